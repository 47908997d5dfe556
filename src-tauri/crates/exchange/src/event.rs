//! The VEVENT of a session (RFC 5545, section 3.6.1).

use chrono::{DateTime, Utc};
use congress::session::{SessionKind, SessionStatus};
use congress::{Revision, Session};
use ics::parameters;
use ics::properties::{
    Categories, Created, Description, DtEnd, DtStart, LastModified, Location, Sequence, Status,
    Summary, Transp,
};
use messages::{Catalogue, Value};

use crate::describe::{describe, kind_key};
use crate::lookup::Lookup;
use crate::text;
use crate::zone::stamp;

/// The right half of every UID: with the session's id on the left it is the same in
/// every scope, language and edition, so that a calendar updates instead of doubling.
pub(crate) const DOMAIN: &str = "kurultai.app";

/// The VEVENT of a session; `None` where it is unscheduled. Without a revision it counts
/// as never changed since the epoch: an instant of its own would need a clock.
pub(crate) fn event(
    session: &Session,
    revision: Option<&Revision>,
    zone: &str,
    lookup: &Lookup<'_>,
    words: &Catalogue,
) -> Option<ics::Event<'static>> {
    let starts = session.starts?;
    let lang = words.language().tag();
    let (created, modified, sequence) = match revision {
        Some(revision) => (revision.created, revision.modified, revision.sequence),
        None => (DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH, 0),
    };
    let mut event = ics::Event::new(format!("{}@{DOMAIN}", session.id), instant(modified));
    event.push(Created::new(instant(created)));
    event.push(LastModified::new(instant(modified)));
    event.push(Sequence::new(sequence.to_string()));
    event.push(match session.status {
        SessionStatus::Draft => Status::tentative(),
        SessionStatus::Confirmed => Status::confirmed(),
        SessionStatus::Cancelled => Status::cancelled(),
    });
    let tzid = || parameters!("TZID" => text::parameter(zone));
    let mut start = DtStart::new(stamp(starts));
    start.append(tzid());
    event.push(start);
    // DTEND must be later than DTSTART (section 3.8.2.2); without it the event takes no time.
    if let Some(ends) = session.ends.filter(|ends| *ends > starts) {
        let mut end = DtEnd::new(stamp(ends));
        end.append(tzid());
        event.push(end);
    }
    if let Some(summary) = text::line(&title(session, words)) {
        let mut summary = Summary::new(summary);
        if let Some(tag) = session.title.lang_of(lang) {
            summary.append(parameters!("LANGUAGE" => text::parameter(tag)));
        }
        event.push(summary);
    }
    if let Some(place) = text::line(&place(session, lookup, words)) {
        event.push(Location::new(place));
    }
    if let Some(kind) = text::line(&words.text(kind_key(session.kind))) {
        event.push(Categories::new(kind));
    }
    if let Some(description) = text::prose(&describe(session, lookup, words)) {
        event.push(Description::new(description));
    }
    // Nobody is busy at a meal or at what does not take place.
    let free = session.kind == SessionKind::Meal || session.status == SessionStatus::Cancelled;
    event.push(if free {
        Transp::transparent()
    } else {
        Transp::opaque()
    });
    Some(event)
}

/// The title; of a cancelled session with a word before it, since clients differ in how
/// they show STATUS.
fn title(session: &Session, words: &Catalogue) -> String {
    let title = session.title.get(words.language().tag());
    if session.status == SessionStatus::Cancelled {
        return words.text_with("calendar-cancelled", &[("title", title.into())]);
    }
    title.to_owned()
}

/// Room and venue; empty where no room is decided.
fn place(session: &Session, lookup: &Lookup<'_>, words: &Catalogue) -> String {
    let lang = words.language().tag();
    let Some(room) = session.room_id.as_ref().and_then(|id| lookup.rooms.get(id)) else {
        return String::new();
    };
    let name = room.name.get(lang);
    match lookup.venues.get(&room.venue_id) {
        Some(venue) => {
            let args = [
                ("room", Value::from(name)),
                ("venue", venue.name.get(lang).into()),
            ];
            words.text_with("calendar-place", &args)
        }
        None => name.to_owned(),
    }
}

/// A DATE-TIME in UTC (section 3.3.5).
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    format!("{}Z", stamp(at.naive_utc()))
}
