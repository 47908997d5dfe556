//! What is read from other files.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use congress::attachment::SIZE_LIMIT;
use congress::observance::timetable;
use congress::timetable::NewTimetable;
use congress::{EventId, VenueId};
use workspace::OpenProblem;

use crate::error::AppError;
use crate::shell::FileLine;

/// A file to be kept with an agreement: its name and bytes. Of one that is larger than any that
/// is kept, one byte more than that: the rest is never read.
///
/// # Errors
/// [`AppError::Open`] where it cannot be read.
pub fn attachment(path: &Path) -> Result<(String, Vec<u8>), AppError> {
    let read = || {
        let mut bytes = Vec::new();
        let most = u64::from(SIZE_LIMIT) + 1;
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| unreadable(path, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok((name.into_owned(), bytes))
}

/// The bytes of a picture's file, no more than just too many.
///
/// # Errors
/// [`AppError::Open`] where the file cannot be read.
pub fn picture(path: &Path) -> Result<Vec<u8>, AppError> {
    let most = u64::from(congress::picture::PICTURE_LIMIT) * 1024 + 1;
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|error| unreadable(path, &error))?;
    Ok(bytes)
}

/// An official timetable of prayers as CSV text, under the file's name.
///
/// # Errors
/// [`AppError::Open`] where the file cannot be read or is no text; [`AppError::Misread`] with
/// every line and field that is not understood.
pub fn timetable(
    path: &Path,
    event_id: EventId,
    venue_id: Option<VenueId>,
) -> Result<NewTimetable, AppError> {
    let file = FileLine::of(path).name;
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    let days = timetable::read(&text).map_err(|misread| AppError::Misread { file, misread })?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(NewTimetable {
        event_id,
        venue_id,
        name: name.into_owned(),
        days,
    })
}

fn unreadable(path: &Path, error: &io::Error) -> AppError {
    AppError::Open {
        file: FileLine::of(path).name,
        problem: match error.kind() {
            io::ErrorKind::NotFound => OpenProblem::NotFound,
            io::ErrorKind::PermissionDenied => OpenProblem::NoPermission,
            _ => OpenProblem::Io {
                detail: error.to_string(),
            },
        },
    }
}
