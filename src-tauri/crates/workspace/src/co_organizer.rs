//! Verbs of co-organizers.

use congress::co_organizer::{Carried, CoOrganizerEdit, CoOrganizerRole, CoOrganizerStatus};
use congress::{
    CoOrganizer, CoOrganizerId, Done, Event, LocalizedText, Noun, OrganizationId, Session,
};
use rusqlite::Connection;

use crate::order::{self, Placed};
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Gives an organization a share in a session or an event, as invited, its logo after all
    /// others.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn co_organizer_add(
        &mut self,
        of: &Carried,
        organization_id: &OrganizationId,
        role: CoOrganizerRole,
    ) -> Result<Done<CoOrganizerId>, WorkspaceError> {
        let name = name_of(&self.conn, of)?;
        let mut co_organizer = CoOrganizer::new(
            new_id(),
            of.clone(),
            organization_id.clone(),
            role,
            CoOrganizerStatus::Invited,
        );
        co_organizer.position = order::after(&beside(&self.conn, of)?);
        self.transact("co-organizer-add", &name, |tx| {
            tx.insert(&co_organizer)?;
            Ok(co_organizer.id.clone())
        })
    }

    /// Changes one field of a co-organizer; a new place moves the other logos along.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn co_organizer_edit(
        &mut self,
        id: &CoOrganizerId,
        edit: CoOrganizerEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut co_organizer: CoOrganizer = get(&self.conn, id.as_str())?;
        let name = name_of(&self.conn, &co_organizer.of)?;
        let action = format!("co-organizer-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        if let CoOrganizerEdit::Position(place) = edit {
            let beside = beside(&self.conn, &co_organizer.of)?;
            return self.edit(&action, &name, &burst, |tx| {
                order::move_to(tx, beside.clone(), id.as_str(), place)
            });
        }
        co_organizer.apply(edit)?;
        self.edit(&action, &name, &burst, |tx| tx.update(&co_organizer))
    }

    /// Takes a co-organizer out of its session or event.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn co_organizer_remove(&mut self, id: &CoOrganizerId) -> Result<Done<()>, WorkspaceError> {
        let co_organizer: CoOrganizer = get(&self.conn, id.as_str())?;
        let name = name_of(&self.conn, &co_organizer.of)?;
        self.transact("co-organizer-remove", &name, |tx| {
            tx.delete(Noun::CoOrganizer, id.as_str())
        })
    }
}

impl Placed for CoOrganizer {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}

/// What is carried, by its name.
fn name_of(conn: &Connection, of: &Carried) -> Result<LocalizedText, WorkspaceError> {
    match of {
        Carried::Session(id) => Ok(get::<Session>(conn, id.as_str())?.title),
        Carried::Event(id) => Ok(get::<Event>(conn, id.as_str())?.name),
    }
}

/// All shares in the same.
fn beside(conn: &Connection, of: &Carried) -> rusqlite::Result<Vec<CoOrganizer>> {
    match of {
        Carried::Session(id) => rows_of(conn, "session_id", id.as_str()),
        Carried::Event(id) => rows_of(conn, "event_id", id.as_str()),
    }
}
