//! Verbs of parts.

use congress::part::{PartEdit, PartRole};
use congress::{Delegation, Done, LocalizedText, Noun, Part, PartId, Session, SessionId, Who};
use rusqlite::Connection;

use crate::order::{self, Placed};
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Gives a person or a delegation a part in a session, after all others.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a delegation to another event.
    pub fn part_add(
        &mut self,
        session_id: &SessionId,
        who: Who,
        role: PartRole,
    ) -> Result<Done<PartId>, WorkspaceError> {
        let session: Session = get(&self.conn, session_id.as_str())?;
        check_who(&self.conn, &session, &who)?;
        let others: Vec<Part> = rows_of(&self.conn, "session_id", session_id.as_str())?;
        let part = Part {
            id: new_id(),
            session_id: session_id.clone(),
            who,
            role,
            on_behalf_of: LocalizedText::default(),
            position: order::after(&others),
            minutes: None,
            asked_at: None,
            exchange_id: None,
        };
        self.transact("part-add", &session.title, |tx| {
            tx.insert(&part)?;
            Ok(part.id.clone())
        })
    }

    /// Changes one field of a part; a new place moves the session's other parts along.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn part_edit(&mut self, id: &PartId, edit: PartEdit) -> Result<Done<()>, WorkspaceError> {
        let mut part: Part = get(&self.conn, id.as_str())?;
        let session: Session = get(&self.conn, part.session_id.as_str())?;
        let action = format!("part-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        match &edit {
            PartEdit::Position(place) => {
                let parts: Vec<Part> = rows_of(&self.conn, "session_id", session.id.as_str())?;
                return self.edit(&action, &session.title, &burst, |tx| {
                    order::move_to(tx, parts.clone(), id.as_str(), *place)
                });
            }
            PartEdit::Who(who) => check_who(&self.conn, &session, who)?,
            PartEdit::Role(_)
            | PartEdit::OnBehalfOf(_)
            | PartEdit::Minutes(_)
            | PartEdit::AskedAt(_) => {}
        }
        part.apply(edit)?;
        self.edit(&action, &session.title, &burst, |tx| tx.update(&part))
    }

    /// Lets two parts of a session exchange their places on the list. Each says from then on
    /// with which it did.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a part of another session.
    pub fn part_exchange(
        &mut self,
        id: &PartId,
        other: &PartId,
    ) -> Result<Done<()>, WorkspaceError> {
        let one: Part = get(&self.conn, id.as_str())?;
        let session: Session = get(&self.conn, one.session_id.as_str())?;
        let mut parts: Vec<Part> = rows_of(&self.conn, "session_id", session.id.as_str())?;
        let before = parts.clone();
        // They come by id, which a stable sort keeps where places are the same.
        parts.sort_by_key(Part::position);
        let place = |id: &PartId| {
            let found = parts.iter().position(|part| part.id == *id);
            found.ok_or_else(|| WorkspaceError::not_found(Noun::Part, id.as_str()))
        };
        let (first, second) = (place(id)?, place(other)?);
        if first != second {
            parts[first].exchange_id = Some(other.clone());
            parts[second].exchange_id = Some(id.clone());
            parts.swap(first, second);
        }
        for (place, part) in (0..).zip(&mut parts) {
            part.position = place;
        }
        self.transact("part-exchange", &session.title, |tx| {
            let changed = parts.iter().filter(|part| !before.contains(part));
            changed.into_iter().try_for_each(|part| tx.update(part))
        })
    }

    /// Takes a part out of its session.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn part_remove(&mut self, id: &PartId) -> Result<Done<()>, WorkspaceError> {
        let part: Part = get(&self.conn, id.as_str())?;
        let session: Session = get(&self.conn, part.session_id.as_str())?;
        self.transact("part-remove", &session.title, |tx| {
            tx.delete(Noun::Part, id.as_str())
        })
    }
}

impl Placed for Part {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}

/// A delegation takes part only in sessions of the event that it comes to.
pub(crate) fn check_who(
    conn: &Connection,
    session: &Session,
    who: &Who,
) -> Result<(), WorkspaceError> {
    let Who::Delegation(id) = who else {
        return Ok(());
    };
    let delegation: Delegation = get(conn, id.as_str())?;
    if delegation.event_id != session.event_id {
        return Err(WorkspaceError::not_found(Noun::Delegation, id.as_str()));
    }
    Ok(())
}
