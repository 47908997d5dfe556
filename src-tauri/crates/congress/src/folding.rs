//! Names as they are searched and compared: without case, accents and, where asked, script.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text in lower case, without marks on its letters, in its own script. Runs of what is
/// neither letter nor digit are one space.
///
/// ```
/// assert_eq!(congress::folding::folded("  Théophile-III "), "theophile iii");
/// assert_eq!(congress::folding::folded("Алёна"), "алена");
/// ```
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        if is_quiet(c) {
            continue;
        }
        if c.is_alphanumeric() {
            folded.extend(c.to_lowercase().filter(|c| !is_combining_mark(*c)));
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A folded text in Latin letters, roughly as it sounds, so that the ways of writing one name
/// in Latin and Cyrillic letters mostly come to the same: `Токаев` and `Tokayev`. Arabic comes to
/// what it writes, which are consonants. Other scripts stay as they are.
///
/// ```
/// use congress::folding::{folded, latin};
/// assert_eq!(latin(&folded("Мәулен Әшімбаев")), latin(&folded("Maulen Ashimbayev")));
/// ```
pub fn latin(folded: &str) -> String {
    let words = folded.split(' ').filter(|word| !word.is_empty());
    words.map(word).collect::<Vec<_>>().join(" ")
}

/// A text of [`latin`] without its vowels: what Arabic writes, which has one letter for `f` and
/// `v`. The article goes.
pub fn consonants(latin: &str) -> String {
    let words = latin.split(' ').filter(|word| !["al", "el"].contains(word));
    let bare = words.map(|word| -> String {
        let kept = word.chars().filter(|c| !"aeiou".contains(*c));
        kept.map(|c| if c == 'v' { 'f' } else { c }).collect()
    });
    bare.filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Marks inside words that part nothing: apostrophes, and Arabic's stroke that lengthens.
fn is_quiet(c: char) -> bool {
    matches!(
        c,
        '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{2bb}'
            ..='\u{2bf}' | '\u{640}' | '\u{200c}' | '\u{200d}'
    )
}

fn word(word: &str) -> String {
    let mut spelled = String::with_capacity(word.len());
    let own = arabic_without_article(word);
    for c in own.chars() {
        match letter(c) {
            Some(latin) => spelled.push_str(latin),
            None => spelled.push(c),
        }
    }
    if !spelled.is_ascii() {
        return spelled;
    }
    for (from, to) in PAIRS {
        if spelled.contains(from) {
            spelled = spelled.replace(from, to);
        }
    }
    let hard = hard_c(&spelled);
    once(&without_glides(&once(&hard)))
}

/// An Arabic word without the article that is written together with it.
fn arabic_without_article(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 2 => rest,
        _ => word,
    }
}

/// Ways to write one sound, in the order in which they are looked for.
const PAIRS: [(&str, &str); 18] = [
    ("shch", "sh"),
    ("sch", "sh"),
    ("zh", "j"),
    ("dj", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("tz", "ts"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("q", "k"),
    ("w", "v"),
    ("x", "ks"),
    ("y", "i"),
    ("tch", "ch"),
];

/// `c` as it sounds before the letter that follows; `ch` stays.
fn hard_c(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let sound = |place: usize| match (letters[place], letters.get(place + 1)) {
        ('c', Some('h')) => 'c',
        ('c', Some('e' | 'i')) => 's',
        ('c', _) => 'k',
        (other, _) => other,
    };
    (0..letters.len()).map(sound).collect()
}

/// Letters that stand twice stand once.
fn once(word: &str) -> String {
    let mut kept = String::with_capacity(word.len());
    for c in word.chars() {
        if c.is_ascii_digit() || !kept.ends_with(c) {
            kept.push(c);
        }
    }
    kept
}

/// Without an `i` beside another vowel: that is where languages differ in `y`, `j` and `i`.
fn without_glides(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let open = |place: Option<usize>| {
        place
            .and_then(|place| letters.get(place))
            .is_some_and(|c| "aeou".contains(*c))
    };
    let stays = |place: &usize| {
        letters[*place] != 'i' || !(open(place.checked_sub(1)) || open(Some(place + 1)))
    };
    let kept = (0..letters.len()).filter(stays);
    kept.map(|place| letters[place]).collect()
}

/// A letter of Cyrillic or Arabic in Latin; `None` for any other.
fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ғ' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ж' | 'ҷ' | 'џ' | 'ђ' => "j",
        'з' => "z",
        'и' | 'ы' | 'і' | 'ј' => "i",
        'к' | 'қ' | 'ҡ' => "k",
        'л' | 'љ' => "l",
        'м' => "m",
        'н' | 'ң' | 'њ' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ҫ' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' => "u",
        'ф' => "f",
        'х' | 'һ' | 'ҳ' => "h",
        'ц' => "ts",
        'ч' | 'ћ' => "ch",
        'ш' | 'щ' => "sh",
        'ъ' | 'ь' | 'ع' | 'ء' => "",
        'ю' => "iu",
        'я' => "ia",
        'ا' | 'ى' | 'ة' => "a",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ث' | 'ط' => "t",
        'ج' | 'ژ' => "j",
        'چ' => "ch",
        'ح' | 'خ' | 'ه' | 'ھ' | 'ہ' => "h",
        'د' | 'ض' => "d",
        'ذ' | 'ز' | 'ظ' => "z",
        'ر' => "r",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' | 'گ' => "g",
        'ف' => "f",
        'ق' | 'ك' | 'ک' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' => "u",
        'ي' | 'ی' => "i",
        _ => return None,
    })
}
