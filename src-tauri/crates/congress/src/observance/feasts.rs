//! Feasts, from the tables beside this file: what day of which calendar each begins on.
//!
//! `feasts.tsv` tells the rule of each feast, `dates.tsv` the days of those that follow no
//! calendar known here. A feast beyond the years of `dates.tsv` is not told.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, TimeDelta};
use icu_calendar::cal::{ChineseTraditional, Coptic, Julian, Persian};
use icu_calendar::{AsCalendar, Date, Gregorian, Iso};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Confirmed, Occasion, Tradition, calendar, confirmed};

/// The tables as they stand in the repository.
const FEASTS: &str = include_str!("feasts.tsv");
const DATES: &str = include_str!("dates.tsv");

static ALL: LazyLock<Vec<Feast>> = LazyLock::new(|| rows(FEASTS).filter_map(feast).collect());

/// A day of `dates.tsv`, by name.
static DATED: LazyLock<BTreeMap<&str, BTreeSet<NaiveDate>>> = LazyLock::new(|| {
    let mut dated: BTreeMap<&str, BTreeSet<NaiveDate>> = BTreeMap::new();
    for row in rows(DATES) {
        if let [name, day, ..] = row[..]
            && let Ok(day) = day.parse()
        {
            dated.entry(name).or_default().insert(day);
        }
    }
    dated
});

/// A feast as it falls: all its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Falls {
    /// Its name.
    pub occasion: Occasion,
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
    /// Whether its days begin at the sunset before and end at sunset.
    pub from_sunset: bool,
    /// Whether the sight of the moon or a later authority may yet move it by a day, and nobody
    /// has confirmed it.
    pub expected: bool,
}

struct Feast {
    tradition: Tradition,
    occasion: Occasion,
    when: When,
    days: i64,
    from_sunset: bool,
    expected: bool,
}

enum When {
    Gregorian(u8, u8),
    Julian(u8, u8),
    Coptic(u8, u8),
    Hijri(u8, u8),
    Persian(u8, u8),
    Chinese(u8, u8),
    Easter(i64),
    Pascha(i64),
    Dated(&'static str, i64),
}

/// The feasts of a tradition that a day belongs to. Where a day is `confirmed` for one that is
/// only expected, it falls on that day.
pub fn on(
    tradition: Tradition,
    day: NaiveDate,
    confirmed: &[Confirmed],
) -> impl Iterator<Item = Falls> {
    let kept = ALL.iter().filter(move |feast| feast.tradition == tradition);
    kept.filter_map(move |feast| feast.around(day, confirmed))
}

impl Feast {
    fn around(&self, day: NaiveDate, known: &[Confirmed]) -> Option<Falls> {
        let of_it = |first| confirmed::near(known, self.occasion, first);
        // A day that was confirmed may be told some days before or after it.
        let slack = if self.expected { confirmed::NEAR } else { 0 };
        (-slack..self.days + slack).find_map(|before| {
            let first = shift(day, -before).filter(|&first| self.when.is(first))?;
            let sure = if self.expected { of_it(first) } else { None };
            let falls = self.falls(sure.unwrap_or(first), self.expected && sure.is_none())?;
            (falls.first..=falls.last).contains(&day).then_some(falls)
        })
    }

    fn falls(&self, first: NaiveDate, expected: bool) -> Option<Falls> {
        Some(Falls {
            occasion: self.occasion,
            first,
            last: shift(first, self.days - 1)?,
            from_sunset: self.from_sunset,
            expected,
        })
    }
}

impl When {
    /// Whether the feast begins on a day.
    fn is(&self, day: NaiveDate) -> bool {
        match *self {
            Self::Gregorian(month, date) => same(day, Gregorian, month, date),
            Self::Julian(month, date) => same(day, Julian::new(), month, date),
            Self::Coptic(month, date) => same(day, Coptic, month, date),
            Self::Persian(month, date) => same(day, Persian::new(), month, date),
            Self::Chinese(month, date) => same(day, ChineseTraditional::new(), month, date),
            Self::Hijri(month, date) => calendar::hijri_month_day(day) == Some((month, date)),
            Self::Easter(after) => {
                let easter = civil(Gregorian::easter(day.year()));
                easter.and_then(|easter| shift(easter, after)) == Some(day)
            }
            Self::Pascha(after) => {
                let pascha = civil(Julian::easter(day.year()));
                pascha.and_then(|pascha| shift(pascha, after)) == Some(day)
            }
            Self::Dated(name, after) => shift(day, -after)
                .zip(DATED.get(name))
                .is_some_and(|(day, days)| days.contains(&day)),
        }
    }

    fn read(text: &'static str) -> Option<Self> {
        let mut words = text.split(' ');
        let (reckoning, first) = (words.next()?, words.next()?);
        let month_day = || {
            let (month, date) = first.split_once('-')?;
            Some((month.parse().ok()?, date.parse().ok()?))
        };
        let on = |make: fn(u8, u8) -> Self| month_day().map(|(month, date)| make(month, date));
        match reckoning {
            "gregorian" => on(Self::Gregorian),
            "julian" => on(Self::Julian),
            "coptic" => on(Self::Coptic),
            "hijri" => on(Self::Hijri),
            "persian" => on(Self::Persian),
            "chinese" => on(Self::Chinese),
            "easter" => Some(Self::Easter(first.parse().ok()?)),
            "pascha" => Some(Self::Pascha(first.parse().ok()?)),
            "dated" => {
                let after = words.next()?.parse().ok()?;
                DATED
                    .contains_key(first)
                    .then_some(Self::Dated(first, after))
            }
            _ => None,
        }
    }
}

/// The rows of a table without its comments.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}

fn feast(row: Vec<&'static str>) -> Option<Feast> {
    let [tradition, occasion, when, days, begins, certainty, _source] = row[..] else {
        return None;
    };
    Some(Feast {
        tradition: named(tradition)?,
        occasion: named(occasion)?,
        when: When::read(when)?,
        days: days.parse().ok().filter(|days| *days > 0)?,
        from_sunset: either(begins, "sunset", "midnight")?,
        expected: either(certainty, "expected", "set")?,
    })
}

/// A variant by the name that it is stored under.
fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::from(name)).ok()
}

fn either(word: &str, yes: &str, no: &str) -> Option<bool> {
    (word == yes || word == no).then_some(word == yes)
}

fn same<C: AsCalendar>(day: NaiveDate, told_by: C, month: u8, date: u8) -> bool {
    let Some(day) = calendar::iso(day) else {
        return false;
    };
    let day = day.to_calendar(told_by);
    let told = day.month().to_input();
    // A leap month repeats the number of the one before it, but not its feasts.
    told.number() == month && !told.is_leap() && day.day_of_month().0 == date
}

fn civil<C: AsCalendar>(date: Date<C>) -> Option<NaiveDate> {
    let date = date.to_calendar(Iso);
    let (month, day) = (date.month().number(), date.day_of_month().0);
    NaiveDate::from_ymd_opt(date.year().extended_year(), month.into(), day.into())
}

fn shift(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(TimeDelta::try_days(days)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_tables_is_understood() {
        let lines = |table: &str| table.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(ALL.len(), lines(FEASTS));
        assert_eq!(
            DATED.values().map(BTreeSet::len).sum::<usize>(),
            lines(DATES)
        );
        for row in rows(DATES) {
            let asked =
                |feast: &Feast| matches!(feast.when, When::Dated(name, _) if name == row[0]);
            assert!(ALL.iter().any(asked), "{row:?}");
        }
    }
}
