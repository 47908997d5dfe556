//! Backups: why one was made, what it holds, and which are kept as they age.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::change::Step;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum BackupReason {
    /// The file was opened.
    Open,
    /// There had been changes for a while.
    Edits,
    /// The user asked for it.
    Asked,
    /// Before the file came to a newer schema.
    Migration,
    /// Before data were taken in.
    Import,
    /// Before another backup was restored.
    Restore,
    /// Before a person was erased, or the history gathered; without what was erased.
    Erasure,
    /// Changes that the file itself would not take.
    Unsaved,
}

/// A backup as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupLine {
    /// Its file name, by which it is restored.
    pub file: String,
    /// When it was made, in UTC: RFC 3339 with `Z`.
    pub at: String,
    /// The same as wall time `YYYY-MM-DDTHH:MM:SS` in the zone that was asked for.
    pub at_local: String,
    /// Why.
    pub reason: BackupReason,
    /// Whether its content is what was written: the hash in its name is that of its bytes.
    pub sound: bool,
    /// Sessions of all events in it.
    pub sessions: u32,
    /// Delegations of all events in it.
    pub delegations: u32,
    /// People in it.
    pub people: u32,
    /// Number of its last operation.
    pub operation: u32,
    /// Its last operation.
    pub last: Option<Step>,
    /// Who did that.
    pub author: String,
    /// Its size in KiB.
    pub kilobytes: u32,
}

/// Which of the backups made at these times are kept, one answer each.
///
/// All of the last hour; of the day before `now` the last of each hour; of the last 30
/// days the last of each day; of the last year the last of each week; before that the
/// last of each month. Hours, days, weeks (from Monday) and months are those of UTC. The
/// newest is always kept, and so is one from the future (a clock set wrong).
///
/// A backup counts in the stretch of time that its age gives it, against those that are as
/// old. So one more backup never brings back another, thinning what was thinned changes
/// nothing, and a month whose last days count in weeks still keeps one.
pub fn kept(times: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<bool> {
    let stretches: Vec<_> = times.iter().map(|&time| Stretch::of(time, now)).collect();
    // Of each stretch, the place of its last backup; of equal ones, the last given. The
    // newest of all is the last of its own.
    let mut last: HashMap<Stretch, usize> = HashMap::new();
    for (place, stretch) in stretches.iter().enumerate() {
        let Some(stretch) = stretch else { continue };
        let found = last.entry(*stretch).or_insert(place);
        if times[*found] <= times[place] {
            *found = place;
        }
    }
    let is_kept = |(place, stretch): (usize, &Option<Stretch>)| {
        stretch.is_none_or(|stretch| last[&stretch] == place)
    };
    stretches.iter().enumerate().map(is_kept).collect()
}

/// A stretch of time of which one backup is kept, by its number among those of its kind.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Stretch {
    Hour(i64),
    Day(i64),
    Week(i64),
    Month(i32, u32),
}

impl Stretch {
    /// The one in which a time counts; `None`: every backup of its age is kept.
    fn of(time: DateTime<Utc>, now: DateTime<Utc>) -> Option<Self> {
        let age = now - time;
        let hours = time.timestamp().div_euclid(3600);
        let days = hours.div_euclid(24);
        if age <= TimeDelta::hours(1) {
            None
        } else if age <= TimeDelta::days(1) {
            Some(Self::Hour(hours))
        } else if age <= TimeDelta::days(30) {
            Some(Self::Day(days))
        } else if age <= TimeDelta::days(365) {
            // Day 0, 1 January 1970, was a Thursday.
            Some(Self::Week((days + 3).div_euclid(7)))
        } else {
            Some(Self::Month(time.year(), time.month()))
        }
    }
}
