//! The system's printers. On Linux through the desktop's own dialog, where it has the portal for it;
//! else, and on macOS, through the programs of CUPS. Where neither is, there is no printer here, and
//! pages are printed from the system's viewer.
//!
//! The programs, and not the library of CUPS: a program that is linked with it does not even start
//! where that is missing, as on a desktop that was never to print.

#[cfg(target_os = "linux")]
mod portal;

use std::io::{self, Write};
use std::process::{Command, Output};

use print::Paper;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::WebviewWindow;
use tempfile::NamedTempFile;

pub use portal::Portal;

/// A printer, or a queue of several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Printer {
    /// By which CUPS knows it.
    pub name: String,
    /// Whether it is the one that is usually meant.
    pub usual: bool,
}

/// How it can be printed from here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PrintingWays {
    /// Whether the desktop asks by a dialog of its own.
    pub portal: bool,
    /// The printers to choose from where it does not, by name.
    pub printers: Vec<Printer>,
}

/// On which sides of the sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Sides {
    /// On one.
    One,
    /// On both, to be turned as a book.
    Long,
    /// On both, to be turned as a calendar.
    Short,
}

/// How a printer is to print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Ticket {
    /// Which printer.
    pub printer: String,
    /// How many times, at least once.
    pub copies: u32,
    /// On which sides.
    pub sides: Sides,
    /// Whether in black alone.
    pub black: bool,
}

/// What is handed to a printer at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintJob {
    /// The name under which it waits its turn.
    pub title: String,
    /// The document, a PDF.
    pub pdf: Vec<u8>,
    /// The paper on which it is laid out.
    pub paper: Paper,
    /// Whether it lies on its side.
    pub landscape: bool,
}

/// What became of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// The printer's system has it.
    Sent,
    /// The user thought better of it.
    Cancelled,
}

/// By which way jobs go.
pub enum Way<'a> {
    /// The desktop asks for each.
    Portal(Portal),
    /// All as one ticket says, to a printer of CUPS.
    Ticket(&'a Ticket),
}

/// The most copies of one order.
const COPIES: u32 = 999;

impl Way<'_> {
    /// Hands a job over. A dialog stands above the window, and is waited for.
    ///
    /// # Errors
    /// What the printer's system says against it.
    pub fn print(&mut self, job: &PrintJob, window: Option<&WebviewWindow>) -> io::Result<Handed> {
        match self {
            Self::Portal(portal) => portal.print(job, window),
            Self::Ticket(ticket) => print(job, ticket).map(|()| Handed::Sent),
        }
    }
}

/// How it can be printed from here. Takes a moment where the desktop or CUPS does.
pub fn ways() -> PrintingWays {
    // A desktop that asks knows the printers itself.
    let portal = Portal::find().is_some();
    let printers = if portal { Vec::new() } else { all() };
    PrintingWays { portal, printers }
}

/// All printers of CUPS, by name; none where it is not there or knows none.
pub fn all() -> Vec<Printer> {
    let usual = told("lpstat", &["-d"]).unwrap_or_default();
    let usual = usual.rsplit_once(": ").map(|(_, name)| name.trim());
    let names = told("lpstat", &["-e"]).unwrap_or_default();
    let mut names: Vec<&str> = names.lines().map(str::trim).collect();
    names.retain(|name| !name.is_empty());
    names.sort_unstable();
    let printer = |name: &str| Printer {
        name: name.to_owned(),
        usual: usual == Some(name),
    };
    names.into_iter().map(printer).collect()
}

/// Hands a job to a printer of CUPS, which has a copy of it then.
///
/// # Errors
/// What CUPS says against it; a printer that it does not know is one.
pub fn print(job: &PrintJob, ticket: &Ticket) -> io::Result<()> {
    if !all().iter().any(|one| one.name == ticket.printer) {
        return Err(io::Error::new(
            io::ErrorKind::NotFound,
            "there is no printer of this name",
        ));
    }
    let media = match job.paper {
        Paper::A4 => "media=A4",
        Paper::A5 => "media=A5",
        Paper::Letter => "media=Letter",
    };
    let sides = match ticket.sides {
        Sides::One => "sides=one-sided",
        Sides::Long => "sides=two-sided-long-edge",
        Sides::Short => "sides=two-sided-short-edge",
    };
    let copies = ticket.copies.clamp(1, COPIES).to_string();
    let mut lp = Command::new("lp");
    lp.args(["-d", &ticket.printer, "-n", &copies, "-t", &job.title]);
    lp.args(["-o", media, "-o", sides]);
    if ticket.black {
        lp.args(["-o", "print-color-mode=monochrome"]);
    }
    let pdf = file(job)?;
    succeeded(lp.arg("--").arg(pdf.path()).output()?).map(drop)
}

/// A job as a file that this user alone can read, and that goes with what is returned.
fn file(job: &PrintJob) -> io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new()
        .prefix("kurultai-print-")
        .suffix(".pdf")
        .tempfile()?;
    file.write_all(&job.pdf)?;
    Ok(file)
}

/// What a program says.
fn told(program: &str, arguments: &[&str]) -> io::Result<String> {
    let said = succeeded(
        Command::new(program)
            .args(arguments)
            .env("LC_ALL", "C")
            .output()?,
    )?;
    Ok(String::from_utf8_lossy(&said.stdout).into_owned())
}

fn succeeded(output: Output) -> io::Result<Output> {
    match output.status.success() {
        true => Ok(output),
        false => Err(io::Error::other(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        )),
    }
}

/// Elsewhere no desktop has such a dialog for a PDF.
#[cfg(not(target_os = "linux"))]
mod portal {
    use std::io;

    use tauri::WebviewWindow;

    use super::{Handed, PrintJob};

    /// The print portal of a desktop: there is none.
    pub enum Portal {}

    impl Portal {
        /// That of the session; there is none.
        pub fn find() -> Option<Self> {
            None
        }

        pub(super) fn print(
            &mut self,
            _: &PrintJob,
            _: Option<&WebviewWindow>,
        ) -> io::Result<Handed> {
            match *self {}
        }
    }
}
