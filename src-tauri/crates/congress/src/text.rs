//! Text that guests read, in several languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

/// A name or sentence in several languages: BCP 47 tag to text. A language without
/// text has no entry; an empty map is "no text at all".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct LocalizedText(pub BTreeMap<String, String>);

/// One language's text of a [`LocalizedText`], as an edit carries it. Empty text
/// removes the language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TextIn {
    /// BCP 47 tag, such as `kk`.
    pub lang: String,
    /// The text; blank means "none".
    pub text: String,
}

impl LocalizedText {
    /// Text in one language.
    ///
    /// ```
    /// let name = congress::LocalizedText::of("en", "Opening");
    /// assert_eq!(name.get("ru"), "Opening");
    /// ```
    pub fn of(lang: &str, text: &str) -> Self {
        Self::default().with(lang, text)
    }

    /// The same with one more language; blank text removes the language.
    #[must_use]
    pub fn with(mut self, lang: &str, text: &str) -> Self {
        self.set(lang, text);
        self
    }

    /// Sets one language; blank text removes it. Surrounding white space goes.
    pub fn set(&mut self, lang: &str, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            self.0.remove(lang);
        } else {
            self.0.insert(lang.to_owned(), text.to_owned());
        }
    }

    /// The text for a reader of `lang`. Falls back to English, then Russian, then
    /// the first language by tag; empty only where there is no text at all.
    pub fn get(&self, lang: &str) -> &str {
        [lang, "en", "ru"]
            .iter()
            .find_map(|l| self.0.get(*l))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The language that [`Self::get`] answers in for a reader of `lang`.
    pub fn lang_of(&self, lang: &str) -> Option<&str> {
        [lang, "en", "ru"]
            .iter()
            .find_map(|l| self.0.get_key_value(*l))
            .or_else(|| self.0.iter().next())
            .map(|(tag, _)| tag.as_str())
    }

    /// Whether no language has text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
