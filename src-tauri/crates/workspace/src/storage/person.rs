//! People as rows.

use congress::{Changed, Noun, OrganizationId, Person, PersonId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, json, number, number_or_none, text, text_or_none};

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
        "given",
        "family",
        "family_first",
        "spoken",
        "written",
        "country",
        "diet",
        "mobility",
        "care",
        "contacts",
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
            given: columns.json()?,
            family: columns.json()?,
            family_first: columns.take()?,
            spoken: columns.json()?,
            written: columns.json()?,
            country: columns.take()?,
            diet: columns.json()?,
            mobility: columns.json()?,
            care: columns.take()?,
            contacts: columns.json()?,
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
            json(&self.given),
            json(&self.family),
            number(u32::from(self.family_first)),
            json(&self.spoken),
            json(&self.written),
            text_or_none(self.country.as_deref()),
            json(&self.diet),
            json(&self.mobility),
            text(&self.care),
            json(&self.contacts),
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
