//! Whose own programme differs between two programmes, and how.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::compare::{Concerned, Pair, SessionChange, Side, in_order};
use super::names;
use crate::delegation::MemberFunction;
use crate::history::RowName;
use crate::id::*;
use crate::part::{Part, Who};

/// Who belongs to whom on one side: whose parts are whose, as agendas have it.
struct Ties<'a> {
    /// The delegations of each person.
    delegations: BTreeMap<&'a PersonId, BTreeSet<&'a DelegationId>>,
    /// The people at the head of each delegation.
    heads: BTreeMap<&'a DelegationId, BTreeSet<&'a PersonId>>,
}

/// What changed for each delegation: in the sessions in which it, or one of its members, has a
/// part.
pub(super) fn delegations(pair: &Pair<'_>) -> Vec<Concerned> {
    let of = |ties: &Ties<'_>, part: &Part| -> Vec<DelegationId> {
        match &part.who {
            Who::Delegation(id) => vec![id.clone()],
            Who::Person(id) => {
                let all = ties.delegations.get(id).into_iter().flatten();
                all.map(|id| (*id).clone()).collect()
            }
        }
    };
    let name = |side: &Side<'_>, id: &DelegationId| {
        let found = side.programme.delegation(id).is_some();
        found.then(|| names::delegation(side.programme, id))
    };
    concerned(pair, of, name)
}

/// What changed for each person: in the sessions in which they, or the delegations that they
/// head, have a part.
pub(super) fn people(pair: &Pair<'_>) -> Vec<Concerned> {
    let of = |ties: &Ties<'_>, part: &Part| -> Vec<PersonId> {
        match &part.who {
            Who::Person(id) => vec![id.clone()],
            Who::Delegation(id) => {
                let all = ties.heads.get(id).into_iter().flatten();
                all.map(|id| (*id).clone()).collect()
            }
        }
    };
    let name = |side: &Side<'_>, id: &PersonId| {
        let found = side.programme.person(id).is_some();
        found.then(|| names::person(side.programme, id))
    };
    concerned(pair, of, name)
}

/// Each holder of a part on either side, with the sessions that differ for them.
fn concerned<Id: Ord + Clone>(
    pair: &Pair<'_>,
    of: impl Fn(&Ties<'_>, &Part) -> Vec<Id>,
    name: impl Fn(&Side<'_>, &Id) -> Option<RowName>,
) -> Vec<Concerned> {
    let ties = [Ties::of(&pair.before), Ties::of(&pair.after)];
    let sides = [&pair.before, &pair.after];
    // Each one's sessions, and the parts in them that are theirs, of both sides.
    let mut theirs: BTreeMap<Id, BTreeMap<&SessionId, [HashSet<&PartId>; 2]>> = BTreeMap::new();
    for (at, side) in sides.into_iter().enumerate() {
        for part in side.all_parts() {
            for id in of(&ties[at], part) {
                let sessions = theirs.entry(id).or_default();
                sessions.entry(&part.session_id).or_default()[at].insert(&part.id);
            }
        }
    }
    let mut all: Vec<Concerned> = theirs
        .iter()
        .filter_map(|(id, own)| {
            let changes = own.iter().filter_map(|(session, parts)| {
                let told = |part: &Part, after: bool| parts[usize::from(after)].contains(&part.id);
                pair.change(session, told, true)
            });
            let mut sessions: Vec<SessionChange> = changes.collect();
            if sessions.is_empty() {
                return None;
            }
            in_order(&mut sessions);
            let who = name(&pair.after, id).or_else(|| name(&pair.before, id))?;
            Some(Concerned { who, sessions })
        })
        .collect();
    all.sort_by_cached_key(|one| (one.who.name.get("en").to_lowercase(), one.who.id.clone()));
    all
}

impl<'a> Ties<'a> {
    fn of(side: &Side<'a>) -> Self {
        let mut ties = Self {
            delegations: BTreeMap::new(),
            heads: BTreeMap::new(),
        };
        for member in &side.programme.members {
            let Some(person) = &member.person_id else {
                continue;
            };
            let delegation = &member.delegation_id;
            ties.delegations
                .entry(person)
                .or_default()
                .insert(delegation);
            if member.function == MemberFunction::Head {
                ties.heads.entry(delegation).or_default().insert(person);
            }
        }
        ties
    }
}
