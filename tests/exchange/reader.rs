//! Calendars read back by an independent parser: Python's `icalendar`, in `.venv`.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::process::Command;

use congress::{Programme, Revision, SessionId};
use exchange::Scope;
use messages::Language;
use serde::Deserialize;

/// What stands in a calendar, as the parser sees it.
#[derive(Debug, Deserialize)]
pub struct Read {
    pub properties: Vec<Property>,
    pub errors: Vec<String>,
    pub components: Vec<String>,
    pub zones: Vec<Zone>,
    pub events: Vec<Event>,
}

/// Name, value, parameters.
pub type Property = (String, String, BTreeMap<String, String>);

#[derive(Debug, Deserialize)]
pub struct Zone {
    pub tzid: String,
    /// Sort of observance, then its properties.
    pub observances: Vec<Vec<serde_json::Value>>,
}

#[derive(Debug, Deserialize)]
pub struct Event {
    pub properties: Vec<Property>,
    /// Minutes east of UTC at DTSTART and DTEND, by the VTIMEZONE alone.
    pub offsets: BTreeMap<String, i32>,
    pub children: usize,
}

impl Event {
    /// The value of a property that stands at most once.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.property(name).map(|p| p.1.as_str())
    }

    /// A parameter of a property.
    pub fn parameter(&self, name: &str, parameter: &str) -> Option<&str> {
        self.property(name)?.2.get(parameter).map(String::as_str)
    }

    fn property(&self, name: &str) -> Option<&Property> {
        let mut found = self.properties.iter().filter(|p| p.0 == name);
        let first = found.next();
        assert!(found.next().is_none(), "{name} stands twice");
        first
    }
}

/// Reads calendars back. Lints each as text first.
pub fn read(texts: &[&str]) -> Vec<Read> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let python = root.join(".venv/bin/python");
    assert!(
        python.is_file(),
        "{} is missing: run `make setup`",
        python.display()
    );
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(python);
    command.arg(root.join("tests/exchange/parse.py"));
    for (number, text) in texts.iter().enumerate() {
        lint(text);
        let path = folder.path().join(format!("{number}.ics"));
        exchange::write(&path, text).unwrap();
        command.arg(path);
    }
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let calendars: Vec<Read> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(calendars.len(), texts.len());
    for calendar in &calendars {
        assert!(calendar.errors.is_empty(), "{:?}", calendar.errors);
        assert!(calendar.events.iter().all(|e| e.children == 0));
    }
    calendars
}

/// Reads one calendar back.
pub fn read_one(text: &str) -> Read {
    read(&[text]).remove(0)
}

/// The calendar of a programme, written and read back.
pub fn exported(
    programme: &Programme,
    revisions: &HashMap<SessionId, Revision>,
    scope: &Scope,
    language: Language,
) -> Read {
    read_one(&exchange::calendar(programme, revisions, scope, language).unwrap())
}

/// What RFC 5545 asks of every line (section 3.1), and what no file of ours has.
pub fn lint(text: &str) {
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"),
        "no header, or a BOM"
    );
    assert!(text.ends_with("\r\nEND:VCALENDAR\r\n"));
    for line in text.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.trim().is_empty(), "an empty line");
        let control = |c: char| c.is_control() && c != '\t';
        assert!(!line.contains(control), "a control character: {line:?}");
    }
    let unfolded = text.replace("\r\n ", "");
    for line in unfolded.split_terminator("\r\n") {
        let name = line.split([':', ';']).next().unwrap();
        assert!(
            name.bytes().all(|b| b.is_ascii_uppercase() || b == b'-'),
            "not a property: {line}"
        );
        assert!(
            !["METHOD", "ORGANIZER", "ATTENDEE", "RDATE"].contains(&name),
            "{line}"
        );
        assert!(
            line.find(':') != Some(line.len() - 1),
            "an empty property: {line}"
        );
    }
    let count = |line: &str| unfolded.split("\r\n").filter(|l| *l == line).count();
    assert_eq!(count("BEGIN:VEVENT"), count("END:VEVENT"));
    assert_eq!(count("BEGIN:VTIMEZONE"), 1);
}
