//! What the templates are given, as JSON: words and names in their order, each with its
//! language. The templates decide how it looks, this crate what it says.

use serde::Serialize;

use crate::line::Line;
use crate::qr::Qr;

/// A whole handout.
#[derive(Serialize)]
pub struct Sheet {
    /// What stands around it.
    #[serde(flatten)]
    pub frame: Frame,
    /// What stands in it.
    pub body: Body,
}

/// What all handouts have.
#[derive(Serialize)]
pub struct Frame {
    /// Tag of the page's language.
    pub lang: &'static str,
    /// Whether the page runs from right to left.
    pub rtl: bool,
    /// The paper.
    pub paper: &'static str,
    /// Whether it lies on its side.
    pub landscape: bool,
    /// Title of the file.
    pub title: String,
    /// Author of the file: the host, or the event.
    pub author: String,
    /// What the paper is.
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
    /// Who may read it; may be empty.
    pub marking: Line,
    /// Page number, with [`crate::line::SLOTS`] for the page and the number of pages.
    pub numbering: String,
    /// Heading of a delegation's notes.
    pub notes_label: Line,
    /// Stands for what is not there.
    pub empty: Line,
}

/// What stands in a handout.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Body {
    /// Agendas, one a delegation or a person.
    Agendas(Vec<Agenda>),
    /// A programme.
    Booklet(Booklet),
    /// Tables, one after the other.
    Tables(Vec<Table>),
    /// Door signs.
    Signs(Vec<Sign>),
    /// Badges or place cards.
    Cards(Vec<Card>),
}

/// The pages of one delegation or person.
#[derive(Serialize)]
pub struct Agenda {
    /// The name.
    pub name: Line,
    /// Position and organization of a person; of a delegation none.
    pub under: Vec<Line>,
    /// The emblem.
    pub emblem: Option<Emblem>,
    /// The code of an address.
    pub qr: Option<Qr>,
    /// Who, when: head, liaison officer, arrival, departure.
    pub facts: Vec<Fact>,
    /// The days with sessions, unscheduled ones last.
    pub days: Vec<Day>,
    /// The delegation's notes, a paragraph a line.
    pub notes: Vec<Line>,
}

/// A picture beside a name.
#[derive(Serialize)]
pub struct Emblem {
    /// Where the template finds it.
    pub path: String,
    /// Its format, as Typst names it.
    pub format: &'static str,
    /// What it shows, in words.
    pub alt: String,
}

/// A label and what it names.
#[derive(Serialize)]
pub struct Fact {
    /// The label.
    pub label: Line,
    /// What it names, a line each.
    pub lines: Vec<Line>,
    /// Whether it is their own part, for which they must be there and ready.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
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
    /// From when to when, as a bulletin has it; empty for the unscheduled.
    pub time: Line,
    /// When it starts. Apart from the end: a range in one text would turn around in Arabic.
    pub starts: Line,
    /// When it ends.
    pub ends: Line,
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

/// A general programme.
#[derive(Serialize)]
pub struct Booklet {
    /// The emblem of the host.
    pub emblem: Option<Emblem>,
    /// The code of an address.
    pub qr: Option<Qr>,
    /// Whether its second language runs from right to left; `None`: it has one language.
    pub second_rtl: Option<bool>,
    /// Its tag.
    pub second_lang: &'static str,
    /// The event's name, its theme and what the paper is, in the second language.
    pub second_front: Vec<Line>,
    /// The days.
    pub days: Vec<BookletDay>,
}

/// A day of a programme.
#[derive(Serialize)]
pub struct BookletDay {
    /// The day in words.
    pub heading: Line,
    /// The same in the second language.
    pub second: Line,
    /// In which zone its times are told.
    pub zone: Line,
    /// The sessions.
    pub rows: Vec<BookletRow>,
}

/// A session of a programme.
#[derive(Serialize)]
pub struct BookletRow {
    /// When it starts.
    pub starts: Line,
    /// When it ends.
    pub ends: Line,
    /// The day on which it ends, where that is another.
    pub until: Line,
    /// What is said of it, in each language.
    pub columns: Vec<Entry>,
    /// Whether it could be higher than a page.
    pub long: bool,
}

/// What is said of a session in one language.
#[derive(Serialize)]
pub struct Entry {
    /// The title.
    pub title: Line,
    /// Room and venue.
    pub place: Line,
    /// The description, a paragraph a line.
    pub about: Vec<Line>,
    /// Who leads and speaks, co-organizers, languages.
    pub facts: Vec<Fact>,
}

/// A table with a heading of its own.
#[derive(Serialize)]
pub struct Table {
    /// The heading; may be empty.
    pub heading: Line,
    /// What stands under it; may be empty.
    pub under: Line,
    /// Whether it begins on a new page.
    pub page: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// A column of a table.
#[derive(Serialize)]
pub struct Column {
    /// Its head.
    pub label: Line,
    /// Its width in points, or, in `share`, its share of what is left.
    pub points: f64,
    /// See `points`.
    pub share: f64,
}

/// A row of a table.
#[derive(Default, Serialize)]
pub struct TableRow {
    /// Its cells, one a column; of a group one that goes across.
    pub cells: Vec<Cell>,
    /// Whether it heads the rows that follow, up to the next of its sort.
    pub group: bool,
    /// Whether something in it must be put right.
    pub alarm: bool,
    /// Whether it could be higher than a page.
    pub long: bool,
}

/// A cell of a table.
#[derive(Default, Serialize)]
pub struct Cell {
    /// What stands out.
    pub strong: Vec<Line>,
    /// What is simply said.
    pub lines: Vec<Line>,
    /// What is said beside it.
    pub quiet: Vec<Line>,
}

/// A door sign.
#[derive(Serialize)]
pub struct Sign {
    /// The room.
    pub room: Line,
    /// The same in the second language; may be empty.
    pub second_room: Line,
    /// The venue.
    pub venue: Line,
    /// The day.
    pub day: Line,
    /// The same in the second language; may be empty.
    pub second_day: Line,
    /// What takes place.
    pub rows: Vec<SignRow>,
}

/// A session on a door sign.
#[derive(Serialize)]
pub struct SignRow {
    /// When it starts.
    pub starts: Line,
    /// When it ends.
    pub ends: Line,
    /// The day on which it ends, where that is another.
    pub until: Line,
    /// The title.
    pub title: Line,
    /// The same in the second language; empty where it is the same.
    pub second: Line,
    /// Languages interpreted.
    pub languages: Line,
}

/// A badge or a place card.
#[derive(Serialize)]
pub struct Card {
    /// Honorific; may be empty.
    pub honorific: Line,
    /// The name, without an honorific.
    pub name: Line,
    /// The name in the second language; empty where it is the same.
    pub second: Line,
    /// Its honorific.
    pub second_honorific: Line,
    /// Position.
    pub position: Line,
    /// Delegation or organization.
    pub organization: Line,
    /// The same in the second language; empty where it is the same.
    pub second_organization: Line,
    /// As what they come, in words.
    pub category: Line,
    /// Which sort that is, from 0: a colour of the template.
    pub tone: u8,
    /// The code at the gate.
    pub qr: Option<Qr>,
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

impl Column {
    /// One of a width that does not depend on the paper.
    pub fn points(label: Line, points: f64) -> Self {
        Self {
            label,
            points,
            share: 0.0,
        }
    }

    /// One that has a share of what the others leave.
    pub fn share(label: Line, share: f64) -> Self {
        Self {
            label,
            points: 0.0,
            share,
        }
    }
}

impl Cell {
    /// What stands out, alone.
    pub fn strong(line: Line) -> Self {
        Self {
            strong: filled([line]),
            ..Self::default()
        }
    }

    /// What is simply said.
    pub fn lines(lines: impl IntoIterator<Item = Line>) -> Self {
        Self {
            lines: filled(lines),
            ..Self::default()
        }
    }
}

impl TableRow {
    /// A row of cells.
    pub fn of(cells: Vec<Cell>) -> Self {
        let texts = |cell: &Cell| {
            let lines = [&cell.strong, &cell.lines, &cell.quiet];
            let lines = lines.into_iter().flatten();
            lines.clone().count() + lines.flatten().map(|s| s.text.len()).sum::<usize>() / 30
        };
        // A cell of that many lines could be higher than a page in a narrow column.
        let long = cells.iter().map(texts).max().unwrap_or(0) > 16;
        Self {
            cells,
            long,
            ..Self::default()
        }
    }
}

/// Those lines in which something stands.
pub fn filled(lines: impl IntoIterator<Item = Line>) -> Vec<Line> {
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}

/// A whole bulletin.
#[derive(Serialize)]
pub struct Bulletin {
    /// Tag of the page's language.
    pub lang: &'static str,
    /// Whether the page runs from right to left.
    pub rtl: bool,
    /// The paper.
    pub paper: &'static str,
    /// Whether it lies on its side.
    pub landscape: bool,
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
