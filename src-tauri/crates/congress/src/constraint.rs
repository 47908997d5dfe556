//! What must hold between sessions of a programme.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{ConstraintId, EventId, OrganizationId, SessionId, TrackId};
use crate::invalid::{self, Invalid, Problem};
use crate::session::SessionKind;
use crate::text::LocalizedText;

/// Most minutes that are taken between what must follow and what goes before: a week.
pub const GAP_LIMIT: u32 = 7 * 1440;

/// A condition on two groups of sessions. It stops nothing: [`crate::checks`] reports where
/// it does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Constraint {
    /// Its identity.
    pub id: ConstraintId,
    /// The event.
    pub event_id: EventId,
    /// What must hold.
    pub sort: ConstraintSort,
    /// Of which sessions.
    pub one: Subject,
    /// Towards which others.
    pub other: Subject,
    /// Least minutes between what follows and what goes before.
    pub gap_minutes: u32,
}

/// Sorts of conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ConstraintSort {
    /// No session of the one shares time with another of the other.
    NeverTogether,
    /// Each session of the one begins, after the gap, when the last of the other has ended.
    MustFollow,
}

/// A session, or all sessions that have something in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "id", rename_all = "camelCase")]
pub enum Subject {
    /// One session.
    Session(SessionId),
    /// Those of a track.
    Track(TrackId),
    /// Those of one sort.
    Kind(SessionKind),
    /// Those that an organization carries.
    Organization(OrganizationId),
}

/// What a new constraint is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewConstraint {
    /// The event.
    pub event_id: EventId,
    /// What must hold.
    pub sort: ConstraintSort,
    /// Of which sessions.
    pub one: Subject,
    /// Towards which others.
    pub other: Subject,
    /// Least minutes between.
    pub gap_minutes: u32,
}

/// One field of a [`Constraint`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum ConstraintEdit {
    /// What must hold.
    Sort(ConstraintSort),
    /// Of which sessions.
    One(Subject),
    /// Towards which others.
    Other(Subject),
    /// Least minutes between.
    GapMinutes(u32),
}

impl NewConstraint {
    /// The constraint under the id given.
    ///
    /// # Errors
    /// As [`Constraint::apply`].
    pub fn make(&self, id: ConstraintId) -> Result<Constraint, Invalid> {
        let constraint = Constraint {
            id,
            event_id: self.event_id.clone(),
            sort: self.sort,
            one: self.one.clone(),
            other: self.other.clone(),
            gap_minutes: self.gap_minutes,
        };
        constraint.check()?;
        Ok(constraint)
    }
}

impl Constraint {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Problem::Repeated`] where it could never hold, or never fail: a session apart from
    /// itself, a group after itself. [`Problem::OutOfRange`] for more minutes than [`GAP_LIMIT`]. The
    /// constraint is then unchanged.
    pub fn apply(&mut self, edit: ConstraintEdit) -> Result<(), Invalid> {
        let mut next = self.clone();
        match edit {
            ConstraintEdit::Sort(to) => next.sort = to,
            ConstraintEdit::One(to) => next.one = to,
            ConstraintEdit::Other(to) => next.other = to,
            ConstraintEdit::GapMinutes(to) => next.gap_minutes = to,
        }
        next.check()?;
        *self = next;
        Ok(())
    }

    fn check(&self) -> Result<(), Invalid> {
        // Two sessions of one track may be kept apart, one session never from itself.
        let single =
            self.sort == ConstraintSort::MustFollow || matches!(self.one, Subject::Session(_));
        if single && self.one == self.other {
            return Err(Invalid::new("other", Problem::Repeated));
        }
        invalid::at_most("gapMinutes", self.gap_minutes, GAP_LIMIT)
    }
}

impl ConstraintEdit {
    /// The edit's name in the journal, after `constraint-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Sort(_) => "sort",
            Self::One(_) => "one",
            Self::Other(_) => "other",
            Self::GapMinutes(_) => "gap",
        }
    }
}

/// What a constraint is called: by both of its subjects, in the languages that both have. A
/// sort of sessions has no name of its own and stands as none.
pub fn name(one: &LocalizedText, other: &LocalizedText) -> LocalizedText {
    if one.is_empty() || other.is_empty() {
        let only = if one.is_empty() { other } else { one };
        return only.clone();
    }
    crate::travel::name(one, other)
}
