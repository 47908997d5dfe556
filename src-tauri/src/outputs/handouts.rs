//! Handouts of an open file: what the print crate makes, from where the file keeps it. The same
//! for the window and the command line.

use chrono::{NaiveDateTime, Utc};
use congress::{EventId, ReleaseId, time};
use messages::{Language, catalogue};
use print::{Handout, Job, Options, PrintError, Request, Scope, Sheaf, Templates, Unit};
use workspace::{Workspace, WorkspaceError};

use crate::dialogs::file_name;
use crate::error::{AppError, OfFile};

/// What is asked for.
pub struct Order<'a> {
    /// Which paper.
    pub handout: Handout,
    /// The release that it is made from; `None`: the draft.
    pub release: Option<&'a ReleaseId>,
    /// Of what.
    pub scope: &'a Scope,
    /// How.
    pub options: &'a Options,
    /// By which templates.
    pub templates: &'a Templates,
    /// When it is made, wall time in the event's zone; `None`: now.
    pub issued_at: Option<NaiveDateTime>,
}

/// Looks an order through, and does something with its job. The file is read before: it can be
/// changed meanwhile.
///
/// # Errors
/// [`AppError::NotFound`] for an event or a release that is not there; what there is to print is
/// told by the inner result.
pub fn with_job<T>(
    file: &Workspace,
    event: &EventId,
    order: &Order<'_>,
    make: impl FnOnce(&Job<'_>) -> Result<T, PrintError>,
) -> Result<Result<T, PrintError>, AppError> {
    let failed = |error: WorkspaceError| error.of_file(file.path());
    let (programme, release) = super::edition(file, event, order.release)?;
    let pictures = file.pictures().map_err(failed)?;
    let zone = time::zone(&programme.event.zone).map_err(AppError::internal)?;
    let now = order.issued_at;
    let request = Request {
        programme: &programme,
        pictures: &pictures,
        release: release.as_ref(),
        issued_at: now.unwrap_or_else(|| time::to_wall(&zone, Utc::now())),
        handout: order.handout,
        scope: order.scope,
        options: order.options,
        templates: order.templates,
    };
    Ok(Job::new(&request).and_then(|job| make(&job)))
}

/// The name of a sheaf's file, without extension: what its one paper is of, or which of how many
/// it holds. `at` is the place of its first paper among all of the job.
pub fn name(handout: Handout, sheaf: Sheaf<'_>, at: usize) -> String {
    let what = catalogue(Language::En).text(handout.key());
    match sheaf.units {
        [one] => file_name(&format!("{what}, {}", unit_name(one))),
        units => format!("{what}, {:04}-{:04}", at + 1, at + units.len()),
    }
}

fn unit_name(unit: &Unit) -> String {
    unit.name.get("en").to_owned()
}
