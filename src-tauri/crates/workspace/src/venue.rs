//! Verbs of venues.

use congress::venue::VenueEdit;
use congress::{Done, EventId, Noun, Room, TextIn, Venue, VenueId};

use crate::order::{self, Placed};
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, named, new_id};

impl Workspace {
    /// Adds a venue to an event, after its others.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn venue_create(
        &mut self,
        event_id: &EventId,
        name: TextIn,
    ) -> Result<Done<VenueId>, WorkspaceError> {
        let others: Vec<Venue> = rows_of(&self.conn, "event_id", event_id.as_str())?;
        let venue = Venue {
            id: new_id(),
            event_id: event_id.clone(),
            name: named("name", name)?,
            position: order::after(&others),
            latitude: None,
            longitude: None,
        };
        self.transact("venue-create", &venue.name, |tx| {
            tx.insert(&venue)?;
            Ok(venue.id.clone())
        })
    }

    /// Changes one field of a venue; a new place moves the event's other venues along.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn venue_edit(
        &mut self,
        id: &VenueId,
        edit: VenueEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut venue: Venue = get(&self.conn, id.as_str())?;
        let action = format!("venue-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        if let VenueEdit::Position(place) = edit {
            let venues: Vec<Venue> = rows_of(&self.conn, "event_id", venue.event_id.as_str())?;
            return self.edit(&action, &venue.name, &burst, |tx| {
                order::move_to(tx, venues.clone(), id.as_str(), place)
            });
        }
        venue.apply(edit)?;
        self.edit(&action, &venue.name, &burst, |tx| tx.update(&venue))
    }

    /// Removes a venue with its rooms, the ways to it and its timetables of prayer; sessions in
    /// its rooms lose the room and keep the times.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn venue_remove(&mut self, id: &VenueId) -> Result<Done<()>, WorkspaceError> {
        let venue: Venue = get(&self.conn, id.as_str())?;
        let rooms: Vec<Room> = rows_of(&self.conn, "venue_id", id.as_str())?;
        self.transact("venue-remove", &venue.name, |tx| {
            for room in &rooms {
                tx.clear(Noun::Session, "room_id", room.id.as_str())?;
            }
            tx.delete_of(Noun::Room, "venue_id", id.as_str())?;
            tx.delete_of(Noun::Travel, "from_id", id.as_str())?;
            tx.delete_of(Noun::Travel, "to_id", id.as_str())?;
            // Without its venue a timetable would hold for all others.
            tx.delete_of(Noun::Timetable, "venue_id", id.as_str())?;
            tx.delete(Noun::Venue, id.as_str())
        })
    }
}

impl Placed for Venue {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}
