//! Rules on what may take place beside, and after, what.

use std::collections::HashSet;

use chrono::TimeDelta;

use super::index::{Index, Numbered, Overlap};
use super::report::{Report, figure};
use super::{Finding, Stretch, StretchOf};
use crate::constraint::{ConstraintSort, Subject};
use crate::session::{Audience, SessionKind};
use crate::{CoOrganizer, Constraint};

/// Sessions that must not share time, and do: one finding for each pair.
pub(super) fn never_together(index: &Index<'_>, constraint: &Constraint, report: &mut Report) {
    if constraint.sort != ConstraintSort::NeverTogether {
        return;
    }
    let groups = [&constraint.one, &constraint.other].map(|subject| subjects(index, subject));
    let [one, other]: [HashSet<usize>; 2] = groups.map(|group| group.into_iter().collect());
    let all: Vec<usize> = one.union(&other).copied().collect();
    let apart = |a: usize, b: usize| one.contains(&a) && other.contains(&b);
    let wanted = |a: Numbered<'_>, b: Numbered<'_>| apart(a.0, b.0) || apart(b.0, a.0);
    for overlap in index.overlaps_of(&index.in_order(&all), wanted) {
        let finding = pair(&overlap, report);
        finding.constraint = Some(constraint.id.clone());
        for subject in [&constraint.one, &constraint.other] {
            name(subject, finding);
        }
    }
}

/// Sessions that begin too early after those that they must follow.
pub(super) fn must_follow(index: &Index<'_>, constraint: &Constraint, report: &mut Report) {
    if constraint.sort != ConstraintSort::MustFollow {
        return;
    }
    let groups = [&constraint.one, &constraint.other].map(|subject| subjects(index, subject));
    let [following, before] = groups.map(|group| index.in_order(&group));
    let mut before = before;
    before.sort_by_key(|(_, session)| (session.ends, &session.id));
    let gap = constraint.gap_minutes;
    for (number, session) in following {
        // A session that is in both groups does not follow itself.
        let last = before.iter().rev().find(|(other, _)| *other != number);
        let times = last.and_then(|(_, last)| Some((*last, last.ends?, session.starts?)));
        let Some((last, ends, starts)) = times else {
            continue;
        };
        let there = index.minutes(ends, starts);
        if there >= i64::from(gap) {
            continue;
        }
        let finding = report.between(&[session, last]);
        finding.constraint = Some(constraint.id.clone());
        name(&constraint.one, finding);
        name(&constraint.other, finding);
        finding.from = session.starts;
        finding.to = session.ends;
        finding.figures = vec![figure(there), figure(gap)];
        let until = ends.checked_add_signed(TimeDelta::minutes(gap.into()));
        finding
            .stretches
            .extend(until.filter(|_| gap > 0).map(|to| Stretch {
                of: StretchOf::Gap,
                from: ends,
                to,
            }));
    }
}

/// Sessions of a track at once, before listeners who may go to either: the secretariat's own
/// have other listeners. One finding for the track, from the first of them to the last.
pub(super) fn track_in_parallel(index: &Index<'_>, sessions: &[Numbered<'_>], report: &mut Report) {
    let internal = |one: Numbered<'_>| one.1.audience == Audience::Internal;
    let together = index.sharing(sessions, |a, b| internal(a) == internal(b));
    let Some(first) = together.first() else {
        return;
    };
    let ids: Vec<_> = together.iter().map(|(_, session)| &session.id).collect();
    let finding = report.of_many(&ids);
    finding.tracks.extend(first.1.track_id.clone());
    finding.from = first.1.starts;
    finding.to = together
        .iter()
        .filter_map(|(_, session)| session.ends)
        .max();
}

/// A public session beside a plenary.
pub(super) fn beside_plenary(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    let (number, plenary) = one;
    if plenary.kind != SessionKind::Plenary || !plenary.takes_place() {
        return;
    }
    let Some(span) = plenary.span() else {
        return;
    };
    let key = |(_, session): Numbered<'_>| (session.starts, session.id.clone());
    let public = |other: Numbered<'_>| {
        // Two public plenaries are beside each other once.
        let both = other.1.kind == SessionKind::Plenary && plenary.audience == Audience::Public;
        other.0 != number && !(both && key(other) < key(one))
    };
    let beside = index.links.public.around(span);
    let mut sessions = index.in_order(&beside);
    sessions.retain(|other| public(*other) && plenary.overlaps(other.1));
    for other in sessions {
        if index.related(number, other.0) {
            continue;
        }
        let Some((starts, ends)) = other.1.span() else {
            continue;
        };
        let finding = report.between(&[plenary, other.1]);
        finding.from = Some(starts.max(span.0));
        finding.to = Some(ends.min(span.1).max(starts.max(span.0)));
    }
}

fn pair<'r>(overlap: &Overlap<'_>, report: &'r mut Report) -> &'r mut Finding {
    let finding = report.between(&[overlap.first.1, overlap.second.1]);
    finding.from = Some(overlap.from);
    finding.to = Some(overlap.to);
    finding
}

/// Names in a finding what its sessions have in common.
fn name(subject: &Subject, finding: &mut Finding) {
    match subject {
        Subject::Track(id) if !finding.tracks.contains(id) => finding.tracks.push(id.clone()),
        Subject::Organization(id) if !finding.organizations.contains(id) => {
            finding.organizations.push(id.clone());
        }
        _ => {}
    }
}

/// The sessions of a subject, whether or not they take place. An organization's are those that
/// it carries with the host, and those in which its delegation or one of its people is bound.
fn subjects(index: &Index<'_>, subject: &Subject) -> Vec<usize> {
    let links = index.links;
    match subject {
        Subject::Session(id) => links.sessions.number(id).into_iter().collect(),
        Subject::Track(id) => {
            let track = links.tracks.number(id);
            track.map_or(Vec::new(), |track| links.in_track.of(track).to_vec())
        }
        Subject::Kind(kind) => links.of_kind.of(*kind as usize).to_vec(),
        Subject::Organization(id) => {
            let Some(organization) = links.organizations.number(id) else {
                return Vec::new();
            };
            let shares = links.shares_of.of(organization).iter();
            let list = &index.programme.co_organizers;
            let shares = shares.filter_map(|&n| links.co_organizers.row(list, n));
            let carried = shares.filter_map(CoOrganizer::session_id);
            let delegations = links.sent_by.of(organization).iter();
            let delegations = delegations.flat_map(|&n| links.parts_as.of(n));
            let people = links.staff_of.of(organization).iter();
            let people = people.flat_map(|&n| links.parts_of.of(n));
            let numbers: Vec<usize> = delegations.chain(people).copied().collect();
            let list = &index.programme.parts;
            let parts = numbers.iter().filter_map(|&n| links.parts.row(list, n));
            let parts = parts.filter(|part| part.role.binds());
            let bound = parts.map(|part| &part.session_id);
            let sessions = carried.chain(bound);
            let sessions = sessions.filter_map(|id| links.sessions.number(id));
            let sessions: HashSet<usize> = sessions.collect();
            sessions.into_iter().collect()
        }
    }
}
