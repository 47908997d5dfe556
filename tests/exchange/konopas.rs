//! A real programme (a convention of 617 items and 492 people), in which nobody is booked twice.

use chrono::NaiveDate;
use congress::Programme;
use congress::checks::{Rule, findings};
use congress::part::PartRole;
use serde::Deserialize;

use crate::published::{Item, Named, Schedule, Starts, programme};

#[derive(Deserialize)]
struct Entry {
    id: String,
    title: String,
    tags: Option<Vec<String>>,
    date: NaiveDate,
    time: String,
    mins: String,
    loc: Option<Vec<String>>,
    people: Option<Vec<Someone>>,
}

#[derive(Deserialize)]
struct Someone {
    id: String,
    name: String,
}

/// A programme of a KonOpas file's text.
pub fn read(source: &str, home: &str) -> Programme {
    let start = source.find('[').unwrap();
    let mut stream = serde_json::Deserializer::from_str(&source[start..]).into_iter::<Vec<Entry>>();
    let entries = stream.next().unwrap().unwrap();
    let schedule = Schedule {
        title: "Convention".to_owned(),
        zone: None,
        days: entries.iter().map(|entry| entry.date).collect(),
        change: 0,
        items: entries.into_iter().map(item).collect(),
    };
    programme(schedule, home)
}

fn item(entry: Entry) -> Item {
    let tagged = |sort: &str| {
        let mut tags = entry.tags.iter().flatten();
        let found = tags.find_map(|tag| tag.strip_prefix(sort));
        found.unwrap_or_default().to_owned()
    };
    let (hour, minute) = entry.time.split_once(':').unwrap();
    let clock = hour.parse::<u32>().unwrap() * 60 + minute.parse::<u32>().unwrap();
    Item {
        room: entry
            .loc
            .as_ref()
            .map_or_else(String::new, |place| place.join(", ")),
        track: tagged("track:"),
        sort: tagged("type:"),
        languages: Vec::new(),
        starts: Starts::On(entry.date, clock),
        minutes: entry.mins.parse().unwrap(),
        people: entry.people.into_iter().flatten().map(named).collect(),
        id: entry.id,
        title: entry.title,
    }
}

/// Who leads is told by their name.
fn named(Someone { id, name }: Someone) -> Named {
    match name.strip_suffix(" (moderator)") {
        Some(name) => Named {
            id,
            name: name.to_owned(),
            role: PartRole::Moderator,
        },
        None => Named {
            id,
            name,
            role: PartRole::Speaker,
        },
    }
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
    let Some(source) = crate::schedules::shared("konopas-program.js") else {
        return;
    };
    let programme = read(&source, "America/New_York");
    assert_eq!(programme.sessions.len(), 617);
    assert_eq!(programme.people.len(), 492);
    let found = findings(&programme, programme.event.starts_on);
    let count = |rule| found.iter().filter(|f| f.rule == rule).count();
    assert_eq!(count(Rule::PersonDoubleBooked), 0);
    assert_eq!(count(Rule::HeadInTwoPlaces), 0);
    // Its open areas hold several items at once; each such pair is told, and told once.
    assert_eq!(pairs(&programme), 81);
    assert_eq!(count(Rule::RoomDoubleBooked), 81);
}
