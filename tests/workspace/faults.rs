//! Calls to the disk fail, are cut short or delayed, one after the other: each step is done
//! and there, or refused and not there, and the user is told.
//!
//! The calls that matter most in a run; `KURULTAI_FAULTS=1` tries every one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use congress::HistoryFilter;
use congress::change::OperationSort;

use crate::disk::record::{self, Event};
use crate::disk::watch;
use crate::proof::{self, fingerprint, last_operation, line, size};
use crate::support::{fill, open, rows};
use crate::worker::{in_role, words};

const FILE: &str = "congress.kurultai";
/// No step takes so long; what does has hung.
const PATIENCE: Duration = Duration::from_secs(60);

/// A way in which calls fail: how, with which error, and how many from the n-th on.
#[derive(Clone, Copy, Debug)]
struct Way {
    how: &'static str,
    errno: i32,
    calls: u32,
}

const EIO: i32 = 5;
const EACCES: i32 = 13;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;
const EVER: u32 = 1_000_000;

const WAYS: &[Way] = &[
    Way {
        how: "fail",
        errno: EIO,
        calls: 1,
    },
    Way {
        how: "fail",
        errno: EIO,
        calls: EVER,
    },
    Way {
        how: "short",
        errno: ENOSPC,
        calls: 2,
    },
    Way {
        how: "short",
        errno: ENOSPC,
        calls: EVER,
    },
    Way {
        how: "fail",
        errno: EROFS,
        calls: EVER,
    },
    Way {
        how: "fail",
        errno: EACCES,
        calls: 1,
    },
    Way {
        how: "delay",
        errno: 0,
        calls: 1,
    },
];

#[test]
fn a_call_that_fails_costs_nothing_and_is_told() {
    let started = Instant::now();
    let all = run(None);
    let calls: Vec<&Event> = all
        .events
        .iter()
        .filter(|e| !matches!(e, Event::Said(_)))
        .collect();
    judge(&all, None);
    let chosen = if size("KURULTAI_FAULTS", 0) == 1 {
        (1..=calls.len()).collect()
    } else {
        telling(&calls)
    };
    let trials: Vec<(usize, Way)> = chosen
        .iter()
        .flat_map(|&n| WAYS.iter().map(move |way| (n, *way)))
        .collect();
    let (next, tally) = (
        AtomicUsize::new(0),
        Mutex::new(BTreeMap::<&str, u32>::new()),
    );
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((n, way)) = trials.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let fault = Some((*n, *way));
                    // One that fails says why; the others are tried all the same.
                    let outcome = std::panic::catch_unwind(|| judge(&run(fault), fault));
                    let outcome = outcome.unwrap_or("WRONG");
                    *tally.lock().unwrap().entry(outcome).or_default() += 1;
                }
            });
        }
    });
    let tally = tally.into_inner().unwrap();
    let outcomes: Vec<String> = tally
        .iter()
        .map(|(what, n)| format!("{n} {what}"))
        .collect();
    assert!(!tally.contains_key("WRONG"), "{}", outcomes.join(", "));
    let figures = format!(
        "{} faults in {} calls: {}; 0 lost, 0 damaged, 0 silent",
        trials.len(),
        calls.len(),
        outcomes.join(", ")
    );
    line("faults", &figures, started);
}

/// The places of the calls that differ in kind or file from the one before, and the last of
/// each such stretch.
fn telling(calls: &[&Event]) -> BTreeSet<usize> {
    let kind = |event: &Event| {
        let text = format!("{event:?}");
        let digits = |c: char| c.is_ascii_hexdigit() && !c.is_ascii_lowercase();
        text[..text.find(", offset").unwrap_or(text.len())].replace(digits, "")
    };
    let mut chosen = BTreeSet::from([calls.len()]);
    let mut seen = BTreeMap::<String, u32>::new();
    for n in 1..calls.len() {
        let pair = (kind(calls[n - 1]), kind(calls[n]));
        if pair.0 != pair.1 {
            let times = seen.entry(format!("{pair:?}")).or_default();
            *times += 1;
            // The same step of later edits is no other case.
            if *times <= 2 {
                chosen.extend([n, n + 1]);
            }
        }
    }
    chosen
}

/// What a run left: its folder, what it said, what it did.
struct Outcome {
    folder: tempfile::TempDir,
    first: (u32, u64),
    said: Vec<String>,
    events: Vec<Event>,
}

fn run(fault: Option<(usize, Way)>) -> Outcome {
    let folder = proof::folder();
    let path = folder.path().join(FILE);
    copy_of(ready(), &path);
    copy_of(ready(), &folder.path().join("copy.kurultai"));
    let first = *FIRST.get().unwrap();
    let logs = proof::folder();
    let log = logs.path().join("log");
    let mut command = in_role("faults", &path);
    command
        .env("KURULTAI_SEED", "4")
        .env("KURULTAI_NUMBER", first.0.to_string());
    if let Some((n, Way { how, errno, calls })) = fault {
        command.env("KURULTAI_DISK_FAIL", format!("{n} {how} {errno} {calls}"));
    }
    let errors = logs.path().join("errors");
    command.stderr(fs::File::create(&errors).unwrap());
    let mut child = watch(&mut command, folder.path(), &log).spawn().unwrap();
    let mut pipe = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut text = String::new();
        pipe.read_to_string(&mut text).unwrap();
        text
    });
    let until = Instant::now() + PATIENCE;
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if Instant::now() > until {
            child.kill().unwrap();
            panic!("{fault:?}: it hangs: {}", reader.join().unwrap());
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let text = reader.join().unwrap();
    let errors = fs::read_to_string(&errors).unwrap();
    assert!(status.success(), "{fault:?}: {status}: {text}{errors}");
    let events = record::read(&log, folder.path());
    let said = text.lines().map(str::to_owned).collect();
    Outcome {
        folder,
        first,
        said,
        events,
    }
}

static FIRST: std::sync::OnceLock<(u32, u64)> = std::sync::OnceLock::new();

/// A file with one row of every noun.
fn ready() -> &'static Path {
    static READY: std::sync::OnceLock<(tempfile::TempDir, PathBuf)> = std::sync::OnceLock::new();
    let (_, path) = READY.get_or_init(|| {
        let folder = proof::folder();
        let path = folder.path().join(FILE);
        let mut ws = workspace::Workspace::create(&path, "Secretariat").unwrap();
        fill(&mut ws);
        let state = fingerprint(&rows(&ws));
        drop(ws);
        FIRST.get_or_init(|| (last_operation(&path).0, state));
        (folder, path)
    });
    path
}

fn copy_of(from: &Path, to: &Path) {
    fs::copy(from, to).unwrap();
}

/// Holds what the run said against what it left; in a word, how it came out.
fn judge(outcome: &Outcome, fault: Option<(usize, Way)>) -> &'static str {
    let told = Told::hear(outcome);
    let refused = outcome
        .events
        .iter()
        .find(|e| matches!(e, Event::Refused { .. }));
    let told_of = || format!("{fault:?} {refused:?}\n{:#?}", outcome.said);
    assert!(
        fault.is_none() || refused.is_some(),
        "not reached: {}",
        told_of()
    );
    let smooth = fault.is_none_or(|(_, way)| way.how == "delay");
    assert!(
        !smooth || (told.errors.is_empty() && !told.unsaved),
        "{}",
        told_of()
    );
    for error in &told.errors {
        assert!(is_sensible(error), "{error}: {}", told_of());
        let full = fault.is_some_and(|(_, way)| way.errno == ENOSPC && way.how == "short");
        let writing = matches!(refused, Some(Event::Refused { call, .. }) if call == "write");
        // Where SQLite was told while it took back what changed nothing, it has said so to nobody,
        // and has no more to say to the next than that the disk does not answer.
        let unheard = told.unreadable && told.idle;
        assert!(
            !full || !writing || is_full(error) || !told.first(error) || unheard,
            "{}",
            told_of()
        );
    }

    let path = outcome.folder.path().join(FILE);
    let ws = open(&path);
    let found = fingerprint(&rows(&ws));
    drop(ws);
    let (number, verdict) = last_operation(&path);
    assert_eq!(verdict, "ok", "{}", told_of());
    let written = told.written;
    if number == written.0 {
        assert_eq!(found, written.1, "other rows: {}", told_of());
    } else {
        // A commit refused in its last step may be there after all, as a whole.
        let one_more = told.maybe.is_some() && number == written.0 + 1;
        assert!(one_more, "{number}, not {}: {}", written.0, told_of());
        let known = told.states.get(&number).is_none_or(|rows| *rows == found);
        assert!(known, "other rows: {}", told_of());
        // What was done is undone to see what was there before it; what was undone, done again.
        let mut ws = open(&path);
        let last = ws.history(&HistoryFilter::default(), None, 1, "UTC");
        match last.unwrap()[0].sort {
            OperationSort::Undo => ws.redo().unwrap(),
            OperationSort::Do | OperationSort::Redo => ws.undo().unwrap(),
        };
        let before = fingerprint(&rows(&ws));
        drop(ws);
        assert_eq!(before, written.1, "half: {}", told_of());
    }
    for file in ["copy.kurultai", "clean.kurultai"] {
        let path = outcome.folder.path().join(file);
        let holds = path.exists().then(|| fingerprint(&rows(&open(&path))));
        match told.kept.get(file) {
            Some(rows) => assert_eq!(holds, Some(*rows), "{file}: {}", told_of()),
            None => {
                let before = (file == "copy.kurultai").then_some(outcome.first.1);
                let fine = holds == before || holds.is_some_and(|rows| told.has_seen(rows));
                assert!(fine, "{file}: {}", told_of());
            }
        }
    }
    let ever = fault.is_some_and(|(_, way)| way.calls == EVER);
    let is_removal = |e: &Event| matches!(e, Event::Refused { call, .. } if call == "unlink");
    let by_removal = outcome.events.iter().any(is_removal);
    let left = leftovers(outcome.folder.path());
    assert!(
        ever || by_removal || left.is_empty(),
        "{left:?} stay: {}",
        told_of()
    );
    assert!(ever || !told.unreadable, "{}", told_of());
    match (told.errors.is_empty(), told.unsaved) {
        _ if told.unreadable => "refused, and unreadable until opened again",
        (true, false) => "without a trace",
        (_, true) => "kept in memory",
        (false, false) => "refused",
    }
}

/// What a run said.
#[derive(Debug, Default)]
struct Told {
    /// The last operation in the file, and the rows then.
    written: (u32, u64),
    /// A step after that which was refused, or is not in the file.
    maybe: Option<String>,
    unsaved: bool,
    /// Nothing could be read any more: a disk that failed for good amid a commit.
    unreadable: bool,
    /// Whether the first step that was refused, or the one before it, had nothing to change.
    idle: bool,
    errors: Vec<String>,
    states: BTreeMap<u32, u64>,
    kept: BTreeMap<String, u64>,
}

impl Told {
    fn hear(outcome: &Outcome) -> Self {
        let mut told = Self {
            written: outcome.first,
            ..Self::default()
        };
        let mut number = outcome.first.0;
        told.states.insert(number, outcome.first.1);
        for said in outcome.said.iter().filter_map(|line| words(line)) {
            match said.as_slice() {
                ["done", written, now, rows] => {
                    let before = number;
                    number = now.parse().unwrap();
                    let rows = u64::from_str_radix(rows, 16).unwrap();
                    if told.errors.is_empty() {
                        told.idle = number == before && told.states[&before] == rows;
                    }
                    told.states.insert(number, rows);
                    let written = written.parse().unwrap();
                    if written != number {
                        told.unsaved = true;
                        told.maybe = Some("unsaved".to_owned());
                    } else {
                        told.maybe = None;
                    }
                    told.written = (written, told.states[&written]);
                }
                ["kept", file, rows] => {
                    let rows = u64::from_str_radix(rows, 16).unwrap();
                    told.kept.insert((*file).to_owned(), rows);
                }
                ["refused", what, error @ ..] => {
                    told.errors.push(error.join(" "));
                    if ["edit", "undo", "restore"].contains(what) {
                        told.maybe = Some((*what).to_owned());
                    }
                }
                ["idle"] => told.idle = true,
                ["unreadable"] => told.unreadable = true,
                _ => {}
            }
        }
        told
    }

    fn has_seen(&self, rows: u64) -> bool {
        self.states.values().any(|state| *state == rows)
    }

    fn first(&self, error: &str) -> bool {
        self.errors.first().is_some_and(|first| first == error)
    }
}

/// Whether an error lays the blame where it lies: on the disk.
fn is_sensible(error: &str) -> bool {
    ["Write(", "Io {", "ReadOnly", "NoPermission"]
        .iter()
        .any(|start| error.starts_with(start))
}

/// Whether an error says that there is no space.
fn is_full(error: &str) -> bool {
    error.contains("NoSpace") || error.contains("No space left")
}

/// Unfinished files under a folder.
fn leftovers(folder: &Path) -> Vec<PathBuf> {
    let mut left = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            left.extend(leftovers(&path));
        } else if name.ends_with(".part") || name.starts_with(".kurultai-") {
            left.push(path);
        }
    }
    left
}
