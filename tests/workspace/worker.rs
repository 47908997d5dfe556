//! This test binary as a process that works on a file and says so, to be killed, cut from
//! power or refused by its disk. What it says it says only once the verb has returned.

mod faults;
mod space;
mod telling;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use workspace::Workspace;

use crate::model::{BY_CHANCE, by_chance};
use crate::proof::{Chance, fingerprint};
use crate::support::{Rows, rows};

/// Something that somebody does, told before it is done so that another process can do
/// the very same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// A verb by its number, as [`by_chance`] knows it, and the seed of its choices.
    Verb(usize, u64),
    Undo,
    Redo,
}

impl Move {
    /// Any: mostly verbs.
    pub fn any(chance: &mut Chance) -> Self {
        match chance.below(10) {
            0 | 1 => Self::Undo,
            2 => Self::Redo,
            _ => Self::Verb(chance.below(BY_CHANCE as u64) as usize, chance.next()),
        }
    }

    /// Does it. Whether there was anything to do; a rule's refusal is nothing.
    pub fn make(self, ws: &mut Workspace, state: &Rows) -> Result<bool, workspace::WorkspaceError> {
        let refused = |e: &workspace::WorkspaceError| {
            !matches!(
                e,
                workspace::WorkspaceError::Invalid(_)
                    | workspace::WorkspaceError::NotFound { .. }
                    | workspace::WorkspaceError::InUse { .. }
            )
        };
        let done = match self {
            Self::Undo => return Ok(ws.undo()?.is_some()),
            Self::Redo => return Ok(ws.redo()?.is_some()),
            Self::Verb(verb, seed) => by_chance(verb, seed, ws, state),
        };
        match done {
            None => Ok(false),
            Some(Ok(done)) => Ok(!done.changed.is_empty()),
            Some(Err(e)) if refused(&e) => Err(e),
            Some(Err(_)) => Ok(false),
        }
    }

    fn told(self) -> String {
        match self {
            Self::Verb(verb, seed) => format!("verb {verb} {seed}"),
            Self::Undo => "undo 0 0".to_owned(),
            Self::Redo => "redo 0 0".to_owned(),
        }
    }

    /// Reads what [`Self::told`] wrote.
    pub fn heard(words: &[&str]) -> Self {
        match words {
            ["verb", verb, seed] => Self::Verb(verb.parse().unwrap(), seed.parse().unwrap()),
            ["undo", ..] => Self::Undo,
            ["redo", ..] => Self::Redo,
            _ => panic!("no move {words:?}"),
        }
    }
}

/// A process in a role, not started yet.
pub fn in_role(role: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "worker::plays_its_role"])
        .args(["--nocapture", "--test-threads=1"])
        .env("KURULTAI_WORK", role)
        .env("KURULTAI_FILE", path)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// The words of a line that the process said.
pub fn words(line: &str) -> Option<Vec<&str>> {
    let (_, said) = line.split_once("child: ")?;
    Some(said.split_whitespace().collect())
}

/// A clock in which a minute passes at each look, so that no two edits are one burst.
pub fn minutes() -> DateTime<Utc> {
    static NOW: AtomicI64 = AtomicI64::new(0);
    let minute = NOW.fetch_add(1, Ordering::Relaxed);
    DateTime::from_timestamp(1_758_000_000 + 61 * minute, 0).unwrap()
}

#[test]
fn plays_its_role() {
    let (Ok(role), Some(path)) = (
        std::env::var("KURULTAI_WORK"),
        std::env::var_os("KURULTAI_FILE"),
    ) else {
        return;
    };
    let path = PathBuf::from(path);
    match role.as_str() {
        "edit" => edit(&path),
        "faults" => faults::work(&path),
        "space" => space::work(&path),
        role => telling::work(role, &path),
    }
}

fn given(variable: &str) -> u64 {
    std::env::var(variable).unwrap().parse().unwrap()
}

/// Edits at random for ever, telling each move before and after.
fn edit(path: &Path) {
    let mut chance = Chance(given("KURULTAI_SEED"));
    let mut number = given("KURULTAI_NUMBER");
    let opened = Workspace::open(path, "Child").unwrap();
    let mut ws = opened.with_clock(minutes);
    let mut state = rows(&ws);
    println!("child: opened");
    loop {
        let one = Move::any(&mut chance);
        println!("child: try {}", one.told());
        number += u64::from(one.make(&mut ws, &state).unwrap());
        state = rows(&ws);
        println!("child: did {number} {:x}", fingerprint(&state));
    }
}
