//! From rows of a programme to text on its way to the page: names with their language, words of
//! the catalogue, and which characters no font can draw.

use std::cell::RefCell;

use chrono::NaiveDateTime;
use congress::co_organizer::CoOrganizerRole;
use congress::delegation::MemberFunction;
use congress::equipment::Equipment;
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::picture::Media;
use congress::time::offset_seconds;
use congress::{
    LocalizedText, Noun, OrganizationId, Part, Person, PersonId, Picture, Room, RoomId, Session,
    Who,
};
use messages::{Catalogue, PageLanguage, catalogue};

use crate::fonts::Fonts;
use crate::glyphs::{self, GlyphPlace, MissingGlyph};
use crate::index::Index;
use crate::line::{Line, SLOTS, own, paragraphs, plain, sentence, with_commas, words, written};
use crate::page::{Emblem, Fact, Row};
use crate::qr::{self, Qr};
use crate::world::PICTURES;

/// A row with more characters, or lines, than these may be higher than a page; the
/// template measures it. Any other fits in the widest letters.
const SHORT: (usize, usize) = (600, 20);

/// What makes a file's identity and date, from the request alone.
pub struct Stamp {
    /// Event, what it is of, language and time of issue.
    pub identity: String,
    /// Wall time of issue.
    pub issued_at: NaiveDateTime,
    /// Minutes east of UTC at that time.
    pub offset_minutes: i32,
}

/// Where a text stands: sort of row, its id and the field.
pub type Place<'a> = (Noun, &'a str, &'static str);

/// A programme on its way to the page.
pub struct Fill<'a> {
    /// The programme.
    pub index: &'a Index<'a>,
    /// The language of the page.
    pub page: PageLanguage,
    /// Its words.
    pub words: &'static Catalogue,
    /// IANA name of the event's zone.
    pub zone_name: &'a str,
    fonts: &'a Fonts,
    /// Whether languages are numbered as channels.
    channels: bool,
    missing: RefCell<Vec<MissingGlyph>>,
    pictures: RefCell<Vec<&'a Picture>>,
}

impl<'a> Fill<'a> {
    /// For the pages of a programme in a language, set in some fonts.
    pub fn new(index: &'a Index<'a>, fonts: &'a Fonts, page: PageLanguage) -> Self {
        Self {
            index,
            page,
            words: catalogue(page),
            zone_name: &index.programme.event.zone,
            fonts,
            channels: false,
            missing: RefCell::default(),
            pictures: RefCell::default(),
        }
    }

    /// The same in another language, of which nothing was said yet.
    pub fn in_language(&self, page: PageLanguage) -> Self {
        Self {
            channels: self.channels,
            ..Self::new(self.index, self.fonts, page)
        }
    }

    /// The page's language, as texts are asked for in it.
    pub fn tag(&self) -> &'static str {
        self.page.tag()
    }

    /// Seconds east of UTC at a wall time of the event.
    pub fn offset(&self, wall: NaiveDateTime) -> i32 {
        offset_seconds(&self.index.zone, wall)
    }

    /// The characters of what was said that no font can draw.
    pub fn missing(&self) -> Vec<MissingGlyph> {
        self.missing.borrow().clone()
    }

    /// The pictures of what was said, in the order of their numbers.
    pub fn pictures(&self) -> Vec<&'a Picture> {
        self.pictures.borrow().clone()
    }

    /// Takes over what another language of the same page lacks and shows.
    pub fn join(&self, other: &Self) {
        for glyph in other.missing() {
            glyphs::add(&mut self.missing.borrow_mut(), glyph);
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

    /// Words of the catalogue.
    pub fn word(&self, key: &str) -> Line {
        words(self.words, key)
    }

    /// Words of the catalogue with a number.
    pub fn counted(&self, key: &str, count: i64) -> Line {
        vec![own(
            self.page,
            &self.words.text_with(key, &[("count", count.into())]),
        )]
    }

    /// A number.
    pub fn number(&self, number: u32) -> Line {
        vec![own(self.page, &number.to_string())]
    }

    /// Who has a part. A delegation without a person named takes part under its own name.
    pub fn who(&self, part: &Part) -> Line {
        let who = match &part.who {
            Who::Person(id) => self.person(id),
            Who::Delegation(id) => self.delegation(id),
        };
        let behalf = self.on_behalf_of(
            (Noun::Part, part.id.as_str(), "onBehalfOf"),
            &part.on_behalf_of,
        );
        with_commas([who, behalf], self.page)
    }

    /// The parts of a session in some roles, one fact a role.
    pub fn parts(&self, session: &Session, roles: &[PartRole]) -> Vec<Fact> {
        let parts = self.index.parts(&session.id);
        roles
            .iter()
            .map(|role| {
                let of_role = parts.iter().filter(|part| part.role == *role);
                self.fact(role_key(*role), of_role.map(|part| self.who(part)))
            })
            .filter(|fact| !fact.lines.is_empty())
            .collect()
    }

    /// The co-organizers that did not decline, one fact a role.
    pub fn co_organizers(&self, session: &Session) -> Vec<Fact> {
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
        let all = self.index.co_organizers(&session.id);
        let of_role = |role| {
            all.iter()
                .filter(move |c| c.role == role && c.status.is_told())
        };
        roles
            .into_iter()
            .map(|(key, role)| {
                let names = of_role(role).map(|c| self.organization(&c.organization_id));
                self.fact(key, names)
            })
            .filter(|fact| !fact.lines.is_empty())
            .collect()
    }

    /// The same with languages numbered as channels, or without.
    pub fn with_channels(self, channels: bool) -> Self {
        Self { channels, ..self }
    }

    /// The languages of a session as one line, as channels where these are asked for.
    pub fn languages(&self, tags: &[String]) -> Line {
        self.numbered(tags, self.channels)
    }

    /// The languages that somebody speaks.
    pub fn tongues(&self, tags: &[String]) -> Line {
        self.numbered(tags, false)
    }

    fn numbered(&self, tags: &[String], as_channels: bool) -> Line {
        let named = tags.iter().zip(1..).map(|(tag, number): (_, u32)| {
            let language = self.words.language_name(tag);
            let text = match as_channels {
                true => self.words.text_with(
                    "print-channel",
                    &[
                        ("number", number.to_string().into()),
                        ("language", language.into()),
                    ],
                ),
                false => language,
            };
            vec![own(self.page, &text)]
        });
        with_commas(named, self.page)
    }

    /// What a session needs in its room.
    pub fn equipment(&self, needs: &[Equipment]) -> Vec<Line> {
        let key = |need: &Equipment| match need {
            Equipment::Hybrid => "equipment-hybrid",
            Equipment::SigningTable => "equipment-signing-table",
            Equipment::Projector => "equipment-projector",
            Equipment::Recording => "equipment-recording",
        };
        needs.iter().map(|need| self.word(key(need))).collect()
    }

    /// Where a session takes place.
    pub fn place_of(&self, session: &Session) -> Line {
        match session.room_id.as_ref().and_then(|id| self.index.room(id)) {
            Some(room) => self.place(room),
            None => self.word("print-place-undecided"),
        }
    }

    /// A room with its venue.
    pub fn place(&self, room: &Room) -> Line {
        with_commas([self.room(&room.id), self.venue(room)], self.page)
    }

    /// A room's name.
    pub fn room(&self, id: &RoomId) -> Line {
        let room = self.index.room(id);
        room.map(|room| self.named((Noun::Room, id.as_str(), "name"), &room.name))
            .unwrap_or_default()
    }

    /// The name of the venue of a room.
    pub fn venue(&self, room: &Room) -> Line {
        let venue = self.index.venue(&room.venue_id);
        venue
            .map(|venue| self.named((Noun::Venue, venue.id.as_str(), "name"), &venue.name))
            .unwrap_or_default()
    }

    /// A session's title.
    pub fn title(&self, session: &Session) -> Line {
        self.named(
            (Noun::Session, session.id.as_str(), "title"),
            &session.title,
        )
    }

    /// For whom somebody acts.
    pub fn on_behalf_of(&self, place: Place<'_>, whom: &LocalizedText) -> Line {
        if whom.is_empty() {
            return Line::new();
        }
        let whom = self.named(place, whom);
        sentence(self.words, "print-on-behalf-of", &[("whom", whom)])
    }

    /// A person with their honorific.
    pub fn person(&self, id: &PersonId) -> Line {
        let person = self.index.person(id);
        person.map(|person| self.styled(person)).unwrap_or_default()
    }

    /// The same of their row.
    pub fn styled(&self, person: &Person) -> Line {
        if person.is_erased() {
            return self.word("person-erased");
        }
        let line = vec![written(
            &person.styled(self.tag()),
            person.name.lang_of(self.tag()),
            self.page,
        )];
        self.seen((Noun::Person, person.id.as_str(), "name"), line)
    }

    /// A person's position.
    pub fn position(&self, person: &Person) -> Line {
        self.named((Noun::Person, person.id.as_str(), "title"), &person.title)
    }

    /// An organization's name.
    pub fn organization(&self, id: &OrganizationId) -> Line {
        let found = self.index.organization(id);
        found
            .map(|o| self.named((Noun::Organization, id.as_str(), "name"), &o.name))
            .unwrap_or_default()
    }

    /// A delegation's name.
    pub fn delegation(&self, id: &congress::DelegationId) -> Line {
        let found = self.index.delegation(id);
        found
            .map(|delegation| self.organization(&delegation.organization_id))
            .unwrap_or_default()
    }

    /// An organization's name, plainly.
    pub fn organization_name(&self, id: &OrganizationId) -> String {
        let found = self.index.organization(id);
        found
            .map(|o| o.name.get(self.tag()).to_owned())
            .unwrap_or_default()
    }

    /// An organization's emblem. Of a page with more pictures than it can have, the rest have none.
    pub fn emblem(&self, id: &OrganizationId) -> Option<Emblem> {
        let picture = self.index.emblem(id)?;
        let mut pictures = self.pictures.borrow_mut();
        let number = match pictures.iter().position(|one| one.id == picture.id) {
            Some(known) => known,
            None if pictures.len() < PICTURES => {
                pictures.push(picture);
                pictures.len() - 1
            }
            None => return None,
        };
        let name = self.organization_name(id);
        let alt = [("organization", name.into())];
        Some(Emblem {
            path: format!("/picture-{number}"),
            format: match picture.media {
                Media::Png => "png",
                Media::Jpeg => "jpg",
                Media::Svg => "svg",
            },
            alt: self.words.text_with("print-emblem", &alt),
        })
    }

    /// The code of an address, for one of its pages.
    pub fn qr(&self, url: &str, id: &str) -> Option<Qr> {
        let url = url.replace("{id}", id);
        let alt = self
            .words
            .text_with("print-qr", &[("url", url.clone().into())]);
        qr::code(&url, alt)
    }

    /// The first host of the directory; the event itself where there is none.
    pub fn author(&self) -> String {
        let programme = self.index.programme;
        let mut hosts = programme.organizations.iter();
        let host = hosts.find(|o| o.kind == OrganizationKind::Host);
        host.map_or(&programme.event.name, |o| &o.name)
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

    /// The same of a field, so that a character that no font has is reported with it.
    pub fn named(&self, place: Place<'_>, text: &LocalizedText) -> Line {
        self.seen(place, self.name(text))
    }

    /// A line as somebody wrote it; a blank one is none.
    pub fn line(&self, place: Place<'_>, text: &str) -> Line {
        match text.trim() {
            "" => Line::new(),
            text => self.seen(place, plain(text, self.page)),
        }
    }

    /// Prose as somebody wrote it, a line for each of its own.
    pub fn prose(&self, place: Place<'_>, text: &str) -> Vec<Line> {
        let lines = paragraphs(text, self.page).into_iter();
        lines.map(|line| self.seen(place, line)).collect()
    }

    /// What a label of the catalogue names.
    pub fn fact(&self, key: &str, lines: impl IntoIterator<Item = Line>) -> Fact {
        let lines = lines.into_iter().filter(|line| !line.is_empty()).collect();
        Fact {
            label: self.word(key),
            lines,
            own: false,
        }
    }

    /// A line that goes on a page, looked through for what cannot be drawn.
    fn seen(&self, (noun, id, field): Place<'_>, line: Line) -> Line {
        let lacking = glyphs::missing(self.fonts, [&line]);
        if !lacking.is_empty() {
            let mut missing = self.missing.borrow_mut();
            for glyph in lacking {
                let place = GlyphPlace {
                    noun,
                    id: id.to_owned(),
                    name: self.index.name_of(noun, id),
                    field: field.to_owned(),
                };
                let place = Some(place);
                glyphs::add(&mut missing, MissingGlyph { place, ..glyph });
            }
        }
        line
    }
}

/// Whether a row could be higher than a page.
pub fn is_long(row: &Row) -> bool {
    let facts = row.facts.iter().chain(&row.clash);
    is_long_text(
        facts
            .flat_map(|fact| &fact.lines)
            .chain([&row.title, &row.place]),
    )
}

/// Whether lines have so much text that they could be higher than a page.
pub fn is_long_text<'l>(lines: impl Iterator<Item = &'l Line> + Clone) -> bool {
    let texts = lines.clone().flatten();
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

/// The key of a function's word.
pub fn function_key(function: MemberFunction) -> &'static str {
    match function {
        MemberFunction::Head => "function-head",
        MemberFunction::Deputy => "function-deputy",
        MemberFunction::Member => "function-member",
        MemberFunction::Adviser => "function-adviser",
        MemberFunction::Interpreter => "function-interpreter",
        MemberFunction::Security => "function-security",
        MemberFunction::Press => "function-press",
        MemberFunction::Spouse => "function-spouse",
    }
}
