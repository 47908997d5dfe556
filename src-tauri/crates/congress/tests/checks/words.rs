//! The words in which a programme is told.

use chrono::{NaiveDate, NaiveDateTime};
use congress::constraint::Subject;
use congress::delegation::Movement;
use congress::observance::{Observance, Prayer, Shabbat};
use congress::*;

use super::day;

/// A day of September 2025, or a whole date.
pub fn date(text: &str) -> NaiveDate {
    match text.len() {
        10 => day(text),
        _ => day(&format!("2025-09-{text}")),
    }
}

pub fn minutes(clock: &str) -> u32 {
    let (hours, minutes) = clock.split_once(':').unwrap();
    hours.parse::<u32>().unwrap() * 60 + minutes.parse::<u32>().unwrap()
}

/// `<day>T<from>-<to>`.
pub fn span(text: &str) -> (NaiveDateTime, NaiveDateTime) {
    let (on, clocks) = text.split_once('T').unwrap();
    let (from, to) = clocks.split_once('-').unwrap();
    let next = to.strip_prefix('+');
    let end = date(on) + chrono::Days::new(next.is_some().into());
    (
        time::at_minute(date(on), minutes(from)),
        time::at_minute(end, minutes(next.unwrap_or(to))),
    )
}

/// `<day>T<time><offset>`, such as `16T09:00+05:00`.
pub fn movement(text: &str) -> Option<Movement> {
    let (on, clock) = text.split_once('T').unwrap();
    let (at, offset) = clock.split_at(5);
    let east = if offset.starts_with('-') { -1 } else { 1 };
    Some(Movement {
        at: time::at_minute(date(on), minutes(at)),
        offset_minutes: east * minutes(&offset[1..]) as i32,
        note: String::new(),
        ..Movement::default()
    })
}

/// A word of the catalogue, such as a kind or a status.
pub fn word<T: serde::de::DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::json!(text)).ok()
}

pub fn list(text: &str) -> Vec<String> {
    text.split('+').map(str::to_owned).collect()
}

/// Words of the form `name:value`; a word by itself has an empty value.
pub fn pairs<'a>(words: &'a [&'a str]) -> impl Iterator<Item = (&'a str, &'a str)> {
    words
        .iter()
        .map(|word| word.split_once(':').unwrap_or((word, "")))
}

pub fn edit_room(row: &mut Room, name: &str, value: &str) {
    match name {
        "venue" => row.venue_id = value.into(),
        "setup" => row.setup_minutes = value.parse().unwrap(),
        "booths" => row.booths = value.parse().unwrap(),
        "channels" => row.channels = value.parse().ok(),
        "dais" => row.dais_seats = value.parse().ok(),
        "has" => row.equipment = list(value).iter().map(|w| word(w).unwrap()).collect(),
        "closed" => row.closed = true,
        "open" => {
            let (starts, ends, day) = hours(value);
            row.opening.push(opening::Opening { day, starts, ends });
        }
        _ => panic!("{name}"),
    }
}

pub fn edit_event(event: &mut Event, name: &str, value: &str) {
    match name {
        "zone" => event.zone = value.to_owned(),
        "langs" => event.languages = list(value),
        "stretch" => event.checking.stretch_minutes = value.parse().unwrap(),
        "confirm" => event.checking.confirm_days = value.parse().unwrap(),
        "days" => {
            let (from, to) = value.split_once("..").unwrap();
            (event.starts_on, event.ends_on) = (day(from), day(to));
        }
        "rank" => {
            let (kind, rank) = value.split_once('=').unwrap();
            let ranks = &mut event.checking.chair_ranks;
            ranks.insert(word(kind).unwrap(), rank.parse().unwrap());
        }
        "level" => {
            let (rule, level) = value.split_once('=').unwrap();
            let levels = &mut event.checking.levels;
            levels.insert(word(rule).unwrap(), word(level).unwrap());
        }
        "quiet" => {
            let (starts, ends, day) = hours(value);
            event.quiet.push(QuietTime {
                name: LocalizedText::of("en", "Quiet"),
                starts,
                ends,
                day,
            });
        }
        _ => panic!("{name}"),
    }
}

/// `<from>-<to>[@<date>]`.
pub fn hours(text: &str) -> (u32, u32, Option<NaiveDate>) {
    let (clocks, on) = text.split_once('@').unwrap_or((text, ""));
    let (from, to) = clocks.split_once('-').unwrap();
    (
        minutes(from),
        minutes(to),
        (!on.is_empty()).then(|| date(on)),
    )
}

/// What someone observes, such as `prayer+orthodox`.
pub fn observance(text: &str) -> Observance {
    let mut observance = Observance::default();
    for one in list(text) {
        match one.as_str() {
            "prayer" => observance.prayer = Some(Prayer::default()),
            "shabbat" => observance.shabbat = Some(Shabbat::default()),
            "fasting" => observance.fasting = true,
            tradition => observance.feasts.push(word(tradition).unwrap()),
        }
    }
    observance
}

pub fn subject(text: &str) -> Subject {
    let (is, id) = text.split_once(':').unwrap();
    match is {
        "session" => Subject::Session(id.into()),
        "track" => Subject::Track(id.into()),
        "kind" => Subject::Kind(word(id).unwrap()),
        "org" => Subject::Organization(id.into()),
        _ => panic!("{text}"),
    }
}
