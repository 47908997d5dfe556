//! Gathering the oldest entries of the history into one, to make the file smaller.
//!
//! The entry has the number and the time of the last one gathered, so that numbers and
//! times stay in order, and as its changes all rows as they stood then, so that the history
//! still begins with everything that it is about. It is never undone, and nothing before it
//! is. Who gathered, and when, is told by an entry of its own at the end of the history.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use congress::change::OperationSort;
use congress::{Done, HistorySize, Invalid, LocalizedText, Noun, Problem, time};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use crate::journal::Entry;
use crate::snapshot::Snapshot;
use crate::{Workspace, WorkspaceError, storage};

/// The action of the gathered entry and of the one that says who gathered.
const ACTION: &str = "history-gather";

impl Workspace {
    /// How large the history is; days are those of `zone`, an IANA name.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] where the zone has no such name.
    pub fn history_size(&self, zone: &str) -> Result<HistorySize, WorkspaceError> {
        let zone = time::zone(zone).map_err(|_| Invalid::new("zone", Problem::UnknownZone))?;
        let pragma = |name| -> rusqlite::Result<i64> {
            self.conn.pragma_query_value(None, name, |r| r.get(0))
        };
        let (operations, first): (u32, Option<String>) = self.conn.query_row(
            "SELECT count(*), (SELECT at FROM operation ORDER BY number LIMIT 1) FROM operation",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        // As it stands in the tables, with the indexes' share: what is in the rows would
        // be less, and what gathering saves is this. SQLite tells pages by table only
        // where it was built to.
        let (changes, bytes): (u32, i64) = self.conn.query_row(
            "SELECT count(*), ifnull(sum(
                octet_length(row_id) * 2 + octet_length(noun) + ifnull(octet_length(session_id), 0) * 2
                + ifnull(octet_length(before), 0) + ifnull(octet_length(after), 0) + 40), 0)
            FROM change",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let named: i64 = self.conn.query_row(
            "SELECT ifnull(sum(octet_length(at) + octet_length(author) + octet_length(action)
                + octet_length(subject) + ifnull(octet_length(burst), 0) + 60), 0)
            FROM operation",
            [],
            |row| row.get(0),
        )?;
        let since = first
            .and_then(|at| DateTime::parse_from_rfc3339(&at).ok())
            .map(|at| time::to_wall(&zone, at.with_timezone(&Utc)).date());
        Ok(HistorySize {
            operations,
            changes,
            kilobytes: kilobytes(bytes + named),
            file_kilobytes: kilobytes(pragma("page_count")? * pragma("page_size")?),
            since,
        })
    }

    /// Makes one entry of all operations before a day, up to the first that is not. What was
    /// done before can then no more be undone one by one or looked back at; how often each
    /// session changed is kept, for its calendar's SEQUENCE (RFC 5545, 3.8.7.4). Answers how
    /// many were gathered; 0 where there are not two of them.
    ///
    /// What was undone and could be done again can no more, if what it builds on is among
    /// the gathered.
    ///
    /// The file is then written anew, which takes as much space again for a moment. Where
    /// that alone fails, the error is told although the history is gathered; calling again
    /// does what is left to do.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] where the zone has no such name;
    /// [`WorkspaceError::Write`].
    pub fn history_gather(
        &mut self,
        before: NaiveDate,
        zone: &str,
    ) -> Result<Done<u32>, WorkspaceError> {
        let zone = time::zone(zone).map_err(|_| Invalid::new("zone", Problem::UnknownZone))?;
        let day = time::to_utc(&zone, time::at_minute(before, 0));
        // In the form of the journal, in which texts are ordered as the times are.
        let day = day.to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        let entry = Entry {
            action: ACTION,
            subject: &LocalizedText::default(),
            sort: OperationSort::Do,
            reverts: None,
            burst: None,
            tells: true,
        };
        let author = self.author.clone();
        let done = self.without_remains(|ws| {
            ws.operate(&entry, |tx, number| {
                let Some((last, count)) = gathered(tx.conn(), &day, number)? else {
                    return Ok(0);
                };
                gather(tx.conn(), last, &author)?;
                tx.close(number, "replayed")?;
                Ok(count)
            })
        })?;
        Ok(done)
    }
}

/// The last operation to be gathered, and how many are. `open` is the gathering itself.
fn gathered(conn: &Connection, day: &str, open: u32) -> rusqlite::Result<Option<(u32, u32)>> {
    // Up to the first of that day or later, not up to the last before it: where a clock
    // was put back, an operation may be later than its number.
    conn.query_row(
        "SELECT max(number), count(*) FROM operation
        WHERE number < (SELECT min(number) FROM operation WHERE at >= ?1 OR number = ?2)
        HAVING count(*) > 1",
        params![day, open],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .optional()
}

/// Makes one entry of all up to `last`.
fn gather(conn: &Connection, last: u32, author: &str) -> rusqlite::Result<()> {
    let rows = Snapshot::after(conn, last)?;
    conn.execute(include_str!("gather.sql"), [last])?;
    end_redoing(conn, last)?;
    conn.execute("DELETE FROM change WHERE operation <= ?1", [last])?;
    insert_images(conn, last, &rows)?;
    conn.execute(
        "UPDATE operation SET reverts = ?1 WHERE number > ?1 AND reverts < ?1",
        [last],
    )?;
    shorten_steps(conn, last)?;
    conn.execute("DELETE FROM operation WHERE number < ?1", [last])?;
    conn.execute(
        "UPDATE operation SET author = ?2, action = ?3, subject = '{}', sort = 'do',
            reverts = NULL, state = 'fixed', burst = NULL, step = number
        WHERE number = ?1",
        params![last, author, ACTION],
    )?;
    Ok(())
}

/// What was undone is done again from the oldest on: once one of them is gathered, those
/// after it have nothing to stand on.
fn end_redoing(conn: &Connection, last: u32) -> rusqlite::Result<()> {
    conn.execute(
        "UPDATE operation SET state = 'discarded' WHERE state = 'undone'
        AND EXISTS (SELECT 1 FROM operation WHERE state = 'undone' AND number <= ?1)",
        [last],
    )?;
    Ok(())
}

/// The rows as if the entry had made them all. They stand before all other changes: what
/// reads the journal from its beginning on, such as a repair, finds them first.
fn insert_images(conn: &Connection, last: u32, rows: &Snapshot) -> rusqlite::Result<()> {
    let next: Option<i64> =
        conn.query_row("SELECT min(number) FROM change", [], |row| row.get(0))?;
    let count = i64::try_from(rows.rows.len()).unwrap_or(i64::MAX);
    let first = next.unwrap_or(count + 1) - count;
    let mut statement = conn.prepare(
        "INSERT INTO change (number, operation, noun, row_id, session_id, after)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (number, ((noun, id), values)) in (first..).zip(&rows.rows) {
        let (session, image) = (session(*noun, id, values), image(*noun, values));
        statement.execute(params![number, last, noun.table(), id, session, image])?;
    }
    Ok(())
}

/// The session whose calendar entry a row is part of, as the journal's triggers have it.
fn session<'a>(noun: Noun, id: &'a str, values: &'a [Value]) -> Option<&'a str> {
    let column = match noun {
        Noun::Session => return Some(id),
        Noun::Part | Noun::CoOrganizer => "session_id",
        _ => return None,
    };
    let at = storage::columns(noun).iter().position(|c| *c == column)?;
    match values.get(at)? {
        Value::Text(session) => Some(session),
        _ => None,
    }
}

/// A row as the journal's triggers write it.
pub(crate) fn image(noun: Noun, values: &[Value]) -> String {
    let columns = storage::columns(noun).iter().zip(values);
    let image: serde_json::Map<_, _> = columns
        .map(|(column, value)| {
            let value = match value {
                Value::Text(text) => text.as_str().into(),
                Value::Integer(n) => (*n).into(),
                _ => serde_json::Value::Null,
            };
            ((*column).to_owned(), value)
        })
        .collect();
    serde_json::Value::Object(image).to_string()
}

/// A burst that begins among the gathered goes on with the first that is left of it.
fn shorten_steps(conn: &Connection, last: u32) -> rusqlite::Result<()> {
    let firsts: BTreeMap<u32, u32> = conn
        .prepare(
            "SELECT step, min(number) FROM operation
            WHERE number > ?1 AND step <= ?1 GROUP BY step",
        )?
        .query_map([last], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (step, first) in firsts {
        conn.execute(
            "UPDATE operation SET step = ?2 WHERE step = ?1 AND number > ?3",
            params![step, first, last],
        )?;
    }
    Ok(())
}

fn kilobytes(bytes: i64) -> u32 {
    u32::try_from((bytes.max(0) + 1023) / 1024).unwrap_or(u32::MAX)
}
