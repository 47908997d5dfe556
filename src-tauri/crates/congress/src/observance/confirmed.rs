//! Days that are no longer only expected: the moon was seen, or an authority has told them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Occasion;

/// How many days a day that is confirmed may lie from the one that was expected.
pub const NEAR: i64 = 3;

/// The first day of a feast or a fast, as it is known for sure.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub struct Confirmed {
    /// What falls on it.
    pub occasion: Occasion,
    /// Its first day.
    pub day: NaiveDate,
}

/// The day that is confirmed for what is expected on a day.
pub(super) fn near(
    known: &[Confirmed],
    occasion: Occasion,
    expected: NaiveDate,
) -> Option<NaiveDate> {
    let mut of_it = known.iter().filter(|one| one.occasion == occasion);
    let found = of_it.find(|one| (one.day - expected).num_days().abs() <= NEAR);
    found.map(|one| one.day)
}

/// The list as it is stored: in order, and of what is told twice the later one.
pub(crate) fn taken(known: Vec<Confirmed>) -> Vec<Confirmed> {
    let mut kept: Vec<Confirmed> = Vec::new();
    for one in known {
        kept.retain(|old| near(&[*old], one.occasion, one.day).is_none());
        kept.push(one);
    }
    kept.sort_unstable();
    kept
}
