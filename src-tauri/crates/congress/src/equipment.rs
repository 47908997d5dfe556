//! What stands in a room, and what a session needs there.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Something that a session may need, beside seats and booths.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Equipment {
    /// A system for those who take part from elsewhere.
    Hybrid,
    /// A table at which papers are signed.
    SigningTable,
    /// A projector with a screen, or a wall of screens.
    Projector,
    /// Recording of sound or picture.
    Recording,
}

impl Equipment {
    /// All of them, in their order.
    pub const ALL: &[Self] = &[
        Self::Hybrid,
        Self::SigningTable,
        Self::Projector,
        Self::Recording,
    ];
}

/// A list as it is stored: each once, in order, so that the same things are the same list.
pub fn tidy(mut list: Vec<Equipment>) -> Vec<Equipment> {
    list.sort_unstable();
    list.dedup();
    list
}
