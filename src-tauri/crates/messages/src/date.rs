//! Days in words, as a printed page has them.

use chrono::{Datelike, NaiveDate};

use crate::{Catalogue, PageLanguage, Value, catalogue};

/// A day with its weekday: "Tuesday, 16 September 2025".
///
/// ```
/// use messages::{Language, date};
/// let day = "2025-09-16".parse().unwrap();
/// assert_eq!(date(Language::Ru, day), "вторник, 16 сентября 2025 г.");
/// ```
pub fn date(language: impl Into<PageLanguage>, on: NaiveDate) -> String {
    let language = language.into();
    let words = catalogue(language);
    let weekday = words.text(&format!("weekday-{}", on.weekday().number_from_monday()));
    words.text_with(
        "print-date",
        &[
            ("weekday", weekday.into()),
            ("day", day(language, on).into()),
        ],
    )
}

/// A day without its weekday: "16 September 2025".
pub fn day(language: impl Into<PageLanguage>, on: NaiveDate) -> String {
    let words = catalogue(language);
    words.text_with(
        "print-day",
        &[
            ("day", number(on.day())),
            ("month", month(words, on)),
            ("year", year(on)),
        ],
    )
}

/// A day in few letters, without its year, as the window's lists have it: "Tue 16 Sept".
///
/// ```
/// use messages::{Language, short_day};
/// let day = "2025-09-16".parse().unwrap();
/// assert_eq!(short_day(Language::En, day), "Tue 16 Sept");
/// assert_eq!(short_day(Language::Ru, day), "вт, 16 сент.");
/// ```
pub fn short_day(language: impl Into<PageLanguage>, on: NaiveDate) -> String {
    let words = catalogue(language);
    let weekday = on.weekday().number_from_monday();
    words.text_with(
        "print-day-short",
        &[
            (
                "weekday",
                words.text(&format!("weekday-short-{weekday}")).into(),
            ),
            ("day", number(on.day())),
            (
                "month",
                words.text(&format!("month-short-{}", on.month())).into(),
            ),
        ],
    )
}

/// A stretch of days, first and last: "16–18 September 2025". One day alone stands as
/// [`day`].
pub fn days(language: impl Into<PageLanguage>, from: NaiveDate, to: NaiveDate) -> String {
    let language = language.into();
    let words = catalogue(language);
    if from == to {
        return day(language, from);
    }
    if from.year() != to.year() {
        let ends = [
            ("from", day(language, from).into()),
            ("to", day(language, to).into()),
        ];
        return words.text_with("print-days-over-years", &ends);
    }
    if from.month() != to.month() {
        return words.text_with(
            "print-days-over-months",
            &[
                ("from", number(from.day())),
                ("fromMonth", month(words, from)),
                ("to", number(to.day())),
                ("toMonth", month(words, to)),
                ("year", year(to)),
            ],
        );
    }
    words.text_with(
        "print-days",
        &[
            ("from", number(from.day())),
            ("to", number(to.day())),
            ("month", month(words, to)),
            ("year", year(to)),
        ],
    )
}

fn month(words: &Catalogue, on: NaiveDate) -> Value<'static> {
    words.text(&format!("month-{}", on.month())).into()
}

// As text: a number would be free to be grouped ("2,025") by a formatter.
fn year(on: NaiveDate) -> Value<'static> {
    on.year().to_string().into()
}

fn number(n: u32) -> Value<'static> {
    n.to_string().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn at(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_told_in_every_language() {
        let rows = [
            (
                Language::En,
                "Tuesday, 16 September 2025",
                "16–18 September 2025",
            ),
            (
                Language::Ru,
                "вторник, 16 сентября 2025 г.",
                "16–18 сентября 2025 г.",
            ),
            (
                Language::Kk,
                "2025 ж. 16 қыркүйек, сейсенбі",
                "2025 ж. 16–18 қыркүйек",
            ),
            (
                Language::Ar,
                "الثلاثاء، 16 سبتمبر 2025",
                "\u{2066}16–18\u{2069} سبتمبر 2025",
            ),
        ];
        let rows = rows.map(|(language, one, three)| (language.into(), one, three));
        let guests = [
            (
                PageLanguage::Zh,
                "2025年9月16日，星期二",
                "2025年9月16日至18日",
            ),
            (
                PageLanguage::Fr,
                "mardi 16 septembre 2025",
                "16–18 septembre 2025",
            ),
            (
                PageLanguage::Es,
                "martes, 16 de septiembre de 2025",
                "16–18 de septiembre de 2025",
            ),
        ];
        for (language, one, three) in rows.into_iter().chain(guests) {
            assert_eq!(date(language, at("2025-09-16")), one);
            assert_eq!(days(language, at("2025-09-16"), at("2025-09-18")), three);
        }
    }

    #[test]
    fn a_stretch_names_what_differs() {
        let rows = [
            ("2025-09-16", "2025-09-16", "16 September 2025"),
            ("2025-09-30", "2025-10-02", "30 September – 2 October 2025"),
            (
                "2025-12-30",
                "2026-01-02",
                "30 December 2025 – 2 January 2026",
            ),
        ];
        for (from, to, text) in rows {
            assert_eq!(days(Language::En, at(from), at(to)), text);
        }
    }

    #[test]
    fn every_weekday_and_month_has_its_own_name() {
        for language in PageLanguage::ALL {
            let of = |keys: Vec<String>| -> std::collections::BTreeSet<String> {
                keys.iter().map(|k| catalogue(language).text(k)).collect()
            };
            assert_eq!(
                of((1..=7).map(|n| format!("weekday-{n}")).collect()).len(),
                7
            );
            assert_eq!(
                of((1..=12).map(|n| format!("month-{n}")).collect()).len(),
                12
            );
        }
    }
}
