//! Rules on the day of someone whom sessions bind.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};

use super::clock::Clock;
use super::index::{Index, Numbered};
use super::principal::{Bound, Principal};
use super::report::{Report, figure, stretch_of};
use super::{Finding, Stretch, StretchOf};
use crate::delegation::MemberFunction;
use crate::session::SessionKind;
use crate::time::at_minute;
use crate::{Availability, Delegation, Member};

/// From how many minutes on a gap between two sessions is a break.
const BREAK: i64 = 15;

/// Less time between two sessions than the way from one venue to the other takes.
pub(super) fn travel_too_short(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    if bound.sessions.len() < 2 || index.programme.travels.is_empty() {
        return;
    }
    for (before, after) in index.followers(&bound.sessions) {
        let rooms = [before.1, after.1].map(|session| index.room_of(session));
        let [Some(from), Some(to)] = rooms else {
            continue;
        };
        let way = index.way(&from.venue_id, &to.venue_id);
        let Some(way) = way.filter(|_| from.venue_id != to.venue_id) else {
            continue;
        };
        let Some((ends, starts)) = before.1.ends.zip(after.1.starts) else {
            continue;
        };
        let there = index.minutes(ends, starts);
        if there >= i64::from(way.minutes) {
            continue;
        }
        let finding = report.between(&[before.1, after.1]);
        concerns(index, bound, &[before, after], finding);
        finding.rooms = vec![from.id.clone(), to.id.clone()];
        finding.from = Some(ends);
        finding.to = Some(starts);
        finding.figures = vec![figure(there), figure(way.minutes)];
        let arrives = ends.checked_add_signed(TimeDelta::minutes(way.minutes.into()));
        finding.stretches.extend(arrives.map(|to| Stretch {
            of: StretchOf::Travel,
            from: ends,
            to,
        }));
    }
}

/// Sessions of someone that follow each other for too long without a break. Meals and prayers
/// are breaks; a session that is long by itself has its own.
pub(super) fn no_break(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    let most = i64::from(index.programme.event.checking.stretch_minutes);
    if most == 0 || bound.sessions.len() < 2 {
        return;
    }
    let works = |kind| !matches!(kind, SessionKind::Meal | SessionKind::Prayer);
    let mut row: Vec<Numbered<'_>> = Vec::new();
    let mut until: Option<NaiveDateTime> = None;
    let sessions = bound.sessions.iter().copied();
    let spans = sessions.filter_map(|one| Some((one, one.1.span()?)));
    let spans = spans.filter(|(one, (starts, ends))| works(one.1.kind) && starts < ends);
    for (one, (starts, ends)) in spans {
        let goes_on = until.is_some_and(|until| index.minutes(until, starts) < BREAK);
        if !goes_on {
            too_long(index, bound, &row, until, report);
            row.clear();
            until = None;
        }
        row.push(one);
        until = until.max(Some(ends));
    }
    too_long(index, bound, &row, until, report);
}

fn too_long(
    index: &Index<'_>,
    bound: &Bound<'_>,
    row: &[Numbered<'_>],
    until: Option<NaiveDateTime>,
    report: &mut Report,
) {
    let most = index.programme.event.checking.stretch_minutes;
    let from = row.first().and_then(|(_, session)| session.starts);
    let Some((from, to)) = from.zip(until).filter(|_| row.len() > 1) else {
        return;
    };
    let minutes = index.minutes(from, to);
    if minutes > i64::from(most) {
        let sessions: Vec<_> = row.iter().map(|(_, session)| *session).collect();
        let finding = report.between(&sessions);
        concerns(index, bound, row, finding);
        finding.from = Some(from);
        finding.to = Some(to);
        finding.figures = vec![figure(minutes), figure(most)];
    }
}

/// A session before someone's arrival, or after their departure: their own, or else their
/// delegation's. Who comes with several is there from the first arrival to the last departure.
pub(super) fn not_present(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    let came_with = came_with(index, bound.who);
    let arrivals = came_with.iter().filter_map(|(member, delegation)| {
        let own = member.and_then(|member| member.arrival.as_ref());
        own.or(delegation.arrival.as_ref())
    });
    let departures = came_with.iter().filter_map(|(member, delegation)| {
        let own = member.and_then(|member| member.departure.as_ref());
        own.or(delegation.departure.as_ref())
    });
    let arrival = arrivals.min_by_key(|at| Clock::moved(at));
    let departure = departures.max_by_key(|at| Clock::moved(at));
    if arrival.is_none() && departure.is_none() {
        return;
    }
    let clock = &index.links.clock;
    let event = &index.programme.event;
    for &one in &bound.sessions {
        let Some((starts, ends)) = one.1.span() else {
            continue;
        };
        let early = arrival.is_some_and(|at| clock.instant(starts) < Clock::moved(at));
        let late = departure.is_some_and(|at| clock.instant(ends) > Clock::moved(at));
        if !early && !late {
            continue;
        }
        let finding = report.on(one.1);
        concerns(index, bound, &[one], finding);
        let whose = came_with.iter().map(|(_, delegation)| &delegation.id);
        let whose = whose.filter_map(|id| index.links.delegations.number(id));
        finding.delegations = index.delegation_ids(whose);
        finding.stretches.extend(stretch_of(one.1));
        let first = at_minute(event.starts_on, 0).min(starts);
        let last = at_minute(event.ends_on, 24 * 60).max(ends);
        finding.stretches.push(Stretch {
            of: StretchOf::Presence,
            from: arrival.map_or(first, |at| clock.wall(at)),
            to: departure.map_or(last, |at| clock.wall(at)),
        });
    }
}

/// The delegations with which someone comes, and as which of its members: a head of whom
/// nothing is known yet may be none.
fn came_with<'a>(index: &Index<'a>, who: Principal) -> Vec<(Option<&'a Member>, &'a Delegation)> {
    let with = |member: &'a Member| {
        let number = index.links.delegations.number(&member.delegation_id)?;
        Some((Some(member), index.delegation(number)?))
    };
    match who {
        Principal::Person(person) => index.memberships(person).filter_map(with).collect(),
        Principal::HeadOf(number) => {
            let heads = index.members_of(number);
            let heads = heads.filter(|m| m.function == MemberFunction::Head);
            let head = heads.min_by_key(|m| (m.position, &m.id));
            let delegation = index.delegation(number).into_iter();
            delegation.map(|delegation| (head, delegation)).collect()
        }
    }
}

/// A session at a time at which someone said that they are not there.
pub(super) fn not_available(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    let Principal::Person(person) = bound.who else {
        return;
    };
    let numbers = index.links.availabilities_of.of(person).iter();
    let list = &index.programme.availabilities;
    let rows = numbers.filter_map(|&n| index.links.availabilities.row(list, n));
    let mut rows: Vec<&Availability> = rows.collect();
    if rows.is_empty() {
        return;
    }
    rows.sort_unstable_by_key(|row| (row.from, row.to, &row.id));
    let (free, away): (Vec<&Availability>, Vec<_>) = rows.into_iter().partition(|row| row.free);
    for &one in &bound.sessions {
        let Some((starts, ends)) = one.1.span() else {
            continue;
        };
        let ends = ends.max(starts);
        let at_once = |row: &&&Availability| {
            (row.from < ends && starts < row.to) || (row.from == starts && starts == ends)
        };
        let hit: Vec<&Availability> = away.iter().filter(at_once).copied().collect();
        let mut until = starts;
        for row in &free {
            if row.from <= until && until < row.to {
                until = row.to;
            }
        }
        let begins = until > starts || starts == ends && free.iter().any(|row| row.to == starts);
        let free_then = free.is_empty() || (begins && until >= ends);
        if hit.is_empty() && free_then {
            continue;
        }
        let finding = report.on(one.1);
        concerns(index, bound, &[one], finding);
        finding.stretches.extend(stretch_of(one.1));
        let near =
            |row: &&&Availability| row.from.date() <= ends.date() && starts.date() <= row.to.date();
        let near = free.iter().filter(|_| !free_then).filter(near);
        let stretch = |row: &Availability| Stretch {
            of: StretchOf::Availability,
            from: row.from,
            to: row.to,
        };
        finding
            .stretches
            .extend(hit.iter().chain(near).map(|row| stretch(row)));
    }
}

/// Names in a finding whom it concerns, and through which delegations.
fn concerns(
    index: &Index<'_>,
    bound: &Bound<'_>,
    sessions: &[Numbered<'_>],
    finding: &mut Finding,
) {
    finding.people.extend(index.person_id(bound.who).cloned());
    let reasons = sessions.iter().filter_map(|one| bound.reason(one.1));
    let through = reasons.filter(|reason| !reason.by_name);
    let through: BTreeSet<usize> = through
        .flat_map(|r| r.delegations.iter().copied())
        .collect();
    finding.delegations = index.delegation_ids(through.into_iter());
}
