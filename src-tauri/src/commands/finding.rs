//! Commands on what the checks find, and on what could be done about it.

use congress::checks::{self, Finding, Remedy, Slot};
use congress::{Done, EventId, SessionId};
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::error::AppError;
use crate::outputs;
use crate::shell::{FileLine, Shell};

/// What the checks find in an event today.
#[tauri::command(async)]
#[specta::specta]
pub fn findings(shell: State<'_, Shell>, event_id: EventId) -> Result<Vec<Finding>, AppError> {
    shell.with_checked(&event_id, |checked| Ok(checked.findings()))
}

/// What could be done about a finding with one press.
#[tauri::command(async)]
#[specta::specta]
pub fn remedies(
    shell: State<'_, Shell>,
    event_id: EventId,
    finding: Finding,
) -> Result<Vec<Remedy>, AppError> {
    shell.with_checked(&event_id, |checked| {
        Ok(checks::remedies_in(checked, &finding))
    })
}

/// Does what a remedy says.
#[tauri::command(async)]
#[specta::specta]
pub fn remedy_apply(shell: State<'_, Shell>, remedy: Remedy) -> Result<Done<()>, AppError> {
    shell.with(|file| file.remedy_apply(remedy))
}

/// Where a session would stand with the fewest findings.
#[tauri::command(async)]
#[specta::specta]
pub fn slots(
    shell: State<'_, Shell>,
    event_id: EventId,
    session_id: SessionId,
) -> Result<Vec<Slot>, AppError> {
    shell.with_checked(&event_id, |checked| {
        Ok(checks::slots_in(checked, &session_id))
    })
}

/// Asks where to save, and writes a list of findings that the window has put in words;
/// `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn findings_export(
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
