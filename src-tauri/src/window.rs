//! The window: Tauri, its plugins and what happens at the start, at a second start, and
//! at the end.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use tauri::{AppHandle, Manager, RunEvent, WebviewWindowBuilder, Window, WindowEvent};
use tauri_specta::Event;

use crate::events::{Closing, OpenFailed, WorkspaceOpened};
use crate::settings::Settings;
use crate::shell::Shell;
use crate::{commands, drawing, file, keeping};

/// How long the page has to save what is being typed when the window is closed.
const CLOSING: Duration = Duration::from_secs(3);

/// Opens the window, with a file where one is named, and stays until it is closed.
pub fn run(named: Option<PathBuf>) -> ExitCode {
    let commands = commands::builder();
    let handler = commands.invoke_handler();
    let app = tauri::Builder::default()
        // First, so that a second instance ends before it opens anything.
        .plugin(tauri_plugin_single_instance::init(second_instance))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(handler)
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                close_soon(window.clone());
            }
        })
        .setup(move |app| {
            commands.mount_events(app);
            let settings = Settings::load(&app.path().app_config_dir()?);
            let shell = Shell::new(settings, app.path().app_local_data_dir()?);
            if let Some(path) = named
                && let Err(error) = file::open(app.handle(), &shell, &path)
            {
                // The window is not listening yet; it asks for this when it is.
                shell.fail_start(error);
            }
            let opened = shell.path();
            app.manage(shell);
            // Only now: a page that loads fast calls commands at once.
            let window = app.config().app.windows.first().cloned();
            let window = window.ok_or("tauri.conf.json describes the window")?;
            drawing::suit(&WebviewWindowBuilder::from_config(app, &window)?.build()?)?;
            file::name_window(app.handle(), opened.as_deref());
            keeping::start(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::Exit = event {
                    app.state::<Shell>().end();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("kurultai: the window cannot be opened: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Lets the page save what is being typed; closes without it where it does not answer.
fn close_soon(window: Window) {
    let told = Closing.emit(&window);
    std::thread::spawn(move || {
        if told.is_ok() {
            std::thread::sleep(CLOSING);
        }
        // While changes are not saved, the page asks what to do with them, and may stay.
        if window.state::<Shell>().unsaved().is_none() {
            // It is gone already where the page answered.
            let _ = window.destroy();
        }
    });
}

fn second_instance(app: &AppHandle, arguments: Vec<String>, folder: String) {
    if let Some(window) = app.get_webview_window("main") {
        // Each may be refused by the window system; the file opens all the same.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
    // The second instance parsed its own command line: what is left is a file, if any.
    if let Some(named) = arguments.get(1) {
        open_or_tell(app, &Path::new(&folder).join(named));
    }
}

fn open_or_tell(app: &AppHandle, path: &Path) {
    let shell = app.state::<Shell>();
    let opened = match shell.unsaved() {
        // Opening another would let go of what is nowhere else.
        Some(error) => Err(error),
        None => file::open(app, &shell, path),
    };
    let told = match opened {
        Ok(state) => WorkspaceOpened(state).emit(app),
        Err(error) => OpenFailed(error).emit(app),
    };
    if let Err(error) = told {
        eprintln!("kurultai: the window did not hear of a file: {error}");
    }
}
