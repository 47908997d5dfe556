//! Verbs of releases.
//!
//! Publishing is undone as any operation is. What it gave out may be on people's desks and in
//! their calendars by then, so its number is never given again, and what calendars are told
//! goes on counting it, as long as the history knows of it. Returning to a moment and restoring
//! a backup leave all releases as they are: these are of the world, not of the draft.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, SubsecRound, Utc};
use congress::published::Published;
use congress::release::{self, NewRelease, Outgoing, ProgrammeChanges};
use congress::session::Audience;
use congress::{Done, Event, EventId, Noun, Programme, Release, ReleaseId, Revision, SessionId};
use rusqlite::Connection;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::journal::Tx;
use crate::snapshot::Snapshot;
use crate::storage::{self, Kept, Row, get, list};
use crate::{Workspace, WorkspaceError, frozen, new_id, undo};

/// What going back to a release did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Returned {
    /// The release's number.
    pub number: u32,
    /// The sessions that it has not, which lie in the tray now.
    pub tray: Vec<SessionId>,
}

impl Workspace {
    /// Publishes the draft of an event as its next release: a frozen copy, which stays as it
    /// is while the draft goes on.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`] for the note.
    pub fn release_publish(
        &mut self,
        event_id: &EventId,
        note: &str,
    ) -> Result<Done<ReleaseId>, WorkspaceError> {
        let event: Event = get(&self.conn, event_id.as_str())?;
        let last = self.ever(event_id)?.last().map(|kept| kept.release.number);
        let new = NewRelease {
            event_id: event_id.clone(),
            zone: &event.zone,
            number: last.map_or(1, |last| last + 1),
            note,
            author: &self.author,
            // As files keep it.
            at: (self.clock)().trunc_subsecs(3),
        };
        let rows = frozen::freeze(&self.conn, event_id)?;
        let kept = Kept {
            release: new.make(new_id())?,
            sealed: frozen::seal(&rows, &self.revisions(event_id)?),
        };
        let name = release::name(kept.release.number);
        self.transact("release-publish", &name, |tx| {
            tx.insert(&kept)?;
            Ok(kept.release.id.clone())
        })
    }

    /// The programme of a release, as it was frozen.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`]; [`WorkspaceError::Storage`] where it cannot be read.
    pub fn release_programme(&self, id: &ReleaseId) -> Result<Programme, WorkspaceError> {
        let kept: Kept = get(&self.conn, id.as_str())?;
        kept.unseal()?.programme(&kept.release.event_id)
    }

    /// What differs between a release (`None`: nothing, as before the first) and a later one
    /// (`None`: the draft), for a reader.
    ///
    /// # Errors
    /// As [`Self::release_programme`], and where the event is not there or a release is
    /// another event's.
    pub fn release_changes(
        &self,
        event_id: &EventId,
        from: Option<&ReleaseId>,
        to: Option<&ReleaseId>,
        reader: Audience,
    ) -> Result<ProgrammeChanges, WorkspaceError> {
        let after = self.edition(event_id, to)?;
        let before = match from {
            Some(_) => self.edition(event_id, from)?,
            None => Programme {
                sessions: Vec::new(),
                parts: Vec::new(),
                co_organizers: Vec::new(),
                ..after.clone()
            },
        };
        Ok(release::compare(&before, &after, reader))
    }

    /// The programme of a release, or, where none is named, the draft.
    ///
    /// # Errors
    /// As [`Self::release_changes`].
    pub fn edition(
        &self,
        event_id: &EventId,
        release: Option<&ReleaseId>,
    ) -> Result<Programme, WorkspaceError> {
        let Some(id) = release else {
            return self.programme(event_id);
        };
        let programme = self.release_programme(id)?;
        if programme.event.id != *event_id {
            return Err(WorkspaceError::not_found(Noun::Release, id.as_str()));
        }
        Ok(programme)
    }

    /// Makes the draft what a release was, as one operation that can be undone: see
    /// [`release::go_back`]. Where it is so already, nothing is done.
    ///
    /// # Errors
    /// As [`Self::release_programme`].
    pub fn release_return(&mut self, id: &ReleaseId) -> Result<Done<Returned>, WorkspaceError> {
        let kept: Kept = get(&self.conn, id.as_str())?;
        let then = kept.unseal()?.programme(&kept.release.event_id)?;
        let now = self.programme(&kept.release.event_id)?;
        let back = release::go_back(&then, &now);
        let (number, name) = (kept.release.number, release::name(kept.release.number));
        self.transact("release-return", &name, |tx| {
            let to = &back.programme;
            // What is named comes before what names it; and what goes, last.
            tx.become_list(&now.organizations, &to.organizations)?;
            tx.become_list(&now.people, &to.people)?;
            tx.become_list(&now.venues, &to.venues)?;
            tx.become_list(&now.rooms, &to.rooms)?;
            tx.become_list(&now.tracks, &to.tracks)?;
            tx.become_list(&now.delegations, &to.delegations)?;
            tx.become_list(&now.members, &to.members)?;
            tx.become_list(&now.sessions, &to.sessions)?;
            tx.become_list(&now.parts, &to.parts)?;
            tx.become_list(&now.co_organizers, &to.co_organizers)?;
            Ok(Returned {
                number,
                tray: back.tray.clone(),
            })
        })
    }

    /// What is known of a release itself: number, note, author, time.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn release(&self, id: &ReleaseId) -> Result<Release, WorkspaceError> {
        Ok(get::<Kept>(&self.conn, id.as_str())?.release)
    }

    /// What has gone out of an event's sessions, up to a release, or, where none is named, up
    /// to the draft: what calendars of that edition go by. Of an event that was never
    /// released: what the journal knows of its sessions.
    ///
    /// # Errors
    /// As [`Self::release_programme`].
    pub fn published(
        &self,
        event_id: &EventId,
        release: Option<&ReleaseId>,
    ) -> Result<Published, WorkspaceError> {
        Ok(self.edition_published(event_id, release)?.1)
    }

    /// [`Self::edition`] and [`Self::published`] together: each release is unsealed once, and
    /// the draft read once.
    ///
    /// # Errors
    /// As [`Self::release_changes`].
    pub fn edition_published(
        &self,
        event_id: &EventId,
        release: Option<&ReleaseId>,
    ) -> Result<(Programme, Published), WorkspaceError> {
        let mut ever = self.ever(event_id)?;
        if let Some(id) = release {
            // One that was undone still counts, and is no edition any more.
            self.release(id)?;
            let at = ever.iter().position(|kept| kept.release.id == *id);
            let at = at.ok_or_else(|| WorkspaceError::not_found(Noun::Release, id.as_str()))?;
            ever.truncate(at + 1);
        }
        let outgoing = ever.iter().map(|kept| {
            let frozen = kept.unseal()?;
            Ok(Outgoing {
                edition: kept.release.edition(),
                programme: frozen.programme(event_id)?,
                revisions: frozen.revisions,
            })
        });
        let mut outgoing: Vec<Outgoing> = outgoing.collect::<Result<_, WorkspaceError>>()?;
        if release.is_some() {
            let published = release::published(&outgoing, None);
            let last = outgoing.pop().map(|last| last.programme);
            let missing = || WorkspaceError::not_found(Noun::Event, event_id.as_str());
            return Ok((last.ok_or_else(missing)?, published));
        }
        let revisions: HashMap<SessionId, Revision> = self.revisions(event_id)?;
        let draft = self.programme(event_id)?;
        let published = if outgoing.is_empty() {
            Published::from(revisions)
        } else {
            release::published(&outgoing, Some((&draft, &revisions)))
        };
        Ok((draft, published))
    }

    /// Every release that the file knows of, by number: those that are there, and those that
    /// were undone or are gone otherwise.
    fn ever(&self, event_id: &EventId) -> Result<Vec<Kept>, WorkspaceError> {
        let mut ever: Vec<Kept> = list(&self.conn, [event_id.as_str()])?;
        // The last image of each, as an erasure may have changed it.
        let sql = "SELECT row_id, ifnull(after, before) FROM change
            WHERE noun = 'release' ORDER BY number DESC";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            let (id, image): (String, String) = (row.get(0)?, row.get(1)?);
            if ever.iter().any(|kept| kept.release.id.as_str() == id) {
                continue;
            }
            let values = undo::values(Noun::Release, &image);
            ever.extend(kept(&values).filter(|kept| kept.release.event_id == *event_id));
        }
        ever.sort_by(|a, b| {
            let key = |kept: &Kept| (kept.release.number, kept.release.at);
            key(a).cmp(&key(b))
        });
        Ok(ever)
    }
}

/// The releases of an event, by number.
pub(crate) fn releases(conn: &Connection, event: &EventId) -> rusqlite::Result<Vec<Release>> {
    let kept: Vec<Kept> = list(conn, [event.as_str()])?;
    Ok(kept.into_iter().map(|kept| kept.release).collect())
}

/// A release by its image's values; `None`: they are no release's.
fn kept(values: &[Value]) -> Option<Kept> {
    let text = |at: usize| match values.get(at)? {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    let number = |at: usize| match values.get(at)? {
        Value::Integer(number) => Some(*number),
        _ => None,
    };
    Some(Kept {
        release: Release {
            id: ReleaseId(text(0)?),
            event_id: EventId(text(1)?),
            number: u32::try_from(number(2)?).ok()?,
            note: text(3)?,
            author: text(4)?,
            at: text(5)?.parse::<DateTime<Utc>>().ok()?,
            wall: text(6)?.parse().ok()?,
            offset_minutes: i32::try_from(number(7)?).ok()?,
        },
        sealed: text(8)?,
    })
}

impl Snapshot {
    /// The rows of a moment with the releases that there are now, where their events are.
    pub(crate) fn with_releases_of(mut self, conn: &Connection) -> rusqlite::Result<Self> {
        for ((noun, id), values) in Self::now(conn)?.rows {
            let there = |event: &str| self.rows.contains_key(&(Noun::Event, event.to_owned()));
            if noun == Noun::Release
                && matches!(values.get(1), Some(Value::Text(event)) if there(event))
            {
                self.rows.insert((noun, id), values);
            }
        }
        Ok(self)
    }
}

impl Tx<'_> {
    /// Makes the rows of one list those of another: what it lacks goes, what differs changes.
    /// References are checked together at the end.
    fn become_list<R: Row + PartialEq>(&self, now: &[R], to: &[R]) -> Result<(), WorkspaceError> {
        let known: HashMap<&str, &R> = now.iter().map(|row| (row.id(), row)).collect();
        let mut kept: HashSet<&str> = HashSet::new();
        for row in to {
            kept.insert(row.id());
            match known.get(row.id()) {
                Some(same) if *same == row => {}
                Some(_) => storage::update(self.conn(), row)?,
                None => storage::insert(self.conn(), row)?,
            }
        }
        for row in now.iter().filter(|row| !kept.contains(row.id())) {
            self.delete(R::NOUN, row.id())?;
        }
        Ok(())
    }
}
