//! Memoranda, declarations and communiqués.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgreementId, AgreementPartyId, OrganizationId, SessionId};
use crate::invalid::{self, Invalid};
use crate::text::{LocalizedText, TextIn};

/// A paper that organizations agree on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// Its identity.
    pub id: AgreementId,
    /// Its title.
    pub title: LocalizedText,
    /// What sort of paper it is.
    pub kind: AgreementKind,
    /// How far it has come.
    pub state: AgreementState,
    /// Day of signature.
    pub signed_on: Option<NaiveDate>,
    /// Place of signature, as one line.
    pub signed_at: String,
    /// The session in which it is signed, where that is in this file.
    pub session_id: Option<SessionId>,
    /// What was agreed.
    pub notes: String,
}

/// An organization that is party to an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementParty {
    /// Its identity.
    pub id: AgreementPartyId,
    /// The agreement.
    pub agreement_id: AgreementId,
    /// The party.
    pub organization_id: OrganizationId,
}

/// Sorts of papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum AgreementKind {
    Memorandum,
    Declaration,
    Communique,
}

/// How far a paper has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum AgreementState {
    Draft,
    Agreed,
    Signed,
    InForce,
    Ended,
}

/// One field of an [`Agreement`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum AgreementEdit {
    /// The title in one language.
    Title(TextIn),
    /// The sort of paper.
    Kind(AgreementKind),
    /// How far it has come.
    State(AgreementState),
    /// Day of signature.
    SignedOn(Option<NaiveDate>),
    /// Place of signature.
    SignedAt(String),
    /// The session in which it is signed.
    Session(Option<SessionId>),
    /// What was agreed.
    Notes(String),
}

impl Agreement {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the agreement is then unchanged.
    pub fn apply(&mut self, edit: AgreementEdit) -> Result<(), Invalid> {
        match edit {
            AgreementEdit::Title(to) => invalid::set_name("title", &mut self.title, to)?,
            AgreementEdit::Kind(to) => self.kind = to,
            AgreementEdit::State(to) => self.state = to,
            AgreementEdit::SignedOn(to) => self.signed_on = to,
            AgreementEdit::SignedAt(to) => {
                invalid::fits("signedAt", &to, invalid::LINE_LIMIT)?;
                self.signed_at = to;
            }
            AgreementEdit::Session(to) => self.session_id = to,
            AgreementEdit::Notes(to) => {
                invalid::fits("notes", &to, invalid::PROSE_LIMIT)?;
                self.notes = to;
            }
        }
        Ok(())
    }
}

impl AgreementEdit {
    /// The edit's name in the journal, after `agreement-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Title(_) => "title",
            Self::Kind(_) => "kind",
            Self::State(_) => "state",
            Self::SignedOn(_) => "signed-on",
            Self::SignedAt(_) => "signed-at",
            Self::Session(_) => "session",
            Self::Notes(_) => "notes",
        }
    }
}
