//! Calendars put to a CalDAV server: the same for the window and the command line.

use std::path::{Path, PathBuf};

use caldav::{Account, Asked, Ledger, Publication, PublicationChoice, Server, ServerProblem};
use congress::{SessionId, time};
use exchange::{CalendarOptions, Calendars, Scope};
use messages::catalogue;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::calendars::Source;
use crate::error::AppError;

/// The program's own folder below the user's data: Tauri makes it of the identifier in
/// `tauri.conf.json`, and the command line finds there what the window noted.
pub const IDENTIFIER: &str = "app.kurultai.desktop";

/// What of a scope is published, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PublishHow {
    /// Whether nothing is written, and only told what would be.
    pub dry_run: bool,
    /// Whether entries that stand there as cancelled since an earlier run are removed.
    pub remove: bool,
    /// What the user chose where others changed something.
    pub choices: Vec<PublicationChoice>,
}

/// The folder of what was put where, as the window has it.
pub fn folder() -> Option<PathBuf> {
    let data = dirs::data_local_dir()?;
    Some(records(&data.join(IDENTIFIER)))
}

/// The same, of the program's own folder.
pub fn records(data: &Path) -> PathBuf {
    data.join("published")
}

/// Puts the calendar of a scope to a server. `go_on` is told before each writing how many are
/// done, and of how many; it says whether to go on. What was put is noted in `records`.
///
/// # Errors
/// [`AppError::NotFound`]; [`AppError::NothingToTell`] where nothing was ever put there either;
/// [`AppError::Server`].
pub fn publish(
    source: &Source,
    scope: &Scope,
    options: CalendarOptions,
    account: &Account,
    how: &PublishHow,
    records: &Path,
    go_on: impl FnMut(u32, u32) -> bool,
) -> Result<Publication, AppError> {
    let told = source.told(options);
    let calendars = Calendars::new(&told, &source.published, options)?;
    let wanted = calendars.of(scope)?.resources();
    let event = &source.programme.event;
    let zone = time::zone(&event.zone).map_err(AppError::internal)?;
    // For whom it is told is no part of it: what is told to fewer from now on leaves the scope,
    // and does not stay there for those who are not to see it.
    let key = serde_json::to_string(scope).map_err(AppError::internal)?;
    let least = |uid: &str| {
        let id = SessionId::from(uid.split('@').next().unwrap_or_default());
        let known = source.published.sessions.get(&id);
        known.map_or(0, |known| known.sequence.saturating_add(1))
    };
    let run = || -> Result<Option<Publication>, ServerProblem> {
        let server = Server::open(account)?;
        let mut ledger = Ledger::open(records, event.id.as_str(), server.collection());
        let asked = Asked {
            wanted: &wanted,
            scope: &key,
            zone: &zone,
            words: catalogue(options.language),
            least: &least,
            choices: &how.choices,
            remove: how.remove,
            dry_run: how.dry_run,
        };
        if wanted.is_empty() && ledger.held(&key).is_empty() {
            return Ok(None);
        }
        let mut report = caldav::publish(&server, &mut ledger, &asked, go_on)?;
        if let Err(problem) = ledger.close() {
            report.failure.get_or_insert(problem);
        }
        Ok(Some(report))
    };
    let report = run().map_err(|problem| AppError::Server { problem })?;
    report.ok_or(AppError::NothingToTell)
}
