//! Co-organizers as rows.

use congress::{Changed, CoOrganizer, CoOrganizerId, Noun, OrganizationId, SessionId};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, text};

impl Row for CoOrganizer {
    const NOUN: Noun = Noun::CoOrganizer;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "session_id",
        "organization_id",
        "role",
        "status",
        "contact",
    ];
    const LIST: &'static str = include_str!("co_organizer.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: CoOrganizerId(columns.take()?),
            session_id: SessionId(columns.take()?),
            organization_id: OrganizationId(columns.take()?),
            role: columns.code()?,
            status: columns.code()?,
            contact: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.session_id.as_str()),
            text(self.organization_id.as_str()),
            code(&self.role),
            code(&self.status),
            text(&self.contact),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![
            (Noun::Session, self.session_id.as_str()),
            (Noun::Organization, self.organization_id.as_str()),
        ]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::CoOrganizer { id: id.into(), row }
    }
}
