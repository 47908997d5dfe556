//! The power fails: whatever the disk had not been made to keep is gone, or there in
//! part. Every acknowledged operation is there after it, and none by half.
//!
//! 1,500 states a run; `KURULTAI_POWER_STATES=100000` for the nightly.

use std::fs;
use std::path::Path;
use std::time::Instant;

use tempfile::TempDir;
use workspace::Workspace;

use crate::disk::crash::{Holds, Run, Tally, survey};
use crate::disk::model::Files;
use crate::disk::{record, watch};
use crate::proof::{self, fingerprint, last_operation, line, size};
use crate::support::{fill, rows};
use crate::worker;

const FILE: &str = "congress.kurultai";
const COPY: &str = "copy.kurultai";

#[test]
fn a_power_cut_at_any_moment_loses_nothing() {
    let started = Instant::now();
    let runs = [
        Setting::empty().run("creating", "create", 3),
        Setting::filled().run("editing", "live", 5),
        Setting::filled().run("importing", "import", 0),
        Setting::filled().with_copy().run("copying", "copy", 9),
        Setting::filled().with_copy().run("backing up", "backup", 7),
    ];
    let mut tally = survey(&runs, true, states());
    nothing_is_lost(&tally);
    // A big file, brought up to date each time that it is opened.
    let run = [Setting::released().run("migrating", "migrate", 2)];
    let migrating = survey(&run, true, states() / 25);
    nothing_is_lost(&migrating);
    tally.states += migrating.states;
    tally.opened += migrating.opened;
    line("power", &told(&tally), started);
}

/// What this harness is worth: it finds what is known to be unsafe.
#[test]
fn a_power_cut_does_harm_where_syncs_are_missing() {
    let started = Instant::now();
    let plain = |synchronous: &str| {
        let pragmas = format!("PRAGMA journal_mode = DELETE; PRAGMA synchronous = {synchronous};");
        [Setting::filled()
            .with("KURULTAI_PRAGMAS", &pragmas)
            .run("plain", "plain", 0)]
    };
    let full = survey(&plain("FULL"), true, few());
    assert!(full.lost > 0 && full.damaged == 0, "{full:#?}");
    line("power, had it been DELETE and FULL", &told(&full), started);

    let started = Instant::now();
    let extra = survey(&plain("EXTRA"), true, few());
    nothing_is_lost(&extra);
    line(
        "power, had it been DELETE and EXTRA",
        &told(&extra),
        started,
    );

    let started = Instant::now();
    let runs = [Setting::filled().run("editing", "live", 5)];
    let off = survey(&runs, false, few());
    assert!(off.lost > 0 && off.damaged > 0, "{off:#?}");
    line("power, had it been synchronous OFF", &told(&off), started);
}

fn nothing_is_lost(tally: &Tally) {
    assert_eq!((tally.lost, tally.damaged), (0, 0), "{:#?}", tally.examples);
    assert!(
        tally.opened > tally.states / 20,
        "hardly a state differs: {tally:?}"
    );
}

fn states() -> u64 {
    size("KURULTAI_POWER_STATES", 1500)
}

/// Enough to find what is unsafe.
fn few() -> u64 {
    (states() / 20).max(400)
}

fn told(tally: &Tally) -> String {
    let Tally {
        states,
        opened,
        lost,
        damaged,
        ..
    } = tally;
    format!("{states} states, {opened} different: {lost} lost, {damaged} damaged")
}

/// A folder as it is before a run.
struct Setting {
    folder: TempDir,
    held: Vec<(&'static str, Holds)>,
    environment: Vec<(&'static str, String)>,
}

impl Setting {
    fn empty() -> Self {
        Self {
            folder: proof::folder(),
            held: vec![(FILE, None)],
            environment: Vec::new(),
        }
    }

    fn filled() -> Self {
        let folder = proof::folder();
        let path = folder.path().join(FILE);
        fill(&mut Workspace::create(&path, "Secretariat").unwrap());
        let held = vec![(FILE, holds(&path))];
        Self {
            folder,
            held,
            environment: Vec::new(),
        }
    }

    /// A file of the first schema.
    fn released() -> Self {
        let folder = proof::folder();
        let released = include_bytes!("../files/0001.kurultai");
        fs::write(folder.path().join(FILE), released).unwrap();
        let elsewhere = proof::folder();
        let copy = elsewhere.path().join(FILE);
        fs::write(&copy, released).unwrap();
        let held = vec![(FILE, holds(&copy))];
        Self {
            folder,
            held,
            environment: Vec::new(),
        }
    }

    fn with_copy(mut self) -> Self {
        let path = self.folder.path().join(COPY);
        let mut old = Workspace::create(&path, "Secretariat").unwrap();
        old.event_create(&crate::support::new_event(&["Hall"]))
            .unwrap();
        drop(old);
        self.held.push((COPY, holds(&path)));
        self
    }

    /// Tells the process something.
    fn with(mut self, variable: &'static str, value: &str) -> Self {
        self.environment.push((variable, value.to_owned()));
        self
    }

    /// Lets a process in a role work there, and records it.
    fn run(self, name: &'static str, role: &str, seed: u64) -> Run {
        let before = files(self.folder.path());
        let logs = proof::folder();
        let log = logs.path().join("log");
        let number = self.held[0].1.map_or(0, |(number, _)| number);
        let mut command = worker::in_role(role, &self.folder.path().join(FILE));
        command
            .env("KURULTAI_SEED", seed.to_string())
            .env("KURULTAI_NUMBER", number.to_string())
            .env("KURULTAI_SESSIONS", "60")
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .stderr(std::process::Stdio::piped());
        let output = watch(&mut command, self.folder.path(), &log)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{name}: {said}\n{}",
            String::from_utf8_lossy(&output.stdout)
        );
        let events = record::read(&log, self.folder.path());
        Run::new(name, before, &self.held, events)
    }
}

fn holds(path: &Path) -> Holds {
    let rows = fingerprint(&rows(&crate::support::open(path)));
    Some((last_operation(path).0, rows))
}

fn files(folder: &Path) -> Files {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect()
}
