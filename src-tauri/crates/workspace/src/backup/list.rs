//! What each backup holds.

use std::fs;

use chrono::{DateTime, SecondsFormat, Utc};
use congress::{BackupLine, Noun};
use rusqlite::Connection;

use super::folder::{Entry, Last, last};

/// What is told of a sound backup.
#[derive(Clone, Debug)]
struct Content {
    sessions: u32,
    delegations: u32,
    people: u32,
    last: Option<Last>,
}

/// A backup as the list shows it; `local` writes a time as wall time. One that is not
/// sound is shown with what its name says alone.
pub(crate) fn line(entry: &Entry, local: impl Fn(DateTime<Utc>) -> String) -> BackupLine {
    let name = &entry.name;
    let bytes = fs::symlink_metadata(&entry.path).map_or(0, |found| found.len());
    let content = entry.load().and_then(|conn| Ok(content(&conn)?));
    let mut line = BackupLine {
        file: name.to_string(),
        at: name.at.to_rfc3339_opts(SecondsFormat::Millis, true),
        at_local: local(name.at),
        reason: name.reason,
        sound: content.is_ok(),
        sessions: 0,
        delegations: 0,
        people: 0,
        operation: name.operation,
        last: None,
        author: String::new(),
        kilobytes: u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX),
    };
    if let Ok(content) = content {
        line.sessions = content.sessions;
        line.delegations = content.delegations;
        line.people = content.people;
        if let Some(last) = content.last {
            line.operation = last.number;
            line.last = Some(last.step);
            line.author = last.author;
        }
    }
    line
}

fn content(conn: &Connection) -> rusqlite::Result<Content> {
    let count = |noun: Noun| {
        let sql = format!("SELECT count(*) FROM {}", noun.table());
        conn.query_row(&sql, [], |row| row.get(0))
    };
    Ok(Content {
        sessions: count(Noun::Session)?,
        delegations: count(Noun::Delegation)?,
        people: count(Noun::Person)?,
        last: last(conn)?,
    })
}
