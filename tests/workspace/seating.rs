//! Plans of seats in the file: what is placed by hand, what follows the order, and that all of it
//! can be undone.

use congress::neighbour_rule::{Neighbour, NeighbourRuleEdit, NeighbourSort, NewNeighbourRule};
use congress::organization::OrganizationKind;
use congress::precedence::PrecedenceRule;
use congress::seating::{Begins, Filling, Holds, Layout, SeatingPlanEdit, seating};
use congress::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::*;

/// A file with delegations Alpha to Delta and a plan of five seats, filled in their order.
fn hall() -> (Workspace, EventId, SeatingPlanId, Vec<DelegationId>) {
    let mut ws = memory();
    let event = ws.event_create(&new_event(&[])).unwrap().value;
    let delegations = ["Alpha", "Beta", "Gamma", "Delta"].map(|name| {
        let kind = OrganizationKind::ReligiousBody;
        let organization = ws.organization_create(en(name), kind).unwrap().value;
        ws.delegation_create(&event, &organization).unwrap().value
    });
    let plan = ws
        .seating_plan_create(&new_plan(&event, None))
        .unwrap()
        .value;
    (ws, event, plan, delegations.to_vec())
}

/// Who sits where, by the first letters of their names; `!` by hand, `-` kept free.
fn told(ws: &Workspace, event: &EventId, plan: &SeatingPlanId) -> String {
    let programme = ws.programme(event).unwrap();
    let seating = seating(&programme, programme.seating_plan(plan).unwrap());
    let seats = seating.seats.iter().map(|seat| {
        let name = match &seat.holds {
            None => ".".to_owned(),
            Some(Holds::Free) => "-".to_owned(),
            Some(Holds::Reserved(words)) => words.clone(),
            Some(Holds::Person(id)) => programme.person(id).unwrap().name.get("en")[..1].to_owned(),
            Some(Holds::Delegation(id)) => {
                let sender = &programme.delegation(id).unwrap().organization_id;
                programme.organization(sender).unwrap().name.get("en")[..1].to_owned()
            }
        };
        format!("{name}{}", if seat.by_hand { "!" } else { "" })
    });
    seats.collect::<Vec<_>>().join(" ")
}

#[test]
fn seats_follow_the_order_until_a_hand_places_them() {
    let (mut ws, event, plan, d) = hall();
    assert_eq!(told(&ws, &event, &plan), "A B D G .");
    ws.seats_exchange(&plan, 1, 3).unwrap();
    assert_eq!(told(&ws, &event, &plan), "D! B A! G .");
    // Whoever is placed leaves the seat that they had by hand.
    ws.seat_put(&plan, 5, Holds::Delegation(d[0].clone()))
        .unwrap();
    assert_eq!(told(&ws, &event, &plan), "D! B G . A!");
    ws.seat_put(&plan, 2, Holds::Reserved(" Press ".to_owned()))
        .unwrap();
    assert_eq!(told(&ws, &event, &plan), "D! Press! B G A!");
    ws.seats_exchange(&plan, 4, 2).unwrap();
    assert_eq!(told(&ws, &event, &plan), "D! G! B Press! A!");
    ws.seats_release(&plan, &[1, 3]).unwrap();
    assert_eq!(told(&ws, &event, &plan), "B G! D Press! A!");
    // The order changes under those who were not placed by hand.
    let mut by_hand = ws.programme(&event).unwrap().event.precedence;
    by_hand.rule = PrecedenceRule::ByHand;
    by_hand.hand = d.iter().rev().cloned().collect();
    by_hand.reason = "As agreed".to_owned();
    let edit = event::EventEdit::Precedence(by_hand);
    ws.event_edit(&event, edit).unwrap();
    assert_eq!(told(&ws, &event, &plan), "D G! B Press! A!");
    ws.seating_fill(&plan).unwrap();
    assert_eq!(told(&ws, &event, &plan), "D G B Press! A");
    ws.seating_fix(&plan).unwrap();
    assert_eq!(told(&ws, &event, &plan), "D! G! B! Press! A!");
    // A delegation that goes leaves its seat to the order, and a smaller table keeps what it can.
    ws.delegation_remove(&d[3]).unwrap();
    assert_eq!(told(&ws, &event, &plan), ". G! B! Press! A!");
    let small = SeatingPlanEdit::Layout(Layout::Dais { seats: 2 });
    ws.seating_plan_edit(&plan, small).unwrap();
    assert_eq!(told(&ws, &event, &plan), "B G!");
    let large = SeatingPlanEdit::Layout(Layout::Dais { seats: 5 });
    ws.seating_plan_edit(&plan, large).unwrap();
    assert_eq!(told(&ws, &event, &plan), ". G! B! Press! A!");
}

#[test]
fn every_step_is_undone_and_done_again() {
    let (mut ws, event, plan, d) = hall();
    let mut seed = 7_u64;
    let mut number = move |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) % below
    };
    let mut states = vec![rows(&ws)];
    for _ in 0..120 {
        let seat = 1 + number(5) as u32;
        let done = match number(9) {
            0 => ws.seat_put(
                &plan,
                seat,
                Holds::Delegation(d[number(4) as usize].clone()),
            ),
            1 => ws.seat_put(&plan, seat, Holds::Reserved(format!("words {seat}"))),
            2 => ws.seat_put(&plan, seat, Holds::Free),
            3 | 4 => ws.seats_exchange(&plan, seat, 1 + seat % 5),
            5 => ws.seats_release(&plan, &[seat]),
            6 => ws.seating_fill(&plan),
            7 => ws.seating_fix(&plan),
            _ => {
                let seats = 2 + number(4) as u32;
                let to = [
                    Layout::Dais { seats: 5 },
                    Layout::Round { tables: 1, seats },
                ];
                let edit = SeatingPlanEdit::Layout(to[number(2) as usize]);
                ws.seating_plan_edit(&plan, edit)
            }
        };
        // A seat that the layout does not have.
        let Ok(done) = done else { continue };
        let mut now = states.last().unwrap().clone();
        apply(&mut now, &done.changed);
        assert_eq!(now, rows(&ws), "the report is what happened");
        let held = ws.programme(&event).unwrap().seats;
        for (at, one) in held.iter().enumerate() {
            let twice = held[..at].iter().any(|other| {
                other.number == one.number
                    || one.holds.who().is_some() && other.holds.who() == one.holds.who()
            });
            assert!(!twice, "{held:?}");
        }
        if !done.changed.is_empty() {
            states.push(now);
        }
    }
    assert!(states.len() > 40, "{}", states.len());
    for before in states.iter().rev().skip(1) {
        ws.undo().unwrap().expect("each step can be undone");
        assert_eq!(rows(&ws), *before);
    }
    for after in &states[1..] {
        ws.redo().unwrap().expect("and done again");
        assert_eq!(rows(&ws), *after);
    }
}

#[test]
fn what_is_refused_changes_nothing() {
    let (mut ws, ids) = filled();
    let other = ws.event_create(&new_event(&[])).unwrap().value;
    let foreign = ws
        .delegation_create(&other, &ids.organization)
        .unwrap()
        .value;
    let before = rows(&ws);
    let missing = |result: Result<Done<()>, WorkspaceError>| {
        matches!(result, Err(WorkspaceError::NotFound { .. }))
    };
    let invalid = |result: Result<Done<()>, WorkspaceError>| {
        matches!(result, Err(WorkspaceError::Invalid(_)))
    };
    assert!(missing(ws.seat_put(
        &ids.plan,
        1,
        Holds::Delegation(foreign.clone())
    )));
    assert!(missing(ws.seat_put(
        &ids.plan,
        1,
        Holds::Person("nobody".into())
    )));
    assert!(missing(ws.seat_put(&"none".into(), 1, Holds::Free)));
    assert!(invalid(ws.seat_put(&ids.plan, 6, Holds::Free)));
    assert!(invalid(ws.seats_exchange(&ids.plan, 1, 1)));
    assert!(invalid(ws.seats_release(&ids.plan, &[])));
    assert!(invalid(ws.seats_release(&ids.plan, &[0])));
    let filling = SeatingPlanEdit::Layout(Layout::Dais { seats: 0 });
    assert!(invalid(ws.seating_plan_edit(&ids.plan, filling)));
    let of_other = ws.seating_plan_create(&new_plan(&other, Some(&ids.session)));
    assert!(matches!(of_other, Err(WorkspaceError::NotFound { .. })));
    let to_foreign = NeighbourRuleEdit::One(Neighbour::Delegation(foreign));
    assert!(missing(ws.neighbour_rule_edit(&ids.neighbours, to_foreign)));
    let itself = NeighbourRuleEdit::One(Neighbour::Organization(ids.organization.clone()));
    assert!(invalid(ws.neighbour_rule_edit(&ids.neighbours, itself)));
    assert_eq!(rows(&ws), before);
}

#[test]
fn a_rule_goes_with_its_reason_and_with_whom_it_is_on() {
    let (mut ws, ids) = filled();
    assert_eq!(
        ws.neighbour_reason(&ids.neighbours).unwrap(),
        "Restricted remark on two"
    );
    ws.neighbour_rule_remove(&ids.neighbours).unwrap();
    assert_eq!(ws.neighbour_reasons().unwrap(), []);
    ws.undo().unwrap().unwrap();
    let rule = NewNeighbourRule {
        event_id: ids.event.clone(),
        sort: NeighbourSort::Together,
        one: Neighbour::Delegation(ids.delegation.clone()),
        other: Neighbour::Person(ids.person.clone()),
    };
    let second = ws.neighbour_rule_create(&rule).unwrap().value;
    ws.neighbour_reason_set(&second, "They share an interpreter")
        .unwrap();
    ws.delegation_remove(&ids.delegation).unwrap();
    let left = ws.programme(&ids.event).unwrap().neighbour_rules;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].id, ids.neighbours);
    assert_eq!(ws.neighbour_reasons().unwrap().len(), 1);
}

#[test]
fn of_two_who_become_one_the_seats_and_rules_are_those_of_one() {
    let (mut ws, ids) = filled();
    let twin = ws
        .person_create(en("Head of delegation"), None)
        .unwrap()
        .value;
    ws.seat_put(&ids.plan, 4, Holds::Person(twin.clone()))
        .unwrap();
    let rule = NewNeighbourRule {
        event_id: ids.event.clone(),
        sort: NeighbourSort::Together,
        one: Neighbour::Person(twin.clone()),
        other: Neighbour::Person(ids.person.clone()),
    };
    let beside_itself = ws.neighbour_rule_create(&rule).unwrap().value;
    ws.neighbour_reason_set(&beside_itself, "They share an interpreter")
        .unwrap();
    let before = rows(&ws);
    ws.people_merge(&ids.person, &twin).unwrap();
    let programme = ws.programme(&ids.event).unwrap();
    let seat = programme
        .seats
        .iter()
        .find(|seat| seat.number == 4)
        .unwrap();
    assert_eq!(seat.holds, Holds::Person(ids.person.clone()));
    assert!(
        programme
            .neighbour_rules
            .iter()
            .all(|rule| rule.id != beside_itself)
    );
    assert_eq!(ws.neighbour_reasons().unwrap().len(), 1);
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
}

#[test]
fn a_reason_goes_with_whoever_is_erased_out_of_rows_and_history() {
    let (_folder, path, ids) = filled_file();
    let mut ws = open(&path);
    // It names nobody, and the rule is on another by now.
    ws.neighbour_reason_set(&ids.neighbours, "An old quarrel")
        .unwrap();
    let other = ws.person_create(en("Somebody else"), None).unwrap().value;
    let edit = NeighbourRuleEdit::One(Neighbour::Person(other));
    ws.neighbour_rule_edit(&ids.neighbours, edit).unwrap();
    ws.person_erase(&ids.person, None).unwrap();
    assert_eq!(ws.neighbour_reasons().unwrap(), []);
    drop(ws);
    let bytes = std::fs::read(&path).unwrap();
    let holds = |text: &str| bytes.windows(text.len()).any(|w| w == text.as_bytes());
    assert!(!holds("An old quarrel") && !holds("Restricted remark on two"));
    let mut ws = open(&path);
    while ws.undo().unwrap().is_some() {}
    assert_eq!(ws.neighbour_reasons().unwrap(), []);
}

#[test]
fn it_stands_in_the_file_when_that_is_opened_again() {
    let (_folder, path, ids) = filled_file();
    let mut ws = open(&path);
    ws.seats_exchange(&ids.plan, 2, 5).unwrap();
    let edit = SeatingPlanEdit::Begins(Begins::BesideChair);
    ws.seating_plan_edit(&ids.plan, edit).unwrap();
    ws.seating_plan_edit(
        &ids.plan,
        SeatingPlanEdit::Filling(Filling::PartsByProtocol),
    )
    .unwrap();
    let (before, told_before) = (rows(&ws), told(&ws, &ids.event, &ids.plan));
    drop(ws);
    let ws = open(&path);
    assert_eq!(rows(&ws), before);
    assert_eq!(told(&ws, &ids.event, &ids.plan), told_before);
    assert_eq!(told_before, ". -! H . H!");
}
