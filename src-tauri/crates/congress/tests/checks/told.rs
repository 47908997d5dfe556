//! A programme told in a few words, and findings in a line each.
//!
//! A line of a programme is `session <id> <room> <day-of-month>T<from>-<to> [words]` (words: a
//! status, a kind, `in:<parent>`, `expects:<n>`), `part <session> <role> <person|@delegation>`,
//! `head <delegation> <person|->`, `member <delegation> <person>` or `co <session> <status>`.

use chrono::{NaiveDate, NaiveDateTime};
use congress::checks::{Finding, findings};
use congress::co_organizer::{CoOrganizerRole, CoOrganizerStatus};
use congress::delegation::{DelegationStatus, MemberFunction};
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::*;

/// The day on which all rows are checked; the event runs from 16 to 18 September 2025.
pub const TODAY: &str = "2025-09-10";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn wall(day: &str, clock: &str) -> NaiveDateTime {
    format!("2025-09-{day}T{clock}:00").parse().unwrap()
}

pub fn empty() -> Programme {
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
        },
        venues: vec![],
        travels: vec![],
        tracks: vec![],
        rooms: vec![
            room("hall", Some(100)),
            room("foyer", None),
            room("cabinet", Some(2)),
        ],
        sessions: vec![],
        parts: vec![],
        co_organizers: vec![],
        delegations: vec![],
        members: vec![],
        people: vec![],
        organizations: vec![Organization {
            id: "org".into(),
            name: LocalizedText::of("en", "Organization"),
            kind: OrganizationKind::Ngo,
            country: None,
        }],
        agreements: vec![],
        agreement_parties: vec![],
    }
}

pub fn room(id: &str, capacity: Option<u32>) -> Room {
    Room {
        id: id.into(),
        event_id: "e".into(),
        venue_id: "v".into(),
        name: LocalizedText::of("en", id),
        capacity,
        position: 0,
        setup_minutes: 0,
        booths: 0,
    }
}

pub fn delegation(id: &str) -> Delegation {
    Delegation {
        id: id.into(),
        event_id: "e".into(),
        organization_id: "org".into(),
        status: DelegationStatus::Accepted,
        languages: vec![],
        arrival: None,
        departure: None,
        liaison: String::new(),
        notes: String::new(),
    }
}

pub fn person(id: &str) -> Person {
    Person {
        id: id.into(),
        honorific: LocalizedText::default(),
        name: LocalizedText::of("en", id),
        title: LocalizedText::default(),
        organization_id: None,
        languages: vec![],
    }
}

pub fn session(words: &[&str]) -> Session {
    let [id, room, time, words @ ..] = words else {
        panic!("{words:?}")
    };
    let place = time.split_once('T').map(|(day, clocks)| {
        let (from, to) = clocks.split_once('-').unwrap();
        // `+` before the end: on the next day.
        let next = format!("{}", day.parse::<u32>().unwrap() + 1);
        let to = to
            .strip_prefix('+')
            .map_or_else(|| wall(day, to), |to| wall(&next, to));
        (wall(day, from), to)
    });
    let mut session = Session {
        id: (*id).into(),
        event_id: "e".into(),
        parent_id: None,
        room_id: (*room != "-").then(|| (*room).into()),
        kind: SessionKind::Other,
        status: SessionStatus::Draft,
        audience: Audience::Delegates,
        title: LocalizedText::of("en", id),
        description: LocalizedText::default(),
        starts: place.map(|p| p.0),
        ends: place.map(|p| p.1),
        languages: vec![],
        attendance: None,
        notes: String::new(),
        locked: false,
        todos: vec![],
        track_id: None,
    };
    for word in words {
        match word.split_once(':') {
            _ if *word == "locked" => session.locked = true,
            Some(("in", parent)) => session.parent_id = Some(parent.into()),
            Some(("expects", n)) => session.attendance = Some(n.parse().unwrap()),
            _ => match serde_json::from_value(serde_json::json!(word)) {
                Ok(status) => session.status = status,
                Err(_) => session.kind = serde_json::from_value(serde_json::json!(word)).unwrap(),
            },
        }
    }
    session
}

pub fn programme(text: &str) -> Programme {
    let mut p = empty();
    for (number, line) in text
        .split(';')
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .enumerate()
    {
        let id = number.to_string();
        let words: Vec<_> = line.split_whitespace().collect();
        match words[..] {
            ["session", ref rest @ ..] => p.sessions.push(session(rest)),
            ["part", session, role, who] => p.parts.push(Part {
                id: PartId(id),
                session_id: session.into(),
                who: match who.strip_prefix('@') {
                    Some(delegation) => Who::Delegation(delegation.into()),
                    None => Who::Person(who.into()),
                },
                role: serde_json::from_value::<PartRole>(serde_json::json!(role)).unwrap(),
                on_behalf_of: LocalizedText::default(),
                position: 0,
            }),
            [function @ ("head" | "member"), delegation, person] => {
                if p.delegation(&delegation.into()).is_none() {
                    p.delegations.push(self::delegation(delegation));
                }
                let is_head = function == "head";
                p.members.push(Member {
                    id: MemberId(id),
                    delegation_id: delegation.into(),
                    person_id: (person != "-").then(|| person.into()),
                    function: if is_head {
                        MemberFunction::Head
                    } else {
                        MemberFunction::Member
                    },
                    on_behalf_of: LocalizedText::default(),
                    position: number.try_into().unwrap(),
                });
            }
            ["co", session, status] => p.co_organizers.push(CoOrganizer {
                id: CoOrganizerId(id),
                session_id: session.into(),
                organization_id: "org".into(),
                role: CoOrganizerRole::CoOrganizer,
                status: serde_json::from_value::<CoOrganizerStatus>(serde_json::json!(status))
                    .unwrap(),
                contact: String::new(),
            }),
            _ => panic!("{line}"),
        }
    }
    p
}

/// A finding in one line: rule, sessions, who else, from-to, figures.
pub fn line(f: &Finding) -> String {
    let rule = serde_json::to_value(f.rule).unwrap();
    let mut words = vec![rule.as_str().unwrap().to_owned()];
    words.push(
        f.sessions
            .iter()
            .map(SessionId::as_str)
            .collect::<Vec<_>>()
            .join("+"),
    );
    words.extend(f.rooms.iter().map(|r| format!("room:{r}")));
    words.extend(f.people.iter().map(|p| format!("person:{p}")));
    words.extend(f.delegations.iter().map(|d| format!("@{d}")));
    words.extend(f.organizations.iter().map(ToString::to_string));
    if let Some((from, to)) = f.from.zip(f.to) {
        words.push(format!(
            "{}-{}",
            from.format("%dT%H:%M"),
            to.format("%H:%M")
        ));
    }
    words.extend(f.figures.iter().map(ToString::to_string));
    words.join(" ")
}

pub fn found(text: &str) -> Vec<String> {
    findings(&programme(text), day(TODAY))
        .iter()
        .map(line)
        .collect()
}
