//! Looking at files that are not, or cannot be, written to.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use congress::session::SessionEdit;
use workspace::{Access, OpenProblem, ViewReason, Workspace, WorkspaceError, WriteReason};

use crate::child;
use crate::support::{filled_file, fresh, open, rows};

#[test]
fn a_view_shows_all_and_changes_nothing() {
    let (folder, path, ids) = filled_file();
    let held = rows(&open(&path));
    let before = fs::read(&path).unwrap();
    fs::set_permissions(&path, Permissions::from_mode(0o444)).unwrap();
    let mut view = Workspace::view(&path, "Secretariat").unwrap();
    assert_eq!(
        view.access(),
        &Access::View {
            reason: ViewReason::ReadOnly
        }
    );
    assert_eq!(view.path(), path);
    assert_eq!(rows(&view), held);
    let refused = view.session_edit(&ids.session, SessionEdit::Notes("x".into()));
    assert!(matches!(
        refused,
        Err(WorkspaceError::Write(WriteReason::ReadOnly))
    ));
    let refused = view.undo();
    assert!(matches!(
        refused,
        Err(WorkspaceError::Write(WriteReason::ReadOnly))
    ));
    let target = folder.path().join("mine.kurultai");
    view.save_as(&target).unwrap();
    assert_eq!((view.access(), view.path()), (&Access::Write, &*target));
    view.session_remove(&ids.session).unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_that_another_process_writes_can_be_viewed() {
    let (_folder, path, _) = filled_file();
    let mut writer = child::start("work", &path);
    let until = std::time::Instant::now() + std::time::Duration::from_secs(10);
    while Workspace::holder(&path).is_none() && std::time::Instant::now() < until {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    for _ in 0..5 {
        let view = Workspace::view(&path, "Secretariat").unwrap();
        let Access::View {
            reason: ViewReason::Locked { holder, free },
        } = view.access()
        else {
            panic!("{:?}", view.access());
        };
        let author = holder.as_ref().map(|holder| holder.author.as_str());
        assert_eq!((author, *free), (Some("Child"), false));
        assert_eq!(view.check().unwrap(), []);
    }
    assert_eq!(child::opens(&path), "Locked", "looking dropped no lock");
    writer.kill().unwrap();
    writer.wait().unwrap();
    open(&path);
}

#[test]
fn an_older_file_is_viewed_as_the_newest_and_stays() {
    let (folder, path) = fresh();
    let released = include_bytes!("../files/0001.kurultai");
    fs::write(&path, released).unwrap();
    let view = Workspace::view(&path, "Secretariat").unwrap();
    assert_eq!(view.check().unwrap(), []);
    drop(view);
    assert!(fs::read(&path).unwrap() == released);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_opened_cannot_be_viewed() {
    let (_folder, path) = fresh();
    let problem = |path| Workspace::view(path, "Secretariat").unwrap_err().problem;
    assert_eq!(problem(&path), OpenProblem::NotFound);
    fs::write(&path, "a letter").unwrap();
    assert_eq!(problem(&path), OpenProblem::NotOurs);
}
