//! Verbs of agreements.

use congress::agreement::{AgreementEdit, AgreementKind, AgreementState};
use congress::{Agreement, AgreementId, Done, Noun, TextIn};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, named, new_id};

impl Workspace {
    /// Makes a draft agreement.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`].
    pub fn agreement_create(
        &mut self,
        title: TextIn,
        kind: AgreementKind,
    ) -> Result<Done<AgreementId>, WorkspaceError> {
        let agreement = Agreement {
            id: new_id(),
            title: named("title", title)?,
            kind,
            state: AgreementState::Draft,
            signed_on: None,
            signed_at: String::new(),
            session_id: None,
            notes: String::new(),
        };
        self.transact("agreement-create", &agreement.title, |tx| {
            tx.insert(&agreement)?;
            Ok(agreement.id.clone())
        })
    }

    /// Changes one field of an agreement.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn agreement_edit(
        &mut self,
        id: &AgreementId,
        edit: AgreementEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut agreement: Agreement = get(&self.conn, id.as_str())?;
        let action = format!("agreement-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        agreement.apply(edit)?;
        self.edit(&action, &agreement.title, &burst, |tx| {
            tx.update(&agreement)
        })
    }

    /// Removes an agreement with the list of its parties.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn agreement_remove(&mut self, id: &AgreementId) -> Result<Done<()>, WorkspaceError> {
        let agreement: Agreement = get(&self.conn, id.as_str())?;
        self.transact("agreement-remove", &agreement.title, |tx| {
            tx.delete_of(Noun::AgreementParty, "agreement_id", id.as_str())?;
            tx.delete(Noun::Agreement, id.as_str())
        })
    }
}
