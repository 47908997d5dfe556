//! Rules on what people observe, as they themselves have stated it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::index::{Index, Numbered};
use super::principal::{Bound, Principal, Reason};
use super::report::{Report, stretch_of};
use super::{Stretch, StretchOf};
use crate::observance::{Claim, Conflict, Observance, Place, Sitting};
use crate::part::PartRole;
use crate::{Session, Venue};

/// A daily prayer for which a session leaves no time.
pub(super) fn prayer(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    observed(index, bound, Claim::Prayer, report);
}

/// A session in the Friday prayer.
pub(super) fn friday_prayer(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    observed(index, bound, Claim::FridayPrayer, report);
}

/// A session on Shabbat or a holy day like it.
pub(super) fn shabbat(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    observed(index, bound, Claim::Shabbat, report);
}

/// A session on a feast.
pub(super) fn feast(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    observed(index, bound, Claim::Feast, report);
}

/// A meal in a fast.
pub(super) fn fasting_meal(index: &Index<'_>, bound: &Bound<'_>, report: &mut Report) {
    observed(index, bound, Claim::FastingMeal, report);
}

/// What of an observance the sessions of someone fall into: one finding for each session and
/// each thing observed.
fn observed(index: &Index<'_>, bound: &Bound<'_>, claim: Claim, report: &mut Report) {
    let Some(observance) = observance(index, bound.who) else {
        return;
    };
    for (&one, reason) in bound.sessions.iter().zip(&bound.reasons) {
        let Some(sitting) = Sitting::of(one.1) else {
            continue;
        };
        let place = place(index, one.1);
        let mut almanac = index.links.almanac.borrow_mut();
        let keeper = almanac.keeper(observance, &place);
        let mut found: BTreeMap<_, Vec<Conflict>> = BTreeMap::new();
        for conflict in almanac.conflicts(keeper, &sitting) {
            if conflict.claim == claim {
                found.entry(conflict.occasion).or_default().push(conflict);
            }
        }
        drop(almanac);
        for conflicts in found.into_values() {
            tell(index, bound, one, reason, &conflicts, report);
        }
    }
}

fn tell(
    index: &Index<'_>,
    bound: &Bound<'_>,
    one: Numbered<'_>,
    reason: &Reason,
    conflicts: &[Conflict],
    report: &mut Report,
) {
    let missed = report.missed();
    let finding = report.on(one.1);
    if reason.roles.iter().any(|role| leads(*role)) {
        finding.severity = missed;
    }
    finding.people.extend(index.person_id(bound.who).cloned());
    if !reason.by_name {
        finding.delegations = index.delegation_ids(reason.delegations.iter().copied());
    }
    finding.stretches.extend(stretch_of(one.1));
    let stretches = conflicts.iter().map(|conflict| Stretch {
        of: StretchOf::Observance {
            name: conflict.occasion.to_string(),
        },
        from: conflict.from,
        to: conflict.to,
    });
    finding.stretches.extend(stretches);
    finding.source = conflicts.first().map(|conflict| conflict.source.clone());
    finding.expected = conflicts.iter().find_map(|conflict| conflict.expected);
}

/// Whether a session cannot well go on without whoever has the role.
fn leads(role: PartRole) -> bool {
    matches!(
        role,
        PartRole::Chair | PartRole::Moderator | PartRole::Speaker | PartRole::Signatory
    )
}

/// What someone observes: what they have stated themselves, or else what a delegation has for
/// which they stand, that of the least id where there are several.
fn observance<'a>(index: &Index<'a>, who: Principal) -> Option<&'a Observance> {
    let own = match who {
        Principal::Person(person) => index.person(person).map(|row| &row.observance),
        Principal::HeadOf(_) => None,
    };
    own.filter(|own| !own.is_none()).or_else(|| {
        let delegations = Bound::stands_for(index, who).into_iter();
        let delegations = delegations.filter_map(|number| index.delegation(number));
        let stated = delegations.filter(|row| !row.observance.is_none());
        let first = stated.min_by_key(|row| &row.id);
        first.map(|row| &row.observance)
    })
}

/// Where a session is held, as the sun sees it: in its room's venue. One without a room, or in
/// a venue of which nobody knows where it lies, is taken to be at the event's first that is known.
fn place(index: &Index<'_>, session: &Session) -> Place {
    let venue = index.room_of(session).and_then(|room| {
        let number = index.links.venues.number(&room.venue_id)?;
        index.links.venues.row(&index.programme.venues, number)
    });
    let at = venue.and_then(Venue::coordinates);
    let first = || {
        let venues = index.programme.venues.iter();
        let known = venues.filter(|venue| venue.coordinates().is_some());
        let first = known.min_by_key(|venue| (venue.position, &venue.id));
        first.and_then(Venue::coordinates)
    };
    let tables = index.links.tables.iter();
    let own = |venue: &Venue| {
        let mut tables = tables.clone();
        tables.find(|table| table.venue_id.as_ref() == Some(&venue.id))
    };
    let everywhere = || {
        let mut tables = tables.clone();
        tables.find(|table| table.venue_id.is_none())
    };
    Place {
        at: at.or_else(first),
        timetable: venue.and_then(own).or_else(everywhere).map(Arc::clone),
    }
}
