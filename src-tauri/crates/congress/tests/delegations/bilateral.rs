//! Bilateral meetings: what a request takes, and when both are free.

use congress::bilateral::{Bilateral, BilateralEdit, NewBilateral, free_times};
use congress::delegation::Movement;
use congress::{Availability, Opening, Problem, Programme, QuietTime, Room};

use crate::hall::{day, programme};

fn room(id: &str, capacity: Option<u32>, position: u32) -> Room {
    Room {
        id: id.into(),
        event_id: "e".into(),
        venue_id: "v".into(),
        name: congress::LocalizedText::of("en", id),
        capacity,
        position,
        setup_minutes: 0,
        booths: 0,
        opening: vec![],
        closed: false,
        equipment: vec![],
        dais_seats: None,
        channels: None,
    }
}

/// Two delegations in an event of one short day, from nine to noon, with two rooms.
fn short_day(text: &str) -> Programme {
    let mut p = programme(&format!(
        "delegation a; delegation b; head a anna; head b boris; {text}"
    ));
    (p.event.starts_on, p.event.ends_on) = (day("2025-09-16"), day("2025-09-16"));
    (p.event.day_starts, p.event.day_ends) = (540, 720);
    p.rooms = vec![room("hall", Some(200), 0), room("small", Some(8), 1)];
    p
}

fn request() -> Bilateral {
    let new = NewBilateral {
        event_id: "e".into(),
        from_id: "a".into(),
        to_id: "b".into(),
    };
    new.make("r".into()).unwrap()
}

/// Clock times with the first room of each.
fn free(p: &Programme, request: &Bilateral) -> String {
    let told = free_times(p, request).into_iter().map(|time| {
        let rooms: Vec<&str> = time.rooms.iter().map(|id| id.as_str()).collect();
        format!("{}:{}", time.starts.format("%H%M"), rooms.join("+"))
    });
    told.collect::<Vec<_>>().join(" ")
}

fn at(text: &str) -> chrono::NaiveDateTime {
    format!("2025-09-16T{text}:00").parse().unwrap()
}

const ALL: &str = "0900 0915 0930 0945 1000 1015 1030 1045 1100 1115 1130";

fn everywhere(times: &str) -> String {
    let both = times.split(' ').map(|time| format!("{time}:small+hall"));
    both.collect::<Vec<_>>().join(" ")
}

#[test]
fn an_empty_day_is_free_and_the_smallest_room_comes_first() {
    assert_eq!(free(&short_day(""), &request()), everywhere(ALL));
}

/// What binds either side, as it changes the day; and the times that are left.
#[test]
fn fifteen_minutes_are_kept_from_all_that_binds_either() {
    let nine = "session s 16T09; part s";
    for (text, expected) in [
        // A session of nine to half past: from 09:45 on.
        (
            format!("{nine} speaker anna"),
            "0945 1000 1015 1030 1045 1100 1115 1130",
        ),
        (
            format!("{nine} participant @b"),
            "0945 1000 1015 1030 1045 1100 1115 1130",
        ),
        // Guests may choose, and others bind nobody here.
        (format!("{nine} guest anna"), ALL),
        (format!("{nine} speaker chen"), ALL),
        // Before and after: a meeting of half an hour ends at 09:45, or begins at 10:45.
        (
            "session s 16T10; part s speaker boris".into(),
            "0900 0915 1045 1100 1115 1130",
        ),
    ] {
        assert_eq!(
            free(&short_day(&text), &request()),
            everywhere(expected),
            "{text}"
        );
    }
}

#[test]
fn the_meetings_own_session_does_not_stand_in_its_way() {
    let mut p = short_day("session s 16T10; part s participant @a; part s participant @b");
    p.sessions[0].room_id = Some("small".into());
    let mut planned = request();
    assert_eq!(
        free(&p, &planned),
        everywhere("0900 0915 1045 1100 1115 1130")
    );
    planned.session_id = Some("s".into());
    assert_eq!(free(&p, &planned), everywhere(ALL));
    p.sessions[0].status = congress::session::SessionStatus::Cancelled;
    assert_eq!(free(&p, &request()), everywhere(ALL));
}

#[test]
fn a_room_is_free_with_a_gap_and_open_and_large_enough() {
    let mut p = short_day("session s 16T10");
    p.sessions[0].room_id = Some("small".into());
    let expected = "0900:small+hall 0915:small+hall 0930:hall 0945:hall 1000:hall 1015:hall \
        1030:hall 1045:small+hall 1100:small+hall 1115:small+hall 1130:small+hall";
    assert_eq!(free(&p, &request()), expected);
    // Two heads, four with each, an interpreter: eleven.
    let mut large = request();
    large.accompanying = 4;
    large.languages = vec!["ru".into()];
    assert!(!free(&p, &large).contains("small"));
    p.rooms[0].closed = true;
    p.rooms[1].opening = vec![Opening {
        day: None,
        starts: 660,
        ends: 720,
    }];
    assert_eq!(free(&p, &request()), "1100:small 1115:small 1130:small");
}

#[test]
fn quiet_times_absence_and_wishes_are_kept() {
    let mut p = short_day("");
    p.event.quiet = vec![QuietTime {
        name: congress::LocalizedText::of("en", "Prayer"),
        starts: 600,
        ends: 660,
        day: None,
    }];
    assert_eq!(
        free(&p, &request()),
        everywhere("0900 0915 0930 1100 1115 1130")
    );
    p.event.quiet.clear();
    // At noon of UTC+6 it is eleven in Almaty of 2025.
    p.delegations[0].departure = Some(Movement {
        at: at("12:00"),
        offset_minutes: 360,
        ..Movement::default()
    });
    assert_eq!(
        free(&p, &request()),
        everywhere("0900 0915 0930 0945 1000 1015 1030")
    );
    p.availabilities = vec![Availability {
        id: "v".into(),
        event_id: "e".into(),
        person_id: "boris".into(),
        from: at("09:00"),
        to: at("09:45"),
        free: false,
    }];
    assert_eq!(free(&p, &request()), everywhere("1000 1015 1030"));
    let mut other_day = request();
    other_day.days = vec![day("2025-09-17")];
    assert_eq!(free(&p, &other_day), "");
}

#[test]
fn a_request_takes_what_makes_sense() {
    let mut row = request();
    let days = vec![day("2025-09-17"), day("2025-09-16"), day("2025-09-17")];
    row.apply(BilateralEdit::Days(days)).unwrap();
    assert_eq!(row.days, [day("2025-09-16"), day("2025-09-17")]);
    for (edit, problem) in [
        (
            BilateralEdit::Minutes(4),
            Problem::OutOfRange {
                least: 5,
                most: 480,
            },
        ),
        (
            BilateralEdit::Accompanying(101),
            Problem::OutOfRange {
                least: 0,
                most: 100,
            },
        ),
        (
            BilateralEdit::Gift("x".repeat(301)),
            Problem::TooLong {
                limit: 300,
                length: 301,
            },
        ),
        (
            BilateralEdit::Languages(vec!["?".into()]),
            Problem::NotALanguage,
        ),
    ] {
        assert_eq!(row.apply(edit).unwrap_err().problem, problem);
    }
    let itself = NewBilateral {
        event_id: "e".into(),
        from_id: "a".into(),
        to_id: "a".into(),
    };
    assert_eq!(
        itself.make("r".into()).unwrap_err().problem,
        Problem::Repeated
    );
}
