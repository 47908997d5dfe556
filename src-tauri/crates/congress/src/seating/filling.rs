//! Who sits where: what was placed by hand, and the others by order on what is left.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use super::layout::{Furniture, floor};
use super::walk::by_precedence;
use super::{Filling, Holds, Seat, SeatingPlan};
use crate::id::{DelegationId, PersonId, SeatingPlanId};
use crate::invalid::{Invalid, Problem};
use crate::part::{PartRole, Who};
use crate::{Part, Programme, precedence};

/// A plan with everyone on their seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Seating {
    /// Which plan.
    pub plan_id: SeatingPlanId,
    /// How wide its floor is, in centimetres.
    pub width: i32,
    /// How deep its floor is, in centimetres.
    pub height: i32,
    /// What stands on it.
    pub furniture: Vec<Furniture>,
    /// Its seats, by number.
    pub seats: Vec<Seated>,
    /// Who should have a seat and has none, in the order in which they would be given one.
    pub without: Vec<Who>,
    /// The seats on which someone was placed by hand who would sit elsewhere by order: what
    /// filling again would move.
    pub astray: Vec<u32>,
}

/// A seat, and what is on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Seated {
    /// Its number, from 1.
    pub number: u32,
    /// The number of its table or row, from 1.
    pub table: u32,
    /// Its middle, in centimetres from the viewer's left.
    pub x: i32,
    /// Its middle, in centimetres from the top.
    pub y: i32,
    /// What is on it; `None`: nothing, and whoever is next would be put there.
    pub holds: Option<Holds>,
    /// Whether it was placed by hand, so that it stays where the order changes.
    pub by_hand: bool,
    /// Whether the seat is the one kept for the chair.
    pub chair: bool,
}

/// Who should have a seat on a plan, in the order in which they are given one. On a plan that is
/// filled by hand, those with parts in its session; on one of an event, its delegations.
pub fn guests(programme: &Programme, plan: &SeatingPlan) -> Vec<Who> {
    let parts = || -> Vec<Who> {
        let parts = parts_of(programme, plan).into_iter();
        let there = parts.filter(|part| part.role != PartRole::Interpreter);
        there.map(|part| part.who.clone()).collect()
    };
    let mut found = match (plan.filling, &plan.session_id) {
        (Filling::Parts, _) | (Filling::ByHand, Some(_)) => parts(),
        (Filling::PartsByProtocol, _) => {
            let numbers = protocol_numbers(programme);
            let mut parts = parts();
            parts.sort_by_key(|who| numbers.of(who));
            parts
        }
        (Filling::Protocol, _) | (Filling::ByHand, None) => {
            let order = precedence::order(programme).into_iter();
            order
                .map(|one| Who::Delegation(one.delegation_id))
                .collect()
        }
    };
    let mut seen = HashSet::new();
    found.retain(|who| seen.insert(who.clone()));
    found
}

/// A plan with everyone on their seats, as the programme is now.
///
/// Of two rows of one seat the one of the lesser id counts, and of two seats of one guest the
/// lesser number: what was undone may come back beside its follower.
pub fn seating(programme: &Programme, plan: &SeatingPlan) -> Seating {
    let mut rows: Vec<&Seat> = programme
        .seats
        .iter()
        .filter(|seat| seat.plan_id == plan.id)
        .collect();
    rows.sort_by(|a, b| (a.number, &a.id).cmp(&(b.number, &b.id)));
    let mut by_hand: BTreeMap<u32, &Holds> = BTreeMap::new();
    let mut placed = HashSet::new();
    for row in rows {
        let there = (1..=plan.layout.seats()).contains(&row.number);
        if !there || by_hand.contains_key(&row.number) {
            continue;
        }
        if row.holds.who().is_none_or(|who| placed.insert(who)) {
            by_hand.insert(row.number, &row.holds);
        }
    }
    let kept = by_hand
        .iter()
        .map(|(number, holds)| (*number, (*holds).clone()));
    let kept: BTreeMap<u32, Holds> = kept.collect();
    let (held, without) = filled(programme, plan, &kept);
    // Words stay where they were put; whoever sits elsewhere by order would be moved.
    let words = kept
        .iter()
        .filter(|(_, holds)| matches!(holds, Holds::Reserved(_)));
    let words = words
        .map(|(number, holds)| (*number, holds.clone()))
        .collect();
    let (again, _) = match plan.filling {
        Filling::ByHand => (held.clone(), Vec::new()),
        _ => filled(programme, plan, &words),
    };
    let astray = kept.iter().filter(|(number, holds)| {
        let there = again.get(number);
        !matches!(holds, Holds::Reserved(_)) && there != Some(holds)
    });
    let astray = astray.map(|(number, _)| *number).collect();
    let floor = floor(&plan.layout);
    let (chair, _) = by_precedence(&plan.layout, plan.begins);
    let seats = floor.seats.into_iter().map(|at| Seated {
        number: at.number,
        table: at.table,
        x: at.x,
        y: at.y,
        holds: held.get(&at.number).cloned(),
        by_hand: kept.contains_key(&at.number),
        chair: chair == Some(at.number),
    });
    Seating {
        plan_id: plan.id.clone(),
        width: floor.width,
        height: floor.height,
        furniture: floor.furniture,
        seats: seats.collect(),
        without,
        astray,
    }
}

/// What two seats hold by hand after an exchange: each what the other held, and a seat that
/// comes to be empty stays so, since nobody meant to move all who follow.
///
/// # Errors
/// [`Problem::OutOfRange`] for a seat that is not there; [`Problem::Repeated`] for one with
/// itself.
pub fn exchange(seating: &Seating, one: u32, other: u32) -> Result<[(u32, Holds); 2], Invalid> {
    if one == other {
        return Err(Invalid::new("seats", Problem::Repeated));
    }
    let most = u32::try_from(seating.seats.len()).unwrap_or(u32::MAX);
    let holds = |number: u32| {
        let seat = seating.seats.iter().find(|seat| seat.number == number);
        let seat =
            seat.ok_or_else(|| Invalid::new("seats", Problem::OutOfRange { least: 1, most }))?;
        Ok::<_, Invalid>(seat.holds.clone().unwrap_or(Holds::Free))
    };
    Ok([(one, holds(other)?), (other, holds(one)?)])
}

/// What all seats hold, so that it can be placed there by hand and no longer follows the order:
/// what was printed stays true.
pub fn fixed(seating: &Seating) -> Vec<(u32, Holds)> {
    let held = |seat: &Seated| Some((seat.number, seat.holds.clone()?));
    seating.seats.iter().filter_map(held).collect()
}

/// Everyone on the seats that nothing is kept on, and who has none.
fn filled(
    programme: &Programme,
    plan: &SeatingPlan,
    kept: &BTreeMap<u32, Holds>,
) -> (BTreeMap<u32, Holds>, Vec<Who>) {
    let mut held = kept.clone();
    let mut placed: HashSet<Who> = kept.values().filter_map(Holds::who).collect();
    let (chair, seats) = by_precedence(&plan.layout, plan.begins);
    let by_order = plan.filling != Filling::ByHand;
    if let Some(number) = chair.filter(|number| by_order && !kept.contains_key(number)) {
        let chairs = parts_of(programme, plan).into_iter();
        let mut chairs = chairs.filter(|part| part.role == PartRole::Chair);
        let chairing = chairs.find(|part| !placed.contains(&part.who));
        if let Some(part) = chairing {
            placed.insert(part.who.clone());
            held.insert(number, part.who.clone().into());
        }
    }
    let guests = guests(programme, plan);
    let mut left = guests.into_iter().filter(|who| !placed.contains(who));
    if by_order {
        let free = seats
            .into_iter()
            .filter(|number| !kept.contains_key(number));
        for number in free {
            let Some(who) = left.next() else { break };
            held.insert(number, who.into());
        }
    }
    (held, left.collect())
}

/// The parts in a plan's session, in its running order.
fn parts_of<'a>(programme: &'a Programme, plan: &SeatingPlan) -> Vec<&'a Part> {
    let Some(session) = &plan.session_id else {
        return Vec::new();
    };
    let parts = programme.parts.iter();
    let mut parts: Vec<&Part> = parts.filter(|part| part.session_id == *session).collect();
    parts.sort_by(|a, b| (a.position, &a.id).cmp(&(b.position, &b.id)));
    parts
}

/// Where delegations, and the people in them, stand in protocol order.
struct Numbers {
    delegations: HashMap<DelegationId, u32>,
    people: HashMap<PersonId, u32>,
}

fn protocol_numbers(programme: &Programme) -> Numbers {
    let order = precedence::order(programme).into_iter();
    let delegations: HashMap<_, _> = order.map(|one| (one.delegation_id, one.number)).collect();
    let mut people: HashMap<PersonId, u32> = HashMap::new();
    for member in &programme.members {
        let number = delegations.get(&member.delegation_id);
        if let Some((person, number)) = member.person_id.as_ref().zip(number) {
            let least = people.entry(person.clone()).or_insert(*number);
            *least = (*least).min(*number);
        }
    }
    Numbers {
        delegations,
        people,
    }
}

impl Numbers {
    fn of(&self, who: &Who) -> u32 {
        let number = match who {
            Who::Person(id) => self.people.get(id),
            Who::Delegation(id) => self.delegations.get(id),
        };
        number.copied().unwrap_or(u32::MAX)
    }
}
