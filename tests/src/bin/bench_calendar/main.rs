//! Measures the figures of calendars in tests/bench/README.md and prints them as a table: how
//! many events a second are written, beside writers of others given the same events, and how
//! much memory writing takes. Run it by `make bench`, in the release build; a number is that of
//! the sessions, else 100,000.

mod others;

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::Command;

use congress::session::Audience;
use congress::{Programme, Published};
use exchange::{CalendarOptions, Calendars, Scope};
use kurultai_tests::fixture::root;
use messages::Language;

use others::Event;

const ROUNDS: usize = 5;

fn main() {
    let count = std::env::args().nth(1);
    let count: u32 = count.map_or(100_000, |n| n.parse().expect("a number of sessions"));
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    println!("| what | figure |\n| --- | --- |");
    for sessions in [count / 100, count / 10, count] {
        memory(sessions, folder);
    }
    let programme = sample::scale(count);
    let ours = timed(ROUNDS, || {
        written(&programme, &folder.join("ours.ics"));
    });
    let text = fs::read_to_string(folder.join("ours.ics")).expect("read");
    let events = others::events(&text);
    let number = events.len();
    row("events", &number.to_string());
    row("size", &format!("{:.1} MB", text.len() as f64 / 1e6));
    rate(
        "ours, from the programme, to the disk (fsync)",
        number,
        ours,
    );
    drop(text);
    let told = Published::default().as_told(&programme, Audience::Delegates);
    let published = Published::default();
    let options = CalendarOptions::new(Language::En);
    let calendars = Calendars::new(&told, &published, options).expect("calendars");
    let calendar = calendars.of(&Scope::Event).expect("a calendar");
    let alone = timed(ROUNDS, || {
        let mut out = BufWriter::with_capacity(64 * 1024, io::sink());
        calendar.write(&mut out).expect("written");
    });
    rate("ours, the events alone", number, alone);
    let path = folder.join("ics.ics");
    let reference = timed(ROUNDS, || others::by_ics(&events, &path));
    rate(
        "the ics crate alone, through a buffer (wrong lines, nothing cleaned)",
        number,
        reference,
    );
    let path = folder.join("icalendar.ics");
    let icalendar = timed(ROUNDS, || others::by_icalendar(&events, &path));
    rate("the icalendar crate", number, icalendar);
    let json = folder.join("events.json");
    save(&json, &events);
    drop(events);
    let mut python = Command::new(root().join(".venv/bin/python"));
    python.arg(root().join("tests/bench/events.py"));
    let python = asked(python.arg(&json).arg(folder.join("python.ics")));
    rate("Python icalendar", number, python);
    let mut node = Command::new("node");
    node.arg(root().join("tests/bench/peer/events.mjs"));
    let node = asked(node.arg(&json).arg(folder.join("node.ics")));
    rate("npm ical-generator", number, node);
    row("ours to the icalendar crate", &times(icalendar, ours));
    row("ours to Python icalendar", &times(python, ours));
}

fn written(programme: &Programme, path: &Path) {
    let published = Published::default();
    let told = published.as_told(programme, Audience::Delegates);
    let options = CalendarOptions::new(Language::En);
    let calendars = Calendars::new(&told, &published, options).expect("calendars");
    let calendar = calendars.of(&Scope::Event).expect("a calendar");
    exchange::write_with(path, |out| calendar.write(out)).expect("written");
}

/// How much more memory the process takes at its most while it writes.
fn memory(sessions: u32, folder: &Path) {
    let programme = sample::scale(sessions);
    let published = Published::default();
    let options = CalendarOptions::new(Language::En);
    let calendars = Calendars::new(&programme, &published, options).expect("calendars");
    let calendar = calendars.of(&Scope::Event).expect("a calendar");
    let before = resident("VmRSS");
    // From here on the most is counted anew.
    fs::write("/proc/self/clear_refs", "5").expect("Linux");
    exchange::write_with(&folder.join("memory.ics"), |out| calendar.write(out)).expect("written");
    let most = resident("VmHWM");
    let more = most.saturating_sub(before);
    row(
        &format!("memory taken to write {} events", calendar.len()),
        &format!("{more} KiB"),
    );
}

fn resident(what: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with(what));
    let figure = line.and_then(|line| line.split_whitespace().nth(1));
    figure.and_then(|kib| kib.parse().ok()).expect("a figure")
}

fn save(path: &Path, events: &[Event]) {
    let mut out = BufWriter::new(fs::File::create(path).expect("a file"));
    serde_json::to_writer(&mut out, events).expect("written");
    out.flush().expect("written");
}

/// The seconds that another program says it took.
fn asked(command: &mut Command) -> f64 {
    let output = command.output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let text = String::from_utf8(output.stdout).expect("text");
    text.trim().parse().expect("seconds")
}

/// The seconds that this thread has had a processor: others on the machine lengthen them little.
fn processor() -> f64 {
    let told = fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    let nanoseconds = told.split(' ').next().and_then(|n| n.parse::<f64>().ok());
    nanoseconds.expect("a figure") / 1e9
}

/// The middle of some rounds, in seconds of the processor.
fn timed(rounds: usize, mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..rounds)
        .map(|_| {
            let start = processor();
            work();
            processor() - start
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[rounds / 2]
}

fn rate(what: &str, events: usize, seconds: f64) {
    let rate = events as f64 / seconds;
    row(
        what,
        &format!("{rate:.0} events/s ({:.0} ms)", seconds * 1e3),
    );
}

fn times(theirs: f64, ours: f64) -> String {
    format!("{:.1} times as fast", theirs / ours)
}

fn row(what: &str, figure: &str) {
    println!("| {what} | {figure} |");
}
