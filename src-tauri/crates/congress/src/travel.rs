//! How long the way between two venues takes.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{EventId, TravelId, VenueId};
use crate::invalid::{self, Invalid, Problem};
use crate::text::LocalizedText;

/// Most minutes that the way between two venues of an event takes: a day.
pub const TRAVEL_LIMIT: u32 = 1440;

/// The way between two venues, the same there and back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Travel {
    /// Its identity.
    pub id: TravelId,
    /// The event of both venues.
    pub event_id: EventId,
    /// The venue of the two whose id comes first.
    pub from_id: VenueId,
    /// The other.
    pub to_id: VenueId,
    /// How long it takes, in minutes.
    pub minutes: u32,
}

impl Travel {
    /// The way between two venues, named in either order.
    ///
    /// # Errors
    /// [`Problem::Empty`] where both are the same; [`Problem::OutOfRange`] for the minutes.
    pub fn make(
        id: TravelId,
        event_id: EventId,
        venues: (&VenueId, &VenueId),
        minutes: u32,
    ) -> Result<Self, Invalid> {
        let (one, other) = venues;
        if one == other {
            return Err(Invalid::new("toId", Problem::Empty));
        }
        invalid::at_most("minutes", minutes, TRAVEL_LIMIT)?;
        Ok(Self {
            id,
            event_id,
            from_id: one.min(other).clone(),
            to_id: one.max(other).clone(),
            minutes,
        })
    }

    /// Whether it is the way between two venues, in either direction.
    pub fn joins(&self, one: &VenueId, other: &VenueId) -> bool {
        (&self.from_id, &self.to_id) == (one.min(other), one.max(other))
    }
}

/// What the way between two venues is called: by both, in the languages that both have.
pub fn name(from: &LocalizedText, to: &LocalizedText) -> LocalizedText {
    let both = from.0.iter().filter_map(|(lang, from)| {
        let to = to.0.get(lang)?;
        Some((lang.clone(), format!("{from} – {to}")))
    });
    LocalizedText(both.collect())
}
