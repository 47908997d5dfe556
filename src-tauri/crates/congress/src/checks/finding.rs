//! What the rules find.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use serde_json::json;
use specta::Type;

use super::{Rule, Severity};
use crate::id::*;
use crate::observance::Source;

/// Something in the programme that someone should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// Which finding it is, whenever the checks run: its [`Finding::identity`].
    pub key: String,
    /// Whether it tells of many sessions at once: which ones is then a fact of it, and does not
    /// make it another finding.
    pub grouped: bool,
    /// How bad it is.
    pub severity: Severity,
    /// The sessions concerned, the one to go to first.
    pub sessions: Vec<SessionId>,
    /// The people concerned.
    pub people: Vec<PersonId>,
    /// The rooms concerned.
    pub rooms: Vec<RoomId>,
    /// The delegations concerned.
    pub delegations: Vec<DelegationId>,
    /// The organizations concerned.
    pub organizations: Vec<OrganizationId>,
    /// The tracks concerned.
    pub tracks: Vec<TrackId>,
    /// The commitments concerned.
    pub commitments: Vec<CommitmentId>,
    /// The languages concerned, BCP 47.
    pub languages: Vec<String>,
    /// The constraint that does not hold.
    pub constraint: Option<ConstraintId>,
    /// The stretch of time concerned: start, wall time in the event's zone.
    pub from: Option<NaiveDateTime>,
    /// The stretch of time concerned: end.
    pub to: Option<NaiveDateTime>,
    /// Figures that explain it, by the rule's own order (people expected and seats; days left).
    pub figures: Vec<i32>,
    /// What stands against what, to be drawn side by side.
    pub stretches: Vec<Stretch>,
    /// Where the times of an observance are from.
    pub source: Option<Source>,
    /// The first day of what is observed, where that is only expected as long as nobody has
    /// confirmed it: the sight of the moon, or an authority, may yet move it.
    pub expected: Option<NaiveDate>,
    /// The acceptance that holds for it, while its facts are those that were accepted.
    pub acceptance: Option<AcceptanceId>,
}

/// A stretch of time that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
pub struct Stretch {
    /// What it is.
    pub of: StretchOf,
    /// Start, wall time in the event's zone.
    pub from: NaiveDateTime,
    /// End, wall time in the event's zone.
    pub to: NaiveDateTime,
}

/// What a stretch of time is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum StretchOf {
    /// A session.
    Session {
        /// Which one.
        id: SessionId,
    },
    /// Hours in which a room is open.
    Opening,
    /// Setting a room up.
    Setup,
    /// A way between two venues.
    Travel,
    /// Between someone's arrival and their departure.
    Presence,
    /// A stretch in which someone is free, or is not.
    Availability,
    /// A time that the event keeps free.
    Quiet,
    /// What lies between two sessions.
    Gap,
    /// A prayer, a holy day or a fast.
    Observance {
        /// Which one, as the catalogue knows it.
        name: String,
    },
}

impl Finding {
    /// What makes it the same finding, as text that a file keeps: the rule and whom and what
    /// it concerns, in whatever order they are told. Times and figures are not in it, nor the
    /// sessions where there are many.
    pub fn identity(&self) -> String {
        let mut concerned: Vec<(&str, &str)> = Vec::new();
        if !self.grouped {
            concerned.extend(self.sessions.iter().map(|id| ("session", id.as_str())));
        }
        concerned.extend(self.people.iter().map(|id| ("person", id.as_str())));
        concerned.extend(self.rooms.iter().map(|id| ("room", id.as_str())));
        let delegations = self.delegations.iter();
        concerned.extend(delegations.map(|id| ("delegation", id.as_str())));
        let organizations = self.organizations.iter();
        concerned.extend(organizations.map(|id| ("organization", id.as_str())));
        concerned.extend(self.tracks.iter().map(|id| ("track", id.as_str())));
        concerned.extend(
            self.commitments
                .iter()
                .map(|id| ("commitment", id.as_str())),
        );
        concerned.extend(self.languages.iter().map(|tag| ("language", tag.as_str())));
        // Two conditions may hold one pair of sessions apart.
        let constraint = self.constraint.iter();
        concerned.extend(constraint.map(|id| ("constraint", id.as_str())));
        // Two prayers of one person in one session are two findings.
        let told = self.stretches.iter().map(|stretch| stretch.of.told());
        concerned.extend(told.filter(|(is, _)| *is == "observance"));
        concerned.sort_unstable();
        concerned.dedup();
        text(&(self.rule, concerned))
    }

    /// Whether this one tells what another does: it is the same, and where it is of many sessions,
    /// those of the other are among them.
    pub(crate) fn tells(&self, other: &Self) -> bool {
        let among = |id: &SessionId| self.sessions.contains(id);
        self.key == other.key && (!other.grouped || other.sessions.iter().all(among))
    }

    /// All that must stay as it is for an acceptance to hold, as text that a file keeps: its
    /// times, figures and stretches; where it is of many sessions, which ones they are. How bad
    /// the event takes it to be is not in it, nor whether a day is confirmed.
    pub fn fingerprint(&self) -> String {
        if self.grouped {
            return text(&(&self.figures, digest(&self.sessions)));
        }
        let mut stretches: Vec<_> = self.stretches.iter().collect();
        stretches.sort_unstable();
        // Lists, and no objects: the order of their keys is not the same in every build.
        let told = |stretch: &Stretch| json!([stretch.of.told(), stretch.from, stretch.to]);
        let stretches: Vec<_> = stretches.into_iter().map(told).collect();
        json!([self.from, self.to, self.figures, stretches]).to_string()
    }
}

fn text(value: &impl Serialize) -> String {
    // Words and numbers alone: there is nothing that could not be written.
    serde_json::to_string(value).unwrap_or_default()
}

/// A short name for a set of sessions, by FNV-1a of 64 bits: a file should not keep thousands
/// of ids to know whether they are still the same.
fn digest(sessions: &[SessionId]) -> String {
    let mut ids: Vec<&str> = sessions.iter().map(SessionId::as_str).collect();
    ids.sort_unstable();
    let bytes = ids.iter().flat_map(|id| id.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

impl StretchOf {
    /// What it is, and which one where there are several.
    fn told(&self) -> (&'static str, &str) {
        match self {
            Self::Session { id } => ("session", id.as_str()),
            Self::Opening => ("opening", ""),
            Self::Setup => ("setup", ""),
            Self::Travel => ("travel", ""),
            Self::Presence => ("presence", ""),
            Self::Availability => ("availability", ""),
            Self::Quiet => ("quiet", ""),
            Self::Gap => ("gap", ""),
            Self::Observance { name } => ("observance", name),
        }
    }
}
