//! Commands that give agendas.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use congress::{DelegationId, EventId, ReleaseId};
use messages::Language;
use print::{Document, MissingGlyph};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::dialogs;
use crate::error::AppError;
use crate::outputs;
use crate::shell::{FileLine, Shell};

/// Pixels a point (1/72 inch) of a previewed page: sharp at the size that the window shows.
const PREVIEW_SCALE: f32 = 1.6;

/// An agenda's pages as pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Preview {
    /// Each page as a PNG in a `data:` URI; none where characters are missing.
    pub pages: Vec<String>,
    /// Characters that no bundled font has.
    pub missing: Vec<MissingGlyph>,
}

impl Preview {
    /// A document's pages, or what stands against making it.
    ///
    /// # Errors
    /// But for missing characters, which are shown, those of the document.
    pub fn of(made: Result<Document, AppError>) -> Result<Self, AppError> {
        let document = match made {
            Err(AppError::MissingGlyphs { missing }) => {
                let pages = Vec::new();
                return Ok(Self { pages, missing });
            }
            other => other?,
        };
        let pages = (0..document.page_count()).map(|page| {
            let png = document.png(page, PREVIEW_SCALE)?;
            Ok(format!("data:image/png;base64,{}", STANDARD.encode(png)))
        });
        Ok(Self {
            pages: pages.collect::<Result<_, print::PrintError>>()?,
            missing: Vec::new(),
        })
    }
}

/// One delegation's agenda, to look at before printing.
#[tauri::command(async)]
#[specta::specta]
pub fn agenda_preview(
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    delegation_id: DelegationId,
    language: Language,
) -> Result<Preview, AppError> {
    let release = release_id.as_ref();
    let one = [delegation_id];
    let (programme, release) = shell.with(|file| outputs::edition(file, &event_id, release))?;
    let agenda = outputs::agenda(&programme, release.as_ref(), &one, language);
    Preview::of(agenda.map(|agenda| agenda.document))
}

/// Asks where to save, and writes the agendas of some delegations (none named: all) as one
/// PDF; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn agenda_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    delegation_ids: Vec<DelegationId>,
    language: Language,
) -> Result<Option<FileLine>, AppError> {
    let release = release_id.as_ref();
    let (programme, release) = shell.with(|file| outputs::edition(file, &event_id, release))?;
    let agenda = outputs::agenda(&programme, release.as_ref(), &delegation_ids, language)?;
    let pdf = agenda.document.pdf()?;
    let Some(path) = dialogs::save(&app, &shell, &dialogs::PDF, &agenda.name) else {
        return Ok(None);
    };
    outputs::write(&path, &pdf)?;
    Ok(Some(FileLine::of(&path)))
}

/// Opens the agendas of some delegations (none named: all) in the system's viewer, from
/// where they are printed.
#[tauri::command(async)]
#[specta::specta]
pub fn agenda_print(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    delegation_ids: Vec<DelegationId>,
    language: Language,
) -> Result<(), AppError> {
    let release = release_id.as_ref();
    let (programme, release) = shell.with(|file| outputs::edition(file, &event_id, release))?;
    let agenda = outputs::agenda(&programme, release.as_ref(), &delegation_ids, language)?;
    let (folder, path) = outputs::to_viewer(&agenda)?;
    shell.keep(folder);
    app.opener()
        .open_path(path.to_string_lossy(), None::<&str>)
        .map_err(AppError::internal)
}
