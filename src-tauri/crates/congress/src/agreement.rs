//! Memoranda, declarations and communiqués, and the decisions of a congress.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgreementId, AgreementPartyId, EventId, OrganizationId, PersonId, SessionId};
use crate::invalid::{self, Invalid};
use crate::text::{LocalizedText, TextIn};

/// A paper that organizations agree on, or that an event adopts.
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
    /// Day of the first draft.
    pub drafted_on: Option<NaiveDate>,
    /// Day on which its text had been negotiated.
    pub negotiated_on: Option<NaiveDate>,
    /// Day on which it was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// Day of signature or adoption.
    pub signed_on: Option<NaiveDate>,
    /// First day on which it is in force.
    pub in_force_on: Option<NaiveDate>,
    /// Day on which it ended.
    pub ended_on: Option<NaiveDate>,
    /// Last day for which it was concluded; `None`: without a term.
    pub valid_until: Option<NaiveDate>,
    /// Place of signature, as one line.
    pub signed_at: String,
    /// The session in which it is signed, where that is in this file.
    pub session_id: Option<SessionId>,
    /// The event whose outcome it is.
    pub event_id: Option<EventId>,
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
    /// Who signs for it, where they are in the directory.
    pub person_id: Option<PersonId>,
    /// As what they sign, or who does: one line.
    pub signatory: String,
}

/// Sorts of papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum AgreementKind {
    Memorandum,
    Cooperation,
    Declaration,
    Communique,
    Decision,
    Concept,
}

/// How far a paper has come, in the order in which it does.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum AgreementState {
    Draft,
    Negotiated,
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
    /// The day on which it came to a state.
    Reached(Reached),
    /// Last day of its term.
    ValidUntil(Option<NaiveDate>),
    /// Place of signature.
    SignedAt(String),
    /// The session in which it is signed.
    Session(Option<SessionId>),
    /// The event whose outcome it is.
    Event(Option<EventId>),
    /// What was agreed.
    Notes(String),
}

/// A state and the day on which a paper came to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Reached {
    /// The state.
    pub state: AgreementState,
    /// The day; `None`: it is not known.
    pub on: Option<NaiveDate>,
}

/// One field of an [`AgreementParty`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum AgreementPartyEdit {
    /// Who signs.
    Person(Option<PersonId>),
    /// As what they sign.
    Signatory(String),
}

impl AgreementState {
    /// All states, in their order.
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::Negotiated,
        Self::Agreed,
        Self::Signed,
        Self::InForce,
        Self::Ended,
    ];

    /// Whether a paper in this state is still to be signed.
    pub fn is_before_signature(self) -> bool {
        self < Self::Signed
    }
}

impl Agreement {
    /// A draft of which nothing is known but its title and sort.
    pub fn new(id: AgreementId, title: LocalizedText, kind: AgreementKind) -> Self {
        Self {
            id,
            title,
            kind,
            state: AgreementState::Draft,
            drafted_on: None,
            negotiated_on: None,
            agreed_on: None,
            signed_on: None,
            in_force_on: None,
            ended_on: None,
            valid_until: None,
            signed_at: String::new(),
            session_id: None,
            event_id: None,
            notes: String::new(),
        }
    }

    /// The day on which it came to a state, where that is known.
    pub fn reached_on(&self, state: AgreementState) -> Option<NaiveDate> {
        match state {
            AgreementState::Draft => self.drafted_on,
            AgreementState::Negotiated => self.negotiated_on,
            AgreementState::Agreed => self.agreed_on,
            AgreementState::Signed => self.signed_on,
            AgreementState::InForce => self.in_force_on,
            AgreementState::Ended => self.ended_on,
        }
    }

    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the agreement is then unchanged.
    pub fn apply(&mut self, edit: AgreementEdit) -> Result<(), Invalid> {
        match edit {
            AgreementEdit::Title(to) => invalid::set_name("title", &mut self.title, to)?,
            AgreementEdit::Kind(to) => self.kind = to,
            AgreementEdit::State(to) => self.state = to,
            AgreementEdit::Reached(to) => match to.state {
                AgreementState::Draft => self.drafted_on = to.on,
                AgreementState::Negotiated => self.negotiated_on = to.on,
                AgreementState::Agreed => self.agreed_on = to.on,
                AgreementState::Signed => self.signed_on = to.on,
                AgreementState::InForce => self.in_force_on = to.on,
                AgreementState::Ended => self.ended_on = to.on,
            },
            AgreementEdit::ValidUntil(to) => self.valid_until = to,
            AgreementEdit::SignedAt(to) => {
                invalid::fits("signedAt", &to, invalid::LINE_LIMIT)?;
                self.signed_at = to;
            }
            AgreementEdit::Session(to) => self.session_id = to,
            AgreementEdit::Event(to) => self.event_id = to,
            AgreementEdit::Notes(to) => {
                invalid::fits("notes", &to, invalid::PROSE_LIMIT)?;
                self.notes = to;
            }
        }
        Ok(())
    }
}

impl AgreementParty {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the party is then unchanged.
    pub fn apply(&mut self, edit: AgreementPartyEdit) -> Result<(), Invalid> {
        match edit {
            AgreementPartyEdit::Person(to) => self.person_id = to,
            AgreementPartyEdit::Signatory(to) => {
                invalid::fits("signatory", &to, invalid::LINE_LIMIT)?;
                self.signatory = to;
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
            Self::Reached(_) => "reached",
            Self::ValidUntil(_) => "valid-until",
            Self::SignedAt(_) => "signed-at",
            Self::Session(_) => "session",
            Self::Event(_) => "event",
            Self::Notes(_) => "notes",
        }
    }
}

impl AgreementPartyEdit {
    /// The edit's name in the journal, after `agreement-party-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Signatory(_) => "signatory",
        }
    }
}
