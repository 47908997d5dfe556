//! Verbs of the times at which people are there.

use congress::availability::{AvailabilityEdit, NewAvailability};
use congress::{Availability, AvailabilityId, Done, Noun, Person};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Says when a person is there, or is not.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn availability_create(
        &mut self,
        new: &NewAvailability,
    ) -> Result<Done<AvailabilityId>, WorkspaceError> {
        let availability = new.make(new_id())?;
        let person: Person = get(&self.conn, availability.person_id.as_str())?;
        self.transact("availability-create", &person.name, |tx| {
            tx.insert(&availability)?;
            Ok(availability.id.clone())
        })
    }

    /// Changes one field of it.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn availability_edit(
        &mut self,
        id: &AvailabilityId,
        edit: AvailabilityEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut availability: Availability = get(&self.conn, id.as_str())?;
        let person: Person = get(&self.conn, availability.person_id.as_str())?;
        let action = format!("availability-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        availability.apply(edit)?;
        self.edit(&action, &person.name, &burst, |tx| tx.update(&availability))
    }

    /// Forgets it.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn availability_remove(&mut self, id: &AvailabilityId) -> Result<Done<()>, WorkspaceError> {
        let availability: Availability = get(&self.conn, id.as_str())?;
        let person: Person = get(&self.conn, availability.person_id.as_str())?;
        self.transact("availability-remove", &person.name, |tx| {
            tx.delete(Noun::Availability, id.as_str())
        })
    }
}
