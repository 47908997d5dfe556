//! The tables that other programs wrote: see `tests/ref/observance`.

use chrono::{NaiveDate, NaiveDateTime};
use congress::time;
use congress::venue::Coordinates;
use jiff::tz::TimeZone;

/// The rows of a table, without comments.
pub fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}

/// The columns place, latitude, longitude, zone, day.
pub fn place(row: &[&str]) -> (Coordinates, TimeZone, NaiveDate) {
    let at = Coordinates {
        latitude: row[1].parse().unwrap(),
        longitude: row[2].parse().unwrap(),
    };
    (at, time::zone(row[3]).unwrap(), row[4].parse().unwrap())
}

/// A moment as the tables write it; `-` is none.
pub fn moment(text: &str) -> Option<NaiveDateTime> {
    let forms = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"];
    let read = |form| NaiveDateTime::parse_from_str(text, form).ok();
    (text != "-").then(|| forms.into_iter().find_map(read).expect(text))
}

/// How far apart two programs are, in seconds; both must tell a time, or neither.
pub fn apart(row: &[&str], ours: Option<NaiveDateTime>, theirs: &str) -> i64 {
    match (ours, moment(theirs)) {
        (Some(ours), Some(theirs)) => (ours - theirs).num_seconds().abs(),
        (None, None) => 0,
        (ours, _) => panic!("{row:?}: {ours:?}, not {theirs}"),
    }
}
