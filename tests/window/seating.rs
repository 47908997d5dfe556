//! Plans of seats: filled by order, exchanged by pointer and keyboard, followed when the order
//! changes, and neighbours who must not sit together.

use congress::neighbour_rule::{Neighbour, NeighbourSort, NewNeighbourRule};
use congress::precedence::PrecedenceRule;
use congress::seating::{Holds, seating};
use congress::{EventId, NeighbourRuleId, Precedence, Programme};
use kurultai_tests::fixture::{open, programme, sample};
use kurultai_tests::window::{Looks, Window, journey, key};

use crate::access::assert_clean;

/// What each seat of the only plan holds.
fn held(programme: &Programme) -> Vec<Option<Holds>> {
    let plan = programme.seating_plans.first().expect("a plan");
    let seats = seating(programme, plan).seats.into_iter();
    seats.map(|seat| seat.holds).collect()
}

fn rule(file: &std::path::Path, event: &EventId, pair: [&Option<Holds>; 2]) -> NeighbourRuleId {
    let [one, other] = pair.map(|holds| match holds {
        Some(Holds::Delegation(id)) => Neighbour::Delegation(id.clone()),
        other => panic!("{other:?}"),
    });
    let new = NewNeighbourRule {
        event_id: event.clone(),
        sort: NeighbourSort::Apart,
        one,
        other,
    };
    let mut ws = open(file);
    let made = ws.neighbour_rule_create(&new).unwrap().value;
    ws.neighbour_reason_set(&made, "An old quarrel").unwrap();
    made
}

/// Presses an arrow until a seat has the focus.
async fn go_to(window: &Window, seat: u32, arrow: char) {
    let script = "return document.activeElement?.dataset.seat ?? ''";
    for _ in 0..20 {
        if window.read(script, vec![]).await == seat.to_string().as_str() {
            return;
        }
        window.press(&[], arrow).await;
    }
    panic!("seat {seat} is not reached");
}

/// Where the middle of something is that is in sight already.
async fn middle(window: &Window, css: &str) -> (f64, f64) {
    let script = "const r = document.querySelector(arguments[0]).getBoundingClientRect();
        return [r.x + r.width / 2, r.y + r.height / 2]";
    let found = window.read(script, vec![css.into()]).await;
    serde_json::from_value(found).expect("two numbers")
}

#[test]
fn a_plan_is_filled_exchanged_and_follows_the_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = sample(folder.path());
    let event = programme(&file).event.id.clone();
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window.click("delegations-view-seating").await;
        window.click("seating-add-event").await;
        // A U of 17 seats, filled in protocol order at once.
        window.wait_for("[data-testid='seat-17']").await;
        assert_clean(&window, "a plan of seats").await;
        window.screenshot("seating").await;
        window.close().await;
    });
    let first = programme(&file);
    let by_order = held(&first);
    assert_eq!(by_order.len(), 17);
    assert!(
        matches!(by_order[8], Some(Holds::Delegation(_))),
        "the place of honour"
    );
    // Two who sit beside each other must not.
    rule(&file, &event, [&by_order[8], &by_order[7]]);
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window.click("delegations-view-seating").await;
        window.find("seating-findings").await;
        window.wait_for("[data-testid='seat-9'].trouble").await;
        window.wait_for("[data-testid='seat-8'].trouble").await;
        window.screenshot("seating-neighbours").await;
        // By the pointer: 8 and 4 exchange, and the two are no longer beside each other.
        window.click("seating-whole").await;
        let to = window.settled("[data-testid='seat-4']").await;
        let from = middle(&window, "[data-testid='seat-8']").await;
        window.drag(from, (to.0 - from.0, to.1 - from.1)).await;
        window.wait_for("[data-testid='seat-4'].hand").await;
        window.wait_gone("[data-testid='seat-9'].trouble").await;
        window.screenshot("seating-whole").await;
        window.click("seating-whole").await;
        // By the keyboard: 10 and 12.
        window.click_on("[data-testid='seat-10']").await;
        window.press(&[], key::ENTER).await;
        window.wait_for("[data-testid='seat-10'].taken").await;
        go_to(&window, 11, key::RIGHT).await;
        go_to(&window, 12, key::DOWN).await;
        window.press(&[], key::ENTER).await;
        window.wait_for("[data-testid='seat-12'].hand").await;
        assert_clean(&window, "two exchanged seats").await;
        window.screenshot("seating-exchanged").await;
        window.close().await;
    });
    let exchanged = held(&programme(&file));
    let mut expected = by_order.clone();
    expected.swap(7, 3);
    expected.swap(9, 11);
    assert_eq!(exchanged, expected);
    // The order is turned round: who was not placed by hand moves, and filling again is offered.
    journey(async {
        let window = Window::open(Some(&file)).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window.click("delegations-view-order").await;
        window.choose("precedence-rule", "rankAndOffice").await;
        window.click("delegations-view-seating").await;
        window.find("seating-astray").await;
        window.click("seating-fill").await;
        window.wait_gone("[data-testid='seating-astray']").await;
        window.wait_gone(".seat.hand").await;
        window.close().await;
    });
    let after = programme(&file);
    assert_eq!(after.event.precedence.rule, PrecedenceRule::RankAndOffice);
    assert!(after.seats.is_empty(), "nothing is placed by hand any more");
    let mut ranked = first.clone();
    ranked.event.precedence = Precedence {
        rule: PrecedenceRule::RankAndOffice,
        ..first.event.precedence
    };
    assert_eq!(held(&after), held(&ranked));
    let looks = Looks {
        dark: false,
        language: "ar",
    };
    journey(async {
        let window = Window::open_looking(&file, looks).await;
        window.wait_for("[data-session]").await;
        window.click("nav-delegations").await;
        window.click("delegations-view-seating").await;
        // Left is left in every language: seat 1 is at the viewer's left of seat 17.
        let left = window.settled("[data-testid='seat-1']").await;
        let right = window.settled("[data-testid='seat-17']").await;
        assert!(left.0 < right.0, "{left:?} {right:?}");
        assert_clean(&window, "a plan of seats in Arabic").await;
        window.screenshot("seating-ar").await;
        window.close().await;
    });
}
