//! Who may stand in the directory twice: people, and organizations, whose names come to the same
//! when case, accents, the order of words and the script are set aside. Only pointed out: two
//! people may have one name.

use std::collections::{BTreeSet, HashMap};

use crate::folding::{consonants, folded, latin};
use crate::text::LocalizedText;

/// Shorter names are shared by too many.
const SHORTEST: usize = 4;

/// What a name comes to in each of its languages, each once: two names are alike where they
/// share one. Bare consonants stand apart from whole words, and only where they were written in
/// Arabic on one side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    whole: BTreeSet<String>,
    bare: BTreeSet<String>,
    arabic: bool,
}

impl Likeness {
    /// What a name comes to.
    pub fn of(name: &LocalizedText) -> Self {
        let mut likeness = Self::default();
        for text in name.0.values() {
            let folded = folded(text);
            let latin = latin(&folded);
            let whole = sorted(latin.split(' ').filter(|word| !["al", "el"].contains(word)));
            if whole.chars().filter(|c| *c != ' ').count() >= SHORTEST {
                likeness.whole.insert(whole);
            }
            let consonants = consonants(&latin);
            let bare = sorted(consonants.split(' '));
            if bare.chars().filter(|c| *c != ' ').count() >= SHORTEST {
                likeness.bare.insert(bare);
            }
            likeness.arabic |= folded.chars().any(|c| ('\u{620}'..='\u{6ff}').contains(&c));
        }
        likeness
    }

    /// Whether two names are likely one.
    ///
    /// ```
    /// use congress::{LocalizedText, likeness::Likeness};
    /// let likeness = |name| Likeness::of(&LocalizedText::of("x", name));
    /// assert!(likeness("TOKAYEV, Kassym-Jomart").is_like(&likeness("Касым-Жомарт Токаев")));
    /// assert!(likeness("Mohammed Al-Issa").is_like(&likeness("محمد العيسى")));
    /// ```
    pub fn is_like(&self, other: &Self) -> bool {
        !self.whole.is_disjoint(&other.whole)
            || (self.arabic != other.arabic && !self.bare.is_disjoint(&other.bare))
    }
}

/// The groups of rows that are likely one, by their place among those given; each group and
/// the groups in the order of the rows. What is like either of two is of their group.
pub fn groups(rows: &[Likeness]) -> Vec<Vec<usize>> {
    let mut by_key: HashMap<(&str, bool), Vec<usize>> = HashMap::new();
    for (place, row) in rows.iter().enumerate() {
        for key in &row.whole {
            by_key.entry((key, false)).or_default().push(place);
        }
        for key in &row.bare {
            by_key.entry((key, true)).or_default().push(place);
        }
    }
    let mut first: Vec<usize> = (0..rows.len()).collect();
    for ((_, bare), places) in &by_key {
        // Bare consonants say something only between Arabic and another script.
        let arabic = places.iter().filter(|place| rows[**place].arabic).count();
        if *bare && (arabic == 0 || arabic == places.len()) {
            continue;
        }
        for place in places {
            join(&mut first, *place, places[0]);
        }
    }
    let mut groups: HashMap<usize, Vec<usize>> = HashMap::new();
    for place in 0..rows.len() {
        let root = root(&first, place);
        groups.entry(root).or_default().push(place);
    }
    let mut groups: Vec<Vec<usize>> = groups.into_values().filter(|g| g.len() > 1).collect();
    groups.sort();
    groups
}

fn root(first: &[usize], mut place: usize) -> usize {
    while first[place] != place {
        place = first[place];
    }
    place
}

fn join(first: &mut [usize], one: usize, other: usize) {
    let (one, other) = (root(first, one), root(first, other));
    first[one.max(other)] = one.min(other);
}

fn sorted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<&str> = words.collect();
    words.sort_unstable();
    words.join(" ")
}
