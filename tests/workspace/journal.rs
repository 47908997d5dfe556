//! The journal is the only way to write, and it only grows.

use congress::Noun;
use rusqlite::Connection;

use crate::bilaterals::{request, second};
use crate::support::{filled_file, open, rows};

#[test]
fn a_raw_write_is_refused_in_every_table() {
    let (_folder, path, ids) = filled_file();
    let mut ws = open(&path);
    let (_, to) = second(&mut ws, &ids.event, "Al-Azhar");
    request(&mut ws, &ids, &to, "Carpet");
    let before = rows(&ws);
    drop(ws);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for noun in Noun::ALL {
        let table = noun.table();
        let copy = format!(
            "CREATE TEMP TABLE copied AS SELECT * FROM {table} LIMIT 1;
            UPDATE copied SET id = 'new';
            INSERT INTO {table} SELECT * FROM copied;",
        );
        for sql in [
            copy,
            format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}"),
            format!("UPDATE {table} SET id = id || 'x'"),
            format!("DELETE FROM {table}"),
        ] {
            let refused = conn.execute_batch(&sql).expect_err(&sql).to_string();
            assert!(
                refused.contains("the journal is the only way to write"),
                "{sql}: {refused}"
            );
            conn.execute_batch("DROP TABLE IF EXISTS temp.copied")
                .unwrap();
        }
    }
    drop(conn);
    assert_eq!(rows(&open(&path)), before);
}

#[test]
fn the_journal_cannot_be_rewritten() {
    let (_folder, path, _) = filled_file();
    let conn = Connection::open(&path).unwrap();
    for sql in [
        "DELETE FROM change",
        "UPDATE change SET after = NULL",
        "DELETE FROM operation",
        "UPDATE operation SET author = 'somebody else'",
        "UPDATE operation SET at = '1970-01-01T00:00:00.000Z'",
    ] {
        let refused = conn.execute_batch(sql).expect_err(sql).to_string();
        assert!(
            refused.contains("the journal only grows"),
            "{sql}: {refused}"
        );
    }
}

#[test]
fn each_change_has_its_images() {
    let (_folder, path, ids) = filled_file();
    let mut ws = open(&path);
    ws.session_edit(
        &ids.session,
        congress::session::SessionEdit::Attendance(Some(700)),
    )
    .unwrap();
    drop(ws);
    let conn = Connection::open(&path).unwrap();
    let sql = "SELECT noun, row_id, session_id, before ->> 'attendance', after ->> 'attendance',
        before ->> 'title' = after ->> 'title' FROM change ORDER BY number DESC LIMIT 1";
    let image: (String, String, String, Option<u32>, Option<u32>, bool) = conn
        .query_row(sql, [], |r| {
            Ok((
                r.get(0)?,
                r.get(1)?,
                r.get(2)?,
                r.get(3)?,
                r.get(4)?,
                r.get(5)?,
            ))
        })
        .unwrap();
    let id = ids.session.to_string();
    assert_eq!(
        image,
        ("session".to_owned(), id.clone(), id, None, Some(700), true)
    );
    let open: u32 = conn
        .query_row(
            "SELECT count(*) FROM operation WHERE state = 'open'",
            [],
            |r| r.get(0),
        )
        .unwrap();
    assert_eq!(open, 0, "no operation outlives its transaction");
}
