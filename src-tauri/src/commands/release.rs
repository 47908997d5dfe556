//! Commands of releases and their bulletins.

use std::path::Path;

use congress::release::ProgrammeChanges;
use congress::session::Audience;
use congress::{DelegationId, Done, EventId, ReleaseId};
use messages::Language;
use print::{Document, Fonts, MissingGlyph};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};
use workspace::Returned;

use crate::dialogs::{self, file_name};
use crate::error::AppError;
use crate::outputs::{self, bulletin::Issue};
use crate::shell::{FileLine, Shell};

/// Pixels a point (1/72 inch) of a previewed page: sharp at the size that the window shows.
const PREVIEW_SCALE: f32 = 1.6;

/// A bulletin's pages as pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Preview {
    /// Each page as a PNG in a `data:` URI; none where characters are missing.
    pub pages: Vec<String>,
    /// Characters that no font has.
    pub missing: Vec<MissingGlyph>,
}

impl Preview {
    /// A document's pages, or what stands against making it.
    pub(super) fn of(made: Result<Document, AppError>) -> Result<Self, AppError> {
        let document = match made {
            Err(AppError::MissingGlyphs { missing }) => {
                let pages = Vec::new();
                return Ok(Self { pages, missing });
            }
            other => other?,
        };
        let pages = (0..document.page_count()).map(|page| {
            let png = document.png(page, PREVIEW_SCALE)?;
            Ok(outputs::data_uri(&png))
        });
        Ok(Self {
            pages: pages.collect::<Result<_, print::PrintError>>()?,
            missing: Vec::new(),
        })
    }
}

/// What sort of file a bulletin is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum BulletinForm {
    /// Pages.
    Pdf,
    /// Plain text.
    Text,
}

/// Bulletins that were written, each to a file of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BulletinsSaved {
    /// The folder that they lie in.
    pub folder: FileLine,
    /// How many there are.
    pub count: u32,
}

/// Publishes the draft as the next release.
#[tauri::command(async)]
#[specta::specta]
pub fn release_publish(
    shell: State<'_, Shell>,
    event_id: EventId,
    note: String,
) -> Result<Done<ReleaseId>, AppError> {
    shell.with(|file| file.release_publish(&event_id, &note))
}

/// What differs between a release (none: as before the first) and another (none: the draft).
#[tauri::command(async)]
#[specta::specta]
pub fn release_changes(
    shell: State<'_, Shell>,
    event_id: EventId,
    from: Option<ReleaseId>,
    to: Option<ReleaseId>,
    reader: Audience,
) -> Result<ProgrammeChanges, AppError> {
    shell.with(|file| file.release_changes(&event_id, from.as_ref(), to.as_ref(), reader))
}

/// Makes the draft what a release was; can be undone.
#[tauri::command(async)]
#[specta::specta]
pub fn release_return(shell: State<'_, Shell>, id: ReleaseId) -> Result<Done<Returned>, AppError> {
    shell.with(|file| file.release_return(&id))
}

/// A bulletin's pages, to look at before saving: for all, or for one delegation. Without a
/// language, in that of the delegation.
#[tauri::command(async)]
#[specta::specta]
pub fn bulletin_preview(
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: ReleaseId,
    reader: Audience,
    delegation_id: Option<DelegationId>,
    language: Option<Language>,
) -> Result<Preview, AppError> {
    let issue = shell.with(|file| Issue::of(file, &event_id, &release_id, reader))?;
    let (whom, language) = addressed(&issue, delegation_id.as_ref(), language);
    Preview::of(issue.document(whom, language, &shell.fonts()))
}

/// Asks where to save, and writes a bulletin; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
#[allow(
    clippy::too_many_arguments,
    reason = "each is one choice of the dialog"
)]
pub fn bulletin_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: ReleaseId,
    reader: Audience,
    delegation_id: Option<DelegationId>,
    language: Option<Language>,
    form: BulletinForm,
) -> Result<Option<FileLine>, AppError> {
    let issue = shell.with(|file| Issue::of(file, &event_id, &release_id, reader))?;
    let (whom, language) = addressed(&issue, delegation_id.as_ref(), language);
    let bytes = written(&issue, whom, language, form, &shell.fonts())?;
    let Some(path) = dialogs::save(&app, &shell, kind(form), &issue.name(whom)) else {
        return Ok(None);
    };
    outputs::write(&path, &bytes)?;
    Ok(Some(FileLine::of(&path)))
}

/// Asks for a folder, and writes a bulletin for each delegation concerned, in its language
/// where none is named; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn bulletins_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: ReleaseId,
    language: Option<Language>,
    form: BulletinForm,
) -> Result<Option<BulletinsSaved>, AppError> {
    let reader = Audience::Delegates;
    let issue = shell.with(|file| Issue::of(file, &event_id, &release_id, reader))?;
    let Some(folder) = dialogs::folder(&app, &shell) else {
        return Ok(None);
    };
    std::fs::create_dir_all(&folder).map_err(|error| AppError::write(&folder, error))?;
    let mut names: Vec<String> = Vec::new();
    for one in &issue.changes.delegations {
        let id = DelegationId(one.who.id.clone());
        let (whom, language) = addressed(&issue, Some(&id), language);
        let bytes = written(&issue, whom, language, form, &shell.fonts())?;
        let path = folder.join(free(&file_name(&issue.name(whom)), form, &mut names));
        outputs::write(&path, &bytes)?;
    }
    Ok(Some(BulletinsSaved {
        folder: of_folder(&folder),
        count: u32::try_from(names.len()).unwrap_or(u32::MAX),
    }))
}

/// For whom it is, and in which language: the reader's choice, the delegation's own, or the
/// event's first.
fn addressed<'a>(
    issue: &Issue,
    whom: Option<&'a DelegationId>,
    language: Option<Language>,
) -> (Option<&'a DelegationId>, Language) {
    let own = || whom.map(|id| issue.language_of(id));
    (whom, language.or_else(own).unwrap_or_default())
}

fn written(
    issue: &Issue,
    whom: Option<&DelegationId>,
    language: Language,
    form: BulletinForm,
    fonts: &Fonts,
) -> Result<Vec<u8>, AppError> {
    Ok(match form {
        BulletinForm::Pdf => issue.document(whom, language, fonts)?.pdf()?,
        BulletinForm::Text => issue.text(whom, language)?.into_bytes(),
    })
}

fn kind(form: BulletinForm) -> &'static dialogs::Kind {
    match form {
        BulletinForm::Pdf => &dialogs::PDF,
        BulletinForm::Text => &dialogs::TEXT,
    }
}

/// A name that none of the others has: two organizations may be called the same.
fn free(name: &str, form: BulletinForm, names: &mut Vec<String>) -> String {
    let numbered = |n: u32| match n {
        1 => name.to_owned(),
        n => format!("{name} ({n})"),
    };
    let free = (1..).map(numbered).find(|one| !names.contains(one));
    let free = free.unwrap_or_else(|| name.to_owned());
    names.push(free.clone());
    format!("{free}.{}", kind(form).extension)
}

/// A folder as the window names it.
fn of_folder(folder: &Path) -> FileLine {
    FileLine {
        name: FileLine::of(folder).name,
        folder: folder.to_string_lossy().into_owned(),
    }
}
