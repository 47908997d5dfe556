//! Random histories of all verbs, undo and redo, closing, opening and crashes, told to the
//! workspace and to a model of it in plain memory, that knows of it only what is documented.
//! After every move both hold the same rows in the same order, report the same changes and
//! name the same steps; in the end the journal is the model's log, and all can be taken
//! back and done again.
//!
//! 250 histories a run, one in eight in a file; `KURULTAI_HISTORIES=10000` for the nightly.

mod accepting;
mod chosen;
mod copies;
mod deed;
mod dice;
mod edits;
mod home;
mod imported;
mod log;
mod makings;
mod many;
mod removals;
mod rules;
mod state;
mod travels;
mod verbs;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;

use chrono::{DateTime, TimeDelta, Utc};
use congress::change::OperationSort;
use congress::{Changed, Done, HistoryFilter};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use workspace::{Workspace, WorkspaceError};

use crate::support::Rows;

use deed::{Deed, Reported};
use dice::{Dice, Field, Pool};
use home::Home;
use log::Model;
use rules::{Plan, Refusal};
use verbs::{FIRST, VERBS};

const AUTHORS: [&str; 2] = ["Secretariat", "Protocol"];
const HISTORIES: u32 = 250;

/// How many verbs [`by_chance`] knows: all but the last, import, whose refusals are SQLite's.
pub const BY_CHANCE: usize = VERBS.len() - 1;

/// Does a verb by its number, with the choices of a seed among the rows that are there;
/// `None` where there is no row to do it to.
pub fn by_chance(verb: usize, seed: u64, ws: &mut Workspace, rows: &Rows) -> Option<Reported> {
    let pool = Pool {
        there: rows.keys().cloned().collect(),
        ..Pool::default()
    };
    let deed = VERBS[verb].1(&mut Dice::new(&pool, seed))?;
    Some(deed.to(ws))
}

/// One thing that happens, so many seconds after the one before.
#[derive(Clone, Debug)]
enum Move {
    /// A verb by its place in [`VERBS`], and the seed of its choices.
    Verb(usize, u64),
    /// A field edited lately is edited again, mostly the last.
    Again(u64),
    /// The same, by the other author.
    Takes(u64),
    Undo,
    Redo,
    /// Another takes the keyboard.
    Author(usize),
    Reopen,
    /// The process is killed, in the middle of writing or not.
    Crash(bool),
}

type Checked = Result<(), TestCaseError>;

fn history() -> impl Strategy<Value = (bool, u64, Vec<(u8, Move)>)> {
    let verb = (0..VERBS.len(), any::<u64>()).prop_map(|(verb, seed)| Move::Verb(verb, seed));
    let one = prop_oneof![
        60 => verb,
        10 => any::<u64>().prop_map(Move::Again),
        3 => any::<u64>().prop_map(Move::Takes),
        10 => Just(Move::Undo),
        8 => Just(Move::Redo),
        2 => (0..AUTHORS.len()).prop_map(Move::Author),
        2 => Just(Move::Reopen),
        3 => any::<bool>().prop_map(Move::Crash),
    ];
    let on_disk = prop::bool::weighted(0.125);
    let moves = prop::collection::vec((0..80_u8, one), 1..40);
    (on_disk, any::<u64>(), moves)
}

#[test]
fn every_history_is_as_the_model_tells_it() {
    let histories = std::env::var("KURULTAI_HISTORIES");
    let cases = histories.map_or(HISTORIES, |n| n.parse().expect("a number"));
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let counts = RefCell::new(BTreeMap::<String, u32>::new());
    TestRunner::new(config)
        .run(&history(), |(on_disk, seed, moves)| {
            let mut life = Life::new(on_disk);
            let lived = life.live(seed, &moves);
            for verb in &life.did {
                *counts.borrow_mut().entry(verb.clone()).or_default() += 1;
            }
            lived.map_err(|error| TestCaseError::fail(format!("{error}\n{}", life.told())))
        })
        .unwrap_or_else(|error| panic!("{error}"));
    for (name, _) in VERBS {
        for came in ["done", "refused"] {
            let times = counts.borrow().get(&format!("{name} {came}")).copied();
            // A few are too seldom refused to be asked for it in so few histories.
            let rare = came == "refused" && cases < 2000;
            assert!(
                rare || cases < HISTORIES || times.is_some(),
                "{name} was never {came} in {cases} histories"
            );
        }
    }
}

/// A workspace and its model, side by side.
struct Life {
    home: Home,
    model: Model,
    /// The fields edited last, the newest at the end.
    edited: Vec<(usize, Field)>,
    story: Vec<String>,
    did: Vec<String>,
}

impl Life {
    fn new(on_disk: bool) -> Self {
        let at: DateTime<Utc> = "2025-09-01T04:00:00Z".parse().expect("a time");
        Self {
            home: Home::new(on_disk, AUTHORS[0]),
            model: Model::new(AUTHORS[0], at),
            edited: Vec::new(),
            story: Vec::new(),
            did: Vec::new(),
        }
    }

    fn live(&mut self, seed: u64, moves: &[(u8, Move)]) -> Checked {
        for (number, first) in (0..).zip(FIRST) {
            let verb = VERBS.iter().position(|(name, _)| name == first);
            self.make(100, &Move::Verb(verb.expect("a verb"), seed ^ number))?;
        }
        for (seconds, next) in moves {
            self.make(i64::from(*seconds), next)?;
        }
        self.check_journal()?;
        for turn in [OperationSort::Undo, OperationSort::Redo] {
            while self.replay(turn)? {}
        }
        self.check_journal()?;
        self.make(1, &Move::Reopen)
    }

    /// Does one move both ways.
    fn make(&mut self, seconds: i64, next: &Move) -> Checked {
        self.model.at += TimeDelta::milliseconds(seconds * 1000 + 1);
        home::set_clock(self.model.at);
        self.story.push(format!("{seconds} s later: {next:?}"));
        match next {
            Move::Verb(verb, seed) => {
                let deed = VERBS[*verb].1(&mut Dice::new(&self.model.pool, *seed));
                deed.map_or(Ok(()), |deed| self.deed(*verb, &deed))?;
            }
            Move::Again(seed) | Move::Takes(seed) => {
                if let Move::Takes(_) = next {
                    let other = AUTHORS.iter().find(|name| **name != self.model.author);
                    self.sit_down(other.expect("there are two"));
                }
                if let Some((verb, deed)) = self.again(*seed) {
                    self.deed(verb, &deed)?;
                }
            }
            Move::Undo => drop(self.replay(OperationSort::Undo)?),
            Move::Redo => drop(self.replay(OperationSort::Redo)?),
            Move::Author(author) => self.sit_down(AUTHORS[*author]),
            Move::Reopen => self.home.reopen(self.model.author),
            Move::Crash(torn) => self.home.crash(*torn, self.model.author),
        }
        self.check_rows()
    }

    fn sit_down(&mut self, author: &'static str) {
        self.model.author = author;
        self.home.workspace().set_author(author);
    }

    /// Another edit of a field that was edited lately.
    fn again(&self, seed: u64) -> Option<(usize, Deed)> {
        let back = [0, 0, 0, 1, 2][seed as usize % 5];
        let (verb, field) = self.edited.iter().rev().nth(back)?;
        let edit = |try_: u64| {
            let mut dice = Dice::again(&self.model.pool, field, seed ^ (try_ << 32));
            VERBS[*verb].1(&mut dice)
        };
        let same = |deed: &Deed| deed.field().as_ref() == Some(field);
        let deed = (0..50).filter_map(edit).find(same)?;
        Some((*verb, deed))
    }

    fn deed(&mut self, verb: usize, deed: &Deed) -> Checked {
        self.story.push(format!("    {deed:?}"));
        let planned = rules::plan(&self.model.now, deed);
        let reported = deed.to(self.home.workspace());
        let name = VERBS[verb].0;
        match (planned, reported) {
            (Ok(plan), Ok(done)) => {
                if let Some(field) = deed.field() {
                    self.edited.push((verb, field));
                }
                self.did.push(format!("{name} done"));
                self.compare(plan, done, deed)
            }
            (Err(expected), Err(error)) => {
                self.did.push(format!("{name} refused"));
                let refusal = Refusal::of(&error);
                let right = refusal.is_some_and(|refusal| expected.contains(&refusal));
                ensure(right, || {
                    format!("{name} was refused by {error:?}, not by one of {expected:?}")
                })
            }
            (planned, reported) => Err(TestCaseError::fail(format!(
                "{name} should have come to\n{}\nand came to\n{}",
                planned.map_or_else(|e| format!("{e:?}"), |plan| plan.action),
                said(&reported),
            ))),
        }
    }

    /// Takes in the ids that the workspace made, and compares what it says it did.
    fn compare(&mut self, mut plan: Plan, done: Done<Option<String>>, deed: &Deed) -> Checked {
        let expected = plan.state.changed_from(&self.model.now);
        let names = adopted(&expected, &done.changed)?;
        if !names.is_empty() {
            plan.state = plan.state.renamed(&names);
            let made = plan.made.as_ref();
            let named = made.and_then(|made| names.iter().find(|(name, _)| name == made));
            plan.made = named.map(|(_, id)| id.clone());
        }
        same("the id reported", &plan.made, &done.value)?;
        let changed = self.model.did(plan, deed.field());
        // What is taken in whole is read whole, and not told row by row.
        let told = if matches!(deed, Deed::Import(..)) {
            &[]
        } else {
            changed.as_slice()
        };
        self.check_report(told, &done)
    }

    /// Undoes or redoes both ways; whether there was anything.
    fn replay(&mut self, turn: OperationSort) -> Result<bool, TestCaseError> {
        let reported = if turn == OperationSort::Undo {
            self.home.workspace().undo()
        } else {
            self.home.workspace().redo()
        };
        let reported = reported.map_err(|e| TestCaseError::fail(format!("{turn:?}: {e:?}")))?;
        let expected = self.model.replay(turn);
        let step = expected.as_ref().map(|(step, _)| step);
        let told = reported.as_ref().map(|done| &done.value);
        same("what is undone or redone", &step, &told)?;
        if let (Some((_, changed)), Some(done)) = (&expected, &reported) {
            self.check_report(changed, done)?;
        }
        self.check_rows()?;
        Ok(reported.is_some())
    }

    fn check_report<T>(&self, changed: &[Changed], done: &Done<T>) -> Checked {
        let in_order = done.changed.is_sorted_by_key(Changed::noun);
        ensure(in_order, || "nouns are reported in their order".to_owned())?;
        let told = state::sorted(done.changed.clone());
        same("the rows reported", &changed.to_vec(), &told)?;
        same("the steps", &self.model.undo_state(), &done.undo)?;
        same("what is unsaved", &0, &done.unsaved)
    }

    /// The file's rows and their order are the model's.
    fn check_rows(&mut self) -> Checked {
        let ws = self.home.workspace();
        let now = &self.model.now;
        same("the events", &now.all_events(), &asked(ws.events())?)?;
        for event in now.events.keys() {
            let expected = now.programme(event).expect("it is there");
            same("a programme", &expected, &asked(ws.programme(event))?)?;
        }
        same("undo", &self.model.undo_state(), &asked(ws.undo_state())?)
    }

    fn check_journal(&mut self) -> Checked {
        let ws = self.home.workspace();
        let filter = HistoryFilter::default();
        let told = asked(ws.history(&filter, None, u32::MAX, "UTC"))?;
        same("the journal", &self.model.history(), &told)
    }

    fn told(&self) -> String {
        self.story.join("\n")
    }
}

/// Which id the workspace gave to each row that the model made. Rows are known by all else
/// that stands in them.
fn adopted(
    expected: &[Changed],
    reported: &[Changed],
) -> Result<Vec<(String, String)>, TestCaseError> {
    let json = |row: &Changed| serde_json::to_string(row).expect("rows become JSON");
    let mut names: Vec<(String, String)> = Vec::new();
    for row in expected.iter().filter(|row| row.id().starts_with("new-")) {
        let found = reported.iter().find_map(|told| {
            if told.noun() != row.noun() || names.iter().any(|(_, id)| id == told.id()) {
                return None;
            }
            let mut named = names.clone();
            named.push((row.id().to_owned(), told.id().to_owned()));
            (state::renamed(json(row), &named) == json(told)).then_some(named)
        });
        names = found.ok_or_else(|| {
            TestCaseError::fail(format!("it should have made\n{row:#?}\nbut\n{reported:#?}"))
        })?;
    }
    Ok(names)
}

fn asked<T>(answer: Result<T, WorkspaceError>) -> Result<T, TestCaseError> {
    answer.map_err(|error| TestCaseError::fail(format!("{error:?}")))
}

fn said(reported: &Reported) -> String {
    match reported {
        Ok(done) => format!("{:#?}", done.changed),
        Err(error) => format!("{error:?}"),
    }
}

fn ensure(right: bool, otherwise: impl FnOnce() -> String) -> Checked {
    if right {
        Ok(())
    } else {
        Err(TestCaseError::fail(otherwise()))
    }
}

/// Compares; of what differs, tells only the lines that do.
fn same<T: PartialEq + Debug>(what: &str, expected: &T, found: &T) -> Checked {
    ensure(expected == found, || {
        let (expected, found) = (format!("{expected:#?}"), format!("{found:#?}"));
        let only = |sign: char, these: &str, those: &str| -> String {
            let lines: Vec<&str> = those.lines().collect();
            let mine = these.lines().filter(|line| !lines.contains(line));
            mine.map(|line| format!("{sign}{line}\n")).collect()
        };
        format!(
            "{what} should be (-) and is (+):\n{}{}",
            only('-', &expected, &found),
            only('+', &found, &expected)
        )
    })
}
