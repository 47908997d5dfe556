//! A person of the directory.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::contact::{self, Contact};
use crate::id::{OrganizationId, PersonId};
use crate::invalid::{self, Invalid, Problem};
use crate::observance::{self, Observance};
use crate::text::{LocalizedText, TextIn};

/// The lowest rank, as a number, that is taken for a person.
pub const RANK_LIMIT: u32 = 1000;
/// Longest line on what a person needs, in characters.
pub const CARE_LIMIT: u32 = 1000;

/// A person, shared by all events of the file. What only the protocol service reads is no part
/// of it: see [`crate::ProtocolNote`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Their identity.
    pub id: PersonId,
    /// Style before the name ("His Holiness"), in each language.
    pub honorific: LocalizedText,
    /// Full name as it is shown, in each language and so in each script.
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
    /// Given name alone, in each language.
    pub given: LocalizedText,
    /// Family name alone, in each language.
    pub family: LocalizedText,
    /// Whether the family name comes first in their own usage.
    pub family_first: bool,
    /// How they are addressed in speech ("Your Holiness"), in each language.
    pub spoken: LocalizedText,
    /// How a letter to them begins ("Most Holy Father"), in each language.
    pub written: LocalizedText,
    /// ISO 3166-1 alpha-2 code of their country.
    pub country: Option<String>,
    /// What they eat.
    pub diet: Vec<Diet>,
    /// What they need to get about.
    pub mobility: Vec<Mobility>,
    /// More on diet and mobility.
    pub care: String,
    /// How they are reached.
    pub contacts: Vec<Contact>,
}

/// What a kitchen must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum Diet {
    Halal,
    Kosher,
    Vegetarian,
    Vegan,
    Jain,
    NoPork,
    NoBeef,
    NoAlcohol,
    Diabetic,
    GlutenFree,
    LactoseFree,
    NutAllergy,
}

/// What someone needs to get about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are the field's own")]
pub enum Mobility {
    NoStairs,
    Wheelchair,
    Escort,
    SeatNear,
    Hearing,
    Sight,
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
    /// The given name in one language.
    Given(TextIn),
    /// The family name in one language.
    Family(TextIn),
    /// Whether the family name comes first.
    FamilyFirst(bool),
    /// The address in speech, in one language.
    Spoken(TextIn),
    /// The address in letters, in one language.
    Written(TextIn),
    /// The country's code.
    Country(Option<String>),
    /// What they eat.
    Diet(Vec<Diet>),
    /// What they need to get about.
    Mobility(Vec<Mobility>),
    /// More on diet and mobility.
    Care(String),
    /// How they are reached.
    Contacts(Vec<Contact>),
}

impl Person {
    /// A person of whom nothing but the name is known.
    pub fn named(id: PersonId, name: LocalizedText) -> Self {
        Self {
            id,
            honorific: LocalizedText::default(),
            name,
            title: LocalizedText::default(),
            organization_id: None,
            languages: Vec::new(),
            rank: None,
            observance: Observance::default(),
            given: LocalizedText::default(),
            family: LocalizedText::default(),
            family_first: false,
            spoken: LocalizedText::default(),
            written: LocalizedText::default(),
            country: None,
            diet: Vec::new(),
            mobility: Vec::new(),
            care: String::new(),
            contacts: Vec::new(),
        }
    }

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
            PersonEdit::Given(to) => invalid::set_text("given", &mut self.given, to, limit)?,
            PersonEdit::Family(to) => invalid::set_text("family", &mut self.family, to, limit)?,
            PersonEdit::FamilyFirst(to) => self.family_first = to,
            PersonEdit::Spoken(to) => invalid::set_text("spoken", &mut self.spoken, to, limit)?,
            PersonEdit::Written(to) => invalid::set_text("written", &mut self.written, to, limit)?,
            PersonEdit::Country(to) => {
                invalid::country("country", to.as_deref())?;
                self.country = to;
            }
            PersonEdit::Diet(to) => self.diet = once("diet", to)?,
            PersonEdit::Mobility(to) => self.mobility = once("mobility", to)?,
            PersonEdit::Care(to) => {
                invalid::fits("care", to.trim(), CARE_LIMIT)?;
                self.care = to.trim().to_owned();
            }
            PersonEdit::Contacts(to) => self.contacts = contact::taken("contacts", to)?,
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
            Self::Given(_) => "given",
            Self::Family(_) => "family",
            Self::FamilyFirst(_) => "family-first",
            Self::Spoken(_) => "spoken",
            Self::Written(_) => "written",
            Self::Country(_) => "country",
            Self::Diet(_) => "diet",
            Self::Mobility(_) => "mobility",
            Self::Care(_) => "care",
            Self::Contacts(_) => "contacts",
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

/// A list in which each stands once.
fn once<T: PartialEq>(field: &str, list: Vec<T>) -> Result<Vec<T>, Invalid> {
    let twice = |(place, one): (usize, &T)| list[..place].contains(one);
    if list.iter().enumerate().any(twice) {
        return Err(Invalid::new(field, Problem::Repeated));
    }
    Ok(list)
}
