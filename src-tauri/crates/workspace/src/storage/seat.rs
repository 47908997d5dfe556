//! What was placed on seats by hand as rows: it stands in one of three columns, so that guests
//! are foreign keys. A seat that is kept free is one with no words.

use congress::seating::Holds;
use congress::{Changed, DelegationId, Noun, PersonId, Seat, SeatId, SeatingPlanId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, number, text, text_or_none};

impl Row for Seat {
    const NOUN: Noun = Noun::Seat;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "plan_id",
        "number",
        "person_id",
        "delegation_id",
        "reserved",
    ];
    const LIST: &'static str = include_str!("seat.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: SeatId(columns.take()?),
            plan_id: SeatingPlanId(columns.take()?),
            number: columns.take()?,
            holds: {
                let person: Option<String> = columns.take()?;
                let delegation: Option<String> = columns.take()?;
                let reserved: Option<String> = columns.take()?;
                match (person, delegation, reserved.unwrap_or_default()) {
                    (Some(id), _, _) => Holds::Person(PersonId(id)),
                    (_, Some(id), _) => Holds::Delegation(DelegationId(id)),
                    (_, _, words) if words.is_empty() => Holds::Free,
                    (_, _, words) => Holds::Reserved(words),
                }
            },
        })
    }

    fn write(&self) -> Vec<Value> {
        let (mut person, mut delegation, mut reserved) = (None, None, None);
        match &self.holds {
            Holds::Person(id) => person = Some(id.as_str()),
            Holds::Delegation(id) => delegation = Some(id.as_str()),
            Holds::Reserved(words) => reserved = Some(words.as_str()),
            Holds::Free => reserved = Some(""),
        }
        vec![
            text(self.id.as_str()),
            text(self.plan_id.as_str()),
            number(self.number),
            text_or_none(person),
            text_or_none(delegation),
            text_or_none(reserved),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let mut found = vec![(Noun::SeatingPlan, self.plan_id.as_str())];
        found.extend(match &self.holds {
            Holds::Person(id) => Some((Noun::Person, id.as_str())),
            Holds::Delegation(id) => Some((Noun::Delegation, id.as_str())),
            Holds::Reserved(_) | Holds::Free => None,
        });
        found
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Seat { id: id.into(), row }
    }
}
