//! Whether three more readers find in calendars what Python's `icalendar` finds: libical with
//! its check of RFC 5545's restrictions, `ical.js`, and the Rust crate `icalendar`.

use std::path::PathBuf;
use std::process::Command;

use icalendar::parser;
use serde::Deserialize;

use crate::reader::{self, Read};

/// Names and values, sorted.
type Values = Vec<(String, String)>;

/// What one of the three finds.
#[derive(Deserialize)]
struct Found {
    /// Whether the restrictions hold; only libical asks.
    sound: Option<bool>,
    /// What could not be parsed; only libical counts.
    errors: Option<u32>,
    properties: Values,
    components: Vec<String>,
    events: Vec<Values>,
}

/// Panics where one of them finds something else.
pub fn agree(texts: &[&str], paths: &[PathBuf], python: &[Read]) {
    let by_libical: Vec<Found> = reader::asked(Command::new("python3"), "libical.py", paths);
    let by_ical_js: Vec<Found> = reader::asked(Command::new("node"), "ical.mjs", paths);
    let by_rust: Vec<Found> = texts.iter().map(|text| by_rust(text)).collect();
    for (name, all) in [
        ("libical", by_libical),
        ("ical.js", by_ical_js),
        ("the icalendar crate", by_rust),
    ] {
        assert_eq!(all.len(), python.len(), "{name}");
        for (found, python) in all.into_iter().zip(python) {
            assert_ne!(found.sound, Some(false), "{name}: a restriction is broken");
            assert_eq!(found.errors.unwrap_or(0), 0, "{name}: parts it cannot read");
            assert_eq!(found.components, python.components, "{name}");
            let head = python.properties.iter().map(|p| (p.0.clone(), p.1.clone()));
            assert_eq!(plain(found.properties), plain(head.collect()), "{name}");
            assert_eq!(found.events.len(), python.events.len(), "{name}");
            for (event, python) in found.events.into_iter().zip(&python.events) {
                let values = python.properties.iter().map(|p| (p.0.clone(), p.1.clone()));
                assert_eq!(plain(event), plain(values.collect()), "{name}");
            }
        }
    }
}

fn by_rust(text: &str) -> Found {
    let unfolded = parser::unfold(text);
    let calendar = parser::read_calendar(&unfolded).unwrap();
    let values = |properties: &[parser::Property<'_>]| -> Values {
        let value = |p: &parser::Property<'_>| {
            let name = p.name.as_str().to_owned();
            // Names that it has no type for, and lists, it leaves escaped.
            let raw = name.starts_with("X-") || ["NAME", "CATEGORIES", "COLOR"].contains(&&*name);
            let value = p.val.clone();
            let value = if raw { value.unescape_text() } else { value };
            (name, value.as_str().to_owned())
        };
        properties.iter().map(value).collect()
    };
    let components = &calendar.components;
    let name = |c: &parser::Component<'_>| c.name.as_str().to_owned();
    Found {
        sound: None,
        errors: None,
        properties: values(&calendar.properties),
        components: components.iter().map(name).collect(),
        events: components
            .iter()
            .filter(|c| c.name.as_str() == "VEVENT")
            .map(|c| values(&c.properties))
            .collect(),
    }
}

/// Values as all readers can tell them: times as their digits, places as numbers, a list as one
/// text with commas, since libical tells its items as several properties, or loses where one ends.
fn plain(mut values: Values) -> Values {
    let (lists, rest): (Values, Values) =
        values.drain(..).partition(|(name, _)| name == "CATEGORIES");
    values = rest;
    if !lists.is_empty() {
        let items: Vec<_> = lists
            .iter()
            .map(|(_, item)| item.replace('\n', ","))
            .collect();
        values.push(("CATEGORIES".to_owned(), items.join(",")));
    }
    for (name, value) in &mut values {
        match name.as_str() {
            "DTSTART" | "DTEND" | "DTSTAMP" | "CREATED" | "LAST-MODIFIED" => {
                value.retain(|c| !['-', ':'].contains(&c));
            }
            "GEO" => {
                let parts = value
                    .split([',', ';'])
                    .map(|part| part.parse::<f64>().unwrap());
                *value = format!("{:?}", parts.collect::<Vec<_>>());
            }
            _ => {}
        }
    }
    values.sort();
    values
}
