//! A day minute by minute, and the sheet by which rooms are turned over.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use congress::part::{Part, PartRole};
use congress::session::Audience;
use congress::{Noun, Session, SessionId, Who};

use crate::fill::{Fill, role_key};
use crate::line::{Line, with_commas};
use crate::page::{Cell, Column, Table, TableRow, filled};
use crate::unit::Scope;

impl Fill<'_> {
    /// The running order of a day.
    pub fn running_order(&self, on: NaiveDate) -> Table {
        let sessions = self.of_day(on);
        self.running_order_of(self.day_heading(on), self.day_zone(on), &sessions)
    }

    /// The running order of one session.
    pub fn running_order_of_session(&self, id: &SessionId) -> Option<Table> {
        let session = self.index.session(id)?;
        let day = session.starts.map(|starts| starts.date());
        let under = day.map(|on| self.day_heading(on)).unwrap_or_default();
        Some(self.running_order_of(self.title(session), under, &[session]))
    }

    fn of_day(&self, on: NaiveDate) -> Vec<&Session> {
        let scope = Scope {
            days: vec![on],
            ..Scope::default()
        };
        self.standing(&scope, Audience::Internal)
    }

    fn running_order_of(&self, heading: Line, under: Line, sessions: &[&Session]) -> Table {
        let mut rows = Vec::new();
        for session in sessions {
            let own: Vec<TableRow> = self.actions(session);
            rows.push(TableRow {
                group: !own.is_empty(),
                ..self.beginning(session)
            });
            rows.extend(own);
        }
        let column = |key, share| Column::share(self.word(key), share);
        Table {
            heading,
            under,
            page: true,
            columns: vec![
                Column::points(self.word("print-column-time"), 58.0),
                column("print-column-action", 2.2),
                column("print-column-who", 2.6),
                column("print-column-where", 1.7),
                column("print-column-cue", 2.4),
                Column::points(self.word("print-column-language"), 72.0),
                column("print-column-responsible", 1.8),
            ],
            rows,
        }
    }

    /// The session itself, as the first of its rows.
    fn beginning(&self, session: &Session) -> TableRow {
        let (starts, ends) = self.ends(session);
        let notes = (Noun::Session, session.id.as_str(), "notes");
        let todos = session.todos.iter().filter(|todo| !todo.done);
        let todos =
            todos.map(|todo| self.line((Noun::Session, session.id.as_str(), "todos"), &todo.text));
        let carried = self.co_organizers(session).into_iter();
        TableRow::of(vec![
            Cell {
                strong: filled([starts]),
                lines: Vec::new(),
                quiet: filled([ends, self.until(session)]),
            },
            Cell::strong(self.title(session)),
            Cell::default(),
            Cell::lines([self.place_of(session)]),
            Cell {
                lines: self.prose(notes, &session.notes),
                quiet: filled(todos),
                ..Cell::default()
            },
            Cell::lines([self.languages(&session.languages)]),
            Cell::lines(carried.flat_map(|fact| fact.lines)),
        ])
    }

    /// Who does what in a session, in order. The time is that of the hall clock as long as it
    /// follows from the minutes of those before.
    fn actions(&self, session: &Session) -> Vec<TableRow> {
        let parts = self.index.parts(&session.id).iter();
        let acting = parts.filter(|part| {
            !matches!(
                part.role,
                PartRole::Participant | PartRole::Guest | PartRole::Interpreter
            )
        });
        let mut clock = session.starts;
        acting
            .map(|part| {
                let at = clock;
                // Whoever presides does so all along; the others have the floor in turn.
                let presides = matches!(part.role, PartRole::Chair | PartRole::Moderator);
                if !presides || part.minutes.is_some() {
                    clock = later(clock, part.minutes);
                }
                self.action(session, part, at)
            })
            .collect()
    }

    fn action(&self, session: &Session, part: &Part, at: Option<NaiveDateTime>) -> TableRow {
        let minutes = part
            .minutes
            .map(|minutes| self.counted("print-minutes", minutes.into()));
        TableRow::of(vec![
            Cell {
                lines: filled(at.map(|at| self.clock(at))),
                ..Cell::default()
            },
            Cell {
                lines: vec![self.word(role_key(part.role))],
                quiet: filled(minutes),
                ..Cell::default()
            },
            Cell {
                lines: filled([self.who(part)]),
                quiet: filled([self.position_of(&part.who)]),
                ..Cell::default()
            },
            Cell::default(),
            Cell::default(),
            Cell::lines([self.spoken(session, &part.who)]),
            Cell::default(),
        ])
    }

    fn position_of(&self, who: &Who) -> Line {
        let Who::Person(id) = who else {
            return Line::new();
        };
        let person = self.index.person(id);
        person
            .map(|person| self.position(person))
            .unwrap_or_default()
    }

    /// The language in which somebody is expected to speak: the first of theirs that is
    /// interpreted in the session.
    fn spoken(&self, session: &Session, who: &Who) -> Line {
        let own = match who {
            Who::Person(id) => self.index.person(id).map(|person| &person.languages),
            Who::Delegation(id) => self.index.delegation(id).map(|row| &row.languages),
        };
        let own = own.map(Vec::as_slice).unwrap_or_default().iter();
        let mut told = own.filter(|tag| session.languages.contains(tag));
        let first: Vec<String> = told.next().cloned().into_iter().collect();
        self.tongues(&first)
    }

    /// What is to be set up in each room of a day, between which sessions.
    pub fn turnover(&self, on: NaiveDate) -> Vec<Table> {
        let sessions = self.of_day(on);
        let mut tables = Vec::new();
        for room in &self.index.programme.rooms {
            let in_it: Vec<&Session> = sessions
                .iter()
                .filter(|session| session.room_id.as_ref() == Some(&room.id))
                .copied()
                .collect();
            if in_it.is_empty() {
                continue;
            }
            let mut free_from: Option<NaiveDateTime> = None;
            let rows = in_it
                .into_iter()
                .map(|session| {
                    let row = self.turn(session, room, free_from);
                    free_from = free_from.max(session.ends);
                    row
                })
                .collect();
            let column = |key, share| Column::share(self.word(key), share);
            let points = |key, points| Column::points(self.word(key), points);
            tables.push(Table {
                heading: with_commas([self.place(room)], self.page),
                under: self.day_heading(on),
                page: false,
                columns: vec![
                    points("print-column-time", 58.0),
                    column("print-column-session", 2.4),
                    points("print-column-seats", 76.0),
                    points("print-column-free", 88.0),
                    points("print-column-setup", 76.0),
                    column("print-column-needs", 1.5),
                    column("print-note", 2.2),
                ],
                rows,
            });
        }
        if let Some(first) = tables.first_mut() {
            first.page = true;
        }
        tables
    }

    fn turn(
        &self,
        session: &Session,
        room: &congress::Room,
        free_from: Option<NaiveDateTime>,
    ) -> TableRow {
        let (starts, ends) = self.ends(session);
        let minutes = |minutes: i64| self.counted("print-minutes", minutes);
        let setup = session.setup_minutes.unwrap_or(room.setup_minutes);
        let free = free_from
            .zip(session.starts)
            .map(|(from, to)| (to - from).num_minutes());
        let short = free
            .map(|free| i64::from(setup) - free)
            .filter(|short| *short > 0);
        let lacking: Vec<_> = session
            .needs
            .iter()
            .filter(|need| !room.equipment.contains(need))
            .copied()
            .collect();
        let expected = session
            .attendance
            .map(|n| self.number(n))
            .unwrap_or_default();
        let seats = room
            .capacity
            .map(|n| self.counted("print-seats-of", n.into()));
        let crowded = session
            .attendance
            .zip(room.capacity)
            .is_some_and(|(n, of)| n > of);
        let todos = session.todos.iter().filter(|todo| !todo.done);
        let todos =
            todos.map(|todo| self.line((Noun::Session, session.id.as_str(), "todos"), &todo.text));
        let notes = (Noun::Session, session.id.as_str(), "notes");
        let brought = self
            .equipment(&lacking)
            .into_iter()
            .map(|what| crate::line::sentence(self.words, "print-bring", &[("what", what)]));
        let had: BTreeSet<_> = lacking.iter().collect();
        let there: Vec<_> = session
            .needs
            .iter()
            .filter(|need| !had.contains(need))
            .copied()
            .collect();
        let mut row = TableRow::of(vec![
            Cell {
                strong: filled([starts]),
                lines: Vec::new(),
                quiet: filled([ends, self.until(session)]),
            },
            Cell {
                strong: filled([self.title(session)]),
                quiet: filled([self.languages(&session.languages)]),
                ..Cell::default()
            },
            Cell {
                lines: filled([expected]),
                quiet: filled(seats),
                ..Cell::default()
            },
            Cell {
                lines: vec![match free {
                    Some(free) => minutes(free.max(0)),
                    None => self.word("print-first-of-day"),
                }],
                strong: filled(short.map(|short| self.counted("print-short-by", short))),
                ..Cell::default()
            },
            Cell::lines((setup > 0).then(|| minutes(setup.into()))),
            Cell {
                strong: brought.collect(),
                lines: self.equipment(&there),
                ..Cell::default()
            },
            Cell {
                lines: self.prose(notes, &session.notes),
                quiet: filled(todos),
                ..Cell::default()
            },
        ]);
        row.alarm = short.is_some() || !lacking.is_empty() || crowded;
        row
    }
}

fn later(clock: Option<NaiveDateTime>, minutes: Option<u32>) -> Option<NaiveDateTime> {
    Some(clock? + TimeDelta::minutes(minutes?.into()))
}
