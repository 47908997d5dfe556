//! A reader of the schedules that conferences publish as frab's XML or JSON: frab's own, and
//! what pretalx and others write in its form.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use congress::Programme;
use congress::part::PartRole;
use roxmltree::Node;
use serde_json::Value;

use crate::published::{Item, Named, Schedule, minutes, programme, starts};

/// A programme of a file's text. `home` is the zone of a file that names none.
pub fn read(source: &str, home: &str) -> Programme {
    let schedule = if source
        .trim_start_matches('\u{feff}')
        .trim_start()
        .starts_with('{')
    {
        of_json(&serde_json::from_str(source.trim_start_matches('\u{feff}')).unwrap())
    } else {
        of_xml(source)
    };
    programme(schedule, home)
}

fn of_xml(source: &str) -> Schedule {
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..Default::default()
    };
    let document = roxmltree::Document::parse_with_options(source, options).unwrap();
    let root = document.root();
    let head = all(root, "conference").next();
    let head = |name| head.map(|node| child(node, name)).unwrap_or_default();
    let mut schedule = Schedule {
        title: head("title"),
        zone: Some(head("time_zone_name")),
        days: Vec::new(),
        change: minutes(&head("day_change")).unwrap_or(0),
        items: Vec::new(),
    };
    for day in all(root, "day") {
        let date = day
            .attribute("date")
            .and_then(|date| date.trim().parse().ok());
        schedule.days.extend(date);
        for event in all(day, "event") {
            let Some(starts) = starts(&child(event, "date"), date, &child(event, "start")) else {
                continue;
            };
            let hall = event.parent().filter(|node| node.has_tag_name("room"));
            let hall = hall.and_then(|node| node.attribute("name"));
            let room = Some(child(event, "room")).filter(|room| !room.is_empty());
            let ids = ["id", "guid", "code"].map(|name| event.attribute(name));
            let people = all(event, "person").filter_map(|one| {
                let name = one.text().unwrap_or_default().trim();
                let ids = ["id", "guid", "code"].map(|name| one.attribute(name));
                speaker(&ids.map(Option::unwrap_or_default), name)
            });
            schedule.items.push(Item {
                id: ids
                    .into_iter()
                    .flatten()
                    .find(|id| !id.is_empty())
                    .unwrap_or_default()
                    .to_owned(),
                other: event.attribute("guid").unwrap_or_default().to_owned(),
                room: room.unwrap_or_else(|| hall.unwrap_or_default().trim().to_owned()),
                title: child(event, "title"),
                track: child(event, "track"),
                sort: child(event, "type"),
                languages: languages(&child(event, "language")),
                starts,
                minutes: minutes(&child(event, "duration")).unwrap_or(0),
                people: people.collect(),
            });
        }
    }
    schedule
}

fn all<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |one| one.has_tag_name(name))
}

fn child(node: Node<'_, '_>, name: &str) -> String {
    let found = node.children().find(|one| one.has_tag_name(name));
    let text = found.and_then(|one| one.text()).unwrap_or_default();
    text.trim().to_owned()
}

fn of_json(source: &Value) -> Schedule {
    // Some leave the outermost object out.
    let whole = source.get("schedule").unwrap_or(source);
    let head = whole.get("conference").unwrap_or(whole);
    let mut schedule = Schedule {
        title: text(&head["title"]),
        zone: Some(text(&head["time_zone_name"])),
        days: Vec::new(),
        change: 0,
        items: Vec::new(),
    };
    for day in list(&head["days"]) {
        let date = text(&day["date"]).parse().ok();
        schedule.days.extend(date);
        for (hall, events) in day["rooms"].as_object().into_iter().flatten() {
            for event in list(events) {
                let Some(starts) = starts(&text(&event["date"]), date, &text(&event["start"]))
                else {
                    continue;
                };
                let room = Some(text(&event["room"])).filter(|room| !room.is_empty());
                let people = list(&event["persons"]).filter_map(|one| {
                    let names =
                        ["public_name", "name", "full_public_name"].map(|name| text(&one[name]));
                    let name = names.iter().find(|name| !name.is_empty());
                    let ids = ["id", "guid", "code"].map(|name| text(&one[name]));
                    speaker(
                        &ids.each_ref().map(String::as_str),
                        name.map_or("", String::as_str),
                    )
                });
                let ids = ["id", "guid", "code"].map(|name| text(&event[name]));
                schedule.items.push(Item {
                    id: ids
                        .into_iter()
                        .find(|id| !id.is_empty())
                        .unwrap_or_default(),
                    other: text(&event["guid"]),
                    room: room.unwrap_or_else(|| hall.clone()),
                    title: text(&event["title"]),
                    track: text(&event["track"]),
                    sort: text(&event["type"]),
                    languages: languages(&text(&event["language"])),
                    starts,
                    minutes: minutes(&text(&event["duration"])).unwrap_or(0),
                    people: people.collect(),
                });
            }
        }
    }
    schedule
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// A value's text, a number's digits; of texts in several languages the first.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Object(languages) => languages.values().next().map(text).unwrap_or_default(),
        _ => String::new(),
    }
}

/// `de, en` as codes.
fn languages(list: &str) -> Vec<String> {
    let codes = list
        .split([',', ';', '/'])
        .map(|code| code.trim().to_owned());
    // Some write a word here.
    let letters = |code: &String| code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let codes = codes.filter(|code| (2..=35).contains(&code.len()) && letters(code));
    codes.collect()
}

/// The formats do not say what someone does. Who has no id is told by their name; who has
/// neither is nobody.
fn speaker(ids: &[&str], name: &str) -> Option<Named> {
    let named = Some(name).filter(|name| !name.is_empty());
    let id = ids.iter().copied().find(|id| !id.is_empty()).or(named)?;
    Some(Named {
        id: id.to_owned(),
        name: name.to_owned(),
        role: PartRole::Speaker,
    })
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

/// As pretalx writes it: a slot's number stands for several slots, people have a code, the room is
/// the one around it; and what old or odd files leave out.
const VARIANTS: &str = r#"<?xml version="1.0"?>
<schedule>
  <generator name="pretalx" version="2024"/>
  <conference><title></title><acronym>odd</acronym><time_zone_name>Mars/Olympus</time_zone_name>
    <day_change>04:00</day_change></conference>
  <day index="1" date="2025-06-01" start="2025-06-01T04:00:00+02:00" end="2025-06-02T03:59:00+02:00">
    <room name="Great hall" guid="h">
      <event id="7" guid="g-1" code="AAAAAA"><date>2025-06-01T23:30:00+02:00</date><start>23:30</start>
        <duration>01:00</duration><title>First slot</title><language>de-formal</language>
        <persons><person code="X1">Someone</person><person code="X1">Someone</person></persons></event>
      <event id="7" guid="g-2" code="AAAAAA"><date>2025-06-02T00:30:00+02:00</date><start>00:30</start>
        <duration>00:45:30</duration><room/><title/><persons/></event>
      <event id="8" guid="g-3"><start>00:45</start><duration>15</duration><title>Small hours</title>
        <persons><person>Someone</person><person/></persons></event>
      <event id="9"><date>2025-06-02T10:00:00</date><duration/><title>No length</title></event>
      <event id="10"><title>No time</title></event>
    </room>
    <event id="11"><date>2025-06-01T12:00:00Z</date><duration>PT1H30M</duration><title>No room</title></event>
  </day>
  <day index="2" date="2025-06-02"/>
</schedule>"#;

#[test]
fn what_other_programs_write_in_this_form_is_read() {
    let programme = read(VARIANTS, "Europe/Berlin");
    assert_eq!(programme.event.zone, "Europe/Berlin");
    let told = |row: &congress::Session| {
        let (from, to) = row.span().unwrap();
        let room = row.room_id.as_ref().map_or("-", |id| id.as_str());
        format!(
            "{} {room} {}-{}",
            row.id,
            from.format("%dT%H:%M"),
            to.format("%dT%H:%M")
        )
    };
    let told: Vec<String> = programme.sessions.iter().map(told).collect();
    assert_eq!(
        told,
        [
            "7 Great hall 01T23:30-02T00:30",
            "g-2 Great hall 02T00:30-02T01:16",
            "8 Great hall 02T00:45-02T01:00",
            "9 Great hall 02T10:00-02T10:01",
            "11 - 01T14:00-01T15:30",
        ]
    );
    let people: Vec<_> = programme
        .parts
        .iter()
        .map(|part| part.id.as_str())
        .collect();
    assert_eq!(people, ["7/X1", "8/Someone"]);
    // The night belongs to the event; nothing but the room is called impossible.
    let found = congress::checks::findings(&programme, programme.event.starts_on);
    let clashes = found
        .iter()
        .filter(|f| f.severity == congress::checks::Severity::Clash);
    let clashes: Vec<_> = clashes.map(|f| (f.rule, f.sessions.len())).collect();
    assert_eq!(clashes, [(congress::checks::Rule::RoomDoubleBooked, 2)]);
}

#[test]
fn json_without_its_outermost_object_and_with_people_by_code_is_read() {
    let source = r#"{"conference": {"title": {"en": "Plain"}, "time_zone_name": null, "days": [
      {"date": "2025-06-01", "rooms": {"One": [
        {"guid": "g", "date": "2025-06-01T10:00:00+02:00", "duration": "00:30", "title": {"de": "Titel"},
         "persons": [{"code": "A", "name": "Someone"}, {"code": "A", "public_name": "Someone"}]},
        {"id": 5, "start": "10:15", "duration": 20, "room": "Two", "title": "Beside", "persons": null,
         "language": "en"}],
       "Two": null}},
      {"date": "2025-06-02", "rooms": {}}]}}"#;
    let programme = read(source, "Europe/Berlin");
    let told = programme.sessions.iter().map(|row| {
        let room = row.room_id.as_ref().unwrap().as_str();
        (row.id.as_str(), room, row.duration().unwrap().num_minutes())
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [("g", "One", 30), ("5", "Two", 20)]
    );
    assert_eq!(programme.parts.len(), 1);
    assert_eq!(programme.event.ends_on, "2025-06-02".parse().unwrap());
}
