//! Venues as rows.

use congress::{Changed, EventId, Noun, Venue, VenueId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, degrees, json, number, text};

impl Row for Venue {
    const NOUN: Noun = Noun::Venue;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "name",
        "position",
        "latitude",
        "longitude",
    ];
    const LIST: &'static str = include_str!("venue.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: VenueId(columns.take()?),
            event_id: EventId(columns.take()?),
            name: columns.json()?,
            position: columns.take()?,
            latitude: columns.degrees()?,
            longitude: columns.degrees()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            json(&self.name),
            number(self.position),
            degrees(self.latitude),
            degrees(self.longitude),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![(Noun::Event, self.event_id.as_str())]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Venue { id: id.into(), row }
    }
}
