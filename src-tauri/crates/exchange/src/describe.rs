//! The description of a session in a calendar: what it is about, who does what, who
//! carries it, what is interpreted.

use congress::Session;
use congress::session::SessionKind;

use crate::lookup::{Held, Lookup};
use crate::options::Tongues;
use crate::words::Words;

/// Adds the whole description, uncleaned; nothing where there is nothing to say. The same in
/// every scope: it tells of everyone, not of the reader.
pub(crate) fn describe(session: &Session, lookup: &Lookup<'_>, words: &Words<'_>, to: &mut String) {
    let about = session.description.get(words.lang).trim();
    to.push_str(about);
    let mut gap = if about.is_empty() { "" } else { "\n\n" };
    let parts = lookup.parts(&session.id);
    for list in &words.roles {
        let of_role = parts.iter().filter(|held| held.role == list.role);
        let count = of_role.clone().count();
        if count > 0 {
            to.push_str(std::mem::replace(&mut gap, "\n"));
        }
        list.put(count, to, |to| {
            let between = &words.between_names;
            joined(of_role.clone(), between, to, |held, to| {
                holder(held, words, to)
            });
        });
    }
    let shares = lookup.shares(&session.id);
    for list in &words.shares {
        let of_role = shares.iter().filter(|share| share.role == list.role);
        let count = of_role.clone().count();
        if count > 0 {
            to.push_str(std::mem::replace(&mut gap, "\n"));
        }
        list.put(count, to, |to| {
            joined(of_role.clone(), &words.between_names, to, |share, to| {
                to.push_str(words.organization(share.organization));
            });
        });
    }
    if !session.languages.is_empty() {
        to.push_str(gap);
        words.interpretation.put(to, |_, to| {
            let tags = session.languages.iter();
            joined(tags, &words.between_languages, to, |tag, to| {
                to.push_str(words.language(tag));
            });
        });
    }
}

/// Adds each of some, with something between them.
fn joined<T>(
    items: impl Iterator<Item = T>,
    between: &str,
    to: &mut String,
    each: impl Fn(T, &mut String),
) {
    for (number, item) in items.enumerate() {
        if number > 0 {
            to.push_str(between);
        }
        each(item, to);
    }
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

/// Adds whoever holds a part, and for whom they stand.
fn holder(held: &Held<'_>, words: &Words<'_>, to: &mut String) {
    let name = words.holder(held.by);
    let whom = held.behalf.map_or("", |whom| whom.get(words.lang));
    if whom.is_empty() {
        return to.push_str(name);
    }
    words.standing.put(to, |open, to| match open {
        0 => to.push_str(name),
        _ => words.behalf.put(to, |_, to| to.push_str(whom)),
    });
}
