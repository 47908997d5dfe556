//! How long an edit by keyboard takes.

use std::path::Path;

use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

use crate::table::{row, spread};

/// From the key to the answer (the change is on disk) and the frame that shows it.
pub fn edit(sessions: u32, file: &Path) {
    let mut disk = Vec::new();
    let mut screen = Vec::new();
    journey(async {
        let window = Window::open(Some(file)).await;
        let block = window.wait_for("[data-session]").await;
        block.click().await.expect("it can be clicked");
        let watch = "setTimeout(() => { window.kurultaiBench = { edits: [] };
            addEventListener('keydown', (e) => { if (e.code === 'ArrowDown') {
                const edit = { pressed: performance.now() };
                kurultaiBench.edits.push(edit);
                requestAnimationFrame(() => requestAnimationFrame(() => {
                    edit.screen = performance.now() - edit.pressed; }));
            } }, true);
            new PerformanceObserver((list) => { for (const mark of list.getEntriesByName('act-done')) {
                const edit = kurultaiBench.edits.at(-1);
                edit.disk = mark.startTime - edit.pressed;
            } }).observe({ type: 'mark' }); })";
        window.read(watch, vec![]).await;
        for turn in 1..=30 {
            window.press(&[key::ALT], key::DOWN).await;
            let done = "return kurultaiBench.edits.filter((e) => e.disk !== undefined && e.screen !== undefined).length === arguments[0]";
            window
                .wait_true(done, vec![json!(turn)], "the edit is done")
                .await;
        }
        let edits = window.read("return kurultaiBench.edits", vec![]).await;
        for one in edits.as_array().expect("a list").iter().skip(2) {
            disk.push(one["disk"].as_f64().expect("a number"));
            screen.push(one["screen"].as_f64().expect("a number"));
        }
        window.close().await;
    });
    row(
        &format!("edit, key to disk, {sessions} sessions"),
        &spread(&mut disk),
    );
    row(
        &format!("edit, key to second frame, {sessions} sessions"),
        &spread(&mut screen),
    );
}
