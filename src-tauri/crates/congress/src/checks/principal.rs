//! Who can be in one place only, and what binds them.

use std::collections::HashMap;

use super::index::{Index, Numbered};
use crate::part::{PartRole, Who};
use crate::{Part, Session};

/// Someone who can be in one place only: a person, or a delegation's head of whom only the
/// function is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Principal {
    /// A person, by number.
    Person(usize),
    /// The head of a delegation, by its number.
    HeadOf(usize),
}

/// All that binds one principal.
pub(super) struct Bound<'a> {
    pub who: Principal,
    /// The sessions that take place, by start, then id.
    pub sessions: Vec<Numbered<'a>>,
    /// For each of them, why.
    pub reasons: Vec<Reason>,
}

/// Why a session binds someone.
#[derive(Default)]
pub(super) struct Reason {
    /// By name; or else only through the delegations.
    pub by_name: bool,
    /// The delegations, by number.
    pub delegations: Vec<usize>,
    /// As what.
    pub roles: Vec<PartRole>,
}

impl Principal {
    /// Whom a part binds, if anybody.
    pub fn of(index: &Index<'_>, part: &Part) -> Option<Self> {
        if !part.role.binds() {
            return None;
        }
        match &part.who {
            Who::Person(id) => index.links.people.number(id).map(Self::Person),
            Who::Delegation(id) => {
                let delegation = index.links.delegations.number(id)?;
                Some(Self::standing_for(index, delegation))
            }
        }
    }

    /// Who stands for a delegation.
    pub fn standing_for(index: &Index<'_>, delegation: usize) -> Self {
        let head = index.head(delegation);
        head.map_or(Self::HeadOf(delegation), Self::Person)
    }

    /// Everyone whom some part may bind.
    pub fn all(index: &Index<'_>) -> Vec<Self> {
        let links = index.links;
        let by_name = links
            .parts_of
            .all()
            .filter(|&n| !links.parts_of.of(n).is_empty());
        let mut found: Vec<Self> = by_name.map(Self::Person).collect();
        let delegations = links.parts_as.all();
        let bound = delegations.filter(|&n| !links.parts_as.of(n).is_empty());
        found.extend(bound.map(|n| Self::standing_for(index, n)));
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl<'a> Bound<'a> {
    /// All that binds someone.
    pub fn of(index: &Index<'a>, who: Principal) -> Self {
        let links = index.links;
        let mut numbers = Vec::new();
        let mut reasons: HashMap<usize, Reason> = HashMap::new();
        let mut add = |part: &Part, through: Option<usize>| {
            let Some(session) = links.sessions.number(&part.session_id) else {
                return;
            };
            if !part.role.binds() {
                return;
            }
            let reason = reasons.entry(session).or_insert_with(|| {
                numbers.push(session);
                Reason::default()
            });
            reason.roles.push(part.role);
            match through {
                None => reason.by_name = true,
                Some(delegation) => reason.delegations.push(delegation),
            }
        };
        if let Principal::Person(person) = who {
            for part in index.parts(links.parts_of.of(person)) {
                add(part, None);
            }
        }
        for delegation in Self::stands_for(index, who) {
            for part in index.parts(links.parts_as.of(delegation)) {
                add(part, Some(delegation));
            }
        }
        let sessions = index.in_order(&numbers);
        let reason = |(number, _): &Numbered<'a>| reasons.remove(number).unwrap_or_default();
        let reasons = sessions.iter().map(reason).collect();
        Self {
            who,
            sessions,
            reasons,
        }
    }

    /// The delegations for which someone stands, each once.
    pub fn stands_for(index: &Index<'_>, who: Principal) -> Vec<usize> {
        let person = match who {
            Principal::HeadOf(delegation) => {
                let unnamed = index.head(delegation).is_none();
                return unnamed.then_some(delegation).into_iter().collect();
            }
            Principal::Person(person) => person,
        };
        let numbers = index.memberships(person);
        let of = |member: &crate::Member| index.links.delegations.number(&member.delegation_id);
        let mut found: Vec<usize> = numbers.filter_map(of).collect();
        found.sort_unstable();
        found.dedup();
        found.retain(|&delegation| index.head(delegation) == Some(person));
        found
    }

    /// Why a session binds them.
    pub fn reason(&self, session: &Session) -> Option<&Reason> {
        let at = self
            .sessions
            .iter()
            .position(|(_, one)| one.id == session.id)?;
        self.reasons.get(at)
    }
}
