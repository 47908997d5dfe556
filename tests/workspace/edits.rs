//! Every verb that makes or changes a row: what it reports, what is then in the file,
//! what it is called in the history, and what it refuses.

mod checked;
mod delegations;
mod duplicates;

use congress::agreement::{AgreementEdit, AgreementKind, AgreementState, Reached};
use congress::co_organizer::{CoOrganizerEdit, CoOrganizerRole, CoOrganizerStatus};
use congress::delegation::{
    DelegationEdit, DelegationStatus, MemberEdit, MemberFunction, Movement, StatusOn,
};
use congress::event::{Dates, EventEdit, Hours};
use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::part::{PartEdit, PartRole};
use congress::person::PersonEdit;
use congress::room::RoomEdit;
use congress::session::{Audience, Place, SessionEdit, SessionKind, SessionStatus};
use congress::track::TrackEdit;
use congress::venue::VenueEdit;
use congress::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::*;

/// Runs one verb and checks its report against the file; the action, the subject in
/// English, and how many rows changed.
pub fn did<T>(
    ws: &mut Workspace,
    verb: impl FnOnce(&mut Workspace) -> Result<Done<T>, WorkspaceError>,
) -> (String, String, usize) {
    let mut told = rows(ws);
    let done = verb(ws).unwrap();
    apply(&mut told, &done.changed);
    assert_eq!(told, rows(ws), "the report is what happened");
    assert_eq!(done.undo, ws.undo_state().unwrap());
    let last = ws
        .history(&congress::HistoryFilter::default(), None, 1, "UTC")
        .unwrap()
        .remove(0)
        .step;
    (
        last.action,
        last.subject.get("en").to_owned(),
        done.changed.len(),
    )
}

pub fn expect(found: (String, String, usize), action: &str, subject: &str) {
    assert_eq!(found, (action.to_owned(), subject.to_owned(), 1));
}

#[test]
fn each_noun_is_made_and_named_in_the_history() {
    let (ws, _) = filled();
    let mut history = ws
        .history(&congress::HistoryFilter::default(), None, 100, "UTC")
        .unwrap();
    history.reverse();
    let told: Vec<_> = history
        .iter()
        .map(|line| format!("{} {}", line.step.action, line.step.subject.get("en")))
        .collect();
    let expected = [
        "file-create VIII Congress",
        "venue-create Palace of Independence",
        "room-create Congress Hall",
        "session-create Opening",
        "session-create Opening",
        "session-parent Opening",
        "organization-create Holy See",
        "person-create Head of delegation",
        "delegation-create Holy See",
        "member-add Holy See",
        "part-add Opening",
        "part-add Opening",
        "co-organizer-add Opening",
        "agreement-create Astana Peace Declaration",
        "agreement-session Astana Peace Declaration",
        "agreement-party-add Astana Peace Declaration",
        "co-organizer-add VIII Congress",
        "co-organizer-person VIII Congress",
        "agreement-party-person Astana Peace Declaration",
        "commitment-create Circulate the Declaration",
        "attachment-add Astana Peace Declaration",
        "series-create Congress",
        "event-series VIII Congress",
        "strand-create Youth forums",
        "strand-tie-add Youth forums",
        "venue-create Palace of Peace",
        "travel-set Palace of Independence – Palace of Peace",
        "track-create Plenaries",
        "session-track Opening",
        "constraint-create Opening",
        "availability-create Head of delegation",
        "timetable-create Official table",
        "acceptance-create Opening",
        "release-publish 1",
        "picture-set Head of delegation",
        "protocol-note-set Head of delegation",
    ];
    assert_eq!(told, expected);
    let numbers: Vec<u32> = history.iter().map(|line| line.number).collect();
    let all: Vec<u32> = (1..=expected.len() as u32).collect();
    assert_eq!(numbers, all);
}

#[test]
fn an_event_starts_with_its_rooms() {
    let mut ws = memory();
    let done = ws
        .event_create(&new_event(&["Congress Hall", "  ", "Blue Hall"]))
        .unwrap();
    assert_eq!(
        done.undo,
        UndoState::default(),
        "a file does not go back to before it was"
    );
    let programme = ws.programme(&done.value).unwrap();
    assert_eq!(programme.venues.len(), 1);
    assert_eq!(programme.venues[0].name.get("en"), "VIII Congress");
    let rooms: Vec<_> = programme
        .rooms
        .iter()
        .map(|r| (r.name.get("en"), r.position))
        .collect();
    assert_eq!(rooms, [("Congress Hall", 0), ("Blue Hall", 1)]);

    let second = ws.event_create(&new_event(&[])).unwrap();
    assert_eq!(second.undo.undo.unwrap().action, "event-create");
    assert_eq!(ws.events().unwrap().len(), 2);
    assert_eq!(ws.programme(&second.value).unwrap().venues, []);
}

#[test]
fn every_field_of_every_noun_can_be_edited() {
    let (mut ws, ids) = filled();
    let ws = &mut ws;
    let id = &ids.event;
    let name = "IX Congress";
    expect(
        did(ws, |w| w.event_edit(id, EventEdit::Name(en(name)))),
        "event-name",
        name,
    );
    expect(
        did(ws, |w| w.event_edit(id, EventEdit::Theme(en("Peace")))),
        "event-theme",
        name,
    );
    let dates = Dates {
        starts_on: day(15),
        ends_on: day(19),
    };
    expect(
        did(ws, |w| w.event_edit(id, EventEdit::Dates(dates))),
        "event-dates",
        name,
    );
    let zone = EventEdit::Zone("Europe/Rome".to_owned());
    expect(did(ws, |w| w.event_edit(id, zone)), "event-zone", name);
    let languages = vec!["ru".to_owned(), "ar".to_owned()];
    let edit = EventEdit::Languages(languages.clone());
    expect(did(ws, |w| w.event_edit(id, edit)), "event-languages", name);
    let hours = EventEdit::Hours(Hours {
        day_starts: 0,
        day_ends: 1440,
    });
    expect(did(ws, |w| w.event_edit(id, hours)), "event-hours", name);
    let quiet = EventEdit::Quiet(vec![QuietTime {
        name: LocalizedText::of("en", "Friday prayer"),
        starts: 12 * 60,
        ends: 13 * 60 + 30,
        day: None,
    }]);
    expect(did(ws, |w| w.event_edit(id, quiet)), "event-quiet", name);

    let (id, name) = (&ids.track, "Panels");
    expect(
        did(ws, |w| w.track_edit(id, TrackEdit::Name(en(name)))),
        "track-name",
        name,
    );

    let (id, name) = (&ids.venue, "Palace of Peace");
    expect(
        did(ws, |w| w.venue_edit(id, VenueEdit::Name(en(name)))),
        "venue-name",
        name,
    );

    let (id, name) = (&ids.room, "Blue Hall");
    expect(
        did(ws, |w| w.room_edit(id, RoomEdit::Name(en(name)))),
        "room-name",
        name,
    );
    expect(
        did(ws, |w| w.room_edit(id, RoomEdit::Capacity(Some(700)))),
        "room-capacity",
        name,
    );
    expect(
        did(ws, |w| w.room_edit(id, RoomEdit::SetupMinutes(30))),
        "room-setup",
        name,
    );
    expect(
        did(ws, |w| w.room_edit(id, RoomEdit::Booths(6))),
        "room-booths",
        name,
    );
    let other = ws.venue_create(&ids.event, en("Akorda")).unwrap().value;
    expect(
        did(ws, |w| w.room_edit(id, RoomEdit::Venue(other))),
        "room-venue",
        name,
    );

    let (id, name) = (&ids.session, "Plenary");
    let mut edit = |edit: SessionEdit, action| {
        expect(did(ws, |w| w.session_edit(id, edit)), action, name);
    };
    edit(SessionEdit::Title(en(name)), "session-title");
    edit(SessionEdit::Track(None), "session-track");
    edit(
        SessionEdit::Description(en("With all delegations.")),
        "session-description",
    );
    edit(
        SessionEdit::Kind(SessionKind::SpecialSession),
        "session-kind",
    );
    edit(
        SessionEdit::Status(SessionStatus::Confirmed),
        "session-status",
    );
    edit(
        SessionEdit::Audience(Audience::Internal),
        "session-audience",
    );
    let place = Place {
        room_id: None,
        starts: None,
        ends: None,
    };
    edit(SessionEdit::Place(place), "session-place");
    edit(
        SessionEdit::Languages(languages.clone()),
        "session-languages",
    );
    edit(
        SessionEdit::Attendance(Some(1_000_000)),
        "session-attendance",
    );
    edit(
        SessionEdit::Notes("a\0b \u{202e}\u{1F54A} \"'\\n".to_owned()),
        "session-notes",
    );
    let edit = SessionEdit::Parent(None);
    expect(
        did(ws, |w| w.session_edit(&ids.inner_session, edit)),
        "session-parent",
        "Opening",
    );

    let (id, name) = (&ids.organization, "Apostolic See");
    let edit = OrganizationEdit::Name(en(name));
    expect(
        did(ws, |w| w.organization_edit(id, edit)),
        "organization-name",
        name,
    );
    let edit = OrganizationEdit::Kind(OrganizationKind::State);
    expect(
        did(ws, |w| w.organization_edit(id, edit)),
        "organization-kind",
        name,
    );
    let edit = OrganizationEdit::Country(Some("VA".to_owned()));
    expect(
        did(ws, |w| w.organization_edit(id, edit)),
        "organization-country",
        name,
    );

    let (id, name) = (&ids.person, "Head");
    expect(
        did(ws, |w| w.person_edit(id, PersonEdit::Name(en(name)))),
        "person-name",
        name,
    );
    let edit = PersonEdit::Honorific(en("His Eminence"));
    expect(
        did(ws, |w| w.person_edit(id, edit)),
        "person-honorific",
        name,
    );
    expect(
        did(ws, |w| w.person_edit(id, PersonEdit::Title(en("Prefect")))),
        "person-title",
        name,
    );
    let edit = PersonEdit::Organization(None);
    expect(
        did(ws, |w| w.person_edit(id, edit)),
        "person-organization",
        name,
    );
    let edit = PersonEdit::Languages(languages.clone());
    expect(
        did(ws, |w| w.person_edit(id, edit)),
        "person-languages",
        name,
    );

    let (id, name) = (&ids.delegation, "Apostolic See");
    let movement = Movement {
        at: day(15).and_hms_opt(22, 5, 0).unwrap(),
        offset_minutes: -210,
        note: "KC 123".to_owned(),
        ..Movement::default()
    };
    let mut edit = |edit: DelegationEdit, action, name| {
        expect(did(ws, |w| w.delegation_edit(id, edit)), action, name);
    };
    edit(
        DelegationEdit::Status(StatusOn {
            status: DelegationStatus::Accredited,
            on: None,
        }),
        "delegation-status",
        name,
    );
    edit(
        DelegationEdit::Languages(languages),
        "delegation-languages",
        name,
    );
    edit(
        DelegationEdit::Arrival(Some(movement.clone())),
        "delegation-arrival",
        name,
    );
    edit(
        DelegationEdit::Departure(Some(movement)),
        "delegation-departure",
        name,
    );
    edit(
        DelegationEdit::Liaison("Desk 4".to_owned()),
        "delegation-liaison",
        name,
    );
    edit(
        DelegationEdit::Notes("Halal".to_owned()),
        "delegation-notes",
        name,
    );
    let unaoc = ws
        .organization_create(en("UNAOC"), OrganizationKind::State)
        .unwrap()
        .value;
    let edit = DelegationEdit::Organization(unaoc.clone());
    expect(
        did(ws, |w| w.delegation_edit(id, edit)),
        "delegation-organization",
        "UNAOC",
    );

    let (id, name) = (&ids.member, "UNAOC");
    let edit = MemberEdit::Function(MemberFunction::Deputy);
    expect(
        did(ws, |w| w.member_edit(id, edit)),
        "member-function",
        name,
    );
    expect(
        did(ws, |w| w.member_edit(id, MemberEdit::Person(None))),
        "member-person",
        name,
    );
    let edit = MemberEdit::OnBehalfOf(en("the head"));
    expect(
        did(ws, |w| w.member_edit(id, edit)),
        "member-on-behalf-of",
        name,
    );

    let (id, name) = (&ids.persons_part, "Plenary");
    let edit = PartEdit::Role(PartRole::Moderator);
    expect(did(ws, |w| w.part_edit(id, edit)), "part-role", name);
    let edit = PartEdit::OnBehalfOf(en("the Secretary-General"));
    expect(
        did(ws, |w| w.part_edit(id, edit)),
        "part-on-behalf-of",
        name,
    );
    let edit = PartEdit::Who(Who::Delegation(ids.delegation.clone()));
    expect(did(ws, |w| w.part_edit(id, edit)), "part-who", name);

    let id = &ids.co_organizer;
    let mut edit = |edit: CoOrganizerEdit, action| {
        expect(did(ws, |w| w.co_organizer_edit(id, edit)), action, name);
    };
    edit(
        CoOrganizerEdit::Organization(unaoc),
        "co-organizer-organization",
    );
    edit(
        CoOrganizerEdit::Role(CoOrganizerRole::CoOrganizer),
        "co-organizer-role",
    );
    edit(
        CoOrganizerEdit::Status(CoOrganizerStatus::Confirmed),
        "co-organizer-status",
    );
    edit(
        CoOrganizerEdit::Contact("Desk, +7 7172 000000".to_owned()),
        "co-organizer-contact",
    );

    let (id, name) = (&ids.agreement, "Declaration");
    let mut edit = |edit: AgreementEdit, action| {
        expect(did(ws, |w| w.agreement_edit(id, edit)), action, name);
    };
    edit(AgreementEdit::Title(en(name)), "agreement-title");
    edit(
        AgreementEdit::Kind(AgreementKind::Communique),
        "agreement-kind",
    );
    edit(
        AgreementEdit::State(AgreementState::InForce),
        "agreement-state",
    );
    edit(
        AgreementEdit::Reached(Reached {
            state: AgreementState::Signed,
            on: Some(day(18)),
        }),
        "agreement-reached",
    );
    edit(
        AgreementEdit::ValidUntil(Some(day(30))),
        "agreement-valid-until",
    );
    edit(
        AgreementEdit::Event(Some(ids.event.clone())),
        "agreement-event",
    );
    edit(
        AgreementEdit::SignedAt("Astana".to_owned()),
        "agreement-signed-at",
    );
    edit(AgreementEdit::Session(None), "agreement-session");
    edit(
        AgreementEdit::Notes("Read out".to_owned()),
        "agreement-notes",
    );
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_entry() {
    let (mut ws, ids) = filled();
    let before = ws
        .history(&congress::HistoryFilter::default(), None, 1, "UTC")
        .unwrap();
    ws.undo().unwrap();
    let undone = ws.undo_state().unwrap();
    for edit in [
        SessionEdit::Title(en("Opening")),
        SessionEdit::Title(en("  Opening  ")),
        SessionEdit::Notes(String::new()),
    ] {
        let done = ws.session_edit(&ids.session, edit).unwrap();
        assert_eq!((done.changed, done.undo), (Vec::new(), undone.clone()));
    }
    let redone = ws.redo().unwrap().expect("nothing new was done");
    assert_eq!(redone.value, before[0].step);
}
