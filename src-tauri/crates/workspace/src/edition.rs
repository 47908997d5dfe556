//! Making a new edition of an event.

use congress::edition::{NewEdition, edition};
use congress::{Done, EventId};

use crate::{Workspace, WorkspaceError, new_id, tidy};

impl Workspace {
    /// Makes a new edition after an event of the file, as one operation.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`] naming the field.
    pub fn edition_create(&mut self, new: &NewEdition) -> Result<Done<EventId>, WorkspaceError> {
        let from = self.programme(&new.from)?;
        let new = NewEdition {
            name: tidy(&new.name),
            ..new.clone()
        };
        let made = edition(&from, &new, || new_id::<EventId>().0)?;
        self.transact("event-edition", &made.event.name, |tx| {
            tx.insert(&made.event)?;
            tx.insert_all(&made.venues)?;
            tx.insert_all(&made.travels)?;
            tx.insert_all(&made.rooms)?;
            tx.insert_all(&made.tracks)?;
            tx.insert_all(&made.sessions)?;
            tx.insert_all(&made.delegations)?;
            tx.insert_all(&made.co_organizers)?;
            Ok(made.event.id.clone())
        })
    }
}
