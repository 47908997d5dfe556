//! The history in the window: filters, before and after, bringing back.

use congress::session::SessionEdit;
use congress::{HistoryFilter, Programme, SessionId, TextIn};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Window, journey};

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
