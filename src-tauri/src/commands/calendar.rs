//! Commands that look at calendars and write them.

use congress::{EventId, ReleaseId, SessionId};
use exchange::{CalendarOptions, CalendarPreview, Each, Invitation, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};
use tauri_specta::Event;

use crate::calendars::{self, Place, Written};
use crate::dialogs;
use crate::drafts::{self, Drafted};
use crate::error::AppError;
use crate::events::CalendarsProgress;
use crate::exported::{self, SinceExport};
use crate::shell::{FileLine, Shell};

/// Into what a calendar each is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Container {
    /// A folder of files.
    Folder,
    /// One archive.
    Archive,
}

/// Calendars that were written, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarsWritten {
    /// The folder or the archive.
    pub place: FileLine,
    /// What was written.
    pub written: Written,
}

/// A calendar before it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarOutlook {
    /// What it would hold.
    pub calendar: CalendarPreview,
    /// What has changed since it was last exported here; `None` where it never was.
    pub since: Option<SinceExport>,
}

/// What a calendar would hold, what not and why, and what of it is new.
#[tauri::command(async)]
#[specta::specta]
pub fn calendar_preview(
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    scope: Scope,
    options: CalendarOptions,
) -> Result<CalendarOutlook, AppError> {
    let release = release_id.as_ref();
    let source = shell.with(|file| calendars::source(file, &event_id, release))?;
    let (programme, published) = (&source.programme, &source.published);
    let calendar = exchange::preview(programme, published, &scope, options)?;
    let (folder, event) = (shell.exports(), &programme.event);
    let since = exported::since(&folder, event, &scope, options, &calendar.told);
    Ok(CalendarOutlook { calendar, since })
}

/// Asks where to save, and writes a calendar; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn calendar_export(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    scope: Scope,
    options: CalendarOptions,
) -> Result<Option<FileLine>, AppError> {
    let release = release_id.as_ref();
    let source = shell.with(|file| calendars::source(file, &event_id, release))?;
    let name = calendars::name(&source, &scope, options)?;
    let Some(path) = dialogs::save(&app, &shell, &dialogs::CALENDAR, &name) else {
        return Ok(None);
    };
    let told = calendars::write(&source, &scope, options, &path)?;
    exported::note(
        &shell.exports(),
        &event_id,
        options.audience,
        [(scope, told)],
    )?;
    Ok(Some(FileLine::of(&path)))
}

/// Asks where to save, and writes a calendar of each of a sort; tells how far it is, and ends
/// early after `calendars_stop`. `None`: cancelled in the dialog.
#[tauri::command(async)]
#[specta::specta]
pub fn calendars_export(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    each: Each,
    options: CalendarOptions,
    container: Container,
) -> Result<Option<CalendarsWritten>, AppError> {
    let release = release_id.as_ref();
    let source = shell.with(|file| calendars::source(file, &event_id, release))?;
    let place = match container {
        Container::Folder => dialogs::folder(&app, &shell).map(Place::Folder),
        Container::Archive => {
            let name = crate::file::event_name(&source.programme.event.name);
            dialogs::save(&app, &shell, &dialogs::ARCHIVE, &name).map(Place::Archive)
        }
    };
    let Some(place) = place else {
        return Ok(None);
    };
    shell.go_on();
    let (written, told) = calendars::write_each(&source, each, options, &place, |done, count| {
        // A window that does not hear it is none.
        let _ = CalendarsProgress { done, count }.emit(&app);
        !shell.stopped()
    })?;
    exported::note(&shell.exports(), &event_id, options.audience, told)?;
    let (Place::Folder(path) | Place::Archive(path)) = &place;
    let place = FileLine::of(path);
    Ok(Some(CalendarsWritten { place, written }))
}

/// Ends the writing of calendars after the one that is being written.
#[tauri::command]
#[specta::specta]
pub fn calendars_stop(shell: State<'_, Shell>) {
    shell.stop();
}

/// Asks where to save, and writes an invitation to a session, to attach to a mail; `None`:
/// cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn invitation_export(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    session_id: SessionId,
    options: CalendarOptions,
    invitation: Invitation,
) -> Result<Option<FileLine>, AppError> {
    let source = shell.with(|file| calendars::source(file, &event_id, None))?;
    let text = calendars::invitation(&source, &session_id, options, &invitation)?;
    let session = source.programme.session(&session_id);
    let name = session.map_or("", |session| session.title.get(options.language.tag()));
    let Some(path) = dialogs::save(&app, &shell, &dialogs::CALENDAR, name) else {
        return Ok(None);
    };
    crate::outputs::write(&path, text.as_bytes())?;
    Ok(Some(FileLine::of(&path)))
}

/// Opens an invitation to a session as a draft in the system's mail program. Nothing is sent.
#[tauri::command(async)]
#[specta::specta]
pub fn invitation_draft(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    session_id: SessionId,
    options: CalendarOptions,
    invitation: Invitation,
) -> Result<Drafted, AppError> {
    let source = shell.with(|file| calendars::source(file, &event_id, None))?;
    let mail = calendars::mail(&source, &session_id, options, &invitation)?;
    let (folder, drafted) = drafts::open(&app, &mail)?;
    shell.keep(folder);
    Ok(drafted)
}
