//! Bursts: edits of one field in quick succession, which are undone as one step.

use chrono::{DateTime, TimeDelta};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

/// How long a burst lasts from its first edit on, so that an hour of typing is not one step.
const LENGTH: TimeDelta = TimeDelta::seconds(60);

/// What an edit is of: the row, the field and, of a text in several languages, the
/// language. Every edit is `{ field, to }` on the wire, and one of a language `{ lang, text }`
/// in it: read from there, no field can be forgotten.
pub(crate) fn key(id: &str, edit: &impl Serialize) -> String {
    let edit = serde_json::to_value(edit).unwrap_or_default();
    let part = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let (field, lang) = (part(&edit["field"]), part(&edit["to"]["lang"]));
    format!("{id} {field} {lang}").trim_end().to_owned()
}

/// The step that an edit joins, if the operation just before it was an edit of the same by
/// the same author, still done, in a burst that began less than a minute ago. A clock that
/// was put back joins nothing.
pub(crate) fn joined(
    conn: &Connection,
    key: &str,
    at: &str,
    author: &str,
) -> rusqlite::Result<Option<u32>> {
    let sql = "SELECT last.step, first.at, last.at FROM operation AS last
        JOIN operation AS first ON first.number = last.step
        WHERE last.number = (SELECT max(number) FROM operation)
        AND last.sort = 'do' AND last.state = 'done' AND last.burst = ?1 AND last.author = ?2";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let found: Option<(u32, String, String)> = conn
        .prepare_cached(sql)?
        .query_row(params![key, author], read)
        .optional()?;
    Ok(found.and_then(|(step, first, last)| {
        let (now, first, last) = (instant(at)?, instant(&first)?, instant(&last)?);
        (last <= now && now - first <= LENGTH).then_some(step)
    }))
}

/// The row that an operation, or the one that it undoes or redoes, edited.
pub(crate) fn edited(conn: &Connection, operation: u32) -> rusqlite::Result<Option<String>> {
    let sql = "SELECT burst FROM operation
        WHERE number = (SELECT ifnull(reverts, number) FROM operation WHERE number = ?1)";
    let burst: Option<Option<String>> = conn
        .prepare_cached(sql)?
        .query_row([operation], |row| row.get(0))
        .optional()?;
    let id = |key: String| key.split(' ').next().map(str::to_owned);
    Ok(burst.flatten().and_then(id))
}

fn instant(text: &str) -> Option<DateTime<chrono::FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}
