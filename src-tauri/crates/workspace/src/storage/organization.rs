//! Organizations as rows.

use congress::{Changed, Noun, Organization, OrganizationId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, json, text, text_or_none};

impl Row for Organization {
    const NOUN: Noun = Noun::Organization;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "name",
        "kind",
        "country",
        "short_name",
        "parent_id",
        "address",
        "contacts",
    ];
    const LIST: &'static str = include_str!("organization.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: OrganizationId(columns.take()?),
            name: columns.json()?,
            kind: columns.code()?,
            country: columns.take()?,
            short_name: columns.json()?,
            parent_id: columns.take::<Option<String>>()?.map(OrganizationId),
            address: columns.json()?,
            contacts: columns.json()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            json(&self.name),
            code(&self.kind),
            text_or_none(self.country.as_deref()),
            json(&self.short_name),
            text_or_none(self.parent_id.as_ref().map(OrganizationId::as_str)),
            json(&self.address),
            json(&self.contacts),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        self.parent_id
            .iter()
            .map(|id| (Noun::Organization, id.as_str()))
            .collect()
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Organization { id: id.into(), row }
    }
}
