//! Sessions by the days on which they run.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use super::rows::set;

/// From how many days on a session is not entered day by day.
const LONG: i64 = 40;

/// Sessions by the days on which they run, by number.
#[derive(Default)]
pub(super) struct Days {
    days: BTreeMap<NaiveDate, Vec<usize>>,
    /// Those that run over very many days, as a slip in the year makes them.
    long: Vec<usize>,
}

type Span = (NaiveDateTime, NaiveDateTime);

impl Days {
    /// Enters a session, or takes it out.
    pub fn set(&mut self, span: Span, number: usize, there: bool) {
        let Some(days) = days(span) else {
            return set(&mut self.long, number, there);
        };
        for day in days {
            set(self.days.entry(day).or_default(), number, there);
        }
    }

    /// The sessions that may run at some time of a stretch, each once.
    pub fn around(&self, span: Span) -> Vec<usize> {
        let mut found = self.long.clone();
        match days(span) {
            Some(days) => {
                let there = days.filter_map(|day| self.days.get(&day));
                found.extend(there.flatten());
            }
            None => found.extend(self.days.values().flatten()),
        }
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The days of a stretch; `None`: too many to go through.
fn days((starts, ends): Span) -> Option<impl Iterator<Item = NaiveDate>> {
    let (first, last) = (starts.date(), ends.max(starts).date());
    let few = (last - first).num_days() < LONG;
    few.then(|| first.iter_days().take_while(move |day| *day <= last))
}
