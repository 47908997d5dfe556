//! Text on its way to the page: in which language, in which direction.

use messages::{Catalogue, PageLanguage};
use serde::Serialize;

/// Characters that stand for a number or a name while a sentence is put together. They
/// are private-use characters that no catalogue holds.
pub const SLOTS: [char; 3] = ['\u{E000}', '\u{E001}', '\u{E002}'];

const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const END: char = '\u{2069}';

/// A stretch of text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The text. What people wrote stands between isolates (UAX #9, section 2.4.2) where
    /// it could turn its neighbours around or be turned by them.
    pub text: String,
    /// ISO 639 code of two or three letters.
    pub lang: String,
    /// Where its letters are of another size than the page's: Arabic ones are small for their
    /// body, so that an Arabic page is set larger as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fit: Option<Fit>,
}

/// How a text is fitted to the page's own size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fit {
    /// Arabic letters on a page of others.
    Up,
    /// Others on an Arabic page.
    Down,
}

impl Span {
    /// A text as it is, in a language.
    fn new(text: String, lang: String, page: PageLanguage) -> Self {
        let arabic = text.chars().any(is_arabic);
        let fit = match (arabic, page.is_rtl()) {
            (true, false) => Some(Fit::Up),
            (false, true) if text.chars().any(char::is_alphanumeric) => Some(Fit::Down),
            _ => None,
        };
        Self { text, lang, fit }
    }
}

/// Text without a line break.
pub type Line = Vec<Span>;

/// Words of the catalogue.
pub fn words(catalogue: &Catalogue, key: &str) -> Line {
    vec![own(catalogue.language(), &catalogue.text(key))]
}

/// A text that is in the page's language and needs no protection: dates, for one.
pub fn own(language: PageLanguage, text: &str) -> Span {
    Span::new(text.to_owned(), language.tag().to_owned(), language)
}

/// A name as somebody wrote it, in the language that its tag names.
pub fn written(text: &str, tag: Option<&str>, page: PageLanguage) -> Span {
    let lang = tag
        .and_then(iso_639)
        .unwrap_or_else(|| page.tag().to_owned());
    let rtl = tag.map_or_else(|| runs_right_to_left(text), is_rtl);
    Span::new(placed(&together(&settled(text)), rtl, page), lang, page)
}

/// A line as somebody wrote it, in no named language: its first letter tells the
/// direction. Numbers within right-to-left text (telephones, flights) keep their order.
pub fn plain(text: &str, page: PageLanguage) -> Line {
    let text = settled(text);
    let rtl = runs_right_to_left(&text);
    let lang = match (rtl, page.is_rtl()) {
        (true, false) if text.chars().any(is_arabic) => "ar",
        (true, false) => "he",
        (false, true) => PageLanguage::default().tag(),
        _ => page.tag(),
    };
    let body = if rtl { numbers_kept(&text) } else { text };
    let body = placed(&together(&body), rtl, page);
    vec![Span::new(body, lang.to_owned(), page)]
}

/// Prose as somebody wrote it, a [`plain`] line for each of its own; blank ones go.
pub fn paragraphs(text: &str, page: PageLanguage) -> Vec<Line> {
    text.split(is_line_break)
        .filter(|line| !line.trim().is_empty())
        .map(|line| plain(line.trim(), page))
        .collect()
}

/// Times, offsets, zone names: always from left to right.
pub fn left_to_right(text: &str, page: PageLanguage) -> Span {
    Span::new(placed(text, false, page), page.tag().to_owned(), page)
}

/// A sentence of the catalogue around names that may be in other languages.
pub fn sentence(catalogue: &Catalogue, key: &str, parts: &[(&str, Line)]) -> Line {
    let args: Vec<_> = parts
        .iter()
        .zip(SLOTS)
        .map(|((name, _), slot)| (*name, slot.to_string().into()))
        .collect();
    let text = catalogue.text_with(key, &args);
    let mut line = Line::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(SLOTS) {
        let slot = rest[at..].chars().next().unwrap_or_default();
        push(&mut line, catalogue, &rest[..at]);
        let index = SLOTS.iter().position(|s| *s == slot).unwrap_or_default();
        if let Some((_, part)) = parts.get(index) {
            line.extend(part.iter().cloned());
        }
        rest = &rest[at + slot.len_utf8()..];
    }
    push(&mut line, catalogue, rest);
    line
}

/// Lines one after the other, with the page's own comma between them.
pub fn with_commas(lines: impl IntoIterator<Item = Line>, page: PageLanguage) -> Line {
    let comma = comma(page);
    let mut all = Line::new();
    for line in lines.into_iter().filter(|l| !l.is_empty()) {
        if !all.is_empty() {
            all.push(own(page, comma));
        }
        all.extend(line);
    }
    all
}

/// What stands between the parts of a list on a page.
pub fn comma(page: PageLanguage) -> &'static str {
    match page {
        PageLanguage::Ar => "، ",
        PageLanguage::Zh => "，",
        _ => ", ",
    }
}

fn push(line: &mut Line, catalogue: &Catalogue, text: &str) {
    if !text.is_empty() {
        line.push(own(catalogue.language(), text));
    }
}

/// The text with the groups of a telephone's number, and a short number with the word before
/// it ("Level 1"), on one line.
fn together(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut kept = String::with_capacity(text.len());
    let mut in_number = false;
    for (at, &c) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1).copied();
        match c {
            '+' => in_number = true,
            _ if c.is_ascii_digit() || " -().".contains(c) => {}
            _ => in_number = false,
        }
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let run = letters[at + 1..]
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .count();
        let ends = |end: usize| letters.get(end).is_none_or(|c| !c.is_alphanumeric());
        let numbered =
            matches!(run, 1..=3) && ends(at + 1 + run) && before.is_some_and(char::is_alphabetic);
        let phone = in_number && (digit(after) || after == Some('('));
        kept.push(if c == ' ' && (phone || numbered) {
            '\u{a0}'
        } else {
            c
        });
    }
    kept
}

/// The text isolated, but where that cannot make a difference: isolates are characters,
/// and who copies from the page gets them too.
fn placed(text: &str, rtl: bool, page: PageLanguage) -> String {
    let turns = |c: char| {
        let control = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let other_way = c.is_alphabetic() && is_rtl_letter(c) != rtl;
        // Digits run from left to right in any text.
        control || other_way || (rtl && c.is_numeric())
    };
    if rtl == page.is_rtl() && !text.contains(turns) {
        return text.to_owned();
    }
    isolated(text, rtl)
}

fn isolated(text: &str, rtl: bool) -> String {
    let open = if rtl { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT };
    format!("{open}{text}{END}")
}

/// The text as one line: line breaks and tabs are spaces, other control characters go,
/// and isolates are closed within it, so that none reaches beyond its text.
fn settled(text: &str) -> String {
    let mut settled = String::with_capacity(text.len());
    let mut open = 0_usize;
    let mut after_return = false;
    for c in text.chars() {
        match c {
            '\n' if after_return => {}
            c if is_line_break(c) || c == '\t' => settled.push(' '),
            c if c.is_control() => {}
            END if open == 0 => {}
            _ => {
                match c {
                    LEFT_TO_RIGHT | RIGHT_TO_LEFT | '\u{2068}' => open += 1,
                    END => open -= 1,
                    _ => {}
                }
                settled.push(c);
            }
        }
        after_return = c == '\r';
    }
    settled.extend(std::iter::repeat_n(END, open));
    settled
}

/// Puts each number with its signs between left-to-right isolates: without them
/// "+7 7172 55" within Arabic would read from its last group to its first.
fn numbers_kept(text: &str) -> String {
    let of_number = |c: char| c.is_ascii_digit() || "+-()./: ".contains(c);
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || c == '+') {
        let end = rest[start..]
            .find(|c| !of_number(c))
            .map_or(rest.len(), |n| start + n);
        // Signs after the last digit belong to the sentence.
        let run = rest[start..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        let run = if run.is_empty() {
            &rest[start..=start]
        } else {
            run
        };
        kept.push_str(&rest[..start]);
        kept.push_str(&isolated(run, false));
        rest = &rest[start + run.len()..];
    }
    kept.push_str(rest);
    kept
}

fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Whether the first letter belongs to a script that runs from right to left.
fn runs_right_to_left(text: &str) -> bool {
    text.chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(is_rtl_letter)
}

/// Hebrew to Arabic Extended-A, presentation forms, and the historic scripts.
fn is_rtl_letter(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Letters of the Arabic script.
fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether the language of a tag is written from right to left.
fn is_rtl(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split(['-', '_']);
    let primary = parts.next().unwrap_or("");
    match parts.find(|part| part.len() == 4) {
        Some(script) => matches!(script, "arab" | "hebr" | "syrc" | "thaa" | "nkoo"),
        None => matches!(
            primary,
            "ar" | "fa" | "he" | "iw" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb" | "syr"
        ),
    }
}

/// The first part of a tag where it has the form of an ISO 639 code: no other is taken
/// by Typst.
fn iso_639(tag: &str) -> Option<String> {
    let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
    let letters = primary.bytes().all(|b| b.is_ascii_lowercase());
    (letters && matches!(primary.len(), 2 | 3)).then_some(primary)
}

#[cfg(test)]
mod tests {
    use messages::PageLanguage as Language;

    use super::*;

    #[test]
    fn isolates_are_closed_within_the_text() {
        let rows = [
            ("plain", "plain"),
            ("a\u{2067}b", "a\u{2067}b\u{2069}"),
            ("a\u{2069}b\u{2069}", "ab"),
            (
                "\u{2066}\u{2067}x\u{2069}",
                "\u{2066}\u{2067}x\u{2069}\u{2069}",
            ),
            (
                "one\r\ntwo\rthree\nfour\tfive\u{0}\u{7}",
                "one two three four five",
            ),
        ];
        for (text, expected) in rows {
            assert_eq!(settled(text), expected, "{text:?}");
        }
    }

    #[test]
    fn the_direction_is_the_texts_own() {
        for (text, tag, rtl) in [
            ("مجلس", Some("ar"), true),
            ("Council", Some("en"), false),
            ("مجلس", None, true),
            ("+7 7172", None, false),
            ("Ол", Some("kk-Cyrl"), false),
            ("ول", Some("kk-Arab"), true),
        ] {
            let open = if rtl { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT };
            // On the page of the other direction it must be isolated, on its own not.
            let (same, other) = if rtl {
                (Language::Ar, Language::En)
            } else {
                (Language::En, Language::Ar)
            };
            assert!(written(text, tag, other).text.starts_with(open), "{text}");
            // The parts of a number stay together.
            let whole = text.replace(' ', "\u{a0}");
            assert_eq!(written(text, tag, same).text, whole);
        }
        assert_eq!(written("x", Some("not a tag"), Language::Kk).lang, "kk");
        assert_eq!(written("x", Some("zh-Hans"), Language::Kk).lang, "zh");
    }

    #[test]
    fn what_could_turn_the_line_is_isolated() {
        for (text, page) in [
            ("Council (مجلس)", Language::En),
            ("\u{202E}Council", Language::En),
            ("مجلس 2025", Language::Ar),
            ("مجلس UN", Language::Ar),
        ] {
            assert!(
                written(text, Some(page.tag()), page).text.ends_with(END),
                "{text}"
            );
        }
    }

    #[test]
    fn numbers_in_arabic_keep_their_order() {
        let kept = numbers_kept("هاتف +7 7172 55-01, ثم 9.");
        assert_eq!(
            kept,
            "هاتف \u{2066}+7 7172 55-01\u{2069}, ثم \u{2066}9\u{2069}."
        );
        assert_eq!(numbers_kept("+ و"), "\u{2066}+\u{2069} و");
    }

    #[test]
    fn what_belongs_together_stays_on_a_line() {
        for (text, kept) in [
            (
                "desk 4, +7 7172 00 00 00 now",
                "desk~4, +7~7172~00~00~00 now",
            ),
            ("Palace, Level 1", "Palace, Level~1"),
            ("+7 (7172) 55", "+7~(7172)~55"),
            ("in 2025 and 4th", "in 2025 and 4th"),
            ("17 September", "17 September"),
        ] {
            assert_eq!(together(text).replace('\u{a0}', "~"), kept);
        }
    }

    #[test]
    fn sentences_keep_the_order_of_their_language() {
        let whom = vec![written("Organization", Some("en"), Language::Kk)];
        let line = |language| {
            let words = messages::catalogue(language);
            let line = sentence(words, "print-on-behalf-of", &[("whom", whom.clone())]);
            line.iter().map(|s| s.text.as_str()).collect::<String>()
        };
        assert_eq!(line(Language::En), "on behalf of Organization");
        assert_eq!(line(Language::Kk), "Organization атынан");
    }
}
