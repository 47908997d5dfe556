//! Parties to agreements as rows.

use congress::{
    AgreementId, AgreementParty, AgreementPartyId, Changed, Noun, OrganizationId, PersonId,
};
use rusqlite::types::Value;

use super::Row;
use super::column::{Columns, text, text_or_none};

impl Row for AgreementParty {
    const NOUN: Noun = Noun::AgreementParty;
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "agreement_id",
        "organization_id",
        "person_id",
        "signatory",
    ];
    const LIST: &'static str = include_str!("agreement_party.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: AgreementPartyId(columns.take()?),
            agreement_id: AgreementId(columns.take()?),
            organization_id: OrganizationId(columns.take()?),
            person_id: columns.take::<Option<String>>()?.map(PersonId),
            signatory: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        vec![
            text(self.id.as_str()),
            text(self.agreement_id.as_str()),
            text(self.organization_id.as_str()),
            text_or_none(self.person_id.as_ref().map(PersonId::as_str)),
            text(&self.signatory),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        let mut named = vec![
            (Noun::Agreement, self.agreement_id.as_str()),
            (Noun::Organization, self.organization_id.as_str()),
        ];
        named.extend(self.person_id.iter().map(|id| (Noun::Person, id.as_str())));
        named
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::AgreementParty { id: id.into(), row }
    }
}
