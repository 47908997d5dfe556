//! A small congress, told in lines: `delegation <id> <words>` and `<function> <delegation>
//! <person> <words>`; words are `name=value`, names of organizations come from a table.

use chrono::NaiveDate;
use congress::checking::Checking;
use congress::delegation::{
    Bloc, Delegation, DelegationStatus, Member, MemberFunction, StatusDates, Stay,
};
use congress::organization::{Organization, OrganizationKind};
use congress::part::{Part, PartRole};
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::{Event, LocalizedText, Observance, Person, Precedence, Programme, Session, Who};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A code of the wire as its value.
pub fn word<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(serde_json::json!(text)).unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// An event with delegations of organizations that are called so in one language.
pub fn called(lang: &str, names: &[&str]) -> Programme {
    let mut p = empty();
    for (number, name) in names.iter().enumerate() {
        let line = format!("delegation d{number:02}");
        tell(&mut p, &line);
        p.organizations[number].name = LocalizedText::of(lang, name);
    }
    p.event.precedence.language = lang.to_owned();
    p
}

pub fn programme(text: &str) -> Programme {
    let mut p = empty();
    for line in text.split(';').map(str::trim).filter(|l| !l.is_empty()) {
        tell(&mut p, line);
    }
    p
}

fn tell(p: &mut Programme, line: &str) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let of = |name: &str| {
        let pairs = words.iter().filter_map(|word| word.split_once('='));
        pairs
            .filter(|(one, _)| *one == name)
            .map(|(_, v)| v.replace('_', " "))
            .next()
    };
    match words[..] {
        ["delegation", id, ..] => {
            let name = LocalizedText::of("en", &of("name").unwrap_or_else(|| id.to_owned()));
            p.organizations.push(Organization {
                kind: of("kind").map_or(OrganizationKind::State, |kind| word(&kind)),
                country: of("country"),
                ..Organization::named(id.into(), name, OrganizationKind::State)
            });
            let mut dates = StatusDates::new();
            for status in DelegationStatus::ALL {
                let code = serde_json::to_value(status).unwrap();
                if let Some(on) = of(code.as_str().unwrap()) {
                    dates.insert(*status, day(&on));
                }
            }
            p.delegations.push(Delegation {
                id: id.into(),
                event_id: "e".into(),
                organization_id: id.into(),
                status: of("is").map_or(DelegationStatus::Accepted, |status| word(&status)),
                languages: vec![],
                arrival: None,
                departure: None,
                liaison: String::new(),
                notes: String::new(),
                observance: Observance::default(),
                dates,
                expected: of("expected").and_then(|n| n.parse().ok()),
                tradition: of("of").map(|tradition| word::<Bloc>(&tradition)),
                stay: Stay::default(),
            });
        }
        [
            function @ ("head" | "deputy" | "member"),
            delegation,
            person,
            ..,
        ] => {
            let number = p.members.len();
            if person != "-" {
                p.people.push(Person {
                    title: of("title").map_or_else(LocalizedText::default, |title| {
                        LocalizedText::of("en", &title)
                    }),
                    rank: of("rank").and_then(|rank| rank.parse().ok()),
                    ..Person::named(person.into(), LocalizedText::of("en", person))
                });
            }
            p.members.push(Member {
                id: format!("m{number}").as_str().into(),
                delegation_id: delegation.into(),
                person_id: (person != "-").then(|| person.into()),
                function: word::<MemberFunction>(function),
                on_behalf_of: LocalizedText::default(),
                position: number as u32,
                arrival: None,
                departure: None,
                speaks: false,
                in_office_since: of("since").map(|since| day(&since)),
                stay: Stay {
                    hotel: of("hotel").unwrap_or_default(),
                    room: String::new(),
                },
            });
        }
        ["session", id, starts, ..] => p.sessions.push(Session {
            id: id.into(),
            event_id: "e".into(),
            parent_id: None,
            room_id: None,
            kind: SessionKind::Plenary,
            status: SessionStatus::Confirmed,
            audience: Audience::Delegates,
            title: LocalizedText::of("en", id),
            description: LocalizedText::default(),
            starts: Some(format!("2025-09-{starts}:00:00").parse().unwrap()),
            ends: Some(format!("2025-09-{starts}:30:00").parse().unwrap()),
            languages: vec![],
            attendance: None,
            notes: String::new(),
            locked: false,
            todos: vec![],
            track_id: None,
            setup_minutes: None,
            needs: vec![],
            relay: None,
        }),
        ["part", session, role, who] => {
            let number = p.parts.len();
            p.parts.push(Part {
                id: format!("p{number}").as_str().into(),
                session_id: session.into(),
                who: match who.strip_prefix('@') {
                    Some(delegation) => Who::Delegation(delegation.into()),
                    None => Who::Person(who.into()),
                },
                role: word::<PartRole>(role),
                on_behalf_of: LocalizedText::default(),
                position: number as u32,
                minutes: None,
                asked_at: None,
                exchange_id: None,
            });
        }
        _ => panic!("{line}"),
    }
}

fn empty() -> Programme {
    Programme {
        event: Event {
            id: "e".into(),
            name: LocalizedText::of("en", "Congress"),
            theme: LocalizedText::default(),
            starts_on: day("2025-09-16"),
            ends_on: day("2025-09-18"),
            zone: "Asia/Almaty".into(),
            languages: vec!["en".into()],
            day_starts: 480,
            day_ends: 1320,
            quiet: vec![],
            checking: Checking::default(),
            series_id: None,
            ordinal: None,
            tentative: false,
            precedence: Precedence::default(),
        },
        venues: vec![],
        travels: vec![],
        tracks: vec![],
        rooms: vec![],
        sessions: vec![],
        parts: vec![],
        co_organizers: vec![],
        delegations: vec![],
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
