//! Plans of seats as rows.

use congress::{Changed, EventId, Noun, SeatingPlan, SeatingPlanId, SessionId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, json, number, text, text_or_none};

impl Row for SeatingPlan {
    const NOUN: Noun = Noun::SeatingPlan;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "session_id",
        "name",
        "layout",
        "begins",
        "filling",
        "position",
    ];
    const LIST: &'static str = include_str!("seating_plan.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: SeatingPlanId(columns.take()?),
            event_id: EventId(columns.take()?),
            session_id: columns.take::<Option<String>>()?.map(SessionId),
            name: columns.json()?,
            layout: columns.json()?,
            begins: columns.code()?,
            filling: columns.code()?,
            position: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            text_or_none(self.session_id.as_ref().map(SessionId::as_str)),
            json(&self.name),
            json(&self.layout),
            code(&self.begins),
            code(&self.filling),
            number(self.position),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let session = self.session_id.iter();
        let mut found = vec![(Noun::Event, self.event_id.as_str())];
        found.extend(session.map(|id| (Noun::Session, id.as_str())));
        found
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::SeatingPlan { id: id.into(), row }
    }
}
