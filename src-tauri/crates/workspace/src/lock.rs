//! The lock-info file beside an open one: who has it, for those whom SQLite's own lock
//! only turns away, and for drives whose locks do not reach other machines.
//!
//! On one machine SQLite's lock is what counts, and this file only tells. Of another
//! machine it is all that is known: a fresh one keeps the file locked, and each write is
//! preceded by a look whether it is still ours.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, Local, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::open::{folder_of, is_in_use};
use crate::{Access, Holder, OpenProblem, Workspace, WriteReason};

/// After how long without a word a machine counts as gone. Renewed about once a minute.
const SILENCE: TimeDelta = TimeDelta::minutes(5);

impl Workspace {
    /// Who has a file open, by the lock-info file beside it; `None`: nobody, or nobody
    /// knows.
    pub fn holder(path: &Path) -> Option<Holder> {
        Info::read(&beside(path)).map(|info| info.holder())
    }

    /// Whether a file could be opened to write now: nobody has it.
    pub fn is_free(path: &Path) -> bool {
        let gone = |info: Info| info.is_here() || info.is_silent(&beside(path));
        fs::metadata(path).is_ok() && Info::read(&beside(path)).is_none_or(gone) && !is_in_use(path)
    }

    /// Says in the lock-info file that this program still has the file. To be called
    /// about once a minute. Answers whether the file is still ours: `false` where another
    /// machine has taken it over, and nothing more is written to it then.
    pub fn renew_lock(&mut self) -> bool {
        let taken = match &mut self.lock {
            Some(lock) => lock.renew(),
            None => Ok(()),
        };
        match taken {
            Ok(()) => true,
            Err(reason) => {
                if self.access == Access::Write {
                    // Now rather than at the next edit: the other may change the file by
                    // then. Where it fails, the next edit tries again, and says so.
                    let _ = self.go_on_apart(reason);
                }
                false
            }
        }
    }
}

/// The lock-info file of a file that is open here; removed when dropped.
#[derive(Debug)]
pub(crate) struct LockFile {
    document: PathBuf,
    path: PathBuf,
    info: Info,
    // When the document was last written by us, to see that nobody else did while the
    // lock-info file was away.
    written: Option<SystemTime>,
    lost: Option<Option<Holder>>,
}

impl LockFile {
    /// Writes it. To be called once SQLite's lock is ours.
    pub(crate) fn make(document: &Path, author: &str) -> io::Result<Self> {
        let now = Local::now().to_rfc3339_opts(SecondsFormat::Secs, false);
        let lock = Self {
            document: document.to_owned(),
            path: beside(document),
            info: Info {
                author: author.to_owned(),
                host: host(),
                since: now.clone(),
                seen: now,
                token: uuid::Uuid::now_v7().simple().to_string(),
                pid: std::process::id(),
            },
            written: modified(document),
            lost: None,
        };
        lock.info.write(&lock.path)?;
        Ok(lock)
    }

    /// Whether the file is still ours.
    ///
    /// # Errors
    /// [`WriteReason::TakenOver`], from then on for ever.
    pub(crate) fn check(&mut self) -> Result<(), WriteReason> {
        if self.lost.is_none() {
            self.lost = match Info::read(&self.path) {
                Some(info) if info.token == self.info.token => None,
                Some(info) => Some(Some(info.holder())),
                // Removed by somebody who tidies up; or taken over, changed and closed.
                None if modified(&self.document) == self.written => None,
                None if modified(&self.document).is_none() => None,
                None => Some(None),
            };
        }
        match &self.lost {
            None => Ok(()),
            Some(holder) => Err(WriteReason::TakenOver {
                holder: holder.clone(),
            }),
        }
    }

    /// Notes that the file was just written by us.
    pub(crate) fn note_written(&mut self) {
        self.written = modified(&self.document);
    }

    /// Says anew that the file is ours, if it is.
    pub(crate) fn renew(&mut self) -> Result<(), WriteReason> {
        self.check()?;
        self.info.seen = Local::now().to_rfc3339_opts(SecondsFormat::Secs, false);
        // Where the folder is gone, the next edit finds out and says so.
        let _ = self.info.write(&self.path);
        Ok(())
    }

    /// Whose name stands in it from now on.
    pub(crate) fn set_author(&mut self, author: &str) {
        if self.info.author != author {
            author.clone_into(&mut self.info.author);
            // One that was taken over is not written to: nothing is lost by that.
            let _ = self.renew();
        }
    }
}

impl Drop for LockFile {
    fn drop(&mut self) {
        if Info::read(&self.path).is_some_and(|info| info.token == self.info.token) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Refuses a file that another machine has. `take_over`: unless it is silent for long.
pub(crate) fn guard(path: &Path, take_over: bool) -> Result<(), OpenProblem> {
    let Some(info) = Info::read(&beside(path)).filter(|info| !info.is_here()) else {
        return Ok(());
    };
    let silent = info.is_silent(&beside(path));
    if silent && take_over {
        return Ok(());
    }
    Err(OpenProblem::Locked {
        holder: Some(info.holder()),
        silent,
    })
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Info {
    author: String,
    host: String,
    since: String,
    seen: String,
    token: String,
    pid: u32,
}

impl Info {
    /// `None` also for what we did not write: ours are renamed into place whole.
    fn read(path: &Path) -> Option<Self> {
        // A pipe of that name would be waited for without end.
        let metadata = fs::metadata(path).ok()?;
        if !metadata.is_file() || metadata.len() > 64 * 1024 {
            return None;
        }
        serde_json::from_slice(&fs::read(path).ok()?).ok()
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        let name = format!(".kurultai-{}.part", uuid::Uuid::now_v7().simple());
        let part = folder_of(path).join(name);
        let text = serde_json::to_vec(self).map_err(io::Error::from)?;
        let written = fs::write(&part, text).and_then(|()| fs::rename(&part, path));
        if written.is_err() {
            let _ = fs::remove_file(&part);
        }
        written
    }

    fn is_here(&self) -> bool {
        self.host == host()
    }

    /// By its own word and by the time of the file, whichever is newer: the clocks of two
    /// machines differ, and a machine that is alive must not look dead.
    fn is_silent(&self, path: &Path) -> bool {
        let now = Utc::now();
        let seen = DateTime::parse_from_rfc3339(&self.seen).map(|at| at.with_timezone(&Utc));
        let touched = modified(path).map(DateTime::<Utc>::from);
        let last = seen.ok().max(touched);
        last.is_none_or(|last| now - last > SILENCE)
    }

    fn holder(&self) -> Holder {
        Holder {
            author: self.author.clone(),
            host: self.host.clone(),
            since: self.since.clone(),
            here: self.is_here(),
        }
    }
}

/// `.~lock.<file name>#`, as office programs call theirs, beside the file itself, through
/// whatever link it is reached.
fn beside(document: &Path) -> PathBuf {
    let document = fs::canonicalize(document).unwrap_or_else(|_| document.to_owned());
    let mut name = OsString::from(".~lock.");
    name.push(document.file_name().unwrap_or_default());
    name.push("#");
    folder_of(&document).join(name)
}

fn host() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}

/// Without opening the file, which would drop SQLite's locks: see [`crate::held`].
fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok()
}
