//! The checks as tables: a programme told in a few words, and what is found in it.

mod day;
mod edits;
mod incremental;
mod interpretation;
mod nine;
mod observance;
mod order;
mod partners;
mod places;
mod sessions;
mod settings;
mod slots;
mod told;

use congress::checks::{Rule, findings};
use told::{TODAY, day as date, empty, programme, session, table};

/// The rules that were there first, told with their names.
const FIRST: &[Rule] = &[
    Rule::RoomDoubleBooked,
    Rule::OverCapacity,
    Rule::PersonDoubleBooked,
    Rule::HeadInTwoPlaces,
    Rule::EndNotAfterStart,
    Rule::OutsideEventDays,
    Rule::CoOrganizerUnconfirmed,
    Rule::NoChair,
];

fn first(rows: &[(&str, &[&str])]) {
    table(FIRST, "", rows);
}

#[test]
fn rooms() {
    first(&[
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:30-12:00",
            &["room-double-booked a+b room:hall 16T10:30-11:00"],
        ),
        (
            "session a hall 16T10:00-11:00; session b hall 16T11:00-12:00",
            &[],
        ),
        (
            "session a hall 16T10:00-11:00; session b foyer 16T10:30-12:00",
            &[],
        ),
        (
            "session a - 16T10:00-11:00; session b - 16T10:30-12:00",
            &[],
        ),
        ("session a hall -; session b hall -", &[]),
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:30-12:00 cancelled",
            &[],
        ),
        (
            // Each pair once, the earlier first; touching ends are no pair.
            "session c hall 16T11:00-12:00; session b hall 16T10:30-11:30;
             session a hall 16T10:00-11:00; session d hall 16T09:00-13:00",
            &[
                "room-double-booked d+a room:hall 16T10:00-11:00",
                "room-double-booked a+b room:hall 16T10:30-11:00",
                "room-double-booked d+b room:hall 16T10:30-11:30",
                "room-double-booked b+c room:hall 16T11:00-11:30",
                "room-double-booked d+c room:hall 16T11:00-12:00",
            ],
        ),
        // A breakout within its block, at any depth; two of them clash with each other.
        (
            "session a hall 16T10:00-12:00; session b hall 16T10:30-11:00 in:a",
            &[],
        ),
        (
            "session a hall 16T10:00-12:00; session b foyer 16T10:00-12:00 in:a;
             session c hall 16T10:30-11:00 in:b",
            &[],
        ),
        (
            "session a hall 16T10:00-12:00; session b hall 16T10:30-11:00 in:a;
             session c hall 16T10:45-11:30 in:a",
            &["room-double-booked b+c room:hall 16T10:45-11:00"],
        ),
        // Parents in a circle, as a damaged file may hold them, end the walk.
        (
            "session a hall 16T10:00-11:00 in:b; session b hall 16T10:00-11:00 in:a",
            &[],
        ),
        (
            // Equal starts clash, even of a session without length.
            "session a hall 16T10:00-10:00; session b hall 16T10:00-11:00",
            &[
                "room-double-booked a+b room:hall 16T10:00-10:00",
                "end-not-after-start a 16T10:00-10:00",
            ],
        ),
        (
            "session a hall 16T23:00-+01:00; session b hall 17T00:30-02:00",
            &["room-double-booked a+b room:hall 17T00:30-01:00"],
        ),
    ]);
}

#[test]
fn capacity() {
    first(&[
        (
            "session a hall 16T10:00-11:00 expects:101",
            &["over-capacity a room:hall 16T10:00-11:00 101 100"],
        ),
        ("session a hall 16T10:00-11:00 expects:100", &[]),
        ("session a foyer 16T10:00-11:00 expects:100000", &[]),
        ("session a hall 16T10:00-11:00 expects:101 cancelled", &[]),
        // Counted: a delegation without members is one, a member named besides is no second.
        (
            "session a cabinet 16T10:00-11:00; part a chair x; part a participant @d;
             part a participant @e; head d h; member d i; part a speaker h",
            &["over-capacity a room:cabinet 16T10:00-11:00 4 2"],
        ),
        (
            "session a cabinet 16T10:00-11:00; part a chair x; part a speaker x; part a guest @e",
            &[],
        ),
        // What was entered counts, not who is named.
        (
            "session a cabinet 16T10:00-11:00 expects:2; part a chair x; part a speaker y;
             part a speaker z",
            &[],
        ),
    ]);
}

#[test]
fn people() {
    let two = "session a hall 16T10:00-11:00; session b foyer 16T10:30-12:00;";
    let rows: &[(&str, &[&str])] = &[
        (
            "part a chair x; part b speaker x",
            &["person-double-booked a+b person:x 16T10:30-11:00"],
        ),
        ("part a chair x; part b speaker y", &[]),
        ("part a chair x; part b guest x", &[]),
        ("part a chair x; part a speaker x", &[]),
        // The delegation as a whole is its head.
        (
            "head d h; part a speaker @d; part b speaker @d",
            &["head-in-two-places a+b person:h @d 16T10:30-11:00"],
        ),
        (
            "head d -; part a speaker @d; part b participant @d",
            &["head-in-two-places a+b @d 16T10:30-11:00"],
        ),
        (
            "part a speaker @unknown; part b participant @unknown",
            &["head-in-two-places a+b @unknown 16T10:30-11:00"],
        ),
        (
            "head d h; part a speaker @d; part b speaker h",
            &["head-in-two-places a+b person:h @d 16T10:30-11:00"],
        ),
        (
            "head d h; member d m; part a speaker @d; part b speaker m",
            &[],
        ),
        ("head d h; part a speaker @d; part b guest @d", &[]),
        // One pair, one finding: by name in both wins over the delegation.
        (
            "head d h; part a speaker h; part a participant @d; part b speaker h",
            &["person-double-booked a+b person:h 16T10:30-11:00"],
        ),
        // Head of two delegations: still one person.
        (
            "head d h; head e h; part a speaker @d; part b speaker @e",
            &["head-in-two-places a+b person:h @d @e 16T10:30-11:00"],
        ),
        (
            "part a chair x; part b speaker x; part a speaker y; part b chair y",
            &[
                "person-double-booked a+b person:x 16T10:30-11:00",
                "person-double-booked a+b person:y 16T10:30-11:00",
            ],
        ),
        ("part a chair x; part gone speaker x", &[]),
    ];
    table(FIRST, two, rows);
    first(&[
        // A block and its breakout bind the same person without a clash.
        (
            "session a hall 16T10:00-12:00; session b foyer 16T10:30-11:00 in:a;
             part a chair x; part b speaker x",
            &[],
        ),
        (
            "session a hall 16T10:00-12:00 cancelled; session b foyer 16T10:30-11:00;
             part a chair x; part b speaker x",
            &[],
        ),
    ]);
}

#[test]
fn times() {
    first(&[
        (
            "session a - 16T00:00-01:00; session b - 18T23:00-+00:00",
            &[],
        ),
        (
            "session a - 15T23:00-+01:00",
            &["outside-event-days a 15T23:00-01:00"],
        ),
        (
            "session a - 18T23:00-+00:30",
            &["outside-event-days a 18T23:00-00:30"],
        ),
        (
            "session a - 19T00:00-01:00",
            &["outside-event-days a 19T00:00-01:00"],
        ),
        ("session a - 19T00:00-01:00 cancelled", &[]),
        (
            "session a - 16T10:00-09:00",
            &["end-not-after-start a 16T10:00-09:00"],
        ),
        (
            "session a - 16T10:00-10:00",
            &["end-not-after-start a 16T10:00-10:00"],
        ),
        ("session a - 16T10:00-09:00 cancelled", &[]),
        (
            "session a - 16T10:00-11:00 confirmed plenary",
            &["no-chair a 16T10:00-11:00"],
        ),
        // A talk by one speaker needs nobody else; a plenary and several people do.
        ("session a - - confirmed breakout", &[]),
        ("session a - - confirmed plenary", &["no-chair a"]),
        (
            "session a - - confirmed breakout; part a speaker x; part a speaker y",
            &["no-chair a"],
        ),
        (
            "session a - - confirmed forum; part a speaker x; part a participant @d",
            &["no-chair a"],
        ),
        (
            "session a - - confirmed breakout; part a speaker x; part a rapporteur x;
             part a guest y; part a interpreter z",
            &[],
        ),
        (
            "session a - 16T10:00-11:00 confirmed forum; part a moderator x",
            &[],
        ),
        (
            "session a - 16T10:00-11:00 confirmed roundtable; part a chair @d",
            &[],
        ),
        (
            "session a - 16T23:00-+01:00 confirmed specialSession; part a speaker x; part a speaker @d",
            &["no-chair a 16T23:00-01:00"],
        ),
        (
            "session a - 16T10:00-11:00 plenary; session b - 16T10:00-11:00 confirmed meal",
            &[],
        ),
        ("session a - 16T10:00-11:00 cancelled plenary", &[]),
        (
            "session a - 16T10:00-11:00; co a invited",
            &["co-organizer-unconfirmed a org 16T10:00-11:00 6"],
        ),
        (
            "session a - 17T10:00-11:00; co a invited",
            &["co-organizer-unconfirmed a org 17T10:00-11:00 7"],
        ),
        ("session a - 18T10:00-11:00; co a invited", &[]),
        (
            "session a - 16T10:00-11:00; co a confirmed; co a declined",
            &[],
        ),
        (
            "session a - 16T10:00-11:00 cancelled; co a invited; session b - -; co b invited",
            &[],
        ),
        ("co gone invited", &[]),
    ]);
}

#[test]
fn a_past_session_asks_no_co_organizer() {
    let p = programme("session a - 16T10:00-11:00; co a invited");
    for (today, count) in [("2025-09-16", 1), ("2025-09-17", 0), ("2025-09-08", 0)] {
        assert_eq!(findings(&p, date(today)).len(), count, "{today}");
    }
}

#[test]
fn clashes_come_first_and_in_time() {
    let p = programme(
        "session a cabinet 16T09:00-10:00 expects:3; session b hall 17T10:00-09:00;
         session c hall 16T10:00-11:00; session d hall 16T10:00-11:00; session e - - confirmed plenary",
    );
    let rules: Vec<_> = findings(&p, date(TODAY)).iter().map(|f| f.rule).collect();
    assert_eq!(
        rules,
        [
            Rule::RoomDoubleBooked,
            Rule::EndNotAfterStart,
            Rule::OverCapacity,
            Rule::NoChair
        ]
    );
}

#[test]
fn the_sweep_finds_what_comparing_all_pairs_finds() {
    // A fixed sequence of pseudo-random sessions (Knuth's MMIX constants).
    let mut state = 2025_u64;
    let mut next = |bound: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % bound
    };
    let mut p = empty();
    for number in 0..300 {
        let from = next(600);
        // Some without length, some that end before they start.
        let to = from + next(60);
        let at = |minute: u64| congress::time::at_minute(date("2025-09-16"), minute as u32);
        let mut s = session(&[&format!("s{number:03}"), "foyer", "-"]);
        s.starts = Some(at(from + 5));
        s.ends = Some(at(to));
        p.sessions.push(s);
    }
    let mut expected = 0;
    for (number, a) in p.sessions.iter().enumerate() {
        expected += p.sessions[number + 1..]
            .iter()
            .filter(|b| a.overlaps(b))
            .count();
    }
    let of_rooms = findings(&p, date(TODAY))
        .iter()
        .filter(|f| f.rule == Rule::RoomDoubleBooked)
        .count();
    assert!(expected > 100);
    assert_eq!(of_rooms, expected);
}
