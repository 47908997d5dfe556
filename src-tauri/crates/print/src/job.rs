//! One handout of a programme: its papers, what is missing on them, and how they are made.

use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use chrono::NaiveDateTime;
use congress::{Noun, Picture, Programme, Release};
use messages::{PageLanguage, days};

use crate::fill::{Fill, Stamp};
use crate::fonts::Fonts;
use crate::glyphs;
use crate::handout::{Handout, Marking, Options};
use crate::index::Index;
use crate::line::{Line, own, plain};
use crate::page::{Body, Frame, Sheet};
use crate::unit::{self, Scope, Subject, Unit};
use crate::world::{PICTURES, Template, Templates};
use crate::{Document, MissingGlyph, PrintError, drawn};

/// Most papers that are laid out as one document: beyond, memory grows faster than pages.
const MOST: usize = 500;
/// Most cards of one document: a sheet holds eight.
const MOST_CARDS: usize = 4000;
/// From how many pages on a document is one of many.
const MANY: usize = 64;
/// After how many documents that did not use it what Typst keeps is let go.
const LAST: usize = 2;

/// What to print, of what, and how.
pub struct Request<'a> {
    /// The event with all that it refers to.
    pub programme: &'a Programme,
    /// Emblems that may stand on the pages; others are not looked at.
    pub pictures: &'a [Picture],
    /// The release that the programme is; `None`: the draft.
    pub release: Option<&'a Release>,
    /// When the paper was made, wall time in the event's zone.
    pub issued_at: NaiveDateTime,
    /// Which paper.
    pub handout: Handout,
    /// Of what.
    pub scope: &'a Scope,
    /// How.
    pub options: &'a Options,
    /// By which templates.
    pub templates: &'a Templates,
    /// In which fonts.
    pub fonts: &'a Fonts,
}

/// A request that was looked through: it has papers.
pub struct Job<'a> {
    request: &'a Request<'a>,
    index: Index<'a>,
    units: Vec<Unit>,
}

/// Papers that make one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheaf<'a> {
    /// The papers, of one language.
    pub units: &'a [Unit],
}

/// What became of a sheaf.
pub struct Made<'a> {
    /// Its place among all of [`Job::sheaves`].
    pub number: usize,
    /// The sheaf.
    pub sheaf: Sheaf<'a>,
    /// Its file; `None`: none of its papers could be made.
    pub pdf: Option<Vec<u8>>,
    /// The papers that are not in it, each with the reason.
    pub failed: Vec<(&'a Unit, PrintError)>,
    /// How many sheaves are done.
    pub done: usize,
    /// How many there are.
    pub count: usize,
}

impl Sheaf<'_> {
    /// The language of its pages.
    pub fn language(&self) -> PageLanguage {
        self.units
            .first()
            .map(|unit| unit.language)
            .unwrap_or_default()
    }
}

impl<'a> Job<'a> {
    /// Finds the papers of a request.
    ///
    /// # Errors
    /// [`PrintError::UnknownDelegation`], [`PrintError::Unknown`], [`PrintError::NoDelegation`],
    /// [`PrintError::Nothing`] or [`PrintError::UnknownZone`].
    pub fn new(request: &'a Request<'a>) -> Result<Self, PrintError> {
        let index = Index::new(request.programme, request.pictures)?;
        let mut units = unit::units(&index, request.handout, request.scope, request.options)?;
        // Those of a language stand together, else in their order.
        units.sort_by_key(|unit| unit.language != request.options.language);
        if request.options.own_language {
            units.sort_by_key(|unit| unit.language);
        }
        Ok(Self {
            request,
            index,
            units,
        })
    }

    /// Its papers, in their order.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// Its papers in sheaves of at most so many, each of one language.
    pub fn sheaves(&self, most: usize) -> Vec<Sheaf<'_>> {
        self.units
            .chunk_by(|one, other| one.language == other.language)
            .flat_map(|same| same.chunks(most.max(1)))
            .map(|units| Sheaf { units })
            .collect()
    }

    /// Its papers in the fewest sheaves that can be laid out: one of each language, or several where
    /// that has too many papers, cards in whole sheets.
    pub fn fewest(&self) -> Vec<Sheaf<'_>> {
        let most = self.most();
        self.sheaves(most - most % self.request.handout.a_sheet())
    }

    /// Each character that no font can draw, with whose it is and in which field. Makes no page.
    ///
    /// # Errors
    /// None so far: what could be wrong was found by [`Job::new`].
    pub fn problems(&self) -> Result<Vec<MissingGlyph>, PrintError> {
        let mut found = Vec::new();
        for sheaf in self.sheaves(usize::MAX) {
            let (_, fill) = self.sheet(sheaf);
            for glyph in fill.missing() {
                glyphs::add(&mut found, glyph);
            }
        }
        Ok(found)
    }

    /// Lays out some of its papers as one document.
    ///
    /// # Errors
    /// [`PrintError::MissingGlyphs`], [`PrintError::TooMany`], [`PrintError::Compile`].
    pub fn document(&self, sheaf: Sheaf<'_>) -> Result<Document, PrintError> {
        let most = self.most();
        if sheaf.units.len() > most {
            let asked = sheaf.units.len();
            return Err(PrintError::TooMany { asked, most });
        }
        let (sheet, fill) = self.sheet(sheaf);
        drawn(fill.missing())?;
        let document = Document::compile(
            (self.request.templates, self.request.fonts),
            self.template(),
            &sheet,
            &fill.pictures(),
            (self.stamp(sheaf), self.request.options.standard),
        );
        forget(&document);
        document
    }

    /// Lays out all of its papers as one document, in the language of the first: whoever asked for
    /// each in its own takes them by [`Job::sheaves`].
    ///
    /// # Errors
    /// As [`Job::document`].
    pub fn whole(&self) -> Result<Document, PrintError> {
        self.document(Sheaf { units: &self.units })
    }

    /// Makes a PDF of each sheaf, on all cores, and hands each over as it is ready, in no order.
    /// A paper that cannot be made is left out of its sheaf and told, and the rest goes on. Once
    /// `stop` is set, no further sheaf is begun.
    pub fn each(&self, most: usize, stop: &AtomicBool, ready: &(dyn Fn(Made<'_>) + Sync)) {
        let sheaves = self.sheaves(most);
        let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let work = || {
            while !stop.load(Ordering::Relaxed) {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(sheaf) = sheaves.get(number) else {
                    break;
                };
                let (pdf, failed) = self.made(sheaf.units);
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                ready(Made {
                    number,
                    sheaf: *sheaf,
                    pdf,
                    failed,
                    done,
                    count: sheaves.len(),
                });
            }
        };
        // Threads of our own: Typst shares its work out among those of rayon, and one of these,
        // while it waits for the others, would begin sheaf upon sheaf until its stack is full.
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        thread::scope(|scope| {
            for _ in 1..cores.min(sheaves.len()) {
                scope.spawn(work);
            }
            work();
        });
    }

    /// One PDF of papers, without those that cannot be made, which are told with the reason.
    fn made<'u>(&self, units: &'u [Unit]) -> (Option<Vec<u8>>, Vec<(&'u Unit, PrintError)>) {
        let print = |units: &[Unit]| self.document(Sheaf { units })?.pdf();
        let together = match print(units) {
            Ok(pdf) => return (Some(pdf), Vec::new()),
            Err(error) => error,
        };
        let mut failed = Vec::new();
        let mut good = Vec::new();
        if let [one] = units {
            return (None, vec![(one, together)]);
        }
        for unit in units {
            match print(std::slice::from_ref(unit)) {
                Ok(_) => good.push(unit),
                Err(error) => failed.push((unit, error)),
            }
        }
        let rest: Vec<Unit> = good.iter().map(|unit| (*unit).clone()).collect();
        let again = match (failed.is_empty(), rest.is_empty()) {
            (_, true) => return (None, failed),
            // Each can be made, but not all of them together.
            (true, false) => Err(together),
            (false, false) => print(&rest),
        };
        match again {
            Ok(pdf) => (Some(pdf), failed),
            Err(error) => {
                failed.extend(good.into_iter().map(|unit| (unit, error.clone())));
                (None, failed)
            }
        }
    }

    /// How many papers are laid out as one document at most.
    fn most(&self) -> usize {
        match self.template() {
            Template::Badge | Template::PlaceCard => MOST_CARDS,
            // Each paper may show an emblem, and there are so many names for them.
            _ => MOST.min(PICTURES),
        }
    }

    fn template(&self) -> Template {
        match self.request.handout {
            Handout::Agenda | Handout::PersonAgenda => Template::Agenda,
            Handout::Programme => Template::Booklet,
            Handout::DoorSigns => Template::DoorSign,
            Handout::Badges => Template::Badge,
            Handout::PlaceCards => Template::PlaceCard,
            _ => Template::Table,
        }
    }

    /// What the template is given, and what was said with it.
    fn sheet(&self, sheaf: Sheaf<'_>) -> (Sheet, Fill<'_>) {
        let options = self.request.options;
        let fill = Fill::new(&self.index, self.request.fonts, sheaf.language())
            .with_channels(options.channels);
        let takes = self.request.handout.takes_second_language();
        let second = options
            .second
            .filter(|second| takes && *second != fill.page);
        let second = second.map(|second| fill.in_language(second));
        let body = self.body(sheaf, &fill, second.as_ref());
        if let Some(second) = &second {
            fill.join(second);
        }
        let frame = self.frame(sheaf, &fill);
        (Sheet { frame, body }, fill)
    }

    fn body(&self, sheaf: Sheaf<'_>, fill: &Fill<'_>, second: Option<&Fill<'_>>) -> Body {
        let (scope, options) = (self.request.scope, self.request.options);
        let url = options.url.as_deref().filter(|url| !url.trim().is_empty());
        let mut tables = Vec::new();
        let mut agendas = Vec::new();
        let mut signs = Vec::new();
        let mut cards = Vec::new();
        for unit in sheaf.units {
            match (self.request.handout, &unit.subject) {
                (Handout::Agenda, Subject::Delegation(id)) => {
                    let delegation = self.index.delegation(id);
                    agendas.extend(delegation.map(|row| fill.agenda(row, url)));
                }
                (Handout::PersonAgenda, Subject::Person(id)) => {
                    let person = self.index.person(id);
                    agendas.extend(person.map(|row| fill.agenda_of_person(row, url)));
                }
                (Handout::Programme, _) => {
                    return Body::Booklet(fill.booklet(second, scope, options.reader, url));
                }
                (Handout::RunningOrder, Subject::Day(day)) => tables.push(fill.running_order(*day)),
                (Handout::RunningOrder, Subject::Session(id)) => {
                    tables.extend(fill.running_order_of_session(id));
                }
                (Handout::DoorSigns, Subject::Room(id)) => {
                    let room = self.index.room(id);
                    signs.extend(
                        room.into_iter()
                            .flat_map(|room| fill.signs(second, room, scope, options.reader)),
                    );
                }
                (Handout::Participants, _) => tables.push(fill.participants(scope)),
                (Handout::Interpreters, _) => tables.extend(fill.interpreters(scope)),
                (Handout::Travel, _) => tables.extend(fill.travel(scope)),
                (Handout::Turnover, Subject::Day(day)) => tables.extend(fill.turnover(*day)),
                (Handout::Bilaterals, Subject::Day(day)) => tables.extend(fill.bilaterals(*day)),
                (Handout::Badges, subject) => cards.extend(fill.card(second, subject, true, url)),
                (Handout::PlaceCards, subject) => {
                    cards.extend(fill.card(second, subject, false, None));
                }
                _ => {}
            }
        }
        match self.template() {
            Template::Agenda => Body::Agendas(agendas),
            Template::DoorSign => Body::Signs(signs),
            Template::Badge | Template::PlaceCard => Body::Cards(cards),
            _ => Body::Tables(tables),
        }
    }

    fn frame(&self, sheaf: Sheaf<'_>, fill: &Fill<'_>) -> Frame {
        let (request, event) = (self.request, &self.request.programme.event);
        let handout = request.handout;
        let paper = handout.on(request.options.paper);
        let (key, name) = match (handout, sheaf.units) {
            (Handout::Agenda, [one]) => ("print-document-title", one.name.get(fill.tag())),
            (Handout::Agenda, _) => ("print-document-title-all", event.name.get(fill.tag())),
            (Handout::PersonAgenda, [one]) => ("print-title", one.name.get(fill.tag())),
            _ => ("print-title", event.name.get(fill.tag())),
        };
        let label = fill.word(handout.key());
        let what: String = label.iter().map(|span| span.text.as_str()).collect();
        let named = [
            ("what", what.into()),
            ("whom", name.into()),
            ("delegation", name.into()),
            ("event", name.into()),
        ];
        let id = event.id.as_str();
        let empty = match handout {
            Handout::Agenda => "print-empty",
            _ => "print-empty-paper",
        };
        Frame {
            lang: fill.tag(),
            rtl: fill.page.is_rtl(),
            paper: paper.typst(),
            landscape: handout.is_landscape(),
            title: fill.words.text_with(key, &named),
            author: fill.author(),
            label,
            event: fill.named((Noun::Event, id, "name"), &event.name),
            theme: fill.named((Noun::Event, id, "theme"), &event.theme),
            dates: vec![own(
                fill.page,
                &days(fill.page, event.starts_on, event.ends_on),
            )],
            edition: fill.edition(request.release),
            issued: fill.issued(request.issued_at),
            marking: self.marking(fill),
            numbering: fill.numbering(),
            notes_label: fill.word("print-notes"),
            empty: fill.word(empty),
        }
    }

    fn marking(&self, fill: &Fill<'_>) -> Line {
        match &self.request.options.marking {
            Some(Marking::Words(words)) if words.trim().is_empty() => Line::new(),
            Some(Marking::Words(words)) => plain(words.trim(), fill.page),
            Some(Marking::Official) => fill.word("print-official"),
            None if self.request.handout.is_internal() => fill.word("print-official"),
            None => Line::new(),
        }
    }

    /// What makes the file's identity and date.
    fn stamp(&self, sheaf: Sheaf<'_>) -> Stamp {
        let request = self.request;
        let ids: Vec<String> = sheaf.units.iter().map(|unit| unit.subject.id()).collect();
        Stamp {
            identity: format!(
                "{:?} {} {} {} {} {}",
                request.handout,
                request.programme.event.id,
                sheaf.language().tag(),
                request.issued_at,
                request
                    .release
                    .map_or("draft", |release| release.id.as_str()),
                ids.join(" ")
            ),
            issued_at: request.issued_at,
            offset_minutes: congress::time::offset_seconds(&self.index.zone, request.issued_at)
                / 60,
        }
    }
}

/// Typst keeps what it computed for the next time. What the last documents did not use goes after
/// each, or an afternoon of previews would fill the memory; after a document of many pages all of it:
/// some two megabytes a page, which no other page uses.
pub fn forget(made: &Result<Document, PrintError>) {
    let pages = made.as_ref().map_or(1, Document::page_count);
    typst::comemo::evict(if pages >= MANY { 0 } else { LAST });
}
