//! Bilateral meetings: who asks to meet whom, and when both could.

mod free;
mod room;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Session;
use crate::id::{BilateralId, DelegationId, EventId, SessionId};
use crate::invalid::{self, Invalid, Problem};
use crate::part::{NewPart, PartRole, Who};
use crate::session::{NewSession, Place, SessionEdit, SessionKind, SessionStatus};
use crate::text::LocalizedText;

pub use free::{FreeTime, GAP_MINUTES, free_times};

/// How long a meeting is that nobody said anything of, in minutes.
pub const USUAL_MINUTES: u32 = 30;
/// Shortest meeting, in minutes.
pub const MINUTES_LEAST: u32 = 5;
/// Longest meeting, in minutes.
pub const MINUTES_MOST: u32 = 480;
/// Most people who come with each head.
pub const ACCOMPANYING_LIMIT: u32 = 100;

/// A request of one delegation to meet another, and what comes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Bilateral {
    /// Its identity.
    pub id: BilateralId,
    /// The event.
    pub event_id: EventId,
    /// Who asks.
    pub from_id: DelegationId,
    /// Whom they ask.
    pub to_id: DelegationId,
    /// What became of it. Whether it has a time says [`Self::session_id`].
    pub status: BilateralStatus,
    /// The days that are wished for, each once, in their order; none: any.
    pub days: Vec<NaiveDate>,
    /// How long, in minutes.
    pub minutes: u32,
    /// What it is to be about.
    pub topic: String,
    /// How many come with each of the two heads ("+3").
    pub accompanying: u32,
    /// Languages that are interpreted at the table, BCP 47; none: without interpreter.
    pub languages: Vec<String>,
    /// Whether flags are on the table.
    pub flags: bool,
    /// The gift that is given.
    pub gift: String,
    /// Notes for the secretariat.
    pub notes: String,
    /// The session in which they meet; `None` while it is not planned.
    pub session_id: Option<SessionId>,
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum BilateralStatus {
    /// Nobody has answered.
    Pending,
    /// They meet.
    Agreed,
    /// Whoever was asked does not wish to.
    Refused,
    /// Whoever asked no longer wishes to.
    Withdrawn,
}

/// What a request is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewBilateral {
    /// The event.
    pub event_id: EventId,
    /// Who asks.
    pub from_id: DelegationId,
    /// Whom they ask.
    pub to_id: DelegationId,
}

/// One field of a [`Bilateral`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum BilateralEdit {
    /// What became of it.
    Status(BilateralStatus),
    /// The days that are wished for.
    Days(Vec<NaiveDate>),
    /// How long.
    Minutes(u32),
    /// What it is about.
    Topic(String),
    /// How many come along.
    Accompanying(u32),
    /// Languages interpreted.
    Languages(Vec<String>),
    /// Whether flags are on the table.
    Flags(bool),
    /// The gift.
    Gift(String),
    /// Notes.
    Notes(String),
}

impl NewBilateral {
    /// The request under the id given.
    ///
    /// # Errors
    /// [`Problem::Repeated`] for a delegation that is to meet itself.
    pub fn make(&self, id: BilateralId) -> Result<Bilateral, Invalid> {
        if self.from_id == self.to_id {
            return Err(Invalid::new("toId", Problem::Repeated));
        }
        Ok(Bilateral {
            id,
            event_id: self.event_id.clone(),
            from_id: self.from_id.clone(),
            to_id: self.to_id.clone(),
            status: BilateralStatus::Pending,
            days: Vec::new(),
            minutes: USUAL_MINUTES,
            topic: String::new(),
            accompanying: 0,
            languages: Vec::new(),
            flags: false,
            gift: String::new(),
            notes: String::new(),
            session_id: None,
        })
    }
}

impl Bilateral {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the request is then unchanged.
    pub fn apply(&mut self, edit: BilateralEdit) -> Result<(), Invalid> {
        match edit {
            BilateralEdit::Status(to) => self.status = to,
            BilateralEdit::Days(mut to) => {
                invalid::list_fits("days", &to)?;
                to.sort_unstable();
                to.dedup();
                self.days = to;
            }
            BilateralEdit::Minutes(to) => {
                if !(MINUTES_LEAST..=MINUTES_MOST).contains(&to) {
                    let (least, most) = (MINUTES_LEAST, MINUTES_MOST);
                    return Err(Invalid::new("minutes", Problem::OutOfRange { least, most }));
                }
                self.minutes = to;
            }
            BilateralEdit::Topic(to) => {
                invalid::fits("topic", &to, invalid::LINE_LIMIT)?;
                self.topic = to;
            }
            BilateralEdit::Accompanying(to) => {
                invalid::at_most("accompanying", to, ACCOMPANYING_LIMIT)?;
                self.accompanying = to;
            }
            BilateralEdit::Languages(to) => {
                invalid::languages("languages", &to)?;
                self.languages = to;
            }
            BilateralEdit::Flags(to) => self.flags = to,
            BilateralEdit::Gift(to) => {
                invalid::fits("gift", &to, invalid::LINE_LIMIT)?;
                self.gift = to;
            }
            BilateralEdit::Notes(to) => {
                invalid::fits("notes", &to, invalid::PROSE_LIMIT)?;
                self.notes = to;
            }
        }
        Ok(())
    }

    /// How many sit at the table: two heads, who comes along, and an interpreter if there is
    /// any.
    pub fn seats(&self) -> u32 {
        2 + 2 * self.accompanying + u32::from(!self.languages.is_empty())
    }

    /// What the session is made from in which they would meet: of both delegations, that is
    /// their heads. Of the gift, the notes and the topic it knows nothing: whoever reads the
    /// programme does not read these.
    pub fn session(&self, title: LocalizedText, place: Place) -> NewSession {
        let with = |id: &DelegationId| NewPart {
            who: Who::Delegation(id.clone()),
            role: PartRole::Participant,
        };
        NewSession {
            event_id: self.event_id.clone(),
            title,
            kind: SessionKind::Bilateral,
            place,
            track_id: None,
            parts: vec![with(&self.from_id), with(&self.to_id)],
        }
    }

    /// Says in the session what the request says of it: what is interpreted, how many come.
    pub fn tell(&self, session: &mut Session) {
        session.languages.clone_from(&self.languages);
        session.attendance = Some(self.seats());
    }

    /// Puts the session that was planned for it elsewhere. One that was cancelled is a draft
    /// again.
    ///
    /// # Errors
    /// [`Problem::Locked`] for a session that is locked in place.
    pub fn put(&self, session: &mut Session, place: Place) -> Result<(), Invalid> {
        session.apply(SessionEdit::Place(place))?;
        if session.status == SessionStatus::Cancelled {
            session.status = SessionStatus::Draft;
        }
        self.tell(session);
        Ok(())
    }

    /// What an edit of the request, which is applied already, makes of its session: one that is
    /// refused or withdrawn does not take place, and the session's length, languages and
    /// attendance stay those that are asked for. A cancelled session stays as it is.
    ///
    /// # Errors
    /// [`Problem::Locked`] for the length of a session that is locked in place.
    pub fn follow(&self, edit: &BilateralEdit, session: &mut Session) -> Result<(), Invalid> {
        if session.status == SessionStatus::Cancelled {
            return Ok(());
        }
        match edit {
            BilateralEdit::Status(to) if !to.is_open() => {
                session.status = SessionStatus::Cancelled;
            }
            BilateralEdit::Minutes(to) => {
                let length = TimeDelta::minutes(i64::from(*to));
                let ends = session.starts.and_then(|at| at.checked_add_signed(length));
                if ends.is_some() && ends != session.ends {
                    let place = Place {
                        ends,
                        ..session.place()
                    };
                    session.apply(SessionEdit::Place(place))?;
                }
            }
            BilateralEdit::Languages(_) | BilateralEdit::Accompanying(_) => self.tell(session),
            _ => {}
        }
        Ok(())
    }
}

impl BilateralStatus {
    /// Whether they may yet meet: nobody has said no.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Agreed)
    }
}

impl BilateralEdit {
    /// The edit's name in the journal, after `bilateral-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Status(_) => "status",
            Self::Days(_) => "days",
            Self::Minutes(_) => "minutes",
            Self::Topic(_) => "topic",
            Self::Accompanying(_) => "accompanying",
            Self::Languages(_) => "languages",
            Self::Flags(_) => "flags",
            Self::Gift(_) => "gift",
            Self::Notes(_) => "notes",
        }
    }
}

/// What a meeting is called: both names, in each language that both have.
///
/// ```
/// use congress::{LocalizedText, bilateral::title};
/// let one = LocalizedText::of("en", "Holy See").with("ru", "Святой Престол");
/// assert_eq!(title(&one, &LocalizedText::of("en", "Al-Azhar")).get("en"), "Holy See – Al-Azhar");
/// ```
pub fn title(from: &LocalizedText, to: &LocalizedText) -> LocalizedText {
    let both = from.0.keys().filter(|lang| to.0.contains_key(*lang));
    let joined = |lang: &str| -> String {
        let joined = format!("{} – {}", from.get(lang), to.get(lang));
        // Two long names make no title that is not taken.
        joined.chars().take(invalid::TITLE_LIMIT as usize).collect()
    };
    let title = both.fold(LocalizedText::default(), |title, lang| {
        title.with(lang, &joined(lang))
    });
    match title.is_empty() {
        true => LocalizedText::of("en", &joined("en")),
        false => title,
    }
}
