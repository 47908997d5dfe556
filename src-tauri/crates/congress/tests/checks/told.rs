//! A programme told in a few words, and findings in a line each.
//!
//! A line of a programme is one of these; a day is one of September 2025 or a whole date, `+`
//! before an end means the next day, `<words>` are `name:value` or a word by itself:
//! - `session <id> <room|-> <day>T<from>-<to> <words>`: a status, a kind, an audience, `in:`,
//!   `expects:`, `setup:`, `needs:`, `relay:`, `langs:`, `titles:`, `track:`,
//!   `for:` (an audience that is a kind as well)
//! - `part <session> <role> <person|@delegation>`
//! - `head|deputy|member <delegation> <person|-> <words>`: `arrives:`, `leaves:`
//! - `delegation <id> <words>`: `org:`, `keeps:`, `arrives:`, `leaves:` (`<day>T<time><offset>`)
//! - `person <id> <words>`: `rank:`, `org:`, `langs:`, `keeps:`
//! - `venue <id> <latitude> <longitude>`
//! - `room <id> <words>`: `venue:`, `setup:`, `booths:`, `channels:`, `dais:`, `has:`, `closed`,
//!   `open:<from>-<to>[@<date>]`
//! - `way <venue> <venue> <minutes>`, `free|away <person> <day>T<from>-<to>`
//! - `never|follow <subject> <subject> [gap]`, a subject being `session:a`, `track:t`,
//!   `kind:meal` or `org:o`
//! - `co <session> <status> [organization] [contact|-]`
//! - `agreement <id> <session|-> <state> <parties> [event:<event>]`
//! - `commitment <id> <agreement> <words>`: `due:<date>`, `org:`, `state:`, `at:<event>`
//! - `event <words>`: `zone:`, `days:<date>..<date>`, `langs:`, `stretch:`, `confirm:`,
//!   `rank:<kind>=<n>`, `quiet:<from>-<to>[@<date>]`, `level:<rule>=<level>`

use chrono::NaiveDate;
use congress::agreement::AgreementKind;
use congress::checking::Checking;
use congress::checks::{Finding, Rule, findings};
use congress::co_organizer::{Carried, CoOrganizerRole};
use congress::constraint::ConstraintSort;
use congress::delegation::DelegationStatus;
use congress::observance::Observance;
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::*;

#[path = "words.rs"]
mod words;

use words::*;

/// The day on which all rows are checked; the event runs from 16 to 18 September 2025.
pub const TODAY: &str = "2025-09-10";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
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
            checking: Checking::default(),
            series_id: None,
            ordinal: None,
            tentative: false,
            precedence: Default::default(),
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
        organizations: vec![Organization::named(
            "org".into(),
            LocalizedText::of("en", "Organization"),
            OrganizationKind::Ngo,
        )],
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
        opening: vec![],
        closed: false,
        equipment: vec![],
        dais_seats: None,
        channels: None,
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
        observance: Observance::default(),
        dates: Default::default(),
        expected: None,
        tradition: None,
        stay: Default::default(),
    }
}

pub fn person(id: &str) -> Person {
    Person::named(id.into(), LocalizedText::of("en", id))
}

pub fn session(words: &[&str]) -> Session {
    let [id, room, time, words @ ..] = words else {
        panic!("{words:?}")
    };
    let place = (*time != "-").then(|| span(time));
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
        setup_minutes: None,
        needs: vec![],
        relay: None,
    };
    for (name, value) in pairs(words) {
        match name {
            "locked" => session.locked = true,
            "in" => session.parent_id = Some(value.into()),
            "expects" => session.attendance = value.parse().ok(),
            "setup" => session.setup_minutes = value.parse().ok(),
            "needs" => session.needs = list(value).iter().map(|w| word(w).unwrap()).collect(),
            "relay" => session.relay = Some(value.to_owned()),
            "langs" => session.languages = list(value),
            "for" => session.audience = word(value).unwrap(),
            "track" => session.track_id = Some(value.into()),
            "titles" => {
                session.title = LocalizedText::default();
                list(value)
                    .iter()
                    .for_each(|lang| session.title.set(lang, id));
            }
            _ => match (word(name), word(name), word(name)) {
                (Some(status), _, _) => session.status = status,
                (_, Some(kind), _) => session.kind = kind,
                (_, _, Some(audience)) => session.audience = audience,
                _ => panic!("{name}"),
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
                minutes: None,
                asked_at: None,
                exchange_id: None,
            }),
            [
                function @ ("head" | "deputy" | "member"),
                delegation,
                person,
                ref words @ ..,
            ] => {
                if p.delegation(&delegation.into()).is_none() {
                    p.delegations.push(self::delegation(delegation));
                }
                let of = |name| pairs(words).find(|(one, _)| *one == name);
                p.members.push(Member {
                    id: MemberId(id),
                    delegation_id: delegation.into(),
                    person_id: (person != "-").then(|| person.into()),
                    function: word(function).unwrap(),
                    on_behalf_of: LocalizedText::default(),
                    position: number.try_into().unwrap(),
                    arrival: of("arrives").and_then(|(_, at)| movement(at)),
                    departure: of("leaves").and_then(|(_, at)| movement(at)),
                    speaks: false,
                    in_office_since: None,
                    stay: Default::default(),
                });
            }
            ["delegation", id, ref words @ ..] => {
                let mut row = self::delegation(id);
                for (name, value) in pairs(words) {
                    match name {
                        "org" => row.organization_id = value.into(),
                        "arrives" => row.arrival = movement(value),
                        "leaves" => row.departure = movement(value),
                        "keeps" => row.observance = observance(value),
                        _ => panic!("{line}"),
                    }
                }
                p.delegations.push(row);
            }
            ["person", id, ref words @ ..] => {
                let mut row = self::person(id);
                for (name, value) in pairs(words) {
                    match name {
                        "rank" => row.rank = value.parse().ok(),
                        "org" => row.organization_id = Some(value.into()),
                        "langs" => row.languages = list(value),
                        "keeps" => row.observance = observance(value),
                        _ => panic!("{line}"),
                    }
                }
                p.people.push(row);
            }
            ["room", id, ref words @ ..] => {
                let at = p.rooms.iter().position(|room| room.id.as_str() == id);
                let mut row = at.map_or_else(|| room(id, None), |at| p.rooms.remove(at));
                pairs(words).for_each(|(name, value)| edit_room(&mut row, name, value));
                p.rooms.push(row);
            }
            ["venue", id, north, east] => p.venues.push(Venue {
                id: id.into(),
                event_id: "e".into(),
                name: LocalizedText::of("en", id),
                position: 0,
                latitude: north.parse().ok(),
                longitude: east.parse().ok(),
            }),
            ["way", from, to, minutes] => {
                let venues = (&from.into(), &to.into());
                let minutes = minutes.parse().unwrap();
                p.travels
                    .push(Travel::make(TravelId(id), "e".into(), venues, minutes).unwrap());
            }
            [sort @ ("free" | "away"), person, when] => {
                let (from, to) = span(when);
                p.availabilities.push(Availability {
                    id: AvailabilityId(id),
                    event_id: "e".into(),
                    person_id: person.into(),
                    from,
                    to,
                    free: sort == "free",
                });
            }
            [sort @ ("never" | "follow"), one, other, ref gap @ ..] => {
                let never = sort == "never";
                p.constraints.push(Constraint {
                    id: ConstraintId(id),
                    event_id: "e".into(),
                    sort: if never {
                        ConstraintSort::NeverTogether
                    } else {
                        ConstraintSort::MustFollow
                    },
                    one: subject(one),
                    other: subject(other),
                    gap_minutes: gap.first().map_or(0, |gap| gap.parse().unwrap()),
                });
            }
            ["co", of, status, ref rest @ ..] => p.co_organizers.push(CoOrganizer {
                contact: rest
                    .get(1)
                    .map_or("desk", |one| one.trim_matches('-'))
                    .to_owned(),
                ..CoOrganizer::new(
                    CoOrganizerId(id),
                    match of.strip_prefix("event:") {
                        Some(event) => Carried::Event(event.into()),
                        None => Carried::Session(of.into()),
                    },
                    (*rest.first().unwrap_or(&"org")).into(),
                    CoOrganizerRole::CoOrganizer,
                    word(status).unwrap(),
                )
            }),
            ["commitment", id, agreement, ref words @ ..] => {
                let title = LocalizedText::of("en", id);
                let mut row = Commitment::new(id.into(), agreement.into(), title);
                for (name, value) in pairs(words) {
                    match name {
                        "due" => row.due_on = Some(date(value)),
                        "org" => row.organization_id = Some(value.into()),
                        "state" => row.state = word(value).unwrap(),
                        "at" => row.event_id = Some(value.into()),
                        _ => panic!("{line}"),
                    }
                }
                p.commitments.push(row);
            }
            ["agreement", id, session, state, parties, ref rest @ ..] => {
                p.agreements.push(Agreement {
                    state: word(state).unwrap(),
                    session_id: (session != "-").then(|| session.into()),
                    event_id: rest
                        .first()
                        .and_then(|one| one.strip_prefix("event:"))
                        .map(EventId::from),
                    ..Agreement::new(
                        id.into(),
                        LocalizedText::of("en", id),
                        AgreementKind::Memorandum,
                    )
                });
                for party in list(parties) {
                    p.agreement_parties.push(AgreementParty {
                        id: AgreementPartyId(format!("{id}/{party}")),
                        agreement_id: id.into(),
                        organization_id: party.as_str().into(),
                        person_id: None,
                        signatory: String::new(),
                    });
                }
            }
            ["event", ref words @ ..] => {
                pairs(words).for_each(|(name, value)| edit_event(&mut p.event, name, value));
            }
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
    words.extend(f.tracks.iter().map(|t| format!("track:{t}")));
    words.extend(f.commitments.iter().map(|c| format!("commitment:{c}")));
    if !f.languages.is_empty() {
        words.push(f.languages.join("+"));
    }
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

/// What some rules alone find, without their names; programmes that have the same start.
pub fn table(rules: &[Rule], start: &str, rows: &[(&str, &[&str])]) {
    for (rest, expected) in rows {
        let found = findings(&programme(&format!("{start};{rest}")), day(TODAY));
        let found = found.iter().filter(|f| rules.contains(&f.rule)).map(line);
        let short = |line: String| match rules.len() {
            1 => line.split_once(' ').unwrap().1.to_owned(),
            _ => line,
        };
        let found: Vec<String> = found.map(short).collect();
        assert_eq!(found, *expected, "{rules:?}: {start}; {rest}");
    }
}
