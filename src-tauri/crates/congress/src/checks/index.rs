//! A programme, looked up by what the rules ask for.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::delegation::MemberFunction;
use crate::id::*;
use crate::{Member, Part, Programme, Room, Session};

/// A programme with its rows found by number or by id, made once for all rules.
pub(super) struct Index<'a> {
    /// The rows themselves.
    pub programme: &'a Programme,
    /// The day that counts as today, in the event's zone.
    pub today: NaiveDate,
    /// Rooms by id.
    pub rooms: HashMap<&'a RoomId, &'a Room>,
    numbers: HashMap<&'a SessionId, usize>,
    parents: Vec<Option<usize>>,
    parts: Vec<Vec<&'a Part>>,
    members: HashMap<&'a DelegationId, Vec<&'a Member>>,
}

/// Two sessions that share a stretch of time.
pub(super) struct Overlap<'a> {
    /// The one that starts first, or the lesser id where both start at once.
    pub first: &'a Session,
    /// The other.
    pub second: &'a Session,
    /// Start of what they share.
    pub from: NaiveDateTime,
    /// End of what they share, never before `from`.
    pub to: NaiveDateTime,
}

impl<'a> Index<'a> {
    /// Reads a programme. References to rows that it does not hold are passed over.
    pub fn new(programme: &'a Programme, today: NaiveDate) -> Self {
        let numbers: HashMap<_, _> = programme
            .sessions
            .iter()
            .enumerate()
            .map(|(number, s)| (&s.id, number))
            .collect();
        let parents = programme
            .sessions
            .iter()
            .map(|s| s.parent_id.as_ref().and_then(|id| numbers.get(id).copied()))
            .collect();
        let mut parts = vec![Vec::new(); programme.sessions.len()];
        for part in &programme.parts {
            if let Some(&number) = numbers.get(&part.session_id) {
                parts[number].push(part);
            }
        }
        let mut members: HashMap<_, Vec<_>> = HashMap::new();
        for member in &programme.members {
            members
                .entry(&member.delegation_id)
                .or_default()
                .push(member);
        }
        let rooms = programme
            .rooms
            .iter()
            .map(|room| (&room.id, room))
            .collect();
        Self {
            programme,
            today,
            rooms,
            numbers,
            parents,
            parts,
            members,
        }
    }

    /// The sessions that take place, with their numbers.
    pub fn taking_place(&self) -> impl Iterator<Item = (usize, &'a Session)> {
        self.programme
            .sessions
            .iter()
            .enumerate()
            .filter(|(_, s)| s.takes_place())
    }

    /// A session's number by its id.
    pub fn number(&self, id: &SessionId) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    /// A session by its id.
    pub fn session(&self, id: &SessionId) -> Option<&'a Session> {
        self.numbers
            .get(id)
            .map(|&number| &self.programme.sessions[number])
    }

    /// The parts in the session of that number.
    pub fn parts(&self, session: usize) -> &[&'a Part] {
        &self.parts[session]
    }

    /// The members of a delegation.
    pub fn members(&self, delegation: &DelegationId) -> &[&'a Member] {
        self.members.get(delegation).map_or(&[], Vec::as_slice)
    }

    /// The person at a delegation's head: of several heads the first by position;
    /// `None` while only the function is known.
    pub fn head(&self, delegation: &DelegationId) -> Option<&'a PersonId> {
        self.members(delegation)
            .iter()
            .filter(|m| m.function == MemberFunction::Head)
            .min_by_key(|m| m.position)
            .and_then(|m| m.person_id.as_ref())
    }

    /// The pairs of these sessions that share time, without those in which one is a
    /// part of the other: a breakout takes place within its block. A sweep by start, in
    /// O(n log n) and the number of pairs.
    pub fn overlaps(&self, mut sessions: Vec<usize>) -> Vec<Overlap<'a>> {
        let row = |number: usize| &self.programme.sessions[number];
        sessions.sort_unstable_by_key(|&number| (row(number).starts, &row(number).id));
        let mut found = Vec::new();
        let mut running: Vec<usize> = Vec::new();
        for number in sessions {
            let Some((starts, ends)) = row(number).span() else {
                continue;
            };
            running.retain(|&other| row(other).span().is_some_and(|s| last_moment(s) > starts));
            for &other in &running {
                if !row(other).overlaps(row(number)) || self.related(other, number) {
                    continue;
                }
                let to = row(other)
                    .ends
                    .map_or(ends, |end| end.min(ends))
                    .max(starts);
                let (first, second) = (row(other), row(number));
                found.push(Overlap {
                    first,
                    second,
                    from: starts,
                    to,
                });
            }
            running.push(number);
        }
        found
    }

    /// Whether one session is, at any depth, a part of the other.
    pub fn related(&self, a: usize, b: usize) -> bool {
        self.within(a, b) || self.within(b, a)
    }

    fn within(&self, child: usize, block: usize) -> bool {
        // The walk is bounded, since an imported file may hold a circle of parents.
        std::iter::successors(self.parents[child], |&n| self.parents[n])
            .take(16)
            .any(|ancestor| ancestor == block)
    }
}

/// The moment from which a session no longer runs. One without length still holds the
/// moment on which it stands, so that an equal start is seen.
fn last_moment((starts, ends): (NaiveDateTime, NaiveDateTime)) -> NaiveDateTime {
    ends.max(
        starts
            .checked_add_signed(TimeDelta::nanoseconds(1))
            .unwrap_or(starts),
    )
}
