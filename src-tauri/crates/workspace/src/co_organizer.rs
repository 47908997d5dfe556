//! Verbs of co-organizers.

use congress::co_organizer::{CoOrganizerEdit, CoOrganizerRole, CoOrganizerStatus};
use congress::{CoOrganizer, CoOrganizerId, Done, Noun, OrganizationId, Session, SessionId};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Invites an organization to carry a session.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn co_organizer_add(
        &mut self,
        session_id: &SessionId,
        organization_id: &OrganizationId,
        role: CoOrganizerRole,
    ) -> Result<Done<CoOrganizerId>, WorkspaceError> {
        let session: Session = get(&self.conn, session_id.as_str())?;
        let co_organizer = CoOrganizer {
            id: new_id(),
            session_id: session_id.clone(),
            organization_id: organization_id.clone(),
            role,
            status: CoOrganizerStatus::Invited,
            contact: String::new(),
        };
        self.transact("co-organizer-add", &session.title, |tx| {
            tx.insert(&co_organizer)?;
            Ok(co_organizer.id.clone())
        })
    }

    /// Changes one field of a co-organizer.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn co_organizer_edit(
        &mut self,
        id: &CoOrganizerId,
        edit: CoOrganizerEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut co_organizer: CoOrganizer = get(&self.conn, id.as_str())?;
        let session: Session = get(&self.conn, co_organizer.session_id.as_str())?;
        let action = format!("co-organizer-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        co_organizer.apply(edit)?;
        self.edit(&action, &session.title, &burst, |tx| {
            tx.update(&co_organizer)
        })
    }

    /// Takes a co-organizer out of its session.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn co_organizer_remove(&mut self, id: &CoOrganizerId) -> Result<Done<()>, WorkspaceError> {
        let co_organizer: CoOrganizer = get(&self.conn, id.as_str())?;
        let session: Session = get(&self.conn, co_organizer.session_id.as_str())?;
        self.transact("co-organizer-remove", &session.title, |tx| {
            tx.delete(Noun::CoOrganizer, id.as_str())
        })
    }
}
