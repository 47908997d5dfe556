//! What is tied to strands as rows: it stands in one of three columns, so that each can be a
//! foreign key.

use congress::strand::Tied;
use congress::{
    AgreementId, Changed, CommitmentId, Noun, SessionId, StrandId, StrandTie, StrandTieId,
};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, text, text_or_none};

impl Row for StrandTie {
    const NOUN: Noun = Noun::StrandTie;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "strand_id",
        "session_id",
        "agreement_id",
        "commitment_id",
    ];
    const LIST: &'static str = include_str!("strand_tie.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: StrandTieId(columns.take()?),
            strand_id: StrandId(columns.take()?),
            to: {
                let session: Option<String> = columns.take()?;
                let agreement: Option<String> = columns.take()?;
                let commitment: Option<String> = columns.take()?;
                match (session, agreement, commitment) {
                    (Some(id), _, _) => Tied::Session(SessionId(id)),
                    (_, Some(id), _) => Tied::Agreement(AgreementId(id)),
                    // The table's CHECK leaves exactly two of them empty.
                    (_, _, id) => Tied::Commitment(CommitmentId(id.unwrap_or_default())),
                }
            },
        })
    }

    fn write(&self) -> Vec<Value> {
        let (mut session, mut agreement, mut commitment) = (None, None, None);
        match &self.to {
            Tied::Session(id) => session = Some(id.as_str()),
            Tied::Agreement(id) => agreement = Some(id.as_str()),
            Tied::Commitment(id) => commitment = Some(id.as_str()),
        }
        vec![
            text(self.id.as_str()),
            text(self.strand_id.as_str()),
            text_or_none(session),
            text_or_none(agreement),
            text_or_none(commitment),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let to = match &self.to {
            Tied::Session(id) => (Noun::Session, id.as_str()),
            Tied::Agreement(id) => (Noun::Agreement, id.as_str()),
            Tied::Commitment(id) => (Noun::Commitment, id.as_str()),
        };
        vec![(Noun::Strand, self.strand_id.as_str()), to]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::StrandTie { id: id.into(), row }
    }
}
