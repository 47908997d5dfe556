//! Where a session could be.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Checked, Finding, Severity};
use crate::arrange::{USUAL, in_hours, rounded_up};
use crate::session::{Place, SessionStatus};
use crate::time::at_minute;
use crate::{Changed, Programme, RoomId, Session, SessionId};

/// How many times in each room are looked at, the nearest first.
const TIMES: usize = 4;
/// How many places are looked at in all.
const LOOKED_AT: usize = 120;
/// How many places are given.
const GIVEN: usize = 12;

/// Where a session could be, and what would be found of it there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Slot {
    /// The place.
    pub place: Place,
    /// How many findings would name the session there; what is accepted is left out.
    pub findings: Counts,
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Notes.
    pub note: u32,
    /// Warnings.
    pub warning: u32,
    /// Clashes.
    pub clash: u32,
}

/// Where a session could be within the event's days and hours, and its room and all whom it
/// binds are free: a dozen places at most, those with the fewest clashes first, then the
/// fewest warnings and notes, then its own room and the nearest time. Of a locked session, none.
pub fn slots(programme: &Programme, today: NaiveDate, id: &SessionId) -> Vec<Slot> {
    slots_in(&mut Checked::new(programme.clone(), today), id)
}

/// As [`slots`], in a programme whose findings are known.
pub fn slots_in(checked: &mut Checked, id: &SessionId) -> Vec<Slot> {
    let Some(session) = checked.session(id).cloned() else {
        return Vec::new();
    };
    if session.locked {
        return Vec::new();
    }
    let places = free(checked, &session);
    let mut ranked: Vec<_> = places
        .into_iter()
        .enumerate()
        .map(|(near, place)| {
            let found = checked.would_be_found(&[put(&session, &place)]);
            let of_it = found.iter().filter(|f| f.sessions.contains(id));
            let findings = Counts::of(of_it);
            let rank = (findings.clash, findings.warning, findings.note, near);
            (rank, Slot { place, findings })
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let best = ranked.into_iter().take(GIVEN);
    best.map(|(_, slot)| slot).collect()
}

/// A session put somewhere. A cancelled one is looked at as if it took place.
pub(super) fn put(session: &Session, place: &Place) -> Changed {
    let mut row = session.clone();
    row.put(place.clone());
    if row.status == SessionStatus::Cancelled {
        row.status = SessionStatus::Draft;
    }
    Changed::Session {
        id: row.id.clone(),
        row: Some(row),
    }
}

impl Counts {
    fn of<'f>(findings: impl Iterator<Item = &'f Finding>) -> Self {
        let mut counts = Self::default();
        for finding in findings.filter(|finding| finding.acceptance.is_none()) {
            match finding.severity {
                Severity::Note => counts.note += 1,
                Severity::Warning => counts.warning += 1,
                Severity::Clash => counts.clash += 1,
            }
        }
        counts
    }
}

/// Free places, its own room first, then the nearest times.
fn free(checked: &Checked, session: &Session) -> Vec<Place> {
    let Some(clashing) = checked.clashing(&session.id) else {
        return Vec::new();
    };
    let programme = checked.programme();
    let event = &programme.event;
    let length = session
        .duration()
        .filter(|length| *length > TimeDelta::zero());
    let length = length.unwrap_or(USUAL);
    let now = session.starts.unwrap_or(at_minute(event.starts_on, 0));
    let clock = session
        .starts
        .map(|starts| starts - at_minute(starts.date(), 0));
    let days = event.days();
    let usual = days.flat_map(|day| {
        let same_clock = clock.map(|clock| at_minute(day, 0) + clock);
        std::iter::once(at_minute(day, event.day_starts)).chain(same_clock)
    });
    let after_people = clashing.people.iter().filter_map(|other| other.ends);
    let usual: Vec<NaiveDateTime> = usual.chain(after_people).collect();
    let mut found: Vec<(bool, TimeDelta, u32, Place)> = Vec::new();
    for (room_id, setup, position) in rooms(programme, session) {
        let there = room_id.as_ref().and_then(|id| clashing.rooms.get(id));
        let there: Vec<&Session> = there.into_iter().flatten().copied().collect();
        let setup = TimeDelta::minutes(session.setup_minutes.unwrap_or(setup).into());
        let ends = there.iter().filter_map(|other| other.ends);
        let ends = ends.filter_map(|end| end.checked_add_signed(setup));
        let mut starts: Vec<NaiveDateTime> =
            ends.chain(usual.iter().copied()).map(rounded_up).collect();
        starts.extend(session.starts);
        starts.sort_unstable_by_key(|start| ((*start - now).abs(), *start));
        starts.dedup();
        let others: Vec<&Session> = there
            .into_iter()
            .chain(clashing.people.iter().copied())
            .collect();
        let places = starts.into_iter().filter_map(|start| {
            let end = start.checked_add_signed(length)?;
            let place = Place {
                room_id: room_id.clone(),
                starts: Some(start),
                ends: Some(end),
            };
            let mut row = session.clone();
            row.put(place.clone());
            let free = !others.iter().any(|other| row.overlaps(other));
            (free && in_hours(event, start, end) && place != session.place()).then_some(place)
        });
        let own = room_id == session.room_id;
        for place in places.take(TIMES) {
            let apart = place
                .starts
                .map_or(TimeDelta::zero(), |start| (start - now).abs());
            found.push((!own, apart, position, place));
        }
    }
    found.sort_by(|a, b| (a.0, a.1, a.2, &a.3.room_id).cmp(&(b.0, b.1, b.2, &b.3.room_id)));
    let places = found.into_iter().map(|(.., place)| place);
    places.take(LOOKED_AT).collect()
}

/// The rooms that a session may go to, each with its set-up and its place in the order: none
/// that is closed. One without a room may stay without.
fn rooms(programme: &Programme, session: &Session) -> Vec<(Option<RoomId>, u32, u32)> {
    let open = programme.rooms.iter().filter(|room| !room.closed);
    let mut rooms: Vec<_> = open
        .map(|room| (Some(room.id.clone()), room.setup_minutes, room.position))
        .collect();
    if session.room_id.is_none() {
        rooms.push((None, 0, 0));
    }
    rooms
}
