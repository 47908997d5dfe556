//! A real programme (a convention of 617 items and 492 people), in which nobody is booked twice.

use std::collections::HashMap;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use congress::checks::{Rule, findings};
use congress::{LocalizedText, Part, PartId, Programme, Room, RoomId, SessionId, Who};
use serde::Deserialize;

#[derive(Deserialize)]
struct Item {
    id: String,
    title: String,
    date: NaiveDate,
    time: String,
    mins: String,
    loc: Option<Vec<String>>,
    people: Option<Vec<Named>>,
}

#[derive(Deserialize)]
struct Named {
    id: String,
}

fn load(source: &str) -> Programme {
    let start = source.find('[').unwrap();
    let mut stream = serde_json::Deserializer::from_str(&source[start..]).into_iter::<Vec<Item>>();
    let items = stream.next().unwrap().unwrap();
    let mut p = sample::scale(1);
    let (session, part, room) = (p.sessions.remove(0), p.parts.remove(0), p.rooms.remove(0));
    p.parts.clear();
    p.rooms.clear();
    let mut rooms: HashMap<String, RoomId> = HashMap::new();
    for item in items {
        let room_id = item.loc.map(|place| place.join(", ")).map(|place| {
            let new = || {
                let id = RoomId(place.clone());
                let name = LocalizedText::of("en", &place);
                p.rooms.push(Room {
                    id: id.clone(),
                    name,
                    capacity: None,
                    ..room.clone()
                });
                id
            };
            rooms.entry(place.clone()).or_insert_with(new).clone()
        });
        let starts = NaiveDateTime::new(item.date, format!("{}:00", item.time).parse().unwrap());
        let mut session = session.clone();
        session.id = SessionId(item.id.clone());
        session.title = LocalizedText::of("en", &item.title);
        session.room_id = room_id;
        session.starts = Some(starts);
        session.ends = Some(starts + TimeDelta::minutes(item.mins.parse().unwrap()));
        p.sessions.push(session);
        for person in item.people.into_iter().flatten() {
            p.parts.push(Part {
                id: PartId(format!("{}/{}", item.id, person.id)),
                session_id: SessionId(item.id.clone()),
                who: Who::Person(person.id.as_str().into()),
                ..part.clone()
            });
        }
    }
    p.event.starts_on = p
        .sessions
        .iter()
        .filter_map(|s| s.starts)
        .min()
        .unwrap()
        .date();
    p.event.ends_on = p
        .sessions
        .iter()
        .filter_map(|s| s.ends)
        .max()
        .unwrap()
        .date();
    p
}

/// The pairs that share a room and time, by comparing each with each.
fn pairs(programme: &Programme) -> usize {
    let sessions = &programme.sessions;
    let meets = |a: &congress::Session, b: &congress::Session| {
        a.room_id.is_some() && a.room_id == b.room_id && a.overlaps(b)
    };
    let later = |n: usize, a| sessions[n + 1..].iter().filter(|b| meets(a, b)).count();
    sessions.iter().enumerate().map(|(n, a)| later(n, a)).sum()
}

#[test]
fn a_programme_in_which_nobody_is_booked_twice_has_no_such_finding() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let path = root.join("../shared/data/schedules/konopas-program.js");
    let Ok(source) = std::fs::read_to_string(&path) else {
        eprintln!(
            "skipped: {} is not there (data of others, not part of the project)",
            path.display()
        );
        return;
    };
    let programme = load(&source);
    assert_eq!(programme.sessions.len(), 617);
    let found = findings(&programme, programme.event.starts_on);
    let count = |rule| found.iter().filter(|f| f.rule == rule).count();
    assert_eq!(count(Rule::PersonDoubleBooked), 0);
    assert_eq!(count(Rule::HeadInTwoPlaces), 0);
    // Its open areas hold several items at once; each such pair is told, and told once.
    assert_eq!(pairs(&programme), 81);
    assert_eq!(count(Rule::RoomDoubleBooked), 81);
}
