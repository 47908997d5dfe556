//! Calendars of an open file: the same for the window and the command line.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use congress::{EventId, Programme, Published, ReleaseId, SessionId};
use exchange::{Calendar, CalendarOptions, Calendars, Each, Invitation, Scope, Told};
use serde::{Deserialize, Serialize};
use specta::Type;
use workspace::{Workspace, WorkspaceError};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::dialogs::file_name;
use crate::error::{AppError, OfFile};

/// What calendars are made of: a programme, and what has gone out of it.
pub struct Source {
    /// The programme.
    pub programme: Programme,
    /// What has gone out.
    pub published: Published,
}

/// Where a calendar each is written.
pub enum Place {
    /// A folder, which is made where it is not there.
    Folder(PathBuf),
    /// One archive.
    Archive(PathBuf),
}

/// How many calendars were written, and of what there was nothing to write.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Written {
    /// Calendars written.
    pub files: u32,
    /// The names of those that would have been empty, and are not there.
    pub empty: Vec<String>,
    /// Whether it was stopped before the last. Of an archive nothing is left then; in a folder
    /// those written so far are whole.
    pub stopped: bool,
}

/// The programme of a release, or, where none is named, of the draft, with what had gone out of
/// it by then.
///
/// # Errors
/// [`AppError::NotFound`] where the event, or its release, is not there.
pub fn source(
    file: &Workspace,
    event: &EventId,
    release: Option<&ReleaseId>,
) -> Result<Source, AppError> {
    let failed = |error: WorkspaceError| error.of_file(file.path());
    Ok(Source {
        programme: file.edition(event, release).map_err(failed)?,
        published: file.published(event, release).map_err(failed)?,
    })
}

/// The name proposed for a calendar's file, without extension.
///
/// # Errors
/// [`AppError::NotFound`] for a scope that is not there, [`AppError::NothingToTell`] where its
/// calendar would be empty.
pub fn name(source: &Source, scope: &Scope, options: CalendarOptions) -> Result<String, AppError> {
    let told = source.told(options);
    let calendars = Calendars::new(&told, &source.published, options)?;
    let calendar = calendars.of(scope)?;
    if calendar.is_empty() {
        return Err(AppError::NothingToTell);
    }
    Ok(file_name(calendar.name()))
}

/// Writes the calendar of a scope, event by event; what it told is returned.
///
/// # Errors
/// As [`name`]; [`AppError::Write`], the file that was there is then untouched.
pub fn write(
    source: &Source,
    scope: &Scope,
    options: CalendarOptions,
    path: &Path,
) -> Result<Vec<Told>, AppError> {
    let told = source.told(options);
    let calendars = Calendars::new(&told, &source.published, options)?;
    let calendar = calendars.of(scope)?;
    if calendar.is_empty() {
        return Err(AppError::NothingToTell);
    }
    exchange::write_with(path, |out| calendar.write(out))
        .map_err(|error| AppError::write(path, error))?;
    Ok(calendar.told())
}

/// Writes the calendar of a scope to what is no file. An empty one is refused before.
///
/// # Errors
/// As [`name`]; [`AppError::Write`], but for a reader that has heard enough.
pub fn write_to(
    source: &Source,
    scope: &Scope,
    options: CalendarOptions,
    out: &mut impl Write,
) -> Result<(), AppError> {
    let told = source.told(options);
    let calendars = Calendars::new(&told, &source.published, options)?;
    let calendar = calendars.of(scope)?;
    match calendar.write(out).and_then(|()| out.flush()) {
        // `kurultai export calendar FILE -o - | head` is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| AppError::write(Path::new("-"), error)),
    }
}

/// The invitation to a session, as iCalendar text.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::NothingToTell`], [`AppError::Address`].
pub fn invitation(
    source: &Source,
    session: &SessionId,
    options: CalendarOptions,
    invitation: &Invitation,
) -> Result<String, AppError> {
    let (programme, published) = (&source.programme, &source.published);
    let text = exchange::invitation(programme, published, session, options, invitation)?;
    Ok(text)
}

/// Calendars written, and what each of them told.
pub type WrittenEach = (Written, Vec<(Scope, Vec<Told>)>);

/// Writes a calendar of each of a sort. `step` is told before each how many are done, and of
/// how many; it says whether to go on.
///
/// # Errors
/// [`AppError::NothingToTell`] where all would be empty, [`AppError::Write`].
pub fn write_each(
    source: &Source,
    each: Each,
    options: CalendarOptions,
    place: &Place,
    mut step: impl FnMut(u32, u32) -> bool,
) -> Result<WrittenEach, AppError> {
    let told = source.told(options);
    let calendars = Calendars::new(&told, &source.published, options)?;
    let mut written = Written::default();
    let mut names = HashSet::new();
    let mut found = Vec::new();
    let scopes = each.scopes(&told);
    for scope in &scopes {
        let calendar = calendars.of(scope)?;
        if calendar.is_empty() {
            written.empty.push(calendar.name().to_owned());
        } else {
            found.push((free_name(&calendar, &mut names), scope, calendar));
        }
    }
    if found.is_empty() {
        return Err(AppError::NothingToTell);
    }
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let mut go_on = |done| step(done, count);
    match place {
        Place::Folder(folder) => {
            fs::create_dir_all(folder).map_err(|error| AppError::write(folder, error))?;
            for (name, _, calendar) in &found {
                if !go_on(written.files) {
                    written.stopped = true;
                    break;
                }
                let path = folder.join(name);
                exchange::write_with(&path, |out| calendar.write(out))
                    .map_err(|error| AppError::write(&path, error))?;
                written.files += 1;
            }
        }
        Place::Archive(path) => {
            let done = exchange::write_with(path, |out| {
                let files = found
                    .iter()
                    .map(|(name, _, calendar)| (name.as_str(), calendar));
                written.files = archive(files, out, &mut go_on)?;
                Ok(())
            });
            match done {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => written.stopped = true,
                other => other.map_err(|error| AppError::write(path, error))?,
            }
        }
    }
    go_on(written.files);
    let done = found.iter().take(written.files as usize);
    let told = done.map(|(_, scope, calendar)| ((*scope).clone(), calendar.told()));
    let told = told.collect();
    Ok((written, told))
}

/// The archive's bytes: the same for the same calendars, since no time of day is in it.
fn archive<'a>(
    found: impl Iterator<Item = (&'a str, &'a Calendar<'a>)>,
    out: &mut BufWriter<&File>,
    go_on: &mut impl FnMut(u32) -> bool,
) -> io::Result<u32> {
    let mut archive = ZipWriter::new_stream(out);
    let mut files = 0;
    for (name, calendar) in found {
        if !go_on(files) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        archive.start_file(name, SimpleFileOptions::default())?;
        calendar.write(&mut archive)?;
        files += 1;
    }
    archive.finish()?;
    Ok(files)
}

/// A file name that none before had, whatever the case of its letters.
fn free_name(calendar: &Calendar<'_>, names: &mut HashSet<String>) -> String {
    let name = file_name(calendar.name());
    let more = (2..).map(|n| format!("{name} ({n})"));
    let mut tried = std::iter::once(name.clone()).chain(more);
    loop {
        if let Some(name) = tried.next()
            && names.insert(name.to_lowercase())
        {
            return format!("{name}.ics");
        }
    }
}

impl Source {
    /// The programme as those who read the calendar are told it.
    fn told(&self, options: CalendarOptions) -> Cow<'_, Programme> {
        self.published.as_told(&self.programme, options.audience)
    }
}
