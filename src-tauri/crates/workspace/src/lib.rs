//! The file: one SQLite database that holds every event of a secretariat, its people,
//! organizations and agreements, and the journal of all that was ever done to them.
//!
//! Every write is one operation: one transaction, one journal entry with author and
//! time, one list of what changed. Triggers record each row before and after, and
//! refuse a write outside an operation, so that the journal is the only way to write.
//! Undo and redo replay those images; no noun has undo code of its own.
//!
//! The verbs are methods of [`Workspace`], one module a noun. They are thin: what a
//! field takes is decided by `congress`.

mod acceptance;
mod access;
mod agreement;
mod agreement_party;
mod arrange;
mod attachment;
mod availability;
mod backup;
mod bring_back;
mod burst;
mod co_organizer;
mod commitment;
mod compare;
mod constraint;
mod delegation;
mod draft;
mod edition;
mod erase;
mod error;
mod event;
mod examine;
mod fields;
mod frozen;
mod gather;
mod header;
mod held;
mod history;
mod horizon;
mod images;
mod journal;
mod lock;
mod member;
mod merge;
mod migrate;
mod open;
mod order;
mod organization;
mod part;
mod past;
mod person;
mod picture;
mod placement;
mod programme;
mod protocol_note;
mod release;
mod remedy;
mod repair;
mod room;
mod salvage;
mod save_copy;
mod schema;
mod series;
mod session;
mod shrink;
mod snapshot;
mod storage;
mod strand;
mod timetable;
mod track;
mod travel;
mod undo;
mod unsaved;
mod uses;
mod venue;
mod view;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use congress::invalid::{self, Invalid};
use congress::{Changed, LocalizedText, TextIn};
use rusqlite::Connection;

pub use access::{Access, Damage, Holder, Placement, Repaired, ViewReason};
pub use error::{BackupProblem, OpenError, OpenProblem, WorkspaceError, WriteReason};
pub use open::Opening;
pub use placement::{network, placement};
pub use release::Returned;

/// An open file. The file is locked against all others until this is dropped.
#[derive(Debug)]
pub struct Workspace {
    // Fields drop in this order. The lock-info file goes while SQLite's lock is still
    // ours, so that it is never another's; the connection closes before `held` lets go
    // of the file.
    lock: Option<lock::LockFile>,
    conn: Connection,
    held: Option<held::Hold>,
    path: PathBuf,
    access: Access,
    author: String,
    clock: fn() -> DateTime<Utc>,
    /// What the last operation changed, and its number.
    latest: Option<(u32, Vec<Changed>)>,
}

impl Workspace {
    /// The file, as it was opened; `:memory:` where there is none.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whose name the operations from now on carry.
    pub fn set_author(&mut self, author: &str) {
        author.clone_into(&mut self.author);
        if let Some(lock) = &mut self.lock {
            lock.set_author(author);
        }
    }

    /// Of a view of a file that is open elsewhere: sees whether it still is, for
    /// [`ViewReason::Locked`].
    pub fn look_whether_free(&mut self) {
        if let Access::View {
            reason: ViewReason::Locked { free, .. },
        } = &mut self.access
        {
            *free = Self::is_free(&self.path);
        }
    }

    /// The same with another clock, so that tests and generated files come out the
    /// same each time.
    #[must_use]
    pub fn with_clock(mut self, clock: fn() -> DateTime<Utc>) -> Self {
        self.clock = clock;
        self
    }
}

/// The name of something new, in one language.
fn named(field: &str, text: TextIn) -> Result<LocalizedText, Invalid> {
    let mut name = LocalizedText::default();
    invalid::set_name(field, &mut name, text)?;
    Ok(name)
}

/// A whole text without blank languages and surrounding white space, as edits leave it.
fn tidy(text: &LocalizedText) -> LocalizedText {
    text.0
        .iter()
        .fold(LocalizedText::default(), |tidy, (lang, text)| {
            tidy.with(lang, text)
        })
}

/// A new identity: UUIDv7 (RFC 9562, section 5.7), so that ids sort by age.
fn new_id<Id: for<'a> From<&'a str>>() -> Id {
    Id::from(uuid::Uuid::now_v7().hyphenated().to_string().as_str())
}
