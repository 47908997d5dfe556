//! Every field of every session of the sample, in all four languages.

use congress::session::{Audience, SessionKind, SessionStatus};
use congress::{Programme, Session};
use exchange::{CalendarOptions, Scope};
use messages::{Language, catalogue};

use crate::fixture::{instant, published, sample, session, session_mut, wall};
use crate::reader::{exported, read};

/// The sessions that a calendar of the whole event holds.
fn told(programme: &Programme) -> Vec<&Session> {
    let told = |s: &&Session| s.starts.is_some() && s.audience != Audience::Internal;
    programme.sessions.iter().filter(told).collect()
}

#[test]
fn each_field_comes_back() {
    let programme = sample();
    let published = published(&programme);
    let calendars: Vec<_> = Language::ALL
        .iter()
        .map(|l| {
            exchange::calendar(
                &programme,
                &published,
                &Scope::Event,
                CalendarOptions::new(*l),
            )
            .unwrap()
        })
        .collect();
    let texts: Vec<_> = calendars.iter().map(String::as_str).collect();
    for (language, calendar) in Language::ALL.into_iter().zip(read(&texts)) {
        let (tag, words) = (language.tag(), catalogue(language));
        assert_eq!(calendar.events.len(), told(&programme).len());
        for (s, event) in told(&programme).into_iter().zip(&calendar.events) {
            let r = &published.sessions[&s.id];
            let utc =
                |at: chrono::DateTime<chrono::Utc>| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
            let local = |at: Option<chrono::NaiveDateTime>| {
                at.map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string())
            };
            let place = s.room_id.as_ref().map(|id| {
                let room = programme.room(id).unwrap();
                let venue = programme.venue(&room.venue_id).unwrap();
                let comma = if tag == "ar" { "،" } else { "," };
                format!("{}{comma} {}", room.name.get(tag), venue.name.get(tag))
            });
            let coordinates = s.room_id.as_ref().and_then(|id| {
                let venue = programme.venue(&programme.room(id).unwrap().venue_id);
                let at = venue.unwrap().coordinates()?;
                Some(format!("{},{}", at.latitude, at.longitude))
            });
            let status = match s.status {
                SessionStatus::Draft => "TENTATIVE",
                SessionStatus::Confirmed => "CONFIRMED",
                SessionStatus::Cancelled => "CANCELLED",
            };
            let cancelled = s.status == SessionStatus::Cancelled;
            let title = if cancelled {
                words.text_with("calendar-cancelled", &[("title", s.title.get(tag).into())])
            } else {
                s.title.get(tag).to_owned()
            };
            let free = cancelled || s.kind == SessionKind::Meal;
            let kind = serde_json::to_value(s.kind).unwrap();
            let kind = kind
                .as_str()
                .unwrap()
                .replace("specialSession", "special-session");
            let expected = [
                ("UID", Some(format!("{}@kurultai.app", s.id))),
                ("DTSTAMP", Some(utc(r.modified))),
                ("LAST-MODIFIED", Some(utc(r.modified))),
                ("CREATED", Some(utc(r.created))),
                ("SEQUENCE", Some(r.sequence.to_string())),
                ("STATUS", Some(status.to_owned())),
                ("DTSTART", local(s.starts)),
                ("DTEND", local(s.ends)),
                ("SUMMARY", Some(title)),
                ("LOCATION", place),
                (
                    "CATEGORIES",
                    Some(match s.track_id.as_ref() {
                        Some(id) => {
                            let track = programme.track(id).unwrap();
                            format!(
                                "{}\n{}",
                                words.text(&format!("kind-{kind}")),
                                track.name.get(tag)
                            )
                        }
                        None => words.text(&format!("kind-{kind}")),
                    }),
                ),
                ("COLOR", Some(color(s.kind).to_owned())),
                (
                    "CLASS",
                    Some(
                        match s.audience {
                            Audience::Public => "PUBLIC",
                            Audience::Delegates => "PRIVATE",
                            Audience::Internal => "CONFIDENTIAL",
                        }
                        .to_owned(),
                    ),
                ),
                ("GEO", coordinates),
                (
                    "TRANSP",
                    Some(if free { "TRANSPARENT" } else { "OPAQUE" }.to_owned()),
                ),
            ];
            for (name, value) in &expected {
                assert_eq!(
                    event.get(name),
                    value.as_deref(),
                    "{tag} {name} of {}",
                    s.id
                );
            }
            assert_eq!(event.parameter("DTSTART", "TZID"), Some("Asia/Almaty"));
            assert_eq!(event.parameter("DTEND", "TZID"), Some("Asia/Almaty"));
            assert_eq!(event.parameter("SUMMARY", "LANGUAGE"), Some(tag));
            let known = expected.iter().map(|e| e.0).chain(["DESCRIPTION"]);
            let known: Vec<_> = known.collect();
            assert!(
                event
                    .properties
                    .iter()
                    .all(|p| known.contains(&p.0.as_str())),
                "{event:?}"
            );
        }
    }
}

#[test]
fn the_description_says_who_does_what() {
    let programme = sample();
    let special = session(
        &programme,
        "Special session on safeguarding religious sites",
    )
    .id
    .clone();
    let rows = [
        (
            Language::En,
            "Reflections and a call for action, held together with the United Nations Alliance of \
             Civilizations.\n\n\
             Chair: Maulen Ashimbayev, Speaker of the Senate, Head of the Secretariat\n\
             Speaker: Miguel Moratinos, High Representative\n\
             Participants: Holy See; Chief Rabbinate of Israel; ",
            "Host: Secretariat of the Congress\n\
             Co-organizer: United Nations Alliance of Civilizations\n\
             Interpretation: English, Russian, Kazakh, Arabic, Chinese, French, Italian",
        ),
        (
            Language::Ar,
            "تأملات ودعوة إلى العمل، بالتعاون مع تحالف الأمم المتحدة للحضارات.\n\n\
             الرئيس: ماولين أشيمباييف، رئيس مجلس الشيوخ، رئيس الأمانة العامة\n\
             المتحدث: ميغيل موراتينوس، الممثل السامي\n\
             المشاركون: الكرسي الرسولي؛ الحاخامية الكبرى في إسرائيل؛ ",
            "الجهة المضيفة: الأمانة العامة للمؤتمر\n\
             الشريك في التنظيم: تحالف الأمم المتحدة للحضارات\n\
             الترجمة الفورية: الإنجليزية، الروسية، ",
        ),
    ];
    for (language, first, last) in rows {
        let calendar = exported(&programme, &published(&programme), &Scope::Event, language);
        let uid = format!("{special}@kurultai.app");
        let event = calendar
            .events
            .iter()
            .find(|e| e.get("UID") == Some(&uid))
            .unwrap();
        let text = event.get("DESCRIPTION").unwrap();
        assert!(text.starts_with(first), "{text}");
        assert!(text.contains(last), "{text}");
    }
}

#[test]
fn someone_who_stands_for_another_says_so_and_who_declined_is_not_named() {
    let mut programme = sample();
    let id = session(
        &programme,
        "Special session on safeguarding religious sites",
    )
    .id
    .clone();
    let part = programme
        .parts
        .iter_mut()
        .find(|p| p.session_id == id && p.position == 1)
        .unwrap();
    part.on_behalf_of = congress::LocalizedText::of("en", "the Secretary-General");
    for share in programme.co_organizers.iter_mut().filter(|c| c.is_of(&id)) {
        share.status = congress::co_organizer::CoOrganizerStatus::Declined;
    }
    let calendar = exported(
        &programme,
        &published(&programme),
        &Scope::Event,
        Language::En,
    );
    let uid = format!("{id}@kurultai.app");
    let event = calendar
        .events
        .iter()
        .find(|e| e.get("UID") == Some(&uid))
        .unwrap();
    let text = event.get("DESCRIPTION").unwrap();
    assert!(text.contains("\nSpeaker: Miguel Moratinos, High Representative (on behalf of the Secretary-General)\n"), "{text}");
    assert!(
        !text.contains("Host:") && !text.contains("Co-organizer:"),
        "{text}"
    );
}

#[test]
fn the_header_names_calendar_zone_and_program() {
    let programme = sample();
    let calendar = exported(
        &programme,
        &published(&programme),
        &Scope::Event,
        Language::Kk,
    );
    let name = "Әлемдік және дәстүрлі діндер лидерлерінің VIII съезі";
    let get = |key: &str| {
        let found: Vec<_> = calendar.properties.iter().filter(|p| p.0 == key).collect();
        assert_eq!(found.len(), 1, "{key}");
        found[0].1.as_str()
    };
    assert_eq!(get("VERSION"), "2.0");
    assert!(get("PRODID").starts_with("-//Kurultai//Kurultai "));
    assert_eq!(get("CALSCALE"), "GREGORIAN");
    assert_eq!((get("NAME"), get("X-WR-CALNAME")), (name, name));
    assert_eq!(get("X-WR-TIMEZONE"), "Asia/Almaty");
    assert_eq!(get("REFRESH-INTERVAL"), "PT1H");
    assert_eq!(get("X-PUBLISHED-TTL"), "PT1H");
    assert_eq!((get("DESCRIPTION"), get("X-WR-CALDESC")), ("Жоба", "Жоба"));
    assert_eq!(calendar.properties.len(), 10);
    assert_eq!(calendar.components[0], "VTIMEZONE");
    assert!(calendar.components[1..].iter().all(|c| c == "VEVENT"));
}

#[test]
fn the_same_data_gives_the_same_bytes_and_a_change_keeps_the_uid() {
    let mut programme = sample();
    let mut published = published(&programme);
    let export = |p: &Programme, r: &_| {
        exchange::calendar(p, r, &Scope::Event, CalendarOptions::new(Language::En)).unwrap()
    };
    let before = export(&programme, &published);
    assert_eq!(before, export(&programme, &published));
    programme.sessions.reverse();
    assert_eq!(
        before,
        export(&programme, &published),
        "the order of rows is no data"
    );
    let moved = session_mut(&mut programme, "Closing session");
    let id = moved.id.clone();
    moved.starts = Some(wall("2025-09-18T15:00:00"));
    let revision = published.sessions.get_mut(&id).unwrap();
    revision.sequence = 99;
    revision.modified = instant("2025-09-11T10:20:30Z");
    let after = exported(&programme, &published, &Scope::Event, Language::En);
    let uid = format!("{id}@kurultai.app");
    let event = after
        .events
        .iter()
        .find(|e| e.get("UID") == Some(&uid))
        .unwrap();
    assert_eq!(event.get("SEQUENCE"), Some("99"));
    assert_eq!(event.get("DTSTAMP"), Some("2025-09-11T10:20:30Z"));
    assert_eq!(event.get("DTSTART"), Some("2025-09-18T15:00:00"));
    let uids: std::collections::HashSet<_> = after.events.iter().map(|e| e.get("UID")).collect();
    assert_eq!(uids.len(), after.events.len());
}

#[test]
fn a_title_falls_back_and_says_its_language() {
    let mut programme = sample();
    session_mut(&mut programme, "Closing session")
        .title
        .set("kk", "");
    let calendar = exported(
        &programme,
        &published(&programme),
        &Scope::Event,
        Language::Kk,
    );
    let event = calendar
        .events
        .iter()
        .find(|e| e.get("SUMMARY") == Some("Closing session"));
    assert_eq!(event.unwrap().parameter("SUMMARY", "LANGUAGE"), Some("en"));
}

/// The colours, told here as well: who changes one sees it.
fn color(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Plenary => "navy",
        SessionKind::Breakout => "teal",
        SessionKind::SpecialSession => "indigo",
        SessionKind::Roundtable => "steelblue",
        SessionKind::Forum => "seagreen",
        SessionKind::Ceremony => "goldenrod",
        SessionKind::Signing => "firebrick",
        SessionKind::Bilateral => "sienna",
        SessionKind::Press => "darkorange",
        SessionKind::Meal => "olive",
        SessionKind::Prayer => "mediumpurple",
        SessionKind::Transfer => "slategray",
        SessionKind::Internal => "dimgray",
        SessionKind::Other => "gray",
    }
}
