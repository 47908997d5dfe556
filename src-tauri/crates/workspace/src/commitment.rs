//! Verbs of commitments.

use congress::commitment::CommitmentEdit;
use congress::{AgreementId, Commitment, CommitmentId, Done, Noun, TextIn};

use crate::order::{self, Placed};
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, named, new_id};

impl Workspace {
    /// Adds a commitment to an agreement, open, after its others.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn commitment_create(
        &mut self,
        agreement_id: &AgreementId,
        title: TextIn,
    ) -> Result<Done<CommitmentId>, WorkspaceError> {
        let others: Vec<Commitment> = rows_of(&self.conn, "agreement_id", agreement_id.as_str())?;
        let title = named("title", title)?;
        let mut commitment = Commitment::new(new_id(), agreement_id.clone(), title);
        commitment.position = order::after(&others);
        self.transact("commitment-create", &commitment.title, |tx| {
            tx.insert(&commitment)?;
            Ok(commitment.id.clone())
        })
    }

    /// Changes one field of a commitment; a new place moves the agreement's others along.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn commitment_edit(
        &mut self,
        id: &CommitmentId,
        edit: CommitmentEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut commitment: Commitment = get(&self.conn, id.as_str())?;
        let action = format!("commitment-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        if let CommitmentEdit::Position(place) = edit {
            let agreement = commitment.agreement_id.as_str();
            let all: Vec<Commitment> = rows_of(&self.conn, "agreement_id", agreement)?;
            return self.edit(&action, &commitment.title, &burst, |tx| {
                order::move_to(tx, all.clone(), id.as_str(), place)
            });
        }
        commitment.apply(edit)?;
        self.edit(&action, &commitment.title, &burst, |tx| {
            tx.update(&commitment)
        })
    }

    /// Removes a commitment, and what ties it to strands.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn commitment_remove(&mut self, id: &CommitmentId) -> Result<Done<()>, WorkspaceError> {
        let commitment: Commitment = get(&self.conn, id.as_str())?;
        self.transact("commitment-remove", &commitment.title, |tx| {
            tx.delete_of(Noun::StrandTie, "commitment_id", id.as_str())?;
            tx.delete(Noun::Commitment, id.as_str())
        })
    }
}

impl Placed for Commitment {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}
