//! Rules on neighbours as rows. Each of the two stands in one of three columns, so that all can
//! be foreign keys.

use congress::neighbour_rule::Neighbour;
use congress::{
    Changed, DelegationId, EventId, NeighbourRule, NeighbourRuleId, Noun, OrganizationId, PersonId,
};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, text};

impl Row for NeighbourRule {
    const NOUN: Noun = Noun::NeighbourRule;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "sort",
        "one_person_id",
        "one_delegation_id",
        "one_organization_id",
        "other_person_id",
        "other_delegation_id",
        "other_organization_id",
    ];
    const LIST: &'static str = include_str!("neighbour_rule.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: NeighbourRuleId(columns.take()?),
            event_id: EventId(columns.take()?),
            sort: columns.code()?,
            one: read(columns)?,
            other: read(columns)?,
        })
    }

    fn write(&self) -> Vec<Value> {
        let mut values = vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            code(&self.sort),
        ];
        values.extend(write(&self.one));
        values.extend(write(&self.other));
        values
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![
            (Noun::Event, self.event_id.as_str()),
            reference(&self.one),
            reference(&self.other),
        ]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::NeighbourRule { id: id.into(), row }
    }
}

fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Neighbour> {
    let person: Option<String> = columns.take()?;
    let delegation: Option<String> = columns.take()?;
    let organization: Option<String> = columns.take()?;
    Ok(match (person, delegation) {
        (Some(id), _) => Neighbour::Person(PersonId(id)),
        (_, Some(id)) => Neighbour::Delegation(DelegationId(id)),
        // The table's CHECK leaves exactly two of them empty.
        _ => Neighbour::Organization(OrganizationId(organization.unwrap_or_default())),
    })
}

fn write(whom: &Neighbour) -> [Value; 3] {
    let mut values = [const { Value::Null }; 3];
    match whom {
        Neighbour::Person(id) => values[0] = text(id.as_str()),
        Neighbour::Delegation(id) => values[1] = text(id.as_str()),
        Neighbour::Organization(id) => values[2] = text(id.as_str()),
    }
    values
}

fn reference(whom: &Neighbour) -> (Noun, &str) {
    match whom {
        Neighbour::Person(id) => (Noun::Person, id.as_str()),
        Neighbour::Delegation(id) => (Noun::Delegation, id.as_str()),
        Neighbour::Organization(id) => (Noun::Organization, id.as_str()),
    }
}
