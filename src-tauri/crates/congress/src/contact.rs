//! How someone can be reached.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::{self, Invalid, LINE_LIMIT, Problem};

/// Most ways in which one person or organization is reached.
pub const CONTACTS_LIMIT: u32 = 20;

/// One way to reach a person or an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Contact {
    /// Which way.
    pub kind: ContactKind,
    /// The number, address or page, as it was typed.
    pub value: String,
    /// Whose it is or when to use it; may be empty.
    pub note: String,
}

/// Ways to reach someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum ContactKind {
    Phone,
    Email,
    Web,
    Post,
    Other,
}

/// Contacts as a field takes them: without surrounding white space.
///
/// # Errors
/// [`Problem::Empty`] for one that says nothing, [`Problem::TooLong`].
pub fn taken(field: &str, mut contacts: Vec<Contact>) -> Result<Vec<Contact>, Invalid> {
    invalid::fit_in(field, &contacts, CONTACTS_LIMIT)?;
    for contact in &mut contacts {
        contact.value = contact.value.trim().to_owned();
        contact.note = contact.note.trim().to_owned();
        if contact.value.is_empty() {
            return Err(Invalid::new(field, Problem::Empty));
        }
        invalid::fits(field, &contact.value, LINE_LIMIT)?;
        invalid::fits(field, &contact.note, LINE_LIMIT)?;
    }
    Ok(contacts)
}
