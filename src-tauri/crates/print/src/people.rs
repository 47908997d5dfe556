//! Papers of people: the participants' list, the interpreters' roster, badges and place cards.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use congress::delegation::MemberFunction;
use congress::part::PartRole;
use congress::session::Audience;
use congress::{DelegationId, Member, Noun, Person, PersonId, Session, Who, country, precedence};

use crate::booklet::text;
use crate::fill::{Fill, function_key, role_key};
use crate::line::{Line, own, sentence, with_commas, written};
use crate::page::{Card, Cell, Column, Table, TableRow, filled};
use crate::unit::{Scope, Subject, of_status};

impl Fill<'_> {
    /// Delegations with their members, in protocol order.
    pub fn participants(&self, scope: &Scope) -> Table {
        let mut rows = Vec::new();
        let placed = precedence::order(self.index.programme).into_iter();
        let chosen = placed.filter(|placing| {
            let delegation = self.index.delegation(&placing.delegation_id);
            delegation.is_some_and(|delegation| of_status(delegation, scope))
        });
        for (number, placing) in (1..).zip(chosen) {
            let Some(delegation) = self.index.delegation(&placing.delegation_id) else {
                continue;
            };
            let country = self.index.organization(&delegation.organization_id);
            let country = country
                .and_then(|o| o.country.as_deref())
                .map(|code| vec![own(self.page, country::name(code, self.tag()))]);
            let members = self.index.members(&delegation.id);
            rows.push(TableRow {
                group: !members.is_empty(),
                cells: vec![
                    Cell::strong(self.number(number)),
                    Cell {
                        strong: filled([self.organization(&delegation.organization_id)]),
                        quiet: filled(country),
                        ..Cell::default()
                    },
                ],
                ..TableRow::default()
            });
            rows.extend(members.iter().map(|member| self.participant(member)));
        }
        Table {
            heading: Line::new(),
            under: Line::new(),
            page: false,
            columns: vec![
                Column::points(Line::new(), 26.0),
                Column::share(self.word("print-column-name"), 2.4),
                Column::share(self.word("print-column-position"), 2.6),
                Column::share(self.word("print-column-function"), 2.0),
            ],
            rows,
        }
    }

    fn participant(&self, member: &Member) -> TableRow {
        let person = member
            .person_id
            .as_ref()
            .and_then(|id| self.index.person(id));
        let name = match person {
            Some(person) => self.person(&person.id),
            None => self.word("print-name-open"),
        };
        let behalf = (Noun::Member, member.id.as_str(), "onBehalfOf");
        TableRow::of(vec![
            Cell::default(),
            Cell {
                lines: filled([name]),
                quiet: filled([self.on_behalf_of(behalf, &member.on_behalf_of)]),
                ..Cell::default()
            },
            Cell::lines(person.map(|person| self.position(person))),
            Cell::lines([self.word(function_key(member.function))]),
        ])
    }

    /// Which sessions are interpreted, by whom; then by interpreter.
    pub fn interpreters(&self, scope: &Scope) -> Vec<Table> {
        let mut by_day: BTreeMap<NaiveDate, Vec<TableRow>> = BTreeMap::new();
        let mut by_person: BTreeMap<&PersonId, Vec<&Session>> = BTreeMap::new();
        for session in self.standing(scope, Audience::Internal) {
            let parts = self.index.parts(&session.id).iter();
            let named: Vec<_> = parts
                .filter(|part| part.role == PartRole::Interpreter)
                .collect();
            if session.languages.len() < 2 && named.is_empty() {
                continue;
            }
            for part in &named {
                if let Who::Person(id) = &part.who {
                    by_person.entry(id).or_default().push(session);
                }
            }
            let room = session.room_id.as_ref().and_then(|id| self.index.room(id));
            let booths = room.map(|room| self.number(room.booths));
            let relay: Vec<String> = session.relay.iter().cloned().collect();
            let relay = (!relay.is_empty()).then(|| {
                let language = [("language", self.tongues(&relay))];
                sentence(self.words, "print-relay", &language)
            });
            let (starts, ends) = self.ends(session);
            let nobody = named.is_empty();
            let people = match nobody {
                true => vec![self.word("print-nobody-yet")],
                false => named.iter().map(|part| self.who(part)).collect(),
            };
            let mut row = TableRow::of(vec![
                Cell {
                    strong: filled([starts]),
                    quiet: filled([ends, self.until(session)]),
                    ..Cell::default()
                },
                Cell {
                    strong: filled([self.title(session)]),
                    lines: filled([self.place_of(session)]),
                    ..Cell::default()
                },
                Cell {
                    lines: filled([self.languages(&session.languages)]),
                    quiet: filled(relay),
                    ..Cell::default()
                },
                Cell::lines(booths),
                Cell::lines(people),
            ]);
            row.alarm = nobody;
            let day = session
                .starts
                .map(|starts| starts.date())
                .unwrap_or_default();
            by_day.entry(day).or_default().push(row);
        }
        let mut tables: Vec<Table> = by_day
            .into_iter()
            .map(|(on, rows)| Table {
                heading: self.day_heading(on),
                under: self.day_zone(on),
                page: false,
                columns: vec![
                    Column::points(self.word("print-column-time"), 52.0),
                    Column::share(self.word("print-column-session"), 2.4),
                    Column::share(self.word("print-interpretation"), 1.6),
                    Column::points(self.word("print-column-booths"), 46.0),
                    Column::share(self.word("print-column-interpreters"), 1.8),
                ],
                rows,
            })
            .collect();
        if !by_person.is_empty() {
            tables.push(self.by_interpreter(by_person));
        }
        tables
    }

    fn by_interpreter(&self, by_person: BTreeMap<&PersonId, Vec<&Session>>) -> Table {
        let rows = by_person.into_iter().map(|(id, sessions)| {
            let person = self.index.person(id);
            let tags = person
                .map(|person| person.languages.as_slice())
                .unwrap_or_default();
            let minutes: i64 = sessions
                .iter()
                .filter_map(|session| session.duration())
                .map(|length| length.num_minutes())
                .sum();
            TableRow::of(vec![
                Cell {
                    strong: filled([self.person(id)]),
                    quiet: filled([self.tongues(tags)]),
                    ..Cell::default()
                },
                Cell::lines(sessions.into_iter().filter_map(|session| {
                    let when = session.span().map(|span| self.moment(span))?;
                    Some(with_commas([when, self.title(session)], self.page))
                })),
                Cell::lines([self.counted("print-minutes", minutes)]),
            ])
        });
        Table {
            heading: self.word("print-by-interpreter"),
            under: Line::new(),
            page: false,
            columns: vec![
                Column::share(self.word("print-column-name"), 1.4),
                Column::share(self.word("print-column-session"), 3.6),
                Column::points(self.word("print-column-total"), 66.0),
            ],
            rows: rows.collect(),
        }
    }

    /// The badge or place card of someone.
    pub fn card(
        &self,
        second: Option<&Fill<'_>>,
        subject: &Subject,
        with_code: bool,
        url: Option<&str>,
    ) -> Option<Card> {
        let (person, member) = match subject {
            Subject::Member(id) => {
                let member = self.index.member(id)?;
                let person = self.index.person(member.person_id.as_ref()?)?;
                (person, Some(member))
            }
            Subject::Person(id) => (self.index.person(id)?, None),
            Subject::Delegation(id) => return Some(self.card_of_delegation(second, id)),
            _ => return None,
        };
        let organization = |fill: &Fill<'_>| match member {
            Some(member) => fill.delegation(&member.delegation_id),
            None => person
                .organization_id
                .as_ref()
                .map(|id| fill.organization(id))
                .unwrap_or_default(),
        };
        let (category, tone) = match member {
            Some(member) => (function_key(member.function), tone(member.function)),
            None => (self.first_role(&person.id), 5),
        };
        let code = subject.id();
        let qr = with_code
            .then(|| self.qr(url.unwrap_or("{id}"), &code))
            .flatten();
        let (name, own_organization) = (self.bare_name(person), organization(self));
        let other = second.filter(|fill| text(&fill.bare_name(person)) != text(&name));
        Some(Card {
            honorific: self.honorific(person),
            second: other.map(|fill| fill.bare_name(person)).unwrap_or_default(),
            second_honorific: other.map(|fill| fill.honorific(person)).unwrap_or_default(),
            position: self.position(person),
            second_organization: second
                .map(organization)
                .filter(|line| text(line) != text(&own_organization))
                .unwrap_or_default(),
            organization: own_organization,
            name,
            category: self.word(category),
            tone,
            qr,
        })
    }

    fn card_of_delegation(&self, second: Option<&Fill<'_>>, id: &DelegationId) -> Card {
        let name = self.delegation(id);
        let other = second.map(|fill| fill.delegation(id));
        Card {
            honorific: Line::new(),
            second: other
                .filter(|line| text(line) != text(&name))
                .unwrap_or_default(),
            second_honorific: Line::new(),
            name,
            position: Line::new(),
            organization: Line::new(),
            second_organization: Line::new(),
            category: self.word("function-head"),
            tone: 0,
            qr: None,
        }
    }

    /// A name without its honorific.
    fn bare_name(&self, person: &Person) -> Line {
        self.named((Noun::Person, person.id.as_str(), "name"), &person.name)
    }

    /// The honorific, where it is of the name's language.
    fn honorific(&self, person: &Person) -> Line {
        let lang = person.name.lang_of(self.tag());
        let text = lang.and_then(|tag| person.honorific.0.get(tag));
        text.map(|text| vec![written(text, lang, self.page)])
            .unwrap_or_default()
    }

    /// The key of the first role that somebody has, in the order of roles.
    fn first_role(&self, id: &PersonId) -> &'static str {
        let parts = self.index.programme.parts.iter();
        let own = parts.filter(|part| part.who == Who::Person(id.clone()));
        let roles: BTreeSet<PartRole> = own.map(|part| part.role).collect();
        roles.first().map_or("role-guest", |role| role_key(*role))
    }
}

/// Which colour a function has on a badge; its word stands beside it.
fn tone(function: MemberFunction) -> u8 {
    match function {
        MemberFunction::Head => 0,
        MemberFunction::Deputy | MemberFunction::Member | MemberFunction::Adviser => 1,
        MemberFunction::Interpreter => 2,
        MemberFunction::Security => 3,
        MemberFunction::Press => 4,
        MemberFunction::Spouse => 5,
    }
}
