//! The words of a calendar, looked up and put into form once, however many events say them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use congress::co_organizer::CoOrganizerRole;
use congress::part::PartRole;
use congress::session::SessionKind;
use congress::{Person, Programme};
use messages::{Catalogue, Phrase, Value};

use crate::describe::kind_key;
use crate::lookup::Holder;
use crate::text;

const ROLES: [(PartRole, &str); 8] = [
    (PartRole::Chair, "calendar-chair"),
    (PartRole::Moderator, "calendar-moderator"),
    (PartRole::Speaker, "calendar-speaker"),
    (PartRole::Rapporteur, "calendar-rapporteur"),
    (PartRole::Signatory, "calendar-signatory"),
    (PartRole::Participant, "calendar-participant"),
    (PartRole::Guest, "calendar-guest"),
    (PartRole::Interpreter, "calendar-interpreter"),
];

const SHARES: [(CoOrganizerRole, &str); 5] = [
    (CoOrganizerRole::Host, "calendar-host"),
    (CoOrganizerRole::CoOrganizer, "calendar-co-organizer"),
    (CoOrganizerRole::Auspices, "calendar-auspices"),
    (CoOrganizerRole::Partner, "calendar-partner"),
    (CoOrganizerRole::Sponsor, "calendar-sponsor"),
];

/// How long the lists are whose words are kept. Few sessions have more of one role; theirs are
/// looked up each time.
const KEPT: usize = 4;

/// What is said of a session in one language.
pub(crate) struct Words<'a> {
    /// The language's tag.
    pub lang: &'static str,
    pub cancelled: Phrase,
    pub place: Phrase,
    /// A name, and for whom it stands; and the latter alone.
    pub standing: Phrase,
    pub behalf: Phrase,
    pub interpretation: Phrase,
    /// Who has a part, role by role in the order in which they are told.
    pub roles: Vec<List<PartRole>>,
    /// Who carries it, likewise.
    pub shares: Vec<List<CoOrganizerRole>>,
    pub between_names: String,
    pub between_languages: String,
    kinds: BTreeMap<SessionKind, String>,
    languages: BTreeMap<&'a str, String>,
    /// Whoever may be named, as guests read them, in the programme's order.
    people: Vec<Cow<'a, str>>,
    organizations: Vec<&'a str>,
}

/// Names after the word for what they are.
pub(crate) struct List<R> {
    pub role: R,
    key: &'static str,
    words: &'static Catalogue,
    /// For one name, for two and so on.
    kept: Vec<Phrase>,
}

impl<R> List<R> {
    fn new((role, key): (R, &'static str), words: &'static Catalogue) -> Self {
        let kept = (1..=KEPT).map(|count| list(key, count, words)).collect();
        Self {
            role,
            key,
            words,
            kept,
        }
    }

    /// Adds a list of so many names, which `names` adds; nothing where there are none.
    pub fn put(&self, count: usize, text: &mut String, mut names: impl FnMut(&mut String)) {
        let fill = |_, text: &mut String| names(text);
        match count.checked_sub(1).map(|number| self.kept.get(number)) {
            None => {}
            Some(Some(kept)) => kept.put(text, fill),
            Some(None) => list(self.key, count, self.words).put(text, fill),
        }
    }
}

fn list(key: &str, count: usize, words: &Catalogue) -> Phrase {
    words.phrase(key, &["names"], &[("count", Value::from(count))])
}

impl<'a> Words<'a> {
    pub fn new(words: &'static Catalogue, programme: &'a Programme) -> Self {
        let phrase = |key, open: &[&str]| words.phrase(key, open, &[]);
        let mut languages = BTreeMap::new();
        for tag in programme.sessions.iter().flat_map(|s| &s.languages) {
            let name = || words.language_name(tag);
            languages.entry(tag.as_str()).or_insert_with(name);
        }
        let kinds = SessionKind::ALL.map(|kind| {
            let name = words.text(kind_key(kind));
            (kind, text::line(&name).unwrap_or_default().into_owned())
        });
        let lang = words.language().tag();
        let titled = phrase("calendar-titled", &["name", "title"]);
        let erased = words.text("person-erased");
        let people = programme.people.iter();
        let people = people.map(|person| styled(person, lang, &titled, &erased));
        let organizations = programme.organizations.iter();
        Self {
            lang,
            cancelled: phrase("calendar-cancelled", &["title"]),
            place: phrase("calendar-place", &["room", "venue"]),
            standing: phrase("calendar-for", &["name", "whom"]),
            behalf: phrase("print-on-behalf-of", &["whom"]),
            interpretation: phrase("calendar-interpretation", &["languages"]),
            roles: ROLES.map(|role| List::new(role, words)).into(),
            shares: SHARES.map(|role| List::new(role, words)).into(),
            between_names: words.text("calendar-between-names"),
            between_languages: words.text("calendar-between-languages"),
            kinds: kinds.into(),
            languages,
            people: people.collect(),
            organizations: organizations.map(|o| o.name.get(lang)).collect(),
        }
    }

    /// The name of a sort of session, ready to be written.
    pub fn kind(&self, kind: SessionKind) -> &str {
        self.kinds.get(&kind).map_or("", String::as_str)
    }

    /// The name of a language that some session has.
    pub fn language<'t>(&'t self, tag: &'t str) -> &'t str {
        self.languages.get(tag).map_or(tag, String::as_str)
    }

    /// The name of whoever holds a part: a person with style and title, or a delegation by
    /// that of its organization.
    pub fn holder(&self, holder: Holder) -> &str {
        match holder {
            Holder::Person(number) => self.people.get(number).map_or("", Cow::as_ref),
            Holder::Sender(number) => self.organization(number),
        }
    }

    /// The name of an organization, by its place in the programme's list.
    pub fn organization(&self, number: usize) -> &'a str {
        self.organizations.get(number).copied().unwrap_or_default()
    }
}

/// A person as guests read them, also one of whom nothing is left.
fn styled<'a>(person: &'a Person, lang: &str, titled: &Phrase, erased: &str) -> Cow<'a, str> {
    let name = if person.is_erased() {
        Cow::Owned(erased.to_owned())
    } else if person.honorific.is_empty() {
        Cow::Borrowed(person.name.get(lang))
    } else {
        Cow::Owned(person.styled(lang))
    };
    let title = person.title.get(lang);
    if title.is_empty() {
        return name;
    }
    let mut text = String::new();
    titled.put(&mut text, |open, text| match open {
        0 => text.push_str(&name),
        _ => text.push_str(title),
    });
    Cow::Owned(text)
}
