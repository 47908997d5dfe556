//! A new edition: what comes along, and what stays behind.

use congress::co_organizer::PledgeKind;
use congress::co_organizer::{Carried, CoOrganizerRole, CoOrganizerStatus, Letter, Pledge};
use congress::delegation::{DelegationStatus, Movement};
use congress::edition::{Edition, NewEdition, Takes, edition};
use congress::event::EventEdit;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::*;

use super::{event, out_of};

const ALL: Takes = Takes {
    rooms: true,
    tracks: true,
    sessions: true,
    delegations: true,
    partners: true,
};

fn new(takes: Takes) -> NewEdition {
    NewEdition {
        from: "e".into(),
        name: LocalizedText::of("en", "IX Congress"),
        starts_on: "2028-01-01".parse().unwrap(),
        ends_on: "2028-12-31".parse().unwrap(),
        tentative: true,
        ordinal: Some(9),
        takes,
    }
}

fn made(p: &Programme, takes: Takes) -> Edition {
    let mut n = 0;
    edition(p, &new(takes), || {
        n += 1;
        format!("new-{n}")
    })
    .unwrap()
}

fn earlier() -> Programme {
    let name = |text: &str| LocalizedText::of("en", text);
    let at: chrono::NaiveDateTime = "2025-09-16T10:00:00".parse().unwrap();
    let travel = |note: &str| Movement {
        at,
        offset_minutes: 300,
        place: String::new(),
        flight: note.to_owned(),
        greeter: "A desk".to_owned(),
        vehicle: String::new(),
        lounge: String::new(),
        luggage: None,
        note: String::new(),
    };
    let venue = |id: &str| Venue {
        id: id.into(),
        event_id: "e".into(),
        name: name("Building"),
        position: 0,
        latitude: None,
        longitude: None,
    };
    let room = Room {
        id: "hall".into(),
        event_id: "e".into(),
        venue_id: "palace".into(),
        name: name("Hall"),
        capacity: Some(100),
        position: 0,
        setup_minutes: 15,
        booths: 3,
        opening: vec![
            Opening {
                day: None,
                starts: 480,
                ends: 1200,
            },
            Opening {
                day: Some(at.date()),
                starts: 480,
                ends: 600,
            },
        ],
        closed: false,
        equipment: vec![Equipment::Hybrid],
        dais_seats: Some(4),
        channels: Some(8),
    };
    let session = |id: &str, parent: Option<&str>| Session {
        id: id.into(),
        event_id: "e".into(),
        parent_id: parent.map(SessionId::from),
        room_id: Some("hall".into()),
        kind: SessionKind::Plenary,
        status: SessionStatus::Confirmed,
        audience: Audience::Public,
        title: name(id),
        description: LocalizedText::default(),
        starts: Some(at),
        ends: Some(at),
        languages: vec!["en".into()],
        attendance: Some(700),
        notes: "of 2025".into(),
        locked: true,
        todos: vec![],
        track_id: Some("main".into()),
        setup_minutes: None,
        needs: vec![],
        relay: None,
    };
    let share = |id: &str, of| CoOrganizer {
        invited_on: Some(at.date()),
        answered_on: Some(at.date()),
        person_id: Some("p".into()),
        contact: "desk".into(),
        position: 3,
        pledges: vec![Pledge {
            kind: PledgeKind::Hall,
            text: String::new(),
            kept: true,
        }],
        letters: vec![Letter {
            on: at.date(),
            received: false,
            subject: "Invitation".into(),
        }],
        ..CoOrganizer::new(
            id.into(),
            of,
            "unaoc".into(),
            CoOrganizerRole::CoOrganizer,
            CoOrganizerStatus::Confirmed,
        )
    };
    let mut event = event();
    event
        .apply(EventEdit::Series(Some("congress".into())))
        .unwrap();
    event.apply(EventEdit::Ordinal(Some(8))).unwrap();
    let quiet = |day| QuietTime {
        name: name("Prayer"),
        starts: 720,
        ends: 780,
        day,
    };
    event.quiet = vec![quiet(None), quiet(Some(at.date()))];
    event.checking.confirm_days = 30;
    Programme {
        event,
        venues: vec![venue("palace"), venue("centre")],
        travels: vec![
            Travel::make(
                "way".into(),
                "e".into(),
                (&"palace".into(), &"centre".into()),
                15,
            )
            .unwrap(),
        ],
        rooms: vec![room],
        tracks: vec![Track {
            id: "main".into(),
            event_id: "e".into(),
            name: name("Main"),
            position: 0,
        }],
        sessions: vec![session("panel", Some("plenary")), session("plenary", None)],
        parts: vec![],
        co_organizers: vec![
            share("a", Carried::Event("e".into())),
            share("b", Carried::Session("panel".into())),
        ],
        delegations: vec![Delegation {
            id: "d".into(),
            event_id: "e".into(),
            organization_id: "unaoc".into(),
            status: DelegationStatus::Left,
            languages: vec!["fr".into()],
            arrival: Some(travel("KC 1")),
            departure: Some(travel("KC 2")),
            liaison: "A desk".into(),
            notes: "of 2025".into(),
            observance: Observance::default(),
            dates: [(DelegationStatus::Left, at.date())].into(),
            expected: Some(700),
            tradition: None,
            stay: congress::delegation::Stay {
                hotel: "A desk".into(),
                room: String::new(),
            },
        }],
        members: vec![],
        people: vec![],
        organizations: vec![],
        agreements: vec![],
        agreement_parties: vec![],
        commitments: vec![],
        attachments: vec![],
        series: vec![],
        strands: vec![],
        strand_ties: vec![],
        constraints: vec![],
        availabilities: vec![],
        timetables: vec![],
        acceptances: vec![],
        releases: vec![],
    }
}

#[test]
fn what_comes_along() {
    let p = earlier();
    let new = made(&p, ALL);
    assert_eq!(new.event.series_id, Some("congress".into()));
    assert_eq!((new.event.ordinal, new.event.tentative), (Some(9), true));
    assert_eq!(new.event.zone, p.event.zone);
    assert_eq!(new.event.checking, p.event.checking);
    assert_eq!(new.event.quiet, [p.event.quiet[0].clone()]);

    let [room] = &new.rooms[..] else { panic!() };
    assert_eq!((room.booths, room.dais_seats), (3, Some(4)));
    assert_eq!(room.opening, [p.rooms[0].opening[0].clone()]);
    assert_eq!(room.venue_id, new.venues[0].id);
    let [way] = &new.travels[..] else { panic!() };
    assert!(way.joins(&new.venues[0].id, &new.venues[1].id));
    assert_eq!(way.minutes, 15);

    let [panel, plenary] = &new.sessions[..] else {
        panic!()
    };
    assert_eq!(panel.parent_id.as_ref(), Some(&plenary.id));
    assert_eq!(panel.track_id.as_ref(), Some(&new.tracks[0].id));
    assert_eq!(panel.status, SessionStatus::Draft);
    assert_eq!(panel.kind, SessionKind::Plenary);

    let [whole, one] = &new.co_organizers[..] else {
        panic!()
    };
    assert_eq!(whole.of, Carried::Event(new.event.id.clone()));
    assert_eq!(one.of, Carried::Session(panel.id.clone()));
    assert_eq!(whole.status, CoOrganizerStatus::Proposed);
    assert_eq!(whole.position, 3);
    let [delegation] = &new.delegations[..] else {
        panic!()
    };
    assert_eq!(delegation.status, DelegationStatus::Proposed);
    assert_eq!(delegation.languages, ["fr"]);
}

/// No day of the earlier edition, no person and none of its ids stands anywhere in the new one.
#[test]
fn what_stays_behind() {
    let p = earlier();
    let new = made(&p, ALL);
    let told = format!("{new:?}");
    for gone in [
        "2025",
        "KC 1",
        "KC 2",
        "desk",
        "Invitation",
        "\"p\"",
        "\"e\"",
        "\"hall\"",
        "\"palace\"",
        "\"main\"",
        "\"d\"",
        "700",
        "kept: true",
    ] {
        assert!(!told.contains(gone), "{gone}: {told}");
    }
    let ids = told.matches("\"new-").count();
    assert!(ids > 15, "the check sees ids: {ids}");
}

#[test]
fn only_what_is_asked_for() {
    let p = earlier();
    let none = Takes {
        rooms: false,
        tracks: false,
        sessions: false,
        delegations: false,
        partners: false,
    };
    let count = |takes| {
        let new = made(&p, takes);
        [
            new.venues.len() + new.rooms.len() + new.travels.len(),
            new.tracks.len(),
            new.sessions.len(),
            new.delegations.len(),
            new.co_organizers.len(),
        ]
    };
    for (takes, counts) in [
        (none, [0, 0, 0, 0, 0]),
        (
            Takes {
                rooms: true,
                ..none
            },
            [4, 0, 0, 0, 0],
        ),
        (
            Takes {
                tracks: true,
                ..none
            },
            [0, 1, 0, 0, 0],
        ),
        (
            Takes {
                sessions: true,
                ..none
            },
            [0, 0, 2, 0, 0],
        ),
        (
            Takes {
                delegations: true,
                ..none
            },
            [0, 0, 0, 1, 0],
        ),
        // Without the sessions, the shares in them have nothing to be of.
        (
            Takes {
                partners: true,
                ..none
            },
            [0, 0, 0, 0, 1],
        ),
        (ALL, [4, 1, 2, 1, 2]),
    ] {
        assert_eq!(count(takes), counts, "{takes:?}");
    }
    let without = made(
        &p,
        Takes {
            tracks: false,
            ..ALL
        },
    );
    assert!(without.sessions.iter().all(|s| s.track_id.is_none()));
}

#[test]
fn what_is_no_edition() {
    let p = earlier();
    let refused = |new: NewEdition| edition(&p, &new, || "x".to_owned()).unwrap_err();
    let mut nameless = new(ALL);
    nameless.name = LocalizedText::default();
    assert_eq!(refused(nameless), Invalid::new("name", Problem::Empty));
    let mut backwards = new(ALL);
    backwards.ends_on = "2027-01-01".parse().unwrap();
    assert_eq!(
        refused(backwards),
        Invalid::new("dates", Problem::EndBeforeStart)
    );
    let mut zeroth = new(ALL);
    zeroth.ordinal = Some(0);
    assert_eq!(refused(zeroth), Invalid::new("ordinal", out_of(1, 999)));
}
