//! Operations: the only way to write.

use congress::change::OperationSort;
use congress::{Changed, Done, LocalizedText, Noun};
use rusqlite::{Connection, TransactionBehavior, params};

use crate::storage::{self, Row};
use crate::{Workspace, WorkspaceError, undo};

/// What is written while an operation is open. Only [`Workspace::transact`] and
/// undoing make one.
pub(crate) struct Tx<'a> {
    conn: &'a Connection,
}

/// An operation about to be written.
pub(crate) struct Entry<'a> {
    /// `noun-verb`.
    pub(crate) action: &'a str,
    /// The name of what it is done to.
    pub(crate) subject: &'a LocalizedText,
    /// Whether it does, undoes or redoes.
    pub(crate) sort: OperationSort,
    /// The operation that it undoes or redoes.
    pub(crate) reverts: Option<u32>,
}

/// What is never undone: a file does not go back to before it was made.
const FIXED: [&str; 2] = ["file-create", "file-sample"];

impl Workspace {
    /// Does something new: one transaction, one journal entry. What was undone can
    /// then no more be redone. Work that changes nothing leaves no entry.
    ///
    /// # Errors
    /// The work's own, or the disk's; nothing is changed then.
    pub(crate) fn transact<T>(
        &mut self,
        action: &str,
        subject: &LocalizedText,
        work: impl FnOnce(&Tx<'_>) -> Result<T, WorkspaceError>,
    ) -> Result<Done<T>, WorkspaceError> {
        let entry = Entry {
            action,
            subject,
            sort: OperationSort::Do,
            reverts: None,
        };
        self.operate(&entry, |tx, number| {
            let value = work(tx)?;
            if tx.changed_nothing(number)? {
                return Ok(value);
            }
            tx.execute(
                "UPDATE operation SET state = 'discarded' WHERE state = 'undone'",
                [],
            )?;
            let state = if FIXED.contains(&action) {
                "fixed"
            } else {
                "done"
            };
            tx.close(number, state)?;
            Ok(value)
        })
    }

    /// Runs an operation that closes itself; one that leaves itself open is taken back.
    pub(crate) fn operate<T>(
        &mut self,
        entry: &Entry<'_>,
        work: impl FnOnce(&Tx<'_>, u32) -> Result<T, WorkspaceError>,
    ) -> Result<Done<T>, WorkspaceError> {
        let at = (self.clock)().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let tx = Tx { conn: &transaction };
        // Every foreign key is declared deferred. The pragma that would defer them says
        // nothing more, and makes SQLite compile all prepared statements anew.
        let number = tx.begin(entry, &at, &self.author)?;
        let value = work(&tx, number)?;
        let changed = tx.changed(number)?;
        let state = undo::state(&transaction)?;
        if changed.is_empty() {
            transaction.rollback()?;
        } else {
            transaction.commit()?;
        }
        Ok(Done {
            value,
            changed,
            undo: state,
        })
    }
}

impl Tx<'_> {
    /// Adds a row; what it refers to must be there.
    pub(crate) fn insert<R: Row>(&self, row: &R) -> Result<(), WorkspaceError> {
        self.check_references(row)?;
        Ok(storage::insert(self.conn, row)?)
    }

    /// Replaces the row with the same id; what it refers to must be there.
    pub(crate) fn update<R: Row>(&self, row: &R) -> Result<(), WorkspaceError> {
        self.check_references(row)?;
        Ok(storage::update(self.conn, row)?)
    }

    /// Adds rows whose references are checked together at the end.
    pub(crate) fn insert_all<R: Row>(&self, rows: &[R]) -> Result<(), WorkspaceError> {
        rows.iter()
            .try_for_each(|row| Ok(storage::insert(self.conn, row)?))
    }

    /// Removes a row.
    pub(crate) fn delete(&self, noun: Noun, id: &str) -> Result<(), WorkspaceError> {
        Ok(storage::delete_of(self.conn, noun, "id", id)?)
    }

    /// Removes the rows whose column holds an id.
    pub(crate) fn delete_of(
        &self,
        noun: Noun,
        column: &str,
        id: &str,
    ) -> Result<(), WorkspaceError> {
        Ok(storage::delete_of(self.conn, noun, column, id)?)
    }

    /// Empties a column wherever it holds an id.
    pub(crate) fn clear(&self, noun: Noun, column: &str, id: &str) -> Result<(), WorkspaceError> {
        Ok(storage::clear(self.conn, noun, column, id)?)
    }

    /// The transaction, for what is not a single row.
    pub(crate) fn conn(&self) -> &Connection {
        self.conn
    }

    /// Ends the operation in a state of the journal.
    pub(crate) fn close(&self, number: u32, state: &str) -> Result<(), WorkspaceError> {
        let sql = "UPDATE operation SET state = ?2 WHERE number = ?1";
        self.execute(sql, params![number, state])
    }

    /// Runs one prepared statement.
    pub(crate) fn execute(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<(), WorkspaceError> {
        self.conn.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }

    fn begin(&self, entry: &Entry<'_>, at: &str, author: &str) -> Result<u32, WorkspaceError> {
        let sort = match entry.sort {
            OperationSort::Do => "do",
            OperationSort::Undo => "undo",
            OperationSort::Redo => "redo",
        };
        let subject = serde_json::to_string(entry.subject).expect("texts become JSON");
        let sql = "INSERT INTO operation (number, at, author, action, subject, sort, reverts, state)
            VALUES ((SELECT ifnull(max(number), 0) + 1 FROM operation), ?1, ?2, ?3, ?4, ?5, ?6, 'open')
            RETURNING number";
        let number = self.conn.prepare_cached(sql)?.query_row(
            params![at, author, entry.action, subject, sort, entry.reverts],
            |row| row.get(0),
        )?;
        Ok(number)
    }

    fn check_references<R: Row>(&self, row: &R) -> Result<(), WorkspaceError> {
        for (noun, id) in row.references() {
            if !storage::exists(self.conn, noun, id)? {
                return Err(WorkspaceError::not_found(noun, id));
            }
        }
        Ok(())
    }

    fn changed_nothing(&self, operation: u32) -> Result<bool, WorkspaceError> {
        let sql = "SELECT 1 FROM change WHERE operation = ?1";
        Ok(!self.conn.prepare_cached(sql)?.exists([operation])?)
    }

    /// Each row that the operation touched, once, as it now stands.
    fn changed(&self, operation: u32) -> Result<Vec<Changed>, WorkspaceError> {
        let sql = "SELECT noun, row_id FROM change WHERE operation = ?1
            GROUP BY noun, row_id ORDER BY min(number)";
        let mut touched: Vec<(Noun, String)> = self
            .conn
            .prepare_cached(sql)?
            .query_map([operation], |row| {
                let table: String = row.get(0)?;
                Ok((noun_of(&table), row.get(1)?))
            })?
            .collect::<Result<_, _>>()?;
        touched.sort_by_key(|(noun, _)| *noun);
        touched
            .iter()
            .map(|(noun, id)| Ok(storage::changed(self.conn, *noun, id)?))
            .collect()
    }
}

/// The noun of a table that the journal names.
pub(crate) fn noun_of(table: &str) -> Noun {
    let found = Noun::ALL.iter().find(|noun| noun.table() == table);
    *found.expect("only triggers write the journal, and they know their tables")
}
