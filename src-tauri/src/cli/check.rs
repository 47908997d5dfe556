//! `kurultai check`: what the checks find in an event, for scripts and for people.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use congress::checks::{self, Finding, Severity};
use congress::{AcceptanceId, Event, EventId, Programme};
use messages::{Language, catalogue};
use serde::Serialize;

use super::finding::Wording;
use super::{Failure, Tongue, of_file, open, print, select};
use crate::error::AppError;
use crate::finding::today;

/// The gravest first.
const SEVERITIES: [Severity; 3] = [Severity::Clash, Severity::Warning, Severity::Note];

/// The columns of the CSV.
const COLUMNS: [&str; 10] = [
    "severity",
    "rule",
    "words",
    "from",
    "to",
    "sessions",
    "people",
    "rooms",
    "delegations",
    "reason",
];

/// What is checked, and how it is told.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// Workspace file (*.kurultai)
    file: PathBuf,
    /// The event: name or id; not needed where the file holds one
    #[arg(long)]
    event: Option<String>,
    /// Language of names and words
    #[arg(long, value_enum, default_value_t = Tongue::En)]
    language: Tongue,
    /// How the findings are told
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Tell the findings too that were accepted with a reason
    #[arg(long)]
    accepted: bool,
}

/// How findings are told.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// One line a finding, grouped by severity
    Text,
    /// A list of objects
    Json,
    /// A table (RFC 4180)
    Csv,
}

/// A finding with its sentence.
#[derive(Serialize)]
struct Worded<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    words: String,
}

/// Tells the findings of an event; 1: clashes remain that nobody has accepted.
pub(super) fn run(asked: &Check) -> Result<ExitCode, Failure> {
    let file = open(&asked.file)?;
    let events: Vec<Event> = file.events().map_err(of_file(&asked.file))?;
    let id: EventId = select::event(&events, asked.event.as_deref())?;
    let programme = file.programme(&id).map_err(of_file(&asked.file))?;
    let failed = |error| Failure::App(asked.file.clone(), Box::new(error));
    let found = checks::findings(&programme, today(&programme.event).map_err(failed)?);

    let language: Language = asked.language.into();
    let wording = Wording::new(&programme, language);
    let told = found
        .iter()
        .filter(|finding| asked.accepted || finding.acceptance.is_none());
    let told: Vec<Worded<'_>> = told
        .map(|finding| Worded {
            finding,
            words: wording.sentence(finding),
        })
        .collect();
    let answer = match asked.format {
        Format::Text => text(&told, &found, &programme, language),
        Format::Json => {
            let list = serde_json::to_string_pretty(&told);
            list.map_err(|error| failed(AppError::internal(error)))? + "\n"
        }
        Format::Csv => csv(&told, &wording, &programme),
    };
    print(answer.as_bytes())?;

    let clash =
        |finding: &Finding| finding.severity == Severity::Clash && finding.acceptance.is_none();
    Ok(if found.iter().any(clash) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// The gravest first, what is accepted last, then how many there are.
fn text(
    told: &[Worded<'_>],
    found: &[Finding],
    programme: &Programme,
    language: Language,
) -> String {
    let words = catalogue(language);
    let mut text = String::new();
    let mut group = |heading: String, lines: Vec<String>| {
        if !lines.is_empty() {
            text.push_str(&format!("{heading}\n  {}\n\n", lines.join("\n  ")));
        }
    };
    // What someone observes stands under its own heading, where the gravest of it would stand.
    let open = told.iter().filter(|one| one.finding.acceptance.is_none());
    let (observed, others): (Vec<_>, Vec<_>) =
        open.partition(|one| one.finding.rule.is_of_observance());
    let gravest = observed.iter().map(|one| one.finding.severity).max();
    for severity in SEVERITIES {
        let of_it = others.iter().filter(|one| one.finding.severity == severity);
        group(
            words.text(&format!("severity-{}-heading", code(severity))),
            of_it.map(|one| line(&one.words)).collect(),
        );
        if gravest == Some(severity) {
            let lines = observed.iter().map(|one| line(&one.words)).collect();
            group(words.text("observance-heading"), lines);
        }
    }
    let accepted = told.iter().filter_map(|one| {
        let reason = reason(programme, one.finding.acceptance.as_ref()?);
        let reason = words.text_with("checks-reason", &[("reason", reason.into())]);
        Some(line(&format!("{} · {reason}", one.words)))
    });
    group(words.text("checks-accepted"), accepted.collect());

    let open = |severity| {
        let of = |one: &&Finding| one.severity == severity && one.acceptance.is_none();
        found.iter().filter(of).count()
    };
    let mut counts: Vec<String> = SEVERITIES
        .map(|severity| (severity, open(severity)))
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(severity, count)| {
            let key = format!("severity-{}-count", code(severity));
            words.text_with(&key, &[("count", count.into())])
        })
        .collect();
    if counts.is_empty() {
        counts.push(words.text("checks-none"));
    }
    let accepted = found.iter().filter(|one| one.acceptance.is_some()).count();
    if accepted > 0 {
        counts.push(format!("{}: {accepted}", words.text("checks-accepted")));
    }
    text + &counts.join(" · ") + "\n"
}

/// One row a finding; codes and times as machines read them, names in the language.
fn csv(told: &[Worded<'_>], wording: &Wording<'_>, programme: &Programme) -> String {
    let mut table = row(COLUMNS.map(str::to_owned));
    for Worded { finding, words } in told {
        let at = |time: Option<chrono::NaiveDateTime>| {
            time.map_or(String::new(), |t| t.format("%Y-%m-%dT%H:%M").to_string())
        };
        let accepted = finding.acceptance.as_ref();
        table.push_str(&row([
            code(finding.severity).to_owned(),
            finding.rule.code().to_owned(),
            words.clone(),
            at(finding.from),
            at(finding.to),
            names(&finding.sessions, |id| wording.session(id)),
            names(&finding.people, |id| wording.person(id)),
            names(&finding.rooms, |id| wording.room(id)),
            names(&finding.delegations, |id| wording.delegation(id)),
            accepted.map_or(String::new(), |id| reason(programme, id).to_owned()),
        ]));
    }
    table
}

fn row(fields: [String; COLUMNS.len()]) -> String {
    fields.map(|text| field(&text)).join(",") + "\r\n"
}

/// A text that begins like a formula would be run by programs of tables: an apostrophe stops
/// that, as in the window's file.
fn field(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let safe = format!("{}{text}", if formula { "'" } else { "" });
    if safe.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

fn names<Id>(ids: &[Id], name: impl Fn(&Id) -> String) -> String {
    ids.iter().map(name).collect::<Vec<_>>().join("; ")
}

fn reason<'a>(programme: &'a Programme, id: &AcceptanceId) -> &'a str {
    let mut rows = programme.acceptances.iter();
    rows.find(|row| row.id == *id)
        .map_or("", |row| row.reason.as_str())
}

fn code(severity: Severity) -> &'static str {
    match severity {
        Severity::Clash => "clash",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A name from a file breaks no line, and gives no order to the terminal.
fn line(words: &str) -> String {
    words.replace(char::is_control, " ")
}
