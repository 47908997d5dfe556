//! Who sits where: each shape and each rule of filling, as a table.

use congress::seating::{
    Begins, Filling, Holds, Layout, NewSeatingPlan, Seat, Seating, SeatingPlan, SeatingPlanEdit,
    cards, exchange, fixed, guests, seating,
};
use congress::{LocalizedText, Problem, Programme, TextIn, Who};

use crate::hall::{programme, word};
use crate::layouts::{dais, rows, square, u};

fn plan(layout: Layout, begins: Begins, filling: Filling) -> SeatingPlan {
    SeatingPlan {
        id: "plan".into(),
        event_id: "e".into(),
        session_id: Some("s".into()),
        name: LocalizedText::default(),
        layout,
        begins,
        filling,
        position: 0,
    }
}

/// A seat with a person, `@` a delegation, `-` for nobody, or words in capitals.
fn seat(number: u32, on: &str) -> Seat {
    let holds = match on.strip_prefix('@') {
        Some(delegation) => Holds::Delegation(delegation.into()),
        None if on == "-" => Holds::Free,
        None if on.to_uppercase() == on => Holds::Reserved(on.to_owned()),
        None => Holds::Person(on.into()),
    };
    Seat {
        id: format!("seat-{number}-{on}").as_str().into(),
        plan_id: "plan".into(),
        number,
        holds,
    }
}

fn short(who: &Who) -> String {
    match who {
        Who::Person(id) => id.to_string(),
        Who::Delegation(id) => format!("@{id}"),
    }
}

/// All seats in a line, those by hand with `!`, and who has none after `|`.
fn told(seating: &Seating) -> String {
    let seats = seating.seats.iter().map(|seat| {
        let holds = match &seat.holds {
            None => ".".to_owned(),
            Some(Holds::Free) => "-".to_owned(),
            Some(Holds::Reserved(words)) => words.clone(),
            Some(holds) => short(&holds.who().unwrap()),
        };
        let hand = if seat.by_hand { "!" } else { "" };
        format!("{holds}{hand}")
    });
    let without = seating.without.iter().map(short);
    let (seats, without): (Vec<_>, Vec<_>) = (seats.collect(), without.collect());
    match without.is_empty() {
        true => seats.join(" "),
        false => format!("{} | {}", seats.join(" "), without.join(" ")),
    }
}

const NOBODY: [u32; 0] = [];

/// Delegations a to d by name; in the session e speaks, then hans for himself, then b's head
/// chairs; an interpreter sits in a booth.
const CONGRESS: &str = "delegation a name=A; delegation b name=B; delegation c name=C;
    delegation d name=D; delegation x name=X is=declined; head a anna; head b bert; member c carl;
    session s 17T10; part s speaker @d; part s speaker hans; part s chair bert;
    part s speaker carl; part s interpreter ivan";

#[test]
fn by_protocol_by_parts_and_by_hand() {
    use Begins::{BesideChair, Honour, Straight};
    use Filling::{ByHand, Parts, PartsByProtocol, Protocol};
    for (layout, begins, filling, by_hand, expected) in [
        (dais(4), Straight, Protocol, &[][..], "@a @b @c @d"),
        (dais(4), Honour, Protocol, &[], "@d @b @a @c"),
        (dais(5), Honour, Protocol, &[], "@d @b @a @c ."),
        (dais(1), Honour, Protocol, &[], "@a | @b @c @d"),
        (dais(3), Honour, Protocol, &[], "@b @a @c | @d"),
        // The session's chair has the place of honour, and no second seat.
        (dais(5), BesideChair, Protocol, &[], "@c @a bert @b @d"),
        (dais(3), BesideChair, Parts, &[], "@d bert hans | carl"),
        (dais(4), Straight, Parts, &[], "@d hans bert carl"),
        // bert stands where b does, carl where c does; hans is of no delegation.
        (dais(4), Straight, PartsByProtocol, &[], "bert carl @d hans"),
        // Nobody is moved who was placed by hand; the others close up around them.
        (dais(4), Straight, Protocol, &[(2, "@d")], "@a @d! @b @c"),
        (
            dais(4),
            Straight,
            Protocol,
            &[(1, "PRESS"), (3, "-")],
            "PRESS! @a -! @b | @c @d",
        ),
        (
            dais(2),
            Straight,
            Protocol,
            &[(1, "hans")],
            "hans! @a | @b @c @d",
        ),
        // The chair sits elsewhere: the place of honour stays free for nobody else.
        (
            dais(3),
            BesideChair,
            Parts,
            &[(1, "bert")],
            "bert! . @d | hans carl",
        ),
        (
            dais(3),
            BesideChair,
            Parts,
            &[(2, "carl")],
            "@d carl! hans | bert",
        ),
        // A seat that the layout no longer has holds nobody back.
        (dais(2), Straight, Protocol, &[(3, "@a")], "@a @b | @c @d"),
        // Two rows of one seat, and two seats of one guest: the first of each.
        (
            dais(3),
            Straight,
            Protocol,
            &[(2, "@c"), (2, "@d"), (3, "@c")],
            "@a @c! @b | @d",
        ),
        (dais(3), Honour, ByHand, &[], ". . . | @d hans bert carl"),
        (
            dais(3),
            Honour,
            ByHand,
            &[(2, "hans")],
            ". hans! . | @d bert carl",
        ),
    ] {
        let mut p = programme(CONGRESS);
        p.seats = by_hand
            .iter()
            .map(|(number, on)| seat(*number, on))
            .collect();
        let plan = plan(layout, begins, filling);
        let found = seating(&p, &plan);
        assert_eq!(told(&found), expected, "{plan:?} {by_hand:?}");
        // Its rows come in no order.
        p.seats.reverse();
        p.parts.reverse();
        p.members.reverse();
        p.delegations.reverse();
        assert_eq!(seating(&p, &plan), found);
    }
    let of_event = SeatingPlan {
        session_id: None,
        ..plan(dais(2), Honour, ByHand)
    };
    let p = programme(CONGRESS);
    let all: Vec<String> = guests(&p, &of_event).iter().map(short).collect();
    assert_eq!(all, ["@a", "@b", "@c", "@d"]);
}

#[test]
fn who_was_placed_by_hand_is_astray_where_the_order_has_them_elsewhere() {
    let mut p = programme(CONGRESS);
    let plan = plan(dais(4), Begins::Straight, Filling::Protocol);
    let astray = |p: &mut Programme, seats: &[(u32, &str)]| -> Vec<u32> {
        p.seats = seats.iter().map(|(number, on)| seat(*number, on)).collect();
        seating(p, &plan).astray
    };
    assert_eq!(astray(&mut p, &[(2, "@b")]), NOBODY);
    assert_eq!(astray(&mut p, &[(2, "@b"), (3, "@d"), (4, "@c")]), [3, 4]);
    // Words do not move when the plan is filled again, and the others go round them.
    assert_eq!(astray(&mut p, &[(1, "PRESS"), (2, "@a")]), NOBODY);
    assert_eq!(astray(&mut p, &[(1, "-")]), [1]);
    // The order changes under those who stay.
    p.event.precedence.rule = word("byHand");
    p.event.precedence.hand = ["d", "c", "b", "a"].map(Into::into).to_vec();
    assert_eq!(astray(&mut p, &[(2, "@b")]), [2]);
    assert_eq!(told(&seating(&p, &plan)), "@d @b! @c @a");
}

#[test]
fn an_exchange_is_of_what_two_seats_hold_and_back_again_is_as_before() {
    let mut p = programme(CONGRESS);
    p.seats = vec![seat(4, "PRESS")];
    let plan = plan(dais(6), Begins::Straight, Filling::Protocol);
    let before = seating(&p, &plan);
    assert_eq!(told(&before), "@a @b @c PRESS! @d .");
    for (one, other, expected) in [
        (1, 3, "@c! @b @a! PRESS! @d ."),
        (3, 1, "@c! @b @a! PRESS! @d ."),
        // Into an empty seat: nobody else moves.
        (2, 6, "@a -! @c PRESS! @d @b!"),
        (4, 1, "PRESS! @b @c @a! @d ."),
    ] {
        let mut after = p.clone();
        let mut now = before.clone();
        for (one, other) in [(one, other), (other, one)] {
            let exchanged = exchange(&now, one, other).unwrap();
            for (number, holds) in exchanged {
                after.seats.retain(|seat| seat.number != number);
                after.seats.push(Seat {
                    holds,
                    ..seat(number, "-")
                });
            }
            now = seating(&after, &plan);
            if told(&now) != expected {
                let held = |s: &Seating| -> Vec<Option<Who>> {
                    let seats = s.seats.iter();
                    seats
                        .map(|seat| seat.holds.as_ref().and_then(Holds::who))
                        .collect()
                };
                assert_eq!(held(&now), held(&before), "{one} {other}: {}", told(&now));
            }
        }
    }
    let refused = |one, other| exchange(&before, one, other).unwrap_err().problem;
    assert_eq!(refused(2, 2), Problem::Repeated);
    let (least, most) = (1, 6);
    assert_eq!(refused(2, 7), Problem::OutOfRange { least, most });
    assert_eq!(refused(0, 2), Problem::OutOfRange { least, most });
    assert_eq!(fixed(&before).len(), 5);
}

#[test]
fn a_card_says_whose_it_is_and_for_whom_they_are_there() {
    let mut p = programme(CONGRESS);
    p.organizations[0].short_name = LocalizedText::of("en", "Short A");
    p.members[1].on_behalf_of = LocalizedText::of("en", "the Secretary-General");
    p.seats = vec![seat(1, "PRESS"), seat(2, "carl"), seat(3, "-")];
    let plan = plan(dais(6), Begins::Straight, Filling::Protocol);
    let found = cards(&p, &plan).into_iter().map(|card| {
        let person = card.person.map(|person| person.name.get("en").to_owned());
        let of = [&card.delegation, &card.short, &card.on_behalf_of].map(|text| text.get("en"));
        (card.number, person, of.map(str::to_owned), card.reserved)
    });
    let some = |text: &str| Some(text.to_owned());
    let of = |texts: [&str; 3]| texts.map(str::to_owned);
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            (1, None, of(["", "", ""]), "PRESS".to_owned()),
            (2, some("carl"), of(["C", "", ""]), String::new()),
            (4, some("anna"), of(["A", "Short A", ""]), String::new()),
            (
                5,
                some("bert"),
                of(["B", "", "the Secretary-General"]),
                String::new()
            ),
            // Carl sits by name, and his delegation all the same.
            (6, None, of(["C", "", ""]), String::new()),
        ]
    );
}

#[test]
fn what_a_plan_does_not_take() {
    let new = |layout, filling, session: Option<&str>, name: &str| NewSeatingPlan {
        event_id: "e".into(),
        session_id: session.map(Into::into),
        name: LocalizedText::of("en", name),
        layout,
        begins: Begins::Honour,
        filling,
    };
    let seats = Problem::OutOfRange {
        least: 1,
        most: 2000,
    };
    for (new, expected) in [
        (new(dais(1), Filling::Parts, Some("s"), ""), None),
        (new(dais(1), Filling::Protocol, None, "Dinner"), None),
        (
            new(dais(1), Filling::Protocol, None, " "),
            Some(Problem::Empty),
        ),
        (
            new(dais(1), Filling::Parts, None, "Dinner"),
            Some(Problem::Empty),
        ),
        (
            new(dais(0), Filling::Protocol, None, "Dinner"),
            Some(seats.clone()),
        ),
        (
            new(u(3, 0, 3), Filling::Protocol, None, "Dinner"),
            Some(seats.clone()),
        ),
        (
            new(rows(40, 51), Filling::Protocol, None, "Dinner"),
            Some(seats.clone()),
        ),
        (
            new(rows(u32::MAX, u32::MAX), Filling::Protocol, None, "D"),
            Some(seats.clone()),
        ),
        (
            new(
                square(1, u32::MAX, u32::MAX, 0),
                Filling::Protocol,
                None,
                "D",
            ),
            Some(seats),
        ),
    ] {
        let made = new
            .make("plan".into(), 0)
            .err()
            .map(|invalid| invalid.problem);
        assert_eq!(made, expected, "{new:?}");
    }
    let mut dinner = new(dais(9), Filling::Protocol, None, "Dinner")
        .make("p".into(), 0)
        .unwrap();
    let known = dinner.clone();
    let name = SeatingPlanEdit::Name(TextIn {
        lang: "en".into(),
        text: " ".into(),
    });
    for edit in [
        name,
        SeatingPlanEdit::Filling(Filling::Parts),
        SeatingPlanEdit::Layout(dais(0)),
    ] {
        dinner.apply(edit).unwrap_err();
        assert_eq!(dinner, known);
    }
    let blank = Holds::Reserved("  ".into()).taken().unwrap();
    assert_eq!(blank, Holds::Free);
    assert!(Holds::Reserved("x".repeat(301)).taken().is_err());
}
