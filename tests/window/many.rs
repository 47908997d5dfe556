//! Many at once in the panel, cells of the list, to-dos and notes; each in the file.

use kurultai_tests::window::{Window, journey, key};

use congress::session::{SessionKind, SessionStatus};

use crate::board::{Halls, at, titled};

#[test]
fn the_panel_changes_many_at_once() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        window
            .click(&format!("session-{}", halls.id("Alpha")))
            .await;
        window
            .click_holding(key::CONTROL, &halls.css("Gamma"))
            .await;
        window
            .click_holding(key::CONTROL, &halls.css("Epsilon"))
            .await;
        window.press(&[], key::ENTER).await;
        window.wait_text("many-count", "3").await;
        window.screenshot("many-panel").await;
        window.choose("many-kind", "roundtable").await;
        window.choose("many-status", "confirmed").await;
        window.fill("many-attendance", "120").await;
        // Two changes that are sent at once may be written in either order.
        let last = "[data-testid='undo'][aria-label*='attendance']";
        window.wait_for(last).await;
        window.choose("many-room", &halls.room(4)).await;
        for title in ["Alpha", "Gamma", "Epsilon"] {
            let room = halls.room(4);
            window
                .wait_for(&format!("{}[data-room='{room}']", halls.css(title)))
                .await;
        }
        window.wait_gone(last).await;
        // One step for each, and the last is taken back for all three.
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='many-panel']").await;
        window.click("undo").await;
        halls.wait_at(&window, "Gamma", at(1, 0, 540, 600)).await;
        window.leave().await;
    });
    let now = halls.now();
    for title in ["Alpha", "Gamma", "Epsilon"] {
        let session = titled(&now, title);
        assert_eq!(session.kind, SessionKind::Roundtable, "{title}");
        assert_eq!(session.status, SessionStatus::Confirmed, "{title}");
        assert_eq!(session.attendance, Some(120), "{title}");
        assert_eq!(session.room_id, titled(&halls.before, title).room_id);
    }
    assert_eq!(titled(&now, "Beta"), titled(&halls.before, "Beta"));
}

#[test]
fn cells_of_the_list_are_edited_in_place() {
    let halls = Halls::new();
    let cell = |title: &str, column: &str| format!("list-cell-{}-{column}", halls.id(title));
    journey(async {
        let window = halls.open().await;
        window.press(&[key::ALT], '5').await;
        window.find("list-view").await;
        window.screenshot("view-list").await;

        // By the pointer: a double click, what is typed, Enter.
        let at = window
            .settled(&format!("[data-testid='{}']", cell("Alpha", "title")))
            .await;
        window.double_click(at).await;
        window.find("list-editor").await;
        window.press(&[key::CONTROL], 'a').await;
        window.type_text("Alpha in a cell").await;
        window.screenshot("list-edit").await;
        window.press(&[], key::ENTER).await;
        window.wait_gone("[data-testid='list-editor']").await;
        window
            .wait_text(&cell("Alpha", "title"), "Alpha in a cell")
            .await;

        // By keys: a figure replaces a time, Tab goes on, F2 edits, Escape gives up.
        window.click(&cell("Zeta", "start")).await;
        window.type_text("1430").await;
        window.press(&[], key::TAB).await;
        window.wait_text(&cell("Zeta", "start"), "14:30").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='list-editor']").await;
        window.click(&cell("Beta", "title")).await;
        window.press(&[], key::F2).await;
        window.find("list-editor").await;
        window.type_text("Nobody wants this").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_text(&cell("Beta", "title"), "Beta").await;

        // A choice: the room.
        let room = halls.before.rooms[5].name.get("en").to_owned();
        window.click(&cell("Beta", "room")).await;
        window.press(&[], key::ENTER).await;
        window.find("list-editor").await;
        window.press(&[key::CONTROL], 'a').await;
        window.type_text(&room).await;
        window.press(&[], key::ENTER).await;
        window.wait_text(&cell("Beta", "room"), &room).await;

        // What cannot be a time stays open, and says why.
        window.click(&cell("Gamma", "start")).await;
        window.type_text("99").await;
        window.press(&[], key::ENTER).await;
        window
            .wait_for("[data-testid='list-editor'][aria-invalid='true']")
            .await;
        window.screenshot("list-refused").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='list-editor']").await;

        // Sorted by title, the other way round at the second press; many are chosen by keys.
        window.click("list-head-title").await;
        window.click("list-head-title").await;
        window
            .wait_for("[data-testid='list-head-title'][aria-sort='descending']")
            .await;
        window.click(&cell("Zeta", "title")).await;
        window.press(&[key::SHIFT], key::DOWN).await;
        let two = "return document.querySelectorAll(
            \"[data-testid='list-view'] [role='row'][aria-selected='true']\").length === 2";
        window.wait_true(two, vec![], "two rows are chosen").await;
        window.leave().await;
    });
    let now = halls.now();
    assert_eq!(
        titled(&now, "Alpha in a cell").id,
        titled(&halls.before, "Alpha").id
    );
    halls.assert_at(&now, "Zeta", at(3, 0, 870, 930));
    halls.assert_at(&now, "Beta", at(5, 0, 660, 720));
    halls.assert_at(&now, "Gamma", at(1, 0, 540, 600));
}

#[test]
fn todos_and_notes_are_kept() {
    let halls = Halls::new();
    journey(async {
        let window = halls.open().await;
        let block = format!("session-{}", halls.id("Beta"));
        window.click(&block).await;
        window.press(&[], key::ENTER).await;
        window.find("session-panel").await;
        window.wait_focus("field-title-en").await;
        click_into(&window, "todo-new").await;
        for text in ["Book interpreters", "Ask for the speech", "Print badges"] {
            window.type_text(text).await;
            window.press(&[], key::ENTER).await;
        }
        window.find("todo-done-2").await;
        window.click("todo-done-0").await;
        let done = "return document.querySelector(\"[data-testid='todo-done-0']\").checked";
        window.wait_true(done, vec![], "the first is done").await;
        window.click("todo-up-2").await;
        window.wait_text("todo-text-1", "Print badges").await;
        window.click("todo-remove-2").await;
        window.wait_gone("[data-testid='todo-done-2']").await;
        window.fill("field-notes", "The hall is cold").await;
        window.screenshot("todos").await;
        window
            .wait_for(&format!(
                "[data-testid='{block}'] [data-testid='todo-mark']"
            ))
            .await;

        // What is typed is saved where it was typed, though another is chosen meanwhile.
        click_into(&window, "field-title-en").await;
        window.press(&[key::CONTROL], 'a').await;
        window.type_text("Beta of the panel").await;
        window
            .click(&format!("session-{}", halls.id("Gamma")))
            .await;
        window.wait_text("session-panel", "Gamma").await;
        window.wait_text(&block, "Beta of the panel").await;
        window.leave().await;
    });
    let now = halls.now();
    let beta = titled(&now, "Beta of the panel");
    let todos: Vec<_> = beta
        .todos
        .iter()
        .map(|t| (t.text.as_str(), t.done))
        .collect();
    assert_eq!(
        todos,
        [("Book interpreters", true), ("Print badges", false)]
    );
    assert_eq!(beta.notes, "The hall is cold");
    assert_eq!(titled(&now, "Gamma"), titled(&halls.before, "Gamma"));
}

/// Clicks into a field. WebKit may scroll back to the one that had the focus, and the click then
/// falls beside: it is repeated.
async fn click_into(window: &Window, id: &str) {
    let focused = "return document.activeElement?.dataset.testid === arguments[0]";
    for _ in 0..5 {
        window.click(id).await;
        window.rest(100).await;
        if window.read(focused, vec![id.into()]).await == serde_json::Value::Bool(true) {
            return;
        }
    }
    window.wait_focus(id).await;
}
