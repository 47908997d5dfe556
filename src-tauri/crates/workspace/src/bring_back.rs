//! Taking back one older operation alone, where nothing that came after contradicts it.
//!
//! What it changed is put back field by field, and of a text language by language, so that
//! later changes of other fields stay. An operation of a burst goes back with its whole
//! burst, as undo takes it. How the file is to be is drafted first and made whole (no row
//! names one that is not there); only then is anything written.

use std::collections::BTreeSet;

use congress::{BroughtBack, Contradiction, LocalizedText, Noun, Resolution, RowName, Shown, Step};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::compare::{Names, texts};
use crate::draft::{Draft, Key, Writing};
use crate::fields::{self, Kind};
use crate::{Workspace, WorkspaceError, images, undo};

mod whole;

impl Workspace {
    /// Brings back what was before an operation, or before the burst of edits that it is
    /// part of: fields that it changed, rows that it removed; what it made goes. A new
    /// operation, which can be undone as any other. What a file began with, an erasure and
    /// a gathering of the history are not brought back: nothing changes then.
    ///
    /// With [`Resolution::KeepNow`], a field that was changed since stays, a row that was
    /// removed since stays away, and a row that was made stays if it was changed since or
    /// others need it. With [`Resolution::TakeThen`] all of them change; with a row that
    /// goes, rows that cannot be without it go too, and others lose it, as with the noun's
    /// own `_remove`; where that refuses to remove what is in use, the uses go here. With
    /// both, a field that named a row which is no more is emptied where it may be empty (an
    /// edited one stays as it is with [`Resolution::KeepNow`]); otherwise the row is left
    /// out.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] where there is no such operation (any more).
    pub fn bring_back(
        &mut self,
        operation: u32,
        resolution: Resolution,
    ) -> Result<BroughtBack, WorkspaceError> {
        images::check(&self.conn, operation)?;
        let (operations, subject) = step_of(&self.conn, operation)?;
        let take = resolution == Resolution::TakeThen;
        let (writings, contradictions) = Plan::make(&self.conn, &operations, take)?;
        let asks = resolution == Resolution::Ask && !contradictions.is_empty();
        if writings.is_empty() || asks {
            return Ok(BroughtBack {
                done: None,
                contradictions,
            });
        }
        let step = Step {
            action: "history-bring-back".to_owned(),
            subject,
        };
        let done = self.transact(&step.action, &step.subject, |tx| {
            tx.write(&writings)?;
            Ok(step.clone())
        })?;
        Ok(BroughtBack {
            done: Some(done),
            contradictions,
        })
    }
}

/// The operations that are brought back together, and what they were done to. None of what
/// is never brought back.
fn step_of(conn: &Connection, operation: u32) -> Result<(Vec<u32>, LocalizedText), WorkspaceError> {
    let sql = "SELECT number, subject FROM operation
        WHERE step = (SELECT step FROM operation WHERE number = ?1)
        AND state <> 'fixed' AND action <> 'person-erase'
        ORDER BY number";
    let found = conn
        .prepare_cached(sql)?
        .query_map([operation], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(u32, String)>, _>>()?;
    let subject = found.last().map(|(_, text)| undo::subject(text));
    let operations = found.into_iter().map(|(number, _)| number).collect();
    Ok((operations, subject.unwrap_or_default()))
}

/// How the file is to be, and what stands against it.
struct Plan<'a> {
    conn: &'a Connection,
    /// Whether what was then prevails over what came after.
    take: bool,
    draft: Draft<'a>,
    /// Rows that are to go. In the draft they are gone.
    going: BTreeSet<Key>,
    found: Vec<Contradiction>,
    /// Fields of rows, by place, of which a contradiction was told.
    told: BTreeSet<(Key, usize)>,
}

impl<'a> Plan<'a> {
    fn make(
        conn: &'a Connection,
        operations: &[u32],
        take: bool,
    ) -> rusqlite::Result<(Vec<Writing>, Vec<Contradiction>)> {
        let mut plan = Self {
            conn,
            take,
            draft: Draft::new(conn),
            going: BTreeSet::new(),
            found: Vec::new(),
            told: BTreeSet::new(),
        };
        for (key, (before, after)) in images::changes(conn, operations)? {
            match (before, after, plan.draft.now(&key)?) {
                (None, Some(after), Some(now)) => plan.let_go(key, &after, &now),
                (None, _, _) => {}
                (Some(before), None, None) => {
                    plan.draft.rows.insert(key, Some(before));
                }
                (Some(before), Some(after), None) => plan.revive(key, &before, &after)?,
                (Some(before), after, Some(now)) => {
                    let row = plan.restored(&key, &before, after.as_deref(), &now);
                    plan.draft.rows.insert(key, Some(row));
                }
            }
        }
        plan.make_whole()?;
        Ok((plan.draft.writings()?, plan.found))
    }

    /// A row that was made goes again, unless it was changed since.
    fn let_go(&mut self, key: Key, after: &[Value], now: &[Value]) {
        let mut changed = false;
        for columns in fields_of(key.0) {
            let kind = fields::fields(key.0)[columns[0]].kind;
            // Places change when others move: that is no change of this one.
            let counts = !matches!(kind, Kind::Of(_) | Kind::Position);
            if counts && differ(&columns, after, now) {
                // With a field that was emptied since, nothing is lost.
                changed |= self.tell_changed(&key, &columns, None, now);
            }
        }
        if self.take || !changed {
            self.draft.rows.insert(key.clone(), None);
            self.going.insert(key);
        }
    }

    /// A row that was edited then and removed since comes back as it was last, but for
    /// what was edited.
    fn revive(&mut self, key: Key, before: &[Value], after: &[Value]) -> rusqlite::Result<()> {
        let row = self.name(&key);
        self.found.push(Contradiction::Gone { row });
        if !self.take {
            return Ok(());
        }
        let last = images::known(self.conn, key.0, &key.1, u32::MAX)?;
        let mut row = last.unwrap_or_else(|| before.to_vec());
        for columns in fields_of(key.0) {
            if differ(&columns, before, after) {
                put(&columns, before, &mut row);
            }
        }
        self.draft.rows.insert(key, Some(row));
        Ok(())
    }

    /// A row as it is now, with what the operation changed as it was before. `after`:
    /// `None` where the operation removed it, and something else brought it back since.
    fn restored(
        &mut self,
        key: &Key,
        before: &[Value],
        after: Option<&[Value]>,
        now: &[Value],
    ) -> Vec<Value> {
        let mut row = now.to_vec();
        for columns in fields_of(key.0) {
            let unchanged = after.is_some_and(|after| !differ(&columns, before, after));
            if unchanged || !differ(&columns, before, now) {
                continue;
            }
            let stayed = after.is_some_and(|after| !differ(&columns, after, now));
            let kind = fields::fields(key.0)[columns[0]].kind;
            if let (false, true, Some(after)) = (stayed, kind.is_texts(), after) {
                let at = columns[0];
                row[at] = self.restored_text(key, at, [&before[at], &after[at], &now[at]]);
                continue;
            }
            if !stayed {
                self.tell_changed(key, &columns, Some(before), now);
            }
            if stayed || self.take {
                put(&columns, before, &mut row);
            }
        }
        row
    }

    /// A text in several languages, each by itself.
    fn restored_text(&mut self, key: &Key, at: usize, texts_of: [&Value; 3]) -> Value {
        let [before, after, now] = texts_of.map(texts);
        let (mut text, mut clash) = (
            now.clone(),
            [LocalizedText::default(), LocalizedText::default()],
        );
        let langs: BTreeSet<&String> = before.0.keys().chain(after.0.keys()).collect();
        for lang in langs {
            let (then, since, new) = (before.0.get(lang), after.0.get(lang), now.0.get(lang));
            if then == since || then == new {
                continue;
            }
            if since != new {
                for (clash, text) in clash.iter_mut().zip([then, new]) {
                    clash
                        .0
                        .extend(text.map(|text| (lang.clone(), text.clone())));
                }
                if !self.take {
                    continue;
                }
            }
            match then {
                Some(then) => text.0.insert(lang.clone(), then.clone()),
                None => text.0.remove(lang),
            };
        }
        let field = &fields::fields(key.0)[at];
        if field.kind == Kind::Name && text.is_empty() {
            // What everybody is called by the name of is never nameless.
            clash = [before.clone(), now.clone()];
            text = if self.take { before } else { now };
        }
        if clash.iter().any(|text| !text.is_empty()) {
            let [then, now] = clash.map(|text| (!text.is_empty()).then_some(Shown::Texts(text)));
            self.tell(key, at, then, now);
        }
        Value::Text(serde_json::to_string(&text).expect("texts become JSON"))
    }

    /// Tells that a field was changed since, unless nothing stood or stands there. Columns
    /// of one name are one field.
    fn tell_changed(
        &mut self,
        key: &Key,
        columns: &[usize],
        then: Option<&[Value]>,
        now: &[Value],
    ) -> bool {
        let found = self.told.len();
        let all = fields::fields(key.0);
        for (place, at) in columns.iter().enumerate() {
            let name = all[*at].name;
            if columns[..place]
                .iter()
                .any(|before| all[*before].name == name)
            {
                continue;
            }
            let find = |key: &Key| self.known(key);
            let names = Names(&find);
            let shown = |values: &[Value]| {
                let same = columns.iter().filter(|c| all[**c].name == name);
                same.filter_map(|c| names.shown(&all[*c], &values[*c]))
                    .next()
            };
            let (then, now) = (then.and_then(shown), shown(now));
            if then != now {
                self.tell(key, *at, then, now);
            }
        }
        self.told.len() > found
    }

    fn tell(&mut self, key: &Key, at: usize, then: Option<Shown>, now: Option<Shown>) {
        if self.told.insert((key.clone(), at)) {
            let (row, field) = (self.name(key), fields::fields(key.0)[at].name.to_owned());
            self.found.push(Contradiction::Changed {
                row,
                field,
                then,
                now,
            });
        }
    }

    /// A row under its present or last name.
    fn name(&self, (noun, id): &Key) -> RowName {
        let find = |key: &Key| self.known(key);
        Names(&find).row(*noun, id)
    }

    /// A row as it is or was last; a name that cannot be read stops nothing.
    fn known(&self, (noun, id): &Key) -> Option<Vec<Value>> {
        let known = images::known(self.conn, *noun, id, u32::MAX);
        known.ok().flatten()
    }
}

/// The columns of a noun without its id, each alone but for those that go together.
fn fields_of(noun: Noun) -> Vec<Vec<usize>> {
    let together = fields::together(noun);
    let alone = |at: &usize| !together.iter().any(|columns| columns.contains(at));
    let alone = (1..fields::fields(noun).len()).filter(alone);
    let mut all: Vec<Vec<usize>> = alone.map(|at| vec![at]).collect();
    all.extend(together.iter().map(|columns| columns.to_vec()));
    all.sort();
    all
}

fn differ(columns: &[usize], one: &[Value], other: &[Value]) -> bool {
    columns.iter().any(|at| one[*at] != other[*at])
}

fn put(columns: &[usize], from: &[Value], to: &mut [Value]) {
    for at in columns {
        to[*at] = from[*at].clone();
    }
}
