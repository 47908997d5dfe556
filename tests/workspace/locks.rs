//! The lock-info file: who has a file open, and when it can be taken over.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use congress::session::SessionEdit;
use workspace::{Access, OpenError, OpenProblem, Opening, Workspace, WriteReason};

use crate::support::{filled_file, open, rows};

#[test]
fn an_open_file_says_who_has_it() {
    let (_folder, path, _) = filled_file();
    assert!(Workspace::holder(&path).is_none());
    let mut ws = open(&path);
    let holder = Workspace::holder(&path).unwrap();
    assert_eq!((holder.author.as_str(), holder.here), ("Secretariat", true));
    ws.set_author("Protocol");
    assert_eq!(Workspace::holder(&path).unwrap().author, "Protocol");
    assert!(ws.renew_lock());
    assert!(!Workspace::is_free(&path));
    drop(ws);
    assert!(Workspace::holder(&path).is_none());
    assert!(Workspace::is_free(&path));
}

#[test]
fn what_a_crash_left_here_is_replaced() {
    let (_folder, path, _) = filled_file();
    let here = gone_host(&path);
    write_info(&path, &here, false);
    assert!(Workspace::is_free(&path));
    drop(open(&path));
    assert!(!info(&path).exists());
}

#[test]
fn another_machine_keeps_the_file_until_it_is_silent() {
    let (_folder, path, _) = filled_file();
    write_info(&path, "elsewhere", false);
    for take_over in [false, true] {
        assert_eq!(
            locked(try_open(&path, take_over)),
            ("elsewhere".into(), false)
        );
    }
    write_info(&path, "elsewhere", true);
    assert_eq!(locked(try_open(&path, false)), ("elsewhere".into(), true));
    assert!(info(&path).exists(), "the refusal left it alone");
    assert!(try_open(&path, true).is_ok());
}

#[test]
fn nothing_is_written_to_a_file_that_was_taken_over() {
    let (_folder, path, ids) = filled_file();
    let mut ws = open(&path);
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    write_info(&path, "elsewhere", false);
    let done = ws
        .session_edit(&ids.session, SessionEdit::Notes("kept".into()))
        .unwrap();
    assert_eq!(done.unsaved, 1);
    let taken = |access: &Access| {
        matches!(access, Access::Unsaved { reason: WriteReason::TakenOver { holder: Some(h) }, .. }
            if h.host == "elsewhere" && !h.here)
    };
    assert!(taken(ws.access()), "{:?}", ws.access());
    assert!(!ws.renew_lock());
    fs::remove_file(info(&path)).unwrap();
    ws.save_again().unwrap_err();
    assert!(taken(ws.access()), "not even when the other has gone again");
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    let held = rows(&ws);
    drop(ws);
    assert_ne!(rows(&open(&path)), held);
}

fn try_open(path: &Path, take_over: bool) -> Result<Workspace, OpenError> {
    let opening = Opening {
        author: "Secretariat",
        backups: None,
        take_over,
    };
    Workspace::open_with(path, &opening)
}

fn locked(opened: Result<Workspace, OpenError>) -> (String, bool) {
    match opened.unwrap_err().problem {
        OpenProblem::Locked {
            holder: Some(holder),
            silent,
        } => (holder.host, silent),
        other => panic!("{other:?}"),
    }
}

/// This machine's name, as the program writes it.
fn gone_host(path: &Path) -> String {
    let _ws = open(path);
    Workspace::holder(path).unwrap().host
}

fn info(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap().to_str().unwrap();
    path.with_file_name(format!(".~lock.{name}#"))
}

fn write_info(path: &Path, host: &str, silent: bool) {
    let now = chrono::DateTime::<chrono::Utc>::from(SystemTime::now());
    let ago = if silent { 6 } else { 0 };
    let seen = (now - chrono::TimeDelta::minutes(ago)).to_rfc3339();
    let text = serde_json::json!({
        "author": "Protocol", "host": host, "since": seen, "seen": seen,
        "token": "another", "pid": 1,
    });
    fs::write(info(path), text.to_string()).unwrap();
    let touched = SystemTime::now() - Duration::from_secs(60 * ago as u64);
    let file = File::options().write(true).open(info(path)).unwrap();
    file.set_modified(touched).unwrap();
}
