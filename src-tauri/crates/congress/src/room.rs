//! A room in a venue, in which sessions are placed.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::equipment::{self, Equipment};
use crate::id::{EventId, RoomId, VenueId};
use crate::invalid::{self, Invalid, Problem};
use crate::opening::{self, Opening};
use crate::text::{LocalizedText, TextIn};

/// The greatest capacity that is taken for a room or an attendance.
pub const CAPACITY_LIMIT: u32 = 1_000_000;

/// The most minutes that setting a room up takes: a day.
pub const SETUP_LIMIT: u32 = 1440;

/// The most booths that are taken for a room.
pub const BOOTH_LIMIT: u32 = 100;

/// The most languages that are taken for a room's system.
pub const CHANNEL_LIMIT: u32 = 100;

/// A hall or meeting room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Room {
    /// Its identity.
    pub id: RoomId,
    /// The event that uses it.
    pub event_id: EventId,
    /// The venue that it lies in.
    pub venue_id: VenueId,
    /// Its name.
    pub name: LocalizedText,
    /// Seats; `None` where not known.
    pub capacity: Option<u32>,
    /// Place in the order of the event's rooms, from 0: the order of the board's columns.
    pub position: u32,
    /// Minutes that clearing it and setting it up take between two sessions; 0: none.
    pub setup_minutes: u32,
    /// Booths for simultaneous interpretation.
    pub booths: u32,
    /// When it is open; empty: always.
    pub opening: Vec<Opening>,
    /// Whether it is no longer to be used.
    pub closed: bool,
    /// What stands in it, each once, in the order of [`Equipment`].
    pub equipment: Vec<Equipment>,
    /// Seats on its dais; `None` where not known.
    pub dais_seats: Option<u32>,
    /// How many languages its system carries; `None` where not known.
    pub channels: Option<u32>,
}

/// One field of a [`Room`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum RoomEdit {
    /// The name in one language.
    Name(TextIn),
    /// The venue that it lies in.
    Venue(VenueId),
    /// Seats.
    Capacity(Option<u32>),
    /// Place in the order of rooms.
    Position(u32),
    /// Minutes of setting up between two sessions.
    SetupMinutes(u32),
    /// Booths for simultaneous interpretation.
    Booths(u32),
    /// When it is open.
    Opening(Vec<Opening>),
    /// Whether it is no longer to be used.
    Closed(bool),
    /// What stands in it.
    Equipment(Vec<Equipment>),
    /// Seats on its dais.
    DaisSeats(Option<u32>),
    /// Languages that its system carries.
    Channels(Option<u32>),
}

impl Room {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the room is then unchanged.
    pub fn apply(&mut self, edit: RoomEdit) -> Result<(), Invalid> {
        match edit {
            RoomEdit::Name(to) => invalid::set_name("name", &mut self.name, to)?,
            RoomEdit::Venue(to) => self.venue_id = to,
            RoomEdit::Capacity(to) => {
                check_seats("capacity", to)?;
                self.capacity = to;
            }
            RoomEdit::Position(to) => self.position = to,
            RoomEdit::SetupMinutes(to) => {
                invalid::at_most("setupMinutes", to, SETUP_LIMIT)?;
                self.setup_minutes = to;
            }
            RoomEdit::Booths(to) => {
                invalid::at_most("booths", to, BOOTH_LIMIT)?;
                self.booths = to;
            }
            RoomEdit::Opening(to) => self.opening = opening::taken("opening", to)?,
            RoomEdit::Closed(to) => self.closed = to,
            RoomEdit::Equipment(to) => self.equipment = equipment::tidy(to),
            RoomEdit::DaisSeats(to) => {
                check_seats("daisSeats", to)?;
                self.dais_seats = to;
            }
            RoomEdit::Channels(to) => {
                invalid::at_most("channels", to.unwrap_or(0), CHANNEL_LIMIT)?;
                self.channels = to;
            }
        }
        Ok(())
    }
}

impl RoomEdit {
    /// The edit's name in the journal, after `room-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Venue(_) => "venue",
            Self::Capacity(_) => "capacity",
            Self::Position(_) => "position",
            Self::SetupMinutes(_) => "setup",
            Self::Booths(_) => "booths",
            Self::Opening(_) => "opening",
            Self::Closed(_) => "closed",
            Self::Equipment(_) => "equipment",
            Self::DaisSeats(_) => "dais",
            Self::Channels(_) => "channels",
        }
    }
}

/// Checks a number of seats or of people.
pub(crate) fn check_seats(field: &str, seats: Option<u32>) -> Result<(), Invalid> {
    match seats {
        Some(n) if n > CAPACITY_LIMIT => Err(Invalid::new(
            field,
            Problem::OutOfRange {
                least: 0,
                most: CAPACITY_LIMIT,
            },
        )),
        _ => Ok(()),
    }
}
