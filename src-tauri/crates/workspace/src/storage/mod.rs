//! Rows of the noun tables: one module a noun says how its columns are read and
//! written, and its `.sql` lists the rows that a programme holds, in the order in which
//! people expect them. What is common to all nouns is here.

mod acceptance;
mod agreement;
mod agreement_party;
mod attachment;
mod attachment_content;
mod availability;
mod co_organizer;
mod column;
mod commitment;
mod constraint;
mod delegation;
mod event;
pub(crate) mod lines;
mod member;
mod organization;
mod part;
mod person;
mod picture;
mod protocol_note;
mod release;
mod room;
mod series;
mod session;
mod strand;
mod strand_tie;
mod timetable;
mod track;
mod travel;
mod venue;

use congress::movement::Stay;
use congress::{
    Acceptance, Agreement, AgreementParty, Attachment, AttachmentContent, Availability, Changed,
    Checking, CoOrganizer, Commitment, Constraint, Delegation, Event, Member, Noun, Observance,
    Organization, Part, Person, Picture, Precedence, ProtocolNote, Room, Series, Session, Strand,
    StrandTie, Timetable, Track, Travel, Venue,
};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Params, params, params_from_iter};

use crate::WorkspaceError;
use column::Columns;
pub(crate) use release::Kept;

use Kept as Release;

/// A noun that is a row of a table.
pub(crate) trait Row: Sized {
    /// Which noun; its table is [`Noun::table`].
    const NOUN: Noun;
    /// The table's columns, `id` first.
    const COLUMNS: &'static [&'static str];
    /// The rows of a programme, in order; `?1` is the event where the noun has one.
    const LIST: &'static str;

    /// The row's id.
    fn id(&self) -> &str;
    /// Reads the columns in the order of [`Self::COLUMNS`].
    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self>;
    /// The columns in the order of [`Self::COLUMNS`].
    fn write(&self) -> Vec<Value>;
    /// The rows that this one refers to.
    fn references(&self) -> Vec<(Noun, &str)>;
    /// The row, or that it is gone, as the window is told.
    fn changed(id: &str, row: Option<Self>) -> Changed;
}

/// Does the same for whichever noun it is.
macro_rules! for_noun {
    ($noun:expr, $row:ident => $do:expr) => {
        for_noun!(@ $noun, $row => $do;
            Series, Event, Venue, Travel, Room, Track, Session, Organization, Person, Delegation,
            Member, Part, CoOrganizer, Agreement, AgreementParty, Commitment, Attachment,
            AttachmentContent, Strand, StrandTie, Constraint, Availability, Timetable,
            Acceptance, Release, Picture, ProtocolNote)
    };
    (@ $noun:expr, $row:ident => $do:expr; $($name:ident),+) => {
        match $noun {
            $(Noun::$name => {
                type $row = $name;
                $do
            })+
        }
    };
}

/// The columns of a noun's table, `id` first.
pub(crate) fn columns(noun: Noun) -> &'static [&'static str] {
    for_noun!(noun, R => R::COLUMNS)
}

/// What a column holds of rows that were written before it came, as the migration that
/// brought it has it. A column of the first schema: nothing.
pub(crate) fn before(noun: Noun, column: &str) -> Value {
    match (noun, column) {
        (Noun::Session, "locked")
        | (Noun::Room, "setup_minutes" | "booths" | "closed")
        | (Noun::Event, "tentative")
        | (Noun::Person, "family_first")
        | (Noun::CoOrganizer, "position") => Value::Integer(0),
        (Noun::AgreementParty, "signatory") | (Noun::Person, "care") => Value::Text(String::new()),
        (Noun::Person, "given" | "family" | "spoken" | "written")
        | (Noun::Organization, "short_name" | "address") => Value::Text("{}".to_owned()),
        (Noun::Session, "todos" | "needs")
        | (Noun::Room, "opening" | "equipment")
        | (Noun::Person, "diet" | "mobility" | "contacts")
        | (Noun::Organization, "contacts")
        | (Noun::Event, "quiet")
        | (Noun::CoOrganizer, "pledges" | "letters") => Value::Text("[]".to_owned()),
        (Noun::Event, "checking") => column::json(&Checking::default()),
        (Noun::Event, "precedence") => column::json(&Precedence::default()),
        (Noun::Delegation, "dates") => Value::Text("{}".to_owned()),
        (Noun::Delegation | Noun::Member, "stay") => column::json(&Stay::default()),
        (Noun::Member, "speaks") => Value::Integer(0),
        (Noun::Person | Noun::Delegation, "observance") => column::json(&Observance::default()),
        _ => Value::Null,
    }
}

/// Whether a row, whose columns are those of [`columns`], can be read as its noun.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn readable(noun: Noun, row: &rusqlite::Row<'_>) -> rusqlite::Result<()> {
    match noun {
        Noun::Release => Kept::read(&mut Columns::new(row))?.unseal().map(drop),
        noun => for_noun!(noun, R => R::read(&mut Columns::new(row)).map(drop)),
    }
}

/// A row as it now stands, or that it is gone.
pub(crate) fn changed(conn: &Connection, noun: Noun, id: &str) -> rusqlite::Result<Changed> {
    for_noun!(noun, R => find::<R>(conn, id).map(|row| R::changed(id, row)))
}

/// One row, if it is there.
pub(crate) fn find<R: Row>(conn: &Connection, id: &str) -> rusqlite::Result<Option<R>> {
    let sql = format!(
        "SELECT {} FROM {} WHERE id = ?1",
        R::COLUMNS.join(", "),
        R::NOUN.table()
    );
    conn.prepare_cached(&sql)?
        .query_row([id], |row| R::read(&mut Columns::new(row)))
        .optional()
}

/// One row.
///
/// # Errors
/// [`WorkspaceError::NotFound`].
pub(crate) fn get<R: Row>(conn: &Connection, id: &str) -> Result<R, WorkspaceError> {
    find(conn, id)?.ok_or_else(|| WorkspaceError::not_found(R::NOUN, id))
}

/// The rows of a programme, in the order of the noun's `.sql`.
pub(crate) fn list<R: Row>(conn: &Connection, params: impl Params) -> rusqlite::Result<Vec<R>> {
    conn.prepare_cached(R::LIST)?
        .query_map(params, |row| R::read(&mut Columns::new(row)))?
        .collect()
}

/// The rows whose column holds an id, by id.
pub(crate) fn rows_of<R: Row>(
    conn: &Connection,
    column: &str,
    id: &str,
) -> rusqlite::Result<Vec<R>> {
    let (columns, table) = (R::COLUMNS.join(", "), R::NOUN.table());
    let sql = format!("SELECT {columns} FROM {table} WHERE {column} = ?1 ORDER BY id");
    conn.prepare_cached(&sql)?
        .query_map([id], |row| R::read(&mut Columns::new(row)))?
        .collect()
}

/// How many rows' column holds an id.
pub(crate) fn count_of(
    conn: &Connection,
    noun: Noun,
    column: &str,
    id: &str,
) -> rusqlite::Result<u32> {
    let sql = format!("SELECT count(*) FROM {} WHERE {column} = ?1", noun.table());
    conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))
}

/// A row as plain values, in the order of [`columns`], if it is there.
pub(crate) fn values_of(
    conn: &Connection,
    noun: Noun,
    id: &str,
) -> rusqlite::Result<Option<Vec<Value>>> {
    let columns = columns(noun);
    let (names, table) = (columns.join(", "), noun.table());
    let sql = format!("SELECT {names} FROM {table} WHERE id = ?1");
    conn.prepare_cached(&sql)?
        .query_row([id], |row| {
            (0..columns.len()).map(|at| row.get(at)).collect()
        })
        .optional()
}

/// The ids of the rows whose column holds an id.
pub(crate) fn ids_of(
    conn: &Connection,
    noun: Noun,
    column: &str,
    id: &str,
) -> rusqlite::Result<Vec<String>> {
    let table = noun.table();
    let sql = format!("SELECT id FROM {table} WHERE {column} = ?1 ORDER BY id");
    conn.prepare_cached(&sql)?
        .query_map([id], |row| row.get(0))?
        .collect()
}

/// Adds a row.
pub(crate) fn insert<R: Row>(conn: &Connection, row: &R) -> rusqlite::Result<()> {
    insert_values(conn, R::NOUN, &row.write()).map(drop)
}

/// How many rows [`insert_all`] adds by one statement.
const TOGETHER: usize = 64;

/// Adds many rows. SQLite keeps the pages that a statement changes, to take the one statement
/// back: one by one, rows cost more by that than by being written.
pub(crate) fn insert_all<R: Row>(conn: &Connection, rows: &[R]) -> rusqlite::Result<()> {
    for rows in rows.chunks(TOGETHER) {
        if rows.len() == TOGETHER {
            conn.prepare_cached(&insertion(R::NOUN, TOGETHER))?
                .execute(params_from_iter(rows.iter().flat_map(Row::write)))?;
        } else {
            rows.iter().try_for_each(|row| insert(conn, row))?;
        }
    }
    Ok(())
}

/// The statement that adds so many rows.
fn insertion(noun: Noun, rows: usize) -> String {
    let (table, columns) = (noun.table(), columns(noun));
    let row = format!("({})", vec!["?"; columns.len()].join(", "));
    let (columns, rows) = (columns.join(", "), vec![row; rows].join(", "));
    format!("INSERT INTO {table} ({columns}) VALUES {rows}")
}

/// Adds a row of plain values, in the order of [`columns`]; how many were added.
pub(crate) fn insert_values(
    conn: &Connection,
    noun: Noun,
    values: &[Value],
) -> rusqlite::Result<usize> {
    conn.prepare_cached(&insertion(noun, 1))?
        .execute(params_from_iter(values))
}

/// Replaces a row by one with the same id.
pub(crate) fn update<R: Row>(conn: &Connection, row: &R) -> rusqlite::Result<()> {
    let sets: Vec<String> = (2..)
        .zip(&R::COLUMNS[1..])
        .map(|(n, column)| format!("{column} = ?{n}"))
        .collect();
    let sql = format!(
        "UPDATE {} SET {} WHERE id = ?1",
        R::NOUN.table(),
        sets.join(", ")
    );
    conn.prepare_cached(&sql)?
        .execute(params_from_iter(row.write()))
        .map(drop)
}

/// Replaces the row that has exactly the old values by the new ones; how many had them.
pub(crate) fn update_values(
    conn: &Connection,
    noun: Noun,
    old: &[Value],
    new: &[Value],
) -> rusqlite::Result<usize> {
    let columns = columns(noun);
    let numbered = |from: usize, infix: &str, between: &str| {
        let one = |(n, column): (usize, &&str)| format!("{column} {infix} ?{n}");
        (from..)
            .zip(columns)
            .map(one)
            .collect::<Vec<_>>()
            .join(between)
    };
    let sql = format!(
        "UPDATE {} SET {} WHERE {}",
        noun.table(),
        numbered(1, "=", ", "),
        numbered(columns.len() + 1, "IS", " AND "),
    );
    conn.prepare_cached(&sql)?
        .execute(params_from_iter(new.iter().chain(old)))
}

/// Removes the row that has exactly these values; how many had them.
pub(crate) fn delete_values(
    conn: &Connection,
    noun: Noun,
    values: &[Value],
) -> rusqlite::Result<usize> {
    let tests: Vec<String> = (1..)
        .zip(columns(noun))
        .map(|(n, column)| format!("{column} IS ?{n}"))
        .collect();
    let sql = format!("DELETE FROM {} WHERE {}", noun.table(), tests.join(" AND "));
    conn.prepare_cached(&sql)?.execute(params_from_iter(values))
}

/// Removes the rows whose column holds an id.
pub(crate) fn delete_of(
    conn: &Connection,
    noun: Noun,
    column: &str,
    id: &str,
) -> rusqlite::Result<()> {
    let sql = format!("DELETE FROM {} WHERE {column} = ?1", noun.table());
    conn.prepare_cached(&sql)?.execute([id]).map(drop)
}

/// Empties a column wherever it holds an id.
pub(crate) fn clear(conn: &Connection, noun: Noun, column: &str, id: &str) -> rusqlite::Result<()> {
    let sql = format!(
        "UPDATE {} SET {column} = NULL WHERE {column} = ?1",
        noun.table()
    );
    conn.prepare_cached(&sql)?.execute([id]).map(drop)
}

/// Whether a row is there.
pub(crate) fn exists(conn: &Connection, noun: Noun, id: &str) -> rusqlite::Result<bool> {
    let sql = format!("SELECT 1 FROM {} WHERE id = ?1", noun.table());
    conn.prepare_cached(&sql)?.exists(params![id])
}
