//! Who sits where: plans of the seats of a session, or of an event's table, and what was placed
//! on seats by hand.
//!
//! Like the protocol order, a plan is reckoned and not stored: it keeps its layout, where
//! precedence begins and whom to seat, and [`seating`] says who sits where, from the rows as they
//! are now. A substitute of another rank so moves by itself, and everyone after them. What people
//! placed by hand are rows ([`Seat`]) and stay until somebody releases them.

mod cards;
mod filling;
mod layout;
mod walk;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{DelegationId, EventId, PersonId, SeatId, SeatingPlanId, SessionId};
use crate::invalid::{self, Invalid, Problem};
use crate::part::Who;
use crate::text::{LocalizedText, TextIn};

pub use cards::{Card, cards};
pub use filling::{Seated, Seating, exchange, fixed, guests, seating};
pub use layout::{CARD, Floor, Furniture, FurnitureKind, Layout, PITCH, SEAT_LIMIT, SeatAt, floor};
pub use walk::{Begins, beside, by_precedence};

/// A plan of seats.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SeatingPlan {
    /// Its identity.
    pub id: SeatingPlanId,
    /// The event.
    pub event_id: EventId,
    /// The session whose seats it shows; `None`: it is of the event, and has a name.
    pub session_id: Option<SessionId>,
    /// Its name, which tells it from other plans of the session; of an event's never empty.
    pub name: LocalizedText,
    /// How the seats stand.
    pub layout: Layout,
    /// Where precedence begins, and how it goes on.
    pub begins: Begins,
    /// Who is seated by order.
    pub filling: Filling,
    /// Place among the event's plans, from 0.
    pub position: u32,
}

/// Who is seated by order, on the seats that nothing was placed on by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Filling {
    /// Nobody: each is placed by hand.
    ByHand,
    /// The event's delegations in protocol order, without those that have declined.
    Protocol,
    /// Those with parts in the session, in its running order; interpreters sit in booths.
    Parts,
    /// Those with parts in the session, in protocol order: a person stands where their delegation
    /// does. Whoever is of none comes last, in the running order.
    PartsByProtocol,
}

/// What was placed on a seat by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Seat {
    /// Its identity.
    pub id: SeatId,
    /// The plan.
    pub plan_id: SeatingPlanId,
    /// The seat's number, from 1. One that the layout no longer has counts again when it has.
    pub number: u32,
    /// What is on it.
    pub holds: Holds,
}

/// What is on a seat.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "what", rename_all = "camelCase")]
pub enum Holds {
    /// A person.
    Person(PersonId),
    /// A delegation: its head is meant.
    Delegation(DelegationId),
    /// Words, such as "Interpreter" or "Press".
    Reserved(String),
    /// Nobody, and nobody is put there by order.
    Free,
}

/// What a new plan is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewSeatingPlan {
    /// The event.
    pub event_id: EventId,
    /// The session, if it is of one.
    pub session_id: Option<SessionId>,
    /// Its name.
    pub name: LocalizedText,
    /// How the seats stand.
    pub layout: Layout,
    /// Where precedence begins.
    pub begins: Begins,
    /// Who is seated by order.
    pub filling: Filling,
}

/// One field of a [`SeatingPlan`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum SeatingPlanEdit {
    /// The name in one language.
    Name(TextIn),
    /// How the seats stand.
    Layout(Layout),
    /// Where precedence begins.
    Begins(Begins),
    /// Who is seated by order.
    Filling(Filling),
    /// Place among the event's plans.
    Position(u32),
}

impl NewSeatingPlan {
    /// The plan under the id given, at a place among the event's plans.
    ///
    /// # Errors
    /// As [`SeatingPlan::apply`].
    pub fn make(&self, id: SeatingPlanId, position: u32) -> Result<SeatingPlan, Invalid> {
        let plan = SeatingPlan {
            id,
            event_id: self.event_id.clone(),
            session_id: self.session_id.clone(),
            name: self.name.clone(),
            layout: self.layout,
            begins: self.begins,
            filling: self.filling,
            position,
        };
        plan.check()?;
        Ok(plan)
    }
}

impl SeatingPlan {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Problem::Empty`] for a plan of an event without a name; [`Problem::OutOfRange`] for a
    /// layout without seats or of more than [`SEAT_LIMIT`], and for parts where there is no
    /// session. The plan is then unchanged.
    pub fn apply(&mut self, edit: SeatingPlanEdit) -> Result<(), Invalid> {
        let mut next = self.clone();
        match edit {
            SeatingPlanEdit::Name(to) => {
                invalid::set_text("name", &mut next.name, to, invalid::TITLE_LIMIT)?;
            }
            SeatingPlanEdit::Layout(to) => next.layout = to,
            SeatingPlanEdit::Begins(to) => next.begins = to,
            SeatingPlanEdit::Filling(to) => next.filling = to,
            SeatingPlanEdit::Position(to) => next.position = to,
        }
        next.check()?;
        *self = next;
        Ok(())
    }

    fn check(&self) -> Result<(), Invalid> {
        match self.session_id {
            Some(_) => invalid::all_fit("name", &self.name, invalid::TITLE_LIMIT)?,
            None => invalid::named("name", &self.name)?,
        }
        let of_parts = matches!(self.filling, Filling::Parts | Filling::PartsByProtocol);
        if of_parts && self.session_id.is_none() {
            return Err(Invalid::new("sessionId", Problem::Empty));
        }
        self.layout.check()
    }
}

impl SeatingPlanEdit {
    /// The edit's name in the journal, after `seating-plan-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Layout(_) => "layout",
            Self::Begins(_) => "begins",
            Self::Filling(_) => "filling",
            Self::Position(_) => "position",
        }
    }
}

impl Holds {
    /// The same, as a seat takes it: words without surrounding white space, and none at all is
    /// a seat kept free.
    ///
    /// # Errors
    /// [`Problem::TooLong`].
    pub fn taken(self) -> Result<Self, Invalid> {
        let Self::Reserved(text) = self else {
            return Ok(self);
        };
        let text = text.trim().to_owned();
        invalid::fits("reserved", &text, invalid::LINE_LIMIT)?;
        Ok(match text.is_empty() {
            true => Self::Free,
            false => Self::Reserved(text),
        })
    }

    /// Who sits there, if it is somebody.
    pub fn who(&self) -> Option<Who> {
        match self {
            Self::Person(id) => Some(Who::Person(id.clone())),
            Self::Delegation(id) => Some(Who::Delegation(id.clone())),
            Self::Reserved(_) | Self::Free => None,
        }
    }
}

impl From<Who> for Holds {
    fn from(who: Who) -> Self {
        match who {
            Who::Person(id) => Self::Person(id),
            Who::Delegation(id) => Self::Delegation(id),
        }
    }
}

/// The numbers of seats that were named, in order, each once.
///
/// # Errors
/// [`Problem::Empty`] for none; [`Problem::OutOfRange`] for one that the layout does not have.
pub fn numbers(layout: &Layout, asked: &[u32]) -> Result<BTreeSet<u32>, Invalid> {
    if asked.is_empty() {
        return Err(Invalid::new("seats", Problem::Empty));
    }
    let most = layout.seats();
    let wrong = |number: &&u32| !(1..=most).contains(*number);
    if asked.iter().any(|number| wrong(&number)) {
        return Err(Invalid::new(
            "seats",
            Problem::OutOfRange { least: 1, most },
        ));
    }
    Ok(asked.iter().copied().collect())
}
