//! A session's own time, and what a confirmed one should have.

use congress::checks::Rule;

use super::told::table;

#[test]
fn the_days_hours() {
    table(
        &[Rule::OutsideEventHours],
        "",
        &[
            ("session a - 16T08:00-22:00", &[]),
            ("session a - 16T07:59-09:00", &["a 16T07:59-09:00"]),
            ("session a - 18T21:00-22:01", &["a 18T21:00-22:01"]),
            ("session a - 16T23:00-+01:00", &["a 16T23:00-01:00"]),
            ("session a - 17T00:30-01:00", &["a 17T00:30-01:00"]),
            // Outside of the days is another rule's.
            ("session a - 15T07:00-08:00", &[]),
            ("session a - 16T07:00-08:00 cancelled", &[]),
            ("session a - -", &[]),
            (
                "event zone:Europe/Rome days:2025-03-30..2025-03-30; session a - 2025-03-30T08:00-22:00",
                &[],
            ),
        ],
    );
}

#[test]
fn breakouts() {
    table(
        &[Rule::BreakoutOutsideBlock],
        "session k hall 16T22:00-+01:00; session n hall 17T10:00-12:00 cancelled; session u hall -",
        &[
            ("session a foyer 16T22:00-+01:00 in:k", &[]),
            (
                "session a foyer 16T21:59-23:00 in:k",
                &["a+k 16T21:59-23:00"],
            ),
            (
                "session a foyer 17T00:00-01:01 in:k",
                &["a+k 17T00:00-01:01"],
            ),
            ("session a foyer 17T00:00-01:00 in:k", &[]),
            ("session a foyer 18T22:30-23:00", &[]),
            (
                "session a foyer 18T22:30-23:00 in:k",
                &["a+k 18T22:30-23:00"],
            ),
            ("session a foyer 18T22:30-23:00 in:k cancelled", &[]),
            ("session a foyer - in:k", &[]),
            ("session a foyer 18T22:30-23:00 in:n", &[]),
            ("session a foyer 18T22:30-23:00 in:u", &[]),
            ("session a foyer 18T22:30-23:00 in:gone", &[]),
        ],
    );
}

#[test]
fn quiet_times() {
    table(
        &[Rule::QuietTime],
        "event quiet:12:00-13:30 quiet:15:00-15:30@17 quiet:00:00-01:00@18",
        &[
            ("session a - 16T11:00-12:00", &[]),
            ("session a - 16T13:30-14:00", &[]),
            ("session a - 16T11:00-12:01", &["a 16T12:00-12:01"]),
            ("session a - 16T13:29-15:00", &["a 16T13:29-13:30"]),
            ("session a - 16T12:00-13:30 meal", &[]),
            ("session a - 16T12:00-13:30 prayer", &[]),
            ("session a - 16T15:00-16:00", &[]),
            ("session a - 17T15:00-16:00", &["a 17T15:00-15:30"]),
            // One session, one finding.
            ("session a - 17T11:00-16:00", &["a 17T12:00-15:30"]),
            ("session a - 17T23:30-+00:30", &["a 18T00:00-00:30"]),
            ("session a - 19T12:00-13:00", &[]),
            ("session a - 16T12:00-13:00 cancelled", &[]),
            ("session a - -", &[]),
        ],
    );
}

#[test]
fn rooms_titles_and_languages_of_what_is_confirmed() {
    table(
        &[Rule::NoRoom],
        "",
        &[
            (
                "session a - 16T23:00-+01:00 confirmed",
                &["a 16T23:00-01:00"],
            ),
            ("session a hall 16T10:00-11:00 confirmed", &[]),
            ("session a - 16T10:00-11:00", &[]),
            ("session a - 16T10:00-11:00 cancelled", &[]),
            ("session a - - confirmed", &[]),
            ("session a - 16T10:00-11:00 confirmed transfer", &[]),
        ],
    );
    table(
        &[Rule::NoTitle],
        "event langs:en+kk+ru",
        &[
            (
                "session a hall 16T10:00-11:00 confirmed titles:en+kk+ru",
                &[],
            ),
            (
                "session a hall 16T10:00-11:00 confirmed titles:kk",
                &["a en", "a ru"],
            ),
            ("session a hall - confirmed titles:en+ru", &["a kk"]),
            // One finding for a language, however many lack it.
            (
                "session b hall 16T10:00-11:00 confirmed titles:en; session a - - confirmed titles:ru;
                 session c - - confirmed titles:en+ru+kk; session d - - titles:en",
                &["a en", "a+b kk", "b ru"],
            ),
            ("session a hall 16T10:00-11:00 titles:kk", &[]),
            ("session a hall 16T10:00-11:00 cancelled titles:kk", &[]),
            ("session a hall - confirmed for:internal titles:kk", &[]),
        ],
    );
    table(
        &[Rule::NoInterpretation],
        "event langs:en+kk+ru",
        &[
            ("session a hall - confirmed forum", &["a en+kk+ru"]),
            ("session a hall - confirmed forum langs:ru", &[]),
            ("session a hall - confirmed plenary langs:ru", &["a en+kk"]),
            ("session a hall - confirmed plenary langs:kk+ru+en", &[]),
            (
                "session a hall 16T10:00-11:00 confirmed breakout",
                &["a en+kk+ru 16T10:00-11:00"],
            ),
            ("session a hall - plenary", &[]),
            ("session a hall - cancelled plenary", &[]),
            ("session a hall - confirmed plenary for:internal", &[]),
            ("session a hall - confirmed meal", &[]),
            ("event langs:en; session a hall - confirmed plenary", &[]),
        ],
    );
}

#[test]
fn rank() {
    table(
        &[Rule::ChairRank],
        "event rank:plenary=2; person x rank:3; person y rank:2; person z;
         session a hall 16T23:00-+01:00 plenary",
        &[
            ("part a chair x", &["a person:x 16T23:00-01:00 3 2"]),
            ("part a chair y", &[]),
            ("part a chair z; part a chair gone", &[]),
            ("part a moderator x; part a speaker x", &[]),
            (
                "head d x; part a chair @d; part a chair x",
                &["a person:x 16T23:00-01:00 3 2"],
            ),
            ("head d -; part a chair @d", &[]),
            ("session b hall 16T10:00-11:00 forum; part b chair x", &[]),
            (
                "session b hall 16T10:00-11:00 plenary cancelled; part b chair x",
                &[],
            ),
            (
                "session b hall - plenary; part b chair x",
                &["b person:x 3 2"],
            ),
        ],
    );
}
