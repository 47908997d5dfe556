//! Text that tries to break out of its line, and text of every script.

use congress::{LocalizedText, Programme, Published, SessionId};
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
    let calendar = exported(
        programme,
        &Published::default(),
        &Scope::Event,
        Language::En,
    );
    assert_eq!(
        calendar.events.len(),
        programme.sessions.len(),
        "an event more or less"
    );
    calendar
}

#[test]
fn nothing_gets_out_of_its_property() {
    let long = "Длинный текст, который не кончается; 世界和传统宗教领袖大会. ".repeat(240);
    let long: String = long.chars().take(10_000).collect();
    let long = long.trim();
    assert!(long.chars().count() > 9_990);
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
    let calendar = exported(&p, &Published::default(), &Scope::Event, Language::En);
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

/// Texts of characters by weight: plain ones, those with a meaning in iCalendar, all others.
struct Dice(u64);

impl Dice {
    fn next(&mut self, bound: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap() % bound
    }

    fn text(&mut self, most: u32) -> LocalizedText {
        let special: Vec<char> = ",;:\\\"\r\n\t =nN^'<&\u{85}\u{2028}\u{200d}\u{feff}\u{0}\u{fffe}"
            .chars()
            .collect();
        let length = self.next(most);
        let text: String = (0..length)
            .filter_map(|_| match self.next(5) {
                0 => special
                    .get(self.next(special.len() as u32) as usize)
                    .copied(),
                1 => char::from_u32(self.next(0x11_0000)),
                2 => char::from_u32(0x400 + self.next(0x300)),
                3 => char::from_u32(0x1f300 + self.next(0x600)),
                _ => char::from_u32(0x20 + self.next(0x5f)),
            })
            .collect();
        LocalizedText([("en".to_owned(), text)].into())
    }
}

/// A text as a calendar may hold it, found in another way than the program does.
fn cleaned(text: &str) -> String {
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
    let kept: String = text.chars().filter(keep).collect();
    kept.trim().to_owned()
}

fn on_one_line(text: &str) -> Option<String> {
    let text = cleaned(text).replace('\t', " ");
    let lines = text.split('\n').map(str::trim).filter(|l| !l.is_empty());
    let line = lines.collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

/// Arbitrary Unicode in every field that a guest may read; four readers find what was cleaned.
#[test]
fn arbitrary_text_in_every_field_comes_back_as_it_was_cleaned() {
    let mut dice = Dice(7);
    let count = 300;
    let mut p = programme(&vec!["x"; count]);
    let original = sample();
    let (venue, room) = (original.venues[0].clone(), original.rooms[0].clone());
    let (person, organization) = (
        original.people[0].clone(),
        original.organizations[0].clone(),
    );
    let part = original.parts[0].clone();
    let share = original.co_organizers[0].clone();
    for (number, session) in p.sessions.iter_mut().enumerate() {
        let own = format!("own-{number}");
        session.title = dice.text(300);
        session.description = dice.text(600);
        session.room_id = Some(own.as_str().into());
        session.track_id = Some(own.as_str().into());
        session.languages = vec![dice.text(9).get("en").to_owned()];
        p.venues.push(congress::Venue {
            id: own.as_str().into(),
            name: dice.text(90),
            ..venue.clone()
        });
        p.rooms.push(congress::Room {
            id: own.as_str().into(),
            venue_id: own.as_str().into(),
            name: dice.text(90),
            ..room.clone()
        });
        p.tracks.push(congress::Track {
            id: own.as_str().into(),
            event_id: session.event_id.clone(),
            name: dice.text(60),
            position: 0,
        });
        p.people.push(congress::Person {
            id: own.as_str().into(),
            honorific: dice.text(30),
            name: dice.text(90),
            title: dice.text(90),
            ..person.clone()
        });
        p.organizations.push(congress::Organization {
            id: own.as_str().into(),
            name: dice.text(90),
            ..organization.clone()
        });
        p.parts.push(congress::Part {
            id: own.as_str().into(),
            session_id: session.id.clone(),
            who: congress::Who::Person(own.as_str().into()),
            on_behalf_of: dice.text(90),
            ..part.clone()
        });
        p.co_organizers.push(congress::CoOrganizer {
            id: own.as_str().into(),
            of: congress::co_organizer::Carried::Session(session.id.clone()),
            organization_id: own.as_str().into(),
            status: congress::co_organizer::CoOrganizerStatus::Confirmed,
            ..share.clone()
        });
    }
    p.event.name = dice.text(200);
    let calendar = export(&p);
    let name = on_one_line(p.event.name.get("en"));
    let named = calendar.properties.iter().find(|x| x.0 == "X-WR-CALNAME");
    assert_eq!(named.map(|x| x.1.clone()), name);
    for (number, event) in calendar.events.iter().enumerate() {
        let own = format!("own-{number}");
        let session = &p.sessions[number];
        let title = on_one_line(session.title.get("en"));
        assert_eq!(
            event.get("SUMMARY").map(str::to_owned),
            title,
            "{session:?}"
        );
        let room = p.room(&own.as_str().into()).unwrap();
        let venue = p.venue(&own.as_str().into()).unwrap();
        let place = format!("{}, {}", room.name.get("en"), venue.name.get("en"));
        assert_eq!(
            event.get("LOCATION").map(str::to_owned),
            on_one_line(&place)
        );
        let track = p.track(&own.as_str().into()).unwrap();
        let mut sorts: Vec<_> = event.get("CATEGORIES").unwrap().split('\n').collect();
        sorts.remove(0);
        let track = on_one_line(track.name.get("en"));
        assert_eq!(sorts, track.as_deref().into_iter().collect::<Vec<_>>());
        let about = event.get("DESCRIPTION").unwrap_or_default();
        let person = p.person(&own.as_str().into()).unwrap();
        let organization = p.organization(&own.as_str().into()).unwrap();
        assert!(
            about.starts_with(&cleaned(session.description.get("en"))),
            "{about:?}"
        );
        for text in [
            &person.title,
            &organization.name,
            &p.parts[number].on_behalf_of,
        ] {
            assert!(
                about.contains(&cleaned(text.get("en"))),
                "{about:?}\n{text:?}"
            );
        }
        let known = [
            "UID",
            "DTSTAMP",
            "CREATED",
            "LAST-MODIFIED",
            "SEQUENCE",
            "STATUS",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "LOCATION",
            "CATEGORIES",
            "COLOR",
            "CLASS",
            "GEO",
            "DESCRIPTION",
            "TRANSP",
        ];
        assert!(
            event
                .properties
                .iter()
                .all(|x| known.contains(&x.0.as_str())),
            "{event:?}"
        );
    }
}
