//! Verbs of the conditions between sessions.

use congress::constraint::{self, ConstraintEdit, NewConstraint, Subject};
use congress::{
    Constraint, ConstraintId, Done, EventId, LocalizedText, Noun, Organization, Session, SessionId,
    Track,
};
use rusqlite::Connection;

use crate::journal::Tx;
use crate::storage::get;
use crate::track::check_track;
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Adds a condition between sessions of an event.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a session or track of another event;
    /// [`WorkspaceError::Invalid`].
    pub fn constraint_create(
        &mut self,
        new: &NewConstraint,
    ) -> Result<Done<ConstraintId>, WorkspaceError> {
        let constraint = new.make(new_id())?;
        check(&self.conn, &constraint)?;
        let name = name(&self.conn, &constraint)?;
        self.transact("constraint-create", &name, |tx| {
            tx.insert(&constraint)?;
            Ok(constraint.id.clone())
        })
    }

    /// Changes one field of a condition.
    ///
    /// # Errors
    /// As [`Self::constraint_create`].
    pub fn constraint_edit(
        &mut self,
        id: &ConstraintId,
        edit: ConstraintEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut constraint: Constraint = get(&self.conn, id.as_str())?;
        let action = format!("constraint-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        constraint.apply(edit)?;
        check(&self.conn, &constraint)?;
        let name = name(&self.conn, &constraint)?;
        self.edit(&action, &name, &burst, |tx| tx.update(&constraint))
    }

    /// Removes a condition.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn constraint_remove(&mut self, id: &ConstraintId) -> Result<Done<()>, WorkspaceError> {
        let constraint: Constraint = get(&self.conn, id.as_str())?;
        let name = name(&self.conn, &constraint)?;
        self.transact("constraint-remove", &name, |tx| {
            tx.delete(Noun::Constraint, id.as_str())
        })
    }
}

/// Removes the conditions on a row that goes: a `session`, a `track` or an `organization`.
pub(crate) fn forget(tx: &Tx<'_>, sort: &str, id: &str) -> Result<(), WorkspaceError> {
    for side in ["one", "other"] {
        tx.delete_of(Noun::Constraint, &format!("{side}_{sort}_id"), id)?;
    }
    Ok(())
}

/// Both subjects are of the event.
fn check(conn: &Connection, constraint: &Constraint) -> Result<(), WorkspaceError> {
    for subject in [&constraint.one, &constraint.other] {
        match subject {
            Subject::Session(id) => check_session(conn, &constraint.event_id, id)?,
            Subject::Track(id) => check_track(conn, &constraint.event_id, id)?,
            // The directory is the whole file's.
            Subject::Kind(_) | Subject::Organization(_) => {}
        }
    }
    Ok(())
}

/// A session is one of the event.
fn check_session(
    conn: &Connection,
    event_id: &EventId,
    id: &SessionId,
) -> Result<(), WorkspaceError> {
    let session: Session = get(conn, id.as_str())?;
    if session.event_id != *event_id {
        return Err(WorkspaceError::not_found(Noun::Session, id.as_str()));
    }
    Ok(())
}

/// What a condition is called.
fn name(conn: &Connection, constraint: &Constraint) -> Result<LocalizedText, WorkspaceError> {
    let of = |subject: &Subject| -> Result<LocalizedText, WorkspaceError> {
        Ok(match subject {
            Subject::Session(id) => get::<Session>(conn, id.as_str())?.title,
            Subject::Track(id) => get::<Track>(conn, id.as_str())?.name,
            Subject::Organization(id) => get::<Organization>(conn, id.as_str())?.name,
            Subject::Kind(_) => LocalizedText::default(),
        })
    };
    Ok(constraint::name(
        &of(&constraint.one)?,
        &of(&constraint.other)?,
    ))
}
