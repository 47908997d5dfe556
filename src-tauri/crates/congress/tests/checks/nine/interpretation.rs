//! Booths, channels and interpreters.

use congress::checks::Rule;

use super::{NOBODY, Nine, found, sound};

pub const NINE: &[Nine] = &[
    Nine {
        rule: Rule::TooFewBooths,
        start: "room hall booths:3; room small booths:1",
        holds: sound("session a hall 16T10:00-11:00 langs:en+ru"),
        touches: sound("session a hall 16T10:00-11:00 langs:en+ru+kk; session b small 16T10:00-11:00 langs:en+ru"),
        falls_short: found("session a hall 16T10:00-11:00 langs:en+ru+kk+ar", &["a room:hall 16T10:00-11:00 4 3"]),
        // Each day has them all.
        other_day: sound("session a hall 16T10:00-11:00 langs:en+ru+kk; session b hall 17T10:00-11:00 langs:ar+fr+es"),
        after_midnight: found("session a small 16T23:00-+01:00 langs:en+ru+kk", &["a room:small 16T23:00-01:00 3 1"]),
        zone_change: found(
            "session a small 2025-03-30T01:00-04:00 langs:en+ru+kk",
            &["a room:small 30T01:00-04:00 3 1"],
        ),
        cancelled: sound("session a small 16T10:00-11:00 langs:en+ru+kk cancelled"),
        unscheduled: sound("session a small - langs:en+ru+kk"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::TooFewChannels,
        start: "room hall channels:2",
        holds: sound("session a hall 16T10:00-11:00 langs:en"),
        touches: sound("session a hall 16T10:00-11:00 langs:en+ru"),
        falls_short: found("session a hall 16T10:00-11:00 langs:en+ru+kk", &["a room:hall 16T10:00-11:00 3 2"]),
        other_day: sound("session a hall 16T10:00-11:00 langs:en+ru; session b hall 17T10:00-11:00 langs:kk+ar"),
        after_midnight: found("session a hall 16T23:00-+01:00 langs:en+ru+kk", &["a room:hall 16T23:00-01:00 3 2"]),
        zone_change: found(
            "session a hall 2025-03-30T01:00-04:00 langs:en+ru+kk",
            &["a room:hall 30T01:00-04:00 3 2"],
        ),
        cancelled: sound("session a hall 16T10:00-11:00 langs:en+ru+kk cancelled"),
        unscheduled: sound("session a hall - langs:en+ru+kk"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::TooFewInterpreters,
        start: "part a interpreter x",
        holds: sound("session a - 16T10:00-10:20 langs:en+ru"),
        touches: sound("session a - 16T10:00-10:40 langs:en+ru"),
        falls_short: found("session a - 16T10:00-10:41 langs:en+ru", &["a 16T10:00-10:41 2 1"]),
        // Who interprets on another day does not here.
        other_day: found(
            "session a - 16T10:00-10:40 langs:en+ru; session b - 17T10:00-10:40 langs:en+ru confirmed",
            &["b 17T10:00-10:40 1 0"],
        ),
        after_midnight: found("session a - 16T23:30-+00:11 langs:en+ru", &["a 16T23:30-00:11 2 1"]),
        zone_change: found(
            "session a - 2025-03-30T01:40-03:20 langs:en+ru; session b - 2025-03-30T01:40-03:21 langs:en+ru;
             part b interpreter y",
            &["b 30T01:40-03:21 2 1"],
        ),
        cancelled: sound("session a - 16T10:00-12:00 langs:en+ru cancelled"),
        unscheduled: sound("session a - - langs:en+ru"),
        two_ways: found(
            "session a - 16T10:00-12:00 langs:en+ru; head d x; part a interpreter @d",
            &["a 16T10:00-12:00 2 1"],
        ),
    },
    Nine {
        rule: Rule::InterpreterOverloaded,
        start: "part a interpreter x; part b interpreter x; session a - 16T09:00-12:30",
        holds: sound("session b - 16T15:00-16:00"),
        touches: sound("session b - 16T14:00-17:30"),
        falls_short: found("session b - 16T14:00-17:31", &["a+b person:x 16T09:00-17:31 421 2 211"]),
        other_day: sound("session b - 17T09:00-12:31"),
        after_midnight: found(
            "session c - 17T21:00-+01:01; part c interpreter x",
            &["c person:x 17T21:00-01:01 241 1 241"],
        ),
        zone_change: found(
            "session b - 2025-03-30T01:00-06:00; session c - 2025-03-30T01:00-06:01; part c interpreter y",
            &["c person:y 30T01:00-06:01 241 1 241"],
        ),
        cancelled: sound("session b - 16T12:30-14:00 cancelled"),
        unscheduled: sound("session b - -"),
        two_ways: found(
            "session b - 16T14:00-17:31; head d x; part b interpreter @d",
            &["a+b person:x 16T09:00-17:31 421 2 211"],
        ),
    },
    Nine {
        rule: Rule::RelayMissing,
        start: "person x langs:en+ru; person y langs:ru+kk; part a interpreter x",
        holds: sound("session a - 16T10:00-11:00 langs:en+ru"),
        touches: sound("session a - 16T10:00-11:00 langs:en+ru+kk relay:ru; part a interpreter y"),
        falls_short: found(
            "session a - 16T10:00-11:00 langs:en+ru+kk; part a interpreter y",
            &["a en+kk 16T10:00-11:00"],
        ),
        // Who interprets on another day does not here.
        other_day: found(
            "session a - 16T10:00-11:00 langs:en+ru+kk relay:ru; session b - 17T10:00-11:00 langs:ru+kk;
             part b interpreter y",
            &["a kk 16T10:00-11:00"],
        ),
        after_midnight: found("session a - 16T23:00-+01:00 langs:en+ru relay:kk", &["a kk 16T23:00-01:00"]),
        zone_change: found("session a - 2025-03-30T01:00-04:00 langs:en+ru relay:kk", &["a kk 30T01:00-04:00"]),
        cancelled: sound("session a - 16T10:00-11:00 langs:en+ru relay:kk cancelled"),
        unscheduled: found("session a - - langs:en+ru relay:kk", &["a kk"]),
        two_ways: found(
            "session a - 16T10:00-11:00 langs:en+ru+kk; head d x; part a interpreter @d; part a interpreter y",
            &["a en+kk 16T10:00-11:00"],
        ),
    },
];
