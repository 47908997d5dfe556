//! A calendar: the header, the zone, the events.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use congress::time::{self, UnknownZone};
use congress::{Noun, Programme, Revision, Session, SessionId};
use ics::ICalendar;
use ics::components::Property;
use ics::properties::{CalScale, Name};
use messages::{Language, catalogue};

use crate::event::event;
use crate::fold::refold;
use crate::lookup::Lookup;
use crate::scope::Scope;
use crate::{text, zone};

/// Why there is no calendar.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The programme does not hold what the calendar is to be of.
    #[error("there is no {noun:?} {id}")]
    NotFound {
        /// Sort of row.
        noun: Noun,
        /// Its id.
        id: String,
    },
    /// The event's zone is in no database, as a file made by hand may have it.
    #[error(transparent)]
    Zone(#[from] UnknownZone),
}

/// A calendar of a programme, as the text of an iCalendar object (RFC 5545): UTF-8,
/// lines of at most 75 octets that end in CR LF, the same bytes for the same arguments.
///
/// Unscheduled sessions and those for the secretariat alone are not in it. Cancelled
/// ones are, and say so. Times are wall times with the event's zone, which is carried
/// along; what tells one edition of a session from the next (DTSTAMP, LAST-MODIFIED,
/// SEQUENCE) comes from `revisions`.
///
/// # Errors
/// [`CalendarError`].
pub fn calendar(
    programme: &Programme,
    revisions: &HashMap<SessionId, Revision>,
    scope: &Scope,
    language: Language,
) -> Result<String, CalendarError> {
    let words = catalogue(language);
    let event_name = programme.event.name.get(language.tag());
    let name = match scope.name(programme, words)? {
        Some(part) => words.text_with(
            "calendar-name",
            &[("part", part.into()), ("event", event_name.into())],
        ),
        None => event_name.to_owned(),
    };
    let sessions = scope.sessions(programme);
    let (first, last) = bounds(programme, &sessions);
    let mut calendar = ICalendar::new("2.0", product());
    calendar.push(CalScale::new("GREGORIAN"));
    if let Some(name) = text::line(&name) {
        calendar.push(Name::new(name.clone()));
        calendar.push(Property::new("X-WR-CALNAME", name));
    }
    let zone = &programme.event.zone;
    if let Some(zone) = text::line(zone) {
        calendar.push(Property::new("X-WR-TIMEZONE", zone));
    }
    calendar.add_timezone(zone::component(zone, first, last)?);
    let lookup = Lookup::new(programme);
    for session in sessions {
        let revision = revisions.get(&session.id);
        if let Some(event) = event(session, revision, zone, &lookup, words) {
            calendar.add_event(event);
        }
    }
    Ok(refold(&calendar.to_string()))
}

/// PRODID (section 3.7.3): names the program and its version.
pub(crate) fn product() -> String {
    format!("-//Kurultai//Kurultai {}//EN", env!("CARGO_PKG_VERSION"))
}

/// The first and the last wall time that a calendar tells; of an empty one, the event's days.
fn bounds(programme: &Programme, sessions: &[&Session]) -> (NaiveDateTime, NaiveDateTime) {
    let event = &programme.event;
    let times = || sessions.iter().flat_map(|s| [s.starts, s.ends]).flatten();
    let first = times()
        .min()
        .unwrap_or_else(|| time::at_minute(event.starts_on, 0));
    let last = times()
        .max()
        .unwrap_or_else(|| time::at_minute(event.ends_on, 24 * 60));
    (first, last)
}
