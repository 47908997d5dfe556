//! The pointer on the board: carried, copied, drawn longer, put back; each in the file.

use kurultai_tests::window::{journey, key};

use crate::board::{Halls, at, count, titled};

#[test]
fn sessions_are_carried_in_a_room_between_rooms_and_copied() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;

        // Within its room: the middle goes from 11:30 to 13:30.
        let from = halls.hold(&window, "Beta").await;
        let there = halls.spot(&window, 0, 0, 810).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Beta", at(0, 0, 780, 840)).await;

        // To another room, at another time.
        let from = halls.hold(&window, "Gamma").await;
        let there = halls.spot(&window, 2, 0, 870).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Gamma", at(2, 0, 840, 900)).await;

        // With Ctrl a copy is made, and the session stays.
        let from = halls.hold(&window, "Alpha").await;
        let there = halls.spot(&window, 3, 0, 630).await;
        window.hold(key::CONTROL).await;
        window.carry(from, there).await;
        window.find("ghost-copy").await;
        window.screenshot("drag-copy").await;
        window.let_go().await;
        window.release(key::CONTROL).await;
        let copy = "[data-session][aria-selected='true'][data-start$='T10:00:00']";
        window.wait_for(copy).await;
        halls.wait_at(&window, "Alpha", at(0, 0, 540, 600)).await;

        // Both edges.
        let css = halls.css("Epsilon");
        let (x, _) = window.settled(&css).await;
        let end = halls.spot(&window, 2, 0, 720).await;
        let there = halls.spot(&window, 2, 0, 765).await;
        window
            .drag_to((x, end.1 - 4.0), (x, there.1 - 4.0), None)
            .await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 600, 765)).await;
        let start = halls.spot(&window, 2, 0, 600).await;
        let there = halls.spot(&window, 2, 0, 570).await;
        window
            .drag_to((x, start.1 + 2.0), (x, there.1 + 2.0), None)
            .await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 570, 765)).await;

        // Escape returns what is held.
        let from = halls.hold(&window, "Zeta").await;
        let there = halls.spot(&window, 1, 0, 700).await;
        window.carry(from, there).await;
        window.find("ghost").await;
        window.press(&[], key::ESCAPE).await;
        window
            .wait_gone("[data-testid='ghost']:not([hidden])")
            .await;
        window.let_go().await;
        halls.wait_at(&window, "Zeta", at(3, 0, 780, 840)).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Beta", at(0, 0, 780, 840));
    halls.assert_at(&now, "Gamma", at(2, 0, 840, 900));
    halls.assert_at(&now, "Epsilon", at(2, 0, 570, 765));
    halls.assert_at(&now, "Zeta", at(3, 0, 780, 840));
    assert_eq!(count(&now, "Alpha"), 2, "the session and its copy");
    let copy = now
        .sessions
        .iter()
        .find(|s| halls.before.session(&s.id).is_none());
    let copy = copy.expect("a copy was made");
    assert_eq!(copy.title, titled(&halls.before, "Alpha").title);
    assert_eq!(copy.room_id.as_ref(), Some(&now.rooms[3].id));
    assert_eq!(
        now.parts.len(),
        halls.before.parts.len() + 1,
        "with its parts"
    );
}

#[test]
fn the_drop_is_foreseen_and_the_tray_takes_and_gives() {
    let halls = Halls::new();
    let tray = |title: &str| format!("[data-tray-session='{}']", halls.id(title));
    journey(async {
        let window = halls.open().await;

        // Its chair is in Alpha then: said before it is let go.
        let from = halls.hold(&window, "Delta").await;
        let there = halls.spot(&window, 1, 0, 630).await;
        window.carry(from, there).await;
        window.wait_text("ghost", "10:00").await;
        let clash = halls.spot(&window, 4, 0, 570).await;
        window.carry_on(there, clash).await;
        let foreseen = "return document.querySelector(\"[data-testid='ghost-foreseen'].clash\")
            !== null && document.querySelector(\"[data-testid='room-taken']\") !== null
            && document.querySelector(\"[data-testid='room-free']\") !== null";
        window
            .wait_true(foreseen, vec![], "the clash before the drop")
            .await;
        window.screenshot("drag-foreseen").await;
        window.let_go().await;
        halls.wait_at(&window, "Delta", at(4, 0, 540, 600)).await;
        let marked = format!("{} [data-testid='finding-mark']", halls.css("Delta"));
        window.wait_for(&marked).await;

        // From the tray to the board.
        let from = window.settled(&tray("Iota")).await;
        let there = halls.spot(&window, 3, 0, 605).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Iota", at(3, 0, 600, 660)).await;

        // And from the board to the tray.
        let from = halls.hold(&window, "Zeta").await;
        let there = window.middle("tray").await;
        window.drag_to(from, there, None).await;
        window.wait_for(&tray("Zeta")).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Delta", at(4, 0, 540, 600));
    halls.assert_at(&now, "Iota", at(3, 0, 600, 660));
    let waiting = titled(&now, "Zeta");
    assert!(
        waiting.starts.is_none() && waiting.ends.is_none(),
        "{waiting:?}"
    );
}

#[test]
fn many_are_drawn_around_and_carried_as_one_step() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        // A rectangle from the empty place over Alpha to the one right of Epsilon's start.
        let from = halls.spot(&window, 0, 0, 525).await;
        let there = halls.spot(&window, 1, 0, 690).await;
        window.carry(from, there).await;
        window.find("marquee").await;
        window.screenshot("marquee").await;
        window.let_go().await;
        for title in ["Alpha", "Beta", "Gamma"] {
            let css = halls.css(title);
            window
                .wait_for(&format!("{css}[aria-selected='true']"))
                .await;
        }
        let chosen = "return document.querySelectorAll(
            \"#programme-board [data-session][aria-selected='true']\").length === 3";
        window.wait_true(chosen, vec![], "three are chosen").await;

        // Shift and Ctrl choose too: Beta goes out, Epsilon comes in.
        window.click_holding(key::CONTROL, &halls.css("Beta")).await;
        window
            .click_holding(key::CONTROL, &halls.css("Epsilon"))
            .await;
        let css = halls.css("Beta");
        window
            .wait_for(&format!("{css}[aria-selected='false']"))
            .await;

        // An hour and a half later, two rooms on.
        let from = halls.hold(&window, "Alpha").await;
        let there = halls.spot(&window, 2, 0, 660).await;
        window.carry(from, there).await;
        window.screenshot("drag-many").await;
        window.let_go().await;
        halls.wait_at(&window, "Alpha", at(2, 0, 630, 690)).await;
        halls.wait_at(&window, "Gamma", at(3, 0, 630, 690)).await;
        halls.wait_at(&window, "Epsilon", at(4, 0, 690, 810)).await;

        // One step takes all of them back, and the last brings them there.
        // A move is shown before it is written, and only then taken back.
        window.wait_for("[data-testid='undo']:enabled").await;
        window.press(&[key::CONTROL], 'z').await;
        halls.wait_at(&window, "Alpha", at(0, 0, 540, 600)).await;
        halls.wait_at(&window, "Gamma", at(1, 0, 540, 600)).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 600, 720)).await;
        window.press(&[key::CONTROL, key::SHIFT], 'z').await;
        halls.wait_at(&window, "Epsilon", at(4, 0, 690, 810)).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Alpha", at(2, 0, 630, 690));
    halls.assert_at(&now, "Beta", at(0, 0, 660, 720));
    halls.assert_at(&now, "Gamma", at(3, 0, 630, 690));
    halls.assert_at(&now, "Epsilon", at(4, 0, 690, 810));
}

#[test]
fn sessions_are_carried_between_days_and_past_the_edge() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        window.click("tab-day-all").await;
        let second = halls.day(1);
        let column = format!(
            "[data-testid='column-{}'][data-day='{second}']",
            halls.room(0)
        );
        window.wait_for(&column).await;
        window.screenshot("all-days").await;
        let from = halls.hold(&window, "Beta").await;
        let there = halls.spot(&window, 1, 1, 810).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Beta", at(1, 1, 780, 840)).await;

        // One day again: held at the lower edge, the board goes on under the pointer.
        window.resize((1280, 800)).await;
        window.click(&format!("tab-day-{}", halls.day(0))).await;
        let scrolled = "const board = document.querySelector(\"[data-testid='board']\");
            const { bottom } = board.getBoundingClientRect();
            return [board.scrollTop, bottom, board.scrollHeight - board.clientHeight]";
        let from = halls.hold(&window, "Alpha").await;
        let was = window.read(scrolled, vec![]).await;
        let [top, bottom, most]: [f64; 3] = serde_json::from_value(was).expect("three numbers");
        assert!(top < most, "there is more of the board below");
        window.carry(from, (from.0, bottom - 3.0)).await;
        let moved = "return document.querySelector(\"[data-testid='board']\").scrollTop
            >= arguments[0]";
        window
            .wait_true(
                moved,
                vec![(most - 1.0).into()],
                "the board scrolls to its end",
            )
            .await;
        // It ends with the day, however long it is held there.
        window.rest(800).await;
        window.screenshot("drag-edge").await;
        window.let_go().await;
        halls.wait_at(&window, "Alpha", at(0, 0, 1435, 1495)).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Beta", at(1, 1, 780, 840));
    halls.assert_at(&now, "Alpha", at(0, 0, 1435, 1495));
}
