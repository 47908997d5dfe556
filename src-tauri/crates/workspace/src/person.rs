//! Verbs of people.

use std::collections::HashSet;

use congress::person::PersonEdit;
use congress::{
    Done, Invalid, LocalizedText, Noun, OrganizationId, Person, PersonId, Problem, TextIn,
};
use rusqlite::Connection;

use crate::journal::Tx;
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
            organization_id,
            ..Person::named(new_id(), named("name", name)?)
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

    /// Changes one field of many people. One who does not take it stops all.
    ///
    /// # Errors
    /// As [`Self::person_edit`]; [`Problem::Empty`] for none.
    pub fn people_edit(
        &mut self,
        ids: &[PersonId],
        edit: &PersonEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut people = chosen(&self.conn, ids)?;
        for person in &mut people {
            person.apply(edit.clone())?;
        }
        let action = format!("people-{}", edit.verb());
        self.transact(&action, &first(&people), |tx| {
            people.iter().try_for_each(|person| tx.update(person))
        })
    }

    /// Removes a person with their parts in sessions, the times at which they are there, their
    /// photo and the protocol service's note. Where they are a member of a delegation, the
    /// function stays, to be filled anew.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn person_remove(&mut self, id: &PersonId) -> Result<Done<()>, WorkspaceError> {
        let person: Person = get(&self.conn, id.as_str())?;
        self.transact("person-remove", &person.name, |tx| remove(tx, id))
    }

    /// Removes many people, each as [`Self::person_remove`] does.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`Problem::Empty`] for none.
    pub fn people_remove(&mut self, ids: &[PersonId]) -> Result<Done<()>, WorkspaceError> {
        let people = chosen(&self.conn, ids)?;
        self.transact("people-remove", &first(&people), |tx| {
            people.iter().try_for_each(|person| remove(tx, &person.id))
        })
    }
}

fn remove(tx: &Tx<'_>, id: &PersonId) -> Result<(), WorkspaceError> {
    for noun in [
        Noun::Part,
        Noun::Availability,
        Noun::Picture,
        Noun::ProtocolNote,
    ] {
        tx.delete_of(noun, "person_id", id.as_str())?;
    }
    for noun in [Noun::Member, Noun::CoOrganizer, Noun::AgreementParty] {
        tx.clear(noun, "person_id", id.as_str())?;
    }
    tx.delete(Noun::Person, id.as_str())
}

/// The people of ids, each once.
fn chosen(conn: &Connection, ids: &[PersonId]) -> Result<Vec<Person>, WorkspaceError> {
    if ids.is_empty() {
        return Err(Invalid::new("people", Problem::Empty).into());
    }
    let mut seen = HashSet::new();
    let once = ids.iter().filter(|id| seen.insert(*id));
    once.map(|id| get(conn, id.as_str())).collect()
}

/// After whom an operation on many is named.
fn first(people: &[Person]) -> LocalizedText {
    let first = people.first().map(|person| person.name.clone());
    first.unwrap_or_default()
}
