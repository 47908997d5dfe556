//! The arrangements in which no session makes way for another.

use std::collections::{HashMap, HashSet};

use chrono::TimeDelta;

use super::board::Board;
use super::{SessionPlace, ShiftScope, too_far};
use crate::id::{RoomId, SessionId};
use crate::invalid::Invalid;
use crate::session::Place;
use crate::{Room, Session};

/// Each where it is said.
pub(super) fn go(board: &mut Board<'_>, moves: &[SessionPlace]) {
    for SessionPlace { id, place } in moves {
        if let Some(number) = board.number(id) {
            board.put(number, place.clone());
        }
    }
}

/// One session, and those of the scope that start later on its day.
pub(super) fn shift(
    board: &mut Board<'_>,
    rooms: &[Room],
    from: &SessionId,
    scope: ShiftScope,
    minutes: i32,
) -> Result<(), Invalid> {
    let sessions = board.sessions;
    let Some(first) = board.number(from) else {
        return Ok(());
    };
    let Some(starts) = sessions[first].starts else {
        return Ok(());
    };
    let venues: HashMap<_, _> = rooms.iter().map(|r| (&r.id, &r.venue_id)).collect();
    let venue = |s: &Session| venues.get(s.room_id.as_ref()?).copied();
    let same = |s: &Session| match scope {
        ShiftScope::Room => s.room_id.is_some() && s.room_id == sessions[first].room_id,
        ShiftScope::Venue => venue(s).is_some() && venue(s) == venue(&sessions[first]),
        ShiftScope::Day => true,
    };
    let later = |s: &Session| {
        let after = s
            .starts
            .is_some_and(|at| at > starts && at.date() == starts.date());
        after && s.takes_place() && same(s)
    };
    let mut along: Vec<usize> = (0..sessions.len())
        .filter(|&n| later(&sessions[n]))
        .collect();
    along.sort_by_key(|&n| (sessions[n].starts, &sessions[n].id));
    along.insert(0, first);
    // What is inside of a locked one stays with it.
    let locked = along.iter().filter(|&&n| sessions[n].locked);
    let held: HashSet<usize> = locked.flat_map(|&n| board.inside(n)).collect();
    for number in along {
        if !held.contains(&number) {
            board.later(number, TimeDelta::minutes(i64::from(minutes)))?;
        }
    }
    Ok(())
}

/// Room and start of one for those of the other. One without a length takes the other's.
pub(super) fn swap(
    board: &mut Board<'_>,
    one: &SessionId,
    other: &SessionId,
) -> Result<(), Invalid> {
    let (Some(one), Some(other)) = (board.number(one), board.number(other)) else {
        return Ok(());
    };
    if one == other {
        return Ok(());
    }
    let sessions = board.sessions;
    let places = [(one, other), (other, one)].map(|(who, whose)| {
        let (who, whose) = (&sessions[who], &sessions[whose]);
        let ends = whose.starts.map(|starts| {
            let length = who.duration().or(whose.duration()).unwrap_or_default();
            starts.checked_add_signed(length).ok_or_else(too_far)
        });
        Ok(Place {
            room_id: whose.room_id.clone(),
            starts: whose.starts,
            ends: ends.transpose()?,
        })
    });
    let [place, others] = places;
    let (place, others) = (place?, others?);
    // Neither can take a place that is not left.
    let locked = [one, other].into_iter().filter(|&n| sessions[n].locked);
    let locked: Vec<usize> = locked.collect();
    if !locked.is_empty() {
        locked.into_iter().for_each(|number| board.stays(number));
        return Ok(());
    }
    board.put(one, place);
    board.put(other, others);
    let related = board.below(one).contains(&other) || board.below(other).contains(&one);
    if let (false, Some(a), Some(b)) = (related, sessions[one].starts, sessions[other].starts) {
        board.carry(one, b - a)?;
        board.carry(other, a - b)?;
    }
    Ok(())
}

/// All at the time of the first, each in a room of its own.
pub(super) fn distribute(
    board: &mut Board<'_>,
    rooms: &[Room],
    chosen: &[SessionId],
    into: &[RoomId],
) -> Result<(), Invalid> {
    let sessions = board.sessions;
    let mut numbers: Vec<usize> = chosen.iter().filter_map(|id| board.number(id)).collect();
    let mut seen = HashSet::new();
    numbers.retain(|number| seen.insert(*number));
    let Some((first, starts)) = numbers
        .first()
        .and_then(|&n| Some((n, sessions[n].starts?)))
    else {
        return Ok(());
    };
    // A room that a locked one of them has stays its own.
    let locked = numbers.iter().filter(|&&n| sessions[n].locked);
    let mut taken: HashSet<&RoomId> = locked
        .filter_map(|&n| sessions[n].room_id.as_ref())
        .collect();
    let there: HashSet<&RoomId> = rooms.iter().map(|room| &room.id).collect();
    let mut free = into
        .iter()
        .filter(|&id| there.contains(id) && taken.insert(id));
    for number in numbers {
        let session = &sessions[number];
        let length = session.duration().or(sessions[first].duration());
        let ends = starts.checked_add_signed(length.unwrap_or_default());
        let mut place = Place {
            room_id: session.room_id.clone(),
            starts: Some(starts),
            ends: Some(ends.ok_or_else(too_far)?),
        };
        if !session.locked {
            let Some(room) = free.next() else {
                continue;
            };
            place.room_id = Some(room.clone());
        }
        board.put(number, place);
    }
    Ok(())
}
