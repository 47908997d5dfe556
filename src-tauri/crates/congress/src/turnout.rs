//! Who is expected, who is sure to come, and who came: counted from the delegations, so that
//! a forecast and the fact stand side by side.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::{Bloc, DelegationStatus};
use crate::id::{DelegationId, OrganizationId};
use crate::organization::OrganizationKind;
use crate::{Delegation, Organization, Programme};

/// The delegations of an event, counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Turnout {
    /// All of them.
    pub all: TurnoutCounts,
    /// How many stand at each status, in the order of the pipeline.
    pub statuses: Vec<StatusCount>,
    /// By tradition, those without one last; traditions of which none comes are left out.
    pub traditions: Vec<TraditionCounts>,
    /// By the kind of the organization that sends them.
    pub kinds: Vec<KindCounts>,
}

/// The forecast beside the fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TurnoutCounts {
    /// All that have not declined, with as many people as are expected, or named if more.
    pub forecast: TurnoutCount,
    /// Those that have accepted, or gone further, with the people who are named.
    pub confirmed: TurnoutCount,
    /// Those that have come, with the people who are named.
    pub present: TurnoutCount,
}

/// How many.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TurnoutCount {
    /// Delegations.
    pub delegations: u32,
    /// Countries that they are of; international bodies are of none.
    pub countries: u32,
    /// People with them.
    pub people: u32,
}

/// How many delegations stand at a status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StatusCount {
    /// The status.
    pub status: DelegationStatus,
    /// Delegations.
    pub delegations: u32,
}

/// The counts of one tradition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TraditionCounts {
    /// Which one; `None`: those of which none is said.
    pub tradition: Option<Bloc>,
    /// Their counts.
    pub counts: TurnoutCounts,
}

/// The counts of one kind of organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct KindCounts {
    /// Which one.
    pub kind: OrganizationKind,
    /// Their counts.
    pub counts: TurnoutCounts,
}

/// TurnoutCounts the delegations of an event; with a day, as they stood at its end: each at the last
/// status that it had come to by then, and those of which nothing was known yet not at all.
pub fn turnout(programme: &Programme, on: Option<NaiveDate>) -> Turnout {
    let organizations: HashMap<&OrganizationId, &Organization> =
        programme.organizations.iter().map(|o| (&o.id, o)).collect();
    let mut members: HashMap<&DelegationId, u32> = HashMap::new();
    for member in &programme.members {
        *members.entry(&member.delegation_id).or_default() += 1;
    }
    let counted: Vec<Counted<'_>> = programme
        .delegations
        .iter()
        .filter_map(|delegation| {
            let named = members.get(&delegation.id).copied().unwrap_or(0);
            Some(Counted {
                status: status_on(delegation, on)?,
                tradition: delegation.tradition,
                organization: organizations.get(&delegation.organization_id).copied(),
                expected: delegation.expected.unwrap_or(0).max(named),
                named,
            })
        })
        .collect();
    let statuses = DelegationStatus::ALL.iter().map(|status| StatusCount {
        status: *status,
        delegations: number(counted.iter().filter(|one| one.status == *status).count()),
    });
    let known = Bloc::ALL.iter().copied().map(Some);
    let traditions = known.chain([None]).filter_map(|tradition| {
        let of = |one: &&Counted<'_>| one.tradition == tradition;
        let counts = counts(counted.iter().filter(of))?;
        Some(TraditionCounts { tradition, counts })
    });
    let kinds = KINDS.iter().filter_map(|kind| {
        let of = |one: &&Counted<'_>| one.organization.is_some_and(|o| o.kind == *kind);
        let counts = counts(counted.iter().filter(of))?;
        Some(KindCounts {
            kind: *kind,
            counts,
        })
    });
    Turnout {
        all: counts(counted.iter()).unwrap_or_default(),
        statuses: statuses.collect(),
        traditions: traditions.collect(),
        kinds: kinds.collect(),
    }
}

const KINDS: &[OrganizationKind] = &[
    OrganizationKind::State,
    OrganizationKind::ReligiousBody,
    OrganizationKind::InternationalOrganization,
    OrganizationKind::Ngo,
    OrganizationKind::Academic,
    OrganizationKind::Host,
];

/// What is counted of a delegation.
struct Counted<'a> {
    status: DelegationStatus,
    tradition: Option<Bloc>,
    organization: Option<&'a Organization>,
    expected: u32,
    named: u32,
}

/// The status at the end of a day, as far as the dates tell it; today's without a day.
fn status_on(delegation: &Delegation, on: Option<NaiveDate>) -> Option<DelegationStatus> {
    let Some(on) = on else {
        return Some(delegation.status);
    };
    let reached = delegation.dates.iter().filter(|(_, day)| **day <= on);
    // Of two on one day, the further one.
    let last = reached.max_by_key(|(status, day)| (**day, **status));
    last.map(|(status, _)| *status)
}

/// The counts of some delegations; `None` where there is none.
fn counts<'a>(of: impl Iterator<Item = &'a Counted<'a>>) -> Option<TurnoutCounts> {
    let (mut forecast, mut confirmed, mut present) = <(Tally<'_>, Tally<'_>, Tally<'_>)>::default();
    let mut any = false;
    for one in of {
        any = true;
        if one.status != DelegationStatus::Declined {
            forecast.add(one, one.expected);
        }
        if one.status.is_confirmed() {
            confirmed.add(one, one.named);
        }
        if one.status.has_come() {
            present.add(one, one.named);
        }
    }
    any.then(|| TurnoutCounts {
        forecast: forecast.count(),
        confirmed: confirmed.count(),
        present: present.count(),
    })
}

#[derive(Default)]
struct Tally<'a> {
    delegations: u32,
    countries: BTreeSet<&'a str>,
    people: u32,
}

impl<'a> Tally<'a> {
    fn add(&mut self, one: &Counted<'a>, people: u32) {
        self.delegations += 1;
        self.people = self.people.saturating_add(people);
        let country = one.organization.and_then(|o| o.country.as_deref());
        self.countries.extend(country);
    }

    fn count(self) -> TurnoutCount {
        TurnoutCount {
            delegations: self.delegations,
            countries: number(self.countries.len()),
            people: self.people,
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
