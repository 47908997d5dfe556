//! What the verbs of seating promise: plans, what is placed on seats by hand, and the rules on
//! neighbours with their reasons.

use std::collections::BTreeSet;

use congress::neighbour_rule::{Neighbour, NeighbourRuleEdit};
use congress::seating::{Holds, SeatingPlanEdit};
use congress::*;

use super::deed::Deed;
use super::edits::{both_called, called, renumbered};
use super::makings::{after, stand_in, tidy};
use super::rules::{Against, Plan, Planned, no};
use super::state::State;

/// The effect of a verb of seating.
pub fn plan(now: &State, deed: &Deed) -> Planned {
    match deed {
        Deed::SeatingPlanCreate(new) => create(now, new),
        Deed::SeatingPlanEdit(id, edit) => edit_plan(now, id, edit),
        Deed::SeatPut(id, number, holds) => of_plan(now, id, "seat-put", |plan, against| {
            against.valid(seating::numbers(&plan.layout, &[*number]));
            sits(now, against, plan, holds);
            let holds = against.valid(holds.clone().taken());
            placed(now, plan, &[(*number, holds.unwrap_or(Holds::Free))])
        }),
        Deed::SeatsExchange(id, one, other) => {
            of_plan(now, id, "seats-exchange", |plan, against| {
                let exchanged = seating::exchange(&seated(now, plan), *one, *other);
                let exchanged = against.valid(exchanged);
                exchanged.map_or_else(|| now.clone(), |two| placed(now, plan, &two))
            })
        }
        Deed::SeatsRelease(id, seats) => of_plan(now, id, "seats-release", |plan, against| {
            against.valid(seating::numbers(&plan.layout, seats));
            released(now, plan, |seat| seats.contains(&seat.number))
        }),
        Deed::SeatingFill(id) => of_plan(now, id, "seating-fill", |plan, _| {
            released(now, plan, |seat| !matches!(seat.holds, Holds::Reserved(_)))
        }),
        Deed::SeatingFix(id) => of_plan(now, id, "seating-fix", |plan, _| {
            placed(now, plan, &seating::fixed(&seated(now, plan)))
        }),
        Deed::SeatingPlanRemove(id) => of_plan(now, id, "seating-plan-remove", |plan, _| {
            let mut state = now.clone();
            take_plan(&mut state, &plan.id);
            state
        }),
        Deed::NeighbourRuleCreate(new) => create_rule(now, new),
        Deed::NeighbourRuleEdit(id, edit) => edit_rule(now, id, edit),
        Deed::NeighbourRuleRemove(id) => {
            let Some(rule) = now.neighbours.get(id) else {
                return no(Noun::NeighbourRule, id);
            };
            let mut state = now.clone();
            take_rules(&mut state, |one| one.id == *id);
            Ok(Plan {
                state,
                action: "neighbour-rule-remove".to_owned(),
                subject: rule_called(now, rule),
                made: None,
            })
        }
        Deed::NeighbourReasonSet(id, text) => reason(now, id, text),
        _ => unreachable!("it seats nobody"),
    }
}

/// The plans of a session that goes go along, with what was placed on their seats.
pub fn without_session(state: &mut State, session: &SessionId) {
    let plans = state.plans.values();
    let its = plans.filter(|plan| plan.session_id.as_ref() == Some(session));
    let its: Vec<SeatingPlanId> = its.map(|plan| plan.id.clone()).collect();
    its.iter().for_each(|id| take_plan(state, id));
}

/// Whoever goes leaves their seats to others, and no rule is on them any more.
pub fn without(state: &mut State, whom: &Neighbour) {
    state.seats.retain(|_, seat| match (&seat.holds, whom) {
        (Holds::Person(held), Neighbour::Person(id)) => held != id,
        (Holds::Delegation(held), Neighbour::Delegation(id)) => held != id,
        _ => true,
    });
    take_rules(state, |rule| rule.one == *whom || rule.other == *whom);
}

fn create(now: &State, new: &seating::NewSeatingPlan) -> Planned {
    let mut state = now.clone();
    let mut against = Against::default();
    let mut subject = LocalizedText::default();
    against.found(
        now.events.contains_key(&new.event_id),
        Noun::Event,
        &new.event_id,
    );
    if let Some(id) = &new.session_id {
        let session = now.sessions.get(id);
        let fits = session.is_some_and(|s| s.event_id == new.event_id);
        against.found(fits, Noun::Session, id);
    }
    let new = seating::NewSeatingPlan {
        name: tidy(&new.name),
        ..new.clone()
    };
    let others = now.plans.values().filter(|p| p.event_id == new.event_id);
    let place = after(others.map(|plan| plan.position));
    if let Some(plan) = against.valid(new.make(stand_in(1), place)) {
        subject = plan_called(now, &plan);
        state.plans.insert(plan.id.clone(), plan);
    }
    against.or(|| Plan {
        state,
        action: "seating-plan-create".to_owned(),
        subject,
        made: Some(stand_in(1)),
    })
}

/// Only the field; what was placed by hand stays, also where the layout no longer has the seat.
fn edit_plan(now: &State, id: &SeatingPlanId, edit: &SeatingPlanEdit) -> Planned {
    let Some(plan) = now.plans.get(id) else {
        return no(Noun::SeatingPlan, id);
    };
    let mut state = now.clone();
    let mut against = Against::default();
    let mut next = plan.clone();
    against.valid(next.apply(edit.clone()));
    let subject = plan_called(now, &next);
    state.plans.insert(id.clone(), next);
    if let SeatingPlanEdit::Position(to) = edit {
        let sibling = |p: &SeatingPlan| (p.event_id == plan.event_id, p.position);
        for (id, place) in renumbered(&now.plans, id, *to, sibling) {
            state.plans.get_mut(&id).unwrap().position = place;
        }
    }
    against.or(|| Plan {
        state,
        action: format!("seating-plan-{}", edit.verb()),
        subject,
        made: None,
    })
}

/// A verb on a plan that is there, which is what the step is named after.
fn of_plan(
    now: &State,
    id: &SeatingPlanId,
    action: &str,
    work: impl FnOnce(&SeatingPlan, &mut Against) -> State,
) -> Planned {
    let Some(plan) = now.plans.get(id) else {
        return no(Noun::SeatingPlan, id);
    };
    let mut against = Against::default();
    let state = work(plan, &mut against);
    against.or(|| Plan {
        state,
        action: action.to_owned(),
        subject: plan_called(now, plan),
        made: None,
    })
}

/// Whoever is placed is in the directory, or comes to the plan's event.
fn sits(now: &State, against: &mut Against, plan: &SeatingPlan, holds: &Holds) {
    if let Some(who) = holds.who() {
        super::edits::who_of(now, against, &plan.event_id, &who);
    }
}

fn seated(now: &State, plan: &SeatingPlan) -> seating::Seating {
    let programme = now.programme(&plan.event_id).expect("it is there");
    seating::seating(&programme, plan)
}

/// Seats hold this by hand, one row each; whoever is among it leaves the seats of this plan
/// that they had by hand before.
fn placed(now: &State, plan: &SeatingPlan, held: &[(u32, Holds)]) -> State {
    let mut state = now.clone();
    let asked: BTreeSet<u32> = held.iter().map(|(number, _)| *number).collect();
    let whom: Vec<Who> = held.iter().filter_map(|(_, holds)| holds.who()).collect();
    state.seats.retain(|_, seat| {
        let moves = seat.holds.who().is_some_and(|who| whom.contains(&who));
        seat.plan_id != plan.id || asked.contains(&seat.number) || !moves
    });
    for (fresh, (number, holds)) in (1..).zip(held) {
        let is_it = |seat: &&Seat| seat.plan_id == plan.id && seat.number == *number;
        let there = state.seats.values().find(is_it).map(|row| row.id.clone());
        let id = there.unwrap_or_else(|| stand_in(fresh));
        let row = Seat {
            id: id.clone(),
            plan_id: plan.id.clone(),
            number: *number,
            holds: holds.clone(),
        };
        state.seats.insert(id, row);
    }
    state
}

/// Such seats of a plan are filled by order again.
fn released(now: &State, plan: &SeatingPlan, such: impl Fn(&Seat) -> bool) -> State {
    let mut state = now.clone();
    state
        .seats
        .retain(|_, seat| seat.plan_id != plan.id || !such(seat));
    state
}

fn take_plan(state: &mut State, id: &SeatingPlanId) {
    state.plans.remove(id);
    state.seats.retain(|_, seat| seat.plan_id != *id);
}

/// A plan is called by its own name, or else by its session's.
fn plan_called(now: &State, plan: &SeatingPlan) -> LocalizedText {
    let session = plan.session_id.as_ref().filter(|_| plan.name.is_empty());
    let session = session.and_then(|id| now.sessions.get(id));
    session.map_or_else(|| plan.name.clone(), |session| session.title.clone())
}

fn create_rule(now: &State, new: &neighbour_rule::NewNeighbourRule) -> Planned {
    let mut state = now.clone();
    let mut against = Against::default();
    let mut subject = LocalizedText::default();
    against.found(
        now.events.contains_key(&new.event_id),
        Noun::Event,
        &new.event_id,
    );
    for whom in [&new.one, &new.other] {
        comes(now, &mut against, &new.event_id, whom);
    }
    if let Some(rule) = against.valid(new.make(stand_in(1))) {
        subject = rule_called(now, &rule);
        state.neighbours.insert(rule.id.clone(), rule);
    }
    against.or(|| Plan {
        state,
        action: "neighbour-rule-create".to_owned(),
        subject,
        made: Some(stand_in(1)),
    })
}

fn edit_rule(now: &State, id: &NeighbourRuleId, edit: &NeighbourRuleEdit) -> Planned {
    let Some(rule) = now.neighbours.get(id) else {
        return no(Noun::NeighbourRule, id);
    };
    let mut state = now.clone();
    let mut against = Against::default();
    if let NeighbourRuleEdit::One(whom) | NeighbourRuleEdit::Other(whom) = edit {
        comes(now, &mut against, &rule.event_id, whom);
    }
    let mut next = rule.clone();
    against.valid(next.apply(edit.clone()));
    let subject = rule_called(now, &next);
    state.neighbours.insert(id.clone(), next);
    against.or(|| Plan {
        state,
        action: format!("neighbour-rule-{}", edit.verb()),
        subject,
        made: None,
    })
}

/// One at most for a rule, without surrounding white space; blank takes it away.
fn reason(now: &State, id: &NeighbourRuleId, text: &str) -> Planned {
    let Some(rule) = now.neighbours.get(id) else {
        return no(Noun::NeighbourRule, id);
    };
    let mut state = now.clone();
    let mut against = Against::default();
    if let Some(text) = against.valid(neighbour_reason::taken(text)) {
        let mut known = now.reasons.values();
        let known = known.find(|reason| reason.rule_id == *id);
        let of = known.map_or_else(|| stand_in(1), |reason| reason.id.clone());
        if text.is_empty() {
            state.reasons.remove(&of);
        } else {
            let reason = NeighbourReason {
                id: of.clone(),
                rule_id: id.clone(),
                text,
            };
            state.reasons.insert(of, reason);
        }
    }
    against.or(|| Plan {
        state,
        action: "neighbour-reason-set".to_owned(),
        subject: rule_called(now, rule),
        made: None,
    })
}

/// Such rules go with their reasons.
fn take_rules(state: &mut State, such: impl Fn(&NeighbourRule) -> bool) {
    state.neighbours.retain(|_, rule| !such(rule));
    let rules = &state.neighbours;
    state
        .reasons
        .retain(|_, reason| rules.contains_key(&reason.rule_id));
}

/// A rule is on people and organizations of the directory, and on delegations of its event.
fn comes(now: &State, against: &mut Against, event: &EventId, whom: &Neighbour) {
    match whom {
        Neighbour::Person(id) => against.found(now.people.contains_key(id), Noun::Person, id),
        Neighbour::Organization(id) => {
            against.found(now.organizations.contains_key(id), Noun::Organization, id);
        }
        Neighbour::Delegation(id) => {
            let fits = now
                .delegations
                .get(id)
                .is_some_and(|d| d.event_id == *event);
            against.found(fits, Noun::Delegation, id);
        }
    }
}

/// A rule is called by both whom it is on, in the languages in which both have a name.
fn rule_called(now: &State, rule: &NeighbourRule) -> LocalizedText {
    let name = |whom: &Neighbour| match whom {
        Neighbour::Person(id) => now.people.get(id).map(|p| p.name.clone()),
        Neighbour::Organization(id) => now.organizations.get(id).map(|o| o.name.clone()),
        Neighbour::Delegation(id) => now.delegations.get(id).map(|d| called(now, d)),
    };
    let side = |whom| name(whom).unwrap_or_default();
    both_called(&side(&rule.one), &side(&rule.other))
}
