//! The shell of Kurultai: the window, its commands, and the command line. It holds no
//! rule of its own; `congress` has the rules, `workspace` the file, `exchange` and `print`
//! what goes out.

pub mod calendars;
pub mod cli;
pub mod commands;
pub mod dialogs;
pub mod drafts;
mod drawing;
pub mod error;
pub mod events;
pub mod exported;
pub mod file;
pub mod finding;
pub mod font;
pub mod inputs;
pub mod keeping;
pub mod keychain;
pub mod outputs;
pub mod printers;
pub mod publishing;
pub mod settings;
pub mod shell;
mod window;

use std::process::ExitCode;

use clap::Parser;

/// Runs the program by its command line: a window, or one command without it.
///
/// Exit codes: 0 done, 1 it could not be done, 2 the command line is wrong.
pub fn run() -> ExitCode {
    let arguments = cli::Arguments::parse();
    match arguments.command {
        Some(command) => cli::run(command),
        None => window::run(arguments.file),
    }
}
