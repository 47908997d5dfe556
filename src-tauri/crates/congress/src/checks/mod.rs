//! The checks: programme in, findings out. Pure, complete at every call, never in the
//! way: a finding stops no save.
//!
//! A rule is a row of [`RULES`]: a code, a severity, and a function over the indexed
//! programme. A new rule is a new row; no screen has to know of it but for its words.

mod clashing;
mod finding;
mod index;
mod people;
mod places;
mod rule;
mod sessions;
mod severity;

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::id::*;
use crate::programme::Programme;
use index::Index;

pub(crate) use clashing::Clashing;
pub use finding::{Finding, Stretch, StretchOf};
pub use rule::Rule;
pub use severity::{Level, Severity};

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
        Severity::Clash,
        places::room_double_booked,
    ),
    row(
        Rule::HeadInTwoPlaces,
        Severity::Clash,
        people::head_in_two_places,
    ),
    row(
        Rule::PersonDoubleBooked,
        Severity::Clash,
        people::person_double_booked,
    ),
    row(
        Rule::EndNotAfterStart,
        Severity::Clash,
        sessions::end_not_after_start,
    ),
    row(
        Rule::OutsideEventDays,
        Severity::Clash,
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

/// All findings of a programme, on the day `today` in the event's zone. Order: the worst first,
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
        let key = |f: &Finding| (Reverse(f.severity), f.from.is_none(), f.from, f.rule);
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
            tracks: Vec::new(),
            languages: Vec::new(),
            from: None,
            to: None,
            figures: Vec::new(),
            stretches: Vec::new(),
            source: None,
            acceptance: None,
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}
