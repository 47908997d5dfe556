//! People as rows.

use congress::{Changed, Noun, OrganizationId, Person, PersonId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, json, number_or_none, text, text_or_none};

impl Row for Person {
    const NOUN: Noun = Noun::Person;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "honorific",
        "name",
        "title",
        "organization_id",
        "languages",
        "rank",
        "observance",
    ];
    const LIST: &'static str = include_str!("person.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: PersonId(columns.take()?),
            honorific: columns.json()?,
            name: columns.json()?,
            title: columns.json()?,
            organization_id: columns.take::<Option<String>>()?.map(OrganizationId),
            languages: columns.json()?,
            rank: columns.take()?,
            observance: columns.json()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            json(&self.honorific),
            json(&self.name),
            json(&self.title),
            text_or_none(self.organization_id.as_ref().map(OrganizationId::as_str)),
            json(&self.languages),
            number_or_none(self.rank),
            json(&self.observance),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        self.organization_id
            .iter()
            .map(|id| (Noun::Organization, id.as_str()))
            .collect()
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Person { id: id.into(), row }
    }
}
