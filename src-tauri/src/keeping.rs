//! What is done for the open file while nobody asks: backups, the lock-info file, writing
//! what the disk did not take, and seeing that another machine let go of the file.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use congress::BackupReason;
use tauri::{AppHandle, Manager};
use tauri_specta::Event;
use workspace::{Access, Workspace, WorkspaceError};

use crate::error::{AppError, OfFile};
use crate::events::{AccessChanged, BackupFailed};
use crate::shell::Shell;

/// How often the file is looked after.
const ROUND: Duration = Duration::from_secs(5);
/// Changes lie in the file alone for at most so long.
const BACKUP: Duration = Duration::from_secs(10 * 60);
/// The lock-info file is renewed so often; others wait five minutes for it.
const RENEWAL: Duration = Duration::from_secs(60);

/// When the open file was last looked after.
#[derive(Debug)]
pub struct Keeping {
    /// Of the last backup; `None`: none since it was opened.
    backed_up: Option<Instant>,
    renewed: Instant,
    /// What the window knows.
    told: Access,
}

/// What a round came to, for the window.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// What can be done with the file, where that changed.
    pub access: Option<Access>,
    /// Why a backup could not be made.
    pub failed: Option<AppError>,
}

/// Looks after the open file until the program ends.
pub fn start(app: AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(ROUND);
            let round = app.state::<Shell>().look_after(Instant::now());
            // A window that is closing hears nothing; there is nobody to tell then.
            if let Some(access) = round.access {
                let _ = AccessChanged(access).emit(&app);
            }
            if let Some(error) = round.failed {
                let _ = BackupFailed(error).emit(&app);
            }
        }
    });
}

impl Keeping {
    /// Of a file opened just now.
    pub fn of(file: &Workspace) -> Self {
        Self {
            backed_up: None,
            renewed: Instant::now(),
            told: file.access().clone(),
        }
    }

    /// Looks after a file once.
    pub fn keep(&mut self, file: &mut Workspace, backups: &Path, now: Instant) -> Round {
        let failed = match file.access() {
            Access::Write => self.keep_written(file, backups, now),
            Access::Unsaved { .. } => {
                // Where it still does not go, the window says so already.
                let _ = file.save_again();
                None
            }
            Access::View { .. } => {
                file.look_whether_free();
                None
            }
            Access::Past { .. } => None,
        };
        let access = file.access();
        let changed = *access != self.told;
        if changed {
            self.told = access.clone();
        }
        Round {
            access: changed.then(|| self.told.clone()),
            failed,
        }
    }

    fn keep_written(
        &mut self,
        file: &mut Workspace,
        backups: &Path,
        now: Instant,
    ) -> Option<AppError> {
        if now.duration_since(self.renewed) >= RENEWAL {
            self.renewed = now;
            // Where another has taken it, the next change says so.
            file.renew_lock();
        }
        let (due, reason) = match self.backed_up {
            None => (true, BackupReason::Open),
            Some(at) => (now.duration_since(at) >= BACKUP, BackupReason::Edits),
        };
        if !due {
            return None;
        }
        // Also where it fails: once told, it is tried again when the next one is due.
        self.backed_up = Some(now);
        let back_up = || -> Result<(), WorkspaceError> {
            if !file.is_backed_up(backups)? {
                file.back_up(backups, reason)?;
            }
            Ok(())
        };
        back_up().err().map(|error| error.of_file(backups))
    }
}

/// Keeps changes that the file does not take where a crash does not reach them.
pub fn keep_unsaved(file: &Workspace, backups: &Path) {
    // The window already says, loudly, that nothing is saved.
    let _ = file.back_up(backups, BackupReason::Unsaved);
}

/// How many operations a file did not take.
pub fn unsaved(file: &Workspace) -> u32 {
    match file.access() {
        Access::Unsaved { changes, .. } => *changes,
        _ => 0,
    }
}
