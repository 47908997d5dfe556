//! `kurultai publish calendar`: a calendar put to a server without a window.

use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

use caldav::{Account, Publication, PublicationChoice, PublicationLine, PublicationWhat, Take};
use clap::{Subcommand, ValueEnum};
use exchange::Side;

use super::calendar::{Of, Telling, tell_left_out};
use super::{Failure, Tongue, chosen_of, of_file, open, print, words};
use crate::error::AppError;
use crate::keychain::{self, Kept};
use crate::publishing::{self, PublishHow};

/// What can be put to a server.
#[derive(Debug, Subcommand)]
pub enum Publish {
    /// Put a calendar to a CalDAV collection (RFC 4791); exits 1 where anything is left to do
    Calendar(Box<Calendar>),
}

/// Which calendar, and whither.
#[derive(Debug, clap::Args)]
pub struct Calendar {
    /// Workspace file (*.kurultai)
    pub file: PathBuf,
    /// The event: name or id; not needed where the file holds one
    #[arg(long)]
    pub event: Option<String>,
    /// Language of names and words
    #[arg(long, value_enum, default_value_t = Tongue::En)]
    pub language: Tongue,
    /// Of what
    #[command(flatten)]
    pub of: Of,
    /// How it is told
    #[command(flatten)]
    pub telling: Telling,
    /// The calendar's address; of a server's address its calendars are named
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// The user's name there
    #[arg(long)]
    pub user: String,
    /// Read the password from standard input, up to the end of its first line; else the
    /// system's keychain is asked. There is no option for the password itself: other users of
    /// a machine see what programs are called with
    #[arg(long)]
    pub password_stdin: bool,
    /// Keep the password in the system's keychain
    #[arg(long, requires = "password_stdin")]
    pub remember: bool,
    /// Write nothing, and tell what would be done
    #[arg(long)]
    pub dry_run: bool,
    /// Remove entries that stand there as cancelled since an earlier run
    #[arg(long)]
    pub remove: bool,
    /// What stands where others changed an entry on the server [default: neither is touched]
    #[arg(long, value_enum, value_name = "SIDE")]
    pub take: Option<Whose>,
}

/// Whose entry stands.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "lower")]
pub enum Whose {
    /// What stands on the server
    Theirs,
    /// What the programme says
    Ours,
}

/// Puts the calendar there, and tells of each entry.
pub(super) fn run(asked: &Publish) -> Result<ExitCode, Failure> {
    let Publish::Calendar(asked) = asked;
    let path = &asked.file;
    let file = open(path)?;
    let draft = chosen_of(&file, path, asked.event.as_deref())?;
    let source = asked.of.source(path, &file, &draft)?;
    let scope = asked.of.scope(&source.programme)?;
    let options = asked.telling.options(asked.language);
    let preview = exchange::preview(&source.programme, &source.published, &scope, options);
    let preview = preview.map_err(|error| of_file(path)(AppError::from(error)))?;
    let account = Account {
        url: asked.to.clone(),
        user: asked.user.clone(),
        password: password(asked).map_err(of_file(path))?,
    };
    let records = publishing::folder();
    let records = records
        .ok_or_else(|| AppError::internal("this user has no folder for data"))
        .map_err(of_file(path))?;
    let mut how = PublishHow {
        dry_run: asked.dry_run,
        remove: asked.remove,
        choices: Vec::new(),
    };
    let publish = |how: &PublishHow| {
        publishing::publish(&source, &scope, options, &account, how, &records, |_, _| {
            true
        })
        .map_err(of_file(path))
    };
    let mut report = publish(&how)?;
    let mut lines = told(&report);
    if let (Some(take), false) = (asked.take, asked.dry_run) {
        how.choices = choices(&report, take.into());
        if !how.choices.is_empty() {
            let again = publish(&how)?;
            let mut all = done(&report);
            all.extend(again.lines.iter().cloned());
            lines = told(&Publication {
                lines: all,
                unchanged: report.unchanged,
                ..again.clone()
            });
            report = again;
        }
    }
    if asked.remember && !keychain::keep(&asked.to, &asked.user, &account.password) {
        eprintln!("kurultai: there is no keychain that takes the password");
    }
    tell_left_out(&preview);
    print(lines.as_bytes())?;
    if let Some(problem) = &report.failure {
        eprintln!(
            "kurultai: {}; left to do: {}",
            words::server(problem),
            report.left
        );
    }
    let open = report.lines.iter().any(|line| {
        matches!(
            line.what,
            PublicationWhat::Conflict | PublicationWhat::Refused { .. }
        ) && !report.dry_run
    });
    Ok(if open || report.failure.is_some() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

fn password(asked: &Calendar) -> Result<String, AppError> {
    if asked.password_stdin {
        let mut text = String::new();
        let read = std::io::stdin().read_to_string(&mut text);
        read.map_err(AppError::internal)?;
        return Ok(text.lines().next().unwrap_or_default().to_owned());
    }
    match keychain::recall(&asked.to, &asked.user) {
        Kept::Password(password) => Ok(password),
        kept => Err(AppError::PasswordNeeded {
            keychain: kept != Kept::NoKeychain,
        }),
    }
}

/// The same choice for each conflict of a run.
fn choices(report: &Publication, take: Take) -> Vec<PublicationChoice> {
    let conflicts = report
        .lines
        .iter()
        .filter(|line| line.what == PublicationWhat::Conflict);
    conflicts
        .map(|line| PublicationChoice {
            uid: line.uid.clone(),
            etag: line.etag.clone(),
            take,
        })
        .collect()
}

/// What a run did, but for what the next run of the same tells anew.
fn done(report: &Publication) -> Vec<PublicationLine> {
    let open = |line: &&PublicationLine| {
        !matches!(line.what, PublicationWhat::Conflict | PublicationWhat::Kept)
    };
    report.lines.iter().filter(open).cloned().collect()
}

/// A line an entry, its parts between tabs: what, when, title, room; of a conflict both sides.
fn told(report: &Publication) -> String {
    let mut text = String::new();
    for line in &report.lines {
        let what = match &line.what {
            PublicationWhat::Created => "created".to_owned(),
            PublicationWhat::Updated => "updated".to_owned(),
            PublicationWhat::Cancelled => "cancelled".to_owned(),
            PublicationWhat::Removed => "removed".to_owned(),
            PublicationWhat::Kept => "kept as on the server".to_owned(),
            PublicationWhat::Conflict => "changed on the server".to_owned(),
            PublicationWhat::Refused { status, detail } => format!("refused ({status} {detail})"),
        };
        let would = if report.dry_run { "would be " } else { "" };
        let would = match line.what {
            PublicationWhat::Conflict | PublicationWhat::Kept | PublicationWhat::Refused { .. } => {
                ""
            }
            _ => would,
        };
        let shown = line.ours.as_ref().or(line.theirs.as_ref());
        let shown = shown.map_or_else(|| line.uid.clone(), side);
        text.push_str(&format!("{would}{what}\t{shown}\n"));
        if line.what == PublicationWhat::Conflict {
            let gone = || "removed there".to_owned();
            let theirs = line.theirs.as_ref().map_or_else(gone, side);
            text.push_str(&format!("  on the server:\t{theirs}\n"));
        }
    }
    text.push_str(&format!("unchanged: {}\n", report.unchanged));
    text
}

fn side(side: &Side) -> String {
    let at = |at: Option<chrono::NaiveDateTime>, form: &str| {
        at.map_or_else(|| "?".to_owned(), |at| at.format(form).to_string())
    };
    let cancelled = if side.cancelled { " (cancelled)" } else { "" };
    // What others wrote there moves neither line nor terminal.
    let line = |text: &str| text.replace(char::is_control, " ");
    format!(
        "{}-{}\t{}{cancelled}\t{}",
        at(side.starts, "%Y-%m-%d %H:%M"),
        at(side.ends, "%H:%M"),
        line(&side.title),
        line(&side.place)
    )
}

impl From<Whose> for Take {
    fn from(side: Whose) -> Self {
        match side {
            Whose::Theirs => Self::Theirs,
            Whose::Ours => Self::Ours,
        }
    }
}
