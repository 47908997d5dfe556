//! Undo and redo: the journal's row images, replayed.
//!
//! Undoing is an operation as any other, and stands in the journal. Each image must
//! find the row exactly as it was recorded; otherwise nothing is replayed at all.

use congress::change::OperationSort;
use congress::{Done, LocalizedText, Noun, Step, UndoState};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use crate::journal::{Entry, Tx, noun_of};
use crate::{Workspace, WorkspaceError, storage};

/// The step of the newest operation that is done, unless one that is never undone came
/// after it. Erasing is neither: what came before it can still be undone.
const UNDOABLE: &str = "SELECT step FROM operation
    WHERE number = (SELECT max(number) FROM operation WHERE state = 'done')
    AND number > (SELECT ifnull(max(number), 0) FROM operation WHERE state = 'fixed')";

/// The step undone last. Undoing goes backwards, so it is the oldest of them.
const REDOABLE: &str = "SELECT step FROM operation
    WHERE number = (SELECT min(number) FROM operation WHERE state = 'undone')";

impl Workspace {
    /// Takes the last step back: an operation, or all of a burst of edits of one field.
    /// `None` where there is none to take back. The first row of [`Done::changed`] that is
    /// there is where the change was.
    ///
    /// # Errors
    /// [`WorkspaceError::Diverged`] where a row is not as recorded; nothing is changed.
    pub fn undo(&mut self) -> Result<Option<Done<Step>>, WorkspaceError> {
        let Some(candidate) = candidate(&self.conn, UNDOABLE, "done")? else {
            return Ok(None);
        };
        self.replay(&candidate, OperationSort::Undo).map(Some)
    }

    /// Does the step again that was undone last. `None` where there is nothing to do again.
    ///
    /// # Errors
    /// As [`Self::undo`].
    pub fn redo(&mut self) -> Result<Option<Done<Step>>, WorkspaceError> {
        let Some(candidate) = candidate(&self.conn, REDOABLE, "undone")? else {
            return Ok(None);
        };
        self.replay(&candidate, OperationSort::Redo).map(Some)
    }

    /// What undo and redo would do now.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn undo_state(&self) -> Result<UndoState, WorkspaceError> {
        Ok(state(&self.conn)?)
    }

    fn replay(
        &mut self,
        Candidate { operations, step }: &Candidate,
        sort: OperationSort,
    ) -> Result<Done<Step>, WorkspaceError> {
        let entry = Entry {
            action: &step.action,
            subject: &step.subject,
            sort,
            reverts: operations.first().copied(),
            burst: None,
            tells: true,
        };
        self.operate(&entry, |tx, number| {
            let mut images = Vec::new();
            for operation in operations {
                images.append(&mut self::images(tx, *operation)?);
            }
            let state = if sort == OperationSort::Undo {
                images.reverse();
                for image in &mut images {
                    std::mem::swap(&mut image.from, &mut image.to);
                }
                "undone"
            } else {
                "done"
            };
            for image in &images {
                put(tx, image)?;
            }
            for operation in operations {
                tx.close(*operation, state)?;
            }
            tx.close(number, "replayed")?;
            Ok(step.clone())
        })
    }
}

/// What undo and redo would do now.
pub(crate) fn state(conn: &Connection) -> rusqlite::Result<UndoState> {
    let step = |found: Option<Candidate>| found.map(|candidate| candidate.step);
    Ok(UndoState {
        undo: step(candidate(conn, UNDOABLE, "done")?),
        redo: step(candidate(conn, REDOABLE, "undone")?),
    })
}

/// What is undone or redone together: the operations of a step, the oldest first, and
/// the words for it.
struct Candidate {
    operations: Vec<u32>,
    step: Step,
}

/// One recorded change of a row.
struct Image {
    operation: u32,
    noun: Noun,
    id: String,
    from: Option<Vec<Value>>,
    to: Option<Vec<Value>>,
}

fn candidate(conn: &Connection, sql: &str, state: &str) -> rusqlite::Result<Option<Candidate>> {
    let found = conn.prepare_cached(sql)?.query_row([], |row| row.get(0));
    let Some(step): Option<u32> = found.optional()? else {
        return Ok(None);
    };
    let sql = "SELECT number, action, subject FROM operation
        WHERE step = ?1 AND state = ?2 ORDER BY number";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params![step, state])?;
    let mut candidate: Option<Candidate> = None;
    while let Some(row) = rows.next()? {
        let mut operations = candidate.map_or_else(Vec::new, |c| c.operations);
        operations.push(row.get(0)?);
        // The last edit of a name has the name that people know.
        let step = Step {
            action: row.get(1)?,
            subject: subject(row.get_ref(2)?.as_str()?),
        };
        candidate = Some(Candidate { operations, step });
    }
    Ok(candidate)
}

/// The name that an operation carries; the table's CHECK holds that it is JSON.
pub(crate) fn subject(text: &str) -> LocalizedText {
    serde_json::from_str(text).unwrap_or_default()
}

fn images(tx: &Tx<'_>, operation: u32) -> Result<Vec<Image>, WorkspaceError> {
    let sql = "SELECT noun, row_id, before, after FROM change
        WHERE operation = ?1 ORDER BY number";
    let images = tx
        .conn()
        .prepare_cached(sql)?
        .query_map(params![operation], |row| {
            let noun = noun_of(&row.get::<_, String>(0)?);
            let values = |text: Option<String>| text.map(|t| values(noun, &t));
            let (from, to) = (values(row.get(2)?), values(row.get(3)?));
            Ok(Image {
                operation,
                noun,
                id: row.get(1)?,
                from,
                to,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(images)
}

/// Reads an image here rather than by SQLite's `json_extract`, which cuts a text short
/// at a NUL character. A column that came after the image holds what it brought along.
pub(crate) fn values(noun: Noun, image: &str) -> Vec<Value> {
    let image: serde_json::Value = serde_json::from_str(image).unwrap_or_default();
    let value = |column: &&str| match image.get(column) {
        Some(serde_json::Value::String(text)) => Value::Text(text.clone()),
        Some(serde_json::Value::Number(n)) => n.as_i64().map_or(Value::Null, Value::Integer),
        Some(_) => Value::Null,
        None => storage::before(noun, column),
    };
    storage::columns(noun).iter().map(value).collect()
}

fn put(tx: &Tx<'_>, image: &Image) -> Result<(), WorkspaceError> {
    let (conn, noun) = (tx.conn(), image.noun);
    let hit = match (&image.from, &image.to) {
        (None, Some(_)) if storage::exists(conn, noun, &image.id)? => 0,
        (None, Some(to)) => storage::insert_values(conn, noun, to)?,
        (Some(from), None) => storage::delete_values(conn, noun, from)?,
        (Some(from), Some(to)) => storage::update_values(conn, noun, from, to)?,
        (None, None) => 0,
    };
    if hit == 1 {
        return Ok(());
    }
    Err(WorkspaceError::Diverged {
        operation: image.operation,
        noun,
        id: image.id.clone(),
    })
}
