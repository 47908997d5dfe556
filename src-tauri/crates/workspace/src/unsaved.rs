//! When the disk does not take a change: it is kept in memory and in an `unsaved`
//! backup, loudly, until it can be written after all.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::held::{FileKey, Hold};
use crate::open::{self, folder_of, is_in_use, takes_files};
use crate::save_copy::Beside;
use crate::{Access, OpenProblem, Workspace, WorkspaceError, WriteReason};

impl Workspace {
    /// What can be done with the file now. `zone` is for the time in [`Access::Past`].
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// Writes what the file did not take.
    ///
    /// # Errors
    /// [`WorkspaceError::Write`] where it still does not; all is kept as it was.
    pub fn save_again(&mut self) -> Result<(), WorkspaceError> {
        let Access::Unsaved { changes, .. } = self.access else {
            return Ok(());
        };
        self.write_back().map_err(|reason| {
            self.access = Access::Unsaved {
                changes,
                reason: reason.clone(),
            };
            WorkspaceError::Write(reason)
        })
    }

    /// Writes everything to another file, replacing what is there, and goes on with that
    /// one. Also takes a view, or a moment of the past, to a file of its own.
    ///
    /// # Errors
    /// [`WorkspaceError::Write`]; the open file stays open then.
    pub fn save_as(&mut self, target: &Path) -> Result<(), WorkspaceError> {
        let key = FileKey::of(target).ok();
        if let (Some(held), Some(key)) = (&self.held, &key)
            && held.is(key)
        {
            return Err(WorkspaceError::Write(WriteReason::SameFile));
        }
        if fs::metadata(target).is_ok_and(|found| found.permissions().readonly()) {
            return Err(WorkspaceError::Write(WriteReason::ReadOnly));
        }
        if is_in_use(target) {
            let detail = "the file is open in another program".to_owned();
            return Err(WorkspaceError::Write(WriteReason::Io { detail }));
        }
        let beside = Beside::new(target);
        // SQLite says of any refusal only that it cannot open the file.
        fs::File::create_new(beside.path())?;
        {
            let mut made = Connection::open(beside.path())?;
            open::copy(&self.conn, &mut made)?;
        }
        beside.take_its_place()?;
        let opened = Self::open(target, &self.author);
        let opened = opened.map_err(|error| WorkspaceError::Write(reason_of(error.problem)))?;
        let clock = self.clock;
        *self = opened.with_clock(clock);
        Ok(())
    }

    /// Refuses to write what is only looked at, and what another machine has by now.
    pub(crate) fn may_write(&mut self) -> Result<(), WorkspaceError> {
        match (&self.access, &mut self.lock) {
            (Access::View { .. } | Access::Past { .. }, _) => {
                Err(WorkspaceError::Write(WriteReason::ReadOnly))
            }
            (Access::Write, Some(lock)) => lock.check().map_err(WorkspaceError::Write),
            _ => Ok(()),
        }
    }

    /// Leaves the file that does not take changes, and goes on in memory. Called by the
    /// journal, which then does the operation again.
    pub(crate) fn go_on_apart(&mut self, reason: WriteReason) -> Result<(), WorkspaceError> {
        let Some(Hold::File(_)) = &self.held else {
            return Err(WorkspaceError::Write(reason));
        };
        let reason = self.cause(reason);
        // From SQLite's memory, where the disk is gone: see `open::connect`.
        let read = || -> rusqlite::Result<Option<Connection>> {
            if !self.conn.is_autocommit() {
                self.conn.execute_batch("ROLLBACK")?;
            }
            let mut memory = open::in_memory()?;
            open::copy(&self.conn, &mut memory)?;
            memory.set_prepared_statement_cache_capacity(open::STATEMENTS);
            // Of a file that another has written to meanwhile, memory and disk may give
            // pages that do not fit together.
            let sound = matches!(
                crate::examine::structure(&memory, crate::schema::NEWEST),
                Ok(damage) if damage.is_empty()
            );
            Ok(sound.then_some(memory))
        };
        let Ok(Some(memory)) = read() else {
            return Err(WorkspaceError::Write(reason));
        };
        if let Some(Hold::File(held)) = self.held.take() {
            let file = Some(std::mem::replace(&mut self.conn, memory));
            self.held = Some(Hold::Apart { file, held });
        }
        self.access = Access::Unsaved { changes: 0, reason };
        Ok(())
    }

    fn write_back(&mut self) -> Result<(), WriteReason> {
        if let Some(lock) = &mut self.lock {
            lock.check()?;
        }
        let path = &self.path;
        match (&mut self.held, FileKey::of(path)) {
            (Some(Hold::Apart { file, held }), Ok(key)) if held.is(&key) => {
                let Some(file) = file else {
                    return Err(WriteReason::Gone);
                };
                let written = open::copy(&self.conn, file);
                written.map_err(|error| WriteReason::from(WorkspaceError::from(error)))
            }
            _ => Err(WriteReason::Moved),
        }
        .map_err(|reason| self.cause(reason))?;
        if let Some(Hold::Apart {
            file: Some(file),
            held,
        }) = self.held.take()
        {
            self.conn = file;
            self.held = Some(Hold::File(held));
        }
        self.access = Access::Write;
        if let Some(lock) = &mut self.lock {
            lock.note_written();
            // Just checked; it may have gone with the disk.
            let _ = lock.renew();
        }
        Ok(())
    }

    /// What stands behind a refusal, as far as the system tells: SQLite says of most only
    /// that it cannot open or write.
    fn cause(&self, reason: WriteReason) -> WriteReason {
        if !matches!(
            reason,
            WriteReason::Io { .. } | WriteReason::Moved | WriteReason::ReadOnly
        ) {
            return reason;
        }
        let folder = folder_of(&self.path);
        let there = FileKey::of(&self.path).ok();
        let same = |key: &FileKey| self.held.as_ref().is_some_and(|held| held.is(key));
        match there {
            _ if fs::metadata(&folder).is_err() => WriteReason::Gone,
            Some(key) if same(&key) => match takes_files(&folder) {
                Ok(true) => reason,
                Ok(false) => WriteReason::ReadOnly,
                Err(error) => match WriteReason::from(error) {
                    WriteReason::Io { .. } => reason,
                    other => other,
                },
            },
            _ => WriteReason::Moved,
        }
    }
}

impl From<WorkspaceError> for WriteReason {
    fn from(error: WorkspaceError) -> Self {
        match error {
            WorkspaceError::Write(reason) => reason,
            other => Self::Io {
                detail: other.to_string(),
            },
        }
    }
}

/// Why a file just written does not open.
fn reason_of(problem: OpenProblem) -> WriteReason {
    match problem {
        OpenProblem::NoPermission => WriteReason::NoPermission,
        OpenProblem::ReadOnly => WriteReason::ReadOnly,
        other => WriteReason::Io {
            detail: format!("{other:?}"),
        },
    }
}
