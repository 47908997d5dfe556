//! Copies, and new files in the place of old ones.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use workspace::{OpenError, OpenProblem, Workspace, WorkspaceError, WriteReason};

use crate::child;
use crate::support::{filled, filled_file, fresh, memory, new_event, open, rows};

#[test]
fn a_copy_has_everything_and_opens() {
    let (folder, path, _) = filled_file();
    let copy = folder.path().join("copy.kurultai");
    let ws = open(&path);
    ws.save_copy(&copy).unwrap();
    let copied = open(&copy);
    assert_eq!(rows(&copied), rows(&ws));
    assert_eq!(copied.undo_state().unwrap(), ws.undo_state().unwrap());
    let history = |ws: &Workspace| ws.history(None, 1000, "UTC").unwrap();
    assert_eq!(history(&copied), history(&ws));
    assert_eq!(files(folder.path()), ["congress.kurultai", "copy.kurultai"]);
}

#[test]
fn a_copy_goes_its_own_way() {
    let (folder, path, ids) = filled_file();
    let copy = folder.path().join("copy.kurultai");
    let mut ws = open(&path);
    ws.save_copy(&copy).unwrap();
    ws.session_remove(&ids.session).unwrap();
    let mut copied = open(&copy);
    assert!(
        copied
            .programme(&ids.event)
            .unwrap()
            .session(&ids.session)
            .is_some()
    );
    copied
        .undo()
        .unwrap()
        .expect("the copy's journal is its own");
}

#[test]
fn a_copy_takes_the_place_of_an_old_file() {
    let (folder, path, _) = filled_file();
    let ws = open(&path);
    for (name, content) in [
        ("text.kurultai", Some("not ours")),
        ("empty.kurultai", Some("")),
        ("gone.kurultai", None),
    ] {
        let target = folder.path().join(name);
        if let Some(content) = content {
            fs::write(&target, content).unwrap();
        }
        // What a crashed program left must not be played into the copy.
        let journal = folder.path().join(format!("{name}-journal"));
        fs::write(&journal, b"stale").unwrap();
        ws.save_copy(&target).unwrap();
        assert!(!journal.exists(), "{name}");
        assert_eq!(rows(&open(&target)), rows(&ws));
    }
}

#[test]
fn a_copy_onto_the_file_itself_is_refused() {
    let (folder, path, ids) = filled_file();
    let link = folder.path().join("link.kurultai");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let mut ws = open(&path);
    for target in [&path, &link] {
        let refused = ws.save_copy(target).unwrap_err();
        assert!(
            matches!(refused, WorkspaceError::Write(WriteReason::SameFile)),
            "{refused:?}"
        );
    }
    ws.session_remove(&ids.session).unwrap();
    assert_eq!(child::opens(&path), "Locked", "the refusal kept the lock");
}

#[test]
fn a_copy_onto_a_file_in_use_is_refused() {
    let (folder, path, _) = filled_file();
    let other = folder.path().join("other.kurultai");
    let _held = Workspace::create(&other, "Secretariat").unwrap();
    let ws = open(&path);
    let refused = ws.save_copy(&other).unwrap_err();
    assert!(
        matches!(refused, WorkspaceError::Write(WriteReason::Io { .. })),
        "{refused:?}"
    );
    assert_eq!(
        child::opens(&other),
        "Locked",
        "the other file is still held"
    );
}

#[test]
fn a_copy_that_cannot_be_written_says_why() {
    let (folder, path, _) = filled_file();
    let ws = open(&path);
    let refused = ws
        .save_copy(&folder.path().join("nowhere/copy.kurultai"))
        .unwrap_err();
    assert!(
        matches!(refused, WorkspaceError::Write(WriteReason::Io { .. })),
        "{refused:?}"
    );
    let refused = ws.save_copy(Path::new("/proc/copy.kurultai"));
    assert!(
        matches!(refused, Err(WorkspaceError::Write(_))),
        "{refused:?}"
    );
    assert_eq!(files(folder.path()), ["congress.kurultai"]);
}

#[test]
fn a_copy_onto_a_read_only_file_is_refused() {
    let (folder, path, _) = filled_file();
    let target = folder.path().join("final.kurultai");
    fs::write(&target, "final").unwrap();
    fs::set_permissions(&target, fs::Permissions::from_mode(0o444)).unwrap();
    let refused = open(&path).save_copy(&target);
    assert!(matches!(
        refused,
        Err(WorkspaceError::Write(WriteReason::ReadOnly))
    ));
    assert_eq!(fs::read(&target).unwrap(), b"final");
}

#[test]
fn what_was_never_a_file_can_be_saved() {
    let (_folder, path) = fresh();
    let (ws, _) = filled();
    ws.save_copy(&path).unwrap();
    assert_eq!(rows(&open(&path)), rows(&ws));
    assert_eq!(memory().path().to_str(), Some(":memory:"));
}

#[test]
fn creating_never_overwrites() {
    let (_folder, path, _) = filled_file();
    let before = fs::read(&path).unwrap();
    let refused = Workspace::create(&path, "Secretariat").unwrap_err();
    assert!(
        matches!(refused.problem, OpenProblem::Io { .. }),
        "{refused:?}"
    );
    assert_eq!(refused.file, path);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn replacing_puts_a_new_file_in_place() {
    let (folder, path, _) = filled_file();
    let fill = |ws: &mut Workspace| ws.event_create(&new_event(&["Hall"])).map(drop);
    let ws = Workspace::replace::<Failed>(&path, "Secretariat", |ws| Ok(fill(ws)?)).unwrap();
    assert_eq!(rows(&ws).len(), 3);

    let refused = Workspace::replace::<Failed>(&path, "Secretariat", |_| Ok(()));
    assert!(
        matches!(refused, Err(Failed::Open(OpenProblem::Locked))),
        "{refused:?}"
    );
    drop(ws);
    assert_eq!(files(folder.path()), ["congress.kurultai"]);
    assert_eq!(rows(&open(&path)).len(), 3);
}

#[test]
fn what_cannot_be_filled_replaces_nothing() {
    let (folder, path, _) = filled_file();
    let before = fs::read(&path).unwrap();
    let refused = Workspace::replace::<Failed>(&path, "Secretariat", |ws| {
        let mut event = new_event(&[]);
        event.zone = "Mars".to_owned();
        ws.event_create(&event)?;
        Ok(())
    });
    assert!(
        matches!(refused, Err(Failed::Verb(WorkspaceError::Invalid(_)))),
        "{refused:?}"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(files(folder.path()), ["congress.kurultai"]);
}

#[test]
fn replacing_makes_a_file_where_none_was() {
    let (_folder, path) = fresh();
    let ws = Workspace::replace::<Failed>(&path, "Secretariat", |_| Ok(())).unwrap();
    assert_eq!(ws.path(), path);
    assert!(ws.events().unwrap().is_empty());
}

/// What a caller's own error is to replacing.
#[derive(Debug)]
enum Failed {
    Open(OpenProblem),
    Verb(WorkspaceError),
}

impl From<OpenError> for Failed {
    fn from(error: OpenError) -> Self {
        Self::Open(error.problem)
    }
}

impl From<WorkspaceError> for Failed {
    fn from(error: WorkspaceError) -> Self {
        Self::Verb(error)
    }
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
