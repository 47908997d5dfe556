//! Files kept with an agreement: the versions of its text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgreementId, AttachmentContentId, AttachmentId};
use crate::invalid::{self, Invalid, Problem};

/// Most bytes of one attached file: 8 MiB. What a workspace is mailed as should stay mailable.
pub const SIZE_LIMIT: u32 = 8 * 1024 * 1024;

/// A file that is kept with an agreement. It is never another than it was: a new version is a
/// new row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    /// Its identity.
    pub id: AttachmentId,
    /// The agreement.
    pub agreement_id: AgreementId,
    /// The file's name with its extension, without a path.
    pub name: String,
    /// Which version of the text it is, from 1; of one that was removed it is not given again
    /// while a later one stands.
    pub version: u32,
    /// Its size in bytes.
    pub bytes: u32,
    /// The day on which it was added.
    pub added_on: NaiveDate,
    /// What is to be known of it, such as "as sent on 3 March".
    pub note: String,
}

/// What an attached file holds. Its bytes stay between the file and the disk: they never cross
/// to the window, nor into a list of what changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentContent {
    /// Its identity.
    pub id: AttachmentContentId,
    /// Whose bytes they are.
    pub attachment_id: AttachmentId,
    /// The bytes in Base64 (RFC 4648, section 4): the journal's images are JSON.
    #[serde(skip)]
    pub data: String,
}

/// One field of an [`Attachment`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum AttachmentEdit {
    /// The note.
    Note(String),
}

impl Attachment {
    /// The version after those of `others` of one agreement, for a file of so many bytes.
    ///
    /// # Errors
    /// [`Problem::Empty`] for a file of no bytes or a blank name, [`Problem::TooLong`] for more
    /// than [`SIZE_LIMIT`] bytes or a name of more than [`invalid::LINE_LIMIT`] characters.
    pub fn make(
        id: AttachmentId,
        agreement_id: AgreementId,
        others: &[Self],
        (name, bytes): (&str, usize),
        added_on: NaiveDate,
    ) -> Result<Self, Invalid> {
        let name = name.trim();
        if name.is_empty() || bytes == 0 {
            return Err(Invalid::new("attachment", Problem::Empty));
        }
        invalid::fits("name", name, invalid::LINE_LIMIT)?;
        let length = u32::try_from(bytes).unwrap_or(u32::MAX);
        if length > SIZE_LIMIT {
            let limit = SIZE_LIMIT;
            return Err(Invalid::new(
                "attachment",
                Problem::TooLong { limit, length },
            ));
        }
        let last = others.iter().map(|other| other.version).max();
        Ok(Self {
            id,
            agreement_id,
            name: name.to_owned(),
            version: last.unwrap_or(0).saturating_add(1),
            bytes: length,
            added_on,
            note: String::new(),
        })
    }

    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the attachment is then unchanged.
    pub fn apply(&mut self, edit: AttachmentEdit) -> Result<(), Invalid> {
        match edit {
            AttachmentEdit::Note(to) => {
                invalid::fits("note", &to, invalid::LINE_LIMIT)?;
                self.note = to;
            }
        }
        Ok(())
    }
}

impl AttachmentEdit {
    /// The edit's name in the journal, after `attachment-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Note(_) => "note",
        }
    }
}
