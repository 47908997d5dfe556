//! Where a session is held, as the sun and an official timetable see it.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::timetable::Timetable;
use crate::venue::Coordinates;

/// Where a session is held. Without coordinates nothing is told from the sun. Heights do
/// not count: the horizon is taken as level, as published tables take it.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The venue's point on Earth, where known.
    pub at: Option<Coordinates>,
    /// The official times of prayer of the place, where imported: the venue's own, else
    /// those of the event.
    pub timetable: Option<Arc<Timetable>>,
}

impl Place {
    /// What is compared of a point: zero and minus zero are one, and no number is itself.
    fn bits(&self) -> Option<(u64, u64)> {
        let bits = |degrees: f64| (degrees + 0.0).to_bits();
        self.at.map(|at| (bits(at.latitude), bits(at.longitude)))
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.bits() == other.bits() && self.timetable == other.timetable
    }
}

impl Eq for Place {}

impl Hash for Place {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits().hash(state);
        // Enough to tell the few timetables of an event apart, and quick.
        self.timetable.as_ref().map(|told| &told.id).hash(state);
    }
}
