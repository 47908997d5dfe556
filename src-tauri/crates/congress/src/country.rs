//! Countries and territories by ISO 3166-1 code, with their names: see `country/README.md`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text::LocalizedText;

/// A country or territory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Country {
    /// Its code, ISO 3166-1 alpha-2.
    pub code: String,
    /// What it is at the United Nations.
    pub standing: Standing,
    /// Its short name in English, French, Russian, Kazakh and Arabic.
    pub name: LocalizedText,
    /// Its formal name in English, with the article; of a territory the short one.
    pub formal: String,
}

/// What a country is at the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// One of the member states.
    Member,
    /// A non-member observer state.
    Observer,
    /// Any other code of the standard.
    Territory,
}

/// All countries and territories, by code.
pub fn all() -> &'static [Country] {
    &ALL
}

/// The country of a code.
///
/// ```
/// let country = congress::country::by_code("KZ").unwrap();
/// assert_eq!(country.name.get("kk"), "Қазақстан");
/// assert_eq!(country.formal, "the Republic of Kazakhstan");
/// ```
pub fn by_code(code: &str) -> Option<&'static Country> {
    BY_CODE.get(code).map(|place| &ALL[*place])
}

/// A country's short name for a reader of `lang`; the code itself where it is none.
pub fn name<'a>(code: &'a str, lang: &str) -> &'a str {
    by_code(code).map_or(code, |country| country.name.get(lang))
}

const LANGUAGES: [&str; 5] = ["en", "fr", "ru", "kk", "ar"];

static ALL: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let lines = include_str!("country/countries.tsv").lines().skip(1);
    lines.filter_map(read).collect()
});

static BY_CODE: LazyLock<BTreeMap<&str, usize>> = LazyLock::new(|| {
    let places = ALL.iter().enumerate();
    places
        .map(|(place, country)| (country.code.as_str(), place))
        .collect()
});

/// One line of the table; a test holds that each can be read.
fn read(line: &'static str) -> Option<Country> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [code, standing, names @ .., formal] = cells.as_slice() else {
        return None;
    };
    let standing = match *standing {
        "member" => Standing::Member,
        "observer" => Standing::Observer,
        "territory" => Standing::Territory,
        _ => return None,
    };
    let name = LANGUAGES.iter().zip(names);
    Some(Country {
        code: (*code).to_owned(),
        standing,
        name: name.fold(LocalizedText::default(), |name, (lang, text)| {
            name.with(lang, text)
        }),
        formal: (*formal).to_owned(),
    })
}
