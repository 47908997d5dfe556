//! When a room is open.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::{self, Invalid, Problem};

/// A stretch of wall time in which a room can be used, on every day or on one. A night is
/// two: to minute 1440, and from minute 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Opening {
    /// The only day; `None`: every day that no other stretch of the room names.
    pub day: Option<NaiveDate>,
    /// First minute of the day, 0 to 1439.
    pub starts: u32,
    /// Minute after the last one, more than `starts`, at most 1440.
    pub ends: u32,
}

/// The stretches that hold on a day: those of the day itself, or else those of every day.
pub fn on(opening: &[Opening], day: NaiveDate) -> impl Iterator<Item = &Opening> {
    let own = opening.iter().any(|stretch| stretch.day == Some(day));
    let only = own.then_some(day);
    opening.iter().filter(move |stretch| stretch.day == only)
}

/// Checks a list.
///
/// # Errors
/// [`Problem::TooLong`] for more than [`invalid::LIST_LIMIT`]; [`Problem::EndBeforeStart`];
/// [`Problem::OutOfRange`] for minutes that a day has not.
pub fn taken(field: &str, list: Vec<Opening>) -> Result<Vec<Opening>, Invalid> {
    invalid::list_fits(field, &list)?;
    for stretch in &list {
        invalid::at_most(field, stretch.ends, 1440)?;
        if stretch.ends <= stretch.starts {
            return Err(Invalid::new(field, Problem::EndBeforeStart));
        }
    }
    Ok(list)
}
