//! What a secretariat hands out, and how it may look.

use congress::session::Audience;
use messages::PageLanguage;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A paper that is made from a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Handout {
    /// What a delegation does.
    Agenda,
    /// What a person does.
    PersonAgenda,
    /// The general programme, in one or two languages.
    Programme,
    /// A day minute by minute: what is done, by whom, where.
    RunningOrder,
    /// What takes place in a room on a day, for its door.
    DoorSigns,
    /// Delegations with their members, in protocol order.
    Participants,
    /// Name badges, eight a sheet.
    Badges,
    /// Place cards to be folded, three a sheet.
    PlaceCards,
    /// Which sessions are interpreted, by whom.
    Interpreters,
    /// Who arrives and leaves when.
    Travel,
    /// What is to be set up in a room between two sessions.
    Turnover,
    /// Bilateral meetings of a day, by time and room.
    Bilaterals,
}

impl Handout {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Agenda,
        Self::PersonAgenda,
        Self::Programme,
        Self::RunningOrder,
        Self::DoorSigns,
        Self::Participants,
        Self::Badges,
        Self::PlaceCards,
        Self::Interpreters,
        Self::Travel,
        Self::Turnover,
        Self::Bilaterals,
    ];

    /// The key of its name in the catalogue.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Agenda => "print-agenda",
            Self::PersonAgenda => "print-agenda-person",
            Self::Programme => "print-programme",
            Self::RunningOrder => "print-running-order",
            Self::DoorSigns => "print-door-signs",
            Self::Participants => "print-participants",
            Self::Badges => "print-badges",
            Self::PlaceCards => "print-place-cards",
            Self::Interpreters => "print-interpreters",
            Self::Travel => "print-travel",
            Self::Turnover => "print-turnover",
            Self::Bilaterals => "print-bilaterals",
        }
    }

    /// What it falls into: each can be a file of its own.
    pub const fn per(self) -> Per {
        match self {
            Self::Agenda => Per::Delegation,
            Self::PersonAgenda => Per::Person,
            Self::RunningOrder => Per::DayOrSession,
            Self::DoorSigns => Per::Room,
            Self::Badges | Self::PlaceCards => Per::Card,
            Self::Turnover | Self::Bilaterals => Per::Day,
            Self::Programme | Self::Participants | Self::Interpreters | Self::Travel => Per::Event,
        }
    }

    /// The papers on which it has a layout, the first where none is asked for.
    pub const fn papers(self) -> &'static [Paper] {
        match self {
            Self::Agenda | Self::PersonAgenda | Self::Programme => {
                &[Paper::A4, Paper::A5, Paper::Letter]
            }
            _ => &[Paper::A4, Paper::Letter],
        }
    }

    /// Whether it can carry a second language beside the first.
    pub const fn takes_second_language(self) -> bool {
        matches!(
            self,
            Self::Programme | Self::DoorSigns | Self::Badges | Self::PlaceCards
        )
    }

    /// The paper on which it is laid out where one is asked for: that, or the first where it has
    /// none for that.
    pub fn on(self, asked: Option<Paper>) -> Paper {
        let own = self.papers();
        asked.filter(|paper| own.contains(paper)).unwrap_or(own[0])
    }

    /// What of a [`Scope`](crate::Scope) it looks at, the usual first.
    pub const fn choices(self) -> &'static [Choice] {
        match self {
            Self::Agenda => &[Choice::Delegations, Choice::Statuses],
            Self::PersonAgenda | Self::Badges => {
                &[Choice::People, Choice::Delegations, Choice::Statuses]
            }
            Self::PlaceCards => &[
                Choice::Sessions,
                Choice::People,
                Choice::Delegations,
                Choice::Statuses,
            ],
            Self::Participants => &[Choice::Delegations, Choice::Statuses],
            Self::Travel => &[Choice::Days, Choice::Delegations, Choice::Statuses],
            Self::RunningOrder => &[Choice::Days, Choice::Sessions],
            Self::DoorSigns => &[Choice::Rooms, Choice::Days],
            Self::Programme | Self::Interpreters => &[Choice::Days, Choice::Rooms],
            Self::Turnover | Self::Bilaterals => &[Choice::Days],
        }
    }

    /// Whether languages interpreted stand on it, which can be numbered as channels.
    pub const fn tells_languages(self) -> bool {
        !matches!(
            self,
            Self::Participants | Self::Badges | Self::PlaceCards | Self::Travel | Self::Turnover
        )
    }

    /// Whether it can carry an address as a QR code.
    pub const fn takes_url(self) -> bool {
        matches!(
            self,
            Self::Agenda | Self::PersonAgenda | Self::Programme | Self::Badges
        )
    }

    /// Whether it differs by who reads it.
    pub const fn has_readers(self) -> bool {
        matches!(self, Self::Programme | Self::DoorSigns)
    }

    /// How many of its papers lie on one sheet.
    pub const fn a_sheet(self) -> usize {
        match self {
            Self::Badges => 8,
            Self::PlaceCards => 3,
            _ => 1,
        }
    }

    /// What can be chosen for it, for whoever offers that.
    pub const fn facts(self) -> Facts {
        Facts {
            handout: self,
            per: self.per(),
            papers: self.papers(),
            choices: self.choices(),
            second: self.takes_second_language(),
            internal: self.is_internal(),
            languages: self.tells_languages(),
            url: self.takes_url(),
            readers: self.has_readers(),
        }
    }

    /// Whether it is for the secretariat alone: it then says so, where nothing else is asked.
    pub const fn is_internal(self) -> bool {
        matches!(
            self,
            Self::RunningOrder
                | Self::Interpreters
                | Self::Travel
                | Self::Turnover
                | Self::Bilaterals
        )
    }

    /// Whether it lies on its side.
    pub const fn is_landscape(self) -> bool {
        matches!(
            self,
            Self::RunningOrder | Self::DoorSigns | Self::Travel | Self::Turnover | Self::Bilaterals
        )
    }
}

/// What can be chosen for a handout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// Which one.
    pub handout: Handout,
    /// What it falls into.
    pub per: Per,
    /// The papers on which it has a layout.
    pub papers: &'static [Paper],
    /// What of a scope it looks at.
    pub choices: &'static [Choice],
    /// Whether it takes a second language.
    pub second: bool,
    /// Whether it is for the secretariat alone.
    pub internal: bool,
    /// Whether languages stand on it that can be numbered as channels.
    pub languages: bool,
    /// Whether it can carry an address as a QR code.
    pub url: bool,
    /// Whether it differs by who reads it.
    pub readers: bool,
}

/// A part of a [`Scope`](crate::Scope).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Choice {
    /// Some delegations.
    Delegations,
    /// Delegations of some statuses.
    Statuses,
    /// Some people.
    People,
    /// Some sessions.
    Sessions,
    /// Some rooms.
    Rooms,
    /// Some days.
    Days,
}

/// What a handout falls into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Per {
    /// One of each delegation.
    Delegation,
    /// One of each person with a part or a place in a delegation.
    Person,
    /// One of each day; or of each session that is named.
    DayOrSession,
    /// One of each day.
    Day,
    /// One of each room that is used.
    Room,
    /// One card of everyone.
    Card,
    /// One of the whole event.
    Event,
}

/// Sheets of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename = "PaperSize", rename_all = "camelCase")]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 148 by 210 mm.
    A5,
    /// 8.5 by 11 in.
    Letter,
}

impl Paper {
    /// Its name in Typst.
    pub(crate) const fn typst(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A5 => "a5",
            Self::Letter => "us-letter",
        }
    }
}

/// What a PDF file promises to those who keep it, or read it otherwise than by eye.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename = "PdfStandard", rename_all = "camelCase")]
pub enum Standard {
    /// PDF 1.7 with tags: headings, tables and the order of reading.
    #[default]
    Tagged,
    /// PDF 1.7 without them: smaller and sooner made, for what is only printed.
    Untagged,
    /// PDF/A-2a (ISO 19005-2): for archives.
    A2a,
    /// PDF/UA-1 (ISO 14289-1): for screen readers.
    Ua1,
}

/// The line on each page that says who may read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(
    rename = "HandoutMarking",
    tag = "is",
    content = "text",
    rename_all = "camelCase"
)]
pub enum Marking {
    /// "For official use only", in the language of the page.
    Official,
    /// Other words.
    Words(String),
}

/// How a handout is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename = "HandoutOptions", rename_all = "camelCase")]
pub struct Options {
    /// The language of the page. Names that lack it stand in the language that
    /// [`congress::LocalizedText::get`] falls back to.
    pub language: PageLanguage,
    /// Whether a delegation's own paper is in its own language, the first of its languages that
    /// pages are printed in, where it has one.
    pub own_language: bool,
    /// The second language, of a handout that takes one.
    pub second: Option<PageLanguage>,
    /// The paper; `None`: the handout's first.
    pub paper: Option<Paper>,
    /// What the file promises.
    pub standard: Standard,
    /// Who may read it; `None`: nothing is said of it, but of what is for the secretariat alone.
    pub marking: Option<Marking>,
    /// An address that pages and badges carry as a QR code; `{id}` in it stands for the identity
    /// of whose page or badge it is. `None`: pages carry none, and badges the identity.
    pub url: Option<String>,
    /// Whether languages interpreted are numbered as channels, in their order.
    pub channels: bool,
    /// For whom a programme or a door sign is.
    pub reader: Audience,
}

impl Options {
    /// The usual ones, in a language.
    pub fn new(language: PageLanguage) -> Self {
        Self {
            language,
            own_language: false,
            second: None,
            paper: None,
            standard: Standard::default(),
            marking: None,
            url: None,
            channels: false,
            reader: Audience::Delegates,
        }
    }
}
