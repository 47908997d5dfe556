//! Changes that the disk does not take: kept, counted, and written after all.

use std::fs;

use congress::session::SessionEdit;
use workspace::{Access, Workspace, WorkspaceError, WriteReason};

use crate::support::{Ids, filled_file, open, rows};

#[test]
fn a_file_renamed_while_open_loses_no_edit() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    let away = folder.path().join("away.kurultai");
    fs::rename(&path, &away).unwrap();
    assert_eq!(note(&mut ws, &ids, "one"), 1);
    assert_eq!(note(&mut ws, &ids, "two"), 2);
    let moved = Access::Unsaved {
        changes: 2,
        reason: WriteReason::Moved,
    };
    assert_eq!(ws.access(), &moved);
    ws.undo().unwrap().expect("undo works while apart");
    ws.redo().unwrap().expect("and so does redo");
    assert!(matches!(
        ws.save_again(),
        Err(WorkspaceError::Write(WriteReason::Moved))
    ));
    fs::rename(&away, &path).unwrap();
    ws.save_again().unwrap();
    assert_eq!(ws.access(), &Access::Write);
    assert_eq!(note(&mut ws, &ids, "three"), 0);
    let held = rows(&ws);
    drop(ws);
    assert_eq!(rows(&open(&path)), held);
}

#[test]
fn a_file_removed_while_open_is_saved_elsewhere() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    fs::remove_file(&path).unwrap();
    assert_eq!(note(&mut ws, &ids, "one"), 1);
    let target = folder.path().join("other.kurultai");
    ws.save_as(&target).unwrap();
    assert_eq!((ws.access(), ws.path()), (&Access::Write, &*target));
    assert_eq!(note(&mut ws, &ids, "two"), 0);
    let held = rows(&ws);
    drop(ws);
    assert_eq!(rows(&open(&target)), held);
}

#[test]
fn a_folder_that_is_gone_is_said_to_be_gone() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    fs::remove_dir_all(folder.path()).unwrap();
    assert_eq!(note(&mut ws, &ids, "one"), 1);
    let gone = Access::Unsaved {
        changes: 1,
        reason: WriteReason::Gone,
    };
    assert_eq!(ws.access(), &gone);
    assert_eq!(ws.check().unwrap(), []);
}

fn note(ws: &mut Workspace, ids: &Ids, text: &str) -> u32 {
    let edit = SessionEdit::Notes(text.to_owned());
    ws.session_edit(&ids.session, edit).unwrap().unsaved
}
