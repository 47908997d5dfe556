//! Verbs of events.

use congress::event::{EventEdit, NewEvent};
use congress::{Done, Event, EventId, LocalizedText, Room, RoomId, Venue, VenueId};

use crate::storage::get;
use crate::{Workspace, WorkspaceError, burst, new_id, tidy};

impl Workspace {
    /// Makes an event, and where it names rooms, a venue of the event's name with them.
    /// The first event of a file is `file-create`: it is what the file starts with, and
    /// not undone.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] naming the field.
    pub fn event_create(&mut self, new: &NewEvent) -> Result<Done<EventId>, WorkspaceError> {
        let new = NewEvent {
            name: tidy(&new.name),
            ..new.clone()
        };
        let event = new.make(new_id())?;
        let first = self.events()?.is_empty();
        let action = if first { "file-create" } else { "event-create" };
        let names = new.rooms.iter().filter(|name| !name.trim().is_empty());
        let lang = event.languages.first().map_or("en", String::as_str);
        let names: Vec<_> = names.map(|name| LocalizedText::of(lang, name)).collect();
        self.transact(action, &event.name, |tx| {
            tx.insert(&event)?;
            if names.is_empty() {
                return Ok(event.id.clone());
            }
            let venue = Venue {
                id: new_id::<VenueId>(),
                event_id: event.id.clone(),
                name: event.name.clone(),
                position: 0,
                latitude: None,
                longitude: None,
            };
            tx.insert(&venue)?;
            for (position, name) in (0..).zip(names.iter().cloned()) {
                tx.insert(&Room {
                    id: new_id::<RoomId>(),
                    event_id: event.id.clone(),
                    venue_id: venue.id.clone(),
                    name,
                    capacity: None,
                    position,
                    setup_minutes: 0,
                    booths: 0,
                    opening: Vec::new(),
                    closed: false,
                    equipment: Vec::new(),
                    dais_seats: None,
                    channels: None,
                })?;
            }
            Ok(event.id.clone())
        })
    }

    /// Changes one field of an event.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn event_edit(
        &mut self,
        id: &EventId,
        edit: EventEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut event: Event = get(&self.conn, id.as_str())?;
        let action = format!("event-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        event.apply(edit)?;
        self.edit(&action, &event.name, &burst, |tx| tx.update(&event))
    }
}
