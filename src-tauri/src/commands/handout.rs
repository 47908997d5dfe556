//! Commands of handouts: what they would be, their pages, their files, and their templates.

use std::io;
use std::path::Path;
use std::sync::atomic::Ordering;

use congress::{EventId, LocalizedText, ReleaseId, invalid};
use print::{
    Document, Fonts, Handout, Marking, MissingGlyph, Options, PrintError, Scope, Subject,
    Templates, Unit,
};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_opener::OpenerExt;
use tauri_specta::Event;

use crate::dialogs;
use crate::error::AppError;
use crate::events::HandoutsProgress;
use crate::outputs::handouts::{self, Order};
use crate::outputs::{data_uri, to_viewer, write};
use crate::printers::{self, Handed, Portal, PrintingWays, Ticket, Way};
use crate::shell::{FileLine, Shell};

/// Which handout, of what, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HandoutOrder {
    /// Which paper.
    pub handout: Handout,
    /// Of what.
    pub scope: Scope,
    /// How.
    pub options: Options,
}

/// What a handout falls into, and what would be missing on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HandoutOutlook {
    /// Its papers, in their order; none where there is nothing of which it tells.
    pub papers: Vec<Unit>,
    /// Characters that no font has, each with whose it is and in which field.
    pub missing: Vec<MissingGlyph>,
    /// How many jobs it is for a printer.
    pub jobs: u32,
}

/// A page, and how large it is to be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PageAsked {
    /// Which, from 0.
    pub page: u32,
    /// How many pixels wide.
    pub width: u32,
}

/// A page as it was drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PageDrawn {
    /// Which, and how large.
    pub asked: PageAsked,
    /// A PNG in a `data:` URI.
    pub image: String,
}

/// One paper, or the cards of one sheet, laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HandoutPreview {
    /// The number by which its pages are asked for.
    pub number: u32,
    /// What it is of.
    pub papers: Vec<Unit>,
    /// The place of the first of these among all papers, from 0.
    pub place: u32,
    /// How many pages it has.
    pub pages: u32,
    /// How wide a page is, in points (1/72 inch).
    pub width: u32,
    /// How high, likewise.
    pub height: u32,
    /// The page that was asked for with it, where there is one.
    pub drawn: Option<PageDrawn>,
}

/// How much of a handout a printer was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HandoutPrinted {
    /// How many jobs it is.
    pub jobs: u32,
    /// How many of them were handed over; fewer: the user cancelled the desktop's dialog.
    pub sent: u32,
}

/// A paper that was not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HandoutFailure {
    /// What it is of.
    pub name: LocalizedText,
    /// Why.
    pub error: AppError,
}

/// Handouts that were written to files, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct HandoutsSaved {
    /// The folder.
    pub folder: FileLine,
    /// How many files were written.
    pub count: u32,
    /// What was not.
    pub failed: Vec<HandoutFailure>,
    /// Whether it was stopped before the last; those written so far are whole.
    pub stopped: bool,
}

impl HandoutOrder {
    /// The order by some templates and in some fonts, where its texts are not too long.
    fn by<'a>(&'a self, templates: &'a Templates, fonts: &'a Fonts) -> Result<Order<'a>, AppError> {
        if let Some(Marking::Words(words)) = &self.options.marking {
            invalid::fits("marking", words, invalid::LINE_LIMIT)?;
        }
        if let Some(url) = &self.options.url {
            invalid::fits("url", url, invalid::LINE_LIMIT)?;
        }
        Ok(Order {
            handout: self.handout,
            scope: &self.scope,
            options: &self.options,
            templates,
            fonts,
            issued_at: None,
        })
    }
}

/// What a handout falls into, and what would be missing on it.
#[tauri::command(async)]
#[specta::specta]
pub fn handout_outlook(
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    order: HandoutOrder,
) -> Result<HandoutOutlook, AppError> {
    let source = shell.handouts(&event_id, release_id.as_ref())?;
    let (built_in, fonts) = (Templates::built_in(), shell.fonts());
    let found = source.with_job(&order.by(&built_in, &fonts)?, |job| {
        Ok(HandoutOutlook {
            papers: job.units().to_vec(),
            missing: job.problems()?,
            jobs: count(job.fewest().len()),
        })
    });
    match found {
        Err(PrintError::Nothing | PrintError::NoDelegation) => Ok(HandoutOutlook::default()),
        found => Ok(found?),
    }
}

/// Lays out the paper of `shown`, or the sheet on which its card lies; the first where there is
/// none such. A page that is looked at is drawn at once, so that it need not be asked for.
#[tauri::command(async)]
#[specta::specta]
pub fn handout_preview(
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    order: HandoutOrder,
    shown: Option<Subject>,
    page: Option<PageAsked>,
) -> Result<HandoutPreview, AppError> {
    let source = shell.handouts(&event_id, release_id.as_ref())?;
    let (templates, fonts) = (templates(&shell)?, shell.fonts());
    let (document, papers, place) = source.with_job(&order.by(&templates, &fonts)?, |job| {
        let sheaves = job.sheaves(order.handout.a_sheet());
        let holds = |units: &[Unit]| {
            units
                .iter()
                .any(|unit| shown.as_ref() == Some(&unit.subject))
        };
        let found = sheaves.iter().position(|sheaf| holds(sheaf.units));
        let at = found.unwrap_or_default();
        let before: usize = sheaves[..at].iter().map(|sheaf| sheaf.units.len()).sum();
        let document = job.document(sheaves[at])?;
        Ok((document, sheaves[at].units.to_vec(), before))
    })?;
    let pages = document.page_count();
    let (width, height) = document.size();
    let page = page.filter(|asked| (asked.page as usize) < pages);
    let drawn = page.map(|asked| {
        let image = drawn(&document, asked)?;
        Ok::<_, PrintError>(PageDrawn { asked, image })
    });
    let drawn = drawn.transpose()?;
    Ok(HandoutPreview {
        number: shell.preview(document),
        papers,
        place: count(place),
        pages: count(pages),
        width: width.round() as u32,
        height: height.round() as u32,
        drawn,
    })
}

/// A page of the preview of a number, as a PNG in a `data:` URI; `None`: another preview has come
/// since.
#[tauri::command(async)]
#[specta::specta]
pub fn handout_page(
    shell: State<'_, Shell>,
    number: u32,
    page: PageAsked,
) -> Result<Option<String>, AppError> {
    let document = shell.previewed(number);
    let image = document.map(|document| drawn(&document, page));
    Ok(image.transpose()?)
}

/// Asks where to save, and writes a handout as one PDF; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn handout_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    order: HandoutOrder,
) -> Result<Option<FileLine>, AppError> {
    let (name, pdf) = printed(&shell, &event_id, release_id.as_ref(), &order)?;
    let Some(path) = dialogs::save(&app, &shell, &dialogs::PDF, &name) else {
        return Ok(None);
    };
    write(&path, &pdf)?;
    Ok(Some(FileLine::of(&path)))
}

/// Opens a handout as one PDF in the system's viewer, from where it is printed.
#[tauri::command(async)]
#[specta::specta]
pub fn handout_open(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    order: HandoutOrder,
) -> Result<(), AppError> {
    let (name, pdf) = printed(&shell, &event_id, release_id.as_ref(), &order)?;
    let (folder, path) = to_viewer(&name, &pdf)?;
    shell.keep(folder);
    app.opener()
        .open_path(path.to_string_lossy(), None::<&str>)
        .map_err(AppError::internal)
}

/// How it can be printed from here.
#[tauri::command(async)]
#[specta::specta]
pub fn printing_ways() -> PrintingWays {
    printers::ways()
}

/// Hands a handout to a printer, job by job: as a ticket says, or, without one, as the desktop's own
/// dialog is answered for each.
#[tauri::command]
#[specta::specta]
pub async fn handout_print(
    app: AppHandle,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    order: HandoutOrder,
    ticket: Option<Ticket>,
) -> Result<HandoutPrinted, AppError> {
    // Who answers a dialog takes their time: no other command is to wait for the thread.
    let print = move || {
        let (release, ticket) = (release_id.as_ref(), ticket.as_ref());
        handed(&app, &event_id, release, &order, ticket)
    };
    spawn_blocking(print).await.map_err(AppError::internal)?
}

/// Asks for a folder, and writes files of so many papers each; tells how far it is, and ends
/// early after `handouts_stop`. `None`: cancelled in the dialog.
#[tauri::command(async)]
#[specta::specta]
pub fn handouts_save(
    app: AppHandle,
    shell: State<'_, Shell>,
    event_id: EventId,
    release_id: Option<ReleaseId>,
    order: HandoutOrder,
    bundle: u32,
) -> Result<Option<HandoutsSaved>, AppError> {
    let source = shell.handouts(&event_id, release_id.as_ref())?;
    let (templates, fonts) = (templates(&shell)?, shell.fonts());
    let asked = order.by(&templates, &fonts)?;
    let Some(folder) = dialogs::folder(&app, &shell) else {
        return Ok(None);
    };
    let stop = shell.printing_stopped();
    stop.store(false, Ordering::Relaxed);
    let step = |done, of| {
        let (done, count) = (count(done), count(of));
        // A window that does not hear it is none.
        let _ = HandoutsProgress { done, count }.emit(&app);
    };
    let files = source.with_job(&asked, |job| {
        let most = bundle as usize;
        Ok(handouts::write_each(
            job,
            order.handout,
            most,
            &folder,
            stop,
            &step,
        ))
    })??;
    let failed = files.failed.into_iter().map(|one| HandoutFailure {
        name: one.name,
        error: one.error,
    });
    Ok(Some(HandoutsSaved {
        folder: FileLine::of(&folder),
        count: count(files.written),
        failed: failed.collect(),
        stopped: stop.load(Ordering::Relaxed),
    }))
}

/// Ends the writing of handouts after those that are being written.
#[tauri::command]
#[specta::specta]
pub fn handouts_stop(shell: State<'_, Shell>) {
    shell.printing_stopped().store(true, Ordering::Relaxed);
}

/// The folder whose templates are used; `None`: those of the program.
#[tauri::command(async)]
#[specta::specta]
pub fn templates_folder(shell: State<'_, Shell>) -> Option<FileLine> {
    shell.settings().templates.as_deref().map(FileLine::of)
}

/// Asks for a folder, copies the program's templates into it, and uses them from there. What stands
/// in it already is left as it is. `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn templates_copy(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<FileLine>, AppError> {
    let Some(folder) = dialogs::folder(&app, &shell) else {
        return Ok(None);
    };
    Templates::copy_to(&folder).map_err(|error| AppError::write(&folder, error))?;
    use_templates(&shell, Some(&folder))
}

/// Asks for a folder, and uses the templates in it; `None`: cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn templates_choose(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Result<Option<FileLine>, AppError> {
    let Some(folder) = dialogs::folder(&app, &shell) else {
        return Ok(None);
    };
    use_templates(&shell, Some(&folder))
}

/// Uses the program's templates again; the folder stays as it is.
#[tauri::command(async)]
#[specta::specta]
pub fn templates_drop(shell: State<'_, Shell>) -> Result<Option<FileLine>, AppError> {
    use_templates(&shell, None)
}

fn use_templates(shell: &Shell, folder: Option<&Path>) -> Result<Option<FileLine>, AppError> {
    let saved = shell.settings().set_templates(folder);
    saved.map_err(|error| AppError::write(Path::new("settings.json"), error))?;
    Ok(folder.map(FileLine::of))
}

/// The templates by which pages are set now.
fn templates(shell: &Shell) -> Result<Templates, AppError> {
    let own = shell.settings().templates.clone();
    let Some(folder) = own else {
        return Ok(Templates::built_in());
    };
    let unreadable = |error: io::Error| AppError::Templates {
        folder: folder.to_string_lossy().into_owned(),
        detail: error.to_string(),
    };
    if !folder.is_dir() {
        return Err(unreadable(io::ErrorKind::NotFound.into()));
    }
    Templates::of_folder(&folder).map_err(unreadable)
}

/// A page as an image of the window takes it.
fn drawn(document: &Document, asked: PageAsked) -> Result<String, PrintError> {
    let png = document.png_of_width(asked.page as usize, asked.width)?;
    Ok(data_uri(&png))
}

/// A handout as one PDF, with the name proposed for its file.
fn printed(
    shell: &Shell,
    event: &EventId,
    release: Option<&ReleaseId>,
    order: &HandoutOrder,
) -> Result<(String, Vec<u8>), AppError> {
    let source = shell.handouts(event, release)?;
    let (templates, fonts) = (templates(shell)?, shell.fonts());
    let made = source.with_job(&order.by(&templates, &fonts)?, |job| {
        let name = source.name(order.handout, job.units());
        Ok((name, job.whole()?.pdf()?))
    });
    Ok(made?)
}

/// Hands a handout to a printer, and tells how much of it.
fn handed(
    app: &AppHandle,
    event: &EventId,
    release: Option<&ReleaseId>,
    order: &HandoutOrder,
    ticket: Option<&Ticket>,
) -> Result<HandoutPrinted, AppError> {
    let shell = app.state::<Shell>();
    let source = shell.handouts(event, release)?;
    let (templates, fonts) = (templates(&shell)?, shell.fonts());
    let papers = source.print_jobs(&order.by(&templates, &fonts)?)?;
    let jobs = count(papers.len());
    let refused = |sent: u32, error: io::Error| AppError::Printer {
        printer: ticket.map(|ticket| ticket.printer.clone()),
        sent,
        jobs,
        detail: error.to_string(),
    };
    let mut way = match ticket {
        Some(ticket) => Way::Ticket(ticket),
        None => Way::Portal(Portal::find().ok_or_else(|| refused(0, gone()))?),
    };
    let window = app.get_webview_window("main");
    for (sent, job) in (0..).zip(&papers) {
        match way.print(job, window.as_ref()) {
            Ok(Handed::Sent) => {}
            Ok(Handed::Cancelled) => return Ok(HandoutPrinted { jobs, sent }),
            Err(error) => return Err(refused(sent, error)),
        }
    }
    Ok(HandoutPrinted { jobs, sent: jobs })
}

fn gone() -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, "the desktop has no print dialog")
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
