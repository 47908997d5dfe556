//! Verbs of sessions.

use std::collections::HashSet;

use congress::co_organizer::Carried;
use congress::copy::copied;
use congress::session::{NewSession, SessionEdit};
use congress::{
    CoOrganizer, Done, EventId, Invalid, Noun, Part, Problem, Room, RoomId, Session, SessionId,
};
use rusqlite::Connection;

use crate::journal::Tx;
use crate::part::check_who;
use crate::storage::{get, rows_of};
use crate::track::check_track;
use crate::{Workspace, WorkspaceError, burst, constraint, new_id, tidy};

impl Workspace {
    /// Makes a session with its parts: a draft for delegates.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a room or a track of another event or a
    /// delegation to another; [`WorkspaceError::Invalid`].
    pub fn session_create(&mut self, new: &NewSession) -> Result<Done<SessionId>, WorkspaceError> {
        let new = NewSession {
            title: tidy(&new.title),
            ..new.clone()
        };
        let session = new.make(new_id())?;
        check_room(&self.conn, &session.event_id, session.room_id.as_ref())?;
        if let Some(track) = &session.track_id {
            check_track(&self.conn, &session.event_id, track)?;
        }
        let mut parts = Vec::new();
        for (position, part) in (0..).zip(&new.parts) {
            check_who(&self.conn, &session, &part.who)?;
            parts.push(part.make(new_id(), session.id.clone(), position));
        }
        self.transact("session-create", &session.title, |tx| {
            tx.insert(&session)?;
            parts.iter().try_for_each(|part| tx.insert(part))?;
            Ok(session.id.clone())
        })
    }

    /// Changes one field of a session. A clash is no error: the checks report it.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a room, a parent or a track of
    /// another event;
    /// [`WorkspaceError::Invalid`], with [`Problem::Locked`] for the place of a locked one.
    pub fn session_edit(
        &mut self,
        id: &SessionId,
        edit: SessionEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let before: Session = get(&self.conn, id.as_str())?;
        let mut session = before.clone();
        let action = format!("session-{}", edit.verb());
        let mut burst = burst::key(id.as_str(), &edit);
        session.apply(edit.clone())?;
        check_edit(&self.conn, &session, &edit)?;
        if let SessionEdit::Place(_) = edit {
            burst = format!("{burst} {}", moved(&before, &session));
        }
        self.edit(&action, &session.title, &burst, |tx| tx.update(&session))
    }

    /// Removes a session with its parts, co-organizers and conditions. Sessions inside it lose
    /// their parent, agreements signed in it lose the session.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn session_remove(&mut self, id: &SessionId) -> Result<Done<()>, WorkspaceError> {
        let session: Session = get(&self.conn, id.as_str())?;
        self.transact("session-remove", &session.title, |tx| remove(tx, id))
    }

    /// Copies a session with its parts and co-organizers: an unlocked draft in the same
    /// room, directly after the original, with all still to do. One that ends before it starts, or has no times,
    /// keeps what it has.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn session_duplicate(&mut self, id: &SessionId) -> Result<Done<SessionId>, WorkspaceError> {
        let original: Session = get(&self.conn, id.as_str())?;
        let parts: Vec<Part> = rows_of(&self.conn, "session_id", id.as_str())?;
        let carriers: Vec<CoOrganizer> = rows_of(&self.conn, "session_id", id.as_str())?;
        let (starts, ends) = following(&original).unzip();
        let copy = Session {
            id: new_id(),
            starts: starts.or(original.starts),
            ends: ends.or(original.ends),
            ..copied(&original)
        };
        self.transact("session-duplicate", &copy.title, |tx| {
            tx.insert(&copy)?;
            for part in parts.iter().cloned() {
                tx.insert(&Part {
                    id: new_id(),
                    session_id: copy.id.clone(),
                    ..part
                })?;
            }
            for carrier in carriers.iter().cloned() {
                tx.insert(&CoOrganizer {
                    id: new_id(),
                    of: Carried::Session(copy.id.clone()),
                    ..carrier
                })?;
            }
            Ok(copy.id.clone())
        })
    }
}

/// Removes a session as [`Workspace::session_remove`] does.
pub(crate) fn remove(tx: &Tx<'_>, id: &SessionId) -> Result<(), WorkspaceError> {
    tx.delete_of(Noun::Part, "session_id", id.as_str())?;
    tx.delete_of(Noun::CoOrganizer, "session_id", id.as_str())?;
    tx.delete_of(Noun::StrandTie, "session_id", id.as_str())?;
    constraint::forget(tx, "session", id.as_str())?;
    tx.clear(Noun::Session, "parent_id", id.as_str())?;
    tx.clear(Noun::Agreement, "session_id", id.as_str())?;
    tx.delete(Noun::Session, id.as_str())
}

/// What an edit names must be of the session's event.
pub(crate) fn check_edit(
    conn: &Connection,
    session: &Session,
    edit: &SessionEdit,
) -> Result<(), WorkspaceError> {
    match edit {
        SessionEdit::Place(place) => check_room(conn, &session.event_id, place.room_id.as_ref()),
        SessionEdit::Parent(Some(parent)) => check_parent(conn, session, parent),
        SessionEdit::Track(Some(track)) => check_track(conn, &session.event_id, track),
        _ => Ok(()),
    }
}

/// What of its place an edit changes: to who moves it, its room, its time and its length
/// are fields of their own, and each is undone by itself.
fn moved(before: &Session, after: &Session) -> &'static str {
    if before.room_id != after.room_id {
        "room"
    } else if before.duration() == after.duration() {
        "time"
    } else {
        "length"
    }
}

/// The stretch of time of the same length right after a session.
fn following(session: &Session) -> Option<(chrono::NaiveDateTime, chrono::NaiveDateTime)> {
    let (starts, ends) = session.span()?;
    if ends < starts {
        return None;
    }
    Some((ends, ends.checked_add_signed(ends - starts)?))
}

/// A room is one of the event.
pub(crate) fn check_room(
    conn: &Connection,
    event_id: &EventId,
    room_id: Option<&RoomId>,
) -> Result<(), WorkspaceError> {
    let Some(room_id) = room_id else {
        return Ok(());
    };
    let room: Room = get(conn, room_id.as_str())?;
    if room.event_id != *event_id {
        return Err(WorkspaceError::not_found(Noun::Room, room_id.as_str()));
    }
    Ok(())
}

/// A parent is a session of the same event, and not itself inside of the session.
fn check_parent(
    conn: &Connection,
    session: &Session,
    parent: &SessionId,
) -> Result<(), WorkspaceError> {
    let mut above: Session = get(conn, parent.as_str())?;
    if above.event_id != session.event_id {
        return Err(WorkspaceError::not_found(Noun::Session, parent.as_str()));
    }
    // An imported programme may hold a circle that this session is not part of.
    let mut seen = HashSet::new();
    while let Some(next) = above.parent_id {
        if next == session.id {
            return Err(Invalid::new("parent", Problem::OwnParent).into());
        }
        if !seen.insert(next.clone()) {
            break;
        }
        above = get(conn, next.as_str())?;
    }
    Ok(())
}
