//! Bilateral meetings: what a request takes, and when both are free.

use congress::bilateral::{
    Bilateral, BilateralEdit, BilateralStatus, FreeTime, NewBilateral, free_times,
};
use congress::checks::{Checked, Rule};
use congress::delegation::Movement;
use congress::observance::Prayer;
use congress::session::{NewSession, Place, SessionKind, SessionStatus};
use congress::{
    Availability, LocalizedText, Opening, Problem, Programme, QuietTime, Room, Session, Travel,
    Venue, Who,
};

use crate::hall::{day, programme};

fn room(id: &str, capacity: Option<u32>, position: u32) -> Room {
    Room {
        id: id.into(),
        event_id: "e".into(),
        venue_id: "v".into(),
        name: LocalizedText::of("en", id),
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
    // Who is the head of two is one person.
    p.people.sort_by(|a, b| a.id.cmp(&b.id));
    p.people.dedup_by(|a, b| a.id == b.id);
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

fn times(p: &Programme, request: &Bilateral) -> Vec<FreeTime> {
    let mut p = p.clone();
    p.bilaterals = vec![request.clone()];
    let mut checked = Checked::new(p, day("2025-09-01"));
    let before = checked.findings();
    let times = free_times(&mut checked, &request.id);
    assert_eq!(checked.findings(), before, "asking changes nothing");
    times
}

/// Clock times with the rooms of each.
fn free(p: &Programme, request: &Bilateral) -> String {
    let told = times(p, request).into_iter().map(|time| {
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
    let times = times.split(' ').filter(|time| !time.is_empty());
    let both = times.map(|time| format!("{time}:small+hall"));
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
    let after_nine = "0945 1000 1015 1030 1045 1100 1115 1130";
    for (text, expected) in [
        // A session of nine to half past: from 09:45 on.
        (format!("{nine} speaker anna"), after_nine),
        (format!("{nine} participant @b"), after_nine),
        // Guests may choose, and others bind nobody here.
        (format!("{nine} guest anna"), ALL),
        (format!("{nine} speaker chen"), ALL),
        (format!("member a chen; {nine} speaker chen"), ALL),
        // A head binds a delegation in all that binds them, and as the head of another too.
        (
            format!("delegation c; head c anna; {nine} participant @c"),
            after_nine,
        ),
        // Before and after: a meeting of half an hour ends at 09:45, or begins at 10:45.
        (
            "session s 16T10; part s speaker boris".into(),
            "0900 0915 1045 1100 1115 1130",
        ),
        // Both at once.
        (
            format!("{nine} speaker anna; session t 16T11; part t speaker boris"),
            "0945 1000 1015 1145",
        ),
        ("session s 17T10; part s speaker boris".into(), ALL),
    ] {
        let mut p = short_day(&text);
        if text.contains("16T11") {
            p.event.day_ends = 735;
        }
        assert_eq!(free(&p, &request()), everywhere(expected), "{text}");
    }
}

/// A session that binds a head, with other times than the lines have.
#[test]
fn times_that_touch_and_times_that_are_none() {
    for (starts, ends, expected) in [
        // To the minute, the gap is kept.
        ("16T10:00", "16T10:15", "0900 0915 1030 1045 1100 1115 1130"),
        ("16T10:00", "16T10:16", "0900 0915 1045 1100 1115 1130"),
        ("16T09:59", "16T10:15", "0900 1030 1045 1100 1115 1130"),
        (
            "16T12:00",
            "16T13:00",
            "0900 0915 0930 0945 1000 1015 1030 1045 1100 1115",
        ),
        ("16T12:15", "16T13:00", ALL),
        // From the evening before into the morning.
        ("15T22:00", "16T08:45", ALL),
        (
            "15T22:00",
            "16T08:46",
            "0915 0930 0945 1000 1015 1030 1045 1100 1115 1130",
        ),
        ("15T22:00", "16T00:30", ALL),
        // Of no length, or running backwards: the moment at which it starts.
        (
            "16T10:00",
            "16T10:00",
            "0900 0915 1015 1030 1045 1100 1115 1130",
        ),
        (
            "16T10:00",
            "16T09:00",
            "0900 0915 1015 1030 1045 1100 1115 1130",
        ),
    ] {
        let mut p = short_day("session s 16T10; part s speaker anna");
        let at = |text: &str| Some(format!("2025-09-{text}:00").parse().unwrap());
        (p.sessions[0].starts, p.sessions[0].ends) = (at(starts), at(ends));
        let told = format!("{starts} {ends}");
        assert_eq!(free(&p, &request()), everywhere(expected), "{told}");
        p.sessions[0].status = SessionStatus::Cancelled;
        assert_eq!(free(&p, &request()), everywhere(ALL), "{told}, cancelled");
        p.sessions[0].status = SessionStatus::Draft;
        (p.sessions[0].starts, p.sessions[0].ends) = (None, None);
        assert_eq!(free(&p, &request()), everywhere(ALL), "unscheduled");
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
    p.sessions[0].status = SessionStatus::Cancelled;
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
        name: LocalizedText::of("en", "Prayer"),
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
    assert_eq!(free(&p, &request()), everywhere("0945 1000 1015 1030"));
    let mut other_day = request();
    other_day.days = vec![day("2025-09-17")];
    assert_eq!(free(&p, &other_day), "");
}

/// When heads come and go: by the clock of where they do so.
#[test]
fn nobody_meets_before_arriving() {
    let came = |at_: &str, offset_minutes| Movement {
        at: at(at_),
        offset_minutes,
        ..Movement::default()
    };
    let rest = "1000 1015 1030 1045 1100 1115 1130";
    for (movement, expected) in [
        (came("10:00", 300), rest),
        // Almaty is five hours ahead of London, and two of Istanbul.
        (came("05:00", 0), rest),
        (came("08:00", 180), rest),
        (came("23:00", 300), ""),
    ] {
        let mut p = short_day("");
        p.members[1].arrival = Some(movement.clone());
        assert_eq!(free(&p, &request()), everywhere(expected), "{movement:?}");
        // The head's own counts, and a delegation's where the head has none.
        p.delegations[1].arrival = Some(came("09:00", 300));
        assert_eq!(free(&p, &request()), everywhere(expected), "{movement:?}");
        p.members[1].arrival = None;
        p.delegations[1].arrival = Some(movement.clone());
        assert_eq!(free(&p, &request()), everywhere(expected), "{movement:?}");
    }
    // Another member's is not the head's.
    let mut p = short_day("member a chen");
    p.members[2].arrival = Some(came("10:00", 300));
    assert_eq!(free(&p, &request()), everywhere(ALL));
}

fn venue(id: &str) -> Venue {
    Venue {
        id: id.into(),
        event_id: "e".into(),
        name: LocalizedText::of("en", id),
        position: 0,
        latitude: None,
        longitude: None,
    }
}

#[test]
fn the_way_between_venues_and_setting_up_count_where_they_take_longer() {
    let mut p = short_day("session s 16T10; part s speaker anna");
    p.venues = vec![venue("v"), venue("w")];
    p.rooms.push(Room {
        venue_id: "w".into(),
        ..room("far", Some(4), 2)
    });
    p.sessions[0].room_id = Some("far".into());
    p.travels = vec![Travel::make("t".into(), "e".into(), (&"v".into(), &"w".into()), 40).unwrap()];
    let told = "0900:far 0915:far 1045:far 1100:far 1115:far+small+hall 1130:far+small+hall";
    assert_eq!(free(&p, &request()), told);
    p.travels.clear();
    p.rooms.pop();
    p.sessions[0].room_id = Some("small".into());
    p.parts.clear();
    p.rooms[1].setup_minutes = 30;
    let told = "0900:small+hall 0915:hall 0930:hall 0945:hall 1000:hall 1015:hall 1030:hall \
        1045:hall 1100:small+hall 1115:small+hall 1130:small+hall";
    assert_eq!(free(&p, &request()), told);
}

#[test]
fn what_the_checks_would_find_is_told_with_a_time_and_a_clash_rules_it_out() {
    let mut p = short_day("member b chen; session s 16T10; part s speaker chen");
    // On a Friday, in Astana: the Friday prayer lies after noon.
    (p.event.starts_on, p.event.ends_on) = (day("2025-09-19"), day("2025-09-19"));
    (p.event.day_starts, p.event.day_ends) = (660, 900);
    (p.sessions[0].starts, p.sessions[0].ends) = {
        let at = |text: &str| Some(format!("2025-09-19T{text}:00").parse().unwrap());
        (at("11:00"), at("11:20"))
    };
    p.venues = vec![Venue {
        latitude: Some(51.1694),
        longitude: Some(71.4491),
        ..venue("v")
    }];
    p.delegations[0].observance.prayer = Some(Prayer::default());
    let told = |p: &Programme| -> Vec<String> {
        let times = times(p, &request()).into_iter().map(|time| {
            let rules: Vec<&str> = time.findings.iter().map(|one| one.rule.code()).collect();
            let elsewhere: Vec<&str> = time.elsewhere.iter().map(|id| id.as_str()).collect();
            let clock = time.starts.format("%H%M");
            format!("{clock} {} {}", rules.join(" "), elsewhere.join(" "))
        });
        times.map(|told| told.trim().to_owned()).collect()
    };
    let found = told(&p);
    assert_eq!(found[..2], ["1100  chen", "1115  chen"]);
    assert_eq!(found[2], "1130");
    let friday = Rule::FridayPrayer.code();
    assert!(found.contains(&format!("1230 {friday}")), "{found:?}");
    assert_eq!(found.last().unwrap(), "1430");
    // Where the event says that this must not be, it is not offered.
    let clash = congress::checks::Level::Clash;
    p.event.checking.levels.insert(Rule::FridayPrayer, clash);
    let kept = told(&p);
    let without = found.iter().filter(|time| !time.contains(friday));
    assert_eq!(kept, without.cloned().collect::<Vec<_>>());
    assert!(kept.len() < found.len());
}

/// The session that is made of a request, and what becomes of it with the request.
#[test]
fn the_session_is_true_to_its_request() {
    let mut row = request();
    row.accompanying = 3;
    row.languages = vec!["ru".into()];
    row.gift = "A carpet".into();
    row.notes = "Not beside the window".into();
    row.topic = "Water".into();
    let place = |from: &str, to: &str| Place {
        room_id: Some("small".into()),
        starts: Some(at(from)),
        ends: Some(at(to)),
    };
    let new: NewSession = row.session(LocalizedText::of("en", "a – b"), place("09:00", "09:30"));
    let mut session: Session = new.make("s".into()).unwrap();
    row.tell(&mut session);
    assert_eq!(session.kind, SessionKind::Bilateral);
    assert_eq!(session.attendance, Some(9));
    assert_eq!(session.languages, ["ru"]);
    let who: Vec<Who> = new.parts.iter().map(|part| part.who.clone()).collect();
    let sides = ["a", "b"].map(|id| Who::Delegation(id.into()));
    assert_eq!(who, sides);
    // Nothing internal goes along.
    let told = format!("{session:?}");
    assert!(
        ["carpet", "window", "Water"]
            .iter()
            .all(|word| !told.contains(word))
    );

    let edited = |row: &mut Bilateral, session: &mut Session, edit: BilateralEdit| {
        row.apply(edit.clone()).unwrap();
        row.follow(&edit, session)
    };
    edited(&mut row, &mut session, BilateralEdit::Minutes(45)).unwrap();
    assert_eq!(session.place(), place("09:00", "09:45"));
    edited(&mut row, &mut session, BilateralEdit::Accompanying(1)).unwrap();
    edited(&mut row, &mut session, BilateralEdit::Languages(vec![])).unwrap();
    assert_eq!((session.attendance, session.languages.len()), (Some(4), 0));
    edited(&mut row, &mut session, BilateralEdit::Gift("Silk".into())).unwrap();
    assert_eq!(session.status, SessionStatus::Draft);

    session.locked = true;
    let refused = edited(&mut row, &mut session, BilateralEdit::Minutes(60)).unwrap_err();
    assert_eq!(refused.problem, Problem::Locked);
    assert!(row.put(&mut session, place("10:00", "10:30")).is_err());
    session.locked = false;
    for status in [BilateralStatus::Refused, BilateralStatus::Withdrawn] {
        session.status = SessionStatus::Confirmed;
        edited(&mut row, &mut session, BilateralEdit::Status(status)).unwrap();
        assert_eq!(session.status, SessionStatus::Cancelled);
        // What does not take place stays as it was when that was said.
        edited(&mut row, &mut session, BilateralEdit::Minutes(30)).unwrap();
        edited(
            &mut row,
            &mut session,
            BilateralEdit::Status(BilateralStatus::Agreed),
        )
        .unwrap();
        assert_eq!(session.place(), place("09:00", "09:45"));
        assert_eq!(session.status, SessionStatus::Cancelled);
    }
    row.put(&mut session, place("10:00", "10:30")).unwrap();
    assert_eq!(session.status, SessionStatus::Draft);
    assert_eq!(session.place(), place("10:00", "10:30"));
    session.status = SessionStatus::Confirmed;
    row.put(&mut session, place("11:00", "11:30")).unwrap();
    assert_eq!(session.status, SessionStatus::Confirmed);
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
