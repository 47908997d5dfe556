//! Agendas, bulletins and other handouts of an open file: the same for the window and the command line.

pub mod bulletin;
pub mod handouts;
pub mod seating;

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::Utc;
use congress::{DelegationId, EventId, Programme, Release, ReleaseId, time};
use messages::Language;
use print::Fonts;
use tempfile::TempDir;
use workspace::{Workspace, WorkspaceError};

use crate::dialogs::file_name;
use crate::error::{AppError, OfFile};

/// The programme of a release, with that release, or, where none is named, the draft.
///
/// # Errors
/// [`AppError::NotFound`] where the event has no such release.
pub fn edition(
    file: &Workspace,
    event: &EventId,
    release: Option<&ReleaseId>,
) -> Result<(Programme, Option<Release>), AppError> {
    let failed = |error: WorkspaceError| error.of_file(file.path());
    let programme = file.edition(event, release).map_err(failed)?;
    let release = release.map(|id| file.release(id)).transpose();
    Ok((programme, release.map_err(failed)?))
}

/// A PNG as what an image of the window takes.
pub fn data_uri(png: &[u8]) -> String {
    format!("data:image/png;base64,{}", STANDARD.encode(png))
}

/// The agendas of some delegations; none named: of all. `release`: the one that the programme
/// is; none: the draft.
///
/// # Errors
/// [`AppError::MissingGlyphs`], or [`AppError::NotFound`] for a delegation that is not there.
pub fn agenda(
    programme: &Programme,
    release: Option<&Release>,
    delegations: &[DelegationId],
    language: Language,
    fonts: &Fonts,
) -> Result<print::Document, AppError> {
    let all: Vec<DelegationId>;
    let chosen = if delegations.is_empty() {
        all = programme.delegations.iter().map(|d| d.id.clone()).collect();
        &all
    } else {
        delegations
    };
    let zone = time::zone(&programme.event.zone).map_err(AppError::internal)?;
    Ok(print::agenda(&print::AgendaRequest {
        programme,
        delegations: chosen,
        language,
        release,
        issued_at: time::to_wall(&zone, Utc::now()),
        fonts,
    })?)
}

/// Writes a file whole or not at all: beside its place first, then renamed.
///
/// # Errors
/// [`AppError::Write`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    exchange::write(path, bytes).map_err(|error| AppError::write(path, error))
}

/// Writes a document where the system's viewer can read it: in a folder for this user alone, which
/// goes with what is returned. `name` is its file's, without extension.
///
/// # Errors
/// [`AppError::Write`].
pub fn to_viewer(name: &str, pdf: &[u8]) -> Result<(TempDir, PathBuf), AppError> {
    let folder = tempfile::Builder::new()
        .prefix("kurultai-print-")
        .tempdir()
        .map_err(|error| AppError::write(&std::env::temp_dir(), error))?;
    let path = folder.path().join(format!("{}.pdf", file_name(name)));
    write(&path, pdf)?;
    Ok((folder, path))
}
