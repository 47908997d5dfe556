//! A programme whose findings are kept current, change by change.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::index::Index;
use super::links::Links;
use super::report::{self, Report};
use super::touched::Touched;
use super::unit::Unit;
use super::{Clashing, Finding, findings};
use crate::co_organizer::Carried;
use crate::{Changed, EventId, Programme, RoomId, Session, SessionId, Venue};

/// A programme with its findings. A change looks again only at what it touches; the findings
/// are always those of [`super::findings`].
pub struct Checked {
    programme: Programme,
    links: Links,
    today: NaiveDate,
    found: HashMap<Unit, Vec<Finding>>,
}

/// What changes made of the findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Those that there were not, or not so.
    pub arising: Vec<Finding>,
    /// Those that there no longer are, or no longer so.
    pub gone: Vec<Finding>,
}

impl Checked {
    /// Looks at all of a programme, on the day `today` in the event's zone.
    pub fn new(programme: Programme, today: NaiveDate) -> Self {
        let links = Links::new(&programme);
        let mut checked = Self {
            programme,
            links,
            today,
            found: HashMap::new(),
        };
        checked.all();
        checked
    }

    /// Takes over rows that changed, in the order of [`crate::Noun::ALL`] as every verb gives
    /// them; rows of other events are passed over. Gives what that made of the findings.
    pub fn apply(&mut self, changes: &[Changed]) -> Difference {
        let touched = self.put(changes);
        if touched.all {
            let before = self.findings();
            self.all();
            return difference(before, self.findings());
        }
        let mut before = Vec::new();
        let mut after = Vec::new();
        let mut report = Report::new(&self.programme.event.checking);
        for unit in touched.units {
            before.extend(self.found.remove(&unit).into_iter().flatten());
            unit.check(&self.index(), &mut report);
            let found = report.take(&self.index());
            after.extend(found.iter().cloned());
            if !found.is_empty() {
                self.found.insert(unit, found);
            }
        }
        difference(before, after)
    }

    /// What changes would make of the findings. Nothing is changed.
    pub fn suppose(&mut self, changes: &[Changed]) -> Difference {
        let (before, after) = self.supposed(changes);
        difference(before, after)
    }

    /// What would be found, after changes, in all that they touch.
    pub(super) fn would_be_found(&mut self, changes: &[Changed]) -> Vec<Finding> {
        self.supposed(changes).1
    }

    /// What is found in all that changes touch, before them and after.
    fn supposed(&mut self, changes: &[Changed]) -> (Vec<Finding>, Vec<Finding>) {
        let back = changes.iter().rev();
        let back = back.map(|one| self.links.as_it_is(&self.programme, one));
        let back: Vec<Changed> = back.collect();
        let touched = self.put(changes);
        let found = if touched.all {
            let after = findings(&self.programme, self.today);
            (self.findings(), after)
        } else {
            let before = touched.units.iter();
            let before = before.filter_map(|unit| self.found.get(unit)).flatten();
            let before = before.cloned().collect();
            let mut report = Report::new(&self.programme.event.checking);
            for unit in touched.units {
                unit.check(&self.index(), &mut report);
            }
            (before, report.take(&self.index()))
        };
        for changed in &back {
            self.links.put(&mut self.programme, changed);
        }
        found
    }

    /// All findings, in the order of [`super::findings`].
    pub fn findings(&self) -> Vec<Finding> {
        let mut found: Vec<Finding> = self.found.values().flatten().cloned().collect();
        report::sort(&mut found);
        found
    }

    /// The programme as it now stands. Its rows come in no order.
    pub fn programme(&self) -> &Programme {
        &self.programme
    }

    /// A session by its id.
    pub fn session(&self, id: &SessionId) -> Option<&Session> {
        self.index().session(self.links.sessions.number(id)?)
    }

    /// These sessions, those of these rooms, and all above and below each: the blocks of which
    /// it is a part, and its parts.
    pub(crate) fn around(&self, sessions: &[&SessionId], rooms: &[&RoomId]) -> Vec<Session> {
        let links = &self.links;
        let rooms = rooms.iter().filter_map(|id| links.rooms.number(id));
        let there = rooms.flat_map(|room| links.in_room.of(room).iter().copied());
        let named = sessions.iter().filter_map(|id| links.sessions.number(id));
        let mut left: Vec<usize> = there.chain(named).collect();
        let mut seen = HashSet::new();
        while let Some(next) = left.pop() {
            if seen.insert(next) {
                left.extend(links.children.of(next));
                left.extend(links.parents.of(next));
            }
        }
        let rows = seen.into_iter().filter_map(|n| self.index().session(n));
        rows.cloned().collect()
    }

    /// What a session could clash with.
    pub(super) fn clashing(&self, id: &SessionId) -> Option<Clashing<'_>> {
        let number = self.links.sessions.number(id)?;
        Some(Clashing::at(&self.index(), number))
    }

    /// The day that counts as today.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    fn index(&self) -> Index<'_> {
        Index::new(&self.programme, &self.links, self.today)
    }

    fn all(&mut self) {
        let mut found = HashMap::new();
        let mut report = Report::new(&self.programme.event.checking);
        let index = self.index();
        for unit in Unit::all(&index) {
            unit.check(&index, &mut report);
            let there = report.take(&index);
            if !there.is_empty() {
                found.insert(unit, there);
            }
        }
        self.found = found;
    }

    /// Takes over rows; what that touches.
    fn put(&mut self, changes: &[Changed]) -> Touched {
        let mut touched = Touched::default();
        for changed in changes {
            if !self.belongs(changed) {
                continue;
            }
            let old = self.links.as_it_is(&self.programme, changed);
            let deep = reaches_far(&old, changed);
            if self.links.gathered.differs(&old, changed) {
                touched.units.insert(Unit::Event);
            }
            let interpreted = self.links.gathered.interpretation();
            touched.by(&self.index(), changed, deep);
            self.accepted(changed, &mut touched);
            self.links.put(&mut self.programme, changed);
            touched.by(&self.index(), changed, deep);
            self.accepted(changed, &mut touched);
            // The first booth or interpreter anywhere makes others to be missed.
            touched.all |= interpreted != self.links.gathered.interpretation();
        }
        touched
    }

    /// The units whose findings an acceptance, as it stands, may hold for.
    fn accepted(&self, changed: &Changed, touched: &mut Touched) {
        let Changed::Acceptance { id, .. } = changed else {
            return;
        };
        let number = self.links.acceptances.number(id);
        let list = &self.programme.acceptances;
        let Some(row) = number.and_then(|n| self.links.acceptances.row(list, n)) else {
            return;
        };
        let held = |finding: &Finding| finding.key == row.key;
        let units = self
            .found
            .iter()
            .filter(|(_, found)| found.iter().any(held));
        touched.units.extend(units.map(|(unit, _)| *unit));
    }

    /// Whether a row that changed is of this programme.
    fn belongs(&self, changed: &Changed) -> bool {
        let event = &self.programme.event.id;
        let of = |row: Option<&EventId>| row.is_none_or(|id| id == event);
        match changed {
            Changed::Event { id, .. } => id == event,
            Changed::Venue { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Travel { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Room { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Track { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Session { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::CoOrganizer { row, .. } => match row.as_ref().map(|row| &row.of) {
                Some(Carried::Event(id)) => id == event,
                Some(Carried::Session(_)) | None => true,
            },
            Changed::Delegation { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Constraint { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Availability { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Timetable { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Acceptance { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            Changed::Release { row, .. } => of(row.as_ref().map(|row| &row.event_id)),
            // Of the directory; or what belongs to a row above, and so to no other event.
            Changed::Organization { .. }
            | Changed::Person { .. }
            | Changed::Member { .. }
            | Changed::Part { .. }
            | Changed::Agreement { .. }
            | Changed::AgreementParty { .. }
            | Changed::Commitment { .. }
            | Changed::Attachment { .. }
            | Changed::AttachmentContent { .. }
            | Changed::Series { .. }
            | Changed::Strand { .. }
            | Changed::StrandTie { .. } => true,
            Changed::Picture { .. } | Changed::ProtocolNote { .. } => false,
        }
    }
}

/// Whether a change reaches beyond what its row belongs to: a session's place among blocks
/// and their parts, and where on the earth a venue lies.
fn reaches_far(old: &Changed, changed: &Changed) -> bool {
    match (changed, old) {
        (Changed::Session { row, .. }, Changed::Session { row: old, .. }) => {
            let parent = |row: &Option<Session>| row.as_ref().map(|row| row.parent_id.clone());
            parent(old) != parent(row)
        }
        (Changed::Venue { row, .. }, Changed::Venue { row: old, .. }) => {
            let at = |row: &Venue| (row.coordinates(), row.position);
            let known = [old, row].map(|row| row.as_ref().map(at));
            known[0] != known[1]
        }
        _ => false,
    }
}

/// What findings there are on one side only.
fn difference(mut before: Vec<Finding>, mut after: Vec<Finding>) -> Difference {
    report::sort(&mut before);
    report::sort(&mut after);
    let mut difference = Difference::default();
    let (mut before, mut after) = (before.into_iter().peekable(), after.into_iter().peekable());
    loop {
        let order = match (before.peek(), after.peek()) {
            (Some(old), Some(new)) => report::order(old, new),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return difference,
        };
        let old = before.next_if(|_| order.is_le());
        let new = after.next_if(|_| order.is_ge());
        if old != new {
            difference.gone.extend(old);
            difference.arising.extend(new);
        }
    }
}
