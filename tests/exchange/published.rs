//! What conferences publish of their programmes, whichever the format, made into a programme.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use congress::event::NewEvent;
use congress::part::{NewPart, PartRole};
use congress::session::{Audience, NewSession, Place, SessionKind, SessionStatus};
use congress::time::{at_minute, to_wall, zone};
use congress::{
    EventId, LocalizedText, PartId, Person, Programme, Room, Session, SessionId, Track, Who,
};

/// One session as the file has it.
pub struct Item {
    pub id: String,
    /// Empty where there is none; so is the track.
    pub room: String,
    pub title: String,
    pub track: String,
    pub sort: String,
    pub languages: Vec<String>,
    pub starts: Starts,
    pub minutes: u32,
    /// Whom the file lists twice stands here twice.
    pub people: Vec<Named>,
}

/// Someone in a session.
pub struct Named {
    pub id: String,
    pub name: String,
    pub role: PartRole,
}

/// When it starts: older files have no date and offset, only a clock time on a day.
pub enum Starts {
    /// At an instant.
    At(DateTime<Utc>),
    /// On a day, at a minute of the clock.
    On(NaiveDate, u32),
}

/// What a file says.
pub struct Schedule {
    pub title: String,
    pub zone: Option<String>,
    pub days: Vec<NaiveDate>,
    /// The minute before which a clock time belongs to the next morning.
    pub change: u32,
    pub items: Vec<Item>,
}

/// The programme of a schedule. `home` is the zone of one that names none.
pub fn programme(schedule: Schedule, home: &str) -> Programme {
    let home = schedule.zone.as_deref().unwrap_or(home);
    let clock = zone(home).unwrap();
    let spoken: BTreeSet<&String> = schedule.items.iter().flat_map(|i| &i.languages).collect();
    let mut spoken: Vec<String> = spoken.into_iter().cloned().collect();
    if spoken.is_empty() {
        spoken.push("en".to_owned());
    }
    let event = NewEvent {
        name: LocalizedText::of(&spoken[0], &schedule.title),
        starts_on: *schedule.days.iter().min().unwrap(),
        ends_on: *schedule.days.iter().max().unwrap(),
        zone: home.to_owned(),
        languages: spoken.clone(),
        rooms: Vec::new(),
    };
    let event = event.make(EventId::from("event")).unwrap();
    let mut p = empty(event);
    let mut people = BTreeMap::new();
    let mut rooms = BTreeSet::new();
    let mut tracks = BTreeSet::new();
    for item in schedule.items {
        let starts = match item.starts {
            Starts::At(at) => to_wall(&clock, at),
            Starts::On(day, minute) if minute < schedule.change => at_minute(day, minute + 1440),
            Starts::On(day, minute) => at_minute(day, minute),
        };
        let session = session(&p, &item, &spoken[0], starts);
        // Whom the file lists twice is there once.
        let listed: BTreeMap<&str, PartRole> = item
            .people
            .iter()
            .map(|one| (one.id.as_str(), one.role))
            .collect();
        for (position, (id, role)) in listed.into_iter().enumerate() {
            let who = Who::Person(id.into());
            let part = NewPart { who, role };
            let own = PartId(format!("{}/{id}", item.id));
            p.parts
                .push(part.make(own, session.id.clone(), position as u32));
        }
        p.sessions.push(session);
        people.extend(item.people.into_iter().map(|one| (one.id, one.name)));
        rooms.insert(item.room);
        tracks.insert(item.track);
    }
    for names in [&mut rooms, &mut tracks] {
        names.remove("");
    }
    p.people = people.into_iter().map(person).collect();
    let rooms = rooms.into_iter().enumerate();
    p.rooms = rooms.map(|(n, name)| room(&p, n, name)).collect();
    let tracks = tracks.into_iter().enumerate();
    p.tracks = tracks
        .map(|(n, name)| Track {
            id: name.as_str().into(),
            event_id: p.event.id.clone(),
            name: LocalizedText::of("en", &name),
            position: n as u32,
        })
        .collect();
    p
}

/// A public, confirmed session, as all that is published is.
fn session(p: &Programme, item: &Item, first: &str, starts: NaiveDateTime) -> Session {
    let language = item.languages.first().map_or(first, String::as_str);
    let new = NewSession {
        event_id: p.event.id.clone(),
        title: LocalizedText::of(language, &item.title),
        kind: match item.sort.as_str() {
            "keynote" => SessionKind::Plenary,
            "Ceremony" => SessionKind::Ceremony,
            _ => SessionKind::SpecialSession,
        },
        place: Place {
            room_id: Some(item.room.as_str().into()).filter(|_| !item.room.is_empty()),
            starts: Some(starts),
            ends: Some(starts + TimeDelta::minutes(item.minutes.into())),
        },
        track_id: Some(item.track.as_str().into()).filter(|_| !item.track.is_empty()),
        parts: Vec::new(),
    };
    Session {
        status: SessionStatus::Confirmed,
        audience: Audience::Public,
        languages: item.languages.clone(),
        ..new.make(SessionId::from(item.id.as_str())).unwrap()
    }
}

fn person((id, name): (String, String)) -> Person {
    Person::named(id.as_str().into(), LocalizedText::of("en", &name))
}

fn room(p: &Programme, position: usize, name: String) -> Room {
    Room {
        id: name.as_str().into(),
        event_id: p.event.id.clone(),
        venue_id: p.venues[0].id.clone(),
        name: LocalizedText::of("en", &name),
        capacity: None,
        position: position as u32,
        setup_minutes: 0,
        booths: 0,
        opening: Vec::new(),
        closed: false,
        equipment: Vec::new(),
        dais_seats: None,
        channels: None,
    }
}

/// The event with one venue and nothing else: such files know of no second.
fn empty(event: congress::Event) -> Programme {
    Programme {
        venues: vec![congress::Venue {
            id: "venue".into(),
            event_id: event.id.clone(),
            name: event.name.clone(),
            position: 0,
            latitude: None,
            longitude: None,
        }],
        event,
        travels: Vec::new(),
        rooms: Vec::new(),
        tracks: Vec::new(),
        sessions: Vec::new(),
        parts: Vec::new(),
        co_organizers: Vec::new(),
        delegations: Vec::new(),
        members: Vec::new(),
        people: Vec::new(),
        organizations: Vec::new(),
        agreements: Vec::new(),
        agreement_parties: Vec::new(),
        commitments: Vec::new(),
        attachments: Vec::new(),
        series: Vec::new(),
        strands: Vec::new(),
        strand_ties: Vec::new(),
        constraints: Vec::new(),
        availabilities: Vec::new(),
        timetables: Vec::new(),
        acceptances: Vec::new(),
        releases: Vec::new(),
    }
}
