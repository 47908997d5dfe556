//! Who does what in a session.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{DelegationId, PartId, PersonId, SessionId};
use crate::invalid::{self, Invalid};
use crate::text::{LocalizedText, TextIn};

/// A person or a delegation in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// Its identity.
    pub id: PartId,
    /// The session.
    pub session_id: SessionId,
    /// Who takes part.
    pub who: Who,
    /// As what.
    pub role: PartRole,
    /// For whom, where it is not themselves.
    pub on_behalf_of: LocalizedText,
    /// Place in the running order, from 0.
    pub position: u32,
    /// For how many minutes they have the floor; `None`: it is not said.
    pub minutes: Option<u32>,
    /// When they asked for the floor, wall time in the event's zone.
    pub asked_at: Option<NaiveDateTime>,
    /// The part with which this one exchanged places on the speakers' list. It may be gone.
    pub exchange_id: Option<PartId>,
}

/// A person, or a delegation as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "id", rename_all = "camelCase")]
pub enum Who {
    /// One person.
    Person(PersonId),
    /// A delegation: its head is meant.
    Delegation(DelegationId),
}

/// As what one takes part.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum PartRole {
    Chair,
    Moderator,
    Speaker,
    Rapporteur,
    Signatory,
    Participant,
    Guest,
    Interpreter,
}

/// Most parts that a session is made with.
pub const PART_LIMIT: u32 = 1000;
/// Most minutes for which someone has the floor: a day.
pub const MINUTES_LIMIT: u32 = 1440;

/// A part of a session that is made with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewPart {
    /// Who takes it.
    pub who: Who,
    /// As what.
    pub role: PartRole,
}

/// One field of a [`Part`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum PartEdit {
    /// Who takes part.
    Who(Who),
    /// As what.
    Role(PartRole),
    /// For whom, in one language.
    OnBehalfOf(TextIn),
    /// Place in the running order.
    Position(u32),
    /// Minutes for which they have the floor.
    Minutes(Option<u32>),
    /// When they asked for it.
    AskedAt(Option<NaiveDateTime>),
}

/// Checks how many parts a session is made with.
///
/// # Errors
/// [`crate::Problem::TooLong`] for more than [`PART_LIMIT`].
pub fn list_fits(field: &str, parts: &[NewPart]) -> Result<(), Invalid> {
    invalid::fit_in(field, parts, PART_LIMIT)
}

impl NewPart {
    /// The part under the id given, in a session, at a place in its running order.
    pub fn make(&self, id: PartId, session_id: SessionId, position: u32) -> Part {
        Part {
            id,
            session_id,
            who: self.who.clone(),
            role: self.role,
            on_behalf_of: LocalizedText::default(),
            position,
            minutes: None,
            asked_at: None,
            exchange_id: None,
        }
    }
}

impl Part {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the part is then unchanged.
    pub fn apply(&mut self, edit: PartEdit) -> Result<(), Invalid> {
        match edit {
            PartEdit::Who(to) => self.who = to,
            PartEdit::Role(to) => self.role = to,
            PartEdit::OnBehalfOf(to) => {
                let limit = invalid::TITLE_LIMIT;
                invalid::set_text("onBehalfOf", &mut self.on_behalf_of, to, limit)?;
            }
            PartEdit::Position(to) => self.position = to,
            PartEdit::Minutes(to) => {
                invalid::at_most("minutes", to.unwrap_or(0), MINUTES_LIMIT)?;
                self.minutes = to;
            }
            PartEdit::AskedAt(to) => self.asked_at = to,
        }
        Ok(())
    }
}

impl PartRole {
    /// Whether whoever holds the part must be there in person, so that a second
    /// session at the same time is a clash. Guests are invited
    /// and may choose.
    pub fn binds(self) -> bool {
        !matches!(self, Self::Guest)
    }
}

impl PartEdit {
    /// The edit's name in the journal, after `part-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Who(_) => "who",
            Self::Role(_) => "role",
            Self::OnBehalfOf(_) => "on-behalf-of",
            Self::Position(_) => "position",
            Self::Minutes(_) => "minutes",
            Self::AskedAt(_) => "asked-at",
        }
    }
}
