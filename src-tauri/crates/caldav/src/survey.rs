//! What is there of what is wanted: the collection's listing, and what only reading tells.

use std::collections::{HashMap, HashSet};

use exchange::{Entry, Resource};
use url::Url;

use crate::address::hex;
use crate::ledger::{Ledger, Told, fingerprint};
use crate::plan::{Case, Step, There};
use crate::problem::ServerProblem;
use crate::publication::Asked;
use crate::server::{Listed, Read, Server};

/// One resource of the run.
pub(crate) struct Item<'a> {
    pub uid: String,
    pub resource: Option<&'a Resource>,
    pub wanted: Option<Told>,
    pub url: Url,
    /// Whether it lies under another name than the one that comes of its UID.
    pub elsewhere: bool,
    pub there: There,
    pub read: Option<Read>,
    pub step: Step,
}

impl Item<'_> {
    /// Whether its step tells those who read the calendar that it does not take place.
    pub fn cancels(&self) -> bool {
        match self.step {
            Step::Cancel(_) => true,
            Step::Update(_) => self.wanted.as_ref().is_some_and(|told| told.cancelled),
            _ => false,
        }
    }
}

/// What is looked at, and with what.
pub(crate) struct Survey<'a, 'l> {
    pub server: &'l Server,
    pub ledger: &'l Ledger,
    pub asked: &'a Asked<'a>,
}

impl<'a> Survey<'a, '_> {
    /// All that is wanted, and then what the scope held and holds no more; of each what is there
    /// and the step that follows. What cancels comes first: where the run is cut, nobody waits
    /// at a door for what does not take place.
    pub fn items(&self) -> Result<Vec<Item<'a>>, ServerProblem> {
        let listed = self.server.list()?;
        let mut items = self.listed(&listed);
        self.find_elsewhere(&mut items, &listed)?;
        self.look(&mut items)?;
        items.sort_by_key(|item| !item.cancels());
        Ok(items)
    }

    /// The same by the listing alone.
    fn listed(&self, listed: &HashMap<String, Listed>) -> Vec<Item<'a>> {
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
            off: item.resource.is_some_and(|resource| resource.off),
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
    pub fn see(&self, item: &mut Item<'_>, read: Option<Read>) {
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
}

/// A text as it is noted.
pub(crate) fn told(text: &str, entry: &Entry) -> Told {
    Told {
        fingerprint: fingerprint(text),
        essence: hex(&entry.essence()),
        cancelled: entry.cancelled,
    }
}
