//! Copying sessions: which copy goes where.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::arrange::SESSION_LIMIT;
use crate::id::{EventId, RoomId, TrackId};
use crate::invalid::{self, Invalid, Problem};
use crate::session::{Place, SessionStatus};
use crate::text::LocalizedText;
use crate::{Room, Session, Track};

/// Where copies go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "to", rename_all = "camelCase")]
pub enum CopyTo {
    /// To each of these days, at the same time and in the same room.
    Days {
        /// The days.
        days: Vec<NaiveDate>,
    },
    /// To a place for each.
    Places {
        /// The places, in the order of the sessions.
        places: Vec<Place>,
    },
    /// To another event, the first of them on this day; rooms and tracks are found by their
    /// names.
    Event {
        /// The event.
        #[serde(rename = "eventId")]
        event_id: EventId,
        /// The day of the first.
        day: NaiveDate,
    },
}

impl CopyTo {
    /// The places of the copies: a list for each time that all sessions are copied, in their
    /// order. Rooms are those of the originals, also where they are of another event.
    ///
    /// # Errors
    /// [`Problem::TooLong`] for more than [`SESSION_LIMIT`] copies; [`Problem::OutOfRange`]
    /// for places that are not as many as the sessions, or a day that no calendar has;
    /// [`Problem::HalfPlaced`].
    pub fn places(&self, sessions: &[Session]) -> Result<Vec<Vec<Place>>, Invalid> {
        invalid::fit_in("sessions", sessions, SESSION_LIMIT)?;
        match self {
            Self::Days { days } => {
                let most = SESSION_LIMIT / u32::try_from(sessions.len().max(1)).unwrap_or(u32::MAX);
                invalid::fit_in("days", days, most)?;
                let on = |day: &NaiveDate| sessions.iter().map(|s| on_day(s, *day)).collect();
                days.iter().map(on).collect()
            }
            Self::Places { places } if places.len() != sessions.len() => {
                let count = u32::try_from(sessions.len()).unwrap_or(u32::MAX);
                let (least, most) = (count, count);
                Err(Invalid::new("places", Problem::OutOfRange { least, most }))
            }
            Self::Places { places } => {
                places.iter().try_for_each(Place::check)?;
                Ok(vec![places.clone()])
            }
            Self::Event { day, .. } => {
                let first = sessions.iter().filter_map(|s| s.starts).min();
                let by = first.map_or(TimeDelta::zero(), |first| *day - first.date());
                let moved = sessions.iter().map(|session| later(session, by));
                Ok(vec![moved.collect::<Result<_, _>>()?])
            }
        }
    }
}

/// A copy of a session: an unlocked draft, with all still to do. Its id, event, parent,
/// place and track are the caller's.
pub fn copied(session: &Session) -> Session {
    let mut copy = session.clone();
    copy.status = SessionStatus::Draft;
    copy.locked = false;
    for todo in &mut copy.todos {
        todo.done = false;
    }
    copy
}

/// The room among others that is called as one is, in any language: the first in their order.
pub fn room_called<'a>(room: &Room, others: &'a [Room]) -> Option<&'a RoomId> {
    let found = others
        .iter()
        .find(|other| is_called(&other.name, &room.name));
    found.map(|room| &room.id)
}

/// The track among others that is called as one is, in any language: the first in their order.
pub fn track_called<'a>(track: &Track, others: &'a [Track]) -> Option<&'a TrackId> {
    let found = others
        .iter()
        .find(|other| is_called(&other.name, &track.name));
    found.map(|track| &track.id)
}

fn is_called(one: &LocalizedText, other: &LocalizedText) -> bool {
    one.0
        .iter()
        .any(|(lang, name)| other.0.get(lang) == Some(name))
}

/// The same time on another day.
fn on_day(session: &Session, day: NaiveDate) -> Result<Place, Invalid> {
    let from = session.starts.map(|starts| starts.date());
    later(session, from.map_or(TimeDelta::zero(), |from| day - from))
}

fn later(session: &Session, by: TimeDelta) -> Result<Place, Invalid> {
    let moved = |at: Option<chrono::NaiveDateTime>| {
        let (least, most) = (0, SESSION_LIMIT);
        let none = || Invalid::new("day", Problem::OutOfRange { least, most });
        at.map(|at| at.checked_add_signed(by).ok_or_else(none))
            .transpose()
    };
    Ok(Place {
        room_id: session.room_id.clone(),
        starts: moved(session.starts)?,
        ends: moved(session.ends)?,
    })
}
