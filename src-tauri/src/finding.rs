//! The findings of the event on show, kept from one question to the next: a change looks again
//! only at what it touches.

use chrono::{NaiveDate, Utc};
use congress::checks::Checked;
use congress::directory::Directory;
use congress::{EventId, Programme, clock};
use workspace::Workspace;

use crate::error::{AppError, OfFile};

/// An event with its findings, as they were after some operation of the file.
pub struct Kept {
    event: EventId,
    operation: u32,
    checked: Checked,
    directory: Option<Directory>,
}

impl Kept {
    /// The index of the directory, made when it is first asked for, and the programme.
    pub fn directory(&mut self) -> (&mut Directory, &Programme) {
        let programme = self.checked.programme();
        let directory = &mut self.directory;
        (
            directory.get_or_insert_with(|| Directory::new(programme)),
            programme,
        )
    }

    /// The event with its findings.
    pub fn checked(&mut self) -> &mut Checked {
        &mut self.checked
    }
}

/// The event with its findings as they are now, on this day in its zone.
///
/// # Errors
/// [`AppError::NotFound`] for an event that is not there; what reading the file gives.
pub fn current<'a>(
    kept: &'a mut Option<Kept>,
    file: &Workspace,
    event: &EventId,
) -> Result<&'a mut Kept, AppError> {
    let failed = |error: workspace::WorkspaceError| error.of_file(file.path());
    let operation = file.last_operation().map_err(failed)?;
    let now = match kept.take().filter(|kept| kept.event == *event) {
        Some(kept) => follow(kept, file, operation)?,
        None => None,
    };
    let now = match now {
        Some(now) => now,
        None => {
            let programme = file.programme(event).map_err(failed)?;
            let today = today(&programme.event)?;
            Kept {
                event: event.clone(),
                operation,
                checked: Checked::new(programme, today),
                directory: None,
            }
        }
    };
    Ok(kept.insert(now))
}

/// What was kept, brought to the operation of now; `None`: it is too old.
fn follow(mut kept: Kept, file: &Workspace, now: u32) -> Result<Option<Kept>, AppError> {
    if today(&kept.checked.programme().event)? != kept.checked.today() {
        return Ok(None);
    }
    if kept.operation != now {
        let Some(changed) = file.changed_since(kept.operation) else {
            return Ok(None);
        };
        kept.checked.apply(changed);
        if let Some(directory) = &mut kept.directory {
            directory.apply(kept.checked.programme(), changed);
        }
        kept.operation = now;
    }
    // An event that is gone has no findings.
    let there = file.events().map_err(|error| error.of_file(file.path()))?;
    Ok(there
        .iter()
        .any(|event| event.id == kept.event)
        .then_some(kept))
}

/// The day that it is in an event's zone.
///
/// # Errors
/// [`AppError::Internal`] for a zone that is not known.
pub fn today(event: &congress::Event) -> Result<NaiveDate, AppError> {
    let clock = clock::of(event, Utc::now()).map_err(AppError::internal)?;
    Ok(clock.today)
}
