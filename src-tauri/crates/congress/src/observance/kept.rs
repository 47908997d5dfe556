//! The rules: what of an observance falls into a session.
//!
//! Each day has its stretches, and a session meets a stretch in one of two ways. A prayer
//! needs only a gap, so a session must leave none; all else is met by any shared minute,
//! and touching ends share none.
//!
//! - **Prayer.** Whoever has [`PRAYER_MINUTES`] left of a prayer's time before the session
//!   or after it can pray; in a white night Isha may have no time at all, and is not asked
//!   for. That two prayers may be joined on a journey is each one's own to
//!   decide; no rule counts on it.
//! - **Friday prayer.** From Dhuhr for [`FRIDAY_MINUTES`]; where the event keeps a quiet
//!   time that shares a minute with that, the congregation prays in the quiet time, and it
//!   is kept instead. On Fridays Dhuhr itself is not asked for.
//! - **Shabbat and holy days.** From candle lighting to nightfall; without the sun's times
//!   the whole civil day.
//! - **Feasts.** The whole civil days, or from sunset to sunset.
//! - **Meals in a fast.** From Fajr to Maghrib on every day for whoever states that they
//!   fast, and on days of Ramadan for whoever states that they pray. A meal that begins with
//!   Maghrib breaks the fast and is none.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use jiff::tz::TimeZone;

use super::confirmed::{self, Confirmed};
use super::conflict::{Claim, Conflict, Sitting, Source};
use super::feasts::{self, Falls};
use super::occasion::Occasion;
use super::place::Place;
use super::prayers::{self, PrayerTimes, day_after};
use super::{Observance, Prayer, calendar, holy_days};
use crate::session::SessionKind;
use crate::time;

/// Minutes that a prayer with its washing needs.
pub const PRAYER_MINUTES: i64 = 10;
/// Minutes from Dhuhr that the sermon and the prayer of a Friday take.
pub const FRIDAY_MINUTES: i64 = 60;

/// One stretch of one day that is kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kept(Conflict);

/// What an event keeps free on a day: stretches of wall time.
pub(super) type Quiet = Vec<(NaiveDateTime, NaiveDateTime)>;

impl Kept {
    /// What it is to someone who sits there; `None` where both have their time. A session
    /// of prayer is an observance itself, so it meets none.
    pub(super) fn meets(&self, sitting: &Sitting) -> Option<Conflict> {
        let kept = &self.0;
        let meets = match kept.claim {
            _ if sitting.kind == SessionKind::Prayer => false,
            Claim::Prayer => {
                // A time that is shorter than that is needed whole.
                let needed = TimeDelta::minutes(PRAYER_MINUTES).min(kept.to - kept.from);
                let before = sitting.starts - kept.from;
                let after = kept.to - sitting.ends;
                before < needed && after < needed
            }
            Claim::FastingMeal if sitting.kind != SessionKind::Meal => false,
            _ => sitting.starts < kept.to && kept.from < sitting.ends,
        };
        meets.then(|| kept.clone())
    }
}

/// All that is kept on a day, with what its eve and its night belong to.
pub(super) fn on(
    observance: &Observance,
    place: &Place,
    zone: &TimeZone,
    (quiet, confirmed): (&Quiet, &[Confirmed]),
    day: NaiveDate,
) -> Vec<Kept> {
    let mut kept = BTreeSet::new();
    pray(observance, place, zone, quiet, day, &mut kept);
    fast(observance, place, zone, (day, confirmed), &mut kept);
    rest(observance, place, zone, day, &mut kept);
    for tradition in &observance.feasts {
        for falls in feasts::on(*tradition, day, confirmed) {
            kept.extend(feast(falls, place, zone));
        }
    }
    kept.into_iter().map(Kept).collect()
}

fn pray(
    observance: &Observance,
    place: &Place,
    zone: &TimeZone,
    quiet: &Quiet,
    day: NaiveDate,
    kept: &mut BTreeSet<Conflict>,
) {
    let Some(prayer) = observance.prayer else {
        return;
    };
    let (times, told_by) = prayers::at_place(prayer, place, zone, day);
    let (next, _) = prayers::at_place(prayer, place, zone, day_after(day));
    let friday = day.weekday() == Weekday::Fri;
    for (occasion, from, to) in times.windows(&next) {
        if friday && occasion == Occasion::Dhuhr {
            continue;
        }
        kept.insert(Conflict {
            claim: Claim::Prayer,
            occasion,
            from,
            to,
            expected: None,
            source: source(prayer, told_by),
        });
    }
    if friday {
        kept.extend(friday_prayer(day, &times, quiet, source(prayer, told_by)));
    }
}

/// The Friday prayer: the event's quiet times about noon, else the hour from Dhuhr.
fn friday_prayer(
    day: NaiveDate,
    times: &PrayerTimes,
    quiet: &Quiet,
    source: Source,
) -> Vec<Conflict> {
    let hour = |from: NaiveDateTime| (from, from + TimeDelta::minutes(FRIDAY_MINUTES));
    let reckoned = times.dhuhr.map(hour);
    // Where nothing tells Dhuhr, a quiet time from the twelfth hour on is that of the prayer.
    let (from, to) = reckoned.unwrap_or_else(|| hour(time::at_minute(day, 12 * 60)));
    let friday = |(from, to), source| Conflict {
        claim: Claim::FridayPrayer,
        occasion: Occasion::FridayPrayer,
        from,
        to,
        expected: None,
        source,
    };
    let about_noon = quiet.iter().filter(|quiet| quiet.0 < to && from < quiet.1);
    let blocks: Vec<_> = about_noon
        .map(|block| friday(*block, Source::QuietTime))
        .collect();
    if blocks.is_empty() {
        reckoned
            .map(|hour| friday(hour, source))
            .into_iter()
            .collect()
    } else {
        blocks
    }
}

fn fast(
    observance: &Observance,
    place: &Place,
    zone: &TimeZone,
    (day, known): (NaiveDate, &[Confirmed]),
    kept: &mut BTreeSet<Conflict>,
) {
    let month = observance.prayer.and_then(|_| ramadan(day, known));
    let ramadan = month.is_some();
    if !ramadan && !observance.fasting {
        return;
    }
    let prayer = observance.prayer.unwrap_or_default();
    let (times, told_by) = prayers::at_place(prayer, place, zone, day);
    let Some((from, to)) = times.fajr.zip(times.maghrib) else {
        return;
    };
    kept.insert(Conflict {
        claim: Claim::FastingMeal,
        occasion: match ramadan {
            true => Occasion::Ramadan,
            false => Occasion::Fast,
        },
        from,
        to,
        // Who states that they fast does so whether the moon was seen or not.
        expected: month.flatten().filter(|_| !observance.fasting),
        source: source(prayer, told_by),
    });
}

/// Whether a day is one of Ramadan; with the first day of the month, where that is only expected.
fn ramadan(day: NaiveDate, known: &[Confirmed]) -> Option<Option<NaiveDate>> {
    let sure = |first| confirmed::near(known, Occasion::Ramadan, first);
    (-confirmed::NEAR..=confirmed::NEAR).find_map(|late| {
        // The month with its days as they were expected, or so many days later.
        let expected = calendar::ramadan_of(day - TimeDelta::days(late))?;
        let begins = sure(expected).unwrap_or(expected);
        let moved = (begins - expected).num_days() == late;
        moved.then(|| Some(expected).filter(|first| sure(*first).is_none()))
    })
}

fn rest(
    observance: &Observance,
    place: &Place,
    zone: &TimeZone,
    day: NaiveDate,
    kept: &mut BTreeSet<Conflict>,
) {
    let Some(shabbat) = observance.shabbat else {
        return;
    };
    let israel = matches!(
        zone.iana_name(),
        Some("Asia/Jerusalem" | "Asia/Tel_Aviv" | "Israel")
    );
    let Some(occasion) = holy_days::holy_day(day, israel) else {
        return;
    };
    let minutes = shabbat.candle_minutes;
    let sunset = place
        .at
        .and_then(|at| holy_days::stretch(at, zone, day, minutes, israel));
    let (source, (from, to)) = match sunset {
        Some(stretch) => (
            Source::Sunset {
                candle_minutes: minutes,
            },
            stretch,
        ),
        None => (Source::Calendar, whole_days(day, day)),
    };
    kept.insert(Conflict {
        claim: Claim::Shabbat,
        occasion,
        from,
        to,
        expected: None,
        source,
    });
}

fn feast(falls: Falls, place: &Place, zone: &TimeZone) -> Option<Conflict> {
    let sunset = |day| {
        let evening = holy_days::evening(place.at?, zone, day);
        holy_days::candle_lighting(evening, 0)
    };
    let from_sunset = || sunset(falls.first.pred_opt()?).zip(sunset(falls.last));
    let days = whole_days(falls.first, falls.last);
    let (from, to) = match falls.from_sunset {
        true => from_sunset().unwrap_or(days),
        false => days,
    };
    Some(Conflict {
        claim: Claim::Feast,
        occasion: falls.occasion,
        from,
        to,
        expected: falls.expected.then_some(falls.first),
        source: Source::Calendar,
    })
}

fn whole_days(first: NaiveDate, last: NaiveDate) -> (NaiveDateTime, NaiveDateTime) {
    (time::at_minute(first, 0), time::at_minute(last, 1440))
}

fn source(prayer: Prayer, told_by: Option<&str>) -> Source {
    match told_by {
        Some(name) => Source::Timetable {
            name: name.to_owned(),
        },
        None => Source::Reckoned {
            method: prayer.method,
            asr: prayer.asr,
        },
    }
}
