//! Times of a day that an event keeps free, such as that of the Friday prayer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::{self, Invalid, Problem};
use crate::text::LocalizedText;

/// A stretch of wall time, on each day of the event or on one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuietTime {
    /// What it is for.
    pub name: LocalizedText,
    /// First minute of the day, 0 to 1439.
    pub starts: u32,
    /// Minute after the last one, more than `starts`, at most 1440.
    pub ends: u32,
    /// The only day; `None`: every day of the event.
    pub day: Option<NaiveDate>,
}

/// A list as it is stored: names without white space around them.
///
/// # Errors
/// [`Problem::TooLong`] for more than [`invalid::LIST_LIMIT`] or a name that is too long;
/// [`Problem::Empty`] for one without a name; [`Problem::EndBeforeStart`];
/// [`Problem::OutOfRange`] for minutes that a day has not.
pub fn taken(field: &str, times: Vec<QuietTime>) -> Result<Vec<QuietTime>, Invalid> {
    invalid::list_fits(field, &times)?;
    let tidy = |time: QuietTime| {
        let empty = LocalizedText::default();
        let named = time.name.0.iter();
        let name = named.fold(empty, |name, (lang, text)| name.with(lang, text));
        invalid::named(field, &name)?;
        invalid::at_most(field, time.ends, 1440)?;
        if time.ends <= time.starts {
            return Err(Invalid::new(field, Problem::EndBeforeStart));
        }
        Ok(QuietTime { name, ..time })
    };
    times.into_iter().map(tidy).collect()
}
