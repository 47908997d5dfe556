//! Fields of plans of seats, and of rules on neighbours.

use congress::Noun;

use super::Field;
use super::Kind::*;
use super::field;

pub(super) const SEATING_PLAN: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("session_id", "sessionId", RowOrNone(Noun::Session)),
    field("name", "name", Texts),
    field("layout", "layout", Layout),
    field("begins", "begins", Code),
    field("filling", "filling", Code),
    field("position", "position", Position),
];

pub(super) const SEAT: &[Field] = &[
    field("id", "id", Id),
    field("plan_id", "planId", Of(Noun::SeatingPlan)),
    field("number", "number", Number),
    field("person_id", "holds", Row(Noun::Person)),
    field("delegation_id", "holds", Row(Noun::Delegation)),
    field("reserved", "holds", Text),
];

pub(super) const NEIGHBOUR_RULE: &[Field] = &[
    field("id", "id", Id),
    field("event_id", "eventId", Of(Noun::Event)),
    field("sort", "sort", Code),
    field("one_person_id", "one", Row(Noun::Person)),
    field("one_delegation_id", "one", Row(Noun::Delegation)),
    field("one_organization_id", "one", Row(Noun::Organization)),
    field("other_person_id", "other", Row(Noun::Person)),
    field("other_delegation_id", "other", Row(Noun::Delegation)),
    field("other_organization_id", "other", Row(Noun::Organization)),
];

pub(super) const NEIGHBOUR_REASON: &[Field] = &[
    field("id", "id", Id),
    field("rule_id", "ruleId", Of(Noun::NeighbourRule)),
    field("text", "text", Text),
];
