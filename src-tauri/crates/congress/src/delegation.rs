//! An organization at an event, and who comes with it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{DelegationId, EventId, OrganizationId};
use crate::invalid::{self, Invalid};
use crate::movement::check_movement;
use crate::observance::{self, Observance};

pub use crate::member::{Member, MemberEdit, MemberFunction};
pub use crate::movement::{Movement, Stay};

/// Most people that a delegation is expected with.
pub const EXPECTED_LIMIT: u32 = 10_000;

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
    /// On which day it came to each status, where that is known.
    pub dates: StatusDates,
    /// How many people are expected with it; `None`: as many as are named.
    pub expected: Option<u32>,
    /// The tradition that it stands for; `None` for a secular body, or where it is not said.
    pub tradition: Option<Bloc>,
    /// Where it stays.
    pub stay: Stay,
}

/// The day on which each status was come to.
pub type StatusDates = BTreeMap<DelegationStatus, NaiveDate>;

/// How far a delegation's invitation has come.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
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

/// The traditions for which delegations come, as protocol groups them, in an order that stands
/// for nothing: an event sets its own. (Whose feasts someone keeps is another matter:
/// [`crate::observance::Tradition`].)
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum Bloc {
    Buddhism,
    CatholicChurch,
    OrientalOrthodoxChurches,
    OrthodoxChurch,
    ProtestantChurches,
    Hinduism,
    Islam,
    Jainism,
    Judaism,
    Shinto,
    Sikhism,
    Taoism,
    Zoroastrianism,
    OtherTradition,
}

/// A status, and a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StatusOn {
    /// The status.
    pub status: DelegationStatus,
    /// On which day it was come to; `None`: not known.
    pub on: Option<NaiveDate>,
}

/// One field of a [`Delegation`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum DelegationEdit {
    /// The organization.
    Organization(OrganizationId),
    /// How far the invitation has come, and since when. A day that is known already stays.
    Status(StatusOn),
    /// On which day a status was come to.
    Date(StatusOn),
    /// How many people are expected.
    Expected(Option<u32>),
    /// The tradition.
    Tradition(Option<Bloc>),
    /// Where it stays.
    Stay(Stay),
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

impl Delegation {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the delegation is then unchanged.
    pub fn apply(&mut self, edit: DelegationEdit) -> Result<(), Invalid> {
        match edit {
            DelegationEdit::Organization(to) => self.organization_id = to,
            DelegationEdit::Status(to) => {
                self.status = to.status;
                if let Some(on) = to.on {
                    self.dates.entry(to.status).or_insert(on);
                }
            }
            DelegationEdit::Date(to) => {
                match to.on {
                    Some(on) => self.dates.insert(to.status, on),
                    None => self.dates.remove(&to.status),
                };
            }
            DelegationEdit::Expected(to) => {
                invalid::at_most("expected", to.unwrap_or(0), EXPECTED_LIMIT)?;
                self.expected = to;
            }
            DelegationEdit::Tradition(to) => self.tradition = to,
            DelegationEdit::Stay(to) => self.stay = to.taken("stay")?,
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

impl DelegationStatus {
    /// All of them, in the order of the pipeline.
    pub const ALL: &[Self] = &[
        Self::Proposed,
        Self::Invited,
        Self::Accepted,
        Self::Declined,
        Self::Accredited,
        Self::Arrived,
        Self::Left,
    ];

    /// Whether it is sure to come, or has come.
    pub fn is_confirmed(self) -> bool {
        self.has_come() || matches!(self, Self::Accepted | Self::Accredited)
    }

    /// Whether it has come, if it is still there or not.
    pub fn has_come(self) -> bool {
        matches!(self, Self::Arrived | Self::Left)
    }
}

impl Bloc {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Buddhism,
        Self::CatholicChurch,
        Self::OrientalOrthodoxChurches,
        Self::OrthodoxChurch,
        Self::ProtestantChurches,
        Self::Hinduism,
        Self::Islam,
        Self::Jainism,
        Self::Judaism,
        Self::Shinto,
        Self::Sikhism,
        Self::Taoism,
        Self::Zoroastrianism,
        Self::OtherTradition,
    ];
}

impl DelegationEdit {
    /// The edit's name in the journal, after `delegation-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Organization(_) => "organization",
            Self::Status(_) => "status",
            Self::Date(_) => "date",
            Self::Expected(_) => "expected",
            Self::Tradition(_) => "tradition",
            Self::Stay(_) => "stay",
            Self::Languages(_) => "languages",
            Self::Arrival(_) => "arrival",
            Self::Departure(_) => "departure",
            Self::Liaison(_) => "liaison",
            Self::Notes(_) => "notes",
            Self::Observance(_) => "observance",
        }
    }
}
