//! Agendas of delegations, bulletins of what changed and plans of seats, as PDF and as page images.
//!
//! Typst lays the pages out, as a library, from the templates of this crate and with
//! the fonts of this crate: no system font, no file and no network has a say, so that
//! the same request gives the same bytes on every machine. What people wrote reaches
//! the template as data and never as source, so that no text can be a command.

mod bulletin;
mod document;
mod fill;
mod glyphs;
mod line;
mod page;
mod seating;
mod when;
mod world;

use chrono::NaiveDateTime;
use congress::release::SessionChange;
use congress::{DelegationId, LocalizedText, Programme, Release, SeatingPlan};
pub use document::Document;
pub use glyphs::MissingGlyph;
use messages::Language;

use world::Template;

/// What to print.
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
    pub language: Language,
}

/// A plan of seats to print.
pub struct SeatingRequest<'a> {
    /// The event with all that it refers to.
    pub programme: &'a Programme,
    /// The plan.
    pub plan: &'a SeatingPlan,
    /// The language of the page.
    pub language: Language,
    /// When the paper was made, wall time in the event's zone.
    pub issued_at: NaiveDateTime,
}

/// Why nothing was printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// Characters that the bundled fonts cannot draw: they would be empty boxes.
    #[error("the fonts lack {}", codes(.0))]
    MissingGlyphs(Vec<MissingGlyph>),
    /// No delegation of the event has this id.
    #[error("no delegation has the id {0}")]
    UnknownDelegation(DelegationId),
    /// The event has no delegation.
    #[error("the event has no delegation to print for")]
    NoDelegation,
    /// The event's zone is not one of [`congress::time::zone_names`].
    #[error(transparent)]
    UnknownZone(#[from] congress::time::UnknownZone),
    /// The document has fewer pages.
    #[error("there is no page {0}")]
    NoPage(usize),
    /// Typst refused the template or the export: a fault of this crate. Its messages.
    #[error("the page could not be made: {}", .0.join("; "))]
    Compile(Vec<String>),
}

/// Lays out the agenda of each delegation, each from a new page and with page numbers
/// of its own.
///
/// # Errors
/// All of [`PrintError`] but `NoPage`.
pub fn agenda(request: &AgendaRequest<'_>) -> Result<Document, PrintError> {
    let pages = fill::pages(request)?;
    drawn(glyphs::missing(pages.lines()))?;
    Document::compile(Template::Agenda, &pages, fill::stamp(request)?)
}

/// Lays out what changed with a release, as a paper to hand out.
///
/// # Errors
/// [`PrintError::MissingGlyphs`], [`PrintError::UnknownZone`] or [`PrintError::Compile`].
pub fn bulletin(request: &BulletinRequest<'_>) -> Result<Document, PrintError> {
    let pages = bulletin::pages(request)?;
    drawn(glyphs::missing(pages.lines()))?;
    Document::compile(Template::Bulletin, &pages, bulletin::stamp(request)?)
}

/// Lays out a plan of seats: the floor on one page, then who sits on which seat.
///
/// # Errors
/// [`PrintError::MissingGlyphs`], [`PrintError::UnknownZone`] or [`PrintError::Compile`].
pub fn seating(request: &SeatingRequest<'_>) -> Result<Document, PrintError> {
    let pages = seating::pages(request)?;
    drawn(glyphs::missing(pages.lines()))?;
    Document::compile(Template::Seating, &pages, seating::stamp(request)?)
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

/// The characters of a request that the bundled fonts cannot draw, each with the text
/// that it stands in. Makes no page; a request that [`agenda`] refuses for another
/// reason has none.
pub fn missing_glyphs(request: &AgendaRequest<'_>) -> Vec<MissingGlyph> {
    fill::pages(request)
        .map(|pages| glyphs::missing(pages.lines()))
        .unwrap_or_default()
}

fn codes(missing: &[MissingGlyph]) -> String {
    let all: Vec<_> = missing
        .iter()
        .map(|m| format!("{} in {:?}", m.code, m.text))
        .collect();
    all.join(", ")
}
