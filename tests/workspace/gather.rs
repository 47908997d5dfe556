//! Gathering the oldest entries of the history: nothing changes but the history before.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Days, NaiveDate, Utc};
use congress::session::SessionEdit;
use congress::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rusqlite::Connection;
use workspace::{Workspace, WorkspaceError};

use crate::model::{BY_CHANCE, by_chance};
use crate::proof::size;
use crate::support::{Ids, day, fill, fresh, memory, new_event, open, rows};

/// A clock that moves on by five hours each time it is asked, so that days go by.
fn days_go_by() -> DateTime<Utc> {
    static SECONDS: AtomicI64 = AtomicI64::new(1_758_000_000);
    DateTime::from_timestamp(SECONDS.fetch_add(5 * 3600, Ordering::Relaxed), 0).unwrap()
}

/// A workspace with one row of every noun, made by that clock.
fn filled() -> (Workspace, Ids) {
    let mut ws = memory().with_clock(days_go_by);
    let ids = fill(&mut ws);
    (ws, ids)
}

fn history(ws: &Workspace) -> Vec<Operation> {
    ws.history(&HistoryFilter::default(), None, u32::MAX, "UTC")
        .unwrap()
}

fn revisions(ws: &Workspace) -> BTreeMap<String, Revision> {
    let events = ws.events().unwrap();
    let all = events.iter().map(|event| ws.revisions(&event.id).unwrap());
    all.flat_map(HashMap::into_iter)
        .map(|(id, revision)| (id.0, revision))
        .collect()
}

fn day_of(operation: &Operation) -> NaiveDate {
    operation.at.parse::<DateTime<Utc>>().unwrap().date_naive()
}

/// The day after everything.
fn doomsday() -> NaiveDate {
    NaiveDate::from_ymd_opt(3000, 1, 1).unwrap()
}

/// Rows' images by noun and id, after an operation: from now back through the journal.
fn past(conn: &Connection, operation: u32) -> BTreeMap<(String, String), serde_json::Value> {
    let mut rows = BTreeMap::new();
    for noun in Noun::ALL {
        let columns: Vec<String> = texts(
            conn,
            &format!("SELECT name FROM pragma_table_info('{}')", noun.table()),
        );
        let pairs: Vec<String> = columns.iter().map(|c| format!("'{c}', {c}")).collect();
        let sql = format!(
            "SELECT json_object({}) FROM {}",
            pairs.join(", "),
            noun.table()
        );
        for image in texts(conn, &sql) {
            let image: serde_json::Value = serde_json::from_str(&image).unwrap();
            rows.insert(
                (
                    noun.table().to_owned(),
                    image["id"].as_str().unwrap().to_owned(),
                ),
                image,
            );
        }
    }
    let mut statement = conn
        .prepare(
            "SELECT noun, row_id, before FROM change WHERE operation > ?1 ORDER BY number DESC",
        )
        .unwrap();
    let mut found = statement.query([operation]).unwrap();
    while let Some(row) = found.next().unwrap() {
        let key = (row.get(0).unwrap(), row.get(1).unwrap());
        match row.get::<_, Option<String>>(2).unwrap() {
            Some(before) => rows.insert(key, serde_json::from_str(&before).unwrap()),
            None => rows.remove(&key),
        };
    }
    rows
}

/// The rows that the journal makes, read from its beginning on.
fn told(conn: &Connection) -> BTreeMap<(String, String), serde_json::Value> {
    let mut rows = BTreeMap::new();
    let mut statement = conn
        .prepare("SELECT noun, row_id, after FROM change ORDER BY number")
        .unwrap();
    let mut found = statement.query([]).unwrap();
    while let Some(row) = found.next().unwrap() {
        let key = (row.get(0).unwrap(), row.get(1).unwrap());
        match row.get::<_, Option<String>>(2).unwrap() {
            Some(after) => rows.insert(key, serde_json::from_str(&after).unwrap()),
            None => rows.remove(&key),
        };
    }
    rows
}

fn texts(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    let found = statement.query_map([], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

fn sound(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    assert_eq!(texts(&conn, "PRAGMA integrity_check"), ["ok"]);
    assert!(
        !conn
            .prepare("PRAGMA foreign_key_check")
            .unwrap()
            .exists([])
            .unwrap()
    );
    conn
}

#[test]
fn the_oldest_entries_become_one() {
    let (_folder, path) = fresh();
    let mut ws = Workspace::create(&path, "Secretariat")
        .unwrap()
        .with_clock(days_go_by);
    let ids = fill(&mut ws);
    for n in 0..300 {
        let notes = SessionEdit::Notes(format!("note {n}"));
        ws.session_edit(&ids.session, notes).unwrap();
    }
    let (before, lines, lives) = (rows(&ws), history(&ws), revisions(&ws));
    let size = ws.history_size("UTC").unwrap();
    assert_eq!(size.operations as usize, lines.len());
    assert_eq!(size.since, lines.last().map(day_of));
    assert!(size.kilobytes > 0 && size.kilobytes < size.file_kilobytes);
    let last = &lines[100];
    ws.set_author("Protocol");
    let done = ws
        .history_gather(day_of(last) + Days::new(1), "UTC")
        .unwrap();
    let kept: Vec<&Operation> = lines.iter().filter(|l| day_of(l) > day_of(last)).collect();
    assert_eq!(done.value as usize, lines.len() - kept.len());
    assert_eq!(done.changed, []);
    assert_eq!((rows(&ws), revisions(&ws)), (before, lives.clone()));

    let now = history(&ws);
    assert_eq!(now.len(), kept.len() + 2);
    let (first, head) = (now.last().unwrap(), &now[0]);
    let gathered = lines
        .iter()
        .find(|line| line.number == first.number)
        .unwrap();
    assert_eq!(
        (&first.at, first.step.action.as_str()),
        (&gathered.at, "history-gather")
    );
    assert_eq!(
        (head.step.action.as_str(), head.author.as_str()),
        ("history-gather", "Protocol")
    );
    assert!(head.at > now[1].at, "who gathered, and when");
    assert_eq!(now[1..now.len() - 1].iter().collect::<Vec<_>>(), kept);

    let past = ws.past(first.number, "UTC").unwrap();
    assert!(past.programme(&ids.event).is_ok());
    for gone in [first.number - 1, 1] {
        assert!(matches!(
            ws.past(gone, "UTC"),
            Err(WorkspaceError::Invalid(_))
        ));
        let back = ws.bring_back(gone, Resolution::TakeThen);
        assert!(matches!(back, Err(WorkspaceError::Invalid(_))));
    }

    let smaller = ws.history_size("UTC").unwrap();
    assert!(
        smaller.file_kilobytes < size.file_kilobytes,
        "{smaller:?} after {size:?}"
    );
    assert_eq!(smaller.operations as usize, now.len());
    let sequence = lives[ids.session.as_str()].sequence;
    let mut count = 0;
    while ws.undo().unwrap().is_some() {
        count += 1;
        assert_eq!(
            revisions(&ws)[ids.session.as_str()].sequence,
            sequence + count
        );
    }
    assert_eq!(
        count as usize,
        kept.len(),
        "back to what was gathered and no further"
    );
    drop(ws);
    drop(sound(&path));
    open(&path);
}

#[test]
fn gathering_again_takes_in_what_was_gathered() {
    let (mut ws, ids) = filled();
    let edit = |ws: &mut Workspace, n: u32| {
        let notes = SessionEdit::Notes(format!("note {n}"));
        ws.session_edit(&ids.session, notes).unwrap();
    };
    edit(&mut ws, 0);
    for turn in 1..5 {
        let lives = revisions(&ws);
        assert!(ws.history_gather(doomsday(), "UTC").unwrap().value > 1);
        assert_eq!(revisions(&ws), lives);
        assert_eq!(history(&ws).len(), 2, "the entry, and who gathered");
        assert!(ws.undo().unwrap().is_none());
        edit(&mut ws, turn);
        let (was, is) = (
            &lives[ids.session.as_str()],
            &revisions(&ws)[ids.session.as_str()],
        );
        assert_eq!((is.created, is.sequence), (was.created, was.sequence + 1));
        assert!(is.modified > was.modified);
    }
    let session = &ids.inner_session;
    let before = revisions(&ws)[session.as_str()].clone();
    ws.session_remove(session).unwrap();
    ws.undo().unwrap().unwrap();
    let after = &revisions(&ws)[session.as_str()];
    assert_eq!(
        (after.created, after.sequence),
        (before.created, before.sequence + 2)
    );
}

#[test]
fn where_there_is_nothing_to_gather_nothing_happens() {
    let (mut ws, _) = filled();
    let before = history(&ws);
    let first = before.iter().map(day_of).min().unwrap();
    let done = ws.history_gather(first, "UTC").unwrap();
    assert_eq!((done.value, history(&ws)), (0, before));
    let mut empty = memory();
    assert_eq!(empty.history_gather(doomsday(), "UTC").unwrap().value, 0);
    assert_eq!(empty.history_size("UTC").unwrap().since, None);
    for refused in [
        ws.history_gather(doomsday(), "Mars").map(drop),
        ws.history_size("Mars").map(drop),
    ] {
        assert!(matches!(refused, Err(WorkspaceError::Invalid(_))));
    }
}

#[test]
fn days_are_those_of_the_zone() {
    // 20:30 in UTC is the next day in Almaty.
    let clock = || "2025-09-16T20:30:00Z".parse().unwrap();
    let mut ws = memory().with_clock(clock);
    ws.event_create(&new_event(&[])).unwrap();
    ws.event_create(&new_event(&[])).unwrap();
    assert_eq!(ws.history_size("Asia/Almaty").unwrap().since, Some(day(17)));
    assert_eq!(ws.history_gather(day(17), "Asia/Almaty").unwrap().value, 0);
    assert_eq!(ws.history_gather(day(17), "UTC").unwrap().value, 2);
}

#[test]
fn what_was_undone_before_cannot_be_done_again_without_its_base() {
    let (mut ws, ids) = filled();
    for n in 0..12 {
        let notes = SessionEdit::Notes(format!("note {n}"));
        ws.session_edit(&ids.session, notes).unwrap();
    }
    let lines = history(&ws);
    for _ in 0..12 {
        ws.undo().unwrap().unwrap();
    }
    let before = rows(&ws);
    // Six of the edits are before that day, undone by operations after it.
    ws.history_gather(day_of(&lines[5]), "UTC").unwrap();
    assert_eq!(rows(&ws), before);
    assert!(ws.redo().unwrap().is_none());
    assert!(
        history(&ws).iter().any(|line| line.undone),
        "those after it are told still"
    );
}

/// What happens in a random history.
#[derive(Clone, Debug)]
enum Move {
    Verb(usize, u64),
    Undo,
    Redo,
}

#[test]
fn nothing_after_a_gathered_entry_changes() {
    let verb = (0..BY_CHANCE, any::<u64>()).prop_map(|(verb, seed)| Move::Verb(verb, seed));
    let one = prop_oneof![6 => verb, 2 => Just(Move::Undo), 1 => Just(Move::Redo)];
    let moves = prop::collection::vec(one, 1..40);
    let config = Config {
        cases: u32::try_from(size("KURULTAI_GATHERINGS", 40)).unwrap(),
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&(moves, any::<prop::sample::Index>()), |(moves, at)| {
            gather_once(&moves, &at);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

fn gather_once(moves: &[Move], at: &prop::sample::Index) {
    let (folder, path) = fresh();
    let mut ws = Workspace::create(&path, "Secretariat")
        .unwrap()
        .with_clock(days_go_by);
    fill(&mut ws);
    for step in moves {
        match step {
            Move::Verb(verb, seed) => {
                let rows = rows(&ws);
                let _refused = by_chance(*verb, *seed, &mut ws, &rows);
            }
            Move::Undo => drop(ws.undo().unwrap()),
            Move::Redo => drop(ws.redo().unwrap()),
        }
    }
    let lines = history(&ws);
    let twin_path = folder.path().join("twin.kurultai");
    ws.save_copy(&twin_path).unwrap();
    let (before, lives) = (rows(&ws), revisions(&ws));
    let could_redo = ws.undo_state().unwrap().redo;
    ws.history_gather(day_of(&lines[at.index(lines.len())]), "UTC")
        .unwrap();
    assert_eq!((rows(&ws), revisions(&ws)), (before.clone(), lives));
    drop(ws);

    let (gathered, whole) = (sound(&path), sound(&twin_path));
    let first: u32 = gathered
        .query_row("SELECT min(number) FROM operation", [], |r| r.get(0))
        .unwrap();
    for line in lines.iter().filter(|line| line.number >= first) {
        assert_eq!(
            past(&gathered, line.number),
            past(&whole, line.number),
            "after {}",
            line.number
        );
    }
    assert_eq!(
        told(&gathered),
        past(&gathered, u32::MAX),
        "the journal tells all rows"
    );
    drop((gathered, whole));

    let (mut ws, mut twin) = (open(&path), open(&twin_path));
    let mut left = lines.iter().filter(|line| line.number >= first);
    // Looking back makes a file each time: the newest, the oldest and some between.
    for line in left.clone().step_by(9).chain(left.next_back()) {
        let (here, there) = (ws.past(line.number, "UTC"), twin.past(line.number, "UTC"));
        let (here, there) = (here.unwrap(), there.unwrap());
        assert_eq!(rows(&here), rows(&there), "after {}", line.number);
        assert_eq!(revisions(&here), revisions(&there), "after {}", line.number);
    }
    // Redo first: either all of it as before, or nothing.
    let redo = ws.undo_state().unwrap().redo;
    assert!(redo == could_redo || redo.is_none());
    let mut again = 0;
    while redo.is_some() && ws.redo().unwrap().is_some() {
        twin.redo().unwrap().unwrap();
        assert_eq!(rows(&ws), rows(&twin));
        again += 1;
    }
    for _ in 0..again {
        ws.undo().unwrap().unwrap();
        twin.undo().unwrap().unwrap();
    }
    let mut undone = 0;
    while ws.undo().unwrap().is_some() {
        twin.undo().unwrap().unwrap();
        assert_eq!(rows(&ws), rows(&twin));
        undone += 1;
    }
    for _ in 0..undone {
        ws.redo().unwrap().unwrap();
    }
    assert_eq!(rows(&ws), before);
    drop(ws);
    drop(sound(&path));
}
