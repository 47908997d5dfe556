//! The checks: programme in, findings out. Pure, complete at every call, never in the
//! way: a finding stops no save.
//!
//! A rule is a row of [`RULES`]: a code, a severity, and a function over the indexed
//! programme. A new rule is a new row; no screen has to know of it but for its words.

mod clashing;
mod index;
mod people;
mod places;
mod sessions;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::*;
use crate::programme::Programme;
use index::Index;

pub(crate) use clashing::Clashing;

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

/// A rule as data.
pub struct RuleRow {
    /// Its code.
    pub rule: Rule,
    /// How bad its findings are.
    pub severity: Severity,
    check: fn(&Index<'_>, &mut Report),
}

/// All rules, in the order in which they report.
pub const RULES: &[RuleRow] = &[
    row(
        Rule::RoomDoubleBooked,
        Severity::Error,
        places::room_double_booked,
    ),
    row(
        Rule::HeadInTwoPlaces,
        Severity::Error,
        people::head_in_two_places,
    ),
    row(
        Rule::PersonDoubleBooked,
        Severity::Error,
        people::person_double_booked,
    ),
    row(
        Rule::EndNotAfterStart,
        Severity::Error,
        sessions::end_not_after_start,
    ),
    row(
        Rule::OutsideEventDays,
        Severity::Error,
        sessions::outside_event_days,
    ),
    row(Rule::OverCapacity, Severity::Warning, places::over_capacity),
    row(
        Rule::CoOrganizerUnconfirmed,
        Severity::Warning,
        sessions::co_organizer_unconfirmed,
    ),
    row(Rule::NoChair, Severity::Warning, sessions::no_chair),
];

const fn row(rule: Rule, severity: Severity, check: fn(&Index<'_>, &mut Report)) -> RuleRow {
    RuleRow {
        rule,
        severity,
        check,
    }
}

/// All findings of a programme, on the day `today` in the event's zone. Order: severity,
/// then time (none last), then rule, then the sessions' ids: the same programme gives
/// the same list.
pub fn findings(programme: &Programme, today: NaiveDate) -> Vec<Finding> {
    let index = Index::new(programme, today);
    let mut report = Report {
        found: Vec::new(),
        rule: Rule::NoChair,
        severity: Severity::Warning,
    };
    for rule in RULES {
        report.rule = rule.rule;
        report.severity = rule.severity;
        (rule.check)(&index, &mut report);
    }
    let mut found = report.found;
    found.sort_by(|a, b| {
        let key = |f: &Finding| (f.severity, f.from.is_none(), f.from, f.rule);
        key(a)
            .cmp(&key(b))
            .then_with(|| a.sessions.cmp(&b.sessions))
    });
    found
}

/// Where rules put what they find.
struct Report {
    found: Vec<Finding>,
    rule: Rule,
    severity: Severity,
}

impl Report {
    /// A finding of the rule at work, for it to fill in.
    fn add(&mut self, sessions: &[&SessionId]) -> &mut Finding {
        self.found.push(Finding {
            rule: self.rule,
            severity: self.severity,
            sessions: sessions.iter().map(|id| (*id).clone()).collect(),
            people: Vec::new(),
            rooms: Vec::new(),
            delegations: Vec::new(),
            organizations: Vec::new(),
            from: None,
            to: None,
            figures: Vec::new(),
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}
