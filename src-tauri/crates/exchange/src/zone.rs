//! The VTIMEZONE of an event's zone (RFC 5545, section 3.6.5).

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use congress::time::{self, Transition, UnknownZone};
use ics::properties::TzName;
use ics::{Daylight, Standard, TimeZone};

use crate::text;

/// The offsets that hold from the first wall time to the last: the one in force at the
/// first, and each change up to the last, with explicit onsets and no rule.
///
/// # Errors
/// [`UnknownZone`].
pub(crate) fn component(
    name: &str,
    first: NaiveDateTime,
    last: NaiveDateTime,
) -> Result<TimeZone<'static>, UnknownZone> {
    let zone = time::zone(name)?;
    let (from, to) = (time::to_utc(&zone, first), time::to_utc(&zone, last));
    let mut changes = time::transitions(&zone, from, to).into_iter().peekable();
    let head = changes
        .next_if(|change| change.at <= from)
        .unwrap_or_else(|| always(time::offset_seconds(&zone, first), from));
    let tzid = text::parameter(name);
    let mut component = match observance(&head) {
        Observance::Standard(standard) => TimeZone::standard(tzid, standard),
        Observance::Daylight(daylight) => TimeZone::daylight(tzid, daylight),
    };
    for change in changes {
        match observance(&change) {
            Observance::Standard(standard) => component.add_standard(standard),
            Observance::Daylight(daylight) => component.add_daylight(daylight),
        }
    }
    Ok(component)
}

/// What holds where no change lies before `from`: that offset, since long before.
fn always(offset: i32, from: DateTime<Utc>) -> Transition {
    let at = DateTime::UNIX_EPOCH.min(from - TimeDelta::days(1));
    Transition {
        at,
        from: offset,
        to: offset,
        dst: false,
        name: utc_offset(offset),
    }
}

enum Observance {
    Standard(Standard<'static>),
    Daylight(Daylight<'static>),
}

fn observance(change: &Transition) -> Observance {
    // The onset is told in the wall time before it (section 3.6.5).
    let onset = stamp(change.at.naive_utc() + TimeDelta::seconds(i64::from(change.from)));
    let (from, to) = (utc_offset(change.from), utc_offset(change.to));
    let name = TzName::new(text::line(&change.name).unwrap_or_default());
    if change.dst {
        let mut daylight = Daylight::new(onset, from, to);
        daylight.push(name);
        Observance::Daylight(daylight)
    } else {
        let mut standard = Standard::new(onset, from, to);
        standard.push(name);
        Observance::Standard(standard)
    }
}

/// A DATE-TIME without zone (section 3.3.5), such as `20250917T100000`.
pub(crate) fn stamp(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// A UTC-OFFSET (section 3.3.14), such as `+0500`; seconds only where there are some.
fn utc_offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, rest) = (seconds.abs() / 3600, seconds.abs() % 3600);
    match rest % 60 {
        0 => format!("{sign}{hours:02}{:02}", rest / 60),
        odd => format!("{sign}{hours:02}{:02}{odd:02}", rest / 60),
    }
}
