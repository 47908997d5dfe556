//! The shapes of plans: in which order their seats are given, who is beside whom, where they lie.

use congress::seating::{Begins, CARD, FurnitureKind, Layout, beside, by_precedence, floor};

pub const fn round(seats: u32) -> Layout {
    Layout::Round { tables: 1, seats }
}

pub const fn u(left: u32, head: u32, right: u32) -> Layout {
    Layout::U { head, left, right }
}

pub const fn square(top: u32, right: u32, bottom: u32, left: u32) -> Layout {
    Layout::HollowSquare {
        top,
        right,
        bottom,
        left,
    }
}

pub const fn rows(rows: u32, seats: u32) -> Layout {
    Layout::Theatre {
        rows,
        seats,
        aisle: false,
    }
}

pub const fn dais(seats: u32) -> Layout {
    Layout::Dais { seats }
}

/// Layouts with their seats from the place of honour, to the right and to the left in turn.
const OUTWARDS: &[(Layout, &[u32])] = &[
    (dais(1), &[1]),
    (dais(2), &[2, 1]),
    (dais(3), &[2, 1, 3]),
    (dais(4), &[3, 2, 4, 1]),
    (dais(5), &[3, 2, 4, 1, 5]),
    (round(1), &[1]),
    (round(2), &[1, 2]),
    (round(5), &[1, 5, 2, 4, 3]),
    (round(6), &[1, 6, 2, 5, 3, 4]),
    (
        Layout::Round {
            tables: 2,
            seats: 3,
        },
        &[1, 3, 2, 4, 6, 5],
    ),
    // Arms of 2 and 3, a head of 3: seats 3, 4, 5.
    (u(2, 3, 3), &[4, 3, 5, 2, 6, 1, 7, 8]),
    (u(2, 2, 2), &[4, 3, 5, 2, 6, 1]),
    (u(0, 1, 0), &[1]),
    (square(3, 1, 3, 1), &[2, 1, 3, 8, 4, 7, 5, 6]),
    (square(2, 1, 0, 0), &[2, 1, 3]),
    // In a hall one looks the other way: the right hand is towards the higher numbers.
    (rows(1, 1), &[1]),
    (rows(1, 3), &[2, 3, 1]),
    (rows(1, 4), &[2, 3, 1, 4]),
    (rows(2, 3), &[2, 3, 1, 5, 6, 4]),
];

#[test]
fn from_the_place_of_honour_to_the_right_and_to_the_left() {
    for (layout, expected) in OUTWARDS {
        let (chair, seats) = by_precedence(layout, Begins::Honour);
        assert_eq!((chair, seats.as_slice()), (None, *expected), "{layout:?}");
        let kept = (Some(expected[0]), expected[1..].to_vec());
        assert_eq!(
            by_precedence(layout, Begins::BesideChair),
            kept,
            "{layout:?}"
        );
        let straight: Vec<u32> = (1..=layout.seats()).collect();
        assert_eq!(by_precedence(layout, Begins::Straight), (None, straight));
    }
}

#[test]
fn the_right_hand_is_where_it_is_on_the_floor() {
    // At the top of a table one looks down the plan; in a hall, up.
    for (layout, rightwards) in [
        (dais(5), -1),
        (u(3, 5, 3), -1),
        (square(5, 3, 5, 3), -1),
        (round(9), -1),
        (rows(1, 5), 1),
    ] {
        let floor = floor(&layout);
        let (_, seats) = by_precedence(&layout, Begins::Honour);
        let x = |at: usize| floor.seats[seats[at] as usize - 1].x;
        assert_eq!((x(1) - x(0)).signum(), rightwards, "{layout:?}");
        assert_eq!((x(2) - x(0)).signum(), -rightwards, "{layout:?}");
    }
}

#[test]
fn who_is_beside_whom() {
    for (layout, expected) in [
        (dais(1), Vec::<(u32, u32)>::new()),
        (dais(3), vec![(1, 2), (2, 3)]),
        (round(1), vec![]),
        (round(2), vec![(1, 2)]),
        (round(3), vec![(1, 2), (2, 3), (1, 3)]),
        (u(1, 1, 1), vec![(1, 2), (2, 3)]),
        (square(1, 1, 1, 1), vec![(1, 2), (2, 3), (3, 4), (1, 4)]),
        (rows(2, 2), vec![(1, 2), (3, 4)]),
        (
            Layout::Round {
                tables: 2,
                seats: 2,
            },
            vec![(1, 2), (3, 4)],
        ),
        (
            Layout::Theatre {
                rows: 1,
                seats: 4,
                aisle: true,
            },
            vec![(1, 2), (3, 4)],
        ),
    ] {
        assert_eq!(beside(&layout), expected, "{layout:?}");
    }
}

/// Layouts of many sizes: a seat, an even and an odd number, and large ones.
fn many() -> Vec<Layout> {
    let mut all = Vec::new();
    for n in [1, 2, 3, 4, 7, 8, 25, 60, 200] {
        all.extend([round(n), dais(n), rows(3, n), u(n, n, n / 2), u(0, n, n)]);
        all.extend([square(n, n / 2, n, n / 3), square(n, 0, 0, 0)]);
        for aisle in [true, false] {
            let (rows, seats) = (4, n);
            all.push(Layout::Theatre { rows, seats, aisle });
        }
        all.extend([2, 3, 5].map(|tables| Layout::Round { tables, seats: n }));
    }
    all
}

#[test]
fn seats_lie_on_the_floor_apart_from_each_other_and_from_the_tables() {
    for layout in many() {
        let floor = floor(&layout);
        let numbers: Vec<u32> = floor.seats.iter().map(|seat| seat.number).collect();
        assert_eq!(numbers, (1..=layout.seats()).collect::<Vec<_>>());
        let (wide, high) = CARD;
        for (at, seat) in floor.seats.iter().enumerate() {
            let inside = |middle: i32, half: i32, end: i32| middle >= half && middle + half <= end;
            assert!(inside(seat.x, wide / 2, floor.width), "{layout:?} {seat:?}");
            assert!(
                inside(seat.y, high / 2, floor.height),
                "{layout:?} {seat:?}"
            );
            for other in &floor.seats[..at] {
                let apart = (seat.x - other.x).abs() >= wide || (seat.y - other.y).abs() >= high;
                assert!(apart, "{layout:?} {seat:?} {other:?}");
            }
            for table in &floor.furniture {
                let near = (
                    seat.x.clamp(table.x, table.x + table.width),
                    seat.y.clamp(table.y, table.y + table.height),
                );
                let away =
                    (seat.x - near.0).abs() >= wide / 2 || (seat.y - near.1).abs() >= high / 2;
                let (dx, dy) = (
                    f64::from(seat.x - table.x - table.width / 2),
                    f64::from(seat.y - table.y - table.height / 2),
                );
                let outside = dx.hypot(dy) >= f64::from(table.width / 2 + high / 2);
                let round = table.kind == FurnitureKind::RoundTable;
                assert!(away || round && outside, "{layout:?} {seat:?} {table:?}");
            }
        }
        let mut all = by_precedence(&layout, Begins::Honour).1;
        all.sort_unstable();
        assert_eq!(all, numbers, "{layout:?}: each seat is given once");
    }
}
