//! The bytes of attached files as rows.

use congress::{AttachmentContent, AttachmentContentId, AttachmentId, Changed, Noun};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, text};

impl Row for AttachmentContent {
    const NOUN: Noun = Noun::AttachmentContent;
    const COLUMNS: &'static [&'static str] = &["id", "attachment_id", "data"];
    const LIST: &'static str = include_str!("attachment_content.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: AttachmentContentId(columns.take()?),
            attachment_id: AttachmentId(columns.take()?),
            data: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.attachment_id.as_str()),
            text(&self.data),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![(Noun::Attachment, self.attachment_id.as_str())]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::AttachmentContent { id: id.into(), row }
    }
}
