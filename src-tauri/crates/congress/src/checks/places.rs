//! Rules on rooms and the times in them.

use chrono::{NaiveDateTime, TimeDelta};

use super::index::{Index, Numbered};
use super::report::{Report, figure, stretch_of};
use super::{Stretch, StretchOf};
use crate::time::at_minute;
use crate::{Room, Session, opening};

/// Most days over which a room's hours are looked at: what runs longer is a slip in the year,
/// and has findings of its own.
const MOST_DAYS: usize = 40;

/// Two sessions in one room at once: one finding for each pair.
pub(super) fn room_double_booked(
    index: &Index<'_>,
    _: usize,
    sessions: &[Numbered<'_>],
    report: &mut Report,
) {
    for overlap in index.overlaps(sessions) {
        let finding = report.between(&[overlap.first.1, overlap.second.1]);
        finding.rooms.extend(overlap.first.1.room_id.clone());
        finding.from = Some(overlap.from);
        finding.to = Some(overlap.to);
    }
}

/// Too little time before a session to set its room up: its own minutes, or else the room's.
/// Parts of a block in the same room are set up with it.
pub(super) fn setup_not_kept(
    index: &Index<'_>,
    room: usize,
    sessions: &[Numbered<'_>],
    report: &mut Report,
) {
    let usual = index.room(room).map_or(0, |room| room.setup_minutes);
    if usual == 0 && sessions.iter().all(|(_, s)| s.setup_minutes.is_none()) {
        return;
    }
    let own = sessions.iter().filter(|one| !in_its_block(index, **one));
    let own: Vec<Numbered<'_>> = own.copied().collect();
    for (before, after) in index.followers(&own) {
        let (before, after) = (before.1, after.1);
        let Some((ends, starts)) = before.ends.zip(after.starts) else {
            continue;
        };
        let needed = after.setup_minutes.unwrap_or(usual);
        let there = index.minutes(ends, starts);
        if there >= i64::from(needed) {
            continue;
        }
        let finding = report.between(&[before, after]);
        finding.rooms.extend(after.room_id.clone());
        finding.from = Some(ends);
        finding.to = Some(starts);
        finding.figures = vec![figure(there), figure(needed)];
        let from = starts.checked_sub_signed(TimeDelta::minutes(needed.into()));
        finding.stretches.extend(from.map(|from| Stretch {
            of: StretchOf::Setup,
            from,
            to: starts,
        }));
    }
}

/// Whether a session lies within a block of which it is a part, in the same room.
fn in_its_block(index: &Index<'_>, (number, session): Numbered<'_>) -> bool {
    let block = index.parent(number).and_then(|n| index.taking_place(n));
    let Some(block) = block.filter(|block| block.room_id == session.room_id) else {
        return false;
    };
    block.starts <= session.starts && session.ends <= block.ends
}

/// A session that lies, in whole or in part, outside the hours in which its room is open.
pub(super) fn outside_opening(index: &Index<'_>, (_, session): Numbered<'_>, report: &mut Report) {
    let Some(room) = there(index, session) else {
        return;
    };
    let Some((starts, ends)) = session.span().filter(|_| !room.opening.is_empty()) else {
        return;
    };
    let ends = ends.max(starts);
    let mut hours: Vec<(NaiveDateTime, NaiveDateTime)> = Vec::new();
    let days = starts.date().iter_days().take(MOST_DAYS);
    for day in days.take_while(|day| *day <= ends.date()) {
        let open = opening::on(&room.opening, day);
        hours.extend(open.map(|open| (at_minute(day, open.starts), at_minute(day, open.ends))));
    }
    hours.sort_unstable();
    let mut until = starts;
    for (from, to) in &hours {
        if *from <= until && until <= *to {
            until = *to;
        }
    }
    let begins = hours
        .iter()
        .any(|(from, to)| *from <= starts && starts <= *to);
    if begins && until >= ends {
        return;
    }
    let finding = report.on(session);
    finding.rooms.push(room.id.clone());
    finding.stretches.extend(stretch_of(session));
    let open = hours.into_iter().map(|(from, to)| Stretch {
        of: StretchOf::Opening,
        from,
        to,
    });
    finding.stretches.extend(open);
}

/// A session in a room that is no longer to be used, or that there no longer is.
pub(super) fn room_closed(index: &Index<'_>, (_, session): Numbered<'_>, report: &mut Report) {
    let room = session.room_id.as_ref().filter(|_| session.takes_place());
    let Some(room) = room else {
        return;
    };
    if index.room_of(session).is_none_or(|room| room.closed) {
        report.on(session).rooms.push(room.clone());
    }
}

/// The room in which a session takes place.
pub(super) fn there<'a>(index: &Index<'a>, session: &Session) -> Option<&'a Room> {
    index.room_of(session).filter(|_| session.takes_place())
}
