//! Large invented programmes, always the same ones.

use chrono::NaiveDate;
use congress::co_organizer::{Carried, CoOrganizerRole, CoOrganizerStatus};
use congress::delegation::{DelegationStatus, MemberFunction, StatusDates, Stay};
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::*;

use crate::ids::{id, mix};

/// Slots of an hour on each day, from eight o'clock.
const SLOTS: usize = 12;

const KINDS: [SessionKind; 8] = [
    SessionKind::Breakout,
    SessionKind::Bilateral,
    SessionKind::Roundtable,
    SessionKind::Breakout,
    SessionKind::SpecialSession,
    SessionKind::Forum,
    SessionKind::Press,
    SessionKind::Bilateral,
];

/// An event of so many sessions, with days (at most 14), rooms, delegations and people in
/// proportion; nobody in it is real. One session in a hundred, at least one and at most
/// ten of each sort, shares its room with the next, names a speaker who is elsewhere, or
/// expects more people than the room seats: otherwise no room is taken twice.
///
/// ```
/// assert_eq!(sample::scale(100).sessions.len(), 100);
/// assert_eq!(sample::scale(100), sample::scale(100));
/// ```
pub fn scale(sessions: u32) -> Programme {
    scale_with(sessions, 0)
}

/// As [`scale`], with at least so many people in the directory: those beyond have no part
/// in any session.
///
/// ```
/// let few = sample::scale(100);
/// let many = sample::scale_with(100, 1_000);
/// assert_eq!(many.people.len(), 1_000);
/// assert_eq!((few.sessions, few.parts), (many.sessions, many.parts));
/// ```
pub fn scale_with(sessions: u32, people: u32) -> Programme {
    made(&Size::of(sessions as usize, people as usize))
}

/// As [`scale`], in so many rooms, or in as many more as the sessions need.
///
/// ```
/// assert_eq!(sample::scale_in(200, 35).rooms.len(), 35);
/// assert_eq!(sample::scale_in(5_000, 35).sessions.len(), 5_000);
/// ```
pub fn scale_in(sessions: u32, rooms: u32) -> Programme {
    made(&Size::of(sessions as usize, 0).with_rooms(rooms as usize))
}

fn made(size: &Size) -> Programme {
    let mut random = Random(2025);
    let mut p = frame(size);
    directory(size, &mut p);
    for number in 0..size.sessions {
        session(size, number, &mut random, &mut p);
    }
    clashes(size, &mut p);
    p.sessions
        .sort_by(|a, b| (a.starts, &a.id).cmp(&(b.starts, &b.id)));
    p
}

/// How many there are of each.
struct Size {
    sessions: usize,
    days: usize,
    rooms: usize,
    delegations: usize,
    speakers: usize,
    people: usize,
}

impl Size {
    fn of(sessions: usize, people: usize) -> Self {
        let days = (1 + sessions / 150).clamp(1, 14).max(sessions.min(3));
        // Two slots in three are taken, as in a real programme.
        let rooms = (sessions.div_ceil(days * SLOTS * 2 / 3)).max(1);
        Self {
            sessions,
            days,
            rooms,
            delegations: (sessions / 10).max(10),
            speakers: (sessions / 2).max(20),
            people,
        }
        .with_rooms(rooms)
    }

    /// The more rooms, the more people take part at once.
    fn with_rooms(mut self, rooms: usize) -> Self {
        self.rooms = rooms.max(self.sessions.div_ceil(self.days * SLOTS)).max(1);
        self.delegations = self.delegations.max(self.rooms * 2);
        self.speakers = self.speakers.max(self.rooms * 6);
        self.people = self.people.max(self.speakers + self.delegations);
        self
    }

    /// Day, slot and room of a session: room by room within a slot, so that those with
    /// close numbers take place at once.
    fn place(&self, number: usize) -> (usize, usize, usize) {
        let slots = self
            .sessions
            .div_ceil(self.rooms)
            .div_ceil(self.days)
            .max(1);
        let (slot, room) = (number / self.rooms, number % self.rooms);
        (slot / slots, slot % slots, room)
    }
}

/// Splitmix64 (public domain, S. Vigna): small, and the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0) % bound
    }
}

fn frame(size: &Size) -> Programme {
    let starts_on = NaiveDate::from_ymd_opt(2025, 9, 16).unwrap_or_default();
    let event = Event {
        id: id("event", "scale"),
        name: named("Large congress", "Большой конгресс", size.sessions),
        theme: LocalizedText::default(),
        starts_on,
        ends_on: starts_on + chrono::Days::new(size.days.saturating_sub(1) as u64),
        zone: "Asia/Almaty".to_owned(),
        languages: ["en", "ru", "kk", "ar"].map(str::to_owned).to_vec(),
        day_starts: 480,
        day_ends: 1320,
        quiet: Vec::new(),
        checking: Checking::default(),
        series_id: None,
        ordinal: None,
        tentative: false,
        precedence: Precedence::default(),
    };
    let venue = |n: usize| Venue {
        id: id("venue", &n.to_string()),
        event_id: event.id.clone(),
        name: named("Palace", "Дворец", n + 1),
        position: n as u32,
        latitude: None,
        longitude: None,
    };
    let venues: Vec<_> = (0..size.rooms.div_ceil(12)).map(venue).collect();
    let room = |n: usize| Room {
        id: id("room", &n.to_string()),
        event_id: event.id.clone(),
        venue_id: venues[n / 12].id.clone(),
        name: named("Hall", "Зал", n + 1),
        capacity: Some([40, 80, 120, 200, 400][n % 5]),
        position: n as u32,
        setup_minutes: 0,
        booths: [0, 2][n % 2],
        opening: Vec::new(),
        closed: false,
        equipment: Vec::new(),
        dais_seats: None,
        channels: None,
    };
    let rooms = (0..size.rooms).map(room).collect();
    Programme {
        travels: Vec::new(),
        rooms,
        tracks: Vec::new(),
        venues,
        event,
        sessions: Vec::with_capacity(size.sessions),
        parts: Vec::new(),
        co_organizers: Vec::new(),
        delegations: Vec::new(),
        members: Vec::new(),
        people: Vec::new(),
        organizations: Vec::new(),
        agreements: Vec::new(),
        commitments: Vec::new(),
        attachments: Vec::new(),
        series: Vec::new(),
        strands: Vec::new(),
        strand_ties: Vec::new(),
        agreement_parties: Vec::new(),
        constraints: Vec::new(),
        availabilities: Vec::new(),
        timetables: Vec::new(),
        acceptances: Vec::new(),
        releases: Vec::new(),
    }
}

/// Delegations with a head each, and speakers who head none.
fn directory(size: &Size, p: &mut Programme) {
    let person = |n: usize| Person {
        organization_id: Some(id("organization", &(n % size.delegations).to_string())),
        languages: vec!["en".to_owned()],
        ..Person::named(
            id("person", &n.to_string()),
            named("Participant", "Участник", n + 1),
        )
    };
    p.people.extend((0..size.people).map(person));
    for number in 0..size.delegations {
        let key = number.to_string();
        let organization_id: OrganizationId = id("organization", &key);
        p.organizations.push(Organization::named(
            organization_id.clone(),
            named("Organization", "Организация", number + 1),
            OrganizationKind::Ngo,
        ));
        p.delegations.push(Delegation {
            id: id("delegation", &key),
            event_id: p.event.id.clone(),
            organization_id,
            status: DelegationStatus::Accepted,
            languages: vec!["en".to_owned()],
            arrival: None,
            departure: None,
            liaison: String::new(),
            notes: String::new(),
            observance: Observance::default(),
            dates: StatusDates::new(),
            expected: None,
            tradition: None,
            stay: Stay::default(),
        });
        let head = p.people[size.speakers + number].id.clone();
        for (position, (function, person_id)) in [
            (MemberFunction::Head, Some(head)),
            (MemberFunction::Adviser, None),
        ]
        .into_iter()
        .enumerate()
        {
            p.members.push(Member {
                id: id("member", &format!("{key}/{position}")),
                delegation_id: id("delegation", &key),
                person_id,
                function,
                on_behalf_of: LocalizedText::default(),
                position: position as u32,
                arrival: None,
                departure: None,
                speaks: false,
                in_office_since: None,
                stay: Stay::default(),
            });
        }
    }
}

fn session(size: &Size, number: usize, random: &mut Random, p: &mut Programme) {
    let (day, slot, room) = size.place(number);
    let minute = 8 * 60 + slot * 60 + random.below(3) as usize * 5;
    let at = |minute: usize| {
        time::at_minute(
            p.event.starts_on + chrono::Days::new(day as u64),
            minute as u32,
        )
    };
    let (starts, ends) = (at(minute), at(minute + 30 + random.below(4) as usize * 5));
    let key = number.to_string();
    let session_id: SessionId = id("session", &key);
    let capacity = p.rooms[room].capacity.unwrap_or(0);
    p.sessions.push(Session {
        id: session_id.clone(),
        event_id: p.event.id.clone(),
        parent_id: None,
        room_id: Some(p.rooms[room].id.clone()),
        kind: KINDS[random.below(KINDS.len() as u64) as usize],
        status: [SessionStatus::Confirmed, SessionStatus::Draft][random.below(2) as usize],
        audience: [Audience::Delegates, Audience::Public][random.below(2) as usize],
        title: named("Session", "Заседание", number + 1),
        description: LocalizedText::of("en", "An invented session of an invented congress."),
        starts: Some(starts),
        ends: Some(ends),
        languages: vec!["en".to_owned(), "ru".to_owned()],
        attendance: Some(capacity / 2 + random.below(u64::from(capacity / 2) + 1) as u32),
        notes: String::new(),
        locked: false,
        todos: Vec::new(),
        track_id: None,
        setup_minutes: None,
        needs: Vec::new(),
        relay: None,
    });
    // Windows over the directory that follow the number: within a slot, nobody twice.
    let roles = [PartRole::Chair, PartRole::Speaker, PartRole::Speaker];
    let people = roles.iter().enumerate().map(|(n, role)| {
        let person = &p.people[(number * 3 + n) % size.speakers];
        (Who::Person(person.id.clone()), *role)
    });
    let delegation = &p.delegations[number % size.delegations];
    let delegation = (
        Who::Delegation(delegation.id.clone()),
        PartRole::Participant,
    );
    let parts: Vec<_> = people.chain([delegation]).collect();
    for (position, (who, role)) in (0_u32..).zip(parts) {
        p.parts.push(Part {
            id: id("part", &format!("{key}/{position}")),
            session_id: session_id.clone(),
            who,
            role,
            on_behalf_of: LocalizedText::default(),
            position,
            minutes: None,
            asked_at: None,
            exchange_id: None,
        });
    }
    if number.is_multiple_of(10) {
        p.co_organizers.push(CoOrganizer::new(
            id("co-organizer", &key),
            Carried::Session(session_id),
            p.organizations[number / 10 % size.delegations].id.clone(),
            CoOrganizerRole::CoOrganizer,
            CoOrganizerStatus::Confirmed,
        ));
    }
}

/// The few clashes, spread over the programme. Called while sessions and parts are still
/// in the order of their numbers.
fn clashes(size: &Size, p: &mut Programme) {
    // One of each sort takes a slot of its own.
    let most = size.sessions / (size.rooms.max(2) * 3);
    let count = (size.sessions / 100).clamp(1, 10).min(most);
    if count == 0 {
        return;
    }
    let stride = size.sessions / (count * 3);
    for number in 0..count {
        let first = number * 3 * stride;
        // The next session in the same room begins while this one still runs.
        if let Some(next) = next_in_room(size, first) {
            let until = p.sessions[next]
                .starts
                .map(|starts| starts + chrono::TimeDelta::minutes(5));
            p.sessions[first].ends = until;
        }
        // A speaker of the session beside this one speaks here as well.
        let second = first + stride;
        if size.rooms > 1 {
            let beside = if size.place(second).2 == 0 {
                second + 1
            } else {
                second - 1
            };
            let who = p.parts[beside * 4 + 2].who.clone();
            p.parts[second * 4 + 1].who = who;
        }
        let third = second + stride;
        let seats = p.rooms[size.place(third).2].capacity;
        p.sessions[third].attendance = seats.map(|seats| seats + 15);
    }
}

fn next_in_room(size: &Size, number: usize) -> Option<usize> {
    let next = number + size.rooms;
    (next < size.sessions && size.place(next).0 == size.place(number).0).then_some(next)
}

fn named(en: &str, ru: &str, number: usize) -> LocalizedText {
    LocalizedText::of("en", &format!("{en} {number}")).with("ru", &format!("{ru} {number}"))
}
