//! Ways between venues as rows.

use congress::{Changed, EventId, Noun, Travel, TravelId, VenueId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, number, text};

impl Row for Travel {
    const NOUN: Noun = Noun::Travel;
    const COLUMNS: &'static [&'static str] = &["id", "event_id", "from_id", "to_id", "minutes"];
    const LIST: &'static str = include_str!("travel.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: TravelId(columns.take()?),
            event_id: EventId(columns.take()?),
            from_id: VenueId(columns.take()?),
            to_id: VenueId(columns.take()?),
            minutes: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            text(self.from_id.as_str()),
            text(self.to_id.as_str()),
            number(self.minutes),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![
            (Noun::Event, self.event_id.as_str()),
            (Noun::Venue, self.from_id.as_str()),
            (Noun::Venue, self.to_id.as_str()),
        ]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Travel { id: id.into(), row }
    }
}
