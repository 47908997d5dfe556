//! Verbs of delegations.

use std::collections::HashSet;

use congress::delegation::{DelegationEdit, DelegationStatus, StatusDates, StatusOn, Stay};
use congress::{
    Delegation, DelegationId, Done, EventId, Invalid, Noun, Observance, Organization,
    OrganizationId, Problem,
};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Proposes an organization's delegation to an event.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn delegation_create(
        &mut self,
        event_id: &EventId,
        organization_id: &OrganizationId,
    ) -> Result<Done<DelegationId>, WorkspaceError> {
        let organization: Organization = get(&self.conn, organization_id.as_str())?;
        let delegation = Delegation {
            id: new_id(),
            event_id: event_id.clone(),
            organization_id: organization_id.clone(),
            status: DelegationStatus::Proposed,
            languages: Vec::new(),
            arrival: None,
            departure: None,
            liaison: String::new(),
            notes: String::new(),
            observance: Observance::default(),
            dates: StatusDates::new(),
            expected: None,
            tradition: None,
            stay: Stay::default(),
        };
        self.transact("delegation-create", &organization.name, |tx| {
            tx.insert(&delegation)?;
            Ok(delegation.id.clone())
        })
    }

    /// Changes one field of a delegation.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn delegation_edit(
        &mut self,
        id: &DelegationId,
        edit: DelegationEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut delegation: Delegation = get(&self.conn, id.as_str())?;
        let action = format!("delegation-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        delegation.apply(edit)?;
        let organization: Organization = get(&self.conn, delegation.organization_id.as_str())?;
        self.edit(&action, &organization.name, &burst, |tx| {
            tx.update(&delegation)
        })
    }

    /// Brings many delegations to one status in one step, named after the first of them. Where
    /// one came to it before on a day that is known, that day stays.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`] where there are none.
    pub fn delegations_status(
        &mut self,
        ids: &[DelegationId],
        to: &StatusOn,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut seen = HashSet::new();
        let once = ids.iter().filter(|id| seen.insert(*id));
        let mut delegations = once
            .map(|id| get(&self.conn, id.as_str()))
            .collect::<Result<Vec<Delegation>, _>>()?;
        let Some(first) = delegations.first() else {
            return Err(Invalid::new("delegations", Problem::Empty).into());
        };
        let organization: Organization = get(&self.conn, first.organization_id.as_str())?;
        for delegation in &mut delegations {
            delegation.apply(DelegationEdit::Status(to.clone()))?;
        }
        self.transact("delegations-status", &organization.name, |tx| {
            delegations.iter().try_for_each(|row| tx.update(row))
        })
    }

    /// Removes a delegation with its members and its parts in sessions. The people stay
    /// in the directory.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn delegation_remove(&mut self, id: &DelegationId) -> Result<Done<()>, WorkspaceError> {
        let delegation: Delegation = get(&self.conn, id.as_str())?;
        let organization: Organization = get(&self.conn, delegation.organization_id.as_str())?;
        self.transact("delegation-remove", &organization.name, |tx| {
            tx.delete_of(Noun::Part, "delegation_id", id.as_str())?;
            tx.delete_of(Noun::Member, "delegation_id", id.as_str())?;
            tx.delete(Noun::Delegation, id.as_str())
        })
    }
}
