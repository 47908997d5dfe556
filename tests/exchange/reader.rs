//! Calendars read back by parsers that are not ours; what is told of them is what Python's
//! `icalendar` finds, once the others have found the same.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use congress::{Programme, Published};
use exchange::{CalendarOptions, Scope};
use kurultai_tests::fixture::root;
use messages::Language;
use serde::Deserialize;

use crate::readers;

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

/// Reads calendars back by four readers that others wrote, which must find the same in them.
/// Lints each as text first.
pub fn read(texts: &[&str]) -> Vec<Read> {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        lint(text);
        let path = folder.path().join(format!("{number}.ics"));
        exchange::write(&path, text).unwrap();
        paths.push(path);
    }
    let mut calendars = Vec::new();
    // A command line takes so many names at once, and no more.
    for (texts, paths) in texts.chunks(500).zip(paths.chunks(500)) {
        let found: Vec<Read> = asked(python(), "parse.py", paths);
        assert_eq!(found.len(), texts.len());
        readers::agree(texts, paths, &found);
        calendars.extend(found);
    }
    for calendar in &calendars {
        assert!(calendar.errors.is_empty(), "{:?}", calendar.errors);
    }
    calendars
}

/// What a script of this folder says of files, as JSON.
pub fn asked<T: serde::de::DeserializeOwned>(
    mut interpreter: Command,
    script: &str,
    paths: &[PathBuf],
) -> T {
    let output = interpreter
        .arg(root().join("tests/exchange").join(script))
        .args(paths)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{script}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The Python that has the tests' packages.
pub fn python() -> Command {
    let python = root().join(".venv/bin/python");
    assert!(
        python.is_file(),
        "{} is missing: run `make setup`",
        python.display()
    );
    Command::new(python)
}

/// Reads one calendar back.
pub fn read_one(text: &str) -> Read {
    read(&[text]).remove(0)
}

/// The calendar of a programme, written and read back.
pub fn exported(
    programme: &Programme,
    published: &Published,
    scope: &Scope,
    language: Language,
) -> Read {
    let options = CalendarOptions::new(language);
    read_one(&exchange::calendar(programme, published, scope, options).unwrap())
}

/// What RFC 5545 asks of every line (section 3.1) and every event, and what no file of ours has.
pub fn lint(text: &str) {
    lint_of(text, &["METHOD", "ORGANIZER", "ATTENDEE", "RDATE"]);
}

/// The same where some names may stand.
pub fn lint_of(text: &str, never: &[&str]) {
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
    let lines: Vec<&str> = unfolded.split_terminator("\r\n").collect();
    for line in &lines {
        let name = line.split([':', ';']).next().unwrap();
        assert!(
            name.bytes().all(|b| b.is_ascii_uppercase() || b == b'-'),
            "not a property: {line}"
        );
        assert!(!never.contains(&name), "{line}");
        assert!(
            line.find(':') != Some(line.len() - 1),
            "an empty property: {line}"
        );
    }
    let count = |line: &str| lines.iter().filter(|l| **l == line).count();
    assert_eq!(count("BEGIN:VEVENT"), count("END:VEVENT"));
    let zones: Vec<_> = lines
        .iter()
        .filter_map(|l| l.strip_prefix("TZID:"))
        .collect();
    let asked_for = |zone: &str| {
        let mut named = lines
            .iter()
            .filter_map(|l| l.split_once(";TZID=")?.1.split_once(':'));
        named.any(|(named, _)| named == zone)
    };
    assert_eq!(count("BEGIN:VTIMEZONE"), zones.len());
    assert!(zones.iter().all(|zone| asked_for(zone)), "a zone of no use");
    let mut uids = std::collections::HashSet::new();
    for event in unfolded.split("BEGIN:VEVENT\r\n").skip(1) {
        let event = event.split("\r\nEND:VEVENT\r\n").next().unwrap();
        let may = |name: &str| {
            let mut found = event.lines().filter_map(|line| {
                let rest = line.strip_prefix(name)?;
                rest.starts_with([':', ';'])
                    .then(|| rest.split_once(':'))
                    .flatten()
            });
            let first = found.next();
            assert!(found.next().is_none(), "{name} stands twice: {event}");
            first
        };
        let of = |name: &str| may(name).unwrap_or_else(|| panic!("no {name}: {event}"));
        assert!(uids.insert(of("UID").1), "an event twice: {event}");
        of("DTSTAMP");
        // A due day: of one day without an end (section 3.6.1), and nobody counts its changes.
        if of("DTSTART").0 == ";VALUE=DATE" && may("DTEND").is_none() {
            assert_eq!(may("SEQUENCE"), None, "{event}");
            continue;
        }
        let (start, end) = (of("DTSTART"), of("DTEND"));
        assert_eq!(start.0, end.0, "start and end are of two types");
        assert!(start.1 < end.1, "it ends before it starts: {event}");
        assert!(of("SEQUENCE").1.parse::<u32>().is_ok());
        match start.0.split_once("TZID=") {
            Some((_, zone)) => assert!(zones.contains(&zone), "no VTIMEZONE of {zone}"),
            None => assert!(
                start.0 == ";VALUE=DATE" || start.1.ends_with('Z'),
                "{event}"
            ),
        }
    }
}
