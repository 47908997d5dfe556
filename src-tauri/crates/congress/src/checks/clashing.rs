//! With which sessions one would clash if they shared time, by what the rules go by.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::index::Index;
use super::{people, places};
use crate::id::*;
use crate::{Programme, Session};

/// What one session could clash with.
pub(crate) struct Clashing<'a> {
    /// The sessions in each room; a room without any is left out.
    pub rooms: BTreeMap<&'a RoomId, Vec<&'a Session>>,
    /// Those that bind someone whom it binds.
    pub people: Vec<&'a Session>,
}

impl<'a> Clashing<'a> {
    /// What a session that takes place could clash with: neither its own blocks nor its own
    /// parts. `None` where the programme has no such session.
    pub fn of(programme: &'a Programme, id: &SessionId) -> Option<Self> {
        // No rule of time asks for the day.
        let index = Index::new(programme, NaiveDate::MIN);
        let number = index.number(id)?;
        let row = |other: usize| &programme.sessions[other];
        let counts = |other: usize| other != number && !index.related(number, other);
        let rooms = places::by_room(&index).into_iter().map(|(room, there)| {
            let there = there.into_iter().filter(|&other| counts(other));
            (room, there.map(row).collect())
        });
        let bound = people::bound(&index).into_iter();
        let bound = bound.filter(|bound| bound.sessions.contains(&number));
        let people: BTreeSet<usize> = bound
            .flat_map(|bound| bound.sessions)
            .filter(|&other| counts(other))
            .collect();
        Some(Self {
            rooms: rooms.collect(),
            people: people.into_iter().map(row).collect(),
        })
    }
}
