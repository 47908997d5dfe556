//! The rules as data.

use super::index::{Index, Numbered};
use super::principal::Bound;
use super::report::Report;
use super::{
    Rule, day, equipment, interpretation, observance, order, partners, people, places, ready,
    sessions,
};
use crate::{Commitment, Constraint};

/// A rule as data: a new rule is a new row, and no screen has to know of it but for its words.
pub(super) struct RuleRow {
    /// Its code.
    pub rule: Rule,
    /// What it looks at, and how.
    pub check: Check,
}

/// What a rule looks at, one at a time, and the function that does.
pub(super) enum Check {
    /// A session.
    Session(fn(&Index<'_>, Numbered<'_>, &mut Report)),
    /// A room by its number, with the sessions that take place in it, by start, then id.
    Room(fn(&Index<'_>, usize, &[Numbered<'_>], &mut Report)),
    /// Someone whom a session binds.
    Principal(fn(&Index<'_>, &Bound<'_>, &mut Report)),
    /// A delegation by its number.
    Delegation(fn(&Index<'_>, usize, &mut Report)),
    /// The sessions of a track that take place, by start, then id.
    Track(fn(&Index<'_>, &[Numbered<'_>], &mut Report)),
    /// A constraint.
    Constraint(fn(&Index<'_>, &Constraint, &mut Report)),
    /// A commitment.
    Commitment(fn(&Index<'_>, &Commitment, &mut Report)),
    /// The event, of whose sessions many may lack the same.
    Event(fn(&Index<'_>, &mut Report)),
    /// A session; or, where all lack the same, the event.
    SessionAndEvent(
        fn(&Index<'_>, Numbered<'_>, &mut Report),
        fn(&Index<'_>, &mut Report),
    ),
}

use Check::{Principal, Room, Session};

/// All rules, each once.
pub(super) const RULES: &[RuleRow] = &[
    row(Rule::RoomDoubleBooked, Room(places::room_double_booked)),
    row(Rule::SetupNotKept, Room(places::setup_not_kept)),
    row(Rule::OutsideOpening, Session(places::outside_opening)),
    row(Rule::OverCapacity, Session(equipment::over_capacity)),
    row(
        Rule::EquipmentMissing,
        Session(equipment::equipment_missing),
    ),
    row(Rule::DaisTooSmall, Session(equipment::dais_too_small)),
    row(Rule::RoomClosed, Session(places::room_closed)),
    row(
        Rule::PersonDoubleBooked,
        Principal(people::person_double_booked),
    ),
    row(Rule::HeadInTwoPlaces, Principal(people::head_in_two_places)),
    row(Rule::TravelTooShort, Principal(day::travel_too_short)),
    row(Rule::NoBreak, Principal(day::no_break)),
    row(Rule::NotPresent, Principal(day::not_present)),
    row(Rule::NotAvailable, Principal(day::not_available)),
    row(
        Rule::NobodyRepresents,
        Check::Delegation(people::nobody_represents),
    ),
    row(Rule::ChairRank, Session(ready::chair_rank)),
    row(
        Rule::EndNotAfterStart,
        Session(sessions::end_not_after_start),
    ),
    row(
        Rule::OutsideEventDays,
        Session(sessions::outside_event_days),
    ),
    row(
        Rule::OutsideEventHours,
        Session(sessions::outside_event_hours),
    ),
    row(
        Rule::BreakoutOutsideBlock,
        Session(sessions::breakout_outside_block),
    ),
    row(
        Rule::NeverTogether,
        Check::Constraint(order::never_together),
    ),
    row(Rule::MustFollow, Check::Constraint(order::must_follow)),
    row(
        Rule::TrackInParallel,
        Check::Track(order::track_in_parallel),
    ),
    row(Rule::BesidePlenary, Session(order::beside_plenary)),
    row(
        Rule::CoOrganizerUnconfirmed,
        Session(partners::co_organizer_unconfirmed),
    ),
    row(
        Rule::CoOrganizerDeclined,
        Session(partners::co_organizer_declined),
    ),
    row(
        Rule::CoOrganizerContactMissing,
        Session(partners::co_organizer_contact_missing),
    ),
    row(Rule::NoChair, Session(ready::no_chair)),
    row(Rule::NoRoom, Session(ready::no_room)),
    row(Rule::NoInterpretation, Session(ready::no_interpretation)),
    row(Rule::NoTitle, Check::Event(ready::no_title)),
    row(Rule::SignatoryMissing, Session(partners::signatory_missing)),
    row(
        Rule::CancelledReferred,
        Session(partners::cancelled_referred),
    ),
    row(
        Rule::CommitmentOverdue,
        Check::Commitment(partners::commitment_overdue),
    ),
    row(Rule::TooFewBooths, Session(interpretation::too_few_booths)),
    row(
        Rule::TooFewChannels,
        Session(interpretation::too_few_channels),
    ),
    row(
        Rule::TooFewInterpreters,
        Check::SessionAndEvent(
            interpretation::too_few_interpreters,
            interpretation::no_interpreters,
        ),
    ),
    row(
        Rule::InterpreterOverloaded,
        Principal(interpretation::interpreter_overloaded),
    ),
    row(Rule::RelayMissing, Session(interpretation::relay_missing)),
    row(Rule::Prayer, Principal(observance::prayer)),
    row(Rule::FridayPrayer, Principal(observance::friday_prayer)),
    row(Rule::Shabbat, Principal(observance::shabbat)),
    row(Rule::Feast, Principal(observance::feast)),
    row(Rule::FastingMeal, Principal(observance::fasting_meal)),
    row(Rule::QuietTime, Session(sessions::quiet_time)),
];

const fn row(rule: Rule, check: Check) -> RuleRow {
    RuleRow { rule, check }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_one_row_in_the_order_of_the_codes() {
        let rows: Vec<Rule> = RULES.iter().map(|row| row.rule).collect();
        assert_eq!(rows, Rule::ALL);
    }
}
