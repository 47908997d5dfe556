//! Rules on plans of seats: who sits beside whom, who has no seat, and who has one that they do
//! not need.

use super::Finding;
use super::index::Index;
use super::report::{Report, figure};
use crate::delegation::DelegationStatus;
use crate::id::PersonId;
use crate::neighbour_rule::{Neighbour, NeighbourSort};
use crate::part::Who;
use crate::seating::{Filling, Seating, SeatingPlan, beside, guests, seating};
use crate::session::SessionStatus;
use crate::{NeighbourRule, Session};

/// A plan that still counts, with everyone on their seats.
pub(super) struct Plan<'a> {
    plan: &'a SeatingPlan,
    session: Option<&'a Session>,
    seating: Seating,
}

impl<'a> Plan<'a> {
    /// A plan by its number; `None`: there is none, or its session is cancelled.
    pub fn of(index: &Index<'a>, number: usize) -> Option<Self> {
        let list = &index.programme.seating_plans;
        let plan = index.links.seating_plans.row(list, number)?;
        let session = plan.session_id.as_ref();
        let session = session.and_then(|id| index.session(index.links.sessions.number(id)?));
        if session.is_some_and(|session| session.status == SessionStatus::Cancelled) {
            return None;
        }
        Some(Self {
            plan,
            session,
            seating: seating(index.programme, plan),
        })
    }

    fn finding<'r>(&self, report: &'r mut Report) -> &'r mut Finding {
        let finding = match self.session {
            Some(session) => report.on(session),
            None => report.add(&[]),
        };
        finding.seating_plans.push(self.plan.id.clone());
        finding
    }

    /// The seats with somebody on them.
    fn taken(&self) -> impl Iterator<Item = (u32, Who)> {
        let seats = self.seating.seats.iter();
        seats.filter_map(|seat| Some((seat.number, seat.holds.as_ref()?.who()?)))
    }
}

/// Two who must not sit beside each other, and do.
pub(super) fn neighbours_apart(index: &Index<'_>, plan: &Plan<'_>, report: &mut Report) {
    let pairs = beside(&plan.plan.layout);
    let taken: std::collections::HashMap<u32, Who> = plan.taken().collect();
    for rule in rules(index, NeighbourSort::Apart) {
        let sits = |number: &u32, whom: &Neighbour| {
            let who = taken.get(number);
            who.filter(|who| is(index, whom, who))
        };
        for (a, b) in &pairs {
            let met = [(a, b), (b, a)]
                .into_iter()
                .find_map(|(a, b)| Some((sits(a, &rule.one)?, sits(b, &rule.other)?)));
            if let Some((one, other)) = met {
                let finding = plan.finding(report);
                finding.neighbour_rule = Some(rule.id.clone());
                [one, other].into_iter().for_each(|who| name(who, finding));
                finding.figures = vec![figure(*a), figure(*b)];
            }
        }
    }
}

/// Two who must sit beside each other, both have seats, and do not. Where several come for one of
/// them, it is enough that one of these does.
pub(super) fn neighbours_together(index: &Index<'_>, plan: &Plan<'_>, report: &mut Report) {
    let pairs = beside(&plan.plan.layout);
    let taken: Vec<(u32, Who)> = plan.taken().collect();
    for rule in rules(index, NeighbourSort::Together) {
        let seats = |whom: &Neighbour| -> Vec<&(u32, Who)> {
            taken
                .iter()
                .filter(|(_, who)| is(index, whom, who))
                .collect()
        };
        let (ones, others) = (seats(&rule.one), seats(&rule.other));
        let met = ones.iter().any(|(a, _)| {
            let beside = |b: &u32| pairs.contains(&(*a.min(b), *a.max(b)));
            others.iter().any(|(b, _)| beside(b))
        });
        let (Some(one), Some(other)) = (ones.first(), others.first()) else {
            continue;
        };
        // Someone who stands for both is beside themselves.
        let same = ones.iter().any(|one| others.contains(one));
        if !met && !same {
            let finding = plan.finding(report);
            finding.neighbour_rule = Some(rule.id.clone());
            [one, other]
                .into_iter()
                .for_each(|(_, who)| name(who, finding));
            finding.figures = vec![figure(one.0.min(other.0)), figure(one.0.max(other.0))];
        }
    }
}

/// More guests than seats.
pub(super) fn no_seat(_: &Index<'_>, plan: &Plan<'_>, report: &mut Report) {
    let without = plan.seating.without.len();
    if without > 0 && plan.plan.filling != Filling::ByHand {
        plan.finding(report).figures = vec![figure(without), figure(plan.plan.layout.seats())];
    }
}

/// Someone placed by hand who does not come: their delegation has declined, or the plan is for
/// those with parts and they have none.
pub(super) fn seated_absent(index: &Index<'_>, plan: &Plan<'_>, report: &mut Report) {
    let by_parts = matches!(plan.plan.filling, Filling::Parts | Filling::PartsByProtocol);
    let expected = match by_parts {
        true => guests(index.programme, plan.plan),
        false => Vec::new(),
    };
    let by_hand = |number: u32| {
        let seats = plan.seating.seats.iter();
        seats
            .filter(|seat| seat.by_hand)
            .any(|seat| seat.number == number)
    };
    for (number, who) in plan.taken().filter(|(number, _)| by_hand(*number)) {
        if declined(index, &who) || by_parts && !expected.contains(&who) {
            let finding = plan.finding(report);
            name(&who, finding);
            finding.figures = vec![figure(number)];
        }
    }
}

/// The event's rules of a sort, in the order of their ids.
fn rules<'a>(index: &Index<'a>, sort: NeighbourSort) -> Vec<&'a NeighbourRule> {
    let rules = index.programme.neighbour_rules.iter();
    let mut rules: Vec<_> = rules.filter(|rule| rule.sort == sort).collect();
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    rules
}

/// Whether whoever sits somewhere is the one whom a rule is on.
fn is(index: &Index<'_>, whom: &Neighbour, who: &Who) -> bool {
    let links = index.links;
    match who {
        Who::Delegation(id) => {
            let number = links.delegations.number(id);
            match whom {
                Neighbour::Delegation(one) => one == id,
                Neighbour::Organization(one) => {
                    let row = number.and_then(|number| index.delegation(number));
                    row.is_some_and(|row| row.organization_id == *one)
                }
                Neighbour::Person(one) => {
                    let head = number.and_then(|number| index.head(number));
                    head.is_some() && head == known(index, one)
                }
            }
        }
        Who::Person(id) => {
            let Some(person) = known(index, id) else {
                return false;
            };
            let mut members = index.memberships(person);
            match whom {
                Neighbour::Person(one) => one == id,
                Neighbour::Delegation(one) => members.any(|m| m.delegation_id == *one),
                Neighbour::Organization(one) => {
                    let own = index.person(person);
                    let own = own.and_then(|row| row.organization_id.as_ref());
                    own == Some(one)
                        || members
                            .any(|m| is(index, whom, &Who::Delegation(m.delegation_id.clone())))
                }
            }
        }
    }
}

/// Whether each delegation for which someone would come has declined.
fn declined(index: &Index<'_>, who: &Who) -> bool {
    let declined = |id: &crate::DelegationId| {
        let number = index.links.delegations.number(id);
        let row = number.and_then(|number| index.delegation(number));
        row.is_some_and(|row| row.status == DelegationStatus::Declined)
    };
    match who {
        Who::Delegation(id) => declined(id),
        Who::Person(id) => {
            let person = known(index, id);
            let members = person.map(|person| index.memberships(person));
            let mut members = members.into_iter().flatten().peekable();
            members.peek().is_some() && members.all(|member| declined(&member.delegation_id))
        }
    }
}

/// A person who is in the directory. A number outlives its row.
fn known(index: &Index<'_>, id: &PersonId) -> Option<usize> {
    let number = index.links.people.number(id)?;
    index.person(number).map(|_| number)
}

fn name(who: &Who, finding: &mut Finding) {
    match who {
        Who::Person(id) => finding.people.push(id.clone()),
        Who::Delegation(id) => finding.delegations.push(id.clone()),
    }
}
