//! What a secretariat hands out, as PDF and as page images.
//!
//! Typst lays the pages out, as a library, from the templates and with the fonts that a request
//! names, those of this crate or somebody's own: no system font, no file and no network has a say,
//! so that the same request gives the same bytes on every machine. What people wrote reaches
//! the template as data and never as source, so that no text can be a command.
//!
//! A [`Job`] is one [`Handout`] of a programme, for a [`Scope`], with [`Options`]. It falls into
//! units, one a delegation, a room, a day; [`Job::problems`] tells beforehand what would be
//! missing on paper, [`Job::document`] lays out some of them as one document, and [`Job::each`]
//! all of them, file by file, on all cores.

mod agenda;
mod booklet;
mod bulletin;
mod document;
mod fill;
mod fonts;
mod glyphs;
mod handout;
mod index;
mod job;
mod line;
mod page;
mod people;
mod qr;
mod running_order;
mod seating;
mod travel;
mod unit;
mod when;
mod world;

use std::fmt;

use chrono::NaiveDateTime;
use congress::release::SessionChange;
use congress::{DelegationId, LocalizedText, Programme, Release, SeatingPlan};
use messages::{Language, PageLanguage};
use serde::{Deserialize, Serialize};
use specta::Type;

pub use document::{Document, MOST_PIXELS};
pub use fonts::Fonts;
pub use glyphs::{GlyphPlace, MissingGlyph};
pub use handout::{Choice, Facts, Handout, Marking, Options, Paper, Per, Standard};
pub use job::{Job, Made, Request, Sheaf};
pub use unit::{Scope, Subject, Unit};
pub use world::Templates;

use world::Template;

/// Agendas of delegations, as one document on A4.
pub struct AgendaRequest<'a> {
    /// The event with all that it refers to.
    pub programme: &'a Programme,
    /// The delegations, in the order of the pages; none: all of the event's, by name.
    pub delegations: &'a [DelegationId],
    /// The language of the page. Names that lack it stand in the language that
    /// [`congress::LocalizedText::get`] falls back to.
    pub language: Language,
    /// The release that the programme is; `None`: the draft. It stands on every page.
    pub release: Option<&'a Release>,
    /// When the paper was made, wall time in the event's zone: it stands in the footer,
    /// and is the file's date of creation.
    pub issued_at: NaiveDateTime,
    /// In which fonts.
    pub fonts: &'a Fonts,
}

/// What changed with a release, and for whom it is told.
pub struct BulletinRequest<'a> {
    /// The programme as the release has it.
    pub programme: &'a Programme,
    /// The release.
    pub release: &'a Release,
    /// The one before, from which it differs; `None`: it is the first.
    pub since: Option<&'a Release>,
    /// What differs, in the order of the page: of all, or of one delegation.
    pub changes: &'a [SessionChange],
    /// The name of that delegation; `None`: it is for all.
    pub whom: Option<&'a LocalizedText>,
    /// The language of the page.
    pub language: PageLanguage,
    /// In which fonts.
    pub fonts: &'a Fonts,
}

/// A plan of seats to print.
pub struct SeatingRequest<'a> {
    /// The event with all that it refers to.
    pub programme: &'a Programme,
    /// The plan.
    pub plan: &'a SeatingPlan,
    /// The language of the page.
    pub language: PageLanguage,
    /// When the paper was made, wall time in the event's zone.
    pub issued_at: NaiveDateTime,
    /// In which fonts.
    pub fonts: &'a Fonts,
}

/// Why nothing was printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// Characters that no font can draw: they would be empty boxes.
    #[error("the fonts lack {}", codes(.0))]
    MissingGlyphs(Vec<MissingGlyph>),
    /// No delegation of the event has this id.
    #[error("no delegation has the id {0}")]
    UnknownDelegation(DelegationId),
    /// No other row of this sort has this id.
    #[error("no {noun} has the id {id}")]
    Unknown {
        /// Which sort.
        noun: &'static str,
        /// The id.
        id: String,
    },
    /// The event has no delegation.
    #[error("the event has no delegation to print for")]
    NoDelegation,
    /// Nothing in the event, or in the scope, is told of in such a handout.
    #[error("there is nothing to print")]
    Nothing,
    /// So many papers are not laid out as one document.
    #[error("{asked} papers are too many for one document of at most {most}")]
    TooMany {
        /// How many.
        asked: usize,
        /// How many can be.
        most: usize,
    },
    /// The event's zone is not one of [`congress::time::zone_names`].
    #[error(transparent)]
    UnknownZone(#[from] congress::time::UnknownZone),
    /// The document has fewer pages.
    #[error("there is no page {0}")]
    NoPage(usize),
    /// Typst refused a template or the export: a mistake in a changed template, or a fault of
    /// this crate.
    #[error("the page could not be made: {}", reasons(.0))]
    Compile(Vec<Fault>),
}

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename = "TemplateFault")]
pub struct Fault {
    /// The template's file, where it is one.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<u32>,
    /// Typst's own words.
    pub reason: String,
}

impl Fault {
    /// One of which only the reason is known.
    fn of(reason: impl fmt::Display) -> Self {
        Self {
            file: None,
            line: None,
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}:")?;
        }
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
        }
        if self.file.is_some() {
            f.write_str(" ")?;
        }
        f.write_str(&self.reason)
    }
}

impl PrintError {
    fn fault(reason: impl fmt::Display) -> Self {
        Self::Compile(vec![Fault::of(reason)])
    }

    fn unknown(noun: &'static str, id: &impl fmt::Display) -> Self {
        let id = id.to_string();
        Self::Unknown { noun, id }
    }
}

/// Lays out the agenda of each delegation, each from a new page and with page numbers
/// of its own.
///
/// # Errors
/// All of [`PrintError`] but `NoPage`.
pub fn agenda(request: &AgendaRequest<'_>) -> Result<Document, PrintError> {
    with_agenda(request, |job| job.whole())
}

/// Lays out what changed with a release, as a paper to hand out.
///
/// # Errors
/// [`PrintError::MissingGlyphs`], [`PrintError::UnknownZone`] or [`PrintError::Compile`].
pub fn bulletin(request: &BulletinRequest<'_>) -> Result<Document, PrintError> {
    let pages = bulletin::pages(request)?;
    drawn(glyphs::missing(request.fonts, pages.lines()))?;
    let made = (bulletin::stamp(request)?, Standard::default());
    let press = (&Templates::built_in(), request.fonts);
    let document = Document::compile(press, Template::Bulletin, &pages, &[], made);
    job::forget(&document);
    document
}

/// Lays out a plan of seats: the floor on one page, then who sits on which seat.
///
/// # Errors
/// [`PrintError::MissingGlyphs`], [`PrintError::UnknownZone`] or [`PrintError::Compile`].
pub fn seating(request: &SeatingRequest<'_>) -> Result<Document, PrintError> {
    let pages = seating::pages(request)?;
    drawn(glyphs::missing(request.fonts, pages.lines()))?;
    let made = (seating::stamp(request)?, Standard::default());
    let press = (&Templates::built_in(), request.fonts);
    let document = Document::compile(press, Template::Seating, &pages, &[], made);
    job::forget(&document);
    document
}

/// The same as plain text, to be sent: UTF-8, lines that end in LF.
///
/// # Errors
/// [`PrintError::UnknownZone`].
pub fn bulletin_text(request: &BulletinRequest<'_>) -> Result<String, PrintError> {
    Ok(bulletin::text(&bulletin::pages(request)?))
}

fn drawn(missing: Vec<MissingGlyph>) -> Result<(), PrintError> {
    if missing.is_empty() {
        Ok(())
    } else {
        Err(PrintError::MissingGlyphs(missing))
    }
}

/// The characters of a request that no font can draw, each with the text
/// that it stands in, and the field. Makes no page; a request that [`agenda`] refuses for
/// another reason has none.
pub fn missing_glyphs(request: &AgendaRequest<'_>) -> Vec<MissingGlyph> {
    with_agenda(request, |job| job.problems()).unwrap_or_default()
}

fn with_agenda<T>(
    request: &AgendaRequest<'_>,
    make: impl FnOnce(&Job<'_>) -> Result<T, PrintError>,
) -> Result<T, PrintError> {
    let delegations = match request.delegations {
        [] => request
            .programme
            .delegations
            .iter()
            .map(|row| row.id.clone())
            .collect(),
        some => some.to_vec(),
    };
    let mut scope = Scope {
        delegations,
        ..Scope::default()
    };
    if request.delegations.is_empty() {
        let tag = request.language.tag();
        let programme = request.programme;
        scope.delegations.sort_by_cached_key(|id| {
            let delegation = programme.delegation(id);
            let name = delegation.and_then(|row| programme.organization(&row.organization_id));
            (name.map(|o| o.name.get(tag).to_lowercase()), id.clone())
        });
    }
    make(&Job::new(&Request {
        programme: request.programme,
        pictures: &[],
        release: request.release,
        issued_at: request.issued_at,
        handout: Handout::Agenda,
        scope: &scope,
        options: &Options::new(request.language.into()),
        templates: &Templates::built_in(),
        fonts: request.fonts,
    })?)
}

fn codes(missing: &[MissingGlyph]) -> String {
    let all: Vec<_> = missing
        .iter()
        .map(|m| match &m.place {
            Some(place) => {
                let name = place.name.get("en");
                format!("{} in {:?} ({} of {name:?})", m.code, m.text, place.field)
            }
            None => format!("{} in {:?}", m.code, m.text),
        })
        .collect();
    all.join(", ")
}

fn reasons(faults: &[Fault]) -> String {
    let all: Vec<String> = faults.iter().map(Fault::to_string).collect();
    all.join("; ")
}
