//! Verbs of parties to agreements.

use congress::{
    Agreement, AgreementId, AgreementParty, AgreementPartyId, Done, Noun, OrganizationId,
};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, new_id};

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
        };
        self.transact("agreement-party-add", &agreement.title, |tx| {
            tx.insert(&party)?;
            Ok(party.id.clone())
        })
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
