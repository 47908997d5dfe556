//! Strands as rows.

use congress::{Changed, Noun, Strand, StrandId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, json, number, text};

impl Row for Strand {
    const NOUN: Noun = Noun::Strand;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "starts_in",
        "ends_in",
        "position",
    ];
    const LIST: &'static str = include_str!("strand.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: StrandId(columns.take()?),
            name: columns.json()?,
            description: columns.json()?,
            starts_in: columns.take()?,
            ends_in: columns.take()?,
            position: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            json(&self.name),
            json(&self.description),
            number(self.starts_in),
            number(self.ends_in),
            number(self.position),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        Vec::new()
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Strand { id: id.into(), row }
    }
}
