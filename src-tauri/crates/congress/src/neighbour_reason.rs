//! Why two guests must, or must not, sit beside each other.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{NeighbourReasonId, NeighbourRuleId};
use crate::invalid::{self, Invalid, PROSE_LIMIT};

/// The reason of a rule on neighbours, which only the protocol service reads: in no export and no
/// log. It is no part of a [`crate::Programme`], so that nothing made from one can hold it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NeighbourReason {
    /// Its identity.
    pub id: NeighbourReasonId,
    /// The rule. Each has one reason at most.
    pub rule_id: NeighbourRuleId,
    /// The reason; never blank.
    pub text: String,
}

/// A reason without surrounding white space; blank means none.
///
/// # Errors
/// [`invalid::Problem::TooLong`].
pub fn taken(text: &str) -> Result<String, Invalid> {
    let text = text.trim();
    invalid::fits("neighbourReason", text, PROSE_LIMIT)?;
    Ok(text.to_owned())
}
