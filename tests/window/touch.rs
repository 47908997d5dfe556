//! Pen and finger: one that rests takes hold and carries, one that moves at once scrolls, and one
//! that is lifted chooses.

use kurultai_tests::hand::Spot;
use kurultai_tests::tip::Tip;
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::board::{Halls, at, titled};

/// Longer than a finger must rest.
const REST: u64 = 600;

/// Presses, rests until it has taken hold, and goes to another place; holds on.
async fn carry(window: &Window, tip: Tip, from: Spot, there: Spot) {
    window.touch(tip, from).await;
    window
        .wait_for("[aria-selected].held, [data-tray-session].held")
        .await;
    window.move_tip(tip, from, there).await;
}

async fn carry_to(window: &Window, tip: Tip, from: Spot, there: Spot) {
    carry(window, tip, from, there).await;
    window.lift(tip, there).await;
}

#[test]
fn a_pen_and_a_finger_that_rest_carry_and_one_that_moves_does_not() {
    let halls = Halls::new();
    let none = "return document.querySelectorAll(
        \"#programme-board [data-session][aria-selected='true']\").length === 0";
    journey(async {
        let window = halls.open().await;
        let listen = "setTimeout(() => {
            window.tips = new Set();
            addEventListener('pointerdown', (event) => tips.add(event.pointerType), true);
        })";
        window.read(listen, vec![]).await;

        // A pen: within a room, and the edge.
        let from = halls.hold(&window, "Beta").await;
        let there = halls.spot(&window, 0, 0, 810).await;
        carry_to(&window, Tip::Pen, from, there).await;
        halls.wait_at(&window, "Beta", at(0, 0, 780, 840)).await;
        let (x, _) = halls.hold(&window, "Epsilon").await;
        let [end, later] = [720, 765].map(|minute| halls.spot(&window, 2, 0, minute));
        let (end, later) = (end.await, later.await);
        carry_to(&window, Tip::Pen, (x, end.1 - 4.0), (x, later.1 - 4.0)).await;
        halls.wait_at(&window, "Epsilon", at(2, 0, 600, 765)).await;

        // A finger: to another room, and back with Escape.
        let from = halls.hold(&window, "Gamma").await;
        let there = halls.spot(&window, 3, 0, 630).await;
        carry_to(&window, Tip::Finger, from, there).await;
        halls.wait_at(&window, "Gamma", at(3, 0, 600, 660)).await;
        let from = halls.hold(&window, "Zeta").await;
        let there = halls.spot(&window, 4, 0, 630).await;
        carry(&window, Tip::Finger, from, there).await;
        window.wait_text("ghost", "10:00").await;
        window.screenshot("touch-carry").await;
        window.press(&[], key::ESCAPE).await;
        window
            .wait_gone("[data-testid='ghost']:not([hidden])")
            .await;
        window.lift(Tip::Finger, there).await;
        halls.wait_at(&window, "Zeta", at(3, 0, 780, 840)).await;

        // One that moves at once would scroll: it takes nothing, and chooses nothing.
        window.press(&[], key::ESCAPE).await;
        window.wait_true(none, vec![], "nothing is chosen").await;
        let from = halls.hold(&window, "Alpha").await;
        let there = halls.spot(&window, 0, 0, 660).await;
        window.swipe(from, there).await;
        window.rest(REST).await;
        halls.wait_at(&window, "Alpha", at(0, 0, 540, 600)).await;
        window.wait_true(none, vec![], "nothing is chosen").await;

        // One that is lifted where it came down chooses.
        window.tap(from).await;
        let alpha = halls.css("Alpha");
        window
            .wait_for(&format!("{alpha}[aria-selected='true']"))
            .await;

        // From the tray, and in a row.
        let tray = format!("[data-tray-session='{}']", halls.id("Iota"));
        let from = window.settled(&tray).await;
        let there = halls.spot(&window, 1, 0, 785).await;
        carry_to(&window, Tip::Finger, from, there).await;
        halls.wait_at(&window, "Iota", at(1, 0, 780, 840)).await;
        let tips = window.read("return [...window.tips]", vec![]).await;
        assert_eq!(tips, json!(["pen", "touch"]), "they are no mouse");
        halls.go_to_rows(&window, "timeline").await;
        let from = window.settled(&halls.bar("Delta", &halls.room(1))).await;
        let there = halls.spot_in(&window, &halls.room(2), 0, 990).await;
        carry_to(&window, Tip::Pen, from, there).await;
        halls.wait_at(&window, "Delta", at(2, 0, 960, 1020)).await;
        window.leave().await;
    });
    let now = halls.now();
    halls.assert_at(&now, "Alpha", at(0, 0, 540, 600));
    halls.assert_at(&now, "Beta", at(0, 0, 780, 840));
    halls.assert_at(&now, "Gamma", at(3, 0, 600, 660));
    halls.assert_at(&now, "Delta", at(2, 0, 960, 1020));
    halls.assert_at(&now, "Epsilon", at(2, 0, 600, 765));
    halls.assert_at(&now, "Iota", at(1, 0, 780, 840));
    assert_eq!(titled(&now, "Zeta"), titled(&halls.before, "Zeta"));
}
