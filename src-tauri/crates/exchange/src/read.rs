//! Reading an event back: what a server has of one, compared with what was put there, and
//! rewritten as cancelled. Servers write what they were given anew (other folds, another order,
//! other escapes), so texts are never compared; what they tell is.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use congress::time::{self, Zone};
use messages::Catalogue;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::fold::Folder;
use crate::text;

/// An event of an iCalendar object, as far as people see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// UID.
    pub uid: String,
    /// SUMMARY.
    pub title: String,
    /// LOCATION.
    pub place: String,
    /// DESCRIPTION.
    pub about: String,
    /// Whether STATUS is CANCELLED.
    pub cancelled: bool,
    /// SEQUENCE.
    pub sequence: u32,
    starts: Option<When>,
    ends: Option<When>,
    /// What makes it more than one event: rules, exceptions, further events of its UID.
    more: BTreeSet<String>,
}

/// A moment as iCalendar writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum When {
    Day(NaiveDate),
    Utc(NaiveDateTime),
    /// Wall time of a zone; without one wherever the reader is.
    Wall(NaiveDateTime, Option<String>),
}

/// An event as people compare it with another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Side {
    /// Its title.
    pub title: String,
    /// When it begins, wall time in the event's zone; `None` where it does not say.
    pub starts: Option<NaiveDateTime>,
    /// When it ends.
    pub ends: Option<NaiveDateTime>,
    /// Where it takes place: room and venue.
    pub place: String,
    /// Whether it is told as cancelled.
    pub cancelled: bool,
}

impl Entry {
    /// Reads the first event of an iCalendar object; `None` where there is none. What is not
    /// understood is left out.
    pub fn read(text: &str) -> Option<Self> {
        let mut entry = Self::default();
        let mut path: Vec<String> = Vec::new();
        let mut events = 0;
        for line in lines(text) {
            let Some((name, parameters, value)) = property(&line) else {
                continue;
            };
            match name.as_str() {
                "BEGIN" => {
                    path.push(value.to_ascii_uppercase());
                    if path.last().is_some_and(|name| name == "VEVENT") {
                        events += 1;
                        if events > 1 {
                            entry.more.insert(format!("{events} events"));
                        }
                    }
                }
                "END" => {
                    path.pop();
                }
                _ if events == 1 && path.last().is_some_and(|name| name == "VEVENT") => {
                    entry.take(&name, parameters, value);
                }
                _ => {}
            }
        }
        (events > 0).then_some(entry)
    }

    fn take(&mut self, name: &str, parameters: &str, value: &str) {
        match name {
            "UID" => self.uid = unescaped(value),
            "SUMMARY" => self.title = unescaped(value),
            "LOCATION" => self.place = unescaped(value),
            "DESCRIPTION" => self.about = unescaped(value),
            "STATUS" => self.cancelled = value.trim().eq_ignore_ascii_case("CANCELLED"),
            "SEQUENCE" => self.sequence = value.trim().parse().unwrap_or_default(),
            "DTSTART" => self.starts = When::read(parameters, value),
            "DTEND" => self.ends = When::read(parameters, value),
            "RRULE" | "RDATE" | "EXDATE" | "RECURRENCE-ID" | "DURATION" => {
                self.more.insert(format!("{name} {value}"));
            }
            _ => {}
        }
    }

    /// What it says, so that two are alike where this is the same; moments of known zones as
    /// instants, since servers may name a zone otherwise.
    pub fn essence(&self) -> String {
        let moment = |when: &Option<When>| when.as_ref().map(When::essence).unwrap_or_default();
        let more: Vec<_> = self.more.iter().map(String::as_str).collect();
        [
            self.uid.trim(),
            self.title.trim(),
            self.place.trim(),
            self.about.trim(),
            if self.cancelled { "cancelled" } else { "" },
            &self.sequence.to_string(),
            &moment(&self.starts),
            &moment(&self.ends),
            &more.join("\u{1f}"),
        ]
        .join("\u{1e}")
    }

    /// As people compare it, with times of the event's zone.
    pub fn side(&self, zone: &Zone) -> Side {
        let at = |when: &Option<When>| when.as_ref().map(|when| when.in_zone(zone));
        Side {
            title: self.title.clone(),
            starts: at(&self.starts),
            ends: at(&self.ends),
            place: self.place.clone(),
            cancelled: self.cancelled,
        }
    }
}

impl When {
    fn read(parameters: &str, value: &str) -> Option<Self> {
        let value = value.trim();
        let stamp = |text: &str| NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").ok();
        if let Some(utc) = value.strip_suffix(['Z', 'z']) {
            return stamp(utc).map(Self::Utc);
        }
        if let Ok(day) = NaiveDate::parse_from_str(value, "%Y%m%d") {
            return Some(Self::Day(day));
        }
        let zone = pieces(parameters, ';').into_iter().find_map(|parameter| {
            let (name, zone) = parameter.split_once('=')?;
            let zone = zone.trim_matches('"').to_owned();
            name.eq_ignore_ascii_case("TZID").then_some(zone)
        });
        stamp(value).map(|at| Self::Wall(at, zone))
    }

    fn essence(&self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Utc(at) => format!("{at}Z"),
            Self::Wall(at, Some(name)) => match time::zone(name) {
                Ok(zone) => format!("{}Z", time::to_utc(&zone, *at).naive_utc()),
                Err(_) => format!("{at} {name}"),
            },
            Self::Wall(at, None) => at.to_string(),
        }
    }

    fn in_zone(&self, zone: &Zone) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::Utc(at) => time::to_wall(zone, at.and_utc()),
            Self::Wall(at, name) => match name.as_deref().map(time::zone) {
                Some(Ok(own)) => time::to_wall(zone, time::to_utc(&own, *at)),
                _ => *at,
            },
        }
    }
}

/// An iCalendar object with each of its events as the next edition, which cancels it: STATUS,
/// a SEQUENCE above its own and at least `least`, the word before its title, no reminders. All
/// else stays as it was, so that it is cancelled with its last times.
pub fn called_off(text: &str, least: u32, words: &Catalogue) -> String {
    let own = Entry::read(text).unwrap_or_default();
    let sequence = own.sequence.saturating_add(1).max(least);
    let mut out: Vec<String> = Vec::new();
    let mut path: Vec<String> = Vec::new();
    for line in lines(text) {
        let Some((name, _, value)) = property(&line) else {
            continue;
        };
        if name == "BEGIN" {
            path.push(value.to_ascii_uppercase());
        }
        let alarm = path.iter().any(|name| name == "VALARM");
        let event = path.last().is_some_and(|name| name == "VEVENT");
        let written = matches!(name.as_str(), "STATUS" | "SEQUENCE" | "TRANSP" | "SUMMARY");
        let ends_event = name == "END" && event;
        if ends_event {
            out.push(format!("SEQUENCE:{sequence}"));
            out.push("STATUS:CANCELLED".to_owned());
            out.push("TRANSP:TRANSPARENT".to_owned());
        }
        if event && name == "SUMMARY" {
            let title = if own.cancelled {
                unescaped(value)
            } else {
                let title = unescaped(value);
                words.text_with("calendar-cancelled", &[("title", title.into())])
            };
            if let Some(title) = text::line(&title) {
                out.push(format!("SUMMARY:{title}"));
            }
        }
        let gone = alarm || name == "METHOD" || (event && written);
        if name == "END" {
            path.pop();
        }
        if !gone {
            out.push(line);
        }
    }
    let mut text = out.join("\r\n");
    text.push_str("\r\n");
    crate::calendar::text_of(|out| Folder::new(out).put(&text))
}

/// The content lines, unfolded (RFC 5545, section 3.1), of whatever line ends a server gives.
fn lines(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), found.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ if line.is_empty() => {}
            _ => found.push(line.to_owned()),
        }
    }
    found
}

/// A content line's name in capitals, its parameters and its value.
fn property(line: &str) -> Option<(String, &str, &str)> {
    let mut quoted = false;
    let colon = line.char_indices().find_map(|(at, c)| {
        if c == '"' {
            quoted = !quoted;
        }
        (c == ':' && !quoted).then_some(at)
    })?;
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    Some((name.to_ascii_uppercase(), parameters, value))
}

/// What stands between separators that are not within quotes.
fn pieces(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(move |c| {
        if c == '"' {
            quoted = !quoted;
        }
        c == separator && !quoted
    })
    .collect()
}

/// A TEXT value as it was before its escapes (section 3.3.11).
fn unescaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => match characters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use messages::{Language, catalogue};

    use super::*;

    const ONE: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n\
        UID:a@kurultai.app\r\nSEQUENCE:3\r\nSTATUS:CONFIRMED\r\n\
        DTSTART;TZID=Asia/Almaty:20250917T100000\r\nDTEND;TZID=\"Asia/Almaty\":20250917T120000\r\n\
        SUMMARY;LANGUAGE=en:Opening\\, and\r\n  plenary\r\nLOCATION:Hall A\\; Palace\r\n\
        BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nSUMMARY:no\r\nEND:VALARM\r\nEND:VEVENT\r\n\
        END:VCALENDAR\r\n";

    #[test]
    fn an_event_is_read_whatever_its_form() {
        let entry = Entry::read(ONE).unwrap();
        assert_eq!(entry.title, "Opening, and plenary");
        assert_eq!(entry.place, "Hall A; Palace");
        assert_eq!((entry.sequence, entry.cancelled), (3, false));
        // Rewritten by a server: bare line ends, another order, the times in UTC.
        let other = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nLOCATION:Hall A\\; Palace\n\
            SUMMARY:Opening\\, and plenary\nDTEND:20250917T070000Z\nDTSTART:20250917T050000Z\n\
            SEQUENCE:3\nUID:a@kurultai.app\nCOLOR:navy\nEND:VEVENT\nEND:VCALENDAR\n";
        let other = Entry::read(other).unwrap();
        assert_eq!(entry.essence(), other.essence());
        let zone = time::zone("Asia/Almaty").unwrap();
        assert_eq!(entry.side(&zone), other.side(&zone));
        let at = entry.side(&zone).starts.unwrap();
        assert_eq!(at.to_string(), "2025-09-17 10:00:00");
        assert_eq!(Entry::read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), None);
    }

    #[test]
    fn what_people_see_makes_another_essence() {
        let essence = Entry::read(ONE).unwrap().essence();
        for (from, to) in [
            ("T100000", "T103000"),
            ("Hall A", "Hall B"),
            ("Opening", "Closing"),
            ("SEQUENCE:3", "SEQUENCE:4"),
            ("CONFIRMED", "CANCELLED"),
            ("SEQUENCE:3", "SEQUENCE:3\r\nRRULE:FREQ=DAILY"),
            ("SEQUENCE:3", "SEQUENCE:3\r\nDESCRIPTION:more"),
        ] {
            let other = Entry::read(&ONE.replace(from, to)).unwrap();
            assert_ne!(other.essence(), essence, "{to}");
        }
    }

    #[test]
    fn called_off_with_its_last_times_and_once() {
        let words = catalogue(Language::En);
        let off = called_off(ONE, 0, words);
        let entry = Entry::read(&off).unwrap();
        assert_eq!(entry.title, "Cancelled: Opening, and plenary");
        assert_eq!((entry.sequence, entry.cancelled), (4, true));
        assert!(off.contains("DTSTART;TZID=Asia/Almaty:20250917T100000\r\n"));
        for gone in ["VALARM", "CONFIRMED", "METHOD", "TRIGGER"] {
            assert!(!off.contains(gone), "{gone}");
        }
        assert_eq!(off.matches("STATUS:").count(), 1);
        let again = Entry::read(&called_off(&off, 9, words)).unwrap();
        assert_eq!(again.title, entry.title);
        assert_eq!(again.sequence, 9);
    }
}
