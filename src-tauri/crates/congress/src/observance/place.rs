//! Where a session is held, as the sun and an official timetable see it.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::timetable::Official;

/// A point on Earth, degrees of WGS 84: north and east are positive. Heights do not
/// count: the horizon is taken as level, as published tables take it.
#[derive(Clone, Copy, Debug)]
pub struct Coordinates {
    /// -90 to 90.
    pub latitude: f64,
    /// -180 to 180.
    pub longitude: f64,
}

/// Where a session is held. Without coordinates nothing is told from the sun.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// The venue's point on Earth, where known.
    pub at: Option<Coordinates>,
    /// The official times of prayer of the place, where imported.
    pub timetable: Option<Arc<Official>>,
}

impl Coordinates {
    /// What is compared: zero and minus zero are one point, and what is no number is itself.
    fn bits(self) -> (u64, u64) {
        let bits = |degrees: f64| (degrees + 0.0).to_bits();
        (bits(self.latitude), bits(self.longitude))
    }
}

impl PartialEq for Coordinates {
    fn eq(&self, other: &Self) -> bool {
        self.bits() == other.bits()
    }
}

impl Eq for Coordinates {}

impl Hash for Coordinates {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits().hash(state);
    }
}
