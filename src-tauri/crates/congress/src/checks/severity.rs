//! How bad a finding is, and what an event makes of it.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How bad a finding is, the least first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Someone may want to know.
    Note,
    /// Someone must look.
    Warning,
    /// It cannot take place so.
    Clash,
}

/// What an event makes of a rule, the least first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Level {
    /// It is not asked.
    Off,
    /// What it finds is a note.
    Note,
    /// What it finds is a warning.
    Warning,
    /// What it finds is a clash.
    Clash,
}

impl Level {
    /// How bad what the rule finds is; `None`: it is not asked.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Note => Some(Severity::Note),
            Self::Warning => Some(Severity::Warning),
            Self::Clash => Some(Severity::Clash),
        }
    }
}

impl From<Severity> for Level {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Note => Self::Note,
            Severity::Warning => Self::Warning,
            Severity::Clash => Self::Clash,
        }
    }
}
