//! When people are there, as rows.

use congress::{Availability, AvailabilityId, Changed, EventId, Noun, PersonId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, number, text, time};

impl Row for Availability {
    const NOUN: Noun = Noun::Availability;
    const COLUMNS: &'static [&'static str] =
        &["id", "event_id", "person_id", "starts", "ends", "free"];
    const LIST: &'static str = include_str!("availability.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: AvailabilityId(columns.take()?),
            event_id: EventId(columns.take()?),
            person_id: PersonId(columns.take()?),
            from: columns.time()?,
            to: columns.time()?,
            free: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            text(self.person_id.as_str()),
            time(&self.from),
            time(&self.to),
            number(u32::from(self.free)),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![
            (Noun::Event, self.event_id.as_str()),
            (Noun::Person, self.person_id.as_str()),
        ]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Availability { id: id.into(), row }
    }
}
