//! The history in the window: filters, before and after, bringing back.

use congress::session::SessionEdit;
use congress::{HistoryFilter, Programme, SessionId, TextIn};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Window, journey, key};

use crate::access::assert_clean;
use crate::programme::movable;

const NEW: &str = "A title that came later";

/// A file in which one session's title was changed by "Protocol", and then another's by
/// "Secretariat".
fn edited(folder: &std::path::Path) -> (std::path::PathBuf, SessionId, String) {
    let file = sample(folder);
    let before = programme(&file);
    let session = movable(&before);
    let other = before.sessions.iter().find(|s| s.id != session.id);
    let other = other.expect("two sessions").id.clone();
    let mut ws = open(&file);
    let title = |text: &str| {
        SessionEdit::Title(TextIn {
            lang: "en".into(),
            text: text.into(),
        })
    };
    ws.set_author("Protocol");
    ws.session_edit(&session.id, title(NEW)).expect("edited");
    ws.set_author("Secretariat");
    ws.session_edit(&other, title("Another title"))
        .expect("edited");
    let old = session.title.get("en").to_owned();
    (file, session.id.clone(), old)
}

fn title<'a>(programme: &'a Programme, id: &SessionId) -> &'a str {
    programme.session(id).expect("it is there").title.get("en")
}

async fn wait_says(window: &Window, text: &str) {
    let script = "return document.body.innerText.includes(arguments[0])";
    window.wait_true(script, vec![text.into()], text).await;
}

#[test]
fn one_older_change_is_found_and_brought_back_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, session, old) = edited(folder.path());
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-history").await;
        window.find("operation-3").await;
        window.fill("history-text", "came later").await;
        window.wait_gone("[data-testid='operation-3']").await;
        window.click_on("[data-testid='operation-2'] button").await;
        wait_says(&window, NEW).await;
        wait_says(&window, &old).await;
        window.screenshot("history-open").await;
        assert_clean(&window, "a line of the history").await;
        window.click("bring-back-2").await;
        window.wait_for("[data-testid='operation-4']").await;
        window.screenshot("history-brought-back").await;
        window.leave().await;
    });
    let after = programme(&file);
    assert_eq!(title(&after, &session), old);
    assert!(
        after
            .sessions
            .iter()
            .any(|s| s.title.get("en") == "Another title")
    );
    let history = open(&file).history(&HistoryFilter::default(), None, 1, "UTC");
    assert_eq!(history.expect("read")[0].step.action, "history-bring-back");
}

/// Opens a line of the history and what stood after it.
async fn see_then(window: &Window, number: u32) {
    window.click("nav-history").await;
    let line = format!("[data-testid='operation-{number}']");
    window.click_on(&format!("{line} button")).await;
    window.click(&format!("see-then-{number}")).await;
    window.find("past-banner").await;
}

#[test]
fn the_past_is_shown_and_takes_no_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, session, old) = edited(folder.path());
    let now = programme(&file);
    let block = format!("session-{session}");
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_text(&block, NEW).await;
        see_then(&window, 1).await;
        window.click("nav-programme").await;
        window.wait_text(&block, &old).await;
        window.screenshot("past").await;
        assert_clean(&window, "the past").await;
        window.click(&block).await;
        window.press(&[], key::DELETE).await;
        window.press(&[key::ALT], key::DOWN).await;
        window.wait_for("[data-sonner-toast]").await;
        window.screenshot("past-refused").await;
        window.click("past-since").await;
        wait_says(&window, NEW).await;
        window.screenshot("past-since").await;
        assert_clean(&window, "what changed since").await;
        window.press(&[], key::ESCAPE).await;
        window.click("past-close").await;
        window.wait_gone("[data-testid='past-banner']").await;
        window.wait_text(&block, NEW).await;
        window.leave().await;
    });
    assert_eq!(programme(&file), now);
}

#[test]
fn a_moment_is_restored_undone_and_restored_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, session, old) = edited(folder.path());
    let now = programme(&file);
    let block = format!("session-{session}");
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_text(&block, NEW).await;
        see_then(&window, 1).await;
        window.click("past-restore").await;
        window.wait_text("restore-rows", "2").await;
        window.screenshot("past-restore").await;
        assert_clean(&window, "restoring a moment").await;
        window.click("restore-confirm").await;
        window.wait_gone("[data-testid='past-banner']").await;
        window.find("operation-4").await;
        window.click("undo").await;
        window.find("operation-5").await;
        window.click("nav-programme").await;
        window.wait_text(&block, NEW).await;
        window.click("redo").await;
        window.wait_text(&block, &old).await;
        window.leave().await;
    });
    let after = programme(&file);
    assert_eq!(title(&after, &session), old);
    let mut file = open(&file);
    file.undo().expect("it undoes").expect("a step");
    assert_eq!(file.programme(&now.event.id).expect("read"), now);
}
