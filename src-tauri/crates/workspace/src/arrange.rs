//! Verbs on many sessions at once. Each is one operation, named after the first of them.

mod copy;
mod join;

use std::collections::HashSet;

use congress::arrange::{self, Arrangement, FreePlaces, SESSION_LIMIT, SessionPlace};
use congress::invalid::fit_in;
use congress::session::SessionEdit;
use congress::{
    Done, Event, EventId, Invalid, LocalizedText, Noun, Problem, Room, Session, SessionId,
};
use rusqlite::Connection;

use crate::session::{check_edit, check_room, remove};
use crate::storage::{get, list};
use crate::{Workspace, WorkspaceError};

impl Workspace {
    /// Arranges sessions of an event anew; gives those that were moved, the one named first
    /// at the front. Locked ones stay. Where all stay, there is no entry.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a session or a room of another event;
    /// [`WorkspaceError::Invalid`] as [`arrange::arrange`].
    pub fn sessions_arrange(
        &mut self,
        event_id: &EventId,
        arrangement: &Arrangement,
    ) -> Result<Done<Vec<SessionId>>, WorkspaceError> {
        let conn = &self.conn;
        let _: Event = get(conn, event_id.as_str())?;
        let mut named: Vec<Session> = Vec::new();
        for id in arrangement.sessions() {
            let session: Session = get(conn, id.as_str())?;
            if session.event_id != *event_id {
                return Err(WorkspaceError::not_found(Noun::Session, id.as_str()));
            }
            named.push(session);
        }
        for id in arrangement.rooms() {
            check_room(conn, event_id, Some(id))?;
        }
        let sessions = match arrangement {
            // A drop on the board reads what it moves, however large the event is.
            Arrangement::Move { .. } => named,
            _ => list(conn, [event_id.as_str()])?,
        };
        let rooms: Vec<Room> = list(conn, [event_id.as_str()])?;
        let arranged = arrange::arrange(&sessions, &rooms, arrangement)?;
        let mut moved: Vec<Session> = Vec::new();
        for SessionPlace { id, place } in arranged.moves {
            if let Some(session) = sessions.iter().find(|s| s.id == id) {
                let mut session = session.clone();
                session.put(place);
                moved.push(session);
            }
        }
        let action = format!("sessions-{}", arrangement.verb());
        let subject = title(&moved);
        self.transact(&action, &subject, |tx| {
            moved.iter().try_for_each(|session| tx.update(session))?;
            Ok(moved.iter().map(|session| session.id.clone()).collect())
        })
    }

    /// Where a session would clash with nothing, as [`arrange::free_places`].
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn free_places(&self, id: &SessionId) -> Result<FreePlaces, WorkspaceError> {
        let session: Session = get(&self.conn, id.as_str())?;
        let programme = self.programme(&session.event_id)?;
        Ok(arrange::free_places(&programme, id))
    }

    /// Changes one field of many sessions. One that does not take it stops all.
    ///
    /// # Errors
    /// As [`Self::session_edit`]; [`Problem::Empty`] or [`Problem::TooLong`] for none or more
    /// than [`SESSION_LIMIT`] sessions.
    pub fn sessions_edit(
        &mut self,
        ids: &[SessionId],
        edit: &SessionEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut sessions = chosen(&self.conn, ids)?;
        for session in &mut sessions {
            session.apply(edit.clone())?;
            check_edit(&self.conn, session, edit)?;
        }
        let action = format!("sessions-{}", edit.verb());
        self.transact(&action, &title(&sessions), |tx| {
            sessions.iter().try_for_each(|session| tx.update(session))
        })
    }

    /// Removes many sessions, each as [`Self::session_remove`] does.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`Problem::Empty`] or [`Problem::TooLong`] for none or
    /// more than [`SESSION_LIMIT`] sessions.
    pub fn sessions_remove(&mut self, ids: &[SessionId]) -> Result<Done<()>, WorkspaceError> {
        let sessions = chosen(&self.conn, ids)?;
        self.transact("sessions-remove", &title(&sessions), |tx| {
            sessions
                .iter()
                .try_for_each(|session| remove(tx, &session.id))
        })
    }
}

/// The sessions of ids, each once.
fn chosen(conn: &Connection, ids: &[SessionId]) -> Result<Vec<Session>, WorkspaceError> {
    if ids.is_empty() {
        return Err(Invalid::new("sessions", Problem::Empty).into());
    }
    fit_in("sessions", ids, SESSION_LIMIT)?;
    let mut seen = HashSet::new();
    let once = ids.iter().filter(|id| seen.insert(*id));
    once.map(|id| get(conn, id.as_str())).collect()
}

/// After whom an operation on many is named.
fn title(sessions: &[Session]) -> LocalizedText {
    sessions
        .first()
        .map(|s| s.title.clone())
        .unwrap_or_default()
}
