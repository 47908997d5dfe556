//! Undo and redo: what they name, what they refuse, and that they survive the program.

use std::path::Path;

use congress::Step;
use congress::change::OperationSort;
use congress::session::SessionEdit;
use rusqlite::Connection;
use workspace::{OpenProblem, Workspace, WorkspaceError};

use crate::support::*;

fn action(step: Option<&Step>) -> Option<&str> {
    step.map(|step| step.action.as_str())
}

#[test]
fn everything_goes_back_and_forth() {
    let (mut ws, _) = filled();
    let made = ws.last_operation().unwrap();
    let mut states = vec![rows(&ws)];
    let mut steps = Vec::new();
    while let Some(done) = ws.undo().unwrap() {
        assert_eq!(done.undo.redo.as_ref(), Some(&done.value));
        let mut told = states.last().unwrap().clone();
        apply(&mut told, &done.changed);
        states.push(rows(&ws));
        assert_eq!(
            &told,
            states.last().unwrap(),
            "undo reports what it changed"
        );
        steps.push(done.value);
    }
    assert_eq!(
        steps.len(),
        made as usize - 1,
        "all but what the file started with"
    );
    assert_eq!(states.last().unwrap().len(), 1, "the event is left");
    while let Some(done) = ws.redo().unwrap() {
        assert_eq!(Some(done.value), steps.pop());
        states.pop();
        assert_eq!(&rows(&ws), states.last().unwrap());
    }
    assert_eq!((steps.len(), states.len()), (0, 1));
    assert!(ws.redo().unwrap().is_none());
}

#[test]
fn undo_survives_closing() {
    let (_folder, path, ids) = filled_file();
    let before = rows(&open(&path));
    let last = open(&path).undo_state().unwrap().undo;
    open(&path).session_remove(&ids.session).unwrap();
    let after = rows(&open(&path));

    let mut ws = open(&path);
    assert_eq!(
        action(ws.undo_state().unwrap().undo.as_ref()),
        Some("session-remove")
    );
    ws.undo().unwrap().unwrap();
    drop(ws);
    assert_eq!(rows(&open(&path)), before);

    let mut ws = open(&path);
    let state = ws.undo_state().unwrap();
    assert_eq!(action(state.redo.as_ref()), Some("session-remove"));
    assert_eq!(state.undo, last);
    assert!(last.is_some());
    ws.redo().unwrap().unwrap();
    drop(ws);
    assert_eq!(rows(&open(&path)), after);
}

#[test]
fn something_new_ends_redoing() {
    let (mut ws, ids) = filled();
    let last = ws.undo_state().unwrap().undo;
    ws.session_remove(&ids.session).unwrap();
    ws.undo().unwrap().unwrap();
    assert!(ws.undo_state().unwrap().redo.is_some());
    let done = ws
        .session_edit(&ids.session, SessionEdit::Notes("new".to_owned()))
        .unwrap();
    assert_eq!(done.undo.redo, None);
    assert!(ws.redo().unwrap().is_none());
    ws.undo().unwrap().unwrap();
    assert_eq!(
        action(ws.undo_state().unwrap().redo.as_ref()),
        Some("session-notes")
    );
    ws.undo().unwrap().unwrap();
    let state = ws.undo_state().unwrap();
    assert_eq!(state.redo, last);
    assert!(last.is_some());
}

#[test]
fn history_tells_what_was_undone() {
    let (mut ws, ids) = filled();
    let made = ws.last_operation().unwrap();
    ws.set_author("Protocol");
    ws.session_remove(&ids.inner_session).unwrap();
    ws.undo().unwrap().unwrap();
    let lines = |ws: &Workspace| -> Vec<_> {
        let lines = ws
            .history(&congress::HistoryFilter::default(), None, 2, "UTC")
            .unwrap();
        lines
            .into_iter()
            .map(|l| (l.number, l.sort, l.step.action, l.author, l.undone))
            .collect()
    };
    let line = |number, sort, undone| {
        (
            number,
            sort,
            "session-remove".to_owned(),
            "Protocol".to_owned(),
            undone,
        )
    };
    let undone = [
        line(made + 2, OperationSort::Undo, false),
        line(made + 1, OperationSort::Do, true),
    ];
    assert_eq!(lines(&ws), undone);
    ws.redo().unwrap().unwrap();
    assert_eq!(lines(&ws)[0], line(made + 3, OperationSort::Redo, false));
    let earlier = ws
        .history(
            &congress::HistoryFilter::default(),
            Some(made + 2),
            1,
            "UTC",
        )
        .unwrap();
    assert_eq!((earlier[0].number, earlier[0].undone), (made + 1, false));
    ws.undo().unwrap().unwrap();
    ws.session_edit(&ids.session, SessionEdit::Notes("new".to_owned()))
        .unwrap();
    let discarded = ws
        .history(
            &congress::HistoryFilter::default(),
            Some(made + 2),
            1,
            "UTC",
        )
        .unwrap();
    assert!(discarded[0].undone, "it is gone for good, but told");
    assert_eq!(
        ws.history(&congress::HistoryFilter::default(), None, 1000, "UTC")
            .unwrap()
            .len(),
        made as usize + 5
    );
    assert_eq!(
        ws.history(&congress::HistoryFilter::default(), Some(1), 10, "UTC")
            .unwrap(),
        []
    );
}

#[test]
fn history_is_told_in_the_zone_of_the_day() {
    let clock = || "2025-09-16T20:30:15.250Z".parse().unwrap();
    let mut ws = memory().with_clock(clock);
    ws.event_create(&new_event(&[])).unwrap();
    let line = &ws
        .history(&congress::HistoryFilter::default(), None, 1, "Asia/Almaty")
        .unwrap()[0];
    assert_eq!(line.at, "2025-09-16T20:30:15.250Z");
    assert_eq!(line.at_local, "2025-09-17T01:30:15");
    assert!(matches!(
        ws.history(&congress::HistoryFilter::default(), None, 1, "Mars"),
        Err(WorkspaceError::Invalid(_))
    ));
}

#[test]
fn a_row_that_is_not_as_recorded_is_never_undone() {
    let (_folder, path, ids) = filled_file();
    open(&path)
        .room_edit(&ids.room, congress::room::RoomEdit::Capacity(Some(9)))
        .unwrap();
    // Harmed behind the journal's back, as only another program can: opening sees it, so
    // that no image is ever replayed onto a row that it does not fit.
    tamper(&path, "room_edited", "UPDATE room SET capacity = 10");
    let refused = Workspace::open(&path, "Secretariat").unwrap_err();
    let OpenProblem::Damaged { damage } = refused.problem else {
        panic!("{refused:?}")
    };
    let places: Vec<_> = damage.iter().map(|one| one.place.as_str()).collect();
    assert_eq!(places, [format!("room {}", ids.room)]);
    tamper(&path, "room_edited", "UPDATE room SET capacity = 9");
    open(&path).undo().unwrap().unwrap();
}

#[test]
fn text_with_any_character_comes_back() {
    let (mut ws, ids) = filled();
    let text = "NUL \0 end, \u{1} \u{202e}\u{feff} \u{1F54A} \\u0000 \"quoted\"\r\n\t";
    for (author, note) in [("One", text), ("Another", "other")] {
        // Two authors, or both edits would be one step.
        ws.set_author(author);
        let note = SessionEdit::Notes(note.to_owned());
        ws.session_edit(&ids.session, note).unwrap();
    }
    let notes = |ws: &Workspace| {
        ws.programme(&ids.event)
            .unwrap()
            .session(&ids.session)
            .unwrap()
            .notes
            .clone()
    };
    ws.undo().unwrap().unwrap();
    assert_eq!(notes(&ws), text);
    ws.undo().unwrap().unwrap();
    assert_eq!(notes(&ws), "");
    ws.redo().unwrap().unwrap();
    assert_eq!(notes(&ws), text);
}

#[test]
fn a_row_changed_twice_goes_back_in_turn() {
    let (_folder, path, ids) = filled_file();
    let before = rows(&open(&path));
    // No verb does so today; the journal is written as one that did would write it.
    Connection::open(&path)
        .unwrap()
        .execute_batch(
            "INSERT INTO operation (at, author, action, subject, sort, state)
            VALUES ('2025-09-01T00:00:00.000Z', 'x', 'room-capacity', '{}', 'do', 'open');
            UPDATE room SET capacity = 1;
            UPDATE room SET capacity = 2;
            UPDATE operation SET state = 'done' WHERE state = 'open'",
        )
        .unwrap();
    let mut ws = open(&path);
    let done = ws.undo().unwrap().unwrap();
    assert_eq!(done.changed.len(), 1, "told once, as it now stands");
    assert_eq!(rows(&ws), before);
    ws.redo().unwrap().unwrap();
    let room = ws.programme(&ids.event).unwrap().rooms.remove(0);
    assert_eq!(room.capacity, Some(2));
}

/// Writes with a trigger of the journal out of the way.
fn tamper(path: &Path, trigger: &str, sql: &str) {
    let conn = Connection::open(path).unwrap();
    let find = "SELECT sql FROM sqlite_schema WHERE name = ?1";
    let made: String = conn.query_row(find, [trigger], |row| row.get(0)).unwrap();
    conn.execute_batch(&format!("DROP TRIGGER {trigger}; {sql}; {made}"))
        .unwrap();
}

#[test]
fn the_first_row_told_is_where_the_change_was() {
    let (mut ws, ids) = filled();
    let first = |changed: &[congress::Changed]| {
        let there = changed.iter().find(|change| !is_gone(change));
        there.map(|change| change.id().to_owned())
    };
    ws.part_edit(&ids.delegations_part, congress::part::PartEdit::Position(0))
        .unwrap();
    for _ in 0..2 {
        let undone = ws.undo().unwrap().unwrap();
        let part = ids.delegations_part.to_string();
        assert_eq!(undone.changed.len(), 2, "another moved along");
        assert_eq!(first(&undone.changed), Some(part.clone()));
        assert_eq!(first(&ws.redo().unwrap().unwrap().changed), Some(part));
    }
    for (remove, id) in [
        (ws.session_remove(&ids.session), ids.session.to_string()),
        (ws.room_remove(&ids.room), ids.room.to_string()),
        (ws.person_remove(&ids.person), ids.person.to_string()),
    ] {
        remove.unwrap();
        let state = ws.undo_state().unwrap();
        assert!(state.undo.is_some(), "{id}");
    }
    for id in [
        ids.person.to_string(),
        ids.room.to_string(),
        ids.session.to_string(),
    ] {
        let undone = ws.undo().unwrap().unwrap();
        assert_eq!(first(&undone.changed), Some(id));
    }
}
