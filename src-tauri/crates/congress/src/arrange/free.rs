//! Where a session would clash with nothing.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::checks::Clashing;
use crate::id::{RoomId, SessionId};
use crate::session::{Place, SessionStatus};
use crate::time::at_minute;
use crate::{Event, Programme, Session};

/// How long a session is taken to be that has no length yet.
pub(crate) const USUAL: TimeDelta = TimeDelta::hours(1);
/// To what times that are found are rounded up, in minutes.
const STEP: i64 = 5;

/// Where a session would clash with nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FreePlaces {
    /// The next time in its room; `None` where the event's days have none.
    pub next: Option<Place>,
    /// Rooms that are free at its time, its own venue's first.
    pub rooms: Vec<RoomId>,
}

/// Where a session would clash with nothing: the first time after its own, of its length and
/// within the event's days and hours, at which its room and all whom it binds are free (of an
/// unscheduled one, the first at all; one without length is taken to last an hour); and, at its
/// time, the other rooms. A cancelled one is looked at as if it took place.
pub fn free_places(programme: &Programme, id: &SessionId) -> FreePlaces {
    let mut programme = programme.clone();
    let Some(number) = programme.sessions.iter().position(|s| s.id == *id) else {
        return FreePlaces::default();
    };
    let session = programme.sessions[number].clone();
    // The rules look at what takes place. Which time it is does not matter to them here.
    let row = &mut programme.sessions[number];
    row.status = SessionStatus::Draft;
    row.starts = row.starts.or(Some(NaiveDateTime::MIN));
    row.ends = row.ends.or(Some(NaiveDateTime::MIN));
    let free = Clashing::of(&programme, id, |clashing| FreePlaces {
        next: next(&programme.event, &session, clashing),
        rooms: rooms(&programme, &session, clashing),
    });
    free.unwrap_or_default()
}

fn next(event: &Event, session: &Session, clashing: &Clashing<'_>) -> Option<Place> {
    let length = session
        .duration()
        .filter(|length| *length > TimeDelta::zero());
    let length = length.unwrap_or(USUAL);
    let room = session
        .room_id
        .as_ref()
        .and_then(|id| clashing.rooms.get(id));
    let others: Vec<&Session> = room
        .into_iter()
        .flatten()
        .chain(&clashing.people)
        .copied()
        .collect();
    let opening = event.days().map(|day| at_minute(day, event.day_starts));
    let ends = others.iter().filter_map(|other| other.ends);
    let mut starts: Vec<NaiveDateTime> = ends
        .chain(session.ends)
        .map(rounded_up)
        .chain(opening)
        .filter(|start| session.starts.is_none_or(|now| *start > now))
        .collect();
    starts.sort_unstable();
    starts.dedup();
    starts.into_iter().find_map(|start| {
        let end = start.checked_add_signed(length)?;
        let mut there = session.clone();
        there.put(Place {
            room_id: session.room_id.clone(),
            starts: Some(start),
            ends: Some(end),
        });
        let free = !others.iter().any(|other| there.overlaps(other));
        (free && in_hours(event, start, end)).then(|| there.place())
    })
}

/// Whether a stretch of time lies within the hours of one of the event's days.
pub(crate) fn in_hours(event: &Event, start: NaiveDateTime, end: NaiveDateTime) -> bool {
    let day = start.date();
    (event.starts_on..=event.ends_on).contains(&day)
        && start >= at_minute(day, event.day_starts)
        && end <= at_minute(day, event.day_ends)
}

/// The first time from one on that is a multiple of [`STEP`] minutes after midnight.
pub(crate) fn rounded_up(at: NaiveDateTime) -> NaiveDateTime {
    let seconds = i64::from(at.time().num_seconds_from_midnight());
    let step = STEP * 60;
    let up = (seconds + step - 1).div_euclid(step) * step;
    let day = at.date().and_time(NaiveTime::MIN);
    day.checked_add_signed(TimeDelta::seconds(up)).unwrap_or(at)
}

fn rooms(programme: &Programme, session: &Session, clashing: &Clashing<'_>) -> Vec<RoomId> {
    if session.starts.is_none() {
        return Vec::new();
    }
    let own = session.room_id.as_ref().and_then(|id| programme.room(id));
    let taken = |id: &RoomId| {
        let there = clashing.rooms.get(id).into_iter().flatten();
        there.copied().any(|other| session.overlaps(other))
    };
    let mut free: Vec<_> = programme
        .rooms
        .iter()
        .filter(|room| Some(&room.id) != session.room_id.as_ref() && !taken(&room.id))
        .collect();
    // The order of rooms stays within each half.
    free.sort_by_key(|room| own.is_none_or(|own| own.venue_id != room.venue_id));
    free.into_iter().map(|room| room.id.clone()).collect()
}
