//! Series of events as rows.

use congress::{Changed, Noun, Series, SeriesId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, json, text};

impl Row for Series {
    const NOUN: Noun = Noun::Series;
    const COLUMNS: &'static [&'static str] = &["id", "name"];
    const LIST: &'static str = include_str!("series.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: SeriesId(columns.take()?),
            name: columns.json()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![text(self.id.as_str()), json(&self.name)]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        Vec::new()
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Series { id: id.into(), row }
    }
}
