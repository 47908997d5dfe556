//! Events as rows.

use congress::{Changed, Event, EventId, Noun, SeriesId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, json, number, number_or_none, text, text_or_none, time};

impl Row for Event {
    const NOUN: Noun = Noun::Event;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "name",
        "theme",
        "starts_on",
        "ends_on",
        "zone",
        "languages",
        "day_starts",
        "day_ends",
        "quiet",
        "checking",
        "series_id",
        "ordinal",
        "tentative",
        "precedence",
    ];
    const LIST: &'static str = include_str!("event.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: EventId(columns.take()?),
            name: columns.json()?,
            theme: columns.json()?,
            starts_on: columns.time()?,
            ends_on: columns.time()?,
            zone: columns.take()?,
            languages: columns.json()?,
            day_starts: columns.take()?,
            day_ends: columns.take()?,
            quiet: columns.json()?,
            checking: columns.json()?,
            series_id: columns.take::<Option<String>>()?.map(SeriesId),
            ordinal: columns.take()?,
            tentative: columns.take()?,
            precedence: columns.json()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            json(&self.name),
            json(&self.theme),
            time(&self.starts_on),
            time(&self.ends_on),
            text(&self.zone),
            json(&self.languages),
            number(self.day_starts),
            number(self.day_ends),
            json(&self.quiet),
            json(&self.checking),
            text_or_none(self.series_id.as_ref().map(SeriesId::as_str)),
            number_or_none(self.ordinal),
            number(self.tentative.into()),
            json(&self.precedence),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let series = self.series_id.iter();
        series.map(|id| (Noun::Series, id.as_str())).collect()
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Event { id: id.into(), row }
    }
}
