//! Text that tries to break out of its line, and text of every script.

use std::collections::HashMap;

use congress::{LocalizedText, Programme, SessionId};
use exchange::Scope;
use messages::Language;

use crate::fixture::{sample, wall};
use crate::reader::{Read, exported};

/// The sample with one session for each text, which stands as its title and description.
fn programme(texts: &[&str]) -> Programme {
    let mut programme = sample();
    let model = programme.sessions[0].clone();
    programme.sessions.clear();
    programme.parts.clear();
    programme.co_organizers.clear();
    for (number, text) in texts.iter().enumerate() {
        let mut session = model.clone();
        session.id = SessionId(format!("{number:04}"));
        // Not through `set`, which trims: files made elsewhere hold what they hold.
        session.title = LocalizedText([("en".to_owned(), (*text).to_owned())].into());
        session.description = session.title.clone();
        session.languages.clear();
        session.room_id = None;
        session.starts = Some(wall("2025-09-17T10:00:00"));
        session.ends = Some(wall("2025-09-17T11:00:00"));
        programme.sessions.push(session);
    }
    programme
}

fn export(programme: &Programme) -> Read {
    let calendar = exported(programme, &HashMap::new(), &Scope::Event, Language::En);
    assert_eq!(
        calendar.events.len(),
        programme.sessions.len(),
        "an event more or less"
    );
    calendar
}

#[test]
fn nothing_gets_out_of_its_property() {
    let long = "Длинный текст, который не кончается; 世界和传统宗教领袖大会. ".repeat(120);
    let long = long.trim();
    assert!(long.chars().count() > 5000);
    // What is written, what a description reads, what a title reads where it differs.
    let rows: &[(&str, &str, Option<&str>)] = &[
        (
            "commas, semicolons; back\\slashes: \"quotes\"",
            "commas, semicolons; back\\slashes: \"quotes\"",
            None,
        ),
        (
            "\\n is no line end, \\\\n neither, nor \\;",
            "\\n is no line end, \\\\n neither, nor \\;",
            None,
        ),
        (
            "one\r\ntwo\rthree\nfour",
            "one\ntwo\nthree\nfour",
            Some("one two three four"),
        ),
        (
            "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
            "END:VEVENT\nBEGIN:VEVENT\nUID:evil",
            Some("END:VEVENT BEGIN:VEVENT UID:evil"),
        ),
        (
            "bell\u{7} nul\u{0} esc\u{1b}[31m del\u{7f} c1\u{9f}",
            "bell nul esc[31m del c1",
            None,
        ),
        (
            "\u{feff}mark non\u{ffff}character\u{fdd0}",
            "mark noncharacter",
            None,
        ),
        (
            "para\u{2029}graph and next\u{85}line",
            "para\ngraph and next\nline",
            Some("para graph and next line"),
        ),
        ("tab\there", "tab\there", Some("tab here")),
        ("  around  ", "around", None),
        ("👨‍👩‍👧‍👦 🕌🕍⛪🛕 🇰🇿 👩🏽‍🚀", "👨‍👩‍👧‍👦 🕌🕍⛪🛕 🇰🇿 👩🏽‍🚀", None),
        (
            "Әлемдік және дәстүрлі діндер; ҚАЗАҚСТАН, ұлт",
            "Әлемдік және дәстүрлі діндер; ҚАЗАҚСТАН, ұлт",
            None,
        ),
        (
            "المؤتمر، الثامن؛ \u{200f}لزعماء\u{200e} الأديان",
            "المؤتمر، الثامن؛ \u{200f}لزعماء\u{200e} الأديان",
            None,
        ),
        (
            "שלום ܫܠܡܐ ሰላም శాంతి शान्ति སྤྱི། សន្តិភាព สันติภาพ ᠮᠣᠩᠭᠣᠯ მშვიდობა խաղաղություն",
            "שלום ܫܠܡܐ ሰላም శాంతి शान्ति སྤྱི། សន្តិភាព สันติภาพ ᠮᠣᠩᠭᠣᠯ მშვიდობა խաղաղություն",
            None,
        ),
        ("世界和平 平和 평화 𠮷 𓀀", "世界和平 平和 평화 𠮷 𓀀", None),
        (long, long, None),
        (
            "Z̸̛̬a̵l̴g̶o̷ e\u{301}\u{301}\u{301}",
            "Z̸̛̬a̵l̴g̶o̷ e\u{301}\u{301}\u{301}",
            None,
        ),
    ];
    let texts: Vec<_> = rows.iter().map(|r| r.0).collect();
    let calendar = export(&programme(&texts));
    for ((_, prose, line), event) in rows.iter().zip(&calendar.events) {
        assert_eq!(event.get("DESCRIPTION"), Some(*prose));
        assert_eq!(event.get("SUMMARY"), Some(line.unwrap_or(prose)));
    }
}

#[test]
fn blank_text_leaves_no_property() {
    let calendar = export(&programme(&["", " \r\n ", "\u{0}\u{feff}"]));
    for event in &calendar.events {
        assert_eq!(
            (event.get("SUMMARY"), event.get("DESCRIPTION")),
            (None, None)
        );
    }
}

#[test]
fn names_of_rooms_people_and_the_event_are_cleaned_as_well() {
    let evil = "A, \"B\"; C\\D\r\nATTENDEE:mailto:x@example.org\u{7}";
    let clean = "A, \"B\"; C\\D ATTENDEE:mailto:x@example.org";
    let mut p = sample();
    let evil_text = LocalizedText([("en".to_owned(), evil.to_owned())].into());
    p.event.name = evil_text.clone();
    p.rooms.iter_mut().for_each(|r| r.name = evil_text.clone());
    p.venues.iter_mut().for_each(|v| v.name = evil_text.clone());
    p.people.iter_mut().for_each(|x| x.name = evil_text.clone());
    p.organizations
        .iter_mut()
        .for_each(|o| o.name = evil_text.clone());
    for session in &mut p.sessions {
        session.languages.push("x\r\nATTENDEE:evil".to_owned());
        session.title = LocalizedText([("e,n:\"\r\nX-EVIL".to_owned(), "title".to_owned())].into());
    }
    let calendar = exported(&p, &HashMap::new(), &Scope::Event, Language::En);
    assert!(
        calendar
            .properties
            .iter()
            .any(|x| x.0 == "X-WR-CALNAME" && x.1 == clean)
    );
    let place = format!("{clean}, {clean}");
    for event in &calendar.events {
        assert!([None, Some(place.as_str())].contains(&event.get("LOCATION")));
        assert!(["title", "Cancelled: title"].contains(&event.get("SUMMARY").unwrap()));
        assert!(
            event
                .properties
                .iter()
                .all(|x| x.0 != "ATTENDEE" && x.0 != "X-EVIL")
        );
    }
}

#[test]
fn arbitrary_text_comes_back_as_it_was_cleaned() {
    // Characters by weight: plain ones, those with a meaning in iCalendar, all others.
    let mut state = 7_u64;
    let mut next = |bound: u32| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(state >> 33).unwrap() % bound
    };
    let special: Vec<char> = ",;:\\\"\r\n\t =nN\u{85}\u{2028}\u{feff}\u{0}\u{fffe}"
        .chars()
        .collect();
    let mut texts = Vec::new();
    for _ in 0..400 {
        let length = next(300);
        let text: String = (0..length)
            .filter_map(|_| match next(4) {
                0 => special.get(next(special.len() as u32) as usize).copied(),
                1 => char::from_u32(next(0x11_0000)),
                2 => char::from_u32(0x400 + next(0x300)),
                _ => char::from_u32(0x20 + next(0x5f)),
            })
            .collect();
        texts.push(text);
    }
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    let calendar = export(&programme(&texts));
    for (text, event) in texts.iter().zip(&calendar.events) {
        let text = text
            .replace("\r\n", "\n")
            .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
        let keep = |c: &char| {
            let number = u32::from(*c);
            *c == '\n'
                || *c == '\t'
                || !(c.is_control()
                    || number == 0xfeff
                    || number & 0xfffe == 0xfffe
                    || (0xfdd0..0xfdf0).contains(&number))
        };
        let prose: String = text.chars().filter(keep).collect();
        let lines = prose.replace('\t', " ");
        let lines: Vec<_> = lines
            .split('\n')
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .collect();
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        assert_eq!(
            event.get("DESCRIPTION").map(str::to_owned),
            some(prose.trim()),
            "{text:?}"
        );
        assert_eq!(
            event.get("SUMMARY").map(str::to_owned),
            some(&lines.join(" ")),
            "{text:?}"
        );
    }
}
