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

/// A language in which pages are printed: those of the window, and others that guests read.
/// On the wire it is its [`PageLanguage::tag`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum PageLanguage {
    /// English, to which the others fall back.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Kazakh, in Cyrillic letters.
    Kk,
    /// Arabic, written from right to left.
    Ar,
    /// Chinese, in simplified characters.
    Zh,
    /// French.
    Fr,
    /// Spanish.
    Es,
}

impl PageLanguage {
    /// All of them, English first.
    pub const ALL: [Self; 7] = [
        Self::En,
        Self::Ru,
        Self::Kk,
        Self::Ar,
        Self::Zh,
        Self::Fr,
        Self::Es,
    ];

    /// The BCP 47 tag.
    ///
    /// ```
    /// assert_eq!(messages::PageLanguage::Zh.tag(), "zh");
    /// ```
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Kk => "kk",
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// The language of a BCP 47 tag, as [`Language::from_tag`].
    ///
    /// ```
    /// use messages::PageLanguage;
    /// assert_eq!(PageLanguage::from_tag("zh-Hans-CN"), Some(PageLanguage::Zh));
    /// assert_eq!(PageLanguage::from_tag("he"), None);
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

impl From<Language> for PageLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Ru => Self::Ru,
            Language::Kk => Self::Kk,
            Language::Ar => Self::Ar,
        }
    }
}
