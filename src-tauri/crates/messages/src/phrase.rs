//! Words that are said many times, with another name each time.

use crate::{Catalogue, Value};

/// What stands where a text is to be put in: noncharacters, which no catalogue holds.
const MARKS: [char; 4] = ['\u{fdd0}', '\u{fdd1}', '\u{fdd2}', '\u{fdd3}'];

/// The words of a key with places kept open: what [`Catalogue::text_with`] says, without
/// the key being looked up and the forms being chosen each time.
pub struct Phrase {
    /// What stands before each open place, and the number of the variable that stands there.
    places: Vec<(String, usize)>,
    last: String,
}

impl Catalogue {
    /// The words of a key in which the variables `open`, at most four, are put in later. They
    /// must choose no form of the words: that is for `args`, which stand from the beginning.
    ///
    /// ```
    /// use messages::{Language, catalogue};
    /// let place = catalogue(Language::En).phrase("calendar-place", &["room", "venue"], &[]);
    /// let mut text = String::new();
    /// place.put(&mut text, |open, text| text.push_str(["Hall 1", "Palace"][open]));
    /// assert_eq!(text, "Hall 1, Palace");
    /// ```
    pub fn phrase(&self, key: &str, open: &[&str], args: &[(&str, Value<'_>)]) -> Phrase {
        let marked = open.iter().zip(MARKS);
        let marked = marked.map(|(name, mark)| (*name, Value::from(mark.to_string())));
        let all: Vec<_> = marked.chain(args.iter().cloned()).collect();
        let text = self.text_with(key, &all);
        let mut rest = text.as_str();
        let mut places = Vec::new();
        while let Some((before, mark, after)) = cut(rest) {
            places.push((before.to_owned(), mark));
            rest = after;
        }
        Phrase {
            places,
            last: rest.to_owned(),
        }
    }
}

impl Phrase {
    /// Adds it to a text; `fill` adds what stands for the open variable of each number.
    pub fn put(&self, text: &mut String, mut fill: impl FnMut(usize, &mut String)) {
        for (before, open) in &self.places {
            text.push_str(before);
            fill(*open, text);
        }
        text.push_str(&self.last);
    }
}

/// What stands before the first mark, its number, and what stands after.
fn cut(text: &str) -> Option<(&str, usize, &str)> {
    let (at, found) = text.char_indices().find(|(_, c)| MARKS.contains(c))?;
    let number = MARKS.iter().position(|mark| *mark == found)?;
    Some((&text[..at], number, &text[at + found.len_utf8()..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, catalogue};

    /// Every text of calendars that is said as a phrase says the same as when it is asked for.
    #[test]
    fn a_phrase_says_what_its_words_say() {
        let rows: [(&str, &[&str]); 19] = [
            ("calendar-place", &["room", "venue"]),
            ("calendar-cancelled", &["title"]),
            ("calendar-titled", &["name", "title"]),
            ("calendar-for", &["name", "whom"]),
            ("print-on-behalf-of", &["whom"]),
            ("calendar-interpretation", &["languages"]),
            ("calendar-chair", &["names"]),
            ("calendar-moderator", &["names"]),
            ("calendar-speaker", &["names"]),
            ("calendar-rapporteur", &["names"]),
            ("calendar-signatory", &["names"]),
            ("calendar-participant", &["names"]),
            ("calendar-guest", &["names"]),
            ("calendar-interpreter", &["names"]),
            ("calendar-host", &["names"]),
            ("calendar-co-organizer", &["names"]),
            ("calendar-auspices", &["names"]),
            ("calendar-partner", &["names"]),
            ("calendar-sponsor", &["names"]),
        ];
        let texts = ["", "1", "A; B { \"x\" }", "الثامن"];
        for language in Language::ALL {
            let words = catalogue(language);
            for (key, open) in rows {
                for (count, text) in [0, 1, 2, 5, 11].into_iter().zip(texts.iter().cycle()) {
                    let count = [("count", Value::from(count))];
                    let phrase = words.phrase(key, open, &count);
                    let mut said = String::new();
                    let own = |number: usize| format!("{text}{number}");
                    phrase.put(&mut said, |number, out| out.push_str(&own(number)));
                    let args = open.iter().enumerate();
                    let args = args.map(|(n, name)| (*name, Value::from(own(n))));
                    let args: Vec<_> = args.chain(count).collect();
                    assert_eq!(said, words.text_with(key, &args), "{language:?} {key}");
                }
            }
        }
    }

    #[test]
    fn what_is_missing_shows_its_key() {
        let phrase = catalogue(Language::Ru).phrase("no-such-key", &["name"], &[]);
        let mut text = String::new();
        phrase.put(&mut text, |_, text| text.push('x'));
        assert_eq!(text, "no-such-key");
    }
}
