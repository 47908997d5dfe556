//! A session of the programme.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{EventId, RoomId, SessionId};
use crate::invalid::{self, Invalid, Problem};
use crate::room::check_seats;
use crate::text::{LocalizedText, TextIn};

/// An item of the programme: placed (room and time) or unscheduled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// Its identity, the same in every calendar and release.
    pub id: SessionId,
    /// The event that it belongs to.
    pub event_id: EventId,
    /// The session of which it is a part, as a breakout is of a block.
    pub parent_id: Option<SessionId>,
    /// Where it takes place; `None` where not yet decided.
    pub room_id: Option<RoomId>,
    /// What sort of session it is.
    pub kind: SessionKind,
    /// How firm it is.
    pub status: SessionStatus,
    /// Who may see it.
    pub audience: Audience,
    /// Title in each working language; never wholly empty.
    pub title: LocalizedText,
    /// Description in each working language.
    pub description: LocalizedText,
    /// First minute, wall time in the event's zone; `None`: unscheduled.
    pub starts: Option<NaiveDateTime>,
    /// End (exclusive), wall time in the event's zone; `None` exactly where `starts` is.
    pub ends: Option<NaiveDateTime>,
    /// Languages interpreted, BCP 47.
    pub languages: Vec<String>,
    /// People expected; `None` where not known.
    pub attendance: Option<u32>,
    /// Notes for the secretariat and for agendas' margins.
    pub notes: String,
}

/// Sorts of sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum SessionKind {
    Plenary,
    Breakout,
    SpecialSession,
    Roundtable,
    Forum,
    Ceremony,
    Signing,
    Bilateral,
    Press,
    Meal,
    Prayer,
    Transfer,
    Internal,
    Other,
}

/// How firm a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SessionStatus {
    /// Planned, may change.
    Draft,
    /// Agreed with those concerned.
    Confirmed,
    /// Does not take place; kept, so that calendars can say so.
    Cancelled,
}

/// Who may see a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// Everyone.
    Public,
    /// Delegations and their staff.
    Delegates,
    /// The secretariat alone: in no delegate's agenda or calendar.
    Internal,
}

/// Where and when a session takes place. Without times it is unscheduled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The room, where decided.
    pub room_id: Option<RoomId>,
    /// Start, wall time in the event's zone.
    pub starts: Option<NaiveDateTime>,
    /// End, wall time in the event's zone.
    pub ends: Option<NaiveDateTime>,
}

/// One field of a [`Session`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum SessionEdit {
    /// The title in one language.
    Title(TextIn),
    /// The description in one language.
    Description(TextIn),
    /// The sort of session.
    Kind(SessionKind),
    /// How firm it is.
    Status(SessionStatus),
    /// Who may see it.
    Audience(Audience),
    /// Room and times together: a move is one edit.
    Place(Place),
    /// Languages interpreted.
    Languages(Vec<String>),
    /// People expected.
    Attendance(Option<u32>),
    /// The session that it is a part of.
    Parent(Option<SessionId>),
    /// Notes.
    Notes(String),
}

/// What a new session is made from; all else takes the field's usual value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewSession {
    /// The event.
    pub event_id: EventId,
    /// Title in at least one language.
    pub title: LocalizedText,
    /// Sort of session.
    pub kind: SessionKind,
    /// Room and times, if any.
    pub place: Place,
}

impl Session {
    /// Changes one field. That a room is taken or a person is elsewhere is no error
    /// here: [`crate::checks`] reports it.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the session is then unchanged.
    pub fn apply(&mut self, edit: SessionEdit) -> Result<(), Invalid> {
        match edit {
            SessionEdit::Title(to) => invalid::set_name("title", &mut self.title, to)?,
            SessionEdit::Description(to) => {
                let limit = invalid::PROSE_LIMIT;
                invalid::set_text("description", &mut self.description, to, limit)?;
            }
            SessionEdit::Kind(to) => self.kind = to,
            SessionEdit::Status(to) => self.status = to,
            SessionEdit::Audience(to) => self.audience = to,
            SessionEdit::Place(to) => {
                to.check()?;
                self.room_id = to.room_id;
                self.starts = to.starts;
                self.ends = to.ends;
            }
            SessionEdit::Languages(to) => {
                invalid::languages("languages", &to)?;
                self.languages = to;
            }
            SessionEdit::Attendance(to) => {
                check_seats("attendance", to)?;
                self.attendance = to;
            }
            SessionEdit::Parent(to) => {
                if to.as_ref() == Some(&self.id) {
                    return Err(Invalid::new("parent", Problem::OwnParent));
                }
                self.parent_id = to;
            }
            SessionEdit::Notes(to) => {
                invalid::fits("notes", &to, invalid::PROSE_LIMIT)?;
                self.notes = to;
            }
        }
        Ok(())
    }

    /// Start and end where the session has both, in order or not.
    pub fn span(&self) -> Option<(NaiveDateTime, NaiveDateTime)> {
        self.starts.zip(self.ends)
    }

    /// Whether it takes place at a set time: scheduled, and not cancelled.
    pub fn takes_place(&self) -> bool {
        self.status != SessionStatus::Cancelled && self.starts.is_some()
    }

    /// Whether two sessions share a stretch of time. Touching ends share none; a
    /// session without length shares the moment it stands on.
    pub fn overlaps(&self, other: &Self) -> bool {
        let (Some((a, b)), Some((c, d))) = (self.span(), other.span()) else {
            return false;
        };
        (a < d && c < b) || (a == c)
    }

    /// Its length; `None` where unscheduled.
    pub fn duration(&self) -> Option<TimeDelta> {
        self.span().map(|(starts, ends)| ends - starts)
    }
}

impl SessionEdit {
    /// The edit's name in the journal, after `session-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Title(_) => "title",
            Self::Description(_) => "description",
            Self::Kind(_) => "kind",
            Self::Status(_) => "status",
            Self::Audience(_) => "audience",
            Self::Place(_) => "place",
            Self::Languages(_) => "languages",
            Self::Attendance(_) => "attendance",
            Self::Parent(_) => "parent",
            Self::Notes(_) => "notes",
        }
    }
}

impl Place {
    /// Checks that start and end come together. An end before its start is taken, as
    /// a clash is: [`crate::checks`] shows it, and imported programmes have it.
    ///
    /// # Errors
    /// [`Problem::HalfPlaced`].
    pub fn check(&self) -> Result<(), Invalid> {
        if self.starts.is_some() != self.ends.is_some() {
            return Err(Invalid::new("place", Problem::HalfPlaced));
        }
        Ok(())
    }
}

impl NewSession {
    /// The session under the id given: a draft for delegates.
    ///
    /// # Errors
    /// [`Invalid`] naming the field that is not taken.
    pub fn make(&self, id: SessionId) -> Result<Session, Invalid> {
        invalid::named("title", &self.title)?;
        self.place.check()?;
        Ok(Session {
            id,
            event_id: self.event_id.clone(),
            parent_id: None,
            room_id: self.place.room_id.clone(),
            kind: self.kind,
            status: SessionStatus::Draft,
            audience: Audience::Delegates,
            title: self.title.clone(),
            description: LocalizedText::default(),
            starts: self.place.starts,
            ends: self.place.ends,
            languages: Vec::new(),
            attendance: None,
            notes: String::new(),
        })
    }
}
