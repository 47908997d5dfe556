//! To whom a calendar tells what: audiences, releases, what is withdrawn; and how: two
//! languages, reminders, HTML, whole days.

use congress::part::PartRole;
use congress::published::{Edition, Withdrawn};
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::{LocalizedText, Programme, Published, SessionId, Who};
use exchange::{CalendarOptions, Each, Reason, Scope};
use messages::Language;

use crate::fixture::{instant, published, sample, session, session_mut, wall};
use crate::reader::{Event, Read, read_one};

fn english(audience: Audience) -> CalendarOptions {
    CalendarOptions {
        audience,
        ..CalendarOptions::new(Language::En)
    }
}

fn exported(p: &Programme, published: &Published, scope: &Scope, options: CalendarOptions) -> Read {
    read_one(&exchange::calendar(p, published, scope, options).unwrap())
}

fn event<'a>(calendar: &'a Read, id: &SessionId) -> Option<&'a Event> {
    let uid = format!("{id}@kurultai.app");
    calendar.events.iter().find(|e| e.get("UID") == Some(&uid))
}

/// The sample's release 3.
fn released() -> (Programme, Published) {
    let programme = sample();
    let mut published = published(&programme);
    published.edition = Some(Edition {
        number: 3,
        at: instant("2025-09-12T13:40:00Z"),
    });
    (programme, published)
}

fn withdrawn(p: &Programme, id: &SessionId, audience: Audience) -> Withdrawn {
    let mut session = p.session(id).unwrap().clone();
    session.audience = audience;
    let room = session.room_id.as_ref().and_then(|id| p.room(id));
    Withdrawn {
        venue: room.and_then(|r| p.venue(&r.venue_id)).cloned(),
        room: room.cloned(),
        track: session
            .track_id
            .as_ref()
            .and_then(|id| p.track(id))
            .cloned(),
        parts: p
            .parts
            .iter()
            .filter(|x| x.session_id == *id)
            .cloned()
            .collect(),
        co_organizers: p
            .co_organizers
            .iter()
            .filter(|x| x.session_id() == Some(id))
            .cloned()
            .collect(),
        session,
    }
}

#[test]
fn each_reader_is_told_what_is_for_them() {
    let (mut p, published) = released();
    for (session, audience) in p.sessions.iter_mut().zip(
        [Audience::Public, Audience::Delegates, Audience::Internal]
            .into_iter()
            .cycle(),
    ) {
        session.audience = audience;
        session.status = SessionStatus::Confirmed;
    }
    p.sessions[0].status = SessionStatus::Draft;
    assert!(p.sessions[0].starts.is_some());
    for reader in [Audience::Public, Audience::Delegates, Audience::Internal] {
        let calendar = exported(&p, &published, &Scope::Event, english(reader));
        for (number, session) in p.sessions.iter().enumerate() {
            let meant = match reader {
                Audience::Public => session.audience == Audience::Public && number != 0,
                Audience::Delegates => session.audience != Audience::Internal,
                Audience::Internal => true,
            };
            let told = event(&calendar, &session.id).is_some();
            assert_eq!(
                told,
                meant && session.starts.is_some(),
                "{reader:?} {session:?}"
            );
        }
        let preview = exchange::preview(&p, &published, &Scope::Event, english(reader)).unwrap();
        assert_eq!(preview.told.len(), calendar.events.len());
        assert_eq!(
            preview.told.len() + preview.left_out.len(),
            p.sessions.len()
        );
    }
}

#[test]
fn the_edition_is_named_in_the_calendars_language() {
    let (p, mut published) = released();
    let named = |published: &Published, language| {
        let calendar = exported(&p, published, &Scope::Event, CalendarOptions::new(language));
        let found = calendar.properties.iter().find(|x| x.0 == "X-WR-CALDESC");
        found.unwrap().1.clone()
    };
    let rows = [
        (
            Language::En,
            "Release 3, 12 September 2025, 18:40 (UTC+5)",
            "Draft",
        ),
        (
            Language::Ru,
            "Выпуск 3, 12 сентября 2025 г., 18:40 (UTC+5)",
            "Черновик",
        ),
        (
            Language::Ar,
            "الإصدار 3، 12 سبتمبر 2025، 18:40 (UTC+5)",
            "مسودة",
        ),
    ];
    for (language, release, _) in rows {
        assert_eq!(named(&published, language), release);
    }
    published.edition = None;
    for (language, _, draft) in rows {
        assert_eq!(named(&published, language), draft);
    }
}

/// Gone, in the tray, for fewer people, or a draft again: for those who knew of it, it is
/// cancelled, with the times, room and parts that it had.
#[test]
fn what_is_withdrawn_is_cancelled_for_those_who_knew_of_it() {
    let title = "Opening and plenary session";
    type Change = fn(&mut Programme, &SessionId);
    let gone: Change = |p, id| {
        p.sessions.retain(|s| s.id != *id);
        p.parts.retain(|x| x.session_id != *id);
    };
    let to_the_tray: Change = |p, id| {
        let session = p.sessions.iter_mut().find(|s| s.id == *id).unwrap();
        (session.starts, session.ends) = (None, None);
    };
    let for_fewer: Change = |p, id| {
        let session = p.sessions.iter_mut().find(|s| s.id == *id).unwrap();
        session.audience = Audience::Internal;
    };
    let room_gone: Change = |p, id| {
        let room = p.session(id).unwrap().room_id.clone().unwrap();
        p.rooms.retain(|r| r.id != room);
        p.sessions.retain(|s| s.id != *id);
    };
    for change in [gone, to_the_tray, for_fewer, room_gone] {
        let (mut p, mut published) = released();
        let id = session(&p, title).id.clone();
        let before = exported(&p, &published, &Scope::Event, english(Audience::Delegates));
        let before = event(&before, &id).unwrap();
        published.sessions.get_mut(&id).unwrap().withdrawn =
            vec![withdrawn(&p, &id, Audience::Delegates)];
        change(&mut p, &id);
        let part = published.sessions[&id].withdrawn[0].parts.iter();
        let chair = part.clone().find(|x| x.role == PartRole::Chair).unwrap();
        let scope = match &chair.who {
            Who::Person(id) => Scope::Person(id.clone()),
            Who::Delegation(id) => Scope::Delegation(id.clone()),
        };
        for scope in [
            Scope::Event,
            Scope::Day(wall("2025-09-17T00:00:00").date()),
            scope,
        ] {
            let after = exported(&p, &published, &scope, english(Audience::Delegates));
            let after = event(&after, &id).unwrap();
            assert_eq!(after.get("STATUS"), Some("CANCELLED"));
            assert_eq!(
                after.get("SUMMARY"),
                Some(format!("Cancelled: {title}").as_str())
            );
            for name in ["DTSTART", "DTEND", "LOCATION", "DESCRIPTION", "CATEGORIES"] {
                assert_eq!(after.get(name), before.get(name), "{name}");
            }
        }
        // Who never knew of it hears nothing.
        let public = exported(&p, &published, &Scope::Event, english(Audience::Public));
        assert!(event(&public, &id).is_none());
    }
}

#[test]
fn who_holds_a_part_no_more_is_told_that_it_is_cancelled_for_them() {
    let (mut p, mut published) = released();
    let id = session(&p, "Opening and plenary session").id.clone();
    let part = p
        .parts
        .iter()
        .find(|x| x.session_id == id && matches!(x.who, Who::Person(_)));
    let part = part.unwrap().clone();
    let Who::Person(person) = part.who.clone() else {
        unreachable!()
    };
    p.parts
        .retain(|x| !(x.session_id == id && x.who == part.who));
    p.members.retain(|m| m.person_id.as_ref() != Some(&person));
    let scope = Scope::Person(person);
    let sequence = published.sessions[&id].sequence;
    published.sessions.get_mut(&id).unwrap().former = vec![part];
    let calendar = exported(&p, &published, &scope, CalendarOptions::new(Language::En));
    let own = event(&calendar, &id).unwrap();
    assert_eq!(own.get("STATUS"), Some("CANCELLED"));
    assert_eq!(
        own.get("SEQUENCE"),
        Some((sequence + 1).to_string().as_str())
    );
    // For all others it goes on.
    let all = exported(
        &p,
        &published,
        &Scope::Event,
        CalendarOptions::new(Language::En),
    );
    assert_eq!(event(&all, &id).unwrap().get("STATUS"), Some("CONFIRMED"));
}

#[test]
fn what_is_left_out_says_why() {
    let (mut p, published) = released();
    let ids: Vec<_> = p.sessions.iter().map(|s| s.id.clone()).collect();
    let mut expected = Vec::new();
    for (number, session) in p.sessions.iter_mut().enumerate() {
        session.status = SessionStatus::Confirmed;
        session.audience = Audience::Public;
        session.starts = Some(wall("2025-09-17T10:00:00"));
        session.ends = Some(wall("2025-09-17T11:00:00"));
        let reason = match number {
            0 => {
                (session.starts, session.ends) = (None, None);
                Reason::Unscheduled
            }
            1 => {
                session.ends = session.starts;
                Reason::NoLength
            }
            2 => {
                session.starts = Some(wall("+12025-09-17T10:00:00"));
                session.ends = Some(wall("+12025-09-17T11:00:00"));
                Reason::Year
            }
            3 => {
                session.audience = Audience::Delegates;
                Reason::Audience
            }
            4 => {
                session.status = SessionStatus::Draft;
                Reason::Draft
            }
            _ => continue,
        };
        expected.push((ids[number].clone(), reason));
    }
    let options = english(Audience::Public);
    let preview = exchange::preview(&p, &published, &Scope::Event, options).unwrap();
    let left: Vec<_> = preview
        .left_out
        .iter()
        .map(|l| (l.session_id.clone(), l.reason))
        .collect();
    assert_eq!(left, expected);
    assert_eq!(preview.told.len(), p.sessions.len() - 5);
    let calendar = exported(&p, &published, &Scope::Event, options);
    assert!(ids[..5].iter().all(|id| event(&calendar, id).is_none()));
}

#[test]
fn every_scope_holds_what_belongs_to_it() {
    let (p, published) = released();
    let options = CalendarOptions::new(Language::En);
    let all = exported(&p, &published, &Scope::Event, options)
        .events
        .len();
    let sorts = [
        Each::Venue,
        Each::Room,
        Each::Day,
        Each::Track,
        Each::Kind,
        Each::Delegation,
        Each::Person,
        Each::Organization,
    ];
    for each in sorts {
        let mut events = 0;
        for scope in each.scopes(&p) {
            let preview = exchange::preview(&p, &published, &scope, options).unwrap();
            events += preview.told.len();
            for told in &preview.told {
                let s = p.session(&told.session_id).unwrap();
                let belongs = match &scope {
                    Scope::Venue(id) => {
                        p.room(s.room_id.as_ref().unwrap()).unwrap().venue_id == *id
                    }
                    Scope::Room(id) => s.room_id.as_ref() == Some(id),
                    Scope::Day(day) => s.starts.unwrap().date() == *day,
                    Scope::Track(id) => s.track_id.as_ref() == Some(id),
                    Scope::Kind(kind) => s.kind == *kind,
                    Scope::Organization(id) => {
                        let mut shares = p.co_organizers.iter();
                        shares.any(|c| c.session_id() == Some(&s.id) && c.organization_id == *id)
                    }
                    Scope::Event | Scope::Delegation(_) | Scope::Person(_) => true,
                };
                assert!(belongs, "{scope:?} {}", told.title);
            }
        }
        // Each has a day and a sort; what has no room is in no venue and room.
        let whole = matches!(each, Each::Day | Each::Kind);
        assert!(events > 0 || matches!(each, Each::Track), "{each:?}");
        assert!(!whole || events == all, "{each:?}: {events} of {all}");
    }
    let signings = Scope::Kind(SessionKind::Signing);
    let preview = exchange::preview(&p, &published, &signings, options).unwrap();
    assert!(preview.told.len() + preview.left_out.len() > 0);
}

#[test]
fn two_languages_stand_side_by_side() {
    let (mut p, published) = released();
    let only = session_mut(&mut p, "Closing session");
    only.title = LocalizedText::of("en", "Closing session");
    let id = only.id.clone();
    let plenary = session(&p, "Opening and plenary session").clone();
    let options = CalendarOptions {
        second: Some(Language::Ru),
        ..CalendarOptions::new(Language::En)
    };
    let calendar = exported(&p, &published, &Scope::Event, options);
    let told = event(&calendar, &plenary.id).unwrap();
    let both = format!("{} / {}", plenary.title.get("en"), plenary.title.get("ru"));
    assert_eq!(told.get("SUMMARY"), Some(both.as_str()));
    assert_eq!(told.parameter("SUMMARY", "LANGUAGE"), None);
    let about = told.get("DESCRIPTION").unwrap();
    assert!(
        about.contains("Chair: ") && about.contains("Председатель"),
        "{about}"
    );
    // What has but one language stands once.
    assert_eq!(
        event(&calendar, &id).unwrap().get("SUMMARY"),
        Some("Closing session")
    );
    let name = format!("{} / {}", p.event.name.get("en"), p.event.name.get("ru"));
    assert!(
        calendar
            .properties
            .iter()
            .any(|x| x.0 == "X-WR-CALNAME" && x.1 == name)
    );
}

/// Its own, then English, then Russian, then any other by its tag.
#[test]
fn titles_fall_back_in_the_stated_order() {
    let (mut p, published) = released();
    let id = session(&p, "Closing session").id.clone();
    let rows: [(&[&str], &str); 5] = [
        (&["kk", "en", "ru", "fr"], "kk"),
        (&["en", "ru", "fr"], "en"),
        (&["ru", "fr", "ar"], "ru"),
        (&["fr", "it"], "fr"),
        (&["it"], "it"),
    ];
    for (languages, expected) in rows {
        let texts = languages
            .iter()
            .map(|l| ((*l).to_owned(), format!("in {l}")));
        let session = p.sessions.iter_mut().find(|s| s.id == id).unwrap();
        session.title = LocalizedText(texts.collect());
        let calendar = exported(
            &p,
            &published,
            &Scope::Event,
            CalendarOptions::new(Language::Kk),
        );
        let told = event(&calendar, &id).unwrap();
        assert_eq!(told.get("SUMMARY"), Some(format!("in {expected}").as_str()));
        assert_eq!(told.parameter("SUMMARY", "LANGUAGE"), Some(expected));
    }
}

#[test]
fn reminders_and_html_stand_only_where_they_are_asked_for() {
    let (mut p, published) = released();
    let id = session(&p, "Opening and plenary session").id.clone();
    let about = "One & <two>\nthree\n\n\"four\"";
    let plenary = session_mut(&mut p, "Opening and plenary session");
    plenary.description = LocalizedText::of("en", about);
    session_mut(&mut p, "Closing session").status = SessionStatus::Cancelled;
    let plain = exported(
        &p,
        &published,
        &Scope::Event,
        CalendarOptions::new(Language::En),
    );
    assert!(
        plain
            .events
            .iter()
            .all(|e| e.children == 0 && e.get("X-ALT-DESC").is_none())
    );
    let options = CalendarOptions {
        alarm_minutes: Some(15),
        html: true,
        ..CalendarOptions::new(Language::En)
    };
    let text = exchange::calendar(&p, &published, &Scope::Event, options).unwrap();
    let rich = read_one(&text);
    for event in &rich.events {
        let cancelled = event.get("STATUS") == Some("CANCELLED");
        assert_eq!(event.children, usize::from(!cancelled));
        assert_eq!(
            event.get("X-ALT-DESC").is_some(),
            event.get("DESCRIPTION").is_some()
        );
    }
    let alarms = text.matches("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nDESCRIPTION:");
    assert_eq!(
        alarms.count(),
        rich.events.iter().map(|e| e.children).sum::<usize>()
    );
    let html = event(&rich, &id).unwrap();
    assert_eq!(html.parameter("X-ALT-DESC", "FMTTYPE"), Some("text/html"));
    let expected =
        "<html><body dir=\"ltr\"><p>One &amp; &lt;two&gt;<br>three</p><p>&quot;four&quot;</p>";
    assert!(
        html.get("X-ALT-DESC").unwrap().starts_with(expected),
        "{html:?}"
    );
}

#[test]
fn whole_days_are_days_with_an_end_that_is_not_in_them() {
    let (mut p, published) = released();
    p.sessions.truncate(2);
    for (session, ends) in p
        .sessions
        .iter_mut()
        .zip(["2025-09-17T00:00:00", "2025-09-19T00:00:00"])
    {
        session.starts = Some(wall("2025-09-16T00:00:00"));
        session.ends = Some(wall(ends));
        (session.status, session.audience) = (SessionStatus::Confirmed, Audience::Public);
    }
    let text = exchange::calendar(
        &p,
        &published,
        &Scope::Event,
        CalendarOptions::new(Language::En),
    )
    .unwrap();
    for end in [
        "DTEND;VALUE=DATE:20250917\r\n",
        "DTEND;VALUE=DATE:20250919\r\n",
    ] {
        assert!(
            text.contains(&format!("DTSTART;VALUE=DATE:20250916\r\n{end}")),
            "{text}"
        );
    }
    // No time needs the zone, so none is told.
    assert_eq!(read_one(&text).components, ["VEVENT", "VEVENT"]);
}
