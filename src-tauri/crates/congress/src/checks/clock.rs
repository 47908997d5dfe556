//! The event's zone, asked many times.

use chrono::{Days, NaiveDateTime, NaiveTime, Utc};
use jiff::tz::TimeZone;

use crate::delegation::Movement;
use crate::{Event, time};

/// How far before and after an event's days sessions are looked for, in days.
const AROUND: Days = Days::new(3);

/// Wall times of an event as instants. Where the offset stays the same around the event's
/// days, as it mostly does, the zone is asked once.
pub(crate) struct Clock {
    zone: Option<TimeZone>,
    steady: Option<Steady>,
}

/// A stretch of wall time with one offset.
struct Steady {
    from: NaiveDateTime,
    to: NaiveDateTime,
    seconds: i32,
}

impl Clock {
    /// An event's. A zone that is in no database, as a file made by hand may have it, is taken
    /// to be UTC.
    pub fn of(event: &Event) -> Self {
        let zone = time::zone(&event.zone).ok();
        let steady = zone.as_ref().and_then(|zone| steady(event, zone));
        Self { zone, steady }
    }

    /// The instant of a wall time, in seconds.
    pub fn instant(&self, wall: NaiveDateTime) -> i64 {
        let seconds = match (&self.steady, &self.zone) {
            (Some(steady), _) if steady.from <= wall && wall < steady.to => steady.seconds,
            (_, Some(zone)) => time::offset_seconds(zone, wall),
            (_, None) => 0,
        };
        wall.and_utc().timestamp() - i64::from(seconds)
    }

    /// The instant of an arrival or departure, in seconds.
    pub fn moved(movement: &Movement) -> i64 {
        let seconds = 60 * i64::from(movement.offset_minutes);
        movement.at.and_utc().timestamp() - seconds
    }

    /// The wall time of an arrival or departure in the event's zone.
    pub fn wall(&self, movement: &Movement) -> NaiveDateTime {
        let at = chrono::DateTime::<Utc>::from_timestamp(Self::moved(movement), 0);
        match (&self.zone, at) {
            (Some(zone), Some(at)) => time::to_wall(zone, at),
            _ => movement.at,
        }
    }
}

fn steady(event: &Event, zone: &TimeZone) -> Option<Steady> {
    let from = event.starts_on.checked_sub_days(AROUND)?;
    let to = event.ends_on.checked_add_days(AROUND)?;
    let [from, to] = [from, to].map(|day| day.and_time(NaiveTime::MIN));
    let start = time::to_utc(zone, from);
    let changes = time::transitions(zone, start, time::to_utc(zone, to));
    let steady = changes.iter().all(|change| change.at <= start);
    steady.then(|| Steady {
        from,
        to,
        seconds: time::offset_seconds(zone, from),
    })
}
