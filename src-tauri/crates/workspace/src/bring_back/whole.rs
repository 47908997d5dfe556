//! Making a draft whole: no row names one that is not there, and no session is inside of
//! itself. Each step takes something out of the draft, so that it comes to an end.

use std::collections::BTreeSet;

use congress::{Contradiction, Noun};
use rusqlite::types::Value;

use super::{Plan, fields_of, put};
use crate::draft::Key;
use crate::fields::{self, Kind};

/// Where a session names the one that it is part of.
const PARENT: usize = 2;

impl Plan<'_> {
    pub(super) fn make_whole(&mut self) -> rusqlite::Result<()> {
        while self.open_circles()? | self.free_the_going()? | self.close_gaps()? {}
        Ok(())
    }

    /// What is to go and is named: either stays, or what names it goes or loses it.
    fn free_the_going(&mut self) -> rusqlite::Result<bool> {
        let mut again = false;
        for key in self.going.clone() {
            let users = self.draft.users(&key)?;
            if users.is_empty() {
                continue;
            }
            again = true;
            if self.told.insert((key.clone(), 0)) {
                self.found.push(Contradiction::Needed {
                    row: self.name(&key),
                    uses: u32::try_from(users.len()).unwrap_or(u32::MAX),
                });
            }
            if !self.take {
                self.going.remove(&key);
                self.draft.rows.remove(&key);
                continue;
            }
            for (user, at) in users {
                let Some(mut row) = self.draft.get(&user)? else {
                    continue;
                };
                if matches!(fields::fields(user.0)[at].kind, Kind::RowOrNone(_)) {
                    row[at] = Value::Null;
                    self.draft.rows.insert(user, Some(row));
                } else {
                    self.take_along(user);
                }
            }
        }
        Ok(again)
    }

    /// A row that cannot be without one that goes. It was not to go by itself: of its
    /// uses nothing is told.
    fn take_along(&mut self, key: Key) {
        self.told.insert((key.clone(), 0));
        self.draft.rows.insert(key.clone(), None);
        self.going.insert(key);
    }

    /// What comes back and names a row that is not there.
    fn close_gaps(&mut self) -> rusqlite::Result<bool> {
        let mut again = false;
        let drafted: Vec<Key> = self.draft.rows.keys().cloned().collect();
        for key in drafted {
            for (at, field) in fields::fields(key.0).iter().enumerate() {
                let Some(Some(mut row)) = self.draft.rows.get(&key).cloned() else {
                    break;
                };
                let (Some(noun), Value::Text(id)) = (field.kind.refers_to(), &row[at]) else {
                    continue;
                };
                let missing = (noun, id.clone());
                if self.draft.has(&missing)? {
                    continue;
                }
                again = true;
                if self.told.insert((key.clone(), at)) {
                    self.found.push(Contradiction::Missing {
                        row: self.name(&key),
                        field: field.name.to_owned(),
                        missing: self.name(&missing),
                    });
                }
                let now = self.draft.now(&key)?;
                let nullable = matches!(field.kind, Kind::RowOrNone(_));
                let columns = fields_of(key.0).into_iter().find(|c| c.contains(&at));
                let columns = columns.unwrap_or_default();
                match now {
                    // An edit of it is not taken back.
                    Some(now) if now[at] != row[at] && !(nullable && self.take) => {
                        put(&columns, &now, &mut row);
                        self.draft.rows.insert(key.clone(), Some(row));
                    }
                    _ if nullable => {
                        row[at] = Value::Null;
                        self.draft.rows.insert(key.clone(), Some(row));
                    }
                    // It stays away.
                    None => {
                        self.draft.rows.remove(&key);
                    }
                    Some(_) => self.take_along(key.clone()),
                }
            }
        }
        Ok(again)
    }

    /// Sessions that would be inside of themselves by what comes back: the link that was
    /// made since gives way, or else the one that comes back.
    fn open_circles(&mut self) -> rusqlite::Result<bool> {
        let mut again = false;
        let drafted: Vec<Key> = self.draft.rows.keys().cloned().collect();
        for key in drafted.into_iter().filter(|key| key.0 == Noun::Session) {
            let Some(Some(mut row)) = self.draft.rows.get(&key).cloned() else {
                continue;
            };
            let parent = self
                .draft
                .now(&key)?
                .map_or(Value::Null, |now| now[PARENT].clone());
            if parent == row[PARENT] {
                continue;
            }
            let Some(last) = self.last_of_circle(&key)? else {
                continue;
            };
            again = true;
            let now = self.draft.now(&key)?.unwrap_or_else(|| {
                let mut none = row.clone();
                none[PARENT] = Value::Null;
                none
            });
            self.tell_changed(&key, &[PARENT], Some(&row.clone()), &now);
            match self.draft.get(&last)? {
                Some(mut link) if self.take && last != key => {
                    link[PARENT] = Value::Null;
                    self.draft.rows.insert(last, Some(link));
                }
                _ => {
                    row[PARENT] = parent;
                    self.draft.rows.insert(key, Some(row));
                }
            }
        }
        Ok(again)
    }

    /// Going up from a session: the one that names it as its parent, if the way leads back.
    fn last_of_circle(&self, start: &Key) -> rusqlite::Result<Option<Key>> {
        let mut seen = BTreeSet::new();
        let mut at = start.clone();
        while seen.insert(at.clone()) {
            let above = match self.draft.get(&at)?.map(|row| row[PARENT].clone()) {
                Some(Value::Text(id)) => (Noun::Session, id),
                _ => return Ok(None),
            };
            if above == *start {
                return Ok(Some(at));
            }
            at = above;
        }
        Ok(None)
    }
}
