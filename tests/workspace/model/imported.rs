//! A small programme to import, under ids of its own.

use congress::agreement::{AgreementKind, AgreementState};
use congress::co_organizer::{Carried, CoOrganizerRole, CoOrganizerStatus};
use congress::constraint::{ConstraintSort, Subject};
use congress::delegation::{Bloc, DelegationStatus, MemberFunction, Stay};
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::*;

use crate::support::{day, finding, prayers, span};

/// One of several; `torn` refers to an organization that it lacks.
pub fn programme(number: u64, torn: bool) -> Programme {
    let name = |what: &str| LocalizedText::of("en", &format!("{what} {number}"));
    let event_id: EventId = id(number, "e");
    let session_id: SessionId = id(number, "5");
    let organization_id: OrganizationId = id(number, "0");
    let person_id: PersonId = id(number, "9");
    let delegation_id: DelegationId = id(number, "d");
    let agreement_id: AgreementId = id(number, "a");
    let organization = Organization::named(
        organization_id.clone(),
        name("Organization"),
        OrganizationKind::State,
    );
    let found = finding(&session_id, &person_id);
    // All sixteen digits are taken.
    let accepted = Acceptance::make(id(number, "ff"), event_id.clone(), &found, "As every year");
    Programme {
        event: Event {
            id: event_id.clone(),
            name: name("Event"),
            theme: LocalizedText::default(),
            starts_on: day(16 + number as u32),
            ends_on: day(20),
            zone: "UTC".to_owned(),
            languages: vec!["en".to_owned()],
            day_starts: 0,
            day_ends: 1440,
            quiet: vec![QuietTime {
                name: name("Quiet"),
                starts: 720,
                ends: 810,
                day: None,
            }],
            checking: Checking {
                confirm_days: 3,
                ..Checking::default()
            },
            series_id: None,
            ordinal: Some(8),
            tentative: true,
            precedence: Precedence {
                hand: vec![delegation_id.clone()],
                reason: "As in the letter".to_owned(),
                ..Precedence::default()
            },
        },
        venues: vec![Venue {
            id: id(number, "7"),
            event_id: event_id.clone(),
            name: name("Venue"),
            position: 3,
            latitude: Some(51.5),
            longitude: Some(-0.25),
        }],
        travels: Vec::new(),
        tracks: vec![Track {
            id: id(number, "3"),
            event_id: event_id.clone(),
            name: name("Track"),
            position: 4,
        }],
        rooms: vec![Room {
            id: id(number, "8"),
            event_id: event_id.clone(),
            venue_id: id(number, "7"),
            name: name("Room"),
            capacity: Some(1),
            position: 5,
            setup_minutes: 15,
            booths: 2,
            opening: vec![Opening {
                day: None,
                starts: 480,
                ends: 1200,
            }],
            closed: true,
            equipment: vec![Equipment::Hybrid],
            dais_seats: Some(7),
            channels: Some(6),
        }],
        sessions: vec![Session {
            id: session_id.clone(),
            event_id: event_id.clone(),
            parent_id: None,
            room_id: Some(id(number, "8")),
            kind: SessionKind::Signing,
            status: SessionStatus::Confirmed,
            audience: Audience::Public,
            title: name("Session"),
            description: LocalizedText::default(),
            starts: None,
            ends: None,
            languages: Vec::new(),
            attendance: None,
            notes: String::new(),
            locked: true,
            todos: vec![Todo {
                text: "Flags".to_owned(),
                done: true,
            }],
            track_id: Some(id(number, "3")),
            setup_minutes: Some(20),
            needs: vec![Equipment::SigningTable],
            relay: Some("en".to_owned()),
        }],
        parts: vec![Part {
            id: id(number, "4"),
            session_id: session_id.clone(),
            who: Who::Delegation(delegation_id.clone()),
            role: PartRole::Signatory,
            on_behalf_of: LocalizedText::default(),
            position: 2,
            minutes: Some(7),
            asked_at: Some(span(9, 10).from),
            exchange_id: None,
        }],
        co_organizers: vec![CoOrganizer {
            contact: "Desk".to_owned(),
            ..CoOrganizer::new(
                id(number, "c"),
                Carried::Session(session_id.clone()),
                organization_id.clone(),
                CoOrganizerRole::Host,
                CoOrganizerStatus::Invited,
            )
        }],
        delegations: vec![Delegation {
            id: delegation_id.clone(),
            event_id: event_id.clone(),
            organization_id: organization_id.clone(),
            status: DelegationStatus::Accepted,
            languages: Vec::new(),
            arrival: None,
            departure: None,
            liaison: String::new(),
            notes: String::new(),
            observance: Observance {
                fasting: true,
                ..Observance::default()
            },
            dates: [(DelegationStatus::Accepted, day(16))].into(),
            expected: Some(5),
            tradition: Some(Bloc::Buddhism),
            stay: Stay {
                hotel: "Hotel".to_owned(),
                room: "7".to_owned(),
            },
        }],
        members: vec![Member {
            id: id(number, "b"),
            delegation_id,
            person_id: Some(person_id.clone()),
            function: MemberFunction::Head,
            on_behalf_of: LocalizedText::default(),
            position: 0,
            arrival: None,
            departure: None,
            speaks: true,
            in_office_since: Some(day(17)),
            stay: Stay::default(),
        }],
        people: vec![Person {
            organization_id: Some(organization_id.clone()),
            rank: Some(2),
            ..Person::named(person_id.clone(), name("Person"))
        }],
        organizations: if torn { Vec::new() } else { vec![organization] },
        agreements: vec![Agreement {
            state: AgreementState::Agreed,
            session_id: Some(session_id.clone()),
            event_id: Some(event_id.clone()),
            ..Agreement::new(
                agreement_id.clone(),
                name("Agreement"),
                AgreementKind::Declaration,
            )
        }],
        agreement_parties: vec![AgreementParty {
            id: id(number, "6"),
            agreement_id: agreement_id.clone(),
            organization_id,
            person_id: Some(person_id.clone()),
            signatory: "Head".to_owned(),
        }],
        commitments: vec![Commitment {
            event_id: Some(event_id.clone()),
            ..Commitment::new(id(number, "10"), agreement_id, name("Report"))
        }],
        attachments: vec![],
        series: vec![],
        strands: vec![],
        strand_ties: vec![],
        constraints: vec![Constraint {
            id: id(number, "1"),
            event_id: event_id.clone(),
            sort: ConstraintSort::MustFollow,
            one: Subject::Session(session_id.clone()),
            other: Subject::Track(id(number, "3")),
            gap_minutes: 0,
        }],
        availabilities: vec![Availability {
            id: id(number, "2"),
            event_id: event_id.clone(),
            person_id: person_id.clone(),
            from: span(9, 10).from,
            to: span(9, 10).to,
            free: false,
        }],
        timetables: vec![Timetable {
            id: id(number, "f"),
            event_id: event_id.clone(),
            venue_id: Some(id(number, "7")),
            name: "Table".to_owned(),
            days: vec![prayers(17)],
        }],
        acceptances: vec![accepted.unwrap()],
        releases: Vec::new(),
    }
}

/// Older than any that the workspace makes, so that the order of ids is tried too.
fn id<Id: for<'a> From<&'a str>>(number: u64, noun: &str) -> Id {
    Id::from(&format!("01990000-0000-7000-8000-{number:011}{noun}"))
}
