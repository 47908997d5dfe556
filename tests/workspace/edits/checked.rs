//! Verbs of what the checks read.

use congress::availability::AvailabilityEdit;
use congress::checks::{Finding, Level, Remedy, Rule};
use congress::constraint::{ConstraintEdit, ConstraintSort, Subject};
use congress::delegation::{DelegationEdit, MemberEdit, Movement};
use congress::event::EventEdit;
use congress::observance::{Confirmed, Occasion, Prayer, Shabbat, Tradition};
use congress::person::PersonEdit;
use congress::room::RoomEdit;
use congress::session::{SessionEdit, SessionKind};
use congress::timetable::TimetableEdit;
use congress::venue::{Coordinates, VenueEdit};
use congress::*;
use workspace::Workspace;

use super::{did, expect};
use crate::support::*;

#[test]
fn every_field_of_places_and_sessions_that_the_checks_read_can_be_edited() {
    let (mut ws, ids) = filled();
    let ws = &mut ws;
    let checking = Checking {
        levels: [(Rule::Prayer, Level::Off)].into(),
        stretch_minutes: 0,
        confirm_days: 14,
        chair_ranks: [(SessionKind::Plenary, 2)].into(),
        confirmed: vec![Confirmed {
            occasion: Occasion::EidAlAdha,
            day: day(17),
        }],
    };
    let edit = EventEdit::Checking(checking.clone());
    expect(
        did(ws, |w| w.event_edit(&ids.event, edit)),
        "event-checking",
        "VIII Congress",
    );
    let at = Coordinates {
        latitude: -51.128_207,
        longitude: 71.430_42,
    };
    let edit = VenueEdit::Coordinates(Some(at));
    expect(
        did(ws, |w| w.venue_edit(&ids.venue, edit)),
        "venue-coordinates",
        "Palace of Independence",
    );
    let opening = vec![Opening {
        day: Some(day(17)),
        starts: 480,
        ends: 1440,
    }];
    let equipment = vec![Equipment::SigningTable, Equipment::Hybrid];
    for (edit, action) in [
        (RoomEdit::Opening(opening), "room-opening"),
        (RoomEdit::Closed(true), "room-closed"),
        (RoomEdit::Equipment(equipment.clone()), "room-equipment"),
        (RoomEdit::DaisSeats(Some(9)), "room-dais"),
        (RoomEdit::Channels(Some(8)), "room-channels"),
    ] {
        expect(
            did(ws, |w| w.room_edit(&ids.room, edit)),
            action,
            "Congress Hall",
        );
    }
    for (edit, action) in [
        (SessionEdit::SetupMinutes(Some(0)), "session-setup"),
        (SessionEdit::Needs(equipment), "session-needs"),
        (SessionEdit::Relay(Some("en".to_owned())), "session-relay"),
    ] {
        expect(
            did(ws, |w| w.session_edit(&ids.session, edit)),
            action,
            "Opening",
        );
    }
    let found = ws.programme(&ids.event).unwrap();
    assert_eq!(found.event.checking, checking);
    assert_eq!(found.venue(&ids.venue).unwrap().coordinates(), Some(at));
    let session = found.session(&ids.session).unwrap();
    let room = found.room(&ids.room).unwrap();
    assert_eq!(session.needs, room.equipment);
    assert_eq!(session.setup_minutes, Some(0));
}

#[test]
fn every_field_of_people_that_the_checks_read_can_be_edited() {
    let (mut ws, ids) = filled();
    let ws = &mut ws;
    let observance = Observance {
        prayer: Some(Prayer::default()),
        shabbat: Some(Shabbat::default()),
        feasts: vec![Tradition::Catholic],
        fasting: true,
    };
    let (id, name) = (&ids.person, "Head of delegation");
    let edit = PersonEdit::Rank(Some(1));
    expect(did(ws, |w| w.person_edit(id, edit)), "person-rank", name);
    let edit = PersonEdit::Observance(observance.clone());
    expect(
        did(ws, |w| w.person_edit(id, edit)),
        "person-observance",
        name,
    );
    let edit = DelegationEdit::Observance(observance);
    expect(
        did(ws, |w| w.delegation_edit(&ids.delegation, edit)),
        "delegation-observance",
        "Holy See",
    );
    let movement = Movement {
        at: day(15).and_hms_opt(22, 5, 0).unwrap(),
        offset_minutes: -210,
        note: "KC 123".to_owned(),
        ..Movement::default()
    };
    for (edit, action) in [
        (
            MemberEdit::Arrival(Some(movement.clone())),
            "member-arrival",
        ),
        (MemberEdit::Departure(Some(movement)), "member-departure"),
    ] {
        expect(
            did(ws, |w| w.member_edit(&ids.member, edit)),
            action,
            "Holy See",
        );
    }
}

#[test]
fn every_field_that_the_checks_have_for_themselves_can_be_edited() {
    let (mut ws, ids) = filled();
    let ws = &mut ws;
    let (id, name) = (&ids.constraint, "Opening – Plenaries");
    let mut edit = |edit: ConstraintEdit, action, name| {
        expect(did(ws, |w| w.constraint_edit(id, edit)), action, name);
    };
    let track = Subject::Track(ids.track.clone());
    edit(ConstraintEdit::Other(track), "constraint-other", name);
    let together = ConstraintEdit::Sort(ConstraintSort::NeverTogether);
    edit(together, "constraint-sort", name);
    edit(ConstraintEdit::GapMinutes(30), "constraint-gap", name);
    let organization = Subject::Organization(ids.organization.clone());
    let one = ConstraintEdit::One(organization);
    edit(one, "constraint-one", "Holy See – Plenaries");
    let found = ws.programme(&ids.event).unwrap().constraints.remove(0);
    let told = (found.sort, found.gap_minutes);
    assert_eq!(told, (ConstraintSort::NeverTogether, 30));

    let (id, name) = (&ids.availability, "Head of delegation");
    let edit = AvailabilityEdit::Span(span(14, 18));
    expect(
        did(ws, |w| w.availability_edit(id, edit)),
        "availability-span",
        name,
    );
    let edit = AvailabilityEdit::Free(false);
    expect(
        did(ws, |w| w.availability_edit(id, edit)),
        "availability-free",
        name,
    );

    let (id, name) = (&ids.timetable, "Table of the muftiate");
    for (edit, action) in [
        (TimetableEdit::Name(name.to_owned()), "timetable-name"),
        (TimetableEdit::Venue(None), "timetable-venue"),
        (
            TimetableEdit::Days(vec![prayers(18), prayers(17)]),
            "timetable-days",
        ),
    ] {
        expect(did(ws, |w| w.timetable_edit(id, edit)), action, name);
    }
}

#[test]
fn what_is_accepted_again_is_said_anew() {
    let (mut ws, ids) = filled();
    let mut found = finding(&ids.session, &ids.person);
    found.to = None;
    let event = &ids.event;
    let again =
        |w: &mut Workspace, found: &Finding| w.acceptance_create(event, found, "He will be there");
    let (action, subject, changed) = did(&mut ws, |w| again(w, &found));
    assert_eq!(
        (action.as_str(), subject.as_str(), changed),
        ("acceptance-create", "Opening", 1)
    );
    let acceptances = ws.programme(event).unwrap().acceptances;
    assert_eq!(acceptances.len(), 1);
    assert_eq!(acceptances[0].id, ids.acceptance);
    assert!(acceptances[0].holds_for(&found));
    assert_eq!(acceptances[0].reason, "He will be there");
    // Another finding has its own.
    found.sessions = vec![ids.inner_session.clone()];
    again(&mut ws, &found).unwrap();
    assert_eq!(ws.programme(event).unwrap().acceptances.len(), 2);
    // What is accepted of a session that is no more may be taken back all the same.
    ws.session_remove(&ids.session).unwrap();
    let (action, subject, changed) = did(&mut ws, |w| w.acceptance_remove(&ids.acceptance));
    assert_eq!(
        (action.as_str(), subject.as_str(), changed),
        ("acceptance-remove", "", 1)
    );
}

#[test]
fn what_a_remedy_says_is_done_as_the_edit_that_it_is() {
    let (mut ws, ids) = filled();
    let inner = |w: &Workspace| {
        let programme = w.programme(&ids.event).unwrap();
        programme.session(&ids.inner_session).unwrap().clone()
    };
    let before = inner(&ws);
    assert!(before.parent_id.is_some());
    let session = ids.inner_session.clone();
    for (remedy, action) in [
        (
            Remedy::Relay {
                session: session.clone(),
                language: Some("fr".to_owned()),
            },
            "session-relay",
        ),
        (Remedy::Detach { session }, "session-parent"),
    ] {
        let (did, _, changed) = did(&mut ws, |w| w.remedy_apply(remedy));
        assert_eq!((did.as_str(), changed), (action, 1));
    }
    let expected = Session {
        parent_id: None,
        relay: Some("fr".to_owned()),
        ..before.clone()
    };
    assert_eq!(inner(&ws), expected);
    ws.undo().unwrap();
    ws.undo().unwrap();
    assert_eq!(inner(&ws), before);
}
