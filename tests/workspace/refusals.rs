//! What verbs refuse, by name, and that nothing is changed then.

use congress::agreement::AgreementEdit;
use congress::availability::{AvailabilityEdit, NewAvailability};
use congress::constraint::{ConstraintEdit, Subject};
use congress::part::{PartEdit, PartRole};
use congress::room::RoomEdit;
use congress::session::{NewSession, SessionEdit, SessionKind};
use congress::timetable::TimetableEdit;
use congress::*;
use workspace::WorkspaceError;

use crate::support::*;

#[test]
fn what_is_not_there_is_named() {
    let (mut ws, ids) = filled();
    let before = rows(&ws);
    let elsewhere = ws.event_create(&new_event(&["Hall"])).unwrap().value;
    let other = ws.programme(&elsewhere).unwrap();
    let (venue, room) = (other.venues[0].id.clone(), other.rooms[0].id.clone());
    let session = ws
        .session_create(&new_session(&elsewhere, None))
        .unwrap()
        .value;
    let gone = RoomId::from("gone");
    let place = |room: &RoomId| {
        let place = new_session(&ids.event, Some(room)).place;
        SessionEdit::Place(place)
    };
    let named = |result: Result<Done<()>, WorkspaceError>| match result {
        Err(WorkspaceError::NotFound { noun, id }) => (noun, id),
        other => panic!("{other:?}"),
    };
    let id = &ids.session;
    assert_eq!(
        named(ws.session_edit(id, place(&gone))),
        (Noun::Room, "gone".to_owned())
    );
    assert_eq!(
        named(ws.session_edit(id, place(&room))),
        (Noun::Room, room.to_string())
    );
    let subject = ConstraintEdit::One(Subject::Session(session.clone()));
    assert_eq!(
        named(ws.constraint_edit(&ids.constraint, subject)),
        (Noun::Session, session.to_string())
    );
    let subject = ConstraintEdit::One(Subject::Organization("gone".into()));
    assert_eq!(
        named(ws.constraint_edit(&ids.constraint, subject)),
        (Noun::Organization, "gone".to_owned())
    );
    let edit = TimetableEdit::Venue(Some(venue.clone()));
    assert_eq!(
        named(ws.timetable_edit(&ids.timetable, edit)),
        (Noun::Venue, venue.to_string())
    );
    let new = NewAvailability {
        event_id: ids.event.clone(),
        person_id: "nobody".into(),
        span: span(9, 10),
        free: false,
    };
    let made = ws.availability_create(&new).map(drop_value);
    assert_eq!(named(made), (Noun::Person, "nobody".to_owned()));
    let found = finding(&ids.session, &ids.person);
    let made = ws.acceptance_create(&"gone".into(), &found, "Agreed");
    assert_eq!(
        named(made.map(drop_value)),
        (Noun::Event, "gone".to_owned())
    );
    let track = ws.track_create(&elsewhere, en("Youth")).unwrap().value;
    let subject = ConstraintEdit::Other(Subject::Track(track.clone()));
    assert_eq!(
        named(ws.constraint_edit(&ids.constraint, subject)),
        (Noun::Track, track.to_string())
    );
    let edit = SessionEdit::Track(Some(track.clone()));
    assert_eq!(
        named(ws.session_edit(id, edit)),
        (Noun::Track, track.to_string())
    );
    let new = NewSession {
        track_id: Some(track.clone()),
        ..new_session(&ids.event, None)
    };
    assert_eq!(
        named(ws.session_create(&new).map(drop_value)),
        (Noun::Track, track.to_string())
    );
    let way = ws.travel_set(&ids.event, (&ids.venue, &venue), 5);
    assert_eq!(named(way.map(drop_value)), (Noun::Venue, venue.to_string()));
    ws.undo().unwrap();
    let parent = SessionEdit::Parent(Some(session.clone()));
    assert_eq!(
        named(ws.session_edit(id, parent)),
        (Noun::Session, session.to_string())
    );
    let moved = ws.room_edit(&ids.room, RoomEdit::Venue(venue.clone()));
    assert_eq!(named(moved), (Noun::Venue, venue.to_string()));
    let who = Who::Delegation(ids.delegation.clone());
    let part = ws.part_add(&session, who, PartRole::Guest).map(drop_value);
    assert_eq!(named(part), (Noun::Delegation, ids.delegation.to_string()));
    let nobody = PartEdit::Who(Who::Person(PersonId::from("nobody")));
    let part = ws.part_edit(&ids.persons_part, nobody);
    assert_eq!(named(part), (Noun::Person, "nobody".to_owned()));
    let signing = AgreementEdit::Session(Some(SessionId::from("gone")));
    let signed = ws.agreement_edit(&ids.agreement, signing);
    assert_eq!(named(signed), (Noun::Session, "gone".to_owned()));
    let event = EventId::from("gone");
    assert!(matches!(
        ws.programme(&event),
        Err(WorkspaceError::NotFound { .. })
    ));
    let made = ws.venue_create(&event, en("Hall")).map(drop_value);
    assert_eq!(named(made), (Noun::Event, "gone".to_owned()));
    assert_eq!(
        named(ws.session_remove(&SessionId::from("x"))),
        (Noun::Session, "x".to_owned())
    );

    ws.undo().unwrap();
    ws.undo().unwrap();
    assert_eq!(rows(&ws), before, "what was refused changed nothing");
}

#[test]
fn what_a_field_does_not_take_is_refused() {
    let (mut ws, ids) = filled();
    let before = rows(&ws);
    let refused = |result: Result<Done<()>, WorkspaceError>| match result {
        Err(WorkspaceError::Invalid(invalid)) => (invalid.field, invalid.problem),
        other => panic!("{other:?}"),
    };
    let long = "м".repeat(301);
    let too_long = Problem::TooLong {
        limit: 300,
        length: 301,
    };
    let edit = SessionEdit::Title(en(&long));
    let title = |problem| ("title".to_owned(), problem);
    assert_eq!(
        refused(ws.session_edit(&ids.session, edit)),
        title(too_long.clone())
    );
    let edit = SessionEdit::Title(en(" "));
    assert_eq!(
        refused(ws.session_edit(&ids.session, edit)),
        title(Problem::Empty)
    );
    let range = |most| Problem::OutOfRange { least: 0, most };
    let edit = RoomEdit::SetupMinutes(1441);
    let field = |field: &str, problem| (field.to_owned(), problem);
    assert_eq!(
        refused(ws.room_edit(&ids.room, edit)),
        field("setupMinutes", range(1440))
    );
    assert_eq!(
        refused(ws.room_edit(&ids.room, RoomEdit::Booths(101))),
        field("booths", range(100))
    );
    let edit = AvailabilityEdit::Span(span(12, 12));
    assert_eq!(
        refused(ws.availability_edit(&ids.availability, edit)),
        field("span", Problem::EndBeforeStart)
    );
    let one = Subject::Kind(SessionKind::Plenary);
    assert_eq!(
        refused(ws.constraint_edit(&ids.constraint, ConstraintEdit::One(one))),
        field("other", Problem::Repeated)
    );
    let edit = TimetableEdit::Days(vec![prayers(17), prayers(17)]);
    assert_eq!(
        refused(ws.timetable_edit(&ids.timetable, edit)),
        field("days", Problem::Repeated)
    );
    let found = finding(&ids.session, &ids.person);
    let made = ws.acceptance_create(&ids.event, &found, " ");
    assert_eq!(
        refused(made.map(drop_value)),
        field("reason", Problem::Empty)
    );
    let venues = (&ids.venue, &ids.far_venue);
    let way = ws.travel_set(&ids.event, venues, 1441).map(drop_value);
    assert_eq!(refused(way), field("minutes", range(1440)));
    let way = ws.travel_set(&ids.event, (&ids.venue, &ids.venue), 5);
    assert_eq!(refused(way.map(drop_value)), field("toId", Problem::Empty));
    let name = |problem| ("name".to_owned(), problem);
    let made = ws.venue_create(&ids.event, en(&long)).map(drop_value);
    assert_eq!(refused(made), name(too_long));
    let made = ws.person_create(en("\t"), None).map(drop_value);
    assert_eq!(refused(made), name(Problem::Empty));
    let mut new = new_session(&ids.event, None);
    new.title = LocalizedText([("en".to_owned(), "  ".to_owned())].into());
    assert_eq!(
        refused(ws.session_create(&new).map(drop_value)),
        title(Problem::Empty)
    );
    let parent = |problem| ("parent".to_owned(), problem);
    for id in [&ids.session, &ids.inner_session] {
        let edit = SessionEdit::Parent(Some(id.clone()));
        assert_eq!(
            refused(ws.session_edit(&ids.session, edit)),
            parent(Problem::OwnParent)
        );
    }
    assert_eq!(rows(&ws), before);
}

fn drop_value<T>(done: Done<T>) -> Done<()> {
    Done {
        value: (),
        changed: done.changed,
        undo: done.undo,
        unsaved: done.unsaved,
    }
}
