//! How seats stand, and where: a floor seen from above, in centimetres, with x to the viewer's
//! right and y downwards.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::{Invalid, Problem};

/// Most seats of a plan.
pub const SEAT_LIMIT: u32 = 2000;
/// How much of a table, or of a row, one seat takes, in centimetres.
pub const PITCH: i32 = 90;
/// The place of a seat as it is drawn, width and height in centimetres. So wide and high, two
/// neighbours at a round table never touch, whatever the angle at which they sit.
pub const CARD: (i32, i32) = (72, 40);

/// Half a card and a hand's breadth, from the edge of a table to the middle of a seat.
const BEHIND: i32 = 30;
/// The same beside a table.
const BESIDE: i32 = 46;
/// How deep a table is.
const DEPTH: i32 = 75;
/// From the edge of the floor to the first middle of a seat.
const MARGIN: i32 = 60;
/// Between two rows of a hall.
const ROW: i32 = 100;
/// The way through the middle of a hall.
const AISLE: i32 = 120;

/// How the seats of a plan stand, with as many on each side as were asked.
///
/// Seats are numbered from 1, as one walks along them clockwise seen from above: round a table
/// from the seat at the top; along a U from the open end at the viewer's left; round a hollow
/// square from the top's left corner; along a dais, and along each row of a hall from the front,
/// from the viewer's left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "shape", rename_all = "camelCase")]
pub enum Layout {
    /// Round tables, all alike. The place of honour is the seat at the top of the first.
    Round {
        /// How many.
        tables: u32,
        /// Seats at each.
        seats: u32,
    },
    /// Three tables that leave a side open, with seats on the outside. The place of honour is
    /// the middle of the head, at the top.
    U {
        /// Seats at the head.
        head: u32,
        /// Seats along the arm at the viewer's left.
        left: u32,
        /// Seats along the arm at the viewer's right.
        right: u32,
    },
    /// Four tables round an empty middle, with seats on the outside. The place of honour is the
    /// middle of the top.
    HollowSquare {
        /// Seats at the top.
        top: u32,
        /// Seats at the viewer's right.
        right: u32,
        /// Seats at the bottom.
        bottom: u32,
        /// Seats at the viewer's left.
        left: u32,
    },
    /// Rows that face a stage. The place of honour is the middle of the first.
    Theatre {
        /// How many rows.
        rows: u32,
        /// Seats in each.
        seats: u32,
        /// Whether a way leads through their middle: who sits across it is no neighbour.
        aisle: bool,
    },
    /// One table that faces the hall, below it on the plan. The place of honour is its middle.
    Dais {
        /// Seats along it.
        seats: u32,
    },
}

/// A floor with its seats and tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// How wide it is.
    pub width: i32,
    /// How deep it is.
    pub height: i32,
    /// What stands on it.
    pub furniture: Vec<Furniture>,
    /// The seats, by number.
    pub seats: Vec<SeatAt>,
}

/// Where a seat is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatAt {
    /// Its number, from 1.
    pub number: u32,
    /// The number of its table, or of its row, from 1.
    pub table: u32,
    /// Its middle.
    pub x: i32,
    /// Its middle.
    pub y: i32,
}

/// A table or a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Furniture {
    /// What it is.
    pub kind: FurnitureKind,
    /// Its number, where there are several that guests tell apart.
    pub number: Option<u32>,
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

/// Sorts of furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FurnitureKind {
    /// A table with corners.
    Table,
    /// A round table.
    RoundTable,
    /// A stage.
    Stage,
}

impl Layout {
    /// How many seats there are.
    pub fn seats(&self) -> u32 {
        let all: &[u32] = match self {
            Self::Round { tables, seats } => return tables.saturating_mul(*seats),
            Self::Theatre { rows, seats, .. } => return rows.saturating_mul(*seats),
            Self::U { head, left, right } => &[*head, *left, *right],
            Self::HollowSquare {
                top,
                right,
                bottom,
                left,
            } => &[*top, *right, *bottom, *left],
            Self::Dais { seats } => &[*seats],
        };
        all.iter().fold(0, |sum, side| sum.saturating_add(*side))
    }

    /// Whether guests have to be told at which of several tables, or in which row, they sit.
    pub fn has_tables(&self) -> bool {
        match self {
            Self::Round { tables, .. } => *tables > 1,
            Self::Theatre { rows, .. } => *rows > 1,
            Self::U { .. } | Self::HollowSquare { .. } | Self::Dais { .. } => false,
        }
    }

    /// The side where the place of honour is has a seat, and there are no more than
    /// [`SEAT_LIMIT`].
    ///
    /// # Errors
    /// [`Problem::OutOfRange`].
    pub(super) fn check(&self) -> Result<(), Invalid> {
        let honoured = match self {
            Self::Round { seats, .. } | Self::Theatre { seats, .. } | Self::Dais { seats } => seats,
            Self::U { head, .. } => head,
            Self::HollowSquare { top, .. } => top,
        };
        let (least, most) = (1, SEAT_LIMIT);
        if *honoured < least || !(least..=most).contains(&self.seats()) {
            return Err(Invalid::new("layout", Problem::OutOfRange { least, most }));
        }
        Ok(())
    }
}

/// The floor of a layout.
///
/// ```
/// use congress::seating::{Layout, floor};
///
/// let floor = floor(&Layout::Dais { seats: 3 });
/// assert_eq!(floor.seats.len(), 3);
/// assert!(floor.seats[0].x < floor.seats[1].x && floor.seats[0].y == floor.seats[1].y);
/// ```
pub fn floor(layout: &Layout) -> Floor {
    let mut floor = Floor {
        width: 0,
        height: 0,
        furniture: Vec::new(),
        seats: Vec::new(),
    };
    match *layout {
        Layout::Round { tables, seats } => floor.round(tables, seats),
        Layout::U { head, left, right } => floor.u(head, left, right),
        Layout::HollowSquare {
            top,
            right,
            bottom,
            left,
        } => floor.square([top, right, bottom, left]),
        Layout::Theatre { rows, seats, aisle } => floor.theatre(rows, seats, aisle),
        Layout::Dais { seats } => {
            let width = along(seats);
            floor.table(
                FurnitureKind::Table,
                (MARGIN, MARGIN + BEHIND),
                (width, DEPTH),
            );
            let start = MARGIN + PITCH / 2;
            (0..long(seats)).for_each(|n| floor.seat(1, (start + n * PITCH, MARGIN)));
            floor.ends((MARGIN + width, MARGIN + BEHIND + DEPTH));
        }
    }
    floor
}

impl Floor {
    fn seat(&mut self, table: u32, (x, y): (i32, i32)) {
        let number = u32::try_from(self.seats.len() + 1).unwrap_or(u32::MAX);
        self.seats.push(SeatAt {
            number,
            table,
            x,
            y,
        });
    }

    fn table(&mut self, kind: FurnitureKind, (x, y): (i32, i32), (width, height): (i32, i32)) {
        self.furniture.push(Furniture {
            kind,
            number: None,
            x,
            y,
            width,
            height,
        });
    }

    /// All of it lies above and to the left of this point.
    fn ends(&mut self, (x, y): (i32, i32)) {
        self.width = x + MARGIN;
        self.height = y + MARGIN;
    }

    fn round(&mut self, tables: u32, seats: u32) {
        let half_turn = std::f64::consts::PI / f64::from(seats.max(2));
        let radius = (f64::from(PITCH) / 2.0 / half_turn.sin()).max(110.0);
        let reach = whole(radius);
        let top = reach - 50;
        // As many beside each other as below each other.
        let columns = long(tables).isqrt();
        let columns = columns + i32::from(columns * columns < long(tables));
        let cell = 2 * reach + CARD.0 + MARGIN;
        for table in 0..long(tables) {
            let x = MARGIN + reach + table % columns * cell;
            let y = MARGIN + reach + table / columns * cell;
            self.table(
                FurnitureKind::RoundTable,
                (x - top, y - top),
                (2 * top, 2 * top),
            );
            if tables > 1 {
                let last = self.furniture.last_mut();
                last.into_iter()
                    .for_each(|one| one.number = Some(table.unsigned_abs() + 1));
            }
            for seat in 0..seats {
                let angle = std::f64::consts::TAU * f64::from(seat) / f64::from(seats);
                let at = (
                    x + whole(radius * angle.sin()),
                    y - whole(radius * angle.cos()),
                );
                self.seat(table.unsigned_abs() + 1, at);
            }
        }
        let rows = (long(tables) + columns - 1) / columns;
        let end = |count: i32| MARGIN + (count - 1) * cell + 2 * reach;
        self.ends((end(columns), end(rows)));
    }

    fn u(&mut self, head: u32, left: u32, right: u32) {
        let (x, y) = (MARGIN + BESIDE, MARGIN + BEHIND);
        // Between the arms there is room to walk.
        let width = along(head).max(2 * DEPTH + AISLE);
        let arm = |seats: u32| DEPTH + long(seats) * PITCH;
        self.table(FurnitureKind::Table, (x, y), (width, DEPTH));
        for (seats, at) in [(left, x), (right, x + width - DEPTH)] {
            if seats > 0 {
                let length = arm(seats) - DEPTH;
                self.table(FurnitureKind::Table, (at, y + DEPTH), (DEPTH, length));
            }
        }
        let down = |n: i32| y + DEPTH + PITCH / 2 + n * PITCH;
        (0..long(left)).for_each(|n| self.seat(1, (x - BESIDE, down(long(left) - 1 - n))));
        let start = x + (width - along(head)) / 2 + PITCH / 2;
        (0..long(head)).for_each(|n| self.seat(1, (start + n * PITCH, y - BEHIND)));
        (0..long(right)).for_each(|n| self.seat(1, (x + width + BESIDE, down(n))));
        self.ends((x + width + BESIDE, y + arm(left.max(right))));
    }

    fn square(&mut self, [top, right, bottom, left]: [u32; 4]) {
        let (x, y) = (MARGIN + BESIDE, MARGIN + BEHIND);
        let least = 2 * DEPTH + AISLE;
        let width = along(top.max(bottom)).max(least);
        let height = along(left.max(right)).max(least);
        let inner = height - 2 * DEPTH;
        self.table(FurnitureKind::Table, (x, y), (width, DEPTH));
        self.table(
            FurnitureKind::Table,
            (x + width - DEPTH, y + DEPTH),
            (DEPTH, inner),
        );
        self.table(
            FurnitureKind::Table,
            (x, y + height - DEPTH),
            (width, DEPTH),
        );
        self.table(FurnitureKind::Table, (x, y + DEPTH), (DEPTH, inner));
        let from = |start: i32, length: i32, seats: u32, n: i32| {
            start + (length - along(seats)) / 2 + PITCH / 2 + n * PITCH
        };
        (0..long(top)).for_each(|n| self.seat(1, (from(x, width, top, n), y - BEHIND)));
        (0..long(right))
            .for_each(|n| self.seat(1, (x + width + BESIDE, from(y, height, right, n))));
        let back = |seats: u32, n: i32| long(seats) - 1 - n;
        (0..long(bottom)).for_each(|n| {
            let at = from(x, width, bottom, back(bottom, n));
            self.seat(1, (at, y + height + BEHIND));
        });
        (0..long(left)).for_each(|n| {
            let at = from(y, height, left, back(left, n));
            self.seat(1, (x - BESIDE, at));
        });
        self.ends((x + width + BESIDE, y + height + BEHIND));
    }

    fn theatre(&mut self, rows: u32, seats: u32, aisle: bool) {
        let before = long(seats) / 2;
        let way = if aisle { AISLE } else { 0 };
        let width = along(seats) + way;
        self.table(FurnitureKind::Stage, (MARGIN, MARGIN), (width, DEPTH));
        for row in 0..long(rows) {
            let y = MARGIN + DEPTH + ROW + row * ROW;
            for seat in 0..long(seats) {
                let across = if seat >= before { way } else { 0 };
                let x = MARGIN + PITCH / 2 + seat * PITCH + across;
                self.seat(row.unsigned_abs() + 1, (x, y));
            }
        }
        self.ends((MARGIN + width, MARGIN + DEPTH + long(rows) * ROW));
    }
}

fn along(seats: u32) -> i32 {
    long(seats) * PITCH
}

/// A number of seats, as far as a layout that was checked has it.
fn long(seats: u32) -> i32 {
    i32::try_from(seats.min(SEAT_LIMIT)).unwrap_or(0)
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a floor of some hundred metres"
)]
fn whole(length: f64) -> i32 {
    length.round() as i32
}
