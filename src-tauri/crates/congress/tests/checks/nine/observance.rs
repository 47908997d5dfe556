//! What people observe, in Astana in September 2025 and in Rome when the clocks change.

use congress::checks::Rule;

use super::{Nine, found, sound};

pub const NINE: &[Nine] = &[
    Nine {
        // On Thursday 18 September Dhuhr is from 12:09 to 15:31, Isha from 20:08 to 04:02. Ten
        // minutes are to be left for each.
        rule: Rule::Prayer,
        start: "venue v 51.1694 71.4491; event days:2025-09-16..2025-09-20; person x keeps:prayer; part a speaker x;
            venue r 41.9 12.5; room rome venue:r",
        holds: sound("session a hall 18T13:00-14:00"),
        touches: sound("session a hall 18T12:00-15:21"),
        falls_short: found("session a hall 18T12:00-15:22", &["a person:x 18T12:00-15:22"]),
        other_day: found(
            "session a hall 17T13:00-14:00; session b hall 18T12:00-16:00; part b speaker x",
            &["b person:x 18T12:00-16:00"],
        ),
        after_midnight: found("session a hall 18T20:00-+03:53", &["a person:x 18T20:00-03:53"]),
        // Dhuhr in Rome is from 13:14 to 16:47 on the first day of summer time; the day before it
        // is an hour earlier by the clock.
        zone_change: found(
            "session a rome 2025-03-29T12:50-16:40; session b rome 2025-03-30T12:50-16:40; part b speaker x",
            &["b person:x 30T12:50-16:40"],
        ),
        cancelled: sound("session a hall 18T12:00-16:00 cancelled"),
        unscheduled: sound("session a hall -"),
        two_ways: found(
            "session a hall 18T12:00-16:00; head d x; part a participant @d",
            &["a person:x 18T12:00-16:00"],
        ),
    },
    Nine {
        // On Friday 19 September for an hour from 12:09.
        rule: Rule::FridayPrayer,
        start: "venue v 51.1694 71.4491; event days:2025-09-16..2025-09-20; person x keeps:prayer; part a speaker x",
        holds: sound("session a hall 19T09:00-10:00"),
        touches: sound("session a hall 19T11:00-12:09"),
        falls_short: found("session a hall 19T11:00-12:10", &["a person:x 19T11:00-12:10"]),
        other_day: sound("session a hall 18T12:00-13:30"),
        after_midnight: found("session a hall 18T23:00-+12:10", &["a person:x 18T23:00-12:10"]),
        // Midnight of 1 March 2024, a Friday, came twice in Astana: midday is an hour earlier by
        // the clock than the Friday before.
        zone_change: found(
            "event zone:Asia/Almaty days:2024-02-22..2024-03-02; session a hall 2024-02-29T23:00-+12:30",
            &["a person:x 29T23:00-12:30"],
        ),
        cancelled: sound("session a hall 19T12:30-13:30 cancelled"),
        unscheduled: sound("session a hall -"),
        two_ways: found(
            "session a hall 19T12:30-13:30; head d x; part a participant @d",
            &["a person:x 19T12:30-13:30"],
        ),
    },
    Nine {
        // From 18:01 on Friday 19 September to 19:06 on Saturday.
        rule: Rule::Shabbat,
        start: "venue v 51.1694 71.4491; event days:2025-09-16..2025-09-20; person x keeps:shabbat; part a speaker x;
            venue r 41.9 12.5; room rome venue:r",
        holds: sound("session a hall 19T12:00-13:00"),
        touches: sound("session a hall 19T17:00-18:01; session b hall 20T19:06-20:00; part b speaker x"),
        falls_short: found("session a hall 19T17:00-18:02", &["a person:x 19T17:00-18:02"]),
        other_day: sound("session a hall 18T18:00-19:00"),
        after_midnight: found("session a hall 19T23:00-+00:30", &["a person:x 19T23:00-00:30"]),
        // On 28 March 2021, the first day of Pesach, the clocks went forward in Rome; the second
        // ended on the 29th after eight, an hour later than the sun of winter time.
        zone_change: found(
            "event days:2021-03-27..2021-03-30; session a rome 2021-03-28T01:30-03:30;
             session b rome 2021-03-29T19:50-21:00; part b speaker x;
             session c rome 2021-03-29T20:20-21:00; part c speaker x",
            &["a person:x 28T01:30-03:30", "b person:x 29T19:50-21:00"],
        ),
        cancelled: sound("session a hall 19T18:30-19:00 cancelled"),
        unscheduled: sound("session a hall -"),
        two_ways: found(
            "session a hall 19T18:30-19:00; head d x; part a participant @d",
            &["a person:x 19T18:30-19:00"],
        ),
    },
    Nine {
        // The Nativity of the Theotokos by the Julian calendar is on 21 September.
        rule: Rule::Feast,
        start: "venue v 51.1694 71.4491; event days:2025-09-16..2025-09-22; person x keeps:orthodox; part a speaker x",
        holds: sound("session a hall 18T10:00-11:00"),
        touches: sound("session a hall 20T23:00-+00:00; session b hall 22T00:00-01:00; part b speaker x"),
        falls_short: found("session a hall 20T23:00-+00:01", &["a person:x 20T23:00-00:01"]),
        other_day: sound("session a hall 22T10:00-11:00"),
        after_midnight: found("session a hall 21T23:30-+00:30", &["a person:x 21T23:30-00:30"]),
        // Of the feast at the end of Ramadan 2025 the first day is 30 March.
        zone_change: found(
            "person y keeps:islamic; session b hall 2025-03-30T01:30-03:30; part b speaker y",
            &["b person:y 30T01:30-03:30"],
        ),
        cancelled: sound("session a hall 21T10:00-11:00 cancelled"),
        unscheduled: sound("session a hall -"),
        two_ways: found(
            "session a hall 21T10:00-11:00; head d x; part a participant @d",
            &["a person:x 21T10:00-11:00"],
        ),
    },
    Nine {
        // On 18 September from 04:00 to 18:22.
        rule: Rule::FastingMeal,
        start: "venue v 51.1694 71.4491; event days:2025-09-16..2025-09-20; person x keeps:prayer+fasting;
            part a speaker x; venue r 41.9 12.5; room rome venue:r",
        holds: sound("session a hall 18T20:00-21:00 meal"),
        touches: sound("session a hall 18T18:22-19:00 meal"),
        falls_short: found("session a hall 18T18:21-19:00 meal", &["a person:x 18T18:21-19:00"]),
        // Who fasts in Ramadan alone, half a year later.
        other_day: found(
            "session a hall 17T12:00-13:00 meal; person y keeps:prayer; session b hall 17T12:00-13:00 meal; part b speaker y",
            &["a person:x 17T12:00-13:00"],
        ),
        after_midnight: found(
            "session a hall 18T23:00-+03:50 meal; session b hall 18T23:00-+04:10 meal; part b speaker x",
            &["b person:x 18T23:00-04:10"],
        ),
        // Sunset in Rome is at 19:34 in summer time.
        zone_change: found(
            "session a rome 2025-03-30T19:40-21:00 meal; session b rome 2025-03-30T19:00-21:00 meal; part b speaker x",
            &["b person:x 30T19:00-21:00"],
        ),
        cancelled: sound("session a hall 18T12:00-13:00 meal cancelled"),
        unscheduled: sound("session a hall - meal"),
        two_ways: found(
            "session a hall 18T12:00-13:00 meal; head d x; part a participant @d",
            &["a person:x 18T12:00-13:00"],
        ),
    },
];
