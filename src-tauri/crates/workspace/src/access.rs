//! How an open file may be used, who else has it, and where it lies.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::WriteReason;

/// What can be done with what is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Access {
    /// It is read and written; every change is on the disk.
    Write,
    /// The disk does not take changes any more. They are kept here, in memory and in an
    /// `unsaved` backup, until it does, or until they are saved elsewhere.
    Unsaved {
        /// How many operations are not in the file.
        changes: u32,
        /// Why.
        reason: WriteReason,
    },
    /// A copy to look at: nothing can be changed.
    View {
        /// Why it is not written to.
        reason: ViewReason,
    },
    /// The file as it stood after an operation: nothing can be changed.
    Past {
        /// The operation's number.
        number: u32,
        /// When it was, as wall time in the zone that was asked for.
        at_local: String,
    },
}

/// Why a file is only looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ViewReason {
    /// It is open elsewhere.
    Locked {
        /// Where, if that is known.
        holder: Option<Holder>,
        /// Whether the other is gone by now, so that the file can be opened to write.
        free: bool,
    },
    /// The file, its folder or its medium takes no changes.
    ReadOnly,
}

/// Who has a file open, as they wrote it into the lock-info file beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Holder {
    /// The author's name in their settings.
    pub author: String,
    /// The name of their machine.
    pub host: String,
    /// Since when: RFC 3339 with the offset of their machine.
    pub since: String,
    /// Whether it is this machine.
    pub here: bool,
}

/// On what kind of place a file lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "is", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Placement {
    /// A disk of this machine, as far as the system says.
    Local,
    /// A network drive: locks may not reach other machines, and the line may break.
    Network {
        /// The file system's name, such as `nfs4`.
        system: String,
    },
    /// A folder that a program keeps equal with other machines, file by file.
    Cloud {
        /// The program's name, such as `Dropbox`.
        product: String,
    },
}

/// One place in a file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Damage {
    /// Where: a table, an index, a page, a row. In the database's terms.
    pub place: String,
    /// What is wrong there.
    pub detail: String,
}

/// What could be saved from a damaged file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Repaired {
    /// Rows read from the tables as they stand.
    pub rows: u32,
    /// Rows missing there and taken from the history.
    pub from_history: u32,
    /// Rows that the file once had, by its history, and that could not be read.
    pub lost: u32,
    /// References to lost rows that were emptied, or rows that could not stand without them.
    pub loosened: u32,
    /// Operations of the history that were saved.
    pub operations: u32,
}
