//! Files to test with, made by the program's own code.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use workspace::{OpenProblem, Workspace};

/// The repository's root.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The program as built for tests. The Makefile builds it before the tests run, since
/// cargo builds no other package's binary.
pub fn program() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own file");
    let name = format!("kurultai{}", std::env::consts::EXE_SUFFIX);
    // A test lies in target/<profile>/deps, a binary of this crate in target/<profile>.
    let mut beside = test.ancestors().skip(1).take(2).map(|f| f.join(&name));
    let found = beside.find(|program| program.is_file());
    found.expect("the program is built: run `make build`")
}

/// Runs the program without a window.
pub fn run(arguments: &[&str]) -> Output {
    Command::new(program())
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// A file with the sample congress.
pub fn sample(folder: &Path) -> PathBuf {
    let programme = sample::viii_congress().expect("the sample is in order");
    fill(folder, "sample.kurultai", &programme)
}

/// A file with a generated event of some sessions.
pub fn scale(folder: &Path, sessions: u32) -> PathBuf {
    fill(folder, "scale.kurultai", &sample::scale(sessions))
}

/// The one event of a file, read by the program's own storage.
pub fn programme(path: &Path) -> congress::Programme {
    let file = open(path);
    let events = file.events().expect("events are read");
    assert_eq!(events.len(), 1, "the file holds one event");
    file.programme(&events[0].id)
        .expect("the programme is read")
}

/// Opens a file, waiting for a window that has just been closed: its threads end one after
/// the other, and the last one lets go of the file.
pub fn open(path: &Path) -> Workspace {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        match Workspace::open(path, "test") {
            Err(error)
                if matches!(error.problem, OpenProblem::Locked { .. })
                    && Instant::now() < until =>
            {
                std::thread::sleep(Duration::from_millis(20));
            }
            opened => return opened.expect("the file opens"),
        }
    }
}

/// A file with a generated event of some sessions in so many rooms.
pub fn scale_in(folder: &Path, sessions: u32, rooms: u32) -> PathBuf {
    fill(folder, "scale.kurultai", &sample::scale_in(sessions, rooms))
}

fn fill(folder: &Path, name: &str, programme: &congress::Programme) -> PathBuf {
    let path = folder.join(name);
    kurultai::file::fill(&path, "test", programme).expect("the file is written");
    path
}
