//! After a crash the file holds a whole state: that before an operation, or after it.

use std::io::{BufRead, BufReader};
use std::path::Path;

use congress::part::PartRole;
use congress::{PartId, Who};
use rusqlite::Connection;

use crate::child;
use crate::support::{filled_file, open, rows};

#[test]
fn a_killed_writer_leaves_whole_operations() {
    let (_folder, path, ids) = filled_file();
    let mut ws = open(&path);
    for _ in 0..40 {
        let who = Who::Delegation(ids.delegation.clone());
        ws.part_add(&ids.session, who, PartRole::Speaker).unwrap();
    }
    let before = operations(&ws);
    let start = order(&ws);
    drop(ws);

    for round in 0..8_u32 {
        let mut writer = child::start("write", &path);
        let lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        let wrote = lines
            .map_while(Result::ok)
            .filter(|line| line.contains("child: wrote"));
        assert_eq!(wrote.take(3).count(), 3, "the writer writes");
        // Not in step with its writes, so that the rounds differ.
        std::thread::sleep(std::time::Duration::from_micros(u64::from(round) * 700));
        writer.kill().unwrap();
        writer.wait().unwrap();
    }

    let mut ws = open(&path);
    let turned = (operations(&ws) - before) as usize;
    assert!(
        turned >= 24,
        "three operations in each of eight rounds, not {turned}"
    );
    let mut expected = start.clone();
    expected.rotate_left(turned % start.len());
    assert_eq!(
        order(&ws),
        expected,
        "each operation turned the order by one"
    );
    for _ in 0..turned {
        ws.undo().unwrap().expect("the journal is whole too");
    }
    assert_eq!(order(&ws), start);
}

#[test]
fn a_hot_journal_is_played_back() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    for _ in 0..200 {
        ws.session_duplicate(&ids.session).unwrap();
    }
    let whole = rows(&ws);
    drop(ws);
    let bytes = std::fs::read(&path).unwrap();

    let crashed = folder.path().join("crashed.kurultai");
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(
        "PRAGMA cache_size = 5;
        BEGIN IMMEDIATE;
        INSERT INTO operation (at, author, action, subject, sort, state)
        VALUES ('2025-09-01T00:00:00.000Z', 'x', 'session-notes', '{}', 'do', 'open');
        UPDATE session SET notes = hex(randomblob(3000));",
    )
    .unwrap();
    // With so small a cache, half of the transaction is in the file by now.
    std::fs::copy(&path, &crashed).unwrap();
    std::fs::copy(journal(&path), journal(&crashed)).unwrap();
    drop(conn);
    assert_ne!(
        std::fs::read(&crashed).unwrap(),
        bytes,
        "nothing was spilled"
    );

    assert_eq!(rows(&open(&crashed)), whole);
    assert!(!journal(&crashed).exists());
}

fn journal(path: &Path) -> std::path::PathBuf {
    path.with_file_name(format!(
        "{}-journal",
        path.file_name().unwrap().to_str().unwrap()
    ))
}

fn operations(ws: &workspace::Workspace) -> u32 {
    ws.history(&congress::HistoryFilter::default(), None, 1, "UTC")
        .unwrap()[0]
        .number
}

/// The first session's parts in their order; fails where places have gaps.
fn order(ws: &workspace::Workspace) -> Vec<PartId> {
    let programme = ws.programme(&ws.events().unwrap()[0].id).unwrap();
    let session = &programme.sessions[0].id;
    let parts: Vec<_> = programme
        .parts
        .iter()
        .filter(|p| p.session_id == *session)
        .collect();
    let places: Vec<u32> = parts.iter().map(|p| p.position).collect();
    assert_eq!(places, (0..42).collect::<Vec<u32>>());
    parts.iter().map(|p| p.id.clone()).collect()
}
