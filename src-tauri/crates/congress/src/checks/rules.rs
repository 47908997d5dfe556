//! The rules as data.

use super::index::{Index, Numbered};
use super::principal::Bound;
use super::report::Report;
use super::{Rule, Severity, people, places, sessions};

/// A rule as data: a new rule is a new row, and no screen has to know of it but for its words.
pub struct RuleRow {
    /// Its code.
    pub rule: Rule,
    /// How bad its findings are, where the event says nothing else.
    pub severity: Severity,
    /// What it looks at, and how.
    pub(super) check: Check,
}

/// What a rule looks at, one at a time, and the function that does.
pub(super) enum Check {
    /// A session.
    Session(fn(&Index<'_>, Numbered<'_>, &mut Report)),
    /// A room by its number, with the sessions that take place in it, by start, then id.
    Room(fn(&Index<'_>, usize, &[Numbered<'_>], &mut Report)),
    /// Someone whom a session binds.
    Principal(fn(&Index<'_>, &Bound<'_>, &mut Report)),
}

/// All rules, in the order of their codes.
pub const RULES: &[RuleRow] = &[
    row(
        Rule::RoomDoubleBooked,
        Severity::Error,
        Check::Room(places::room_double_booked),
    ),
    row(
        Rule::HeadInTwoPlaces,
        Severity::Error,
        Check::Principal(people::head_in_two_places),
    ),
    row(
        Rule::PersonDoubleBooked,
        Severity::Error,
        Check::Principal(people::person_double_booked),
    ),
    row(
        Rule::EndNotAfterStart,
        Severity::Error,
        Check::Session(sessions::end_not_after_start),
    ),
    row(
        Rule::OutsideEventDays,
        Severity::Error,
        Check::Session(sessions::outside_event_days),
    ),
    row(
        Rule::OverCapacity,
        Severity::Warning,
        Check::Session(places::over_capacity),
    ),
    row(
        Rule::CoOrganizerUnconfirmed,
        Severity::Warning,
        Check::Session(sessions::co_organizer_unconfirmed),
    ),
    row(
        Rule::NoChair,
        Severity::Warning,
        Check::Session(sessions::no_chair),
    ),
];

const fn row(rule: Rule, severity: Severity, check: Check) -> RuleRow {
    RuleRow {
        rule,
        severity,
        check,
    }
}
