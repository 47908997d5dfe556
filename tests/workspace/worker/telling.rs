//! Roles for power cuts: each says what its files hold, after every operation.

use std::path::Path;

use congress::{BackupReason, Changed};
use rusqlite::Connection;
use workspace::{Opening, Workspace};

use super::{Move, given, minutes};
use crate::proof::{Chance, fingerprint};
use crate::support::{Rows, rows};

pub fn work(role: &str, path: &Path) {
    match role {
        "create" => create(path),
        "live" => live(path),
        "import" => import(path),
        "copy" => copy(path),
        "backup" => backup(path),
        "migrate" => migrate(path),
        "plain" => plain(path),
        other => panic!("no role {other}"),
    }
}

/// A file at work, which says what it holds.
struct Telling {
    ws: Workspace,
    name: String,
    number: u64,
    state: Rows,
}

impl Telling {
    fn new(ws: Workspace, number: u64) -> Self {
        let name = ws.path().file_name().unwrap().to_str().unwrap().to_owned();
        let state = rows(&ws);
        let mut told = Self {
            ws: ws.with_clock(minutes),
            name,
            number,
            state,
        };
        told.tell(false);
        told
    }

    fn open(path: &Path) -> Self {
        Self::new(
            Workspace::open(path, "Child").unwrap(),
            given("KURULTAI_NUMBER"),
        )
    }

    /// Says what the file holds after something was done, or was not.
    fn tell(&mut self, done: bool) {
        self.number += u64::from(done);
        self.state = rows(&self.ws);
        self.tell_of(&self.name);
    }

    /// Says that another file holds the same.
    fn tell_of(&self, name: &str) {
        let rows = fingerprint(&self.state);
        println!("child: version {name} {} {rows:x}", self.number);
    }

    /// Says that all backups hold the same.
    fn tell_of_backups(&self, root: &Path) {
        for folder in std::fs::read_dir(root).unwrap() {
            let folder = folder.unwrap();
            for file in std::fs::read_dir(folder.path()).unwrap() {
                let (folder, file) = (folder.file_name(), file.unwrap().file_name());
                let (folder, file) = (folder.to_str().unwrap(), file.to_str().unwrap());
                self.tell_of(&format!("backups/{folder}/{file}"));
            }
        }
    }

    fn live(&mut self, moves: u64, chance: &mut Chance) {
        for _ in 0..moves {
            let done = Move::any(chance).make(&mut self.ws, &self.state).unwrap();
            self.tell(done);
        }
    }
}

/// Makes a file and begins to fill it.
fn create(path: &Path) {
    let mut told = Telling::new(Workspace::create(path, "Child").unwrap(), 0);
    let first = Move::Verb(0, 1).make(&mut told.ws, &told.state).unwrap();
    told.tell(first);
    told.live(4, &mut Chance(given("KURULTAI_SEED")));
}

/// Small edits, undo and redo.
fn live(path: &Path) {
    Telling::open(path).live(24, &mut Chance(given("KURULTAI_SEED")));
}

/// A whole event at once, taken back and done again.
fn import(path: &Path) {
    let mut told = Telling::open(path);
    let programme = sample::scale(given("KURULTAI_SESSIONS") as u32);
    let subject = programme.event.name.clone();
    told.ws
        .import(&programme, "event-import", &subject)
        .unwrap();
    told.tell(true);
    told.ws.undo().unwrap().unwrap();
    told.tell(true);
    told.ws.redo().unwrap().unwrap();
    told.tell(true);
}

/// Copies over another file, with edits in between.
fn copy(path: &Path) {
    let mut told = Telling::open(path);
    let mut chance = Chance(given("KURULTAI_SEED"));
    for _ in 0..3 {
        told.live(3, &mut chance);
        let target = path.with_file_name("copy.kurultai");
        told.ws.save_copy(&target).unwrap();
        told.tell_of("copy.kurultai");
    }
}

/// Edits without the workspace, with SQLite set as the environment says.
fn plain(path: &Path) {
    let told = Telling::open(path);
    let (name, mut number, mut state) = (told.name, told.number, told.state);
    drop(told.ws);
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(&std::env::var("KURULTAI_PRAGMAS").unwrap())
        .unwrap();
    for _ in 0..20 {
        number += 1;
        conn.execute_batch(&format!(
            "BEGIN IMMEDIATE;
            INSERT INTO operation (at, author, action, subject, sort, state)
            VALUES ('2025-09-01T00:00:00.000Z', 'Child', 'session-notes', '{{}}', 'do', 'open');
            UPDATE session SET notes = 'note {number}';
            UPDATE operation SET state = 'done' WHERE state = 'open';
            COMMIT;"
        ))
        .unwrap();
        for row in state.values_mut() {
            if let Changed::Session { row: Some(row), .. } = row {
                row.notes = format!("note {number}");
            }
        }
        println!("child: version {name} {number} {:x}", fingerprint(&state));
    }
}

/// Backups, one restored, and a clean copy over another file.
fn backup(path: &Path) {
    let mut told = Telling::open(path);
    let mut chance = Chance(given("KURULTAI_SEED"));
    let root = path.with_file_name("backups");
    let first = told.ws.back_up(&root, BackupReason::Asked).unwrap();
    told.tell_of_backups(&root);
    told.live(3, &mut chance);
    told.ws.restore(&root, &first).unwrap();
    told.tell(true);
    // Before restoring, one was made of what was then.
    told.live(1, &mut chance);
    told.ws.back_up(&root, BackupReason::Edits).unwrap();
    let clean = path.with_file_name("copy.kurultai");
    told.ws.export_clean(&clean, true).unwrap();
    println!(
        "child: version copy.kurultai 1 {:x}",
        fingerprint(&told.state)
    );
}

/// A file of the first schema, brought up to date.
fn migrate(path: &Path) {
    let root = path.with_file_name("backups");
    let opening = Opening {
        author: "Child",
        backups: Some(&root),
        take_over: false,
    };
    let ws = Workspace::open_with(path, &opening).unwrap();
    let mut told = Telling::new(ws, given("KURULTAI_NUMBER"));
    told.tell_of_backups(&root);
    told.live(3, &mut Chance(given("KURULTAI_SEED")));
}
