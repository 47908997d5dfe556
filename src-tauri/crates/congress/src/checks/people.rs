//! Rules on people who are bound in two places at once.

use std::collections::BTreeSet;

use super::index::{Index, Numbered, Overlap};
use super::principal::{Bound, Principal};
use super::report::{Report, stretch_of};
use crate::delegation::MemberFunction;

/// A person by name in two sessions at once.
pub(super) fn person_double_booked(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    clashes(index, bound, true, report);
}

/// A delegation's head in two sessions at once, where the delegation as a whole is
/// bound in at least one of them. Pairs by name alone are [`person_double_booked`]'s.
pub(super) fn head_in_two_places(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    clashes(index, bound, false, report);
}

fn clashes(index: &Index<'_>, bound: &Bound<'_>, by_name: bool, report: &mut Report) {
    if bound.sessions.len() < 2 {
        return;
    }
    for overlap in index.overlaps(&bound.sessions) {
        let pair = [overlap.first.1, overlap.second.1];
        let reasons: Vec<_> = pair.iter().filter_map(|s| bound.reason(s)).collect();
        if reasons.iter().all(|reason| reason.by_name) != by_name {
            continue;
        }
        let through = reasons.iter().flat_map(|reason| &reason.delegations);
        let through = through.filter(|_| !by_name).copied();
        let finding = report.between(&pair);
        finding.people.extend(index.person_id(bound.who).cloned());
        finding.delegations = index.delegation_ids(through);
        finding.from = Some(overlap.from);
        finding.to = Some(overlap.to);
    }
}

/// A delegation is bound where its head is elsewhere, and each of its deputies is as well. One
/// without deputies has nobody to ask: that its head is in two places is said already.
pub(super) fn nobody_represents(index: &Index<'_>, delegation: usize, report: &mut Report) {
    let deputies = index.members_of(delegation);
    let deputies = deputies.filter(|m| m.function == MemberFunction::Deputy);
    let deputies = deputies.filter_map(|m| index.links.people.number(m.person_id.as_ref()?));
    let deputies: BTreeSet<usize> = deputies.collect();
    if deputies.is_empty() {
        return;
    }
    let who = Principal::standing_for(index, delegation);
    let head = Bound::of(index, who);
    let deputies = deputies.into_iter().map(Principal::Person);
    let deputies: Vec<Bound<'_>> = deputies.map(|who| Bound::of(index, who)).collect();
    let as_a_whole = |one: Numbered<'_>| {
        let reason = head.reason(one.1);
        reason.is_some_and(|r| !r.by_name && r.delegations.contains(&delegation))
    };
    for overlap in index.overlaps(&head.sessions) {
        let whole = [overlap.first, overlap.second]
            .into_iter()
            .filter(|one| as_a_whole(*one));
        let whole: Vec<usize> = whole.map(|(number, _)| number).collect();
        if whole.is_empty() {
            continue;
        }
        // Whoever takes the one session, the head takes the other.
        let elsewhere = deputies
            .iter()
            .map(|deputy| bound_elsewhere(index, deputy, &overlap, &whole));
        let Some(elsewhere) = elsewhere.collect::<Option<Vec<Numbered<'_>>>>() else {
            continue;
        };
        let mut sessions = vec![overlap.first.1, overlap.second.1];
        for (_, session) in elsewhere {
            if !sessions.iter().any(|one| one.id == session.id) {
                sessions.push(session);
            }
        }
        let finding = report.add(&sessions.iter().map(|s| &s.id).collect::<Vec<_>>());
        finding
            .stretches
            .extend(sessions.iter().filter_map(|s| stretch_of(s)));
        let people = std::iter::once(&head).chain(&deputies);
        let people = people.filter_map(|bound| index.person_id(bound.who));
        finding.people.extend(people.cloned());
        finding.delegations = index.delegation_ids(std::iter::once(delegation));
        finding.from = Some(overlap.from);
        finding.to = Some(overlap.to);
    }
}

/// The session that keeps a deputy from taking any of those sessions in which the delegation
/// is bound, while the head is in two at once; `None` where the deputy is free to.
fn bound_elsewhere<'a>(
    index: &Index<'a>,
    deputy: &Bound<'a>,
    overlap: &Overlap<'a>,
    whole: &[usize],
) -> Option<Numbered<'a>> {
    let here = |number: usize| {
        whole
            .iter()
            .any(|&one| one == number || index.related(one, number))
    };
    let mut sessions = deputy.sessions.iter().copied();
    if sessions.clone().any(|(number, _)| here(number)) {
        return None;
    }
    sessions.find(|(_, session)| {
        let at_once =
            |(starts, ends)| (starts < overlap.to && overlap.from < ends) || starts == overlap.from;
        session.span().is_some_and(at_once)
    })
}
