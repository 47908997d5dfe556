//! Verbs of the official times of prayer.

use congress::timetable::{self, NewTimetable, TimetableEdit};
use congress::{Done, Noun, Timetable, TimetableId};

use crate::room::check_venue;
use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Takes a timetable in.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a venue of another event;
    /// [`WorkspaceError::Invalid`].
    pub fn timetable_create(
        &mut self,
        new: &NewTimetable,
    ) -> Result<Done<TimetableId>, WorkspaceError> {
        let timetable = new.make(new_id())?;
        if let Some(venue) = &timetable.venue_id {
            check_venue(&self.conn, &timetable.event_id, venue)?;
        }
        let name = timetable::name(&timetable.name);
        self.transact("timetable-create", &name, |tx| {
            tx.insert(&timetable)?;
            Ok(timetable.id.clone())
        })
    }

    /// Changes one field of a timetable.
    ///
    /// # Errors
    /// As [`Self::timetable_create`].
    pub fn timetable_edit(
        &mut self,
        id: &TimetableId,
        edit: TimetableEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut timetable: Timetable = get(&self.conn, id.as_str())?;
        let action = format!("timetable-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        if let TimetableEdit::Venue(Some(venue)) = &edit {
            check_venue(&self.conn, &timetable.event_id, venue)?;
        }
        timetable.apply(edit)?;
        let name = timetable::name(&timetable.name);
        self.edit(&action, &name, &burst, |tx| tx.update(&timetable))
    }

    /// Removes a timetable.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn timetable_remove(&mut self, id: &TimetableId) -> Result<Done<()>, WorkspaceError> {
        let timetable: Timetable = get(&self.conn, id.as_str())?;
        let name = timetable::name(&timetable.name);
        self.transact("timetable-remove", &name, |tx| {
            tx.delete(Noun::Timetable, id.as_str())
        })
    }
}
