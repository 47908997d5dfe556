//! Rules on people who are bound in two places at once.

use super::index::Index;
use super::principal::Bound;
use super::report::Report;

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
        let finding = report.add(&[&pair[0].id, &pair[1].id]);
        finding.people.extend(index.person_id(bound.who).cloned());
        finding.delegations = index.delegation_ids(through);
        finding.from = Some(overlap.from);
        finding.to = Some(overlap.to);
    }
}
