//! Commands on fonts that the user adds to those of the program.

use tauri::{AppHandle, State};

use crate::dialogs;
use crate::error::AppError;
use crate::font::{self, AddedFont};
use crate::shell::Shell;

/// The fonts that were added.
#[tauri::command(async)]
#[specta::specta]
pub fn fonts(shell: State<'_, Shell>) -> Vec<AddedFont> {
    font::added(&shell.fonts_folder())
}

/// Asks for the file of a font, and adds it; `None`: cancelled in the dialog.
#[tauri::command(async)]
#[specta::specta]
pub fn font_add(app: AppHandle, shell: State<'_, Shell>) -> Result<Option<AddedFont>, AppError> {
    let Some(from) = dialogs::open(&app, &shell, &dialogs::FONT) else {
        return Ok(None);
    };
    let added = font::add(&shell.fonts_folder(), &from)?;
    shell.fonts_changed();
    Ok(Some(added))
}

/// Takes an added font away again.
#[tauri::command(async)]
#[specta::specta]
pub fn font_remove(shell: State<'_, Shell>, file: String) -> Result<(), AppError> {
    let removed = font::remove(&shell.fonts_folder(), &file);
    shell.fonts_changed();
    removed
}
