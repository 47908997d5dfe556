//! Delegations as rows.

use congress::{Changed, Delegation, DelegationId, EventId, Noun, OrganizationId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, json, json_or_none, number_or_none, text};

impl Row for Delegation {
    const NOUN: Noun = Noun::Delegation;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "organization_id",
        "status",
        "languages",
        "arrival",
        "departure",
        "liaison",
        "notes",
        "observance",
        "dates",
        "expected",
        "tradition",
        "stay",
    ];
    const LIST: &'static str = include_str!("delegation.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: DelegationId(columns.take()?),
            event_id: EventId(columns.take()?),
            organization_id: OrganizationId(columns.take()?),
            status: columns.code()?,
            languages: columns.json()?,
            arrival: columns.json_or_none()?,
            departure: columns.json_or_none()?,
            liaison: columns.take()?,
            notes: columns.take()?,
            observance: columns.json()?,
            dates: columns.json()?,
            expected: columns.take()?,
            tradition: columns.code_or_none()?,
            stay: columns.json()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            text(self.organization_id.as_str()),
            code(&self.status),
            json(&self.languages),
            json_or_none(self.arrival.as_ref()),
            json_or_none(self.departure.as_ref()),
            text(&self.liaison),
            text(&self.notes),
            json(&self.observance),
            json(&self.dates),
            number_or_none(self.expected),
            self.tradition.as_ref().map_or(Value::Null, code),
            json(&self.stay),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![
            (Noun::Event, self.event_id.as_str()),
            (Noun::Organization, self.organization_id.as_str()),
        ]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Delegation { id: id.into(), row }
    }
}
