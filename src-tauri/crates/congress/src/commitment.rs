//! What was promised in an agreement, by whom and until when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgreementId, CommitmentId, EventId, OrganizationId};
use crate::invalid::{self, Invalid};
use crate::text::{LocalizedText, TextIn};

/// Something that an agreement obliges someone to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Commitment {
    /// Its identity.
    pub id: CommitmentId,
    /// The agreement.
    pub agreement_id: AgreementId,
    /// What is to be done.
    pub title: LocalizedText,
    /// The organization that owes it.
    pub organization_id: Option<OrganizationId>,
    /// Who sees to it there: one line.
    pub responsible: String,
    /// Last day on which it is in time.
    pub due_on: Option<NaiveDate>,
    /// How far it has come.
    pub state: CommitmentState,
    /// Day on which it was fulfilled or given up.
    pub done_on: Option<NaiveDate>,
    /// What shows that it was fulfilled.
    pub evidence: String,
    /// The event that takes it up again.
    pub event_id: Option<EventId>,
    /// Place among those of its agreement, from 0.
    pub position: u32,
}

/// How far a commitment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum CommitmentState {
    Open,
    Underway,
    Fulfilled,
    Dropped,
}

/// One field of a [`Commitment`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum CommitmentEdit {
    /// What is to be done, in one language.
    Title(TextIn),
    /// Who owes it.
    Organization(Option<OrganizationId>),
    /// Who sees to it.
    Responsible(String),
    /// The day until which.
    DueOn(Option<NaiveDate>),
    /// How far it has come.
    State(CommitmentState),
    /// The day on which it was done.
    DoneOn(Option<NaiveDate>),
    /// What shows it.
    Evidence(String),
    /// The event that takes it up again.
    Event(Option<EventId>),
    /// Place among those of its agreement.
    Position(u32),
}

impl CommitmentState {
    /// Whether nothing is to be done any more.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Fulfilled | Self::Dropped)
    }
}

impl Commitment {
    /// One of which nothing is known but what is to be done.
    pub fn new(id: CommitmentId, agreement_id: AgreementId, title: LocalizedText) -> Self {
        Self {
            id,
            agreement_id,
            title,
            organization_id: None,
            responsible: String::new(),
            due_on: None,
            state: CommitmentState::Open,
            done_on: None,
            evidence: String::new(),
            event_id: None,
            position: 0,
        }
    }

    /// How many days it is late on a day; `None`: it is not.
    ///
    /// ```
    /// use congress::{Commitment, LocalizedText};
    /// let mut one = Commitment::new("c".into(), "a".into(), LocalizedText::of("en", "Report"));
    /// one.due_on = "2026-03-01".parse().ok();
    /// assert_eq!(one.days_late("2026-03-01".parse().unwrap()), None);
    /// assert_eq!(one.days_late("2026-03-04".parse().unwrap()), Some(3));
    /// ```
    pub fn days_late(&self, today: NaiveDate) -> Option<i64> {
        let due = self.due_on.filter(|_| !self.state.is_closed())?;
        let days = (today - due).num_days();
        (days > 0).then_some(days)
    }

    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the commitment is then unchanged.
    pub fn apply(&mut self, edit: CommitmentEdit) -> Result<(), Invalid> {
        match edit {
            CommitmentEdit::Title(to) => invalid::set_name("title", &mut self.title, to)?,
            CommitmentEdit::Organization(to) => self.organization_id = to,
            CommitmentEdit::Responsible(to) => {
                invalid::fits("responsible", &to, invalid::LINE_LIMIT)?;
                self.responsible = to;
            }
            CommitmentEdit::DueOn(to) => self.due_on = to,
            CommitmentEdit::State(to) => self.state = to,
            CommitmentEdit::DoneOn(to) => self.done_on = to,
            CommitmentEdit::Evidence(to) => {
                invalid::fits("evidence", &to, invalid::PROSE_LIMIT)?;
                self.evidence = to;
            }
            CommitmentEdit::Event(to) => self.event_id = to,
            CommitmentEdit::Position(to) => self.position = to,
        }
        Ok(())
    }
}

impl CommitmentEdit {
    /// The edit's name in the journal, after `commitment-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Title(_) => "title",
            Self::Organization(_) => "organization",
            Self::Responsible(_) => "responsible",
            Self::DueOn(_) => "due-on",
            Self::State(_) => "state",
            Self::DoneOn(_) => "done-on",
            Self::Evidence(_) => "evidence",
            Self::Event(_) => "event",
            Self::Position(_) => "position",
        }
    }
}
