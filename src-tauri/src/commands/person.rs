//! Commands on people of the directory.

use congress::Done;
use congress::{OrganizationId, PersonId, TextIn, Traces, person::PersonEdit};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Adds a person to the directory.
#[tauri::command(async)]
#[specta::specta]
pub fn person_create(
    shell: State<'_, Shell>,
    name: TextIn,
    organization_id: Option<OrganizationId>,
) -> Result<Done<PersonId>, AppError> {
    shell.with(|file| file.person_create(name, organization_id))
}

/// Changes one field of a person.
#[tauri::command(async)]
#[specta::specta]
pub fn person_edit(
    shell: State<'_, Shell>,
    id: PersonId,
    edit: PersonEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.person_edit(&id, edit))
}

/// Removes a person with their parts; memberships keep the function.
#[tauri::command(async)]
#[specta::specta]
pub fn person_remove(shell: State<'_, Shell>, id: PersonId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.person_remove(&id))
}

/// What erasing a person would take away, and what it would leave.
#[tauri::command(async)]
#[specta::specta]
pub fn person_traces(shell: State<'_, Shell>, id: PersonId) -> Result<Traces, AppError> {
    shell.with_file(|file| file.person_traces(&id))
}

/// Removes a person's data from the file, its history and its backups, for good; how many
/// backups were written anew.
#[tauri::command(async)]
#[specta::specta]
pub fn person_erase(shell: State<'_, Shell>, id: PersonId) -> Result<Done<u32>, AppError> {
    let root = shell.backups();
    shell.with(|file| file.person_erase(&id, Some(&root)))
}
