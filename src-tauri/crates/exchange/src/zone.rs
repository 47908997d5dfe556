//! The VTIMEZONE of an event's zone (RFC 5545, section 3.6.5).

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use congress::time::{self, Transition, UnknownZone};
use ics::properties::{RRule, TzName};
use ics::{Daylight, Standard, TimeZone};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text;

/// The years after the last one told in which a rule must still hold, to be one.
const RULE_YEARS: i32 = 10;

/// How a zone's offsets are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ZoneForm {
    /// One offset at all times of the calendar.
    Constant,
    /// A pair that returns each year, each on one weekday of a month.
    Yearly,
    /// Changes one by one: they follow no rule that a calendar can tell. Some clients read
    /// such a zone wrongly; they are better given UTC.
    Explicit,
}

/// The offsets that hold from the first wall time to the last, and how they are told: as the
/// zone's yearly rule where it has one, so that clients know it again; else as the one offset,
/// or the changes, between the two.
///
/// # Errors
/// [`UnknownZone`].
pub(crate) fn component(
    name: &str,
    first: NaiveDateTime,
    last: NaiveDateTime,
) -> Result<(TimeZone<'static>, ZoneForm), UnknownZone> {
    let zone = time::zone(name)?;
    let tzid = text::parameter(name).into_owned();
    if let Some([daylight, standard]) = yearly(&zone, first.year(), last.year()) {
        let mut component = TimeZone::standard(tzid, standard.standard());
        component.add_daylight(daylight.daylight());
        return Ok((component, ZoneForm::Yearly));
    }
    let (from, to) = (time::to_utc(&zone, first), time::to_utc(&zone, last));
    let mut changes = time::transitions(&zone, from, to).into_iter().peekable();
    let head = changes
        .next_if(|change| change.at <= from)
        .unwrap_or_else(|| always(time::offset_seconds(&zone, first), from));
    if changes.peek().is_none() {
        let alone = Onset {
            change: &head,
            rule: None,
        };
        let component = TimeZone::standard(tzid, alone.standard());
        return Ok((component, ZoneForm::Constant));
    }
    let told = |change: &Transition| Onset { change, rule: None }.standard();
    let told_dst = |change: &Transition| Onset { change, rule: None }.daylight();
    let mut component = if head.dst {
        TimeZone::daylight(tzid, told_dst(&head))
    } else {
        TimeZone::standard(tzid, told(&head))
    };
    for change in changes {
        if change.dst {
            component.add_daylight(told_dst(&change));
        } else {
            component.add_standard(told(&change));
        }
    }
    Ok((component, ZoneForm::Explicit))
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

/// A change of a zone that comes back each year.
struct Yearly {
    first: Transition,
    rule: String,
}

impl Yearly {
    fn standard(&self) -> Standard<'static> {
        self.onset().standard()
    }

    fn daylight(&self) -> Daylight<'static> {
        self.onset().daylight()
    }

    fn onset(&self) -> Onset<'_> {
        Onset {
            change: &self.first,
            rule: Some(&self.rule),
        }
    }
}

/// The changes to summer time and back, where the zone has exactly these two in each year from
/// the one before the first told, and both by one weekday of their month.
fn yearly(zone: &time::Zone, first: i32, last: i32) -> Option<[Yearly; 2]> {
    let start = |year| NaiveDate::from_ymd_opt(year, 1, 1);
    let (from, to) = (start(first - 1)?, start(last + RULE_YEARS)?);
    if !(1900..=2400).contains(&first) || last > 2400 {
        return None;
    }
    let instant = |day: NaiveDate| time::at_minute(day, 0).and_utc();
    let from = instant(from);
    let changes: Vec<_> = time::transitions(zone, from, instant(to))
        .into_iter()
        .filter(|change| change.at > from)
        .collect();
    let (daylight, standard): (Vec<_>, Vec<_>) = changes.into_iter().partition(|c| c.dst);
    let years = usize::try_from(last + RULE_YEARS - (first - 1)).ok()?;
    Some([rule(daylight, years)?, rule(standard, years)?])
}

/// The one rule that tells changes, one in each of so many years.
fn rule(changes: Vec<Transition>, years: usize) -> Option<Yearly> {
    let first = changes.first()?.clone();
    let begins = onset(&first);
    let same = |change: &Transition| {
        let at = onset(change);
        (at.month(), at.weekday(), at.time()) == (begins.month(), begins.weekday(), begins.time())
            && (change.from, change.to, &change.name) == (first.from, first.to, &first.name)
    };
    let each_year = changes
        .iter()
        .zip(begins.year()..)
        .all(|(change, year)| onset(change).year() == year);
    if changes.len() != years || !each_year || !changes.iter().all(same) {
        return None;
    }
    let week = |at: NaiveDateTime| (at.day() - 1) / 7 + 1;
    let is_last = |at: NaiveDateTime| (at + TimeDelta::days(7)).month() != at.month();
    let place = if changes.iter().all(|c| is_last(onset(c))) {
        -1
    } else if changes.iter().all(|c| week(onset(c)) == week(begins)) {
        i64::from(week(begins))
    } else {
        return None;
    };
    let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        [begins.weekday().num_days_from_monday() as usize];
    let rule = format!(
        "FREQ=YEARLY;BYMONTH={};BYDAY={place}{weekday}",
        begins.month()
    );
    Some(Yearly { first, rule })
}

/// When a change comes, in the wall time before it (section 3.6.5).
fn onset(change: &Transition) -> NaiveDateTime {
    change.at.naive_utc() + TimeDelta::seconds(i64::from(change.from))
}

/// A change, and the rule by which it comes back.
struct Onset<'a> {
    change: &'a Transition,
    rule: Option<&'a str>,
}

impl Onset<'_> {
    fn standard(&self) -> Standard<'static> {
        let (at, from, to) = self.fields();
        let mut standard = Standard::new(at, from, to);
        if let Some(rule) = self.rule {
            standard.push(RRule::new(rule.to_owned()));
        }
        standard.push(self.name());
        standard
    }

    fn daylight(&self) -> Daylight<'static> {
        let (at, from, to) = self.fields();
        let mut daylight = Daylight::new(at, from, to);
        if let Some(rule) = self.rule {
            daylight.push(RRule::new(rule.to_owned()));
        }
        daylight.push(self.name());
        daylight
    }

    fn fields(&self) -> (String, String, String) {
        let change = self.change;
        let at = stamp(onset(change));
        (at, utc_offset(change.from), utc_offset(change.to))
    }

    fn name(&self) -> TzName<'static> {
        TzName::new(
            text::line(&self.change.name)
                .unwrap_or_default()
                .into_owned(),
        )
    }
}

/// A DATE-TIME without zone (section 3.3.5), such as `20250917T100000`.
pub(crate) fn stamp(at: NaiveDateTime) -> String {
    // Years of other lengths, and seconds that were put in, are as chrono has them.
    if !(0..=9999).contains(&at.year()) || at.nanosecond() >= 1_000_000_000 {
        return at.format("%Y%m%dT%H%M%S").to_string();
    }
    let day = (at.year() * 100 + at.month() as i32) * 100 + at.day() as i32;
    let time = (at.hour() * 100 + at.minute()) * 100 + at.second();
    format!("{day:08}T{time:06}")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_as_chrono_formats_them() {
        for at in [
            "2025-09-17T10:05:09",
            "0001-01-02T03:04:05",
            "9999-12-31T23:59:59",
            "2016-12-31T23:59:60",
            "+11000-01-01T00:00:00",
            "-0044-03-15T00:00:00",
        ] {
            let at: NaiveDateTime = at.parse().unwrap();
            assert_eq!(stamp(at), at.format("%Y%m%dT%H%M%S").to_string());
        }
    }
}
