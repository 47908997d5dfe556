//! A table of the rules, told in a few words: who keeps what, a session, what it falls into.

use chrono::NaiveDateTime;
use congress::event::NewEvent;
use congress::observance::*;
use congress::venue::Coordinates;
use congress::{Event, LocalizedText};

pub const ASTANA: (f64, f64) = (51.1333, 71.4333);

/// An event of September 2025 in Astana, whose times are:
/// Thu 18: Fajr 04:00, sunrise 05:54, Dhuhr 12:09, Asr 15:31 or 16:23, Maghrib 18:22,
/// Isha 20:08; Fri 19: Fajr 04:02, Dhuhr 12:09, sunset 18:19; Sat 20: nightfall 19:06.
pub fn event(zone: &str) -> Event {
    let new = NewEvent {
        name: LocalizedText::of("en", "VIII Congress"),
        starts_on: "2025-09-16".parse().unwrap(),
        ends_on: "2025-09-20".parse().unwrap(),
        zone: zone.into(),
        languages: vec!["en".into()],
        rooms: vec![],
    };
    new.make("e".into()).unwrap()
}

pub fn at((latitude, longitude): (f64, f64)) -> Place {
    Place {
        at: Some(Coordinates {
            latitude,
            longitude,
        }),
        timetable: None,
    }
}

/// Such as `hanafi`, `shafi fasting`, `shabbat 40`, `orthodox bahai`.
pub fn observance(words: &str) -> Observance {
    let mut told = Observance::default();
    let mut words = words.split(' ').peekable();
    while let Some(word) = words.next() {
        let by = |asr| Prayer {
            asr,
            ..Prayer::default()
        };
        match word {
            "none" => {}
            "hanafi" => told.prayer = Some(by(AsrSchool::Hanafi)),
            "shafi" => told.prayer = Some(by(AsrSchool::Shafi)),
            "fasting" => told.fasting = true,
            "shabbat" => {
                let candle_minutes = words.next().unwrap().parse().unwrap();
                told.shabbat = Some(Shabbat { candle_minutes });
            }
            name => told
                .feasts
                .push(serde_json::from_value(name.into()).unwrap()),
        }
    }
    told
}

/// Such as `meal 2025-09-18T12:00 18T14:00`: the second day is of the first one's month.
pub fn sitting(words: &str) -> Sitting {
    let [kind, starts, ends] = words.split(' ').collect::<Vec<_>>()[..] else {
        panic!("{words}");
    };
    let time = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap();
    Sitting {
        starts: time(starts),
        ends: time(&format!("{}{ends}", &starts[..8])),
        kind: serde_json::from_value(kind.into()).unwrap(),
    }
}

fn told(conflict: &Conflict) -> String {
    let source = match &conflict.source {
        Source::Reckoned { method, asr } => format!("{method:?} {asr:?}"),
        Source::Timetable { name } => name.clone(),
        Source::Sunset { candle_minutes } => format!("sunset {candle_minutes}"),
        Source::QuietTime => "quiet time".into(),
        Source::Calendar => "calendar".into(),
    };
    let time = |at: NaiveDateTime| at.format("%dT%H:%M");
    format!(
        "{:?} {} {} {} {source}{}",
        conflict.claim,
        conflict.occasion,
        time(conflict.from),
        time(conflict.to),
        if conflict.expected.is_some() {
            " expected"
        } else {
            ""
        },
    )
}

pub fn found(keeps: &str, place: &Place, event: &Event, session: &str) -> Vec<String> {
    let found = conflicts(&observance(keeps), place, event, &sitting(session));
    found.iter().map(told).collect()
}

pub fn table(event: &Event, place: &Place, rows: &[(&str, &str, &[&str])]) {
    for (keeps, session, expected) in rows {
        assert_eq!(
            found(keeps, place, event, session),
            *expected,
            "{keeps}: {session}"
        );
    }
}
