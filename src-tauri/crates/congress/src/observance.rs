//! What a person or a delegation observes, as they themselves have stated it.
//!
//! Nothing is ever assumed from a country, a title or an organization: an observance
//! that nobody stated is none.
//!
//! The rules ask [`Almanac`]: who keeps what, where, and which session falls into it.

mod almanac;
mod calendar;
pub(crate) mod confirmed;
mod conflict;
pub mod feasts;
pub mod holy_days;
mod kept;
mod occasion;
mod place;
pub mod prayers;
mod sky;
pub mod timetable;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::{self, Invalid};

pub use almanac::{Almanac, Keeper, conflicts};
pub use confirmed::Confirmed;
pub use conflict::{Claim, Conflict, Sitting, Source};
pub use kept::{FRIDAY_MINUTES, PRAYER_MINUTES};
pub use occasion::Occasion;
pub use place::Place;

/// Longest time between the lighting of candles and sunset, in minutes.
pub const CANDLE_LIMIT: u32 = 60;

/// What someone observes. The default is "nothing stated".
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Observance {
    /// The five daily prayers of Islam and the Friday prayer, and how they are reckoned.
    pub prayer: Option<Prayer>,
    /// Shabbat and the holy days of the Torah on which no work is done.
    pub shabbat: Option<Shabbat>,
    /// The traditions whose feasts are kept, each once, in the order of [`Tradition`].
    pub feasts: Vec<Tradition>,
    /// Whether they fast from dawn to sunset on the event's days, in Ramadan or not.
    pub fasting: bool,
}

/// How the times of prayer are reckoned. Where an official timetable of the place is at
/// hand, it wins over the reckoning.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub struct Prayer {
    /// Whose angles of twilight.
    pub method: Method,
    /// Which shadow begins Asr.
    pub asr: AsrSchool,
    /// What bounds Fajr and Isha where twilight lasts all night.
    pub high_latitude: HighLatitude,
}

/// Authorities that publish how Fajr and Isha are reckoned: degrees of the sun under the
/// horizon, or minutes after sunset.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Method {
    /// Muslim World League: 18 and 17 degrees.
    #[default]
    MuslimWorldLeague,
    /// Egyptian General Authority of Survey: 19.5 and 17.5 degrees.
    Egyptian,
    /// University of Islamic Sciences, Karachi: 18 and 18 degrees.
    Karachi,
    /// Umm al-Qura University, Mecca: 18.5 degrees, Isha 90 minutes after sunset.
    UmmAlQura,
    /// Dubai: 18.2 and 18.2 degrees, three minutes of care at sunrise, noon and sunset.
    Dubai,
    /// Moonsighting Committee Worldwide: 18 and 18 degrees, bounded by season; from 55 degrees
    /// north by a seventh of the night.
    MoonsightingCommittee,
    /// Islamic Society of North America: 15 and 15 degrees.
    NorthAmerica,
    /// Kuwait: 18 and 17.5 degrees.
    Kuwait,
    /// Qatar: 18 degrees, Isha 90 minutes after sunset.
    Qatar,
    /// Majlis Ugama Islam Singapura: 20 and 18 degrees, rounded up.
    Singapore,
    /// Institute of Geophysics, University of Tehran: 17.7 and 14 degrees, Maghrib at 4.5.
    Tehran,
    /// Diyanet, Turkey: 18 and 17 degrees, with minutes of care.
    Turkey,
}

/// Which shadow begins Asr. It is a person's own school, not an event's.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum AsrSchool {
    /// Shafi, Maliki, Hanbali and Jafari: the shadow is as long as what casts it, and as at noon.
    #[default]
    Shafi,
    /// Hanafi: twice as long as what casts it, and as at noon.
    Hanafi,
}

/// What bounds Fajr and Isha where twilight lasts long or all night (from about 48 degrees).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum HighLatitude {
    /// Neither beyond the middle of the night.
    #[default]
    MiddleOfTheNight,
    /// Fajr in the last seventh of the night, Isha in the first.
    SeventhOfTheNight,
    /// By that part of the night which the method's angle is of 60 degrees.
    TwilightAngle,
}

/// How Shabbat and the holy days are kept.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub struct Shabbat {
    /// Minutes before sunset at which candles are lit and the day begins: 18 in most
    /// communities, 40 in Jerusalem; 0 to [`CANDLE_LIMIT`].
    pub candle_minutes: u32,
}

impl Default for Shabbat {
    fn default() -> Self {
        Self { candle_minutes: 18 }
    }
}

/// Traditions whose feasts the program knows.
///
/// Jewish holy days are not here: who states [`Shabbat`] keeps them.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Tradition {
    /// Catholic, Roman calendar.
    Catholic,
    /// Anglican and Protestant.
    Protestant,
    /// Orthodox churches that keep the Julian calendar, such as the Russian, Serbian and
    /// Georgian ones and Jerusalem's.
    Orthodox,
    /// Orthodox churches that keep fixed feasts by the revised calendar and Pascha by the
    /// Julian one, such as Constantinople's, Antioch's and the Romanian one.
    OrthodoxRevised,
    /// Armenian Apostolic.
    Armenian,
    /// Coptic and Ethiopian Orthodox.
    Coptic,
    /// Muslim.
    Islamic,
    /// Buddhist.
    Buddhist,
    /// Hindu.
    Hindu,
    /// Sikh.
    Sikh,
    /// Bahá'í.
    Bahai,
    /// Zoroastrian.
    Zoroastrian,
    /// Taoist.
    Taoist,
    /// Shinto.
    Shinto,
}

impl Observance {
    /// Whether nothing is stated.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// An observance as it is stored: each tradition once, in order.
///
/// # Errors
/// [`crate::Problem::OutOfRange`] for candles lit more than [`CANDLE_LIMIT`] minutes before
/// sunset; [`crate::Problem::TooLong`] for more traditions than a list holds.
pub fn taken(field: &str, mut observance: Observance) -> Result<Observance, Invalid> {
    if let Some(shabbat) = observance.shabbat {
        invalid::at_most(field, shabbat.candle_minutes, CANDLE_LIMIT)?;
    }
    invalid::list_fits(field, &observance.feasts)?;
    observance.feasts.sort_unstable();
    observance.feasts.dedup();
    Ok(observance)
}
