//! Commands that put calendars to a server.

use caldav::{Account, Publication};
use congress::{EventId, ReleaseId};
use exchange::{CalendarOptions, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};
use tauri_specta::Event;

use crate::calendars;
use crate::error::AppError;
use crate::events::CalendarsProgress;
use crate::keychain::{self, Kept};
use crate::publishing::{self, PublishHow};
use crate::settings::CalendarServer;
use crate::shell::Shell;

/// The calendars that were published to from this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PublishServers {
    /// Whether the system has a keychain that keeps passwords.
    pub keychain: bool,
    /// The calendars, the last one first.
    pub servers: Vec<CalendarServer>,
}

/// Where to, and with what password.
#[derive(Clone, PartialEq, Eq, Deserialize, Type)]
pub struct PublishTo {
    /// The calendar, and as whom.
    pub server: CalendarServer,
    /// The password that was typed; `None`: the keychain's.
    pub password: Option<String>,
    /// Whether the keychain is to keep it.
    pub remember: bool,
}

/// How a run went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CalendarPublished {
    /// Each entry.
    pub report: Publication,
    /// Whether the keychain did not take the password that it was to keep.
    pub not_kept: bool,
}

/// The calendars that were published to from this computer.
#[tauri::command(async)]
#[specta::specta]
pub fn publish_servers(shell: State<'_, Shell>) -> PublishServers {
    PublishServers {
        keychain: keychain::is_there(),
        servers: shell.settings().servers.clone(),
    }
}

/// Forgets a calendar, and its password.
#[tauri::command(async)]
#[specta::specta]
pub fn publish_server_forget(shell: State<'_, Shell>, server: CalendarServer) -> PublishServers {
    keychain::forget(&server.url, &server.user);
    shell.settings().forget_server(&server);
    publish_servers(shell)
}

/// Puts the calendar of a scope to a server, or tells what would be done; tells how far it is,
/// and ends early after `calendars_stop`.
#[tauri::command(async)]
#[specta::specta]
#[allow(
    clippy::too_many_arguments,
    reason = "what a calendar is of, and whither it goes"
)]
pub fn calendar_publish(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    scope: Scope,
    options: CalendarOptions,
    to: PublishTo,
    how: PublishHow,
) -> Result<CalendarPublished, AppError> {
    let release = release_id.as_ref();
    // Of the file as it is, whatever moment of its past is shown: others see it at once.
    let source = shell.with_file(|file| calendars::source(file, &event_id, release))?;
    let CalendarServer { url, user } = to.server.clone();
    let typed = to.password.filter(|password| !password.is_empty());
    let password = match &typed {
        Some(password) => password.clone(),
        None => match keychain::recall(&url, &user) {
            Kept::Password(password) => password,
            kept => {
                let keychain = kept != Kept::NoKeychain;
                return Err(AppError::PasswordNeeded { keychain });
            }
        },
    };
    let account = Account {
        url: url.clone(),
        user: user.clone(),
        password,
    };
    let records = shell.published();
    shell.go_on();
    let report = publishing::publish(
        &source,
        &scope,
        options,
        &account,
        &how,
        &records,
        |done, count| {
            // A window that does not hear it is none.
            let _ = CalendarsProgress { done, count }.emit(&app);
            !shell.stopped()
        },
    )?;
    let kept = typed.filter(|_| to.remember);
    let not_kept = kept.is_some_and(|password| !keychain::keep(&url, &user, &password));
    shell.settings().remember_server(to.server);
    Ok(CalendarPublished { report, not_kept })
}
