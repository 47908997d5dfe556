//! Parts as rows. Whoever takes part stands in one of two columns, so that each can be
//! a foreign key.

use congress::{Changed, DelegationId, Noun, Part, PartId, PersonId, SessionId, Who};
use rusqlite::types::Value;

use super::Row;
use super::column::{
    Columns, code, json, number, number_or_none, text, text_or_none, time_or_none,
};

impl Row for Part {
    const NOUN: Noun = Noun::Part;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "session_id",
        "person_id",
        "delegation_id",
        "role",
        "on_behalf_of",
        "position",
        "minutes",
        "asked_at",
        "exchange_id",
    ];
    const LIST: &'static str = include_str!("part.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: PartId(columns.take()?),
            session_id: SessionId(columns.take()?),
            who: {
                let person: Option<String> = columns.take()?;
                let delegation: Option<String> = columns.take()?;
                match (person, delegation) {
                    (Some(id), _) => Who::Person(PersonId(id)),
                    // The table's CHECK leaves exactly one of them empty.
                    (None, id) => Who::Delegation(DelegationId(id.unwrap_or_default())),
                }
            },
            role: columns.code()?,
            on_behalf_of: columns.json()?,
            position: columns.take()?,
            minutes: columns.take()?,
            asked_at: columns.time_or_none()?,
            exchange_id: columns.take::<Option<String>>()?.map(PartId),
        })
    }

    fn write(&self) -> Vec<Value> {
        let (person, delegation) = match &self.who {
            Who::Person(id) => (Some(id.as_str()), None),
            Who::Delegation(id) => (None, Some(id.as_str())),
        };
        vec![
            text(self.id.as_str()),
            text(self.session_id.as_str()),
            text_or_none(person),
            text_or_none(delegation),
            code(&self.role),
            json(&self.on_behalf_of),
            number(self.position),
            number_or_none(self.minutes),
            time_or_none(self.asked_at.as_ref()),
            text_or_none(self.exchange_id.as_ref().map(PartId::as_str)),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let who = match &self.who {
            Who::Person(id) => (Noun::Person, id.as_str()),
            Who::Delegation(id) => (Noun::Delegation, id.as_str()),
        };
        vec![(Noun::Session, self.session_id.as_str()), who]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Part { id: id.into(), row }
    }
}
