//! A calendar goes to a server and is kept up there, with a keychain and without.

use std::path::Path;

use kurultai_tests::driver::KEYCHAIN;
use kurultai_tests::fixture::{halls, programme};
use kurultai_tests::radicale::{self, PASSWORD, Radicale, USER};
use kurultai_tests::window::{Window, journey};
use serde_json::Value;

/// How many lines of some sort the report shows.
async fn shown(window: &Window, is: &str, count: usize) {
    let script = "const lines = document.querySelectorAll(\"[data-testid='publish-line']\");
        const of = [...lines].filter((line) => line.dataset.is === arguments[0]);
        return of.length === arguments[1]";
    let arguments = vec![Value::from(is), Value::from(count)];
    let what = format!("{count} lines {is}");
    window.wait_true(script, arguments, &what).await;
}

async fn open_dialog(window: &Window) {
    window.click("menu-event").await;
    window.click("menu-publish-calendar").await;
    window.find("publish-dialog").await;
}

/// Looked at first, then published; what others changed is shown with both sides, and stands as
/// chosen; the keychain has the password, and no file has.
#[test]
fn a_calendar_is_published_and_changes_of_others_are_chosen_between() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = halls(folder.path());
    let server = Radicale::start(&folder.path().join("server"));
    let url = server.make("programme", "The programme");
    let programme = programme(&file);
    let count = programme
        .sessions
        .iter()
        .filter(|s| s.starts.is_some())
        .count();
    let alpha = programme
        .sessions
        .iter()
        .find(|s| s.title.get("en") == "Alpha");
    let uid = format!("{}@kurultai.app", alpha.expect("there").id);
    journey(async {
        let own = tempfile::tempdir().expect("a folder");
        std::fs::write(own.path().join(KEYCHAIN), "").expect("written");
        let window = Window::open_again(own, &file).await;
        open_dialog(&window).await;
        // From the server's address its calendars are found.
        window.fill("publish-url", &server.url()).await;
        window.fill("publish-user", USER).await;
        window.fill("publish-password", PASSWORD).await;
        window.click("publish-look").await;
        window.find("publish-found").await;
        window.screenshot("publish-found").await;
        window.choose("publish-found", &url).await;
        window.click("publish-look").await;
        shown(&window, "created", count).await;
        assert_eq!(server.kept("programme"), 0, "nothing is written yet");
        window.screenshot("publish-look").await;
        window.click("publish-do").await;
        let done = format!("{count} entries were written");
        window.wait_text("publish-count", &done).await;
        assert_eq!(radicale::listed(&url).len(), count);

        // Somebody changes one of them there.
        radicale::change(&url, &uid, "By hand");
        window.click("publish-do").await;
        window.find("publish-conflict").await;
        let sides = "const text = document.querySelector(\"[data-testid='publish-conflict']\")
            .textContent; return ['By hand', 'Tent', 'Alpha'].every((word) => text.includes(word))";
        window.wait_true(sides, vec![], "both sides").await;
        window.screenshot("publish-conflict").await;
        super::access::assert_clean(&window, "others' changes").await;
        window.choose("publish-take", "ours").await;
        window.click("publish-do").await;
        shown(&window, "updated", 1).await;
        let there = radicale::listed(&url);
        let one = there.iter().find(|served| served.entry.uid == uid);
        assert_eq!(one.expect("it stands").entry.title, "Alpha");

        // Opened again it knows the calendar, and the keychain the password.
        let gone = "[data-testid='publish-dialog']";
        window.press(&[], kurultai_tests::key::ESCAPE).await;
        window.wait_gone(gone).await;
        open_dialog(&window).await;
        let filled = "const of = (id) =>
                document.querySelector(`[data-testid='publish-${id}']`).value;
            return of('url') === arguments[0] && of('user') === arguments[1]
                && of('password') === ''";
        let arguments = vec![url.as_str().into(), USER.into()];
        window
            .wait_true(filled, arguments, "the calendar is known")
            .await;
        window.click("publish-look").await;
        let still = format!("{count} stand there as they should");
        window.wait_text("publish-count", &still).await;
        // A wrong password, typed, is said; forgotten, the keychain has none.
        window.fill("publish-password", "wrong").await;
        window.click("publish-look").await;
        let wrong = "does not take this user name and password";
        window.wait_text("publish-refused", wrong).await;
        window.click("publish-forget").await;
        window.wait_gone("[data-testid='publish-known']").await;
        window.fill("publish-url", &url).await;
        window.fill("publish-user", USER).await;
        window.click("publish-look").await;
        let none = "keychain has none for this user";
        window.wait_text("publish-refused", none).await;
        let own = window.close().await;
        without_password(own.path());
    });
}

/// In Arabic and without a keychain: said at once, and the password is asked for each time.
#[test]
fn without_a_keychain_the_password_is_asked_for_each_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = halls(folder.path());
    let mut server = Radicale::start(&folder.path().join("server"));
    let url = server.make("programme", "The programme");
    let looks = kurultai_tests::window::Looks {
        dark: false,
        language: "ar",
    };
    journey(async {
        let window = Window::open_looking(&file, looks).await;
        open_dialog(&window).await;
        window.find("publish-no-keychain").await;
        window.fill("publish-url", &url).await;
        window.fill("publish-user", USER).await;
        window.click("publish-do").await;
        window.find("publish-refused").await;
        window.screenshot("publish-refused").await;
        assert_eq!(server.kept("programme"), 0);
        window.choose("output-scope", "day").await;
        window.fill("publish-password", PASSWORD).await;
        window.click("publish-do").await;
        window
            .wait_for("[data-testid='publish-line'][data-is='created']")
            .await;
        let there = radicale::listed(&url);
        assert!(!there.is_empty() && there.len() < 8, "one day: {there:?}");
        window.screenshot("publish-arabic").await;
        // The server goes away: what is to be done next is said, and nothing is lost.
        server.stop();
        window.click("publish-do").await;
        window.wait_text("publish-refused", "127.0.0.1").await;
        // What was done before stands on the screen still.
        window.find("publish-count").await;
        window.close().await;
    });
}

fn without_password(folder: &Path) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            without_password(&path);
        } else if let Ok(bytes) = std::fs::read(&path) {
            let there = String::from_utf8_lossy(&bytes).contains(PASSWORD);
            assert!(!there, "{} holds the password", path.display());
        }
    }
}
