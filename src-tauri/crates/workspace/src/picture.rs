//! Verbs of photos and emblems.

use congress::picture::PictureOwner;
use congress::{Done, LocalizedText, Noun, Organization, Person, Picture};

use crate::storage::{get, list, rows_of};
use crate::{Workspace, WorkspaceError, new_id};

impl Workspace {
    /// Whose picture it is, as it stands; `None`: there is none.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn picture(&self, owner: &PictureOwner) -> Result<Option<Picture>, WorkspaceError> {
        let (column, id) = match owner {
            PictureOwner::Person(id) => ("person_id", id.as_str()),
            PictureOwner::Organization(id) => ("organization_id", id.as_str()),
        };
        // More than one: what was taken back came again beside its follower.
        let found: Vec<Picture> = rows_of(&self.conn, column, id)?;
        Ok(found.into_iter().next_back())
    }

    /// All pictures.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn pictures(&self) -> Result<Vec<Picture>, WorkspaceError> {
        Ok(list(&self.conn, [])?)
    }

    /// Gives someone a picture, in the place of the one before, from the bytes of a file.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`] as [`Picture::taken`].
    pub fn picture_set(
        &mut self,
        owner: &PictureOwner,
        bytes: &[u8],
    ) -> Result<Done<()>, WorkspaceError> {
        let name = self.name_of(owner)?;
        let before = self.picture(owner)?;
        let id = before.as_ref().map_or_else(new_id, |old| old.id.clone());
        let picture = Picture::taken(id, owner.clone(), bytes)?;
        self.transact("picture-set", &name, |tx| match &before {
            Some(_) => tx.update(&picture),
            None => tx.insert(&picture),
        })
    }

    /// Takes a picture away.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn picture_remove(&mut self, owner: &PictureOwner) -> Result<Done<()>, WorkspaceError> {
        let name = self.name_of(owner)?;
        let (column, id) = match owner {
            PictureOwner::Person(id) => ("person_id", id.as_str()),
            PictureOwner::Organization(id) => ("organization_id", id.as_str()),
        };
        self.transact("picture-remove", &name, |tx| {
            tx.delete_of(Noun::Picture, column, id)
        })
    }

    fn name_of(&self, owner: &PictureOwner) -> Result<LocalizedText, WorkspaceError> {
        Ok(match owner {
            PictureOwner::Person(id) => get::<Person>(&self.conn, id.as_str())?.name,
            PictureOwner::Organization(id) => get::<Organization>(&self.conn, id.as_str())?.name,
        })
    }
}
