//! What the template is given, as JSON: words and names in their order, each with its
//! language. The template decides how it looks, this crate what it says.

use serde::Serialize;

use crate::line::Line;

/// A whole document.
#[derive(Serialize)]
pub struct Pages {
    /// Tag of the page's language.
    pub lang: &'static str,
    /// Whether the page runs from right to left.
    pub rtl: bool,
    /// Font families, the page's script first.
    pub fonts: [&'static str; 2],
    /// Title of the file.
    pub title: String,
    /// Author of the file: the host, or the event.
    pub author: String,
    /// The word over a delegation's name.
    pub label: Line,
    /// The event's name.
    pub event: Line,
    /// Its theme; may be empty.
    pub theme: Line,
    /// Its days.
    pub dates: Line,
    /// Date of issue.
    pub issued: Line,
    /// Page number, with [`crate::line::SLOTS`] for the page and the number of pages.
    pub numbering: String,
    /// Heading of the delegation's notes.
    pub notes_label: Line,
    /// Stands for the days of a delegation without sessions.
    pub empty: Line,
    /// One a delegation.
    pub agendas: Vec<Agenda>,
}

/// The pages of one delegation.
#[derive(Serialize)]
pub struct Agenda {
    /// The delegation's name.
    pub name: Line,
    /// Who, when: head, liaison officer, arrival, departure.
    pub facts: Vec<Fact>,
    /// The days with sessions, unscheduled ones last.
    pub days: Vec<Day>,
    /// The delegation's notes, a paragraph a line.
    pub notes: Vec<Line>,
}

/// A label and what it names.
#[derive(Serialize)]
pub struct Fact {
    /// The label.
    pub label: Line,
    /// What it names, a line each.
    pub lines: Vec<Line>,
}

/// The sessions of a day.
#[derive(Serialize)]
pub struct Day {
    /// The day in words.
    pub heading: Line,
    /// In which zone its times are told; empty for the unscheduled.
    pub zone: Line,
    /// The sessions.
    pub rows: Vec<Row>,
}

/// One session.
#[derive(Serialize)]
pub struct Row {
    /// From when to when; empty for the unscheduled.
    pub time: Line,
    /// The day on which it ends, where that is another.
    pub until: Line,
    /// The title.
    pub title: Line,
    /// Room and venue.
    pub place: Line,
    /// The delegation's part, co-organizers, languages, notes.
    pub facts: Vec<Fact>,
    /// Other sessions of the agenda at the same time.
    pub clash: Option<Fact>,
    /// Whether it has so much text that it could be higher than a page.
    pub long: bool,
}
