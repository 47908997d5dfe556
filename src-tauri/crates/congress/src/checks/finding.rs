//! What the rules find.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use serde_json::json;
use specta::Type;

use super::{Rule, Severity};
use crate::id::*;

/// Something in the programme that someone should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
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
    /// The stretch of time concerned: start, wall time in the event's zone.
    pub from: Option<NaiveDateTime>,
    /// The stretch of time concerned: end.
    pub to: Option<NaiveDateTime>,
    /// Figures that explain it, by the rule's own order (people expected and seats; days left).
    pub figures: Vec<i32>,
    /// What stands against what, to be drawn side by side.
    pub stretches: Vec<Stretch>,
    /// Where the time of an observance is from: a method and school, or a timetable's name.
    pub source: Option<String>,
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

/// What makes a finding the same one, whenever it is.
type Key<'a> = (
    Rule,
    Vec<&'a SessionId>,
    &'a [String],
    &'a [PersonId],
    &'a [RoomId],
    &'a [DelegationId],
    &'a [OrganizationId],
    &'a [TrackId],
    &'a [CommitmentId],
);

impl Finding {
    /// What makes it the same one when its time, its figures or the order of its sessions
    /// change.
    pub(crate) fn key(&self) -> Key<'_> {
        let mut sessions: Vec<_> = self.sessions.iter().collect();
        sessions.sort();
        (
            self.rule,
            sessions,
            &self.languages,
            &self.people,
            &self.rooms,
            &self.delegations,
            &self.organizations,
            &self.tracks,
            &self.commitments,
        )
    }

    /// What makes it the same finding, as text that a file keeps: the rule and whom and what
    /// it concerns, in whatever order they are told. Times and figures are not in it.
    pub fn identity(&self) -> String {
        let mut concerned: Vec<(&str, &str)> = Vec::new();
        concerned.extend(self.sessions.iter().map(|id| ("session", id.as_str())));
        concerned.extend(self.people.iter().map(|id| ("person", id.as_str())));
        concerned.extend(self.rooms.iter().map(|id| ("room", id.as_str())));
        concerned.extend(
            self.delegations
                .iter()
                .map(|id| ("delegation", id.as_str())),
        );
        concerned.extend(
            self.organizations
                .iter()
                .map(|id| ("organization", id.as_str())),
        );
        concerned.extend(self.tracks.iter().map(|id| ("track", id.as_str())));
        concerned.extend(
            self.commitments
                .iter()
                .map(|id| ("commitment", id.as_str())),
        );
        concerned.extend(self.languages.iter().map(|tag| ("language", tag.as_str())));
        // Two prayers of one person in one session are two findings.
        let told = self.stretches.iter().map(|stretch| stretch.of.told());
        concerned.extend(told.filter(|(is, _)| *is == "observance"));
        concerned.sort_unstable();
        concerned.dedup();
        json!([self.rule, concerned]).to_string()
    }

    /// All that must stay as it is for an acceptance to hold, as text that a file keeps: its
    /// times, figures and stretches. How bad the event takes it to be is not in it.
    pub fn fingerprint(&self) -> String {
        let mut stretches: Vec<_> = self.stretches.iter().collect();
        stretches.sort_unstable();
        // Lists, and no objects: the order of their keys is not the same in every build.
        let told = |stretch: &Stretch| json!([stretch.of.told(), stretch.from, stretch.to]);
        let stretches: Vec<_> = stretches.into_iter().map(told).collect();
        json!([self.from, self.to, self.figures, stretches]).to_string()
    }
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
