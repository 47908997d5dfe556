//! Finding a person's names in texts: as whole words, in any script.

use std::collections::BTreeSet;

/// What stands where a name stood.
pub(super) const STRUCK: &str = "\u{2014}";

/// Shorter names are words of too many languages to be searched for.
const SHORTEST: usize = 3;

/// Every way in which a person's name was ever written.
pub(super) struct Spellings {
    // The longest first: "Ali Khan" goes whole, before "Ali" alone is looked for.
    searched: Vec<String>,
    all: BTreeSet<String>,
}

impl Spellings {
    pub(super) fn new(all: BTreeSet<String>) -> Self {
        let long = |name: &&String| name.chars().count() >= SHORTEST;
        let mut searched: Vec<String> = all.iter().filter(long).cloned().collect();
        searched.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self { searched, all }
    }

    /// Whether a text is one of the names and nothing else, however short.
    pub(super) fn is_one(&self, text: &str) -> bool {
        self.all.contains(text)
    }

    /// The text with a dash for every name in it; `None` where there is none.
    pub(super) fn strike(&self, text: &str) -> Option<String> {
        let mut struck: Option<String> = None;
        // Once more after each that was found: what is left may come together to a name.
        // A dash is shorter than any name, so that this ends.
        while let Some(next) = self
            .searched
            .iter()
            .find_map(|name| without(struck.as_deref().unwrap_or(text), name))
        {
            struck = Some(next);
        }
        struck
    }
}

fn without(text: &str, name: &str) -> Option<String> {
    let mut kept = String::new();
    let (mut done, mut from) = (0, 0);
    while let Some(found) = text[from..].find(name) {
        let (start, end) = (from + found, from + found + name.len());
        if starts_word(&text[..start], name) && ends_word(name, &text[end..]) {
            kept.push_str(&text[done..start]);
            kept.push_str(STRUCK);
            (done, from) = (end, end);
        } else {
            from = start + name.chars().next().map_or(1, char::len_utf8);
        }
    }
    (done > 0).then(|| kept + &text[done..])
}

fn starts_word(before: &str, name: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), name.chars().next()) else {
        return true;
    };
    !(joins(last) && joins(first)) || is_unspaced(last) || is_unspaced(first)
}

fn ends_word(name: &str, after: &str) -> bool {
    let (Some(last), Some(next)) = (name.chars().next_back(), after.chars().next()) else {
        return true;
    };
    // A mark changes the letter before it: "Jose" is no part of "José" in two characters.
    !is_mark(next) && (!(joins(last) && joins(next)) || is_unspaced(last) || is_unspaced(next))
}

/// Whether a character makes one word with a letter beside it.
fn joins(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// Combining marks that are no letters (Unicode, general category M, without those that
/// are Alphabetic), and the two joiners that stand inside words of Arabic and Indic scripts.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200c}' | '\u{200d}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Scripts that put no space between words, or, as Korean, none after a name: there, every
/// place may be the end of a word.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{f00}'..='\u{fff}' | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}
