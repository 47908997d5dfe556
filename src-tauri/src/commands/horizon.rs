//! Commands on what reaches beyond one event.

use congress::OrganizationId;
use congress::horizon::{Partner, SessionLine};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// All that an organization takes part in, over all events.
#[tauri::command(async)]
#[specta::specta]
pub fn partner(
    shell: State<'_, Shell>,
    organization_id: OrganizationId,
) -> Result<Partner, AppError> {
    shell.with(|file| file.partner(&organization_id))
}

/// The sessions of all events that agreements and strands name.
#[tauri::command(async)]
#[specta::specta]
pub fn horizon(shell: State<'_, Shell>) -> Result<Vec<SessionLine>, AppError> {
    shell.with(|file| file.horizon())
}
