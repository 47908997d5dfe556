//! Looking back: the file as it stood after each operation.

use std::collections::BTreeMap;

use congress::session::SessionEdit;
use congress::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use workspace::{Access, Workspace, WorkspaceError, WriteReason};

use crate::model::{BY_CHANCE, by_chance};
use crate::support::*;

pub fn last(ws: &Workspace) -> u32 {
    ws.history(&HistoryFilter::default(), None, 1, "UTC")
        .unwrap()[0]
        .number
}

/// A random history: what the file held after each operation, by its number.
pub fn live(ws: &mut Workspace, seeds: &[u64]) -> BTreeMap<u32, Rows> {
    fill(ws);
    let mut states = BTreeMap::from([(last(ws), rows(ws))]);
    for seed in seeds {
        let state = rows(ws);
        match seed % 10 {
            0 => drop(ws.undo().unwrap()),
            1 => drop(ws.redo().unwrap()),
            _ => {
                let verb = (seed / 10) as usize % BY_CHANCE;
                let _refused_by_a_rule = by_chance(verb, *seed, ws, &state);
            }
        }
        states.insert(last(ws), rows(ws));
    }
    states
}

/// Rows without the releases, which were given out and stay whatever is returned to.
fn besides_releases(mut rows: Rows) -> Rows {
    rows.retain(|(noun, _), _| *noun != Noun::Release);
    rows
}

/// Runs a test over so many random histories, more by night.
pub fn histories(cases: u32, test: impl Fn(Vec<u64>)) {
    let nightly = std::env::var("KURULTAI_HISTORIES").map(|n| n.parse::<u32>().unwrap() / 10);
    let cases = nightly.map_or(cases, |n| n.max(cases));
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let seeds = prop::collection::vec(any::<u64>(), 1..30);
    let run = |seeds| {
        test(seeds);
        Ok(())
    };
    TestRunner::new(config).run(&seeds, run).unwrap();
}

#[test]
fn every_moment_is_as_it_was() {
    histories(60, |seeds| {
        let mut ws = memory();
        let states = live(&mut ws, &seeds);
        for (number, state) in &states {
            let past = ws.past(*number, "Asia/Almaty").unwrap();
            assert_eq!(&rows(&past), state, "after operation {number}");
        }
    });
}

#[test]
fn returning_is_exact_and_can_be_undone() {
    histories(40, |seeds| {
        let mut ws = memory();
        let states = live(&mut ws, &seeds);
        let now = rows(&ws);
        for (number, state) in &states {
            let mut told = rows(&ws);
            let done = ws.return_to(*number).unwrap();
            apply(&mut told, &done.changed);
            let state = besides_releases(state.clone());
            assert_eq!(besides_releases(rows(&ws)), state, "to operation {number}");
            assert_eq!(besides_releases(told), state, "told of operation {number}");
            let mut since = ws.changes_since(*number).unwrap();
            since.retain(|change| change.row.noun != Noun::Release);
            assert_eq!(since, []);
            if !done.changed.is_empty() {
                assert_eq!(done.value.action, "file-return");
                ws.undo().unwrap().unwrap();
            }
            assert_eq!(rows(&ws), now);
        }
    });
}

#[test]
fn the_past_takes_no_change() {
    let (_folder, path, ids) = filled_file();
    let mut ws = open(&path);
    let notes = || SessionEdit::Notes("new".to_owned());
    ws.session_edit(&ids.session, notes()).unwrap();
    let mut past = ws.past(16, "Asia/Almaty").unwrap();
    let local = &ws
        .history(&HistoryFilter::default(), Some(17), 1, "Asia/Almaty")
        .unwrap()[0];
    let access = Access::Past {
        number: 16,
        at_local: local.at_local.clone(),
    };
    assert_eq!((past.access(), past.path()), (&access, path.as_path()));
    let before = rows(&past);
    let outcomes = [
        past.session_edit(&ids.session, notes()).map(drop),
        past.session_remove(&ids.session).map(drop),
        past.event_create(&new_event(&[])).map(drop),
    ];
    for outcome in outcomes {
        let refused = matches!(outcome, Err(WorkspaceError::Write(WriteReason::ReadOnly)));
        assert!(refused, "{outcome:?}");
    }
    assert_eq!(past.undo_state().unwrap(), UndoState::default());
    assert!(past.undo().unwrap().is_none());
    assert_eq!(rows(&past), before);
    let lines = past
        .history(&HistoryFilter::default(), None, 9, "UTC")
        .unwrap();
    assert_eq!(lines.len(), 1, "one entry holds all");
    let copy = path.with_file_name("then.kurultai");
    past.save_copy(&copy).unwrap();
    assert_eq!(rows(&open(&copy)), before, "a moment can be kept as a file");
    drop(past);
    ws.undo().unwrap().unwrap();
    assert!(matches!(
        ws.past(3, "Mars"),
        Err(WorkspaceError::Invalid(_))
    ));
}
