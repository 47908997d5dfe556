//! What can go wrong, as data: the window words it in the user's language, the command
//! line in English.

use std::path::Path;

use congress::observance::timetable::Misread;
use congress::{Invalid, Noun};
use exchange::CalendarError;
use print::{Fault, MissingGlyph};
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{BackupProblem, OpenError, OpenProblem, WorkspaceError, WriteReason};

use crate::font::FontProblem;
use crate::shell::FileLine;

/// Why a command did nothing. Wherever this is returned, nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum AppError {
    /// A field does not take the value.
    Invalid {
        /// Which field, and why.
        invalid: Invalid,
    },
    /// There is no such row (any more).
    NotFound {
        /// Sort of row.
        noun: Noun,
        /// Its id.
        id: String,
    },
    /// It cannot be removed while others refer to it.
    InUse {
        /// Sort of row.
        noun: Noun,
        /// How many rows refer to it.
        uses: u32,
    },
    /// No file is open.
    NoFile,
    /// A file could not be opened, and is untouched.
    Open {
        /// The file's name.
        file: String,
        /// Why.
        problem: OpenProblem,
    },
    /// A file could not be written.
    Write {
        /// The file's name.
        file: String,
        /// Why.
        reason: WriteReason,
    },
    /// A backup that cannot be restored. Nothing was changed.
    Backup {
        /// Its file name.
        file: String,
        /// What is wrong with it.
        problem: BackupProblem,
    },
    /// A table of which something is not understood; nothing was taken in.
    Misread {
        /// Its file name.
        file: String,
        /// Each line and field of it.
        misread: Vec<Misread>,
    },
    /// A calendar would hold no session; none was written.
    NothingToTell,
    /// What is to be an address of electronic mail is none; nothing was written.
    Address {
        /// What was written for it.
        address: String,
    },
    /// What stands beside an address is too long for a name; nothing was written.
    LongName {
        /// Whose it is.
        address: String,
        /// Its length in characters.
        length: u32,
        /// How many fit.
        limit: u32,
    },
    /// More guests than one invitation takes; nothing was written.
    ManyGuests {
        /// How many there are.
        count: u32,
        /// How many fit.
        limit: u32,
    },
    /// A calendar server did not do what it was asked.
    Server {
        /// What stands against it.
        problem: caldav::ServerProblem,
    },
    /// A calendar server asks who one is, and no password is known.
    PasswordNeeded {
        /// Whether there is a keychain that could keep it.
        keychain: bool,
    },
    /// Characters that no font has; nothing was printed.
    MissingGlyphs {
        /// Which, and where.
        missing: Vec<MissingGlyph>,
    },
    /// There is nothing of which the handout would tell; nothing was printed.
    NothingToPrint,
    /// So many papers are not laid out as one document.
    TooManyPapers {
        /// How many there are.
        asked: u32,
        /// How many can be.
        most: u32,
    },
    /// A page could not be made by its template.
    Template {
        /// What is wrong with it, and where.
        faults: Vec<Fault>,
    },
    /// The user's own templates cannot be read.
    Templates {
        /// The folder in which they are.
        folder: String,
        /// Why.
        detail: String,
    },
    /// A file was not taken as a font.
    Font {
        /// Its name.
        file: String,
        /// Why.
        problem: FontProblem,
    },
    /// A printer did not take what was handed to it.
    Printer {
        /// Which printer; `None`: that of the desktop's own dialog.
        printer: Option<String>,
        /// How many jobs were handed over before.
        sent: u32,
        /// How many there are.
        jobs: u32,
        /// Why.
        detail: String,
    },
    /// A fault of the program itself.
    Internal {
        /// For the report to its developers.
        detail: String,
    },
}

impl AppError {
    /// A fault of the program.
    pub fn internal(detail: impl std::fmt::Display) -> Self {
        Self::Internal {
            detail: detail.to_string(),
        }
    }

    /// A file that could not be written, for an error of the system.
    pub fn write(path: &Path, error: std::io::Error) -> Self {
        Self::Write {
            file: FileLine::of(path).name,
            reason: error.into(),
        }
    }
}

impl From<Invalid> for AppError {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid { invalid }
    }
}

/// An error that becomes the window's once it is known of which file it speaks.
pub trait OfFile {
    /// The error, naming the file.
    fn of_file(self, path: &Path) -> AppError;
}

impl OfFile for AppError {
    fn of_file(self, _: &Path) -> AppError {
        self
    }
}

impl OfFile for WorkspaceError {
    fn of_file(self, path: &Path) -> AppError {
        let file = FileLine::of(path).name;
        match self {
            Self::Invalid(invalid) => AppError::Invalid { invalid },
            Self::NotFound { noun, id } => AppError::NotFound { noun, id },
            Self::InUse { noun, uses } => AppError::InUse { noun, uses },
            Self::Write(reason) => AppError::Write { file, reason },
            Self::Backup { file, problem } => AppError::Backup { file, problem },
            Self::Diverged { .. } | Self::Storage(_) => AppError::internal(self),
        }
    }
}

impl From<OpenError> for AppError {
    fn from(error: OpenError) -> Self {
        Self::Open {
            file: FileLine::of(&error.file).name,
            problem: error.problem,
        }
    }
}

impl OfFile for OpenError {
    fn of_file(self, _: &Path) -> AppError {
        self.into()
    }
}

impl From<CalendarError> for AppError {
    fn from(error: CalendarError) -> Self {
        match error {
            CalendarError::NotFound { noun, id } => Self::NotFound { noun, id },
            CalendarError::Empty => Self::NothingToTell,
            CalendarError::Address(address) => Self::Address { address },
            CalendarError::LongName {
                address,
                length,
                limit,
            } => Self::LongName {
                address,
                length: counted(length),
                limit: counted(limit),
            },
            CalendarError::ManyGuests { count, limit } => Self::ManyGuests {
                count: counted(count),
                limit: counted(limit),
            },
            CalendarError::Zone(_) => Self::internal(error),
        }
    }
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl From<print::PrintError> for AppError {
    fn from(error: print::PrintError) -> Self {
        use print::PrintError as Error;
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        match error {
            Error::MissingGlyphs(missing) => Self::MissingGlyphs { missing },
            Error::UnknownDelegation(id) => Self::NotFound {
                noun: Noun::Delegation,
                id: id.0,
            },
            Error::Unknown { noun, id } => Self::NotFound {
                noun: match noun {
                    "session" => Noun::Session,
                    "room" => Noun::Room,
                    _ => Noun::Person,
                },
                id,
            },
            Error::NoDelegation | Error::Nothing => Self::NothingToPrint,
            Error::TooMany { asked, most } => Self::TooManyPapers {
                asked: number(asked),
                most: number(most),
            },
            Error::Compile(faults) => Self::Template { faults },
            Error::UnknownZone(_) | Error::NoPage(_) => Self::internal(error),
        }
    }
}
