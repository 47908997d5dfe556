//! Restoring backups: exactly their rows, undone and done again; and what is refused.

use std::fs;
use std::path::{Path, PathBuf};

use congress::history::{RowChangeKind, Shown};
use congress::organization::OrganizationEdit;
use congress::{BackupReason, HistoryFilter, LocalizedText, Noun};
use workspace::{BackupProblem, Workspace, WorkspaceError};

use crate::backups::{files, own};
use crate::support::{Rows, en, filled, filled_file, memory, open, rows};

#[test]
fn restoring_brings_every_row_back_and_can_be_undone() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path);
    let then = rows(&ws);
    let name = ws.back_up(&root, BackupReason::Asked).unwrap();
    ws.session_remove(&ids.inner_session).unwrap();
    ws.part_remove(&ids.persons_part).unwrap();
    ws.session_duplicate(&ids.session).unwrap();
    let now = rows(&ws);
    let before = operations(&ws);

    let done = ws.restore(&root, &name).unwrap();
    assert_eq!(rows(&ws), then);
    assert_eq!(done.value.action, "file-restore");
    assert_eq!(done.undo.undo.as_ref().unwrap().action, "file-restore");
    let mut window = now.clone();
    crate::support::apply(&mut window, &done.changed);
    assert_eq!(window, then, "the window is told of every row");
    assert_eq!(operations(&ws), before + 1, "the history grows by one");
    let lines = ws.backups(&root, "UTC").unwrap();
    assert_eq!(lines[0].reason, BackupReason::Restore);
    assert_eq!(lines[0].operation, before);

    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), now);
    ws.redo().unwrap().unwrap();
    assert_eq!(rows(&ws), then);
    // And back to what was there before, from the backup that restoring made.
    let before = lines[0].file.clone();
    ws.restore(&root, &before).unwrap();
    assert_eq!(rows(&ws), now);
    drop(ws);
    assert_eq!(rows(&open(&path)), now);
}

#[test]
fn restoring_what_is_there_does_nothing() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path);
    let name = ws.back_up(&root, BackupReason::Asked).unwrap();
    ws.session_remove(&ids.session).unwrap();
    ws.undo().unwrap();
    let before = (operations(&ws), ws.undo_state().unwrap());
    let done = ws.restore(&root, &name).unwrap();
    assert_eq!(done.changed, []);
    assert_eq!((operations(&ws), ws.undo_state().unwrap()), before);
    assert_eq!(files(&own(&root)), [name], "nor is there need for a backup");
}

#[test]
fn a_backup_is_compared_with_what_is_now() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path);
    let name = ws.back_up(&root, BackupReason::Asked).unwrap();
    assert_eq!(ws.backup_changes(&root, &name).unwrap(), []);
    let other = OrganizationEdit::Name(en("Vatican"));
    ws.organization_edit(&ids.organization, other).unwrap();
    ws.part_remove(&ids.persons_part).unwrap();
    let changes = ws.backup_changes(&root, &name).unwrap();
    let kinds: Vec<_> = changes.iter().map(|c| (c.row.noun, c.kind)).collect();
    let edited = (Noun::Organization, RowChangeKind::Edited);
    assert_eq!(kinds, [edited, (Noun::Part, RowChangeKind::Removed)]);
    let field = &changes[0].fields[0];
    let texts = |text| Some(Shown::Texts(LocalizedText::of("en", text)));
    assert_eq!(field.before, texts("Holy See"));
    assert_eq!(field.after, texts("Vatican"));
    let refused = ws.backup_changes(&root, "none").unwrap_err();
    assert!(matches!(refused, WorkspaceError::Backup { .. }));
}

#[test]
fn every_flipped_bit_is_noticed() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path);
    let name = ws.back_up(&root, BackupReason::Asked).unwrap();
    ws.session_remove(&ids.session).unwrap();
    let backup = own(&root).join(&name);
    let whole = fs::read(&backup).unwrap();
    let now = rows(&ws);
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for _ in 0..300 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let bit = state as usize % (whole.len() * 8);
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&backup, bytes).unwrap();
        assert_eq!(problem(&mut ws, &root, &name), BackupProblem::Altered);
    }
    for bytes in [&whole[..0], &whole[..4096], &[&whole[..], &[0]].concat()] {
        fs::write(&backup, bytes).unwrap();
        assert_eq!(problem(&mut ws, &root, &name), BackupProblem::Altered);
    }
    assert_eq!(rows(&ws), now);
    fs::write(&backup, &whole).unwrap();
    ws.restore(&root, &name).unwrap();
    assert_ne!(rows(&ws), now);
}

#[test]
fn what_is_no_backup_of_this_file_is_refused() {
    let (folder, path, _) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path);
    let name = ws.back_up(&root, BackupReason::Asked).unwrap();
    let own = own(&root);
    for odd in [
        "",
        "..",
        "/etc/passwd",
        &format!("../x/{name}"),
        &format!("./{name}"),
    ] {
        assert_eq!(problem(&mut ws, &root, odd), BackupProblem::NotFound);
    }
    fs::rename(own.join(&name), own.join("away")).unwrap();
    assert_eq!(problem(&mut ws, &root, &name), BackupProblem::NotFound);
    std::os::unix::fs::symlink(own.join("away"), own.join(&name)).unwrap();
    assert_eq!(problem(&mut ws, &root, &name), BackupProblem::NotFound);
    fs::remove_file(own.join(&name)).unwrap();
    fs::create_dir(own.join(&name)).unwrap();
    assert_eq!(problem(&mut ws, &root, &name), BackupProblem::NotFound);

    let elsewhere = folder.path().join("elsewhere");
    let (other, _) = filled();
    let name = other.back_up(&elsewhere, BackupReason::Asked).unwrap();
    let theirs = crate::backups::own(&elsewhere).join(&name);
    fs::copy(&theirs, own.join(&name)).unwrap();
    assert_eq!(problem(&mut ws, &root, &name), BackupProblem::OtherFile);

    // The right hash of what is not ours at all, of what a newer program made, of what
    // would run when read, and of rows that are none.
    let text = place(&own, b"a letter");
    let harms = [
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 99",
        "PRAGMA user_version = 0",
        "PRAGMA foreign_keys = OFF; DROP TABLE part; CREATE VIEW part AS
            WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x AS id FROM n",
        "DROP TRIGGER session_edited",
        "INSERT INTO operation (number, at, author, action, subject, sort, state)
            VALUES (99, '', '', '', '{}', 'do', 'open');
            UPDATE session SET kind = 'none of ours';
            UPDATE operation SET state = 'done' WHERE state = 'open'",
        "PRAGMA foreign_keys = OFF;
            INSERT INTO operation (number, at, author, action, subject, sort, state)
            VALUES (99, '', '', '', '{}', 'do', 'open'); DELETE FROM organization;
            UPDATE operation SET state = 'done' WHERE state = 'open'",
    ];
    let harmed = harms.map(|harm| {
        let copy = folder.path().join("harmed");
        fs::copy(own.join("away"), &copy).unwrap();
        let conn = rusqlite::Connection::open(&copy).unwrap();
        conn.execute_batch(harm).unwrap();
        drop(conn);
        place(&own, &fs::read(&copy).unwrap())
    });
    for name in harmed.iter().chain([&text]) {
        let found = problem(&mut ws, &root, name);
        assert!(
            matches!(found, BackupProblem::Unreadable { .. }),
            "{found:?}"
        );
    }
    assert!(
        ws.backups(&root, "UTC")
            .unwrap()
            .iter()
            .any(|line| !line.sound)
    );
}

#[test]
fn a_backup_of_the_first_schema_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("backups");
    let mut ws = memory();
    ws.back_up(&root, BackupReason::Asked).unwrap();
    let old = released();
    let name = place(&own(&root), &fs::read(&old).unwrap());
    let then = raw_rows(&old);
    let line = ws.backups(&root, "UTC").unwrap();
    let line = line.iter().find(|line| line.file == name).unwrap();
    assert!(line.sound);
    assert_eq!(line.operation, 10, "not what the name says");
    assert!(line.sessions > 0);

    let empty = rows(&ws);
    ws.restore(&root, &name).unwrap();
    assert_eq!(count(&rows(&ws)), then);
    assert_eq!(operations(&ws), 1);
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), empty);
}

#[test]
fn nothing_is_restored_without_a_backup_first() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let name = open(&path).back_up(&root, BackupReason::Asked).unwrap();
    let mut ws = open(&path);
    let other = OrganizationEdit::Name(en("Vatican"));
    ws.organization_edit(&ids.organization, other).unwrap();
    let now = (rows(&ws), operations(&ws));
    // So deep that a backup there can be read, but SQLite can make none.
    let deep = (0..3).fold(folder.path().to_owned(), |at, _| at.join("d".repeat(200)));
    fs::create_dir_all(&deep).unwrap();
    let deep = deep.join("backups");
    fs::rename(&root, &deep).unwrap();
    let refused = ws.restore(&deep, &name);
    let is_refused = matches!(
        refused,
        Err(WorkspaceError::Storage(_) | WorkspaceError::Write(_))
    );
    assert!(is_refused, "{refused:?}");
    assert_eq!((rows(&ws), operations(&ws)), now);
    assert_eq!(files(&own(&deep)), std::slice::from_ref(&name));
    fs::rename(&deep, &root).unwrap();
    ws.restore(&root, &name).unwrap();
}

/// A right name for these bytes, and the bytes under it.
pub fn place(folder: &Path, bytes: &[u8]) -> String {
    let path = folder.join("unnamed");
    fs::write(&path, bytes).unwrap();
    let sum = std::process::Command::new("sha256sum")
        .arg(&path)
        .output()
        .unwrap();
    let sum = String::from_utf8(sum.stdout).unwrap();
    let name = format!("20250901T000000000Z-migration-7-{}.kurultai", &sum[..64]);
    fs::rename(&path, folder.join(&name)).unwrap();
    name
}

fn problem(ws: &mut Workspace, root: &Path, name: &str) -> BackupProblem {
    match ws.restore(root, name) {
        Err(WorkspaceError::Backup { file, problem }) => {
            assert_eq!(file, name);
            problem
        }
        other => panic!("{name}: {other:?}"),
    }
}

fn operations(ws: &Workspace) -> u32 {
    let newest = ws
        .history(&HistoryFilter::default(), None, 1, "UTC")
        .unwrap();
    newest.first().map_or(0, |operation| operation.number)
}

/// The released file of the first schema.
fn released() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/files/0001.kurultai"))
}

fn count(rows: &Rows) -> u32 {
    u32::try_from(rows.len()).unwrap()
}

fn raw_rows(path: &Path) -> u32 {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let conn = rusqlite::Connection::open_with_flags(path, flags).unwrap();
    // A noun that came with a later schema has no table in an older file.
    let there = |noun: &&congress::Noun| conn.table_exists(None, noun.table()).unwrap();
    let count = |noun: &congress::Noun| {
        let sql = format!("SELECT count(*) FROM {}", noun.table());
        conn.query_row(&sql, [], |row| row.get::<_, u32>(0))
            .unwrap()
    };
    congress::Noun::ALL.iter().filter(there).map(count).sum()
}
