//! Every verb with random choices among the rows that are there.

use chrono::{NaiveDateTime, TimeDelta};
use congress::agreement::{AgreementEdit, AgreementKind, AgreementState};
use congress::co_organizer::{CoOrganizerEdit, CoOrganizerRole, CoOrganizerStatus};
use congress::delegation::{
    DelegationEdit, DelegationStatus, MemberEdit, MemberFunction, Movement,
};
use congress::event::{Dates, EventEdit, Hours};
use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::part::{PartEdit, PartRole};
use congress::person::PersonEdit;
use congress::room::RoomEdit;
use congress::session::{Audience, NewSession, Place, SessionEdit, SessionKind, SessionStatus};
use congress::venue::VenueEdit;
use congress::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::{Rows, day, new_event};

/// What a verb came to; `None` where there was no row to do it to.
type Outcome = Option<Result<Done<()>, WorkspaceError>>;
type Verb = fn(&mut Workspace, &mut Dice<'_>) -> Outcome;

/// All verbs by name. Those that make rows stand twice, so that tables fill.
pub const VERBS: &[(&str, Verb)] = &[
    ("event_create", |ws, d| {
        let rooms: &[&str] = if d.coin() { &["Hall", "Salon"] } else { &[] };
        done(ws.event_create(&new_event(rooms)))
    }),
    ("event_edit", event_edit),
    ("venue_create", |ws, d| {
        done(ws.venue_create(&d.id(Noun::Event)?, d.text()))
    }),
    ("venue_edit", |ws, d| {
        let edit = if d.coin() {
            VenueEdit::Name(d.text())
        } else {
            VenueEdit::Position(d.small())
        };
        done(ws.venue_edit(&d.id(Noun::Venue)?, edit))
    }),
    ("venue_remove", |ws, d| {
        done(ws.venue_remove(&d.id(Noun::Venue)?))
    }),
    ("room_create", |ws, d| {
        done(ws.room_create(&d.id(Noun::Event)?, &d.id(Noun::Venue)?, d.text()))
    }),
    ("room_edit", |ws, d| {
        let edit = match d.number(4) {
            0 => RoomEdit::Name(d.text()),
            1 => RoomEdit::Venue(d.id(Noun::Venue)?),
            2 => RoomEdit::Capacity(d.maybe(Dice::small)),
            _ => RoomEdit::Position(d.small()),
        };
        done(ws.room_edit(&d.id(Noun::Room)?, edit))
    }),
    ("room_remove", |ws, d| {
        done(ws.room_remove(&d.id(Noun::Room)?))
    }),
    ("session_create", session_create),
    ("session_create", session_create),
    ("session_edit", session_edit),
    ("session_edit", session_edit),
    ("session_remove", |ws, d| {
        done(ws.session_remove(&d.id(Noun::Session)?))
    }),
    ("session_duplicate", |ws, d| {
        done(ws.session_duplicate(&d.id(Noun::Session)?))
    }),
    ("part_add", part_add),
    ("part_add", part_add),
    ("part_edit", |ws, d| {
        let edit = match d.number(4) {
            0 => PartEdit::Who(d.who()?),
            1 => PartEdit::Role(d.one(&[PartRole::Chair, PartRole::Speaker, PartRole::Guest])),
            2 => PartEdit::OnBehalfOf(d.text()),
            _ => PartEdit::Position(d.small()),
        };
        done(ws.part_edit(&d.id(Noun::Part)?, edit))
    }),
    ("part_remove", |ws, d| {
        done(ws.part_remove(&d.id(Noun::Part)?))
    }),
    ("co_organizer_add", |ws, d| {
        let role = d.one(&[CoOrganizerRole::Host, CoOrganizerRole::Partner]);
        done(ws.co_organizer_add(&d.id(Noun::Session)?, &d.id(Noun::Organization)?, role))
    }),
    ("co_organizer_edit", |ws, d| {
        let statuses = [CoOrganizerStatus::Confirmed, CoOrganizerStatus::Declined];
        let edit = match d.number(4) {
            0 => CoOrganizerEdit::Organization(d.id(Noun::Organization)?),
            1 => CoOrganizerEdit::Role(CoOrganizerRole::Auspices),
            2 => CoOrganizerEdit::Status(d.one(&statuses)),
            _ => CoOrganizerEdit::Contact(d.text().text),
        };
        done(ws.co_organizer_edit(&d.id(Noun::CoOrganizer)?, edit))
    }),
    ("co_organizer_remove", |ws, d| {
        done(ws.co_organizer_remove(&d.id(Noun::CoOrganizer)?))
    }),
    ("delegation_create", |ws, d| {
        done(ws.delegation_create(&d.id(Noun::Event)?, &d.id(Noun::Organization)?))
    }),
    ("delegation_edit", delegation_edit),
    ("delegation_remove", |ws, d| {
        done(ws.delegation_remove(&d.id(Noun::Delegation)?))
    }),
    ("member_add", |ws, d| {
        let function = d.one(&[MemberFunction::Head, MemberFunction::Press]);
        let person = d.maybe(|d| d.id(Noun::Person)).flatten();
        done(ws.member_add(&d.id(Noun::Delegation)?, person, function))
    }),
    ("member_edit", |ws, d| {
        let edit = match d.number(4) {
            0 => MemberEdit::Person(d.maybe(|d| d.id(Noun::Person)).flatten()),
            1 => MemberEdit::Function(MemberFunction::Interpreter),
            2 => MemberEdit::OnBehalfOf(d.text()),
            _ => MemberEdit::Position(d.small()),
        };
        done(ws.member_edit(&d.id(Noun::Member)?, edit))
    }),
    ("member_remove", |ws, d| {
        done(ws.member_remove(&d.id(Noun::Member)?))
    }),
    ("person_create", |ws, d| {
        let organization = d.maybe(|d| d.id(Noun::Organization)).flatten();
        done(ws.person_create(d.text(), organization))
    }),
    ("person_edit", |ws, d| {
        let edit = match d.number(5) {
            0 => PersonEdit::Name(d.text()),
            1 => PersonEdit::Honorific(d.text()),
            2 => PersonEdit::Title(d.text()),
            3 => PersonEdit::Languages(d.languages()),
            _ => PersonEdit::Organization(d.maybe(|d| d.id(Noun::Organization)).flatten()),
        };
        done(ws.person_edit(&d.id(Noun::Person)?, edit))
    }),
    ("person_remove", |ws, d| {
        done(ws.person_remove(&d.id(Noun::Person)?))
    }),
    ("organization_create", |ws, d| {
        done(ws.organization_create(d.text(), OrganizationKind::Ngo))
    }),
    ("organization_edit", |ws, d| {
        let edit = match d.number(3) {
            0 => OrganizationEdit::Name(d.text()),
            1 => OrganizationEdit::Kind(OrganizationKind::Academic),
            _ => OrganizationEdit::Country(d.maybe(|_| "KZ".to_owned())),
        };
        done(ws.organization_edit(&d.id(Noun::Organization)?, edit))
    }),
    ("organization_remove", |ws, d| {
        done(ws.organization_remove(&d.id(Noun::Organization)?))
    }),
    ("agreement_create", |ws, d| {
        done(ws.agreement_create(d.text(), AgreementKind::Memorandum))
    }),
    ("agreement_edit", |ws, d| {
        let edit = match d.number(7) {
            0 => AgreementEdit::Title(d.text()),
            1 => AgreementEdit::Kind(AgreementKind::Communique),
            2 => AgreementEdit::State(d.one(&[AgreementState::Signed, AgreementState::Ended])),
            3 => AgreementEdit::SignedOn(d.maybe(|_| day(18))),
            4 => AgreementEdit::SignedAt(d.text().text),
            5 => AgreementEdit::Session(d.maybe(|d| d.id(Noun::Session)).flatten()),
            _ => AgreementEdit::Notes(d.text().text),
        };
        done(ws.agreement_edit(&d.id(Noun::Agreement)?, edit))
    }),
    ("agreement_remove", |ws, d| {
        done(ws.agreement_remove(&d.id(Noun::Agreement)?))
    }),
    ("agreement_party_add", |ws, d| {
        done(ws.agreement_party_add(&d.id(Noun::Agreement)?, &d.id(Noun::Organization)?))
    }),
    ("agreement_party_remove", |ws, d| {
        done(ws.agreement_party_remove(&d.id(Noun::AgreementParty)?))
    }),
];

fn event_edit(ws: &mut Workspace, d: &mut Dice<'_>) -> Outcome {
    let edit = match d.number(6) {
        0 => EventEdit::Name(d.text()),
        1 => EventEdit::Theme(d.text()),
        2 => EventEdit::Dates(Dates {
            starts_on: day(16),
            ends_on: day(16 + d.small()),
        }),
        3 => EventEdit::Zone(d.one(&["Europe/Rome", "Asia/Almaty"]).to_owned()),
        4 => EventEdit::Languages(d.languages()),
        _ => EventEdit::Hours(Hours {
            day_starts: d.small(),
            day_ends: 1000 + d.small(),
        }),
    };
    done(ws.event_edit(&d.id(Noun::Event)?, edit))
}

fn session_create(ws: &mut Workspace, d: &mut Dice<'_>) -> Outcome {
    let title = LocalizedText::of("en", "Panel").with("ru", &d.text().text);
    let event_id = d.id(Noun::Event)?;
    let new = NewSession {
        event_id,
        title,
        kind: SessionKind::Forum,
        place: d.place(),
    };
    done(ws.session_create(&new))
}

fn session_edit(ws: &mut Workspace, d: &mut Dice<'_>) -> Outcome {
    let edit = match d.number(11) {
        0 => SessionEdit::Title(d.text()),
        1 => SessionEdit::Description(d.text()),
        2 => SessionEdit::Kind(d.one(&[SessionKind::Prayer, SessionKind::Breakout])),
        3 => SessionEdit::Status(d.one(&[SessionStatus::Confirmed, SessionStatus::Cancelled])),
        4 => SessionEdit::Audience(d.one(&[Audience::Public, Audience::Internal])),
        5 => SessionEdit::Languages(d.languages()),
        6 => SessionEdit::Attendance(d.maybe(Dice::small)),
        7 => SessionEdit::Parent(d.maybe(|d| d.id(Noun::Session)).flatten()),
        8 => SessionEdit::Notes(d.text().text),
        _ => SessionEdit::Place(d.place()),
    };
    done(ws.session_edit(&d.id(Noun::Session)?, edit))
}

fn part_add(ws: &mut Workspace, d: &mut Dice<'_>) -> Outcome {
    done(ws.part_add(&d.id(Noun::Session)?, d.who()?, PartRole::Speaker))
}

fn delegation_edit(ws: &mut Workspace, d: &mut Dice<'_>) -> Outcome {
    let edit = match d.number(7) {
        0 => DelegationEdit::Organization(d.id(Noun::Organization)?),
        1 => DelegationEdit::Status(d.one(&[DelegationStatus::Arrived, DelegationStatus::Left])),
        2 => DelegationEdit::Languages(d.languages()),
        3 => DelegationEdit::Arrival(d.maybe(Dice::movement)),
        4 => DelegationEdit::Departure(d.maybe(Dice::movement)),
        5 => DelegationEdit::Liaison(d.text().text),
        _ => DelegationEdit::Notes(d.text().text),
    };
    done(ws.delegation_edit(&d.id(Noun::Delegation)?, edit))
}

fn done<T>(result: Result<Done<T>, WorkspaceError>) -> Outcome {
    Some(result.map(|done| Done {
        value: (),
        changed: done.changed,
        undo: done.undo,
    }))
}

/// Choices that one seed decides.
pub struct Dice<'a> {
    rows: &'a Rows,
    seed: u64,
}

impl<'a> Dice<'a> {
    pub fn new(rows: &'a Rows, seed: u64) -> Self {
        Self { rows, seed }
    }

    /// A number below `limit`, by splitmix64.
    fn number(&mut self, limit: u64) -> u64 {
        self.seed = self.seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % limit
    }

    fn small(&mut self) -> u32 {
        self.number(6) as u32
    }

    fn coin(&mut self) -> bool {
        self.number(2) == 0
    }

    fn one<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.number(choices.len() as u64) as usize]
    }

    fn maybe<T>(&mut self, some: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.coin() { Some(some(self)) } else { None }
    }

    /// Any row of a noun.
    fn id<Id: for<'b> From<&'b str>>(&mut self, noun: Noun) -> Option<Id> {
        let of_noun = self.rows.keys().filter(|(n, _)| *n == noun);
        let ids: Vec<&str> = of_noun.map(|(_, id)| id.as_str()).collect();
        if ids.is_empty() {
            None
        } else {
            Some(Id::from(self.one(&ids)))
        }
    }

    fn who(&mut self) -> Option<Who> {
        if self.coin() {
            self.id(Noun::Person).map(Who::Person)
        } else {
            self.id(Noun::Delegation).map(Who::Delegation)
        }
    }

    /// A text that is now and then blank, odd or too long.
    fn text(&mut self) -> TextIn {
        let odd = [
            "",
            " x ",
            "Открытие",
            "القدس\u{200f}",
            "a\0b",
            "it's \"so\"\\u0000\n",
        ];
        let lang = self.one(&["en", "ru", "kk", "ar"]).to_owned();
        let text = match self.number(40) {
            0 => "я".repeat(301),
            n @ 1..=12 => odd[n as usize % odd.len()].to_owned(),
            n => format!("text {n}"),
        };
        TextIn { lang, text }
    }

    fn languages(&mut self) -> Vec<String> {
        let count = self.number(3) as usize;
        ["kk", "ar"][..count.min(2)]
            .iter()
            .map(|&tag| tag.to_owned())
            .collect()
    }

    fn time(&mut self) -> NaiveDateTime {
        let minutes = i64::from(self.small()) * 35;
        day(17).and_hms_opt(9, 0, 0).unwrap() + TimeDelta::minutes(minutes)
    }

    fn place(&mut self) -> Place {
        let starts = self.maybe(Self::time);
        let ends = starts.map(|_| self.time());
        Place {
            room_id: self.maybe(|d| d.id(Noun::Room)).flatten(),
            starts,
            ends,
        }
    }

    fn movement(&mut self) -> Movement {
        Movement {
            at: self.time(),
            offset_minutes: 300,
            note: self.text().text,
        }
    }
}
