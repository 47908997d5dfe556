//! A clash is saved, shown at once, and gone when it is mended.

use congress::checks::{Rule, findings};
use kurultai_tests::fixture::{programme, sample};
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

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
