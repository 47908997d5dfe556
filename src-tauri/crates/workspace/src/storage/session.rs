//! Sessions as rows.

use congress::{Changed, EventId, Noun, RoomId, Session, SessionId, TrackId};
use rusqlite::types::Value;

use super::Row;
use super::column::{
    Columns, code, json, number, number_or_none, text, text_or_none, time_or_none,
};

impl Row for Session {
    const NOUN: Noun = Noun::Session;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "parent_id",
        "room_id",
        "kind",
        "status",
        "audience",
        "title",
        "description",
        "starts",
        "ends",
        "languages",
        "attendance",
        "notes",
        "locked",
        "todos",
        "track_id",
        "setup_minutes",
        "needs",
        "relay",
    ];
    const LIST: &'static str = include_str!("session.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: SessionId(columns.take()?),
            event_id: EventId(columns.take()?),
            parent_id: columns.take::<Option<String>>()?.map(SessionId),
            room_id: columns.take::<Option<String>>()?.map(RoomId),
            kind: columns.code()?,
            status: columns.code()?,
            audience: columns.code()?,
            title: columns.json()?,
            description: columns.json()?,
            starts: columns.time_or_none()?,
            ends: columns.time_or_none()?,
            languages: columns.json()?,
            attendance: columns.take()?,
            notes: columns.take()?,
            locked: columns.take()?,
            todos: columns.json()?,
            track_id: columns.take::<Option<String>>()?.map(TrackId),
            setup_minutes: columns.take()?,
            needs: columns.json()?,
            relay: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.event_id.as_str()),
            text_or_none(self.parent_id.as_ref().map(SessionId::as_str)),
            text_or_none(self.room_id.as_ref().map(RoomId::as_str)),
            code(&self.kind),
            code(&self.status),
            code(&self.audience),
            json(&self.title),
            json(&self.description),
            time_or_none(self.starts.as_ref()),
            time_or_none(self.ends.as_ref()),
            json(&self.languages),
            number_or_none(self.attendance),
            text(&self.notes),
            number(u32::from(self.locked)),
            json(&self.todos),
            text_or_none(self.track_id.as_ref().map(TrackId::as_str)),
            number_or_none(self.setup_minutes),
            json(&self.needs),
            text_or_none(self.relay.as_deref()),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let mut found = vec![(Noun::Event, self.event_id.as_str())];
        found.extend(self.parent_id.iter().map(|id| (Noun::Session, id.as_str())));
        found.extend(self.room_id.iter().map(|id| (Noun::Room, id.as_str())));
        found.extend(self.track_id.iter().map(|id| (Noun::Track, id.as_str())));
        found
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Session { id: id.into(), row }
    }
}
