//! The role for failing calls: a scenario that says what became of each step.

use std::fmt::Debug;
use std::path::Path;

use congress::BackupReason;
use workspace::{Access, Workspace, WorkspaceError};

use super::{Move, minutes};
use crate::proof::{Chance, fingerprint};
use crate::support::{Rows, rows};

/// Lines: `opened`; `done <written> <number> <rows>` with the number of the last operation
/// that is in the file and of the last one altogether; `kept <file> <rows>` of another file;
/// `refused <what> <error>`, and `changed` where the rows are others although; `unreadable` where
/// nothing can be read any more, and the process ends; `idle` before these where the step had nothing
/// to change, and the disk failed while it was taken back.
pub fn work(path: &Path) {
    let ws = match Workspace::open(path, "Child") {
        Ok(ws) => ws,
        Err(e) => return refused("open", &e.problem),
    };
    println!("child: opened");
    let number = super::given("KURULTAI_NUMBER");
    let state = rows(&ws);
    let mut at = At {
        ws: ws.with_clock(minutes),
        number,
        state,
    };
    let mut chance = Chance(super::given("KURULTAI_SEED"));
    at.edit(&mut chance);
    at.edit(&mut chance);
    at.step("undo", |ws, state| Move::Undo.make(ws, state));
    at.edit(&mut chance);
    at.keep("copy.kurultai", |ws| {
        ws.save_copy(&path.with_file_name("copy.kurultai"))
    });
    let root = path.with_file_name("backups");
    let mut backup = None;
    at.keep("backups", |ws| {
        backup = Some(ws.back_up(&root, BackupReason::Asked)?);
        Ok(())
    });
    at.edit(&mut chance);
    if let Some(backup) = backup {
        at.step("restore", |ws, _| {
            Ok(!ws.restore(&root, &backup)?.changed.is_empty())
        });
    }
    at.keep("clean.kurultai", |ws| {
        ws.export_clean(&path.with_file_name("clean.kurultai"), true)
    });
    at.step("again", |ws, _| ws.save_again().map(|()| false));
    drop(at);
    println!("child: closed");
}

struct At {
    ws: Workspace,
    number: u64,
    state: Rows,
}

impl At {
    /// One edit that changes something, or is refused by the disk.
    fn edit(&mut self, chance: &mut Chance) {
        let before = self.number;
        while self.number == before {
            let mut one = Move::any(chance);
            while !matches!(one, Move::Verb(..)) {
                one = Move::any(chance);
            }
            if !self.step("edit", |ws, state| one.make(ws, state)) {
                return;
            }
        }
    }

    fn step(
        &mut self,
        what: &str,
        step: impl FnOnce(&mut Workspace, &Rows) -> Result<bool, WorkspaceError>,
    ) -> bool {
        println!("child: try {what}");
        let done = step(&mut self.ws, &self.state);
        // What changed nothing was taken back, and that may fail too: then reading says so.
        // A second time: the first may have met the end of what failed.
        let unread = self.ws.events().err();
        let unread = unread.and_then(|first| match done {
            Err(_) => Some(first),
            Ok(_) => self.ws.events().err(),
        });
        let unreadable: Option<&dyn Debug> = match (&done, &unread) {
            (Err(error), Some(_)) | (Ok(false), Some(error)) => Some(error),
            _ => None,
        };
        if let Some(error) = unreadable {
            if done.is_ok() {
                println!("child: idle");
            }
            refused(what, error);
            println!("child: unreadable");
            std::process::exit(0);
        }
        let now = rows(&self.ws);
        match done {
            Ok(done) => {
                self.number += u64::from(done);
                self.state = now;
                let unsaved = match self.ws.access() {
                    Access::Unsaved { changes, .. } => u64::from(*changes),
                    _ => 0,
                };
                let (number, rows) = (self.number, fingerprint(&self.state));
                println!("child: done {} {number} {rows:x}", number - unsaved);
                true
            }
            Err(error) => {
                refused(what, &error);
                if now != self.state {
                    println!("child: changed {what}");
                    self.number += 1;
                    self.state = now;
                }
                false
            }
        }
    }

    fn keep(&mut self, file: &str, keep: impl FnOnce(&Workspace) -> Result<(), WorkspaceError>) {
        println!("child: try {file}");
        match keep(&self.ws) {
            Ok(()) => println!("child: kept {file} {:x}", fingerprint(&self.state)),
            Err(error) => refused(file, &error),
        }
    }
}

fn refused(what: &str, error: &dyn Debug) {
    println!("child: refused {what} {error:?}");
}
