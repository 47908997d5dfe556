//! What the templates are given, as JSON: words and names in their order, each with its
//! language. The templates decide how it looks, this crate what it says.

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
    /// Which edition of the programme it is.
    pub edition: Line,
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

impl Pages {
    /// Every line that is set.
    pub fn lines(&self) -> Vec<&Line> {
        let mut lines = vec![
            &self.label,
            &self.event,
            &self.theme,
            &self.dates,
            &self.edition,
            &self.issued,
            &self.notes_label,
            &self.empty,
        ];
        for agenda in &self.agendas {
            lines.push(&agenda.name);
            lines.extend(agenda.facts.iter().flat_map(Fact::lines));
            let rows = agenda.days.iter().flat_map(|day| &day.rows);
            lines.extend(rows.flat_map(Row::lines));
            lines.extend(agenda.days.iter().flat_map(|day| [&day.heading, &day.zone]));
            lines.extend(&agenda.notes);
        }
        lines
    }
}

impl Fact {
    fn lines(&self) -> impl Iterator<Item = &Line> {
        std::iter::once(&self.label).chain(&self.lines)
    }
}

impl Row {
    fn lines(&self) -> impl Iterator<Item = &Line> {
        let facts = self.facts.iter().chain(&self.clash).flat_map(Fact::lines);
        facts.chain([&self.time, &self.until, &self.title, &self.place])
    }
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

/// A whole bulletin.
#[derive(Serialize)]
pub struct Bulletin {
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
    /// What the paper is.
    pub label: Line,
    /// The event's name.
    pub event: Line,
    /// Its days.
    pub dates: Line,
    /// For whom it is: a delegation; empty: for all.
    pub whom: Line,
    /// The release that it tells of.
    pub edition: Line,
    /// The release since which.
    pub since: Line,
    /// What was said of the release, a paragraph a line.
    pub note: Vec<Line>,
    /// Stands for the days where nothing changed.
    pub empty: Line,
    /// Page number, with [`crate::line::SLOTS`] for the page and the number of pages.
    pub numbering: String,
    /// The days with changes: of a session that takes place no more, the day that it had.
    pub days: Vec<ChangedDay>,
}

/// The changes of a day.
#[derive(Serialize)]
pub struct ChangedDay {
    /// The day in words.
    pub heading: Line,
    /// In which zone its times are told.
    pub zone: Line,
    /// The sessions.
    pub rows: Vec<ChangedRow>,
}

/// One session that changed.
#[derive(Serialize)]
pub struct ChangedRow {
    /// In a word or two: new, moved, cancelled.
    pub mark: Line,
    /// Whether it takes place no more, or not with them.
    pub gone: bool,
    /// The session as it is now, or as it was last; what was before stands among its facts.
    pub row: Row,
}

impl Bulletin {
    /// Every line that is set.
    pub fn lines(&self) -> Vec<&Line> {
        let mut lines = vec![
            &self.label,
            &self.event,
            &self.dates,
            &self.whom,
            &self.edition,
            &self.since,
            &self.empty,
        ];
        lines.extend(&self.note);
        for day in &self.days {
            lines.extend([&day.heading, &day.zone]);
            lines.extend(
                day.rows
                    .iter()
                    .flat_map(|changed| std::iter::once(&changed.mark).chain(changed.row.lines())),
            );
        }
        lines
    }
}

/// A plan of seats. Lengths are in centimetres of the floor.
#[derive(Serialize)]
pub struct Seating {
    /// Tag of the page's language.
    pub lang: &'static str,
    /// Whether the page runs from right to left. A floor does not: left stays left.
    pub rtl: bool,
    /// Font families, the page's script first.
    pub fonts: [&'static str; 2],
    /// Title of the file.
    pub title: String,
    /// Author of the file: the host, or the event.
    pub author: String,
    /// What the paper is.
    pub label: Line,
    /// The event's name.
    pub event: Line,
    /// The plan's name, or its session's.
    pub name: Line,
    /// Its session, where it has a name of its own.
    pub of: Line,
    /// When its session takes place.
    pub when: Line,
    /// Date of issue.
    pub issued: Line,
    /// Page number, with [`crate::line::SLOTS`] for the page and the number of pages.
    pub numbering: String,
    /// Over the list: the seat, the name, the delegation.
    pub columns: [Line; 3],
    /// How wide the floor is.
    pub width: i32,
    /// How deep the floor is.
    pub height: i32,
    /// Width and height of a seat.
    pub card: [i32; 2],
    /// Tables and stages.
    pub furniture: Vec<PlanTable>,
    /// Seats, by number.
    pub seats: Vec<PlanSeat>,
}

/// A table or a stage on its floor.
#[derive(Serialize)]
pub struct PlanTable {
    /// Whether it is round.
    pub round: bool,
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// What stands on it.
    pub name: Line,
}

/// A seat on its floor, and in the list.
#[derive(Serialize)]
pub struct PlanSeat {
    /// Its number.
    pub number: String,
    /// Its table or row, where there are several.
    pub table: Line,
    /// Its middle.
    pub x: i32,
    /// Its middle.
    pub y: i32,
    /// What stands on it.
    pub short: Line,
    /// Who it is, or the words of the seat.
    pub name: Line,
    /// Their delegation.
    pub delegation: Line,
}

impl Seating {
    /// Every line that is set.
    pub fn lines(&self) -> Vec<&Line> {
        let mut lines = vec![
            &self.label,
            &self.event,
            &self.name,
            &self.of,
            &self.when,
            &self.issued,
        ];
        lines.extend(&self.columns);
        lines.extend(self.furniture.iter().map(|one| &one.name));
        for seat in &self.seats {
            lines.extend([&seat.table, &seat.short, &seat.name, &seat.delegation]);
        }
        lines
    }
}
