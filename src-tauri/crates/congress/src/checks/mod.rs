//! The checks: programme in, findings out. Pure, complete at every call, never in the
//! way: a finding stops no save.
//!
//! A rule is a row of [`RULES`]: a code, a severity, and a function that looks at one unit: a
//! session, a room with what takes place in it, someone with all that binds them. A full run
//! looks at all units; [`Checked`] keeps the findings of each, and after a change looks again
//! at those that it touched.

mod checked;
mod clashing;
mod index;
mod links;
mod people;
mod places;
mod principal;
mod report;
mod rows;
mod rules;
mod sessions;
mod touched;
mod unit;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::*;
use crate::programme::Programme;
use index::Index;
use links::Links;
use report::Report;
use unit::Unit;

pub use checked::{Checked, Difference};
pub(crate) use clashing::Clashing;
pub use rules::{RULES, RuleRow};

/// Something in the programme that someone should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// How bad it is.
    pub severity: Severity,
    /// The sessions concerned, the one to go to first.
    pub sessions: Vec<SessionId>,
    /// The people concerned.
    pub people: Vec<PersonId>,
    /// The rooms concerned.
    pub rooms: Vec<RoomId>,
    /// The delegations concerned.
    pub delegations: Vec<DelegationId>,
    /// The organizations concerned.
    pub organizations: Vec<OrganizationId>,
    /// The stretch of time concerned: start, wall time in the event's zone.
    pub from: Option<NaiveDateTime>,
    /// The stretch of time concerned: end.
    pub to: Option<NaiveDateTime>,
    /// Figures that explain it, by the rule's own order (people expected and seats; days left).
    pub figures: Vec<i32>,
}

/// What makes a finding the same one, whenever it is.
type Key<'a> = (
    Rule,
    Vec<&'a SessionId>,
    &'a [PersonId],
    &'a [RoomId],
    &'a [DelegationId],
    &'a [OrganizationId],
);

impl Finding {
    /// What makes it the same one when its time, its figures or the order of its sessions
    /// change.
    pub(crate) fn key(&self) -> Key<'_> {
        let mut sessions: Vec<_> = self.sessions.iter().collect();
        sessions.sort();
        (
            self.rule,
            sessions,
            &self.people,
            &self.rooms,
            &self.delegations,
            &self.organizations,
        )
    }
}

/// The rules, by stable code.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Two sessions share a room and a stretch of time.
    RoomDoubleBooked,
    /// A person has binding parts in two sessions at once, by name or as head of a delegation.
    PersonDoubleBooked,
    /// A delegation's head is bound in two sessions at once, the delegation's own parts counted.
    HeadInTwoPlaces,
    /// A session lies, in whole or in part, outside the event's days.
    OutsideEventDays,
    /// More people are expected than the room seats. Figures: expected, seats.
    OverCapacity,
    /// A session ends before or as it starts.
    EndNotAfterStart,
    /// A co-organizer has not confirmed, and the session is within seven days. Figures: days left.
    CoOrganizerUnconfirmed,
    /// A confirmed plenary or panel has neither chair nor moderator.
    NoChair,
}

/// How bad a finding is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// It cannot take place so.
    Error,
    /// Someone must look.
    Warning,
}

/// All findings of a programme, on the day `today` in the event's zone. Order: severity,
/// then time (none last), then rule, then the sessions' ids: the same programme gives
/// the same list.
pub fn findings(programme: &Programme, today: NaiveDate) -> Vec<Finding> {
    let links = Links::new(programme);
    let index = Index {
        programme,
        links: &links,
        today,
    };
    let mut report = Report::new();
    for unit in Unit::all(&index) {
        unit.check(&index, &mut report);
    }
    report::sort(&mut report.found);
    report.found
}
