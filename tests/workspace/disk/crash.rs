//! What a power cut at each moment of a record would leave, opened and judged.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::Path;
use std::sync::Mutex;

use workspace::{OpenProblem, Workspace};

use super::model::{Disk, Fate, Files};
use super::record::Event;
use crate::proof::{self, Chance, fingerprint, last_operation};
use crate::support::rows;

/// A record, and what the process said of each file while it was made.
pub struct Run {
    pub name: &'static str,
    pub before: Files,
    pub events: Vec<Event>,
    versions: BTreeMap<String, Vec<Version>>,
}

/// What a file holds from some event on.
struct Version {
    since: usize,
    holds: Holds,
}

/// The last operation and the rows' fingerprint; `None`: there is no such file.
pub type Holds = Option<(u32, u64)>;

/// What was found in one file of one state.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Found {
    Holds(Holds),
    /// There is something, but not a file of ours yet.
    Unmade,
    Wrong(String),
}

/// What became of some states.
#[derive(Debug, Default)]
pub struct Tally {
    pub states: u64,
    /// Of them different.
    pub opened: u64,
    /// Without an acknowledged operation.
    pub lost: u64,
    /// Not to be opened, not sound, or with half an operation.
    pub damaged: u64,
    pub examples: Vec<String>,
}

impl Run {
    /// A record with the files as they were before, and what those held.
    pub fn new(
        name: &'static str,
        before: Files,
        held: &[(&str, Holds)],
        events: Vec<Event>,
    ) -> Self {
        let first = |(path, holds): &(&str, Holds)| {
            let version = Version {
                since: 0,
                holds: *holds,
            };
            ((*path).to_owned(), vec![version])
        };
        let mut versions: BTreeMap<_, _> = held.iter().map(first).collect();
        let mut line = String::new();
        for (at, event) in events.iter().enumerate() {
            let Event::Said(words) = event else { continue };
            line.push_str(words);
            while let Some((whole, rest)) = line.split_once('\n') {
                if let Some((path, holds)) = heard(whole) {
                    let none = || vec![Version::none()];
                    let of_file = versions.entry(path).or_insert_with(none);
                    if of_file.last().is_none_or(|last| last.holds != holds) {
                        of_file.push(Version { since: at, holds });
                    }
                }
                line = rest.to_owned();
            }
        }
        assert!(line.is_empty() && versions.values().any(|v| v.len() > 1));
        Self {
            name,
            before,
            events,
            versions,
        }
    }

    /// Judges what was found in a file after a cut at an event.
    fn judge(&self, path: &str, at: usize, found: &Found, tally: &mut Tally) {
        let versions = &self.versions[path];
        let now = versions.iter().rposition(|v| v.since <= at).unwrap();
        let allowed = &versions[now..versions.len().min(now + 2)];
        let fine = match found {
            Found::Holds(holds) => allowed.iter().any(|v| v.holds == *holds),
            // Only the open file is made in its place; all others get their names whole.
            Found::Unmade => allowed[0].holds.is_none() && path == "congress.kurultai",
            Found::Wrong(_) => false,
        };
        if fine {
            return;
        }
        match found {
            Found::Holds(holds) if versions[..now].iter().any(|v| v.holds == *holds) => {
                tally.lost += 1;
            }
            _ => tally.damaged += 1,
        }
        if tally.examples.len() < 5 {
            let expected: Vec<Holds> = allowed.iter().map(|v| v.holds).collect();
            let event = format!("{:.200}", format!("{:?}", self.events[at]));
            tally.examples.push(format!(
                "{}, {path}, cut after event {at} ({event}): {found:?} instead of {expected:?}",
                self.name
            ));
        }
    }
}

impl Version {
    fn none() -> Self {
        Self {
            since: 0,
            holds: None,
        }
    }
}

/// `version <path> <number> <rows>`, or `version <path> none`.
fn heard(line: &str) -> Option<(String, Holds)> {
    let words = crate::worker::words(line)?;
    match words.as_slice() {
        ["version", path, "none"] => Some(((*path).to_owned(), None)),
        ["version", path, number, rows] => {
            let rows = u64::from_str_radix(rows, 16).unwrap();
            Some(((*path).to_owned(), Some((number.parse().unwrap(), rows))))
        }
        _ => None,
    }
}

/// Tries about so many states of the runs. `synced` as `false` leaves out all syncs, as
/// SQLite does with `synchronous = OFF`.
pub fn survey(runs: &[Run], synced: bool, states: u64) -> Tally {
    let known = Mutex::new(HashMap::new());
    std::thread::scope(|scope| {
        let walk = |half| {
            let known = &known;
            move || {
                let mut tally = Tally::default();
                for run in runs {
                    let share = states / 2 / runs.len() as u64;
                    walk(run, synced, share, half, known, &mut tally);
                }
                tally
            }
        };
        let threads = [scope.spawn(walk(0)), scope.spawn(walk(1))];
        let mut sum = Tally::default();
        for thread in threads {
            let half = thread.join().unwrap();
            sum.states += half.states;
            sum.lost += half.lost;
            sum.damaged += half.damaged;
            sum.examples.extend(half.examples);
        }
        sum.opened = known.lock().unwrap().len() as u64;
        sum
    })
}

/// One half of the states of a run: at each event one extreme, and its share of chances.
fn walk(
    run: &Run,
    synced: bool,
    states: u64,
    half: u64,
    known: &Mutex<HashMap<u64, Found>>,
    tally: &mut Tally,
) {
    let mut unsettled = 0;
    moments(run, synced, |_, disk| {
        unsettled += u64::from(!disk.is_settled())
    });
    // All extremes where that many states are asked for, and else half of it for them.
    let events = run.events.len() as u64;
    let extremes = events.min(states / 2);
    let mut left = states - extremes;
    let mut chance = Chance(half + 1);
    let folder = proof::folder();
    moments(run, synced, |at, disk| {
        let fate = [Fate::Nothing, Fate::Everything][half as usize];
        let mut judge = |files: Files| {
            tally.states += 1;
            for path in run.versions.keys() {
                let found = look(&files, path, folder.path(), known);
                run.judge(path, at, &found, tally);
            }
        };
        if chance.below(events) < extremes {
            judge(disk.after_a_cut(fate, &mut chance));
        }
        if !disk.is_settled() {
            let here = left / unsettled + u64::from(chance.below(unsettled) < left % unsettled);
            let here = here.min(left);
            for _ in 0..here {
                judge(disk.after_a_cut(Fate::Some, &mut chance));
            }
            left -= here;
            unsettled -= 1;
        }
    });
}

/// Looks at the disk after each event.
fn moments(run: &Run, synced: bool, mut look: impl FnMut(usize, &Disk)) {
    let mut disk = Disk::holding(&run.before);
    for (at, event) in run.events.iter().enumerate() {
        if synced || !matches!(event, Event::Sync(_) | Event::SyncFolder(_)) {
            disk.apply(event);
        }
        look(at, &disk);
    }
}

/// What is in a file of a state; states seen before are not opened again.
fn look(files: &Files, path: &str, folder: &Path, known: &Mutex<HashMap<u64, Found>>) -> Found {
    if !files.contains_key(path) {
        return Found::Holds(None);
    }
    // The file itself and what lies beside it under its name: journal, lock.
    let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
    let related = files.iter().filter(|(other, _)| {
        let (other_parent, other) = other.rsplit_once('/').unwrap_or(("", other));
        other_parent == parent && other.contains(name)
    });
    let mut hasher = DefaultHasher::new();
    for file in related.clone() {
        file.hash(&mut hasher);
    }
    let state = hasher.finish();
    if let Some(found) = known.lock().unwrap().get(&state) {
        return found.clone();
    }
    let folder = tempfile::tempdir_in(folder).unwrap();
    for (other, bytes) in related {
        let file = folder.path().join(other);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let found = examine(&folder.path().join(path));
    known.lock().unwrap().insert(state, found.clone());
    found
}

fn examine(path: &Path) -> Found {
    match Workspace::open(path, "After") {
        Ok(ws) => {
            let rows = fingerprint(&rows(&ws));
            drop(ws);
            match last_operation(path) {
                (number, verdict) if verdict == "ok" => Found::Holds(Some((number, rows))),
                (_, verdict) => Found::Wrong(verdict),
            }
        }
        Err(e) if e.problem == OpenProblem::NotOurs => Found::Unmade,
        Err(_) if is_bare(path) => Found::Unmade,
        Err(e) => Found::Wrong(format!("{:?}", e.problem)),
    }
}

/// Whether there is nothing in a file but at most a database without tables: what SQLite
/// makes of a file whose very first transaction it took back.
fn is_bare(path: &Path) -> bool {
    let count = || -> rusqlite::Result<u32> {
        let conn = rusqlite::Connection::open(path)?;
        conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
    };
    count().is_ok_and(|tables| tables == 0)
}
