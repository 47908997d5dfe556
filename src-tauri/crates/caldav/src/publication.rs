//! What is asked of a run, and what it tells.

use congress::time::Zone;
use exchange::{Resource, Side};
use messages::Catalogue;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::plan::PublicationChoice;
use crate::problem::ServerProblem;

/// What is to stand in the collection, and how.
pub struct Asked<'a> {
    /// The sessions of the scope, in order of time.
    pub wanted: &'a [Resource],
    /// What the scope is known by on this computer.
    pub scope: &'a str,
    /// The event's zone, in which times are told.
    pub zone: &'a Zone,
    /// The words of what is cancelled since it left the scope.
    pub words: &'static Catalogue,
    /// The SEQUENCE, at least, of a session (by its UID) that left the scope.
    pub least: &'a dyn Fn(&str) -> u32,
    /// What the user chose where others changed something.
    pub choices: &'a [PublicationChoice],
    /// Whether entries that stand there as cancelled since an earlier run are removed.
    pub remove: bool,
    /// Whether nothing is written, on the server or here.
    pub dry_run: bool,
}

/// How a run went, or, of a dry run, would go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Publication {
    /// The collection's name on the server; may be empty.
    pub calendar: String,
    /// Whether nothing was written.
    pub dry_run: bool,
    /// Each entry that was not as wanted: those that are cancelled, then the others in order of
    /// time; what else left the scope at the end.
    pub lines: Vec<PublicationLine>,
    /// Entries that were as wanted.
    pub unchanged: u32,
    /// Entries not come to, since it was stopped or failed.
    pub left: u32,
    /// Whether the user stopped it.
    pub stopped: bool,
    /// What it failed of; what stands in the lines is done.
    pub failure: Option<ServerProblem>,
}

/// One entry of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PublicationLine {
    /// The session's UID.
    pub uid: String,
    /// What was done, or would be.
    pub what: PublicationWhat,
    /// What the programme says; `None`: the session left the scope.
    pub ours: Option<Side>,
    /// What stands on the server, where it was read; `None` of a conflict: it is gone.
    pub theirs: Option<Side>,
    /// The ETag of theirs, for a [`PublicationChoice`].
    pub etag: Option<String>,
}

/// What is done with an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum PublicationWhat {
    /// It is new there.
    Created,
    /// It is brought up to date.
    Updated,
    /// It is told as cancelled.
    Cancelled,
    /// It is removed.
    Removed,
    /// Others changed it, and that stands.
    Kept,
    /// Others changed it, or took it away: the user is to choose.
    Conflict,
    /// The server does not take this one.
    Refused {
        /// The status of its answer.
        status: u16,
        /// What it says of it.
        detail: String,
    },
}
