//! Commands on venues and rooms.

use congress::Done;
use congress::{EventId, RoomId, TextIn, VenueId, room::RoomEdit, venue::VenueEdit};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds a venue to an event.
#[tauri::command(async)]
#[specta::specta]
pub fn venue_create(
    shell: State<'_, Shell>,
    event_id: EventId,
    name: TextIn,
) -> Result<Done<VenueId>, AppError> {
    shell.with(|file| file.venue_create(&event_id, name))
}

/// Changes one field of a venue.
#[tauri::command(async)]
#[specta::specta]
pub fn venue_edit(
    shell: State<'_, Shell>,
    id: VenueId,
    edit: VenueEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.venue_edit(&id, edit))
}

/// Removes a venue with its rooms; their sessions keep their times.
#[tauri::command(async)]
#[specta::specta]
pub fn venue_remove(shell: State<'_, Shell>, id: VenueId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.venue_remove(&id))
}

/// Adds a room to a venue.
#[tauri::command(async)]
#[specta::specta]
pub fn room_create(
    shell: State<'_, Shell>,
    event_id: EventId,
    venue_id: VenueId,
    name: TextIn,
) -> Result<Done<RoomId>, AppError> {
    shell.with(|file| file.room_create(&event_id, &venue_id, name))
}

/// Changes one field of a room.
#[tauri::command(async)]
#[specta::specta]
pub fn room_edit(
    shell: State<'_, Shell>,
    id: RoomId,
    edit: RoomEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.room_edit(&id, edit))
}

/// Removes a room; its sessions keep their times.
#[tauri::command(async)]
#[specta::specta]
pub fn room_remove(shell: State<'_, Shell>, id: RoomId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.room_remove(&id))
}
