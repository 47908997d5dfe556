//! The description of a session in a calendar: what it is about, who does what, who
//! carries it, what is interpreted.

use congress::co_organizer::CoOrganizerRole;
use congress::part::PartRole;
use congress::session::SessionKind;
use congress::{Part, Person, Session, Who};
use messages::{Catalogue, Value};

use crate::lookup::Lookup;
use crate::options::Tongues;

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

/// The whole description, uncleaned; empty where there is nothing to say. The same in
/// every scope: it tells of everyone, not of the reader.
pub(crate) fn describe(session: &Session, lookup: &Lookup<'_>, words: &Catalogue) -> String {
    let lang = words.language().tag();
    let mut lines = Vec::new();
    let parts = lookup.parts(&session.id);
    for (role, key) in ROLES {
        let of_role = parts.iter().filter(|part| part.role == role);
        let names = of_role
            .filter_map(|part| name(part, lookup, words))
            .collect();
        lines.extend(list(key, names, words));
    }
    let shares = lookup.co_organizers(&session.id);
    for (role, key) in SHARES {
        let of_role = shares
            .iter()
            .filter(|share| share.role == role && share.status.is_told());
        let organizations = of_role.filter_map(|s| lookup.organizations.get(&s.organization_id));
        let names = organizations.map(|o| o.name.get(lang).to_owned()).collect();
        lines.extend(list(key, names, words));
    }
    if !session.languages.is_empty() {
        let names: Vec<_> = session
            .languages
            .iter()
            .map(|tag| words.language_name(tag))
            .collect();
        let names = names.join(&words.text("calendar-between-languages"));
        let names = [("languages", Value::from(names))];
        lines.push(words.text_with("calendar-interpretation", &names));
    }
    let about = session.description.get(lang).trim();
    let paragraphs = [about, &lines.join("\n")];
    paragraphs
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// A description as HTML: its paragraphs and lines, and nothing that a text can break out of.
pub(crate) fn html(text: &str, tongues: Tongues) -> String {
    let direction = if tongues.first.language().is_rtl() {
        "rtl"
    } else {
        "ltr"
    };
    let clean = text.replace('&', "&amp;").replace('<', "&lt;");
    let clean = clean.replace('>', "&gt;").replace('"', "&quot;");
    let paragraphs: String = clean
        .split("\n\n")
        .map(|p| format!("<p>{}</p>", p.replace("\r\n", "\n").replace('\n', "<br>")))
        .collect();
    format!("<html><body dir=\"{direction}\">{paragraphs}</body></html>")
}

/// The catalogue's key for a kind of session.
pub(crate) fn kind_key(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Plenary => "kind-plenary",
        SessionKind::Breakout => "kind-breakout",
        SessionKind::SpecialSession => "kind-special-session",
        SessionKind::Roundtable => "kind-roundtable",
        SessionKind::Forum => "kind-forum",
        SessionKind::Ceremony => "kind-ceremony",
        SessionKind::Signing => "kind-signing",
        SessionKind::Bilateral => "kind-bilateral",
        SessionKind::Press => "kind-press",
        SessionKind::Meal => "kind-meal",
        SessionKind::Prayer => "kind-prayer",
        SessionKind::Transfer => "kind-transfer",
        SessionKind::Internal => "kind-internal",
        SessionKind::Other => "kind-other",
    }
}

/// A person as guests read them, also one of whom nothing is left.
fn person_name(person: &Person, words: &Catalogue) -> String {
    if person.is_erased() {
        words.text("person-erased")
    } else {
        person.styled(words.language().tag())
    }
}

fn list(key: &str, names: Vec<String>, words: &Catalogue) -> Option<String> {
    if names.is_empty() {
        return None;
    }
    let count = Value::from(names.len());
    let names = names.join(&words.text("calendar-between-names"));
    Some(words.text_with(key, &[("names", names.into()), ("count", count)]))
}

/// Whoever holds a part: a person with style and title, or a delegation by its
/// organization's name; and for whom they stand.
fn name(part: &Part, lookup: &Lookup<'_>, words: &Catalogue) -> Option<String> {
    let lang = words.language().tag();
    let name = match &part.who {
        Who::Delegation(id) => lookup.sender(id)?.name.get(lang).to_owned(),
        Who::Person(id) => {
            let person = lookup.people.get(id)?;
            let (name, title) = (person_name(person, words), person.title.get(lang));
            if title.is_empty() {
                name
            } else {
                let args = [("name", name.into()), ("title", title.into())];
                words.text_with("calendar-titled", &args)
            }
        }
    };
    let whom = part.on_behalf_of.get(lang);
    if whom.is_empty() {
        return Some(name);
    }
    let whom = words.text_with("print-on-behalf-of", &[("whom", whom.into())]);
    Some(words.text_with(
        "calendar-for",
        &[("name", name.into()), ("whom", whom.into())],
    ))
}
