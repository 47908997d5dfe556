//! The tables and how they came to be: numbered migrations, and the triggers that
//! write the journal.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use congress::Noun;
use rusqlite::Connection;

/// The version of files that this program writes: the number of migrations.
pub(crate) const NEWEST: u32 = MIGRATIONS.len() as u32;

/// Each takes a file from the version before it to its own, counted from 1.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
    include_str!("migrations/0004.sql"),
    include_str!("migrations/0005.sql"),
];

/// Brings a file to [`NEWEST`]. To be called inside a transaction.
pub(crate) fn migrate(conn: &Connection) -> rusqlite::Result<()> {
    migrate_to(conn, NEWEST)
}

/// Takes the triggers away that write the journal, until [`migrate`] makes them again.
pub(crate) fn drop_triggers(conn: &Connection) -> rusqlite::Result<()> {
    for noun in Noun::ALL {
        for name in ["made", "edited", "removed"] {
            conn.execute_batch(&format!("DROP TRIGGER {}_{name}", noun.table()))?;
        }
    }
    Ok(())
}

fn migrate_to(conn: &Connection, version: u32) -> rusqlite::Result<()> {
    let found: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for migration in MIGRATIONS
        .iter()
        .take(version as usize)
        .skip(found as usize)
    {
        conn.execute_batch(migration)?;
    }
    for noun in Noun::ALL {
        // A noun that came with a later version has no table yet.
        if conn.table_exists(None, noun.table())? {
            conn.execute_batch(&triggers(conn, *noun)?)?;
        }
    }
    conn.pragma_update(None, "user_version", version)
}

/// Gives a file just brought to the newest version the identity that its backups already
/// lie under, instead of the one that migrating gave it. Inside the same transaction.
pub(crate) fn identify(conn: &Connection, id: &str) -> rusqlite::Result<()> {
    let sql = "SELECT sql FROM sqlite_schema WHERE name = 'workspace_keeps'";
    let trigger: String = conn.query_row(sql, [], |row| row.get(0))?;
    conn.execute_batch("DROP TRIGGER workspace_keeps")?;
    conn.execute("UPDATE workspace SET id = ?1", [id])?;
    conn.execute_batch(&trigger)
}

/// What a file of a version has that it should not have, or the other way round: a table,
/// index or trigger, if any. A file without its triggers would write past the journal,
/// and one with foreign triggers would do what nobody asked for.
pub(crate) fn oddity(conn: &Connection, version: u32) -> rusqlite::Result<Option<String>> {
    let (found, expected) = (parts(conn)?, model(version)?);
    // The triggers of an older file are those of an older program, and are made anew.
    let same = |name: &&String| {
        let trigger = name.starts_with("trigger ");
        found[*name] == expected[*name] || (trigger && version < NEWEST)
    };
    let lacks = expected
        .keys()
        .find(|name| !found.contains_key(*name))
        .map(|name| format!("it lacks the {name}"));
    let more = found
        .keys()
        .find(|name| !expected.contains_key(*name))
        .map(|name| format!("a foreign {name}"));
    let odd = || {
        let known = expected.keys().find(|name| !same(name));
        known.map(|name| format!("another {name}"))
    };
    Ok(lacks.or(more).or_else(odd))
}

/// The parts of a file of a version as this program makes it. Making all tables takes longer than
/// opening a file of a whole congress: so each version is made once.
fn model(version: u32) -> rusqlite::Result<&'static BTreeMap<String, String>> {
    static MADE: [OnceLock<BTreeMap<String, String>>; MIGRATIONS.len() + 1] =
        [const { OnceLock::new() }; MIGRATIONS.len() + 1];
    let made = &MADE[version.min(NEWEST) as usize];
    match made.get() {
        Some(parts) => Ok(parts),
        None => {
            let conn = Connection::open_in_memory()?;
            migrate_to(&conn, version)?;
            let parts = parts(&conn)?;
            Ok(made.get_or_init(|| parts))
        }
    }
}

/// Tables, indexes and triggers and what they are made by, but for those that SQLite makes
/// on its own.
fn parts(conn: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    let sql = "SELECT type || ' ' || name, tbl_name || ': ' || sql FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite_%'";
    conn.prepare(sql)?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// The triggers of one table. They follow the columns that the table has, so that a
/// migration which adds one need not repeat them.
fn triggers(conn: &Connection, noun: Noun) -> rusqlite::Result<String> {
    let table = noun.table();
    let columns: Vec<String> = conn
        .prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?
        .query_map([table], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let image = |row: &str| {
        let pairs: Vec<String> = columns
            .iter()
            .map(|c| format!("'{c}', {row}.{c}"))
            .collect();
        format!("json_object({})", pairs.join(", "))
    };
    let tuple = |row: &str| {
        let all: Vec<String> = columns.iter().map(|c| format!("{row}.{c}")).collect();
        format!("({})", all.join(", "))
    };
    // The session whose calendar entry the row is part of (RFC 5545, 3.8.7.4).
    let session = |row: &str| match noun {
        Noun::Session => format!("{row}.id"),
        Noun::Part | Noun::CoOrganizer => format!("{row}.session_id"),
        _ => "NULL".to_owned(),
    };
    let trigger = |name: &str, event: &str, when: &str, row: &str, before: &str, after: &str| {
        format!(
            "DROP TRIGGER IF EXISTS {table}_{name};
            CREATE TRIGGER {table}_{name} AFTER {event} ON {table} {when} BEGIN
                INSERT INTO change (operation, noun, row_id, session_id, before, after)
                VALUES (
                    ifnull((SELECT number FROM operation WHERE state = 'open'), RAISE(ABORT,
                        'no operation is open: the journal is the only way to write')),
                    '{table}', {row}.id, {session}, {before}, {after}
                );
            END;\n",
            session = session(row),
        )
    };
    let (old, new) = (image("OLD"), image("NEW"));
    let differs = format!("WHEN {} IS NOT {}", tuple("OLD"), tuple("NEW"));
    Ok([
        trigger("made", "INSERT", "", "NEW", "NULL", &new),
        trigger("edited", "UPDATE", &differs, "NEW", &old, &new),
        trigger("removed", "DELETE", "", "OLD", &old, "NULL"),
    ]
    .concat())
}

#[cfg(test)]
mod tests {
    use rusqlite::types::Value;

    use super::*;
    use crate::storage;

    #[test]
    fn a_column_that_came_later_is_read_with_its_default() {
        let conn = Connection::open_in_memory().unwrap();
        migrate(&conn).unwrap();
        for noun in Noun::ALL {
            for column in storage::columns(*noun) {
                let sql = "SELECT dflt_value FROM pragma_table_info(?1) WHERE name = ?2";
                let default: Option<String> = conn
                    .query_row(sql, [noun.table(), column], |row| row.get(0))
                    .unwrap();
                let default = default.map_or(Value::Null, |default| {
                    let value = conn.query_row(&format!("SELECT {default}"), [], |row| row.get(0));
                    value.unwrap()
                });
                assert_eq!(storage::before(*noun, column), default, "{noun:?} {column}");
            }
        }
    }
}
