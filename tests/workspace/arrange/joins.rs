//! One session made two, several made one, and one made with its parts.

use congress::co_organizer::{Carried, CoOrganizerRole};
use congress::part::{NewPart, PartRole};
use congress::session::{NewSession, Place, SessionEdit, SessionKind};
use congress::*;
use workspace::WorkspaceError;

use super::{Board, at, board, invalid, none, one, place, session};
use crate::support::*;

fn ws_part(who: Who, role: PartRole) -> NewPart {
    NewPart { who, role }
}

#[test]
fn one_is_made_two() {
    let Board { mut ws, ids, .. } = board();
    let ws = &mut ws;
    let inner = SessionEdit::Place(place(None, "17T11:00", "17T11:30"));
    ws.session_edit(&ids.inner_session, inner).unwrap();
    let second = one(ws, "session-split", "Opening", |w| {
        w.session_split(&ids.session, at("17T10:45"))
    });
    let (first, rest) = (session(ws, &ids.session), session(ws, &second));
    assert_eq!(
        first.place(),
        place(Some(&ids.room), "17T10:00", "17T10:45")
    );
    assert_eq!(rest.place(), place(Some(&ids.room), "17T10:45", "17T11:30"));
    assert_eq!((rest.title, rest.status), (first.title, first.status));
    assert_eq!(
        session(ws, &ids.inner_session).parent_id,
        Some(second.clone())
    );
    let programme = ws.programme(&ids.event).unwrap();
    let parts = |id: &SessionId| -> Vec<_> {
        let parts = programme.parts.iter().filter(|p| p.session_id == *id);
        parts.map(|p| (p.who.clone(), p.role, p.position)).collect()
    };
    assert_eq!(parts(&second), parts(&ids.session));
    let carriers = |id: &SessionId| {
        let own = programme.co_organizers.iter();
        own.filter(|one| one.is_of(id)).count()
    };
    assert_eq!((carriers(&first.id), carriers(&second)), (1, 1));
    for time in ["17T10:00", "17T10:45", "16T10:10", "17T12:00"] {
        let refused = none(ws, |w| w.session_split(&ids.session, at(time)));
        let out = Problem::OutOfRange { least: 1, most: 44 };
        assert_eq!(invalid(&refused), ("at".to_owned(), out), "{time}");
    }
    let tray = Place {
        room_id: None,
        starts: None,
        ends: None,
    };
    ws.session_edit(&second, SessionEdit::Place(tray)).unwrap();
    let refused = none(ws, |w| w.session_split(&second, at("17T11:00")));
    assert_eq!(invalid(&refused), ("starts".to_owned(), Problem::Empty));
}

#[test]
fn several_are_made_one() {
    let Board {
        mut ws,
        ids,
        row: [a, b, _],
        ..
    } = board();
    let ws = &mut ws;
    let part = |who| ws_part(who, PartRole::Chair);
    let new = NewSession {
        title: LocalizedText::of("en", "D"),
        parts: vec![
            part(Who::Person(ids.person.clone())),
            ws_part(Who::Delegation(ids.delegation.clone()), PartRole::Guest),
        ],
        place: place(None, "18T08:00", "18T08:30"),
        ..new_session(&ids.event, None)
    };
    let d = ws.session_create(&new).unwrap().value;
    let of = Carried::Session(d.clone());
    ws.co_organizer_add(&of, &ids.organization, CoOrganizerRole::Partner)
        .unwrap();
    for (id, text) in [(&d, "one"), (&a, "two"), (&ids.session, "one")] {
        ws.session_edit(id, SessionEdit::Notes(text.to_owned()))
            .unwrap();
        ws.session_edit(id, SessionEdit::Description(en(text)))
            .unwrap();
    }
    let all = [a.clone(), ids.session.clone(), d.clone()];
    let stays = one(ws, "sessions-merge", "Opening", |w| w.sessions_merge(&all));
    assert_eq!(stays, ids.session, "it is the earliest");
    let merged = session(ws, &stays);
    assert_eq!(
        merged.place(),
        place(Some(&ids.room), "17T10:00", "18T10:00")
    );
    assert_eq!(
        (merged.notes.as_str(), merged.description.get("en")),
        ("one\n\ntwo", "one\n\ntwo")
    );
    let programme = ws.programme(&ids.event).unwrap();
    let parts: Vec<_> = programme
        .parts
        .iter()
        .map(|p| (p.role, p.position))
        .collect();
    assert_eq!(
        parts,
        [
            (PartRole::Chair, 0),
            (PartRole::Participant, 1),
            (PartRole::Guest, 2)
        ]
    );
    let of_sessions = programme.co_organizers.iter();
    let of_sessions = of_sessions.filter_map(CoOrganizer::session_id);
    assert_eq!(of_sessions.collect::<Vec<_>>(), [&stays], "no double");
    assert_eq!(programme.agreements[0].session_id, Some(stays.clone()));
    assert_eq!(
        session(ws, &ids.inner_session).parent_id,
        Some(stays.clone())
    );
    assert!(programme.session(&a).is_none() && programme.session(&d).is_none());

    // What is inside of one that goes is inside of the one that stays; never in a circle.
    ws.session_edit(&b, SessionEdit::Parent(Some(stays.clone())))
        .unwrap();
    let both = [stays.clone(), b.clone()];
    assert_eq!(
        one(ws, "sessions-merge", "Opening", |w| w.sessions_merge(&both)),
        stays
    );
    let refused = none(ws, |w| w.sessions_merge(&[stays.clone(), stays.clone()]));
    let out = Problem::OutOfRange {
        least: 2,
        most: 5000,
    };
    assert_eq!(invalid(&refused), ("sessions".to_owned(), out));
}

#[test]
fn a_session_is_made_in_a_track_with_its_parts() {
    let (mut ws, ids) = filled();
    let ws = &mut ws;
    let mut new = NewSession {
        kind: SessionKind::Bilateral,
        parts: vec![
            ws_part(
                Who::Delegation(ids.delegation.clone()),
                PartRole::Participant,
            ),
            ws_part(Who::Person(ids.person.clone()), PartRole::Chair),
        ],
        track_id: Some(ids.track.clone()),
        ..new_session(&ids.event, Some(&ids.room))
    };
    let id = one(ws, "session-create", "Opening", |w| w.session_create(&new));
    let programme = ws.programme(&ids.event).unwrap();
    let track = programme.session(&id).and_then(|s| s.track_id.clone());
    assert_eq!(track, Some(ids.track.clone()));
    let parts = programme.parts;
    let parts: Vec<_> = parts.into_iter().filter(|p| p.session_id == id).collect();
    let told: Vec<_> = parts.iter().map(|p| (p.role, p.position)).collect();
    assert_eq!(told, [(PartRole::Participant, 0), (PartRole::Chair, 1)]);
    new.parts[1].who = Who::Person("gone".into());
    let refused = none(ws, |w| w.session_create(&new));
    assert!(matches!(
        refused,
        WorkspaceError::NotFound {
            noun: Noun::Person,
            ..
        }
    ));
    let other = ws.event_create(&new_event(&[])).unwrap().value;
    new.event_id = other;
    new.place.room_id = None;
    new.track_id = None;
    let refused = none(ws, |w| w.session_create(&new));
    assert!(matches!(
        refused,
        WorkspaceError::NotFound {
            noun: Noun::Delegation,
            ..
        }
    ));
}
