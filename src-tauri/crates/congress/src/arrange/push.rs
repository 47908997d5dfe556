//! Making way.

use std::collections::HashSet;

use chrono::NaiveDateTime;

use super::board::Board;
use crate::id::SessionId;
use crate::invalid::Invalid;
use crate::session::Place;

/// A stretch of time.
type Span = (NaiveDateTime, NaiveDateTime);

/// Puts a session somewhere. What it runs into there follows it, in its order; one that had
/// no gap to the one before has none then either.
pub(super) fn push(board: &mut Board<'_>, id: &SessionId, place: &Place) -> Result<(), Invalid> {
    let sessions = board.sessions;
    let Some(pusher) = board.number(id) else {
        return Ok(());
    };
    if !board.put(pusher, place.clone()) {
        return Ok(());
    }
    if let Some((to, from)) = place.starts.zip(sessions[pusher].starts) {
        board.carry(pusher, to - from)?;
    }
    let (Some(room), Some(span)) = (&place.room_id, place.starts.zip(place.ends)) else {
        return Ok(());
    };
    let here: Vec<usize> = in_room(board, pusher, room);
    let (locked, free): (Vec<usize>, Vec<usize>) =
        here.into_iter().partition(|&n| sessions[n].locked);
    let locked: Vec<(usize, Span)> = locked
        .into_iter()
        .filter_map(|n| Some((n, sessions[n].span()?)))
        .collect();
    for (number, _) in locked.iter().filter(|(_, other)| overlap(span, *other)) {
        // It would have to make way, and does not.
        board.stays(*number);
    }
    let mut until = span.1;
    for number in free {
        let Some((starts, ends)) = sessions[number].span() else {
            continue;
        };
        let runs_into = if until == span.1 {
            overlap(span, (starts, ends))
        } else {
            starts < until && ends > span.0
        };
        if !runs_into {
            continue;
        }
        let length = ends - starts;
        let mut at = until.max(starts);
        while let Some((_, (_, end))) = locked.iter().find(|(_, other)| {
            let then = at.checked_add_signed(length).unwrap_or(at);
            other.1 > at && overlap((at, then), *other)
        }) {
            at = *end;
        }
        board.later(number, at - starts)?;
        until = at.checked_add_signed(length).unwrap_or(at).max(until);
    }
    Ok(())
}

/// The sessions that take place in a room, by their time, without the pusher, what is inside
/// of it and what it is inside of; and without what goes along with another.
fn in_room(board: &Board<'_>, pusher: usize, room: &crate::RoomId) -> Vec<usize> {
    let sessions = board.sessions;
    let here =
        |n: &usize| sessions[*n].takes_place() && sessions[*n].room_id.as_ref() == Some(room);
    let mut found: Vec<usize> = (0..sessions.len()).filter(here).collect();
    let mut apart: HashSet<usize> = board.below(pusher).into_iter().collect();
    apart.insert(pusher);
    apart.extend(found.iter().filter(|&&n| board.below(n).contains(&pusher)));
    apart.extend(found.iter().flat_map(|&n| board.inside(n)));
    found.retain(|number| !apart.contains(number));
    found.sort_by_key(|&n| (sessions[n].starts, &sessions[n].id));
    found
}

/// As [`crate::Session::overlaps`].
fn overlap((a, b): Span, (c, d): Span) -> bool {
    (a < d && c < b) || a == c
}
