//! The sun's times of a day, put into the day and the zone that they belong to.
//!
//! The crate `adhan` answers with hours of UTC that have no date: Fajr of a Sydney Friday
//! is a reading of Thursday, Isha of Honolulu one of tomorrow. Here every reading finds its
//! day from noon: what comes before noon is the last such reading before it, what comes
//! after it the first after it.

use adhan::{Parameters, PrayerTimes};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use jiff::tz::TimeZone;

use crate::time;
use crate::venue::Coordinates;

/// The times of one civil day, wall time in the zone; `None` where the sun does not give
/// that time. Isha may lie after midnight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sky {
    pub fajr: Option<NaiveDateTime>,
    pub sunrise: Option<NaiveDateTime>,
    pub dhuhr: Option<NaiveDateTime>,
    pub asr: Option<NaiveDateTime>,
    pub sunset: Option<NaiveDateTime>,
    pub maghrib: Option<NaiveDateTime>,
    pub isha: Option<NaiveDateTime>,
}

/// A reading of `adhan`: hour, minute, second of UTC.
type Reading = Option<(i64, u32, u32)>;

/// The times of the civil day whose noon, told by the sun, falls on `day` in the zone.
pub(super) fn of(at: Coordinates, zone: &TimeZone, day: NaiveDate, how: &Parameters) -> Sky {
    let Some((solar, noon)) = solar_day(at, zone, day) else {
        return Sky::default();
    };
    let year = solar.year();
    let (month, date) = (solar.month(), solar.day());
    let told = adhan::prayer_times(year, month, date, at.latitude, at.longitude, how);
    place(&told, noon, zone)
}

/// The day by which `adhan` knows the sun's noon that falls on `day`, and that noon by the
/// mean sun. The two days differ where a zone is a day off its longitude, as Samoa's is.
fn solar_day(
    at: Coordinates,
    zone: &TimeZone,
    day: NaiveDate,
) -> Option<(NaiveDate, DateTime<Utc>)> {
    // `adhan` takes, for a date, the noon whose hour of UTC lies within that date.
    let seconds = (43_200.0 - at.longitude * 240.0).rem_euclid(86_400.0);
    #[allow(clippy::cast_possible_truncation, reason = "less than a day")]
    let into_day = TimeDelta::seconds(seconds as i64);
    let one = Days::new(1);
    let near = [
        Some(day),
        day.checked_sub_days(one),
        day.checked_add_days(one),
    ];
    near.into_iter().flatten().find_map(|solar| {
        let noon = (solar.and_time(chrono::NaiveTime::MIN)).checked_add_signed(into_day)?;
        let noon = noon.and_utc();
        (time::to_wall(zone, noon).date() == day).then_some((solar, noon))
    })
}

fn place(told: &PrayerTimes, mean_noon: DateTime<Utc>, zone: &TimeZone) -> Sky {
    // The true noon is within half an hour of the mean one: the nearest such reading.
    let from = mean_noon - TimeDelta::hours(12);
    let Some(noon) = told.dhuhr.map(|reading| first_after(from, reading)) else {
        return Sky::default();
    };
    let wall = |at: DateTime<Utc>| time::to_wall(zone, at);
    let before = |reading: Reading| {
        let eve = noon - TimeDelta::days(1);
        reading.map(|reading| wall(first_after(eve, reading)))
    };
    let after = |reading: Reading| reading.map(|reading| wall(first_after(noon, reading)));
    Sky {
        fajr: before(told.fajr),
        sunrise: before(told.sunrise),
        dhuhr: Some(wall(noon)),
        asr: after(told.asr),
        sunset: after(told.sunset),
        maghrib: after(told.maghrib),
        isha: after(told.isha),
    }
}

/// The first instant from `from` on at which a clock of UTC shows the reading.
fn first_after(from: DateTime<Utc>, reading: (i64, u32, u32)) -> DateTime<Utc> {
    let (hour, minute, second) = reading;
    let into_day = hour * 3600 + i64::from(minute) * 60 + i64::from(second);
    let wait = (into_day - from.timestamp()).rem_euclid(86_400);
    from + TimeDelta::seconds(wait)
}
