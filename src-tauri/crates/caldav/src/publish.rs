//! One run: look what is there, and do what follows.

use exchange::{Entry, called_off};

use crate::ledger::{Kept, Known, Ledger, Told};
use crate::plan::{Step, There};
use crate::problem::ServerProblem;
use crate::publication::{Asked, Publication, PublicationLine, PublicationWhat};
use crate::server::{If, Server, Wrote};
use crate::survey::{Item, Survey, told};

/// Puts what is wanted into a collection. `go_on` is told before each writing how many are
/// done, and of how many; it says whether to go on.
///
/// Repeatable: after a cut at any moment the next run finds what arrived and what did not.
///
/// # Errors
/// [`ServerProblem`] of what comes before anything is written; what comes later stands in the report.
pub fn publish(
    server: &Server,
    ledger: &mut Ledger,
    asked: &Asked<'_>,
    mut go_on: impl FnMut(u32, u32) -> bool,
) -> Result<Publication, ServerProblem> {
    let mut run = Run {
        server,
        ledger,
        asked,
        report: Publication {
            calendar: server.name().to_owned(),
            dry_run: asked.dry_run,
            ..Publication::default()
        },
    };
    let items = run.survey().items()?;
    let counted = |item: &Item<'_>| !is_still(&item.step);
    let count = u32::try_from(items.iter().filter(|item| counted(item)).count());
    let count = count.unwrap_or(u32::MAX);
    let mut done = 0;
    for item in &items {
        if counted(item) {
            if !go_on(done, count) {
                run.report.stopped = true;
                break;
            }
            done += 1;
        }
        if let Err(problem) = run.take(item) {
            done -= u32::from(counted(item));
            run.report.failure = Some(problem);
            break;
        }
    }
    run.report.left = count - done;
    go_on(done, count);
    Ok(run.report)
}

/// Whether a step asks nothing of the server.
fn is_still(step: &Step) -> bool {
    !matches!(
        step,
        Step::Create | Step::Update(_) | Step::Cancel(_) | Step::Remove(_)
    )
}

struct Run<'a> {
    server: &'a Server,
    ledger: &'a mut Ledger,
    asked: &'a Asked<'a>,
    report: Publication,
}

impl<'a> Run<'a> {
    fn survey(&self) -> Survey<'a, '_> {
        Survey {
            server: self.server,
            ledger: self.ledger,
            asked: self.asked,
        }
    }

    /// Does, or tells, the step of an item.
    fn take(&mut self, item: &Item<'a>) -> Result<(), ServerProblem> {
        match &item.step {
            Step::Create => self.write(item, None, PublicationWhat::Created),
            Step::Update(etag) | Step::Cancel(etag) => {
                let what = if item.cancels() {
                    PublicationWhat::Cancelled
                } else {
                    PublicationWhat::Updated
                };
                self.write(item, Some(etag), what)
            }
            Step::Remove(etag) => self.remove(item, etag),
            Step::Conflict => {
                self.tell(item, PublicationWhat::Conflict);
                Ok(())
            }
            Step::Kept => {
                self.tell(item, PublicationWhat::Kept);
                Ok(())
            }
            Step::Keep(etag) => {
                self.tell(item, PublicationWhat::Kept);
                let kept = Kept {
                    etag: etag.clone(),
                    fingerprint: item.wanted.clone().unwrap_or_default().fingerprint,
                };
                self.note(item, |known| known.kept = Some(kept))
            }
            Step::Adopt(etag) => {
                self.report.unchanged += 1;
                let there = match &item.wanted {
                    Some(told) => told.clone(),
                    None => self.theirs(item),
                };
                self.note(item, |known| {
                    known.etag.clone_from(etag);
                    known.told = Some(there);
                    known.sent = None;
                    known.kept = None;
                })
            }
            Step::Unchanged => {
                self.report.unchanged += 1;
                self.note(item, |_| ())
            }
            Step::Forget => {
                if self.asked.dry_run {
                    return Ok(());
                }
                self.ledger.forget(&item.uid)
            }
            Step::Release => {
                let scope = self.asked.scope;
                self.change(&item.uid, |known| {
                    known.scopes.remove(scope);
                })
            }
            // After it was read there is nothing more to look at.
            Step::Look => Ok(()),
        }
    }

    /// Puts an item: `over` the edition that is there, or where nothing is.
    fn write(
        &mut self,
        item: &Item<'a>,
        over: Option<&Option<String>>,
        what: PublicationWhat,
    ) -> Result<(), ServerProblem> {
        if self.asked.dry_run {
            self.tell(item, what);
            return Ok(());
        }
        let text = match (item.resource, &item.read) {
            (Some(resource), _) => resource.text.clone(),
            (None, Some(read)) => {
                called_off(&read.text, (self.asked.least)(&item.uid), self.asked.words)
            }
            (None, None) => return Ok(()),
        };
        let put = match &item.wanted {
            Some(told) => told.clone(),
            None => told(&text, &Entry::read(&text).unwrap_or_default()),
        };
        // Noted before it is sent: after a cut it is known whose it is, if it arrived.
        let sent = put.clone();
        self.note(item, |known| known.sent = Some(sent))?;
        let only = match over {
            None => If::Absent,
            Some(etag) => If::Match(strict(etag)?),
        };
        match self.server.put(&item.url, &text, &only)? {
            Wrote::Taken(etag) => {
                self.tell(item, what);
                self.note(item, |known| {
                    known.etag = etag;
                    known.told = Some(put);
                    known.sent = None;
                    known.kept = None;
                })
            }
            Wrote::Changed => self.changed(item),
            Wrote::Refused(status, detail) => {
                self.tell(item, PublicationWhat::Refused { status, detail });
                self.note(item, |known| known.sent = None)
            }
        }
    }

    fn remove(&mut self, item: &Item<'a>, etag: &Option<String>) -> Result<(), ServerProblem> {
        if self.asked.dry_run {
            self.tell(item, PublicationWhat::Removed);
            return Ok(());
        }
        match self.server.delete(&item.url, strict(etag)?)? {
            Wrote::Taken(_) => {
                self.tell(item, PublicationWhat::Removed);
                self.ledger.forget(&item.uid)
            }
            Wrote::Changed => self.changed(item),
            Wrote::Refused(status, detail) => {
                self.tell(item, PublicationWhat::Refused { status, detail });
                Ok(())
            }
        }
    }

    /// Others were there between the listing and the writing: reads what they made of it, and
    /// leaves it to the user, or to the next run where it is ours.
    fn changed(&mut self, item: &Item<'a>) -> Result<(), ServerProblem> {
        let path = self.server.path(&item.url);
        let read = self
            .server
            .read(std::slice::from_ref(&item.url))?
            .remove(&path);
        let mut seen = Item {
            uid: item.uid.clone(),
            wanted: item.wanted.clone(),
            url: item.url.clone(),
            step: Step::Look,
            read: None,
            there: There::Absent,
            resource: item.resource,
            elsewhere: item.elsewhere,
        };
        self.survey().see(&mut seen, read);
        if let Step::Adopt(_) = seen.step {
            return self.take(&seen);
        }
        self.tell(&seen, PublicationWhat::Conflict);
        Ok(())
    }

    fn tell(&mut self, item: &Item<'_>, what: PublicationWhat) {
        let zone = self.asked.zone;
        let read = item.read.as_ref();
        let theirs = read.and_then(|read| Entry::read(&read.text));
        let etag = match &item.there {
            There::Absent => None,
            There::Listed { etag } | There::Seen { etag, .. } => etag.clone(),
        };
        self.report.lines.push(PublicationLine {
            uid: item.uid.clone(),
            what,
            ours: item.resource.map(|resource| resource.entry.side(zone)),
            theirs: theirs.map(|entry| entry.side(zone)),
            etag,
        });
    }

    /// What was read of an item, as what stands there.
    fn theirs(&self, item: &Item<'_>) -> Told {
        let text = item.read.as_ref().map_or("", |read| read.text.as_str());
        told(text, &Entry::read(text).unwrap_or_default())
    }

    /// Notes something of an item that the scope holds.
    fn note(
        &mut self,
        item: &Item<'_>,
        change: impl FnOnce(&mut Known),
    ) -> Result<(), ServerProblem> {
        let scope = self.asked.scope;
        let href = item.elsewhere.then(|| item.url.to_string());
        self.change(&item.uid, |known| {
            if !known.scopes.contains(scope) {
                known.scopes.insert(scope.to_owned());
            }
            known.href = href;
            change(known);
        })
    }

    fn change(&mut self, uid: &str, change: impl FnOnce(&mut Known)) -> Result<(), ServerProblem> {
        if self.asked.dry_run {
            return Ok(());
        }
        let before = self.ledger.get(uid);
        let mut known = before.cloned().unwrap_or_default();
        change(&mut known);
        if before == Some(&known) {
            return Ok(());
        }
        self.ledger.set(uid, known)
    }
}

/// The ETag to write on condition of. A server without any (RFC 4791, section 5.3.4 asks for
/// them) cannot be written to without a guess.
fn strict(etag: &Option<String>) -> Result<&str, ServerProblem> {
    etag.as_deref().ok_or_else(|| ServerProblem::NotUnderstood {
        detail: "no ETag".to_owned(),
    })
}
