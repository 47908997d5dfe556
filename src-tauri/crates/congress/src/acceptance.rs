//! A finding that someone has accepted, with a reason.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::checks::{Finding, Rule};
use crate::id::{AcceptanceId, EventId, PersonId};
use crate::invalid::{self, Invalid, Problem};

/// Longest reason, in characters.
pub const REASON_LIMIT: u32 = 1000;

/// The acceptance of a finding. It holds while the finding's facts stay as they were: with
/// others the finding comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Acceptance {
    /// Its identity.
    pub id: AcceptanceId,
    /// The event.
    pub event_id: EventId,
    /// The rule whose finding it is.
    pub rule: Rule,
    /// Which finding: its [`Finding::identity`].
    pub key: String,
    /// What it was when it was accepted: its [`Finding::fingerprint`].
    pub facts: String,
    /// Why it may stay.
    pub reason: String,
}

impl Acceptance {
    /// The acceptance of a finding as it is.
    ///
    /// # Errors
    /// [`Problem::Empty`] for a blank reason; [`Problem::TooLong`], also for a finding of more
    /// rows than a file should keep.
    pub fn make(
        id: AcceptanceId,
        event_id: EventId,
        finding: &Finding,
        reason: &str,
    ) -> Result<Self, Invalid> {
        let (key, facts) = (finding.identity(), finding.fingerprint());
        invalid::fits("key", &key, invalid::PROSE_LIMIT)?;
        invalid::fits("facts", &facts, invalid::PROSE_LIMIT)?;
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Invalid::new("reason", Problem::Empty));
        }
        invalid::fits("reason", reason, REASON_LIMIT)?;
        Ok(Self {
            id,
            event_id,
            rule: finding.rule,
            key,
            facts,
            reason: reason.to_owned(),
        })
    }

    /// Whether it holds for a finding: the same one, with the same facts.
    pub fn holds_for(&self, finding: &Finding) -> bool {
        self.rule == finding.rule
            && self.key == finding.identity()
            && self.facts == finding.fingerprint()
    }

    /// Whether the finding concerns a person.
    pub fn concerns(&self, person: &PersonId) -> bool {
        let told = format!("[\"person\",{}]", serde_json::json!(person));
        self.key.contains(&told)
    }
}
