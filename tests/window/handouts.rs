//! What is handed out: chosen, looked at while the file changes, written, stopped, and by whose
//! templates it is set.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use congress::session::{Audience, SessionStatus};
use congress::{DelegationId, Programme, Session, Who};
use kurultai_tests::fixture::{programme, sample, scale, thaana};
use kurultai_tests::picture::Picture;
use kurultai_tests::window::{Window, journey, key};
use serde_json::json;

/// A session with a room that a delegation sits in, and which.
fn attended(programme: &Programme) -> (&Session, &DelegationId) {
    let mut parts = programme.parts.iter().filter_map(|part| {
        let Who::Delegation(id) = &part.who else {
            return None;
        };
        let session = programme.session(&part.session_id)?;
        let told = session.status != SessionStatus::Cancelled
            && session.audience != Audience::Internal
            && session.room_id.is_some()
            && session.starts.is_some()
            && !session.locked;
        told.then_some((session, id))
    });
    parts.next().expect("the sample has such a session")
}

fn name<'a>(programme: &'a Programme, delegation: &DelegationId) -> &'a str {
    let row = programme.delegation(delegation).expect("a delegation");
    let sender = programme.organization(&row.organization_id);
    sender.expect("who sends it").name.get("en")
}

/// What stands on the pages of a file, in single spaces.
fn text(pdf: &Path) -> String {
    let read = Command::new("pdftotext")
        .arg("-raw")
        .arg(pdf)
        .arg("-")
        .output();
    let read = read.expect("poppler is installed");
    let text = String::from_utf8(read.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without the time of issue on each page: a minute may have passed meanwhile.
fn undated(text: &str) -> String {
    let rest = |part: &'_ str| match part.split_once(" Page ") {
        Some((_, rest)) => rest.to_owned(),
        None => part.to_owned(),
    };
    text.split("Issued ").map(rest).collect()
}

/// The fonts in a file.
fn fonts_of(pdf: &Path) -> String {
    let read = Command::new("pdffonts").arg(pdf).output();
    String::from_utf8(read.expect("poppler is installed").stdout).expect("UTF-8")
}

/// Waits until a page is drawn by another preview than the one of a number; its own number, and
/// what is seen of it.
async fn drawn(window: &Window, page: usize, before: &str) -> (String, Picture) {
    let id = format!("handout-page-{page}");
    let css = format!("[data-testid='{id}']");
    window.settled(&css).await;
    let script = "const page = document.querySelector(arguments[0]);
        return page !== null && page.complete && page.naturalWidth > 100
            && page.dataset.number !== arguments[1]";
    window
        .wait_true(script, vec![json!(css), json!(before)], "the page")
        .await;
    let number = "return document.querySelector(arguments[0]).dataset.number";
    let number = window.read(number, vec![json!(css)]).await;
    let seen = Picture::read(&window.picture_of(&id).await);
    (number.as_str().expect("a number").to_owned(), seen)
}

/// The first page of a file on which something stands, from 1.
fn page_of(pdf: &Path, text: &str) -> usize {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output();
    let read = String::from_utf8(read.expect("poppler is installed").stdout).expect("UTF-8");
    let said = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
    let at = read
        .split('\u{c}')
        .position(|page| said(page).contains(text));
    at.expect("it is told of") + 1
}

/// Waits for a file that is whole.
async fn whole(path: &Path) {
    let until = Instant::now() + Duration::from_secs(60);
    while !fs::read(path).is_ok_and(|bytes| is_whole(&bytes)) {
        assert!(Instant::now() < until, "{} is not there", path.display());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn is_whole(pdf: &[u8]) -> bool {
    pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF")
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).expect("the folder is there");
    files.map(|file| file.expect("a file").path()).collect()
}

/// Replaces what is found by a box with another, by keyboard.
async fn find_in(window: &Window, id: &str, text: &str) {
    window.click(id).await;
    window.type_text(text).await;
    window.press(&[], key::ENTER).await;
}

#[test]
fn a_preview_follows_the_file_and_names_what_cannot_be_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let programme = programme(&file);
    let (session, delegation) = attended(&programme);
    let title = session.title.get("en").to_owned();
    let whose = name(&programme, delegation).to_owned();
    let other = programme
        .rooms
        .iter()
        .find(|room| session.room_id.as_ref() != Some(&room.id));
    let other = other.expect("another room");
    let (room, other) = (other.id.to_string(), other.name.get("en").to_owned());
    let told = |text: &str| text.matches(other.as_str()).count();
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.press(&[key::CONTROL], 'k').await;
        window.find("palette").await;
        window.type_text(&title).await;
        window
            .wait_for(&format!("[data-testid='palette-session:{}']", session.id))
            .await;
        window.press(&[], key::ENTER).await;
        let chosen = format!("[data-session='{}'][aria-selected='true']", session.id);
        window.wait_for(&chosen).await;
        window.press(&[], key::ENTER).await;
        window.find("session-panel").await;

        window.click("nav-outputs").await;
        window.choose("handout-of", "delegations").await;
        find_in(&window, "handout-pick", &whose).await;
        drawn(&window, 1, "").await;
        window.screenshot("outputs").await;
        window.click("handout-save").await;
        let saved = window.dialogs().join(format!("Agenda, {whose}.pdf"));
        whole(&saved).await;
        let before = text(&saved);
        let page = page_of(&saved, &title);
        fs::remove_file(&saved).expect("removed");
        let (first, seen) = drawn(&window, page, "").await;

        // The session's panel stands beside the page: its room is another now.
        window.choose("field-room", &room).await;
        let (_, now) = drawn(&window, page, &first).await;
        assert!(now.apart(&seen, 60) > 0.0005, "the page shows another room");
        window.screenshot("outputs-followed").await;
        window.click("handout-save").await;
        whole(&saved).await;
        let after = text(&saved);
        assert_eq!(told(&after), told(&before) + 1, "{other} in {after}");
        fs::remove_file(&saved).expect("removed");
        // In the viewer of the system there is the same.
        window.click("handout-open").await;
        whole(&saved).await;
        assert_eq!(undated(&text(&saved)), undated(&after));

        // A letter that no font has is named, and nothing is printed with a box for it.
        window
            .fill("field-title-en", &format!("{title} \u{78b}"))
            .await;
        window.wait_text("output-missing", "U+078B").await;
        window.wait_text("output-missing", "(session)").await;
        window
            .wait_for("[data-testid='handout-save']:disabled")
            .await;
        window.screenshot("outputs-missing").await;
        // Of all delegations, those whose agendas tell of it fail by name; the rest is written.
        window.choose("handout-of", "all").await;
        window.choose("handout-files", "each").await;
        window
            .wait_for("[data-testid='handout-save']:not(:disabled)")
            .await;
        window.click("handout-save").await;
        window.wait_text("handout-failed", &whose).await;
        window.wait_text("handout-failed", "U+078B").await;
        window.screenshot("outputs-failed").await;
        let written = listed(&window.dialogs().join("folder"));
        let all = programme.delegations.len();
        assert!(!written.is_empty() && written.len() < all, "{written:?}");
        for file in &written {
            assert!(is_whole(&fs::read(file).expect("read")), "{file:?}");
            assert!(!text(file).contains('\u{fffd}'), "{file:?}");
        }

        // A font that has it is added, and used at once; taken away, it is missed again.
        fs::copy(thaana(), window.dialogs().join("open.ttf")).expect("a font is at hand");
        window.choose("handout-of", "delegations").await;
        window.click("missing-add-font").await;
        window.wait_gone("[data-testid='output-missing']").await;
        drawn(&window, 1, "").await;
        fs::remove_file(&saved).expect("removed");
        window.click("handout-save").await;
        whole(&saved).await;
        assert!(text(&saved).contains('\u{78b}'), "it is on paper");
        assert!(fonts_of(&saved).contains("NotoSansThaana"));
        let unfold = "[data-testid='outputs-page'] .fields > details:last-of-type > summary";
        window.click_on(unfold).await;
        window.wait_text("fonts-added", "Noto Sans Thaana").await;
        window.screenshot("outputs-fonts").await;
        window.click_on("[data-testid='fonts-added'] button").await;
        window.wait_text("output-missing", "U+078B").await;
        window.fill("field-title-en", &title).await;
        window.wait_gone("[data-testid='output-missing']").await;
        window.leave().await;
    });
}

#[test]
fn many_files_are_stopped_whole_and_templates_are_ones_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = scale(folder.path(), 4000);
    let all = programme(&file).delegations.len();
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click("menu-event").await;
        window.click("menu-print-agendas").await;
        drawn(&window, 1, "").await;
        window.choose("handout-files", "each").await;
        window.click("handout-save").await;
        let far =
            "const bar = document.querySelector(\"[data-testid='handout-progress'] progress\");
            return bar !== null && bar.value >= arguments[0] && bar.max === arguments[1]";
        window
            .wait_true(far, vec![json!(4), json!(all)], "some are written")
            .await;
        window.screenshot("outputs-progress").await;
        window.click("handout-stop").await;
        window.wait_gone("[data-testid='handout-progress']").await;
        let place = window.dialogs().join("folder");
        let written = listed(&place);
        assert!(written.len() >= 4 && written.len() < all, "{written:?}");
        for file in &written {
            let named = file.file_name().and_then(|name| name.to_str());
            let named = named.is_some_and(|n| n.starts_with("Agenda, ") && n.ends_with(".pdf"));
            let whole = is_whole(&fs::read(file).expect("read"));
            assert!(named && whole, "{file:?} is no whole agenda");
        }
        let said = format!("Stopped. {} files", written.len());
        let toast = "return document.querySelector('[data-sonner-toast]')?.innerText
            .includes(arguments[0]) === true";
        window.wait_true(toast, vec![json!(said)], &said).await;

        // Templates of one's own are used at once; a mistake in one is told with its line.
        let unfold = "[data-testid='outputs-page'] .fields > details > summary";
        window.click_on(unfold).await;
        window.click("templates-copy").await;
        window.wait_text("templates-used", "folder").await;
        let template = place.join("agenda.typ");
        let source = fs::read_to_string(&template).expect("copied");
        fs::write(&template, format!("#nothing-of-this-name\n{source}")).expect("written");
        window.click("templates-again").await;
        window
            .wait_text("handout-problem", "agenda.typ, line 1:")
            .await;
        window
            .wait_text("handout-problem", "nothing-of-this-name")
            .await;
        window.screenshot("outputs-template").await;
        window.click("problem-drop").await;
        window.wait_gone("[data-testid='handout-problem']").await;
        drawn(&window, 1, "").await;
        window.wait_text("templates-used", "own templates").await;
        window.leave().await;
    });
}
