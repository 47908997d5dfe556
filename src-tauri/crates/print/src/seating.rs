//! From a plan of seats to what stands on its paper: the floor with its seats, and who sits on
//! which.

use congress::seating::{CARD, Card, FurnitureKind, cards, seating};
use congress::time::{self, offset_seconds};
use serde::Serialize;

use crate::fill::{Fill, Stamp};
use crate::handout::Paper;
use crate::index::Index;
use crate::line::{Line, own, plain, sentence, with_commas, words};
use crate::{PrintError, SeatingRequest};

/// A plan of seats. Lengths are in centimetres of the floor.
#[derive(Serialize)]
pub struct Seating {
    /// Tag of the page's language.
    pub lang: &'static str,
    /// Whether the page runs from right to left. A floor does not: left stays left.
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

/// The pages of a request.
pub fn pages(request: &SeatingRequest<'_>) -> Result<Seating, PrintError> {
    let (programme, plan) = (request.programme, request.plan);
    let index = Index::new(programme, &[])?;
    let fill = Fill::new(&index, request.fonts, request.language);
    let event = &programme.event;
    let session = plan.session_id.as_ref();
    let session = session.and_then(|id| programme.session(id));
    let placed = seating(programme, plan);
    let cards = cards(programme, plan);
    let label = words(fill.words, "print-seating-plan");
    let name = match (plan.name.is_empty(), session) {
        (false, _) => fill.name(&plan.name),
        (true, Some(session)) => fill.name(&session.title),
        (true, None) => label.clone(),
    };
    // Of a session's second plan, of which session it is.
    let of = match session.filter(|_| !plan.name.is_empty()) {
        Some(session) => fill.name(&session.title),
        None => Line::new(),
    };
    let when = match session.and_then(congress::Session::span) {
        Some(span) => with_commas(
            [fill.day_heading(span.0.date()), fill.time(span)],
            fill.page,
        ),
        None => Line::new(),
    };
    let furniture = placed.furniture.iter().map(|one| PlanTable {
        round: one.kind == FurnitureKind::RoundTable,
        x: one.x,
        y: one.y,
        width: one.width,
        height: one.height,
        name: match (one.kind, one.number) {
            (FurnitureKind::Stage, _) => words(fill.words, "print-seating-stage"),
            (_, Some(number)) => table(&fill, "print-seating-table", number),
            (_, None) => Line::new(),
        },
    });
    let of_seat = |number: u32| cards.iter().find(|card| card.number == number);
    let rows = matches!(plan.layout, congress::seating::Layout::Theatre { .. });
    let seats = placed.seats.iter().map(|seat| {
        let card = of_seat(seat.number);
        PlanSeat {
            number: seat.number.to_string(),
            table: match plan.layout.has_tables() {
                true if rows => table(&fill, "print-seating-row", seat.table),
                true => table(&fill, "print-seating-table", seat.table),
                false => Line::new(),
            },
            x: seat.x,
            y: seat.y,
            short: card.map(|card| short(&fill, card)).unwrap_or_default(),
            name: card.map(|card| person(&fill, card)).unwrap_or_default(),
            delegation: card
                .map(|card| fill.name(&card.delegation))
                .unwrap_or_default(),
        }
    });
    let title = [("plan", said(&name).into())];
    Ok(Seating {
        lang: fill.tag(),
        rtl: fill.page.is_rtl(),
        paper: Paper::A4.typst(),
        // A floor that is wider than deep lies across the page.
        landscape: placed.width > placed.height,
        title: fill.words.text_with("print-seating-document-title", &title),
        author: fill.author(),
        label,
        event: fill.name(&event.name),
        name,
        of,
        when,
        issued: fill.issued(request.issued_at),
        numbering: fill.numbering(),
        columns: [
            "print-seating-column-seat",
            "print-seating-column-name",
            "print-seating-column-delegation",
        ]
        .map(|key| words(fill.words, key)),
        width: placed.width,
        height: placed.height,
        card: [CARD.0, CARD.1],
        furniture: furniture.collect(),
        seats: seats.collect(),
    })
}

/// Identity and date of a request's file.
pub fn stamp(request: &SeatingRequest<'_>) -> Result<Stamp, PrintError> {
    let zone = time::zone(&request.programme.event.zone)?;
    Ok(Stamp {
        identity: format!(
            "seating {} {} {}",
            request.plan.id,
            request.language.tag(),
            request.issued_at
        ),
        issued_at: request.issued_at,
        offset_minutes: offset_seconds(&zone, request.issued_at) / 60,
    })
}

/// What stands on the seat: the delegation in short, else who it is, else the words.
fn short(fill: &Fill<'_>, card: &Card) -> Line {
    let by_name = [&card.short, &card.delegation];
    match by_name.into_iter().find(|name| !name.is_empty()) {
        Some(name) => fill.name(name),
        None => person(fill, card),
    }
}

/// Who it is, and for whom they are there; or the words of the seat.
fn person(fill: &Fill<'_>, card: &Card) -> Line {
    if !card.reserved.is_empty() {
        return plain(&card.reserved, fill.page);
    }
    let Some(person) = &card.person else {
        return Line::new();
    };
    let name = fill.styled(person);
    if card.on_behalf_of.is_empty() {
        return name;
    }
    let whom = [("whom", fill.name(&card.on_behalf_of))];
    with_commas(
        [name, sentence(fill.words, "print-on-behalf-of", &whom)],
        fill.page,
    )
}

fn table(fill: &Fill<'_>, key: &str, number: u32) -> Line {
    let number = [("number", number.to_string().into())];
    vec![own(fill.page, &fill.words.text_with(key, &number))]
}

fn said(line: &Line) -> String {
    line.iter().map(|span| span.text.as_str()).collect()
}
