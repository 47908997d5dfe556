//! A session as someone sits in it, and what of an observance it falls into.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::occasion::Occasion;
use super::prayers::day_after;
use super::{AsrSchool, Method};
use crate::Session;
use crate::session::SessionKind;

/// When and as what someone sits in a session, wall time in the event's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sitting {
    /// First minute.
    pub starts: NaiveDateTime,
    /// End (exclusive), after `starts`.
    pub ends: NaiveDateTime,
    /// What sort of session it is.
    pub kind: SessionKind,
}

/// The rules, as an event turns them on and off.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Claim {
    /// No time is left for one of the five daily prayers.
    Prayer,
    /// Into the Friday prayer.
    FridayPrayer,
    /// Into Shabbat or a holy day of the Torah.
    Shabbat,
    /// Into a feast.
    Feast,
    /// A meal within a fast.
    FastingMeal,
}

/// An observance that a session falls into.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Conflict {
    /// The rule.
    pub claim: Claim,
    /// What is observed.
    pub occasion: Occasion,
    /// Its whole stretch, wall time in the event's zone: start.
    pub from: NaiveDateTime,
    /// Its whole stretch: end.
    pub to: NaiveDateTime,
    /// The first day of it, where that may yet move, as one that the new moon decides, and
    /// nobody has confirmed it.
    pub expected: Option<NaiveDate>,
    /// Where the times come from.
    pub source: Source,
}

/// Where the times of an observance come from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum Source {
    /// Reckoned by a method and a school.
    #[serde(rename_all = "camelCase")]
    Reckoned {
        /// Whose angles.
        method: Method,
        /// Which shadow begins Asr.
        asr: AsrSchool,
    },
    /// An official timetable of the place.
    Timetable {
        /// Its name.
        name: String,
    },
    /// A quiet time that the event keeps.
    QuietTime,
    /// Sunset at the place, and the custom of lighting candles before it.
    #[serde(rename_all = "camelCase")]
    Sunset {
        /// Minutes before sunset.
        candle_minutes: u32,
    },
    /// A calendar: whole days.
    Calendar,
}

impl Sitting {
    /// How one sits in a session; `None` where it does not take place, has no time, or ends
    /// before it starts.
    pub fn of(session: &Session) -> Option<Self> {
        let (starts, ends) = session.span().filter(|_| session.takes_place())?;
        (starts < ends).then_some(Self {
            starts,
            ends,
            kind: session.kind,
        })
    }

    /// The days whose stretches may reach into it. A month bounds what a slip of the year
    /// in an end would cost.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let one = Days::new(1);
        let first = self.starts.date();
        let first = first.checked_sub_days(one).unwrap_or(first);
        let last = day_after(self.ends.date());
        first
            .iter_days()
            .take_while(move |day| *day <= last)
            .take(31)
            // Other years are slips, and their sums leave what a date can hold.
            .filter(|day| (1..=9999).contains(&day.year()))
    }
}
