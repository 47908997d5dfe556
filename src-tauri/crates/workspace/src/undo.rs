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

/// The newest operation that is done, unless one that is never undone came after it.
const UNDOABLE: &str = "SELECT number, action, subject FROM operation
    WHERE number = (SELECT max(number) FROM operation WHERE state = 'done')
    AND number > (SELECT ifnull(max(number), 0) FROM operation WHERE state = 'fixed')";

/// The operation undone last. Undoing goes backwards, so it is the oldest of them.
const REDOABLE: &str = "SELECT number, action, subject FROM operation
    WHERE number = (SELECT min(number) FROM operation WHERE state = 'undone')";

impl Workspace {
    /// Takes the last operation back. `None` where there is none to take back.
    ///
    /// # Errors
    /// [`WorkspaceError::Diverged`] where a row is not as recorded; nothing is changed.
    pub fn undo(&mut self) -> Result<Option<Done<Step>>, WorkspaceError> {
        let Some((number, step)) = candidate(&self.conn, UNDOABLE)? else {
            return Ok(None);
        };
        self.replay(number, step, OperationSort::Undo).map(Some)
    }

    /// Does again what was undone last. `None` where there is nothing to do again.
    ///
    /// # Errors
    /// As [`Self::undo`].
    pub fn redo(&mut self) -> Result<Option<Done<Step>>, WorkspaceError> {
        let Some((number, step)) = candidate(&self.conn, REDOABLE)? else {
            return Ok(None);
        };
        self.replay(number, step, OperationSort::Redo).map(Some)
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
        reverts: u32,
        step: Step,
        sort: OperationSort,
    ) -> Result<Done<Step>, WorkspaceError> {
        let (action, subject) = (step.action.clone(), step.subject.clone());
        let entry = Entry {
            action: &action,
            subject: &subject,
            sort,
            reverts: Some(reverts),
        };
        self.operate(&entry, |tx, number| {
            let mut images = images(tx, reverts)?;
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
                put(tx, reverts, image)?;
            }
            tx.close(reverts, state)?;
            tx.close(number, "replayed")?;
            Ok(step)
        })
    }
}

/// What undo and redo would do now.
pub(crate) fn state(conn: &Connection) -> rusqlite::Result<UndoState> {
    let step = |found: Option<(u32, Step)>| found.map(|(_, step)| step);
    Ok(UndoState {
        undo: step(candidate(conn, UNDOABLE)?),
        redo: step(candidate(conn, REDOABLE)?),
    })
}

/// One recorded change of a row.
struct Image {
    noun: Noun,
    id: String,
    from: Option<Vec<Value>>,
    to: Option<Vec<Value>>,
}

fn candidate(conn: &Connection, sql: &str) -> rusqlite::Result<Option<(u32, Step)>> {
    let read = |row: &rusqlite::Row<'_>| {
        let subject = subject(&row.get::<_, String>(2)?);
        Ok((
            row.get(0)?,
            Step {
                action: row.get(1)?,
                subject,
            },
        ))
    };
    conn.prepare_cached(sql)?.query_row([], read).optional()
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
/// at a NUL character.
fn values(noun: Noun, image: &str) -> Vec<Value> {
    let image: serde_json::Value = serde_json::from_str(image).unwrap_or_default();
    let value = |column: &&str| match &image[*column] {
        serde_json::Value::String(text) => Value::Text(text.clone()),
        serde_json::Value::Number(n) => n.as_i64().map_or(Value::Null, Value::Integer),
        _ => Value::Null,
    };
    storage::columns(noun).iter().map(value).collect()
}

fn put(tx: &Tx<'_>, operation: u32, image: &Image) -> Result<(), WorkspaceError> {
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
        operation,
        noun,
        id: image.id.clone(),
    })
}
