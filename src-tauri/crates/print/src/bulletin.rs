//! From what differs between two releases to what stands on a bulletin.

use std::collections::BTreeMap;

use congress::history::Shown;
use congress::part::PartRole;
use congress::release::{SessionChange, SessionChangeKind, Standing};
use congress::time::{self, offset_seconds};
use congress::{FieldChange, Noun, RowChange, RowChangeKind};
use messages::days;
use serde::de::DeserializeOwned;

use crate::fill::{Fill, Stamp, is_long, role_key};
use crate::handout::Paper;
use crate::index::Index;
use crate::line::{Line, own, paragraphs, sentence, with_commas, words};
use crate::page::{Bulletin, ChangedDay, ChangedRow, Fact, Row};
use crate::{BulletinRequest, PrintError};

/// The pages of a request.
pub fn pages(request: &BulletinRequest<'_>) -> Result<Bulletin, PrintError> {
    let index = Index::new(request.programme, &[])?;
    let fill = Fill::new(&index, request.fonts, request.language);
    let event = &request.programme.event;
    let mut by_day: BTreeMap<_, Vec<ChangedRow>> = BTreeMap::new();
    for change in request.changes {
        let Some(standing) = change.after.as_ref().or(change.before.as_ref()) else {
            continue;
        };
        let row = changed_row(&fill, change, standing);
        by_day.entry(standing.starts.date()).or_default().push(row);
    }
    let whom = request.whom.map(|name| fill.name(name)).unwrap_or_default();
    let title = match request.whom {
        Some(name) => (
            "bulletin-document-title",
            vec![("whom", name.get(fill.tag()).to_owned().into())],
        ),
        None => ("bulletin-document-title-all", Vec::new()),
    };
    let number = request.release.number.to_string();
    let mut named = title.1;
    named.push(("number", number.into()));
    named.push(("event", event.name.get(fill.tag()).to_owned().into()));
    Ok(Bulletin {
        lang: fill.tag(),
        rtl: fill.page.is_rtl(),
        paper: Paper::A4.typst(),
        landscape: false,
        title: fill.words.text_with(title.0, &named),
        author: fill.author(),
        label: words(fill.words, "bulletin-label"),
        event: fill.name(&event.name),
        dates: vec![own(
            fill.page,
            &days(fill.page, event.starts_on, event.ends_on),
        )],
        whom,
        edition: fill.edition(Some(request.release)),
        since: match request.since {
            Some(since) => sentence(
                fill.words,
                "bulletin-since",
                &[("release", fill.edition(Some(since)))],
            ),
            None => words(fill.words, "bulletin-first"),
        },
        note: paragraphs(&request.release.note, fill.page),
        empty: words(fill.words, "bulletin-empty"),
        numbering: fill.numbering(),
        days: by_day
            .into_iter()
            .map(|(on, rows)| ChangedDay {
                heading: fill.day_heading(on),
                zone: fill.day_zone(on),
                rows,
            })
            .collect(),
    })
}

/// Identity and date of a request's file: those of the release.
pub fn stamp(request: &BulletinRequest<'_>) -> Result<Stamp, PrintError> {
    let zone = time::zone(&request.programme.event.zone)?;
    let (release, since) = (request.release, request.since);
    let whom = request
        .whom
        .map_or_else(String::new, |whom| format!("{whom:?}"));
    Ok(Stamp {
        identity: format!(
            "bulletin {} {} {} {whom}",
            release.id,
            since.map_or("first", |since| since.id.as_str()),
            request.language.tag(),
        ),
        issued_at: release.wall,
        offset_minutes: offset_seconds(&zone, release.wall) / 60,
    })
}

/// The pages as plain text: what is set in columns stands on lines of its own.
pub fn text(pages: &Bulletin) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut push = |indent: usize, line: &Line| {
        if !line.is_empty() {
            lines.push(format!("{}{}", " ".repeat(indent), said(line)));
        }
    };
    push(0, &pages.event);
    push(0, &pages.dates);
    push(0, &pages.label);
    push(0, &pages.whom);
    push(0, &pages.edition);
    push(0, &pages.since);
    for line in &pages.note {
        push(0, line);
    }
    if pages.days.is_empty() {
        push(0, &Line::new());
        push(0, &pages.empty);
    }
    for day in &pages.days {
        lines.push(String::new());
        lines.push(said(&day.heading));
        lines.push(said(&day.zone));
        for changed in &day.rows {
            let row = &changed.row;
            lines.push(String::new());
            let (time, mark) = (said(&row.time), said(&changed.mark));
            lines.push(format!("{time}  [{mark}]  {}", said(&row.title)));
            for line in [&row.until, &row.place] {
                if !line.is_empty() {
                    lines.push(format!("    {}", said(line)));
                }
            }
            for fact in &row.facts {
                for line in &fact.lines {
                    lines.push(format!("    {}: {}", said(&fact.label), said(line)));
                }
            }
        }
    }
    lines.join("\n") + "\n"
}

fn said(line: &Line) -> String {
    line.iter().map(|span| span.text.as_str()).collect()
}

fn changed_row(fill: &Fill<'_>, change: &SessionChange, standing: &Standing) -> ChangedRow {
    let span = (standing.starts, standing.ends);
    let mut row = Row {
        time: fill.time(span),
        starts: Line::new(),
        ends: Line::new(),
        until: fill.until_of(span),
        title: fill.name(&change.session.name),
        place: match place(fill, standing) {
            none if none.is_empty() => words(fill.words, "print-place-undecided"),
            place => place,
        },
        facts: facts(fill, change),
        clash: None,
        long: false,
    };
    row.long = is_long(&row);
    let gone = matches!(
        change.kind,
        SessionChangeKind::Cancelled | SessionChangeKind::Left
    );
    let mark = match change.kind {
        SessionChangeKind::Added => "bulletin-added",
        SessionChangeKind::Cancelled => "bulletin-cancelled",
        SessionChangeKind::Joined => "bulletin-joined",
        SessionChangeKind::Left => "bulletin-left",
        SessionChangeKind::Changed if change.is_moved() => "bulletin-moved",
        SessionChangeKind::Changed => "bulletin-changed",
    };
    ChangedRow {
        mark: words(fill.words, mark),
        gone,
        row,
    }
}

fn place(fill: &Fill<'_>, standing: &Standing) -> Line {
    let names = [&standing.room, &standing.venue].into_iter().flatten();
    with_commas(names.map(|name| fill.name(name)), fill.page)
}

/// What was before, and what is else to know.
fn facts(fill: &Fill<'_>, change: &SessionChange) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let (Some(before), Some(_)) = (&change.before, &change.after) {
        if change.is_moved() {
            let span = (before.starts, before.ends);
            facts.push(fill.fact("bulletin-time-before", [fill.moment(span)]));
        }
        if change.has("roomId") || change.has("venueId") {
            let none = || words(fill.words, "print-place-undecided");
            let place = Some(place(fill, before)).filter(|place| !place.is_empty());
            facts.push(fill.fact("bulletin-place-before", [place.unwrap_or_else(none)]));
        }
    }
    for field in &change.fields {
        facts.extend(field_fact(fill, field));
    }
    let mut rows: Vec<(String, Vec<Line>)> = Vec::new();
    for row in &change.rows {
        let Some((label, line)) = row_line(fill, change.kind, row) else {
            continue;
        };
        match rows.iter_mut().find(|(known, _)| *known == label) {
            Some((_, lines)) => lines.push(line),
            None => rows.push((label, vec![line])),
        }
    }
    facts.extend(
        rows.into_iter()
            .map(|(label, lines)| fill.fact(&label, lines)),
    );
    facts.retain(|fact| !fact.lines.is_empty());
    facts
}

/// A field that neither time nor place is. Of the title, what it was; of all else, what it is.
fn field_fact(fill: &Fill<'_>, change: &FieldChange) -> Option<Fact> {
    let (label, shown) = match change.field.as_str() {
        "title" => ("bulletin-title-before", change.before.as_ref()),
        "status" => ("bulletin-status", change.after.as_ref()),
        "kind" => ("bulletin-kind", change.after.as_ref()),
        "trackId" => ("bulletin-track", change.after.as_ref()),
        "languages" => ("print-interpretation", change.after.as_ref()),
        "description" => ("bulletin-description", change.after.as_ref()),
        "notes" => ("print-note", change.after.as_ref()),
        "audience" => ("bulletin-audience", change.after.as_ref()),
        _ => return None,
    };
    let lines = match (change.field.as_str(), shown) {
        (_, Some(Shown::Texts(texts))) => vec![fill.name(texts)],
        (_, Some(Shown::Text(text))) => paragraphs(text, fill.page),
        (_, Some(Shown::Row(row))) => vec![fill.name(&row.name)],
        (_, Some(Shown::Languages(tags))) => {
            let names = tags.iter();
            let names = names.map(|tag| vec![own(fill.page, &fill.words.language_name(tag))]);
            vec![with_commas(names, fill.page)]
        }
        (field, Some(Shown::Code(code))) => {
            vec![words(fill.words, &format!("{field}-{}", kebab(code)))]
        }
        _ => vec![words(fill.words, "bulletin-none")],
    };
    Some(fill.fact(label, lines))
}

/// The label under which a part or a co-organizer stands, and what is said of it.
fn row_line(
    fill: &Fill<'_>,
    kind: SessionChangeKind,
    change: &RowChange,
) -> Option<(String, Line)> {
    let role = change.fields.iter().find(|field| field.field == "role");
    let behalf = change
        .fields
        .iter()
        .find(|field| field.field == "onBehalfOf");
    let key = |shown: Option<&Shown>| match (change.row.noun, shown) {
        (Noun::Part, Some(shown)) => Some(role_key(code::<PartRole>(shown)?).to_owned()),
        (_, Some(Shown::Code(code))) => Some(format!("co-organizer-role-{}", kebab(code))),
        _ => None,
    };
    let after = role.and_then(|role| key(role.after.as_ref()));
    let before = role.and_then(|role| key(role.before.as_ref()));
    let mut name = match fill.name(&change.row.name) {
        erased if erased.is_empty() => words(fill.words, "person-erased"),
        name => name,
    };
    if let Some(Shown::Texts(whom)) = behalf.and_then(|behalf| behalf.after.as_ref()) {
        let whom = sentence(
            fill.words,
            "print-on-behalf-of",
            &[("whom", fill.name(whom))],
        );
        name = with_commas([name, whom], fill.page);
    }
    let told = |key: &str| sentence(fill.words, key, &[("whom", name.clone())]);
    // Where the session itself came or went, so did all in it.
    let whole = kind != SessionChangeKind::Changed;
    Some(match (change.kind, before, after) {
        (RowChangeKind::Made, _, Some(after)) if whole => (after, name),
        (RowChangeKind::Removed, Some(before), _) if whole => (before, name),
        (RowChangeKind::Made, _, Some(after)) => (after, told("bulletin-part-made")),
        (RowChangeKind::Removed, Some(before), _) => (before, told("bulletin-part-removed")),
        (RowChangeKind::Edited, Some(before), Some(after)) => {
            let parts = [("whom", name.clone()), ("role", words(fill.words, &before))];
            (after, sentence(fill.words, "bulletin-part-changed", &parts))
        }
        _ => ("bulletin-part".to_owned(), name),
    })
}

/// An enumeration by its code on the wire.
fn code<T: DeserializeOwned>(shown: &Shown) -> Option<T> {
    match shown {
        Shown::Code(code) => serde_json::from_value(code.as_str().into()).ok(),
        _ => None,
    }
}

/// camelCase of the wire to the kebab-case of the catalogue.
fn kebab(code: &str) -> String {
    let mut kebab = String::with_capacity(code.len() + 4);
    for c in code.chars() {
        if c.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(c.to_ascii_lowercase());
    }
    kebab
}
