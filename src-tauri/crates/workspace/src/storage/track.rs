//! Tracks as rows.

use congress::{Changed, EventId, Noun, Track, TrackId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, json, number, text};

impl Row for Track {
    const NOUN: Noun = Noun::Track;
    const COLUMNS: &'static [&'static str] = &["id", "event_id", "name", "position"];
    const LIST: &'static str = include_str!("track.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: TrackId(columns.take()?),
            event_id: EventId(columns.take()?),
            name: columns.json()?,
            position: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            json(&self.name),
            number(self.position),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![(Noun::Event, self.event_id.as_str())]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Track { id: id.into(), row }
    }
}
