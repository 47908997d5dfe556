//! Zones: what the VTIMEZONE alone says of wall times, and how little it needs.

use std::collections::HashMap;

use congress::{Programme, SessionId};
use exchange::Scope;
use messages::Language;

use crate::fixture::{sample, wall};
use crate::reader::{Event, Read, exported};

/// A calendar with one session an hour long at each wall time.
fn at(zone: &str, times: &[&str]) -> Read {
    let mut programme: Programme = sample();
    programme.event.zone = zone.to_owned();
    let mut model = programme.sessions[0].clone();
    programme.sessions.clear();
    for time in times {
        model.id = SessionId((*time).to_owned());
        model.starts = Some(wall(time));
        model.ends = Some(wall(time) + chrono::TimeDelta::hours(1));
        programme.sessions.push(model.clone());
    }
    let calendar = exported(&programme, &HashMap::new(), &Scope::Event, Language::En);
    assert_eq!(calendar.zones.len(), 1);
    assert_eq!(calendar.zones[0].tzid, zone);
    calendar
}

fn offset(event: &Event) -> i32 {
    event.offsets["DTSTART"]
}

#[test]
fn the_date_decides_the_offset() {
    let rows: &[(&str, &[&str], &[i32], usize)] = &[
        ("Asia/Almaty", &["2022-09-14T10:00:00"], &[360], 1),
        ("Asia/Almaty", &["2025-09-17T10:00:00"], &[300], 1),
        (
            "Asia/Almaty",
            &["2024-02-29T12:00:00", "2024-03-02T12:00:00"],
            &[360, 300],
            2,
        ),
        (
            "Asia/Almaty",
            &["2022-09-14T10:00:00", "2025-09-17T10:00:00"],
            &[360, 300],
            2,
        ),
        (
            "Europe/Rome",
            &["2025-10-25T10:00:00", "2025-10-26T10:00:00"],
            &[120, 60],
            2,
        ),
        (
            "Europe/Rome",
            &["2025-03-29T10:00:00", "2025-03-30T10:00:00"],
            &[60, 120],
            2,
        ),
        ("America/St_Johns", &["2025-09-17T10:00:00"], &[-150], 1),
        ("Asia/Kathmandu", &["2025-09-17T10:00:00"], &[345], 1),
        ("UTC", &["2025-09-17T10:00:00"], &[0], 1),
        ("Etc/GMT+12", &["2025-09-17T10:00:00"], &[-720], 1),
        // Morocco goes back for Ramadan (18 February to 19 March 2026), by decree.
        (
            "Africa/Casablanca",
            &["2026-02-10T10:00:00", "2026-03-01T10:00:00"],
            &[60, 0],
            2,
        ),
    ];
    for (zone, times, offsets, observances) in rows {
        let calendar = at(zone, times);
        let found: Vec<_> = calendar.events.iter().map(offset).collect();
        assert_eq!(found, *offsets, "{zone} {times:?}");
        assert_eq!(
            calendar.zones[0].observances.len(),
            *observances,
            "{zone} {times:?}"
        );
    }
}

#[test]
fn almaty_in_2025_is_one_standard_offset() {
    let calendar = at("Asia/Almaty", &["2025-09-17T10:00:00"]);
    let observance = serde_json::to_value(&calendar.zones[0].observances[0]).unwrap();
    assert_eq!(observance[0], "STANDARD");
    let text = observance.to_string();
    assert!(text.contains("2024-03-01T00:00:00"), "{text}");
    let raw = {
        let programme = sample();
        exchange::calendar(&programme, &HashMap::new(), &Scope::Event, Language::En).unwrap()
    };
    assert!(raw.contains(
        "BEGIN:VTIMEZONE\r\nTZID:Asia/Almaty\r\nBEGIN:STANDARD\r\nDTSTART:20240301T000000\r\n\
         TZOFFSETFROM:+0600\r\nTZOFFSETTO:+0500\r\nTZNAME:+05\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    ));
}

#[test]
fn every_zone_offered_gives_the_offsets_that_sessions_have() {
    let times = [
        "2025-01-15T10:00:00",
        "2025-07-15T10:00:00",
        "2026-03-20T10:00:00",
    ];
    let mut texts = Vec::new();
    let names = congress::time::zone_names();
    for name in &names {
        let mut programme = sample();
        programme.event.zone = name.clone();
        let mut model = programme.sessions[0].clone();
        programme.sessions.clear();
        for time in times {
            model.id = SessionId(time.to_owned());
            model.starts = Some(wall(time));
            model.ends = None;
            programme.sessions.push(model.clone());
        }
        texts.push(
            exchange::calendar(&programme, &HashMap::new(), &Scope::Event, Language::En).unwrap(),
        );
    }
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    assert!(names.len() > 400);
    for (name, calendar) in names.iter().zip(crate::reader::read(&texts)) {
        let zone = congress::time::zone(name).unwrap();
        for (time, event) in times.iter().zip(&calendar.events) {
            let expected = congress::time::offset_seconds(&zone, wall(time)).div_euclid(60);
            assert_eq!(offset(event), expected, "{name} at {time}");
        }
    }
}

#[test]
fn a_zone_of_no_database_is_said() {
    let mut programme = sample();
    programme.event.zone = "Asia/Nowhere".to_owned();
    let error = exchange::calendar(&programme, &HashMap::new(), &Scope::Event, Language::En);
    assert!(error.unwrap_err().to_string().contains("Asia/Nowhere"));
}
