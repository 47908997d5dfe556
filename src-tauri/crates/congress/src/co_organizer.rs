//! An organization that carries a session, or a whole event, together with the host.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{CoOrganizerId, EventId, OrganizationId, PersonId, SessionId};
use crate::invalid::{self, Invalid, Problem};

/// Most pledges, and most letters, of one co-organizer.
pub const ENTRY_LIMIT: u32 = 100;

/// An organization's share in a session or an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoOrganizer {
    /// Its identity.
    pub id: CoOrganizerId,
    /// What it carries.
    pub of: Carried,
    /// The organization.
    pub organization_id: OrganizationId,
    /// What its share is.
    pub role: CoOrganizerRole,
    /// How far it is agreed.
    pub status: CoOrganizerStatus,
    /// Day on which it was invited.
    pub invited_on: Option<NaiveDate>,
    /// Day on which it confirmed or declined.
    pub answered_on: Option<NaiveDate>,
    /// Contact person, where they are in the directory.
    pub person_id: Option<PersonId>,
    /// Whom to call: name and telephone or mail, as one line.
    pub contact: String,
    /// Place of its logo among those of the same session or event, from 0.
    pub position: u32,
    /// What it promised.
    pub pledges: Vec<Pledge>,
    /// Letters to it and from it, the oldest first.
    pub letters: Vec<Letter>,
}

/// What a co-organizer carries.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "id", rename_all = "camelCase")]
pub enum Carried {
    /// An event as a whole.
    Event(EventId),
    /// One session.
    Session(SessionId),
}

/// What a co-organizer's share is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CoOrganizerRole {
    /// Receives the guests.
    Host,
    /// Prepares and carries it.
    CoOrganizer,
    /// Lends its name: "under the auspices of".
    Auspices,
    /// Supports it.
    Partner,
    /// Pays for it, in whole or in part.
    Sponsor,
}

/// How far a co-organizer's share is agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum CoOrganizerStatus {
    Proposed,
    Invited,
    Confirmed,
    Declined,
}

/// Something that a co-organizer promised to give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Pledge {
    /// What sort of thing.
    pub kind: PledgeKind,
    /// What exactly, as one line; may be empty.
    pub text: String,
    /// Whether it was given.
    pub kept: bool,
}

/// Sorts of pledges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum PledgeKind {
    Speaker,
    Hall,
    Translation,
    Funds,
    Other,
}

/// A letter to a co-organizer or from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// The day that it bears.
    pub on: NaiveDate,
    /// Whether it came from them; else it was sent to them.
    pub received: bool,
    /// Its number and subject, as one line.
    pub subject: String,
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
    /// Day of the invitation.
    InvitedOn(Option<NaiveDate>),
    /// Day of the answer.
    AnsweredOn(Option<NaiveDate>),
    /// The contact person.
    Person(Option<PersonId>),
    /// The contact.
    Contact(String),
    /// Place of its logo.
    Position(u32),
    /// What it promised.
    Pledges(Vec<Pledge>),
    /// The letters.
    Letters(Vec<Letter>),
}

impl CoOrganizerStatus {
    /// Whether guests are told of it: not of one that nobody has asked yet, nor of one that
    /// declined.
    pub fn is_told(self) -> bool {
        matches!(self, Self::Invited | Self::Confirmed)
    }
}

impl CoOrganizer {
    /// A share that nothing is known of but who has it, of what and as what.
    pub fn new(
        id: CoOrganizerId,
        of: Carried,
        organization_id: OrganizationId,
        role: CoOrganizerRole,
        status: CoOrganizerStatus,
    ) -> Self {
        Self {
            id,
            of,
            organization_id,
            role,
            status,
            invited_on: None,
            answered_on: None,
            person_id: None,
            contact: String::new(),
            position: 0,
            pledges: Vec::new(),
            letters: Vec::new(),
        }
    }

    /// The session that it carries, where it is one.
    pub fn session_id(&self) -> Option<&SessionId> {
        match &self.of {
            Carried::Session(id) => Some(id),
            Carried::Event(_) => None,
        }
    }

    /// Whether it is a share in that session.
    pub fn is_of(&self, session: &SessionId) -> bool {
        self.session_id() == Some(session)
    }

    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the co-organizer is then unchanged.
    pub fn apply(&mut self, edit: CoOrganizerEdit) -> Result<(), Invalid> {
        match edit {
            CoOrganizerEdit::Organization(to) => self.organization_id = to,
            CoOrganizerEdit::Role(to) => self.role = to,
            CoOrganizerEdit::Status(to) => self.status = to,
            CoOrganizerEdit::InvitedOn(to) => self.invited_on = to,
            CoOrganizerEdit::AnsweredOn(to) => self.answered_on = to,
            CoOrganizerEdit::Person(to) => self.person_id = to,
            CoOrganizerEdit::Contact(to) => {
                invalid::fits("contact", &to, invalid::LINE_LIMIT)?;
                self.contact = to;
            }
            CoOrganizerEdit::Position(to) => self.position = to,
            CoOrganizerEdit::Pledges(to) => self.pledges = pledges("pledges", to)?,
            CoOrganizerEdit::Letters(to) => self.letters = letters("letters", to)?,
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
            Self::InvitedOn(_) => "invited-on",
            Self::AnsweredOn(_) => "answered-on",
            Self::Person(_) => "person",
            Self::Contact(_) => "contact",
            Self::Position(_) => "position",
            Self::Pledges(_) => "pledges",
            Self::Letters(_) => "letters",
        }
    }
}

/// Pledges as they are stored: without white space around their texts.
fn pledges(field: &str, to: Vec<Pledge>) -> Result<Vec<Pledge>, Invalid> {
    invalid::fit_in(field, &to, ENTRY_LIMIT)?;
    let tidy = |pledge: Pledge| {
        let text = pledge.text.trim().to_owned();
        invalid::fits(field, &text, invalid::LINE_LIMIT)?;
        Ok(Pledge { text, ..pledge })
    };
    to.into_iter().map(tidy).collect()
}

/// Letters as they are stored: in the order of their days, without white space around subjects.
fn letters(field: &str, to: Vec<Letter>) -> Result<Vec<Letter>, Invalid> {
    invalid::fit_in(field, &to, ENTRY_LIMIT)?;
    let tidy = |letter: Letter| {
        let subject = letter.subject.trim().to_owned();
        if subject.is_empty() {
            return Err(Invalid::new(field, Problem::Empty));
        }
        invalid::fits(field, &subject, invalid::LINE_LIMIT)?;
        Ok(Letter { subject, ..letter })
    };
    let mut letters: Vec<_> = to.into_iter().map(tidy).collect::<Result<_, _>>()?;
    letters.sort_by_key(|letter| letter.on);
    Ok(letters)
}
