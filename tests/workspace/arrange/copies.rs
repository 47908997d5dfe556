//! Copying many sessions.

use congress::copy::CopyTo;
use congress::session::{SessionEdit, SessionStatus};
use congress::track::TrackEdit;
use congress::*;
use workspace::WorkspaceError;

use super::{Board, at, board, invalid, none, one, place, session};
use crate::everywhere::line;
use crate::support::*;

#[test]
fn copies_within_an_event() {
    let Board {
        mut ws,
        ids,
        row: [a, ..],
        salon,
    } = board();
    let ws = &mut ws;
    let todo = |done| {
        vec![Todo {
            text: "Flags".to_owned(),
            done,
        }]
    };
    for edit in [
        SessionEdit::Status(SessionStatus::Confirmed),
        SessionEdit::Todos(todo(true)),
        SessionEdit::Locked(true),
    ] {
        ws.session_edit(&ids.session, edit).unwrap();
    }
    let three = [ids.session.clone(), ids.inner_session.clone(), a.clone()];
    let to = CopyTo::Days {
        days: vec![day(16), day(18)],
    };
    let copies = one(ws, "sessions-copy", "Opening", |w| {
        w.sessions_copy(&three, &to)
    });
    assert_eq!(copies.len(), 6);
    let copy = session(ws, &copies[3]);
    let original = session(ws, &ids.session);
    let expected = Session {
        id: copies[3].clone(),
        starts: Some(at("18T10:00")),
        ends: Some(at("18T11:30")),
        status: SessionStatus::Draft,
        locked: false,
        todos: todo(false),
        ..original
    };
    assert_eq!(copy, expected);
    assert_eq!(session(ws, &copies[1]).parent_id, Some(copies[0].clone()));
    assert_eq!(session(ws, &copies[4]).parent_id, Some(copies[3].clone()));
    let programme = ws.programme(&ids.event).unwrap();
    let of = |id: &SessionId| {
        let parts = programme.parts.iter().filter(|p| p.session_id == *id);
        let carriers = programme
            .co_organizers
            .iter()
            .filter(|c| c.session_id() == Some(id));
        (parts.count(), carriers.count())
    };
    assert_eq!(
        (of(&copies[0]), of(&copies[1]), of(&copies[3])),
        ((2, 1), (0, 0), (2, 1))
    );

    // A part of what is not copied with it is a part of nothing.
    let there = place(Some(&salon), "18T08:00", "18T08:30");
    let to = CopyTo::Places {
        places: vec![there.clone()],
    };
    let inner = [ids.inner_session.clone()];
    let copies = one(ws, "sessions-copy", "Opening", |w| {
        w.sessions_copy(&inner, &to)
    });
    let copy = session(ws, &copies[0]);
    assert_eq!((copy.place(), copy.parent_id), (there, None));
    let refused = none(ws, |w| w.sessions_copy(&three, &to));
    let out = Problem::OutOfRange { least: 3, most: 3 };
    assert_eq!(invalid(&refused), ("places".to_owned(), out));
    let days = CopyTo::Days {
        days: vec![day(16); 1667],
    };
    let refused = none(ws, |w| w.sessions_copy(&three, &days));
    assert!(matches!(
        invalid(&refused).1,
        Problem::TooLong { limit: 1666, .. }
    ));
}

#[test]
fn copies_to_another_event() {
    let Board {
        mut ws,
        ids,
        row: [a, ..],
        salon,
    } = board();
    let ws = &mut ws;
    let other = ws
        .event_create(&new_event(&["Congress Hall", "Foyer"]))
        .unwrap()
        .value;
    ws.session_edit(
        &a,
        SessionEdit::Place(place(Some(&salon), "18T23:00", "19T01:00")),
    )
    .unwrap();
    // Called as the first event's track is, in one of its languages.
    let track = ws.track_create(&other, en("Youth")).unwrap().value;
    let same = ws.track_create(&other, en("Plenaries")).unwrap().value;
    ws.session_edit(&a, SessionEdit::Track(Some(ids.track.clone())))
        .unwrap();
    ws.track_edit(&ids.track, TrackEdit::Name(line("ru", "Пленарные")))
        .unwrap();
    let two = [a.clone(), ids.session.clone()];
    let to = CopyTo::Event {
        event_id: other.clone(),
        day: day(25),
    };
    let copies = one(ws, "sessions-copy", "A", |w| w.sessions_copy(&two, &to));
    let programme = ws.programme(&other).unwrap();
    let late = programme.session(&copies[0]).unwrap();
    assert_eq!(
        late.place(),
        place(None, "26T23:00", "27T01:00"),
        "no salon there"
    );
    assert_eq!(late.track_id, Some(same.clone()));
    ws.track_remove(&same).unwrap();
    let again = one(ws, "sessions-copy", "A", |w| w.sessions_copy(&two, &to));
    assert_eq!(session(ws, &again[0]).track_id, None, "no such track there");
    ws.undo().unwrap();
    ws.track_remove(&track).unwrap();
    let copy = programme.session(&copies[1]).unwrap();
    assert_eq!(
        copy.place(),
        place(Some(&programme.rooms[0].id), "25T10:00", "25T11:30")
    );
    let who: Vec<_> = programme.parts.iter().map(|p| p.who.clone()).collect();
    assert_eq!(
        who,
        [Who::Person(ids.person.clone())],
        "no delegation there"
    );
    assert_eq!(programme.co_organizers.len(), 1);
    let delegation = ws
        .delegation_create(&other, &ids.organization)
        .unwrap()
        .value;
    one(ws, "sessions-copy", "A", |w| w.sessions_copy(&two, &to));
    let parts = ws.programme(&other).unwrap().parts;
    assert!(
        parts
            .iter()
            .any(|p| p.who == Who::Delegation(delegation.clone()))
    );
    let room = place(Some(&salon), "25T10:00", "25T11:00");
    let foreign = [copies[1].clone()];
    let refused = none(ws, |w| {
        w.sessions_copy(&foreign, &CopyTo::Places { places: vec![room] })
    });
    assert!(matches!(
        refused,
        WorkspaceError::NotFound {
            noun: Noun::Room,
            ..
        }
    ));
}
