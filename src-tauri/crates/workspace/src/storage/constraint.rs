//! Conditions between sessions as rows. Each of the two subjects stands in one of four
//! columns, so that all but the sort of session can be a foreign key.

use congress::constraint::Subject;
use congress::{
    Changed, Constraint, ConstraintId, EventId, Noun, OrganizationId, SessionId, TrackId,
};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, code, number, text};

impl Row for Constraint {
    const NOUN: Noun = Noun::Constraint;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "event_id",
        "sort",
        "one_session_id",
        "one_track_id",
        "one_kind",
        "one_organization_id",
        "other_session_id",
        "other_track_id",
        "other_kind",
        "other_organization_id",
        "gap_minutes",
    ];
    const LIST: &'static str = include_str!("constraint.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: ConstraintId(columns.take()?),
            event_id: EventId(columns.take()?),
            sort: columns.code()?,
            one: read(columns)?,
            other: read(columns)?,
            gap_minutes: columns.take()?,
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
        values.push(number(self.gap_minutes));
        values
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let mut found = vec![(Noun::Event, self.event_id.as_str())];
        found.extend(reference(&self.one));
        found.extend(reference(&self.other));
        found
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Constraint { id: id.into(), row }
    }
}

fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Subject> {
    let session: Option<String> = columns.take()?;
    let track: Option<String> = columns.take()?;
    let kind = columns.code_or_none()?;
    let organization: Option<String> = columns.take()?;
    Ok(match (session, track, kind) {
        (Some(id), _, _) => Subject::Session(SessionId(id)),
        (_, Some(id), _) => Subject::Track(TrackId(id)),
        (_, _, Some(kind)) => Subject::Kind(kind),
        // The table's CHECK leaves exactly three of them empty.
        _ => Subject::Organization(OrganizationId(organization.unwrap_or_default())),
    })
}

fn write(subject: &Subject) -> [Value; 4] {
    let mut values = [const { Value::Null }; 4];
    match subject {
        Subject::Session(id) => values[0] = text(id.as_str()),
        Subject::Track(id) => values[1] = text(id.as_str()),
        Subject::Kind(kind) => values[2] = code(kind),
        Subject::Organization(id) => values[3] = text(id.as_str()),
    }
    values
}

fn reference(subject: &Subject) -> Option<(Noun, &str)> {
    match subject {
        Subject::Session(id) => Some((Noun::Session, id.as_str())),
        Subject::Track(id) => Some((Noun::Track, id.as_str())),
        Subject::Kind(_) => None,
        Subject::Organization(id) => Some((Noun::Organization, id.as_str())),
    }
}
