//! One session made two, and several made one.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use congress::co_organizer::Carried;
use congress::split::{merge, split};
use congress::{Agreement, CoOrganizer, Done, Noun, Part, Session, SessionId};
use rusqlite::Connection;

use super::chosen;
use crate::session::remove;
use crate::storage::{find, get, rows_of};
use crate::strand::ties_of;
use crate::{Workspace, WorkspaceError, new_id, order};

impl Workspace {
    /// Cuts a session in two at a wall time inside it; gives the second, which has the same
    /// parts and co-organizers. What is inside of the session and starts no earlier than the
    /// cut is inside of the second then.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`WorkspaceError::Invalid`] as [`split`].
    pub fn session_split(
        &mut self,
        id: &SessionId,
        at: NaiveDateTime,
    ) -> Result<Done<SessionId>, WorkspaceError> {
        let session: Session = get(&self.conn, id.as_str())?;
        let (first, second) = split(&session, at, new_id())?;
        let parts: Vec<Part> = rows_of(&self.conn, "session_id", id.as_str())?;
        let carriers: Vec<CoOrganizer> = rows_of(&self.conn, "session_id", id.as_str())?;
        let mut inside: Vec<Session> = rows_of(&self.conn, "parent_id", id.as_str())?;
        inside.retain(|session| session.starts.is_some_and(|starts| starts >= at));
        for session in &mut inside {
            session.parent_id = Some(second.id.clone());
        }
        let parts: Vec<Part> = of(parts, &second.id);
        let carriers = carriers.into_iter().map(|carrier| CoOrganizer {
            id: new_id(),
            of: Carried::Session(second.id.clone()),
            ..carrier
        });
        let carriers: Vec<CoOrganizer> = carriers.collect();
        self.transact("session-split", &session.title, |tx| {
            tx.update(&first)?;
            tx.insert(&second)?;
            tx.insert_all(&parts)?;
            tx.insert_all(&carriers)?;
            inside.iter().try_for_each(|session| tx.update(session))?;
            Ok(second.id.clone())
        })
    }

    /// Makes one session of several, as [`merge`] does; gives the one that stays. It gets the
    /// parts and co-organizers of all, without doubles; what is inside of the others, and the
    /// agreements signed in them, are its own then.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a session of another event;
    /// [`WorkspaceError::Invalid`] as [`merge`].
    pub fn sessions_merge(&mut self, ids: &[SessionId]) -> Result<Done<SessionId>, WorkspaceError> {
        let sessions = chosen(&self.conn, ids)?;
        if let Some(other) = sessions.iter().find(|s| s.event_id != sessions[0].event_id) {
            return Err(WorkspaceError::not_found(Noun::Session, other.id.as_str()));
        }
        let mut one = merge(&sessions)?;
        let conn = &self.conn;
        let mut gone: Vec<&Session> = sessions.iter().filter(|s| s.id != one.id).collect();
        gone.sort_by_key(|s| (s.starts.is_none(), s.starts));
        let gone: Vec<&SessionId> = gone.into_iter().map(|s| &s.id).collect();
        one.parent_id = above(conn, &one, &gone)?;
        let parts = more_parts(conn, &one.id, &gone)?;
        let carriers = more_carriers(conn, &one.id, &gone)?;
        let ties = ties_of(conn, &one.id, &gone)?;
        let (mut inside, mut signed) = (Vec::new(), Vec::new());
        for id in &gone {
            let children: Vec<Session> = rows_of(conn, "parent_id", id.as_str())?;
            let agreements: Vec<Agreement> = rows_of(conn, "session_id", id.as_str())?;
            inside.extend(children);
            signed.extend(agreements);
        }
        let holding = holding(conn, &one)?;
        inside.retain(|session| session.id != one.id && !gone.contains(&&session.id));
        for session in &mut inside {
            let holds = holding.contains(&session.id);
            session.parent_id = (!holds).then(|| one.id.clone());
        }
        for agreement in &mut signed {
            agreement.session_id = Some(one.id.clone());
        }
        self.transact("sessions-merge", &one.title, |tx| {
            tx.update(&one)?;
            inside.iter().try_for_each(|session| tx.update(session))?;
            signed
                .iter()
                .try_for_each(|agreement| tx.update(agreement))?;
            gone.iter().try_for_each(|id| remove(tx, id))?;
            tx.insert_all(&parts)?;
            tx.insert_all(&carriers)?;
            tx.insert_all(&ties)?;
            Ok(one.id.clone())
        })
    }
}

/// The same parts in another session.
fn of(parts: Vec<Part>, session: &SessionId) -> Vec<Part> {
    let copied = parts.into_iter().map(|part| Part {
        id: new_id(),
        session_id: session.clone(),
        ..part
    });
    copied.collect()
}

/// What the one that stays is inside of, once the others are gone.
fn above(
    conn: &Connection,
    one: &Session,
    gone: &[&SessionId],
) -> Result<Option<SessionId>, WorkspaceError> {
    let mut parent = one.parent_id.clone();
    // An imported programme may hold a circle.
    let mut seen = HashSet::from([one.id.clone()]);
    while let Some(id) = &parent {
        if !seen.insert(id.clone()) {
            return Ok(None);
        }
        if !gone.contains(&id) {
            break;
        }
        let above: Option<Session> = find(conn, id.as_str())?;
        parent = above.and_then(|above| above.parent_id);
    }
    Ok(parent)
}

/// All that a session is inside of.
fn holding(conn: &Connection, session: &Session) -> Result<HashSet<SessionId>, WorkspaceError> {
    let mut found = HashSet::new();
    let mut next = session.parent_id.clone();
    while let Some(id) = next {
        if !found.insert(id.clone()) {
            break;
        }
        let above: Option<Session> = find(conn, id.as_str())?;
        next = above.and_then(|above| above.parent_id);
    }
    Ok(found)
}

/// The parts of others that a session has not, after its own.
fn more_parts(
    conn: &Connection,
    one: &SessionId,
    others: &[&SessionId],
) -> Result<Vec<Part>, WorkspaceError> {
    let own: Vec<Part> = rows_of(conn, "session_id", one.as_str())?;
    let mut position = order::after(&own);
    let mut known: HashSet<_> = own.iter().map(|p| (p.who.clone(), p.role)).collect();
    let mut more = Vec::new();
    for id in others {
        let mut parts: Vec<Part> = rows_of(conn, "session_id", id.as_str())?;
        parts.sort_by_key(|part| part.position);
        for part in of(parts, one) {
            if known.insert((part.who.clone(), part.role)) {
                more.push(Part { position, ..part });
                position = position.saturating_add(1);
            }
        }
    }
    Ok(more)
}

/// The co-organizers of others that a session has not.
fn more_carriers(
    conn: &Connection,
    one: &SessionId,
    others: &[&SessionId],
) -> Result<Vec<CoOrganizer>, WorkspaceError> {
    let key = |c: &CoOrganizer| (c.organization_id.clone(), c.role);
    let own: Vec<CoOrganizer> = rows_of(conn, "session_id", one.as_str())?;
    let mut known: HashSet<_> = own.iter().map(key).collect();
    let mut more = Vec::new();
    for id in others {
        let carriers: Vec<CoOrganizer> = rows_of(conn, "session_id", id.as_str())?;
        let new = carriers
            .into_iter()
            .filter(|carrier| known.insert(key(carrier)));
        more.extend(new.map(|carrier| CoOrganizer {
            id: new_id(),
            of: Carried::Session(one.clone()),
            ..carrier
        }));
    }
    Ok(more)
}
