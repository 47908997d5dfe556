//! One of a delegation: their function, for whom they stand, whether they speak.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{DelegationId, MemberId, PersonId};
use crate::invalid::{self, Invalid};
use crate::movement::{Movement, Stay, check_movement};
use crate::text::{LocalizedText, TextIn};

/// One of a delegation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Their identity as a member.
    pub id: MemberId,
    /// The delegation.
    pub delegation_id: DelegationId,
    /// The person; `None` while only the function is known.
    pub person_id: Option<PersonId>,
    /// What they are in it.
    pub function: MemberFunction,
    /// Whom they represent, where it is not themselves.
    pub on_behalf_of: LocalizedText,
    /// Place in the delegation, from 0.
    pub position: u32,
    /// When and how they arrive; `None`: with the delegation.
    pub arrival: Option<Movement>,
    /// When and how they leave; `None`: with the delegation.
    pub departure: Option<Movement>,
    /// Whether they speak for the delegation where it is called upon.
    pub speaks: bool,
    /// Since when they hold the office in which they come: of two of one rank, who holds
    /// theirs longer goes first. `None` where it is not known.
    pub in_office_since: Option<NaiveDate>,
    /// Where they stay; empty: with the delegation.
    pub stay: Stay,
}

/// What a member is in the delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum MemberFunction {
    Head,
    Deputy,
    Member,
    Adviser,
    Interpreter,
    Security,
    Press,
    Spouse,
}

/// One field of a [`Member`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum MemberEdit {
    /// The person.
    Person(Option<PersonId>),
    /// The function.
    Function(MemberFunction),
    /// Whom they represent, in one language.
    OnBehalfOf(TextIn),
    /// Place in the delegation.
    Position(u32),
    /// Their own arrival.
    Arrival(Option<Movement>),
    /// Their own departure.
    Departure(Option<Movement>),
    /// Whether they speak for the delegation.
    Speaks(bool),
    /// Since when they hold their office.
    InOfficeSince(Option<NaiveDate>),
    /// Where they stay.
    Stay(Stay),
}

impl Member {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the member is then unchanged.
    pub fn apply(&mut self, edit: MemberEdit) -> Result<(), Invalid> {
        match edit {
            MemberEdit::Person(to) => self.person_id = to,
            MemberEdit::Function(to) => self.function = to,
            MemberEdit::OnBehalfOf(to) => {
                let limit = invalid::TITLE_LIMIT;
                invalid::set_text("onBehalfOf", &mut self.on_behalf_of, to, limit)?;
            }
            MemberEdit::Position(to) => self.position = to,
            MemberEdit::Arrival(to) => {
                check_movement("arrival", to.as_ref())?;
                self.arrival = to;
            }
            MemberEdit::Departure(to) => {
                check_movement("departure", to.as_ref())?;
                self.departure = to;
            }
            MemberEdit::Speaks(to) => self.speaks = to,
            MemberEdit::InOfficeSince(to) => self.in_office_since = to,
            MemberEdit::Stay(to) => self.stay = to.taken("stay")?,
        }
        Ok(())
    }
}

impl MemberEdit {
    /// The edit's name in the journal, after `member-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Function(_) => "function",
            Self::OnBehalfOf(_) => "on-behalf-of",
            Self::Position(_) => "position",
            Self::Arrival(_) => "arrival",
            Self::Departure(_) => "departure",
            Self::Speaks(_) => "speaks",
            Self::InOfficeSince(_) => "in-office-since",
            Self::Stay(_) => "stay",
        }
    }
}
