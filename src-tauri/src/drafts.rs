//! An invitation as a draft in the system's mail program. Nothing is sent by itself: the user
//! looks at it there, and sends it or not.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use exchange::Mail;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use tempfile::TempDir;

use crate::error::AppError;
use crate::outputs;

/// How long a mail program may take to say that it opens no draft. One that was not running
/// stays, and with it the program that called it.
const PATIENCE: Duration = Duration::from_secs(6);

/// How a draft was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Drafted {
    /// As a new mail of the user's own mail program, with the file attached.
    Mail,
    /// As a message file, by whatever program opens those.
    Message,
}

/// Opens a mail as a draft: through `xdg-email` where there is one, else as a message marked as
/// unsent. What the program reads lies in the folder that is returned; it is for this user
/// alone, and goes with that value.
///
/// # Errors
/// [`AppError::Write`]; [`AppError::Internal`] where no program opens it.
pub fn open(app: &AppHandle, mail: &Mail) -> Result<(TempDir, Drafted), AppError> {
    let folder = tempfile::Builder::new()
        .prefix("kurultai-mail-")
        .tempdir()
        .map_err(|error| AppError::write(&std::env::temp_dir(), error))?;
    let calendar = folder.path().join("invitation.ics");
    outputs::write(&calendar, mail.calendar.as_bytes())?;
    if let Some(program) = program()
        && runs(command(&program, mail, &calendar))
    {
        return Ok((folder, Drafted::Mail));
    }
    let message = folder.path().join("invitation.eml");
    outputs::write(&message, mail.message().as_bytes())?;
    let path = message.to_string_lossy();
    let opened = app.opener().open_path(path, None::<&str>);
    opened.map_err(AppError::internal)?;
    Ok((folder, Drafted::Message))
}

/// Where the desktop's own way to a mail program is; `None` on systems that have none.
fn program() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let mut all = std::env::split_paths(&folders).map(|folder| folder.join("xdg-email"));
    all.find(|program| cfg!(target_os = "linux") && program.is_file())
}

fn command(program: &Path, mail: &Mail, attached: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["--utf8", "--subject", &mail.subject, "--body", &mail.body]);
    command.arg("--attach").arg(attached);
    command.args(mail.to.iter().map(|to| to.address.trim()));
    command
}

/// Whether a program does its work, or is still at it after a while.
fn runs(mut command: Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null());
    let Ok(mut child) = quiet.stderr(Stdio::null()).spawn() else {
        return false;
    };
    let until = Instant::now() + PATIENCE;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < until => std::thread::sleep(Duration::from_millis(30)),
            // Its end is waited for, so that it leaves no zombie.
            Ok(None) => {
                std::thread::spawn(move || child.wait());
                return true;
            }
            Err(_) => return false,
        }
    }
}
