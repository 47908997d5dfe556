//! Released files of every version: opened, brought up to date, and all that they held is
//! there.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;

use congress::session::SessionEdit;
use congress::{HistoryFilter, Noun, Resolution, SessionId};
use rusqlite::Connection;
use rusqlite::types::Value;
use workspace::{OpenProblem, Workspace};

use crate::support::*;

const FIRST: &[u8] = include_bytes!("../files/0001.kurultai");
const SECOND: &[u8] = include_bytes!("../files/0002.kurultai");
const THIRD: &[u8] = include_bytes!("../files/0003.kurultai");

/// How the program of the first schema told the lives of sessions.
const FIRST_REVISIONS: &str =
    "SELECT touched.session_id, made.at, latest.at, touched.operations - 1
    FROM (
        SELECT session_id, min(operation) AS made, max(operation) AS latest,
               count(DISTINCT operation) AS operations
        FROM change
        WHERE session_id IN (SELECT id FROM session WHERE event_id = ?1)
        GROUP BY session_id
    ) AS touched
    JOIN operation AS made ON made.number = touched.made
    JOIN operation AS latest ON latest.number = touched.latest";

fn first() -> (tempfile::TempDir, PathBuf) {
    of(FIRST)
}

fn of(bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = fresh();
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn table(conn: &Connection, sql: &str) -> Vec<Vec<Value>> {
    let mut statement = conn.prepare(sql).unwrap();
    let columns = statement.column_count();
    let found = statement.query_map([], |row| (0..columns).map(|at| row.get(at)).collect());
    found.unwrap().map(Result::unwrap).collect()
}

fn texts(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    let found = statement.query_map([], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

/// The tables of nouns of a file with their columns.
fn tables_of(conn: &Connection) -> Vec<(&'static str, String)> {
    let tables = Noun::ALL.iter().map(|noun| {
        let sql = format!("SELECT name FROM pragma_table_info('{}')", noun.table());
        (noun.table(), texts(conn, &sql).join(", "))
    });
    tables.filter(|(_, columns)| !columns.is_empty()).collect()
}

/// All that a file holds in these tables and columns, and its journal.
fn held(conn: &Connection, tables: &[(&'static str, String)]) -> Vec<Vec<Vec<Value>>> {
    let journal = [
        "SELECT number, at, author, action, subject, sort, reverts, state FROM operation ORDER BY number",
        "SELECT number, operation, noun, row_id, session_id, before, after FROM change ORDER BY number",
    ];
    let tables = tables
        .iter()
        .map(|(table, columns)| format!("SELECT {columns} FROM {table} ORDER BY id"));
    tables
        .chain(journal.map(str::to_owned))
        .map(|sql| table(conn, &sql))
        .collect()
}

#[test]
fn a_file_of_the_first_schema_keeps_everything() {
    let (_folder, path) = first();
    let conn = Connection::open(&path).unwrap();
    let tables = tables_of(&conn);
    assert_eq!(tables.len(), 12, "{tables:?}");
    let before = held(&conn, &tables);
    let mut statement = conn.prepare(FIRST_REVISIONS).unwrap();
    let lives: Vec<(String, String, String, u32)> = texts(&conn, "SELECT id FROM event")
        .iter()
        .flat_map(|event| {
            let read =
                |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
            let found = statement.query_map([event], read).unwrap();
            found.map(Result::unwrap).collect::<Vec<_>>()
        })
        .collect();
    assert!(lives.len() > 10);
    drop(statement);
    drop(conn);

    let ws = open(&path);
    let events = ws.events().unwrap();
    let mut revisions = HashMap::new();
    for event in &events {
        revisions.extend(ws.revisions(&event.id).unwrap());
    }
    assert_eq!(revisions.len(), lives.len());
    for (id, created, modified, sequence) in lives {
        let told = &revisions[&SessionId(id)];
        let expected = (
            created.parse().unwrap(),
            modified.parse().unwrap(),
            sequence,
        );
        assert_eq!((told.created, told.modified, told.sequence), expected);
    }
    drop(ws);

    let conn = Connection::open(&path).unwrap();
    assert_eq!(held(&conn, &tables), before);
    let steps = table(
        &conn,
        "SELECT number FROM operation WHERE step <> number OR burst IS NOT NULL",
    );
    assert!(steps.is_empty(), "each operation is a step of its own");
    let version: u32 = conn
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, 4);
    drop(conn);

    let mut ws = open(&path);
    let lines = ws
        .history(&HistoryFilter::default(), None, 100, "UTC")
        .unwrap();
    assert_eq!(lines.len(), 10);
    let undone = ws.undo().unwrap().unwrap();
    assert_eq!(undone.value.action, "event-create");
    let events = ws.events().unwrap().len();
    ws.redo().unwrap().unwrap();
    assert_eq!(ws.events().unwrap().len(), events + 1);
    while ws.undo().unwrap().is_some() {}
}

#[test]
fn a_file_of_each_schema_is_undone_and_looked_back_at() {
    // The first schema has no steps: each operation becomes one of its own.
    let steps = [
        (
            FIRST,
            "SELECT number, number, NULL FROM operation ORDER BY number",
        ),
        (
            SECOND,
            "SELECT number, step, burst FROM operation ORDER BY number",
        ),
        (
            THIRD,
            "SELECT number, step, burst FROM operation ORDER BY number",
        ),
    ];
    for (version, (bytes, steps)) in (1..).zip(steps) {
        let (_folder, path) = of(bytes);
        let conn = Connection::open(&path).unwrap();
        let tables = tables_of(&conn);
        let before = held(&conn, &tables);
        let steps = table(&conn, steps);
        drop(conn);
        drop(open(&path));
        let conn = Connection::open(&path).unwrap();
        assert_eq!(held(&conn, &tables), before);
        let found = table(
            &conn,
            "SELECT number, step, burst FROM operation ORDER BY number",
        );
        assert_eq!(found, steps);
        drop(conn);

        let mut ws = open(&path);
        let events = ws.events().unwrap();
        let programmes = events.iter().map(|event| ws.programme(&event.id).unwrap());
        let programmes: Vec<_> = programmes.collect();
        for p in &programmes {
            if version < 3 {
                is_without_what_the_third_brought(p);
            }
            assert_eq!(p.event.precedence, congress::Precedence::default());
            assert!(p.people.iter().all(|person| person.contacts.is_empty()));
            assert!(p.co_organizers.iter().all(|one| one.pledges.is_empty()));
            assert!(p.commitments.is_empty() && p.strands.is_empty());
        }
        let sessions: Vec<_> = programmes.into_iter().flat_map(|p| p.sessions).collect();
        assert!(sessions.len() > 1 && !sessions[0].locked);
        let lines = ws.history(&HistoryFilter::default(), None, 100, "UTC");
        let numbers: Vec<u32> = lines.unwrap().iter().map(|line| line.number).collect();
        let told = |changes: Vec<congress::RowChange>| -> BTreeSet<String> {
            let fields = changes.into_iter().flat_map(|change| change.fields);
            fields.map(|field| field.field).collect()
        };
        for number in &numbers {
            ws.past(*number, "UTC").unwrap().events().unwrap();
            for told in [
                told(ws.changes_since(*number).unwrap()),
                told(ws.operation_changes(*number).unwrap()),
            ] {
                let mut later = vec!["precedence", "contacts", "pledges", "shortName"];
                if version < 3 {
                    later.extend([
                        "locked",
                        "todos",
                        "trackId",
                        "setupMinutes",
                        "booths",
                        "quiet",
                        "checking",
                        "latitude",
                        "opening",
                        "closed",
                        "needs",
                        "rank",
                        "observance",
                    ]);
                }
                assert!(later.iter().all(|later| !told.contains(*later)), "{number}");
            }
        }
        let edit = SessionEdit::Locked(true);
        ws.session_edit(&sessions[0].id, edit).unwrap();
        let last = rows(&ws);
        let mut steps = 0;
        while ws.undo().unwrap().is_some() {
            steps += 1;
        }
        assert!(steps > 1);
        for _ in 0..steps {
            ws.redo().unwrap().unwrap();
        }
        assert_eq!(rows(&ws), last);
        for number in numbers {
            let done = ws.bring_back(number, Resolution::TakeThen).unwrap().done;
            if done.is_some() {
                ws.undo().unwrap().unwrap();
            }
            assert_eq!(rows(&ws), last);
        }
        drop(ws);
        assert_eq!(rows(&open(&path)), last, "the journal fits the rows");
    }
}

fn is_without_what_the_third_brought(p: &congress::Programme) {
    assert!(p.event.quiet.is_empty() && p.tracks.is_empty() && p.travels.is_empty());
    let plain = |r: &congress::Room| (r.setup_minutes, r.booths, r.closed) == (0, 0, false);
    assert!(p.rooms.iter().all(plain));
    assert_eq!(p.event.checking, congress::Checking::default());
    assert!(p.people.iter().all(|person| person.observance.is_none()));
    assert!(p.members.iter().all(|member| member.arrival.is_none()));
    let of_checks = p.constraints.len() + p.availabilities.len() + p.acceptances.len();
    assert_eq!((of_checks, p.timetables.len()), (0, 0));
    assert!(p.releases.is_empty());
    let as_before = |s: &congress::Session| !s.locked && s.todos.is_empty() && s.track_id.is_none();
    assert!(p.sessions.iter().all(as_before));
}

#[test]
fn two_files_of_one_ancestor_get_identities_of_their_own() {
    let identity = || {
        let (_folder, path) = first();
        drop(open(&path));
        let conn = Connection::open(&path).unwrap();
        let id: String = conn
            .query_row("SELECT id FROM workspace", [], |r| r.get(0))
            .unwrap();
        assert!(conn.execute("UPDATE workspace SET id = 'x'", []).is_err());
        assert!(conn.execute("DELETE FROM workspace", []).is_err());
        assert!(
            conn.execute("INSERT INTO workspace VALUES ('x')", [])
                .is_err()
        );
        id
    };
    assert_ne!(identity(), identity());
}

#[test]
fn a_migration_that_fails_anywhere_leaves_the_schema_before() {
    let first = [
        ("workspace", "CREATE TABLE workspace (id TEXT)"),
        (
            "workspace_keeps",
            "CREATE TRIGGER workspace_keeps AFTER INSERT ON event BEGIN SELECT 1; END",
        ),
        ("burst", "ALTER TABLE operation ADD COLUMN burst TEXT"),
        ("step", "ALTER TABLE operation ADD COLUMN step INTEGER"),
        (
            "operation_step",
            "CREATE INDEX operation_step ON operation (at)",
        ),
        ("change_row", "CREATE INDEX change_row ON change (noun)"),
        ("revision", "CREATE TABLE revision (session_id TEXT)"),
        ("operation_keeps", "DROP TRIGGER operation_keeps"),
        ("shortening", "CREATE VIEW shortening AS SELECT 1 AS number"),
        (
            "revision_stays",
            "CREATE TRIGGER revision_stays AFTER INSERT ON event BEGIN SELECT 1; END",
        ),
    ];
    let second = [
        ("locked", "ALTER TABLE session ADD COLUMN locked TEXT"),
        ("todos", "ALTER TABLE session ADD COLUMN todos TEXT"),
        ("track", "CREATE TABLE track (id TEXT)"),
        ("track_id", "ALTER TABLE session ADD COLUMN track_id TEXT"),
        ("booths", "ALTER TABLE room ADD COLUMN booths TEXT"),
        ("travel", "CREATE TABLE travel (id TEXT)"),
        ("quiet", "ALTER TABLE event ADD COLUMN quiet TEXT"),
        ("latitude", "ALTER TABLE venue ADD COLUMN latitude REAL"),
        (
            "session_constraint",
            "CREATE TABLE session_constraint (id TEXT)",
        ),
        (
            "availability_person",
            "CREATE INDEX availability_person ON person (name)",
        ),
        ("session_made", "DROP TRIGGER session_made"),
    ];
    let third = [
        ("precedence", "ALTER TABLE event ADD COLUMN precedence TEXT"),
        ("asked_at", "ALTER TABLE part ADD COLUMN asked_at TEXT"),
        ("series", "CREATE TABLE series (id TEXT)"),
        (
            "co_organizer_of_either",
            "CREATE TABLE co_organizer_of_either (id TEXT)",
        ),
        (
            "co_organizer_event",
            "CREATE INDEX co_organizer_event ON person (name)",
        ),
        ("attachment", "CREATE TABLE attachment (id TEXT)"),
        ("given", "ALTER TABLE person ADD COLUMN given TEXT"),
        ("picture", "CREATE TABLE picture (id TEXT)"),
        (
            "protocol_note_person",
            "CREATE INDEX protocol_note_person ON person (name)",
        ),
        ("release_made", "DROP TRIGGER release_made"),
    ];
    let first = first.map(|(object, sql)| (FIRST, object, sql));
    let second = second.map(|(object, sql)| (SECOND, object, sql));
    let third = third.map(|(object, sql)| (THIRD, object, sql));
    for (bytes, object, sql) in first.into_iter().chain(second).chain(third) {
        let (_folder, path) = of(bytes);
        let conn = Connection::open(&path).unwrap();
        let tables = tables_of(&conn);
        conn.execute_batch(sql).unwrap();
        let before = held(&conn, &tables);
        drop(conn);
        let bytes = std::fs::read(&path).unwrap();
        let error = Workspace::open(&path, "Secretariat").unwrap_err();
        assert!(
            matches!(error.problem, OpenProblem::Damaged { .. }),
            "{object}: {error:?}"
        );
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{object}");
        let conn = Connection::open(&path).unwrap();
        assert_eq!(held(&conn, &tables), before, "{object}");
    }
}

#[test]
fn an_older_file_that_is_damaged_where_only_its_history_tells_is_not_migrated() {
    let (folder, path) = of(SECOND);
    let conn = Connection::open(&path).unwrap();
    let sql = "SELECT sql FROM sqlite_schema WHERE name = 'session_edited'";
    let trigger: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    conn.execute_batch("DROP TRIGGER session_edited").unwrap();
    conn.execute("UPDATE session SET notes = notes || 'x'", [])
        .unwrap();
    conn.execute_batch(&trigger).unwrap();
    drop(conn);
    let bytes = std::fs::read(&path).unwrap();
    // Found only once the newest schema is there: the transaction takes that back.
    let error = Workspace::open(&path, "Secretariat").unwrap_err();
    assert!(
        matches!(error.problem, OpenProblem::Damaged { .. }),
        "{error:?}"
    );
    let conn = Connection::open(&path).unwrap();
    let version: u32 = conn
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, 2);
    assert!(std::fs::read(&path).unwrap() == bytes, "not one byte of it");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn the_journal_can_be_shortened_by_what_says_so_alone() {
    let (_folder, path, ids) = filled_file();
    let conn = Connection::open(&path).unwrap();
    let session = ids.session.as_str();
    let writes = [
        "DELETE FROM operation WHERE number = 3".to_owned(),
        "UPDATE operation SET subject = '{}' WHERE number = 3".to_owned(),
        "DELETE FROM change WHERE number = 3".to_owned(),
        "UPDATE change SET before = after WHERE number = 3".to_owned(),
        format!("INSERT INTO revision VALUES ('{session}', 'a', 'b', 1)"),
    ];
    let begin = |action: &str| {
        let sql = "INSERT INTO operation (at, author, action, subject, sort, state)
            VALUES ('2025-09-01T00:00:00.000Z', 'x', ?1, '{}', 'do', 'open')";
        conn.execute_batch("BEGIN").unwrap();
        conn.execute(sql, [action]).unwrap();
    };
    for action in ["session-notes", "person-erased"] {
        for write in &writes {
            assert!(conn.execute(write, []).is_err(), "{write}");
            begin(action);
            assert!(conn.execute(write, []).is_err(), "{action}: {write}");
            conn.execute_batch("ROLLBACK").unwrap();
        }
    }
    for action in ["person-erase", "history-gather"] {
        for write in &writes {
            begin(action);
            assert_eq!(conn.execute(write, []).unwrap(), 1, "{action}: {write}");
            conn.execute_batch("ROLLBACK").unwrap();
        }
    }
}
