//! Restricted notes on people as rows.

use congress::{Changed, Noun, PersonId, ProtocolNote, ProtocolNoteId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, text};

impl Row for ProtocolNote {
    const NOUN: Noun = Noun::ProtocolNote;
    const COLUMNS: &'static [&'static str] = &["id", "person_id", "text"];
    const LIST: &'static str = include_str!("protocol_note.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: ProtocolNoteId(columns.take()?),
            person_id: PersonId(columns.take()?),
            text: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.person_id.as_str()),
            text(&self.text),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![(Noun::Person, self.person_id.as_str())]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::ProtocolNote { id: id.into(), row }
    }
}
