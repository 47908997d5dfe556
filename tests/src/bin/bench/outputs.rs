//! What is made of a programme, in this process, and how large the program is.

use std::path::{Path, PathBuf};

use kurultai_tests::fixture::{self, program};
use messages::Language;

use crate::table::{row, spread, timed};

/// All agendas of the sample as one PDF.
pub fn agendas(file: &Path) {
    let programme = fixture::programme(file);
    let mut times: Vec<f64> = (0..3)
        .map(|_| {
            timed(|| {
                let made = kurultai::outputs::agenda(
                    &programme,
                    None,
                    &[],
                    Language::En,
                    fixture::fonts(),
                );
                made.expect("pages").pdf().expect("a PDF");
            })
        })
        .collect();
    let count = programme.delegations.len();
    row(&format!("{count} agendas to one PDF"), &spread(&mut times));
}

/// The calendar of 1,000 sessions, with and without reading the file.
pub fn calendar(path: &Path) {
    let file = workspace::Workspace::open(path, "bench").expect("it opens");
    let event = file.events().expect("read")[0].id.clone();
    let programme = file.programme(&event).expect("read");
    let source = kurultai::calendars::source(&file, &event, None).expect("read");
    let options = exchange::CalendarOptions::new(Language::En);
    let scope = exchange::Scope::Event;
    let mut pure: Vec<f64> = (0..20)
        .map(|_| {
            timed(|| {
                let text = exchange::calendar(&programme, &source.published, &scope, options);
                std::hint::black_box(text.expect("a calendar"));
            })
        })
        .collect();
    row("ics of 1,000 sessions", &spread(&mut pure));
    let mut whole: Vec<f64> = (0..20)
        .map(|_| {
            timed(|| {
                let source = kurultai::calendars::source(&file, &event, None).expect("read");
                let made =
                    exchange::calendar(&source.programme, &source.published, &scope, options);
                std::hint::black_box(made.ok());
            })
        })
        .collect();
    row(
        "ics of 1,000 sessions, reading the file too",
        &spread(&mut whole),
    );
    let today = programme.event.starts_on;
    let mut checks: Vec<f64> = (0..20)
        .map(|_| {
            timed(|| {
                drop(std::hint::black_box(congress::checks::findings(
                    &programme, today,
                )))
            })
        })
        .collect();
    row("all checks, 1,000 sessions", &spread(&mut checks));
}

/// The program's size, and of how many crates it is made.
pub fn sizes() {
    let program: PathBuf = program();
    let bytes = std::fs::metadata(&program).expect("it is there").len();
    row("the program", &format!("{:.1} MB", bytes as f64 / 1e6));
    let lock = std::fs::read_to_string(fixture::root().join("Cargo.lock")).expect("read");
    let crates = lock.matches("[[package]]").count();
    row(
        "crates in Cargo.lock, tests and all systems included",
        &crates.to_string(),
    );
}
