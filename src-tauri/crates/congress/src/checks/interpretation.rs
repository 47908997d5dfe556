//! Rules on interpretation. Figures of the International Association of Conference
//! Interpreters (AIIC): how many interpreters a meeting takes, and how long their day is.

use std::collections::BTreeSet;

use super::index::{Index, Numbered};
use super::places::there;
use super::principal::{Bound, Principal};
use super::ready::of_many;
use super::report::{Report, figure, stretch_of};
use crate::Session;
use crate::part::PartRole;
use crate::session::SessionStatus;

/// Longest sitting of an interpreter, in minutes.
const SITTING: i64 = 240;
/// Most sittings of an interpreter in a day.
const SITTINGS: usize = 2;
/// Least minutes between two sittings: what has less between is one.
const REST: i64 = 90;
/// Most minutes of work of an interpreter in a day.
const DAY: i64 = 420;

/// A room with fewer booths than the languages need: none for one, one for two that are spoken
/// to each other, one each for more. An event without any booth or interpreter has none to count.
pub(super) fn too_few_booths(index: &Index<'_>, (_, session): Numbered<'_>, report: &mut Report) {
    let there_is = index.links.gathered.interpretation();
    if !there_is.booths && !there_is.interpreters {
        return;
    }
    let Some(room) = there(index, session) else {
        return;
    };
    let needed = booths(languages(session).len());
    if needed > room.booths as usize {
        let finding = report.on(session);
        finding.rooms.push(room.id.clone());
        finding.figures = vec![figure(needed), figure(room.booths)];
    }
}

/// A room whose system carries fewer languages than the session has.
pub(super) fn too_few_channels(index: &Index<'_>, (_, session): Numbered<'_>, report: &mut Report) {
    let room = there(index, session);
    let Some((room, channels)) = room.and_then(|room| Some((room, room.channels?))) else {
        return;
    };
    let needed = languages(session).len();
    if needed > 1 && needed > channels as usize {
        let finding = report.on(session);
        finding.rooms.push(room.id.clone());
        finding.figures = vec![figure(needed), figure(channels)];
    }
}

/// Fewer interpreters than the session's length and languages need: asked once it is confirmed,
/// or once the first is named. Where nobody is named anywhere, [`no_interpreters`] says so once.
pub(super) fn too_few_interpreters(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    let session = one.1;
    if !index.links.gathered.interpretation().interpreters {
        return;
    }
    let Some((starts, ends)) = session.span().filter(|_| session.takes_place()) else {
        return;
    };
    let named = interpreters(index, one).len();
    if named == 0 && session.status != SessionStatus::Confirmed {
        return;
    }
    let needed = needed(languages(session).len(), index.minutes(starts, ends));
    if needed > named {
        report.on(session).figures = vec![figure(needed), figure(named)];
    }
}

/// Booths, confirmed sessions of several languages, and nobody named yet who interprets in any:
/// one finding for all of them. Without booths the event has no interpretation at all.
pub(super) fn no_interpreters(index: &Index<'_>, report: &mut Report) {
    let gathered = &index.links.gathered;
    let there_is = gathered.interpretation();
    if there_is.booths && !there_is.interpreters && !gathered.interpreted().is_empty() {
        of_many(index, gathered.interpreted(), report);
    }
}

/// How many booths so many languages need.
fn booths(languages: usize) -> usize {
    match languages {
        0 | 1 => 0,
        2 => 1,
        more => more,
    }
}

/// How many interpreters so many languages need for so many minutes. For two languages by
/// length; for more at least two a booth, and as many as that length needs for two.
fn needed(languages: usize, minutes: i64) -> usize {
    let a_booth = match minutes {
        ..=40 => 1,
        41..=240 => 2,
        241..=360 => 3,
        // Beyond the day's eight hours no figure is given; those are the day's.
        _ => 4,
    };
    match booths(languages) {
        0 => 0,
        1 => a_booth,
        more => more * a_booth.max(2),
    }
}

/// An interpreter's day with more than two sittings, one of more than four hours, or more than
/// seven hours of work. What has less than one and a half hours between is one sitting. Figures:
/// minutes of work, sittings, minutes of the longest.
pub(super) fn interpreter_overloaded(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    let interprets = |one: &Numbered<'_>| {
        let reason = bound.reason(one.1);
        reason.is_some_and(|reason| reason.roles.contains(&PartRole::Interpreter))
    };
    let sessions = bound.sessions.iter().copied().filter(interprets);
    let mut sittings: Vec<Vec<Numbered<'_>>> = Vec::new();
    let mut until = None;
    for one in sessions {
        let Some((starts, ends)) = one.1.span() else {
            continue;
        };
        let goes_on = until.is_some_and(|until| index.minutes(until, starts) < REST);
        match sittings.last_mut().filter(|_| goes_on) {
            Some(sitting) => sitting.push(one),
            None => sittings.push(vec![one]),
        }
        until = if goes_on {
            until.max(Some(ends))
        } else {
            Some(ends)
        };
    }
    let day = |sitting: &Vec<Numbered<'_>>| sitting[0].1.starts.map(|at| at.date());
    for day in sittings.chunk_by(|a, b| day(a) == day(b)) {
        overloaded(index, bound, day, report);
    }
}

fn overloaded(
    index: &Index<'_>,
    bound: &Bound<'_>,
    sittings: &[Vec<Numbered<'_>>],
    report: &mut Report,
) {
    let length = |one: &Numbered<'_>| {
        let span = one.1.span();
        span.map_or(0, |(starts, ends)| index.minutes(starts, ends).max(0))
    };
    let sat = |sitting: &Vec<Numbered<'_>>| {
        let from = sitting.iter().filter_map(|(_, s)| s.starts).min();
        let to = sitting.iter().filter_map(|(_, s)| s.ends).max();
        from.zip(to).map_or(0, |(from, to)| index.minutes(from, to))
    };
    let longest = sittings.iter().map(sat).max().unwrap_or(0);
    let work: i64 = sittings.iter().flatten().map(length).sum();
    if sittings.len() <= SITTINGS && longest <= SITTING && work <= DAY {
        return;
    }
    let sessions: Vec<&Session> = sittings.iter().flatten().map(|one| one.1).collect();
    let finding = report.add(&sessions.iter().map(|s| &s.id).collect::<Vec<_>>());
    finding
        .stretches
        .extend(sessions.iter().filter_map(|s| stretch_of(s)));
    finding.people.extend(index.person_id(bound.who).cloned());
    finding.from = sessions.iter().filter_map(|s| s.starts).min();
    finding.to = sessions.iter().filter_map(|s| s.ends).max();
    finding.figures = vec![figure(work), figure(sittings.len()), figure(longest)];
}

/// A relay through a language that is not among the session's, or from which nobody there
/// interprets into some other; and languages between which nobody goes straight, where no relay
/// is named. Who states no languages may speak any.
pub(super) fn relay_missing(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    let session = one.1;
    if session.status == SessionStatus::Cancelled {
        return;
    }
    let languages = languages(session);
    let booth = interpreters(index, one);
    let spoken = booth.iter().map(|who| match who {
        Principal::Person(person) => index.person(*person).map(|row| row.languages.as_slice()),
        Principal::HeadOf(_) => None,
    });
    let spoken: Option<Vec<&[String]>> = spoken
        .map(|languages| languages.filter(|languages| !languages.is_empty()))
        .collect();
    let spoken = spoken.filter(|spoken| !spoken.is_empty());
    let speaks = |by: &[String], lang: &str| by.iter().any(|one| one == lang);
    let straight = |a: &str, b: &str| {
        let known = spoken.as_ref();
        known.is_none_or(|all| all.iter().any(|by| speaks(by, a) && speaks(by, b)))
    };
    let missing: BTreeSet<&str> = match session.relay.as_deref() {
        Some(pivot) if !languages.contains(pivot) => BTreeSet::from([pivot]),
        Some(pivot) => {
            let others = languages.iter().copied().filter(|lang| *lang != pivot);
            others.filter(|lang| !straight(pivot, lang)).collect()
        }
        None => {
            let apart = |a: &&str| languages.iter().any(|b| *a != *b && !straight(a, b));
            languages.iter().copied().filter(|a| apart(a)).collect()
        }
    };
    if !missing.is_empty() {
        let missing = missing.into_iter().map(str::to_owned);
        report.on(session).languages = missing.collect();
    }
}

/// The languages of a session, each once.
fn languages(session: &Session) -> BTreeSet<&str> {
    session.languages.iter().map(String::as_str).collect()
}

/// Who interprets in a session, each once.
fn interpreters(index: &Index<'_>, (number, _): Numbered<'_>) -> BTreeSet<Principal> {
    let parts = index.parts_in(number);
    let parts = parts.filter(|part| part.role == PartRole::Interpreter);
    parts
        .filter_map(|part| Principal::of(index, part))
        .collect()
}
