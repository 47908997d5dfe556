//! Commands on accepted findings.

use congress::checks::Finding;
use congress::{AcceptanceId, Done, EventId};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Accepts a finding as it is, with a reason.
#[tauri::command(async)]
#[specta::specta]
pub fn acceptance_create(
    shell: State<'_, Shell>,
    event_id: EventId,
    finding: Finding,
    reason: String,
) -> Result<Done<AcceptanceId>, AppError> {
    shell.with(|file| file.acceptance_create(&event_id, &finding, &reason))
}

/// Takes an acceptance back: the finding counts again.
#[tauri::command(async)]
#[specta::specta]
pub fn acceptance_remove(shell: State<'_, Shell>, id: AcceptanceId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.acceptance_remove(&id))
}
