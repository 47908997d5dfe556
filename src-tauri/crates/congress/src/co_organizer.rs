//! An organization that carries a session together with the host.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{CoOrganizerId, OrganizationId, SessionId};
use crate::invalid::{self, Invalid};

/// An organization's share in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoOrganizer {
    /// Its identity.
    pub id: CoOrganizerId,
    /// The session.
    pub session_id: SessionId,
    /// The organization.
    pub organization_id: OrganizationId,
    /// What its share is.
    pub role: CoOrganizerRole,
    /// How far it is agreed.
    pub status: CoOrganizerStatus,
    /// Contact person at the organization: name and telephone or mail, as one line.
    pub contact: String,
}

/// What a co-organizer's share is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CoOrganizerRole {
    /// Receives the guests.
    Host,
    /// Prepares and carries the session.
    CoOrganizer,
    /// Lends its name: "under the auspices of".
    Auspices,
    /// Supports it.
    Partner,
}

/// How far a co-organizer's share is agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum CoOrganizerStatus {
    Invited,
    Confirmed,
    Declined,
}

/// One field of a [`CoOrganizer`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum CoOrganizerEdit {
    /// The organization.
    Organization(OrganizationId),
    /// Its share.
    Role(CoOrganizerRole),
    /// How far it is agreed.
    Status(CoOrganizerStatus),
    /// The contact.
    Contact(String),
}

impl CoOrganizer {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the co-organizer is then unchanged.
    pub fn apply(&mut self, edit: CoOrganizerEdit) -> Result<(), Invalid> {
        match edit {
            CoOrganizerEdit::Organization(to) => self.organization_id = to,
            CoOrganizerEdit::Role(to) => self.role = to,
            CoOrganizerEdit::Status(to) => self.status = to,
            CoOrganizerEdit::Contact(to) => {
                invalid::fits("contact", &to, invalid::LINE_LIMIT)?;
                self.contact = to;
            }
        }
        Ok(())
    }
}

impl CoOrganizerEdit {
    /// The edit's name in the journal, after `co-organizer-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Organization(_) => "organization",
            Self::Role(_) => "role",
            Self::Status(_) => "status",
            Self::Contact(_) => "contact",
        }
    }
}
