//! Measures the figures of tests/bench/README.md in the real window and prints them as a
//! table. Run it by `make bench`: the release build, under Xvfb. Names of parts (`opening`,
//! `edit`, `board`, `peer`, `outputs`, `checks`, `directory`, `preview`) measure these alone, and a
//! number of sessions the board of that size alone.

mod board;
mod checks;
mod directory;
mod edit;
mod opening;
mod outputs;
mod page;
mod peer;
mod preview;
mod table;

use std::path::{Path, PathBuf};

use kurultai_tests::fixture;

const PARTS: [&str; 8] = [
    "opening",
    "edit",
    "board",
    "peer",
    "outputs",
    "checks",
    "directory",
    "preview",
];

/// Sessions and rooms of the board's figures.
const SIZES: [(u32, u32); 6] = [
    (200, 35),
    (200, 70),
    (1_000, 35),
    (1_000, 70),
    (5_000, 35),
    (5_000, 70),
];

/// What is compared: the peer takes minutes for more.
const PEER: (u32, u32) = (200, 35);

fn main() {
    let (sizes, wanted): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.parse::<u32>().is_ok());
    if let Some(unknown) = wanted.iter().find(|part| !PARTS.contains(&part.as_str())) {
        eprintln!("no part {unknown:?}; there are: {}", PARTS.join(", "));
        std::process::exit(2);
    }
    let wants = |part: &str| wanted.is_empty() || wanted.iter().any(|one| one == part);
    let in_size = |(sessions, _): (u32, u32)| {
        sizes.is_empty() || sizes.iter().any(|one| *one == sessions.to_string())
    };
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    println!("| what | figure |\n| --- | --- |");
    let sample = fixture::sample(folder);
    let files = [1_000, 5_000].map(|n| (n, fixture::scale(&sub(folder, &n.to_string()), n)));
    if wants("opening") {
        opening::open("sample", &sample);
        for (sessions, file) in &files {
            opening::open(&format!("{sessions} sessions"), file);
        }
    }
    if wants("edit") {
        for (sessions, file) in &files {
            edit::edit(*sessions, file);
        }
    }
    let mut ours = None;
    if wants("board") || wants("peer") {
        for size in SIZES
            .into_iter()
            .filter(|size| (wants("board") && in_size(*size)) || (wants("peer") && *size == PEER))
        {
            let (sessions, rooms) = size;
            let place = sub(folder, &format!("{sessions}-{rooms}"));
            let a_move = board::measure(size, &fixture::scale_in(&place, sessions, rooms));
            if size == PEER {
                ours = Some(a_move);
            }
        }
    }
    if let Some(ours) = ours.filter(|_| wants("peer")) {
        peer::measure(PEER, &sub(folder, "peer"), ours);
    }
    if wants("outputs") {
        outputs::agendas(&sample);
        outputs::calendar(&files[0].1);
        outputs::sizes();
    }
    if wants("preview") {
        preview::measure("sample", &sample);
        preview::measure("1,000 sessions", &files[0].1);
    }
    if wants("checks") {
        checks::measure();
    }
    if wants("directory") {
        directory::measure(&sub(folder, "directory"));
    }
}

fn sub(folder: &Path, name: &str) -> PathBuf {
    let place = folder.join(name);
    std::fs::create_dir_all(&place).expect("a folder");
    place
}
