//! Copies, and new files in the place of old ones.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use congress::session::SessionEdit;
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
    let history = |ws: &Workspace| {
        ws.history(&congress::HistoryFilter::default(), None, 1000, "UTC")
            .unwrap()
    };
    assert_eq!(history(&copied), history(&ws));
    assert_eq!(files(folder.path()), ["congress.kurultai", "copy.kurultai"]);
    drop((ws, copied));
    assert_eq!(
        identity(&copy),
        identity(&path),
        "it is the same file, its backups too"
    );
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
        matches!(refused, Err(Failed::Open(OpenProblem::Locked { .. }))),
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

#[test]
fn a_clean_copy_has_the_rows_and_nothing_of_their_history() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    ws.set_author("Protocol office");
    let notes = |text: &str| SessionEdit::Notes(text.to_owned());
    for text in ["forgotten words", "remembered words"] {
        ws.session_edit(&ids.session, notes(text)).unwrap();
    }
    let clean = folder.path().join("clean.kurultai");
    fs::write(&clean, "what was there").unwrap();
    ws.export_clean(&clean, true).unwrap();
    let mut left = files(folder.path());
    // In exclusive locking mode SQLite keeps the journal of a file that was written to.
    left.retain(|name| !name.ends_with("-journal"));
    assert_eq!(left, ["clean.kurultai", "congress.kurultai"]);

    let bytes = fs::read(&clean).unwrap();
    let holds = |bytes: &[u8], text: &str| {
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    assert!(holds(&bytes, "remembered words"));
    // The author of all else published a release, and a release says by whom.
    for text in ["forgotten words", "Protocol office", "session-notes"] {
        assert!(!holds(&bytes, text), "{text}");
        assert!(holds(&fs::read(&path).unwrap(), text), "{text}");
    }
    assert_eq!(&bytes[36..40], [0; 4], "no free pages");
    assert_eq!(&bytes[18..20], [1, 1]);

    let mut opened = open(&clean);
    assert_eq!(rows(&opened), rows(&ws));
    let history = opened.history(&congress::HistoryFilter::default(), None, 10, "UTC");
    let history = history.unwrap();
    let [made] = &history[..] else {
        panic!("{history:?}")
    };
    assert_eq!(
        (made.step.action.as_str(), made.author.as_str()),
        ("file-create", "")
    );
    assert_eq!(made.step.subject, new_event(&[]).name);
    assert_eq!(
        opened.undo().unwrap(),
        None,
        "it does not go back to before it was made"
    );
    opened.session_remove(&ids.session).unwrap();
    opened.undo().unwrap().unwrap();
    drop((ws, opened));
    assert_ne!(identity(&clean), identity(&path));
}

#[test]
fn a_clean_copy_is_refused_where_a_copy_is() {
    let (folder, path, _) = filled_file();
    let ws = open(&path);
    let refused = ws.export_clean(&path, true).unwrap_err();
    let is_same = matches!(refused, WorkspaceError::Write(WriteReason::SameFile));
    assert!(is_same, "{refused:?}");
    let refused = ws.export_clean(&folder.path().join("nowhere/clean.kurultai"), true);
    assert!(
        matches!(refused, Err(WorkspaceError::Write(_))),
        "{refused:?}"
    );
    assert_eq!(files(folder.path()), ["congress.kurultai"]);
    let empty = folder.path().join("empty.kurultai");
    memory().export_clean(&empty, true).unwrap();
    assert!(open(&empty).events().unwrap().is_empty());
}

/// By which a file's backups are found.
fn identity(path: &Path) -> String {
    let conn = rusqlite::Connection::open(path).unwrap();
    let id = conn.query_row("SELECT id FROM workspace", [], |row| row.get(0));
    id.unwrap()
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

/// What a folder holds, without what lies beside a file only while it is open.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with(".~lock."))
        .collect();
    names.sort();
    names
}
