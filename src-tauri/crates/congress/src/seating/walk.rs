//! In which order the seats of a layout are given, and who sits beside whom.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::layout::Layout;

/// Where precedence begins, and how it goes on. Right and left are those of whoever sits there:
/// at the top of a table, where one looks down the plan, the right hand is at the viewer's left;
/// in a hall, where one looks up at the stage, at the viewer's right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Begins {
    /// The first has the place of honour, the second sits at their right, the third at their
    /// left, and so on outwards. Of an even number of seats the place of honour has one more at
    /// its right. Where one side is full, the other goes on. Tables and rows are filled one
    /// after the other, each from its own place of honour.
    Honour,
    /// As [`Self::Honour`], but the place of honour is kept for whoever chairs: the session's
    /// first chair, or nobody while it has none. The first so sits at the chair's right.
    BesideChair,
    /// By the numbers of the seats: the first has seat 1.
    Straight,
}

/// Seats beside each other: a table, or a row.
struct Line {
    /// The number of its first seat.
    first: u32,
    /// How many there are.
    count: u32,
    /// Which of them, from 0, is the place of honour.
    honour: u32,
    /// Whether the right hand is towards the lesser numbers.
    right_falls: bool,
    /// Whether the last is beside the first.
    ring: bool,
    /// After how many of them a way leads through.
    aisle: Option<u32>,
}

/// The seats by precedence: the one kept for the chair, if one is, and the others, the highest
/// first.
///
/// ```
/// use congress::seating::{Begins, Layout, by_precedence};
///
/// let dais = Layout::Dais { seats: 5 };
/// assert_eq!(by_precedence(&dais, Begins::Honour), (None, vec![3, 2, 4, 1, 5]));
/// assert_eq!(by_precedence(&dais, Begins::BesideChair), (Some(3), vec![2, 4, 1, 5]));
/// ```
pub fn by_precedence(layout: &Layout, begins: Begins) -> (Option<u32>, Vec<u32>) {
    if begins == Begins::Straight {
        return (None, (1..=layout.seats()).collect());
    }
    let mut seats: Vec<u32> = lines(layout).iter().flat_map(Line::outwards).collect();
    let kept = begins == Begins::BesideChair && !seats.is_empty();
    let chair = kept.then(|| seats.remove(0));
    (chair, seats)
}

/// The pairs of seats that are beside each other, the lesser number first, each once: along a
/// table also round its corners; in a row, not across an aisle.
pub fn beside(layout: &Layout) -> Vec<(u32, u32)> {
    let mut pairs = Vec::new();
    for line in lines(layout) {
        let next = |n: u32| line.aisle != Some(n + 1);
        let along = (0..line.count.saturating_sub(1)).filter(|n| next(*n));
        pairs.extend(along.map(|n| (line.first + n, line.first + n + 1)));
        if line.ring && line.count > 2 {
            pairs.push((line.first, line.first + line.count - 1));
        }
    }
    pairs
}

fn lines(layout: &Layout) -> Vec<Line> {
    let table = |count: u32, honour: u32, ring: bool| Line {
        first: 1,
        count,
        honour,
        right_falls: true,
        ring,
        aisle: None,
    };
    match *layout {
        Layout::Round { tables, seats } => {
            let at = |n: u32| Line {
                first: 1 + n * seats,
                ..table(seats, 0, true)
            };
            (0..tables).map(at).collect()
        }
        Layout::U { head, left, .. } => vec![table(layout.seats(), left + head / 2, false)],
        Layout::HollowSquare { top, .. } => vec![table(layout.seats(), top / 2, true)],
        Layout::Dais { seats } => vec![table(seats, seats / 2, false)],
        Layout::Theatre { rows, seats, aisle } => {
            let at = |n: u32| Line {
                first: 1 + n * seats,
                right_falls: false,
                aisle: aisle.then_some(seats / 2),
                ..table(seats, seats.saturating_sub(1) / 2, false)
            };
            (0..rows).map(at).collect()
        }
    }
}

impl Line {
    /// Its seats, from the place of honour to the right and to the left in turn.
    fn outwards(&self) -> Vec<u32> {
        let (count, honour) = (i64::from(self.count), i64::from(self.honour));
        let right = if self.right_falls { -1 } else { 1 };
        let mut found = vec![honour];
        for step in 1..count {
            for side in [right, -right] {
                let at = honour + side * step;
                let at = if self.ring { at.rem_euclid(count) } else { at };
                if (0..count).contains(&at) && !found.contains(&at) {
                    found.push(at);
                }
            }
        }
        found.truncate(self.count as usize);
        let number = |at: i64| self.first + u32::try_from(at).unwrap_or(0);
        found.into_iter().map(number).collect()
    }
}
