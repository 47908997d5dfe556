//! Accepted findings as rows.

use congress::{Acceptance, AcceptanceId, Changed, EventId, Noun};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, text};

impl Row for Acceptance {
    const NOUN: Noun = Noun::Acceptance;
    const COLUMNS: &'static [&'static str] = &["id", "event_id", "rule", "key", "facts", "reason"];
    const LIST: &'static str = include_str!("acceptance.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: AcceptanceId(columns.take()?),
            event_id: EventId(columns.take()?),
            rule: columns.code()?,
            key: columns.take()?,
            facts: columns.take()?,
            reason: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            code(&self.rule),
            text(&self.key),
            text(&self.facts),
            text(&self.reason),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![(Noun::Event, self.event_id.as_str())]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Acceptance { id: id.into(), row }
    }
}
