//! Commands on the user's settings.

use congress::invalid;
use tauri::{AppHandle, Manager, State};

use crate::error::AppError;
use crate::settings::Preferences;
use crate::shell::Shell;

/// The settings.
#[tauri::command(async)]
#[specta::specta]
pub fn settings(shell: State<'_, Shell>) -> Preferences {
    shell.settings().preferences()
}

/// Takes new settings; the author's name holds for the operations that follow.
#[tauri::command(async)]
#[specta::specta]
pub fn settings_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    to: Preferences,
) -> Result<Preferences, AppError> {
    let author = to.author.trim().to_owned();
    invalid::fits("author", &author, invalid::LINE_LIMIT)?;
    if author.is_empty() {
        return Err(invalid::Invalid::new("author", invalid::Problem::Empty).into());
    }
    let mut settings = shell.settings();
    let saved = settings.set(Preferences {
        author: author.clone(),
        language: to.language,
    });
    let preferences = settings.preferences();
    drop(settings);
    shell.set_author(&author);
    saved.map_err(|error| {
        let folder = app.path().app_config_dir().unwrap_or_default();
        AppError::write(&folder.join("settings.json"), error)
    })?;
    Ok(preferences)
}
