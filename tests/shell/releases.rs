//! Releases and their bulletins without a window.

use std::path::Path;
use std::process::Output;

use congress::session::{Place, SessionEdit};
use kurultai_tests::fixture::{halls, open, programme, run};
use serde_json::Value;

fn path(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

fn out(output: &Output) -> String {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// Moves Alpha to the next day.
fn move_alpha(file: &Path) {
    let rows = programme(file);
    let alpha = rows.sessions.iter().find(|s| s.title.get("en") == "Alpha");
    let alpha = alpha.expect("a session of this name");
    let later = |at: Option<chrono::NaiveDateTime>| at.map(|at| at + chrono::TimeDelta::days(1));
    let place = Place {
        room_id: alpha.room_id.clone(),
        starts: later(alpha.starts),
        ends: later(alpha.ends),
    };
    let moved = open(file).session_edit(&alpha.id, SessionEdit::Place(place));
    moved.expect("moved");
}

#[test]
fn a_script_publishes_lists_and_compares() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = halls(folder.path());
    let at = path(&file);
    assert_eq!(out(&run(&["release", "list", at])), "");
    let first = run(&["release", "publish", at, "--note", "Ready\tto print"]);
    assert_eq!(out(&first), "1\n");
    move_alpha(&file);
    let draft = out(&run(&["release", "compare", at]));
    assert!(
        draft.starts_with("Moved: Alpha · Tue 16 Sept 09:00–10:00"),
        "{draft}"
    );
    assert!(draft.contains("→ Wed 17 Sept 09:00–10:00"), "{draft}");
    assert!(draft.contains("By person (1)"), "{draft}");
    assert!(!draft.contains("Beta"), "{draft}");
    assert_eq!(
        out(&run(&["release", "publish", at, "--author", "Protocol"])),
        "2\n"
    );
    assert_eq!(
        out(&run(&["release", "compare", at])),
        "Nothing has changed.\n"
    );

    let list = out(&run(&["release", "list", at]));
    let lines: Vec<Vec<&str>> = list
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    assert_eq!(lines.len(), 2, "{list}");
    assert_eq!((lines[0][0], lines[0][3]), ("1", "Ready to print"));
    assert!(lines[0][1].ends_with("(UTC+5)"), "{list}");
    assert_eq!((lines[1][0], lines[1][2]), ("2", "Protocol"));
    let told: Value =
        serde_json::from_str(&out(&run(&["release", "list", at, "--format", "json"])))
            .expect("JSON");
    assert_eq!(told[0]["number"], 1);
    assert!(told[0].get("frozen").is_none() && told[0].get("sealed").is_none());

    let both = [
        "release", "compare", at, "--from", "1", "--to", "2", "--format", "json",
    ];
    let told: Value = serde_json::from_str(&out(&run(&both))).expect("JSON");
    assert_eq!(told["sessions"].as_array().map(Vec::len), Some(1));
    assert_eq!(told["sessions"][0]["kind"], "changed");
    assert_eq!(told["sessions"][0]["session"]["name"]["en"], "Alpha");
    let public = run(&[
        "release", "compare", at, "--from", "1", "--to", "2", "--for", "public",
    ]);
    assert_eq!(
        out(&public),
        "Nothing has changed.\n",
        "a draft is not the public's"
    );
    let none = run(&["release", "compare", at, "--to", "9"]);
    assert_eq!(none.status.code(), Some(1));
    let said = String::from_utf8_lossy(&none.stderr).into_owned();
    assert!(said.contains("no release is named \"9\""), "{said}");
}

#[test]
fn a_bulletin_is_written_as_pages_and_as_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = halls(folder.path());
    let at = path(&file);
    out(&run(&["release", "publish", at]));
    move_alpha(&file);
    out(&run(&["release", "publish", at]));
    let [pdf, text] = ["bulletin.pdf", "bulletin.txt"].map(|name| folder.path().join(name));
    out(&run(&["export", "bulletin", at, "-o", path(&pdf)]));
    assert!(std::fs::read(&pdf).expect("written").starts_with(b"%PDF-"));
    out(&run(&[
        "export",
        "bulletin",
        at,
        "--language",
        "ru",
        "-o",
        path(&text),
    ]));
    let told = std::fs::read_to_string(&text).expect("written");
    assert!(told.contains("Бюллетень изменений\nВыпуск 2, "), "{told}");
    assert!(told.contains("[Перенесено]  Alpha"), "{told}");
    assert!(!told.contains("Beta"), "{told}");
    // Whom it does not concern has none.
    let rows = programme(&file);
    let alpha = rows
        .sessions
        .iter()
        .find(|s| s.title.get("en") == "Alpha")
        .expect("there");
    let part = rows
        .parts
        .iter()
        .find(|p| p.session_id == alpha.id)
        .expect("a chair");
    let congress::Who::Person(chair) = &part.who else {
        panic!("a person chairs")
    };
    let with = |d: &&congress::Delegation| {
        let theirs = rows.members.iter().filter(|m| m.delegation_id == d.id);
        theirs.clone().any(|m| m.person_id.as_ref() == Some(chair))
    };
    let spared = rows.delegations.iter().find(|d| !with(d)).expect("another");
    let none = run(&[
        "export",
        "bulletin",
        at,
        "--delegation",
        spared.id.as_str(),
        "-o",
        "-",
    ]);
    assert_eq!(none.status.code(), Some(1));
    // An agenda of a release carries its label.
    let agenda = run(&["export", "agenda", at, "--release", "1", "-o", path(&pdf)]);
    out(&agenda);
    let read = std::process::Command::new("pdftotext")
        .args(["-raw", path(&pdf), "-"])
        .output();
    let read = String::from_utf8_lossy(&read.expect("poppler-utils").stdout).into_owned();
    assert!(
        read.contains("Release 1, ") && !read.contains("Draft"),
        "{}",
        &read[..400]
    );
}
