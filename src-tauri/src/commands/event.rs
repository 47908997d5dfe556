//! Commands on events, and what is read of them.

use chrono::Utc;
use congress::{Done, Noun};
use congress::{
    EventId, Programme,
    clock::{self, EventClock},
    event::{EventEdit, NewEvent},
};
use tauri::State;

use crate::error::AppError;
use crate::shell::Shell;

/// Makes an event with its rooms in the open file.
#[tauri::command(async)]
#[specta::specta]
pub fn event_create(shell: State<'_, Shell>, event: NewEvent) -> Result<Done<EventId>, AppError> {
    shell.with(|file| file.event_create(&event))
}

/// Changes one field of an event.
#[tauri::command(async)]
#[specta::specta]
pub fn event_edit(
    shell: State<'_, Shell>,
    id: EventId,
    edit: EventEdit,
) -> Result<Done<()>, AppError> {
    shell.with(|file| file.event_edit(&id, edit))
}

/// An event with all that belongs to it.
#[tauri::command(async)]
#[specta::specta]
pub fn programme(shell: State<'_, Shell>, event_id: EventId) -> Result<Programme, AppError> {
    shell.with(|file| file.programme(&event_id))
}

/// The event's zone, its offsets and today's date there.
#[tauri::command(async)]
#[specta::specta]
pub fn event_clock(shell: State<'_, Shell>, event_id: EventId) -> Result<EventClock, AppError> {
    let events = shell.with(|file| file.events())?;
    let event = events.iter().find(|event| event.id == event_id);
    let event = event.ok_or_else(|| AppError::NotFound {
        noun: Noun::Event,
        id: event_id.to_string(),
    })?;
    clock::of(event, Utc::now()).map_err(AppError::internal)
}

/// The names of all time zones.
#[tauri::command(async)]
#[specta::specta]
pub fn zone_names() -> Vec<String> {
    congress::time::zone_names()
}
