//! Commands on the times at which people are there.

use congress::availability::{AvailabilityEdit, NewAvailability};
use congress::{AvailabilityId, Done};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Says when a person is there, or is not.
#[tauri::command(async)]
#[specta::specta]
pub fn availability_create(
    shell: State<'_, Shell>,
    availability: NewAvailability,
) -> Result<Done<AvailabilityId>, AppError> {
    shell.with(|file| file.availability_create(&availability))
}

/// Changes one field of it.
#[tauri::command(async)]
#[specta::specta]
pub fn availability_edit(
    shell: State<'_, Shell>,
    id: AvailabilityId,
    edit: AvailabilityEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.availability_edit(&id, edit))
}

/// Forgets it.
#[tauri::command(async)]
#[specta::specta]
pub fn availability_remove(
    shell: State<'_, Shell>,
    id: AvailabilityId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.availability_remove(&id))
}
