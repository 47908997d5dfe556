//! What may be wrong inside a file, found by reading all of it.
//!
//! SQLite's own check sees the pages and the indexes, but not a letter that changed in a
//! text: of 300 flipped bits it saw three. The journal does: each row must be what its
//! newest image says, and each image must begin where the one before it ended.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::DateTime;
use congress::Noun;
use rusqlite::{Connection, OptionalExtension};
use serde::de::IgnoredAny;

use crate::{Damage, schema, storage, undo};

/// How many places are told.
const LIMIT: usize = 100;

/// The newest image of each row: the change's number, and a hash of the image's text;
/// `None`: the row went.
type Newest = HashMap<(Noun, String), (i64, Option<u64>)>;

/// Pages, indexes, references and the schema, as a file of a version must have them.
pub(crate) fn structure(conn: &Connection, version: u32) -> rusqlite::Result<Vec<Damage>> {
    let mut found = Vec::new();
    pages(conn, &mut found)?;
    if found.is_empty() {
        references(conn, &mut found)?;
        if let Some(detail) = schema::oddity(conn, version)? {
            found.push(damage("schema", detail));
        }
    }
    Ok(found)
}

/// Every row as a value of its noun, and as the journal knows it. For a file of the newest
/// version whose structure is sound.
pub(crate) fn content(conn: &Connection) -> rusqlite::Result<Vec<Damage>> {
    let mut found = Vec::new();
    operations(conn, &mut found)?;
    let newest = changes(conn, &mut found)?;
    if found.is_empty() {
        rows(conn, newest, &mut found)?;
    }
    found.truncate(LIMIT);
    Ok(found)
}

fn damage(place: &str, detail: impl ToString) -> Damage {
    Damage {
        place: place.to_owned(),
        detail: detail.to_string(),
    }
}

fn pages(conn: &Connection, found: &mut Vec<Damage>) -> rusqlite::Result<()> {
    let mut statement = conn.prepare(&format!("PRAGMA integrity_check({LIMIT})"))?;
    let mut lines = statement.query([])?;
    while let Some(line) = lines.next()? {
        let line = String::from_utf8_lossy(line.get_ref(0)?.as_bytes().unwrap_or_default());
        for line in line.lines() {
            if line != "ok" && line != "*** in database main ***" && found.len() < LIMIT {
                found.push(damage(&place(line), line));
            }
        }
    }
    Ok(())
}

/// Where a line of SQLite's check points to: a page, an index or a column.
fn place(line: &str) -> String {
    let words: Vec<&str> = line.split([' ', ':', ',']).collect();
    let after = |word: &str| {
        let at = words.iter().position(|w| w.eq_ignore_ascii_case(word))?;
        let next = words.get(at + 1)?;
        Some(format!("{} {next}", word.to_ascii_lowercase()))
    };
    let column = words.last().filter(|word| word.contains('.'));
    after("index")
        .or_else(|| after("page"))
        .or_else(|| column.map(|column| (*column).to_owned()))
        .unwrap_or_else(|| "file".to_owned())
}

fn references(conn: &Connection, found: &mut Vec<Damage>) -> rusqlite::Result<()> {
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut orphans = statement.query([])?;
    while let Some(orphan) = orphans.next()? {
        let text = |column| -> rusqlite::Result<String> {
            let bytes = orphan.get_ref(column)?.as_bytes().unwrap_or_default();
            Ok(String::from_utf8_lossy(bytes).into_owned())
        };
        let row: Option<i64> = orphan.get(1)?;
        let place = format!("{} row {}", text(0)?, row.unwrap_or_default());
        found.push(damage(&place, format!("refers to a missing {}", text(2)?)));
        if found.len() == LIMIT {
            break;
        }
    }
    Ok(())
}

fn operations(conn: &Connection, found: &mut Vec<Damage>) -> rusqlite::Result<()> {
    let sql = "SELECT number, at, author, action, subject, state FROM operation";
    let mut statement = conn.prepare(sql)?;
    let mut operations = statement.query([])?;
    while let Some(row) = operations.next()? {
        let place = format!("operation {}", row.get::<_, i64>(0)?);
        let texts = (1..=5).map(|column| row.get::<_, String>(column));
        match texts.collect::<rusqlite::Result<Vec<_>>>() {
            Err(error) => found.push(damage(&place, error)),
            Ok(texts) if DateTime::parse_from_rfc3339(&texts[0]).is_err() => {
                found.push(damage(&place, "its time is none"));
            }
            Ok(texts) if texts[4] == "open" => found.push(damage(&place, "it is still open")),
            Ok(_) => {}
        }
    }
    Ok(())
}

/// Follows every row through the journal.
fn changes(conn: &Connection, found: &mut Vec<Damage>) -> rusqlite::Result<Newest> {
    let tables: HashMap<&str, Noun> = Noun::ALL.iter().map(|n| (n.table(), *n)).collect();
    let mut newest = Newest::new();
    let sql = "SELECT number, noun, row_id, before, after FROM change
        ORDER BY operation, number";
    let mut statement = conn.prepare(sql)?;
    let mut changes = statement.query([])?;
    while let Some(row) = changes.next()? {
        let number: i64 = row.get(0)?;
        let mut wrong = |detail: &str| found.push(damage(&format!("change {number}"), detail));
        let (Ok(noun), Ok(id), Ok(before), Ok(after)) = (
            row.get_ref(1)?.as_str(),
            row.get_ref(2)?.as_str(),
            row.get_ref(3)?.as_str_or_null(),
            row.get_ref(4)?.as_str_or_null(),
        ) else {
            wrong("its text cannot be read");
            continue;
        };
        let Some(noun) = tables.get(noun).copied() else {
            wrong("of no table");
            continue;
        };
        let json = |text: &str| serde_json::from_str::<IgnoredAny>(text).is_ok();
        if !before.is_none_or(json) || !after.is_none_or(json) {
            wrong("its image cannot be read");
            continue;
        }
        let was = newest.insert((noun, id.to_owned()), (number, after.map(hash)));
        // The first that is known of a row may begin anywhere.
        if let Some((earlier, was)) = was
            && was != before.map(hash)
            && !is_same(noun, image(conn, earlier)?.as_deref(), before)
        {
            wrong("it does not begin where the one before it ended");
        }
        if found.len() >= LIMIT {
            break;
        }
    }
    Ok(newest)
}

fn rows(conn: &Connection, mut newest: Newest, found: &mut Vec<Damage>) -> rusqlite::Result<()> {
    for noun in Noun::ALL {
        let (table, columns) = (noun.table(), storage::columns(*noun));
        let pairs: Vec<String> = columns.iter().map(|c| format!("'{c}', {c}")).collect();
        let (columns, pairs, last) = (columns.join(", "), pairs.join(", "), columns.len());
        let sql = format!("SELECT {columns}, json_object({pairs}) FROM {table}");
        let mut statement = conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let bytes = row.get_ref(0)?.as_bytes().unwrap_or_default();
            let id = String::from_utf8_lossy(bytes).into_owned();
            let mut wrong = |detail: &str| found.push(damage(&format!("{table} {id}"), detail));
            if let Err(error) = storage::readable(*noun, row) {
                wrong(&error.to_string());
                continue;
            }
            let now = row.get_ref(last)?.as_str()?;
            match newest.remove(&(*noun, id.clone())) {
                Some((_, Some(known))) if known == hash(now) => {}
                Some((number, Some(_)))
                    if is_same(*noun, image(conn, number)?.as_deref(), Some(now)) => {}
                Some(_) => wrong("it is not as the history knows it"),
                None => wrong("the history does not know it"),
            }
        }
    }
    let missing = newest.iter().filter(|(_, (_, image))| image.is_some());
    for ((noun, id), _) in missing.take(LIMIT) {
        let place = format!("{} {id}", noun.table());
        found.push(damage(&place, "it is missing"));
    }
    Ok(())
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn image(conn: &Connection, number: i64) -> rusqlite::Result<Option<String>> {
    let sql = "SELECT after FROM change WHERE number = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_row([number], |row| row.get(0)).optional();
    Ok(found?.flatten())
}

/// Whether two images that differ as text say the same: a column may have come since.
fn is_same(noun: Noun, one: Option<&str>, other: Option<&str>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            is_known(noun, one)
                && is_known(noun, other)
                && undo::values(noun, one) == undo::values(noun, other)
        }
        (one, other) => one.is_none() && other.is_none(),
    }
}

/// Whether an image names nothing but columns. A letter that changed in the name of an
/// empty one would change no value.
fn is_known(noun: Noun, image: &str) -> bool {
    serde_json::from_str::<HashMap<String, IgnoredAny>>(image)
        .is_ok_and(|named| named.keys().all(|name| is_column(noun, name)))
}

fn is_column(noun: Noun, name: &str) -> bool {
    storage::columns(noun).contains(&name)
}
