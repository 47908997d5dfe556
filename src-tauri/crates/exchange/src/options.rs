//! How a calendar is told: to whom, in which words, with what beside the bare entries.

use std::borrow::Cow;

use congress::LocalizedText;
use congress::session::Audience;
use messages::{Catalogue, Language, catalogue};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::text;

/// The most minutes before a session at which a calendar reminds of it: four weeks.
pub const ALARM_LIMIT: u32 = 28 * 24 * 60;

/// What whoever exports a calendar chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CalendarOptions {
    /// The language of names and words. What has no text in it stands in English, then in
    /// Russian, then in whatever language it has.
    pub language: Language,
    /// A second language beside it: "Opening / Открытие".
    pub second: Option<Language>,
    /// Who reads it: sessions for fewer people are left out.
    pub audience: Audience,
    /// Minutes before each session at which a reminder is set (at most [`ALARM_LIMIT`], more
    /// counts as that); `None`: no reminders.
    pub alarm_minutes: Option<u32>,
    /// Whether each description is given as HTML too (X-ALT-DESC, which Outlook shows).
    pub html: bool,
    /// Whether times are told in UTC and without a zone: for a zone whose changes follow no
    /// yearly rule, and clients that read none of their own.
    pub utc: bool,
}

impl CalendarOptions {
    /// For delegates, in one language, with nothing beside the entries.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            second: None,
            audience: Audience::Delegates,
            alarm_minutes: None,
            html: false,
            utc: false,
        }
    }
}

/// The words of a calendar: of one language, or of two.
#[derive(Clone, Copy)]
pub(crate) struct Tongues {
    pub first: &'static Catalogue,
    pub second: Option<&'static Catalogue>,
}

impl Tongues {
    pub fn of(options: &CalendarOptions) -> Self {
        let second = options.second.filter(|second| *second != options.language);
        Self {
            first: catalogue(options.language),
            second: second.map(catalogue),
        }
    }

    /// A name in both languages, "en / ru"; once where both are the same.
    pub fn both(&self, name: impl Fn(&'static Catalogue) -> String) -> String {
        let told = |words| Cow::Owned(name(words));
        both(told(self.first), self.second.map(told)).into_owned()
    }

    /// The LANGUAGE parameter (RFC 5545, section 3.2.10) of what tells texts in one language:
    /// the one that all of them answer in; `None` where there are several.
    pub fn tag<'a>(&self, texts: &[&'a LocalizedText]) -> Option<Cow<'a, str>> {
        if self.second.is_some() {
            return None;
        }
        let lang = self.first.language().tag();
        let mut tags = texts.iter().map(|text| text.lang_of(lang));
        let tag = tags.next()??;
        tags.all(|other| other == Some(tag))
            .then(|| text::parameter(tag))
    }

    /// The same of words of the catalogue's own.
    pub fn own_tag(&self) -> Option<&'static str> {
        match self.second {
            None => Some(self.first.language().tag()),
            Some(_) => None,
        }
    }
}

/// A name in the first language and the second, if there is one.
pub(crate) fn both<'a>(first: Cow<'a, str>, second: Option<Cow<'a, str>>) -> Cow<'a, str> {
    match second {
        Some(second) if second != first && !second.is_empty() => {
            Cow::Owned(format!("{first} / {second}"))
        }
        _ => first,
    }
}
