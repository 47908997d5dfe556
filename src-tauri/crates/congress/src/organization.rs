//! A state, religious body or other organization.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::contact::{self, Contact};
use crate::id::OrganizationId;
use crate::invalid::{self, Invalid, Problem};
use crate::text::{LocalizedText, TextIn};

/// Longest address, in characters.
pub const ADDRESS_LIMIT: u32 = 1000;

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
    /// Its short name or initials ("OIC"), in each language.
    pub short_name: LocalizedText,
    /// The organization that it is a part of.
    pub parent_id: Option<OrganizationId>,
    /// Where it has its seat, in each language.
    pub address: LocalizedText,
    /// How it is reached.
    pub contacts: Vec<Contact>,
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
    /// The short name in one language.
    ShortName(TextIn),
    /// The organization that it is a part of. That it is no part of itself, however far round,
    /// is for whoever knows the others to see.
    Parent(Option<OrganizationId>),
    /// The address in one language.
    Address(TextIn),
    /// How it is reached.
    Contacts(Vec<Contact>),
}

impl Organization {
    /// An organization of which nothing but name and kind is known.
    pub fn named(id: OrganizationId, name: LocalizedText, kind: OrganizationKind) -> Self {
        Self {
            id,
            name,
            kind,
            country: None,
            short_name: LocalizedText::default(),
            parent_id: None,
            address: LocalizedText::default(),
            contacts: Vec::new(),
        }
    }

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
            OrganizationEdit::ShortName(to) => {
                invalid::set_text("shortName", &mut self.short_name, to, invalid::TITLE_LIMIT)?;
            }
            OrganizationEdit::Parent(to) => {
                if to.as_ref() == Some(&self.id) {
                    return Err(Invalid::new("parentId", Problem::OwnParent));
                }
                self.parent_id = to;
            }
            OrganizationEdit::Address(to) => {
                invalid::set_text("address", &mut self.address, to, ADDRESS_LIMIT)?;
            }
            OrganizationEdit::Contacts(to) => self.contacts = contact::taken("contacts", to)?,
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
            Self::ShortName(_) => "short-name",
            Self::Parent(_) => "parent",
            Self::Address(_) => "address",
            Self::Contacts(_) => "contacts",
        }
    }
}
