//! The file in the window: it goes away, is brought back, checked and handed on.

use std::path::{Path, PathBuf};

use std::time::{Duration, SystemTime};

use congress::session::SessionEdit;
use congress::{HistoryFilter, TextIn};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Window, journey, key};

use crate::access::assert_clean;
use crate::programme::movable;

/// The English titles of all sessions.
fn titles(file: &Path) -> Vec<String> {
    let programme = programme(file);
    let titles = programme.sessions.iter();
    titles.map(|s| s.title.get("en").to_owned()).collect()
}

/// Types a theme for the event, and leaves the field so that it is saved.
async fn type_theme(window: &Window, text: &str) {
    window.click("nav-event").await;
    window.fill("field-event-theme-en", text).await;
    window.press(&[], key::TAB).await;
}

fn theme(file: &Path) -> String {
    programme(file).event.theme.get("en").to_owned()
}

#[test]
fn changes_that_the_file_does_not_take_stay_and_are_saved_elsewhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let gone = folder.path().join("moved away.kurultai");
    let before = theme(&file);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        std::fs::rename(&file, &gone).expect("renamed");
        type_theme(&window, "Typed while the file was gone").await;
        window.find("notice-unsaved").await;
        window.screenshot("file-unsaved").await;
        assert_clean(&window, "not saved").await;
        // Closing asks first.
        window.click("menu-file").await;
        window.click("menu-close").await;
        window.find("leave").await;
        window.screenshot("file-leave").await;
        assert_clean(&window, "leaving with changes not saved").await;
        window.click("leave-stay").await;
        window.click("notice-save-as").await;
        window.wait_gone("[data-testid='notice-unsaved']").await;
        let saved = window
            .written()
            .pop()
            .expect("a file where the dialog asked");
        let _folder = window.close().await;
        assert_eq!(theme(&saved), "Typed while the file was gone");
    });
    assert_eq!(theme(&gone), before, "the renamed file is as it was");
}

/// The backup that was asked for: the program makes one of its own soon after it opened a
/// file, before or after this one, as it happens.
const ASKED: &str = "[data-testid='backup-line'][data-reason='asked']";

#[test]
fn a_backup_is_compared_restored_and_the_restoring_undone() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = theme(&file);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("menu-file").await;
        window.click("menu-backups").await;
        window.click("backup-now").await;
        window.wait_for(ASKED).await;
        window.screenshot("backups").await;
        assert_clean(&window, "the backups").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='backups']").await;
        type_theme(&window, "After the backup").await;
        window.click("menu-file").await;
        window.click("menu-backups").await;
        let restore = format!("{ASKED} [data-testid='backup-line-restore']");
        window.click_on(&restore).await;
        window.find("backup-compare").await;
        window.screenshot("backup-restore").await;
        assert_clean(&window, "restoring a backup").await;
        window.click("backup-restore").await;
        // The page of the event is still open behind the dialog.
        window.wait_text("field-event-theme-en", &before).await;
        window.leave().await;
    });
    assert_eq!(theme(&file), before, "restored");
    let mut file = open(&file);
    let last = file
        .history(&HistoryFilter::default(), None, 1, "UTC")
        .expect("read");
    assert_eq!(last[0].step.action, "file-restore");
    file.undo().expect("it undoes").expect("a step");
    let event = &file.events().expect("events")[0];
    assert_eq!(event.theme.get("en"), "After the backup");
}

#[test]
fn a_clean_copy_and_the_check_are_in_the_menu() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let session = movable(&programme(&file)).id.clone();
    let text = TextIn {
        lang: "en".into(),
        text: "A title nobody should read".into(),
    };
    let mut ws = open(&file);
    ws.session_edit(&session, SessionEdit::Title(text))
        .expect("edited");
    ws.undo().expect("undone");
    drop(ws);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("menu-file").await;
        window.click("menu-check").await;
        window.find("check-well").await;
        window.screenshot("file-check").await;
        assert_clean(&window, "the check").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='check']").await;
        window.click("menu-file").await;
        window.click("menu-export-clean").await;
        window.find("export-clean").await;
        assert_clean(&window, "a clean copy").await;
        window.click("export-clean-save").await;
        let clean = wait_written(&window).await;
        let _folder = window.close().await;
        assert_eq!(titles(&clean), titles(&file));
        let bytes = std::fs::read(&clean).expect("read");
        let secret = b"nobody should read";
        assert!(!bytes.windows(secret.len()).any(|w| w == secret));
    });
}

async fn wait_written(window: &Window) -> PathBuf {
    for _ in 0..200 {
        let found = window
            .written()
            .into_iter()
            .find(|p| p.extension().is_some_and(|e| e == "kurultai"));
        if let Some(file) = found {
            return file;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("nothing was written");
}

#[test]
fn a_file_open_elsewhere_is_looked_at_and_opened_once_it_is_free() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let before = theme(&file);
    let holder = open(&file);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_text("refused-holder", "test").await;
        window.screenshot("file-locked").await;
        assert_clean(&window, "open elsewhere").await;
        window.click("refused-again").await;
        window.wait_text("refused-holder", "test").await;
        window.click("refused-view").await;
        window.find("notice-view").await;
        window.wait_for("[data-session]").await;
        type_theme(&window, "Typed while another has the file").await;
        window.wait_text("field-event-theme-en", &before).await;
        window.screenshot("file-view").await;
        assert_clean(&window, "looked at only").await;
        drop(holder);
        // Looked for every five seconds.
        window.click("notice-edit").await;
        window.wait_gone("[data-testid='notice-view']").await;
        type_theme(&window, "Typed once it was free").await;
        window.leave().await;
    });
    assert_eq!(theme(&file), "Typed once it was free");
}

#[test]
fn a_file_of_a_silent_machine_is_taken_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    another_machine_has(&file, Duration::from_secs(6 * 60));
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_text("refused-holder", "protocol-laptop").await;
        window.screenshot("file-silent").await;
        assert_clean(&window, "a silent machine").await;
        window.click("refused-take-over").await;
        window.wait_for("[data-session]").await;
        type_theme(&window, "Taken over").await;
        window.leave().await;
    });
    assert_eq!(theme(&file), "Taken over");
}

#[test]
fn a_damaged_file_is_repaired_onto_a_copy() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let whole = programme(&file);
    let mut bytes = std::fs::read(&file).expect("read");
    // A page in the middle is scribbled over: rows are lost, and the history still has them.
    let page = bytes.len() / 4096 / 2;
    bytes[page * 4096..(page + 1) * 4096].fill(0x5a);
    std::fs::write(&file, &bytes).expect("written");
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.find("refused-repair").await;
        window.screenshot("file-damaged").await;
        assert_clean(&window, "damaged").await;
        window.click("refused-repair").await;
        window.find("repaired").await;
        window.screenshot("file-repaired").await;
        assert_clean(&window, "repaired").await;
        window.click("repaired-close").await;
        window.wait_for("[data-session]").await;
        let repaired = wait_written(&window).await;
        let _folder = window.close().await;
        assert_eq!(programme(&repaired).sessions.len(), whole.sessions.len());
    });
    let after = std::fs::read(&file).expect("read");
    assert!(after == bytes, "the damaged file was written");
}

#[test]
fn an_edit_survives_the_death_of_the_program() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let text = "Typed before the program died";
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        type_theme(&window, text).await;
        // The step back is offered once the file has taken the change.
        window
            .wait_for("[data-testid='undo']:not([disabled]):not([aria-disabled='true'])")
            .await;
        window.kill().await;
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-event").await;
        window.wait_text("field-event-theme-en", text).await;
        window.click("undo").await;
        window.leave().await;
    });
    assert_ne!(theme(&file), text, "and it is undone after the restart");
}

/// Leaves the lock-info file of a machine that said for some time nothing more.
fn another_machine_has(file: &Path, silent: Duration) {
    let seen = SystemTime::now() - silent;
    let at = chrono::DateTime::<chrono::Utc>::from(seen).to_rfc3339();
    let text = serde_json::json!({
        "author": "Protocol", "host": "protocol-laptop", "since": at, "seen": at,
        "token": "another", "pid": 1,
    });
    let name = file.file_name().and_then(|name| name.to_str());
    let beside = file.with_file_name(format!(".~lock.{}#", name.expect("UTF-8")));
    std::fs::write(&beside, text.to_string()).expect("written");
    let info = std::fs::File::options().write(true).open(&beside);
    let touched = info.and_then(|info| info.set_modified(seen));
    touched.expect("its time is set");
}
