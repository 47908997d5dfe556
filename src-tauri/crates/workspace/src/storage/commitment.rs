//! Commitments as rows.

use congress::{AgreementId, Changed, Commitment, CommitmentId, EventId, Noun, OrganizationId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, json, number, text, text_or_none, time_or_none};

impl Row for Commitment {
    const NOUN: Noun = Noun::Commitment;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "agreement_id",
        "title",
        "organization_id",
        "responsible",
        "due_on",
        "state",
        "done_on",
        "evidence",
        "event_id",
        "position",
    ];
    const LIST: &'static str = include_str!("commitment.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: CommitmentId(columns.take()?),
            agreement_id: AgreementId(columns.take()?),
            title: columns.json()?,
            organization_id: columns.take::<Option<String>>()?.map(OrganizationId),
            responsible: columns.take()?,
            due_on: columns.time_or_none()?,
            state: columns.code()?,
            done_on: columns.time_or_none()?,
            evidence: columns.take()?,
            event_id: columns.take::<Option<String>>()?.map(EventId),
            position: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.agreement_id.as_str()),
            json(&self.title),
            text_or_none(self.organization_id.as_ref().map(OrganizationId::as_str)),
            text(&self.responsible),
            time_or_none(self.due_on.as_ref()),
            code(&self.state),
            time_or_none(self.done_on.as_ref()),
            text(&self.evidence),
            text_or_none(self.event_id.as_ref().map(EventId::as_str)),
            number(self.position),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let mut named = vec![(Noun::Agreement, self.agreement_id.as_str())];
        let owner = self.organization_id.iter();
        named.extend(owner.map(|id| (Noun::Organization, id.as_str())));
        named.extend(self.event_id.iter().map(|id| (Noun::Event, id.as_str())));
        named
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Commitment { id: id.into(), row }
    }
}
