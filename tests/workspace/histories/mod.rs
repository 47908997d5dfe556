//! Random histories over all tables: what is undone is as if it had never been, and
//! what is redone is as it was.
//!
//! 300 histories a run; `KURULTAI_HISTORIES=10000` for the nightly.

mod verbs;

use std::collections::BTreeMap;

use congress::Done;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use workspace::{Workspace, WorkspaceError};

use crate::support::{Rows, apply, fill, memory, rows};
use verbs::{Dice, VERBS};

/// One thing that somebody does.
#[derive(Clone, Debug)]
enum Move {
    /// A verb by its place in [`VERBS`], and the seed of its choices.
    Verb(usize, u64),
    Undo,
    Redo,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let verb = (0..VERBS.len(), any::<u64>()).prop_map(|(verb, seed)| Move::Verb(verb, seed));
    let one = prop_oneof![8 => verb, 1 => Just(Move::Undo), 1 => Just(Move::Redo)];
    prop::collection::vec(one, 1..40)
}

#[test]
fn all_histories_go_back_and_forth() {
    let cases = std::env::var("KURULTAI_HISTORIES").map_or(300, |n| n.parse().unwrap());
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let mut done = BTreeMap::<&str, u32>::new();
    let counts = std::cell::RefCell::new(&mut done);
    TestRunner::new(config)
        .run(&moves(), |moves| {
            for name in live_through(&moves) {
                *counts.borrow_mut().entry(name).or_default() += 1;
            }
            Ok(())
        })
        .unwrap();
    for (name, _) in VERBS {
        let times = done.get(name).copied().unwrap_or(0);
        assert!(
            cases < 300 || times > 0,
            "{name} never did anything in {cases} histories"
        );
    }
}

/// Does the moves; the names of the verbs that changed something.
fn live_through(moves: &[Move]) -> Vec<&'static str> {
    let mut ws = memory();
    fill(&mut ws);
    while ws.undo().unwrap().is_some() {}
    // All states of the present line of history, and where in it the file is.
    let mut states = vec![rows(&ws)];
    while ws.redo().unwrap().is_some() {
        states.push(rows(&ws));
    }
    let mut now = states.len() - 1;
    let mut did = Vec::new();
    for step in moves {
        let state = &states[now];
        match step {
            Move::Undo => {
                let undone = ws.undo().unwrap();
                assert_eq!(undone.is_some(), now > 0);
                now = now.saturating_sub(1);
                follow(&ws, state, undone, &states[now], &rows(&ws));
            }
            Move::Redo => {
                let redone = ws.redo().unwrap();
                assert_eq!(redone.is_some(), now + 1 < states.len());
                now = (now + 1).min(states.len() - 1);
                follow(&ws, state, redone, &states[now], &rows(&ws));
            }
            Move::Verb(verb, seed) => {
                let (name, verb) = VERBS[*verb];
                match verb(&mut ws, &mut Dice::new(state, *seed)) {
                    Some(Ok(done)) if !done.changed.is_empty() => {
                        let next = rows(&ws);
                        follow(&ws, state, Some(done), &next, &next);
                        states.truncate(now + 1);
                        states.push(next);
                        now += 1;
                        did.push(name);
                    }
                    Some(Err(error)) => {
                        assert_refused(&error);
                        assert_eq!(
                            &rows(&ws),
                            state,
                            "{name} was refused, and changed the file"
                        );
                    }
                    None | Some(Ok(_)) => assert_eq!(&rows(&ws), state, "{name} hid a change"),
                }
            }
        }
    }
    while now > 0 {
        let undone = ws.undo().unwrap();
        follow(&ws, &states[now], undone, &states[now - 1], &rows(&ws));
        now -= 1;
    }
    assert!(ws.undo().unwrap().is_none());
    while now + 1 < states.len() {
        let redone = ws.redo().unwrap();
        follow(&ws, &states[now], redone, &states[now + 1], &rows(&ws));
        now += 1;
    }
    assert!(ws.redo().unwrap().is_none());
    did
}

/// Checks that the file is in the state expected, and that whoever held the state
/// before and takes in what is reported, as the window does, has it too.
fn follow<T>(ws: &Workspace, before: &Rows, done: Option<Done<T>>, expected: &Rows, found: &Rows) {
    assert_eq!(found, expected, "the file is not in the state it was in");
    let mut told = before.clone();
    if let Some(done) = done {
        apply(&mut told, &done.changed);
        assert_eq!(done.undo, ws.undo_state().unwrap());
    }
    assert_eq!(&told, expected, "what was reported is not what happened");
}

/// Rules may refuse; storage may not.
fn assert_refused(error: &WorkspaceError) {
    let by_rule = matches!(
        error,
        WorkspaceError::Invalid(_) | WorkspaceError::NotFound { .. } | WorkspaceError::InUse { .. }
    );
    assert!(by_rule, "{error:?}");
}
