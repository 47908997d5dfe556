//! Commands on people of the directory.

use congress::Done;
use congress::{OrganizationId, PersonId, TextIn, Traces, person::PersonEdit};
use tauri::{AppHandle, State};

use crate::error::AppError;
use crate::shell::{FileLine, Shell};
use crate::{dialogs, outputs};

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

/// Changes one field of many people.
#[tauri::command(async)]
#[specta::specta]
pub fn people_edit(
    shell: State<'_, Shell>,
    ids: Vec<PersonId>,
    edit: PersonEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.people_edit(&ids, &edit))
}

/// Removes many people, each with their parts; memberships keep the function.
#[tauri::command(async)]
#[specta::specta]
pub fn people_remove(shell: State<'_, Shell>, ids: Vec<PersonId>) -> Result<Done<()>, AppError> {
    shell.with(|file| file.people_remove(&ids))
}

/// Makes one person of two: `id` stays.
#[tauri::command(async)]
#[specta::specta]
pub fn people_merge(
    shell: State<'_, Shell>,
    id: PersonId,
    gone: PersonId,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.people_merge(&id, &gone))
}

/// Asks where to save, and writes a list of people that the window has put in words; `None`:
/// cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn people_export(
    app: AppHandle,
    shell: State<'_, Shell>,
    name: String,
    csv: String,
) -> Result<Option<FileLine>, AppError> {
    let Some(path) = dialogs::save(&app, &shell, &dialogs::TABLE, &name) else {
        return Ok(None);
    };
    outputs::write(&path, csv.as_bytes())?;
    Ok(Some(FileLine::of(&path)))
}
