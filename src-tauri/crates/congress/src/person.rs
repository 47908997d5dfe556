//! A person of the directory.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{OrganizationId, PersonId};
use crate::invalid::{self, Invalid, Problem};
use crate::observance::{self, Observance};
use crate::text::{LocalizedText, TextIn};

/// The lowest rank, as a number, that is taken for a person.
pub const RANK_LIMIT: u32 = 1000;

/// A person, shared by all events of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Their identity.
    pub id: PersonId,
    /// Style before the name ("His Holiness"), in each language.
    pub honorific: LocalizedText,
    /// Full name, in each language and so in each script.
    pub name: LocalizedText,
    /// Position ("Secretary-General"), in each language.
    pub title: LocalizedText,
    /// The organization for which they stand.
    pub organization_id: Option<OrganizationId>,
    /// Languages spoken, BCP 47.
    pub languages: Vec<String>,
    /// Rank in protocol, 1 the highest; `None` where not known.
    pub rank: Option<u32>,
    /// What they observe, as they have stated it.
    pub observance: Observance,
}

/// One field of a [`Person`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum PersonEdit {
    /// The style before the name, in one language.
    Honorific(TextIn),
    /// The name in one language.
    Name(TextIn),
    /// The position in one language.
    Title(TextIn),
    /// The organization.
    Organization(Option<OrganizationId>),
    /// Languages spoken.
    Languages(Vec<String>),
    /// Rank in protocol.
    Rank(Option<u32>),
    /// What they observe.
    Observance(Observance),
}

impl Person {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the person is then unchanged.
    pub fn apply(&mut self, edit: PersonEdit) -> Result<(), Invalid> {
        let limit = invalid::TITLE_LIMIT;
        match edit {
            PersonEdit::Honorific(to) => {
                invalid::set_text("honorific", &mut self.honorific, to, limit)?;
            }
            PersonEdit::Name(to) => invalid::set_name("name", &mut self.name, to)?,
            PersonEdit::Title(to) => invalid::set_text("title", &mut self.title, to, limit)?,
            PersonEdit::Organization(to) => self.organization_id = to,
            PersonEdit::Languages(to) => {
                invalid::languages("languages", &to)?;
                self.languages = to;
            }
            PersonEdit::Rank(to) => {
                check_rank("rank", to)?;
                self.rank = to;
            }
            PersonEdit::Observance(to) => {
                self.observance = observance::taken("observance", to)?;
            }
        }
        Ok(())
    }

    /// Whether the person's data were erased: no other person can be without a name.
    pub fn is_erased(&self) -> bool {
        self.name.is_empty()
    }

    /// Honorific and name as one line, for a reader of `lang`. The honorific stands
    /// only beside a name in the same language.
    pub fn styled(&self, lang: &str) -> String {
        let name = self.name.get(lang);
        let style = self
            .name
            .lang_of(lang)
            .and_then(|tag| self.honorific.0.get(tag));
        match style {
            Some(style) => format!("{style} {name}"),
            None => name.to_owned(),
        }
    }
}

impl PersonEdit {
    /// The edit's name in the journal, after `person-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Honorific(_) => "honorific",
            Self::Name(_) => "name",
            Self::Title(_) => "title",
            Self::Organization(_) => "organization",
            Self::Languages(_) => "languages",
            Self::Rank(_) => "rank",
            Self::Observance(_) => "observance",
        }
    }
}

/// Checks a rank in protocol.
pub(crate) fn check_rank(field: &str, rank: Option<u32>) -> Result<(), Invalid> {
    let (least, most) = (1, RANK_LIMIT);
    match rank {
        Some(rank) if !(least..=most).contains(&rank) => {
            Err(Invalid::new(field, Problem::OutOfRange { least, most }))
        }
        _ => Ok(()),
    }
}
