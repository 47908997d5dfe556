//! The times against `adhan` (npm) and `@hebcal/core`, each within a minute.

use congress::observance::holy_days::{candle_lighting, evening, nightfall};
use congress::observance::prayers::{PrayerTimes, reckoned};
use congress::observance::{AsrSchool, HighLatitude, Method, Prayer};
use congress::time;
use congress::venue::Coordinates;
use serde::de::DeserializeOwned;

use crate::tables::{apart, moment, place, rows};

const PRAYERS: &str = include_str!("../../../../../tests/ref/observance/prayers.tsv");
const EVENINGS: &str = include_str!("../../../../../tests/ref/observance/evenings.tsv");

const ASTANA: Coordinates = Coordinates {
    latitude: 51.1333,
    longitude: 71.4333,
};

fn named<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_value(name.into()).unwrap()
}

fn in_order(times: &PrayerTimes) -> [Option<chrono::NaiveDateTime>; 6] {
    [
        times.fajr,
        times.sunrise,
        times.dhuhr,
        times.asr,
        times.maghrib,
        times.isha,
    ]
}

#[test]
fn prayers_are_those_of_the_reference() {
    let mut count = 0;
    let mut most = 0;
    for row in rows(PRAYERS) {
        let (at, zone, day) = place(&row);
        let prayer = Prayer {
            method: named(row[5]),
            asr: named(row[6]),
            high_latitude: named(row[7]),
        };
        let times = reckoned(prayer, at, &zone, day);
        for (ours, theirs) in in_order(&times).into_iter().zip(&row[8..]) {
            let apart = apart(&row, ours, theirs);
            assert!(apart <= 60, "{row:?}: {ours:?}, not {theirs}");
            most = most.max(apart);
            count += 1;
        }
    }
    assert_eq!(count, 13 * 12 * 12 * 6);
    assert_eq!(most, 0, "not a minute, but no second either");
}

#[test]
fn evenings_are_those_of_the_reference() {
    let mut count = 0;
    let mut most = [0; 5];
    for row in rows(EVENINGS) {
        let (at, zone, day) = place(&row);
        let evening = evening(at, &zone, day);
        let told = [
            evening.sunset,
            candle_lighting(evening, 18),
            candle_lighting(evening, 40),
            evening.nightfall,
            nightfall(evening),
        ];
        for ((ours, theirs), most) in told.into_iter().zip(&row[5..]).zip(&mut most) {
            // Where the sun does not sink so far, the reference tells none, and we the
            // middle of the night: the test of the white nights.
            if *theirs == "-" {
                continue;
            }
            let apart = apart(&row, ours, theirs);
            assert!(apart <= 60, "{row:?}: {ours:?}, not {theirs}");
            *most = apart.max(*most);
            count += 1;
        }
    }
    // All but the two white nights, in which the sun sinks to 8.5 degrees at no hour.
    assert_eq!(count, 13 * 16 * 5 - 3 * 2);
    // Sunset within seconds; a minute apart is where seconds fall on either side of one.
    assert_eq!(most, [3, 60, 60, 13, 60]);
}

#[test]
fn a_white_night_ends_the_day_in_its_middle() {
    let zone = time::zone("Europe/Oslo").unwrap();
    let oslo = Coordinates {
        latitude: 59.9139,
        longitude: 10.7522,
    };
    let evening = evening(oslo, &zone, "2025-06-21".parse().unwrap());
    // Sunset 22:44, sunrise 03:54.
    assert_eq!(nightfall(evening), moment("2025-06-22T01:19"));
}

#[test]
fn where_the_sun_does_not_set_there_is_no_evening_and_no_maghrib() {
    let zone = time::zone("Europe/Oslo").unwrap();
    let day = "2025-06-21".parse().unwrap();
    let tromso = |latitude| Coordinates {
        latitude,
        longitude: 18.9553,
    };
    for latitude in [69.6492, 90.0, -90.0] {
        let evening = evening(tromso(latitude), &zone, day);
        assert_eq!(candle_lighting(evening, 18), None, "{latitude}");
        assert_eq!(nightfall(evening), None, "{latitude}");
        let times = reckoned(Prayer::default(), tromso(latitude), &zone, day);
        assert_eq!((times.fajr, times.maghrib), (None, None), "{latitude}");
    }
    // In December it is dark, but neither sunset nor nightfall parts the day.
    let december = evening(tromso(69.6492), &zone, "2025-12-21".parse().unwrap());
    assert_eq!((december.sunset, december.nightfall), (None, None));
    let times = reckoned(Prayer::default(), tromso(69.6492), &zone, day);
    assert_eq!(times.dhuhr, moment("2025-06-21T12:47"));
}

#[test]
fn every_day_of_a_year_has_its_own_times_in_order() {
    // Where the day of UTC is another one for part of the day, and at the date line.
    let places = [
        ("Pacific/Auckland", -36.85, 174.76),
        ("Pacific/Apia", -13.83, -171.77),
        ("Pacific/Kiritimati", 1.87, -157.4),
        ("Pacific/Pago_Pago", -14.28, -170.7),
        ("Pacific/Honolulu", 21.31, -157.86),
        ("Asia/Almaty", 51.1333, 71.4333),
        ("Etc/GMT-12", 0.0, 180.0),
        ("Etc/GMT+12", 0.0, -180.0),
    ];
    for (name, latitude, longitude) in places {
        let zone = time::zone(name).unwrap();
        let at = Coordinates {
            latitude,
            longitude,
        };
        let first: chrono::NaiveDate = "2025-01-01".parse().unwrap();
        for day in first.iter_days().take(365) {
            let times = reckoned(Prayer::default(), at, &zone, day);
            let told: Vec<_> = in_order(&times).into_iter().flatten().collect();
            assert_eq!(told.len(), 6, "{name} {day}");
            assert!(told.is_sorted(), "{name} {day} {told:?}");
            assert_eq!(times.dhuhr.unwrap().date(), day, "{name}");
        }
    }
}

#[test]
fn astana_in_september() {
    let zone = time::zone("Asia/Almaty").unwrap();
    let day = "2025-09-18".parse().unwrap();
    let prayer = |asr| Prayer {
        method: Method::MuslimWorldLeague,
        asr,
        high_latitude: HighLatitude::MiddleOfTheNight,
    };
    let at = |day: &str, time: &str| moment(&format!("2025-09-{day}T{time}"));
    let hanafi = reckoned(prayer(AsrSchool::Hanafi), ASTANA, &zone, day);
    assert_eq!(hanafi.fajr, at("18", "04:00"));
    assert_eq!(hanafi.dhuhr, at("18", "12:09"));
    assert_eq!(hanafi.asr, at("18", "16:23"));
    assert_eq!(hanafi.maghrib, at("18", "18:22"));
    assert_eq!(hanafi.isha, at("18", "20:08"));
    let shafi = reckoned(prayer(AsrSchool::Shafi), ASTANA, &zone, day);
    assert_eq!(shafi.asr, at("18", "15:31"));
    let friday = evening(ASTANA, &zone, "2025-09-19".parse().unwrap());
    assert_eq!(candle_lighting(friday, 18), at("19", "18:01"));
    let saturday = evening(ASTANA, &zone, "2025-09-20".parse().unwrap());
    assert_eq!(nightfall(saturday), at("20", "19:06"));
}
