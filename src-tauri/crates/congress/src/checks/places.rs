//! Rules on rooms.

use std::collections::{BTreeSet, HashSet};

use super::index::{Index, Numbered};
use super::report::Report;
use crate::id::*;
use crate::part::Who;

/// Two sessions in one room at once: one finding for each pair.
pub(super) fn room_double_booked(
    index: &Index<'_>,
    _: usize,
    sessions: &[Numbered<'_>],
    report: &mut Report,
) {
    for overlap in index.overlaps(sessions) {
        let finding = report.add(&[&overlap.first.1.id, &overlap.second.1.id]);
        finding.rooms.extend(overlap.first.1.room_id.clone());
        finding.from = Some(overlap.from);
        finding.to = Some(overlap.to);
    }
}

/// More people than seats: the attendance entered, or else the people counted.
pub(super) fn over_capacity(
    index: &Index<'_>,
    (number, session): Numbered<'_>,
    report: &mut Report,
) {
    let room = index.room_of(session).filter(|_| session.takes_place());
    let Some((room, seats)) = room.and_then(|room| Some((room, room.capacity?))) else {
        return;
    };
    let expected = session.attendance.unwrap_or_else(|| people(index, number));
    if expected > seats {
        let finding = report.add(&[&session.id]);
        finding.rooms.push(room.id.clone());
        finding.from = session.starts;
        finding.to = session.ends;
        finding.figures = vec![figure(expected), figure(seats)];
    }
}

/// How many people the parts in a session stand for: a delegation for its members, at least
/// its head, and whoever is named beside their own delegation once.
fn people(index: &Index<'_>, session: usize) -> u32 {
    let mut delegations = BTreeSet::new();
    let mut named: HashSet<&PersonId> = HashSet::new();
    for part in index.parts_in(session) {
        match &part.who {
            Who::Person(id) => drop(named.insert(id)),
            Who::Delegation(id) => delegations.extend(index.links.delegations.number(id)),
        }
    }
    let mut count = 0;
    for delegation in delegations {
        let mut members = 0;
        for member in index.members_of(delegation) {
            members += 1;
            if let Some(person) = &member.person_id {
                named.remove(person);
            }
        }
        count += members.max(1);
    }
    u32::try_from(count + named.len()).unwrap_or(u32::MAX)
}

/// A number as a finding's figure.
pub(super) fn figure(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
