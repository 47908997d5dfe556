//! Files that cannot be opened: each problem by name, and the file byte for byte as
//! it was.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rusqlite::Connection;
use workspace::{OpenProblem, Workspace};

use crate::child;
use crate::support::{filled_file, fresh, open, rows};

#[test]
fn a_file_opens_again_with_all_that_it_held() {
    let (_folder, path, _) = filled_file();
    let before = fs::read(&path).unwrap();
    let held = rows(&open(&path));
    assert_eq!(held.len(), 14);
    assert_eq!(
        fs::read(&path).unwrap(),
        before,
        "opening alone writes nothing"
    );
}

#[test]
fn a_missing_file_is_not_made() {
    let (_folder, path) = fresh();
    assert_eq!(problem(&path), OpenProblem::NotFound);
    assert!(!path.exists());
    let nowhere = path.join("deeper.kurultai");
    assert_eq!(problem(&nowhere), OpenProblem::NotFound);
    let refused = Workspace::create(&nowhere, "Secretariat").unwrap_err();
    assert_eq!(refused.problem, OpenProblem::NotFound);
}

#[test]
fn what_is_not_ours_is_refused() {
    let (folder, path) = fresh();
    assert_eq!(problem(folder.path()), OpenProblem::NotOurs);
    for content in [
        "a letter".to_owned(),
        "%PDF-1.7".repeat(1000),
        "\0".repeat(5000),
    ] {
        fs::write(&path, content).unwrap();
        assert_eq!(refused_untouched(&path), OpenProblem::NotOurs);
    }
    fs::remove_file(&path).unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("CREATE TABLE event (id TEXT); PRAGMA user_version = 1")
        .unwrap();
    drop(conn);
    assert_eq!(refused_untouched(&path), OpenProblem::NotOurs);
}

#[test]
fn a_newer_version_is_refused() {
    let (_folder, path, _) = filled_file();
    raw(&path, "PRAGMA user_version = 2");
    let newer = OpenProblem::Newer { found: 2, known: 1 };
    assert_eq!(refused_untouched(&path), newer);
    raw(&path, "PRAGMA user_version = 0");
    assert!(matches!(
        refused_untouched(&path),
        OpenProblem::Damaged { .. }
    ));
}

#[test]
fn a_truncated_file_is_damaged() {
    let (_folder, path, _) = filled_file();
    let whole = fs::read(&path).unwrap();
    let page = 4096;
    let lengths = [
        0,
        1,
        15,
        16,
        99,
        100,
        page,
        page + 1,
        whole.len() / 2,
        whole.len() - page,
    ];
    for length in lengths.into_iter().chain([whole.len() - 1]) {
        fs::write(&path, &whole[..length]).unwrap();
        let found = refused_untouched(&path);
        assert!(
            matches!(found, OpenProblem::Damaged { .. }),
            "{length} bytes: {found:?}"
        );
    }
    fs::write(&path, &whole).unwrap();
    open(&path);
}

#[test]
fn scribbled_pages_are_damaged() {
    let (_folder, path, _) = filled_file();
    let whole = fs::read(&path).unwrap();
    for page in 1..whole.len() / 4096 {
        let mut harmed = whole.clone();
        harmed[page * 4096..][..64].fill(0xA5);
        fs::write(&path, &harmed).unwrap();
        let found = refused_untouched(&path);
        assert!(
            matches!(found, OpenProblem::Damaged { .. }),
            "page {page}: {found:?}"
        );
    }
}

#[test]
fn orphans_and_odd_schemas_are_damage() {
    for harm in [
        "INSERT INTO operation (at, author, action, subject, sort, state)
         VALUES ('2025-09-01T00:00:00.000Z', 'x', 'y', '{}', 'do', 'open');
         DELETE FROM room;
         UPDATE operation SET state = 'done' WHERE state = 'open'",
        "DROP TRIGGER agreement_party_removed; DROP TABLE agreement_party",
        "DROP TABLE change",
        "DROP TRIGGER session_edited",
        "DROP INDEX change_session",
        "CREATE TRIGGER thief AFTER INSERT ON person BEGIN DELETE FROM person; END",
    ] {
        let (_folder, path, _) = filled_file();
        raw(&path, &format!("PRAGMA foreign_keys = OFF; {harm}"));
        let found = refused_untouched(&path);
        assert!(
            matches!(found, OpenProblem::Damaged { .. }),
            "{harm}: {found:?}"
        );
    }
}

#[test]
fn an_open_file_is_locked_for_all_others() {
    let (_folder, path, _) = filled_file();
    assert_eq!(child::opens(&path), "opened");
    let ws = open(&path);
    assert_eq!(child::opens(&path), "Locked");
    assert_eq!(problem(&path), OpenProblem::Locked);
    assert_eq!(
        child::opens(&path),
        "Locked",
        "trying again here did not let go of it"
    );
    let conn = Connection::open(&path).unwrap();
    conn.busy_timeout(std::time::Duration::ZERO).unwrap();
    assert!(
        conn.query_row("SELECT count(*) FROM event", [], |_| Ok(()))
            .is_err()
    );
    drop(conn);
    drop(ws);
    open(&path);
}

#[test]
fn a_file_that_another_program_writes_is_locked() {
    let (_folder, path, _) = filled_file();
    let before = fs::read(&path).unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(problem(&path), OpenProblem::Locked);
    drop(conn);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_in_creation_is_locked() {
    let (_folder, path) = fresh();
    let _ws = Workspace::create(&path, "Secretariat").unwrap();
    assert_eq!(child::opens(&path), "Locked");
}

#[test]
fn read_only_files_and_folders_are_refused() {
    let (folder, path, _) = filled_file();
    let before = fs::read(&path).unwrap();
    fs::set_permissions(&path, Permissions::from_mode(0o444)).unwrap();
    assert_eq!(refused_untouched(&path), OpenProblem::ReadOnly);
    fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o555)).unwrap();
    assert_eq!(problem(&path), OpenProblem::ReadOnly);
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
    open(&path);
}

#[test]
fn any_name_is_a_name() {
    let (folder, _) = fresh();
    for name in [
        "file:x.kurultai?mode=memory",
        "Құрылтай съезд المؤتمر.kurultai",
        "a b%20'\".k",
    ] {
        let path = folder.path().join(name);
        drop(Workspace::create(&path, "Secretariat").unwrap());
        assert!(path.exists(), "{name}");
        let copy = folder.path().join(format!("copy of {name}"));
        open(&path).save_copy(&copy).unwrap();
        assert_eq!(open(&copy).path(), copy);
    }
}

#[test]
fn problems_read_as_the_window_expects() {
    for (problem, json) in [
        (OpenProblem::NotOurs, r#"{"problem":"notOurs"}"#),
        (OpenProblem::ReadOnly, r#"{"problem":"readOnly"}"#),
        (
            OpenProblem::Newer { found: 2, known: 1 },
            r#"{"problem":"newer","found":2,"known":1}"#,
        ),
    ] {
        assert_eq!(serde_json::to_string(&problem).unwrap(), json);
    }
}

fn problem(path: &Path) -> OpenProblem {
    let refused = Workspace::open(path, "Secretariat").expect_err("it must not open");
    assert_eq!(refused.file, path);
    refused.problem
}

/// The problem, after checking that neither the file nor its folder was touched.
fn refused_untouched(path: &Path) -> OpenProblem {
    let state = || {
        let mut names: Vec<_> = fs::read_dir(path.parent().unwrap())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        (
            names,
            fs::read(path).unwrap(),
            fs::metadata(path).unwrap().modified().unwrap(),
        )
    };
    let before = state();
    let problem = problem(path);
    assert!(state() == before, "{problem:?}: the file was touched");
    problem
}

fn raw(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}
