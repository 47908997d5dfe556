//! What an event's checks ask, and how bad what they find is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::checks::{Level, Rule};
use crate::invalid::{self, Invalid};
use crate::observance::{Confirmed, confirmed};
use crate::person::check_rank;
use crate::session::SessionKind;

/// Most minutes of a day that may run on without a break: the day itself.
pub const STRETCH_LIMIT: u32 = 1440;

/// Most days before a session on which a co-organizer's answer is asked for: a year.
pub const CONFIRM_LIMIT: u32 = 366;

/// The settings of an event's checks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Checking {
    /// What the event makes of rules, where it is not the rule's own [`Rule::severity`].
    pub levels: BTreeMap<Rule, Level>,
    /// Longest stretch of a person's day without a break of 15 minutes, in minutes; 0: it is
    /// not asked.
    pub stretch_minutes: u32,
    /// How many days before a session its co-organizers should have confirmed.
    pub confirm_days: u32,
    /// The lowest rank, as the greatest number, that may lead a session of a sort; a sort that
    /// is not here is not asked.
    pub chair_ranks: BTreeMap<SessionKind, u32>,
    /// Days of feasts and fasts that are known for sure, where they would only be expected.
    pub confirmed: Vec<Confirmed>,
}

impl Default for Checking {
    fn default() -> Self {
        Self {
            levels: BTreeMap::new(),
            stretch_minutes: 300,
            confirm_days: 7,
            chair_ranks: BTreeMap::new(),
            confirmed: Vec::new(),
        }
    }
}

impl Checking {
    /// What the event makes of a rule.
    pub fn level(&self, rule: Rule) -> Level {
        let own = self.levels.get(&rule).copied();
        own.unwrap_or_else(|| rule.severity().into())
    }

    /// The settings as they are stored: without levels that are the rule's own anyway, so that
    /// they follow the rule if its own changes.
    ///
    /// # Errors
    /// [`crate::Problem::OutOfRange`] for minutes, days or ranks that make no sense;
    /// [`crate::Problem::TooLong`] for more days than a list holds.
    pub fn taken(mut self, field: &str) -> Result<Self, Invalid> {
        invalid::at_most(field, self.stretch_minutes, STRETCH_LIMIT)?;
        invalid::at_most(field, self.confirm_days, CONFIRM_LIMIT)?;
        for rank in self.chair_ranks.values() {
            check_rank(field, Some(*rank))?;
        }
        self.confirmed = confirmed::taken(self.confirmed);
        invalid::list_fits(field, &self.confirmed)?;
        self.levels
            .retain(|rule, level| *level != Level::from(rule.severity()));
        Ok(self)
    }
}
