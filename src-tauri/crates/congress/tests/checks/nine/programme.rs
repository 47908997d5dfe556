//! The programme: days and hours, blocks, what may stand beside or after what, what is confirmed.

use congress::checks::Rule;

use super::{NOBODY, Nine, found, sound, without};

pub const NINE: &[Nine] = &[
    Nine {
        rule: Rule::EndNotAfterStart,
        start: "",
        holds: sound("session a - 16T10:00-11:00"),
        touches: sound("session a - 16T10:00-10:01"),
        falls_short: found("session a - 16T10:00-10:00", &["a 16T10:00-10:00"]),
        other_day: sound("session a - 16T10:00-+09:00"),
        // The end was entered without its day.
        after_midnight: found("session a - 16T23:30-00:15", &["a 16T23:30-00:15"]),
        // Half past two is left out, and stands for half past three.
        zone_change: found(
            "session a - 2025-03-30T01:30-03:00; session b - 2025-03-30T02:30-03:30;
             session c - 2025-03-30T02:30-03:31",
            &["b 30T02:30-03:30"],
        ),
        cancelled: sound("session a - 16T10:00-09:00 cancelled"),
        unscheduled: sound("session a - -"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::OutsideEventDays,
        start: "",
        holds: sound("session a - 17T10:00-11:00"),
        touches: sound("session a - 16T00:00-01:00; session b - 18T23:00-+00:00"),
        falls_short: found("session a - 18T23:00-+00:01", &["a 18T23:00-00:01"]),
        other_day: found("session a - 15T10:00-11:00; session b - 17T10:00-11:00", &["a 15T10:00-11:00"]),
        after_midnight: found("session a - 15T23:00-+01:00; session b - 16T23:00-+01:00", &["a 15T23:00-01:00"]),
        zone_change: found(
            "event days:2025-03-30..2025-03-30; session a - 2025-03-30T23:00-+00:00;
             session b - 2025-03-30T01:00-+00:01",
            &["b 30T01:00-00:01"],
        ),
        cancelled: sound("session a - 19T10:00-11:00 cancelled"),
        unscheduled: sound("session a - -"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::OutsideEventHours,
        start: "",
        holds: sound("session a - 16T10:00-11:00"),
        touches: sound("session a - 16T08:00-22:00"),
        falls_short: found("session a - 16T08:00-22:01", &["a 16T08:00-22:01"]),
        other_day: found("session a - 16T10:00-11:00; session b - 17T07:59-09:00", &["b 17T07:59-09:00"]),
        after_midnight: found("session a - 16T21:00-+01:00", &["a 16T21:00-01:00"]),
        zone_change: found(
            "session a - 2025-03-30T08:00-22:00; session b - 2025-03-30T01:30-03:30",
            &["b 30T01:30-03:30"],
        ),
        cancelled: sound("session a - 16T07:00-08:00 cancelled"),
        unscheduled: sound("session a - -"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::BreakoutOutsideBlock,
        start: "session k hall 16T10:00-12:00",
        holds: sound("session a foyer 16T10:30-11:00 in:k"),
        touches: sound("session a foyer 16T10:00-12:00 in:k"),
        falls_short: found("session a foyer 16T11:00-12:01 in:k", &["a+k 16T11:00-12:01"]),
        other_day: found("session a foyer 17T10:30-11:00 in:k", &["a+k 17T10:30-11:00"]),
        after_midnight: found(
            "session n hall 16T22:00-+01:00; session a foyer 17T00:00-01:00 in:n; session b foyer 17T00:00-01:01 in:n",
            &["b+n 17T00:00-01:01"],
        ),
        zone_change: found(
            "session n hall 2025-03-30T01:00-04:00; session a foyer 2025-03-30T03:00-04:00 in:n;
             session b foyer 2025-03-30T03:00-04:01 in:n",
            &["b+n 30T03:00-04:01"],
        ),
        cancelled: sound(
            "session a foyer 16T13:00-14:00 in:k cancelled; session n hall 16T10:00-11:00 cancelled;
             session b foyer 16T13:00-14:00 in:n",
        ),
        unscheduled: sound("session a foyer - in:k; session n hall -; session b foyer 16T13:00-14:00 in:n"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::NeverTogether,
        start: "never session:a session:b; never session:c session:d; session a hall 16T10:00-11:00",
        holds: sound("session b foyer 16T15:00-16:00"),
        touches: sound("session b foyer 16T11:00-12:00"),
        falls_short: found("session b foyer 16T10:59-12:00", &["a+b 16T10:59-11:00"]),
        other_day: sound("session b foyer 17T10:00-11:00"),
        after_midnight: found(
            "session c hall 16T23:00-+00:30; session d foyer 17T00:29-01:00",
            &["c+d 17T00:29-00:30"],
        ),
        zone_change: found(
            "session c hall 2025-03-30T01:00-03:30; session d foyer 2025-03-30T03:29-04:00",
            &["c+d 30T03:29-03:30"],
        ),
        cancelled: sound("session b foyer 16T10:30-12:00 cancelled"),
        unscheduled: sound("session b foyer -"),
        // An organization's session because it carries it, and sends who leads it, and they head it.
        two_ways: found(
            "never org:o session:a; session e foyer 16T10:30-12:00; person x org:o; delegation z org:o; head z x;
             part e chair x; part e participant @z; co e invited o",
            &["a+e o 16T10:30-11:00"],
        ),
    },
    Nine {
        rule: Rule::MustFollow,
        start: "follow session:b session:a 30; follow session:d session:c 30; session a hall 16T10:00-11:00",
        holds: sound("session b hall 16T15:00-16:00"),
        touches: sound("session b hall 16T11:30-12:00"),
        falls_short: found("session b hall 16T11:29-12:00", &["b+a 16T11:29-12:00 29 30"]),
        other_day: sound("session b hall 17T08:00-09:00"),
        after_midnight: found(
            "session c hall 16T23:00-+00:15; session d - 17T00:44-01:00",
            &["d+c 17T00:44-01:00 29 30"],
        ),
        zone_change: found(
            "session c hall 2025-03-30T01:00-01:45; session d - 2025-03-30T03:00-04:00",
            &["d+c 30T03:00-04:00 15 30"],
        ),
        cancelled: sound("session b hall 16T11:00-12:00 cancelled; session c - 16T10:00-11:00 cancelled; session d - 16T09:00-10:00"),
        unscheduled: sound("session b hall -; session c - -; session d - 16T09:00-10:00"),
        two_ways: found(
            "follow org:o session:a 30; session e foyer 16T11:29-12:00; person x org:o; part e chair x; co e invited o",
            &["e+a o 16T11:29-12:00 29 30"],
        ),
    },
    Nine {
        rule: Rule::TrackInParallel,
        start: "session a hall 16T10:00-11:00 track:t",
        holds: sound("session b foyer 16T15:00-16:00 track:t"),
        touches: sound("session b foyer 16T11:00-12:00 track:t"),
        falls_short: found("session b foyer 16T10:59-12:00 track:t", &["a+b track:t 16T10:00-12:00"]),
        other_day: sound("session b foyer 17T10:00-11:00 track:t"),
        after_midnight: found(
            "session b foyer 16T23:00-+00:30 track:u; session c - 17T00:29-01:00 track:u",
            &["b+c track:u 16T23:00-01:00"],
        ),
        zone_change: found(
            "session b foyer 2025-03-30T01:00-03:30 track:u; session c - 2025-03-30T03:29-04:00 track:u",
            &["b+c track:u 30T01:00-04:00"],
        ),
        cancelled: sound("session b foyer 16T10:30-12:00 track:t cancelled"),
        unscheduled: sound("session b foyer - track:t"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::BesidePlenary,
        start: "session a hall 16T10:00-11:00 plenary",
        holds: sound("session b foyer 16T15:00-16:00 public"),
        touches: sound("session b foyer 16T11:00-12:00 public"),
        falls_short: found("session b foyer 16T10:59-12:00 public", &["a+b 16T10:59-11:00"]),
        other_day: sound("session b foyer 17T10:00-11:00 public"),
        after_midnight: found(
            "session b hall 16T23:00-+00:30 plenary; session c foyer 17T00:29-01:00 public",
            &["b+c 17T00:29-00:30"],
        ),
        zone_change: found(
            "session b hall 2025-03-30T01:00-03:30 plenary; session c foyer 2025-03-30T03:29-04:00 public",
            &["b+c 30T03:29-03:30"],
        ),
        cancelled: sound(
            "session b foyer 16T10:30-12:00 public cancelled; session c hall 16T13:00-14:00 plenary cancelled;
             session d foyer 16T13:00-14:00 public",
        ),
        unscheduled: sound("session b foyer - public; session c hall - plenary"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::NoChair,
        start: "",
        holds: sound("session a hall 16T10:00-11:00 confirmed plenary; part a chair x"),
        // One speaker needs nobody to lead them.
        touches: sound("session a hall 16T10:00-11:00 confirmed forum; part a speaker x"),
        falls_short: found(
            "session a hall 16T10:00-11:00 confirmed forum; part a speaker x; part a speaker y",
            &["a 16T10:00-11:00"],
        ),
        other_day: found(
            "session a - 16T10:00-11:00 confirmed plenary; part a chair x; session b - 17T10:00-11:00 confirmed plenary",
            &["b 17T10:00-11:00"],
        ),
        after_midnight: found("session a - 16T23:00-+01:00 confirmed plenary", &["a 16T23:00-01:00"]),
        zone_change: found("session a - 2025-03-30T01:00-04:00 confirmed plenary", &["a 30T01:00-04:00"]),
        cancelled: sound("session a - 16T10:00-11:00 cancelled plenary"),
        unscheduled: found("session a - - confirmed plenary", &["a"]),
        // Who speaks by name, and heads the delegation that speaks, is one speaker.
        two_ways: sound(
            "session a - 16T10:00-11:00 confirmed forum; head d x; part a speaker x; part a speaker @d",
        ),
    },
    Nine {
        rule: Rule::NoRoom,
        start: "",
        holds: sound("session a hall 16T10:00-11:00 confirmed"),
        // A transfer is on its way, and a draft may yet find one.
        touches: sound("session a - 16T10:00-11:00 confirmed transfer; session b - 16T10:00-11:00"),
        falls_short: found("session a - 16T10:00-11:00 confirmed", &["a 16T10:00-11:00"]),
        other_day: found(
            "session a hall 16T10:00-11:00 confirmed; session b - 17T10:00-11:00 confirmed",
            &["b 17T10:00-11:00"],
        ),
        after_midnight: found("session a - 16T23:00-+01:00 confirmed", &["a 16T23:00-01:00"]),
        zone_change: found("session a - 2025-03-30T01:00-04:00 confirmed", &["a 30T01:00-04:00"]),
        cancelled: sound("session a - 16T10:00-11:00 cancelled"),
        unscheduled: sound("session a - - confirmed"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::NoInterpretation,
        start: "event langs:en+ru",
        holds: sound("session a hall 16T10:00-11:00 confirmed plenary langs:en+ru"),
        // One language is enough for a forum.
        touches: sound("session a hall 16T10:00-11:00 confirmed forum langs:ru"),
        falls_short: found("session a hall 16T10:00-11:00 confirmed plenary langs:ru", &["a en 16T10:00-11:00"]),
        other_day: found(
            "session a hall 16T10:00-11:00 confirmed forum langs:ru; session b hall 17T10:00-11:00 confirmed forum",
            &["b en+ru 17T10:00-11:00"],
        ),
        after_midnight: found("session a hall 16T23:00-+01:00 confirmed plenary langs:ru", &["a en 16T23:00-01:00"]),
        zone_change: found(
            "session a hall 2025-03-30T01:00-04:00 confirmed plenary langs:ru",
            &["a en 30T01:00-04:00"],
        ),
        cancelled: sound("session a hall 16T10:00-11:00 cancelled plenary langs:ru"),
        unscheduled: found("session a hall - confirmed plenary langs:ru", &["a en"]),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::NoTitle,
        start: "event langs:en+ru",
        holds: sound("session a hall 16T10:00-11:00 confirmed titles:en+ru"),
        touches: without("a title is there in a language or it is not: there is nothing between"),
        falls_short: found("session a hall 16T10:00-11:00 confirmed titles:en", &["a ru"]),
        // One finding for all days.
        other_day: found(
            "session a hall 16T10:00-11:00 confirmed titles:en; session b hall 17T10:00-11:00 confirmed titles:en",
            &["a+b ru"],
        ),
        after_midnight: found("session a hall 16T23:00-+01:00 confirmed titles:ru", &["a en"]),
        zone_change: found("session a hall 2025-03-30T01:00-04:00 confirmed titles:en", &["a ru"]),
        cancelled: sound("session a hall 16T10:00-11:00 cancelled titles:en"),
        unscheduled: found("session a hall - confirmed titles:en", &["a ru"]),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::QuietTime,
        start: "event quiet:12:00-13:30",
        holds: sound("session a - 16T15:00-16:00"),
        touches: sound("session a - 16T11:00-12:00; session b - 16T13:30-14:00"),
        falls_short: found("session a - 16T11:00-12:01", &["a 16T12:00-12:01"]),
        other_day: found(
            "event quiet:15:00-16:00@17; session a - 16T15:00-16:00; session b - 17T15:30-16:30",
            &["b 17T15:30-16:00"],
        ),
        after_midnight: found(
            "event quiet:00:00-01:00@18; session a - 17T23:00-+00:00; session b - 17T23:00-+00:01",
            &["b 18T00:00-00:01"],
        ),
        zone_change: found(
            "event quiet:03:00-04:00; session a - 2025-03-30T01:00-03:00; session b - 2025-03-30T01:00-03:01",
            &["b 30T03:00-03:01"],
        ),
        cancelled: sound("session a - 16T12:00-13:00 cancelled"),
        unscheduled: sound("session a - -"),
        two_ways: NOBODY,
    },
];
