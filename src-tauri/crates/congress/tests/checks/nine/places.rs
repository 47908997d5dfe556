//! Rooms: taken twice, set up, open, large enough, fitted out.

use congress::checks::Rule;

use super::{NOBODY, Nine, found, sound, without};

pub const NINE: &[Nine] = &[
    Nine {
        rule: Rule::RoomDoubleBooked,
        start: "session a hall 16T10:00-11:00",
        holds: sound("session b hall 16T12:00-13:00"),
        touches: sound("session b hall 16T11:00-12:00"),
        falls_short: found(
            "session b hall 16T10:59-12:00",
            &["a+b room:hall 16T10:59-11:00"],
        ),
        other_day: sound("session b hall 17T10:00-11:00"),
        after_midnight: found(
            "session b hall 16T23:00-+00:30; session c hall 17T00:29-01:00",
            &["b+c room:hall 17T00:29-00:30"],
        ),
        zone_change: found(
            "session b hall 2025-03-30T01:00-03:30; session c hall 2025-03-30T03:29-04:00;
             session d hall 2025-03-30T04:00-05:00",
            &["b+c room:hall 30T03:29-03:30"],
        ),
        cancelled: sound("session b hall 16T10:30-12:00 cancelled"),
        unscheduled: sound("session b hall -"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::SetupNotKept,
        start: "room hall setup:15; session a hall 16T10:00-11:00",
        holds: sound("session b hall 16T11:30-12:00"),
        touches: sound("session b hall 16T11:15-12:00"),
        falls_short: found(
            "session b hall 16T11:14-12:00",
            &["a+b room:hall 16T11:00-11:14 14 15"],
        ),
        other_day: sound("session b hall 17T11:00-12:00"),
        after_midnight: found(
            "session b hall 16T23:00-+00:00; session c hall 17T00:14-01:00",
            &["b+c room:hall 17T00:00-00:14 14 15"],
        ),
        // Ten minutes of the clock on the wall and seventy of the hands that turn.
        zone_change: found(
            "session b hall 2025-03-30T01:00-01:50; session c hall 2025-03-30T03:00-04:00",
            &["b+c room:hall 30T01:50-03:00 10 15"],
        ),
        cancelled: sound("session b hall 16T11:00-12:00 cancelled"),
        unscheduled: sound("session b hall -"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::OutsideOpening,
        start: "room hall open:08:00-12:00",
        holds: sound("session a hall 16T09:00-10:00"),
        touches: sound("session a hall 16T08:00-12:00"),
        falls_short: found(
            "session a hall 16T11:00-12:01",
            &["a room:hall 16T11:00-12:01"],
        ),
        other_day: found(
            "room hall open:10:00-12:00@17; session a hall 16T09:00-10:00; session b hall 17T09:00-10:00",
            &["b room:hall 17T09:00-10:00"],
        ),
        after_midnight: found(
            "room night open:18:00-24:00 open:00:00-02:00; session a night 16T23:00-+02:00;
             session b night 17T01:00-02:01",
            &["b room:night 17T01:00-02:01"],
        ),
        zone_change: found(
            "room night open:00:00-03:00; session a night 2025-03-30T01:00-03:00;
             session b night 2025-03-30T01:00-03:01",
            &["b room:night 30T01:00-03:01"],
        ),
        cancelled: sound("session a hall 16T12:00-13:00 cancelled"),
        unscheduled: sound("session a hall -"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::OverCapacity,
        start: "",
        holds: sound("session a hall 16T10:00-11:00 expects:50"),
        touches: sound("session a hall 16T10:00-11:00 expects:100"),
        falls_short: found(
            "session a hall 16T10:00-11:00 expects:101",
            &["a room:hall 16T10:00-11:00 101 100"],
        ),
        // Each day seats its own.
        other_day: sound(
            "session a hall 16T10:00-11:00 expects:60; session b hall 17T10:00-11:00 expects:60",
        ),
        after_midnight: found(
            "session a hall 16T23:00-+01:00 expects:101",
            &["a room:hall 16T23:00-01:00 101 100"],
        ),
        zone_change: found(
            "session a hall 2025-03-30T01:00-04:00 expects:101",
            &["a room:hall 30T01:00-04:00 101 100"],
        ),
        cancelled: sound("session a hall 16T10:00-11:00 expects:101 cancelled"),
        unscheduled: sound("session a hall - expects:101"),
        // By name and as a member of their delegation, and head of another that has nobody else.
        two_ways: sound(
            "session a cabinet 16T10:00-11:00; head d x; part a speaker x; part a chair x;
             part a participant @d; part a guest y",
        ),
    },
    Nine {
        rule: Rule::EquipmentMissing,
        start: "room hall has:hybrid+projector",
        holds: sound("session a hall 16T10:00-11:00"),
        touches: sound("session a hall 16T10:00-11:00 needs:hybrid+projector"),
        falls_short: found(
            "session a hall 16T10:00-11:00 needs:hybrid+projector+signingTable",
            &["a room:hall 16T10:00-11:00 1"],
        ),
        other_day: found(
            "session a hall 16T10:00-11:00 needs:hybrid; session b hall 17T10:00-11:00 needs:signingTable",
            &["b room:hall 17T10:00-11:00 1"],
        ),
        after_midnight: found(
            "session a hall 16T23:00-+01:00 needs:signingTable",
            &["a room:hall 16T23:00-01:00 1"],
        ),
        zone_change: found(
            "session a hall 2025-03-30T01:00-04:00 needs:signingTable",
            &["a room:hall 30T01:00-04:00 1"],
        ),
        cancelled: sound("session a hall 16T10:00-11:00 needs:signingTable cancelled"),
        unscheduled: sound("session a hall - needs:signingTable"),
        two_ways: NOBODY,
    },
    Nine {
        rule: Rule::DaisTooSmall,
        start: "room hall dais:2; part a chair x",
        holds: sound("session a hall 16T10:00-11:00"),
        touches: sound("session a hall 16T10:00-11:00; part a speaker y"),
        falls_short: found(
            "session a hall 16T10:00-11:00; part a speaker y; part a speaker z",
            &["a room:hall 16T10:00-11:00 3 2"],
        ),
        other_day: sound(
            "session a hall 16T10:00-11:00; part a speaker y; session b hall 17T10:00-11:00; part b chair z",
        ),
        after_midnight: found(
            "session a hall 16T23:00-+01:00; part a speaker y; part a speaker z",
            &["a room:hall 16T23:00-01:00 3 2"],
        ),
        zone_change: found(
            "session a hall 2025-03-30T01:00-04:00; part a speaker y; part a speaker z",
            &["a room:hall 30T01:00-04:00 3 2"],
        ),
        cancelled: sound(
            "session a hall 16T10:00-11:00 cancelled; part a speaker y; part a speaker z",
        ),
        unscheduled: sound("session a hall -; part a speaker y; part a speaker z"),
        two_ways: sound(
            "session a hall 16T10:00-11:00; head d x; part a signatory @d; part a speaker y",
        ),
    },
    Nine {
        rule: Rule::RoomClosed,
        start: "room hall closed",
        holds: sound("session a foyer 16T10:00-11:00"),
        touches: without("a room is closed or it is not: there is nothing between"),
        falls_short: found(
            "session a hall 16T10:00-11:00",
            &["a room:hall 16T10:00-11:00"],
        ),
        other_day: found(
            "session a foyer 16T10:00-11:00; session b hall 17T10:00-11:00",
            &["b room:hall 17T10:00-11:00"],
        ),
        after_midnight: found(
            "session a gone 16T23:00-+01:00",
            &["a room:gone 16T23:00-01:00"],
        ),
        zone_change: found(
            "session a hall 2025-03-30T01:00-04:00",
            &["a room:hall 30T01:00-04:00"],
        ),
        cancelled: sound("session a hall 16T10:00-11:00 cancelled"),
        unscheduled: sound("session a hall -"),
        two_ways: NOBODY,
    },
];
