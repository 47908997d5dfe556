//! Rules on what a room holds: people, seats and things.

use std::collections::{BTreeSet, HashSet};

use super::index::{Index, Numbered};
use super::places::there;
use super::principal::Principal;
use super::report::{Report, figure};
use crate::id::*;
use crate::part::{PartRole, Who};

/// More people than seats: the attendance entered, or else the people counted.
pub(super) fn over_capacity(
    index: &Index<'_>,
    (number, session): Numbered<'_>,
    report: &mut Report,
) {
    let room = there(index, session);
    let Some((room, seats)) = room.and_then(|room| Some((room, room.capacity?))) else {
        return;
    };
    let expected = session.attendance.unwrap_or_else(|| people(index, number));
    if expected > seats {
        let finding = report.on(session);
        finding.rooms.push(room.id.clone());
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

/// A room that lacks what the session needs. Figures: each thing that is missing, by its place
/// in [`crate::equipment::Equipment::ALL`].
pub(super) fn equipment_missing(
    index: &Index<'_>,
    (_, session): Numbered<'_>,
    report: &mut Report,
) {
    let Some(room) = there(index, session) else {
        return;
    };
    let missing = session
        .needs
        .iter()
        .filter(|thing| !room.equipment.contains(thing));
    let mut missing: Vec<i32> = missing.map(|thing| *thing as i32).collect();
    missing.sort_unstable();
    missing.dedup();
    if !missing.is_empty() {
        let finding = report.on(session);
        finding.rooms.push(room.id.clone());
        finding.figures = missing;
    }
}

/// More people on the dais than it seats: whoever leads, speaks, reports or signs.
pub(super) fn dais_too_small(
    index: &Index<'_>,
    (number, session): Numbered<'_>,
    report: &mut Report,
) {
    let room = there(index, session);
    let Some((room, seats)) = room.and_then(|room| Some((room, room.dais_seats?))) else {
        return;
    };
    let sits = |role| {
        !matches!(
            role,
            PartRole::Participant | PartRole::Guest | PartRole::Interpreter
        )
    };
    let parts = index.parts_in(number).filter(|part| sits(part.role));
    let people: BTreeSet<_> = parts
        .filter_map(|part| Principal::of(index, part))
        .collect();
    if people.len() > seats as usize {
        let finding = report.on(session);
        finding.rooms.push(room.id.clone());
        finding.figures = vec![figure(people.len()), figure(seats)];
    }
}
