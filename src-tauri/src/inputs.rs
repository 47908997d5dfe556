//! What is read from other files.

use std::io::Read;
use std::path::Path;

use congress::observance::timetable;
use congress::timetable::NewTimetable;
use congress::{EventId, VenueId};
use workspace::OpenProblem;

use crate::error::AppError;
use crate::shell::FileLine;

/// The bytes of a picture's file, no more than just too many.
///
/// # Errors
/// [`AppError::Open`] where the file cannot be read.
pub fn picture(path: &Path) -> Result<Vec<u8>, AppError> {
    let most = u64::from(congress::picture::PICTURE_LIMIT) * 1024 + 1;
    let mut bytes = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|error| unread(path, &error))?;
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
    let text = std::fs::read_to_string(path).map_err(|error| unread(path, &error))?;
    let days = timetable::read(&text).map_err(|misread| AppError::Misread { file, misread })?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(NewTimetable {
        event_id,
        venue_id,
        name: name.into_owned(),
        days,
    })
}

fn unread(path: &Path, error: &std::io::Error) -> AppError {
    AppError::Open {
        file: FileLine::of(path).name,
        problem: match error.kind() {
            std::io::ErrorKind::NotFound => OpenProblem::NotFound,
            std::io::ErrorKind::PermissionDenied => OpenProblem::NoPermission,
            _ => OpenProblem::Io {
                detail: error.to_string(),
            },
        },
    }
}
