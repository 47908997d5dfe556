//! What makes a field's value unacceptable. Carries data; the window words it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::{LocalizedText, TextIn};

/// Longest title or name, in characters.
pub const TITLE_LIMIT: u32 = 300;
/// Longest description or note, in characters.
pub const PROSE_LIMIT: u32 = 20_000;
/// Longest short line (a contact, a place, a flight), in characters.
pub const LINE_LIMIT: u32 = 300;
/// Most entries of a list inside one field (languages).
pub const LIST_LIMIT: u32 = 40;

/// A value that a field does not take. Nothing was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type, thiserror::Error)]
#[serde(rename_all = "camelCase")]
#[error("{field}: {problem:?}")]
pub struct Invalid {
    /// The field's name as it stands in the noun, such as `title`.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// Why a value is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Problem {
    /// More characters (or entries) than the field holds.
    TooLong {
        /// Most that it holds.
        limit: u32,
        /// What it was given.
        length: u32,
    },
    /// The field must have a value.
    Empty,
    /// The end lies before the start.
    EndBeforeStart,
    /// The session is locked in place.
    Locked,
    /// Outside the range that makes sense.
    OutOfRange {
        /// Least value taken.
        least: u32,
        /// Greatest value taken.
        most: u32,
    },
    /// Not the name of an IANA time zone.
    UnknownZone,
    /// Not a language tag (BCP 47).
    NotALanguage,
    /// Not a two-letter country code (ISO 3166-1 alpha-2).
    NotACountry,
    /// A session cannot be its own parent, nor the parent of its parent.
    OwnParent,
    /// Start and end must be given together.
    HalfPlaced,
    /// The same is given twice where it can stand once.
    Repeated,
    /// Not a picture of a kind that is taken, or one that is damaged.
    NotAPicture,
    /// A picture of more KiB than are taken.
    TooHeavy {
        /// Most KiB that are taken.
        limit: u32,
    },
}

impl Invalid {
    /// A problem of a field.
    pub fn new(field: &str, problem: Problem) -> Self {
        Self {
            field: field.to_owned(),
            problem,
        }
    }
}

/// Checks a text's length in characters.
pub fn fits(field: &str, text: &str, limit: u32) -> Result<(), Invalid> {
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length > limit {
        return Err(Invalid::new(field, Problem::TooLong { limit, length }));
    }
    Ok(())
}

/// Checks the length of a list inside one field.
pub fn list_fits<T>(field: &str, list: &[T]) -> Result<(), Invalid> {
    fit_in(field, list, LIST_LIMIT)
}

/// Checks that a list has at most `limit` entries.
pub fn fit_in<T>(field: &str, list: &[T], limit: u32) -> Result<(), Invalid> {
    let length = u32::try_from(list.len()).unwrap_or(u32::MAX);
    if length > limit {
        return Err(Invalid::new(field, Problem::TooLong { limit, length }));
    }
    Ok(())
}

/// Checks that a number is none that makes no sense.
pub fn at_most(field: &str, number: u32, most: u32) -> Result<(), Invalid> {
    if number > most {
        return Err(Invalid::new(field, Problem::OutOfRange { least: 0, most }));
    }
    Ok(())
}

/// Checks that a tag has the shape of BCP 47 (letters, digits, hyphens, at most 35).
pub fn language(field: &str, tag: &str) -> Result<(), Invalid> {
    let shape = (2..=35).contains(&tag.len())
        && tag.starts_with(|c: char| c.is_ascii_alphabetic())
        && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if shape {
        Ok(())
    } else {
        Err(Invalid::new(field, Problem::NotALanguage))
    }
}

/// Checks every tag of a list.
pub fn languages(field: &str, tags: &[String]) -> Result<(), Invalid> {
    list_fits(field, tags)?;
    tags.iter().try_for_each(|tag| language(field, tag))
}

/// Checks a country code's shape; `None` and known codes pass.
pub fn country(field: &str, code: Option<&str>) -> Result<(), Invalid> {
    match code {
        Some(c) if c.len() != 2 || !c.bytes().all(|b| b.is_ascii_uppercase()) => {
            Err(Invalid::new(field, Problem::NotACountry))
        }
        _ => Ok(()),
    }
}

/// Sets one language of a text field after checking tag and length.
pub fn set_text(
    field: &str,
    target: &mut LocalizedText,
    to: TextIn,
    limit: u32,
) -> Result<(), Invalid> {
    language(field, &to.lang)?;
    fits(field, to.text.trim(), limit)?;
    target.set(&to.lang, &to.text);
    Ok(())
}

/// As [`set_text`], for a text that must stay in at least one language.
pub fn set_name(field: &str, target: &mut LocalizedText, to: TextIn) -> Result<(), Invalid> {
    let mut next = target.clone();
    set_text(field, &mut next, to, TITLE_LIMIT)?;
    named(field, &next)?;
    *target = next;
    Ok(())
}

/// Checks a whole text that must not be empty, each language at most [`TITLE_LIMIT`].
pub fn named(field: &str, text: &LocalizedText) -> Result<(), Invalid> {
    if text.is_empty() {
        return Err(Invalid::new(field, Problem::Empty));
    }
    all_fit(field, text, TITLE_LIMIT)
}

/// Checks every language of a text.
pub fn all_fit(field: &str, text: &LocalizedText, limit: u32) -> Result<(), Invalid> {
    text.0.iter().try_for_each(|(tag, t)| {
        language(field, tag)?;
        fits(field, t, limit)
    })
}
