//! Random programmes and random edits of every noun, from a seed.

use chrono::{NaiveDateTime, TimeDelta};
use congress::checks::{Level, Rule};
use congress::co_organizer::{Carried, CoOrganizerRole, CoOrganizerStatus};
use congress::commitment::CommitmentState;
use congress::constraint::{ConstraintSort, Subject};
use congress::delegation::{MemberFunction, Movement};
use congress::equipment::Equipment;
use congress::observance::{Observance, Prayer, Shabbat};
use congress::part::{PartRole, Who};
use congress::session::{Audience, Place, SessionKind, SessionStatus};
use congress::timetable::TimetableDay;
use congress::*;

use super::told::{self, day};

/// Splitmix64 (public domain, S. Vigna).
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }

    pub fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of a few ids of a noun, so that rows meet each other, and dangle at times.
    pub fn id<Id: for<'a> From<&'a str>>(&mut self, noun: &str, count: usize) -> Id {
        Id::from(format!("{noun}{}", self.below(count)).as_str())
    }

    fn perhaps<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (!self.once_in(3)).then(|| value(self))
    }
}

/// A programme of a dozen sessions in which much happens at once.
pub fn start(random: &mut Random) -> Programme {
    let mut programme = told::empty();
    programme.rooms.clear();
    programme.organizations.clear();
    let mut checked = checks::Checked::new(programme, day(told::TODAY));
    for _ in 0..120 {
        let change = one(random, checked.programme());
        checked.apply(&[change]);
    }
    checked.programme().clone()
}

pub fn any_session(random: &mut Random, programme: &Programme) -> SessionId {
    if programme.sessions.is_empty() {
        return "none".into();
    }
    random.pick(&programme.sessions).id
}

/// Somewhere in the event's days, seldom nowhere or outside of them.
pub fn place(random: &mut Random) -> Place {
    let time = (!random.once_in(8)).then(|| {
        let starts = moment(random);
        (
            starts,
            starts + TimeDelta::minutes(15 * (random.below(14) as i64 - 1)),
        )
    });
    Place {
        room_id: random.perhaps(|r| r.id("room", 4)),
        starts: time.map(|t| t.0),
        ends: time.map(|t| t.1),
    }
}

fn moment(random: &mut Random) -> NaiveDateTime {
    let minute = 480 + 15 * random.below(60) as u32;
    time::at_minute(
        day(["2025-09-15", "2025-09-16", "2025-09-17"][random.below(3)]),
        minute,
    )
}

/// A change of one row: made, edited or removed.
pub fn one(random: &mut Random, p: &Programme) -> Changed {
    macro_rules! changed {
        ($noun:ident, $name:literal, $count:literal, $make:ident) => {{
            let id = random.id($name, $count);
            let row = (!random.once_in(6)).then(|| $make(random, p, &id));
            Changed::$noun { id, row }
        }};
    }
    match random.below(31) {
        0..=6 => changed!(Session, "session", 12, session),
        7..=12 => changed!(Part, "part", 30, part),
        13 | 14 => changed!(Member, "member", 8, member),
        15 => changed!(Delegation, "delegation", 4, delegation),
        16 => changed!(Person, "person", 6, person),
        17 => changed!(Room, "room", 4, room),
        18 => changed!(CoOrganizer, "share", 6, co_organizer),
        19 => changed!(Travel, "travel", 3, travel),
        20 => changed!(Venue, "venue", 3, venue),
        21 => changed!(Agreement, "agreement", 3, agreement),
        22 => changed!(AgreementParty, "party", 5, party),
        30 => changed!(Commitment, "commitment", 4, commitment),
        23 | 24 => changed!(Constraint, "constraint", 5, constraint),
        25 => changed!(Availability, "availability", 6, availability),
        26 => changed!(Track, "track", 2, track),
        27 => acceptance(random, p),
        29 if random.once_in(2) => changed!(Timetable, "timetable", 3, timetable),
        28 if random.once_in(4) => {
            let mut event = p.event.clone();
            event.checking.stretch_minutes = 60 * random.below(6) as u32;
            event.checking.confirm_days = random.below(10) as u32;
            event
                .checking
                .chair_ranks
                .insert(SessionKind::Plenary, 1 + random.below(3) as u32);
            event.checking.levels.clear();
            let level = random.pick(&[Level::Off, Level::Note, Level::Warning, Level::Clash]);
            event.checking.levels.insert(random.pick(Rule::ALL), level);
            event.quiet = told::programme("event quiet:12:00-13:30").event.quiet;
            event.languages = languages(random);
            event.ends_on = day(["2025-09-16", "2025-09-17"][random.below(2)]);
            Changed::Event {
                id: event.id.clone(),
                row: Some(event),
            }
        }
        _ => changed!(Session, "session", 12, session),
    }
}

fn session(random: &mut Random, _: &Programme, id: &SessionId) -> Session {
    let mut row = told::session(&[id.as_str(), "-", "-"]);
    row.put(place(random));
    row.kind = random.pick(&[
        SessionKind::Plenary,
        SessionKind::Forum,
        SessionKind::Breakout,
        SessionKind::Bilateral,
        SessionKind::Meal,
        SessionKind::Signing,
    ]);
    row.status = random.pick(&[
        SessionStatus::Draft,
        SessionStatus::Confirmed,
        SessionStatus::Confirmed,
        SessionStatus::Cancelled,
    ]);
    row.audience = random.pick(&[Audience::Public, Audience::Delegates, Audience::Internal]);
    if random.once_in(4) {
        row.parent_id = Some(random.id("session", 12));
    }
    row.track_id = random.once_in(2).then(|| random.id("track", 2));
    row.languages = languages(random);
    for lang in languages(random) {
        row.title.set(&lang, "title");
    }
    row.relay = random
        .once_in(3)
        .then(|| random.pick(&["en", "ru"]).to_owned());
    row.setup_minutes = random.once_in(4).then(|| 15 * random.below(3) as u32);
    row.needs = random.pick(&[vec![], vec![], vec![Equipment::Hybrid]]);
    row.attendance = random.once_in(4).then(|| random.below(200) as u32);
    row
}

fn languages(random: &mut Random) -> Vec<String> {
    let all = ["en", "ru", "kk"].map(str::to_owned);
    all[..random.below(4)].to_vec()
}

fn movement(random: &mut Random) -> Option<Movement> {
    random.once_in(5).then(|| Movement {
        at: moment(random),
        offset_minutes: 60 * random.below(8) as i32,
        note: String::new(),
        ..Movement::default()
    })
}

fn observance(random: &mut Random) -> Observance {
    Observance {
        prayer: random.once_in(4).then(Prayer::default),
        shabbat: random.once_in(4).then(Shabbat::default),
        fasting: random.once_in(4),
        ..Observance::default()
    }
}

fn timetable(random: &mut Random, _: &Programme, id: &TimetableId) -> Timetable {
    let day = TimetableDay {
        day: day(["2025-09-16", "2025-09-17"][random.below(2)]),
        fajr: 240,
        sunrise: 360,
        dhuhr: 600 + 60 * random.below(3) as u32,
        asr: 900,
        maghrib: 1100,
        isha: 1200,
    };
    Timetable {
        id: id.clone(),
        event_id: "e".into(),
        venue_id: random.perhaps(|r| r.id("venue", 3)),
        name: id.to_string(),
        days: vec![day],
    }
}

fn constraint(random: &mut Random, _: &Programme, id: &ConstraintId) -> Constraint {
    Constraint {
        id: id.clone(),
        event_id: "e".into(),
        sort: random.pick(&[ConstraintSort::NeverTogether, ConstraintSort::MustFollow]),
        one: subject(random),
        other: subject(random),
        gap_minutes: 30 * random.below(3) as u32,
    }
}

fn subject(random: &mut Random) -> Subject {
    match random.below(4) {
        0 => Subject::Session(random.id("session", 12)),
        1 => Subject::Track(random.id("track", 2)),
        2 => Subject::Kind(random.pick(&[SessionKind::Plenary, SessionKind::Forum])),
        _ => Subject::Organization(random.id("organization", 4)),
    }
}

fn availability(random: &mut Random, _: &Programme, id: &AvailabilityId) -> Availability {
    let from = moment(random);
    Availability {
        id: id.clone(),
        event_id: "e".into(),
        person_id: random.id("person", 6),
        from,
        to: from + TimeDelta::minutes(60 + 60 * random.below(8) as i64),
        free: random.once_in(2),
    }
}

fn track(_: &mut Random, _: &Programme, id: &TrackId) -> Track {
    Track {
        id: id.clone(),
        event_id: "e".into(),
        name: LocalizedText::of("en", id.as_str()),
        position: 0,
    }
}

/// The acceptance of something that is found, or of nothing.
fn acceptance(random: &mut Random, p: &Programme) -> Changed {
    let id: AcceptanceId = random.id("acceptance", 6);
    let found = checks::findings(p, day(told::TODAY));
    let accepted = !found.is_empty() && !random.once_in(4);
    let row = accepted.then(|| {
        let finding = random.pick(&found);
        Acceptance::make(id.clone(), "e".into(), &finding, "It may stay.").unwrap()
    });
    Changed::Acceptance { id, row }
}

fn part(random: &mut Random, _: &Programme, id: &PartId) -> Part {
    let who = match random.below(3) {
        0 => Who::Delegation(random.id("delegation", 4)),
        _ => Who::Person(random.id("person", 6)),
    };
    Part {
        id: id.clone(),
        session_id: random.id("session", 12),
        who,
        role: random.pick(&[
            PartRole::Chair,
            PartRole::Speaker,
            PartRole::Signatory,
            PartRole::Participant,
            PartRole::Guest,
            PartRole::Interpreter,
        ]),
        on_behalf_of: LocalizedText::default(),
        position: 0,
        minutes: None,
        asked_at: None,
        exchange_id: None,
    }
}

fn member(random: &mut Random, _: &Programme, id: &MemberId) -> Member {
    Member {
        id: id.clone(),
        delegation_id: random.id("delegation", 4),
        person_id: random.perhaps(|r| r.id("person", 6)),
        function: random.pick(&[
            MemberFunction::Head,
            MemberFunction::Head,
            MemberFunction::Deputy,
            MemberFunction::Member,
        ]),
        on_behalf_of: LocalizedText::default(),
        position: random.below(2) as u32,
        arrival: movement(random),
        departure: movement(random),
        speaks: false,
        in_office_since: None,
        stay: Default::default(),
    }
}

fn delegation(random: &mut Random, _: &Programme, id: &DelegationId) -> Delegation {
    Delegation {
        organization_id: random.id("organization", 4),
        arrival: movement(random),
        departure: movement(random),
        observance: observance(random),
        ..told::delegation(id.as_str())
    }
}

fn person(random: &mut Random, _: &Programme, id: &PersonId) -> Person {
    Person {
        organization_id: random.perhaps(|r| r.id("organization", 4)),
        observance: observance(random),
        rank: random.perhaps(|r| 1 + r.below(4) as u32),
        languages: languages(random),
        ..told::person(id.as_str())
    }
}

fn room(random: &mut Random, _: &Programme, id: &RoomId) -> Room {
    Room {
        venue_id: random.id("venue", 3),
        setup_minutes: 15 * random.below(3) as u32,
        // Often none anywhere: then nobody asks for any.
        booths: (random.below(8) as u32).saturating_sub(5),
        channels: random.perhaps(|r| r.below(4) as u32),
        dais_seats: random.perhaps(|r| r.below(3) as u32),
        closed: random.once_in(8),
        opening: if random.once_in(3) {
            let open = told::programme("room open open:09:00-18:00 open:10:00-12:00@17");
            open.rooms[3].opening.clone()
        } else {
            vec![]
        },
        equipment: random.pick(&[vec![], vec![Equipment::Hybrid]]),
        ..told::room(id.as_str(), random.once_in(2).then_some(100))
    }
}

fn co_organizer(random: &mut Random, _: &Programme, id: &CoOrganizerId) -> CoOrganizer {
    let of = if random.once_in(5) {
        Carried::Event("e".into())
    } else {
        Carried::Session(random.id("session", 12))
    };
    CoOrganizer {
        contact: random.pick(&[String::new(), "desk".to_owned()]),
        ..CoOrganizer::new(
            id.clone(),
            of,
            random.id("organization", 4),
            CoOrganizerRole::CoOrganizer,
            random.pick(&[
                CoOrganizerStatus::Proposed,
                CoOrganizerStatus::Invited,
                CoOrganizerStatus::Confirmed,
                CoOrganizerStatus::Declined,
            ]),
        )
    }
}

fn commitment(random: &mut Random, _: &Programme, id: &CommitmentId) -> Commitment {
    let title = LocalizedText::of("en", id.as_str());
    Commitment {
        organization_id: random.perhaps(|r| r.id("organization", 4)),
        due_on: random.perhaps(|r| day(["2025-09-01", "2025-09-10", "2025-10-01"][r.below(3)])),
        state: random.pick(&[
            CommitmentState::Open,
            CommitmentState::Underway,
            CommitmentState::Fulfilled,
        ]),
        event_id: random.pick(&[None, Some("e".into()), Some("later".into())]),
        ..Commitment::new(id.clone(), random.id("agreement", 3), title)
    }
}

fn travel(random: &mut Random, _: &Programme, id: &TravelId) -> Travel {
    let (one, other): (VenueId, VenueId) = [("venue0", "venue1"), ("venue1", "venue2")]
        .map(|(a, b)| (a.into(), b.into()))[random.below(2)]
    .clone();
    let minutes = 10 * random.below(6) as u32;
    Travel::make(id.clone(), "e".into(), (&one, &other), minutes).unwrap()
}

fn venue(random: &mut Random, _: &Programme, id: &VenueId) -> Venue {
    let latitude = random.pick(&[None, Some(51.2), Some(21.4)]);
    Venue {
        id: id.clone(),
        event_id: "e".into(),
        name: LocalizedText::of("en", id.as_str()),
        position: 0,
        latitude,
        longitude: latitude.map(|_| 71.4),
    }
}

fn agreement(random: &mut Random, _: &Programme, id: &AgreementId) -> Agreement {
    let title = LocalizedText::of("en", id.as_str());
    Agreement {
        session_id: random.perhaps(|r| r.id("session", 12)),
        event_id: random.pick(&[None, Some("e".into()), Some("later".into())]),
        ..Agreement::new(id.clone(), title, agreement::AgreementKind::Memorandum)
    }
}

fn party(random: &mut Random, _: &Programme, id: &AgreementPartyId) -> AgreementParty {
    AgreementParty {
        id: id.clone(),
        agreement_id: random.id("agreement", 3),
        organization_id: random.id("organization", 4),
        person_id: None,
        signatory: String::new(),
    }
}
