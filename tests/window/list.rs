//! The list: what is found in it, changed at once in it, and where other views go from it.

use congress::session::SessionStatus;
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::board::{Halls, titled};

/// Waits until the list shows so many rows, and so many of them chosen.
async fn wait_rows(window: &Window, shown: usize, chosen: usize) {
    let script = "const all = document.querySelectorAll(
            \"[data-testid='list-view'] [data-testid^='list-row-']\");
        const chosen = [...all].filter((row) => row.ariaSelected === 'true');
        return all.length === arguments[0] && chosen.length === arguments[1]";
    let what = format!("{shown} rows, {chosen} chosen");
    window
        .wait_true(script, vec![json!(shown), json!(chosen)], &what)
        .await;
}

#[test]
fn rows_of_the_list_are_found_chosen_and_changed_at_once() {
    let halls = Halls::new();
    let cell = |title: &str, column: &str| format!("list-cell-{}-{column}", halls.id(title));
    journey(async {
        let window = halls.open().await;
        window.press(&[key::ALT], '5').await;
        window.find("list-view").await;
        wait_rows(&window, 10, 0).await;

        // Found by a word, and all of them shown again.
        window.click("programme-filter").await;
        window.type_text("lph").await;
        wait_rows(&window, 1, 0).await;
        window.screenshot("list-found").await;
        window.press(&[], key::ESCAPE).await;

        // The box in the head chooses all, and none; those of rows one more, and one less.
        window.click("list-head-select").await;
        wait_rows(&window, 10, 10).await;
        window.click("list-head-select").await;
        wait_rows(&window, 10, 0).await;
        for title in ["Beta", "Theta", "Zeta", "Theta", "Eta"] {
            window.click(&cell(title, "select")).await;
        }
        wait_rows(&window, 10, 3).await;

        // What is chosen is changed at once, in one step.
        window.press(&[key::CONTROL], key::ENTER).await;
        window.wait_text("many-count", "3").await;
        window.choose("many-status", "confirmed").await;
        window.wait_text(&cell("Beta", "status"), "Confirmed").await;
        window.wait_text(&cell("Theta", "status"), "Draft").await;
        window.screenshot("list-many").await;
        window.choose("many-room", &halls.room(5)).await;
        let room = halls.before.rooms[5].name.get("en").to_owned();
        window.wait_text(&cell("Eta", "room"), &room).await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='many-panel']").await;
        window.click("undo").await;
        let old = halls.before.rooms[0].name.get("en").to_owned();
        window.wait_text(&cell("Eta", "room"), &old).await;
        window.wait_text(&cell("Beta", "room"), &old).await;

        // What a filter leaves out is gone from the list.
        window.click("view-filter").await;
        window.click("filter-statuses-confirmed").await;
        window.press(&[], key::ESCAPE).await;
        wait_rows(&window, 7, 0).await;
        window.leave().await;
    });
    let now = halls.now();
    for title in ["Beta", "Zeta", "Eta"] {
        let (was, is) = (titled(&halls.before, title), titled(&now, title));
        assert_eq!(is.status, SessionStatus::Confirmed, "{title}");
        assert_eq!(is.room_id, was.room_id, "{title}");
    }
    assert_eq!(titled(&now, "Theta"), titled(&halls.before, "Theta"));
}

#[test]
fn a_view_after_the_list_shows_the_day_of_what_was_chosen_there() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        window.press(&[key::ALT], '5').await;
        window
            .click(&format!("list-cell-{}-title", halls.id("Theta")))
            .await;
        for (digit, shown) in [
            ('1', format!("session-{}", halls.id("Theta"))),
            ('2', format!("bar-{}", halls.id("Theta"))),
        ] {
            window.press(&[key::ALT], digit).await;
            let chosen = format!("[data-testid='{shown}'][aria-selected='true']");
            window.wait_for(&chosen).await;
            let second = format!(
                "[data-testid='tab-day-{}'][aria-selected='true']",
                halls.day(1)
            );
            window.wait_for(&second).await;
            window.press(&[key::ALT], '5').await;
        }
        // A day that is asked for in the list is shown, whatever is chosen.
        window.click(&format!("tab-day-{}", halls.day(0))).await;
        window.press(&[key::ALT], '1').await;
        window.find(&format!("session-{}", halls.id("Alpha"))).await;
        window
            .wait_gone(&format!("#programme-board {}", halls.css("Theta")))
            .await;
        window.leave().await;
    });
    assert_eq!(halls.now(), halls.before, "looking changes nothing");
}
