//! Commands on what only the protocol service reads.

use congress::{Done, PersonId};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// The note on a person; empty where there is none.
#[tauri::command(async)]
#[specta::specta]
pub fn protocol_note(shell: State<'_, Shell>, person_id: PersonId) -> Result<String, AppError> {
    shell.with(|file| file.protocol_note(&person_id))
}

/// The notes on these people, of whom there are any: for an export that was told to hold them.
#[tauri::command(async)]
#[specta::specta]
pub fn protocol_notes(
    shell: State<'_, Shell>,
    people: Vec<PersonId>,
) -> Result<Vec<(PersonId, String)>, AppError> {
    let asked: std::collections::BTreeSet<PersonId> = people.into_iter().collect();
    let notes = shell.with(|file| file.protocol_notes())?;
    let of_them = notes
        .into_iter()
        .filter(|note| asked.contains(&note.person_id));
    Ok(of_them.map(|note| (note.person_id, note.text)).collect())
}

/// Writes the note on a person anew; blank takes it away.
#[tauri::command(async)]
#[specta::specta]
pub fn protocol_note_set(
    shell: State<'_, Shell>,
    person_id: PersonId,
    text: String,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.protocol_note_set(&person_id, &text))
}
