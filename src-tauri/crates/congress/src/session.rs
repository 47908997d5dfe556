//! A session of the programme.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::equipment::{self, Equipment};
use crate::id::{EventId, RoomId, SessionId, TrackId};
use crate::invalid::{self, Invalid, Problem};
use crate::part::{self, NewPart};
use crate::room::{SETUP_LIMIT, check_seats};
use crate::text::{LocalizedText, TextIn};
use crate::todo::{self, Todo};

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
    /// Whether it is locked in place: it is not moved before it is unlocked.
    pub locked: bool,
    /// What is still to do for it.
    pub todos: Vec<Todo>,
    /// The track that it belongs to.
    pub track_id: Option<TrackId>,
    /// Minutes that setting up for it takes; `None`: as the room says.
    pub setup_minutes: Option<u32>,
    /// What it needs in its room, each once, in the order of [`Equipment`].
    pub needs: Vec<Equipment>,
    /// The pivot language, BCP 47, through which it is interpreted where no interpreter goes
    /// straight from one language to the other; `None`: without relay.
    pub relay: Option<String>,
}

/// Sorts of sessions.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
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

impl SessionKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 14] = [
        Self::Plenary,
        Self::Breakout,
        Self::SpecialSession,
        Self::Roundtable,
        Self::Forum,
        Self::Ceremony,
        Self::Signing,
        Self::Bilateral,
        Self::Press,
        Self::Meal,
        Self::Prayer,
        Self::Transfer,
        Self::Internal,
        Self::Other,
    ];
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
    /// Whether it is locked in place.
    Locked(bool),
    /// What is still to do for it.
    Todos(Vec<Todo>),
    /// The track that it belongs to.
    Track(Option<TrackId>),
    /// Minutes of setting up for it.
    SetupMinutes(Option<u32>),
    /// What it needs in its room.
    Needs(Vec<Equipment>),
    /// The pivot language of its interpretation.
    Relay(Option<String>),
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
    /// The track that it belongs to.
    pub track_id: Option<TrackId>,
    /// Who takes part, in order.
    pub parts: Vec<NewPart>,
}

impl Session {
    /// Changes one field. That a room is taken or a person is elsewhere is no error
    /// here: [`crate::checks`] reports it.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken, [`Problem::Locked`] for the place of a
    /// locked session; the session is then unchanged.
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
                self.unlocked()?;
                self.put(to);
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
            SessionEdit::Locked(to) => self.locked = to,
            SessionEdit::Todos(to) => self.todos = todo::taken("todos", to)?,
            SessionEdit::Track(to) => self.track_id = to,
            SessionEdit::SetupMinutes(to) => {
                invalid::at_most("setupMinutes", to.unwrap_or(0), SETUP_LIMIT)?;
                self.setup_minutes = to;
            }
            SessionEdit::Needs(to) => self.needs = equipment::tidy(to),
            SessionEdit::Relay(to) => {
                if let Some(tag) = &to {
                    invalid::language("relay", tag)?;
                }
                self.relay = to;
            }
        }
        Ok(())
    }

    /// Checks that it may be moved.
    ///
    /// # Errors
    /// [`Problem::Locked`].
    pub fn unlocked(&self) -> Result<(), Invalid> {
        if self.locked {
            return Err(Invalid::new("place", Problem::Locked));
        }
        Ok(())
    }

    /// Where and when it takes place.
    pub fn place(&self) -> Place {
        Place {
            room_id: self.room_id.clone(),
            starts: self.starts,
            ends: self.ends,
        }
    }

    /// Puts it somewhere, whether locked or not.
    pub fn put(&mut self, place: Place) {
        self.room_id = place.room_id;
        self.starts = place.starts;
        self.ends = place.ends;
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
            Self::Locked(_) => "locked",
            Self::Todos(_) => "todos",
            Self::Track(_) => "track",
            Self::SetupMinutes(_) => "setup",
            Self::Needs(_) => "needs",
            Self::Relay(_) => "relay",
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
    /// The session under the id given: a draft for delegates. Its parts are the caller's
    /// to make.
    ///
    /// # Errors
    /// [`Invalid`] naming the field that is not taken.
    pub fn make(&self, id: SessionId) -> Result<Session, Invalid> {
        invalid::named("title", &self.title)?;
        self.place.check()?;
        part::list_fits("parts", &self.parts)?;
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
            locked: false,
            todos: Vec::new(),
            track_id: self.track_id.clone(),
            setup_minutes: None,
            needs: Vec::new(),
            relay: None,
        })
    }
}
