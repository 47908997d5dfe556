//! Files to test with, made by the program's own code.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use workspace::Workspace;

/// The repository's root.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The program as built for tests. The Makefile builds it before the tests run, since
/// cargo builds no other package's binary.
pub fn program() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own file");
    let folder = test.ancestors().nth(2).expect("target/<profile>/deps/test");
    let program = folder.join(format!("kurultai{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "{} is not built: run `make build`",
        program.display()
    );
    program
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
    let file = Workspace::open(path, "test").expect("the file opens");
    let events = file.events().expect("events are read");
    assert_eq!(events.len(), 1, "the file holds one event");
    file.programme(&events[0].id)
        .expect("the programme is read")
}

fn fill(folder: &Path, name: &str, programme: &congress::Programme) -> PathBuf {
    let path = folder.join(name);
    kurultai::file::fill(&path, "test", programme).expect("the file is written");
    path
}
