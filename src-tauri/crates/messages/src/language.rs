//! The languages in which the program speaks.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A language of the catalogue. On the wire it is its [`Language::tag`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, to which the others fall back.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Kazakh, in Cyrillic letters.
    Kk,
    /// Arabic, written from right to left.
    Ar,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 4] = [Self::En, Self::Ru, Self::Kk, Self::Ar];

    /// The BCP 47 tag, which also names the catalogue's folder.
    ///
    /// ```
    /// assert_eq!(messages::Language::Kk.tag(), "kk");
    /// ```
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Kk => "kk",
            Self::Ar => "ar",
        }
    }

    /// The language of a BCP 47 tag: its first subtag decides, in any case, so that
    /// `ar-EG` and `RU` are found. `None` where the catalogue does not speak it.
    ///
    /// ```
    /// use messages::Language;
    /// assert_eq!(Language::from_tag("ar-EG"), Some(Language::Ar));
    /// assert_eq!(Language::from_tag("fr"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL
            .into_iter()
            .find(|l| l.tag().eq_ignore_ascii_case(primary))
    }

    /// Whether it is written from right to left.
    pub const fn is_rtl(self) -> bool {
        matches!(self, Self::Ar)
    }
}
