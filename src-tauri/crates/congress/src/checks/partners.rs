//! Rules on those who carry a session or sign in it.

use std::collections::{BTreeMap, BTreeSet};

use super::index::{Index, Numbered};
use super::report::Report;
use crate::co_organizer::CoOrganizerStatus;
use crate::part::{PartRole, Who};
use crate::session::SessionStatus;
use crate::time::at_minute;
use crate::{CoOrganizer, Commitment, OrganizationId, Part, Session};

/// A co-organizer who has not yet answered, shortly before the session.
pub(super) fn co_organizer_unconfirmed(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    let session = one.1;
    let Some(starts) = session.starts.filter(|_| session.takes_place()) else {
        return;
    };
    let days = (starts.date() - index.today).num_days();
    if !(0..=i64::from(index.programme.event.checking.confirm_days)).contains(&days) {
        return;
    }
    let invited = |row: &CoOrganizer| {
        let status = row.status;
        matches!(
            status,
            CoOrganizerStatus::Proposed | CoOrganizerStatus::Invited
        )
    };
    for organization in co_organizers(index, one, invited) {
        let finding = report.on(session);
        finding.organizations.push(organization.clone());
        finding.figures.extend(i32::try_from(days));
    }
}

/// A co-organizer who has declined.
pub(super) fn co_organizer_declined(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    let declined = |row: &CoOrganizer| row.status == CoOrganizerStatus::Declined;
    for organization in co_organizers(index, one, declined) {
        report.on(one.1).organizations.push(organization.clone());
    }
}

/// A co-organizer of whom nobody is named to call.
pub(super) fn co_organizer_contact_missing(
    index: &Index<'_>,
    one: Numbered<'_>,
    report: &mut Report,
) {
    let unknown = |row: &CoOrganizer| {
        row.status != CoOrganizerStatus::Declined
            && row.contact.trim().is_empty()
            && row.person_id.is_none()
    };
    for organization in co_organizers(index, one, unknown) {
        report.on(one.1).organizations.push(organization.clone());
    }
}

/// The organizations with such a share in a session that is not cancelled, each once.
fn co_organizers<'a>(
    index: &Index<'a>,
    (number, session): Numbered<'a>,
    such: impl Fn(&CoOrganizer) -> bool,
) -> BTreeSet<&'a OrganizationId> {
    let rows = index.co_organizers_of(number);
    let rows = rows.filter(|row| session.status != SessionStatus::Cancelled && such(row));
    rows.map(|row| &row.organization_id).collect()
}

/// Parties of an agreement for which nobody signs in the session in which it is signed: neither
/// their delegation, nor one of its members, nor one of their people.
pub(super) fn signatory_missing(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    let (number, session) = one;
    let agreements = index.signed_in(number);
    if agreements.is_empty() || session.status == SessionStatus::Cancelled {
        return;
    }
    let signs = index
        .parts_in(number)
        .filter(|part| part.role == PartRole::Signatory);
    let signing: BTreeSet<&OrganizationId> =
        signs.flat_map(|part| signs_for(index, part)).collect();
    let parties = agreements.iter().flat_map(|(_, parties)| parties);
    let missing = parties.map(|party| &party.organization_id);
    let missing: BTreeSet<_> = missing.filter(|id| !signing.contains(id)).collect();
    if !missing.is_empty() {
        let finding = report.on(session);
        finding.organizations = missing.into_iter().cloned().collect();
    }
}

fn signs_for<'a>(index: &Index<'a>, part: &'a Part) -> Vec<&'a OrganizationId> {
    let sent_by = |delegation: usize| Some(&index.delegation(delegation)?.organization_id);
    let links = index.links;
    match &part.who {
        Who::Delegation(id) => {
            let delegation = links.delegations.number(id);
            delegation.and_then(sent_by).into_iter().collect()
        }
        Who::Person(id) => {
            let Some(person) = links.people.number(id) else {
                return Vec::new();
            };
            let own = index
                .person(person)
                .and_then(|row| row.organization_id.as_ref());
            let with = index.memberships(person).filter_map(|member| {
                let delegation = links.delegations.number(&member.delegation_id);
                delegation.and_then(sent_by)
            });
            with.chain(own).collect()
        }
    }
}

/// A cancelled session of which something that still counts is a part, or in which an agreement
/// is still to be signed.
pub(super) fn cancelled_referred(index: &Index<'_>, one: Numbered<'_>, report: &mut Report) {
    let (number, session) = one;
    if session.status != SessionStatus::Cancelled {
        return;
    }
    let children = index.links.children.of(number).iter();
    let children = children.filter_map(|&child| index.session(child));
    let children = children.filter(|child| child.status != SessionStatus::Cancelled);
    let parts: BTreeMap<_, &Session> = children.map(|child| (&child.id, child)).collect();
    for part in parts.into_values() {
        let finding = report.add(&[&part.id, &session.id]);
        finding.from = part.starts;
        finding.to = part.ends;
    }
    let agreements = index.signed_in(number).into_iter();
    let mut unsigned = agreements
        .filter(|(row, _)| row.state.is_before_signature())
        .peekable();
    if unsigned.peek().is_some() {
        let parties = unsigned.flat_map(|(_, parties)| parties);
        let parties: BTreeSet<_> = parties.map(|party| &party.organization_id).collect();
        let finding = report.on(session);
        finding.organizations = parties.into_iter().cloned().collect();
    }
}

/// A commitment that is late, and concerns this event.
pub(super) fn commitment_overdue(index: &Index<'_>, commitment: &Commitment, report: &mut Report) {
    let late = commitment.days_late(index.today).is_some();
    if !late || index.agreement_of(commitment).is_none() {
        return;
    }
    // How many days late is no fact of it: an acceptance would hold for a day.
    let finding = report.add(&[]);
    finding.commitments.push(commitment.id.clone());
    finding
        .organizations
        .extend(commitment.organization_id.clone());
    finding.from = commitment.due_on.map(|day| at_minute(day, 0));
}
