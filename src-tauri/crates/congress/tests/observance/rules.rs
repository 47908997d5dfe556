//! The rules as tables: who keeps what, a session, and what it falls into.

use congress::observance::Place;
use congress::{LocalizedText, QuietTime};

use crate::told::{ASTANA, at, event, table};

#[test]
fn nothing_is_assumed() {
    let rows: &[(&str, &str, &[&str])] = &[
        ("none", "plenary 2025-09-18T00:00 20T00:00", &[]),
        ("none", "meal 2025-03-07T12:00 07T14:00", &[]),
    ];
    table(&event("Asia/Almaty"), &at(ASTANA), rows);
}

#[test]
fn prayers() {
    let maghrib = "Prayer maghrib 18T18:22 18T20:08 MuslimWorldLeague Hanafi";
    let isha = "Prayer isha 18T20:08 19T04:02 MuslimWorldLeague Hanafi";
    let rows: &[(&str, &str, &[&str])] = &[
        ("hanafi", "plenary 2025-09-18T18:00 18T20:30", &[maghrib]),
        // The whole time to the minute leaves none either.
        ("hanafi", "plenary 2025-09-18T18:22 18T20:08", &[maghrib]),
        // Ten minutes are left before it, or after it, or nine.
        ("hanafi", "plenary 2025-09-18T18:32 18T20:30", &[]),
        ("hanafi", "plenary 2025-09-18T18:31 18T20:30", &[maghrib]),
        ("hanafi", "plenary 2025-09-18T18:00 18T19:58", &[]),
        ("hanafi", "plenary 2025-09-18T18:00 18T19:59", &[maghrib]),
        // On another day, and unkept.
        ("hanafi", "plenary 2025-09-18T08:00 18T11:00", &[]),
        ("shabbat 18", "plenary 2025-09-18T18:00 18T20:30", &[]),
        // The school is the person's own.
        ("hanafi", "plenary 2025-09-18T12:00 18T16:00", &[]),
        (
            "shafi",
            "plenary 2025-09-18T12:00 18T16:00",
            &["Prayer dhuhr 18T12:09 18T15:31 MuslimWorldLeague Shafi"],
        ),
        // Through the night, and a minute too short for that.
        ("hanafi", "internal 2025-09-18T20:00 19T03:53", &[isha]),
        ("hanafi", "internal 2025-09-18T20:00 19T03:52", &[]),
        // From the small hours of the next day alone.
        ("hanafi", "internal 2025-09-19T00:30 19T04:00", &[]),
        (
            "hanafi",
            "transfer 2025-09-18T03:30 18T06:00",
            &["Prayer fajr 18T04:00 18T05:54 MuslimWorldLeague Hanafi"],
        ),
        (
            "hanafi",
            "plenary 2025-09-18T16:00 18T20:30",
            &[
                "Prayer asr 18T16:23 18T18:22 MuslimWorldLeague Hanafi",
                maghrib,
            ],
        ),
        // A prayer is itself what is kept.
        ("hanafi", "prayer 2025-09-18T18:00 18T20:30", &[]),
    ];
    table(&event("Asia/Almaty"), &at(ASTANA), rows);
    // Without a place, and in a zone that nobody knows, nothing is told.
    table(
        &event("Asia/Almaty"),
        &Place::default(),
        &[("hanafi", "plenary 2025-09-18T18:00 18T20:30", &[])],
    );
    let mut lost = event("Asia/Almaty");
    lost.zone = "Asia/Nowhere".into();
    table(
        &lost,
        &at(ASTANA),
        &[("hanafi", "plenary 2025-09-18T18:00 18T20:30", &[])],
    );
}

#[test]
fn prayers_in_a_night_when_the_clock_changes() {
    // Oslo, 26 October 2025: at 03:00 the clock goes back to 02:00.
    let oslo = at((59.9139, 10.7522));
    let rows: &[(&str, &str, &[&str])] = &[
        (
            "shafi",
            "internal 2025-10-25T19:45 26T05:00",
            &["Prayer isha 25T19:51 26T05:03 MuslimWorldLeague Shafi"],
        ),
        ("shafi", "internal 2025-10-25T20:01 26T05:00", &[]),
        (
            "shafi",
            "internal 2025-10-26T16:30 26T18:50",
            &["Prayer maghrib 26T16:37 26T18:49 MuslimWorldLeague Shafi"],
        ),
    ];
    table(&event("Europe/Oslo"), &oslo, rows);
}

#[test]
fn the_friday_prayer() {
    let noon = "FridayPrayer fridayPrayer 19T12:09 19T13:09 MuslimWorldLeague Hanafi";
    let block = "FridayPrayer fridayPrayer 19T12:00 19T13:30 quiet time";
    let plain = event("Asia/Almaty");
    let rows: &[(&str, &str, &[&str])] = &[
        ("hanafi", "plenary 2025-09-19T11:00 19T12:10", &[noon]),
        ("hanafi", "plenary 2025-09-19T11:00 19T12:09", &[]),
        ("hanafi", "meal 2025-09-19T13:08 19T14:00", &[noon]),
        ("hanafi", "meal 2025-09-19T13:09 19T14:00", &[]),
        // It is one thing, though it covers the whole time of Dhuhr too.
        ("hanafi", "plenary 2025-09-19T11:00 19T16:30", &[noon]),
        // Thursday and Saturday have none.
        ("hanafi", "plenary 2025-09-18T12:00 18T13:00", &[]),
        ("hanafi", "plenary 2025-09-20T12:00 20T13:00", &[]),
        ("hanafi", "prayer 2025-09-19T12:00 19T13:30", &[]),
        ("none", "plenary 2025-09-19T12:00 19T13:00", &[]),
    ];
    table(&plain, &at(ASTANA), rows);

    let quiet = |starts, ends, day: Option<&str>| QuietTime {
        name: LocalizedText::of("en", "Lunch and prayer"),
        starts,
        ends,
        day: day.map(|day| day.parse().unwrap()),
    };
    let mut kept = plain.clone();
    kept.quiet = vec![
        quiet(720, 810, None),
        quiet(480, 500, None),
        quiet(1200, 1260, None),
    ];
    let rows: &[(&str, &str, &[&str])] = &[
        ("hanafi", "plenary 2025-09-19T11:00 19T12:00", &[]),
        ("hanafi", "plenary 2025-09-19T11:00 19T12:01", &[block]),
        ("hanafi", "plenary 2025-09-19T13:29 19T15:00", &[block]),
        ("hanafi", "plenary 2025-09-19T13:30 19T15:00", &[]),
        // The morning's quiet time and the evening's are not the Friday prayer's.
        ("hanafi", "plenary 2025-09-19T08:00 19T09:00", &[]),
        ("hanafi", "plenary 2025-09-19T20:15 19T21:00", &[]),
        // Beyond the event's days the quiet time is not kept.
        (
            "hanafi",
            "plenary 2025-09-26T12:00 26T12:30",
            &["FridayPrayer fridayPrayer 26T12:07 26T13:07 MuslimWorldLeague Hanafi"],
        ),
    ];
    table(&kept, &at(ASTANA), rows);
    // A quiet time tells the hour of the prayer where no place does.
    table(
        &kept,
        &Place::default(),
        &[("hanafi", "plenary 2025-09-19T12:30 19T13:00", &[block])],
    );
    kept.quiet = vec![quiet(720, 810, Some("2025-09-18"))];
    table(
        &kept,
        &at(ASTANA),
        &[("hanafi", "plenary 2025-09-19T13:00 19T14:00", &[noon])],
    );
}

#[test]
fn shabbat_and_holy_days() {
    let shabbat = "Shabbat shabbat 19T18:01 20T19:06 sunset 18";
    let rows: &[(&str, &str, &[&str])] = &[
        ("shabbat 18", "plenary 2025-09-19T17:00 19T18:01", &[]),
        (
            "shabbat 18",
            "plenary 2025-09-19T17:00 19T18:02",
            &[shabbat],
        ),
        (
            "shabbat 40",
            "plenary 2025-09-19T17:00 19T17:45",
            &["Shabbat shabbat 19T17:39 20T19:06 sunset 40"],
        ),
        (
            "shabbat 18",
            "plenary 2025-09-20T10:00 20T11:00",
            &[shabbat],
        ),
        ("shabbat 18", "meal 2025-09-20T19:05 20T20:00", &[shabbat]),
        ("shabbat 18", "meal 2025-09-20T19:06 20T20:00", &[]),
        ("shabbat 18", "plenary 2025-09-18T08:00 18T22:00", &[]),
        // From Friday afternoon into the night, told once.
        (
            "shabbat 18",
            "plenary 2025-09-19T16:00 21T01:00",
            &[shabbat],
        ),
        ("shabbat 18", "prayer 2025-09-20T10:00 20T11:00", &[]),
        ("none", "plenary 2025-09-20T10:00 20T11:00", &[]),
        // The new year of 5786 begins on the eve; its second day at the first one's nightfall.
        (
            "shabbat 18",
            "meal 2025-09-22T18:00 22T21:00",
            &["Shabbat roshHashanah 22T17:54 23T18:59 sunset 18"],
        ),
        (
            "shabbat 18",
            "meal 2025-09-23T18:30 23T21:00",
            &[
                "Shabbat roshHashanah 22T17:54 23T18:59 sunset 18",
                "Shabbat roshHashanah 23T18:59 24T18:57 sunset 18",
            ],
        ),
        // Shavuot, a Friday and Shabbat: Friday's day ends with Shabbat's candles.
        (
            "shabbat 18",
            "plenary 2026-05-22T19:30 22T21:30",
            &[
                "Shabbat shavuot 21T19:48 22T19:49 sunset 18",
                "Shabbat shavuot 22T19:49 23T21:15 sunset 18",
            ],
        ),
    ];
    let astana = event("Asia/Almaty");
    table(&astana, &at(ASTANA), rows);
    // Without a place the whole day is kept.
    let day = "Shabbat shabbat 20T00:00 21T00:00 calendar";
    table(
        &astana,
        &Place::default(),
        &[
            ("shabbat 18", "plenary 2025-09-20T22:00 20T23:00", &[day]),
            ("shabbat 18", "plenary 2025-09-19T22:00 20T00:00", &[]),
        ],
    );
    // In Israel festivals are one day, and the second one is a Sunday like others.
    let jerusalem = at((31.7683, 35.2137));
    table(
        &event("Asia/Jerusalem"),
        &jerusalem,
        &[
            (
                "shabbat 40",
                "plenary 2026-05-22T10:00 22T11:00",
                &["Shabbat shavuot 21T18:53 22T18:53 sunset 40"],
            ),
            (
                "shabbat 40",
                "plenary 2026-05-23T10:00 23T11:00",
                &["Shabbat shabbat 22T18:53 23T20:15 sunset 40"],
            ),
            ("shabbat 40", "plenary 2026-04-03T10:00 03T11:00", &[]),
        ],
    );
}

#[test]
fn feasts() {
    let nativity = "Feast nativityOfTheTheotokos 21T00:00 22T00:00 calendar";
    let eid = "Feast eidAlFitr 30T00:00 02T00:00 calendar expected";
    let rows: &[(&str, &str, &[&str])] = &[
        ("orthodox", "plenary 2025-09-21T10:00 21T11:00", &[nativity]),
        ("orthodox", "meal 2025-09-20T22:00 21T00:00", &[]),
        ("orthodox", "meal 2025-09-20T22:00 21T00:01", &[nativity]),
        ("orthodox", "plenary 2025-09-22T00:00 22T01:00", &[]),
        ("orthodox", "prayer 2025-09-21T10:00 21T11:00", &[]),
        ("orthodoxRevised", "plenary 2025-09-21T10:00 21T11:00", &[]),
        ("catholic", "plenary 2025-09-21T10:00 21T11:00", &[]),
        ("none", "plenary 2025-09-21T10:00 21T11:00", &[]),
        // Both keep it, and it is told once.
        (
            "catholic protestant orthodox",
            "plenary 2025-04-20T10:00 20T11:00",
            &["Feast easter 20T00:00 21T00:00 calendar"],
        ),
        // Of several days, on any of them, whole and once.
        ("islamic", "plenary 2025-03-30T10:00 31T11:00", &[eid]),
        ("islamic", "plenary 2025-03-29T10:00 29T11:00", &[]),
        // From sunset to sunset.
        (
            "bahai",
            "meal 2025-05-22T20:30 22T21:00",
            &["Feast declarationOfTheBab 22T20:08 23T20:09 calendar"],
        ),
        ("bahai", "meal 2025-05-23T20:09 23T21:00", &[]),
    ];
    let astana = event("Asia/Almaty");
    table(&astana, &at(ASTANA), rows);
    table(
        &astana,
        &Place::default(),
        &[
            (
                "bahai",
                "meal 2025-05-23T20:23 23T21:00",
                &["Feast declarationOfTheBab 23T00:00 24T00:00 calendar"],
            ),
            ("orthodox", "plenary 2025-09-21T10:00 21T11:00", &[nativity]),
        ],
    );
}

#[test]
fn meals_in_a_fast() {
    let ramadan = "FastingMeal ramadan 07T04:56 07T18:05 MuslimWorldLeague Hanafi expected";
    let fast = "FastingMeal fast 18T04:00 18T18:22 MuslimWorldLeague Shafi";
    let rows: &[(&str, &str, &[&str])] = &[
        // 7 March 2025 is a Friday of Ramadan.
        ("hanafi", "meal 2025-03-07T14:00 07T15:00", &[ramadan]),
        ("hanafi", "meal 2025-03-07T18:04 07T19:00", &[ramadan]),
        ("hanafi", "meal 2025-03-07T18:05 07T19:00", &[]),
        ("hanafi", "meal 2025-03-07T04:00 07T04:56", &[]),
        ("hanafi", "meal 2025-03-07T04:00 07T04:57", &[ramadan]),
        ("hanafi", "plenary 2025-03-07T14:00 07T15:00", &[]),
        ("hanafi", "meal 2025-02-28T14:00 28T15:00", &[]),
        ("hanafi", "meal 2025-04-03T14:00 03T15:00", &[]),
        // Who keeps Muslim feasts but states no prayer is not taken to fast.
        ("islamic", "meal 2025-03-07T14:00 07T15:00", &[]),
        // Stated, on any day, whether the moon was seen or not.
        ("fasting", "meal 2025-09-18T13:00 18T14:00", &[fast]),
        ("fasting", "plenary 2025-09-18T13:00 18T14:00", &[]),
        ("fasting", "meal 2025-09-18T19:00 18T21:00", &[]),
        (
            "hanafi fasting",
            "meal 2025-03-07T14:00 07T15:00",
            &["FastingMeal ramadan 07T04:56 07T18:05 MuslimWorldLeague Hanafi"],
        ),
    ];
    let astana = event("Asia/Almaty");
    table(&astana, &at(ASTANA), rows);
    table(
        &astana,
        &Place::default(),
        &[("fasting", "meal 2025-09-18T13:00 18T14:00", &[])],
    );
}
