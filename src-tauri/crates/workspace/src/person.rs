//! Verbs of people.

use congress::person::PersonEdit;
use congress::{Done, LocalizedText, Noun, Observance, OrganizationId, Person, PersonId, TextIn};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, named, new_id};

impl Workspace {
    /// Adds a person to the directory.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`] for the organization, [`WorkspaceError::Invalid`].
    pub fn person_create(
        &mut self,
        name: TextIn,
        organization_id: Option<OrganizationId>,
    ) -> Result<Done<PersonId>, WorkspaceError> {
        let person = Person {
            id: new_id(),
            honorific: LocalizedText::default(),
            name: named("name", name)?,
            title: LocalizedText::default(),
            organization_id,
            languages: Vec::new(),
            rank: None,
            observance: Observance::default(),
        };
        self.transact("person-create", &person.name, |tx| {
            tx.insert(&person)?;
            Ok(person.id.clone())
        })
    }

    /// Changes one field of a person.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn person_edit(
        &mut self,
        id: &PersonId,
        edit: PersonEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut person: Person = get(&self.conn, id.as_str())?;
        let action = format!("person-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        person.apply(edit)?;
        self.edit(&action, &person.name, &burst, |tx| tx.update(&person))
    }

    /// Removes a person with their parts in sessions and the times at which they are there. Where they are a member of a
    /// delegation, the function stays, to be filled anew.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn person_remove(&mut self, id: &PersonId) -> Result<Done<()>, WorkspaceError> {
        let person: Person = get(&self.conn, id.as_str())?;
        self.transact("person-remove", &person.name, |tx| {
            tx.delete_of(Noun::Part, "person_id", id.as_str())?;
            tx.delete_of(Noun::Availability, "person_id", id.as_str())?;
            tx.clear(Noun::Member, "person_id", id.as_str())?;
            tx.clear(Noun::CoOrganizer, "person_id", id.as_str())?;
            tx.clear(Noun::AgreementParty, "person_id", id.as_str())?;
            tx.delete(Noun::Person, id.as_str())
        })
    }
}
