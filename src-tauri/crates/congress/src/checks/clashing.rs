//! With which sessions one would clash if they shared time, by what the rules go by.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::index::Index;
use super::links::Links;
use super::principal::{Bound, Principal};
use crate::id::*;
use crate::{Programme, Room, Session};

/// What one session could clash with.
pub(crate) struct Clashing<'a> {
    /// The sessions in each room; a room without any is left out.
    pub rooms: BTreeMap<&'a RoomId, Vec<&'a Session>>,
    /// Those that bind someone whom it binds.
    pub people: Vec<&'a Session>,
}

impl<'a> Clashing<'a> {
    /// Does something with what a session could clash with: neither its own blocks nor its own
    /// parts. `None` where the programme has no such session.
    pub fn of<T>(
        programme: &Programme,
        id: &SessionId,
        work: impl FnOnce(&Clashing<'_>) -> T,
    ) -> Option<T> {
        let links = Links::new(programme);
        // No rule of time asks for the day.
        let index = Index::new(programme, &links, NaiveDate::MIN);
        let number = links.sessions.number(id)?;
        Some(work(&Clashing::at(&index, number)))
    }

    /// As [`Self::of`], by its number.
    pub(super) fn at(index: &Index<'a>, number: usize) -> Self {
        let (programme, links) = (index.programme, index.links);
        let counts = |other: usize| other != number && !index.related(number, other);
        let row = |&other: &usize| index.taking_place(other).filter(|_| counts(other));
        let there = |room: &'a Room| {
            let room_number = links.rooms.number(&room.id)?;
            let there = links.in_room.of(room_number).iter().filter_map(row);
            let there: Vec<_> = there.collect();
            (!there.is_empty()).then_some((&room.id, there))
        };
        let whom = index.parts_in(number);
        let whom = whom.filter_map(|part| Principal::of(index, part));
        let whom: BTreeSet<Principal> = whom.collect();
        let bound = whom
            .into_iter()
            .flat_map(|who| Bound::of(index, who).sessions);
        let people: BTreeSet<usize> = bound.map(|(other, _)| other).collect();
        Self {
            rooms: programme.rooms.iter().filter_map(there).collect(),
            people: people.iter().filter_map(row).collect(),
        }
    }
}
