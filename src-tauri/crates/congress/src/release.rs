//! Releases: numbered editions of the programme, as they were given out.
//!
//! A release is a frozen copy of all sessions with what they name. Who reads it decides what
//! stands in it: see [`stands`]. What differs between two is told by [`compare`], also to each
//! delegation and person; [`go_back`] makes the draft what a release was; and [`published`]
//! tells calendars what has gone out.

mod back;
mod compare;
mod concerned;
mod names;
mod outgoing;

use chrono::{DateTime, NaiveDateTime, Timelike, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{EventId, ReleaseId};
use crate::invalid::{self, Invalid};
use crate::published::{Edition, may_see};
use crate::session::{Audience, SessionStatus};
use crate::text::LocalizedText;
use crate::{Session, time};

pub use back::{GoBack, go_back};
pub use compare::{
    Concerned, ProgrammeChanges, SessionChange, SessionChangeKind, Standing, compare,
};
pub use outgoing::{Outgoing, published};

/// Longest note, in characters.
pub const NOTE_LIMIT: u32 = 2000;

/// A numbered edition of an event's programme. What was frozen in it is asked for by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Release {
    /// Its identity.
    pub id: ReleaseId,
    /// The event.
    pub event_id: EventId,
    /// Its number, from 1; never given to another release of the event.
    pub number: u32,
    /// What was said of it when it was published; may be empty.
    pub note: String,
    /// Who published it: the name from the settings.
    pub author: String,
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// When, on the hall clock of the event's zone at that time, to the second.
    pub wall: NaiveDateTime,
    /// How far that clock was ahead of UTC, in minutes, as it is said beside the time.
    pub offset_minutes: i32,
}

/// What a release is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRelease<'a> {
    /// The event.
    pub event_id: EventId,
    /// IANA name of its zone.
    pub zone: &'a str,
    /// Its number.
    pub number: u32,
    /// What is said of it.
    pub note: &'a str,
    /// Who publishes it.
    pub author: &'a str,
    /// When.
    pub at: DateTime<Utc>,
}

impl NewRelease<'_> {
    /// The release under the id given.
    ///
    /// # Errors
    /// [`Invalid`] for a note that is too long, or a zone of no such name.
    pub fn make(&self, id: ReleaseId) -> Result<Release, Invalid> {
        let note = self.note.trim();
        invalid::fits("note", note, NOTE_LIMIT)?;
        let unknown = |_| Invalid::new("zone", crate::Problem::UnknownZone);
        let zone = time::zone(self.zone).map_err(unknown)?;
        let wall = time::to_wall(&zone, self.at);
        let offset = wall - self.at.naive_utc();
        Ok(Release {
            id,
            event_id: self.event_id.clone(),
            number: self.number,
            note: note.to_owned(),
            author: self.author.to_owned(),
            at: self.at,
            wall: wall.with_nanosecond(0).unwrap_or(wall),
            offset_minutes: i32::try_from(offset.num_minutes()).unwrap_or(0),
        })
    }
}

impl Release {
    /// The release as calendars name it.
    pub fn edition(&self) -> Edition {
        Edition {
            number: self.number,
            at: self.at,
        }
    }
}

/// What a release is called in the history: its number, in no language (`und`, BCP 47).
pub fn name(number: u32) -> LocalizedText {
    LocalizedText::of("und", &number.to_string())
}

/// Whether a session stands in a release for a reader: it takes place at a set time and is for
/// them. The public is told no drafts, and what is for the secretariat alone stands in its own
/// releases only. A session that is cancelled or lies in the tray stands in none; whoever was
/// told of it before is told that it is cancelled.
pub fn stands(session: &Session, reader: Audience) -> bool {
    session.takes_place()
        && may_see(reader, session.audience)
        && !(reader == Audience::Public && session.status == SessionStatus::Draft)
}
