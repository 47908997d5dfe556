//! Rules on people who are bound in two places at once.

use std::collections::HashMap;

use super::Report;
use super::index::{Index, Overlap};
use crate::id::*;
use crate::part::Who;

/// A person by name in two sessions at once.
pub(super) fn person_double_booked(index: &Index<'_>, report: &mut Report) {
    clashes(index, |who, overlap, by_name| {
        if by_name {
            report_pair(report, who, overlap);
        }
    });
}

/// A delegation's head in two sessions at once, where the delegation as a whole is
/// bound in at least one of them. Pairs by name alone are [`person_double_booked`]'s.
pub(super) fn head_in_two_places(index: &Index<'_>, report: &mut Report) {
    clashes(index, |who, overlap, by_name| {
        if !by_name {
            report_pair(report, who, overlap);
        }
    });
}

/// Someone who can be in one place only: a person, or a delegation's head of whom only
/// the function is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Principal<'a> {
    Person(&'a PersonId),
    HeadOf(&'a DelegationId),
}

/// All that binds one principal.
pub(super) struct Bound<'a> {
    who: Principal<'a>,
    /// Numbers of the sessions, each once.
    pub(super) sessions: Vec<usize>,
    /// For each of them: bound by name, or else through these delegations.
    reasons: Vec<Reason<'a>>,
}

#[derive(Default)]
struct Reason<'a> {
    by_name: bool,
    delegations: Vec<&'a DelegationId>,
}

/// Whom a pair of sessions concerns.
struct Concerned<'a> {
    who: Principal<'a>,
    delegations: Vec<&'a DelegationId>,
}

fn clashes(index: &Index<'_>, mut found: impl FnMut(&Concerned<'_>, &Overlap<'_>, bool)) {
    for bound in bound(index) {
        if bound.sessions.len() < 2 {
            continue;
        }
        let overlaps = index.overlaps(bound.sessions.clone());
        if overlaps.is_empty() {
            continue;
        }
        let reasons: HashMap<&SessionId, &Reason<'_>> = bound
            .sessions
            .iter()
            .map(|&number| &index.programme.sessions[number].id)
            .zip(&bound.reasons)
            .collect();
        for overlap in overlaps {
            let pair = [reasons[&overlap.first.id], reasons[&overlap.second.id]];
            let by_name = pair.iter().all(|reason| reason.by_name);
            let mut delegations: Vec<_> = if by_name {
                Vec::new()
            } else {
                pair.iter()
                    .flat_map(|reason| reason.delegations.iter().copied())
                    .collect()
            };
            delegations.sort();
            delegations.dedup();
            found(
                &Concerned {
                    who: bound.who,
                    delegations,
                },
                &overlap,
                by_name,
            );
        }
    }
}

/// Everyone who is bound anywhere, in the order in which the programme names them.
pub(super) fn bound<'a>(index: &Index<'a>) -> Vec<Bound<'a>> {
    let mut places: HashMap<Principal<'a>, usize> = HashMap::new();
    let mut found: Vec<Bound<'a>> = Vec::new();
    for (number, _) in index.taking_place() {
        for part in index.parts(number).iter().filter(|part| part.role.binds()) {
            let (who, through) = match &part.who {
                Who::Person(id) => (Principal::Person(id), None),
                Who::Delegation(id) => (
                    index
                        .head(id)
                        .map_or(Principal::HeadOf(id), Principal::Person),
                    Some(id),
                ),
            };
            let place = *places.entry(who).or_insert_with(|| {
                found.push(Bound {
                    who,
                    sessions: Vec::new(),
                    reasons: Vec::new(),
                });
                found.len() - 1
            });
            let bound = &mut found[place];
            // Parts come session by session, so that a repeated one is the last.
            if bound.sessions.last() != Some(&number) {
                bound.sessions.push(number);
                bound.reasons.push(Reason::default());
            }
            let last = bound.reasons.len() - 1;
            match through {
                None => bound.reasons[last].by_name = true,
                Some(delegation) => bound.reasons[last].delegations.push(delegation),
            }
        }
    }
    found
}

fn report_pair(report: &mut Report, concerned: &Concerned<'_>, overlap: &Overlap<'_>) {
    let finding = report.add(&[&overlap.first.id, &overlap.second.id]);
    if let Principal::Person(id) = concerned.who {
        finding.people.push(id.clone());
    }
    finding
        .delegations
        .extend(concerned.delegations.iter().map(|id| (*id).clone()));
    finding.from = Some(overlap.from);
    finding.to = Some(overlap.to);
}
