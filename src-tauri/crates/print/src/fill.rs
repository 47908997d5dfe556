//! From a programme to what stands on the pages.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use congress::agenda::{AgendaItem, AgendaPart, of_delegation};
use congress::co_organizer::CoOrganizerRole;
use congress::delegation::MemberFunction;
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::time::{self, offset_seconds};
use congress::{Delegation, LocalizedText, OrganizationId, PersonId, Programme, Room, Session};
use messages::{Catalogue, Language, catalogue, days};

use crate::line::{Line, SLOTS, own, paragraphs, plain, sentence, with_commas, words, written};
use crate::page::{Agenda, Day, Fact, Pages, Row};
use crate::{AgendaRequest, PrintError};

/// A row with more characters, or lines, than these may be higher than a page; the
/// template measures it. Any other fits in the widest letters.
const SHORT: (usize, usize) = (600, 20);

/// What makes a file's identity and date, from the request alone.
pub struct Stamp {
    /// Event, delegations, language and time of issue.
    pub identity: String,
    /// Wall time of issue.
    pub issued_at: NaiveDateTime,
    /// Minutes east of UTC at that time.
    pub offset_minutes: i32,
}

/// The pages of a request.
pub fn pages(request: &AgendaRequest<'_>) -> Result<Pages, PrintError> {
    let fill = Fill::new(request.programme, request.language)?;
    let delegations = chosen(request)?;
    let event = &request.programme.event;
    let title = match delegations.as_slice() {
        [one] => (
            "print-document-title",
            "delegation",
            fill.organization_name(&one.organization_id),
        ),
        _ => (
            "print-document-title-all",
            "event",
            event.name.get(fill.tag()).to_owned(),
        ),
    };
    Ok(Pages {
        lang: fill.tag(),
        rtl: fill.page.is_rtl(),
        fonts: fill.fonts(),
        title: fill.words.text_with(title.0, &[(title.1, title.2.into())]),
        author: fill.author(),
        label: words(fill.words, "print-agenda"),
        event: fill.name(&event.name),
        theme: fill.name(&event.theme),
        dates: vec![own(
            fill.page,
            &days(fill.page, event.starts_on, event.ends_on),
        )],
        edition: fill.edition(request.release),
        issued: fill.issued(request.issued_at),
        numbering: fill.numbering(),
        notes_label: words(fill.words, "print-notes"),
        empty: words(fill.words, "print-empty"),
        agendas: delegations.into_iter().map(|d| fill.agenda(d)).collect(),
    })
}

/// Identity and date of a request's file.
pub fn stamp(request: &AgendaRequest<'_>) -> Result<Stamp, PrintError> {
    let zone = time::zone(&request.programme.event.zone)?;
    let ids: Vec<_> = chosen(request)?
        .into_iter()
        .map(|d| d.id.as_str())
        .collect();
    let event = &request.programme.event.id;
    let language = request.language.tag();
    Ok(Stamp {
        identity: format!(
            "agenda {event} {language} {} {} {}",
            request.issued_at,
            request
                .release
                .map_or("draft", |release| release.id.as_str()),
            ids.join(" ")
        ),
        issued_at: request.issued_at,
        offset_minutes: offset_seconds(&zone, request.issued_at) / 60,
    })
}

/// The delegations of a request, in the order of their pages.
fn chosen<'a>(request: &AgendaRequest<'a>) -> Result<Vec<&'a Delegation>, PrintError> {
    let programme = request.programme;
    let found: Vec<&Delegation> = if request.delegations.is_empty() {
        let name = |d: &Delegation| {
            let organization = programme.organization(&d.organization_id);
            organization.map(|o| o.name.get(request.language.tag()).to_lowercase())
        };
        let mut all: Vec<_> = programme.delegations.iter().collect();
        all.sort_by_cached_key(|d| (name(d), d.id.clone()));
        all
    } else {
        let find = |id| {
            programme
                .delegation(id)
                .ok_or_else(|| PrintError::UnknownDelegation(id.clone()))
        };
        request
            .delegations
            .iter()
            .map(find)
            .collect::<Result<_, _>>()?
    };
    if found.is_empty() {
        Err(PrintError::NoDelegation)
    } else {
        Ok(found)
    }
}

/// A programme on its way to the page.
pub struct Fill<'a> {
    programme: &'a Programme,
    /// The language of the page.
    pub page: Language,
    /// Its words.
    pub words: &'static Catalogue,
    /// IANA name of the event's zone.
    pub zone_name: &'a str,
    /// Seconds east of UTC at a wall time of the event.
    pub offset: Box<dyn Fn(NaiveDateTime) -> i32 + 'a>,
}

impl<'a> Fill<'a> {
    /// For the pages of a programme in a language.
    pub fn new(programme: &'a Programme, language: Language) -> Result<Self, PrintError> {
        let zone = time::zone(&programme.event.zone)?;
        Ok(Self {
            zone_name: &programme.event.zone,
            programme,
            page: language,
            words: catalogue(language),
            offset: Box::new(move |wall| offset_seconds(&zone, wall)),
        })
    }

    /// The page's language, as texts are asked for in it.
    pub fn tag(&self) -> &'static str {
        self.page.tag()
    }

    /// Font families, the page's script first.
    pub fn fonts(&self) -> [&'static str; 2] {
        match self.page {
            Language::Ar => ["Noto Sans Arabic", "Noto Sans"],
            _ => ["Noto Sans", "Noto Sans Arabic"],
        }
    }

    /// Page numbers, with slots for the page and the number of pages.
    pub fn numbering(&self) -> String {
        let numbering = [
            ("page", SLOTS[0].to_string().into()),
            ("pages", SLOTS[1].to_string().into()),
        ];
        self.words.text_with("print-page", &numbering)
    }

    fn agenda(&self, delegation: &Delegation) -> Agenda {
        let items = of_delegation(self.programme, &delegation.id);
        let name = self.organization(&delegation.organization_id);
        let mut by_day: BTreeMap<_, Vec<Row>> = BTreeMap::new();
        let mut unscheduled = Vec::new();
        for item in &items {
            let Some(session) = self.programme.session(&item.session_id) else {
                continue;
            };
            let row = self.row(session, item, &name);
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
        Agenda {
            name,
            facts: self.delegation_facts(delegation),
            days,
            notes: paragraphs(&delegation.notes, self.page),
        }
    }

    /// Head, liaison officer, arrival and departure.
    fn delegation_facts(&self, delegation: &Delegation) -> Vec<Fact> {
        let heads = self
            .programme
            .members
            .iter()
            .filter(|m| m.delegation_id == delegation.id && m.function == MemberFunction::Head);
        let mut heads: Vec<_> = heads.collect();
        heads.sort_by_key(|m| m.position);
        let heads = heads.into_iter().flat_map(|head| {
            let (name, title) = head.person_id.as_ref().map_or_else(Default::default, |id| {
                (self.person(id), self.person_title(id))
            });
            [name, title, self.on_behalf_of(&head.on_behalf_of)]
        });
        let mut facts = vec![
            self.fact("function-head", heads),
            self.fact(
                "print-liaison",
                [plain_or_none(&delegation.liaison, self.page)],
            ),
        ];
        for (key, movement) in [
            ("print-arrival", &delegation.arrival),
            ("print-departure", &delegation.departure),
        ] {
            let lines = movement
                .as_ref()
                .map(|m| self.movement(m))
                .unwrap_or_default();
            facts.push(self.fact(key, lines));
        }
        facts.retain(|fact| !fact.lines.is_empty());
        facts
    }

    fn row(&self, session: &Session, item: &AgendaItem, delegation: &Line) -> Row {
        let room = session
            .room_id
            .as_ref()
            .and_then(|id| self.programme.room(id));
        let mut facts = self.parts(&item.parts, delegation);
        facts.extend(self.co_organizers(session));
        let languages = session
            .languages
            .iter()
            .map(|tag| vec![own(self.page, &self.words.language_name(tag))]);
        facts.push(self.fact("print-interpretation", [with_commas(languages, self.page)]));
        facts.push(self.fact("print-note", paragraphs(&session.notes, self.page)));
        facts.retain(|fact| !fact.lines.is_empty());
        let clashes = item
            .clashes
            .iter()
            .filter_map(|id| self.programme.session(id));
        let clash = self.fact("print-clash", clashes.map(|other| self.clash(other)));
        let mut row = Row {
            time: session
                .span()
                .map(|span| self.time(span))
                .unwrap_or_default(),
            until: self.until(session),
            title: self.name(&session.title),
            place: room.map_or_else(
                || words(self.words, "print-place-undecided"),
                |room| self.place(room),
            ),
            facts,
            clash: (!clash.lines.is_empty()).then_some(clash),
            long: false,
        };
        row.long = is_long(&row);
        row
    }

    /// The parts, one fact a role.
    fn parts(&self, parts: &[AgendaPart], delegation: &Line) -> Vec<Fact> {
        let mut facts: Vec<(PartRole, Vec<Line>)> = Vec::new();
        for part in parts {
            // A delegation without a person named takes part under its own name.
            let who = part.person_id.as_ref().map(|id| self.person(id));
            let who = who.unwrap_or_else(|| delegation.clone());
            let line = with_commas([who, self.on_behalf_of(&part.on_behalf_of)], self.page);
            match facts.last_mut() {
                Some((role, lines)) if *role == part.role => lines.push(line),
                _ => facts.push((part.role, vec![line])),
            }
        }
        facts
            .into_iter()
            .map(|(role, lines)| self.fact(role_key(role), lines))
            .collect()
    }

    /// The co-organizers that did not decline, one fact a role.
    fn co_organizers(&self, session: &Session) -> Vec<Fact> {
        let roles = [
            ("co-organizer-role-host", CoOrganizerRole::Host),
            (
                "co-organizer-role-co-organizer",
                CoOrganizerRole::CoOrganizer,
            ),
            ("co-organizer-role-auspices", CoOrganizerRole::Auspices),
            ("co-organizer-role-partner", CoOrganizerRole::Partner),
            ("co-organizer-role-sponsor", CoOrganizerRole::Sponsor),
        ];
        let of_role = |role| {
            self.programme
                .co_organizers
                .iter()
                .filter(move |c| c.is_of(&session.id) && c.role == role && c.status.is_told())
        };
        roles
            .into_iter()
            .map(|(key, role)| {
                self.fact(
                    key,
                    of_role(role).map(|c| self.organization(&c.organization_id)),
                )
            })
            .collect()
    }

    fn clash(&self, other: &Session) -> Line {
        let time = other.span().map(|span| self.time(span)).unwrap_or_default();
        with_commas([self.name(&other.title), time], self.page)
    }

    fn place(&self, room: &Room) -> Line {
        let venue = self.programme.venue(&room.venue_id);
        let venue = venue.map(|v| self.name(&v.name)).unwrap_or_default();
        with_commas([self.name(&room.name), venue], self.page)
    }

    fn on_behalf_of(&self, whom: &LocalizedText) -> Line {
        if whom.is_empty() {
            return Line::new();
        }
        sentence(
            self.words,
            "print-on-behalf-of",
            &[("whom", self.name(whom))],
        )
    }

    fn person(&self, id: &PersonId) -> Line {
        let Some(person) = self.programme.person(id) else {
            return Line::new();
        };
        if person.is_erased() {
            return words(self.words, "person-erased");
        }
        vec![written(
            &person.styled(self.tag()),
            person.name.lang_of(self.tag()),
            self.page,
        )]
    }

    fn person_title(&self, id: &PersonId) -> Line {
        self.programme
            .person(id)
            .map(|p| self.name(&p.title))
            .unwrap_or_default()
    }

    fn organization(&self, id: &OrganizationId) -> Line {
        self.programme
            .organization(id)
            .map(|o| self.name(&o.name))
            .unwrap_or_default()
    }

    fn organization_name(&self, id: &OrganizationId) -> String {
        let found = self.programme.organization(id);
        found
            .map(|o| o.name.get(self.tag()).to_owned())
            .unwrap_or_default()
    }

    /// The first host of the directory; the event itself where there is none.
    pub fn author(&self) -> String {
        let mut hosts = self.programme.organizations.iter();
        let host = hosts.find(|o| o.kind == OrganizationKind::Host);
        host.map_or(&self.programme.event.name, |o| &o.name)
            .get(self.tag())
            .to_owned()
    }

    /// A name in the page's language, or the next best.
    pub fn name(&self, text: &LocalizedText) -> Line {
        match text.get(self.tag()) {
            "" => Line::new(),
            found => vec![written(found, text.lang_of(self.tag()), self.page)],
        }
    }

    /// What a label of the catalogue names.
    pub fn fact(&self, key: &str, lines: impl IntoIterator<Item = Line>) -> Fact {
        let lines = lines.into_iter().filter(|line| !line.is_empty()).collect();
        Fact {
            label: words(self.words, key),
            lines,
        }
    }
}

/// A line as somebody wrote it; a blank one is none.
pub fn plain_or_none(text: &str, page: Language) -> Line {
    if text.trim().is_empty() {
        Line::new()
    } else {
        plain(text.trim(), page)
    }
}

/// Whether a row could be higher than a page.
pub fn is_long(row: &Row) -> bool {
    let lines = row
        .facts
        .iter()
        .chain(&row.clash)
        .flat_map(|fact| &fact.lines);
    let texts = lines.clone().chain([&row.title, &row.place]).flatten();
    let length: usize = texts.map(|span| span.text.chars().count()).sum();
    length > SHORT.0 || lines.count() > SHORT.1
}

/// The key of a role's word.
pub fn role_key(role: PartRole) -> &'static str {
    match role {
        PartRole::Chair => "role-chair",
        PartRole::Moderator => "role-moderator",
        PartRole::Speaker => "role-speaker",
        PartRole::Rapporteur => "role-rapporteur",
        PartRole::Signatory => "role-signatory",
        PartRole::Participant => "role-participant",
        PartRole::Guest => "role-guest",
        PartRole::Interpreter => "role-interpreter",
    }
}
