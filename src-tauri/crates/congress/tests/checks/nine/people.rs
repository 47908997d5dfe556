//! People: in two places, on their way, without a break, not there, not represented.

use congress::checks::Rule;

use super::{Nine, found, sound};

pub const NINE: &[Nine] = &[
    Nine {
        rule: Rule::PersonDoubleBooked,
        start: "session a hall 16T10:00-11:00; part a chair x; part b speaker x; part c chair x",
        holds: sound("session b foyer 16T12:00-13:00"),
        touches: sound("session b foyer 16T11:00-12:00"),
        falls_short: found("session b foyer 16T10:59-12:00", &["a+b person:x 16T10:59-11:00"]),
        other_day: sound("session b foyer 17T10:00-11:00"),
        after_midnight: found(
            "session b foyer 16T23:00-+00:30; session c hall 17T00:29-01:00",
            &["b+c person:x 17T00:29-00:30"],
        ),
        zone_change: found(
            "session b foyer 2025-03-30T01:00-03:30; session c hall 2025-03-30T03:29-04:00",
            &["b+c person:x 30T03:29-03:30"],
        ),
        cancelled: sound("session b foyer 16T10:30-12:00 cancelled"),
        unscheduled: sound("session b foyer -"),
        two_ways: found(
            "session b foyer 16T10:30-12:00; head d x; part a speaker @d; part b participant @d; part b chair x",
            &["a+b person:x 16T10:30-11:00"],
        ),
    },
    Nine {
        rule: Rule::HeadInTwoPlaces,
        start: "session a hall 16T10:00-11:00; head d h; part a speaker @d; part b chair h; part c speaker @d",
        holds: sound("session b foyer 16T12:00-13:00"),
        touches: sound("session b foyer 16T11:00-12:00"),
        falls_short: found("session b foyer 16T10:59-12:00", &["a+b person:h @d 16T10:59-11:00"]),
        other_day: sound("session b foyer 17T10:00-11:00"),
        after_midnight: found(
            "session b foyer 16T23:00-+00:30; session c hall 17T00:29-01:00",
            &["b+c person:h @d 17T00:29-00:30"],
        ),
        zone_change: found(
            "session b foyer 2025-03-30T01:00-03:30; session c hall 2025-03-30T03:29-04:00",
            &["b+c person:h @d 30T03:29-03:30"],
        ),
        cancelled: sound("session b foyer 16T10:30-12:00 cancelled"),
        unscheduled: sound("session b foyer -"),
        // By name, and at the head of a second delegation.
        two_ways: found(
            "session b foyer 16T10:30-12:00; head e h; part b speaker @e",
            &["a+b person:h @d @e 16T10:30-11:00"],
        ),
    },
    Nine {
        rule: Rule::TravelTooShort,
        start: "room cabinet venue:w; way v w 30; session a hall 16T10:00-11:00; part a chair x;
            part b speaker x; part c chair x",
        holds: sound("session b cabinet 16T13:00-14:00"),
        touches: sound("session b cabinet 16T11:30-12:00"),
        falls_short: found(
            "session b cabinet 16T11:29-12:00",
            &["a+b room:hall room:cabinet person:x 16T11:00-11:29 29 30"],
        ),
        other_day: sound("session b cabinet 17T11:00-12:00"),
        after_midnight: found(
            "session b cabinet 16T23:00-+00:00; session c hall 17T00:29-01:00",
            &["b+c room:cabinet room:hall person:x 17T00:00-00:29 29 30"],
        ),
        zone_change: found(
            "session b cabinet 2025-03-30T01:00-01:45; session c hall 2025-03-30T03:00-04:00",
            &["b+c room:cabinet room:hall person:x 30T01:45-03:00 15 30"],
        ),
        cancelled: sound("session b cabinet 16T11:00-12:00 cancelled"),
        unscheduled: sound("session b cabinet -"),
        two_ways: found(
            "session b cabinet 16T11:29-12:00; head d x; part a speaker @d; part b participant @d",
            &["a+b room:hall room:cabinet person:x 16T11:00-11:29 29 30"],
        ),
    },
    Nine {
        rule: Rule::NoBreak,
        start: "event stretch:240; session a hall 16T09:00-11:00; part a chair x; part b chair x; part c chair x",
        holds: sound("session b hall 16T11:00-12:00"),
        touches: sound("session b hall 16T11:00-13:00"),
        falls_short: found("session b hall 16T11:00-13:01", &["a+b person:x 16T09:00-13:01 241 240"]),
        other_day: sound("session b hall 17T11:00-13:01"),
        after_midnight: found(
            "session b hall 16T21:00-23:30; session c hall 16T23:30-+01:01",
            &["b+c person:x 16T21:00-01:01 241 240"],
        ),
        zone_change: found(
            "session b hall 2025-03-30T00:00-02:00; session c hall 2025-03-30T03:00-05:01",
            &["b+c person:x 30T00:00-05:01 241 240"],
        ),
        cancelled: sound("session b hall 16T11:00-14:00 cancelled"),
        unscheduled: sound("session b hall -"),
        two_ways: found(
            "session b hall 16T11:00-13:01; head d x; part b participant @d",
            &["a+b person:x 16T09:00-13:01 241 240"],
        ),
    },
    Nine {
        rule: Rule::NotPresent,
        start: "delegation d arrives:16T10:00+05:00 leaves:18T12:00+05:00; head d h; part a speaker @d",
        holds: sound("session a hall 16T15:00-16:00"),
        touches: sound("session a hall 16T10:00-11:00"),
        falls_short: found("session a hall 16T09:59-11:00", &["a person:h @d 16T09:59-11:00"]),
        other_day: sound("session a hall 17T08:00-09:00"),
        after_midnight: found(
            "delegation e arrives:17T00:30+05:00; session b - 16T23:30-+00:30; part b speaker @e",
            &["b @e 16T23:30-00:30"],
        ),
        // Two o'clock by the clock of the one who told it is three by the hall's.
        zone_change: found(
            "delegation e arrives:2025-03-30T02:00+01:00; session b - 2025-03-30T03:00-04:00;
             part b speaker @e; session c - 2025-03-30T01:59-03:30; part c speaker @e",
            &["c @e 30T01:59-03:30"],
        ),
        cancelled: sound("session a hall 16T09:00-10:00 cancelled"),
        unscheduled: sound("session a hall -"),
        two_ways: found(
            "session a hall 16T09:00-10:00; part a chair h",
            &["a person:h @d 16T09:00-10:00"],
        ),
    },
    Nine {
        rule: Rule::NotAvailable,
        start: "away x 16T10:00-12:00; part a chair x",
        holds: sound("session a hall 16T15:00-16:00"),
        touches: sound("session a hall 16T12:00-13:00"),
        falls_short: found("session a hall 16T11:59-13:00", &["a person:x 16T11:59-13:00"]),
        other_day: sound("session a hall 17T10:00-12:00"),
        after_midnight: found(
            "away x 16T23:30-+00:30; session a hall 17T00:29-01:00",
            &["a person:x 17T00:29-01:00"],
        ),
        zone_change: found(
            "away x 2025-03-30T01:00-03:00; session a hall 2025-03-30T03:00-04:00;
             session b hall 2025-03-30T01:30-03:30; part b chair x",
            &["b person:x 30T01:30-03:30"],
        ),
        cancelled: sound("session a hall 16T10:00-12:00 cancelled"),
        unscheduled: sound("session a hall -"),
        two_ways: found(
            "session a hall 16T10:00-11:00; head d x; part a speaker @d",
            &["a person:x 16T10:00-11:00"],
        ),
    },
    Nine {
        rule: Rule::NobodyRepresents,
        start: "session a hall 16T10:00-11:00; head d h; deputy d p; part a speaker @d; part b chair h;
            part c speaker p",
        holds: sound("session b foyer 16T10:30-11:30; session c cabinet 16T15:00-16:00"),
        touches: sound("session b foyer 16T10:30-11:30; session c cabinet 16T11:00-12:00"),
        falls_short: found(
            "session b foyer 16T10:30-11:30; session c cabinet 16T10:59-12:00",
            &["a+b+c person:h person:p @d 16T10:30-11:00"],
        ),
        other_day: sound("session b foyer 16T10:30-11:30; session c cabinet 17T10:30-11:30"),
        after_midnight: found(
            "session e hall 16T23:30-+00:30; part e speaker @d; session b foyer 17T00:00-01:00;
             session c - 17T00:29-01:00",
            &["e+b+c person:h person:p @d 17T00:00-00:30"],
        ),
        zone_change: found(
            "session e hall 2025-03-30T01:00-03:30; part e speaker @d; session b foyer 2025-03-30T03:00-04:00;
             session c - 2025-03-30T03:29-04:00",
            &["e+b+c person:h person:p @d 30T03:00-03:30"],
        ),
        cancelled: sound("session b foyer 16T10:30-11:30; session c cabinet 16T10:30-11:30 cancelled"),
        unscheduled: sound("session b foyer 16T10:30-11:30; session c cabinet -"),
        // The deputy by name, and at the head of another delegation.
        two_ways: found(
            "session b foyer 16T10:30-11:30; session c cabinet 16T10:30-12:00; head z p; part c participant @z",
            &["a+b+c person:h person:p @d 16T10:30-11:00"],
        ),
    },
    Nine {
        rule: Rule::ChairRank,
        start: "event rank:plenary=2; person w rank:1; person y rank:2; person x rank:3",
        holds: sound("session a hall 16T10:00-11:00 plenary; part a chair w"),
        touches: sound("session a hall 16T10:00-11:00 plenary; part a chair y"),
        falls_short: found(
            "session a hall 16T10:00-11:00 plenary; part a chair x",
            &["a person:x 16T10:00-11:00 3 2"],
        ),
        other_day: found(
            "session a hall 16T10:00-11:00 plenary; part a chair y; session b hall 17T10:00-11:00 plenary; part b chair x",
            &["b person:x 17T10:00-11:00 3 2"],
        ),
        after_midnight: found(
            "session a hall 16T23:00-+01:00 plenary; part a chair x",
            &["a person:x 16T23:00-01:00 3 2"],
        ),
        zone_change: found(
            "session a hall 2025-03-30T01:00-04:00 plenary; part a chair x",
            &["a person:x 30T01:00-04:00 3 2"],
        ),
        cancelled: sound("session a hall 16T10:00-11:00 plenary cancelled; part a chair x"),
        unscheduled: found("session a hall - plenary; part a chair x", &["a person:x 3 2"]),
        two_ways: found(
            "session a hall 16T10:00-11:00 plenary; head d x; part a chair @d; part a chair x",
            &["a person:x 16T10:00-11:00 3 2"],
        ),
    },
];
