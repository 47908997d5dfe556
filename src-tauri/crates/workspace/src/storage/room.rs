//! Rooms as rows.

use congress::{Changed, EventId, Noun, Room, RoomId, VenueId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, json, number, number_or_none, text};

impl Row for Room {
    const NOUN: Noun = Noun::Room;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "venue_id",
        "name",
        "capacity",
        "position",
        "setup_minutes",
        "booths",
        "opening",
        "closed",
        "equipment",
        "dais_seats",
        "channels",
    ];
    const LIST: &'static str = include_str!("room.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: RoomId(columns.take()?),
            event_id: EventId(columns.take()?),
            venue_id: VenueId(columns.take()?),
            name: columns.json()?,
            capacity: columns.take()?,
            position: columns.take()?,
            setup_minutes: columns.take()?,
            booths: columns.take()?,
            opening: columns.json()?,
            closed: columns.take()?,
            equipment: columns.json()?,
            dais_seats: columns.take()?,
            channels: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            text(self.venue_id.as_str()),
            json(&self.name),
            number_or_none(self.capacity),
            number(self.position),
            number(self.setup_minutes),
            number(self.booths),
            json(&self.opening),
            number(u32::from(self.closed)),
            json(&self.equipment),
            number_or_none(self.dais_seats),
            number_or_none(self.channels),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![
            (Noun::Event, self.event_id.as_str()),
            (Noun::Venue, self.venue_id.as_str()),
        ]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Room { id: id.into(), row }
    }
}
