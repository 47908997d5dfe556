//! Agreements and what was promised in them: as a table, and as a calendar of due days.

use std::io::{self, Write};

use chrono::{DateTime, NaiveDate, Utc};
use congress::commitment::CommitmentState;
use congress::{Agreement, Commitment, OrganizationId, Programme};
use ics::components::{Parameter, Property};
use ics::properties::{
    CalScale, Description, DtStart, LastModified, Name, Status, Summary, Transp,
};
use ics::{ICalendar, parameters};
use messages::{Catalogue, Language, Value, catalogue};

use crate::calendar::product;
use crate::csv::Csv;
use crate::event::{DOMAIN, instant};
use crate::fold::refold;
use crate::text;

/// Columns of the table, by their keys in the catalogue.
const COLUMNS: [&str; 12] = [
    "calendar-column-agreement",
    "calendar-column-kind",
    "calendar-column-state",
    "calendar-column-signed-on",
    "calendar-column-signed-at",
    "calendar-column-valid-until",
    "calendar-column-parties",
    "calendar-column-commitment",
    "calendar-column-owner",
    "calendar-column-due-on",
    "calendar-column-commitment-state",
    "calendar-column-evidence",
];

/// The agreements of a file as a table in one language: a line a commitment, or one where
/// nothing was promised. Days are ISO 8601. Written as it goes, in the order of the programme.
///
/// # Errors
/// Whatever the writer says.
pub fn agreements(programme: &Programme, language: Language, to: impl Write) -> io::Result<()> {
    let words = catalogue(language);
    let mut table = Csv::new(to)?;
    let names = COLUMNS.map(|key| words.text(key));
    table.row(names.iter().map(String::as_str))?;
    for agreement in &programme.agreements {
        let promised = programme.commitments.iter();
        let mut promised = promised
            .filter(|row| row.agreement_id == agreement.id)
            .peekable();
        if promised.peek().is_none() {
            let fields = fields(programme, words, agreement, None);
            table.row(fields.iter().map(String::as_str))?;
        }
        for commitment in promised {
            let fields = fields(programme, words, agreement, Some(commitment));
            table.row(fields.iter().map(String::as_str))?;
        }
    }
    Ok(())
}

fn fields(
    programme: &Programme,
    words: &Catalogue,
    agreement: &Agreement,
    commitment: Option<&Commitment>,
) -> [String; 12] {
    let lang = words.language().tag();
    let parties = programme.agreement_parties.iter();
    let parties = parties.filter(|row| row.agreement_id == agreement.id);
    let parties: Vec<String> = parties
        .map(|row| name(programme, Some(&row.organization_id), lang))
        .collect();
    let of = |told: fn(&Commitment) -> String| commitment.map(told).unwrap_or_default();
    let owner = commitment.and_then(|row| row.organization_id.as_ref());
    [
        agreement.title.get(lang).to_owned(),
        coded(words, "agreement-kind", &agreement.kind),
        coded(words, "agreement-state", &agreement.state),
        day(agreement.signed_on),
        agreement.signed_at.clone(),
        day(agreement.valid_until),
        parties.join("; "),
        commitment.map_or_else(String::new, |row| row.title.get(lang).to_owned()),
        name(programme, owner, lang),
        of(|row| day(row.due_on)),
        commitment.map_or_else(String::new, |row| {
            coded(words, "commitment-state", &row.state)
        }),
        of(|row| row.evidence.clone()),
    ]
}

/// What was promised and has a due day, as a calendar (RFC 5545): a VEVENT of a whole day each,
/// and not a VTODO, since most calendars that people subscribe to or import into show no
/// VTODO at all. Nobody is busy by it (TRANSP). What was given up is cancelled in it; what was
/// done says so. `now` is its DTSTAMP and nothing else.
pub fn due_days(programme: &Programme, language: Language, now: DateTime<Utc>) -> String {
    let words = catalogue(language);
    let mut calendar = ICalendar::new("2.0", product());
    calendar.push(CalScale::new("GREGORIAN"));
    if let Some(name) = text::line_of(words.text("calendar-commitments").into()) {
        calendar.push(Name::new(name.clone()));
        calendar.push(Property::new("X-WR-CALNAME", name));
    }
    for row in &programme.commitments {
        if let Some(due) = row.due_on {
            calendar.add_event(whole_day(programme, words, row, due, now));
        }
    }
    let mut text = String::new();
    refold(&calendar.to_string(), &mut text);
    text
}

fn whole_day<'e>(
    programme: &Programme,
    words: &Catalogue,
    row: &'e Commitment,
    due: NaiveDate,
    now: DateTime<Utc>,
) -> ics::Event<'e> {
    let lang = words.language().tag();
    let mut event = ics::Event::new(format!("{}@{DOMAIN}", row.id), instant(now));
    event.push(LastModified::new(instant(now)));
    // Without an end it takes that one day (section 3.6.1).
    let mut start = DtStart::new(due.format("%Y%m%d").to_string());
    start.add(Parameter::new("VALUE", "DATE"));
    event.push(start);
    let title = row.title.get(lang);
    let title = match row.state {
        CommitmentState::Fulfilled => {
            words.text_with("calendar-commitment-done", &[("title", title.into())])
        }
        CommitmentState::Open | CommitmentState::Underway | CommitmentState::Dropped => {
            title.to_owned()
        }
    };
    if let Some(title) = text::line_of(title.into()) {
        let mut summary = Summary::new(title);
        if let Some(tag) = row.title.lang_of(lang) {
            summary.append(parameters!("LANGUAGE" => text::parameter(tag)));
        }
        event.push(summary);
    }
    event.push(match row.state {
        CommitmentState::Dropped => Status::cancelled(),
        _ => Status::confirmed(),
    });
    let agreements = programme.agreements.iter();
    let agreement = agreements.filter(|one| one.id == row.agreement_id);
    let mut lines: Vec<String> = agreement
        .map(|one| one.title.get(lang).to_owned())
        .collect();
    let owner = name(programme, row.organization_id.as_ref(), lang);
    for (key, told) in [
        ("calendar-commitment-owner", owner),
        ("calendar-commitment-responsible", row.responsible.clone()),
    ] {
        if !told.is_empty() {
            lines.push(words.text_with(key, &[("name", Value::from(told))]));
        }
    }
    if let Some(description) = text::prose(&lines.join("\n")) {
        event.push(Description::new(description.into_owned()));
    }
    event.push(Transp::transparent());
    event
}

fn name(programme: &Programme, id: Option<&OrganizationId>, lang: &str) -> String {
    let row = id.and_then(|id| programme.organization(id));
    row.map_or_else(String::new, |row| row.name.get(lang).to_owned())
}

fn day(day: Option<NaiveDate>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

/// The word of a wire code.
fn coded(words: &Catalogue, prefix: &str, code: &impl serde::Serialize) -> String {
    let code = serde_json::to_value(code).unwrap_or_default();
    let mut key = format!("{prefix}-");
    for letter in code.as_str().unwrap_or_default().chars() {
        if letter.is_ascii_uppercase() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    words.text(&key)
}
