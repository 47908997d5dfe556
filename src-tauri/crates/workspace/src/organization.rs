//! Verbs of organizations.

use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::{Done, Noun, Organization, OrganizationId, TextIn};

use crate::storage::{count_of, get};
use crate::{Workspace, WorkspaceError, burst, constraint, named, new_id};

impl Workspace {
    /// Adds an organization to the directory.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`].
    pub fn organization_create(
        &mut self,
        name: TextIn,
        kind: OrganizationKind,
    ) -> Result<Done<OrganizationId>, WorkspaceError> {
        let name = named("name", name)?;
        let organization = Organization {
            id: new_id(),
            name,
            kind,
            country: None,
        };
        self.transact("organization-create", &organization.name, |tx| {
            tx.insert(&organization)?;
            Ok(organization.id.clone())
        })
    }

    /// Changes one field of an organization.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn organization_edit(
        &mut self,
        id: &OrganizationId,
        edit: OrganizationEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut organization: Organization = get(&self.conn, id.as_str())?;
        let action = format!("organization-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        organization.apply(edit)?;
        self.edit(&action, &organization.name, &burst, |tx| {
            tx.update(&organization)
        })
    }

    /// Removes an organization from the directory; its people lose it, and conditions on its
    /// sessions go.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`WorkspaceError::InUse`] while delegations,
    /// co-organizers, parties to agreements or commitments name it: `uses` counts them together.
    pub fn organization_remove(&mut self, id: &OrganizationId) -> Result<Done<()>, WorkspaceError> {
        let organization: Organization = get(&self.conn, id.as_str())?;
        let mut uses = 0;
        for noun in [
            Noun::Delegation,
            Noun::CoOrganizer,
            Noun::AgreementParty,
            Noun::Commitment,
        ] {
            uses += count_of(&self.conn, noun, "organization_id", id.as_str())?;
        }
        if uses > 0 {
            return Err(WorkspaceError::InUse {
                noun: Noun::Organization,
                uses,
            });
        }
        self.transact("organization-remove", &organization.name, |tx| {
            tx.clear(Noun::Person, "organization_id", id.as_str())?;
            constraint::forget(tx, "organization", id.as_str())?;
            tx.delete(Noun::Organization, id.as_str())
        })
    }
}
