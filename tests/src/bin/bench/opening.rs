//! How long it takes until a file is seen.

use std::path::Path;
use std::time::UNIX_EPOCH;

use kurultai_tests::fixture::program;
use kurultai_tests::process;
use kurultai_tests::window::{Window, journey};

use crate::table::{row, spread};

/// From the start of the process to the first board drawn, the median of five.
pub fn open(what: &str, file: &Path) {
    let mut times: Vec<f64> = (0..5).map(|_| open_once(file)).collect();
    row(&format!("open to first board, {what}"), &spread(&mut times));
}

fn open_once(file: &Path) -> f64 {
    let mut time = 0.0;
    journey(async {
        let window = Window::open(Some(file)).await;
        window.wait_for("[data-session]").await;
        let drawn = "const mark = performance.getEntriesByName('board-drawn')[0];
            return mark === undefined ? null : performance.timeOrigin + mark.startTime";
        window
            .wait_true(
                &format!("return (() => {{ {drawn} }})() !== null"),
                vec![],
                "the mark",
            )
            .await;
        let drawn = window.read(drawn, vec![]).await.as_f64().expect("a time");
        let started = process::started(&program()).expect("the program runs");
        let started = started.duration_since(UNIX_EPOCH).expect("after 1970");
        time = drawn - started.as_secs_f64() * 1e3;
        window.close().await;
    });
    time
}
