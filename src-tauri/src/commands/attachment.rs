//! Commands on files kept with agreements. No path and no byte of them crosses to the window.

use congress::attachment::AttachmentEdit;
use congress::{AgreementId, AttachmentId, Done};
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::error::AppError;
use crate::inputs;
use crate::outputs;
use crate::shell::{FileLine, Shell};

/// Asks for a file, and keeps it with an agreement; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn attachment_add(
    app: AppHandle,
    shell: State<'_, Shell>,
    agreement_id: AgreementId,
) -> Result<Option<Done<AttachmentId>>, AppError> {
    let Some(path) = dialogs::open_any(&app, &shell) else {
        return Ok(None);
    };
    let (name, bytes) = inputs::attachment(&path)?;
    shell
        .with(|file| file.attachment_add(&agreement_id, &name, &bytes))
        .map(Some)
}

/// Changes one field of an attached file.
#[tauri::command(async)]
#[specta::specta]
pub fn attachment_edit(
    shell: State<'_, Shell>,
    id: AttachmentId,
    edit: AttachmentEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.attachment_edit(&id, edit))
}

/// Removes an attached file.
#[tauri::command(async)]
#[specta::specta]
pub fn attachment_remove(shell: State<'_, Shell>, id: AttachmentId) -> Result<Done<()>, AppError> {
    shell.with(|file| file.attachment_remove(&id))
}

/// Asks where to save, and writes an attached file out as it came in; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn attachment_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    id: AttachmentId,
) -> Result<Option<FileLine>, AppError> {
    let (attachment, bytes) = shell.with(|file| file.attachment_read(&id))?;
    let Some(path) = dialogs::save_named(&app, &shell, &attachment.name) else {
        return Ok(None);
    };
    outputs::write(&path, &bytes)?;
    Ok(Some(FileLine::of(&path)))
}
