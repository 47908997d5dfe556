//! Verbs of tracks.

use congress::track::TrackEdit;
use congress::{Done, EventId, Noun, TextIn, Track, TrackId};
use rusqlite::Connection;

use crate::order::{self, Placed};
use crate::storage::{get, rows_of};
use crate::{Workspace, WorkspaceError, burst, constraint, named, new_id};

impl Workspace {
    /// Adds a track to an event, after its others.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn track_create(
        &mut self,
        event_id: &EventId,
        name: TextIn,
    ) -> Result<Done<TrackId>, WorkspaceError> {
        let others: Vec<Track> = rows_of(&self.conn, "event_id", event_id.as_str())?;
        let track = Track {
            id: new_id(),
            event_id: event_id.clone(),
            name: named("name", name)?,
            position: order::after(&others),
        };
        self.transact("track-create", &track.name, |tx| {
            tx.insert(&track)?;
            Ok(track.id.clone())
        })
    }

    /// Changes one field of a track; a new place moves the event's other tracks along.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn track_edit(
        &mut self,
        id: &TrackId,
        edit: TrackEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut track: Track = get(&self.conn, id.as_str())?;
        let action = format!("track-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        if let TrackEdit::Position(place) = edit {
            let tracks: Vec<Track> = rows_of(&self.conn, "event_id", track.event_id.as_str())?;
            return self.edit(&action, &track.name, &burst, |tx| {
                order::move_to(tx, tracks.clone(), id.as_str(), place)
            });
        }
        track.apply(edit)?;
        self.edit(&action, &track.name, &burst, |tx| tx.update(&track))
    }

    /// Removes a track; its sessions lose it, and conditions on it go.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn track_remove(&mut self, id: &TrackId) -> Result<Done<()>, WorkspaceError> {
        let track: Track = get(&self.conn, id.as_str())?;
        self.transact("track-remove", &track.name, |tx| {
            tx.clear(Noun::Session, "track_id", id.as_str())?;
            constraint::forget(tx, "track", id.as_str())?;
            tx.delete(Noun::Track, id.as_str())
        })
    }
}

impl Placed for Track {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}

/// A track is one of the event.
pub(crate) fn check_track(
    conn: &Connection,
    event_id: &EventId,
    track_id: &TrackId,
) -> Result<(), WorkspaceError> {
    let track: Track = get(conn, track_id.as_str())?;
    if track.event_id != *event_id {
        return Err(WorkspaceError::not_found(Noun::Track, track_id.as_str()));
    }
    Ok(())
}
