//! What a caller holds while it asks for many people: each day of each observance at each
//! place is reckoned once.

use std::collections::HashMap;

use chrono::NaiveDate;
use jiff::tz::TimeZone;

use super::Observance;
use super::confirmed::Confirmed;
use super::conflict::{Conflict, Sitting};
use super::kept::{self, Kept, Quiet};
use super::place::Place;
use crate::quiet::QuietTime;
use crate::{Event, time};

/// Most days that are kept in order: an event lasts at most a year.
const DAYS_NEAR: usize = 400;

/// The observances of an event's people, and what was reckoned of them so far.
///
/// ```
/// use congress::observance::{Almanac, Observance, Place, Shabbat, Sitting};
/// # use congress::{LocalizedText, event::NewEvent};
/// # let new = NewEvent {
/// #     name: LocalizedText::of("en", "VIII Congress"),
/// #     starts_on: "2025-09-16".parse().unwrap(),
/// #     ends_on: "2025-09-20".parse().unwrap(),
/// #     zone: "Asia/Almaty".into(),
/// #     languages: vec!["en".into()],
/// #     rooms: vec![],
/// # };
/// # let event = new.make("e".into()).unwrap();
/// let keeps = Observance { shabbat: Some(Shabbat::default()), ..Observance::default() };
/// let mut almanac = Almanac::new(&event);
/// let keeper = almanac.keeper(&keeps, &Place::default());
/// let sitting = Sitting {
///     starts: "2025-09-20T10:00:00".parse().unwrap(),
///     ends: "2025-09-20T11:00:00".parse().unwrap(),
///     kind: congress::session::SessionKind::Plenary,
/// };
/// assert_eq!(almanac.conflicts(keeper, &sitting).len(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Almanac {
    zone: Option<TimeZone>,
    quiet: Vec<QuietTime>,
    confirmed: Vec<Confirmed>,
    first: NaiveDate,
    last: NaiveDate,
    keepers: Vec<Keeps>,
    known: HashMap<(Observance, Place), Keeper>,
}

/// What one keeper keeps, day by day, as far as it was asked.
#[derive(Clone, Debug)]
struct Keeps {
    observance: Observance,
    place: Place,
    /// The event's days and one on either side, in order: nearly all that is asked.
    near: Vec<Option<Vec<Kept>>>,
    far: HashMap<NaiveDate, Vec<Kept>>,
}

/// An observance at a place: equal ones share one, so the caller need not compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Keeper(usize);

/// What a session falls into of an observance at a place, for one who asks once. Whoever
/// asks often keeps an [`Almanac`].
pub fn conflicts(
    observance: &Observance,
    place: &Place,
    event: &Event,
    sitting: &Sitting,
) -> Vec<Conflict> {
    let mut almanac = Almanac::new(event);
    let keeper = almanac.keeper(observance, place);
    almanac.conflicts(keeper, sitting)
}

impl Almanac {
    /// For the sessions of an event, as its zone and its quiet times now are; for others
    /// make it anew. In a zone that no database knows, nothing is kept.
    pub fn new(event: &Event) -> Self {
        Self {
            zone: time::zone(&event.zone).ok(),
            quiet: event.quiet.clone(),
            confirmed: event.checking.confirmed.clone(),
            first: event.starts_on,
            last: event.ends_on,
            keepers: Vec::new(),
            known: HashMap::new(),
        }
    }

    /// Who keeps an observance at a place.
    pub fn keeper(&mut self, observance: &Observance, place: &Place) -> Keeper {
        let pair = (observance.clone(), place.clone());
        if let Some(keeper) = self.known.get(&pair) {
            return *keeper;
        }
        let keeper = Keeper(self.keepers.len());
        let days = (self.last - self.first).num_days() + 3;
        self.keepers.push(Keeps {
            observance: observance.clone(),
            place: place.clone(),
            near: vec![None; usize::try_from(days).unwrap_or_default().min(DAYS_NEAR)],
            far: HashMap::new(),
        });
        self.known.insert(pair, keeper);
        keeper
    }

    /// What a session falls into, each once, in the order of the rules, then of time.
    pub fn conflicts(&mut self, keeper: Keeper, sitting: &Sitting) -> Vec<Conflict> {
        let mut found = Vec::new();
        let (quiet, first, last) = (&self.quiet, self.first, self.last);
        let confirmed = self.confirmed.as_slice();
        let (Some(keeps), Some(zone)) = (self.keepers.get_mut(keeper.0), &self.zone) else {
            return found;
        };
        if keeps.observance.is_none() {
            return found;
        }
        for day in sitting.days() {
            let (observance, place) = (&keeps.observance, &keeps.place);
            let kept = || {
                let quiet = quiet_on(quiet, first, last, day);
                kept::on(observance, place, zone, (&quiet, confirmed), day)
            };
            // The day before the first is the first that is near.
            let place_near = usize::try_from((day - first).num_days() + 1);
            let near = place_near.ok().and_then(|place| keeps.near.get_mut(place));
            let kept = match near {
                Some(near) => near.get_or_insert_with(kept),
                None => keeps.far.entry(day).or_insert_with(kept),
            };
            found.extend(kept.iter().filter_map(|kept| kept.meets(sitting)));
        }
        // A feast of several days is found on each of them.
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn quiet_on(times: &[QuietTime], first: NaiveDate, last: NaiveDate, day: NaiveDate) -> Quiet {
    let on = times.iter().filter(|time| match time.day {
        Some(only) => only == day,
        None => first <= day && day <= last,
    });
    on.map(|quiet| {
        let at = |minute| time::at_minute(day, minute);
        (at(quiet.starts), at(quiet.ends))
    })
    .collect()
}
