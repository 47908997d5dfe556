//! Commands on tracks.

use congress::{Done, EventId, TextIn, TrackId, track::TrackEdit};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds a track to an event.
#[tauri::command(async)]
#[specta::specta]
pub fn track_create(
    shell: State<'_, Shell>,
    event_id: EventId,
    name: TextIn,
) -> Result<Done<TrackId>, AppError> {
    shell.with(|file| file.track_create(&event_id, name))
}

/// Changes one field of a track.
#[tauri::command(async)]
#[specta::specta]
pub fn track_edit(
    shell: State<'_, Shell>,
    id: TrackId,
    edit: TrackEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.track_edit(&id, edit))
}

/// Removes a track; its sessions lose it.
#[tauri::command(async)]
#[specta::specta]
pub fn track_remove(shell: State<'_, Shell>, id: TrackId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.track_remove(&id))
}
