//! Verbs of what only the protocol service reads. No error and no operation's name holds a word
//! of it.

use congress::{Done, Noun, Person, PersonId, ProtocolNote, protocol_note};

use crate::storage::{get, list, rows_of};
use crate::{Workspace, WorkspaceError, new_id};

impl Workspace {
    /// The note on a person; empty where there is none.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn protocol_note(&self, person_id: &PersonId) -> Result<String, WorkspaceError> {
        let notes: Vec<ProtocolNote> = rows_of(&self.conn, "person_id", person_id.as_str())?;
        let texts: Vec<String> = notes.into_iter().map(|note| note.text).collect();
        Ok(texts.join("\n\n"))
    }

    /// All notes.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn protocol_notes(&self) -> Result<Vec<ProtocolNote>, WorkspaceError> {
        Ok(list(&self.conn, [])?)
    }

    /// Writes the note on a person anew; blank takes it away.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn protocol_note_set(
        &mut self,
        person_id: &PersonId,
        text: &str,
    ) -> Result<Done<()>, WorkspaceError> {
        let person: Person = get(&self.conn, person_id.as_str())?;
        let text = protocol_note::taken(text)?;
        let known: Vec<ProtocolNote> = rows_of(&self.conn, "person_id", person_id.as_str())?;
        let first = known.first();
        let new = ProtocolNote {
            id: first.map_or_else(new_id, |note| note.id.clone()),
            person_id: person_id.clone(),
            text,
        };
        let key = format!("{person_id} protocolNote");
        self.edit("protocol-note-set", &person.name, &key, |tx| {
            for double in known.iter().skip(1) {
                tx.delete(Noun::ProtocolNote, double.id.as_str())?;
            }
            match (first, new.text.is_empty()) {
                (Some(old), true) => tx.delete(Noun::ProtocolNote, old.id.as_str()),
                (Some(old), false) if *old == new => Ok(()),
                (Some(_), false) => tx.update(&new),
                (None, true) => Ok(()),
                (None, false) => tx.insert(&new),
            }
        })
    }
}
