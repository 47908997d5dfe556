//! A place of an event that holds rooms.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{EventId, VenueId};
use crate::invalid::{self, Invalid};
use crate::text::{LocalizedText, TextIn};

/// A palace, hotel or hall of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Venue {
    /// Its identity.
    pub id: VenueId,
    /// The event that uses it.
    pub event_id: EventId,
    /// Its name.
    pub name: LocalizedText,
    /// Place in the order of venues, from 0.
    pub position: u32,
}

/// One field of a [`Venue`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum VenueEdit {
    /// The name in one language.
    Name(TextIn),
    /// Place in the order of venues.
    Position(u32),
}

impl Venue {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the venue is then unchanged.
    pub fn apply(&mut self, edit: VenueEdit) -> Result<(), Invalid> {
        match edit {
            VenueEdit::Name(to) => invalid::set_name("name", &mut self.name, to)?,
            VenueEdit::Position(to) => self.position = to,
        }
        Ok(())
    }
}

impl VenueEdit {
    /// The edit's name in the journal, after `venue-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Position(_) => "position",
        }
    }
}
