//! Verbs of agreements.

use congress::agreement::{AgreementEdit, AgreementKind};
use congress::{Agreement, AgreementId, Attachment, Commitment, Done, Noun, TextIn};

use crate::storage::{get, rows_of};
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
        let agreement = Agreement::new(new_id(), named("title", title)?, kind);
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

    /// Removes an agreement with its parties, attached files and commitments, and what ties
    /// these to strands.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn agreement_remove(&mut self, id: &AgreementId) -> Result<Done<()>, WorkspaceError> {
        let agreement: Agreement = get(&self.conn, id.as_str())?;
        let commitments: Vec<Commitment> = rows_of(&self.conn, "agreement_id", id.as_str())?;
        let attachments: Vec<Attachment> = rows_of(&self.conn, "agreement_id", id.as_str())?;
        self.transact("agreement-remove", &agreement.title, |tx| {
            for row in &attachments {
                tx.delete_of(Noun::AttachmentContent, "attachment_id", row.id.as_str())?;
            }
            for row in &commitments {
                tx.delete_of(Noun::StrandTie, "commitment_id", row.id.as_str())?;
            }
            tx.delete_of(Noun::StrandTie, "agreement_id", id.as_str())?;
            tx.delete_of(Noun::Attachment, "agreement_id", id.as_str())?;
            tx.delete_of(Noun::Commitment, "agreement_id", id.as_str())?;
            tx.delete_of(Noun::AgreementParty, "agreement_id", id.as_str())?;
            tx.delete(Noun::Agreement, id.as_str())
        })
    }
}
