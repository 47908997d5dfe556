//! An organization at an event, and who comes with it.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{DelegationId, EventId, MemberId, OrganizationId, PersonId};
use crate::invalid::{self, Invalid, Problem};
use crate::observance::{self, Observance};
use crate::text::{LocalizedText, TextIn};

/// An organization's delegation at an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Delegation {
    /// Its identity.
    pub id: DelegationId,
    /// The event.
    pub event_id: EventId,
    /// The organization that sends it; its name is the delegation's.
    pub organization_id: OrganizationId,
    /// How far the invitation has come.
    pub status: DelegationStatus,
    /// Languages that it works in, BCP 47.
    pub languages: Vec<String>,
    /// When and how it arrives.
    pub arrival: Option<Movement>,
    /// When and how it leaves.
    pub departure: Option<Movement>,
    /// The secretariat's liaison officer: name and telephone, as one line.
    pub liaison: String,
    /// Notes for the secretariat, printed on its agenda.
    pub notes: String,
    /// What it observes, as it has stated it: that of those at its head who state nothing
    /// of their own.
    pub observance: Observance,
}

/// How far a delegation's invitation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum DelegationStatus {
    Proposed,
    Invited,
    Accepted,
    Declined,
    Accredited,
    Arrived,
    Left,
}

/// An arrival or a departure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Movement {
    /// Wall time at the place where it happens.
    pub at: NaiveDateTime,
    /// That place's offset from UTC in minutes, east positive (Astana 2025: 300).
    pub offset_minutes: i32,
    /// Place and flight, as one line.
    pub note: String,
}

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

/// One field of a [`Delegation`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum DelegationEdit {
    /// The organization.
    Organization(OrganizationId),
    /// How far the invitation has come.
    Status(DelegationStatus),
    /// Working languages.
    Languages(Vec<String>),
    /// Arrival.
    Arrival(Option<Movement>),
    /// Departure.
    Departure(Option<Movement>),
    /// Liaison officer.
    Liaison(String),
    /// Notes.
    Notes(String),
    /// What it observes.
    Observance(Observance),
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
}

impl Delegation {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the delegation is then unchanged.
    pub fn apply(&mut self, edit: DelegationEdit) -> Result<(), Invalid> {
        match edit {
            DelegationEdit::Organization(to) => self.organization_id = to,
            DelegationEdit::Status(to) => self.status = to,
            DelegationEdit::Languages(to) => {
                invalid::languages("languages", &to)?;
                self.languages = to;
            }
            DelegationEdit::Arrival(to) => {
                check_movement("arrival", to.as_ref())?;
                self.arrival = to;
            }
            DelegationEdit::Departure(to) => {
                check_movement("departure", to.as_ref())?;
                self.departure = to;
            }
            DelegationEdit::Liaison(to) => {
                invalid::fits("liaison", &to, invalid::LINE_LIMIT)?;
                self.liaison = to;
            }
            DelegationEdit::Notes(to) => {
                invalid::fits("notes", &to, invalid::PROSE_LIMIT)?;
                self.notes = to;
            }
            DelegationEdit::Observance(to) => {
                self.observance = observance::taken("observance", to)?;
            }
        }
        Ok(())
    }
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
        }
        Ok(())
    }
}

impl DelegationEdit {
    /// The edit's name in the journal, after `delegation-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Organization(_) => "organization",
            Self::Status(_) => "status",
            Self::Languages(_) => "languages",
            Self::Arrival(_) => "arrival",
            Self::Departure(_) => "departure",
            Self::Liaison(_) => "liaison",
            Self::Notes(_) => "notes",
            Self::Observance(_) => "observance",
        }
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
        }
    }
}

fn check_movement(field: &str, movement: Option<&Movement>) -> Result<(), Invalid> {
    let Some(movement) = movement else {
        return Ok(());
    };
    invalid::fits(field, &movement.note, invalid::LINE_LIMIT)?;
    // The world's offsets lie within 18 hours (ISO 8601 practice of java.time and jiff).
    if movement.offset_minutes.abs() > 18 * 60 {
        return Err(Invalid::new(
            field,
            Problem::OutOfRange {
                least: 0,
                most: 18 * 60,
            },
        ));
    }
    Ok(())
}
