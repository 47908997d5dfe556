//! What comes of each thing that may stand where a file of ours was expected, as one table:
//! opened, or looked at as a copy. What is refused stays as it was.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::time::Instant;

use rusqlite::Connection;
use workspace::{OpenError, OpenProblem, Workspace};

use crate::proof::line;
use crate::support::{filled_file, fresh};

/// What it is, how it is made at a path, what opening and looking come to.
type Row = (&'static str, fn(&Path), &'static str, &'static str);

const TABLE: &[Row] = &[
    ("a file", ours, "opened", "opened"),
    ("a link to a file", linked, "opened", "opened"),
    (
        "a file of schema 1",
        |p| write(p, FIRST),
        "opened",
        "opened",
    ),
    (
        "a file of schema 2",
        |p| write(p, SECOND),
        "opened",
        "opened",
    ),
    ("a newer file", newer, "newer", "newer"),
    ("a file cut short", cut, "damaged", "damaged"),
    ("an empty file", |p| write(p, b""), "damaged", "damaged"),
    (
        "a file that may not be written",
        locked,
        "read-only",
        "opened",
    ),
    (
        "another program's database",
        foreign,
        "not ours",
        "not ours",
    ),
    (
        "a text",
        |p| write(p, b"Dear colleagues,"),
        "not ours",
        "not ours",
    ),
    (
        "a folder",
        |p| fs::create_dir(p).unwrap(),
        "not ours",
        "not ours",
    ),
    ("a pipe", pipe, "not ours", "not ours"),
    (
        "a socket",
        |p| drop(UnixListener::bind(p).unwrap()),
        "not ours",
        "not ours",
    ),
    (
        "a device",
        |p| symlink("/dev/zero", p).unwrap(),
        "not ours",
        "not ours",
    ),
    (
        "a link to itself",
        |p| symlink(p, p).unwrap(),
        "system",
        "system",
    ),
    (
        "a link to nothing",
        |p| symlink("nowhere", p).unwrap(),
        "not found",
        "not found",
    ),
    ("nothing", |_| (), "not found", "not found"),
];

const FIRST: &[u8] = include_bytes!("../files/0001.kurultai");
const SECOND: &[u8] = include_bytes!("../files/0002.kurultai");

#[test]
fn each_thing_at_a_path_has_its_outcome() {
    let started = Instant::now();
    for (what, make, opened, viewed) in TABLE {
        // Apart, so that opening does not change what is looked at.
        let come = |ask: fn(&Path) -> Result<Workspace, OpenError>| {
            let (folder, path) = fresh();
            make(&path);
            let before = content(folder.path());
            let outcome = outcome(ask(&path).map(drop));
            if outcome != "opened" {
                assert_eq!(content(folder.path()), before, "{what} was touched");
            }
            outcome
        };
        let open = come(|path| Workspace::open(path, "Secretariat"));
        let view = come(|path| Workspace::view(path, "Secretariat"));
        println!("| {what} | {open} | {view} |");
        assert_eq!((open, view), (*opened, *viewed), "{what}");
    }
    let figures = format!("{} things at a path, each as the table says", TABLE.len());
    line("outcomes", &figures, started);
}

fn outcome(opened: Result<(), OpenError>) -> &'static str {
    match opened.map_err(|error| error.problem) {
        Ok(()) => "opened",
        Err(OpenProblem::NotFound) => "not found",
        Err(OpenProblem::NotOurs) => "not ours",
        Err(OpenProblem::Damaged { .. }) => "damaged",
        Err(OpenProblem::Newer { .. }) => "newer",
        Err(OpenProblem::Locked { .. }) => "locked",
        Err(OpenProblem::ReadOnly) => "read-only",
        Err(OpenProblem::NoPermission) => "no permission",
        Err(OpenProblem::Io { .. }) => "system",
    }
}

/// The names in a folder, and the bytes of what is a plain file.
fn content(folder: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let paths = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    let mut content: Vec<_> = paths
        .map(|path| {
            let plain = fs::symlink_metadata(&path).unwrap().is_file();
            let bytes = plain.then(|| fs::read(&path).unwrap());
            (path, bytes)
        })
        .collect();
    content.sort();
    content
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

fn ours(path: &Path) {
    let (_folder, made, _) = filled_file();
    fs::copy(made, path).unwrap();
}

fn linked(path: &Path) {
    let other = path.with_file_name("other.kurultai");
    ours(&other);
    symlink(other, path).unwrap();
}

fn newer(path: &Path) {
    ours(path);
    let conn = Connection::open(path).unwrap();
    conn.pragma_update(None, "user_version", 1_000).unwrap();
}

fn cut(path: &Path) {
    ours(path);
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
}

fn locked(path: &Path) {
    ours(path);
    fs::set_permissions(path, Permissions::from_mode(0o444)).unwrap();
}

fn foreign(path: &Path) {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("CREATE TABLE event (id TEXT)").unwrap();
}

fn pipe(path: &Path) {
    let made = std::process::Command::new("mkfifo").arg(path).status();
    assert!(made.unwrap().success());
}
