//! Commands on the user's settings.

use congress::invalid;
use serde::{Deserialize, Serialize};
use specta::Type;
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

/// What the program is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// Its version.
    pub version: String,
    /// The release of the time zone database in it, such as `2026f`.
    pub zone_database: String,
}

/// What the program is made of.
#[tauri::command]
#[specta::specta]
pub fn about() -> About {
    About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        zone_database: congress::time::database().to_owned(),
    }
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
