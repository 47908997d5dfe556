//! Sessions as they stand, and where they go.

use std::collections::{HashMap, HashSet};

use chrono::TimeDelta;

use super::{Arranged, SessionPlace, too_far};
use crate::Session;
use crate::id::SessionId;
use crate::invalid::Invalid;
use crate::session::Place;

/// Sessions by number, and what was decided of them so far.
pub(super) struct Board<'a> {
    /// The sessions.
    pub sessions: &'a [Session],
    numbers: HashMap<&'a SessionId, usize>,
    children: HashMap<&'a SessionId, Vec<usize>>,
    /// Where they go, in the order in which it was decided.
    places: Vec<(usize, Place)>,
    at: HashMap<usize, usize>,
    locked: Vec<usize>,
}

impl<'a> Board<'a> {
    /// Nothing moves yet.
    pub fn new(sessions: &'a [Session]) -> Self {
        let numbers = sessions.iter().enumerate().map(|(n, s)| (&s.id, n));
        let mut children: HashMap<_, Vec<_>> = HashMap::new();
        for (number, session) in sessions.iter().enumerate() {
            if let Some(parent) = &session.parent_id {
                children.entry(parent).or_default().push(number);
            }
        }
        Self {
            sessions,
            numbers: numbers.collect(),
            children,
            places: Vec::new(),
            at: HashMap::new(),
            locked: Vec::new(),
        }
    }

    /// The number of a session.
    pub fn number(&self, id: &SessionId) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    /// Puts a session somewhere; whether it could go there. A later place counts.
    pub fn put(&mut self, number: usize, place: Place) -> bool {
        if self.sessions[number].locked {
            if place != self.sessions[number].place() {
                self.stays(number);
            }
            return false;
        }
        match self.at.get(&number) {
            Some(&at) => self.places[at].1 = place,
            None => {
                self.at.insert(number, self.places.len());
                self.places.push((number, place));
            }
        }
        true
    }

    /// A session stays because it is locked.
    pub fn stays(&mut self, number: usize) {
        if !self.locked.contains(&number) {
            self.locked.push(number);
        }
    }

    /// Puts a session, and with it what is inside of it, later by so much.
    pub fn later(&mut self, number: usize, by: TimeDelta) -> Result<(), Invalid> {
        if self.put(number, later(&self.sessions[number].place(), by)?) {
            self.carry(number, by)?;
        }
        Ok(())
    }

    /// What is inside of a session goes later by so much, unless it goes somewhere already.
    pub fn carry(&mut self, number: usize, by: TimeDelta) -> Result<(), Invalid> {
        for child in self.inside(number) {
            if !self.at.contains_key(&child) {
                self.put(child, later(&self.sessions[child].place(), by)?);
            }
        }
        Ok(())
    }

    /// The sessions inside of one: its parts, at any depth, that lie within its time.
    pub fn inside(&self, number: usize) -> Vec<usize> {
        let Some((from, to)) = self.sessions[number].span() else {
            return Vec::new();
        };
        let within = |child: usize| {
            let span = self.sessions[child].span();
            span.is_some_and(|(starts, ends)| starts >= from && ends <= to)
        };
        let below = self.below(number);
        below.into_iter().filter(|&child| within(child)).collect()
    }

    /// The parts of a session, at any depth.
    pub fn below(&self, number: usize) -> Vec<usize> {
        let mut found = Vec::new();
        // An imported file may hold a circle of parents.
        let mut seen = HashSet::from([number]);
        let mut left = vec![number];
        while let Some(next) = left.pop() {
            let children = self.children.get(&self.sessions[next].id);
            for &child in children.into_iter().flatten() {
                if seen.insert(child) {
                    found.push(child);
                    left.push(child);
                }
            }
        }
        found
    }

    /// All that was decided.
    pub fn arranged(self) -> Arranged {
        let id = |number: usize| self.sessions[number].id.clone();
        let moves = self
            .places
            .into_iter()
            .filter(|(number, place)| self.sessions[*number].place() != *place)
            .map(|(number, place)| SessionPlace {
                id: id(number),
                place,
            });
        Arranged {
            moves: moves.collect(),
            locked: self.locked.iter().map(|&number| id(number)).collect(),
        }
    }
}

/// A place later by so much; without times, as it is.
pub(super) fn later(place: &Place, by: TimeDelta) -> Result<Place, Invalid> {
    let moved = |at: Option<chrono::NaiveDateTime>| {
        let at = at.map(|at| at.checked_add_signed(by).ok_or_else(too_far));
        at.transpose()
    };
    Ok(Place {
        room_id: place.room_id.clone(),
        starts: moved(place.starts)?,
        ends: moved(place.ends)?,
    })
}
