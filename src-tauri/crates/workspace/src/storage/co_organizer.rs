//! Co-organizers as rows. What one carries stands in one of two columns, so that each can be
//! a foreign key.

use congress::co_organizer::Carried;
use congress::{
    Changed, CoOrganizer, CoOrganizerId, EventId, Noun, OrganizationId, PersonId, SessionId,
};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, json, number, text, text_or_none, time_or_none};

impl Row for CoOrganizer {
    const NOUN: Noun = Noun::CoOrganizer;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "session_id",
        "organization_id",
        "role",
        "status",
        "contact",
        "event_id",
        "invited_on",
        "answered_on",
        "person_id",
        "position",
        "pledges",
        "letters",
    ];
    const LIST: &'static str = include_str!("co_organizer.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        let id = CoOrganizerId(columns.take()?);
        let session: Option<String> = columns.take()?;
        let organization_id = OrganizationId(columns.take()?);
        let (role, status) = (columns.code()?, columns.code()?);
        let contact = columns.take()?;
        let event: Option<String> = columns.take()?;
        Ok(Self {
            id,
            of: match (session, event) {
                (Some(id), _) => Carried::Session(SessionId(id)),
                // The table's CHECK leaves exactly one of them empty.
                (None, id) => Carried::Event(EventId(id.unwrap_or_default())),
            },
            organization_id,
            role,
            status,
            contact,
            invited_on: columns.time_or_none()?,
            answered_on: columns.time_or_none()?,
            person_id: columns.take::<Option<String>>()?.map(PersonId),
            position: columns.take()?,
            pledges: columns.json()?,
            letters: columns.json()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        let (session, event) = match &self.of {
            Carried::Session(id) => (Some(id.as_str()), None),
            Carried::Event(id) => (None, Some(id.as_str())),
        };
        vec![
            text(self.id.as_str()),
            text_or_none(session),
            text(self.organization_id.as_str()),
            code(&self.role),
            code(&self.status),
            text(&self.contact),
            text_or_none(event),
            time_or_none(self.invited_on.as_ref()),
            time_or_none(self.answered_on.as_ref()),
            text_or_none(self.person_id.as_ref().map(PersonId::as_str)),
            number(self.position),
            json(&self.pledges),
            json(&self.letters),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let of = match &self.of {
            Carried::Session(id) => (Noun::Session, id.as_str()),
            Carried::Event(id) => (Noun::Event, id.as_str()),
        };
        let mut named = vec![of, (Noun::Organization, self.organization_id.as_str())];
        named.extend(self.person_id.iter().map(|id| (Noun::Person, id.as_str())));
        named
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::CoOrganizer { id: id.into(), row }
    }
}
