//! What the checks find: shown at once, explained, accepted, mended, asked for or not.

use congress::SessionId;
use congress::checks::{Level, Rule, findings, slots};
use congress::session::SessionEdit;
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::access::assert_clean;
use crate::board::{Halls, at, titled};

fn clashes(programme: &congress::Programme) -> usize {
    let found = findings(programme, programme.event.starts_on);
    found
        .iter()
        .filter(|f| f.rule == Rule::RoomDoubleBooked)
        .count()
}

#[test]
fn a_clash_is_shown_and_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = programme(&file);
    let session = super::programme::movable(&before);
    let id = format!("session-{}", session.id);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click(&id).await;
        // The copy follows the session in its room; moved up, the two overlap.
        window.press(&[key::CONTROL], 'd').await;
        let copy = format!("[data-session][aria-selected='true']:not([data-testid='{id}'])");
        window.wait_for(&copy).await;
        let marks = "return document.querySelectorAll(\"[data-testid='finding-room-double-booked']\").length";
        let shown = window.read(marks, vec![]).await.as_u64().expect("a number");
        window.press(&[key::ALT], key::UP).await;
        let more = "return document.querySelectorAll(\"[data-testid='finding-room-double-booked']\").length > arguments[0]";
        window
            .wait_true(more, vec![json!(shown)], "one more room clash in the list")
            .await;
        window
            .wait_for(&format!(
                "[data-testid='{id}'] [data-testid='finding-mark']"
            ))
            .await;
        window.screenshot("clash").await;
        window.click("nav-checks").await;
        window.find("checks-page").await;
        window.screenshot("checks").await;
        window.click("finding-room-double-booked").await;
        window.find("board").await;
        window.close().await;
    });
    assert!(
        clashes(&programme(&file)) > clashes(&before),
        "saved all the same"
    );
}

const CLASH: &str = "[data-testid='checks-page'] [data-testid='finding-room-double-booked']";

/// Drags Beta onto Gamma, so that their room is taken twice for half an hour, and waits until
/// the board says so.
async fn drag_into_a_clash(halls: &Halls, window: &Window) {
    let from = halls.hold(window, "Beta").await;
    let there = halls.spot(window, 1, 0, 600).await;
    window.drag_to(from, there, None).await;
    halls.wait_at(window, "Beta", at(1, 0, 570, 630)).await;
    window.wait_for(&marked(halls)).await;
    // The move is written before what comes next builds on it.
    window.wait_for(UNDO).await;
}

/// The mark of a clash on Beta's block.
fn marked(halls: &Halls) -> String {
    format!(
        "#programme-board {} [data-testid='finding-mark'].clash",
        halls.css("Beta")
    )
}

const UNDO: &str = "[data-testid='undo']:not([disabled])";

async fn go_to_checks(window: &Window) {
    window.click("nav-checks").await;
    window.find("checks-page").await;
}

async fn wait_says(window: &Window, css: &str, text: &str) {
    let script = "return document.querySelector(arguments[0])?.innerText.includes(arguments[1])";
    window
        .wait_true(script, vec![json!(css), json!(text)], text)
        .await;
}

/// The one clash of the room, and whether it is accepted.
fn room_clash(halls: &Halls) -> Option<(Vec<SessionId>, bool)> {
    let now = halls.now();
    let found = findings(&now, now.event.starts_on);
    let mut found = found
        .into_iter()
        .filter(|f| f.rule == Rule::RoomDoubleBooked);
    let clash = found.next();
    assert!(found.next().is_none(), "one room is taken twice");
    clash.map(|f| (f.sessions, f.acceptance.is_some()))
}

#[test]
fn a_clash_is_accepted_and_comes_back_when_its_facts_change() {
    let halls = Halls::new();
    const REASON: &str = "The hall is cut in two by a curtain";
    assert_eq!(room_clash(&halls), None);
    journey(async {
        let window = halls.open().await;
        drag_into_a_clash(&halls, &window).await;
        window.screenshot("checks-clash-board").await;
        go_to_checks(&window).await;
        wait_says(&window, CLASH, "Beta").await;
        wait_says(&window, CLASH, "Gamma").await;
        window.screenshot("checks-clash").await;
        assert_clean(&window, "checks").await;

        window.click("accept-room-double-booked").await;
        window.find("accept-dialog").await;
        window.click("accept-reason").await;
        window.type_text(REASON).await;
        window.screenshot("checks-accept").await;
        assert_clean(&window, "the dialog of acceptance").await;
        window.click("accept-send").await;
        window.wait_gone("[data-testid='accept-dialog']").await;
        window.wait_gone(CLASH).await;
        window.screenshot("checks-accepted").await;
        // Folded away, and unfolded with its reason.
        window.click("checks-accepted").await;
        wait_says(&window, "[data-testid='reason']", REASON).await;
        window.wait_for(CLASH).await;
        window.screenshot("checks-accepted-shown").await;
        // Taken back it counts again; undone, it is accepted as it was. The page stays.
        window.click("take-back-room-double-booked").await;
        window
            .wait_for("[data-testid='accept-room-double-booked']")
            .await;
        assert_clean(&window, "an acceptance that was taken back").await;
        window.press(&[key::CONTROL], 'z').await;
        window
            .wait_for("[data-testid='take-back-room-double-booked']")
            .await;
        window.find("checks-page").await;
        window.click("nav-programme").await;
        window.wait_for(&halls.css("Beta")).await;
        window.wait_gone(&marked(&halls)).await;
        window.leave().await;
    });
    let both = |(sessions, _): &(Vec<SessionId>, bool)| {
        let mut ids: Vec<_> = sessions.iter().map(ToString::to_string).collect();
        ids.sort();
        let mut wanted = ["Beta", "Gamma"].map(|title| halls.id(title));
        wanted.sort();
        ids == wanted
    };
    let clash = room_clash(&halls).expect("accepted, not gone");
    assert!(both(&clash) && clash.1, "{clash:?}");
    let [acceptance] = &halls.now().acceptances[..] else {
        panic!("one acceptance")
    };
    assert_eq!(acceptance.reason, REASON);

    // The next sitting knows it still; with other facts it does not hold.
    journey(async {
        let window = halls.open().await;
        window.wait_gone(&marked(&halls)).await;
        let from = halls.hold(&window, "Beta").await;
        let there = halls.spot(&window, 1, 0, 615).await;
        window.drag_to(from, there, None).await;
        halls.wait_at(&window, "Beta", at(1, 0, 585, 645)).await;
        window.wait_for(&marked(&halls)).await;
        go_to_checks(&window).await;
        window.wait_for(CLASH).await;
        wait_says(&window, "[data-testid='came-back']", REASON).await;
        window.screenshot("checks-came-back").await;
        assert_clean(&window, "what came back").await;
        window.leave().await;
    });
    let clash = room_clash(&halls).expect("it came back");
    assert!(both(&clash) && !clash.1, "{clash:?}");
    assert_eq!(halls.now().acceptances.len(), 1, "kept, to say so");
}

#[test]
fn a_remedy_is_applied_and_taken_back() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        drag_into_a_clash(&halls, &window).await;
        go_to_checks(&window).await;
        window.wait_for(CLASH).await;
        window.click("explain-room-double-booked").await;
        let bars = "return document.querySelectorAll(\"[data-testid='explain-bar']\").length >= 2";
        window.wait_true(bars, vec![], "the two side by side").await;
        window.wait_for("[data-testid^='remedy-']").await;
        window.screenshot("checks-explain").await;
        assert_clean(&window, "what explains a finding").await;
        window.click_on("[data-testid^='remedy-']").await;
        window.wait_gone(CLASH).await;
        window.wait_for("[data-sonner-toast]").await;
        window.screenshot("checks-remedied").await;
        assert_clean(&window, "the notice of a remedy").await;
        window.click_on("[data-sonner-toast] [data-button]").await;
        // The list stays, and says what came back.
        window.wait_for(CLASH).await;
        window.screenshot("checks-remedy-undone").await;
        assert_clean(&window, "a remedy that was undone").await;
        window.click("nav-programme").await;
        window.wait_for(&marked(&halls)).await;
        window.leave().await;
    });
    assert!(room_clash(&halls).is_some());
    halls.assert_at(&halls.now(), "Beta", at(1, 0, 570, 630));
    halls.assert_at(&halls.now(), "Gamma", at(1, 0, 540, 600));
    // What was taken back had mended it.
    let mut file = open(&halls.file);
    file.redo().expect("it does again").expect("the remedy");
    drop(file);
    assert_eq!(room_clash(&halls), None);
}

#[test]
fn a_rule_is_turned_off_for_the_event_and_on_again() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        drag_into_a_clash(&halls, &window).await;
        go_to_checks(&window).await;
        window.wait_for(CLASH).await;
        window.click("checks-view-settings").await;
        window.find("checking-settings").await;
        window.choose("level-room-double-booked", "off").await;
        window.find("level-back-room-double-booked").await;
        window.screenshot("checking-settings").await;
        assert_clean(&window, "the settings of checks").await;
        window.click("checks-view-findings").await;
        window.wait_gone("[data-testid='checking-settings']").await;
        window.wait_gone(CLASH).await;
        window.screenshot("checks-rule-off").await;
        window.leave().await;
    });
    let levels = halls.now().event.checking.levels;
    assert_eq!(levels.get(&Rule::RoomDoubleBooked), Some(&Level::Off));
    assert_eq!(room_clash(&halls), None);

    journey(async {
        let window = halls.open().await;
        go_to_checks(&window).await;
        window.click("checks-view-settings").await;
        window.click("level-back-room-double-booked").await;
        window
            .wait_gone("[data-testid='level-back-room-double-booked']")
            .await;
        window.wait_focus("level-room-double-booked").await;
        window.click("checks-view-findings").await;
        window.wait_for(CLASH).await;
        window.leave().await;
    });
    assert!(halls.now().event.checking.levels.is_empty());
    assert!(room_clash(&halls).is_some());
}

#[test]
fn a_better_place_is_found_and_taken() {
    let halls = Halls::new();
    // In a clash from the start, so that another place is better.
    let beta = titled(&halls.before, "Beta").clone();
    let gamma = titled(&halls.before, "Gamma").place();
    let mut file = open(&halls.file);
    file.session_edit(&beta.id, SessionEdit::Place(gamma.clone()))
        .expect("moved");
    drop(file);
    let before = halls.now();
    let mut best = slots(&before, before.event.starts_on, &beta.id).into_iter();
    let best = best.find(|slot| slot.place != gamma).expect("a place");
    journey(async {
        let window = halls.open().await;
        window.wait_for(&marked(&halls)).await;
        // Two stand in one place there: the one beneath is chosen by its key, from the Checks page.
        go_to_checks(&window).await;
        window.click("nav-programme").await;
        window.click(&format!("session-{}", beta.id)).await;
        window.press(&[], key::ENTER).await;
        window.wait_focus("field-title-en").await;
        window.click("slots-open").await;
        window.find("slot-0").await;
        window.screenshot("session-slots").await;
        assert_clean(&window, "places for a session").await;
        window.click("slot-0").await;
        window.wait_gone(&marked(&halls)).await;
        window.screenshot("session-slot-taken").await;
        window.leave().await;
    });
    let now = halls.now();
    assert_eq!(titled(&now, "Beta").place(), best.place);
    assert_eq!(room_clash(&halls), None);
}
