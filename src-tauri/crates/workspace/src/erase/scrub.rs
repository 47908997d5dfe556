//! Taking a person's data out of one database: rows, images, subjects. The same name in
//! the same column becomes the same text everywhere, so that every image still meets the
//! row that it expects, and undoing goes on as before.

use std::collections::BTreeSet;

use congress::{Noun, acceptance};
use rusqlite::{Connection, OptionalExtension, params};

use super::spelling::Spellings;
use super::texts::{Form, blank_columns, is_of, names_in, nowhere, strike_image, texts, texts_in};
use crate::{WorkspaceError, frozen, storage};

/// A row whose texts name the person, and what these texts become.
pub(super) struct RowStrike {
    pub(super) noun: Noun,
    pub(super) id: String,
    pub(super) columns: Vec<(&'static str, String)>,
}

/// A recorded change whose images hold the person's data, and what these become; of a row
/// that goes with the person nothing is left.
pub(super) struct ImageStrike {
    number: i64,
    pub(super) operation: u32,
    before: Option<String>,
    after: Option<String>,
}

/// What came of taking a person out.
#[derive(Default)]
pub(super) struct Forgotten {
    /// Whether there was anything to take out.
    pub(super) any: bool,
    /// The rows that went with the person, of which the history knows nothing any more.
    pub(super) gone: Vec<(Noun, String)>,
}

/// An operation whose subject names the person, and what the subject becomes.
pub(super) struct SubjectStrike {
    pub(super) operation: u32,
    subject: String,
}

/// Takes a person out of a database that no journal watches, such as a copy that becomes a
/// backup: `names` are those that are known from elsewhere, to which its own come. Leaves
/// no entry in its history. Answers whether there was anything to take out. Free pages and
/// old cells are for the caller's VACUUM.
///
/// The triggers stand aside meanwhile, rather than that an operation is opened: so the copy
/// ends with the operation with which it ended before.
pub(crate) fn scrub(
    conn: &Connection,
    person: &str,
    names: &BTreeSet<String>,
) -> Result<bool, WorkspaceError> {
    let transaction = conn.unchecked_transaction()?;
    let triggers: Vec<(String, String)> = conn
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (name, _) in &triggers {
        conn.execute_batch(&format!("DROP TRIGGER \"{}\"", name.replace('"', "\"\"")))?;
    }
    let changed = forget(conn, person, names)?.any;
    for (_, sql) in &triggers {
        conn.execute_batch(sql)?;
    }
    if changed {
        transaction.commit()?;
    } else {
        transaction.rollback()?;
    }
    Ok(changed)
}

/// Takes a person out: inside of an operation that may do so, or where no trigger is.
pub(super) fn forget(
    conn: &Connection,
    person: &str,
    names: &BTreeSet<String>,
) -> Result<Forgotten, WorkspaceError> {
    let own = names_of(conn, person)?.unwrap_or_default();
    let names = Spellings::new(names.union(&own).cloned().collect());
    let blanked = blank_row(conn, person)?;
    let moved = conn.execute(
        "UPDATE member SET arrival = NULL, departure = NULL, in_office_since = NULL, stay = ?2
        WHERE person_id = ?1 AND (arrival IS NOT NULL OR departure IS NOT NULL
            OR in_office_since IS NOT NULL OR stay <> ?2)",
        params![person, nowhere()],
    )?;
    let gone = own_rows(conn, person)?;
    for (noun, id) in &gone {
        storage::delete_of(conn, *noun, "id", id)?;
    }
    let rows = rows(conn, person, &names)?;
    for row in &rows {
        for (column, text) in &row.columns {
            let table = row.noun.table();
            let sql = format!("UPDATE {table} SET {column} = ?2 WHERE id = ?1");
            conn.prepare_cached(&sql)?.execute(params![row.id, text])?;
        }
    }
    // Only now: what the triggers recorded of the above is among the images.
    let subjects = subjects(conn, person, &names)?;
    for strike in &subjects {
        conn.prepare_cached("UPDATE operation SET subject = ?2 WHERE number = ?1")?
            .execute(params![strike.operation, strike.subject])?;
    }
    let images = images(conn, person, &names)?;
    for image in &images {
        match (&image.before, &image.after) {
            (None, None) => conn
                .prepare_cached("DELETE FROM change WHERE number = ?1")?
                .execute([image.number])?,
            (before, after) => conn
                .prepare_cached("UPDATE change SET before = ?2, after = ?3 WHERE number = ?1")?
                .execute(params![image.number, before, after])?,
        };
    }
    let struck = !rows.is_empty() || !subjects.is_empty() || !images.is_empty();
    Ok(Forgotten {
        any: blanked > 0 || moved > 0 || !gone.is_empty() || struck,
        gone,
    })
}

/// Empties the person's own row; how many had anything in it.
fn blank_row(conn: &Connection, person: &str) -> rusqlite::Result<usize> {
    let columns = blank_columns();
    let each = |infix: &str, between: &str| {
        let numbered = columns.iter().zip(2..);
        let one = |((column, _), n): (&(&str, _), i32)| format!("{column} {infix} ?{n}");
        numbered.map(one).collect::<Vec<_>>().join(between)
    };
    let (sets, tests) = (each("=", ", "), each("IS NOT", " OR "));
    let sql = format!("UPDATE person SET {sets} WHERE id = ?1 AND ({tests})");
    let values = columns.iter().map(|(_, value)| value.clone());
    let id = std::iter::once(rusqlite::types::Value::Text(person.to_owned()));
    conn.execute(&sql, rusqlite::params_from_iter(id.chain(values)))
}

/// The rows that are wholly about the person, and go.
fn own_rows(conn: &Connection, person: &str) -> rusqlite::Result<Vec<(Noun, String)>> {
    let mut own = Vec::new();
    for noun in [Noun::Availability, Noun::Picture, Noun::ProtocolNote] {
        let ids = storage::ids_of(conn, noun, "person_id", person)?;
        own.extend(ids.into_iter().map(|id| (noun, id)));
    }
    let mut statement = conn.prepare("SELECT id, key FROM acceptance ORDER BY id")?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        if acceptance::concerns(row.get_ref(1)?.as_str()?, &person.into()) {
            own.push((Noun::Acceptance, row.get(0)?));
        }
    }
    Ok(own)
}

/// Every name that the person has or ever had; `None` where neither the rows nor the
/// history nor a release know them.
pub(super) fn names_of(
    conn: &Connection,
    person: &str,
) -> rusqlite::Result<Option<BTreeSet<String>>> {
    let now: Option<String> = conn
        .query_row("SELECT name FROM person WHERE id = ?1", [person], |row| {
            row.get(0)
        })
        .optional()?;
    let mut known = now.is_some();
    let mut names = now.map(|name| texts_in(&name)).unwrap_or_default();
    let mut statement =
        conn.prepare("SELECT before, after FROM change WHERE noun = 'person' AND row_id = ?1")?;
    let mut found = statement.query([person])?;
    while let Some(row) = found.next()? {
        known = true;
        for image in 0..2 {
            if let Some(image) = row.get_ref(image)?.as_str_or_null()? {
                names.extend(names_in(image));
            }
        }
    }
    // Of whom a gathered history knows nothing, a release may.
    let mut statement = conn.prepare(
        "SELECT frozen FROM release
        UNION ALL SELECT ifnull(after, before) ->> 'frozen' FROM change WHERE noun = 'release'",
    )?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let sealed = row.get_ref(0)?.as_str_or_null()?.unwrap_or_default();
        for (noun, id, image) in frozen::images(sealed) {
            if noun == Noun::Person && id == person {
                known = true;
                names.extend(names_in(&image));
            }
        }
    }
    Ok(known.then_some(names))
}

/// The rows as they stand that name the person in their texts.
pub(super) fn rows(
    conn: &Connection,
    person: &str,
    names: &Spellings,
) -> rusqlite::Result<Vec<RowStrike>> {
    let mut strikes = Vec::new();
    for noun in Noun::ALL {
        let texts = texts(*noun);
        if texts.is_empty() {
            continue;
        }
        let columns: Vec<&str> = texts.iter().map(|(column, _)| *column).collect();
        let (columns, table) = (columns.join(", "), noun.table());
        let mut statement = conn.prepare(&format!("SELECT id, {columns} FROM {table}"))?;
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            let mut columns = Vec::new();
            for (place, (column, form)) in (1..).zip(texts) {
                let text = row.get_ref(place)?.as_str_or_null()?;
                if let Some(struck) = text.and_then(|text| form.strike(text, person, names)) {
                    columns.push((*column, struck));
                }
            }
            if !columns.is_empty() {
                let id = row.get(0)?;
                strikes.push(RowStrike {
                    noun: *noun,
                    id,
                    columns,
                });
            }
        }
    }
    Ok(strikes)
}

/// The recorded changes that hold the person's data.
pub(super) fn images(
    conn: &Connection,
    person: &str,
    names: &Spellings,
) -> rusqlite::Result<Vec<ImageStrike>> {
    let mut strikes = Vec::new();
    let mut statement =
        conn.prepare("SELECT number, operation, noun, row_id, before, after FROM change")?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let table = row.get_ref(2)?.as_str()?;
        let Some(noun) = Noun::ALL.iter().find(|noun| noun.table() == table) else {
            continue;
        };
        let id = row.get_ref(3)?.as_str()?;
        let image = |column| -> rusqlite::Result<(Option<&str>, Option<String>)> {
            let image = row.get_ref(column)?.as_str_or_null()?;
            let struck = image.and_then(|image| strike_image(*noun, id, image, person, names));
            Ok((image, struck))
        };
        let gone = |column| -> rusqlite::Result<bool> {
            let image = row.get_ref(column)?.as_str_or_null()?;
            Ok(image.is_some_and(|image| is_of(*noun, image, person)))
        };
        if gone(4)? || gone(5)? {
            strikes.push(ImageStrike {
                number: row.get(0)?,
                operation: row.get(1)?,
                before: None,
                after: None,
            });
            continue;
        }
        let ((before, before_struck), (after, after_struck)) = (image(4)?, image(5)?);
        if before_struck.is_some() || after_struck.is_some() {
            strikes.push(ImageStrike {
                number: row.get(0)?,
                operation: row.get(1)?,
                before: before_struck.or_else(|| before.map(str::to_owned)),
                after: after_struck.or_else(|| after.map(str::to_owned)),
            });
        }
    }
    Ok(strikes)
}

/// The operations whose subject names the person. The subject of another person's
/// operation is that other's name.
pub(super) fn subjects(
    conn: &Connection,
    person: &str,
    names: &Spellings,
) -> rusqlite::Result<Vec<SubjectStrike>> {
    let mut strikes = Vec::new();
    let mut statement = conn.prepare(
        "SELECT number, subject, action GLOB 'person-*',
            EXISTS (SELECT 1 FROM change WHERE operation = o.number
                AND noun = 'person' AND row_id = ?1),
            EXISTS (SELECT 1 FROM change WHERE operation = o.number
                AND noun = 'person' AND row_id <> ?1)
        FROM operation AS o",
    )?;
    let mut found = statement.query([person])?;
    while let Some(row) = found.next()? {
        let subject = row.get_ref(1)?.as_str()?;
        let (of_people, of_this, of_another): (bool, bool, bool) =
            (row.get(2)?, row.get(3)?, row.get(4)?);
        let struck = if of_this && (of_people || texts_in(subject).iter().any(|t| names.is_one(t)))
        {
            (subject != "{}").then(|| "{}".to_owned())
        } else if of_people && of_another {
            None
        } else {
            Form::Json.strike(subject, person, names)
        };
        if let Some(subject) = struck {
            let operation = row.get(0)?;
            strikes.push(SubjectStrike { operation, subject });
        }
    }
    Ok(strikes)
}
