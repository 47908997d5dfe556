//! The page of outputs: how soon the page that is shown follows an edit.

use std::path::Path;

use congress::session::SessionStatus;
use kurultai_tests::fixture;
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::table::{row, spread};

/// From the choice of another room to the second frame in which the agenda is drawn anew.
pub fn measure(what: &str, file: &Path) {
    let programme = fixture::programme(file);
    let session = programme.sessions.iter().find(|session| {
        session.starts.is_some()
            && session.room_id.is_some()
            && !session.locked
            && session.status != SessionStatus::Cancelled
    });
    let session = session.expect("one is in a room");
    let rooms = programme.rooms.iter();
    let rooms = rooms.filter(|room| session.room_id.as_ref() != Some(&room.id));
    let rooms: Vec<&str> = rooms.map(|room| room.id.as_str()).collect();
    let mut times = Vec::new();
    journey(async {
        let window = Window::open(Some(file)).await;
        window.press(&[key::CONTROL], 'k').await;
        window.find("palette").await;
        window.type_text(session.title.get("en")).await;
        let found = format!("[data-testid='palette-session:{}']", session.id);
        window.wait_for(&found).await;
        window.press(&[], key::ENTER).await;
        let chosen = format!("[data-session='{}'][aria-selected='true']", session.id);
        window.wait_for(&chosen).await;
        window.press(&[], key::ENTER).await;
        window.find("session-panel").await;
        window.click("nav-outputs").await;
        window.wait_for("[data-testid='handout-page-1']").await;
        // Another every time, so that no page is one that was set before.
        for to in rooms.iter().take(22) {
            let script = "window.took = null; setTimeout(() => {
                const page = () => document.querySelector(\"[data-testid='handout-page-1']\");
                const before = page().dataset.number;
                const room = document.querySelector(\"[data-testid='field-room']\");
                const begun = performance.now();
                room.value = arguments[0];
                room.dispatchEvent(new Event('change', { bubbles: true }));
                const anew = () => page()?.dataset.number !== before && page()?.complete;
                const look = () => requestAnimationFrame(anew()
                    ? () => (window.took = performance.now() - begun)
                    : look);
                requestAnimationFrame(look);
            })";
            window.read(script, vec![json!(to)]).await;
            let there = "return window.took !== null && window.took !== undefined";
            window.wait_true(there, vec![], "the page anew").await;
            let took = window.read("return window.took", vec![]).await;
            times.push(took.as_f64().expect("a time"));
        }
        window.close().await;
    });
    row(
        &format!("preview after an edit, {what}, change to second frame"),
        &spread(&mut times[2..]),
    );
}
