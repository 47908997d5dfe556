//! Booths, channels and interpreters.

use congress::checks::Rule;

use super::told::table;

#[test]
fn booths_and_channels() {
    table(
        &[Rule::TooFewBooths, Rule::TooFewChannels],
        "room hall booths:2 channels:3; room small booths:1 channels:1; room none booths:0",
        &[
            ("session a none 16T10:00-11:00 langs:en", &[]),
            ("session a small 16T10:00-11:00 langs:en", &[]),
            // One booth serves two languages that are spoken to each other.
            (
                "session a small 16T10:00-11:00 langs:en+ru",
                &["too-few-channels a room:small 16T10:00-11:00 2 1"],
            ),
            (
                "session a none 16T23:00-+01:00 langs:en+ru",
                &["too-few-booths a room:none 16T23:00-01:00 1 0"],
            ),
            (
                "session a hall 16T10:00-11:00 langs:en+ru+kk",
                &["too-few-booths a room:hall 16T10:00-11:00 3 2"],
            ),
            ("session a hall 16T10:00-11:00 langs:en+ru+en+ru", &[]),
            (
                "session a hall 16T10:00-11:00 langs:en+ru+kk+ar",
                &[
                    "too-few-booths a room:hall 16T10:00-11:00 4 2",
                    "too-few-channels a room:hall 16T10:00-11:00 4 3",
                ],
            ),
            ("session a - 16T10:00-11:00 langs:en+ru", &[]),
            ("session a none 16T10:00-11:00 langs:en+ru cancelled", &[]),
            ("session a none - langs:en+ru", &[]),
        ],
    );
    // An event without any booth or interpreter has none to count; an interpreter anywhere asks.
    table(
        &[Rule::TooFewBooths],
        "session a hall 16T10:00-11:00 langs:en+ru",
        &[
            ("", &[]),
            (
                "part b interpreter x; session b - -",
                &["a room:hall 16T10:00-11:00 1 0"],
            ),
            ("room foyer booths:1", &["a room:hall 16T10:00-11:00 1 0"]),
        ],
    );
}

#[test]
fn interpreters() {
    let rule = &[Rule::TooFewInterpreters];
    table(
        rule,
        "part a interpreter x",
        &[
            ("session a - 16T10:00-10:40 langs:en+ru", &[]),
            (
                "session a - 16T10:00-10:41 langs:en+ru",
                &["a 16T10:00-10:41 2 1"],
            ),
            (
                "session a - 16T10:00-14:00 langs:en+ru",
                &["a 16T10:00-14:00 2 1"],
            ),
            (
                "session a - 16T10:00-14:01 langs:en+ru",
                &["a 16T10:00-14:01 3 1"],
            ),
            (
                "session a - 16T20:00-+02:00 langs:en+ru",
                &["a 16T20:00-02:00 3 1"],
            ),
            (
                "session a - 16T10:00-16:01 langs:en+ru",
                &["a 16T10:00-16:01 4 1"],
            ),
            (
                "session a - 16T10:00-10:30 langs:en+ru+kk",
                &["a 16T10:00-10:30 6 1"],
            ),
            (
                "session a - 16T10:00-10:30 langs:en+ru+kk+ar",
                &["a 16T10:00-10:30 8 1"],
            ),
            (
                "session a - 16T10:00-15:00 langs:en+ru+kk+ar",
                &["a 16T10:00-15:00 12 1"],
            ),
            ("session a - 16T10:00-15:00 langs:en", &[]),
            ("session a - 16T10:00-15:00 langs:en+ru cancelled", &[]),
            ("session a - - langs:en+ru", &[]),
            (
                "part a interpreter y; session a - 16T10:00-12:00 langs:en+ru",
                &[],
            ),
            // The same person twice is one.
            (
                "part a interpreter x; head d x; part a interpreter @d;
                 session a - 16T10:00-12:00 langs:en+ru",
                &["a 16T10:00-12:00 2 1"],
            ),
        ],
    );
    table(
        rule,
        "",
        &[
            // Asked once it is confirmed, or the first is named.
            ("session a - 16T10:00-12:00 langs:en+ru", &[]),
            (
                "session a - 16T10:00-12:00 langs:en+ru confirmed; session b - 17T10:00-12:00 langs:en+ru;
                 part b interpreter x; part b interpreter y",
                &["a 16T10:00-12:00 2 0"],
            ),
            // Where nobody is named anywhere, one finding says so; where there is no booth either,
            // nobody interprets at this event.
            ("session a - 16T10:00-12:00 langs:en+ru confirmed", &[]),
            (
                "room hall booths:1; session b - 16T10:00-12:00 langs:en+ru confirmed;
                 session a - 17T23:00-+01:00 langs:ru+kk confirmed; session c - 18T10:00-11:00 langs:en+en confirmed;
                 session d - 18T10:00-11:00 langs:en+ru; session e - - langs:en+ru confirmed;
                 session f - 18T10:00-11:00 langs:en+ru cancelled",
                &["a+b"],
            ),
            ("room hall booths:1; session b - 16T10:00-12:00 langs:en confirmed", &[]),
            // An hour of the hall clock is left out.
            (
                "event zone:Europe/Rome days:2025-03-30..2025-03-30; part a interpreter x;
                 part a interpreter y; session a - 2025-03-30T01:00-06:00 langs:en+ru",
                &[],
            ),
            (
                "event zone:Europe/Rome days:2025-03-29..2025-03-30; part a interpreter x;
                 part a interpreter y; session a - 2025-03-29T01:00-06:00 langs:en+ru",
                &["a 29T01:00-06:00 3 2"],
            ),
        ],
    );
}

#[test]
fn an_interpreters_day() {
    let rule = &[Rule::InterpreterOverloaded];
    table(
        rule,
        "part a interpreter x; part b interpreter x; part c interpreter x;
         session a - 16T09:00-12:30",
        &[
            ("session b - 16T14:00-17:30", &[]),
            // Seven hours in all; four at a time; an hour and a half between.
            (
                "session b - 16T14:00-17:31",
                &["a+b person:x 16T09:00-17:31 421 2 211"],
            ),
            (
                "session b - 16T13:59-17:00",
                &["a+b person:x 16T09:00-17:00 391 1 480"],
            ),
            ("session b - 16T12:30-13:00", &[]),
            (
                "session b - 16T12:30-13:01",
                &["a+b person:x 16T09:00-13:01 241 1 241"],
            ),
            (
                "session b - 16T14:00-15:00; session c - 16T17:00-18:00",
                &["a+b+c person:x 16T09:00-18:00 330 3 210"],
            ),
            (
                "session b - 17T09:00-12:30; session c - 18T09:00-12:30",
                &[],
            ),
            ("session b - 16T12:30-14:00 cancelled", &[]),
            ("session b - -", &[]),
            // What they speak in is no interpreting.
            ("session e - 16T12:30-15:00; part e speaker x", &[]),
        ],
    );
    table(
        rule,
        "",
        &[
            (
                "part a interpreter x; session a - 16T21:00-+01:01",
                &["a person:x 16T21:00-01:01 241 1 241"],
            ),
            ("part a interpreter x; session a - 16T21:00-+01:00", &[]),
            (
                "head d x; part a interpreter @d; part b interpreter x;
                 session a - 16T09:00-12:00; session b - 16T12:00-14:00",
                &["a+b person:x 16T09:00-14:00 300 1 300"],
            ),
            (
                "event zone:Europe/Rome days:2025-03-30..2025-03-30; part a interpreter x;
                 session a - 2025-03-30T01:00-06:00",
                &[],
            ),
        ],
    );
}

#[test]
fn relays() {
    let rule = &[Rule::RelayMissing];
    table(
        rule,
        "person x langs:en+ru; person y langs:ru+kk; person z",
        &[
            ("session a - 16T10:00-11:00 langs:en+ru relay:en", &[]),
            (
                "session a - 16T10:00-11:00 langs:kk+ru relay:en",
                &["a en 16T10:00-11:00"],
            ),
            ("session a - - langs:kk+ru relay:en", &["a en"]),
            ("session a - - langs:kk+ru relay:en cancelled", &[]),
            // Nobody goes straight from English to Kazakh.
            (
                "session a - 16T23:00-+01:00 langs:en+ru+kk; part a interpreter x; part a interpreter y",
                &["a en+kk 16T23:00-01:00"],
            ),
            (
                "session a - - langs:en+ru+kk relay:ru; part a interpreter x; part a interpreter y",
                &[],
            ),
            (
                "session a - - langs:en+ru+kk relay:en; part a interpreter x; part a interpreter y",
                &["a kk"],
            ),
            ("session a - - langs:en+ru; part a interpreter x", &[]),
            // Who states no language may speak any; who is not named as well.
            (
                "session a - - langs:en+ru+kk; part a interpreter x; part a interpreter z",
                &[],
            ),
            ("session a - - langs:en+ru+kk; part a speaker x", &[]),
        ],
    );
}
