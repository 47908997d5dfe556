//! Verbs whose choices take more than a line.

use congress::agreement::{AgreementEdit, AgreementKind, AgreementState, Reached};
use congress::bilateral::{BilateralEdit, BilateralStatus, NewBilateral};
use congress::commitment::{CommitmentEdit, CommitmentState};
use congress::delegation::{Bloc, DelegationEdit, MemberEdit, MemberFunction};
use congress::event::{Dates, EventEdit, Hours};
use congress::neighbour_rule::{NeighbourSort, NewNeighbourRule};
use congress::part::{NewPart, PartRole};
use congress::seating::{Begins, Filling, NewSeatingPlan, SeatingPlanEdit};
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

pub fn bilateral_create(d: &mut Dice<'_>) -> Option<Deed> {
    Some(Deed::BilateralCreate(NewBilateral {
        event_id: d.id(Noun::Event)?,
        from_id: d.id(Noun::Delegation)?,
        to_id: d.id(Noun::Delegation)?,
    }))
}

pub fn bilateral_edit(d: &mut Dice<'_>) -> Option<Deed> {
    let edit = match d.number(9) {
        0 => BilateralEdit::Status(d.one(&[
            BilateralStatus::Agreed,
            BilateralStatus::Refused,
            BilateralStatus::Withdrawn,
        ])),
        1 => BilateralEdit::Days(vec![d.time().date()]),
        2 => BilateralEdit::Minutes(d.one(&[30, 45, 4])),
        3 => BilateralEdit::Topic(d.text().text),
        4 => BilateralEdit::Accompanying(d.one(&[0, 3, 101])),
        5 => BilateralEdit::Languages(d.languages()),
        6 => BilateralEdit::Flags(d.coin()),
        7 => BilateralEdit::Gift(d.text().text),
        _ => BilateralEdit::Notes(d.text().text),
    };
    Some(Deed::BilateralEdit(d.id(Noun::Bilateral)?, edit))
}

pub fn agreement_edit(d: &mut Dice<'_>) -> Option<Deed> {
    let edit = match d.number(9) {
        0 => AgreementEdit::Title(d.text()),
        1 => AgreementEdit::Kind(AgreementKind::Communique),
        2 => AgreementEdit::State(d.one(&[AgreementState::Signed, AgreementState::Ended])),
        3 => AgreementEdit::Reached(Reached {
            state: d.one(&AgreementState::ALL),
            on: d.maybe(|_| day(18)),
        }),
        4 => AgreementEdit::SignedAt(d.text().text),
        5 => AgreementEdit::Session(d.maybe(|d| d.id(Noun::Session)).flatten()),
        6 => AgreementEdit::Event(d.maybe(|d| d.id(Noun::Event)).flatten()),
        7 => AgreementEdit::ValidUntil(d.maybe(|_| day(30))),
        _ => AgreementEdit::Notes(d.text().text),
    };
    Some(Deed::AgreementEdit(d.id(Noun::Agreement)?, edit))
}

pub fn commitment_edit(d: &mut Dice<'_>) -> Option<Deed> {
    let edit = match d.number(9) {
        0 => CommitmentEdit::Title(d.text()),
        1 => CommitmentEdit::Organization(d.maybe(|d| d.id(Noun::Organization)).flatten()),
        2 => CommitmentEdit::Responsible(d.text().text),
        3 => CommitmentEdit::DueOn(d.maybe(|_| day(20))),
        4 => CommitmentEdit::State(d.one(&[CommitmentState::Underway, CommitmentState::Fulfilled])),
        5 => CommitmentEdit::DoneOn(d.maybe(|_| day(19))),
        6 => CommitmentEdit::Evidence(d.text().text),
        7 => CommitmentEdit::Event(d.maybe(|d| d.id(Noun::Event)).flatten()),
        _ => CommitmentEdit::Position(d.small()),
    };
    Some(Deed::CommitmentEdit(d.id(Noun::Commitment)?, edit))
}

pub fn member_edit(d: &mut Dice<'_>) -> Option<Deed> {
    let edit = match d.number(9) {
        0 => MemberEdit::Person(d.maybe(|d| d.id(Noun::Person)).flatten()),
        1 => MemberEdit::Function(MemberFunction::Interpreter),
        2 => MemberEdit::OnBehalfOf(d.text()),
        3 => MemberEdit::Arrival(d.maybe(Dice::movement)),
        4 => MemberEdit::Departure(d.maybe(Dice::movement)),
        6 => MemberEdit::Speaks(d.coin()),
        7 => MemberEdit::InOfficeSince(d.maybe(|d| d.time().date())),
        8 => MemberEdit::Stay(d.stay()),
        _ => MemberEdit::Position(d.small()),
    };
    Some(Deed::MemberEdit(d.id(Noun::Member)?, edit))
}

/// Of a session or of the event; now and then without the name that it needs, or a seat.
pub fn seating_plan_create(d: &mut Dice<'_>) -> Option<Deed> {
    let mut name = LocalizedText::default();
    for _ in 0..d.number(3) {
        let text = d.text();
        name.0.insert(text.lang, text.text);
    }
    Some(Deed::SeatingPlanCreate(NewSeatingPlan {
        event_id: d.id(Noun::Event)?,
        session_id: d.maybe(|d| d.id(Noun::Session)).flatten(),
        name,
        layout: d.layout(),
        begins: d.one(&[Begins::Straight, Begins::Honour, Begins::BesideChair]),
        filling: d.one(&FILLINGS),
    }))
}

pub fn seating_plan_edit(d: &mut Dice<'_>) -> Option<Deed> {
    let edit = match d.number(6) {
        0 => SeatingPlanEdit::Name(d.text()),
        1 => SeatingPlanEdit::Begins(d.one(&[Begins::Honour, Begins::BesideChair])),
        2 => SeatingPlanEdit::Filling(d.one(&FILLINGS)),
        3 => SeatingPlanEdit::Position(d.small()),
        _ => SeatingPlanEdit::Layout(d.layout()),
    };
    Some(Deed::SeatingPlanEdit(d.id(Noun::SeatingPlan)?, edit))
}

pub fn seat_put(d: &mut Dice<'_>) -> Option<Deed> {
    let (number, holds) = (d.seat(), d.holds()?);
    let plan = d.id(Noun::SeatingPlan)?;
    Some(Deed::SeatPut(plan, number, holds))
}

pub fn neighbour_rule_create(d: &mut Dice<'_>) -> Option<Deed> {
    Some(Deed::NeighbourRuleCreate(NewNeighbourRule {
        event_id: d.id(Noun::Event)?,
        sort: d.one(&[NeighbourSort::Apart, NeighbourSort::Together]),
        one: d.neighbour()?,
        other: d.neighbour()?,
    }))
}

/// By protocol oftener than by hand, so that exchanges move whom the order put somewhere.
const FILLINGS: [Filling; 5] = [
    Filling::Protocol,
    Filling::Protocol,
    Filling::Parts,
    Filling::PartsByProtocol,
    Filling::ByHand,
];
