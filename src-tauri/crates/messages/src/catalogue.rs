//! Keys to words.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::{PageLanguage, Value};

macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../../../ui/src/i18n/", $tag, "/terms.ftl")),
            include_str!(concat!("../../../../ui/src/i18n/", $tag, "/print.ftl")),
            include_str!(concat!("../../../../ui/src/i18n/", $tag, "/calendar.ftl")),
            include_str!(concat!("../../../../ui/src/i18n/", $tag, "/checks.ftl")),
            include_str!(concat!("../../../../ui/src/i18n/", $tag, "/rules.ftl")),
            include_str!(concat!("../../../../ui/src/i18n/", $tag, "/observance.ftl")),
            include_str!(concat!("../../../../ui/src/i18n/", $tag, "/release.ftl")),
        ]
    };
}

static EN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(PageLanguage::En));
static RU: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(PageLanguage::Ru));
static KK: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(PageLanguage::Kk));
static AR: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(PageLanguage::Ar));
static ZH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(PageLanguage::Zh));
static FR: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(PageLanguage::Fr));
static ES: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::of(PageLanguage::Es));

/// The words of one language.
pub struct Catalogue {
    language: PageLanguage,
    bundle: FluentBundle<FluentResource>,
}

/// The catalogue of a language; read once, then shared by all threads. Of a language that the
/// window does not speak it has the words of pages; all else is answered in English.
///
/// ```
/// use messages::{Language, catalogue};
/// assert_eq!(catalogue(Language::En).text("role-chair"), "Chair");
/// ```
pub fn catalogue(language: impl Into<PageLanguage>) -> &'static Catalogue {
    match language.into() {
        PageLanguage::En => &EN,
        PageLanguage::Ru => &RU,
        PageLanguage::Kk => &KK,
        PageLanguage::Ar => &AR,
        PageLanguage::Zh => &ZH,
        PageLanguage::Fr => &FR,
        PageLanguage::Es => &ES,
    }
}

impl Catalogue {
    /// The words of a key without variables.
    ///
    /// A key that the language lacks is answered in English; one that no language has
    /// is answered with itself, so that the fault shows and is still readable.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The words of a key, with its variables. Numbers choose plural forms. Falls back
    /// as [`Self::text`] does.
    ///
    /// No isolating marks (U+2068, U+2069) are put around the variables: in a calendar
    /// or a page they would be characters of the text.
    pub fn text_with(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// As [`Self::text_with`], for a key that need not exist: `None` where neither this
    /// language nor English has it.
    pub fn find(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        self.own(key, args).or_else(|| match self.language {
            PageLanguage::En => None,
            _ => catalogue(PageLanguage::En).own(key, args),
        })
    }

    /// The name of a language (BCP 47) in this one, such as "Kazakh"; a language that
    /// the catalogue does not name is answered with its tag.
    pub fn language_name(&self, tag: &str) -> String {
        let primary = tag
            .split(['-', '_'])
            .next()
            .unwrap_or(tag)
            .to_ascii_lowercase();
        self.find(&format!("print-language-{primary}"), &[])
            .unwrap_or_else(|| tag.to_owned())
    }

    /// Names as a list, such as "A, B and C"; those that are empty are left out.
    pub fn list(&self, names: &[String]) -> String {
        let known: Vec<&str> = names
            .iter()
            .map(String::as_str)
            .filter(|name| !name.is_empty())
            .collect();
        let join = |key: &str, one: &str, other: &str| {
            self.text_with(key, &[("one", one.into()), ("other", other.into())])
        };
        match known.as_slice() {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [one, other] => join("print-list-two", one, other),
            [first, between @ .., last] => {
                let before = between.iter().fold((*first).to_owned(), |list, name| {
                    join("print-list-between", &list, name)
                });
                join("print-list-end", &before, last)
            }
        }
    }

    /// The language in which it speaks.
    pub fn language(&self) -> PageLanguage {
        self.language
    }

    /// The key's words in this language alone.
    fn own(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        // A variable that the caller forgot shows as `{$name}`; nothing else can fail.
        Some(
            self.bundle
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned(),
        )
    }

    fn of(language: PageLanguage) -> Self {
        let mut bundle = empty(language);
        for source in sources(language) {
            // What does not parse is left out and falls back; the tests hold that all does.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(r, _)| r);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }
}

fn empty(language: PageLanguage) -> FluentBundle<FluentResource> {
    // The tags are constants that parse; "und" would only choose the plural forms of the root.
    let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        PageLanguage::En | PageLanguage::Zh => with_commas,
        PageLanguage::Ar => with_mark,
        PageLanguage::Ru | PageLanguage::Kk | PageLanguage::Fr | PageLanguage::Es => with_spaces,
    }));
    bundle
}

// Numbers in groups of three, as the window's Intl has them. What is no number, or must not
// be grouped, such as a year, comes as text.
fn with_commas<M>(value: &Value<'_>, _: &M) -> Option<String> {
    grouped(value, ',')
}

fn with_spaces<M>(value: &Value<'_>, _: &M) -> Option<String> {
    grouped(value, '\u{a0}')
}

// A minus keeps its place before the figure in a line from right to left.
fn with_mark<M>(value: &Value<'_>, _: &M) -> Option<String> {
    let told = grouped(value, ',')?;
    let mark = if told.starts_with('-') {
        "\u{200e}"
    } else {
        ""
    };
    Some(format!("{mark}{told}"))
}

fn grouped(value: &Value<'_>, separator: char) -> Option<String> {
    let Value::Number(number) = value else {
        return None;
    };
    let text = number.as_string();
    let whole = text.find('.').unwrap_or(text.len());
    let mut told = String::new();
    for (place, character) in text.char_indices() {
        let left = whole.saturating_sub(place);
        let digits = place > 0 && !told.ends_with('-');
        if digits && left > 0 && left % 3 == 0 {
            told.push(separator);
        }
        told.push(character);
    }
    Some(told)
}

fn sources(language: PageLanguage) -> &'static [&'static str] {
    match language {
        PageLanguage::En => &files!("en"),
        PageLanguage::Ru => &files!("ru"),
        PageLanguage::Kk => &files!("kk"),
        PageLanguage::Ar => &files!("ar"),
        PageLanguage::Zh => &[include_str!("../pages/zh.ftl")],
        PageLanguage::Fr => &[include_str!("../pages/fr.ftl")],
        PageLanguage::Es => &[include_str!("../pages/es.ftl")],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::Language;

    /// Keys with the names of their variables, read from the source line by line.
    fn keys(language: impl Into<PageLanguage>) -> BTreeMap<String, BTreeSet<String>> {
        let language = language.into();
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for source in sources(language) {
            let mut key = String::new();
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                if line.starts_with(|c: char| c.is_ascii_alphabetic())
                    && let Some((name, _)) = line.split_once('=')
                {
                    key = name.trim().to_owned();
                    let twice = found.insert(key.clone(), BTreeSet::new()).is_some();
                    assert!(!twice, "{language:?}: {key} stands twice");
                }
                for variable in line.split('$').skip(1) {
                    let name = variable.split(|c: char| !c.is_alphanumeric()).next();
                    found
                        .entry(key.clone())
                        .or_default()
                        .insert(name.unwrap_or("").to_owned());
                }
            }
        }
        found
    }

    #[test]
    fn every_file_parses() {
        for language in PageLanguage::ALL {
            for source in sources(language) {
                if let Err((_, errors)) = FluentResource::try_new((*source).to_owned()) {
                    panic!("{language:?}: {errors:?}");
                }
            }
        }
    }

    #[test]
    fn all_languages_have_the_same_keys_and_variables() {
        let english = keys(Language::En);
        assert!(english.len() > 40);
        for language in Language::ALL {
            let own = keys(language);
            let missing: Vec<_> = english.keys().filter(|k| !own.contains_key(*k)).collect();
            let extra: Vec<_> = own.keys().filter(|k| !english.contains_key(*k)).collect();
            assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
            assert!(extra.is_empty(), "{language:?} alone has {extra:?}");
            for (key, variables) in &own {
                // A plural may leave its figure out: Arabic says "one finding" in words.
                let known = variables.is_subset(&english[key]);
                assert!(known, "{language:?}: {key} takes {variables:?}");
                let text = catalogue(language).own(key, &[]);
                assert!(
                    text.is_some_and(|t| !t.trim().is_empty()),
                    "{language:?}: {key}"
                );
            }
        }
    }

    /// What a page can say, by the beginning of its key.
    const OF_PAGES: [&str; 14] = [
        "print-",
        "weekday-",
        "month-",
        "bulletin-",
        "release-label",
        "release-moment",
        "release-draft",
        "release-number",
        "kind-",
        "status-",
        "role-",
        "function-",
        "audience-",
        "equipment-",
    ];

    #[test]
    fn the_languages_of_pages_alone_have_all_that_a_page_says() {
        let english = keys(Language::En);
        let of_page = |key: &str| {
            let also = key == "person-erased" || key.starts_with("co-organizer-role-");
            also || OF_PAGES.iter().any(|begins| key.starts_with(begins))
        };
        for language in [PageLanguage::Zh, PageLanguage::Fr, PageLanguage::Es] {
            let own = keys(language);
            let wanted: Vec<_> = english.keys().filter(|key| of_page(key)).collect();
            let missing: Vec<_> = wanted
                .iter()
                .filter(|key| !own.contains_key(**key))
                .collect();
            assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
            let extra: Vec<_> = own.keys().filter(|key| !wanted.contains(key)).collect();
            assert!(extra.is_empty(), "{language:?} alone has {extra:?}");
            for (key, variables) in &own {
                assert!(variables.is_subset(&english[key]), "{language:?}: {key}");
                let text = catalogue(language).own(key, &[]);
                assert!(
                    text.is_some_and(|t| !t.trim().is_empty()),
                    "{language:?}: {key}"
                );
            }
        }
    }

    #[test]
    fn a_missing_key_falls_back_to_english_then_to_itself() {
        let empty = Catalogue {
            language: PageLanguage::Kk,
            bundle: empty(PageLanguage::Kk),
        };
        assert_eq!(
            empty.text("role-chair"),
            catalogue(Language::En).text("role-chair")
        );
        assert_eq!(empty.language_name("kk"), "Kazakh");
        assert_eq!(empty.text("no-such-key"), "no-such-key");
    }

    #[test]
    fn variables_stand_without_isolating_marks() {
        for language in Language::ALL {
            let args = [("page", Value::from(1)), ("pages", Value::from(12))];
            let text = catalogue(language).text_with("print-page", &args);
            assert!(text.contains('1') && text.contains("12"), "{text}");
            assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
        }
    }

    #[test]
    fn numbers_are_grouped() {
        for (language, text) in [
            (Language::En, "1,234,567"),
            (Language::Ru, "1\u{a0}234\u{a0}567"),
            (Language::Ar, "1,234,567"),
        ] {
            let told = |n: i32| {
                let args = [("limit", Value::from(n)), ("figure", Value::from(7))];
                catalogue(language).text_with("finding-too-few-booths", &args)
            };
            assert!(told(1_234_567).contains(text), "{}", told(1_234_567));
            assert!(told(-100).contains("-100"), "{}", told(-100));
            assert!(told(100).contains("100"), "{}", told(100));
            let parted = [",100", "\u{a0}100"].map(|end| told(100).contains(end));
            assert_eq!(parted, [false, false], "{}", told(100));
        }
    }

    #[test]
    fn names_make_a_list() {
        let names = |n: usize| -> Vec<String> {
            ["A", "", "B", "C", "D"][..n]
                .iter()
                .map(|&n| n.to_owned())
                .collect()
        };
        for (language, lists) in [
            (Language::En, ["", "A", "A and B", "A, B, C and D"]),
            (Language::Ru, ["", "A", "A и B", "A, B, C и D"]),
            (Language::Kk, ["", "A", "A және B", "A, B, C, D"]),
            (Language::Ar, ["", "A", "A وB", "A وB وC وD"]),
        ] {
            let told = [0, 2, 3, 5].map(|n| catalogue(language).list(&names(n)));
            assert_eq!(told, lists);
        }
    }

    #[test]
    fn languages_have_names() {
        assert_eq!(catalogue(Language::Ru).language_name("kk"), "казахский");
        assert_eq!(catalogue(Language::En).language_name("zh-Hant"), "Chinese");
        assert_eq!(catalogue(Language::En).language_name("tlh"), "tlh");
    }
}
