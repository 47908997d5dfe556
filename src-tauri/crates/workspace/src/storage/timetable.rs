//! Official times of prayer as rows.

use congress::{Changed, EventId, Noun, Timetable, TimetableId, VenueId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, json, text, text_or_none};

impl Row for Timetable {
    const NOUN: Noun = Noun::Timetable;
    const COLUMNS: &'static [&'static str] = &["id", "event_id", "venue_id", "name", "days"];
    const LIST: &'static str = include_str!("timetable.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: TimetableId(columns.take()?),
            event_id: EventId(columns.take()?),
            venue_id: columns.take::<Option<String>>()?.map(VenueId),
            name: columns.take()?,
            days: columns.json()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            text_or_none(self.venue_id.as_ref().map(VenueId::as_str)),
            text(&self.name),
            json(&self.days),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let mut found = vec![(Noun::Event, self.event_id.as_str())];
        found.extend(self.venue_id.iter().map(|id| (Noun::Venue, id.as_str())));
        found
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Timetable { id: id.into(), row }
    }
}
