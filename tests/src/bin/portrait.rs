//! Opens the window on a file and keeps a picture of it: `portrait FILE PICTURE`.

use std::path::PathBuf;

use kurultai_tests::window::{Window, journey};

fn main() {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(file), Some(picture)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: portrait FILE PICTURE");
        std::process::exit(2);
    };
    journey(async move {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-testid^='session-']").await;
        window.keep_picture(&picture).await;
        window.close().await;
    });
}
