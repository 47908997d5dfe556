//! Verbs on many sessions: what each comes to, under what name, as one entry of the history
//! that is undone and done again as a whole.

mod copies;
mod joins;

use chrono::NaiveDateTime;
use congress::arrange::{Arrangement, SessionPlace, ShiftScope};
use congress::session::{NewSession, Place, SessionEdit, SessionStatus};
use congress::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::*;

/// Three sessions in two rooms, beside [`fill`]'s.
struct Board {
    ws: Workspace,
    ids: Ids,
    salon: RoomId,
    /// In the hall at 9:00, 10:00 and 11:30, each an hour and a half.
    row: [SessionId; 3],
}

fn at(time: &str) -> NaiveDateTime {
    format!("2025-09-{time}:00").parse().unwrap()
}

fn place(room: Option<&RoomId>, from: &str, to: &str) -> Place {
    Place {
        room_id: room.cloned(),
        starts: Some(at(from)),
        ends: Some(at(to)),
    }
}

fn board() -> Board {
    let (mut ws, ids) = filled();
    let salon = ws.room_create(&ids.event, &ids.venue, en("Salon"));
    let salon = salon.unwrap().value;
    let row = [
        ("A", "18T09:00", "18T10:00"),
        ("B", "18T10:00", "18T11:30"),
        ("C", "18T11:30", "18T13:00"),
    ];
    let row = row.map(|(title, from, to)| {
        let new = NewSession {
            title: LocalizedText::of("en", title),
            place: place(Some(&ids.room), from, to),
            ..new_session(&ids.event, None)
        };
        ws.session_create(&new).unwrap().value
    });
    Board {
        ws,
        ids,
        salon,
        row,
    }
}

fn session(ws: &Workspace, id: &SessionId) -> Session {
    let events = ws.events().unwrap();
    let found = events.iter().find_map(|event| {
        let programme = ws.programme(&event.id).unwrap();
        programme.session(id).cloned()
    });
    found.unwrap()
}

/// Does a verb that is one entry under a name, with a subject in English; undone, all rows
/// are what they were, and done again what they became.
fn one<T>(
    ws: &mut Workspace,
    action: &str,
    subject: &str,
    verb: impl FnOnce(&mut Workspace) -> Result<Done<T>, WorkspaceError>,
) -> T {
    let count = |ws: &Workspace| {
        let lines = ws.history(&HistoryFilter::default(), None, 1, "UTC");
        lines.unwrap()[0].number
    };
    let (before, entries) = (rows(ws), count(ws));
    let done = verb(ws).unwrap();
    let mut told = before.clone();
    apply(&mut told, &done.changed);
    let after = rows(ws);
    assert_eq!(told, after, "{action}: the report is what happened");
    assert_eq!(count(ws), entries + 1, "{action} is one entry");
    let step = done.undo.undo.clone().unwrap();
    assert_eq!(
        (step.action.as_str(), step.subject.get("en")),
        (action, subject)
    );
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(ws), before, "{action} is undone as a whole");
    ws.redo().unwrap().unwrap();
    assert_eq!(rows(ws), after, "{action} is done again");
    done.value
}

fn none<T>(
    ws: &mut Workspace,
    verb: impl FnOnce(&mut Workspace) -> Result<T, WorkspaceError>,
) -> WorkspaceError {
    let (before, state) = (rows(ws), ws.undo_state().unwrap());
    let Err(error) = verb(ws) else {
        panic!("it should be refused");
    };
    assert_eq!((rows(ws), ws.undo_state().unwrap()), (before, state));
    error
}

fn invalid(error: &WorkspaceError) -> (String, Problem) {
    let WorkspaceError::Invalid(Invalid { field, problem }) = error else {
        panic!("{error:?}");
    };
    (field.clone(), problem.clone())
}

#[test]
fn each_arrangement_is_one_entry() {
    let Board {
        mut ws,
        ids,
        salon,
        row: [a, b, c],
    } = board();
    let ws = &mut ws;
    let event = &ids.event;
    let to = |id: &SessionId, place| SessionPlace {
        id: id.clone(),
        place,
    };
    let moves = vec![
        to(&b, place(Some(&salon), "18T10:00", "18T11:00")),
        to(&a, place(None, "17T09:00", "17T10:00")),
    ];
    let arrangement = Arrangement::Move {
        moves: moves.clone(),
    };
    let moved = one(ws, "sessions-move", "B", |w| {
        w.sessions_arrange(event, &arrangement)
    });
    assert_eq!(moved, [b.clone(), a.clone()]);
    for SessionPlace { id, place } in moves {
        assert_eq!(session(ws, &id).place(), place);
    }
    // Again, it moves nothing and is no entry.
    let state = ws.undo_state().unwrap();
    let done = ws.sessions_arrange(event, &arrangement).unwrap();
    assert_eq!(
        (done.value.len(), done.changed.len(), done.undo),
        (0, 0, state)
    );
    ws.undo().unwrap().unwrap();

    let shift = Arrangement::Shift {
        from: b.clone(),
        scope: ShiftScope::Room,
        minutes: 15,
    };
    let moved = one(ws, "sessions-shift", "B", |w| {
        w.sessions_arrange(event, &shift)
    });
    assert_eq!(moved, [b.clone(), c.clone()]);
    assert_eq!(
        session(ws, &c).place(),
        place(Some(&ids.room), "18T11:45", "18T13:15")
    );

    let push = Arrangement::Push {
        id: a.clone(),
        place: place(Some(&ids.room), "18T10:00", "18T11:00"),
    };
    let moved = one(ws, "sessions-push", "A", |w| {
        w.sessions_arrange(event, &push)
    });
    assert_eq!(moved, [a.clone(), b.clone(), c.clone()]);
    assert_eq!(session(ws, &c).starts, Some(at("18T12:30")));

    let swap = Arrangement::Swap {
        one: a.clone(),
        other: ids.session.clone(),
    };
    one(ws, "sessions-swap", "A", |w| {
        w.sessions_arrange(event, &swap)
    });
    assert_eq!(
        session(ws, &a).place(),
        place(Some(&ids.room), "17T10:00", "17T11:00")
    );
    assert_eq!(
        session(ws, &ids.session).place(),
        place(Some(&ids.room), "18T10:00", "18T11:30")
    );

    let spread = Arrangement::Distribute {
        sessions: vec![a.clone(), b.clone()],
        rooms: vec![ids.room.clone(), salon.clone()],
    };
    let moved = one(ws, "sessions-distribute", "B", |w| {
        w.sessions_arrange(event, &spread)
    });
    assert_eq!(moved, std::slice::from_ref(&b));
    assert_eq!(
        session(ws, &b).place(),
        place(Some(&salon), "17T10:00", "17T11:30")
    );
}

#[test]
fn a_locked_session_is_not_moved() {
    let Board {
        mut ws,
        ids,
        row: [a, b, _],
        ..
    } = board();
    let ws = &mut ws;
    let locked = Problem::Locked;
    ws.session_edit(&a, SessionEdit::Locked(true)).unwrap();
    let edit = || SessionEdit::Place(place(None, "18T09:00", "18T10:00"));
    let refused = none(ws, |w| w.session_edit(&a, edit()));
    assert_eq!(invalid(&refused), ("place".to_owned(), locked.clone()));
    let both = [b.clone(), a.clone()];
    let refused = none(ws, |w| w.sessions_edit(&both, &edit()));
    assert_eq!(invalid(&refused), ("place".to_owned(), locked.clone()));
    let refused = none(ws, |w| w.session_split(&a, at("18T09:30")));
    assert_eq!(invalid(&refused).1, locked);
    let refused = none(ws, |w| w.sessions_merge(&both));
    assert_eq!(invalid(&refused).1, locked);
    let shift = Arrangement::Shift {
        from: a.clone(),
        scope: ShiftScope::Room,
        minutes: 5,
    };
    let moved = ws.sessions_arrange(&ids.event, &shift).unwrap().value;
    assert!(!moved.contains(&a) && moved.contains(&b));
    // All else of it can be edited; unlocked, it moves.
    ws.session_edit(&a, SessionEdit::Notes("flags".to_owned()))
        .unwrap();
    ws.session_edit(&a, SessionEdit::Locked(false)).unwrap();
    ws.session_edit(&a, edit()).unwrap();
}

#[test]
fn one_field_of_many() {
    let Board {
        mut ws,
        ids,
        row: [a, b, c],
        ..
    } = board();
    let ws = &mut ws;
    let all = [b.clone(), a.clone(), b.clone()];
    let status = SessionEdit::Status(SessionStatus::Confirmed);
    one(ws, "sessions-status", "B", |w| {
        w.sessions_edit(&all, &status)
    });
    let found = [&a, &b, &c].map(|id| session(ws, id).status);
    let (yes, no) = (SessionStatus::Confirmed, SessionStatus::Draft);
    assert_eq!(found, [yes, yes, no]);
    let todos = vec![Todo {
        text: "Flags".to_owned(),
        done: false,
    }];
    let edit = SessionEdit::Todos(todos.clone());
    one(ws, "sessions-todos", "B", |w| w.sessions_edit(&all, &edit));
    assert_eq!(session(ws, &a).todos, todos);
    let edit = SessionEdit::Locked(true);
    one(ws, "sessions-locked", "B", |w| w.sessions_edit(&all, &edit));
    let edit = SessionEdit::Parent(Some(c.clone()));
    one(ws, "sessions-parent", "B", |w| w.sessions_edit(&all, &edit));
    // One that does not take it stops all.
    let refused = none(ws, |w| w.sessions_edit(&[a.clone(), c.clone()], &edit));
    assert_eq!(invalid(&refused), ("parent".to_owned(), Problem::OwnParent));
    let refused = none(ws, |w| w.sessions_edit(&[], &edit));
    assert_eq!(invalid(&refused), ("sessions".to_owned(), Problem::Empty));
    let gone = SessionId::from("gone");
    let refused = none(ws, |w| w.sessions_edit(&[a.clone(), gone.clone()], &status));
    assert!(matches!(
        refused,
        WorkspaceError::NotFound {
            noun: Noun::Session,
            ..
        }
    ));

    let row = [ids.session.clone(), ids.inner_session.clone(), a.clone()];
    one(ws, "sessions-remove", "Opening", |w| {
        w.sessions_remove(&row)
    });
    let programme = ws.programme(&ids.event).unwrap();
    assert_eq!(programme.sessions.len(), 2);
    let carriers = programme.co_organizers.iter();
    let carried: Vec<_> = carriers.map(|one| (&one.id, one.session_id())).collect();
    assert_eq!(carried, [(&ids.sponsor, None)], "the event keeps its own");
    assert_eq!(programme.parts, []);
    assert_eq!(programme.agreements[0].session_id, None);
}

#[test]
fn what_is_of_another_event_is_not_arranged() {
    let Board {
        mut ws,
        ids,
        row: [a, ..],
        ..
    } = board();
    let ws = &mut ws;
    let other = ws.event_create(&new_event(&["Foyer"])).unwrap().value;
    let foyer = ws.programme(&other).unwrap().rooms[0].id.clone();
    let push = |event: &EventId, room: &RoomId| {
        let place = place(Some(room), "18T10:00", "18T11:00");
        (
            event.clone(),
            Arrangement::Push {
                id: a.clone(),
                place,
            },
        )
    };
    for ((event, arrangement), noun) in [
        (push(&other, &foyer), Noun::Session),
        (push(&ids.event, &foyer), Noun::Room),
        (push(&"gone".into(), &foyer), Noun::Event),
    ] {
        let refused = none(ws, |w| w.sessions_arrange(&event, &arrangement));
        assert!(
            matches!(refused, WorkspaceError::NotFound { noun: n, .. } if n == noun),
            "{refused:?}"
        );
    }
    let refused = none(ws, |w| w.free_places(&"gone".into()));
    assert!(matches!(refused, WorkspaceError::NotFound { .. }));
    let free = ws.free_places(&a).unwrap();
    assert_eq!(
        free.next,
        Some(place(Some(&ids.room), "18T13:00", "18T14:00"))
    );
    assert_eq!(free.rooms.len(), 1);
}
