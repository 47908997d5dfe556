//! Agreements as rows.

use congress::{Agreement, AgreementId, Changed, EventId, Noun, SessionId};
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
        "drafted_on",
        "negotiated_on",
        "agreed_on",
        "in_force_on",
        "ended_on",
        "valid_until",
        "event_id",
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
            drafted_on: columns.time_or_none()?,
            negotiated_on: columns.time_or_none()?,
            agreed_on: columns.time_or_none()?,
            in_force_on: columns.time_or_none()?,
            ended_on: columns.time_or_none()?,
            valid_until: columns.time_or_none()?,
            event_id: columns.take::<Option<String>>()?.map(EventId),
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
            time_or_none(self.drafted_on.as_ref()),
            time_or_none(self.negotiated_on.as_ref()),
            time_or_none(self.agreed_on.as_ref()),
            time_or_none(self.in_force_on.as_ref()),
            time_or_none(self.ended_on.as_ref()),
            time_or_none(self.valid_until.as_ref()),
            text_or_none(self.event_id.as_ref().map(EventId::as_str)),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let session = self
            .session_id
            .iter()
            .map(|id| (Noun::Session, id.as_str()));
        let event = self.event_id.iter().map(|id| (Noun::Event, id.as_str()));
        session.chain(event).collect()
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Agreement { id: id.into(), row }
    }
}
