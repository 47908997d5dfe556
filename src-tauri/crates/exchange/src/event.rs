//! The VEVENT of a session (RFC 5545, section 3.6.1).

use std::borrow::Cow;

use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};
use congress::published::PublishedSession;
use congress::session::{Audience, SessionKind, SessionStatus};
use congress::time::{self, UnknownZone, Zone};
use congress::{Programme, Room, RoomId, Session};
use ics::components::{Parameters, Property};
use ics::properties::{
    Categories, Class, Color, Created, Description, DtEnd, DtStart, Geo, LastModified, Location,
    Sequence, Status, Summary, Transp, Trigger,
};
use ics::{Alarm, parameters};
use rustc_hash::FxHashMap;

use crate::describe::{describe, html};
use crate::lookup::Lookup;
use crate::options::{ALARM_LIMIT, CalendarOptions, Tongues, both};
use crate::place::Place;
use crate::text;
use crate::words::Words;
use crate::zone::stamp;

/// The right half of every UID: with the session's id on the left it is the same in
/// every scope, language and edition, so that a calendar updates instead of doubling.
pub(crate) const DOMAIN: &str = "kurultai.app";

/// What the VEVENTs of a calendar share.
pub(crate) struct Frame<'a> {
    pub lookup: Lookup<'a>,
    pub tongues: Tongues,
    pub options: CalendarOptions,
    /// The zone and its name of today, and the latter as a parameter has it.
    pub zone: Zone,
    pub tzid: String,
    tzid_parameter: String,
    words: Words<'a>,
    second: Option<Words<'a>>,
    places: FxHashMap<&'a RoomId, Place<'a>>,
}

impl<'a> Frame<'a> {
    /// Of a programme, in a zone known by this name.
    ///
    /// # Errors
    /// [`UnknownZone`].
    pub fn new(
        programme: &'a Programme,
        options: CalendarOptions,
        tzid: &str,
    ) -> Result<Self, UnknownZone> {
        let lookup = Lookup::new(programme);
        let tongues = Tongues::of(&options);
        let words = Words::new(tongues.first, programme);
        let second = tongues.second.map(|second| Words::new(second, programme));
        let both = (&words, second.as_ref());
        let place = |(id, room): (&&'a RoomId, &&'a Room)| {
            let place = Place::new(room, &lookup, tongues, both);
            (*id, place)
        };
        let places = lookup.rooms.iter().map(place).collect();
        Ok(Self {
            tongues,
            options,
            zone: time::zone(tzid)?,
            tzid: tzid.to_owned(),
            tzid_parameter: text::parameter(tzid).into_owned(),
            places,
            lookup,
            words,
            second,
        })
    }

    /// What is told in the first language and in the second, if there is one.
    fn both<'t>(&'t self, told: impl Fn(&'t Words<'a>) -> Cow<'t, str>) -> Cow<'t, str> {
        both(told(&self.words), self.second.as_ref().map(told))
    }

    /// Adds the description, once where both languages say the same.
    fn describe(&self, session: &Session, to: &mut String) {
        describe(session, &self.lookup, &self.words, to);
        if let Some(second) = &self.second {
            let mut other = String::new();
            describe(session, &self.lookup, second, &mut other);
            if other != *to {
                to.push_str("\n\n");
                to.push_str(&other);
            }
        }
    }
}

/// The VEVENT of a session with times; `off`: told as cancelled, whatever the session says.
/// What was never published counts as never changed since the epoch: an instant of its own
/// would need a clock. `about` takes the description; what stood in it goes.
pub(crate) fn event<'e>(
    session: &'e Session,
    off: bool,
    published: Option<&PublishedSession>,
    frame: &'e Frame<'_>,
    about: &'e mut String,
) -> Option<ics::Event<'e>> {
    let (starts, ends) = session.starts.zip(session.ends)?;
    let tongues = frame.tongues;
    let (created, modified, sequence) = match published {
        Some(known) => (known.created, known.modified, known.sequence),
        None => (DateTime::UNIX_EPOCH, DateTime::UNIX_EPOCH, 0),
    };
    let cancelled = off || session.status == SessionStatus::Cancelled;
    let last_modified = instant(modified);
    let mut event = ics::Event::new(uid(session), last_modified.clone());
    event.push(Created::new(instant(created)));
    event.push(LastModified::new(last_modified));
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
    if let Some(summary) = text::line_of(frame.both(|words| title(session, cancelled, words))) {
        let mut summary = Summary::new(summary);
        summary.append(language(tongues.tag(&[&session.title])));
        event.push(summary);
    }
    let place = session.room_id.as_ref();
    let place = place.and_then(|room| frame.places.get(room));
    if let Some((place, text)) = place.and_then(|place| Some((place, place.text.as_deref()?))) {
        let mut location = Location::new(text);
        location.append(language(place.tag.as_deref().map(Cow::Borrowed)));
        event.push(location);
    }
    event.push(categories(session, frame));
    event.push(Color::new(color(session.kind)));
    event.push(match session.audience {
        Audience::Public => Class::public(),
        Audience::Delegates => Class::private(),
        Audience::Internal => Class::confidential(),
    });
    if let Some(geo) = place.and_then(|place| place.geo.as_deref()) {
        event.push(Geo::new(geo));
    }
    about.clear();
    frame.describe(session, about);
    let about: &'e str = about;
    if let Some(description) = text::prose(about) {
        let mut description = Description::new(description);
        description.append(language(tongues.own_tag().map(Cow::Borrowed)));
        event.push(description);
        if frame.options.html
            && let Some(html) = text::prose(&html(about, tongues))
        {
            let mut alternative = Property::new("X-ALT-DESC", html.into_owned());
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
        let what = text::line_of(frame.both(|words| title(session, false, words)));
        let what = what.unwrap_or(Cow::Borrowed("-"));
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
fn moment<'e>(at: NaiveDateTime, day: bool, frame: &'e Frame<'_>) -> (String, Parameters<'e>) {
    if day {
        return (
            at.format("%Y%m%d").to_string(),
            parameters!("VALUE" => "DATE"),
        );
    }
    if frame.options.utc {
        return (instant(time::to_utc(&frame.zone, at)), Parameters::new());
    }
    (
        stamp(at),
        parameters!("TZID" => frame.tzid_parameter.as_str()),
    )
}

/// The title; of a cancelled session with a word before it, since clients differ in how
/// they show STATUS.
fn title<'e>(session: &'e Session, cancelled: bool, words: &Words<'_>) -> Cow<'e, str> {
    let title = session.title.get(words.lang);
    if !cancelled {
        return Cow::Borrowed(title);
    }
    let mut text = String::new();
    words
        .cancelled
        .put(&mut text, |_, text| text.push_str(title));
    Cow::Owned(text)
}

/// The sort of session, and its track.
fn categories<'e>(session: &'e Session, frame: &'e Frame<'_>) -> Categories<'e> {
    let words = &frame.words;
    let track = session.track_id.as_ref();
    let track = track.and_then(|id| frame.lookup.tracks.get(id));
    let track = track.and_then(|track| text::line(track.name.get(words.lang)));
    Categories::new(match (words.kind(session.kind), track) {
        (kind, Some(track)) => Cow::Owned(format!("{kind},{track}")),
        (kind, None) => Cow::Borrowed(kind),
    })
}

fn language(tag: Option<Cow<'_, str>>) -> Parameters<'_> {
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
    stamp(at.naive_utc()) + "Z"
}
