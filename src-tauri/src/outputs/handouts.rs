//! Handouts of an open file: what the print crate makes, from where the file keeps it. The same
//! for the window and the command line.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{NaiveDateTime, Utc};
use congress::{EventId, LocalizedText, Noun, Picture, Programme, Release, ReleaseId, time};
use messages::{Language, catalogue};
use print::{Fonts, Handout, Job, Options, PrintError, Request, Scope, Sheaf, Templates, Unit};
use workspace::{Workspace, WorkspaceError};

use crate::dialogs::file_name;
use crate::error::{AppError, OfFile};
use crate::file::event_name;
use crate::printers::PrintJob;

/// What is asked for.
pub struct Order<'a> {
    /// Which paper.
    pub handout: Handout,
    /// Of what.
    pub scope: &'a Scope,
    /// How.
    pub options: &'a Options,
    /// By which templates.
    pub templates: &'a Templates,
    /// In which fonts.
    pub fonts: &'a Fonts,
    /// When it is made, wall time in the event's zone; `None`: now.
    pub issued_at: Option<NaiveDateTime>,
}

/// What handouts are made of, as it stood after some operation of the file: that can be changed
/// while they are made.
pub struct Source {
    edition: Option<ReleaseId>,
    operation: u32,
    programme: Programme,
    release: Option<Release>,
    pictures: Arc<Vec<Picture>>,
}

impl Source {
    /// Of a release of an event; where none is named, of the draft.
    ///
    /// # Errors
    /// [`AppError::NotFound`] for an event or a release that is not there.
    pub fn of(
        file: &Workspace,
        event: &EventId,
        edition: Option<&ReleaseId>,
    ) -> Result<Self, AppError> {
        let pictures = file
            .pictures()
            .map_err(|error| error.of_file(file.path()))?;
        Self::with_pictures(file, event, edition, Arc::new(pictures))
    }

    /// The same, from what was made for the last question where nothing has changed since. Pictures
    /// weigh most, and are read again only where one of them may have changed.
    ///
    /// # Errors
    /// As [`Source::of`].
    pub fn current(
        kept: &mut Option<Arc<Self>>,
        file: &Workspace,
        event: &EventId,
        edition: Option<&ReleaseId>,
    ) -> Result<Arc<Self>, AppError> {
        let failed = |error: WorkspaceError| error.of_file(file.path());
        let now = file.last_operation().map_err(failed)?;
        let made = match kept.take() {
            Some(old) if old.operation == now => {
                let same = old.programme.event.id == *event && old.edition.as_ref() == edition;
                match same {
                    true => old,
                    false => {
                        let pictures = Arc::clone(&old.pictures);
                        Arc::new(Self::with_pictures(file, event, edition, pictures)?)
                    }
                }
            }
            Some(old) if !may_change_pictures(file, old.operation) => {
                let pictures = Arc::clone(&old.pictures);
                Arc::new(Self::with_pictures(file, event, edition, pictures)?)
            }
            _ => Arc::new(Self::of(file, event, edition)?),
        };
        Ok(Arc::clone(kept.insert(made)))
    }

    fn with_pictures(
        file: &Workspace,
        event: &EventId,
        edition: Option<&ReleaseId>,
        pictures: Arc<Vec<Picture>>,
    ) -> Result<Self, AppError> {
        let operation = file
            .last_operation()
            .map_err(|error| error.of_file(file.path()))?;
        let (programme, release) = super::edition(file, event, edition)?;
        Ok(Self {
            edition: edition.cloned(),
            operation,
            programme,
            release,
            pictures,
        })
    }

    /// Looks an order through, and does something with its job.
    ///
    /// # Errors
    /// Those of [`Job::new`], and what is made of it gives.
    pub fn with_job<T>(
        &self,
        order: &Order<'_>,
        make: impl FnOnce(&Job<'_>) -> Result<T, PrintError>,
    ) -> Result<T, PrintError> {
        let programme = &self.programme;
        let issued_at = match order.issued_at {
            Some(at) => at,
            None => time::to_wall(&time::zone(&programme.event.zone)?, Utc::now()),
        };
        make(&Job::new(&Request {
            programme,
            pictures: &self.pictures,
            release: self.release.as_ref(),
            issued_at,
            handout: order.handout,
            scope: order.scope,
            options: order.options,
            templates: order.templates,
            fonts: order.fonts,
        })?)
    }

    /// The name proposed for one file of a job's papers, without extension.
    pub fn name(&self, handout: Handout, units: &[Unit]) -> String {
        let whom = match units {
            [one] => unit_name(one),
            _ => event_name(&self.programme.event.name),
        };
        file_name(&format!("{}, {whom}", what(handout)))
    }

    /// The jobs that an order is for a printer, all made before the first is handed over. Several
    /// are told apart by their language and number.
    ///
    /// # Errors
    /// As [`Source::with_job`], and those of [`Job::document`].
    pub fn print_jobs(&self, order: &Order<'_>) -> Result<Vec<PrintJob>, PrintError> {
        self.with_job(order, |job| {
            let sheaves = job.fewest();
            let all = sheaves.len();
            let made = sheaves.into_iter().enumerate().map(|(at, sheaf)| {
                let name = self.name(order.handout, sheaf.units);
                let language = sheaf.language().tag();
                let title = match all {
                    1 => name,
                    _ => format!("{name} ({language}, {} of {all})", at + 1),
                };
                Ok(PrintJob {
                    title,
                    pdf: job.document(sheaf)?.pdf()?,
                    paper: order.handout.on(order.options.paper),
                    landscape: order.handout.is_landscape(),
                })
            });
            made.collect()
        })
    }
}

/// Whether one of the operations since another may have changed a picture.
fn may_change_pictures(file: &Workspace, since: u32) -> bool {
    file.changed_since(since)
        .is_none_or(|changed| changed.iter().any(|row| row.noun() == Noun::Picture))
}

/// A paper that was not written.
#[derive(Debug)]
pub struct NotWritten {
    /// What it is of; where a whole file could not be written, the file.
    pub name: LocalizedText,
    /// Why.
    pub error: AppError,
}

/// What came of writing many files.
#[derive(Debug, Default)]
pub struct Files {
    /// How many were written.
    pub written: usize,
    /// What was not, in the order of the papers.
    pub failed: Vec<NotWritten>,
}

/// Writes a file of each sheaf of at most so many papers into a folder, which is made where it is
/// not there. Each file stands there whole or not at all; what fails is told, and the rest goes on.
/// `step` hears how many are done, of how many, first that it begins. Once `stop` is set, no further one is begun.
///
/// # Errors
/// [`AppError::Write`] where there can be no such folder.
pub fn write_each(
    job: &Job<'_>,
    handout: Handout,
    most: usize,
    folder: &Path,
    stop: &AtomicBool,
    step: &(dyn Fn(usize, usize) + Sync),
) -> Result<Files, AppError> {
    fs::create_dir_all(folder).map_err(|error| AppError::write(folder, error))?;
    let names = names(handout, &job.sheaves(most));
    step(0, names.len());
    let written = Mutex::new(0);
    let failed: Mutex<Vec<(usize, NotWritten)>> = Mutex::default();
    job.each(most, stop, &|made| {
        let file = format!("{}.pdf", names[made.number]);
        let mut not: Vec<NotWritten> = made
            .failed
            .into_iter()
            .map(|(unit, error)| NotWritten {
                name: unit.name.clone(),
                error: error.into(),
            })
            .collect();
        if let Some(pdf) = &made.pdf {
            match super::write(&folder.join(&file), pdf) {
                Ok(()) => *held(&written) += 1,
                Err(error) => not.push(NotWritten {
                    name: LocalizedText::of("en", &file),
                    error,
                }),
            }
        }
        held(&failed).extend(not.into_iter().map(|one| (made.number, one)));
        step(made.done, made.count);
    });
    let mut failed = std::mem::take(&mut *held(&failed));
    failed.sort_by_key(|(number, _)| *number);
    let written = *held(&written);
    Ok(Files {
        written,
        failed: failed.into_iter().map(|(_, one)| one).collect(),
    })
}

/// What was written stays true, also after another thread panicked.
fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The names of the files of sheaves, without extension: each apart from all others, whatever the
/// case of its letters, since two delegations can be called alike.
fn names(handout: Handout, sheaves: &[Sheaf<'_>]) -> Vec<String> {
    let what = what(handout);
    let mut taken = HashSet::new();
    let mut before = 0;
    let mut of = |sheaf: &Sheaf<'_>| {
        let name = match sheaf.units {
            [one] => file_name(&format!("{what}, {}", unit_name(one))),
            units => format!("{what}, {:04}-{:04}", before + 1, before + units.len()),
        };
        before += sheaf.units.len();
        let mut free = name.clone();
        let mut number = 2;
        while !taken.insert(free.to_lowercase()) {
            free = format!("{name} ({number})");
            number += 1;
        }
        free
    };
    sheaves.iter().map(&mut of).collect()
}

fn what(handout: Handout) -> String {
    catalogue(Language::En).text(handout.key())
}

fn unit_name(unit: &Unit) -> String {
    unit.name.get("en").to_owned()
}
