//! Calendars and agendas come out of the window as files.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use kurultai_tests::fixture::{programme, sample};
use kurultai_tests::window::{Window, journey};

#[test]
fn a_calendar_is_exported() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let sessions = programme(&file).sessions;
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click("menu-event").await;
        window.click("menu-export-calendar").await;
        window.find("calendar-dialog").await;
        window.screenshot("calendar").await;
        window.click("output-export").await;
        window.wait_gone("[data-testid='calendar-dialog']").await;
        let written = window.written();
        let [calendar] = written.as_slice() else {
            panic!("one file is written: {written:?}")
        };
        let text = std::fs::read_to_string(calendar).expect("UTF-8");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        let placed = sessions
            .iter()
            .filter(|s| s.starts.is_some() && s.audience != congress::session::Audience::Internal);
        for session in placed {
            assert!(
                text.contains(&format!("UID:{}", session.id)),
                "{}",
                session.title.get("en")
            );
        }
        window.close().await;
    });
}

#[test]
fn an_agenda_is_previewed_and_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click("menu-event").await;
        window.click("menu-print-agendas").await;
        window.find("agenda-dialog").await;
        let drawn = "const page = document.querySelector(\"[data-testid='preview-page-1']\");
            return page !== null && page.complete && page.naturalWidth > 500";
        window
            .wait_true(drawn, vec![], "the first page of the preview")
            .await;
        window.screenshot("agenda").await;
        window.click("output-save").await;
        let saved = written(&window, 1).await;
        let saved = std::fs::read(&saved[0]).expect("read");
        assert!(saved.starts_with(b"%PDF-"));
        window.close().await;
    });
}

#[test]
fn an_agenda_is_handed_to_the_viewer() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click("menu-event").await;
        window.click("menu-print-agendas").await;
        window.find("preview-page-1").await;
        window.click("output-print").await;
        let printed = written(&window, 1).await;
        assert!(printed[0].extension().is_some_and(|e| e == "pdf"));
        assert!(
            std::fs::read(&printed[0])
                .expect("read")
                .starts_with(b"%PDF-")
        );
        window.close().await;
    });
}

/// Waits until the window has written some files, and something is in each.
async fn written(window: &Window, count: usize) -> Vec<PathBuf> {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        let files = window.written();
        let full = |f: &PathBuf| std::fs::metadata(f).is_ok_and(|m| m.len() > 0);
        if files.len() == count && files.iter().all(full) {
            return files;
        }
        assert!(Instant::now() < until, "the window wrote {files:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
