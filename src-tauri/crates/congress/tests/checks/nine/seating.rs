//! Plans of seats: who sits beside whom, who has none, and who has one and does not come.

use congress::checks::Rule;

use super::{Nine, found, sound};

pub const NINE: &[Nine] = &[
    Nine {
        rule: Rule::NeighboursApart,
        start: "delegation a org:a; delegation b org:b; apart delegation:a delegation:b",
        holds: sound("plan p - byHand straight 5; seat p 1 @a; seat p 5 @b"),
        // A free seat between them.
        touches: sound("plan p - byHand straight 5; seat p 1 @a; seat p 3 @b"),
        falls_short: found(
            "plan p - byHand straight 5; seat p 1 @a; seat p 2 @b",
            &[" @a @b plan:p 1 2"],
        ),
        other_day: found(
            "session s - 17T10:00-11:00; plan p s byHand straight 5; seat p 1 @a; seat p 2 @b",
            &["s @a @b plan:p 17T10:00-11:00 1 2"],
        ),
        after_midnight: found(
            "session s - 16T23:00-+01:00; plan p s byHand straight 5; seat p 1 @a; seat p 2 @b",
            &["s @a @b plan:p 16T23:00-01:00 1 2"],
        ),
        zone_change: found(
            "session s - 2025-03-30T01:00-04:00; plan p s byHand straight 5; seat p 1 @a; seat p 2 @b",
            &["s @a @b plan:p 30T01:00-04:00 1 2"],
        ),
        cancelled: sound(
            "session s - 16T10:00-11:00 cancelled; plan p s byHand straight 5; seat p 1 @a; seat p 2 @b",
        ),
        unscheduled: found(
            "session s - -; plan p s byHand straight 5; seat p 1 @a; seat p 2 @b",
            &["s @a @b plan:p 1 2"],
        ),
        // At both hands.
        two_ways: found(
            "plan p - byHand straight round:2; seat p 1 @a; seat p 2 @b",
            &[" @a @b plan:p 1 2"],
        ),
    },
    Nine {
        rule: Rule::NeighboursTogether,
        start: "delegation a org:a; delegation b org:b; together delegation:a delegation:b",
        holds: sound("plan p - byHand straight 5; seat p 1 @a; seat p 2 @b"),
        // Where the round closes.
        touches: sound("plan p - byHand straight round:5; seat p 1 @a; seat p 5 @b"),
        falls_short: found(
            "plan p - byHand straight 5; seat p 1 @a; seat p 3 @b",
            &[" @a @b plan:p 1 3"],
        ),
        other_day: found(
            "session s - 17T10:00-11:00; plan p s byHand straight 5; seat p 1 @a; seat p 3 @b",
            &["s @a @b plan:p 17T10:00-11:00 1 3"],
        ),
        after_midnight: found(
            "session s - 16T23:00-+01:00; plan p s byHand straight 5; seat p 1 @a; seat p 3 @b",
            &["s @a @b plan:p 16T23:00-01:00 1 3"],
        ),
        zone_change: found(
            "session s - 2025-03-30T01:00-04:00; plan p s byHand straight 5; seat p 1 @a; seat p 3 @b",
            &["s @a @b plan:p 30T01:00-04:00 1 3"],
        ),
        cancelled: sound(
            "session s - 16T10:00-11:00 cancelled; plan p s byHand straight 5; seat p 1 @a; seat p 3 @b",
        ),
        unscheduled: found(
            "session s - -; plan p s byHand straight 5; seat p 1 @a; seat p 3 @b",
            &["s @a @b plan:p 1 3"],
        ),
        // Who stands for both is beside themselves.
        two_ways: sound(
            "person anna; member a anna; member b anna; plan p - byHand straight 5; seat p 1 anna",
        ),
    },
    Nine {
        rule: Rule::NoSeat,
        start: "delegation a org:a; delegation b org:b",
        holds: sound("plan p - protocol honour 5"),
        touches: sound("plan p - protocol honour 2"),
        falls_short: found("plan p - protocol honour 1", &[" plan:p 1 1"]),
        other_day: found(
            "session s - 17T10:00-11:00; plan p s protocol honour 1",
            &["s plan:p 17T10:00-11:00 1 1"],
        ),
        after_midnight: found(
            "session s - 16T23:00-+01:00; plan p s protocol honour 1",
            &["s plan:p 16T23:00-01:00 1 1"],
        ),
        zone_change: found(
            "session s - 2025-03-30T01:00-04:00; plan p s protocol honour 1",
            &["s plan:p 30T01:00-04:00 1 1"],
        ),
        cancelled: sound("session s - 16T10:00-11:00 cancelled; plan p s protocol honour 1"),
        unscheduled: found(
            "session s - -; plan p s protocol honour 1",
            &["s plan:p 1 1"],
        ),
        two_ways: sound(
            "session s - 16T10:00-11:00; part s speaker @a; part s chair @a; plan p s parts honour 1",
        ),
    },
    Nine {
        rule: Rule::SeatedAbsent,
        start: "delegation a org:a; delegation g org:g is:declined",
        holds: sound("plan p - protocol honour 5; seat p 2 @a"),
        // Who has not answered may yet come.
        touches: sound("plan p - byHand honour 5; delegation i org:i is:invited; seat p 2 @i"),
        falls_short: found("plan p - protocol honour 5; seat p 2 @g", &[" @g plan:p 2"]),
        other_day: found(
            "session s - 17T10:00-11:00; plan p s protocol honour 5; seat p 2 @g",
            &["s @g plan:p 17T10:00-11:00 2"],
        ),
        after_midnight: found(
            "session s - 16T23:00-+01:00; plan p s protocol honour 5; seat p 2 @g",
            &["s @g plan:p 16T23:00-01:00 2"],
        ),
        zone_change: found(
            "session s - 2025-03-30T01:00-04:00; plan p s protocol honour 5; seat p 2 @g",
            &["s @g plan:p 30T01:00-04:00 2"],
        ),
        cancelled: sound(
            "session s - 16T10:00-11:00 cancelled; plan p s protocol honour 5; seat p 2 @g",
        ),
        unscheduled: found(
            "session s - -; plan p s protocol honour 5; seat p 2 @g",
            &["s @g plan:p 2"],
        ),
        two_ways: found(
            "person gus; member g gus; delegation h org:h is:declined; member h gus; plan p - byHand honour 5; seat p 3 gus",
            &[" person:gus plan:p 3"],
        ),
    },
];
