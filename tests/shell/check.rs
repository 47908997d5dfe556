//! `kurultai check` tells what the checks find, and whether clashes remain.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use congress::checks::{self, Finding, Rule, Severity};
use congress::session::{Place, SessionEdit};
use congress::{Programme, Session};
use kurultai_tests::fixture::{halls, open, programme, root, run, sample};
use serde_json::Value;

const LANGUAGES: [&str; 4] = ["en", "ru", "kk", "ar"];

/// Before every session of the sample: nothing becomes near by the calendar of today.
const TODAY: &str = "2025-01-01";

fn check(file: &Path, more: &[&str]) -> Output {
    let mut arguments = vec!["check", file.to_str().expect("a path in UTF-8")];
    arguments.extend(more);
    run(&arguments)
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn named<'a>(programme: &'a Programme, title: &str) -> &'a Session {
    let mut sessions = programme.sessions.iter();
    let found = sessions.find(|session| session.title.get("en") == title);
    found.expect("a session of this name")
}

/// A file in which Beta is put where and when Alpha is.
fn clashing(folder: &Path) -> PathBuf {
    let file = halls(folder);
    let rows = programme(&file);
    let (alpha, beta) = (named(&rows, "Alpha"), named(&rows, "Beta"));
    let place = Place {
        room_id: alpha.room_id.clone(),
        starts: alpha.starts,
        ends: alpha.ends,
    };
    let moved = open(&file).session_edit(&beta.id, SessionEdit::Place(place));
    moved.expect("moved");
    file
}

fn double_booking(file: &Path) -> Finding {
    let today = TODAY.parse().expect("a day");
    let found = checks::findings(&programme(file), today).into_iter();
    let mut found = found.filter(|finding| finding.rule == Rule::RoomDoubleBooked);
    found.next().expect("a room is booked twice")
}

fn accept(file: &Path, reason: &str) {
    let event = programme(file).event.id;
    let finding = double_booking(file);
    let accepted = open(file).acceptance_create(&event, &finding, reason);
    accepted.expect("accepted");
}

/// The rows of a CSV as Python's own reader has them.
fn read_back(text: &str) -> Vec<Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("findings.csv");
    std::fs::write(&path, text).expect("written");
    let program = "import csv, json, sys\n\
        rows = csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True)\n\
        print(json.dumps(list(rows)))";
    let output = Command::new(root().join(".venv/bin/python"))
        .args(["-c", program])
        .arg(&path)
        .output()
        .expect("Python is there: run `make setup`");
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).expect("rows of text")
}

#[test]
fn a_clash_exits_with_one_and_is_named_in_each_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = clashing(folder.path());
    let event = programme(&file).event.id;
    let heading = [
        "Cannot take place as planned",
        "В таком виде состояться не может",
        "Бұл күйінде өте алмайды",
        "لا يمكن أن تُعقد على هذا النحو",
    ];
    for (language, heading) in LANGUAGES.into_iter().zip(heading) {
        let done = check(&file, &["--event", event.as_str(), "--language", language]);
        let said = out(&done);
        assert_eq!(done.status.code(), Some(1), "{said}");
        assert!(said.starts_with(heading), "{language}: {said}");
        let clash = said.lines().nth(1).expect("a line after the heading");
        assert!(clash.contains("Alpha") && clash.contains("Beta"), "{clash}");
        assert!(clash.contains("09:00"), "{clash}");
        assert!(!said.contains(['{', '}', '$']), "{said}");
        for part in ["finding-", "severity-", "checks-"] {
            assert!(!said.contains(part), "{said}");
        }
    }
    let said = out(&check(&file, &[]));
    let last = said.lines().last().expect("a closing line");
    assert!(last.starts_with("1 clash"), "{said}");
    let line = said.lines().nth(1).expect("a line");
    assert!(line.contains("is booked twice: “"), "{line}");
}

#[test]
fn a_sound_event_exits_with_zero() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = halls(folder.path());
    let done = check(&file, &[]);
    assert_eq!(done.status.code(), Some(0), "{}", out(&done));
    assert!(!out(&done).contains("clash"), "{}", out(&done));
}

#[test]
fn what_was_accepted_is_told_only_when_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = clashing(folder.path());
    accept(&file, "One hall, \"two\" halves, both\nopen");
    let closed = check(&file, &[]);
    let said = out(&closed);
    assert_eq!(closed.status.code(), Some(0), "{said}");
    assert!(!said.contains("booked twice"), "{said}");
    assert!(said.trim_end().ends_with("Accepted: 1"), "{said}");

    let shown = check(&file, &["--accepted"]);
    let said = out(&shown);
    assert_eq!(shown.status.code(), Some(0), "{said}");
    let line = said.lines().find(|line| line.contains("booked twice"));
    let line = line.expect("told");
    assert!(line.ends_with("both open"), "one line a finding: {line}");

    let table = out(&check(&file, &["--accepted", "--format", "csv"]));
    let rows = read_back(&table);
    let row = rows.iter().find(|row| row[1] == "room-double-booked");
    let reason = &row.expect("told")[9];
    assert_eq!(reason, "One hall, \"two\" halves, both\nopen");
}

#[test]
fn json_has_each_finding_and_its_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = clashing(folder.path());
    let done = check(&file, &["--format", "json"]);
    assert_eq!(done.status.code(), Some(1));
    let rows: Vec<Value> = serde_json::from_slice(&done.stdout).expect("a list");
    let text = out(&check(&file, &[]));
    let mut found = Vec::new();
    for row in rows {
        let words = row["words"].as_str().expect("a sentence").to_owned();
        assert!(text.contains(&words), "{words}");
        found.push(serde_json::from_value::<Finding>(row).expect("a finding"));
    }
    assert!(found.contains(&double_booking(&file)));
}

#[test]
fn csv_is_read_back_by_another_reader() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let event = programme(&file).event.id;
    let title = "=1+1, \"quoted\"\nand more";
    let mut changed = open(&file);
    let session = changed.programme(&event).expect("read").sessions[0].clone();
    let text = |lang: &str| congress::TextIn {
        lang: lang.to_owned(),
        text: title.to_owned(),
    };
    for edit in [
        SessionEdit::Title(text("ru")),
        SessionEdit::Place(Place {
            room_id: session.room_id.clone(),
            starts: session.starts,
            ends: session.starts,
        }),
    ] {
        changed.session_edit(&session.id, edit).expect("changed");
    }
    drop(changed);
    let done = check(&file, &["--format", "csv", "--language", "ru"]);
    assert_eq!(done.status.code(), Some(1), "a session without an end");
    let text = out(&done);
    assert!(text.ends_with("\r\n"), "{text}");
    let table = read_back(&text);
    assert_eq!(
        table[0].join(" "),
        "severity rule words from to sessions people rooms delegations reason"
    );
    let json = check(&file, &["--format", "json", "--language", "ru"]);
    let json: Vec<Value> = serde_json::from_slice(&json.stdout).expect("a list");
    assert_eq!(table.len() - 1, json.len());
    for (row, finding) in table[1..].iter().zip(&json) {
        assert_eq!(row.len(), 10, "{row:?}");
        assert_eq!(Value::from(row[0].as_str()), finding["severity"]);
        assert_eq!(Value::from(row[1].as_str()), finding["rule"]);
        assert_eq!(row[2], finding["words"]);
        let from = finding["from"].as_str().unwrap_or_default();
        assert_eq!(row[3], from.get(..16).unwrap_or_default());
    }
    let broken = table.iter().find(|row| row[1] == "end-not-after-start");
    let broken = broken.expect("the rule finds it");
    assert!(broken[2].contains(title), "{broken:?}");
    // A program of tables takes no title for a formula.
    assert_eq!(broken[5], format!("'{title}"));
}

#[test]
fn what_cannot_be_checked_exits_with_two() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = clashing(folder.path());
    for more in [
        vec!["--event", "Atlantis"],
        vec!["--format", "xml"],
        vec!["--language", "tlh"],
    ] {
        let done = check(&file, &more);
        assert_eq!(done.status.code(), Some(2), "{more:?}");
        assert_eq!(out(&done), "", "{more:?}");
        assert!(!done.stderr.is_empty(), "{more:?}");
    }
    let missing = check(&folder.path().join("none.kurultai"), &[]);
    assert_eq!(missing.status.code(), Some(2));
    assert_eq!(run(&["check"]).status.code(), Some(2));
    assert!(run(&["check", "--help"]).status.success());
    assert_eq!(Severity::Clash, double_booking(&file).severity);
}
