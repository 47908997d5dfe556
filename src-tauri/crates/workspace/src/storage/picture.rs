//! Pictures as rows.

use congress::picture::PictureOwner;
use congress::{Changed, Noun, Picture, PictureId};
use rusqlite::types::{Type, Value};

use super::Row;
use super::column::{Columns, code, text, text_or_none};

impl Row for Picture {
    const NOUN: Noun = Noun::Picture;
    const COLUMNS: &'static [&'static str] =
        &["id", "person_id", "organization_id", "media", "data"];
    const LIST: &'static str = include_str!("picture.sql");

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn read(columns: &mut Columns<'_>) -> rusqlite::Result<Self> {
        let id = PictureId(columns.take()?);
        let person: Option<String> = columns.take()?;
        let organization: Option<String> = columns.take()?;
        let owner = match (person, organization) {
            (Some(id), _) => PictureOwner::Person(id.as_str().into()),
            (None, Some(id)) => PictureOwner::Organization(id.as_str().into()),
            (None, None) => {
                let name = "organization_id".to_owned();
                return Err(rusqlite::Error::InvalidColumnType(2, name, Type::Null));
            }
        };
        Ok(Self {
            id,
            owner,
            media: columns.code()?,
            data: columns.take()?,
        })
    }

    fn write(&self) -> Vec<Value> {
        let (person, organization) = match &self.owner {
            PictureOwner::Person(id) => (Some(id.as_str()), None),
            PictureOwner::Organization(id) => (None, Some(id.as_str())),
        };
        vec![
            text(self.id.as_str()),
            text_or_none(person),
            text_or_none(organization),
            code(&self.media),
            text(&self.data),
        ]
    }

    fn references(&self) -> Vec<(Noun, &str)> {
        vec![match &self.owner {
            PictureOwner::Person(id) => (Noun::Person, id.as_str()),
            PictureOwner::Organization(id) => (Noun::Organization, id.as_str()),
        }]
    }

    fn changed(id: &str, row: Option<Self>) -> Changed {
        Changed::Picture { id: id.into(), row }
    }
}
