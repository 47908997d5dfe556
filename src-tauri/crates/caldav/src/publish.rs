//! One run: list, compare, do.

use std::collections::{HashMap, HashSet};

use exchange::{Entry, Resource, called_off};
use url::Url;

use crate::address::hex;
use crate::ledger::{Kept, Known, Ledger, Told, fingerprint};
use crate::plan::{Case, Step, There};
use crate::problem::ServerProblem;
use crate::publication::{Asked, Publication, PublicationLine, PublicationWhat};
use crate::server::{If, Listed, Read, Server, Wrote};

/// One resource of the run.
struct Item<'a> {
    uid: String,
    resource: Option<&'a Resource>,
    wanted: Option<Told>,
    url: Url,
    /// Whether it lies under another name than the one that comes of its UID.
    elsewhere: bool,
    there: There,
    read: Option<Read>,
    step: Step,
}

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
    let listed = server.list()?;
    let mut items = run.items(&listed);
    run.find_elsewhere(&mut items, &listed)?;
    run.look(&mut items)?;
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

fn told(text: &str, entry: &Entry) -> Told {
    Told {
        fingerprint: fingerprint(text),
        essence: hex(&entry.essence()),
        cancelled: entry.cancelled,
    }
}

struct Run<'a> {
    server: &'a Server,
    ledger: &'a mut Ledger,
    asked: &'a Asked<'a>,
    report: Publication,
}

impl<'a> Run<'a> {
    /// All that is wanted, and then what the scope held and holds no more.
    fn items(&self, listed: &HashMap<String, Listed>) -> Vec<Item<'a>> {
        let asked = self.asked;
        let wanted: HashSet<_> = asked.wanted.iter().map(|r| r.uid.as_str()).collect();
        let held = self.ledger.held(asked.scope).into_iter();
        let gone = held.filter(|uid| !wanted.contains(uid.as_str()));
        let wanted = asked.wanted.iter().map(|r| (r.uid.clone(), Some(r)));
        let all = wanted.chain(gone.map(|uid| (uid, None)));
        let items = all.map(|(uid, resource)| {
            let known = self.ledger.get(&uid);
            let href = known.and_then(|known| known.href.as_deref());
            let other = href.and_then(|href| Url::parse(href).ok());
            // Known from elsewhere, and only while it is there.
            let other = other.filter(|url| listed.contains_key(&self.server.path(url)));
            let mut item = Item {
                url: other.clone().unwrap_or_else(|| self.server.place(&uid)),
                elsewhere: other.is_some(),
                wanted: resource.map(|r| told(&r.text, &r.entry)),
                uid,
                resource,
                there: There::Absent,
                read: None,
                step: Step::Look,
            };
            if let Some(found) = listed.get(&self.server.path(&item.url)) {
                item.url = found.url.clone();
                item.there = There::Listed {
                    etag: found.etag.clone(),
                };
            }
            item.step = self.step(&item);
            item
        });
        items.collect()
    }

    fn step(&self, item: &Item<'_>) -> Step {
        let asked = self.asked;
        let known = self.ledger.get(&item.uid);
        let held_elsewhere =
            known.is_some_and(|known| known.scopes.iter().any(|scope| scope != asked.scope));
        let case = Case {
            wanted: item.wanted.as_ref(),
            known,
            held_elsewhere,
            choice: asked.choices.iter().find(|choice| choice.uid == item.uid),
            remove: asked.remove,
        };
        case.step(&item.there)
    }

    /// Finds what is to be made and is there under another name, as where somebody took a file
    /// in by hand: a collection holds a UID once (RFC 4791, section 4.1).
    fn find_elsewhere(
        &self,
        items: &mut [Item<'a>],
        listed: &HashMap<String, Listed>,
    ) -> Result<(), ServerProblem> {
        if !items.iter().any(|item| item.step == Step::Create) {
            return Ok(());
        }
        let ours: HashSet<_> = items
            .iter()
            .map(|item| self.server.path(&item.url))
            .collect();
        let others = listed.iter().filter(|(path, _)| !ours.contains(*path));
        let urls: Vec<_> = others.map(|(_, found)| found.url.clone()).collect();
        let read = self.server.read(&urls)?;
        let mut by_uid: HashMap<String, (Url, Read)> = HashMap::new();
        for (path, read) in read {
            if let Some(entry) = Entry::read(&read.text)
                && let Some(found) = listed.get(&path)
            {
                by_uid.insert(entry.uid, (found.url.clone(), read));
            }
        }
        for item in items.iter_mut().filter(|item| item.step == Step::Create) {
            if let Some((url, read)) = by_uid.remove(&item.uid) {
                item.url = url;
                item.elsewhere = true;
                self.see(item, Some(read));
            }
        }
        Ok(())
    }

    /// Reads what only reading tells.
    fn look(&self, items: &mut [Item<'a>]) -> Result<(), ServerProblem> {
        let unclear = items.iter().filter(|item| item.step == Step::Look);
        let urls: Vec<_> = unclear.map(|item| item.url.clone()).collect();
        let mut read = self.server.read(&urls)?;
        for item in items.iter_mut().filter(|item| item.step == Step::Look) {
            let found = read.remove(&self.server.path(&item.url));
            self.see(item, found);
        }
        Ok(())
    }

    /// Takes what was read of an item, and decides on it.
    fn see(&self, item: &mut Item<'_>, read: Option<Read>) {
        item.there = match &read {
            None => There::Absent,
            Some(read) => {
                // What is no event says nothing that anybody could have been told.
                let entry = Entry::read(&read.text).unwrap_or_default();
                There::Seen {
                    etag: read.etag.clone(),
                    essence: hex(&entry.essence()),
                    cancelled: entry.cancelled,
                }
            }
        };
        item.read = read;
        item.step = self.step(item);
    }

    /// Does, or tells, the step of an item.
    fn take(&mut self, item: &Item<'a>) -> Result<(), ServerProblem> {
        match &item.step {
            Step::Create => self.write(item, None, PublicationWhat::Created),
            Step::Update(etag) => {
                let cancels = item.wanted.as_ref().is_some_and(|told| told.cancelled);
                let what = if cancels {
                    PublicationWhat::Cancelled
                } else {
                    PublicationWhat::Updated
                };
                self.write(item, Some(etag), what)
            }
            Step::Cancel(etag) => self.write(item, Some(etag), PublicationWhat::Cancelled),
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
        self.see(&mut seen, read);
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
