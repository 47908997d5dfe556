//! Verbs of bilateral meetings.

use chrono::{NaiveDateTime, TimeDelta};
use congress::bilateral::{BilateralEdit, BilateralStatus, NewBilateral, title};
use congress::session::Place;
use congress::{
    Bilateral, BilateralId, Delegation, DelegationId, Done, EventId, Invalid, LocalizedText, Noun,
    Organization, Problem, RoomId, Session, SessionId,
};
use rusqlite::Connection;

use crate::session::check_room;
use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Takes a request of one delegation to meet another.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a delegation to another event;
    /// [`WorkspaceError::Invalid`] for a delegation that is to meet itself.
    pub fn bilateral_create(
        &mut self,
        new: &NewBilateral,
    ) -> Result<Done<BilateralId>, WorkspaceError> {
        let bilateral = new.make(new_id())?;
        check(&self.conn, &bilateral.event_id, &bilateral.from_id)?;
        check(&self.conn, &bilateral.event_id, &bilateral.to_id)?;
        let name = name(&self.conn, &bilateral)?;
        self.transact("bilateral-create", &name, |tx| {
            tx.insert(&bilateral)?;
            Ok(bilateral.id.clone())
        })
    }

    /// Changes one field of a request, and in the same operation what its session says of it
    /// (see [`Bilateral::follow`]).
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn bilateral_edit(
        &mut self,
        id: &BilateralId,
        edit: BilateralEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut bilateral: Bilateral = get(&self.conn, id.as_str())?;
        let action = format!("bilateral-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        bilateral.apply(edit.clone())?;
        let mut session: Option<Session> = match &bilateral.session_id {
            Some(session) => Some(get(&self.conn, session.as_str())?),
            None => None,
        };
        if let Some(session) = &mut session {
            bilateral.follow(&edit, session)?;
        }
        let name = name(&self.conn, &bilateral)?;
        self.edit(&action, &name, &burst, |tx| {
            tx.update(&bilateral)?;
            session.iter().try_for_each(|session| tx.update(session))
        })
    }

    /// Removes a request. The session in which they were to meet stays.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn bilateral_remove(&mut self, id: &BilateralId) -> Result<Done<()>, WorkspaceError> {
        let bilateral: Bilateral = get(&self.conn, id.as_str())?;
        let name = name(&self.conn, &bilateral)?;
        self.transact("bilateral-remove", &name, |tx| {
            tx.delete(Noun::Bilateral, id.as_str())
        })
    }

    /// Books a meeting: a session with both delegations, that is their heads, in a room from
    /// some time on; the request is agreed with that. One that is booked already is moved, one
    /// that was cancelled takes place again. A clash is no error: the checks report it.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a room of another event;
    /// [`WorkspaceError::Invalid`] where the session is locked in place.
    pub fn bilateral_book(
        &mut self,
        id: &BilateralId,
        room_id: &RoomId,
        starts: NaiveDateTime,
    ) -> Result<Done<SessionId>, WorkspaceError> {
        let mut bilateral: Bilateral = get(&self.conn, id.as_str())?;
        check_room(&self.conn, &bilateral.event_id, Some(room_id))?;
        let name = name(&self.conn, &bilateral)?;
        let length = TimeDelta::minutes(i64::from(bilateral.minutes));
        let ends = starts.checked_add_signed(length);
        let (least, most) = (0, bilateral.minutes);
        let ends =
            ends.ok_or_else(|| Invalid::new("starts", Problem::OutOfRange { least, most }))?;
        let place = Place {
            room_id: Some(room_id.clone()),
            starts: Some(starts),
            ends: Some(ends),
        };
        bilateral.status = BilateralStatus::Agreed;
        if let Some(session) = &bilateral.session_id {
            let mut session: Session = get(&self.conn, session.as_str())?;
            bilateral.put(&mut session, place)?;
            return self.transact("bilateral-book", &name, |tx| {
                tx.update(&session)?;
                tx.update(&bilateral)?;
                Ok(session.id.clone())
            });
        }
        let new = bilateral.session(name.clone(), place);
        let mut session = new.make(new_id())?;
        bilateral.tell(&mut session);
        bilateral.session_id = Some(session.id.clone());
        let parts = (0..).zip(&new.parts);
        let parts: Vec<_> = parts
            .map(|(position, part)| part.make(new_id(), session.id.clone(), position))
            .collect();
        self.transact("bilateral-book", &name, |tx| {
            tx.insert(&session)?;
            parts.iter().try_for_each(|part| tx.insert(part))?;
            tx.update(&bilateral)?;
            Ok(session.id.clone())
        })
    }
}

/// A delegation is one of the event.
fn check(conn: &Connection, event: &EventId, id: &DelegationId) -> Result<(), WorkspaceError> {
    let delegation: Delegation = get(conn, id.as_str())?;
    if delegation.event_id != *event {
        return Err(WorkspaceError::not_found(Noun::Delegation, id.as_str()));
    }
    Ok(())
}

/// What a request is called: by both delegations.
fn name(conn: &Connection, bilateral: &Bilateral) -> Result<LocalizedText, WorkspaceError> {
    let of = |id: &DelegationId| -> Result<LocalizedText, WorkspaceError> {
        let delegation: Delegation = get(conn, id.as_str())?;
        let organization: Organization = get(conn, delegation.organization_id.as_str())?;
        Ok(organization.name)
    };
    Ok(title(&of(&bilateral.from_id)?, &of(&bilateral.to_id)?))
}
