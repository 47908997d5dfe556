//! A finding that someone has accepted, with a reason.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::checks::{Finding, Rule};
use crate::id::{AcceptanceId, EventId, PersonId, SessionId};
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
        concerns(&self.key, person)
    }
}

/// Whether the finding of a key concerns a person.
pub fn concerns(key: &str, person: &PersonId) -> bool {
    let mut people = named(key, "person").into_iter();
    people.any(|id| id == person.as_str())
}

/// The session of which the finding of a key is told: of several, that whose id comes first.
pub fn session_of(key: &str) -> Option<SessionId> {
    named(key, "session").into_iter().next().map(SessionId)
}

/// A key with a row in the place of another of its sort; `None` where that is not in it.
pub fn renamed(key: &str, sort: &str, from: &str, to: &str) -> Option<String> {
    let (rule, mut concerned): (serde_json::Value, Vec<(String, String)>) =
        serde_json::from_str(key).ok()?;
    let mut any = false;
    for (is, id) in &mut concerned {
        if is == sort && id == from {
            to.clone_into(id);
            any = true;
        }
    }
    concerned.sort_unstable();
    concerned.dedup();
    any.then(|| serde_json::json!([rule, concerned]).to_string())
}

/// The ids of one sort in a key; none in what is no key.
fn named(key: &str, sort: &str) -> Vec<String> {
    type Key = (String, Vec<(String, String)>);
    let concerned = serde_json::from_str::<Key>(key).map_or_else(|_| Vec::new(), |key| key.1);
    let of_sort = concerned.into_iter().filter(|(is, _)| is == sort);
    of_sort.map(|(_, id)| id).collect()
}
