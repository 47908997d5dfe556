//! Verbs of parties to agreements.

use congress::agreement::AgreementPartyEdit;
use congress::{
    Agreement, AgreementId, AgreementParty, AgreementPartyId, Done, Noun, OrganizationId,
};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Makes an organization party to an agreement.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn agreement_party_add(
        &mut self,
        agreement_id: &AgreementId,
        organization_id: &OrganizationId,
    ) -> Result<Done<AgreementPartyId>, WorkspaceError> {
        let agreement: Agreement = get(&self.conn, agreement_id.as_str())?;
        let party = AgreementParty {
            id: new_id(),
            agreement_id: agreement_id.clone(),
            organization_id: organization_id.clone(),
            person_id: None,
            signatory: String::new(),
        };
        self.transact("agreement-party-add", &agreement.title, |tx| {
            tx.insert(&party)?;
            Ok(party.id.clone())
        })
    }

    /// Changes one field of a party.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn agreement_party_edit(
        &mut self,
        id: &AgreementPartyId,
        edit: AgreementPartyEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut party: AgreementParty = get(&self.conn, id.as_str())?;
        let agreement: Agreement = get(&self.conn, party.agreement_id.as_str())?;
        let action = format!("agreement-party-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        party.apply(edit)?;
        self.edit(&action, &agreement.title, &burst, |tx| tx.update(&party))
    }

    /// Takes a party out of its agreement.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn agreement_party_remove(
        &mut self,
        id: &AgreementPartyId,
    ) -> Result<Done<()>, WorkspaceError> {
        let party: AgreementParty = get(&self.conn, id.as_str())?;
        let agreement: Agreement = get(&self.conn, party.agreement_id.as_str())?;
        self.transact("agreement-party-remove", &agreement.title, |tx| {
            tx.delete(Noun::AgreementParty, id.as_str())
        })
    }
}
