//! Measures the file's figures of tests/bench/README.md and prints them as a table: what a
//! change costs on the disk, beside bare SQLite writing the same rows, how long opening and
//! a backup take, and how the history grows. Run it by `make bench`, in the release build.
//!
//! Files are made in the system's folder for temporary ones (`TMPDIR`): a real disk, or
//! the figures say little.

mod bare;

use std::path::{Path, PathBuf};
use std::time::Instant;

use congress::session::{NewSession, Place, SessionEdit, SessionKind};
use congress::{BackupReason, LocalizedText, Noun, Programme, SessionId, TextIn};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use workspace::Workspace;

use bare::{Rows, bare};

const ROUNDS: usize = 20;
const EDITS: usize = 50;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    println!("| what | figure |\n| --- | --- |");
    let small = sample::scale(1_000);
    let large = sample::scale_with(27_000, 100_000);
    let file = made(folder, "small", &small);
    edits(&file, &small);
    import("1,000 sessions", folder, &small);
    import("27,000 sessions, 100,000 people", folder, &large);
    let large_file = made(folder, "large", &large);
    for (what, file) in [
        ("1,000 sessions", &file),
        ("27,000 sessions, 100,000 people", &large_file),
    ] {
        open(what, file);
        backup(what, file, folder);
    }
    growth(folder, &small);
}

fn row(what: &str, figure: &str) {
    println!("| {what} | {figure} |");
}

/// One edit and one new session at a time, by turns with bare SQLite doing the same.
fn edits(file: &Path, programme: &Programme) {
    let mut ws = Workspace::open(file, "bench").expect("it opens");
    let copy = file.with_extension("bare");
    ws.save_copy(&copy).expect("a copy");
    let bare = bare(&copy);
    let mut sessions = Rows::read(&bare, Noun::Session);
    let notes = sessions.columns.iter().position(|name| name == "notes");
    let notes = notes.expect("sessions have notes");
    let ids: Vec<SessionId> = programme.sessions.iter().map(|s| s.id.clone()).collect();
    let mut times: [Vec<f64>; 4] = Default::default();
    for round in 0..ROUNDS {
        for n in round * EDITS..(round + 1) * EDITS {
            let text = format!("Edited as number {n}");
            let edit = SessionEdit::Notes(text.clone());
            times[0].push(timed(|| {
                ws.session_edit(&ids[n % ids.len()], edit).expect("done");
            }));
        }
        for n in round * EDITS..(round + 1) * EDITS {
            let at = n % sessions.rows.len();
            sessions.rows[at][notes] = Value::Text(format!("Edited as number {n}"));
            times[1].push(timed(|| sessions.update(&bare, at)));
        }
        for n in round * EDITS..(round + 1) * EDITS {
            let new = NewSession {
                event_id: programme.event.id.clone(),
                title: LocalizedText::of("en", &format!("New session {n}")),
                kind: SessionKind::Forum,
                place: Place {
                    room_id: Some(programme.rooms[0].id.clone()),
                    starts: programme.sessions[0].starts,
                    ends: programme.sessions[0].ends,
                },
                track_id: None,
                parts: Vec::new(),
            };
            times[2].push(timed(|| {
                ws.session_create(&new).expect("done");
            }));
        }
        for n in round * EDITS..(round + 1) * EDITS {
            let mut new = sessions.rows[0].clone();
            new[0] = Value::Text(format!("ffffffff-0000-7000-8000-{n:012}"));
            times[3].push(timed(|| sessions.insert(&bare, &new)));
        }
    }
    let [edit, bare_edit, create, bare_create] = &mut times;
    let pairs = [
        ("edit", edit, bare_edit),
        ("new session", create, bare_create),
    ];
    for (what, ours, bare) in pairs {
        row(&format!("{what}, to disk, 1,000 sessions"), &latency(ours));
        row(&format!("{what}, bare SQLite"), &latency(bare));
        let times = at(ours, 0.5) / at(bare, 0.5);
        row(
            &format!("{what}, times bare SQLite"),
            &format!("{times:.2}"),
        );
    }
}

/// All rows at once, by turns with bare SQLite.
fn import(what: &str, folder: &Path, programme: &Programme) {
    let source = folder.join("source.kurultai");
    drop(filled(&source, programme));
    let rows: Vec<Rows> = {
        let conn = Connection::open(&source).expect("it opens");
        let nouns = Noun::ALL.iter();
        nouns.map(|noun| Rows::read(&conn, *noun)).collect()
    };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let path = folder.join("import.kurultai");
        let mut ws = Workspace::create(&path, "bench").expect("a new file");
        ours.push(timed(|| fill(&mut ws, programme)));
        drop(ws);
        std::fs::remove_file(&path).expect("removed");
        drop(Workspace::create(&path, "bench").expect("a new file"));
        let conn = bare(&path);
        theirs.push(timed(|| {
            let tx = conn.unchecked_transaction().expect("begun");
            for rows in &rows {
                let mut insert = tx.prepare(&rows.insertion()).expect("SQL");
                for row in &rows.rows {
                    insert.execute(params_from_iter(row)).expect("added");
                }
            }
            tx.commit().expect("on disk");
        }));
        drop(conn);
        std::fs::remove_file(&path).expect("removed");
    }
    std::fs::remove_file(&source).expect("removed");
    row(
        &format!("import as one operation, {what}"),
        &spread(&mut ours),
    );
    row(
        &format!("the same rows, bare SQLite, {what}"),
        &spread(&mut theirs),
    );
    let times = at(&mut ours, 0.5) / at(&mut theirs, 0.5);
    row(
        &format!("import, times bare SQLite, {what}"),
        &format!("{times:.2}"),
    );
}

/// Opening with all checks, and reading the event.
fn open(what: &str, file: &Path) {
    let (mut opens, mut reads) = (Vec::new(), Vec::new());
    for _ in 0..7 {
        let mut ws = None;
        opens.push(timed(|| ws = Workspace::open(file, "bench").ok()));
        let ws = ws.expect("it opens");
        let event = ws.events().expect("read")[0].id.clone();
        reads.push(timed(|| drop(ws.programme(&event).expect("read"))));
    }
    let megabytes = std::fs::metadata(file).expect("it is there").len() as f64 / 1e6;
    row(&format!("the file, {what}"), &format!("{megabytes:.1} MB"));
    row(&format!("open the file, {what}"), &spread(&mut opens));
    row(&format!("read the event, {what}"), &spread(&mut reads));
}

fn backup(what: &str, file: &Path, folder: &Path) {
    let mut ws = Workspace::open(file, "bench").expect("it opens");
    let event = ws.events().expect("read")[0].id.clone();
    let root: PathBuf = folder.join("backups");
    let mut times = Vec::new();
    for n in 0..5 {
        let theme = TextIn {
            lang: "en".to_owned(),
            text: format!("Before backup {n}"),
        };
        let edit = congress::event::EventEdit::Theme(theme);
        ws.event_edit(&event, edit).expect("done");
        times.push(timed(|| {
            ws.back_up(&root, BackupReason::Asked).expect("backed up");
        }));
    }
    row(
        &format!("backup, checked and hashed, {what}"),
        &spread(&mut times),
    );
}

/// How the file grows by edits: notes of 40 characters, in turn through all sessions.
fn growth(folder: &Path, programme: &Programme) {
    const COUNT: usize = 10_000;
    let mut ws = filled(&folder.join("growth.kurultai"), programme);
    let path = ws.path().to_owned();
    let size = || std::fs::metadata(&path).expect("it is there").len() as f64;
    let (before, start) = (size(), Instant::now());
    for n in 0..COUNT {
        let session = &programme.sessions[n % programme.sessions.len()].id;
        let notes = SessionEdit::Notes(format!("{n:040}"));
        ws.session_edit(session, notes).expect("done");
    }
    let seconds = start.elapsed().as_secs_f64();
    let grown = (size() - before) / 1024.0;
    row(
        "growth by 10,000 edits, 1,000 sessions",
        &format!("{grown:.0} KiB, {:.2} KiB an edit", grown / COUNT as f64),
    );
    row(
        "edits a second, 10,000 in a row",
        &format!("{:.0}", COUNT as f64 / seconds),
    );
}

fn made(folder: &Path, name: &str, programme: &Programme) -> PathBuf {
    let path = folder.join(format!("{name}.kurultai"));
    drop(filled(&path, programme));
    path
}

fn filled(path: &Path, programme: &Programme) -> Workspace {
    let mut ws = Workspace::create(path, "bench").expect("a new file");
    fill(&mut ws, programme);
    ws
}

fn fill(ws: &mut Workspace, programme: &Programme) {
    let name = &programme.event.name;
    ws.import(programme, "file-sample", name).expect("taken in");
}

fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1e3
}

fn at(times: &mut [f64], part: f64) -> f64 {
    times.sort_by(f64::total_cmp);
    times[((times.len() - 1) as f64 * part) as usize]
}

fn latency(times: &mut [f64]) -> String {
    let a_second = times.len() as f64 * 1e3 / times.iter().sum::<f64>();
    let (half, most) = (at(times, 0.5), at(times, 0.99));
    let runs = times.len();
    format!("p50 {half:.2} ms, p99 {most:.2} ms, {a_second:.0} a second ({runs} runs)")
}

fn spread(times: &mut [f64]) -> String {
    let (half, worst, runs) = (at(times, 0.5), at(times, 1.0), times.len());
    format!("{half:.1} ms (worst {worst:.1} ms, {runs} runs)")
}
