//! Finding what was meant by a few letters.

use memchr::memmem;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Directory, Entry};
use crate::Noun;
use crate::folding::{folded, latin};

/// Something that a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// What it is: a person, an organization, a session, a room or a delegation.
    pub noun: Noun,
    /// Its id.
    pub id: String,
    /// How well it fits: more is better.
    pub score: u32,
    /// How long the name is that fits, in characters: of equals the shorter comes first.
    pub length: u32,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Found {
    /// The best of it, the best first.
    pub hits: Vec<Hit>,
    /// How much there is in all.
    pub count: u32,
}

// Whole words before beginnings, beginnings before middles; what is only heard after what is
// written so. The window scores its commands by the same numbers.
const WHOLE: u32 = 120;
const START: u32 = 100;
const WORD_START: u32 = 80;
const INSIDE: u32 = 45;
const BEGINS: u32 = 40;
const HEARD: u32 = 15;
/// Fewer letters that are only heard must begin a word.
const SHORT: usize = 4;

/// A word that is looked for, as it is written and as it sounds.
pub(super) struct Word {
    written: Needle,
    heard: Needle,
}

struct Needle {
    text: String,
    finder: memmem::Finder<'static>,
}

impl Needle {
    fn new(text: String) -> Self {
        let finder = memmem::Finder::new(text.as_bytes()).into_owned();
        Self { text, finder }
    }

    fn is_in(&self, hay: &str) -> bool {
        !self.text.is_empty() && self.finder.find(hay.as_bytes()).is_some()
    }

    /// Whether a word begins with it.
    fn begins_in(&self, hay: &str) -> bool {
        let begins = |at: usize| at == 0 || matches!(hay.as_bytes()[at - 1], b' ' | b'\n');
        !self.text.is_empty() && self.finder.find_iter(hay.as_bytes()).any(begins)
    }
}

/// The words of a query.
pub(super) fn words(query: &str) -> Vec<Word> {
    let folded = folded(query);
    let words = folded.split(' ').filter(|word| !word.is_empty());
    words
        .map(|word| Word {
            written: Needle::new(word.to_owned()),
            heard: Needle::new(latin(word)),
        })
        .collect()
}

impl Word {
    /// Whether it stands in a folded text or in what that sounds like.
    pub(super) fn is_in(&self, hay: &str) -> bool {
        // What sounds like two letters stands inside of nearly everything.
        self.written.is_in(hay)
            || if self.heard.text.len() < SHORT {
                self.heard.begins_in(hay)
            } else {
                self.heard.is_in(hay)
            }
    }
}

impl Directory {
    /// What fits a query, at most `most` of it. Each word of the query must stand in one name
    /// of what is found.
    pub fn search(&self, query: &str, most: u32) -> Found {
        let words = words(query);
        if words.is_empty() {
            return Found::default();
        }
        let fits = |entry: &&Entry| words.iter().all(|word| word.is_in(&entry.hay));
        let scored = self.entries.iter().filter(fits).filter_map(|entry| {
            let (score, length) = score(entry, &words)?;
            Some((std::cmp::Reverse(score), length, entry))
        });
        let mut scored: Vec<_> = scored.collect();
        let count = scored.len() as u32;
        scored.sort_by(|a, b| {
            let rank = |s: &(std::cmp::Reverse<u32>, u32, &Entry)| (s.0, s.1);
            rank(a).cmp(&rank(b)).then_with(|| a.2.id.cmp(&b.2.id))
        });
        scored.truncate(most as usize);
        let hits = scored.into_iter().map(|(score, length, entry)| Hit {
            noun: entry.noun,
            id: entry.id.clone(),
            score: score.0,
            length,
        });
        let hits = hits.collect();
        Found { hits, count }
    }
}

/// The best of an entry's names: how well it fits, and its length.
fn score(entry: &Entry, words: &[Word]) -> Option<(u32, u32)> {
    let written = entry.texts.iter().map(|text| {
        let score = of_text(text, words.iter().map(|word| word.written.text.as_str()), 2);
        (score, text)
    });
    let heard = entry.texts.iter().chain(&entry.sounds).map(|text| {
        let score = of_text(
            text,
            words.iter().map(|word| word.heard.text.as_str()),
            SHORT,
        );
        (score.saturating_sub(HEARD), text)
    });
    let fitting = written.chain(heard).filter(|(score, _)| *score > 0);
    let length = |text: &str| text.chars().count() as u32;
    fitting
        .map(|(score, text)| (score, length(text)))
        .max_by_key(|(score, length)| (*score, std::cmp::Reverse(*length)))
}

/// How well words fit a text; inside of its words only those of at least so many bytes.
fn of_text<'a>(text: &str, words: impl Iterator<Item = &'a str>, inside: usize) -> u32 {
    let (mut sum, mut count, mut first) = (0, 0, None);
    for word in words {
        let own = of_word(text, word, inside);
        if own == 0 {
            return 0;
        }
        sum += own;
        count += 1;
        first.get_or_insert(word);
    }
    let begins = first.is_some_and(|word| text.starts_with(word));
    let mean = sum.checked_div(count).unwrap_or(0);
    mean + if begins { BEGINS } else { 0 }
}

fn of_word(text: &str, word: &str, least: usize) -> u32 {
    if word.is_empty() {
        return 0;
    }
    let mut inside = 0;
    for (at, _) in text.match_indices(word) {
        if at > 0 && !text[..at].ends_with(' ') {
            if word.len() >= least && word.chars().nth(1).is_some() {
                inside = INSIDE;
            }
            continue;
        }
        let rest = &text[at + word.len()..];
        let ends = rest.is_empty() || rest.starts_with(' ');
        return match (ends, at == 0) {
            (true, true) => WHOLE,
            (true, false) | (false, true) => START,
            (false, false) => WORD_START,
        };
    }
    inside
}
