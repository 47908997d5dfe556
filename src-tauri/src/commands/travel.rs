//! Commands on the ways between venues.

use congress::{Done, EventId, TravelId, VenueId};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Says how many minutes the way between two venues takes, in either direction.
#[tauri::command(async)]
#[specta::specta]
pub fn travel_set(
    shell: State<'_, Shell>,
    event_id: EventId,
    from_id: VenueId,
    to_id: VenueId,
    minutes: u32,
) -> Result<Done<TravelId>, AppError> {
    shell.with(|file| file.travel_set(&event_id, (&from_id, &to_id), minutes))
}

/// Forgets how long the way between two venues takes.
#[tauri::command(async)]
#[specta::specta]
pub fn travel_remove(shell: State<'_, Shell>, id: TravelId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.travel_remove(&id))
}
