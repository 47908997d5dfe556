//! The order of names in a language, by the Unicode collation algorithm with that language's
//! own rules (CLDR): never the order of bytes.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

/// The order of names in one language.
pub struct Collation {
    names: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
}

impl Collation {
    /// The order of a language by its tag (BCP 47). A language without rules of its own, and a
    /// tag that is none, has the order that all scripts have in common.
    ///
    /// ```
    /// use congress::collation::Collation;
    /// let kazakh = Collation::of("kk");
    /// assert!(kazakh.compare("Қазақстан", "Лаос").is_lt());
    /// ```
    pub fn of(language: &str) -> Self {
        let preferences = language.parse().map_or_else(
            |_| CollatorPreferences::default(),
            |tag: Locale| (&tag).into(),
        );
        let with = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            CollatorBorrowed::try_new(preferences, options)
                .or_else(|_| CollatorBorrowed::try_new(CollatorPreferences::default(), options))
                .expect("the order of all scripts is part of the program")
        };
        Self {
            names: with(Strength::Tertiary),
            letters: with(Strength::Primary),
        }
    }

    /// Which of two names comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.names.compare(one, other)
    }

    /// The same, where accents and case make no difference, as for the letter under which a
    /// name stands.
    pub fn compare_letters(&self, one: &str, other: &str) -> Ordering {
        self.letters.compare(one, other)
    }
}
