//! Without a file the window starts with what can be opened; a bad file is named.

use std::time::Duration;

use kurultai_tests::fixture::{programme, run, sample};
use kurultai_tests::process;
use kurultai_tests::window::{Window, journey};

#[test]
fn the_sample_opens_and_is_recent_afterwards() {
    journey(async {
        let window = Window::open(None).await;
        window.find("start-new").await;
        window.screenshot("start").await;
        window.click("start-sample").await;
        window.wait_for("[data-testid^='session-']").await;
        let title = window.client().title().await.expect("a title");
        assert!(title.contains("Kurultai"), "{title}");
        for page in ["delegations", "partners", "checks", "history", "event"] {
            window.click(&format!("nav-{page}")).await;
            window.screenshot(page).await;
        }
        window.click("menu-file").await;
        window.click("menu-close").await;
        window.find("start-recent-0").await;
        window.screenshot("start-recent").await;
        window.click("start-recent-0").await;
        window.wait_for("[data-testid^='session-']").await;
        window.close().await;
    });
}

/// Where nothing renders, no card is emulated, which would draw ten frames a second.
#[test]
fn the_page_is_drawn_by_a_card_where_there_is_one() {
    let devices = std::fs::read_dir("/dev/dri")
        .into_iter()
        .flatten()
        .flatten();
    let names: Vec<_> = devices.map(|device| device.file_name()).collect();
    let card = names
        .iter()
        .any(|name| name.to_string_lossy().starts_with("renderD"));
    journey(async {
        let window = Window::open(None).await;
        window.find("start-new").await;
        // What a card draws is put together in a thread of its own.
        let composing = || -> Duration {
            let pages = process::under_this("WebKitWebProces");
            let threads = |page: &u32| process::threads(*page, "eadedCompositor");
            pages.iter().flat_map(threads).sum()
        };
        let before = composing();
        for language in ["ar", "en"] {
            window.click("menu-view").await;
            window.click("menu-language").await;
            window.click(&format!("menu-language-{language}")).await;
            window.drawn().await;
        }
        let composed = composing() - before;
        assert_eq!(composed > Duration::ZERO, card, "devices: {names:?}");
        window.close().await;
    });
}

#[test]
fn a_new_event_is_made_with_its_rooms() {
    journey(async {
        let window = Window::open(None).await;
        window.click("start-new").await;
        window.find("new-event").await;
        window.fill("new-event-name", "IX Congress").await;
        window
            .fill("new-event-rooms", "Great Hall\u{e007}Hall 2")
            .await;
        window.screenshot("new-event").await;
        window.click("new-event-create").await;
        window.wait_for("[data-testid^='column-']").await;
        window.screenshot("new-board").await;
        let file = window.written().pop();
        let _folder = window.close().await;
        let made = programme(&file.expect("a file was made"));
        assert_eq!(made.event.name.get("en"), "IX Congress");
        let rooms: Vec<_> = made.rooms.iter().map(|r| r.name.get("en")).collect();
        assert_eq!(rooms, ["Great Hall", "Hall 2"]);
    });
}

#[test]
fn a_damaged_file_is_named_and_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let bytes = std::fs::read(&file).expect("read");
    let cut = &bytes[..bytes.len() / 2];
    std::fs::write(&file, cut).expect("written");
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.find("start-new").await;
        window
            .wait_true(
                "return document.body.innerText.includes('sample.kurultai')",
                vec![],
                "a message that names the file",
            )
            .await;
        window.screenshot("damaged").await;
        window.close().await;
    });
    assert_eq!(std::fs::read(&file).expect("read"), cut, "untouched");
}

#[test]
fn a_second_instance_hands_its_file_to_the_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let other = folder.path().join("other.kurultai");
    std::fs::copy(&file, &other).expect("copied");
    journey(async {
        let window = Window::open_on_bus(Some(&file)).await;
        window.wait_text("file-name", "sample.kurultai").await;
        let second = run(&[other.to_str().expect("UTF-8")]);
        assert!(second.status.success(), "the second instance ends at once");
        window.wait_text("file-name", "other.kurultai").await;
        window.close().await;
    });
}

#[test]
fn what_is_being_typed_is_saved_when_the_window_is_closed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-event").await;
        window.click("field-event-theme-en").await;
        let field = window.find("field-event-theme-en").await;
        field
            .send_keys(" (typed last)")
            .await
            .expect("it takes text");
        window.leave().await;
    });
    let theme = programme(&file).event.theme;
    assert!(
        theme.get("en").contains("(typed last)"),
        "{}",
        theme.get("en")
    );
}
