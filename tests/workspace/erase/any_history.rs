//! Whatever was done before and after: an erased person does not come back.

use congress::person::PersonEdit;
use congress::session::SessionEdit;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use workspace::{Workspace, WorkspaceError};

use super::{found, redo_all, undo_all};
use crate::model::{BY_CHANCE, by_chance};
use crate::proof::size;
use crate::support::*;

/// What happens in a random history.
#[derive(Clone, Debug)]
enum Move {
    Verb(usize, u64),
    /// A new spelling of the name, and a text that names the person so.
    Named(u8),
    Undo,
    Redo,
}

#[test]
fn no_history_brings_an_erased_person_back() {
    let verb = || (0..BY_CHANCE, any::<u64>()).prop_map(|(verb, seed)| Move::Verb(verb, seed));
    let moves = prop::collection::vec(
        prop_oneof![6 => verb(), 2 => any::<u8>().prop_map(Move::Named), 2 => Just(Move::Undo), 1 => Just(Move::Redo)],
        1..30,
    );
    let after = prop::collection::vec(
        prop_oneof![4 => verb(), 1 => Just(Move::Undo), 1 => Just(Move::Redo)],
        0..10,
    );
    let config = Config {
        cases: u32::try_from(size("KURULTAI_ERASURES", 40)).unwrap(),
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&(moves, after), |(moves, after)| {
            let (folder, path, ids) = filled_file();
            let mut ws = open(&path);
            live(&mut ws, &ids, &moves);
            ws.person_erase(&ids.person, None).unwrap();
            live(&mut ws, &ids, &after);
            let last = rows(&ws);
            let done_again = redo_all(&mut ws);
            for _ in 0..done_again {
                ws.undo().unwrap().unwrap();
            }
            prop_assert_eq!(rows(&ws), last);
            undo_all(&mut ws);
            redo_all(&mut ws);
            drop(ws);
            drop(open(&path));
            let left = found(
                &std::fs::read(&path).unwrap(),
                &["Secret guest", "Head of delegation"],
            );
            prop_assert!(left.is_empty(), "{left:?}");
            drop(folder);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

fn live(ws: &mut Workspace, ids: &Ids, moves: &[Move]) {
    for step in moves {
        match step {
            Move::Verb(verb, seed) => {
                let rows = rows(ws);
                // Rules may refuse; the file may not.
                if let Some(Err(error)) = by_chance(*verb, *seed, ws, &rows) {
                    assert!(
                        !matches!(
                            error,
                            WorkspaceError::Storage(_) | WorkspaceError::Diverged { .. }
                        ),
                        "{error:?}"
                    );
                }
            }
            Move::Named(n) => {
                let name = format!("Secret guest {n}");
                let edit = PersonEdit::Name(en(&name));
                if ws.person_edit(&ids.person, edit).is_ok() {
                    let notes = SessionEdit::Notes(format!("seat {name} (early)"));
                    let _gone = ws.session_edit(&ids.session, notes);
                }
            }
            Move::Undo => drop(ws.undo().unwrap()),
            Move::Redo => drop(ws.redo().unwrap()),
        }
    }
}
