//! What the model remembers: the rows now and after each operation, the journal, and what
//! can be undone.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use congress::change::OperationSort;
use congress::{Changed, Noun, Operation, Session, SessionId, Step, UndoState};

use super::dice::{Field, Pool};
use super::rules::Plan;
use super::state::{State, gone, sorted};

/// Edits of one field within this time of the first are one step.
const BURST: TimeDelta = TimeDelta::seconds(60);

/// What is never taken back, and nothing before it.
const FIXED: [&str; 2] = ["file-create", "file-sample"];

#[derive(Clone, Debug)]
pub struct Model {
    pub now: State,
    /// Who does what is done.
    pub author: &'static str,
    /// What the clock shows.
    pub at: DateTime<Utc>,
    /// Rows to choose from.
    pub pool: Pool,
    log: Vec<Operation>,
    past: Vec<Stride>,
    future: Vec<Stride>,
}

/// What one undo takes back: an operation, or a burst of them.
#[derive(Clone, Debug)]
struct Stride {
    numbers: Vec<u32>,
    step: Step,
    /// What is edited, whose and since when, of what may still grow.
    burst: Option<(Edited, &'static str, DateTime<Utc>)>,
    /// Each row that it touched, as it is told once it is gone.
    touched: BTreeMap<(Noun, String), Changed>,
    before: State,
    after: State,
}

/// A field, and of a session's place what was changed of it.
type Edited = (Field, &'static str);

impl Model {
    pub fn new(author: &'static str, at: DateTime<Utc>) -> Self {
        Self {
            now: State::default(),
            author,
            at,
            pool: Pool::default(),
            log: Vec::new(),
            past: Vec::new(),
            future: Vec::new(),
        }
    }

    /// What undo and redo would do now.
    pub fn undo_state(&self) -> UndoState {
        let step = |strides: &[Stride]| strides.last().map(|stride| stride.step.clone());
        UndoState {
            undo: step(&self.past),
            redo: step(&self.future),
        }
    }

    /// The journal, newest first, as it is told in UTC.
    pub fn history(&self) -> Vec<Operation> {
        self.log.iter().rev().cloned().collect()
    }

    /// A verb was done: the rows that it reports.
    pub fn did(&mut self, plan: Plan, field: Option<Field>) -> Vec<Changed> {
        let changed = plan.state.changed_from(&self.now);
        if changed.is_empty() {
            return changed;
        }
        let number = self.log.len() as u32 + 1;
        let step = Step {
            action: plan.action,
            subject: plan.subject,
        };
        let field = field.map(|field| {
            let aspect = aspect(&field, &self.now, &plan.state);
            (field, aspect)
        });
        let before = std::mem::replace(&mut self.now, plan.state);
        let touched = changed
            .iter()
            .map(|c| ((c.noun(), c.id().to_owned()), gone(c)));
        let touched: BTreeMap<_, _> = touched.collect();
        let mut first = number;
        self.future.clear();
        if FIXED.contains(&step.action.as_str()) {
            self.past.clear();
        } else if let Some(open) = self.open_burst(field.as_ref()) {
            first = open.numbers[0];
        }
        if first < number {
            let open = self.past.last_mut().expect("a burst is the newest stride");
            open.numbers.push(number);
            open.step = step.clone();
            open.after = self.now.clone();
            open.touched.extend(touched);
        } else if !FIXED.contains(&step.action.as_str()) {
            self.past.push(Stride {
                numbers: vec![number],
                step: step.clone(),
                burst: field.map(|field| (field, self.author, self.at)),
                touched,
                before,
                after: self.now.clone(),
            });
        }
        self.write(OperationSort::Do, step, first);
        changed
    }

    /// Undo, or redo: its name and the rows that it reports; `None` where there is nothing.
    pub fn replay(&mut self, sort: OperationSort) -> Option<(Step, Vec<Changed>)> {
        let undo = sort == OperationSort::Undo;
        let (from, to) = if undo {
            (&mut self.past, &mut self.future)
        } else {
            (&mut self.future, &mut self.past)
        };
        let mut stride = from.pop()?;
        let step = stride.step.clone();
        let before = if undo { &stride.before } else { &stride.after };
        self.now = before.clone();
        for number in &stride.numbers {
            self.log[*number as usize - 1].undone = undo;
        }
        // Rows that came back to what they were were touched all the same, and a row that came
        // and went within a burst stands neither before it nor after.
        let now = self.now.rows();
        let touched = stride.touched.iter();
        let changed = touched.map(|(key, gone)| now.get(key).unwrap_or(gone).clone());
        let changed = sorted(changed.collect());
        // Whoever undoes has finished.
        stride.burst = None;
        to.push(stride);
        self.write(sort, step.clone(), self.log.len() as u32 + 1);
        Some((step, changed))
    }

    fn open_burst(&self, field: Option<&Edited>) -> Option<&Stride> {
        let newest = self.past.last()?;
        // Only the very last operation can be joined: an undo in between ends a burst too.
        if newest.numbers.last() != Some(&(self.log.len() as u32)) {
            return None;
        }
        let (edited, author, since) = newest.burst.as_ref()?;
        let grows = field == Some(edited) && *author == self.author && self.at - *since <= BURST;
        grows.then_some(newest)
    }

    fn write(&mut self, sort: OperationSort, step: Step, burst: u32) {
        self.log.push(Operation {
            number: self.log.len() as u32 + 1,
            at: self.at.to_rfc3339_opts(SecondsFormat::Millis, true),
            at_local: self.at.format("%Y-%m-%dT%H:%M:%S").to_string(),
            author: self.author.to_owned(),
            sort,
            step,
            undone: false,
            burst,
        });
        let there = self.now.rows().into_keys().collect();
        let before = std::mem::replace(&mut self.pool.there, there);
        self.pool.gone.extend(before);
        self.pool.gone = &self.pool.gone - &self.pool.there;
    }
}

/// Room, time and length of a session's place are steps of their own.
fn aspect(field: &Field, before: &State, after: &State) -> &'static str {
    if (field.noun, field.name.as_str()) != (Noun::Session, "place") {
        return "";
    }
    let id = SessionId(field.id.clone());
    let (before, after) = (&before.sessions[&id], &after.sessions[&id]);
    if before.room_id != after.room_id {
        return "room";
    }
    let length = |session: &Session| Some(session.ends? - session.starts?);
    if length(before) == length(after) {
        "time"
    } else {
        "length"
    }
}
