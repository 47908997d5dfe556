//! Releases as rows, with what was frozen in them.

use chrono::SecondsFormat;
use congress::{Changed, EventId, Noun, Release, ReleaseId};
use rusqlite::types::{Type, Value};

use super::Row;
use super::column::{Columns, number, text, time};
use crate::frozen::{self, Frozen};

/// A release as the file keeps it. What is frozen in it stays in the file: the window and
/// other programs ask for it, and are given a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    /// What is said of it.
    pub(crate) release: Release,
    /// The rows, sealed: see [`frozen`].
    pub(crate) sealed: String,
}

impl Kept {
    /// What was frozen.
    pub(crate) fn unseal(&self) -> rusqlite::Result<Frozen> {
        frozen::unseal(&self.sealed).map_err(|error| {
            let place = Self::COLUMNS.len() - 1;
            rusqlite::Error::FromSqlConversionFailure(place, Type::Text, Box::new(error))
        })
    }
}

impl Row for Kept {
    const NOUN: Noun = Noun::Release;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "number",
        "note",
        "author",
        "at",
        "wall",
        "offset_minutes",
        "frozen",
    ];
    const LIST: &'static str = include_str!("release.sql");

    fn id(&self) -> &str {
        self.release.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            release: Release {
                id: ReleaseId(columns.take()?),
                event_id: EventId(columns.take()?),
                number: columns.take()?,
                note: columns.take()?,
                author: columns.take()?,
                at: columns.time()?,
                wall: columns.time()?,
                offset_minutes: columns.take()?,
            },
            sealed: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        let release = &self.release;
        vec![
            text(release.id.as_str()),
            text(release.event_id.as_str()),
            number(release.number),
            text(&release.note),
            text(&release.author),
            text(&release.at.to_rfc3339_opts(SecondsFormat::Millis, true)),
            time(&release.wall),
            Value::Integer(release.offset_minutes.into()),
            text(&self.sealed),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![(Noun::Event, self.release.event_id.as_str())]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Release {
            id: id.into(),
            row: row.map(|kept| kept.release),
        }
    }
}
