//! The system's file dialogs, opened here so that no path crosses to the window.

use std::path::PathBuf;

use congress::picture::PictureOwner;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use crate::shell::Shell;

/// A kind of file that a dialog offers.
pub struct Kind {
    /// The extension, without the dot.
    pub extension: &'static str,
    /// Others under which the same is opened.
    pub also: &'static [&'static str],
    /// The name of the kind, as its makers write it.
    pub name: &'static str,
}

/// The workspace file.
pub const WORKSPACE: Kind = Kind {
    extension: "kurultai",
    also: &[],
    name: "Kurultai",
};
/// A calendar.
pub const CALENDAR: Kind = Kind {
    extension: "ics",
    also: &[],
    name: "iCalendar",
};
/// Several calendars in one file.
pub const ARCHIVE: Kind = Kind {
    extension: "zip",
    also: &[],
    name: "ZIP",
};
/// A table, as spreadsheets read it (RFC 4180).
pub const TABLE: Kind = Kind {
    extension: "csv",
    also: &[],
    name: "CSV",
};
/// Plain text.
pub const TEXT: Kind = Kind {
    extension: "txt",
    also: &[],
    name: "TXT",
};
/// A document.
pub const PDF: Kind = Kind {
    extension: "pdf",
    also: &[],
    name: "PDF",
};

/// A font.
pub const FONT: Kind = Kind {
    extension: "ttf",
    also: &["otf", "ttc", "otc"],
    name: "TTF, OTF",
};
/// A photo.
pub const PHOTO: Kind = Kind {
    extension: "png",
    also: &["jpg", "jpeg"],
    name: "PNG, JPEG",
};
/// An emblem.
pub const EMBLEM: Kind = Kind {
    extension: "svg",
    also: &["png", "jpg", "jpeg"],
    name: "SVG, PNG, JPEG",
};

/// What is offered for someone's picture.
pub fn picture(owner: &PictureOwner) -> &'static Kind {
    match owner {
        PictureOwner::Person(_) => &PHOTO,
        PictureOwner::Organization(_) => &EMBLEM,
    }
}

/// Asks for a file to open; `None`: the user cancelled. Blocks: never on the main thread.
pub fn open(app: &AppHandle, shell: &Shell, kind: &Kind) -> Option<PathBuf> {
    if let Some(folder) = scripted() {
        return Some(folder.join("open").with_extension(kind.extension));
    }
    let picked = dialog(app, shell, kind).blocking_pick_file()?;
    picked.into_path().ok()
}

/// Asks for a file of any kind; `None`: the user cancelled. Blocks: never on the main thread.
pub fn open_any(app: &AppHandle, shell: &Shell) -> Option<PathBuf> {
    if let Some(folder) = scripted() {
        return Some(folder.join("open.any"));
    }
    let picked = above(app, shell, app.dialog().file()).blocking_pick_file()?;
    picked.into_path().ok()
}

/// Asks where to save a file that has its name and extension already; `None`: the user
/// cancelled. Blocks: never on the main thread.
pub fn save_named(app: &AppHandle, shell: &Shell, name: &str) -> Option<PathBuf> {
    let name = file_name(name);
    if let Some(folder) = scripted() {
        return Some(folder.join(name));
    }
    let dialog = above(app, shell, app.dialog().file()).set_file_name(name);
    dialog.blocking_save_file()?.into_path().ok()
}

/// Asks where to save, proposing a name; `None`: the user cancelled. The system's dialog
/// has asked before it gives the path of an existing file. Blocks: never on the main thread.
pub fn save(app: &AppHandle, shell: &Shell, kind: &Kind, name: &str) -> Option<PathBuf> {
    let name = format!("{}.{}", file_name(name), kind.extension);
    if let Some(folder) = scripted() {
        return Some(folder.join(name));
    }
    let picked = dialog(app, shell, kind)
        .set_file_name(name)
        .blocking_save_file()?;
    let mut path = picked.into_path().ok()?;
    if path.extension().is_none() {
        path.set_extension(kind.extension);
    }
    Some(path)
}

/// Asks for a folder; `None`: the user cancelled. Blocks: never on the main thread.
pub fn folder(app: &AppHandle, shell: &Shell) -> Option<PathBuf> {
    if let Some(folder) = scripted() {
        return Some(folder.join("folder"));
    }
    let picked = above(app, shell, app.dialog().file()).blocking_pick_folder()?;
    picked.into_path().ok()
}

/// A title as a file name that every system takes: no separators or reserved characters,
/// at most 80 characters.
pub fn file_name(title: &str) -> String {
    let clean: String = title
        .chars()
        .map(|c| {
            if c.is_control() || r#"<>:"/\|?*"#.contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let words: Vec<&str> = clean.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(80).collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    if name.is_empty() {
        "Kurultai".to_owned()
    } else {
        name.to_owned()
    }
}

/// The folder that answers dialogs while a WebDriver drives the window: it can press no
/// button of the system's dialogs. Off unless the window is under automation.
fn scripted() -> Option<PathBuf> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|v| v == "true");
    let folder = std::env::var_os("KURULTAI_DIALOG_FOLDER").map(PathBuf::from);
    folder.filter(|_| driven)
}

fn dialog(app: &AppHandle, shell: &Shell, kind: &Kind) -> FileDialogBuilder<tauri::Wry> {
    let extensions: Vec<&str> = std::iter::once(&kind.extension)
        .chain(kind.also)
        .copied()
        .collect();
    let dialog = app.dialog().file().add_filter(kind.name, &extensions);
    above(app, shell, dialog)
}

/// The same above its own window, which waits for it, and at the open file's folder.
fn above(
    app: &AppHandle,
    shell: &Shell,
    dialog: FileDialogBuilder<tauri::Wry>,
) -> FileDialogBuilder<tauri::Wry> {
    let dialog = match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    };
    match shell.path().as_deref().and_then(std::path::Path::parent) {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn names_fit_every_system() {
        for (title, name) in [
            ("VIII Congress: agenda", "VIII Congress agenda"),
            ("../../etc/passwd", "etc passwd"),
            ("a\u{0}b\n", "a b"),
            ("...", "Kurultai"),
            ("Съезд лидеров", "Съезд лидеров"),
        ] {
            assert_eq!(file_name(title), name);
        }
        assert_eq!(file_name(&"ж".repeat(300)).chars().count(), 80);
    }
}
