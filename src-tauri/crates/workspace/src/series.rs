//! Verbs of series.

use congress::series::SeriesEdit;
use congress::{Done, Noun, Series, SeriesId, TextIn};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, named, new_id};

impl Workspace {
    /// Makes a series, as yet without editions.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`].
    pub fn series_create(&mut self, name: TextIn) -> Result<Done<SeriesId>, WorkspaceError> {
        let series = Series {
            id: new_id(),
            name: named("name", name)?,
        };
        self.transact("series-create", &series.name, |tx| {
            tx.insert(&series)?;
            Ok(series.id.clone())
        })
    }

    /// Changes one field of a series.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn series_edit(
        &mut self,
        id: &SeriesId,
        edit: SeriesEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut series: Series = get(&self.conn, id.as_str())?;
        let action = format!("series-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        series.apply(edit)?;
        self.edit(&action, &series.name, &burst, |tx| tx.update(&series))
    }

    /// Removes a series; its editions stay, of none.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn series_remove(&mut self, id: &SeriesId) -> Result<Done<()>, WorkspaceError> {
        let series: Series = get(&self.conn, id.as_str())?;
        self.transact("series-remove", &series.name, |tx| {
            tx.clear(Noun::Event, "series_id", id.as_str())?;
            tx.delete(Noun::Series, id.as_str())
        })
    }

    /// All series of the file.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn series(&self) -> Result<Vec<Series>, WorkspaceError> {
        Ok(crate::storage::list(&self.conn, [])?)
    }
}
