//! Verbs whose choices take more than a line.

use congress::delegation::{Bloc, DelegationEdit};
use congress::event::{Dates, EventEdit, Hours};
use congress::part::{NewPart, PartRole};
use congress::session::{Audience, NewSession, SessionEdit, SessionKind, SessionStatus};
use congress::*;

use super::deed::Deed;
use super::dice::Dice;
use crate::support::day;

pub fn event_edit(d: &mut Dice<'_>) -> Option<Deed> {
    let edit = match d.number(12) {
        0 => EventEdit::Name(d.text()),
        1 => EventEdit::Theme(d.text()),
        2 => EventEdit::Dates(Dates {
            starts_on: day(16 + d.small() / 4),
            ends_on: day(16 + d.small()),
        }),
        3 => EventEdit::Zone(
            d.one(&["Europe/Rome", "Asia/Almaty", "Asia/Nowhere"])
                .to_owned(),
        ),
        4 => EventEdit::Languages(d.languages()),
        5 => EventEdit::Quiet(d.quiet()),
        6 => EventEdit::Checking(d.checking()),
        7 => EventEdit::Series(d.maybe(|d| d.id(Noun::Series)).flatten()),
        8 => EventEdit::Ordinal(d.maybe(|d| d.one(&[8, 0]))),
        9 => EventEdit::Tentative(d.coin()),
        10 => EventEdit::Precedence(d.precedence()),
        _ => EventEdit::Hours(Hours {
            day_starts: d.small(),
            day_ends: 2 + d.small(),
        }),
    };
    Some(Deed::EventEdit(d.id(Noun::Event)?, edit))
}

pub fn session_create(d: &mut Dice<'_>) -> Option<Deed> {
    // Whole texts come from the window as they were typed.
    let mut title = LocalizedText::of("en", "Panel");
    title.0.insert("ru".to_owned(), d.text().text);
    let parts = (0..d.number(3)).filter_map(|_| {
        let role = d.one(&[PartRole::Speaker, PartRole::Guest]);
        Some(NewPart {
            who: d.who()?,
            role,
        })
    });
    let parts = parts.collect();
    let new = NewSession {
        event_id: d.id(Noun::Event)?,
        title,
        kind: SessionKind::Forum,
        place: d.place(),
        track_id: d.maybe(|d| d.id(Noun::Track)).flatten(),
        parts,
    };
    Some(Deed::SessionCreate(new))
}

/// None to two of them, each once.
pub fn sessions(d: &mut Dice<'_>) -> Vec<SessionId> {
    let mut ids: Vec<SessionId> = Vec::new();
    for _ in 0..d.number(3) {
        ids.extend(d.id(Noun::Session).filter(|id| !ids.contains(id)));
    }
    ids
}

pub fn session_duplicate(d: &mut Dice<'_>) -> Option<Deed> {
    Some(Deed::SessionDuplicate(d.id(Noun::Session)?))
}

pub fn session_remove(d: &mut Dice<'_>) -> Option<Deed> {
    Some(Deed::SessionRemove(d.id(Noun::Session)?))
}

pub fn session_edit(d: &mut Dice<'_>) -> Option<Deed> {
    let edit = match d.number(18) {
        0 => SessionEdit::Title(d.text()),
        1 => SessionEdit::Description(d.text()),
        2 => SessionEdit::Kind(d.one(&[SessionKind::Prayer, SessionKind::Breakout])),
        3 => SessionEdit::Status(d.one(&[SessionStatus::Confirmed, SessionStatus::Cancelled])),
        4 => SessionEdit::Audience(d.one(&[Audience::Public, Audience::Internal])),
        5 => SessionEdit::Languages(d.languages()),
        6 => SessionEdit::Attendance(d.maybe(|d| d.one(&[0, 40, 2_000_000]))),
        7 => SessionEdit::Parent(d.maybe(|d| d.id(Noun::Session)).flatten()),
        8 => SessionEdit::Notes(d.text().text),
        9 => SessionEdit::Locked(d.coin()),
        10 => SessionEdit::Todos(d.todos()),
        11 => SessionEdit::Track(d.maybe(|d| d.id(Noun::Track)).flatten()),
        12 => SessionEdit::SetupMinutes(d.maybe(|d| d.one(&[0, 30, 1441]))),
        13 => SessionEdit::Needs(d.equipment()),
        14 => SessionEdit::Relay(d.maybe(|d| d.one(&["en", "?"]).to_owned())),
        _ => SessionEdit::Place(d.place()),
    };
    Some(Deed::SessionEdit(d.id(Noun::Session)?, edit))
}

pub fn part_add(d: &mut Dice<'_>) -> Option<Deed> {
    let session = d.id(Noun::Session)?;
    Some(Deed::PartAdd(session, d.who()?, PartRole::Speaker))
}

pub fn delegation_edit(d: &mut Dice<'_>) -> Option<Deed> {
    let edit = match d.number(12) {
        0 => DelegationEdit::Organization(d.id(Noun::Organization)?),
        1 => DelegationEdit::Status(d.status_on()),
        8 => DelegationEdit::Date(d.status_on()),
        9 => DelegationEdit::Expected(d.maybe(|d| d.one(&[0, 40, 2_000_000]))),
        10 => DelegationEdit::Tradition(d.maybe(|d| d.one(&[Bloc::Islam, Bloc::Judaism]))),
        11 => DelegationEdit::Stay(d.stay()),
        2 => DelegationEdit::Languages(d.languages()),
        3 => DelegationEdit::Arrival(d.maybe(Dice::movement)),
        4 => DelegationEdit::Departure(d.maybe(Dice::movement)),
        5 => DelegationEdit::Liaison(d.text().text),
        6 => DelegationEdit::Observance(d.observance()),
        _ => DelegationEdit::Notes(d.text().text),
    };
    Some(Deed::DelegationEdit(d.id(Noun::Delegation)?, edit))
}
