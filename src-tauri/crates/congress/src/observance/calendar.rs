//! Civil days as other calendars tell them.
//!
//! Hijri months are those of Umm al-Qura, told in advance. Where the new moon must be seen, a
//! month may begin a day sooner or later: such days are "expected".

use chrono::{Datelike, Days, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::Hijri;

const RAMADAN: u8 = 9;

/// The Hijri month (Muharram is 1) and day of the month.
pub(super) fn hijri_month_day(day: NaiveDate) -> Option<(u8, u8)> {
    let date = iso(day)?.to_calendar(Hijri::new_umm_al_qura());
    Some((date.month().number(), date.day_of_month().0))
}

/// Whether a day is expected to be one of Ramadan.
pub(super) fn is_ramadan(day: NaiveDate) -> bool {
    hijri_month_day(day).is_some_and(|(month, _)| month == RAMADAN)
}

/// The day on which the Ramadan is expected to begin to which a day belongs.
pub(super) fn ramadan_of(day: NaiveDate) -> Option<NaiveDate> {
    let (month, date) = hijri_month_day(day)?;
    let first = day.checked_sub_days(Days::new(u64::from(date) - 1))?;
    (month == RAMADAN).then_some(first)
}

/// A date for `icu_calendar`; `None` beyond the years that it knows.
pub(super) fn iso(day: NaiveDate) -> Option<Date<icu_calendar::Iso>> {
    let part = |n: u32| u8::try_from(n).ok();
    Date::try_new_iso(day.year(), part(day.month())?, part(day.day())?).ok()
}
