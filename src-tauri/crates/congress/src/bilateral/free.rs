//! When two delegations and a room are free together.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Bilateral;
use super::room::{Free, rooms};
use crate::checks::{Checked, Finding, Severity, WallClock};
use crate::delegation::MemberFunction;
use crate::id::{BilateralId, PartId, PersonId, RoomId, SessionId, VenueId};
use crate::session::{Place, SessionStatus};
use crate::text::LocalizedText;
use crate::time::at_minute;
use crate::{Changed, Event, Programme, Session};

/// Minutes that are kept free between a meeting and what comes before and after it, for the
/// heads and for the room.
pub const GAP_MINUTES: u32 = 15;
/// Meetings begin at such minutes of the hour.
const STEP_MINUTES: u32 = 15;
/// How many times are looked at, the earliest first: some weeks of full days.
const LOOKED_AT: usize = 600;

/// A time at which a meeting could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FreeTime {
    /// First minute, wall time in the event's zone.
    pub starts: NaiveDateTime,
    /// End (exclusive).
    pub ends: NaiveDateTime,
    /// The rooms that are free then, the smallest that is large enough first.
    pub rooms: Vec<RoomId>,
    /// What the checks would find of those who meet, were it in the first of the rooms: prayers
    /// and feasts that it falls into, too long a stretch without a break. None is a clash.
    pub findings: Vec<Finding>,
    /// Members of both, beside the heads, whom another session binds at that time: they cannot
    /// come along.
    pub elsewhere: Vec<PersonId>,
}

/// A stretch of wall time: start, end (exclusive).
pub(super) type Stretch = (NaiveDateTime, NaiveDateTime);

/// Something that binds one of the heads, and in which venue.
pub(super) struct Busy {
    pub at: Stretch,
    pub venue: Option<VenueId>,
}

/// When the two delegations of a request and at least one room are free, on the days that are
/// wished for (on all of the event's, where none is): within the event's hours, outside its
/// quiet times, while both heads are there, [`GAP_MINUTES`] (or the way between two venues, if
/// that is longer) from all that binds either, and [`GAP_MINUTES`] (or the time of setting up)
/// from all else in the room. Guests of a session are not bound by it. Times at which the checks
/// would find a clash are left out.
///
/// The meeting's own session is left out, so that it can be moved.
pub fn free_times(checked: &mut Checked, id: &BilateralId) -> Vec<FreeTime> {
    let mut requests = checked.programme().bilaterals.iter();
    let Some(request) = requests.find(|row| row.id == *id).cloned() else {
        return Vec::new();
    };
    let mut found = by_hand(checked, &request);
    let planned = planned(checked, &request);
    found.retain_mut(|time| {
        let place = Place {
            room_id: time.rooms.first().cloned(),
            starts: Some(time.starts),
            ends: Some(time.ends),
        };
        let (session, changes) = planned(place);
        time.findings = checked.would_be_found_of(&session, &changes);
        let clash = |one: &Finding| one.severity == Severity::Clash;
        !time.findings.iter().any(clash)
    });
    found
}

/// The times that are free by what can be said without the checks.
fn by_hand(checked: &Checked, request: &Bilateral) -> Vec<FreeTime> {
    let programme = checked.programme();
    let event = &programme.event;
    let busy = busy(checked, request);
    let away = away(checked, request);
    let there = presence(programme, request);
    let rooms = rooms(checked, request);
    let others = others(checked, request);
    let length = TimeDelta::minutes(i64::from(request.minutes));
    let days = event
        .days()
        .filter(|day| request.days.is_empty() || request.days.contains(day));
    let mut found = Vec::new();
    for starts in days.flat_map(|day| starts_on(event, day, request.minutes)) {
        let meeting = (starts, starts + length);
        let free = !quiet(event, meeting)
            && !away.iter().any(|other| overlap(meeting, *other))
            && there.iter().all(|span| within(meeting, *span))
            && !busy
                .iter()
                .any(|other| overlap(widened(meeting, GAP_MINUTES), other.at));
        if !free {
            continue;
        }
        let open = rooms.iter().filter(|room| room.is_free(meeting, &busy));
        let open: Vec<RoomId> = open.map(Free::id).collect();
        if open.is_empty() {
            continue;
        }
        let bound = |(_, spans): &&(PersonId, Vec<Stretch>)| {
            spans.iter().any(|other| overlap(meeting, *other))
        };
        found.push(FreeTime {
            starts,
            ends: meeting.1,
            rooms: open,
            findings: Vec::new(),
            elsewhere: others
                .iter()
                .filter(bound)
                .map(|(id, _)| id.clone())
                .collect(),
        });
        if found.len() == LOOKED_AT {
            break;
        }
    }
    found
}

/// The quarters of an hour of a day at which a meeting could start within the event's hours.
fn starts_on(
    event: &Event,
    day: NaiveDate,
    minutes: u32,
) -> impl Iterator<Item = NaiveDateTime> + use<> {
    let first = event.day_starts.next_multiple_of(STEP_MINUTES);
    let end = (event.day_ends + 1).saturating_sub(minutes);
    let starts = (first..end.max(first)).step_by(STEP_MINUTES as usize);
    starts.map(move |minute| at_minute(day, minute))
}

pub(super) fn widened((from, to): Stretch, minutes: u32) -> Stretch {
    let gap = TimeDelta::minutes(i64::from(minutes));
    (from - gap, to + gap)
}

pub(super) fn overlap(one: Stretch, other: Stretch) -> bool {
    one.0 < other.1 && other.0 < one.1
}

fn within(one: Stretch, whole: Stretch) -> bool {
    whole.0 <= one.0 && one.1 <= whole.1
}

fn quiet(event: &Event, meeting: Stretch) -> bool {
    let day = meeting.0.date();
    let mut times = event.quiet_on(day);
    times.any(|time| {
        let quiet = (at_minute(day, time.starts), at_minute(day, time.ends));
        overlap(meeting, quiet)
    })
}

/// A session's time, where it has one; one that ends before it starts is a moment.
pub(super) fn span(session: &Session) -> Option<Stretch> {
    let (starts, ends) = session.span()?;
    Some((starts, ends.max(starts)))
}

/// What binds either head, apart from the meeting's own session.
fn busy(checked: &Checked, request: &Bilateral) -> Vec<Busy> {
    let sides = [&request.from_id, &request.to_id];
    let sessions = sides.into_iter().flat_map(|side| checked.binding(side));
    let others = sessions.filter(|row| Some(&row.id) != request.session_id.as_ref());
    let venue = |row: &Session| {
        let room = checked.programme().room(row.room_id.as_ref()?)?;
        Some(room.venue_id.clone())
    };
    let busy = |row| {
        Some(Busy {
            at: span(row)?,
            venue: venue(row),
        })
    };
    others.filter_map(busy).collect()
}

/// When either head says not to be free.
fn away(checked: &Checked, request: &Bilateral) -> Vec<Stretch> {
    let heads = [&request.from_id, &request.to_id].map(|side| checked.head(side));
    let rows = checked.programme().availabilities.iter();
    let away = rows.filter(|row| !row.free && heads.contains(&Some(&row.person_id)));
    away.map(|row| (row.from, row.to)).collect()
}

/// Members beside the heads, and when other sessions bind them.
fn others(checked: &Checked, request: &Bilateral) -> Vec<(PersonId, Vec<Stretch>)> {
    let sides = [&request.from_id, &request.to_id];
    let others = sides.into_iter().flat_map(|side| checked.others(side));
    let spans = |sessions: Vec<&Session>| {
        let own = |row: &&Session| Some(&row.id) == request.session_id.as_ref();
        let rest = sessions.into_iter().filter(|row| !own(row));
        rest.filter_map(span).collect()
    };
    let mut found: Vec<(PersonId, Vec<Stretch>)> = others
        .map(|(id, sessions)| (id.clone(), spans(sessions)))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// From when to when each side is there, as far as that is known: its head's own times, or
/// else the delegation's.
fn presence(programme: &Programme, request: &Bilateral) -> Vec<Stretch> {
    let clock = WallClock::of(&programme.event);
    let mut found = Vec::new();
    for side in [&request.from_id, &request.to_id] {
        let Some(delegation) = programme.delegation(side) else {
            continue;
        };
        let members = programme.members.iter();
        let heads =
            members.filter(|m| m.delegation_id == *side && m.function == MemberFunction::Head);
        let head = heads.min_by_key(|m| (m.position, &m.id));
        let arrival = head
            .and_then(|m| m.arrival.as_ref())
            .or(delegation.arrival.as_ref());
        let departure = head
            .and_then(|m| m.departure.as_ref())
            .or(delegation.departure.as_ref());
        found.push((
            arrival.map_or(NaiveDateTime::MIN, |m| clock.wall(m)),
            departure.map_or(NaiveDateTime::MAX, |m| clock.wall(m)),
        ));
    }
    found
}

/// The rows that the checks are to look at for a place: those of the meeting's own session, or
/// of one as booking makes it.
fn planned(
    checked: &Checked,
    request: &Bilateral,
) -> impl Fn(Place) -> (SessionId, Vec<Changed>) + use<> {
    let own = request
        .session_id
        .as_ref()
        .and_then(|id| checked.session(id));
    let own = own.cloned();
    // Titled in every language, so that only the place makes a difference.
    let languages = checked.programme().event.languages.iter();
    let title = languages.fold(LocalizedText::default(), |title, lang| {
        title.with(lang, "-")
    });
    let request = request.clone();
    move |place| {
        let new = request.session(title.clone(), place.clone());
        let id = SessionId(request.id.0.clone());
        let (mut row, parts) = match &own {
            Some(own) => (Some(own.clone()), Vec::new()),
            None => (new.make(id).ok(), new.parts),
        };
        let Some(row) = &mut row else {
            return (SessionId(request.id.0.clone()), Vec::new());
        };
        row.put(place);
        if row.status == SessionStatus::Cancelled {
            row.status = SessionStatus::Draft;
        }
        request.tell(row);
        let session = Changed::Session {
            id: row.id.clone(),
            row: Some(row.clone()),
        };
        let parts = (0..).zip(&parts).map(|(position, part)| {
            let id = PartId(format!("{}-{position}", request.id));
            Changed::Part {
                id: id.clone(),
                row: Some(part.make(id, row.id.clone(), position)),
            }
        });
        (
            row.id.clone(),
            std::iter::once(session).chain(parts).collect(),
        )
    }
}
