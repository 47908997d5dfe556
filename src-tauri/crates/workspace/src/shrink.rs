//! Writing the file anew after something was to go from it for good: SQLite leaves former
//! text in free pages, in free space of pages, and in the journal file beside the
//! database, which in exclusive locking mode stays until the program closes.

use rusqlite::Connection;

use crate::{Workspace, WorkspaceError};

/// Why something did not go for good.
pub(crate) enum Remains {
    /// The work itself was not done: all is as it was.
    NotDone(WorkspaceError),
    /// The work was done, but the file could not be written anew: free space may still
    /// hold what went.
    Left(WorkspaceError),
}

impl From<Remains> for WorkspaceError {
    fn from(remains: Remains) -> Self {
        match remains {
            Remains::NotDone(error) | Remains::Left(error) => error,
        }
    }
}

impl Workspace {
    /// Does work and then leaves nothing of what it removed on the disk: no free page, no
    /// old cell, nothing in the rollback journal.
    pub(crate) fn without_remains<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, WorkspaceError>,
    ) -> Result<T, Remains> {
        let not_done = |error: rusqlite::Error| Remains::NotDone(error.into());
        let mode = journal_mode(&self.conn, "TRUNCATE").map_err(not_done)?;
        let worked = work(self);
        let shrunk = match &worked {
            Ok(_) => self.conn.execute_batch("VACUUM"),
            Err(_) => Ok(()),
        };
        // Whatever came of it: from now on as before.
        let restored = journal_mode(&self.conn, &mode).map(drop);
        let value = worked.map_err(Remains::NotDone)?;
        let left = |error: rusqlite::Error| Remains::Left(error.into());
        shrunk.and(restored).map_err(left)?;
        Ok(value)
    }
}

/// Sets what becomes of the rollback journal at the end of a transaction; what it was
/// before. A database in memory has none and keeps to that.
fn journal_mode(conn: &Connection, mode: &str) -> rusqlite::Result<String> {
    let before = conn.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    conn.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(()))?;
    Ok(before)
}
