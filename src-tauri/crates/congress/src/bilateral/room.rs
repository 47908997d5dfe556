//! When a room is free for a meeting.

use std::collections::HashMap;

use super::Bilateral;
use super::free::{Busy, GAP_MINUTES, Stretch, overlap, span, widened};
use crate::checks::Checked;
use crate::id::{RoomId, VenueId};
use crate::session::SessionStatus;
use crate::time::at_minute;
use crate::{Room, Session, opening};

/// A room in which a meeting could be.
pub(super) struct Free<'a> {
    room: &'a Room,
    /// What takes place in it, and how many minutes setting up for that takes.
    taken: Vec<(Stretch, u32)>,
    /// How many minutes setting up for the meeting takes.
    setup: u32,
    /// The ways that are known from other venues, in minutes.
    ways: HashMap<&'a VenueId, u32>,
}

/// The rooms that are large enough and not closed; the smallest first, those of unknown size
/// last.
pub(super) fn rooms<'a>(checked: &'a Checked, request: &Bilateral) -> Vec<Free<'a>> {
    let programme = checked.programme();
    let own = request
        .session_id
        .as_ref()
        .and_then(|id| checked.session(id));
    let own_setup = own.and_then(|session| session.setup_minutes);
    let mut taken: HashMap<&RoomId, Vec<&Session>> = HashMap::new();
    for session in &programme.sessions {
        let other = Some(&session.id) != request.session_id.as_ref();
        if let Some(room) = &session.room_id
            && other
            && session.status != SessionStatus::Cancelled
        {
            taken.entry(room).or_default().push(session);
        }
    }
    let seats = request.seats();
    let mut rooms: Vec<&Room> = programme
        .rooms
        .iter()
        .filter(|room| !room.closed && room.capacity.is_none_or(|capacity| capacity >= seats))
        .collect();
    rooms.sort_by_key(|room| {
        let size = room.capacity.unwrap_or(u32::MAX);
        (size, room.position, &room.id)
    });
    let mut ways: HashMap<&VenueId, HashMap<&VenueId, u32>> = HashMap::new();
    let free = |room: &'a Room| {
        let there = taken.remove(&room.id).unwrap_or_default();
        let taken = there.into_iter().filter_map(|session| {
            let setup = session.setup_minutes.unwrap_or(room.setup_minutes);
            Some((span(session)?, setup))
        });
        let ways = ways.entry(&room.venue_id);
        let ways = ways.or_insert_with(|| checked.ways_to(&room.venue_id));
        Free {
            room,
            taken: taken.collect(),
            setup: own_setup.unwrap_or(room.setup_minutes),
            ways: ways.clone(),
        }
    };
    rooms.into_iter().map(free).collect()
}

impl Free<'_> {
    /// Which room it is.
    pub fn id(&self) -> RoomId {
        self.room.id.clone()
    }

    /// Whether it is open and free for a meeting, with the gap and the setting up around, and
    /// the heads come here in time from what binds them elsewhere, and from here.
    pub fn is_free(&self, meeting: Stretch, busy: &[Busy]) -> bool {
        let taken = |(other, setup): &(Stretch, u32)| {
            let (before, after) = (self.setup.max(GAP_MINUTES), (*setup).max(GAP_MINUTES));
            let around = (widened(meeting, before).0, widened(meeting, after).1);
            overlap(around, *other)
        };
        let too_far = |other: &Busy| {
            let way = other.venue.as_ref().and_then(|venue| self.ways.get(venue));
            way.is_some_and(|minutes| overlap(widened(meeting, *minutes), other.at))
        };
        self.is_open(meeting) && !self.taken.iter().any(taken) && !busy.iter().any(too_far)
    }

    fn is_open(&self, (starts, ends): Stretch) -> bool {
        if self.room.opening.is_empty() {
            return true;
        }
        let day = starts.date();
        let hours = opening::on(&self.room.opening, day);
        let mut hours: Vec<Stretch> = hours
            .map(|open| (at_minute(day, open.starts), at_minute(day, open.ends)))
            .collect();
        hours.sort_unstable();
        let mut until = starts;
        for (from, to) in hours {
            if from <= until {
                until = until.max(to);
            }
        }
        until >= ends
    }
}
