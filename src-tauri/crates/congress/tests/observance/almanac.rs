//! What lies about the rules: official timetables, the sun that does not set, sessions that
//! take no place, and the almanac that a caller holds.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};
use congress::observance::*;
use congress::session::SessionKind;
use congress::{LocalizedText, Timetable, TimetableDay};

use crate::told::{ASTANA, at, event, found, observance, sitting, table};

fn timetable(name: &str, days: &[TimetableDay]) -> Arc<Timetable> {
    Arc::new(Timetable {
        id: name.into(),
        event_id: "e".into(),
        venue_id: None,
        name: name.into(),
        days: days.to_vec(),
    })
}

#[test]
fn an_official_timetable_wins() {
    let day = |day: &str| TimetableDay {
        day: day.parse().unwrap(),
        fajr: 245,
        sunrise: 350,
        dhuhr: 735,
        asr: 990,
        maghrib: 1110,
        isha: 1200,
    };
    let days = [day("2025-09-18"), day("2025-09-19")];
    let mut place = at(ASTANA);
    place.timetable = Some(timetable("Muftiate", &days));
    let maghrib = "Prayer maghrib 18T18:30 18T20:00 Muftiate";
    let rows: &[(&str, &str, &[&str])] = &[
        ("hanafi", "plenary 2025-09-18T18:39 18T20:30", &[maghrib]),
        ("hanafi", "plenary 2025-09-18T18:40 18T20:30", &[]),
        (
            "hanafi",
            "plenary 2025-09-19T13:14 19T14:00",
            &["FridayPrayer fridayPrayer 19T12:15 19T13:15 Muftiate"],
        ),
        (
            "fasting",
            "meal 2025-09-18T18:29 18T20:00",
            &["FastingMeal fast 18T04:05 18T18:30 Muftiate"],
        ),
        // A day that it has not is reckoned.
        (
            "hanafi",
            "plenary 2025-09-20T18:00 20T20:30",
            &["Prayer maghrib 20T18:17 20T20:03 MuslimWorldLeague Hanafi"],
        ),
    ];
    let astana = event("Asia/Almaty");
    table(&astana, &place, rows);
    // It tells the times where nobody knows the point on Earth.
    place.at = None;
    table(&astana, &place, &rows[..4]);
}

#[test]
fn where_the_sun_stays_up_the_prayers_that_it_gives_are_kept() {
    let tromso = at((69.6492, 18.9553));
    let whole = "internal 2025-06-20T00:00 22T00:00";
    let found = found("shafi", &tromso, &event("Europe/Oslo"), whole);
    // Dhuhr of Friday is the Friday prayer; neither Maghrib nor Fajr has a time.
    assert_eq!(
        found,
        [
            "Prayer dhuhr 21T12:47 21T17:58 MuslimWorldLeague Shafi",
            "FridayPrayer fridayPrayer 20T12:47 20T13:47 MuslimWorldLeague Shafi",
        ]
    );
}

#[test]
fn isha_after_midnight_is_of_the_evening_before() {
    let day = |day: &str| TimetableDay {
        day: day.parse().unwrap(),
        fajr: 150,
        sunrise: 234,
        dhuhr: 799,
        asr: 1060,
        maghrib: 1364,
        isha: 1470,
    };
    let days = [day("2025-06-20"), day("2025-06-21")];
    let oslo = Place {
        at: None,
        timetable: Some(timetable("Oslo", &days)),
    };
    let isha = "Prayer isha 21T00:30 21T02:30 Oslo";
    let rows: &[(&str, &str, &[&str])] = &[
        ("shafi", "internal 2025-06-21T00:20 21T02:25", &[isha]),
        ("shafi", "internal 2025-06-21T00:40 21T02:25", &[]),
        // The night after the table's last day has no dawn to end it.
        ("shafi", "internal 2025-06-22T00:20 22T02:25", &[]),
    ];
    table(&event("Europe/Oslo"), &oslo, rows);
}

#[test]
fn prayers_of_a_white_night() {
    // Oslo, 21 June 2025, by the middle of the night: Isha and Fajr both at 01:19.
    let oslo = at((59.9139, 10.7522));
    let rows: &[(&str, &str, &[&str])] = &[
        ("shafi", "internal 2025-06-22T01:00 22T01:40", &[]),
        (
            "shafi",
            "internal 2025-06-22T01:00 22T04:00",
            &["Prayer fajr 22T01:19 22T03:54 MuslimWorldLeague Shafi"],
        ),
    ];
    table(&event("Europe/Oslo"), &oslo, rows);
    // A time of eight minutes is taken by whoever takes all of it.
    let day = TimetableDay {
        day: "2025-12-21".parse().unwrap(),
        fajr: 360,
        sunrise: 660,
        dhuhr: 702,
        asr: 710,
        maghrib: 750,
        isha: 900,
    };
    let short = Place {
        at: None,
        timetable: Some(timetable("Tromsø", &[day])),
    };
    let dhuhr = "Prayer dhuhr 21T11:42 21T11:50 Tromsø";
    let rows: &[(&str, &str, &[&str])] = &[
        ("shafi", "plenary 2025-12-21T11:42 21T11:50", &[dhuhr]),
        ("shafi", "plenary 2025-12-21T11:43 21T11:50", &[dhuhr]),
        ("shafi", "plenary 2025-12-21T11:00 21T11:42", &[]),
        ("shafi", "plenary 2025-12-21T11:50 21T12:00", &[]),
    ];
    table(&event("Europe/Oslo"), &short, rows);
}

#[test]
fn where_the_sun_stays_up_shabbat_is_the_civil_day() {
    let tromso = at((69.6492, 18.9553));
    let norway = event("Europe/Oslo");
    let day = "Shabbat shabbat 21T00:00 22T00:00 calendar";
    let rows: &[(&str, &str, &[&str])] = &[
        ("shabbat 18", "plenary 2025-06-21T22:00 21T23:00", &[day]),
        ("shabbat 18", "plenary 2025-06-20T22:00 21T00:00", &[]),
    ];
    table(&norway, &tromso, rows);
    // In the winter night it is under the horizon all day, and no evening begins.
    let day = "Shabbat shabbat 20T00:00 21T00:00 calendar";
    let rows: &[(&str, &str, &[&str])] =
        &[("shabbat 18", "meal 2025-12-20T22:00 20T23:00", &[day])];
    table(&norway, &tromso, rows);
}

#[test]
fn a_session_that_takes_no_place_has_no_sitting() {
    use congress::session::{NewSession, Place, SessionStatus};
    let new = |starts: Option<&str>, ends: Option<&str>| NewSession {
        event_id: "e".into(),
        title: LocalizedText::of("en", "Opening"),
        kind: SessionKind::Plenary,
        place: Place {
            room_id: None,
            starts: starts.map(|at| at.parse().unwrap()),
            ends: ends.map(|at| at.parse().unwrap()),
        },
        track_id: None,
        parts: vec![],
    };
    let (ten, noon) = (Some("2025-09-18T10:00:00"), Some("2025-09-18T12:00:00"));
    let mut session = new(ten, noon).make("s".into()).unwrap();
    let sitting = Sitting::of(&session).unwrap();
    assert_eq!((sitting.ends - sitting.starts).num_hours(), 2);
    assert_eq!(sitting.kind, SessionKind::Plenary);
    session.status = SessionStatus::Cancelled;
    assert_eq!(Sitting::of(&session), None);
    for (starts, ends) in [(None, None), (noon, ten), (ten, ten)] {
        let session = new(starts, ends).make("s".into()).unwrap();
        assert_eq!(Sitting::of(&session), None);
    }
}

#[test]
fn a_slip_of_the_year_costs_a_month() {
    let forever = Sitting {
        starts: "2025-09-18T10:00:00".parse().unwrap(),
        ends: "9999-09-18T12:00:00".parse().unwrap(),
        kind: SessionKind::Plenary,
    };
    let keeps = observance("shabbat 18");
    let found = conflicts(&keeps, &at(ASTANA), &event("Asia/Almaty"), &forever);
    // Four Shabbats, the new year, the Day of Atonement, Sukkot, its end.
    assert_eq!(found.len(), 11, "{found:?}");
}

#[test]
fn years_that_no_event_has_are_passed_over() {
    let rows = [
        (NaiveDateTime::MIN, NaiveDateTime::MAX),
        (NaiveDateTime::MAX - TimeDelta::hours(1), NaiveDateTime::MAX),
        (NaiveDateTime::MIN, NaiveDateTime::MIN + TimeDelta::hours(1)),
    ];
    let keeps = observance("hanafi fasting shabbat 18 catholic orthodox islamic bahai taoist");
    for (starts, ends) in rows {
        let sitting = Sitting {
            starts,
            ends,
            kind: SessionKind::Meal,
        };
        assert_eq!(
            conflicts(&keeps, &at(ASTANA), &event("Asia/Almaty"), &sitting),
            []
        );
    }
}

#[test]
fn no_point_on_earth_is_too_odd() {
    let keeps = observance("hanafi fasting shabbat 18 bahai");
    let week = sitting("meal 2025-05-18T00:00 25T00:00");
    for latitude in [f64::NAN, f64::INFINITY, 90.0, -90.0, 1e9] {
        for longitude in [f64::NAN, f64::NEG_INFINITY, 180.0, -180.0, -1e9] {
            let found = conflicts(
                &keeps,
                &at((latitude, longitude)),
                &event("Asia/Almaty"),
                &week,
            );
            // Shabbat and the feast are kept at least.
            assert!(found.len() >= 2, "{latitude} {longitude} {found:?}");
        }
    }
}

#[test]
fn equal_observances_at_a_place_are_one_keeper() {
    let mut almanac = Almanac::new(&event("Asia/Almaty"));
    let one = almanac.keeper(&observance("hanafi"), &at(ASTANA));
    assert_eq!(one, almanac.keeper(&observance("hanafi"), &at(ASTANA)));
    let others = [
        almanac.keeper(&observance("shafi"), &at(ASTANA)),
        almanac.keeper(&observance("hanafi"), &Place::default()),
        almanac.keeper(&observance("hanafi"), &at((51.1333, 71.4334))),
    ];
    let zero = almanac.keeper(&observance("hanafi"), &at((0.0, 0.0)));
    assert_eq!(
        zero,
        almanac.keeper(&observance("hanafi"), &at((-0.0, 0.0)))
    );
    assert!(!others.contains(&one));
    // What was reckoned once is the same when it is asked for again.
    let evening = sitting("plenary 2025-09-18T18:00 18T20:30");
    let first = almanac.conflicts(one, &evening);
    assert_eq!(first.len(), 1);
    assert_eq!(almanac.conflicts(one, &evening), first);
    assert_eq!(almanac.conflicts(others[1], &evening), []);
}
