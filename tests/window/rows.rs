//! The pointer in rows, where time runs across: rooms, delegations and people. What is a row
//! there, does not change with it: a session moved among people keeps its room and its people.

use congress::Who;
use congress::part::PartRole;
use kurultai_tests::fixture::{open, programme};
use kurultai_tests::hand::Spot;
use kurultai_tests::window::{Window, journey, key};

use crate::board::{Halls, at, count, titled};

/// Drags from a bar's edge, its start or its end, to a minute of its row.
async fn draw_edge(halls: &Halls, window: &Window, bar: (&str, &str), edge: &str, to: u32) {
    let (title, row) = bar;
    let css = format!("{} [data-edge='{edge}']", halls.bar(title, row));
    let from = window.settled(&css).await;
    let there = halls.spot_in(window, row, 0, to).await;
    // The middle of the edge is beside the minute that it stands for.
    let aside = if edge == "end" { -2.5 } else { 2.5 };
    window.drag_to(from, (there.0 + aside, from.1), None).await;
}

async fn hold_bar(halls: &Halls, window: &Window, title: &str, row: &str) -> Spot {
    window.settled(&halls.bar(title, row)).await
}

#[test]
fn the_timeline_is_edited_along_time_and_across_rooms() {
    let halls = Halls::new();
    let room = |place: usize| halls.room(place);
    let tray = |title: &str| format!("[data-tray-session='{}']", halls.id(title));
    journey(async {
        let window = halls.open().await;
        halls.go_to_rows(&window, "timeline").await;

        // Along time: the middle goes from 11:30 to 13:30.
        let from = hold_bar(&halls, &window, "Beta", &room(0)).await;
        let there = halls.spot_in(&window, &room(0), 0, 810).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Beta", at(0, 0, 780, 840)).await;

        // To another room, at another time.
        let from = hold_bar(&halls, &window, "Gamma", &room(1)).await;
        let there = halls.spot_in(&window, &room(2), 0, 870).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Gamma", at(2, 0, 840, 900)).await;
        window.wait_for(&halls.bar("Gamma", &room(2))).await;

        // With Ctrl a copy is made, and the session stays.
        let from = hold_bar(&halls, &window, "Alpha", &room(0)).await;
        let there = halls.spot_in(&window, &room(3), 0, 630).await;
        window.hold(key::CONTROL).await;
        window.carry(from, there).await;
        window.find("ghost-copy").await;
        window.screenshot("rows-copy").await;
        window.let_go().await;
        window.release(key::CONTROL).await;
        let copy = format!(
            "[data-row='{}'][aria-selected='true'][data-start$='T10:00:00']",
            room(3)
        );
        window.wait_for(&copy).await;
        halls.wait_at(&window, "Alpha", at(0, 0, 540, 600)).await;

        // Both edges.
        draw_edge(&halls, &window, ("Epsilon", &room(2)), "end", 765).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 600, 765)).await;
        draw_edge(&halls, &window, ("Epsilon", &room(2)), "start", 570).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 570, 765)).await;

        // Its chair is in Alpha then: said before it is let go. Escape returns it.
        let from = hold_bar(&halls, &window, "Delta", &room(1)).await;
        let there = halls.spot_in(&window, &room(4), 0, 570).await;
        window.carry(from, there).await;
        window.wait_text("ghost-foreseen", "1 person clashes").await;
        window.find("room-free").await;
        window.find("room-taken").await;
        window.screenshot("rows-foreseen").await;
        window.press(&[], key::ESCAPE).await;
        window
            .wait_gone("[data-testid='ghost']:not([hidden])")
            .await;
        window.let_go().await;
        halls.wait_at(&window, "Delta", at(1, 0, 840, 900)).await;

        // From the tray into a row, and from a row to the tray.
        let from = window.settled(&tray("Iota")).await;
        let there = halls.spot_in(&window, &room(5), 0, 605).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Iota", at(5, 0, 600, 660)).await;
        let from = hold_bar(&halls, &window, "Zeta", &room(3)).await;
        let there = window.middle("tray").await;
        window.drag_to(from, there, None).await;
        window.wait_for(&tray("Zeta")).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Beta", at(0, 0, 780, 840));
    halls.assert_at(&now, "Gamma", at(2, 0, 840, 900));
    halls.assert_at(&now, "Epsilon", at(2, 0, 570, 765));
    halls.assert_at(&now, "Delta", at(1, 0, 840, 900));
    halls.assert_at(&now, "Iota", at(5, 0, 600, 660));
    assert_eq!(titled(&now, "Zeta").starts, None);
    assert_eq!(count(&now, "Alpha"), 2, "the session and its copy");
    let copy = now
        .sessions
        .iter()
        .find(|s| halls.before.session(&s.id).is_none());
    let copy = copy.expect("a copy was made");
    assert_eq!(copy.room_id.as_ref(), Some(&now.rooms[3].id));
    let parts = halls.before.parts.len() + 1;
    assert_eq!(now.parts.len(), parts, "with its parts");
}

#[test]
fn many_bars_go_as_one_and_the_timeline_goes_on_past_its_edge() {
    let halls = Halls::new();
    let room = |place: usize| halls.room(place);
    journey(async {
        let window = halls.open().await;
        halls.go_to_rows(&window, "timeline").await;

        // A rectangle from before Alpha to behind the end of Gamma, one row on.
        let from = halls.spot_in(&window, &room(0), 0, 510).await;
        let there = halls.spot_in(&window, &room(1), 0, 620).await;
        window.carry(from, there).await;
        window.find("marquee").await;
        window.let_go().await;
        window
            .click_holding(key::CONTROL, &halls.bar("Epsilon", &room(2)))
            .await;
        let three = "return document.querySelectorAll(
            \"#programme-board [data-row][aria-selected='true']\").length === 3";
        window.wait_true(three, vec![], "three are chosen").await;

        // An hour and a half later, two rooms on, as one step.
        let from = hold_bar(&halls, &window, "Alpha", &room(0)).await;
        let there = halls.spot_in(&window, &room(2), 0, 660).await;
        window.carry(from, there).await;
        window.screenshot("rows-many").await;
        window.let_go().await;
        halls.wait_at(&window, "Alpha", at(2, 0, 630, 690)).await;
        halls.wait_at(&window, "Gamma", at(3, 0, 630, 690)).await;
        halls.wait_at(&window, "Epsilon", at(4, 0, 690, 810)).await;
        // A move is shown before it is written, and only then taken back.
        window.wait_for("[data-testid='undo']:enabled").await;
        window.press(&[key::CONTROL], 'z').await;
        halls.wait_at(&window, "Alpha", at(0, 0, 540, 600)).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 600, 720)).await;
        window.press(&[key::CONTROL, key::SHIFT], 'z').await;
        halls.wait_at(&window, "Epsilon", at(4, 0, 690, 810)).await;

        // Days follow each other: held at the edge, the next one comes under the pointer.
        window.press(&[], key::ESCAPE).await;
        window.click("tab-day-all").await;
        let from = hold_bar(&halls, &window, "Beta", &room(0)).await;
        let edges = "const { left, right, top, bottom } =
                document.querySelector(\"[data-testid='rows-view']\").getBoundingClientRect();
            return [right, (left + right) / 2, (top + bottom) / 2]";
        let edges = window.read(edges, vec![]).await;
        let [right, across, down]: [f64; 3] = serde_json::from_value(edges).expect("three numbers");
        window.carry(from, (right - 3.0, from.1)).await;
        let near = "return document.querySelector(arguments[0])
            ?.getBoundingClientRect().right < arguments[1]";
        let eta = halls.bar("Eta", &room(0));
        window
            .wait_true(
                near,
                vec![eta.into(), across.into()],
                "the next day has come",
            )
            .await;
        window.carry_on((right - 3.0, from.1), (across, down)).await;
        window.rest(100).await;
        let there = halls.spot_in(&window, &room(3), 1, 570).await;
        window.carry_on((across, down), there).await;
        window.screenshot("rows-edge").await;
        window.let_go().await;
        halls.wait_at(&window, "Beta", at(3, 1, 540, 600)).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Alpha", at(2, 0, 630, 690));
    halls.assert_at(&now, "Gamma", at(3, 0, 630, 690));
    halls.assert_at(&now, "Epsilon", at(4, 0, 690, 810));
    halls.assert_at(&now, "Beta", at(3, 1, 540, 600));
}

#[test]
fn delegations_and_people_are_moved_along_time_and_keep_their_rooms() {
    let mut halls = Halls::new();
    // A delegation takes part in two, so that it has a row with both.
    let own = halls.before.delegations[0].id.clone();
    let mut file = open(&halls.file);
    for title in ["Epsilon", "Zeta"] {
        let session = titled(&halls.before, title).id.clone();
        let who = Who::Delegation(own.clone());
        let added = file.part_add(&session, who, PartRole::Participant);
        added.expect("it takes part");
    }
    drop(file);
    halls.before = programme(&halls.file);
    let own = own.to_string();
    let alpha = &titled(&halls.before, "Alpha").id;
    let part = halls.before.parts.iter().find(|p| p.session_id == *alpha);
    let Some(Who::Person(chair)) = part.map(|p| p.who.clone()) else {
        panic!("a person chairs Alpha");
    };
    let chair = chair.to_string();
    let tray = |title: &str| format!("[data-tray-session='{}']", halls.id(title));
    journey(async {
        let window = halls.open().await;
        halls.go_to_rows(&window, "delegations").await;

        // Along time, and over another row: it stays its own, and in its room.
        let from = hold_bar(&halls, &window, "Zeta", &own).await;
        let there = halls.spot_in(&window, &own, 0, 930).await;
        let above = (there.0, there.1 - 34.0);
        window.drag_to(from, above, None).await;
        halls.wait_at(&window, "Zeta", at(3, 0, 900, 960)).await;
        window.wait_for(&halls.bar("Zeta", &own)).await;
        let elsewhere = format!("{}[data-row]:not([data-row='{own}'])", halls.css("Zeta"));
        window.wait_gone(&elsewhere).await;

        // Many keep their spacing.
        window.click_on(&halls.bar("Epsilon", &own)).await;
        window
            .click_holding(key::CONTROL, &halls.bar("Zeta", &own))
            .await;
        let from = hold_bar(&halls, &window, "Epsilon", &own).await;
        let there = halls.spot_in(&window, &own, 0, 720).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 660, 780)).await;
        halls.wait_at(&window, "Zeta", at(3, 0, 960, 1020)).await;

        // Both edges, and a copy, which has the same delegation.
        window.press(&[], key::ESCAPE).await;
        draw_edge(&halls, &window, ("Epsilon", &own), "end", 810).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 660, 810)).await;
        draw_edge(&halls, &window, ("Epsilon", &own), "start", 630).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 630, 810)).await;
        let from = hold_bar(&halls, &window, "Zeta", &own).await;
        let there = halls.spot_in(&window, &own, 0, 1110).await;
        window.drag_to(from, there, Some(key::CONTROL)).await;
        let copy = format!("[data-row='{own}'][aria-selected='true'][data-start$='T18:00:00']");
        window.wait_for(&copy).await;
        window.screenshot("rows-delegations").await;

        // People: the chair of two is said to clash before the drop, and Escape returns it.
        halls.go_to_rows(&window, "people").await;
        let from = hold_bar(&halls, &window, "Delta", &chair).await;
        let there = halls.spot_in(&window, &chair, 0, 600).await;
        window.carry(from, there).await;
        window.wait_text("ghost-foreseen", "1 person clashes").await;
        window.find("room-taken").await;
        window.screenshot("rows-people").await;
        window.press(&[], key::ESCAPE).await;
        window
            .wait_gone("[data-testid='ghost']:not([hidden])")
            .await;
        window.let_go().await;
        halls.wait_at(&window, "Delta", at(1, 0, 840, 900)).await;
        let there = halls.spot_in(&window, &chair, 0, 990).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Delta", at(1, 0, 960, 1020)).await;

        // To the tray, and from it: it gets a time, and no room, since no row here is one.
        let from = hold_bar(&halls, &window, "Alpha", &chair).await;
        let there = window.middle("tray").await;
        window.drag_to(from, there, None).await;
        let from = window.settled(&tray("Alpha")).await;
        let there = halls.spot_in(&window, &chair, 0, 665).await;
        window.drag_to(from, there, None).await;
        let placed = format!("{}[data-start$='T11:00:00']", halls.bar("Alpha", &chair));
        window.wait_for(&placed).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Epsilon", at(2, 0, 630, 810));
    halls.assert_at(&now, "Delta", at(1, 0, 960, 1020));
    let alpha = titled(&now, "Alpha");
    let eleven = halls.day(0).and_hms_opt(11, 0, 0);
    assert_eq!((alpha.starts, &alpha.room_id), (eleven, &None));
    assert_eq!(count(&now, "Zeta"), 2, "the session and its copy");
    let zeta: Vec<_> = now
        .sessions
        .iter()
        .filter(|s| s.title.get("en") == "Zeta")
        .collect();
    for session in &zeta {
        assert_eq!(session.room_id, Some(halls.before.rooms[3].id.clone()));
        let parts = now.parts.iter().filter(|p| p.session_id == session.id);
        let whos: Vec<_> = parts.map(|p| p.who.clone()).collect();
        assert_eq!(
            whos,
            [Who::Delegation(halls.before.delegations[0].id.clone())]
        );
    }
}
