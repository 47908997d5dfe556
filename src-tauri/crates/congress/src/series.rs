//! Events that follow each other under one name.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::SeriesId;
use crate::invalid::{self, Invalid};
use crate::text::{LocalizedText, TextIn};

/// A series of events, such as the Congress or the sessions of its Secretariat; its editions
/// are [`crate::Event`]s with an ordinal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Series {
    /// Its identity.
    pub id: SeriesId,
    /// Its name.
    pub name: LocalizedText,
}

/// One field of a [`Series`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum SeriesEdit {
    /// The name in one language.
    Name(TextIn),
}

impl Series {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the series is then unchanged.
    pub fn apply(&mut self, edit: SeriesEdit) -> Result<(), Invalid> {
        match edit {
            SeriesEdit::Name(to) => invalid::set_name("name", &mut self.name, to),
        }
    }
}

impl SeriesEdit {
    /// The edit's name in the journal, after `series-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
        }
    }
}
