//! Calendars come out of the window as files.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use kurultai_tests::fixture::{programme, sample};
use kurultai_tests::key::ENTER;
use kurultai_tests::window::{Window, journey};

/// Looked at first: what is in it, what is not and why; then saved, with what was chosen.
#[test]
fn a_calendar_is_looked_at_and_exported() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let programme = programme(&file);
    let told = |internal: bool| {
        let sessions = programme.sessions.iter().filter(|s| {
            let seen = internal || s.audience != congress::session::Audience::Internal;
            s.starts.is_some() && s.ends > s.starts && seen
        });
        sessions.collect::<Vec<_>>()
    };
    let left = |internal| programme.sessions.len() - told(internal).len();
    let counted =
        "return document.querySelectorAll(\"[data-testid='\" + arguments[0] + \"']\").length
        === arguments[1]";
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click("menu-event").await;
        window.click("menu-export-calendar").await;
        window.find("calendar-dialog").await;
        let shown = |internal| {
            let (told, left) = (told(internal).len(), left(internal));
            vec![
                (vec!["calendar-told".into(), told.into()], "what is in it"),
                (
                    vec!["calendar-left-out".into(), left.into()],
                    "what is left out",
                ),
            ]
        };
        for (arguments, what) in shown(false) {
            window.wait_true(counted, arguments, what).await;
        }
        window.screenshot("calendar").await;
        window.choose("output-audience", "internal").await;
        for (arguments, what) in shown(true) {
            window.wait_true(counted, arguments, what).await;
        }
        window.choose("output-language", "en").await;
        window.choose("output-second", "ru").await;
        window.choose("output-alarm", "15").await;
        window.click("output-extra-utc").await;
        window.click("output-export").await;
        window.wait_gone("[data-testid='calendar-dialog']").await;
        let written = window.written();
        let [calendar] = written.as_slice() else {
            panic!("one file is written: {written:?}")
        };
        let text = std::fs::read_to_string(calendar).expect("UTF-8");
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.contains("TZID"));
        let text = text.replace("\r\n ", "");
        assert_eq!(text.matches("BEGIN:VEVENT").count(), told(true).len());
        assert!(text.contains("TRIGGER:-PT15M"));
        for session in told(true) {
            let title = session.title.get("en");
            assert!(text.contains(&format!("UID:{}@", session.id)), "{title}");
        }
        let plenary = "SUMMARY:Opening and plenary session / Открытие";
        assert!(text.contains(plenary), "{text}");
        window.close().await;
    });
}

/// A scope with nothing to tell is a message, one each goes into an archive, and the settings
/// say of which release the zones are.
#[test]
fn a_calendar_each_is_exported_and_of_nothing_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let mut ws = kurultai_tests::fixture::open(&file);
    let event = ws.events().expect("read")[0].id.clone();
    let name = congress::TextIn {
        lang: "en".to_owned(),
        text: "Empty track".to_owned(),
    };
    for track in ws.programme(&event).expect("read").tracks {
        ws.track_remove(&track.id).expect("removed");
    }
    ws.track_create(&event, name).expect("a track");
    drop(ws);
    let delegations = programme(&file).delegations.len();
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click("menu-event").await;
        window.click("menu-export-calendar").await;
        window.choose("output-scope", "track").await;
        let empty = "const of = document.querySelector(\"[data-testid='output-which']\");
            const lists = document.querySelector(\"[data-testid='calendar-preview'] .empty\");
            const save = document.querySelector(\"[data-testid='output-export']\");
            return of !== null && lists !== null && save.disabled";
        window.wait_true(empty, vec![], "nothing to tell").await;
        window.screenshot("calendar-empty").await;
        window.choose("output-scope", "delegation").await;
        window.choose("output-files", "archive").await;
        window
            .wait_true(
                "return document.querySelectorAll(\"[data-testid='calendar-told']\").length > 0",
                vec![],
                "a preview of one of them",
            )
            .await;
        window.screenshot("calendar-each").await;
        window.click("output-export").await;
        window.wait_gone("[data-testid='calendar-dialog']").await;
        let written = window.written();
        let [archive] = written.as_slice() else {
            panic!("one archive is written: {written:?}")
        };
        let archive = std::fs::File::open(archive).expect("there");
        let archive = zip::ZipArchive::new(archive).expect("an archive");
        assert!(archive.len() > 10 && archive.len() <= delegations);
        let names: Vec<_> = archive.file_names().filter_map(Result::ok).collect();
        assert!(
            names.iter().any(|name| name.contains("Holy See")),
            "{names:?}"
        );

        window.click("menu-file").await;
        window.click("menu-settings").await;
        let version = congress::time::database();
        window.wait_text("settings-about", version).await;
        window.screenshot("about").await;
        window.close().await;
    });
}

/// From a session's panel; an address that is none is said, and the dialog stays.
#[test]
fn a_session_is_an_invitation() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let programme = programme(&file);
    let session = super::programme::movable(&programme);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.click(&format!("session-{}", session.id)).await;
        window.press(&[], ENTER).await;
        window.find("session-panel").await;
        window.click("session-invite").await;
        window.find("invitation-dialog").await;
        window
            .fill("invitation-from", "Protocol <protocol@example.org>")
            .await;
        window
            .fill("invitation-to", "Head <head@example.org>")
            .await;
        window.screenshot("invitation").await;
        window.click("invitation-save").await;
        window.wait_gone("[data-testid='invitation-dialog']").await;
        let written = written(&window, 1).await;
        let text = std::fs::read_to_string(&written[0]).expect("UTF-8");
        let text = text.replace("\r\n ", "");
        for line in [
            "METHOD:REQUEST",
            "ORGANIZER;CN=Protocol:mailto:protocol@example.org",
            &format!("UID:{}@kurultai.app", session.id),
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}: {text}");
        }
        assert!(text.contains(";CN=Head;"), "{text}");
        assert!(text.contains(":mailto:head@example.org\r\n"), "{text}");

        // The same in the system's mail program, as a draft.
        window.click("session-invite").await;
        window.find("invitation-dialog").await;
        window.choose("invitation-method", "cancel").await;
        window.fill("invitation-from", "protocol@example.org").await;
        let guests = format!("Head <head@example.org>{ENTER}second@example.org");
        window.fill("invitation-to", &guests).await;
        window.click("invitation-draft").await;
        window.wait_gone("[data-testid='invitation-dialog']").await;
        let dialogs = window.dialogs();
        let said = std::fs::read_to_string(dialogs.join("mail.txt")).expect("it was called");
        let said: Vec<_> = said.lines().collect();
        let title = session.title.get("en");
        assert_eq!(
            said[..3],
            ["--utf8", "--subject", &format!("Cancelled: {title}")]
        );
        assert_eq!(
            said[said.len() - 2..],
            ["head@example.org", "second@example.org"]
        );
        let text = std::fs::read_to_string(dialogs.join("invitation.ics")).expect("attached");
        assert!(text.contains("\r\nMETHOD:CANCEL\r\n"), "{text}");

        // An address that is none is said, and the dialog stays. At the end: the notice lies over
        // the panel's buttons for a while.
        window.click("session-invite").await;
        window.fill("invitation-from", "protocol@example.org").await;
        window.fill("invitation-to", "head at example").await;
        window.click("invitation-save").await;
        window
            .wait_for("[data-sonner-toast][data-type='error']")
            .await;
        window.find("invitation-dialog").await;
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
