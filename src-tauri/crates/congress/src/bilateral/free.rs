//! When two delegations and a room are free together.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Bilateral;
use crate::checks::WallClock;
use crate::delegation::MemberFunction;
use crate::id::{DelegationId, PersonId, RoomId, SessionId};
use crate::part::Who;
use crate::session::SessionStatus;
use crate::time::at_minute;
use crate::{Programme, Room, opening};

/// Minutes that are kept free between a meeting and what comes before and after it, for the
/// heads and for the room.
pub const GAP_MINUTES: u32 = 15;
/// Meetings begin at such minutes of the hour.
const STEP_MINUTES: u32 = 15;

/// A time at which a meeting could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FreeTime {
    /// First minute, wall time in the event's zone.
    pub starts: NaiveDateTime,
    /// End (exclusive).
    pub ends: NaiveDateTime,
    /// The rooms that are free then, the smallest that is large enough first.
    pub rooms: Vec<RoomId>,
}

/// A stretch of wall time: start, end (exclusive).
type Stretch = (NaiveDateTime, NaiveDateTime);

/// When the two delegations of a request and at least one room are free, on the days that are
/// wished for (on all of the event's, where none is): within the event's hours, outside its
/// quiet times, while both heads are there, [`GAP_MINUTES`] from all that binds either, and
/// from all else in the room. Guests of a session are not bound by it.
///
/// The meeting's own session is left out, so that it can be moved.
pub fn free_times(programme: &Programme, request: &Bilateral) -> Vec<FreeTime> {
    let event = &programme.event;
    let sides = [&request.from_id, &request.to_id];
    let busy = busy(programme, request, &sides);
    let there = presence(programme, &sides);
    let rooms = rooms(programme, request);
    let length = TimeDelta::minutes(i64::from(request.minutes));
    let days = event
        .days()
        .filter(|day| request.days.is_empty() || request.days.contains(day));
    let mut found = Vec::new();
    for day in days {
        let quiet: Vec<Stretch> = event
            .quiet_on(day)
            .map(|time| (at_minute(day, time.starts), at_minute(day, time.ends)))
            .collect();
        let last = event.day_ends.saturating_sub(request.minutes);
        let first = event.day_starts.next_multiple_of(STEP_MINUTES);
        for minute in (first..=last).step_by(STEP_MINUTES as usize) {
            let starts = at_minute(day, minute);
            let ends = starts + length;
            let meeting = (starts, ends);
            let free = !quiet.iter().any(|other| overlap(meeting, *other))
                && !busy.iter().any(|other| overlap(widened(meeting), *other))
                && there
                    .iter()
                    .all(|(from, to)| *from <= starts && ends <= *to);
            if !free {
                continue;
            }
            let open = rooms.iter().filter(|(room, taken)| {
                is_open(room, meeting) && !taken.iter().any(|t| overlap(widened(meeting), *t))
            });
            let rooms: Vec<RoomId> = open.map(|(room, _)| room.id.clone()).collect();
            if !rooms.is_empty() {
                found.push(FreeTime {
                    starts,
                    ends,
                    rooms,
                });
            }
        }
    }
    found
}

fn widened((from, to): Stretch) -> Stretch {
    let gap = TimeDelta::minutes(i64::from(GAP_MINUTES));
    (from - gap, to + gap)
}

fn overlap(one: Stretch, other: Stretch) -> bool {
    one.0 < other.1 && other.0 < one.1
}

/// The named heads of the two.
fn heads<'a>(programme: &'a Programme, sides: &[&DelegationId]) -> HashSet<&'a PersonId> {
    let of = programme
        .members
        .iter()
        .filter(|m| sides.contains(&&m.delegation_id));
    let heads = of.filter(|m| m.function == MemberFunction::Head);
    heads.filter_map(|m| m.person_id.as_ref()).collect()
}

/// What binds either delegation or head, and when a head says not to be free.
fn busy(programme: &Programme, request: &Bilateral, sides: &[&DelegationId]) -> Vec<Stretch> {
    let heads = heads(programme, sides);
    let binding: HashSet<&SessionId> = programme
        .parts
        .iter()
        .filter(|part| part.role.binds())
        .filter(|part| match &part.who {
            Who::Person(id) => heads.contains(id),
            Who::Delegation(id) => sides.contains(&id),
        })
        .map(|part| &part.session_id)
        .collect();
    let sessions = programme.sessions.iter().filter(|s| {
        s.status != SessionStatus::Cancelled
            && Some(&s.id) != request.session_id.as_ref()
            && binding.contains(&s.id)
    });
    let away = programme.availabilities.iter();
    let away = away.filter(|a| !a.free && heads.contains(&a.person_id));
    let away = away.map(|a| (a.from, a.to));
    sessions
        .filter_map(crate::Session::span)
        .chain(away)
        .collect()
}

/// From when to when each side is there, as far as that is known: its head's own times, or
/// else the delegation's.
fn presence(programme: &Programme, sides: &[&DelegationId]) -> Vec<Stretch> {
    let clock = WallClock::of(&programme.event);
    let mut found = Vec::new();
    for side in sides {
        let Some(delegation) = programme.delegation(side) else {
            continue;
        };
        let head = programme
            .members
            .iter()
            .find(|m| m.delegation_id == **side && m.function == MemberFunction::Head);
        let arrival = head
            .and_then(|m| m.arrival.as_ref())
            .or(delegation.arrival.as_ref());
        let departure = head
            .and_then(|m| m.departure.as_ref())
            .or(delegation.departure.as_ref());
        found.push((
            arrival.map_or(NaiveDateTime::MIN, |m| clock.wall(m)),
            departure.map_or(NaiveDateTime::MAX, |m| clock.wall(m)),
        ));
    }
    found
}

/// The rooms that are large enough and not closed, with what is in them; the smallest first,
/// those of unknown size last.
fn rooms<'a>(programme: &'a Programme, request: &Bilateral) -> Vec<(&'a Room, Vec<Stretch>)> {
    let mut taken: HashMap<&RoomId, Vec<Stretch>> = HashMap::new();
    for session in &programme.sessions {
        let own = Some(&session.id) == request.session_id.as_ref();
        if let (Some(room), Some(span)) = (&session.room_id, session.span())
            && session.status != SessionStatus::Cancelled
            && !own
        {
            taken.entry(room).or_default().push(span);
        }
    }
    let seats = request.seats();
    let mut rooms: Vec<&Room> = programme
        .rooms
        .iter()
        .filter(|room| !room.closed && room.capacity.is_none_or(|capacity| capacity >= seats))
        .collect();
    rooms.sort_by_key(|room| (room.capacity.unwrap_or(u32::MAX), room.position));
    let with = |room: &'a Room| (room, taken.remove(&room.id).unwrap_or_default());
    rooms.into_iter().map(with).collect()
}

fn is_open(room: &Room, (starts, ends): Stretch) -> bool {
    if room.opening.is_empty() {
        return true;
    }
    let day = starts.date();
    opening::on(&room.opening, day).any(|stretch| {
        at_minute(day, stretch.starts) <= starts && ends <= at_minute(day, stretch.ends)
    })
}
