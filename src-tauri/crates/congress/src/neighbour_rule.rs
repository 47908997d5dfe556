//! Who must, or must not, sit beside whom.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{DelegationId, EventId, NeighbourRuleId, OrganizationId, PersonId};
use crate::invalid::{Invalid, Problem};
use crate::text::LocalizedText;

/// A rule on two guests of an event, on every plan on which both have a seat. It moves nobody:
/// [`crate::checks`] reports where it does not hold. Why it stands is restricted and no part of
/// it: see [`crate::NeighbourReason`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NeighbourRule {
    /// Its identity.
    pub id: NeighbourRuleId,
    /// The event.
    pub event_id: EventId,
    /// What must hold.
    pub sort: NeighbourSort,
    /// Of whom.
    pub one: Neighbour,
    /// And of whom; the order of the two says nothing.
    pub other: Neighbour,
}

/// Sorts of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NeighbourSort {
    /// They must not sit beside each other.
    Apart,
    /// They must sit beside each other.
    Together,
}

/// Whom a rule is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "id", rename_all = "camelCase")]
pub enum Neighbour {
    /// One person, also where they sit as the head of a delegation.
    Person(PersonId),
    /// A delegation, and each of its members who has a seat of their own.
    Delegation(DelegationId),
    /// Whoever comes for an organization, or stands for it.
    Organization(OrganizationId),
}

/// What a new rule is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewNeighbourRule {
    /// The event.
    pub event_id: EventId,
    /// What must hold.
    pub sort: NeighbourSort,
    /// Of whom.
    pub one: Neighbour,
    /// And of whom.
    pub other: Neighbour,
}

/// One field of a [`NeighbourRule`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum NeighbourRuleEdit {
    /// What must hold.
    Sort(NeighbourSort),
    /// Of whom.
    One(Neighbour),
    /// And of whom.
    Other(Neighbour),
}

impl NewNeighbourRule {
    /// The rule under the id given.
    ///
    /// # Errors
    /// As [`NeighbourRule::apply`].
    pub fn make(&self, id: NeighbourRuleId) -> Result<NeighbourRule, Invalid> {
        let rule = NeighbourRule {
            id,
            event_id: self.event_id.clone(),
            sort: self.sort,
            one: self.one.clone(),
            other: self.other.clone(),
        };
        rule.check()?;
        Ok(rule)
    }
}

impl NeighbourRule {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Problem::Repeated`] for someone beside themselves; the rule is then unchanged.
    pub fn apply(&mut self, edit: NeighbourRuleEdit) -> Result<(), Invalid> {
        let mut next = self.clone();
        match edit {
            NeighbourRuleEdit::Sort(to) => next.sort = to,
            NeighbourRuleEdit::One(to) => next.one = to,
            NeighbourRuleEdit::Other(to) => next.other = to,
        }
        next.check()?;
        *self = next;
        Ok(())
    }

    fn check(&self) -> Result<(), Invalid> {
        match self.one == self.other {
            true => Err(Invalid::new("other", Problem::Repeated)),
            false => Ok(()),
        }
    }
}

impl NeighbourRuleEdit {
    /// The edit's name in the journal, after `neighbour-rule-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Sort(_) => "sort",
            Self::One(_) => "one",
            Self::Other(_) => "other",
        }
    }
}

/// What a rule is called: by both of those whom it is on.
pub fn name(one: &LocalizedText, other: &LocalizedText) -> LocalizedText {
    crate::constraint::name(one, other)
}
