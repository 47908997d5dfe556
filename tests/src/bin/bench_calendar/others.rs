//! The same events by writers of others.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use icalendar::{Component, EventLike, parser};
use serde::Serialize;

/// An event as plain values: times as iCalendar has them, texts neither escaped nor folded.
#[derive(Serialize)]
pub struct Event(pub BTreeMap<String, String>);

impl Event {
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// The events of a calendar that we wrote.
pub fn events(text: &str) -> Vec<Event> {
    let unfolded = parser::unfold(text);
    let calendar = parser::read_calendar(&unfolded).expect("it is read");
    let events = calendar.components.iter().filter(|c| c.name == "VEVENT");
    events
        .map(|event| {
            let values = event.properties.iter().map(|p| {
                let value = p.val.clone().unescape_text();
                (p.name.as_str().to_owned(), value.as_str().to_owned())
            });
            Event(values.collect())
        })
        .collect()
}

/// By the `ics` crate as it is, but for the buffer that it lacks.
pub fn by_ics(events: &[Event], path: &Path) {
    use ics::parameters;
    use ics::properties::{DtEnd, DtStart};
    let mut out = BufWriter::with_capacity(64 * 1024, File::create(path).expect("a file"));
    let mut put = |text: std::fmt::Arguments<'_>| out.write_fmt(text).expect("written");
    put(format_args!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//b//b//EN\r\n"
    ));
    for event in events {
        let mut made = ics::Event::new(event.get("UID"), event.get("DTSTAMP"));
        for (name, value) in &event.0 {
            match name.as_str() {
                "UID" | "DTSTAMP" => {}
                "DTSTART" => {
                    let mut start = DtStart::new(value.as_str());
                    start.append(parameters!("TZID" => "Asia/Almaty"));
                    made.push(start);
                }
                "DTEND" => {
                    let mut end = DtEnd::new(value.as_str());
                    end.append(parameters!("TZID" => "Asia/Almaty"));
                    made.push(end);
                }
                _ => made.push(ics::components::Property::new(
                    name.as_str(),
                    ics::escape_text(value.as_str()),
                )),
            }
        }
        put(format_args!("{made}"));
    }
    put(format_args!("END:VCALENDAR\r\n"));
    out.flush().expect("written");
}

/// By the `icalendar` crate: it holds the calendar whole, then its text.
pub fn by_icalendar(events: &[Event], path: &Path) {
    let mut calendar = icalendar::Calendar::new();
    for event in events {
        let mut made = icalendar::Event::new();
        for (name, value) in &event.0 {
            match name.as_str() {
                "UID" => {
                    made.uid(value);
                }
                "SUMMARY" => {
                    made.summary(value);
                }
                "DESCRIPTION" => {
                    made.description(value);
                }
                "LOCATION" => {
                    made.location(value);
                }
                "DTSTART" | "DTEND" => {
                    let mut property = icalendar::Property::new(name, value);
                    property.add_parameter("TZID", "Asia/Almaty");
                    made.append_property(property);
                }
                _ => {
                    made.add_property(name, value);
                }
            }
        }
        calendar.push(made.done());
    }
    std::fs::write(path, calendar.to_string()).expect("written");
}
