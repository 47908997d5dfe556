//! Shabbat and the holy days of the Torah: from the lighting of candles to nightfall.

use adhan::{Parameters, Rounding};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Weekday};
use icu_calendar::cal::Hebrew;
use jiff::tz::TimeZone;

use super::{Occasion, calendar, sky};
use crate::venue::Coordinates;

/// How far the sun is under the horizon at nightfall, in degrees: three small stars.
const NIGHTFALL: f64 = 8.5;
const TISHREI: u8 = 1;
const NISAN: u8 = 7;
const SIVAN: u8 = 9;

/// Sunset and nightfall of a day, wall time, to the second. `None` where the sun does not
/// set. Where it sets but does not sink to 8.5 degrees, night falls at the latest in the
/// middle of the night.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evening {
    /// The sun's upper edge is under a level horizon.
    pub sunset: Option<NaiveDateTime>,
    /// The sun is 8.5 degrees under it.
    pub nightfall: Option<NaiveDateTime>,
}

/// The evening of a day.
pub fn evening(at: Coordinates, zone: &TimeZone, day: NaiveDate) -> Evening {
    let mut how = Parameters::default();
    how.isha_angle = NIGHTFALL;
    how.rounding = Rounding::None;
    let sky = sky::of(at, zone, day, &how);
    Evening {
        sunset: sky.sunset,
        nightfall: sky.sunset.and(sky.isha),
    }
}

/// When candles are lit on the eve: so many minutes before sunset, to the minute before.
pub fn candle_lighting(evening: Evening, minutes: u32) -> Option<NaiveDateTime> {
    let lit = evening.sunset? - TimeDelta::minutes(i64::from(minutes));
    Some(lit - TimeDelta::seconds(i64::from(lit.second())))
}

/// When the day is out, to the nearest minute, as printed calendars tell it.
pub fn nightfall(evening: Evening) -> Option<NaiveDateTime> {
    let out = evening.nightfall? + TimeDelta::seconds(30);
    Some(out - TimeDelta::seconds(i64::from(out.second())))
}

/// The holy day that a day is, the one from whose eve it is kept: of two that fall together
/// the yearly one. In Israel the festivals that elsewhere are kept for two days are one.
pub fn holy_day(day: NaiveDate, israel: bool) -> Option<Occasion> {
    let weekly = (day.weekday() == Weekday::Sat).then_some(Occasion::Shabbat);
    yearly(day, israel).or(weekly)
}

/// The stretch in which a holy day is kept; `None` where the sun does not tell. Where one
/// follows another, the later begins at the earlier one's nightfall, but Shabbat with its
/// own candles: its eve is never let in late.
pub(super) fn stretch(
    at: Coordinates,
    zone: &TimeZone,
    day: NaiveDate,
    candle_minutes: u32,
    israel: bool,
) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let is_shabbat = |day: NaiveDate| day.weekday() == Weekday::Sat;
    let eve = evening(at, zone, day.checked_sub_days(Days::new(1))?);
    let own = evening(at, zone, day);
    let follows = holy_day(day.pred_opt()?, israel).is_some() && !is_shabbat(day);
    let from = if follows {
        nightfall(eve)?
    } else {
        candle_lighting(eve, candle_minutes)?
    };
    let to = if is_shabbat(day.succ_opt()?) {
        candle_lighting(own, candle_minutes)?
    } else {
        nightfall(own)?
    };
    Some((from, to))
}

fn yearly(day: NaiveDate, israel: bool) -> Option<Occasion> {
    let date = calendar::iso(day)?.to_calendar(Hebrew::new());
    // The only leap month, Adar I, has no such day.
    match (date.month().number(), date.day_of_month().0) {
        (TISHREI, 1 | 2) => Some(Occasion::RoshHashanah),
        (TISHREI, 10) => Some(Occasion::YomKippur),
        (TISHREI, 15) => Some(Occasion::Sukkot),
        (TISHREI, 16) if !israel => Some(Occasion::Sukkot),
        (TISHREI, 22) => Some(Occasion::SheminiAtzeret),
        (TISHREI, 23) if !israel => Some(Occasion::SimchatTorah),
        (NISAN, 15 | 21) => Some(Occasion::Pesach),
        (NISAN, 16 | 22) if !israel => Some(Occasion::Pesach),
        (SIVAN, 6) => Some(Occasion::Shavuot),
        (SIVAN, 7) if !israel => Some(Occasion::Shavuot),
        _ => None,
    }
}
