//! `kurultai print --printer`: what is printed goes to a printer of CUPS.

use super::Failure;
use crate::printers::{self, PrintJob, Sides, Ticket};

/// Hands jobs to a printer, one after the other.
pub(super) fn run(jobs: &[PrintJob], printer: &str, copies: u32) -> Result<(), Failure> {
    let ticket = Ticket {
        printer: printer.to_owned(),
        copies,
        sides: Sides::One,
        black: false,
    };
    for (sent, job) in jobs.iter().enumerate() {
        printers::print(job, &ticket).map_err(|error| {
            let all = jobs.len();
            Failure::Print(format!(
                "the printer {printer} took {sent} of {all} jobs: {error}"
            ))
        })?;
    }
    Ok(())
}
