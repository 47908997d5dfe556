//! The checks: programme in, findings out. Pure, complete at every call, never in the
//! way: a finding stops no save.
//!
//! A rule is a row of the table of rules: a code and a function that looks at one unit: a
//! session, a room with what takes place in it, someone with all that binds them. A full run
//! looks at all units; [`Checked`] keeps the findings of each, and after a change looks again
//! at those that it touched.

mod checked;
mod clashing;
mod clock;
mod day;
mod days;
mod equipment;
mod finding;
mod gathered;
mod index;
mod interpretation;
mod links;
mod meeting;
mod observance;
mod order;
mod partners;
mod people;
mod places;
mod principal;
mod ready;
mod remedies;
mod report;
mod rows;
mod rule;
mod rules;
mod seating;
mod sessions;
mod severity;
mod slots;
mod touched;
mod unit;

use chrono::NaiveDate;

use crate::programme::Programme;
use index::Index;
use links::Links;
use report::Report;
use unit::Unit;

pub use checked::{Checked, Difference};
pub(crate) use clashing::Clashing;
pub(crate) use clock::Clock as WallClock;
pub use finding::{Finding, Stretch, StretchOf};
pub use remedies::{Remedy, remedies, remedies_in};
pub use rule::Rule;
pub use severity::{Level, Severity};
pub use slots::{Counts, Slot, slots, slots_in};

/// All findings of a programme, on the day `today` in the event's zone. Order: the worst first,
/// then time (none last), then rule, then the sessions' ids: the same programme gives
/// the same list.
pub fn findings(programme: &Programme, today: NaiveDate) -> Vec<Finding> {
    let links = Links::new(programme);
    let index = Index::new(programme, &links, today);
    let mut report = Report::new(&programme.event.checking);
    for unit in Unit::all(&index) {
        unit.check(&index, &mut report);
    }
    let mut found = report.take(&index);
    report::sort(&mut found);
    found
}
