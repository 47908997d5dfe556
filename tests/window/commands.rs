//! The palette, the line for quick entry, the tour, and the whole way from an empty file to
//! a calendar by keyboard alone.

use chrono::NaiveDate;
use kurultai_tests::fixture::programme;
use kurultai_tests::window::{Window, journey, key};

use crate::board::{Halls, at, titled};

#[test]
fn the_palette_runs_commands_and_goes_to_things() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        window.press(&[key::CONTROL], 'k').await;
        window.find("palette").await;
        window.screenshot("palette").await;
        window.type_text("list").await;
        window.wait_for("[data-testid='palette-viewList']").await;
        window.press(&[], key::ENTER).await;
        window.find("list-view").await;

        window.press(&[key::CONTROL], 'k').await;
        window.type_text("theta").await;
        let theta = format!("[data-testid='palette-session:{}']", halls.id("Theta"));
        window.wait_for(&theta).await;
        window.press(&[], key::ENTER).await;
        let chosen = format!("{}[aria-selected='true']", halls.css("Theta"));
        window.wait_for(&chosen).await;

        // What is chosen is what it is done to.
        window.press(&[key::CONTROL], 'k').await;
        window.type_text("lock in place").await;
        window
            .wait_for("[data-testid='palette-arrange-lock']")
            .await;
        window.press(&[], key::ENTER).await;
        window.wait_for("[data-sonner-toast]").await;

        // Undone from its notice.
        window.click_on("[data-sonner-toast] [data-button]").await;
        window
            .wait_for("[data-testid='redo']:not([disabled]):not([aria-disabled='true'])")
            .await;
        window.press(&[key::CONTROL], 'k').await;
        window.type_text("delete").await;
        window
            .wait_for("[data-testid='palette-board-remove']")
            .await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='palette']").await;
        window.leave().await;
    });
    let now = halls.now();
    assert!(!titled(&now, "Theta").locked, "the notice took it back");
    assert_eq!(now.sessions.len(), halls.before.sessions.len());
}

#[test]
fn a_line_makes_a_session_with_room_time_track_and_chair() {
    let halls = Halls::new();
    let track = &halls.before.tracks[2];
    let youth = track.name.get("en").to_owned();
    let room = halls.before.rooms[2].name.get("en").to_owned();
    let chair = &halls.before.people[1];
    let last = chair.name.get("en").split(' ').next_back();
    let last = last.expect("a name").to_owned();
    journey(async {
        let window = halls.open().await;
        window.press(&[key::CONTROL], 'e').await;
        let line = format!("Plenary of all 17 Sep 14:00-15:30 {room} chair {last}");
        window.type_text(&line).await;
        // A track is offered behind its mark, and taken by its beginning.
        window.type_text(" #").await;
        window
            .find(&format!("quick-offer-track:{}", track.id))
            .await;
        window.type_text(&youth[..2].to_lowercase()).await;
        window.press(&[], key::DOWN).await;
        window.press(&[], key::ENTER).await;
        window.wait_text("quick-entry", &format!("#{youth}")).await;
        let said = format!("Track: {youth}");
        window.wait_text("quick-preview", &said).await;
        window.wait_text("quick-preview", "14:00").await;
        window.wait_text("quick-preview", &room).await;
        window.screenshot("quick").await;
        window.press(&[], key::ENTER).await;
        window.find("quick-created").await;
        window.press(&[], key::ESCAPE).await;
        // It stands on its day, chosen.
        let block = "[data-session][aria-selected='true'][data-start$='T14:00:00']";
        window.wait_for(block).await;
        window.screenshot("quick-made").await;
        window.leave().await;
    });
    let now = halls.now();
    let made = now
        .sessions
        .iter()
        .find(|s| halls.before.session(&s.id).is_none());
    let made = made.expect("a session was made");
    let title = made.title.get("en").to_owned();
    halls.assert_at(&now, &title, at(2, 1, 840, 930));
    assert_eq!(made.track_id.as_ref(), Some(&track.id));
    let part = now.parts.iter().find(|p| p.session_id == made.id);
    let part = part.expect("someone takes part");
    assert_eq!(part.who, congress::Who::Person(chair.id.clone()));
    assert_eq!(part.role, congress::part::PartRole::Chair);
}

#[test]
fn the_tour_is_taken_and_skipped() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        for end in ["tour-next", "tour-skip"] {
            window.click("menu-help").await;
            window.click("menu-tour").await;
            for step in 1..=5 {
                window.wait_text("tour", &format!("{step} of 5")).await;
                window.screenshot(&format!("tour-{step}")).await;
                if step == 5 || end == "tour-skip" {
                    break;
                }
                window.press(&[], key::ENTER).await;
            }
            window.click(end).await;
            window.wait_gone("[data-testid='tour']").await;
        }
        // Escape skips it too.
        window.click("menu-help").await;
        window.click("menu-tour").await;
        window.find("tour").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='tour']").await;
        window.leave().await;
    });
}

/// Goes on with Tab until an element has the focus.
async fn tab_to(window: &Window, css: &str) {
    let reached = "return document.activeElement?.closest(arguments[0]) !== null";
    for _ in 0..60 {
        let there = window.read(reached, vec![css.into()]).await;
        if there == serde_json::Value::Bool(true) {
            return;
        }
        window.press(&[], key::TAB).await;
    }
    panic!("Tab does not come to {css}");
}

#[test]
fn from_an_empty_file_to_a_calendar_without_the_pointer() {
    journey(async {
        let window = Window::open(None).await;
        window.find("start-new").await;
        tab_to(&window, "[data-testid='start-new']").await;
        window.press(&[], key::ENTER).await;
        window.find("new-event").await;
        let named = "return document.activeElement?.dataset.testid === 'new-event-name'";
        window
            .wait_true(named, vec![], "the name has the focus")
            .await;
        window.type_text("IX Congress").await;
        tab_to(&window, "[data-testid='new-event-rooms']").await;
        window
            .type_text(&format!("Great Hall{}Hall 2", key::ENTER))
            .await;
        tab_to(&window, "[data-testid='new-event-create']").await;
        window.press(&[], key::ENTER).await;
        window.wait_for("[data-testid^='column-']").await;
        window.screenshot("keyboard-empty").await;

        // Two by the line, one by its key and its panel.
        window.press(&[key::CONTROL], 'e').await;
        for line in [
            "Opening 9:00-10:00 Great Hall",
            "Panel on water 10:30-12:00 Hall 2",
        ] {
            window.type_text(line).await;
            window.find("quick-preview").await;
            window.press(&[], key::ENTER).await;
            window
                .wait_text("quick-created", line.split(' ').next().expect("a word"))
                .await;
        }
        window.press(&[], key::ESCAPE).await;
        let focused = "return document.activeElement?.dataset.session !== undefined";
        window
            .wait_true(focused, vec![], "the last one made has the focus")
            .await;
        window.press(&[], 'n').await;
        window.find("session-panel").await;
        let title = "return document.activeElement?.dataset.testid === 'field-title-en'";
        window
            .wait_true(title, vec![], "its title has the focus")
            .await;
        window.press(&[key::CONTROL], 'a').await;
        window.type_text("Closing").await;
        window.press(&[], key::TAB).await;
        window.wait_text("session-panel", "Closing").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='session-panel']").await;
        window.screenshot("keyboard-sessions").await;

        window.press(&[key::CONTROL], 'k').await;
        window.type_text("export calendar").await;
        window.wait_for("[data-testid='palette-calendar']").await;
        window.press(&[], key::ENTER).await;
        window.find("calendar-dialog").await;
        tab_to(&window, "[data-testid='output-export']").await;
        window.press(&[], key::ENTER).await;
        window.wait_gone("[data-testid='calendar-dialog']").await;

        let written = window.written();
        let of = |end: &str| {
            let mut found = written
                .iter()
                .filter(|f| f.extension().is_some_and(|e| e == end));
            found.next().expect("it was written").clone()
        };
        let (file, calendar) = (of("kurultai"), of("ics"));
        let _folder = window.leave().await;
        let now = programme(&file);
        let text = std::fs::read_to_string(&calendar)
            .expect("UTF-8")
            .replace("\r\n ", "");
        assert_eq!(now.sessions.len(), 3);
        let day = now.event.starts_on;
        for (title, from, to) in [
            ("Opening", "090000", "100000"),
            ("Panel on water", "103000", "120000"),
            ("Closing", "120000", "130000"),
        ] {
            let event = event_of(&text, title);
            assert!(
                line(&event, "DTSTART").ends_with(&stamp(day, from)),
                "{event}"
            );
            assert!(line(&event, "DTEND").ends_with(&stamp(day, to)), "{event}");
            let id = &now.sessions.iter().find(|s| s.title.get("en") == title);
            let id = &id.expect("it is in the file").id;
            assert!(line(&event, "UID").contains(id.as_str()), "{event}");
        }
    });
}

/// The VEVENT of a title in an unfolded calendar.
fn event_of(text: &str, title: &str) -> String {
    let mut events = text.split("BEGIN:VEVENT").skip(1);
    let own = format!("SUMMARY:{title}\r\n");
    let named = |event: &&str| event.contains(&own) || event.contains(&format!(":{title}\r\n"));
    let found = events.find(named);
    found
        .unwrap_or_else(|| panic!("{title} is in the calendar: {text}"))
        .to_owned()
}

fn line(event: &str, name: &str) -> String {
    let found = event.lines().find(|line| line.starts_with(name));
    found.expect("the event has it").to_owned()
}

fn stamp(day: NaiveDate, clock: &str) -> String {
    format!("{}T{clock}", day.format("%Y%m%d"))
}
