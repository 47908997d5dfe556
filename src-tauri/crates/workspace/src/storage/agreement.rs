//! Agreements as rows.

use congress::{Agreement, AgreementId, Changed, Noun, SessionId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, json, text, text_or_none, time_or_none};

impl Row for Agreement {
    const NOUN: Noun = Noun::Agreement;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "title",
        "kind",
        "state",
        "signed_on",
        "signed_at",
        "session_id",
        "notes",
    ];
    const LIST: &'static str = include_str!("agreement.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: AgreementId(columns.take()?),
            title: columns.json()?,
            kind: columns.code()?,
            state: columns.code()?,
            signed_on: columns.time_or_none()?,
            signed_at: columns.take()?,
            session_id: columns.take::<Option<String>>()?.map(SessionId),
            notes: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            json(&self.title),
            code(&self.kind),
            code(&self.state),
            time_or_none(self.signed_on.as_ref()),
            text(&self.signed_at),
            text_or_none(self.session_id.as_ref().map(SessionId::as_str)),
            text(&self.notes),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        self.session_id
            .iter()
            .map(|id| (Noun::Session, id.as_str()))
            .collect()
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Agreement { id: id.into(), row }
    }
}
