//! What the program tells the window unasked.

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;
use workspace::Access;

use crate::error::AppError;
use crate::shell::WorkspaceState;

/// Another instance was started with a file, and it is open here now.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct WorkspaceOpened(pub WorkspaceState);

/// The user closes the window: what is being typed must be saved, then `window_close` called.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct Closing;

/// What can be done with the open file is not what it was: the disk takes changes no more,
/// or again; another machine has the file, or no more.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct AccessChanged(pub Access);

/// A backup could not be made. The file itself is well.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct BackupFailed(pub AppError);

/// How far the writing of several calendars is.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct CalendarsProgress {
    /// How many are written.
    pub done: u32,
    /// Of how many.
    pub count: u32,
}

/// How far the writing of several handouts is.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct HandoutsProgress {
    /// How many files are done.
    pub done: u32,
    /// Of how many.
    pub count: u32,
}

/// Another instance was started with a file that could not be opened.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct OpenFailed(pub AppError);
