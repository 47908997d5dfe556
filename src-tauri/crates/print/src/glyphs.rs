//! Which characters the fonts of a page can draw.

use congress::{LocalizedText, Noun};
use serde::{Deserialize, Serialize};
use specta::Type;
use typst::text::is_default_ignorable;

use crate::fonts::Fonts;
use crate::line::Line;

/// Longest text that is shown around a missing character, in characters.
const PLACE_LIMIT: usize = 120;
/// Most that one answer names: a text in a script that the fonts lack has as many as it
/// has letters, and the first few tell.
const REPORT_LIMIT: usize = 50;

/// A character that would be an empty box on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MissingGlyph {
    /// The character.
    pub character: String,
    /// Its code point, such as `U+5F20`.
    pub code: String,
    /// The text that it stands in, shortened around it where it is long.
    pub text: String,
    /// In which field of what; `None` where it is not known.
    pub place: Option<GlyphPlace>,
}

/// A field in which a character cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GlyphPlace {
    /// Sort of row.
    pub noun: Noun,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: LocalizedText,
    /// The field, as edits name it.
    pub field: String,
}

/// Each character of the lines that the fonts lack, once a text, in the order of reading.
pub fn missing<'a>(fonts: &Fonts, lines: impl IntoIterator<Item = &'a Line>) -> Vec<MissingGlyph> {
    let mut found: Vec<MissingGlyph> = Vec::new();
    for text in lines.into_iter().flatten().map(|span| span.text.as_str()) {
        for (at, c) in text.char_indices().filter(|(_, c)| !can_draw(fonts, *c)) {
            add(&mut found, of(c, &around(text, at)));
        }
    }
    found
}

/// Adds to a report what is not in it, up to its limit.
pub fn add(found: &mut Vec<MissingGlyph>, glyph: MissingGlyph) {
    if found.len() < REPORT_LIMIT && !found.contains(&glyph) {
        found.push(glyph);
    }
}

/// The report of one character.
pub fn of(c: char, text: &str) -> MissingGlyph {
    let code = format!("U+{:04X}", u32::from(c));
    MissingGlyph {
        character: c.to_string(),
        code,
        text: text.to_owned(),
        place: None,
    }
}

/// Whether a character is drawn, in regular and in bold, or draws nothing by nature.
pub fn can_draw(fonts: &Fonts, c: char) -> bool {
    is_default_ignorable(c) || fonts.have(c)
}

/// The text without the isolates that this crate put around it, shortened to what
/// stands around a byte position.
fn around(text: &str, at: usize) -> String {
    let before = text[..at].chars().count();
    let from = before.saturating_sub(PLACE_LIMIT / 2);
    let shown = text.chars().skip(from).take(PLACE_LIMIT);
    shown.filter(|c| !is_default_ignorable(*c)).collect()
}

#[cfg(test)]
mod tests {
    use messages::{PageLanguage, catalogue, date};

    use super::*;

    #[test]
    fn the_scripts_of_guests_can_be_drawn_and_others_are_known_to_lack() {
        let scripts = [
            "Aé0–«»’…№₸ñç¿ß",
            "ЯяӘәҒғҚқҢңӨөҰұҮүҺһІіЁё",
            "ابجدهويةىءؤئپچڤگ؟،؛",
            "אבגףץ",
            "अआकखगञक़ि्",
            "张議龍，。、《》",
            "აბგ",
            "Ձձև",
            "กขคฯ๑",
            "ሀሁሂ።",
        ];
        let fonts = Fonts::built_in();
        for c in scripts.concat().chars() {
            assert!(can_draw(&fonts, c), "{c}");
        }
        for c in ['🕊', 'ক', '한', 'ᠠ', '\u{E000}', '\u{10FFFF}'] {
            assert!(!can_draw(&fonts, c), "{c}");
        }
    }

    #[test]
    fn the_catalogue_can_be_drawn() {
        let fonts = Fonts::built_in();
        for language in PageLanguage::ALL {
            let words = catalogue(language);
            let months = (1..=12).map(|m| chrono::NaiveDate::from_ymd_opt(2025, m, m));
            let mut texts: Vec<String> = months.flatten().map(|d| date(language, d)).collect();
            texts.push(words.text_with("print-page", &[("page", 1.into()), ("pages", 2.into())]));
            for c in texts.concat().chars() {
                assert!(can_draw(&fonts, c), "{language:?} {c}");
            }
        }
    }

    #[test]
    fn a_long_text_is_shortened_around_the_character() {
        let text = format!("{}张{}", "а".repeat(1000), "б".repeat(1000));
        let shown = around(&text, 2000);
        assert_eq!(shown.chars().count(), PLACE_LIMIT);
        assert!(shown.contains("а张б"));
    }
}
