//! A reader of the schedules that conferences publish as frab's XML or JSON.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use congress::Programme;
use congress::part::PartRole;
use serde_json::Value;

use crate::published::{Item, Named, Schedule, Starts, programme};

/// A programme of a file's text. `home` is the zone of a file that names none.
pub fn read(source: &str, home: &str) -> Programme {
    let schedule = if source.trim_start().starts_with('{') {
        of_json(&serde_json::from_str(source).unwrap())
    } else {
        of_xml(source)
    };
    programme(schedule, home)
}

fn of_xml(source: &str) -> Schedule {
    let document = roxmltree::Document::parse(source).unwrap();
    let child = |node: roxmltree::Node<'_, '_>, name: &str| {
        let found = node.children().find(|c| c.has_tag_name(name));
        found.and_then(|c| c.text()).unwrap_or_default().to_owned()
    };
    let all = |node: roxmltree::Node<'_, '_>, name: &'static str| {
        let found = node.descendants().filter(move |c| c.has_tag_name(name));
        found.map(|c| c.id()).collect::<Vec<_>>()
    };
    let node = |id| document.get_node(id).unwrap();
    let head = node(all(document.root(), "conference")[0]);
    let mut schedule = Schedule {
        title: child(head, "title"),
        zone: Some(child(head, "time_zone_name")).filter(|zone| !zone.is_empty()),
        days: Vec::new(),
        change: Some(child(head, "day_change"))
            .filter(|at| !at.is_empty())
            .map_or(0, |at| minutes(&at)),
        items: Vec::new(),
    };
    for day in all(document.root(), "day").into_iter().map(node) {
        let date = day.attribute("date").unwrap().parse().unwrap();
        schedule.days.push(date);
        for event in all(day, "event").into_iter().map(node) {
            let people = all(event, "person").into_iter().map(node);
            let people = people.map(|one| {
                let id = one.attribute("id").or(one.attribute("guid")).unwrap();
                speaker(id.to_owned(), one.text().unwrap_or_default().to_owned())
            });
            let at = child(event, "date");
            schedule.items.push(Item {
                id: event.attribute("id").unwrap().to_owned(),
                room: child(event, "room"),
                title: child(event, "title"),
                track: child(event, "track"),
                sort: child(event, "type"),
                languages: languages(&child(event, "language")),
                starts: if at.is_empty() {
                    Starts::On(date, minutes(&child(event, "start")))
                } else {
                    Starts::At(at.parse().unwrap())
                },
                minutes: minutes(&child(event, "duration")),
                people: people.collect(),
            });
        }
    }
    schedule
}

fn of_json(source: &Value) -> Schedule {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    let head = &source["schedule"]["conference"];
    let mut schedule = Schedule {
        title: text(&head["title"]),
        zone: head["time_zone_name"].as_str().map(str::to_owned),
        days: Vec::new(),
        change: 0,
        items: Vec::new(),
    };
    for day in head["days"].as_array().unwrap() {
        schedule.days.push(text(&day["date"]).parse().unwrap());
        let rooms = day["rooms"].as_object().unwrap().values();
        for event in rooms.flat_map(|room| room.as_array().unwrap()) {
            let people = event["persons"].as_array().unwrap().iter();
            let people = people.map(|one| speaker(text(&one["id"]), text(&one["public_name"])));
            schedule.items.push(Item {
                id: text(&event["id"]),
                room: text(&event["room"]),
                title: text(&event["title"]),
                track: text(&event["track"]),
                sort: text(&event["type"]),
                languages: languages(&text(&event["language"])),
                starts: Starts::At(text(&event["date"]).parse().unwrap()),
                minutes: minutes(&text(&event["duration"])),
                people: people.collect(),
            });
        }
    }
    schedule
}

/// `01:30` or `01:30:00` in minutes.
fn minutes(clock: &str) -> u32 {
    let mut parts = clock.split(':').map(|part| part.parse::<u32>().unwrap());
    parts.next().unwrap() * 60 + parts.next().unwrap()
}

/// `de, en` as codes.
fn languages(list: &str) -> Vec<String> {
    let codes = list.split(',').map(|code| code.trim().to_owned());
    codes.filter(|code| !code.is_empty()).collect()
}

/// The formats do not say what someone does.
fn speaker(id: String, name: String) -> Named {
    let role = PartRole::Speaker;
    Named { id, name, role }
}

const SMALL: &str = r#"<schedule>
  <conference><title>Small</title><time_zone_name>Europe/Berlin</time_zone_name></conference>
  <day date="2024-12-27">
    <room name="One">
      <event id="1"><date>2024-12-27T23:30:00+00:00</date><start>00:30</start>
        <duration>01:00</duration><room>One</room><title>After midnight</title><language>de, en</language>
        <persons><person id="a">One person</person><person id="a">The same</person></persons></event>
    </room>
    <room name="Two">
      <event id="2"><date>2024-12-28T01:30:00+01:00</date><start>01:30</start>
        <duration>00:30</duration><room>Two</room><title>Touching</title>
        <persons><person guid="b">The same</person><person id="a">One person</person></persons></event>
      <event id="3"><date>2024-12-28T01:30:00+01:00</date><start>01:30</start>
        <duration>00:30</duration><room>One</room><title>Beside</title>
        <persons><person guid="b">The same</person></persons></event>
    </room>
  </day>
</schedule>"#;

#[test]
fn people_are_told_by_id_and_times_by_the_clock_of_the_hall() {
    let programme = read(SMALL, "Asia/Almaty");
    assert_eq!(programme.event.zone, "Europe/Berlin");
    let wall = |text: &str| text.parse::<NaiveDateTime>().unwrap();
    let first = &programme.sessions[0];
    assert_eq!(first.starts, Some(wall("2024-12-28T00:30:00")));
    assert_eq!(first.ends, Some(wall("2024-12-28T01:30:00")));
    assert_eq!(first.languages, ["de", "en"]);
    let ids = |parts: &[congress::Part]| {
        let ids = parts.iter().map(|part| part.id.as_str().to_owned());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids(&programme.parts), ["1/a", "2/a", "2/b", "3/b"]);
    // The one of two names is nowhere twice; the other, of the same name, is.
    let found = congress::checks::findings(&programme, programme.event.starts_on);
    let mut twice = found
        .iter()
        .filter(|f| f.rule == congress::checks::Rule::PersonDoubleBooked);
    assert_eq!(twice.next().unwrap().people, ["b".into()]);
    assert_eq!(twice.next(), None);
}

#[test]
fn a_clock_time_before_the_change_of_day_is_the_next_mornings() {
    let source = r#"<schedule>
      <conference><title>Old</title><day_change>09:00:00</day_change></conference>
      <day date="2023-02-04">
        <event id="1"><start>09:00</start><duration>00:05</duration><room>One</room><title>A</title></event>
        <event id="2"><start>08:59</start><duration>26:00</duration><room>One</room><title>B</title></event>
      </day></schedule>"#;
    let programme = read(source, "Europe/Brussels");
    let times = programme.sessions.iter().map(|s| (s.starts, s.duration()));
    let at = |day: &str, hour, minute| {
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        Some(day.parse::<NaiveDate>().unwrap().and_time(time))
    };
    assert_eq!(
        times.collect::<Vec<_>>(),
        [
            (at("2023-02-04", 9, 0), Some(TimeDelta::minutes(5))),
            (at("2023-02-05", 8, 59), Some(TimeDelta::hours(26))),
        ]
    );
}
