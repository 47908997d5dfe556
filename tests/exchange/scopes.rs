//! What stands in a calendar of a room, a delegation, a person; and what in none.

use std::collections::HashMap;

use congress::session::{Audience, SessionStatus};
use congress::{DelegationId, Noun, PersonId, Programme, Published, Who, agenda};
use exchange::{CalendarError, CalendarOptions, Scope};
use messages::Language;

use crate::fixture::{published, sample, session_mut};
use crate::reader::exported;

fn uids(programme: &Programme, scope: &Scope) -> Vec<String> {
    let calendar = exported(programme, &published(programme), scope, Language::En);
    let uid = |e: &crate::reader::Event| e.get("UID").unwrap().replace("@kurultai.app", "");
    calendar.events.iter().map(uid).collect()
}

fn delegation(programme: &Programme, name: &str) -> DelegationId {
    let is = |d: &&congress::Delegation| {
        programme
            .organization(&d.organization_id)
            .unwrap()
            .name
            .get("en")
            == name
    };
    programme.delegations.iter().find(is).unwrap().id.clone()
}

fn person(programme: &Programme, name: &str) -> PersonId {
    programme
        .people
        .iter()
        .find(|p| p.name.get("en") == name)
        .unwrap()
        .id
        .clone()
}

#[test]
fn nothing_internal_and_nothing_unscheduled_leaves_the_house() {
    let programme = sample();
    let scopes = programme
        .rooms
        .iter()
        .map(|r| Scope::Room(r.id.clone()))
        .chain([Scope::Event]);
    for scope in scopes {
        let options = CalendarOptions::new(Language::En);
        let text = exchange::calendar(&programme, &published(&programme), &scope, options);
        let found = match text {
            // A room in which nothing takes place.
            Err(CalendarError::Empty) => Vec::new(),
            _ => uids(&programme, &scope),
        };
        for id in &found {
            let session = programme.session(&id.as_str().into()).unwrap();
            assert!(session.audience != Audience::Internal && session.starts.is_some());
            if let Scope::Room(room) = &scope {
                assert_eq!(session.room_id.as_ref(), Some(room));
            }
        }
        let expected = programme.sessions.iter().filter(|s| {
            s.audience != Audience::Internal
                && s.starts.is_some()
                && match &scope {
                    Scope::Room(room) => s.room_id.as_ref() == Some(room),
                    _ => true,
                }
        });
        assert_eq!(found.len(), expected.count());
    }
    assert!(
        programme
            .sessions
            .iter()
            .any(|s| s.audience == Audience::Internal)
    );
    assert!(programme.sessions.iter().any(|s| s.starts.is_none()));
}

#[test]
fn delegations_and_people_have_what_their_agendas_have() {
    let programme = sample();
    let scheduled = |items: Vec<agenda::AgendaItem>| -> Vec<String> {
        let ids = items.into_iter().map(|i| i.session_id);
        let scheduled = ids.filter(|id| programme.session(id).unwrap().starts.is_some());
        scheduled.map(|id| id.0).collect()
    };
    let sorted = |mut ids: Vec<String>| {
        ids.sort();
        ids
    };
    let cancelled = |id: &String| {
        programme.session(&id.as_str().into()).unwrap().status == SessionStatus::Cancelled
    };
    for name in ["Holy See", "Muslim World League", "Viet Nam"] {
        let id = delegation(&programme, name);
        let mut found = uids(&programme, &Scope::Delegation(id.clone()));
        found.retain(|id| !cancelled(id));
        assert_eq!(
            sorted(found),
            sorted(scheduled(agenda::of_delegation(&programme, &id))),
            "{name}"
        );
    }
    for name in ["Kassym-Jomart Tokayev", "Mohammed Al-Issa", "Onesti"] {
        let id = person(&programme, name);
        let mut found = uids(&programme, &Scope::Person(id.clone()));
        found.retain(|id| !cancelled(id));
        assert!(!found.is_empty());
        assert_eq!(
            sorted(found),
            sorted(scheduled(agenda::of_person(&programme, &id))),
            "{name}"
        );
    }
}

#[test]
fn what_is_cancelled_stays_with_those_who_had_a_part_in_it() {
    let mut programme = sample();
    let plenary = session_mut(&mut programme, "Opening and plenary session");
    plenary.status = SessionStatus::Cancelled;
    let (id, room) = (plenary.id.clone(), plenary.room_id.clone().unwrap());
    let holy_see = delegation(&programme, "Holy See");
    let scopes = [
        (Scope::Event, true),
        (Scope::Room(room), true),
        (Scope::Delegation(holy_see), true),
        (
            Scope::Person(person(&programme, "Kassym-Jomart Tokayev")),
            true,
        ),
        (Scope::Person(person(&programme, "Onesti")), false),
    ];
    for (scope, there) in scopes {
        let calendar = exported(&programme, &published(&programme), &scope, Language::En);
        let uid = format!("{id}@kurultai.app");
        let event = calendar.events.iter().find(|e| e.get("UID") == Some(&uid));
        assert_eq!(event.is_some(), there, "{scope:?}");
        let Some(event) = event else { continue };
        assert_eq!(event.get("STATUS"), Some("CANCELLED"));
        assert_eq!(
            event.get("SUMMARY"),
            Some("Cancelled: Opening and plenary session")
        );
        assert_eq!(event.get("DTSTART"), Some("2025-09-17T10:00:00"));
    }
}

#[test]
fn a_session_is_the_same_bytes_in_every_scope() {
    let programme = sample();
    let published = published(&programme);
    let events = |scope: &Scope| -> HashMap<String, String> {
        let text = exchange::calendar(
            &programme,
            &published,
            scope,
            CalendarOptions::new(Language::Ar),
        )
        .unwrap();
        let mut found = HashMap::new();
        for event in text.split("BEGIN:VEVENT\r\n").skip(1) {
            let event = event.split("END:VEVENT").next().unwrap();
            found.insert(event.lines().next().unwrap().to_owned(), event.to_owned());
        }
        found
    };
    let all = events(&Scope::Event);
    let part = programme
        .parts
        .iter()
        .find(|p| matches!(p.who, Who::Person(_)))
        .unwrap();
    let Who::Person(someone) = part.who.clone() else {
        unreachable!()
    };
    let scopes = [
        Scope::Room(programme.rooms[0].id.clone()),
        Scope::Delegation(delegation(&programme, "Holy See")),
        Scope::Person(someone),
    ];
    for scope in scopes {
        let some = events(&scope);
        assert!(!some.is_empty());
        for (uid, event) in some {
            assert_eq!(all[&uid], event);
        }
    }
}

#[test]
fn the_calendar_is_named_after_its_scope() {
    let programme = sample();
    let calendar = exported(
        &programme,
        &published(&programme),
        &Scope::Delegation(delegation(&programme, "Holy See")),
        Language::Ru,
    );
    let name = "Святой Престол – VIII Съезд лидеров мировых и традиционных религий";
    assert!(
        calendar
            .properties
            .iter()
            .any(|p| p.0 == "X-WR-CALNAME" && p.1 == name)
    );
}

#[test]
fn what_is_not_there_is_said() {
    let programme = sample();
    let rows = [
        (Scope::Room("none".into()), Noun::Room),
        (Scope::Delegation("none".into()), Noun::Delegation),
        (Scope::Person("none".into()), Noun::Person),
    ];
    for (scope, noun) in rows {
        let error = exchange::calendar(
            &programme,
            &Published::default(),
            &scope,
            CalendarOptions::new(Language::En),
        );
        assert_eq!(
            error,
            Err(CalendarError::NotFound {
                noun,
                id: "none".into()
            })
        );
    }
}

#[test]
fn a_scope_without_sessions_is_no_calendar() {
    let mut programme = sample();
    programme.sessions.clear();
    let none = Published::default();
    let options = CalendarOptions::new(Language::En);
    let error = exchange::calendar(&programme, &none, &Scope::Event, options);
    assert_eq!(error, Err(CalendarError::Empty));
    let preview = exchange::preview(&programme, &none, &Scope::Event, options).unwrap();
    assert!(preview.told.is_empty() && preview.left_out.is_empty());
}

#[test]
fn an_erased_person_is_worded_in_the_calendars_language() {
    let mut programme = sample();
    let of = |part: &congress::Part| match &part.who {
        Who::Person(id) => Some((part.session_id.clone(), id.clone())),
        Who::Delegation(_) => None,
    };
    let exported_in = |programme: &Programme, scope: &Scope, language| {
        let text = exchange::calendar(
            programme,
            &published(programme),
            scope,
            CalendarOptions::new(language),
        );
        // Long lines are folded (RFC 5545, section 3.1).
        text.unwrap().replace("\r\n ", "")
    };
    let open = |id: &congress::SessionId| {
        let session = programme.session(id).unwrap();
        session.audience != Audience::Internal && session.starts.is_some()
    };
    let mut found = programme.parts.iter().filter_map(of);
    let (_, id) = found.find(|(session, _)| open(session)).unwrap();
    let scope = Scope::Person(id.clone());
    let words = [
        (Language::En, "Erased person"),
        (Language::Ru, "Удалённое лицо"),
        (Language::Kk, "Өшірілген тұлға"),
        (Language::Ar, "شخص محذوف"),
    ];
    for (language, word) in words {
        assert!(!exported_in(&programme, &scope, language).contains(word));
    }
    let person = programme.people.iter_mut().find(|p| p.id == id).unwrap();
    person.honorific = congress::LocalizedText::default();
    person.name = congress::LocalizedText::default();
    person.title = congress::LocalizedText::default();
    for (language, word) in words {
        let calendar = exported_in(&programme, &scope, language);
        let times = calendar.matches(word).count();
        assert!(times > 1, "{word}: the calendar's name, and the parts");
    }
}
