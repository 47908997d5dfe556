//! What only the protocol service reads about a person.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{PersonId, ProtocolNoteId};
use crate::invalid::{self, Invalid, PROSE_LIMIT};

/// A restricted note on a person: in no export unless somebody asks for it, and in no log. It is
/// no part of a [`crate::Programme`], so that nothing made from one can hold it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProtocolNote {
    /// Its identity.
    pub id: ProtocolNoteId,
    /// The person. Each has one note at most.
    pub person_id: PersonId,
    /// What is to be known; never blank.
    pub text: String,
}

/// A note's text without surrounding white space; blank means none.
///
/// # Errors
/// [`invalid::Problem::TooLong`].
pub fn taken(text: &str) -> Result<String, Invalid> {
    let text = text.trim();
    invalid::fits("protocolNote", text, PROSE_LIMIT)?;
    Ok(text.to_owned())
}
