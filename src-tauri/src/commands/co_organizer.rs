//! Commands on co-organizers of sessions and events.

use congress::Done;
use congress::{
    CoOrganizerId, OrganizationId,
    co_organizer::{Carried, CoOrganizerEdit, CoOrganizerRole},
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds a co-organizer to a session or an event, as invited.
#[tauri::command(async)]
#[specta::specta]
pub fn co_organizer_add(
    shell: State<'_, Shell>,
    of: Carried,
    organization_id: OrganizationId,
    role: CoOrganizerRole,
) -> Result<Done<CoOrganizerId>, AppError> {
    shell.with(|file| file.co_organizer_add(&of, &organization_id, role))
}

/// Changes one field of a co-organizer.
#[tauri::command(async)]
#[specta::specta]
pub fn co_organizer_edit(
    shell: State<'_, Shell>,
    id: CoOrganizerId,
    edit: CoOrganizerEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.co_organizer_edit(&id, edit))
}

/// Takes a co-organizer off its session or event.
#[tauri::command(async)]
#[specta::specta]
pub fn co_organizer_remove(
    shell: State<'_, Shell>,
    id: CoOrganizerId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.co_organizer_remove(&id))
}
