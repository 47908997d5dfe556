//! What rooms, ways and quiet times take, and what is read from them.

use congress::event::{EventEdit, NewEvent};
use congress::*;

fn event() -> Event {
    let new = NewEvent {
        name: LocalizedText::of("en", "VIII Congress"),
        starts_on: "2025-09-16".parse().unwrap(),
        ends_on: "2025-09-18".parse().unwrap(),
        zone: "Asia/Almaty".into(),
        languages: vec!["en".into()],
        rooms: vec![],
    };
    new.make("e".into()).unwrap()
}

fn quiet(name: &str, starts: u32, ends: u32, day: Option<&str>) -> QuietTime {
    QuietTime {
        name: LocalizedText([("en".to_owned(), name.to_owned())].into()),
        starts,
        ends,
        day: day.map(|day| day.parse().unwrap()),
    }
}

#[test]
fn quiet_times_have_a_name_and_a_stretch_of_the_day() {
    let mut event = event();
    let edit = |times| EventEdit::Quiet(times);
    event
        .apply(edit(vec![
            quiet(" Prayer ", 720, 810, None),
            quiet("Night", 0, 1440, None),
        ]))
        .unwrap();
    assert_eq!(event.quiet[0], quiet("Prayer", 720, 810, None));
    let kept = event.quiet.clone();
    let (least, most) = (0, 1440);
    let rows = [
        (quiet(" ", 720, 810, None), Problem::Empty),
        (quiet("Prayer", 810, 810, None), Problem::EndBeforeStart),
        (quiet("Prayer", 811, 810, None), Problem::EndBeforeStart),
        (
            quiet("Prayer", 720, 1441, None),
            Problem::OutOfRange { least, most },
        ),
        (
            quiet(&"x".repeat(301), 0, 1, None),
            Problem::TooLong {
                limit: 300,
                length: 301,
            },
        ),
    ];
    for (time, problem) in rows {
        let refused = event.apply(edit(vec![time])).unwrap_err();
        assert_eq!(refused, Invalid::new("quiet", problem));
    }
    let many = vec![quiet("Prayer", 720, 810, None); 41];
    assert!(event.apply(edit(many)).is_err());
    assert_eq!(event.quiet, kept);
}

#[test]
fn a_quiet_time_is_of_every_day_of_the_event_or_of_one() {
    let mut event = event();
    let times = vec![
        quiet("Lunch", 780, 840, None),
        quiet("Friday prayer", 720, 810, Some("2025-09-19")),
        quiet("Opening", 600, 660, Some("2025-09-17")),
    ];
    event.apply(EventEdit::Quiet(times)).unwrap();
    let on = |day: &str| -> Vec<&str> {
        let day = day.parse().unwrap();
        event
            .quiet_on(day)
            .map(|time| time.name.get("en"))
            .collect()
    };
    assert_eq!(on("2025-09-16"), ["Lunch"]);
    assert_eq!(on("2025-09-17"), ["Lunch", "Opening"]);
    assert_eq!(on("2025-09-18"), ["Lunch"]);
    // Delegations stay a day longer: what was said of that day alone holds.
    assert_eq!(on("2025-09-19"), ["Friday prayer"]);
    assert_eq!(on("2025-09-15"), [""; 0]);
}

#[test]
fn a_way_is_the_same_there_and_back() {
    let (a, b): (VenueId, VenueId) = ("a".into(), "b".into());
    let way = |one: &VenueId, other: &VenueId, minutes| {
        Travel::make("t".into(), "e".into(), (one, other), minutes)
    };
    let there = way(&a, &b, 15).unwrap();
    assert_eq!(way(&b, &a, 15).unwrap(), there);
    assert_eq!((&there.from_id, &there.to_id), (&a, &b));
    assert!(there.joins(&b, &a) && !there.joins(&a, &a) && !there.joins(&a, &"c".into()));
    assert_eq!(way(&a, &a, 15).unwrap_err().problem, Problem::Empty);
    assert!(way(&a, &b, 1440).is_ok());
    assert_eq!(way(&a, &b, 1441).unwrap_err().field, "minutes");
}

#[test]
fn a_way_is_called_by_both_venues() {
    let name = |texts: &[(&str, &str)]| {
        let named = texts.iter();
        named.fold(LocalizedText::default(), |all, (lang, text)| {
            all.with(lang, text)
        })
    };
    let from = name(&[("en", "Palace"), ("ru", "Дворец")]);
    let to = name(&[("en", "Opera"), ("kk", "Опера")]);
    assert_eq!(travel::name(&from, &to), name(&[("en", "Palace – Opera")]));
}
