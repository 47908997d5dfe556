//! The event's clock as screens and pages name it: zone, offsets, and today.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::Event;
use crate::time::{self, UnknownZone};

/// What an event's wall times mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventClock {
    /// IANA name of the zone.
    pub zone: String,
    /// Today's date in the zone.
    pub today: NaiveDate,
    /// Offset at noon of the first day, in minutes east of UTC.
    pub offset_minutes: i32,
    /// The offset of each day of the event, at noon.
    pub days: Vec<DayOffset>,
}

/// The offset of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DayOffset {
    /// The day.
    pub day: NaiveDate,
    /// The offset as people read it, such as `UTC+5`.
    pub label: String,
}

/// The event's clock at the instant `now`.
///
/// # Errors
/// [`UnknownZone`] where the event's zone is in no database, as a file made by hand may have it.
pub fn of(event: &Event, now: DateTime<Utc>) -> Result<EventClock, UnknownZone> {
    let zone = time::zone(&event.zone)?;
    let offset = |day| time::offset_seconds(&zone, time::at_minute(day, 12 * 60));
    Ok(EventClock {
        zone: event.zone.clone(),
        today: time::to_wall(&zone, now).date(),
        offset_minutes: offset(event.starts_on) / 60,
        days: event
            .days()
            .map(|day| DayOffset {
                day,
                label: time::offset_label(offset(day)),
            })
            .collect(),
    })
}
