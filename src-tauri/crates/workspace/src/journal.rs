//! Operations: the only way to write.

use congress::change::OperationSort;
use congress::{Changed, Done, LocalizedText, Noun};
use rusqlite::{Connection, TransactionBehavior, params};

use crate::storage::{self, Row};
use crate::{Access, Workspace, WorkspaceError, burst, undo};

/// The most rows that an operation tells of after it was done: where more changed, reading all
/// anew is no slower.
const TOLD: usize = 5_000;

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
    /// What it edits, where edits of the same in quick succession are one step.
    pub(crate) burst: Option<&'a str>,
    /// Whether [`Done::changed`] tells the rows that it touched.
    pub(crate) tells: bool,
}

/// In which state of the journal something new ends. A file does not go back to before
/// it was made or gathered; and erasing is never undone, but what came before it is.
fn state_of(action: &str) -> &'static str {
    match action {
        "file-create" | "file-sample" | "file-repair" | "history-gather" => "fixed",
        "person-erase" => "replayed",
        _ => "done",
    }
}

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
        work: impl Fn(&Tx<'_>) -> Result<T, WorkspaceError>,
    ) -> Result<Done<T>, WorkspaceError> {
        self.begin(action, subject, None, true, work)
    }

    /// As [`Self::transact`], for so many rows that whoever asked reads all anew anyway:
    /// [`Done::changed`] stays empty, since reading them back one by one would cost as much
    /// as writing them.
    pub(crate) fn take_in<T>(
        &mut self,
        action: &str,
        subject: &LocalizedText,
        work: impl Fn(&Tx<'_>) -> Result<T, WorkspaceError>,
    ) -> Result<Done<T>, WorkspaceError> {
        self.begin(action, subject, None, false, work)
    }

    /// As [`Self::transact`], for an edit of one field: `burst` is its [`burst::key`].
    pub(crate) fn edit<T>(
        &mut self,
        action: &str,
        subject: &LocalizedText,
        burst: &str,
        work: impl Fn(&Tx<'_>) -> Result<T, WorkspaceError>,
    ) -> Result<Done<T>, WorkspaceError> {
        self.begin(action, subject, Some(burst), true, work)
    }

    fn begin<T>(
        &mut self,
        action: &str,
        subject: &LocalizedText,
        burst: Option<&str>,
        tells: bool,
        work: impl Fn(&Tx<'_>) -> Result<T, WorkspaceError>,
    ) -> Result<Done<T>, WorkspaceError> {
        let entry = Entry {
            action,
            subject,
            sort: OperationSort::Do,
            reverts: None,
            burst,
            tells,
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
            tx.close(number, state_of(action))?;
            Ok(value)
        })
    }

    /// Runs an operation that closes itself; one that leaves itself open is taken back.
    pub(crate) fn operate<T>(
        &mut self,
        entry: &Entry<'_>,
        work: impl Fn(&Tx<'_>, u32) -> Result<T, WorkspaceError>,
    ) -> Result<Done<T>, WorkspaceError> {
        let attempt = match self.may_write() {
            Ok(()) => self.attempt(entry, &work),
            Err(error) => Err(error.into()),
        };
        let mut done = match attempt {
            Ok(done) => done,
            Err(Failed { error, done }) => {
                let reason = match error {
                    WorkspaceError::Write(reason) if self.access == Access::Write => reason,
                    error => return Err(error),
                };
                self.go_on_apart(reason)?;
                match done {
                    // The commit was refused after all had been done: where its last sync
                    // failed, the operation stands, and must not be done twice.
                    Some((number, done)) if self.last_operation()? == number => *done,
                    _ => self.attempt(entry, &work).map_err(|failed| failed.error)?,
                }
            }
        };
        let kept = std::mem::take(&mut done.unsaved);
        if let Access::Unsaved { changes, .. } = &mut self.access {
            *changes += kept;
            done.unsaved = *changes;
        }
        // What changed nothing is no operation, and takes nothing from the one before it. What
        // stands must not be told as refused because its number cannot be read.
        if kept > 0 {
            let told = entry.tells && done.changed.len() <= TOLD;
            let number = told.then(|| self.last_operation().ok()).flatten();
            self.latest = number.map(|number| (number, done.changed.clone()));
        }
        Ok(done)
    }

    /// Once, on whatever is open: [`Done::unsaved`] is 1 where the operation was kept.
    fn attempt<T>(
        &mut self,
        entry: &Entry<'_>,
        work: &impl Fn(&Tx<'_>, u32) -> Result<T, WorkspaceError>,
    ) -> Result<Done<T>, Failed<T>> {
        let at = (self.clock)().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(WorkspaceError::from)?;
        let tx = Tx { conn: &transaction };
        // Every foreign key is declared deferred. The pragma that would defer them says
        // nothing more, and makes SQLite compile all prepared statements anew.
        let number = tx.begin(entry, &at, &self.author)?;
        let value = work(&tx, number)?;
        let changed = match entry.tells {
            true => tx.changed(number)?,
            false => Vec::new(),
        };
        let undo = undo::state(&transaction).map_err(WorkspaceError::from)?;
        // An operation on a person who was erased since may have nothing to change any
        // more: it closed itself, and it stands.
        let closed = !tx.is_open(number)?;
        let done = Done {
            value,
            changed,
            undo,
            unsaved: u32::from(closed),
        };
        let ended = if closed {
            transaction.commit()
        } else {
            transaction.rollback()
        };
        match ended {
            Ok(()) => Ok(done),
            Err(error) => Err(Failed {
                error: error.into(),
                done: Some((number, Box::new(done))),
            }),
        }
    }

    /// The number of the last operation; 0 where there is none. It is another after each
    /// change, so that whoever keeps what was read knows whether it still holds.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn last_operation(&self) -> Result<u32, WorkspaceError> {
        let sql = "SELECT ifnull(max(number), 0) FROM operation";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }

    /// The rows that the operation after `number` changed, where that was the last one and
    /// it changed few enough to be told apart from reading all anew.
    pub fn changed_since(&self, number: u32) -> Option<&[Changed]> {
        let (last, changed) = self.latest.as_ref()?;
        (number.checked_add(1) == Some(*last)).then_some(changed)
    }
}

/// An operation that did not take place, or of which that is not known: `done` is what it
/// came to, with its number, where the commit alone was refused.
struct Failed<T> {
    error: WorkspaceError,
    done: Option<(u32, Box<Done<T>>)>,
}

impl<T> From<WorkspaceError> for Failed<T> {
    fn from(error: WorkspaceError) -> Self {
        Self { error, done: None }
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
        Ok(storage::insert_all(self.conn, rows)?)
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
        let step = match entry.burst {
            Some(key) => burst::joined(self.conn, key, at, author)?,
            None => None,
        };
        let sql = "INSERT INTO operation
            (number, at, author, action, subject, sort, reverts, state, burst, step)
            SELECT next, ?1, ?2, ?3, ?4, ?5, ?6, 'open', ?7, ifnull(?8, next)
            FROM (SELECT ifnull(max(number), 0) + 1 AS next FROM operation)
            RETURNING number";
        let (action, reverts, burst) = (entry.action, entry.reverts, entry.burst);
        let number = self.conn.prepare_cached(sql)?.query_row(
            params![at, author, action, subject, sort, reverts, burst, step],
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

    fn is_open(&self, operation: u32) -> Result<bool, WorkspaceError> {
        let sql = "SELECT 1 FROM operation WHERE number = ?1 AND state = 'open'";
        Ok(self.conn.prepare_cached(sql)?.exists([operation])?)
    }

    fn changed_nothing(&self, operation: u32) -> Result<bool, WorkspaceError> {
        let sql = "SELECT 1 FROM change WHERE operation = ?1";
        Ok(!self.conn.prepare_cached(sql)?.exists([operation])?)
    }

    /// Each row that the operation touched, once, as it now stands: in the order of
    /// [`Noun::ALL`]; of one noun, first the row that was edited (when a place in an order
    /// changes, others move along), then in the order in which they were touched. The first
    /// that is there is what to show, of an operation that was undone or done again too.
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
        let edited = burst::edited(self.conn, operation)?;
        touched.sort_by_key(|(noun, id)| (*noun, edited.as_ref() != Some(id)));
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
