//! Rules on rooms.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Report;
use super::index::Index;
use crate::Part;
use crate::id::*;
use crate::part::Who;

/// Two sessions in one room at once: one finding for each pair.
pub(super) fn room_double_booked(index: &Index<'_>, report: &mut Report) {
    for (room, sessions) in by_room(index) {
        for overlap in index.overlaps(sessions) {
            let finding = report.add(&[&overlap.first.id, &overlap.second.id]);
            finding.rooms.push(room.clone());
            finding.from = Some(overlap.from);
            finding.to = Some(overlap.to);
        }
    }
}

/// The sessions that take place in each room, by their numbers.
pub(super) fn by_room<'a>(index: &Index<'a>) -> BTreeMap<&'a RoomId, Vec<usize>> {
    let mut by_room: BTreeMap<&RoomId, Vec<usize>> = BTreeMap::new();
    for (number, session) in index.taking_place() {
        if let Some(room) = &session.room_id {
            by_room.entry(room).or_default().push(number);
        }
    }
    by_room
}

/// More people than seats: the attendance entered, or else the people counted.
pub(super) fn over_capacity(index: &Index<'_>, report: &mut Report) {
    for (number, session) in index.taking_place() {
        let room = session.room_id.as_ref().and_then(|id| index.rooms.get(id));
        let Some((room, seats)) = room.and_then(|room| Some((room, room.capacity?))) else {
            continue;
        };
        let counted = || people(index, index.parts(number));
        let expected = session.attendance.unwrap_or_else(counted);
        if expected > seats {
            let finding = report.add(&[&session.id]);
            finding.rooms.push(room.id.clone());
            finding.from = session.starts;
            finding.to = session.ends;
            finding.figures = vec![figure(expected), figure(seats)];
        }
    }
}

/// How many people the parts stand for: a delegation for its members, at least its
/// head, and whoever is named beside their own delegation once.
fn people(index: &Index<'_>, parts: &[&Part]) -> u32 {
    let mut delegations = BTreeSet::new();
    let mut named = HashSet::new();
    for part in parts {
        match &part.who {
            Who::Person(id) => drop(named.insert(id)),
            Who::Delegation(id) => drop(delegations.insert(id)),
        }
    }
    let mut count = 0;
    for delegation in delegations {
        let members = index.members(delegation);
        count += members.len().max(1);
        for member in members {
            if let Some(person) = &member.person_id {
                named.remove(person);
            }
        }
    }
    u32::try_from(count + named.len()).unwrap_or(u32::MAX)
}

fn figure(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
