//! Opening and making files, for the window's commands, its start, and a second instance.

use std::path::{Path, PathBuf};

use congress::event::NewEvent;
use congress::{LocalizedText, Programme};
use tauri::{AppHandle, Manager};
use workspace::{Access, Opening, Repaired, Workspace};

use crate::dialogs;
use crate::error::{AppError, OfFile};
use crate::shell::{FileLine, Shell, WorkspaceState};

/// Opens a file in place of the one that is open. A file that is open already stays so.
///
/// # Errors
/// [`AppError::Open`]; what was open then stays open.
pub fn open(app: &AppHandle, shell: &Shell, path: &Path) -> Result<WorkspaceState, AppError> {
    if shell.holds(path) {
        return shell.state();
    }
    open_to_write(app, shell, path, false)
}

/// Opens a copy of the file that was refused last, to look at.
///
/// # Errors
/// As [`open`].
pub fn view(app: &AppHandle, shell: &Shell) -> Result<WorkspaceState, AppError> {
    let path = shell.refused()?;
    let state = shell.replace(|author| Ok(Workspace::view(&path, author)?))?;
    name_window(app, Some(&path));
    Ok(state)
}

/// Opens to write what is only looked at, or was refused last.
///
/// # Errors
/// As [`open`].
pub fn take_over(app: &AppHandle, shell: &Shell) -> Result<WorkspaceState, AppError> {
    let viewed = matches!(shell.access(), Some(Access::View { .. }));
    let path = match shell.path().filter(|_| viewed) {
        Some(path) => path,
        None => shell.refused()?,
    };
    open_to_write(app, shell, &path, true)
}

/// Saves what can be read of a damaged file to another, and opens that.
///
/// # Errors
/// [`AppError::Open`]: of the one that holds nothing, or of the other.
pub fn repair(
    app: &AppHandle,
    shell: &Shell,
    damaged: &Path,
    target: &Path,
) -> Result<(Repaired, WorkspaceState), AppError> {
    let author = shell.settings().author.clone();
    let repaired = Workspace::repair(damaged, target, &author)?;
    Ok((repaired, open_to_write(app, shell, target, false)?))
}

/// Writes everything to another file and goes on with that one.
///
/// # Errors
/// [`AppError::Write`]; the open file stays open then.
pub fn save_as(app: &AppHandle, shell: &Shell, path: &Path) -> Result<WorkspaceState, AppError> {
    shell.with_file(|file| file.save_as(path))?;
    shell.look_at_now();
    shell.settings().remember(path);
    name_window(app, Some(path));
    shell.state()
}

fn open_to_write(
    app: &AppHandle,
    shell: &Shell,
    path: &Path,
    take_over: bool,
) -> Result<WorkspaceState, AppError> {
    let backups = shell.backups();
    let opened = shell.replace(|author| {
        let opening = Opening {
            author,
            backups: Some(&backups),
            take_over,
        };
        Ok(Workspace::open_with(path, &opening)?)
    });
    match opened {
        Ok(state) => {
            name_window(app, Some(path));
            Ok(state)
        }
        Err(error) => {
            shell.refuse(path);
            Err(error)
        }
    }
}

/// Makes a file with one event. The dialog has asked about a file that is in the way, so
/// it is replaced, but only once the new one is whole.
///
/// # Errors
/// [`AppError::Write`], [`AppError::Open`] or [`AppError::Invalid`].
pub fn create(
    app: &AppHandle,
    shell: &Shell,
    path: &Path,
    event: NewEvent,
) -> Result<WorkspaceState, AppError> {
    if shell.holds(path) {
        return Err(AppError::Write {
            file: FileLine::of(path).name,
            reason: workspace::WriteReason::SameFile,
        });
    }
    let state = shell.replace(|author| {
        Workspace::replace(path, author, |made| {
            let created = made.event_create(&event);
            created.map_err(|error| error.of_file(path))?;
            Ok(())
        })
    })?;
    name_window(app, Some(path));
    Ok(state)
}

/// Writes the sample to a new file of the program's own folder and opens it: each time a
/// fresh one, and no earlier one is touched.
///
/// # Errors
/// [`AppError::Write`] or [`AppError::Open`].
pub fn open_sample(app: &AppHandle, shell: &Shell) -> Result<WorkspaceState, AppError> {
    let folder = app
        .path()
        .app_local_data_dir()
        .map_err(AppError::internal)?;
    std::fs::create_dir_all(&folder).map_err(|error| AppError::write(&folder, error))?;
    let programmes = sample::events().map_err(AppError::internal)?;
    let first = programmes.first().map(|one| &one.event.name);
    let name = dialogs::file_name(first.map_or("", |name| name.get("en")));
    let path = free_name(&folder, &name);
    let state = shell.replace(|author| fill(&path, author, &programmes))?;
    name_window(app, Some(&path));
    Ok(state)
}

/// Writes programmes to a file as one operation, replacing what is there once the new one is whole.
///
/// # Errors
/// [`AppError::Write`] or [`AppError::Open`].
pub fn fill(path: &Path, author: &str, programmes: &[Programme]) -> Result<Workspace, AppError> {
    Workspace::replace(path, author, |made| {
        let first = programmes.first().map(|one| one.event.name.clone());
        let filled = made.import_all(programmes, "file-sample", &first.unwrap_or_default());
        filled.map_err(|error| error.of_file(path))?;
        Ok(())
    })
}

/// Puts the file's name in the window's title.
pub fn name_window(app: &AppHandle, path: Option<&Path>) {
    let title = match path {
        Some(path) => format!("{} \u{2014} Kurultai", FileLine::of(path).name),
        None => "Kurultai".to_owned(),
    };
    if let Some(window) = app.get_webview_window("main") {
        // A window that is closing has no title to set.
        let _ = window.set_title(&title);
    }
}

/// The name of an event for a file, in English where it has one.
pub fn event_name(name: &LocalizedText) -> String {
    dialogs::file_name(name.get("en"))
}

fn free_name(folder: &Path, name: &str) -> PathBuf {
    let numbered = |n: u32| match n {
        1 => folder.join(format!("{name}.kurultai")),
        n => folder.join(format!("{name} ({n}).kurultai")),
    };
    let free = (1..).map(numbered).find(|path| !path.exists());
    free.unwrap_or_else(|| folder.join(name))
}
