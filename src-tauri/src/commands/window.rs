//! Commands on the window itself.

use tauri::WebviewWindow;

use crate::error::AppError;

/// Closes the window, now that what was being typed is saved.
#[tauri::command(async)]
#[specta::specta]
pub fn window_close(window: WebviewWindow) -> Result<(), AppError> {
    window.destroy().map_err(AppError::internal)
}
