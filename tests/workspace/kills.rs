//! A writer is killed at random moments: every edit that it acknowledged is there, and
//! none is there by half.
//!
//! 300 kills a run; `KURULTAI_KILLS=10000` for the nightly.

use std::io::{BufRead, BufReader, Lines};
use std::path::Path;
use std::process::ChildStdout;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use workspace::Workspace;

use crate::proof::{self, Chance, fingerprint, journal_of, last_operation, line, size};
use crate::support::{Rows, fill, open, rows};
use crate::worker::{self, Move, minutes, words};

/// Kills of writers of one file, before a new one: files that grow make slow writers.
const KILLS_A_FILE: u64 = 25;

/// What happened in some kills.
#[derive(Default)]
struct Tally {
    kills: u64,
    /// Killed before the file was open.
    opening: u64,
    acknowledged: u64,
    /// An operation more than acknowledged was there, and whole.
    unheard: u64,
    /// Half an operation was in the file, and had to be taken back.
    hot: u64,
}

#[test]
fn a_writer_killed_at_any_moment_loses_nothing() {
    let started = Instant::now();
    let kills = size("KURULTAI_KILLS", 300);
    let mut tally = Tally::default();
    std::thread::scope(|scope| {
        let halves = [kills / 2, kills - kills / 2];
        let threads: Vec<_> = (1..)
            .zip(halves)
            .map(|(seed, kills)| scope.spawn(move || kill_all(seed, kills)))
            .collect();
        for thread in threads {
            let half = thread.join().unwrap();
            tally.kills += half.kills;
            tally.opening += half.opening;
            tally.acknowledged += half.acknowledged;
            tally.unheard += half.unheard;
            tally.hot += half.hot;
        }
    });
    let Tally {
        kills,
        opening,
        acknowledged,
        unheard,
        hot,
    } = tally;
    line(
        "kills",
        &format!(
            "{kills} kills ({opening} while opening, {hot} amid a write), {acknowledged} edits \
             acknowledged, {unheard} done and not yet said: 0 lost, 0 by half, 0 damaged"
        ),
        started,
    );
    assert!(acknowledged > kills, "the writers hardly wrote");
    assert!(hot > 0 && unheard > 0, "no kill came amid an operation");
}

fn kill_all(seed: u64, kills: u64) -> Tally {
    let mut chance = Chance(seed);
    let mut tally = Tally::default();
    while tally.kills < kills {
        // Where writing takes no time and where it does: the moments differ.
        let folder = if chance.percent(50) {
            proof::folder()
        } else {
            tempfile::tempdir().unwrap()
        };
        let left = KILLS_A_FILE.min(kills - tally.kills);
        writers_of_one_file(&folder, left, &mut chance, &mut tally);
    }
    tally
}

fn writers_of_one_file(folder: &TempDir, kills: u64, chance: &mut Chance, tally: &mut Tally) {
    let path = folder.path().join("congress.kurultai");
    let mut ws = Workspace::create(&path, "Secretariat").unwrap();
    fill(&mut ws);
    let first = rows(&ws);
    drop(ws);
    let mut rest = (last_operation(&path).0, fingerprint(&first));
    for _ in 0..kills {
        rest = kill(&path, rest, chance, tally);
    }
}

/// Lets a writer work on a file at rest, kills it, and judges what is left: the last
/// operation and a fingerprint of the rows.
fn kill(path: &Path, rest: (u32, u64), chance: &mut Chance, tally: &mut Tally) -> (u32, u64) {
    let mut writer = worker::in_role("edit", path)
        .env("KURULTAI_SEED", chance.next().to_string())
        .env("KURULTAI_NUMBER", rest.0.to_string())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(writer.stdout.take().unwrap()).lines();
    let mut heard = Heard {
        acknowledged: rest,
        ..Heard::default()
    };
    let within = if chance.percent(20) {
        // About as long as starting and opening take.
        12_000
    } else {
        heard.listen(&mut said, 1 + chance.below(6));
        40_000
    };
    std::thread::sleep(Duration::from_micros(chance.below(within)));
    writer.kill().unwrap();
    writer.wait().unwrap();
    heard.listen(&mut said, u64::MAX);

    tally.kills += 1;
    tally.opening += u64::from(!heard.opened);
    tally.acknowledged += heard.edits;
    let journal = std::fs::read(journal_of(path)).unwrap_or_default();
    tally.hot += u64::from(journal.iter().take(8).any(|byte| *byte != 0));

    let ws = open(path);
    let found = rows(&ws);
    drop(ws);
    let (number, verdict) = last_operation(path);
    assert_eq!(verdict, "ok", "the file is damaged");
    let (acknowledged, fingerprint_then) = heard.acknowledged;
    assert!(
        number >= acknowledged,
        "operation {acknowledged} was acknowledged, and the last is {number}"
    );
    if number == acknowledged {
        assert_eq!(fingerprint(&found), fingerprint_then, "{heard:?}");
    } else {
        assert_eq!(number, acknowledged + 1, "nobody did so much: {heard:?}");
        tally.unheard += 1;
        is_whole(path, &heard, &found);
    }
    (number, fingerprint(&found))
}

/// What a writer said before it died.
#[derive(Debug, Default)]
struct Heard {
    opened: bool,
    edits: u64,
    /// The last operation and the rows' fingerprint after it.
    acknowledged: (u32, u64),
    /// What it was about to do.
    about: Option<Move>,
}

impl Heard {
    /// Listens until so many moves were acknowledged, or nothing comes any more.
    fn listen(&mut self, said: &mut Lines<BufReader<ChildStdout>>, moves: u64) {
        let mut left = moves;
        while left > 0
            && let Some(Ok(line)) = said.next()
        {
            match words(&line).as_deref() {
                Some(["opened"]) => self.opened = true,
                Some(["try", told @ ..]) => self.about = Some(Move::heard(told)),
                Some(["did", number, rows]) => {
                    let rows = u64::from_str_radix(rows, 16).unwrap();
                    let number = number.parse().unwrap();
                    self.edits += u64::from(number > self.acknowledged.0);
                    self.acknowledged = (number, rows);
                    self.about = None;
                    left -= 1;
                }
                _ => {}
            }
        }
    }
}

/// Checks on a copy that the one operation more than was acknowledged is there as a
/// whole: taken back it leaves the rows acknowledged, and done again on those it gives
/// the rows found.
fn is_whole(path: &Path, heard: &Heard, found: &Rows) {
    let about = heard.about.expect("something was about to be done");
    let copy = path.with_file_name("probe.kurultai");
    std::fs::copy(path, &copy).unwrap();
    let mut ws = open(&copy).with_clock(minutes);
    let back = match about {
        Move::Undo => ws.redo(),
        Move::Verb(..) | Move::Redo => ws.undo(),
    };
    back.unwrap().expect("it can be taken back");
    let before = rows(&ws);
    assert_eq!(fingerprint(&before), heard.acknowledged.1, "{about:?}");
    assert!(about.make(&mut ws, &before).unwrap(), "{about:?}");
    let again = rows(&ws);
    assert_eq!(
        nameless(&again, &before),
        nameless(found, &before),
        "{about:?} is there by half"
    );
    drop(ws);
    std::fs::remove_file(&copy).unwrap();
}

/// The rows without the ids that are new since `before`: these are never the same twice.
fn nameless(rows: &Rows, before: &Rows) -> Vec<String> {
    let new: Vec<_> = rows
        .keys()
        .filter(|key| !before.contains_key(key))
        .collect();
    let mut texts: Vec<String> = rows
        .values()
        .map(|row| {
            let text = serde_json::to_string(row).unwrap();
            new.iter().fold(text, |text, (noun, id)| {
                text.replace(id.as_str(), &format!("new {noun:?}"))
            })
        })
        .collect();
    texts.sort();
    texts
}
