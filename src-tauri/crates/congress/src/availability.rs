//! When a person is there, and when not.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AvailabilityId, EventId, PersonId};
use crate::invalid::{Invalid, Problem};

/// A stretch of an event's time in which a person is free, or is not. Who is free in some
/// stretch is there in such stretches only; who is free in none, at all times but those in
/// which they are not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Availability {
    /// Its identity.
    pub id: AvailabilityId,
    /// The event.
    pub event_id: EventId,
    /// The person.
    pub person_id: PersonId,
    /// First minute, wall time in the event's zone.
    pub from: NaiveDateTime,
    /// End (exclusive), wall time in the event's zone; after `from`.
    pub to: NaiveDateTime,
    /// Whether they are free; otherwise they are not there.
    pub free: bool,
}

/// A stretch of wall time in the event's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Span {
    /// First minute.
    pub from: NaiveDateTime,
    /// End (exclusive).
    pub to: NaiveDateTime,
}

/// What a new availability is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewAvailability {
    /// The event.
    pub event_id: EventId,
    /// The person.
    pub person_id: PersonId,
    /// When.
    pub span: Span,
    /// Whether they are free then.
    pub free: bool,
}

/// One field of an [`Availability`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum AvailabilityEdit {
    /// When.
    Span(Span),
    /// Whether they are free then.
    Free(bool),
}

impl NewAvailability {
    /// The availability under the id given.
    ///
    /// # Errors
    /// [`Problem::EndBeforeStart`].
    pub fn make(&self, id: AvailabilityId) -> Result<Availability, Invalid> {
        self.span.check()?;
        Ok(Availability {
            id,
            event_id: self.event_id.clone(),
            person_id: self.person_id.clone(),
            from: self.span.from,
            to: self.span.to,
            free: self.free,
        })
    }
}

impl Availability {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the availability is then unchanged.
    pub fn apply(&mut self, edit: AvailabilityEdit) -> Result<(), Invalid> {
        match edit {
            AvailabilityEdit::Span(to) => {
                to.check()?;
                self.from = to.from;
                self.to = to.to;
            }
            AvailabilityEdit::Free(to) => self.free = to,
        }
        Ok(())
    }
}

impl AvailabilityEdit {
    /// The edit's name in the journal, after `availability-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Span(_) => "span",
            Self::Free(_) => "free",
        }
    }
}

impl Span {
    fn check(self) -> Result<(), Invalid> {
        if self.to <= self.from {
            return Err(Invalid::new("span", Problem::EndBeforeStart));
        }
        Ok(())
    }
}
