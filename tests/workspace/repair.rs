//! Saving what is left of a damaged file into a new one.

use std::fs;
use std::path::{Path, PathBuf};

use congress::Noun;
use rusqlite::Connection;
use tempfile::TempDir;
use workspace::{OpenProblem, Repaired, Workspace};

use crate::support::{Rows, filled_file, fresh, open, rows};

/// SQLite's page size in all of our files.
const PAGE: usize = 4096;

fn target(folder: &TempDir) -> PathBuf {
    folder.path().join("saved.kurultai")
}

/// A filled file and its rows.
fn sound() -> (TempDir, PathBuf, Rows) {
    let (folder, path, _) = filled_file();
    let all = rows(&open(&path));
    (folder, path, all)
}

fn harm(path: &Path, page: usize, with: u8) {
    let mut bytes = fs::read(path).unwrap();
    let end = bytes.len().min((page + 1) * PAGE);
    bytes[page * PAGE..end].fill(with);
    fs::write(path, bytes).unwrap();
}

/// Repairs, and sees that the damaged file stays byte for byte as it was.
fn repair(folder: &TempDir, path: &Path) -> Result<Repaired, OpenProblem> {
    let before = fs::read(path).unwrap();
    let result = Workspace::repair(path, &target(folder), "Secretariat");
    assert!(
        fs::read(path).unwrap() == before,
        "the original was written"
    );
    result.map_err(|error| error.problem)
}

fn saved(folder: &TempDir) -> Rows {
    rows(&open(&target(folder)))
}

fn roots(path: &Path, of: &[&str]) -> Vec<usize> {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    let root = |name: &&str| conn.query_row(sql, [name], |row| row.get::<_, u32>(0));
    of.iter()
        .map(|name| root(name).unwrap() as usize - 1)
        .collect()
}

/// All pages of tables, counted from 0: of a table of one page, its root alone.
fn pages(path: &Path, of: &[&str]) -> Vec<usize> {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT pageno FROM dbstat WHERE name = ?1";
    let mut statement = conn.prepare(sql).unwrap();
    let of = of.iter().flat_map(|name| {
        let pages = statement.query_map([name], |row| row.get::<_, u32>(0));
        pages.unwrap().collect::<Vec<_>>()
    });
    of.map(|page| page.unwrap() as usize - 1).collect()
}

fn operations(path: &Path) -> i64 {
    let conn = Connection::open(path).unwrap();
    conn.query_row("SELECT count(*) FROM operation", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn an_undamaged_file_keeps_its_rows_its_history_and_its_identity() {
    let (folder, path, all) = sound();
    let done = repair(&folder, &path).unwrap();
    assert_eq!(done.rows as usize, all.len());
    assert_eq!((done.from_history, done.lost, done.loosened), (0, 0, 0));
    assert_eq!(saved(&folder), all);
    assert_eq!(operations(&target(&folder)), operations(&path));
    let id = |path: &Path| -> String {
        let conn = Connection::open(path).unwrap();
        conn.query_row("SELECT id FROM workspace", [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(id(&target(&folder)), id(&path));
}

#[test]
fn without_its_first_page_a_file_comes_back_from_its_history() {
    for with in [0, 0xA7] {
        let (folder, path, all) = sound();
        harm(&path, 0, with);
        let done = repair(&folder, &path).unwrap();
        assert_eq!((done.rows, done.from_history as usize), (0, all.len()));
        assert_eq!(saved(&folder), all);
        assert!(done.operations > 0);
    }
}

#[test]
fn texts_said_to_be_of_another_encoding_are_read_as_what_they_are() {
    for encoding in [0_u32, 2, 3, 0xA7A7_A7A7] {
        let (folder, path, all) = sound();
        let count = operations(&path);
        let mut bytes = fs::read(&path).unwrap();
        bytes[56..60].copy_from_slice(&encoding.to_be_bytes());
        fs::write(&path, bytes).unwrap();
        let refused = Workspace::open(&path, "Secretariat").unwrap_err().problem;
        assert!(
            matches!(refused, OpenProblem::Damaged { .. }),
            "{refused:?}"
        );
        let done = repair(&folder, &path).unwrap();
        assert_eq!((done.rows as usize, done.from_history), (all.len(), 0));
        assert_eq!(saved(&folder), all);
        assert_eq!(operations(&target(&folder)), count);
    }
}

#[test]
fn rows_whose_tables_are_destroyed_come_back_from_the_history() {
    let (folder, path, all) = sound();
    let tables: Vec<&str> = Noun::ALL.iter().map(|noun| noun.table()).collect();
    for root in roots(&path, &tables) {
        harm(&path, root, 0xA7);
    }
    let done = repair(&folder, &path).unwrap();
    assert_eq!((done.rows, done.from_history as usize), (0, all.len()));
    assert_eq!(saved(&folder), all);
}

#[test]
fn rows_stand_without_their_journal() {
    let (folder, path, all) = sound();
    for page in pages(&path, &["operation", "change"]) {
        harm(&path, page, 0xA7);
    }
    let done = repair(&folder, &path).unwrap();
    assert_eq!((done.rows as usize, done.operations), (all.len(), 0));
    assert_eq!(saved(&folder), all);
    assert_eq!(operations(&target(&folder)), 1);
}

#[test]
fn whichever_page_is_scribbled_nearly_all_rows_come_back() {
    let (_folder, path, all) = sound();
    let bytes = fs::read(&path).unwrap();
    let pages = bytes.len() / PAGE;
    let mut back = 0;
    for page in 0..pages {
        let (folder, path) = fresh();
        fs::write(&path, &bytes).unwrap();
        harm(&path, page, 0xA7);
        match repair(&folder, &path) {
            Ok(_) => back += saved(&folder).len(),
            Err(problem) => assert_eq!(problem, OpenProblem::NotOurs),
        }
    }
    let share = back as f64 / (pages * all.len()) as f64;
    println!("{share} of the rows of {pages} files");
    assert!(share >= 0.9, "{share}");
}

#[test]
fn a_file_cut_short_anywhere_never_breaks_the_repair() {
    let (_folder, path, _) = sound();
    let bytes = fs::read(&path).unwrap();
    for part in 1..10 {
        let (folder, path) = fresh();
        fs::write(&path, &bytes[..bytes.len() * part / 10]).unwrap();
        match repair(&folder, &path) {
            Ok(_) => drop(open(&target(&folder))),
            Err(problem) => assert_eq!(problem, OpenProblem::NotOurs),
        }
    }
}

#[test]
fn what_holds_nothing_is_not_ours_and_leaves_the_target_alone() {
    for bytes in [&b""[..], b"Opening, 10:00"] {
        let (folder, path) = fresh();
        fs::write(&path, bytes).unwrap();
        fs::write(target(&folder), "something").unwrap();
        assert_eq!(repair(&folder, &path), Err(OpenProblem::NotOurs));
        assert_eq!(fs::read(target(&folder)).unwrap(), b"something");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}

#[test]
fn a_target_is_replaced_unless_it_is_open_or_the_file_itself() {
    let (folder, path, all) = sound();
    let same = Workspace::repair(&path, &path, "Secretariat").unwrap_err();
    assert!(matches!(same.problem, OpenProblem::Io { .. }));
    let other = Workspace::create(&target(&folder), "Protocol").unwrap();
    let locked = repair(&folder, &path).unwrap_err();
    assert!(matches!(locked, OpenProblem::Locked { .. }));
    drop(other);
    repair(&folder, &path).unwrap();
    assert_eq!(saved(&folder), all);
}

#[test]
fn a_damaged_file_of_the_first_schema_is_saved_as_one_of_the_newest() {
    let old = include_bytes!("../files/0001.kurultai");
    let (folder, path) = fresh();
    fs::write(&path, old).unwrap();
    let migrated = folder.path().join("migrated.kurultai");
    fs::write(&migrated, old).unwrap();
    let all = rows(&open(&migrated));
    for root in roots(&path, &["session", "person"]) {
        harm(&path, root, 0xA7);
    }
    let done = repair(&folder, &path).unwrap();
    assert!(done.from_history > 0);
    assert_eq!(done.lost, 0);
    assert_eq!(saved(&folder), all);
    assert_eq!(done.operations, 10);
}

#[test]
fn rows_between_two_scribbled_pages_are_read_one_by_one() {
    let (folder, path) = fresh();
    let mut ws = workspace::Workspace::create(&path, "Secretariat").unwrap();
    let programme = sample::scale(300);
    ws.import(&programme, "file-sample", &programme.event.name)
        .unwrap();
    drop(ws);
    // Without the journal, whose images would stand in for what is not read.
    let journal = leaves(&path, "change");
    let sessions = leaves(&path, "session");
    assert!(sessions.len() > 9);
    let harmed = [
        sessions[sessions.len() / 3],
        sessions[sessions.len() * 2 / 3],
    ];
    for (page, _) in journal.iter().chain(&harmed) {
        harm(&path, *page, 0xA7);
    }
    repair(&folder, &path).unwrap();
    let of_sessions = |key: &&(Noun, String)| key.0 == Noun::Session;
    let saved = saved(&folder).keys().filter(of_sessions).count();
    let lost: usize = harmed.iter().map(|(_, rows)| rows).sum();
    assert!(lost > 1);
    assert_eq!(saved, 300 - lost);
}

/// The pages that hold a table's rows, in their order, and how many each holds.
fn leaves(path: &Path, table: &str) -> Vec<(usize, usize)> {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT pageno, ncell FROM dbstat
        WHERE name = ?1 AND pagetype = 'leaf' ORDER BY path";
    let mut statement = conn.prepare(sql).unwrap();
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<_> {
        let (page, rows): (u32, u32) = (row.get(0)?, row.get(1)?);
        Ok((page as usize - 1, rows as usize))
    };
    let found = statement.query_map([table], read).unwrap();
    found.map(Result::unwrap).collect()
}
