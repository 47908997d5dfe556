//! A resource of each session, as a server's collection takes it.

use exchange::{CalendarOptions, Calendars, Entry, Scope, called_off};
use messages::{Language, catalogue};

use crate::fixture::{published, sample};
use crate::reader::lint_of;

/// The VEVENT of a text, byte by byte.
fn event(text: &str) -> &str {
    let begins = text.find("BEGIN:VEVENT").unwrap();
    let ends = text.rfind("END:VEVENT").unwrap();
    &text[begins..ends]
}

#[test]
fn a_resource_holds_the_event_of_the_calendar_and_nothing_of_its_scope() {
    let p = sample();
    let published = published(&p);
    let options = CalendarOptions::new(Language::Ar);
    let told = published.as_told(&p, options.audience);
    let calendars = Calendars::new(&told, &published, options).unwrap();
    let whole = exchange::calendar(&p, &published, &Scope::Event, options).unwrap();
    let all = calendars.of(&Scope::Event).unwrap();
    let resources = all.resources();
    assert_eq!(resources.len(), all.len());
    for (resource, told) in resources.iter().zip(all.told()) {
        let text = &resource.text;
        assert!(whole.contains(event(text)), "{text}");
        lint_of(
            text,
            &[
                "METHOD",
                "NAME",
                "X-WR-CALNAME",
                "X-WR-CALDESC",
                "REFRESH-INTERVAL",
            ],
        );
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
        assert_eq!(resource.session_id, told.session_id);
        assert_eq!(resource.uid, format!("{}@kurultai.app", told.session_id));
        assert_eq!(resource.entry.uid, resource.uid);
        assert_eq!(resource.entry.sequence, told.sequence);
        let zone = congress::time::zone(&p.event.zone).unwrap();
        let side = resource.entry.side(&zone);
        assert_eq!((side.starts, side.ends), (told.starts, told.ends));
        if told.cancelled {
            assert!(
                side.cancelled && side.title.ends_with(&told.title),
                "{text}"
            );
        } else {
            assert_eq!((side.title, side.cancelled), (told.title, false));
        }
        assert!(!resource.off);
        // Called off it is a calendar still, of the same event.
        let off = called_off(text, 0, catalogue(options.language));
        lint_of(&off, &["METHOD"]);
        let entry = Entry::read(&off).unwrap();
        assert!(entry.cancelled && entry.uid == resource.uid);
        assert_eq!(entry.sequence, told.sequence + 1);
    }
    // The same in a smaller scope, byte by byte.
    let room = resources_of(&calendars, &Scope::Room(p.rooms[0].id.clone()));
    assert!(!room.is_empty());
    assert!(room.iter().all(|one| resources.contains(one)));
}

fn resources_of(calendars: &Calendars<'_>, scope: &Scope) -> Vec<exchange::Resource> {
    calendars.of(scope).unwrap().resources()
}
