//! A state, religious body or other organization.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::OrganizationId;
use crate::invalid::{self, Invalid};
use crate::text::{LocalizedText, TextIn};

/// An organization of the file's directory, shared by all its events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Organization {
    /// Its identity.
    pub id: OrganizationId,
    /// Its name.
    pub name: LocalizedText,
    /// What sort of body it is.
    pub kind: OrganizationKind,
    /// ISO 3166-1 alpha-2 code of its country; `None` for an international one.
    pub country: Option<String>,
}

/// Sorts of organizations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum OrganizationKind {
    State,
    ReligiousBody,
    InternationalOrganization,
    Ngo,
    Academic,
    Host,
}

/// One field of an [`Organization`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum OrganizationEdit {
    /// The name in one language.
    Name(TextIn),
    /// The sort of body.
    Kind(OrganizationKind),
    /// The country's code.
    Country(Option<String>),
}

impl Organization {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the organization is then unchanged.
    pub fn apply(&mut self, edit: OrganizationEdit) -> Result<(), Invalid> {
        match edit {
            OrganizationEdit::Name(to) => invalid::set_name("name", &mut self.name, to)?,
            OrganizationEdit::Kind(to) => self.kind = to,
            OrganizationEdit::Country(to) => {
                invalid::country("country", to.as_deref())?;
                self.country = to;
            }
        }
        Ok(())
    }
}

impl OrganizationEdit {
    /// The edit's name in the journal, after `organization-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Kind(_) => "kind",
            Self::Country(_) => "country",
        }
    }
}
