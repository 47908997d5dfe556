//! Bilateral meetings as rows.

use congress::{Bilateral, BilateralId, Changed, DelegationId, EventId, Noun, SessionId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, json, number, text, text_or_none};

impl Row for Bilateral {
    const NOUN: Noun = Noun::Bilateral;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "from_id",
        "to_id",
        "status",
        "days",
        "minutes",
        "topic",
        "accompanying",
        "languages",
        "flags",
        "gift",
        "notes",
        "session_id",
    ];
    const LIST: &'static str = include_str!("bilateral.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: BilateralId(columns.take()?),
            event_id: EventId(columns.take()?),
            from_id: DelegationId(columns.take()?),
            to_id: DelegationId(columns.take()?),
            status: columns.code()?,
            days: columns.json()?,
            minutes: columns.take()?,
            topic: columns.take()?,
            accompanying: columns.take()?,
            languages: columns.json()?,
            flags: columns.take()?,
            gift: columns.take()?,
            notes: columns.take()?,
            session_id: columns.take::<Option<String>>()?.map(SessionId),
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            text(self.from_id.as_str()),
            text(self.to_id.as_str()),
            code(&self.status),
            json(&self.days),
            number(self.minutes),
            text(&self.topic),
            number(self.accompanying),
            json(&self.languages),
            number(u32::from(self.flags)),
            text(&self.gift),
            text(&self.notes),
            text_or_none(self.session_id.as_ref().map(SessionId::as_str)),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let mut found = vec![
            (Noun::Event, self.event_id.as_str()),
            (Noun::Delegation, self.from_id.as_str()),
            (Noun::Delegation, self.to_id.as_str()),
        ];
        found.extend(
            self.session_id
                .iter()
                .map(|id| (Noun::Session, id.as_str())),
        );
        found
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Bilateral { id: id.into(), row }
    }
}
