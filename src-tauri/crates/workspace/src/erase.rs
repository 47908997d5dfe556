//! Erasing a person: from the rows, from the history, from the releases, from the backups.
//!
//! What is found is what the person's row ever held, and each of their names where it
//! stands as whole words in a text of another row or in the history. A name of fewer than
//! three characters, a name in another case or with an ending, a part of a name, and the
//! same name as another person's own are not found, nor is anything inside of attached files. Authors of operations stay: they are
//! who keeps the file, not who comes.

mod scrub;
mod spelling;
mod texts;

use std::collections::BTreeSet;
use std::path::Path;

use congress::change::OperationSort;
use congress::{Changed, Done, LocalizedText, Noun, PersonId, Traces};
use rusqlite::types::Value;

use crate::backup::{Rewritten, identity, rewrite_backups};
use crate::compare::compare;
use crate::journal::Entry;
use crate::shrink::Remains;
use crate::snapshot::Snapshot;
use crate::{Workspace, WorkspaceError, storage};

use scrub::scrub;
use spelling::Spellings;

impl Workspace {
    /// What an erasure would take away and what it would leave. Also for a person who was
    /// removed and of whom only the history knows.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`] where not even the history knows such a person.
    pub fn person_traces(&self, id: &PersonId) -> Result<Traces, WorkspaceError> {
        let (conn, person) = (&self.conn, id.as_str());
        let names = Spellings::new(self.names_of(id)?);
        let images = scrub::images(conn, person, &names)?;
        let subjects = scrub::subjects(conn, person, &names)?;
        let operations: BTreeSet<u32> = images
            .iter()
            .map(|image| image.operation)
            .chain(subjects.iter().map(|subject| subject.operation))
            .collect();
        let now = Snapshot::now(conn)?;
        let mut without = now.clone();
        for row in scrub::rows(conn, person, &names)? {
            let values = without.rows.get_mut(&(row.noun, row.id));
            let columns = storage::columns(row.noun);
            for (value, column) in values.into_iter().flatten().zip(columns) {
                if let Some((_, text)) = row.columns.iter().find(|(name, _)| name == column) {
                    *value = Value::Text(text.clone());
                }
            }
        }
        // Named as they are now: what `compare` holds for the later moment.
        let mentions = compare(&without, &now)
            .into_iter()
            .map(|change| change.row)
            // Their own honorific and title are no mention by others.
            .filter(|row| (row.noun, row.id.as_str()) != (Noun::Person, person))
            .collect();
        Ok(Traces {
            operations: operations.len() as u32,
            mentions,
            parts: storage::count_of(conn, Noun::Part, "person_id", person)?,
            functions: storage::count_of(conn, Noun::Member, "person_id", person)?,
        })
    }

    /// Removes a person's data from the file, its history and releases, and from its backups under
    /// `backups`. The row stays, without any name, so that parts and functions stay; where
    /// others name the person, a dash stands. What they observe, their rank and their own
    /// arrival and departure go, and so do the times at which they are there and what was said
    /// of findings that concern them. The history says that and when it was done,
    /// and by whom. Cannot be undone; what was done before still can, and brings nothing
    /// back. Also for a person who was removed before.
    ///
    /// Answers how many backups were written anew, and how many could not be and were
    /// removed.
    ///
    /// Rows and history change in one transaction, all or not at all. What follows is to
    /// leave no traces in free space: the file is rewritten (which takes as much space
    /// again for a moment), and the backups are. Where that fails, the error is told
    /// although the person *is* erased from rows and history: the window should read the
    /// file anew. Calling again does what is left to do.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`] where not even the history knows such a person;
    /// [`WorkspaceError::Write`].
    pub fn person_erase(
        &mut self,
        id: &PersonId,
        backups: Option<&Path>,
    ) -> Result<Done<u32>, WorkspaceError> {
        let names = self.names_of(id)?;
        let entry = Entry {
            action: "person-erase",
            subject: &LocalizedText::default(),
            sort: OperationSort::Do,
            reverts: None,
            burst: None,
            tells: true,
        };
        let erased = self.without_remains(|ws| {
            ws.operate(&entry, |tx, number| {
                let forgotten = scrub::forget(tx.conn(), id.as_str(), &names)?;
                if forgotten.any {
                    tx.close(number, "replayed")?;
                }
                Ok(forgotten.gone)
            })
        });
        let rewritten = match (backups, &erased) {
            // Once the rows are without the person, the backups come to be so too.
            (Some(root), Ok(_) | Err(Remains::Left(_))) => {
                let file = identity(&self.conn)?.unwrap_or_default();
                rewrite_backups(root, &file, |copy| scrub(copy, id.as_str(), &names))
            }
            _ => Ok(Rewritten::default()),
        };
        let mut done = erased?;
        let rewritten = rewritten?;
        // Of what went with the person the journal tells nothing any more.
        for (noun, id) in &done.value {
            let gone = storage::changed(&self.conn, *noun, id)?;
            done.changed.push(gone);
        }
        done.changed.sort_by_key(Changed::noun);
        Ok(Done {
            value: rewritten.rewritten + rewritten.removed,
            changed: done.changed,
            undo: done.undo,
            unsaved: done.unsaved,
        })
    }

    fn names_of(&self, id: &PersonId) -> Result<BTreeSet<String>, WorkspaceError> {
        let names = scrub::names_of(&self.conn, id.as_str())?;
        names.ok_or_else(|| WorkspaceError::not_found(Noun::Person, id.as_str()))
    }
}
