//! What one delegation, or one person, does, day by day.

use std::collections::BTreeMap;

use congress::agenda::{AgendaItem, AgendaPart, of_delegation, of_person};
use congress::delegation::MemberFunction;
use congress::part::PartRole;
use congress::{Delegation, Noun, Person, Session};

use crate::fill::{Fill, is_long, role_key};
use crate::line::{Line, with_commas, words};
use crate::page::{Agenda, Day, Fact, Row, filled};

impl Fill<'_> {
    /// The agenda of a delegation.
    pub fn agenda(&self, delegation: &Delegation, url: Option<&str>) -> Agenda {
        let items = of_delegation(self.index.programme, &delegation.id);
        let name = self.organization(&delegation.organization_id);
        let notes = (Noun::Delegation, delegation.id.as_str(), "notes");
        Agenda {
            under: Vec::new(),
            emblem: self.emblem(&delegation.organization_id),
            qr: url.and_then(|url| self.qr(url, delegation.id.as_str())),
            facts: self.delegation_facts(delegation),
            days: self.agenda_days(&items, &name),
            notes: self.prose(notes, &delegation.notes),
            name,
        }
    }

    /// The agenda of a person.
    pub fn agenda_of_person(&self, person: &Person, url: Option<&str>) -> Agenda {
        let programme = self.index.programme;
        let items = of_person(programme, &person.id);
        let mut members = programme.members.iter();
        let member = members.find(|member| member.person_id.as_ref() == Some(&person.id));
        let delegation = member.and_then(|member| self.index.delegation(&member.delegation_id));
        let organization = delegation
            .map(|delegation| &delegation.organization_id)
            .or(person.organization_id.as_ref());
        let headed = delegation
            .map(|delegation| self.organization(&delegation.organization_id))
            .unwrap_or_default();
        let mut facts = Vec::new();
        if let (Some(member), Some(delegation)) = (member, delegation) {
            facts.push(self.fact(
                "print-liaison",
                [self.line(
                    (Noun::Delegation, delegation.id.as_str(), "liaison"),
                    &delegation.liaison,
                )],
            ));
            for (key, field, own, shared) in [
                (
                    "print-arrival",
                    "arrival",
                    &member.arrival,
                    &delegation.arrival,
                ),
                (
                    "print-departure",
                    "departure",
                    &member.departure,
                    &delegation.departure,
                ),
            ] {
                let place = match own {
                    Some(_) => (Noun::Member, member.id.as_str(), field),
                    None => (Noun::Delegation, delegation.id.as_str(), field),
                };
                let movement = own.as_ref().or(shared.as_ref());
                let lines = movement.map(|movement| self.movement(place, movement));
                facts.push(self.fact(key, lines.unwrap_or_default()));
            }
        }
        facts.retain(|fact| !fact.lines.is_empty());
        let of = organization
            .map(|id| self.organization(id))
            .unwrap_or_default();
        Agenda {
            name: self.person(&person.id),
            under: filled([self.position(person), of]),
            emblem: organization.and_then(|id| self.emblem(id)),
            qr: url.and_then(|url| self.qr(url, person.id.as_str())),
            facts,
            days: self.agenda_days(&items, &headed),
            notes: Vec::new(),
        }
    }

    fn agenda_days(&self, items: &[AgendaItem], delegation: &Line) -> Vec<Day> {
        let mut by_day: BTreeMap<_, Vec<Row>> = BTreeMap::new();
        let mut unscheduled = Vec::new();
        for item in items {
            let Some(session) = self.index.session(&item.session_id) else {
                continue;
            };
            let row = self.agenda_row(session, item, delegation);
            match session.starts {
                Some(starts) => by_day.entry(starts.date()).or_default().push(row),
                None => unscheduled.push(row),
            }
        }
        let mut days: Vec<_> = by_day
            .into_iter()
            .map(|(on, rows)| Day {
                heading: self.day_heading(on),
                zone: self.day_zone(on),
                rows,
            })
            .collect();
        if !unscheduled.is_empty() {
            days.push(Day {
                heading: words(self.words, "print-unscheduled"),
                zone: Line::new(),
                rows: unscheduled,
            });
        }
        days
    }

    /// Head, liaison officer, arrival and departure.
    fn delegation_facts(&self, delegation: &Delegation) -> Vec<Fact> {
        let members = self.index.members(&delegation.id).iter();
        let heads = members.filter(|member| member.function == MemberFunction::Head);
        let heads = heads.flat_map(|head| {
            let person = head.person_id.as_ref().and_then(|id| self.index.person(id));
            let (name, title) = person.map_or_else(Default::default, |person| {
                (self.person(&person.id), self.position(person))
            });
            let behalf = (Noun::Member, head.id.as_str(), "onBehalfOf");
            [name, title, self.on_behalf_of(behalf, &head.on_behalf_of)]
        });
        let id = delegation.id.as_str();
        let liaison = self.line((Noun::Delegation, id, "liaison"), &delegation.liaison);
        let mut facts = vec![
            self.fact("function-head", heads),
            self.fact("print-liaison", [liaison]),
        ];
        for (key, field, movement) in [
            ("print-arrival", "arrival", &delegation.arrival),
            ("print-departure", "departure", &delegation.departure),
        ] {
            let place = (Noun::Delegation, id, field);
            let lines = movement.as_ref().map(|m| self.movement(place, m));
            facts.push(self.fact(key, lines.unwrap_or_default()));
        }
        facts.retain(|fact| !fact.lines.is_empty());
        facts
    }

    fn agenda_row(&self, session: &Session, item: &AgendaItem, delegation: &Line) -> Row {
        let mut facts = self.own_parts(session, &item.parts, delegation);
        facts.extend(self.co_organizers(session));
        facts.push(self.fact("print-interpretation", [self.languages(&session.languages)]));
        let notes = (Noun::Session, session.id.as_str(), "notes");
        facts.push(self.fact("print-note", self.prose(notes, &session.notes)));
        facts.retain(|fact| !fact.lines.is_empty());
        let clashes = item.clashes.iter().filter_map(|id| self.index.session(id));
        let clash = self.fact("print-clash", clashes.map(|other| self.clash(other)));
        let (starts, ends) = self.ends(session);
        let mut row = Row {
            time: session
                .span()
                .map(|span| self.time(span))
                .unwrap_or_default(),
            starts,
            ends,
            until: self.until(session),
            title: self.title(session),
            place: self.place_of(session),
            facts,
            clash: (!clash.lines.is_empty()).then_some(clash),
            long: false,
        };
        row.long = is_long(&row);
        row
    }

    /// Their own parts, one fact a role. Whoever is only there has no part to prepare.
    fn own_parts(&self, session: &Session, parts: &[AgendaPart], delegation: &Line) -> Vec<Fact> {
        let mut facts: Vec<(PartRole, Vec<Line>)> = Vec::new();
        for part in parts {
            // A delegation without a person named takes part under its own name.
            let who = part.person_id.as_ref().map(|id| self.person(id));
            let who = who.unwrap_or_else(|| delegation.clone());
            let place = (Noun::Session, session.id.as_str(), "onBehalfOf");
            let behalf = self.on_behalf_of(place, &part.on_behalf_of);
            let line = with_commas([who, behalf], self.page);
            match facts.last_mut() {
                Some((role, lines)) if *role == part.role => lines.push(line),
                _ => facts.push((part.role, vec![line])),
            }
        }
        facts
            .into_iter()
            .map(|(role, lines)| Fact {
                own: !matches!(role, PartRole::Participant | PartRole::Guest),
                ..self.fact(role_key(role), lines)
            })
            .collect()
    }

    fn clash(&self, other: &Session) -> Line {
        let time = other.span().map(|span| self.time(span)).unwrap_or_default();
        with_commas([self.title(other), time], self.page)
    }
}
