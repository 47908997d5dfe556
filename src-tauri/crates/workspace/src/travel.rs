//! Verbs of the ways between venues.

use congress::{Done, EventId, Noun, Travel, TravelId, Venue, VenueId, travel};

use crate::room::check_venue;
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, new_id};

impl Workspace {
    /// Says how many minutes the way between two venues of an event takes, in either
    /// direction. What was said of it before is replaced.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a venue of another event;
    /// [`WorkspaceError::Invalid`] as [`Travel::make`].
    pub fn travel_set(
        &mut self,
        event_id: &EventId,
        venues: (&VenueId, &VenueId),
        minutes: u32,
    ) -> Result<Done<TravelId>, WorkspaceError> {
        check_venue(&self.conn, event_id, venues.0)?;
        check_venue(&self.conn, event_id, venues.1)?;
        let mut known: Vec<Travel> = rows_of(&self.conn, "event_id", event_id.as_str())?;
        known.retain(|way| way.joins(venues.0, venues.1));
        // More than one: a way that was removed came back after another took its place.
        let doubles = known.split_off(known.len().min(1));
        let old = known.pop();
        let id = old.as_ref().map_or_else(new_id, |way| way.id.clone());
        let way = Travel::make(id, event_id.clone(), venues, minutes)?;
        let name = self.way(&way)?;
        self.transact("travel-set", &name, |tx| {
            match &old {
                Some(_) => tx.update(&way)?,
                None => tx.insert(&way)?,
            }
            for double in &doubles {
                tx.delete(Noun::Travel, double.id.as_str())?;
            }
            Ok(way.id.clone())
        })
    }

    /// Forgets how long the way between two venues takes.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn travel_remove(&mut self, id: &TravelId) -> Result<Done<()>, WorkspaceError> {
        let way: Travel = get(&self.conn, id.as_str())?;
        let name = self.way(&way)?;
        self.transact("travel-remove", &name, |tx| {
            tx.delete(Noun::Travel, id.as_str())
        })
    }

    /// What a way is called.
    fn way(&self, way: &Travel) -> Result<congress::LocalizedText, WorkspaceError> {
        let from: Venue = get(&self.conn, way.from_id.as_str())?;
        let to: Venue = get(&self.conn, way.to_id.as_str())?;
        Ok(travel::name(&from.name, &to.name))
    }
}
