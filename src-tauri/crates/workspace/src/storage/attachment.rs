//! Attached files as rows, without their bytes.

use congress::{AgreementId, Attachment, AttachmentId, Changed, Noun};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, number, text, time};

impl Row for Attachment {
    const NOUN: Noun = Noun::Attachment;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "agreement_id",
        "name",
        "version",
        "bytes",
        "added_on",
        "note",
    ];
    const LIST: &'static str = include_str!("attachment.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: AttachmentId(columns.take()?),
            agreement_id: AgreementId(columns.take()?),
            name: columns.take()?,
            version: columns.take()?,
            bytes: columns.take()?,
            added_on: columns.time()?,
            note: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.agreement_id.as_str()),
            text(&self.name),
            number(self.version),
            number(self.bytes),
            time(&self.added_on),
            text(&self.note),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![(Noun::Agreement, self.agreement_id.as_str())]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Attachment { id: id.into(), row }
    }
}
