//! Verbs of rooms.

use congress::room::RoomEdit;
use congress::{Done, EventId, Noun, Room, RoomId, TextIn, Venue, VenueId};
use rusqlite::Connection;

use crate::order::{self, Placed};
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, named, new_id};

impl Workspace {
    /// Adds a room to a venue, after all of the event's rooms.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a venue of another event;
    /// [`WorkspaceError::Invalid`].
    pub fn room_create(
        &mut self,
        event_id: &EventId,
        venue_id: &VenueId,
        name: TextIn,
    ) -> Result<Done<RoomId>, WorkspaceError> {
        check_venue(&self.conn, event_id, venue_id)?;
        let others: Vec<Room> = rows_of(&self.conn, "event_id", event_id.as_str())?;
        let room = Room {
            id: new_id(),
            event_id: event_id.clone(),
            venue_id: venue_id.clone(),
            name: named("name", name)?,
            capacity: None,
            position: order::after(&others),
            setup_minutes: 0,
            booths: 0,
            opening: Vec::new(),
            closed: false,
            equipment: Vec::new(),
            dais_seats: None,
            channels: None,
        };
        self.transact("room-create", &room.name, |tx| {
            tx.insert(&room)?;
            Ok(room.id.clone())
        })
    }

    /// Changes one field of a room; a new place moves the event's other rooms along.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn room_edit(&mut self, id: &RoomId, edit: RoomEdit) -> Result<Done<()>, WorkspaceError> {
        let mut room: Room = get(&self.conn, id.as_str())?;
        let action = format!("room-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        match &edit {
            RoomEdit::Position(place) => {
                let rooms: Vec<Room> = rows_of(&self.conn, "event_id", room.event_id.as_str())?;
                return self.edit(&action, &room.name, &burst, |tx| {
                    order::move_to(tx, rooms.clone(), id.as_str(), *place)
                });
            }
            RoomEdit::Venue(venue_id) => check_venue(&self.conn, &room.event_id, venue_id)?,
            RoomEdit::Name(_)
            | RoomEdit::Capacity(_)
            | RoomEdit::SetupMinutes(_)
            | RoomEdit::Booths(_)
            | RoomEdit::Opening(_)
            | RoomEdit::Closed(_)
            | RoomEdit::Equipment(_)
            | RoomEdit::DaisSeats(_)
            | RoomEdit::Channels(_) => {}
        }
        room.apply(edit)?;
        self.edit(&action, &room.name, &burst, |tx| tx.update(&room))
    }

    /// Removes a room; its sessions lose it and keep the times.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn room_remove(&mut self, id: &RoomId) -> Result<Done<()>, WorkspaceError> {
        let room: Room = get(&self.conn, id.as_str())?;
        self.transact("room-remove", &room.name, |tx| {
            tx.clear(Noun::Session, "room_id", id.as_str())?;
            tx.delete(Noun::Room, id.as_str())
        })
    }
}

impl Placed for Room {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}

/// A venue is one of the event.
pub(crate) fn check_venue(
    conn: &Connection,
    event_id: &EventId,
    venue_id: &VenueId,
) -> Result<(), WorkspaceError> {
    let venue: Venue = get(conn, venue_id.as_str())?;
    if venue.event_id != *event_id {
        return Err(WorkspaceError::not_found(Noun::Venue, venue_id.as_str()));
    }
    Ok(())
}
