//! What reaches beyond one event: a partner's part in all of them, and the sessions that
//! agreements and strands name.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::DelegationStatus;
use crate::id::{DelegationId, EventId, OrganizationId, SessionId};
use crate::session::{SessionKind, SessionStatus};
use crate::text::LocalizedText;
use crate::{CoOrganizer, Part};

/// As much of a session as is told outside of its event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SessionLine {
    /// Which one.
    pub id: SessionId,
    /// Its event.
    pub event_id: EventId,
    /// What sort it is.
    pub kind: SessionKind,
    /// How firm it is.
    pub status: SessionStatus,
    /// Its title.
    pub title: LocalizedText,
    /// Its first minute, wall time in its event's zone; `None`: unscheduled.
    pub starts: Option<NaiveDateTime>,
}

/// As much of a delegation as is told outside of its event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DelegationLine {
    /// Which one.
    pub id: DelegationId,
    /// Its event.
    pub event_id: EventId,
    /// The organization that sends it.
    pub organization_id: OrganizationId,
    /// How far its invitation has come.
    pub status: DelegationStatus,
    /// How many come with it.
    pub members: u32,
}

/// All that an organization takes part in, over all events of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Partner {
    /// Its shares in events and sessions.
    pub shares: Vec<CoOrganizer>,
    /// Its delegations.
    pub delegations: Vec<DelegationLine>,
    /// What its delegations, their members and its own people do in sessions, each once.
    pub parts: Vec<Part>,
    /// The sessions of these shares and parts, by start, unscheduled ones last.
    pub sessions: Vec<SessionLine>,
}
