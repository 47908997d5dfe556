//! Verbs of organizations.

use std::collections::HashSet;

use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::{Done, Invalid, Noun, Organization, OrganizationId, Problem, TextIn};

use crate::merge::is_above;
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
        let organization = Organization::named(new_id(), name, kind);
        self.transact("organization-create", &organization.name, |tx| {
            tx.insert(&organization)?;
            Ok(organization.id.clone())
        })
    }

    /// Changes one field of an organization.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`]; [`Problem::OwnParent`] where it
    /// would be a part of itself, however far round.
    pub fn organization_edit(
        &mut self,
        id: &OrganizationId,
        edit: OrganizationEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut organization: Organization = get(&self.conn, id.as_str())?;
        let action = format!("organization-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        organization.apply(edit)?;
        self.check_parent(&organization)?;
        self.edit(&action, &organization.name, &burst, |tx| {
            tx.update(&organization)
        })
    }

    /// Changes one field of many organizations. One that does not take it stops all.
    ///
    /// # Errors
    /// As [`Self::organization_edit`]; [`Problem::Empty`] for none.
    pub fn organizations_edit(
        &mut self,
        ids: &[OrganizationId],
        edit: &OrganizationEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut seen = HashSet::new();
        let once = ids.iter().filter(|id| seen.insert(*id));
        let mut all: Vec<Organization> = once
            .map(|id| get(&self.conn, id.as_str()))
            .collect::<Result<_, _>>()?;
        let Some(first) = all.first() else {
            return Err(Invalid::new("organizations", Problem::Empty).into());
        };
        let name = first.name.clone();
        for one in &mut all {
            one.apply(edit.clone())?;
            self.check_parent(one)?;
        }
        let action = format!("organizations-{}", edit.verb());
        self.transact(&action, &name, |tx| {
            all.iter().try_for_each(|one| tx.update(one))
        })
    }

    /// It is no part of itself.
    fn check_parent(&self, organization: &Organization) -> Result<(), WorkspaceError> {
        let parent = organization.parent_id.as_ref();
        if is_above(&self.conn, &organization.id, parent)? {
            return Err(Invalid::new("parentId", Problem::OwnParent).into());
        }
        Ok(())
    }

    /// Removes an organization from the directory with its emblem; its people and its parts lose
    /// it, and conditions on its sessions go.
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
            tx.clear(Noun::Organization, "parent_id", id.as_str())?;
            tx.delete_of(Noun::Picture, "organization_id", id.as_str())?;
            constraint::forget(tx, "organization", id.as_str())?;
            tx.delete(Noun::Organization, id.as_str())
        })
    }
}
