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
    /// What tells it apart where the id is of several; empty where there is nothing.
    pub other: String,
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
    /// At a time of the hall's clock.
    Wall(NaiveDateTime),
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

/// When an item starts: its date with an offset, or without one, or else a clock time on its day;
/// `None` where the file does not say.
pub fn starts(date: &str, day: Option<NaiveDate>, clock: &str) -> Option<Starts> {
    if let Ok(at) = date.parse() {
        return Some(Starts::At(at));
    }
    if let Ok(wall) = date.parse::<NaiveDateTime>() {
        return Some(Starts::Wall(wall));
    }
    Some(Starts::On(day?, minutes(clock)?))
}

/// `01:30`, `01:30:00`, `PT1H30M` or `90` in minutes, what is begun counted whole.
pub fn minutes(text: &str) -> Option<u32> {
    if let Some(period) = text.strip_prefix("PT") {
        let number = |text: &str| text.parse::<u32>().ok();
        let (hours, rest) = period.split_once('H').unwrap_or(("0", period));
        let minutes = rest.split('M').next().filter(|rest| !rest.is_empty());
        return Some(number(hours)? * 60 + number(minutes.unwrap_or("0"))?);
    }
    let parts: Option<Vec<u32>> = text
        .split(':')
        .map(|part| part.trim().parse().ok())
        .collect();
    match parts?[..] {
        [minutes] => Some(minutes),
        [hours, minutes] => Some(hours * 60 + minutes),
        [hours, minutes, seconds] => Some(hours * 60 + minutes + seconds.div_ceil(60)),
        _ => None,
    }
}

/// The programme of a schedule. `home` is the zone of one that names none that is known.
pub fn programme(schedule: Schedule, home: &str) -> Programme {
    let named = schedule.zone.as_deref().filter(|named| zone(named).is_ok());
    let home = named.unwrap_or(home);
    let clock = zone(home).unwrap();
    let items: Vec<(Item, NaiveDateTime)> = schedule
        .items
        .into_iter()
        .map(|item| {
            let starts = match item.starts {
                Starts::At(at) => to_wall(&clock, at),
                Starts::Wall(wall) => wall,
                Starts::On(day, minute) if minute < schedule.change => {
                    at_minute(day, minute + 1440)
                }
                Starts::On(day, minute) => at_minute(day, minute),
            };
            (item, starts)
        })
        .collect();
    let spoken: BTreeSet<&String> = items.iter().flat_map(|(i, _)| &i.languages).collect();
    let mut spoken: Vec<String> = spoken.into_iter().cloned().collect();
    if spoken.is_empty() {
        spoken.push("en".to_owned());
    }
    // A night that goes on after the last day belongs to it, whatever the file calls its days.
    let days = schedule.days.iter().copied();
    let first = items.iter().map(|(_, starts)| starts.date());
    let last = items.iter().map(|(item, starts)| last_day(item, *starts));
    let titled = Some(schedule.title.as_str()).filter(|title| !title.is_empty());
    let event = NewEvent {
        name: LocalizedText::of(&spoken[0], titled.unwrap_or("Conference")),
        starts_on: days.clone().chain(first).min().unwrap(),
        ends_on: days.chain(last).max().unwrap(),
        zone: home.to_owned(),
        languages: spoken.clone(),
        rooms: Vec::new(),
    };
    let event = event.make(EventId::from("event")).unwrap();
    let mut p = empty(event);
    let mut people = BTreeMap::new();
    let mut rooms = BTreeSet::new();
    let mut tracks = BTreeSet::new();
    let mut ids = BTreeSet::new();
    for (number, (mut item, starts)) in items.into_iter().enumerate() {
        // A number may stand for several slots of one talk.
        if item.id.is_empty() || !ids.insert(item.id.clone()) {
            item.id = Some(item.other.clone())
                .filter(|other| !other.is_empty() && !ids.contains(other))
                .unwrap_or_else(|| format!("item {number}"));
            ids.insert(item.id.clone());
        }
        let session = session(&p, &item, &spoken[0], starts);
        // Whom the file lists twice is there once.
        let mut listed: BTreeMap<&str, PartRole> = BTreeMap::new();
        for one in &item.people {
            let role = listed.entry(&one.id).or_insert(one.role);
            if one.role == PartRole::Moderator {
                *role = one.role;
            }
        }
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

/// What an item is called; one without a title, by its id.
fn titled(item: &Item) -> &str {
    Some(item.title.as_str())
        .filter(|title| !title.is_empty())
        .unwrap_or(&item.id)
}

/// The day to which the end of an item belongs: midnight closes one.
fn last_day(item: &Item, starts: NaiveDateTime) -> NaiveDate {
    let lasts = TimeDelta::minutes(i64::from(item.minutes.max(1))) - TimeDelta::seconds(1);
    (starts + lasts).date()
}

/// A public, confirmed session, as all that is published is.
fn session(p: &Programme, item: &Item, first: &str, starts: NaiveDateTime) -> Session {
    let language = item.languages.first().map_or(first, String::as_str);
    let new = NewSession {
        event_id: p.event.id.clone(),
        title: LocalizedText::of(language, titled(item)),
        kind: match item.sort.as_str() {
            "keynote" => SessionKind::Plenary,
            "Ceremony" => SessionKind::Ceremony,
            _ => SessionKind::SpecialSession,
        },
        place: Place {
            room_id: Some(item.room.as_str().into()).filter(|_| !item.room.is_empty()),
            starts: Some(starts),
            // Of which nobody says how long it is, it is there.
            ends: Some(starts + TimeDelta::minutes(item.minutes.max(1).into())),
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
