//! Closed files whose bytes changed: each is refused, or is sound by SQLite's own check
//! and holds every row as it was.
//!
//! 2,000 mutations a run, all kinds of page and place in turn; `KURULTAI_MUTATIONS=20000`
//! for more.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use congress::Noun;
use congress::session::SessionEdit;
use rusqlite::{Connection, OpenFlags};
use workspace::Workspace;

use crate::harm::{Harm, Kind, Layout};
use crate::proof::{self, line, size};
use crate::support::{fill, fresh, new_session, rows};
use crate::worker::minutes;

/// How long one mutation may take before it counts as one that hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// What came of the mutations of one kind.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    refused: u64,
    /// Refused although SQLite's own check finds nothing.
    finer: u64,
    opened: u64,
    /// Opened with a line of the history that reads differently.
    lines: u64,
}

/// What a thread says.
enum Said {
    Trying(usize, String),
    Came(Kind, Tally),
    Done(usize),
}

#[test]
fn no_damage_is_taken_for_a_sound_file() {
    let started = Instant::now();
    let mutations = size("KURULTAI_MUTATIONS", 2000);
    let file = Arc::new(file_of_all_pages());
    let layout = Arc::new(Layout::of(&file));
    for kind in Kind::ALL {
        assert!(layout.has(kind), "the file has no {kind:?}");
    }
    let whole = Arc::new(Content::of(&file));
    let (say, said) = mpsc::channel();
    for thread in 0..2 {
        let (file, layout, whole) = (file.clone(), layout.clone(), whole.clone());
        let say = say.clone();
        // Not scoped: one that hangs must not keep the test from failing.
        std::thread::spawn(move || {
            let folder = proof::folder();
            for seed in (thread as u64..mutations).step_by(2) {
                let kind = Kind::ALL[seed as usize / 2 % Kind::ALL.len()];
                let harm = Harm::new(&file, &layout, kind, seed);
                let _ = say.send(Said::Trying(thread, format!("{seed}: {harm}")));
                let tally = judge(folder.path(), &harm, &whole);
                let _ = say.send(Said::Came(kind, tally));
            }
            let _ = say.send(Said::Done(thread));
        });
    }
    drop(say);
    let tallies = listen(&said);

    let all = |of: fn(&Tally) -> u64| tallies.values().map(of).sum::<u64>();
    assert_eq!(all(|t| t.refused + t.opened), mutations);
    let unseen: Vec<_> = tallies.iter().filter(|(_, t)| t.lines > 0).collect();
    println!("{tallies:#?}");
    line(
        "damage",
        &format!(
            "{mutations} mutations of {} kinds in {} pages: {} refused ({} that SQLite's check \
             passes), {} opened, sound and with every row as it was; of these {} tell a time, \
             author or name in the history differently ({}); 0 panics, 0 hangs",
            Kind::ALL.len(),
            layout.pages(),
            all(|t| t.refused),
            all(|t| t.finer),
            all(|t| t.opened),
            all(|t| t.lines),
            unseen
                .iter()
                .map(|(kind, t)| format!("{kind:?} {}", t.lines))
                .collect::<Vec<_>>()
                .join(", "),
        ),
        started,
    );
    assert!(all(|t| t.opened) > 0, "even free bytes were refused");
    if mutations >= 2000 {
        assert!(all(|t| t.finer) > 0, "no mutation needed the journal");
    }
}

/// Gathers what the threads say until both are done.
fn listen(said: &mpsc::Receiver<Said>) -> BTreeMap<Kind, Tally> {
    let mut tallies: BTreeMap<Kind, Tally> = BTreeMap::new();
    let mut trying = BTreeMap::new();
    loop {
        match said.recv_timeout(Duration::from_secs(1)) {
            Ok(Said::Trying(thread, harm)) => {
                trying.insert(thread, (Instant::now(), harm));
            }
            Ok(Said::Came(kind, one)) => {
                let tally = tallies.entry(kind).or_default();
                tally.refused += one.refused;
                tally.finer += one.finer;
                tally.opened += one.opened;
                tally.lines += one.lines;
            }
            Ok(Said::Done(thread)) => {
                trying.remove(&thread);
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                let failed: Vec<_> = trying.values().map(|(_, harm)| harm).collect();
                assert!(failed.is_empty(), "failed at {failed:?}");
                return tallies;
            }
        }
        for (since, harm) in trying.values() {
            assert!(since.elapsed() < PATIENCE, "it hangs: {harm}");
        }
    }
}

/// Opens a harmed file, and says what came of it if that was right.
fn judge(folder: &Path, harm: &Harm, whole: &Content) -> Tally {
    let path = folder.join("harmed.kurultai");
    fs::write(&path, &harm.bytes).unwrap();
    let opened = catch_unwind(AssertUnwindSafe(|| {
        let ws = Workspace::open(&path, "Secretariat").ok()?;
        let (rows, undo) = (rows(&ws), ws.undo_state());
        Some((rows.len(), undo.is_ok()))
    }));
    let opened = opened.unwrap_or_else(|_| panic!("it panicked: {harm}"));
    let copy = folder.join("copy.kurultai");
    fs::write(&copy, &harm.bytes).unwrap();
    let verdict = verdict(&copy);
    let Some((count, undoable)) = opened else {
        assert!(
            fs::read(&path).unwrap() == harm.bytes,
            "a refused file was written to: {harm}"
        );
        clear(folder);
        return Tally {
            refused: 1,
            finer: u64::from(verdict == "ok"),
            ..Tally::default()
        };
    };
    assert_eq!(verdict, "ok", "taken for sound: {harm}");
    assert_eq!(self::verdict(&path), "ok", "not sound once closed: {harm}");
    assert!(undoable, "{harm}");
    assert_eq!(count, whole.count, "{harm}");
    let found = Content::read(&copy, count);
    // Of each row the journal knows what it must be, and of each image what the next
    // begins with, so that no changed letter in either goes unseen.
    assert!(found.rows == whole.rows, "a wrong row was read: {harm}");
    assert!(found.images == whole.images, "a wrong image: {harm}");
    clear(folder);
    Tally {
        opened: 1,
        // What an operation says of itself is written only once.
        lines: u64::from(found.lines != whole.lines),
        ..Tally::default()
    }
}

/// Leaves nothing for the next.
fn clear(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
}

/// What SQLite's own check says of a file.
fn verdict(path: &Path) -> String {
    let ask = || -> rusqlite::Result<String> {
        let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
    };
    ask().unwrap_or_else(|error| error.to_string())
}

/// All that a file holds, as plain SQLite reads it.
struct Content {
    /// How many rows the workspace reads.
    count: usize,
    rows: Vec<String>,
    images: Vec<String>,
    lines: Vec<String>,
}

impl Content {
    fn of(bytes: &[u8]) -> Self {
        let (_folder, path) = fresh();
        fs::write(&path, bytes).unwrap();
        let count = rows(&Workspace::open(&path, "Secretariat").unwrap()).len();
        Self::read(&path, count)
    }

    fn read(path: &Path, count: usize) -> Self {
        let conn = Connection::open(path).unwrap();
        let nouns: Vec<_> = Noun::ALL.iter().map(|noun| noun.table()).collect();
        Self {
            count,
            rows: dump(&conn, &nouns),
            images: dump(&conn, &["change"]),
            lines: dump(&conn, &["operation", "revision", "workspace"]),
        }
    }
}

fn dump(conn: &Connection, tables: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for table in tables {
        let mut statement = conn
            .prepare(&format!("SELECT * FROM {table} ORDER BY 1"))
            .unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<_> = (0..columns).map(|i| row.get_ref(i).unwrap()).collect();
            all.push(format!("{table} {values:?}"));
        }
    }
    all
}

/// A closed file with every kind of page: trees of two levels, texts that run over their
/// page, and free pages.
fn file_of_all_pages() -> Vec<u8> {
    let (_folder, path) = fresh();
    let mut ws = Workspace::create(&path, "Secretariat")
        .unwrap()
        .with_clock(minutes);
    let ids = fill(&mut ws);
    let mut made = Vec::new();
    for number in 0..50 {
        let session = ws.session_create(&new_session(&ids.event, None)).unwrap();
        let notes = format!("note {number} ").repeat(if number % 10 == 0 { 900 } else { 30 });
        let edit = SessionEdit::Notes(notes.trim().to_owned());
        ws.session_edit(&session.value, edit).unwrap();
        made.push(session.value);
    }
    for session in &made[..15] {
        ws.session_remove(session).unwrap();
    }
    for _ in 0..3 {
        ws.undo().unwrap().unwrap();
    }
    ws.redo().unwrap().unwrap();
    drop(ws);
    // The journal only grows, and takes up again what a removed row frees.
    Connection::open(&path)
        .unwrap()
        .execute_batch(
            "CREATE TABLE scrap (x BLOB);
            WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)
            INSERT INTO scrap SELECT randomblob(4000) FROM n;
            DROP TABLE scrap;",
        )
        .unwrap();
    fs::read(&path).unwrap()
}
