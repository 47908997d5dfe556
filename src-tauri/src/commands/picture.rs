//! Commands on photos and emblems.

use congress::picture::PictureOwner;
use congress::{Done, Picture};
use tauri::{AppHandle, State};

use crate::error::AppError;
use crate::shell::Shell;
use crate::{dialogs, inputs};

/// Whose picture it is; `None`: there is none.
#[tauri::command(async)]
#[specta::specta]
pub fn picture(shell: State<'_, Shell>, owner: PictureOwner) -> Result<Option<Picture>, AppError> {
    shell.with(|file| file.picture(&owner))
}

/// Asks for the file of a picture and takes it in; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn picture_choose(
    app: AppHandle,
    shell: State<'_, Shell>,
    owner: PictureOwner,
) -> Result<Option<Done<()>>, AppError> {
    let Some(path) = dialogs::open(&app, &shell, dialogs::picture(&owner)) else {
        return Ok(None);
    };
    let bytes = inputs::picture(&path)?;
    shell
        .with(|file| file.picture_set(&owner, &bytes))
        .map(Some)
}

/// Takes a picture away.
#[tauri::command(async)]
#[specta::specta]
pub fn picture_remove(shell: State<'_, Shell>, owner: PictureOwner) -> Result<Done<()>, AppError> {
    shell.with(|file| file.picture_remove(&owner))
}
