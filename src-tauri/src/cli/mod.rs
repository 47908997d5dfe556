//! The command line: the same work as the window's, for servers, scripts and tests.
//! Speaks English, as command lines do; exits 0, 1 (not done) or 2 (wrong arguments). Of a
//! check, 1 says that clashes remain, and 2 that it could not be asked.

pub mod calendar;
pub mod check;
pub mod finding;
pub mod print;
mod printer;
pub mod publish;
pub mod release;
pub mod seating;
mod select;
mod words;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ::print::Fonts;
use clap::{Parser, Subcommand, ValueEnum};
use congress::{Event, EventId, Programme};
use messages::Language;
use workspace::Workspace;

use crate::error::{AppError, OfFile};
use crate::outputs;

/// The author under which the command line's own files stand in their history.
const AUTHOR: &str = "kurultai";

/// Plans a congress: programme, delegations, calendars and agendas.
#[derive(Debug, Parser)]
#[command(name = "kurultai", version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// File to open in the window
    pub file: Option<PathBuf>,
    /// Work to do without a window
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What the command line can do without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Tell what the checks find in an event; exits 1 where clashes remain, 2 where it cannot
    Check(check::Check),
    /// List the events of a file: id, days, name
    Events {
        /// Workspace file (*.kurultai)
        file: PathBuf,
    },
    /// Write calendars and agendas
    #[command(subcommand)]
    Export(Export),
    /// Put a calendar to a CalDAV server, and keep it up there
    #[command(subcommand)]
    Publish(publish::Publish),
    /// Print what is handed out: agendas, the programme, lists, signs, badges
    #[command(subcommand)]
    Print(Box<print::Print>),
    /// Publish, list and compare releases
    #[command(subcommand)]
    Release(release::Release),
    /// Read what is left in a damaged file, and write it to a new one
    Repair {
        /// The damaged file; it is only read
        file: PathBuf,
        /// File to write; must not exist
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Write the sample congress, or a large generated event, to a new file
    Sample {
        /// File to write; must not exist
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Generate an event of N sessions instead, always the same
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
        scale: Option<u32>,
    },
}

/// What can be exported.
#[derive(Debug, Subcommand)]
pub enum Export {
    /// Write an iCalendar file (RFC 5545), or one each of several
    Calendar(calendar::Calendar),
    /// Write an invitation to a session (RFC 5546), to attach to a mail
    Invitation(calendar::Invite),
    /// Write agendas as PDF, one delegation after the other
    Agenda {
        /// From where to where
        #[command(flatten)]
        source: Source,
        /// Only this delegation: name or id; may be repeated [default: all]
        #[arg(long)]
        delegation: Vec<String>,
        /// The release of this number [default: the draft]
        #[arg(long, value_name = "NUMBER")]
        release: Option<u32>,
    },
    /// Write the bulletin of a release: what changed since the one before it
    Bulletin(release::Bulletin),
    /// Write a plan of seats as PDF, or its place cards as CSV
    Seating(seating::Seating),
}

/// From which file, in which language, to which file.
#[derive(Debug, clap::Args)]
pub struct Source {
    /// Workspace file (*.kurultai)
    pub file: PathBuf,
    /// The event: name or id; not needed where the file holds one
    #[arg(long)]
    pub event: Option<String>,
    /// Language of names and words
    #[arg(long, value_enum, default_value_t = Tongue::En)]
    pub language: Tongue,
    /// File to write; `-` is standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

/// The languages of exports.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Tongue {
    /// English
    En,
    /// Russian
    Ru,
    /// Kazakh
    Kk,
    /// Arabic
    Ar,
}

/// Why the command line did nothing.
enum Failure {
    App(PathBuf, Box<AppError>),
    Select(select::NoMatch),
    Exists(PathBuf),
    Output(PathBuf, io::Error),
    Print(String),
}

/// Does one command and says how it went.
pub fn run(command: Command) -> ExitCode {
    // A script must tell "clashes remain" from "there is no such file".
    let not_done = match &command {
        Command::Check(_) => ExitCode::from(2),
        _ => ExitCode::FAILURE,
    };
    let success = |()| ExitCode::SUCCESS;
    let done = match command {
        Command::Check(asked) => check::run(&asked),
        Command::Events { file } => events(&file).map(success),
        Command::Export(export) => run_export(&export).map(success),
        Command::Publish(asked) => publish::run(&asked),
        Command::Print(asked) => print::run(&asked).map(success),
        Command::Release(asked) => release::run(&asked).map(success),
        Command::Repair { file, output } => repair(&file, &output).map(success),
        Command::Sample { output, scale } => write_sample(&output, scale).map(success),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            let text = match &failure {
                Failure::App(path, error) => words::of(path, error),
                Failure::Select(error) => error.to_string(),
                Failure::Print(reason) => reason.clone(),
                Failure::Exists(path) => format!(
                    "{}: there is a file of this name already. Choose another name, or remove it.",
                    path.display()
                ),
                Failure::Output(path, error) => {
                    format!("{}: cannot be written: {error}", path.display())
                }
            };
            eprintln!("kurultai: {text}");
            not_done
        }
    }
}

fn events(path: &Path) -> Result<(), Failure> {
    let mut lines = String::new();
    for event in open(path)?.events().map_err(of_file(path))? {
        let (from, to) = (event.starts_on, event.ends_on);
        let name = event.name.get("en");
        lines.push_str(&format!("{}\t{from}/{to}\t{name}\n", event.id));
    }
    print(lines.as_bytes())
}

fn run_export(export: &Export) -> Result<(), Failure> {
    match export {
        Export::Calendar(asked) => calendar::run(asked),
        Export::Invitation(asked) => calendar::invite(asked),
        Export::Bulletin(asked) => release::bulletin(asked),
        Export::Seating(asked) => seating::run(asked),
        Export::Agenda {
            source,
            delegation,
            release,
        } => {
            let file = open(&source.file)?;
            let programme = chosen(&file, source)?;
            let named = delegation.iter();
            let release = match release {
                Some(number) => Some(select::release(&programme, *number)?),
                None => None,
            };
            let edition = outputs::edition(&file, &programme.event.id, release.as_ref());
            let (programme, release) = edition.map_err(of_file(&source.file))?;
            let delegations = named
                .map(|name| select::delegation(&programme, name))
                .collect::<Result<Vec<_>, _>>()?;
            let language = source.language.into();
            let pdf = outputs::agenda(
                &programme,
                release.as_ref(),
                &delegations,
                language,
                &Fonts::built_in(),
            )
            .and_then(|document| Ok(document.pdf()?))
            .map_err(of_file(&source.file))?;
            write(&source.output, &pdf)
        }
    }
}

fn repair(damaged: &Path, output: &Path) -> Result<(), Failure> {
    if output.exists() {
        return Err(Failure::Exists(output.to_owned()));
    }
    let saved = Workspace::repair(damaged, output, AUTHOR).map_err(of_file(damaged))?;
    let text = format!(
        "rows read: {}\nrows taken from the history: {}\nrows lost: {}\n\
         references emptied: {}\noperations of the history: {}\n",
        saved.rows, saved.from_history, saved.lost, saved.loosened, saved.operations
    );
    print(text.as_bytes())
}

fn write_sample(output: &Path, scale: Option<u32>) -> Result<(), Failure> {
    if output.exists() {
        return Err(Failure::Exists(output.to_owned()));
    }
    let programmes = match scale {
        Some(sessions) => vec![sample::scale(sessions)],
        None => sample::events().map_err(|error| {
            Failure::App(output.to_owned(), Box::new(AppError::internal(error)))
        })?,
    };
    crate::file::fill(output, AUTHOR, &programmes).map_err(of_file(output))?;
    Ok(())
}

fn chosen(file: &Workspace, source: &Source) -> Result<Programme, Failure> {
    chosen_of(file, &source.file, source.event.as_deref())
}

fn chosen_of(file: &Workspace, path: &Path, event: Option<&str>) -> Result<Programme, Failure> {
    let events: Vec<Event> = file.events().map_err(of_file(path))?;
    let id: EventId = select::event(&events, event)?;
    file.programme(&id).map_err(of_file(path))
}

fn open(path: &Path) -> Result<Workspace, Failure> {
    // Only read: an open file can be exported too, and none is migrated or locked.
    Workspace::view(path, AUTHOR).map_err(of_file(path))
}

fn of_file<E: OfFile>(path: &Path) -> impl FnOnce(E) -> Failure {
    let path = path.to_owned();
    move |error| {
        let error = error.of_file(&path);
        Failure::App(path, Box::new(error))
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if path == Path::new("-") {
        return print(bytes);
    }
    exchange::write(path, bytes).map_err(|error| Failure::Output(path.to_owned(), error))
}

fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // `kurultai events FILE | head -1` is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::Output(PathBuf::from("-"), error)),
        Ok(()) => Ok(()),
    }
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::En => Self::En,
            Tongue::Ru => Self::Ru,
            Tongue::Kk => Self::Kk,
            Tongue::Ar => Self::Ar,
        }
    }
}

impl From<select::NoMatch> for Failure {
    fn from(error: select::NoMatch) -> Self {
        Self::Select(error)
    }
}
