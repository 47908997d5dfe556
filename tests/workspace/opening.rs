//! Files that cannot be opened: each problem by name, and the file byte for byte as
//! it was.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
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
    // Two of venue, session, part and co-organizer, one of all else.
    assert_eq!(held.len(), congress::Noun::ALL.len() + 4);
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
    let picture = include_bytes!("../../src-tauri/icons/icon.png");
    fs::write(&path, picture).unwrap();
    assert_eq!(refused_untouched(&path), OpenProblem::NotOurs);
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
    raw(&path, "PRAGMA user_version = 5");
    let newer = OpenProblem::Newer { found: 5, known: 4 };
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
    assert!(matches!(problem(&path), OpenProblem::Locked { .. }));
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
    assert!(matches!(problem(&path), OpenProblem::Locked { .. }));
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
fn a_file_that_may_not_be_read_is_refused() {
    let (folder, path, _) = filled_file();
    let before = fs::read(&path).unwrap();
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    };
    // To root nothing is forbidden: there a process of nobody's asks instead.
    let root = fs::metadata(&path).unwrap().uid() == 0;
    let asks = || match root {
        true => child::opens_as_nobody(&path),
        false => format!("{:?}", problem(&path)),
    };
    mode(folder.path(), 0o755);
    mode(&path, 0o000);
    assert_eq!(asks(), "NoPermission");
    mode(&path, 0o644);
    mode(folder.path(), 0o000);
    assert_eq!(asks(), "NoPermission");
    mode(folder.path(), 0o755);
    if root {
        // Nobody may read it, but not write it.
        assert_eq!(asks(), "ReadOnly");
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    open(&path);
}

#[test]
fn the_first_schemas_file_opens_and_is_backed_up() {
    let (folder, path) = fresh();
    fs::write(&path, include_bytes!("../files/0001.kurultai")).unwrap();
    let mut ws = open(&path);
    let line = &ws
        .history(&congress::HistoryFilter::default(), None, 1, "UTC")
        .unwrap()[0];
    assert_eq!(
        (line.number, line.step.action.as_str()),
        (10, "event-create")
    );
    assert_eq!(ws.check().unwrap(), []);
    let kept = folder.path().join("congress (version 1).kurultai");
    let version = fs::read(&kept).unwrap()[63];
    assert_eq!(version, 1, "the backup is the old file");
    assert_eq!(rows(&open(&kept)), rows(&ws));
    ws.undo().unwrap().expect("it is written to as any other");
    drop(ws);
    open(&path);
}

#[test]
fn a_letter_that_changed_in_a_row_is_damage() {
    let (_folder, path, _) = filled_file();
    let mut bytes = fs::read(&path).unwrap();
    // The first is in the row or in its image: either way the two differ.
    let at = bytes.windows(8).position(|w| w == b"Holy See").unwrap();
    bytes[at] = b'h';
    fs::write(&path, bytes).unwrap();
    assert!(matches!(
        refused_untouched(&path),
        OpenProblem::Damaged { .. }
    ));
}

#[test]
fn what_is_no_plain_file_is_never_waited_for() {
    let (folder, path, _) = filled_file();
    let at = |name: &str| folder.path().join(name);
    let pipe = std::process::Command::new("mkfifo")
        .arg(at("pipe"))
        .status();
    assert!(pipe.unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    std::os::unix::fs::symlink(at("loop"), at("loop")).unwrap();
    std::os::unix::fs::symlink(at("nowhere"), at("dangling")).unwrap();
    std::os::unix::fs::symlink(&path, at("link")).unwrap();
    for other in [
        at("pipe"),
        at("socket"),
        "/dev/full".into(),
        "/dev/null".into(),
    ] {
        assert_eq!(problem(&other), OpenProblem::NotOurs, "{other:?}");
    }
    assert!(matches!(problem(&at("loop")), OpenProblem::Io { .. }));
    assert_eq!(problem(&at("dangling")), OpenProblem::NotFound);
    open(&at("link"));
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

#[test]
fn an_older_file_is_backed_up_under_the_identity_that_it_gets() {
    let (folder, path) = fresh();
    fs::write(&path, include_bytes!("../files/0001.kurultai")).unwrap();
    let root = folder.path().join("backups");
    let opening = workspace::Opening {
        author: "Secretariat",
        backups: Some(&root),
        take_over: false,
    };
    let ws = Workspace::open_with(&path, &opening).unwrap();
    let kept = ws.backups(&root, "UTC").unwrap();
    assert_eq!(kept.len(), 1, "the migrated file finds it");
    assert_eq!(kept[0].reason, congress::BackupReason::Migration);
    assert!(kept[0].sound);
    assert_eq!(ws.backup_changes(&root, &kept[0].file).unwrap(), []);
    drop(ws);
    let again = Workspace::open_with(&path, &opening).unwrap();
    assert_eq!(again.backups(&root, "UTC").unwrap().len(), 1);
}

#[test]
fn an_older_file_that_cannot_be_backed_up_stays_as_it_is() {
    let (folder, path) = fresh();
    fs::write(&path, include_bytes!("../files/0002.kurultai")).unwrap();
    let before = fs::read(&path).unwrap();
    let root = folder.path().join("backups");
    fs::write(&root, "in the way").unwrap();
    let opening = workspace::Opening {
        author: "Secretariat",
        backups: Some(&root),
        take_over: false,
    };
    let refused = Workspace::open_with(&path, &opening).unwrap_err();
    assert!(
        matches!(refused.problem, OpenProblem::Io { .. }),
        "{refused:?}"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
}
