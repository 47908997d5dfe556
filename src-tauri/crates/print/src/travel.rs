//! Who arrives and leaves when; and the grid of bilateral meetings.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use congress::delegation::Movement;
use congress::session::{Audience, SessionKind};
use congress::{Member, Noun, RoomId, Session};

use crate::fill::{Fill, Place};
use crate::line::{Line, own, sentence};
use crate::page::{Cell, Column, Table, TableRow, filled};
use crate::unit::{Scope, of_status};
use crate::when::utc;

/// Rooms side by side on a grid; of more, the rest follow below.
const ROOMS: usize = 5;

/// A movement, with who makes it.
struct Journey<'a> {
    movement: &'a Movement,
    place: Place<'a>,
    who: Line,
    of: Line,
    people: u32,
    stay: Line,
}

impl Fill<'_> {
    /// Arrivals by day, then departures.
    pub fn travel(&self, scope: &Scope) -> Vec<Table> {
        let mut tables = Vec::new();
        for (key, field) in [
            ("print-arrivals", "arrival"),
            ("print-departures", "departure"),
        ] {
            let mut by_day: BTreeMap<NaiveDate, Vec<Journey<'_>>> = BTreeMap::new();
            for journey in self.journeys(scope, field) {
                let day = journey.movement.at.date();
                if scope.days.is_empty() || scope.days.contains(&day) {
                    by_day.entry(day).or_default().push(journey);
                }
            }
            for (n, (on, mut journeys)) in by_day.into_iter().enumerate() {
                journeys.sort_by_key(|journey| instant(journey.movement));
                let day = [("day", self.day_heading(on))];
                tables.push(Table {
                    heading: sentence(self.words, key, &day),
                    under: Line::new(),
                    page: n == 0 && field == "departure",
                    columns: vec![
                        Column::points(self.word("print-column-time"), 58.0),
                        Column::share(self.word("print-column-who"), 2.6),
                        Column::points(self.word("print-column-people"), 44.0),
                        Column::share(self.word("print-column-flight"), 1.2),
                        Column::share(self.word("print-column-where"), 1.6),
                        Column::share(self.word("print-column-greeter"), 1.5),
                        Column::share(self.word("print-column-vehicle"), 1.4),
                        Column::points(self.word("print-column-luggage"), 50.0),
                        Column::share(self.word("print-note"), 1.8),
                    ],
                    rows: journeys
                        .iter()
                        .map(|journey| self.journey(journey))
                        .collect(),
                });
            }
        }
        tables
    }

    fn journeys<'s>(&'s self, scope: &Scope, field: &'static str) -> Vec<Journey<'s>> {
        let mut found = Vec::new();
        let delegations = self.index.programme.delegations.iter();
        for delegation in delegations.filter(|delegation| of_status(delegation, scope)) {
            let name = self.organization(&delegation.organization_id);
            let members = self.index.members(&delegation.id);
            let (own, shared): (Vec<&Member>, Vec<&Member>) =
                members.iter().copied().partition(|member| {
                    let movement = match field {
                        "arrival" => &member.arrival,
                        _ => &member.departure,
                    };
                    movement.is_some()
                });
            let movement = match field {
                "arrival" => &delegation.arrival,
                _ => &delegation.departure,
            };
            let hotel = |noun, id: &'s str, hotel: &str| self.line((noun, id, "stay"), hotel);
            if let Some(movement) = movement {
                found.push(Journey {
                    movement,
                    place: (Noun::Delegation, delegation.id.as_str(), field),
                    who: name.clone(),
                    of: Line::new(),
                    people: match shared.len() {
                        0 => delegation.expected.unwrap_or(0),
                        some => some as u32,
                    },
                    stay: hotel(
                        Noun::Delegation,
                        delegation.id.as_str(),
                        &delegation.stay.hotel,
                    ),
                });
            }
            for member in own {
                let movement = match field {
                    "arrival" => member.arrival.as_ref(),
                    _ => member.departure.as_ref(),
                };
                let person = member.person_id.as_ref().map(|id| self.person(id));
                let stay = match member.stay.hotel.as_str() {
                    "" => &delegation.stay.hotel,
                    own => own,
                };
                let Some(movement) = movement else { continue };
                found.push(Journey {
                    movement,
                    place: (Noun::Member, member.id.as_str(), field),
                    who: person.unwrap_or_else(|| self.word("print-name-open")),
                    of: name.clone(),
                    people: 1,
                    stay: hotel(Noun::Member, member.id.as_str(), stay),
                });
            }
        }
        found
    }

    fn journey(&self, journey: &Journey<'_>) -> TableRow {
        let (movement, place) = (journey.movement, journey.place);
        let line = |text: &str| self.line(place, text);
        // A clock elsewhere is not the hall's: the offset says so.
        let offset = movement.offset_minutes * 60;
        let elsewhere = offset != self.offset(movement.at);
        let offset = elsewhere.then(|| vec![own(self.page, &utc(offset))]);
        TableRow::of(vec![
            Cell {
                strong: vec![self.clock(movement.at)],
                quiet: filled(offset),
                ..Cell::default()
            },
            Cell {
                strong: filled([journey.who.clone()]),
                quiet: filled([journey.of.clone()]),
                ..Cell::default()
            },
            Cell::lines((journey.people > 0).then(|| self.number(journey.people))),
            Cell::lines([line(&movement.flight)]),
            Cell {
                lines: filled([line(&movement.place)]),
                quiet: filled([line(&movement.lounge)]),
                ..Cell::default()
            },
            Cell::lines([line(&movement.greeter)]),
            Cell::lines([line(&movement.vehicle)]),
            Cell::lines(movement.luggage.map(|pieces| self.number(pieces))),
            Cell {
                lines: filled([line(&movement.note)]),
                quiet: filled([journey.stay.clone()]),
                ..Cell::default()
            },
        ])
    }

    /// The bilateral meetings of a day: times down, rooms across.
    pub fn bilaterals(&self, on: NaiveDate) -> Vec<Table> {
        let scope = Scope {
            days: vec![on],
            ..Scope::default()
        };
        let standing = self.standing(&scope, Audience::Internal).into_iter();
        let meetings: Vec<&Session> = standing
            .filter(|session| session.kind == SessionKind::Bilateral)
            .collect();
        let used: BTreeSet<Option<&RoomId>> = meetings
            .iter()
            .map(|meeting| meeting.room_id.as_ref())
            .collect();
        let rooms = self.index.programme.rooms.iter().map(|room| Some(&room.id));
        let rooms: Vec<Option<&RoomId>> = rooms
            .chain([None])
            .filter(|room| used.contains(room))
            .collect();
        let mut tables = Vec::new();
        for (n, some) in rooms.chunks(ROOMS).enumerate() {
            let own: Vec<&&Session> = meetings
                .iter()
                .filter(|meeting| some.contains(&meeting.room_id.as_ref()))
                .collect();
            let times: BTreeSet<NaiveDateTime> =
                own.iter().filter_map(|meeting| meeting.starts).collect();
            let rows = times.into_iter().map(|at| {
                let here = |room: &Option<&RoomId>| {
                    let all = own.iter().filter(|meeting| {
                        meeting.starts == Some(at) && meeting.room_id.as_ref() == *room
                    });
                    self.meetings(all.map(|meeting| **meeting))
                };
                let time = Cell::strong(self.clock(at));
                TableRow::of(std::iter::once(time).chain(some.iter().map(here)).collect())
            });
            let mut columns = vec![Column::points(self.word("print-column-time"), 52.0)];
            columns.extend(some.iter().map(|room| {
                let label = match room {
                    Some(id) => self.room(id),
                    None => self.word("print-place-undecided"),
                };
                Column::share(label, 1.0)
            }));
            tables.push(Table {
                heading: self.day_heading(on),
                under: self.day_zone(on),
                page: n == 0,
                rows: rows.collect(),
                columns,
            });
        }
        tables
    }

    /// Meetings at one time in one room: more than one is a clash, and stands there.
    fn meetings<'m>(&self, meetings: impl Iterator<Item = &'m Session>) -> Cell {
        let mut cell = Cell::default();
        for meeting in meetings {
            let (_, ends) = self.ends(meeting);
            let until = [("time", ends)];
            let until = sentence(self.words, "print-until-time", &until);
            let who: Vec<Line> = self
                .index
                .parts(&meeting.id)
                .iter()
                .map(|part| self.who(part))
                .collect();
            cell.strong.extend(filled([self.title(meeting)]));
            cell.lines.extend(filled(who));
            cell.quiet.push(until);
            if meeting.languages.len() > 1 {
                cell.quiet
                    .extend(filled([self.languages(&meeting.languages)]));
            }
        }
        cell
    }
}

/// A movement's instant, in minutes: clocks of two places compare by it alone.
fn instant(movement: &Movement) -> i64 {
    movement.at.and_utc().timestamp() / 60 - i64::from(movement.offset_minutes)
}
