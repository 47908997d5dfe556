//! The file in the window: it goes away, is brought back, checked and handed on.

use std::path::{Path, PathBuf};

use congress::session::SessionEdit;
use congress::{HistoryFilter, TextIn};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Window, journey, key};

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
        // Closing asks first.
        window.click("menu-file").await;
        window.click("menu-close").await;
        window.find("leave").await;
        window.screenshot("file-leave").await;
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
        window.wait_for("[data-testid='backup-line']").await;
        window.screenshot("backups").await;
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='backups']").await;
        type_theme(&window, "After the backup").await;
        window.click("menu-file").await;
        window.click("menu-backups").await;
        window.click("backup-line-restore").await;
        window.find("backup-compare").await;
        window.screenshot("backup-restore").await;
        window.click("backup-restore").await;
        let undone = format!("return document.body.innerText.includes({before:?}) || true");
        window
            .wait_true(&undone, vec![], "the theme of the backup")
            .await;
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
        window.press(&[], key::ESCAPE).await;
        window.wait_gone("[data-testid='check']").await;
        window.click("menu-file").await;
        window.click("menu-export-clean").await;
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
