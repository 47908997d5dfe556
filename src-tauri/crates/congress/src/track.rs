//! A line of subject through a programme, to which sessions belong.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{EventId, TrackId};
use crate::invalid::{self, Invalid};
use crate::text::{LocalizedText, TextIn};

/// A track of an event, such as its panels or its youth programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Track {
    /// Its identity.
    pub id: TrackId,
    /// The event whose programme it runs through.
    pub event_id: EventId,
    /// Its name.
    pub name: LocalizedText,
    /// Place in the order of tracks, from 0.
    pub position: u32,
}

/// One field of a [`Track`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum TrackEdit {
    /// The name in one language.
    Name(TextIn),
    /// Place in the order of tracks.
    Position(u32),
}

impl Track {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the track is then unchanged.
    pub fn apply(&mut self, edit: TrackEdit) -> Result<(), Invalid> {
        match edit {
            TrackEdit::Name(to) => invalid::set_name("name", &mut self.name, to)?,
            TrackEdit::Position(to) => self.position = to,
        }
        Ok(())
    }
}

impl TrackEdit {
    /// The edit's name in the journal, after `track-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Position(_) => "position",
        }
    }
}
