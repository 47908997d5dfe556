//! Rules on what a confirmed session should have.

use std::collections::BTreeSet;

use super::Finding;
use super::index::{Index, Numbered};
use super::principal::Principal;
use super::report::{Report, figure};
use crate::Session;
use crate::part::PartRole;
use crate::session::{Audience, SessionKind, SessionStatus};

/// A confirmed session that needs someone to lead it, and has no one: a plenary, or one in
/// which several take part. A talk by one speaker needs nobody else.
pub(super) fn no_chair(index: &Index<'_>, (number, session): Numbered<'_>, report: &mut Report) {
    if !is_led(session) {
        return;
    }
    let leads = |role| matches!(role, PartRole::Chair | PartRole::Moderator);
    let mut led = false;
    let mut several = session.kind == SessionKind::Plenary;
    // Who takes part by name, and at the head of a delegation, is one.
    let mut first: Option<Principal> = None;
    for part in index.parts_in(number) {
        led |= leads(part.role);
        let who = Principal::of(index, part).filter(|_| part.role != PartRole::Interpreter);
        several |= first.is_some() && who.is_some() && who != first;
        first = first.or(who);
    }
    if several && !led {
        report.on(session);
    }
}

/// A confirmed session that has a time, and no room. A transfer is on its way.
pub(super) fn no_room(_: &Index<'_>, (_, session): Numbered<'_>, report: &mut Report) {
    let nowhere = session.starts.is_some() && session.room_id.is_none();
    if nowhere && is_confirmed(session) && session.kind != SessionKind::Transfer {
        report.on(session);
    }
}

/// A confirmed session of an event of several languages that is interpreted into none, and a
/// plenary that is not interpreted into all.
pub(super) fn no_interpretation(
    index: &Index<'_>,
    (_, session): Numbered<'_>,
    report: &mut Report,
) {
    let working = &index.programme.event.languages;
    if working.len() < 2 || !is_led(session) || session.audience == Audience::Internal {
        return;
    }
    if session.languages.is_empty() || session.kind == SessionKind::Plenary {
        let missing = working
            .iter()
            .filter(|lang| !session.languages.contains(lang));
        let missing: Vec<String> = missing.cloned().collect();
        if !missing.is_empty() {
            report.on(session).languages = missing;
        }
    }
}

/// Confirmed sessions that guests see without a title in a working language: one finding for
/// each language.
pub(super) fn no_title(index: &Index<'_>, report: &mut Report) {
    for (lang, numbers) in index.links.gathered.untitled() {
        of_many(index, numbers, report).languages = vec![lang.clone()];
    }
}

/// One finding on many sessions, by id: ids are given in the order in which rows are made.
pub(super) fn of_many<'r>(
    index: &Index<'_>,
    numbers: &BTreeSet<usize>,
    report: &'r mut Report,
) -> &'r mut Finding {
    let rows = numbers.iter().filter_map(|&number| index.session(number));
    let mut ids: Vec<_> = rows.map(|session| &session.id).collect();
    ids.sort_unstable();
    report.of_many(&ids)
}

/// A chair of lower rank than the session's sort asks. Whose rank is not known is not asked.
pub(super) fn chair_rank(index: &Index<'_>, (number, session): Numbered<'_>, report: &mut Report) {
    let asked = index
        .programme
        .event
        .checking
        .chair_ranks
        .get(&session.kind);
    let Some(&asked) = asked.filter(|_| session.status != SessionStatus::Cancelled) else {
        return;
    };
    let chairs = index
        .parts_in(number)
        .filter(|part| part.role == PartRole::Chair);
    let mut chairs: Vec<Principal> = chairs
        .filter_map(|part| Principal::of(index, part))
        .collect();
    chairs.sort_unstable();
    chairs.dedup();
    for chair in chairs {
        let Principal::Person(person) = chair else {
            continue;
        };
        let rank = index.person(person).and_then(|person| person.rank);
        if let Some(rank) = rank.filter(|rank| *rank > asked) {
            let finding = report.on(session);
            finding.people.extend(index.person_id(chair).cloned());
            finding.figures = vec![figure(rank), figure(asked)];
        }
    }
}

fn is_confirmed(session: &Session) -> bool {
    session.status == SessionStatus::Confirmed
}

/// Whether a session is confirmed, and of a sort that someone leads before listeners.
fn is_led(session: &Session) -> bool {
    is_confirmed(session)
        && matches!(
            session.kind,
            SessionKind::Plenary
                | SessionKind::SpecialSession
                | SessionKind::Roundtable
                | SessionKind::Forum
                | SessionKind::Breakout
        )
}
