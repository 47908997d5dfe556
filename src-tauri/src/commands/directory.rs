//! Commands that search and sort the directory, and what names its rows.

use congress::directory::{Found, PeopleQuery};
use congress::history::Uses;
use congress::{EventId, Noun, PersonId};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// What fits a few words among people, organizations, sessions, rooms and delegations.
#[tauri::command(async)]
#[specta::specta]
pub fn search(
    shell: State<'_, Shell>,
    event_id: EventId,
    query: String,
    most: u32,
) -> Result<Found, AppError> {
    shell.with_directory(&event_id, |directory, _| directory.search(&query, most))
}

/// The people that a table shows, in its order.
#[tauri::command(async)]
#[specta::specta]
pub fn people_order(
    shell: State<'_, Shell>,
    event_id: EventId,
    query: PeopleQuery,
) -> Result<Vec<PersonId>, AppError> {
    shell.with_directory(&event_id, |directory, programme| {
        directory.people(programme, &query)
    })
}

/// Those whom a person may be again in the directory.
#[tauri::command(async)]
#[specta::specta]
pub fn person_alike(
    shell: State<'_, Shell>,
    event_id: EventId,
    id: PersonId,
) -> Result<Vec<PersonId>, AppError> {
    shell.with_directory(&event_id, |directory, programme| {
        directory.alike(programme, &id)
    })
}

/// What names a row, over all events.
#[tauri::command(async)]
#[specta::specta]
pub fn uses(shell: State<'_, Shell>, noun: Noun, id: String) -> Result<Uses, AppError> {
    shell.with(|file| file.uses(noun, &id))
}
