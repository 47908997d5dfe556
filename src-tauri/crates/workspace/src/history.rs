//! What the journal tells: the history, and the life of each session.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use congress::change::OperationSort;
use congress::{EventId, Invalid, Operation, Problem, Revision, SessionId, Step, time};
use rusqlite::params;
use rusqlite::types::Type;

use crate::{Workspace, WorkspaceError, undo};

impl Workspace {
    /// Operations, the newest first: at most `limit`, from the one before number
    /// `before` on. Wall times are in `zone`, an IANA name.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] where the zone has no such name.
    pub fn history(
        &self,
        before: Option<u32>,
        limit: u32,
        zone: &str,
    ) -> Result<Vec<Operation>, WorkspaceError> {
        let zone = time::zone(zone).map_err(|_| Invalid::new("zone", Problem::UnknownZone))?;
        let sql = "SELECT number, at, author, sort, action, subject, state FROM operation
            WHERE number < ?1 ORDER BY number DESC LIMIT ?2";
        let operations = self
            .conn
            .prepare_cached(sql)?
            .query_map(params![before.unwrap_or(u32::MAX), limit], |row| {
                let at = instant(row, 1)?;
                let state: String = row.get(6)?;
                Ok(Operation {
                    number: row.get(0)?,
                    at: row.get(1)?,
                    at_local: time::to_wall(&zone, at)
                        .format("%Y-%m-%dT%H:%M:%S")
                        .to_string(),
                    author: row.get(2)?,
                    sort: sort(&row.get::<_, String>(3)?),
                    step: Step {
                        action: row.get(4)?,
                        subject: undo::subject(&row.get::<_, String>(5)?),
                    },
                    undone: matches!(state.as_str(), "undone" | "discarded"),
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(operations)
    }

    /// The life of each session of an event, as its calendar entry tells it.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn revisions(
        &self,
        event_id: &EventId,
    ) -> Result<HashMap<SessionId, Revision>, WorkspaceError> {
        let revisions = self
            .conn
            .prepare_cached(include_str!("revisions.sql"))?
            .query_map([event_id.as_str()], |row| {
                let revision = Revision {
                    created: instant(row, 1)?,
                    modified: instant(row, 2)?,
                    sequence: row.get(3)?,
                };
                Ok((SessionId(row.get(0)?), revision))
            })?
            .collect::<Result<_, _>>()?;
        Ok(revisions)
    }
}

fn instant(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    let text = row.get_ref(column)?.as_str()?;
    let parsed = DateTime::parse_from_rfc3339(text);
    parsed
        .map(|at| at.with_timezone(&Utc))
        .map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(e)))
}

fn sort(code: &str) -> OperationSort {
    match code {
        "undo" => OperationSort::Undo,
        "redo" => OperationSort::Redo,
        _ => OperationSort::Do,
    }
}
