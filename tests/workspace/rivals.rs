//! Three processes want one file: never do two have it at once, whoever dies.
//!
//! 150 takeovers a run; `KURULTAI_TAKEOVERS=10000` for the nightly. What a file of
//! another machine's means is told in `locks`.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use congress::session::SessionEdit;
use rusqlite::Connection;
use workspace::{OpenProblem, Workspace};

use crate::proof::{Chance, journal_of, last_operation, line, size};
use crate::support::{fill, fresh, rows};
use crate::worker::words;

const RIVALS: usize = 3;
/// Takeovers of one file, before a new one: files that grow take longer to open.
const TAKEOVERS_A_FILE: u64 = 100;
/// How long nobody may have the file.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Debug, Default)]
struct Tally {
    takeovers: u64,
    /// Of these: the one before was killed while it had the file.
    after_kill: u64,
    /// Of these: amid a write.
    hot: u64,
    /// Kills of those who had closed or not got the file.
    idle: u64,
    locked: u64,
    acknowledged: u64,
}

#[test]
fn never_do_two_have_a_file() {
    let started = Instant::now();
    let takeovers = size("KURULTAI_TAKEOVERS", 150);
    let mut tally = Tally::default();
    let mut chance = Chance(7);
    let mut left = takeovers;
    while left > 0 {
        let some = left.min(TAKEOVERS_A_FILE);
        contest(some, &mut chance, &mut tally);
        left -= some;
    }
    let Tally {
        takeovers: had,
        after_kill,
        hot,
        idle,
        locked,
        acknowledged,
    } = tally;
    assert_eq!(had, takeovers);
    line(
        "rivals",
        &format!(
            "{had} takeovers by {RIVALS} processes ({after_kill} from one that was killed, {hot} \
             of these amid a write; {idle} killed without the file), {locked} refused as locked, \
             {acknowledged} edits acknowledged: 0 times two writers, 0 lost, 0 damaged"
        ),
        started,
    );
    assert!(
        after_kill * 4 > takeovers,
        "hardly a takeover from the dead"
    );
    assert!(locked > 0, "nobody ever met another");
    assert!(acknowledged > takeovers / 2, "hardly an edit");
}

/// One file, and so many times that somebody gets it.
fn contest(takeovers: u64, chance: &mut Chance, tally: &mut Tally) {
    let (_folder, path) = fresh();
    let mut ws = Workspace::create(&path, "Secretariat").unwrap();
    fill(&mut ws);
    let count = rows(&ws).len();
    drop(ws);

    let (say, said) = mpsc::channel();
    let mut ring = Ring {
        path: path.clone(),
        say,
        said,
        rivals: Vec::new(),
        acknowledged: BTreeSet::new(),
        locked: 0,
    };
    for place in 0..RIVALS {
        let rival = ring.start(place, chance.next());
        ring.rivals.push(rival);
    }
    let mut orphaned = false;
    for _ in 0..takeovers {
        let place = ring.next_holder();
        tally.takeovers += 1;
        tally.after_kill += u64::from(orphaned);
        orphaned = false;
        // So long does it have the file; most close it sooner.
        std::thread::sleep(Duration::from_micros(chance.below(5_000)));
        let victim = match chance.below(10) {
            0..6 => place,
            6 => (place + 1) % RIVALS,
            _ => continue,
        };
        let died = ring.kill(victim);
        orphaned = died.held;
        tally.idle += u64::from(!died.held);
        tally.hot += u64::from(died.held && died.hot);
        ring.rivals[victim] = ring.start(victim, chance.next());
    }
    for place in 0..RIVALS {
        ring.kill(place);
    }
    tally.locked += ring.locked;
    tally.acknowledged += ring.acknowledged.len() as u64;

    // Opening reads all of it, and finds every row as the journal knows it.
    let ws = Workspace::open(&path, "Secretariat").unwrap();
    assert_eq!(rows(&ws).len(), count);
    assert_eq!(ws.check().unwrap(), []);
    drop(ws);
    assert_eq!(last_operation(&path).1, "ok");
    let kept = notes(&path);
    let lost: Vec<_> = ring.acknowledged.difference(&kept).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
}

/// Every note that the journal knows of.
fn notes(path: &Path) -> BTreeSet<String> {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT json_extract(after, '$.notes') FROM change
        WHERE noun = 'session' AND after IS NOT NULL";
    let mut statement = conn.prepare(sql).unwrap();
    let found = statement.query_map([], |row| row.get(0)).unwrap();
    found.map(Result::unwrap).collect()
}

/// Those who want the file.
struct Ring {
    path: PathBuf,
    say: Sender<(u32, String)>,
    said: Receiver<(u32, String)>,
    rivals: Vec<Rival>,
    acknowledged: BTreeSet<String>,
    locked: u64,
}

struct Rival {
    child: Child,
}

/// How one died.
struct Died {
    /// With the file in hand.
    held: bool,
    /// With half an operation in the file.
    hot: bool,
}

impl Ring {
    fn start(&self, place: usize, seed: u64) -> Rival {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "rivals::plays_a_rival"])
            .args(["--nocapture", "--test-threads=1"])
            .env("KURULTAI_RIVAL", format!("{place}-{seed:x}"))
            .env("KURULTAI_FILE", &self.path)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (pid, stdout) = (child.id(), child.stdout.take().unwrap());
        let say = self.say.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                let _ = say.send((pid, line));
            }
            let _ = say.send((pid, "child: gone".to_owned()));
        });
        Rival { child }
    }

    /// Waits until somebody has got the file.
    fn next_holder(&mut self) -> usize {
        loop {
            let heard = self.said.recv_timeout(PATIENCE);
            let (pid, line) = heard.expect("somebody gets the file");
            let place = self.hear(pid, &line);
            if let Some(place) = place
                && words(&line).as_deref() == Some(&["opened"])
            {
                return place;
            }
        }
    }

    /// Takes in what a rival said; its place, unless it is none of them any more.
    fn hear(&mut self, pid: u32, line: &str) -> Option<usize> {
        let place = self.rivals.iter().position(|one| one.child.id() == pid);
        match words(line).as_deref() {
            Some(["locked"]) => self.locked += 1,
            Some(["did", note]) => {
                self.acknowledged.insert((*note).to_owned());
            }
            Some(["opened" | "closed" | "gone"]) | None => {}
            Some(other) => panic!("rival {pid}: {}", other.join(" ")),
        }
        place
    }

    /// Kills one, and hears all that it had said.
    fn kill(&mut self, place: usize) -> Died {
        let pid = self.rivals[place].child.id();
        // Told before, so that whoever gets the file at once knows that a marker may be
        // left for a moment.
        fs::write(doomed(&self.path, pid), "").unwrap();
        self.rivals[place].child.kill().unwrap();
        self.rivals[place].child.wait().unwrap();
        // Another may play it back at any moment: seen at least so often.
        let journal = fs::read(journal_of(&self.path)).unwrap_or_default();
        let hot = journal.iter().take(8).any(|byte| *byte != 0);
        let marker = marker(&self.path);
        let held = holder(&marker) == Some(pid);
        if held {
            fs::remove_file(&marker).unwrap();
        }
        // Others may get the file meanwhile: what they said is heard again.
        let mut others = Vec::new();
        loop {
            let (who, line) = self.said.recv_timeout(PATIENCE).unwrap();
            if who != pid {
                others.push((who, line));
            } else if words(&line).as_deref() == Some(&["gone"]) {
                break;
            } else {
                self.hear(who, &line);
            }
        }
        for said in others {
            self.say.send(said).unwrap();
        }
        Died { held, hot }
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        for rival in &mut self.rivals {
            // Where a check failed they are still at it.
            let _ = rival.child.kill();
            let _ = rival.child.wait();
        }
    }
}

/// The mark of who has the file: a link to its process's number, made as one step.
fn marker(path: &Path) -> PathBuf {
    path.with_file_name("holder")
}

fn holder(marker: &Path) -> Option<u32> {
    fs::read_link(marker).ok()?.to_str()?.parse().ok()
}

/// There once a process is to be killed.
fn doomed(path: &Path, pid: u32) -> PathBuf {
    path.with_file_name(format!("doomed-{pid}"))
}

#[test]
fn plays_a_rival() {
    let (Ok(name), Some(path)) = (
        std::env::var("KURULTAI_RIVAL"),
        std::env::var_os("KURULTAI_FILE"),
    ) else {
        return;
    };
    let path = PathBuf::from(path);
    let (_, seed) = name.split_once('-').unwrap();
    let mut chance = Chance(u64::from_str_radix(seed, 16).unwrap());
    let mut number = 0;
    loop {
        match Workspace::open(&path, &name) {
            Ok(ws) => hold(ws, &path, &name, &mut number, &mut chance),
            Err(e) if matches!(e.problem, OpenProblem::Locked { .. }) => {
                println!("child: locked");
            }
            Err(e) => println!("child: refused {:?}", e.problem),
        }
        std::thread::sleep(Duration::from_micros(200 + chance.below(2_000)));
    }
}

/// Has the file for some milliseconds, and edits it.
fn hold(mut ws: Workspace, path: &Path, name: &str, number: &mut u64, chance: &mut Chance) {
    if !mark(path) {
        println!("child: two writers");
    }
    // What the one before left, dead or not, is replaced by now.
    let told = Workspace::holder(path).map(|holder| holder.author);
    if told.as_deref() != Some(name) {
        println!("child: the lock-info file says {told:?}");
    }
    println!("child: opened");
    let session = ws.programme(&ws.events().unwrap()[0].id).unwrap().sessions[0]
        .id
        .clone();
    for _ in 0..1 + chance.below(3) {
        *number += 1;
        let note = format!("{name}-{number}");
        let edit = SessionEdit::Notes(note.clone());
        match ws.session_edit(&session, edit) {
            Ok(done) if done.unsaved == 0 => println!("child: did {note}"),
            Ok(_) => println!("child: unsaved {:?}", ws.access()),
            Err(e) => println!("child: failed {e:?}"),
        }
        std::thread::sleep(Duration::from_micros(chance.below(2_000)));
    }
    fs::remove_file(marker(path)).unwrap();
    drop(ws);
    println!("child: closed");
}

/// Marks that this process has the file. `false`: another has it too.
fn mark(path: &Path) -> bool {
    let (marker, since) = (marker(path), Instant::now());
    while symlink(std::process::id().to_string(), &marker).is_err() {
        // One that was killed leaves its mark until it has been buried.
        match holder(&marker) {
            Some(other) if !doomed(path, other).exists() => return false,
            _ if since.elapsed() > Duration::from_secs(10) => return false,
            _ => std::thread::sleep(Duration::from_micros(100)),
        }
    }
    true
}
