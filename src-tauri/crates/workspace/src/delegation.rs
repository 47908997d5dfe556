//! Verbs of delegations.

use congress::delegation::{DelegationEdit, DelegationStatus, StatusDates, Stay};
use congress::{
    Delegation, DelegationId, Done, EventId, Noun, Observance, Organization, OrganizationId,
};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, neighbour_rule, new_id};

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
            tx.delete_of(Noun::Seat, "delegation_id", id.as_str())?;
            neighbour_rule::forget(tx, "delegation", id.as_str())?;
            tx.delete(Noun::Delegation, id.as_str())
        })
    }
}
