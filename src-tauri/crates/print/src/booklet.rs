//! The general programme and the signs on doors: what everyone may read, in one or two languages.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use congress::part::PartRole;
use congress::release::stands;
use congress::session::Audience;
use congress::{Noun, Room, Session};
use messages::days;

use crate::fill::{Fill, is_long_text};
use crate::line::{Line, own};
use crate::page::{Booklet, BookletDay, BookletRow, Entry, Sign, SignRow};
use crate::unit::Scope;

/// Those who stand in a programme by name.
const NAMED: [PartRole; 5] = [
    PartRole::Chair,
    PartRole::Moderator,
    PartRole::Speaker,
    PartRole::Rapporteur,
    PartRole::Signatory,
];

impl Fill<'_> {
    /// The programme of the event, for a reader.
    pub fn booklet(
        &self,
        second: Option<&Fill<'_>>,
        scope: &Scope,
        reader: Audience,
        url: Option<&str>,
    ) -> Booklet {
        let event = &self.index.programme.event;
        let mut by_day: BTreeMap<NaiveDate, Vec<&Session>> = BTreeMap::new();
        for session in self.standing(scope, reader) {
            let day = session
                .starts
                .map(|starts| starts.date())
                .unwrap_or_default();
            by_day.entry(day).or_default().push(session);
        }
        let host = self.index.programme.organizations.iter();
        let mut hosts = host.filter(|o| o.kind == congress::organization::OrganizationKind::Host);
        let front = |fill: &Fill<'_>| {
            vec![
                fill.named((Noun::Event, event.id.as_str(), "name"), &event.name),
                fill.named((Noun::Event, event.id.as_str(), "theme"), &event.theme),
                vec![own(
                    fill.page,
                    &days(fill.page, event.starts_on, event.ends_on),
                )],
                fill.word("print-programme"),
            ]
        };
        Booklet {
            emblem: hosts.next().and_then(|host| self.emblem(&host.id)),
            qr: url.and_then(|url| self.qr(url, event.id.as_str())),
            second_rtl: second.map(|fill| fill.page.is_rtl()),
            second_lang: second.map_or("", Fill::tag),
            second_front: second.map(front).unwrap_or_default(),
            days: by_day
                .into_iter()
                .map(|(on, sessions)| BookletDay {
                    heading: self.day_heading(on),
                    second: second.map(|fill| fill.day_heading(on)).unwrap_or_default(),
                    zone: self.day_zone(on),
                    rows: sessions
                        .into_iter()
                        .map(|session| self.booklet_row(second, session))
                        .collect(),
                })
                .collect(),
        }
    }

    /// Sessions that stand for a reader, of the days and rooms of a scope, in order of time.
    pub fn standing(&self, scope: &Scope, reader: Audience) -> Vec<&Session> {
        let mut found: Vec<&Session> = self
            .index
            .programme
            .sessions
            .iter()
            .filter(|session| stands(session, reader))
            .filter(|session| {
                let day = session.starts.map(|starts| starts.date());
                scope.days.is_empty() || day.is_some_and(|day| scope.days.contains(&day))
            })
            .filter(|session| {
                let room = session.room_id.as_ref();
                scope.rooms.is_empty() || room.is_some_and(|room| scope.rooms.contains(room))
            })
            .collect();
        let room = |session: &Session| {
            let room = session.room_id.as_ref().and_then(|id| self.index.room(id));
            room.map(|room| room.position)
        };
        found.sort_by_key(|session| {
            (
                session.starts,
                session.ends,
                room(session),
                session.id.clone(),
            )
        });
        found
    }

    fn booklet_row(&self, second: Option<&Fill<'_>>, session: &Session) -> BookletRow {
        let mut columns = vec![self.entry(session)];
        columns.extend(second.map(|fill| fill.entry(session)));
        let long = columns.iter().any(|entry| {
            let facts = entry.facts.iter().flat_map(|fact| &fact.lines);
            is_long_text(
                facts
                    .chain(&entry.about)
                    .chain([&entry.title, &entry.place]),
            )
        });
        let (starts, ends) = self.ends(session);
        BookletRow {
            starts,
            ends,
            until: self.until(session),
            columns,
            // A column of two is half as wide.
            long: long || second.is_some(),
        }
    }

    fn entry(&self, session: &Session) -> Entry {
        let about = (Noun::Session, session.id.as_str(), "description");
        let description = self.named(about, &session.description);
        let mut facts = self.parts(session, &NAMED);
        facts.extend(self.co_organizers(session));
        let languages = self.fact("print-interpretation", [self.languages(&session.languages)]);
        facts.extend((!languages.lines.is_empty()).then_some(languages));
        Entry {
            title: self.title(session),
            place: self.place_of(session),
            about: crate::page::filled([description]),
            facts,
        }
    }

    /// The signs of a room, one a day.
    pub fn signs(
        &self,
        second: Option<&Fill<'_>>,
        room: &Room,
        scope: &Scope,
        reader: Audience,
    ) -> Vec<Sign> {
        let of_room = Scope {
            rooms: vec![room.id.clone()],
            ..scope.clone()
        };
        let mut by_day: BTreeMap<NaiveDate, Vec<&Session>> = BTreeMap::new();
        for session in self.standing(&of_room, reader) {
            let day = session
                .starts
                .map(|starts| starts.date())
                .unwrap_or_default();
            by_day.entry(day).or_default().push(session);
        }
        let differing = |one: &Line, other: Line| match text(one) == text(&other) {
            true => Line::new(),
            false => other,
        };
        by_day
            .into_iter()
            .map(|(on, sessions)| {
                let (name, day) = (self.room(&room.id), self.day_heading(on));
                let row = |session: &Session| {
                    let (starts, ends) = self.ends(session);
                    let title = self.title(session);
                    SignRow {
                        starts,
                        ends,
                        until: self.until(session),
                        second: second
                            .map(|fill| differing(&title, fill.title(session)))
                            .unwrap_or_default(),
                        title,
                        languages: self.languages(&session.languages),
                    }
                };
                Sign {
                    second_room: second
                        .map(|fill| differing(&name, fill.room(&room.id)))
                        .unwrap_or_default(),
                    second_day: second.map(|fill| fill.day_heading(on)).unwrap_or_default(),
                    venue: self.venue(room),
                    room: name,
                    day,
                    rows: sessions.into_iter().map(row).collect(),
                }
            })
            .collect()
    }
}

/// What a line says, without the isolates around it.
pub fn text(line: &Line) -> String {
    let spans = line.iter().flat_map(|span| span.text.chars());
    spans
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}
