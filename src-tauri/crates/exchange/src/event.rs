//! The VEVENT of a session (RFC 5545, section 3.6.1).

use std::borrow::Cow;

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use congress::published::PublishedSession;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::time::{self, Zone};
use congress::{LocalizedText, Session};
use ics::components::{Parameters, Property};
use ics::properties::{
    Categories, Class, Color, Created, Description, DtEnd, DtStart, Geo, LastModified, Location,
    Sequence, Status, Summary, Transp, Trigger,
};
use ics::{Alarm, parameters};
use messages::{Catalogue, Value};

use crate::describe::{describe, html, kind_key};
use crate::lookup::Lookup;
use crate::options::{ALARM_LIMIT, CalendarOptions, Tongues};
use crate::text;
use crate::zone::stamp;

/// The right half of every UID: with the session's id on the left it is the same in
/// every scope, language and edition, so that a calendar updates instead of doubling.
pub(crate) const DOMAIN: &str = "kurultai.app";

/// What the VEVENTs of a calendar share.
pub(crate) struct Frame<'a> {
    pub lookup: Lookup<'a>,
    pub tongues: Tongues,
    pub options: CalendarOptions,
    /// The zone and its name of today.
    pub zone: Zone,
    pub tzid: String,
}

/// The VEVENT of a session with times; `off`: told as cancelled, whatever the session says.
/// What was never published counts as never changed since the epoch: an instant of its own
/// would need a clock.
pub(crate) fn event(
    session: &Session,
    off: bool,
    published: Option<&PublishedSession>,
    frame: &Frame<'_>,
) -> Option<ics::Event<'static>> {
    let (starts, ends) = session.starts.zip(session.ends)?;
    let tongues = frame.tongues;
    let (created, modified, sequence) = match published {
        Some(known) => (known.created, known.modified, known.sequence),
        None => (DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH, 0),
    };
    let cancelled = off || session.status == SessionStatus::Cancelled;
    let mut event = ics::Event::new(uid(session), instant(modified));
    event.push(Created::new(instant(created)));
    event.push(LastModified::new(instant(modified)));
    // A session that goes on for others is cancelled for these by an edition of its own.
    let ended = off && session.status != SessionStatus::Cancelled;
    let sequence = sequence.saturating_add(u32::from(ended));
    event.push(Sequence::new(sequence.to_string()));
    event.push(match session.status {
        _ if cancelled => Status::cancelled(),
        SessionStatus::Draft => Status::tentative(),
        _ => Status::confirmed(),
    });
    let (value, parameters) = moment(starts, all_day(session), frame);
    let mut start = DtStart::new(value);
    start.append(parameters);
    event.push(start);
    let (value, parameters) = moment(ends, all_day(session), frame);
    let mut end = DtEnd::new(value);
    end.append(parameters);
    event.push(end);
    if let Some(summary) = text::line(&tongues.both(|words| title(session, cancelled, words))) {
        let mut summary = Summary::new(summary);
        summary.append(language(tongues.tag(&[&session.title])));
        event.push(summary);
    }
    let names = place_names(session, &frame.lookup);
    if let Some(place) = text::line(&tongues.both(|words| place(&names, words))) {
        let mut location = Location::new(place);
        location.append(language(tongues.tag(&names)));
        event.push(location);
    }
    event.push(categories(session, frame));
    event.push(Color::new(color(session.kind)));
    event.push(match session.audience {
        Audience::Public => Class::public(),
        Audience::Delegates => Class::private(),
        Audience::Internal => Class::confidential(),
    });
    if let Some(at) = frame.lookup.coordinates(session) {
        event.push(Geo::new(format!("{:.6};{:.6}", at.latitude, at.longitude)));
    }
    let about = tongues
        .second
        .map(|words| describe(session, &frame.lookup, words));
    let mut about = [Some(describe(session, &frame.lookup, tongues.first)), about]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    about.dedup();
    let about = about.join("\n\n");
    if let Some(description) = text::prose(&about) {
        let mut description = Description::new(description);
        description.append(language(tongues.own_tag().map(str::to_owned)));
        event.push(description);
        if frame.options.html
            && let Some(html) = text::prose(&html(&about, tongues))
        {
            let mut alternative = Property::new("X-ALT-DESC", html);
            alternative.append(parameters!("FMTTYPE" => "text/html"));
            event.push(alternative);
        }
    }
    // Nobody is busy at a meal or at what does not take place.
    event.push(if cancelled || session.kind == SessionKind::Meal {
        Transp::transparent()
    } else {
        Transp::opaque()
    });
    if let Some(minutes) = frame.options.alarm_minutes.filter(|_| !cancelled) {
        let what = tongues.both(|words| title(session, false, words));
        let what = text::line(&what).unwrap_or(Cow::Borrowed("-"));
        let trigger = Trigger::new(format!("-PT{}M", minutes.min(ALARM_LIMIT)));
        event.add_alarm(Alarm::display(trigger, Description::new(what)));
    }
    Some(event)
}

/// What a session is known by, everywhere and for ever (section 3.8.4.7).
pub(crate) fn uid(session: &Session) -> String {
    let id = text::line(session.id.as_str()).unwrap_or_default();
    format!("{id}@{DOMAIN}")
}

/// Whether it takes whole days: from one midnight to another.
fn all_day(session: &Session) -> bool {
    let midnight = |at: Option<NaiveDateTime>| at.is_some_and(|at| at.time() == NaiveTime::MIN);
    midnight(session.starts) && midnight(session.ends)
}

/// Whether a session needs the zone to be told.
pub(crate) fn needs_zone(session: &Session, options: &CalendarOptions) -> bool {
    !options.utc && !all_day(session)
}

/// A day (the end of whole days is exclusive, section 3.6.1), an instant, or wall time with
/// its zone.
fn moment(at: NaiveDateTime, day: bool, frame: &Frame<'_>) -> (String, Parameters<'static>) {
    if day {
        return (
            at.format("%Y%m%d").to_string(),
            parameters!("VALUE" => "DATE"),
        );
    }
    if frame.options.utc {
        return (instant(time::to_utc(&frame.zone, at)), Parameters::new());
    }
    let tzid = text::parameter(&frame.tzid);
    (stamp(at), parameters!("TZID" => tzid))
}

/// The title; of a cancelled session with a word before it, since clients differ in how
/// they show STATUS.
fn title(session: &Session, cancelled: bool, words: &Catalogue) -> String {
    let title = session.title.get(words.language().tag());
    if cancelled {
        return words.text_with("calendar-cancelled", &[("title", title.into())]);
    }
    title.to_owned()
}

/// The names of room and venue; none where no room is decided.
fn place_names<'a>(session: &Session, lookup: &Lookup<'a>) -> Vec<&'a LocalizedText> {
    let room = session.room_id.as_ref().and_then(|id| lookup.rooms.get(id));
    let venue = room.and_then(|room| lookup.venues.get(&room.venue_id));
    let names = [room.map(|r| &r.name), venue.map(|v| &v.name)];
    names.into_iter().flatten().collect()
}

fn place(names: &[&LocalizedText], words: &Catalogue) -> String {
    let lang = words.language().tag();
    match names {
        [room, venue] => {
            let args = [
                ("room", Value::from(room.get(lang))),
                ("venue", venue.get(lang).into()),
            ];
            words.text_with("calendar-place", &args)
        }
        [room] => room.get(lang).to_owned(),
        _ => String::new(),
    }
}

/// The sort of session, and its track.
fn categories(session: &Session, frame: &Frame<'_>) -> Categories<'static> {
    let words = frame.tongues.first;
    let track = session.track_id.as_ref();
    let track = track.and_then(|id| frame.lookup.tracks.get(id));
    let names = [
        text::line(&words.text(kind_key(session.kind))),
        track.and_then(|track| text::line(track.name.get(words.language().tag()))),
    ];
    let names: Vec<_> = names.into_iter().flatten().collect();
    Categories::new(names.join(","))
}

fn language(tag: Option<String>) -> Parameters<'static> {
    match tag {
        Some(tag) => parameters!("LANGUAGE" => tag),
        None => Parameters::new(),
    }
}

/// A colour by its CSS3 name, as COLOR takes it (RFC 7986, section 5.9).
fn color(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Plenary => "navy",
        SessionKind::Breakout => "teal",
        SessionKind::SpecialSession => "indigo",
        SessionKind::Roundtable => "steelblue",
        SessionKind::Forum => "seagreen",
        SessionKind::Ceremony => "goldenrod",
        SessionKind::Signing => "firebrick",
        SessionKind::Bilateral => "sienna",
        SessionKind::Press => "darkorange",
        SessionKind::Meal => "olive",
        SessionKind::Prayer => "mediumpurple",
        SessionKind::Transfer => "slategray",
        SessionKind::Internal => "dimgray",
        SessionKind::Other => "gray",
    }
}

/// A DATE-TIME in UTC (section 3.3.5).
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    format!("{}Z", stamp(at.naive_utc()))
}
