//! The five prayers of a day: when each begins, and until when it can be prayed.

use adhan::{HighLatitudeRule, Madhab, Parameters};
use chrono::{Days, NaiveDate, NaiveDateTime};
use jiff::tz::TimeZone;

use super::place::Place;
use super::{AsrSchool, HighLatitude, Method, Occasion, Prayer, calendar, sky};
use crate::time;
use crate::timetable::TimetableDay;
use crate::venue::Coordinates;

/// Minutes by which Umm al-Qura's Isha is later in Ramadan: two hours after sunset, not
/// one and a half.
const UMM_AL_QURA_IN_RAMADAN: f64 = 30.0;

/// When the prayers of a day begin, wall time in the event's zone, to the minute. `None`
/// where the sun does not give that time, as within the polar circles. Isha may lie after
/// midnight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PrayerTimes {
    /// Dawn.
    pub fajr: Option<NaiveDateTime>,
    /// The end of Fajr.
    pub sunrise: Option<NaiveDateTime>,
    /// Just after the sun's noon.
    pub dhuhr: Option<NaiveDateTime>,
    /// By the shadow that the school asks for.
    pub asr: Option<NaiveDateTime>,
    /// Sunset.
    pub maghrib: Option<NaiveDateTime>,
    /// The end of twilight.
    pub isha: Option<NaiveDateTime>,
}

/// The times of a day by reckoning alone, without any official timetable.
pub fn reckoned(prayer: Prayer, at: Coordinates, zone: &TimeZone, day: NaiveDate) -> PrayerTimes {
    let sky = sky::of(at, zone, day, &parameters(prayer, day));
    PrayerTimes {
        fajr: sky.fajr,
        sunrise: sky.sunrise,
        dhuhr: sky.dhuhr,
        asr: sky.asr,
        maghrib: sky.maghrib,
        isha: sky.isha,
    }
}

/// The times of a day at a place: those of its official timetable where that has the day,
/// else the reckoned ones, else none. The name is that of the timetable that told them.
pub fn at_place<'a>(
    prayer: Prayer,
    place: &'a Place,
    zone: &TimeZone,
    day: NaiveDate,
) -> (PrayerTimes, Option<&'a str>) {
    let official = place.timetable.as_deref();
    if let Some((told, timetable)) = official.and_then(|table| Some((table.on(day)?, table))) {
        return (PrayerTimes::told(told), Some(&timetable.name));
    }
    let times = place.at.map(|at| reckoned(prayer, at, zone, day));
    (times.unwrap_or_default(), None)
}

impl PrayerTimes {
    fn told(told: &TimetableDay) -> Self {
        let at = |minute| Some(time::at_minute(told.day, minute));
        Self {
            fajr: at(told.fajr),
            sunrise: at(told.sunrise),
            dhuhr: at(told.dhuhr),
            asr: at(told.asr),
            maghrib: at(told.maghrib),
            isha: at(told.isha),
        }
    }

    /// Each prayer with the stretch in which it can be prayed: Fajr ends at sunrise, each
    /// other one as the next begins, Isha with the dawn of `next`, the day after. One whose
    /// begin or end the sun does not give is left out.
    pub(super) fn windows(
        &self,
        next: &Self,
    ) -> impl Iterator<Item = (Occasion, NaiveDateTime, NaiveDateTime)> + use<> {
        let windows = [
            (Occasion::Fajr, self.fajr, self.sunrise),
            (Occasion::Dhuhr, self.dhuhr, self.asr),
            (Occasion::Asr, self.asr, self.maghrib),
            (Occasion::Maghrib, self.maghrib, self.isha),
            (Occasion::Isha, self.isha, next.fajr),
        ];
        windows
            .into_iter()
            .filter_map(|(name, from, to)| Some((name, from?, to?)))
            // Where night is bounded by its middle, Isha and dawn may be one moment.
            .filter(|(_, from, to)| from < to)
    }
}

/// The day after, for the dawn that ends Isha.
pub(super) fn day_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

fn parameters(prayer: Prayer, day: NaiveDate) -> Parameters {
    let method = match prayer.method {
        Method::MuslimWorldLeague => adhan::Method::MuslimWorldLeague,
        Method::Egyptian => adhan::Method::Egyptian,
        Method::Karachi => adhan::Method::Karachi,
        Method::UmmAlQura => adhan::Method::UmmAlQura,
        Method::Dubai => adhan::Method::Dubai,
        Method::MoonsightingCommittee => adhan::Method::MoonsightingCommittee,
        Method::NorthAmerica => adhan::Method::NorthAmerica,
        Method::Kuwait => adhan::Method::Kuwait,
        Method::Qatar => adhan::Method::Qatar,
        Method::Singapore => adhan::Method::Singapore,
        Method::Tehran => adhan::Method::Tehran,
        Method::Turkey => adhan::Method::Turkey,
    };
    let school = match prayer.asr {
        AsrSchool::Shafi => Madhab::Shafi,
        AsrSchool::Hanafi => Madhab::Hanafi,
    };
    let rule = match prayer.high_latitude {
        HighLatitude::MiddleOfTheNight => HighLatitudeRule::MiddleOfTheNight,
        HighLatitude::SeventhOfTheNight => HighLatitudeRule::SeventhOfTheNight,
        HighLatitude::TwilightAngle => HighLatitudeRule::TwilightAngle,
    };
    let mut parameters = Parameters::for_method(method)
        .with_madhab(school)
        .with_high_latitude_rule(rule);
    if prayer.method == Method::UmmAlQura && calendar::is_ramadan(day) {
        parameters.isha_minutes = UMM_AL_QURA_IN_RAMADAN;
    }
    parameters
}
