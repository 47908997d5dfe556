//! Members of delegations as rows.

use congress::{Changed, DelegationId, Member, MemberId, Noun, PersonId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, json, json_or_none, number, text, text_or_none, time_or_none};

impl Row for Member {
    const NOUN: Noun = Noun::Member;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "delegation_id",
        "person_id",
        "function",
        "on_behalf_of",
        "position",
        "arrival",
        "departure",
        "speaks",
        "in_office_since",
        "stay",
    ];
    const LIST: &'static str = include_str!("member.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: MemberId(columns.take()?),
            delegation_id: DelegationId(columns.take()?),
            person_id: columns.take::<Option<String>>()?.map(PersonId),
            function: columns.code()?,
            on_behalf_of: columns.json()?,
            position: columns.take()?,
            arrival: columns.json_or_none()?,
            departure: columns.json_or_none()?,
            speaks: columns.take()?,
            in_office_since: columns.time_or_none()?,
            stay: columns.json()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.delegation_id.as_str()),
            text_or_none(self.person_id.as_ref().map(PersonId::as_str)),
            code(&self.function),
            json(&self.on_behalf_of),
            number(self.position),
            json_or_none(self.arrival.as_ref()),
            json_or_none(self.departure.as_ref()),
            number(u32::from(self.speaks)),
            time_or_none(self.in_office_since.as_ref()),
            json(&self.stay),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let mut found = vec![(Noun::Delegation, self.delegation_id.as_str())];
        found.extend(self.person_id.iter().map(|id| (Noun::Person, id.as_str())));
        found
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Member { id: id.into(), row }
    }
}
