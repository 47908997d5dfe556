//! Verbs of attached files.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use congress::attachment::AttachmentEdit;
use congress::{
    Agreement, AgreementId, Attachment, AttachmentContent, AttachmentId, Done, Noun, time,
};

use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Keeps a file with an agreement, as the version after its others. `name` is the file's
    /// name without its path; the day is today in the zone of the file's first event.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`WorkspaceError::Invalid`] for a file that is empty or
    /// larger than [`congress::attachment::SIZE_LIMIT`].
    pub fn attachment_add(
        &mut self,
        agreement_id: &AgreementId,
        name: &str,
        bytes: &[u8],
    ) -> Result<Done<AttachmentId>, WorkspaceError> {
        let agreement: Agreement = get(&self.conn, agreement_id.as_str())?;
        let others: Vec<Attachment> = rows_of(&self.conn, "agreement_id", agreement_id.as_str())?;
        let now = (self.clock)();
        let today = match time::zone(&self.zone()?) {
            Ok(zone) => time::to_wall(&zone, now).date(),
            Err(_) => now.date_naive(),
        };
        let file = (name, bytes.len());
        let attachment = Attachment::make(new_id(), agreement_id.clone(), &others, file, today)?;
        let content = AttachmentContent {
            id: new_id(),
            attachment_id: attachment.id.clone(),
            data: STANDARD.encode(bytes),
        };
        self.transact("attachment-add", &agreement.title, |tx| {
            tx.insert(&attachment)?;
            tx.insert(&content)?;
            Ok(attachment.id.clone())
        })
    }

    /// Changes one field of an attached file. Its bytes stay what they were.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn attachment_edit(
        &mut self,
        id: &AttachmentId,
        edit: AttachmentEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut attachment: Attachment = get(&self.conn, id.as_str())?;
        let agreement: Agreement = get(&self.conn, attachment.agreement_id.as_str())?;
        let action = format!("attachment-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        attachment.apply(edit)?;
        self.edit(&action, &agreement.title, &burst, |tx| {
            tx.update(&attachment)
        })
    }

    /// Removes an attached file with its bytes; the history keeps them, so that this can be
    /// undone, until it is gathered.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn attachment_remove(&mut self, id: &AttachmentId) -> Result<Done<()>, WorkspaceError> {
        let attachment: Attachment = get(&self.conn, id.as_str())?;
        let agreement: Agreement = get(&self.conn, attachment.agreement_id.as_str())?;
        self.transact("attachment-remove", &agreement.title, |tx| {
            tx.delete_of(Noun::AttachmentContent, "attachment_id", id.as_str())?;
            tx.delete(Noun::Attachment, id.as_str())
        })
    }

    /// An attached file with its bytes, as they were when it came.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also where its bytes cannot be read as such.
    pub fn attachment_read(
        &self,
        id: &AttachmentId,
    ) -> Result<(Attachment, Vec<u8>), WorkspaceError> {
        let attachment: Attachment = get(&self.conn, id.as_str())?;
        let contents: Vec<AttachmentContent> = rows_of(&self.conn, "attachment_id", id.as_str())?;
        let bytes = contents
            .first()
            .and_then(|one| STANDARD.decode(&one.data).ok());
        let missing = || WorkspaceError::not_found(Noun::AttachmentContent, id.as_str());
        Ok((attachment, bytes.ok_or_else(missing)?))
    }
}
