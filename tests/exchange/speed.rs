//! Bounds that only a change of order of growth breaks: the figures themselves are
//! measured in release builds (tests/bench).

use std::time::{Duration, Instant};

use congress::checks::findings;
use exchange::{CalendarOptions, Scope};
use messages::Language;

use crate::fixture::published;

#[test]
fn a_large_calendar_is_made_quickly() {
    let programme = sample::scale(1000);
    let published = published(&programme);
    let began = Instant::now();
    let text = exchange::calendar(
        &programme,
        &published,
        &Scope::Event,
        CalendarOptions::new(Language::Ru),
    )
    .unwrap();
    let took = began.elapsed();
    println!(
        "calendar of 1,000 sessions: {took:?}, {} KB",
        text.len() / 1024
    );
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1000);
    crate::reader::lint(&text);
    assert!(took < Duration::from_secs(10), "{took:?}");
}

#[test]
fn a_large_programme_is_checked_quickly() {
    let programme = sample::scale(5000);
    let began = Instant::now();
    let found = findings(&programme, programme.event.starts_on);
    let took = began.elapsed();
    println!(
        "checks of 5,000 sessions: {took:?}, {} findings",
        found.len()
    );
    assert!(took < Duration::from_secs(10), "{took:?}");
}
