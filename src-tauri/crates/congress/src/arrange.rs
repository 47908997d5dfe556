//! Arranging sessions anew: which go where, and what would follow from it. Pure; whoever
//! writes it down does so as one operation.
//!
//! A locked session is never moved. What is inside of a session that is shifted, pushed or
//! swapped goes along with it.

mod board;
mod free;
mod outlook;
mod push;
mod steps;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{RoomId, SessionId};
use crate::invalid::{self, Invalid, Problem};
use crate::session::Place;
use crate::{Room, Session};
use board::Board;

pub use free::{FreePlaces, free_places};
pub(crate) use free::{USUAL, in_hours, rounded_up};
pub use outlook::{Outlook, outlook, outlook_in};

/// Most sessions that are arranged, copied or edited together.
pub const SESSION_LIMIT: u32 = 5000;
/// Most minutes by which sessions are shifted: a year, as long as an event may be.
pub const SHIFT_LIMIT: u32 = 366 * 24 * 60;

/// A session and where it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SessionPlace {
    /// The session.
    pub id: SessionId,
    /// Where it goes.
    pub place: Place,
}

/// How sessions are arranged anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "arrange", rename_all = "camelCase")]
pub enum Arrangement {
    /// Each goes where it is said.
    Move {
        /// Which goes where.
        moves: Vec<SessionPlace>,
    },
    /// A session and all that start later on its day go later by some minutes (earlier, if
    /// negative): those of its room, of its venue, or of the whole day. Cancelled ones stay.
    Shift {
        /// The first of them.
        from: SessionId,
        /// What goes along.
        scope: ShiftScope,
        /// Minutes later.
        minutes: i32,
    },
    /// A session goes somewhere, and those of that room that it would run into make way: they
    /// follow it in their order, around locked ones, and push others in turn.
    Push {
        /// The session.
        id: SessionId,
        /// Where it goes.
        place: Place,
    },
    /// Two sessions change places: room and start; each keeps its length.
    Swap {
        /// One.
        one: SessionId,
        /// The other.
        other: SessionId,
    },
    /// Sessions are held at the time of the first, each in a room of its own, in the order
    /// given; those for which no room is left stay.
    Distribute {
        /// The sessions.
        sessions: Vec<SessionId>,
        /// The rooms.
        rooms: Vec<RoomId>,
    },
}

/// What goes along when a session is shifted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ShiftScope {
    /// What is in its room.
    Room,
    /// What is in its venue.
    Venue,
    /// All of the event.
    Day,
}

/// Which sessions an arrangement moves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arranged {
    /// Where sessions go, those first that were named; those that stay are left out.
    pub moves: Vec<SessionPlace>,
    /// Sessions that stay because they are locked.
    pub locked: Vec<SessionId>,
}

/// Which of the sessions go where. Sessions and rooms that are not among those given are
/// passed over. Of [`Arrangement::Move`], only the sessions that it names need to be given.
///
/// # Errors
/// [`Problem::HalfPlaced`]; [`Problem::OutOfRange`] for more than [`SHIFT_LIMIT`] minutes,
/// or a time that no calendar has; [`Problem::TooLong`] for more than [`SESSION_LIMIT`].
pub fn arrange(
    sessions: &[Session],
    rooms: &[Room],
    arrangement: &Arrangement,
) -> Result<Arranged, Invalid> {
    arrangement.check()?;
    let mut board = Board::new(sessions);
    match arrangement {
        Arrangement::Move { moves } => steps::go(&mut board, moves),
        Arrangement::Shift {
            from,
            scope,
            minutes,
        } => steps::shift(&mut board, rooms, from, *scope, *minutes)?,
        Arrangement::Push { id, place } => push::push(&mut board, id, place)?,
        Arrangement::Swap { one, other } => steps::swap(&mut board, one, other)?,
        Arrangement::Distribute {
            sessions,
            rooms: into,
        } => steps::distribute(&mut board, rooms, sessions, into)?,
    }
    Ok(board.arranged())
}

impl Arrangement {
    /// The arrangement's name in the journal, after `sessions-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Move { .. } => "move",
            Self::Shift { .. } => "shift",
            Self::Push { .. } => "push",
            Self::Swap { .. } => "swap",
            Self::Distribute { .. } => "distribute",
        }
    }

    /// The sessions that it names.
    pub fn sessions(&self) -> Vec<&SessionId> {
        match self {
            Self::Move { moves } => moves.iter().map(|m| &m.id).collect(),
            Self::Shift { from, .. } => vec![from],
            Self::Push { id, .. } => vec![id],
            Self::Swap { one, other } => vec![one, other],
            Self::Distribute { sessions, .. } => sessions.iter().collect(),
        }
    }

    /// The rooms that it names.
    pub fn rooms(&self) -> Vec<&RoomId> {
        match self {
            Self::Move { moves } => moves
                .iter()
                .filter_map(|m| m.place.room_id.as_ref())
                .collect(),
            Self::Push { place, .. } => place.room_id.iter().collect(),
            Self::Distribute { rooms, .. } => rooms.iter().collect(),
            Self::Shift { .. } | Self::Swap { .. } => Vec::new(),
        }
    }

    fn check(&self) -> Result<(), Invalid> {
        match self {
            Self::Move { moves } => {
                invalid::fit_in("moves", moves, SESSION_LIMIT)?;
                moves.iter().try_for_each(|m| m.place.check())
            }
            Self::Shift { minutes, .. } if minutes.unsigned_abs() > SHIFT_LIMIT => Err(too_far()),
            Self::Push { place, .. } => place.check(),
            Self::Distribute { sessions, rooms } => {
                invalid::fit_in("sessions", sessions, SESSION_LIMIT)?;
                invalid::fit_in("rooms", rooms, SESSION_LIMIT)
            }
            Self::Shift { .. } | Self::Swap { .. } => Ok(()),
        }
    }
}

/// Times that no calendar has.
fn too_far() -> Invalid {
    let (least, most) = (0, SHIFT_LIMIT);
    Invalid::new("minutes", Problem::OutOfRange { least, most })
}
