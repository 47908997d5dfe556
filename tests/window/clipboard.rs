//! Sessions copied, cut and pasted, here and in another event; locked, and taken out.

use kurultai_tests::fixture::open;
use kurultai_tests::window::{Window, journey, key};

use crate::arrange::{choose, take};
use crate::board::{Halls, at, titled};

#[test]
fn sessions_are_copied_cut_locked_and_taken_out() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        // Copied by keys, pasted where Zeta stands.
        choose(&halls, &window, &["Gamma"]).await;
        window.press(&[key::CONTROL], 'c').await;
        choose(&halls, &window, &["Zeta"]).await;
        window.press(&[key::CONTROL], 'v').await;
        let room = halls.room(3);
        window
            .wait_for(&format!(
                "[data-session][aria-selected='true'][data-start$='T13:00:00'][data-room='{room}']:not({})",
                halls.css("Zeta")
            ))
            .await;
        // Cut by the menu: it moves.
        take(&halls, &window, "Alpha", "cut").await;
        take(&halls, &window, "Epsilon", "paste").await;
        halls.wait_at(&window, "Alpha", at(2, 0, 600, 660)).await;

        // What is locked stays where it is.
        take(&halls, &window, "Beta", "lock").await;
        window
            .wait_for(&format!("{}[data-locked]", halls.css("Beta")))
            .await;
        choose(&halls, &window, &["Beta"]).await;
        window.press(&[key::ALT], key::DOWN).await;
        let from = halls.hold(&window, "Beta").await;
        let there = halls.spot(&window, 4, 0, 900).await;
        window.carry(from, there).await;
        window.wait_text("ghost", "Locked").await;
        window.screenshot("drag-locked").await;
        window.let_go().await;
        halls.wait_at(&window, "Beta", at(0, 0, 660, 720)).await;

        take(&halls, &window, "Delta", "freeRoom").await;
        let other = format!(
            "{}:not([data-room='{}'])",
            halls.css("Delta"),
            halls.room(1)
        );
        window.wait_for(&other).await;
        take(&halls, &window, "Delta", "free").await;
        window.find("arrange-free").await;
        window.wait_for("[data-testid='arrange-free-next']").await;
        window.screenshot("arrange-free").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='arrange-free']").await;
        take(&halls, &window, "Delta", "unschedule").await;
        window
            .wait_for(&format!("[data-tray-session='{}']", halls.id("Delta")))
            .await;
        take(&halls, &window, "Gamma", "remove").await;
        window
            .wait_gone(&format!("[data-testid='session-{}']", halls.id("Gamma")))
            .await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Alpha", at(2, 0, 600, 660));
    halls.assert_at(&now, "Beta", at(0, 0, 660, 720));
    assert!(titled(&now, "Beta").locked);
    assert!(titled(&now, "Delta").starts.is_none());
    // The copy of Gamma is left.
    halls.assert_at(&now, "Gamma", at(3, 0, 780, 840));
    assert!(now.session(&titled(&halls.before, "Gamma").id).is_none());
}

#[test]
fn sessions_are_pasted_into_another_event_of_the_file() {
    let halls = Halls::new();
    let mut file = open(&halls.file);
    let new = congress::event::NewEvent {
        name: congress::LocalizedText::of("en", "IX Congress"),
        starts_on: halls.day(365),
        ends_on: halls.day(367),
        zone: halls.before.event.zone.clone(),
        languages: vec!["en".into()],
        rooms: vec!["Great Hall".into()],
    };
    let other = file.event_create(&new).expect("made").value;
    drop(file);
    journey(async {
        let window = Window::open(Some(&halls.file)).await;
        let first = halls.before.event.id.as_str();
        window.choose("choose-event", first).await;
        window.wait_for(&halls.css("Alpha")).await;
        choose(&halls, &window, &["Alpha", "Gamma"]).await;
        window.press(&[key::CONTROL], 'c').await;
        window.choose("choose-event", other.as_str()).await;
        window.wait_gone(&halls.css("Alpha")).await;
        window.find("board").await;
        window.click(&format!("tab-day-{}", halls.day(366))).await;
        window.press(&[key::CONTROL], 'v').await;
        let second = halls.day(366);
        let copied = format!("[data-session][data-start='{second}T09:00:00']");
        window.wait_for(&copied).await;
        window.screenshot("pasted-event").await;
        window.leave().await;
    });
    let file = open(&halls.file);
    let there = file.programme(&other).expect("read");
    let mut titles: Vec<_> = there.sessions.iter().map(|s| s.title.get("en")).collect();
    titles.sort_unstable();
    assert_eq!(titles, ["Alpha", "Gamma"]);
    for session in &there.sessions {
        let starts = session.starts.expect("placed");
        assert_eq!(starts, halls.day(366).and_hms_opt(9, 0, 0).expect("nine"));
    }
    let here = file.programme(&halls.before.event.id).expect("read");
    assert_eq!(here.sessions, halls.before.sessions, "those copied stay");
}
