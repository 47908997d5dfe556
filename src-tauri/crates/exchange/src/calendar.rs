//! A calendar: the header, the zone, the events.

use std::io;

use chrono::{Datelike, NaiveDateTime};
use congress::published::Edition;
use congress::session::SessionStatus;
use congress::time::{self, UnknownZone};
use congress::{Noun, Programme, Published, Session};
use ics::ICalendar;
use ics::components::Property;
use ics::properties::{CalScale, Description, Name, RefreshInterval};
use messages::Catalogue;

use crate::event::{Frame, event, needs_zone};
use crate::fold::Folder;
use crate::options::CalendarOptions;
use crate::scope::{Reach, Scope};
use crate::zone::ZoneForm;
use crate::{text, zone};

/// How often a client that subscribed may ask for a newer edition: each hour.
const REFRESH: &str = "PT1H";

/// The line that ends a calendar.
const END: &str = "END:VCALENDAR\r\n";

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
    /// No session of it can be told to those who read it.
    #[error("there is nothing to tell in it")]
    Empty,
    /// What is to be an address of electronic mail is none.
    #[error("{0:?} is no address")]
    Address(String),
    /// The event's zone is in no database, as a file made by hand may have it.
    #[error(transparent)]
    Zone(#[from] UnknownZone),
}

/// Calendars of a programme with one choice of options: what they share is looked up once.
pub struct Calendars<'a> {
    programme: &'a Programme,
    pub(crate) published: &'a Published,
    pub(crate) frame: Frame<'a>,
    /// What can be told, in order of time.
    sessions: Vec<&'a Session>,
}

impl<'a> Calendars<'a> {
    /// Of a programme as those who read it are told it: [`Published::as_told`] for the
    /// audience of the options.
    ///
    /// # Errors
    /// [`CalendarError::Zone`].
    pub fn new(
        told: &'a Programme,
        published: &'a Published,
        options: CalendarOptions,
    ) -> Result<Self, CalendarError> {
        let name = time::canonical(&told.event.zone);
        let mut sessions: Vec<_> = told.sessions.iter().filter(|s| can_be_told(s)).collect();
        sessions.sort_by(|a, b| (a.starts, &a.id).cmp(&(b.starts, &b.id)));
        Ok(Self {
            programme: told,
            published,
            frame: Frame::new(told, options, name)?,
            sessions,
        })
    }

    /// The calendar of a scope, empty or not.
    ///
    /// # Errors
    /// [`CalendarError::NotFound`].
    pub fn of(&self, scope: &Scope) -> Result<Calendar<'_>, CalendarError> {
        let name = self.name(scope)?;
        let reach = Reach::new(scope, self.programme);
        let entries: Vec<_> = self
            .sessions
            .iter()
            .filter_map(|session| {
                let off = !reach.holds(session);
                let there = !off || reach.held_once(session, self.published);
                there.then_some(Entry { session, off })
            })
            .collect();
        Ok(Calendar {
            of: self,
            name,
            entries,
        })
    }

    /// The calendar's name, in one language or both; never empty lines.
    fn name(&self, scope: &Scope) -> Result<String, CalendarError> {
        let event = &self.programme.event.name;
        let in_words = |words: &'static Catalogue| -> Result<String, CalendarError> {
            let event = event.get(words.language().tag());
            Ok(match scope.name(self.programme, words)? {
                Some(part) => words.text_with(
                    "calendar-name",
                    &[("part", part.into()), ("event", event.into())],
                ),
                None => event.to_owned(),
            })
        };
        in_words(self.frame.tongues.first)?;
        let both = |words| in_words(words).unwrap_or_default();
        Ok(self.frame.tongues.both(both))
    }
}

/// The calendar of one scope.
pub struct Calendar<'a> {
    pub(crate) of: &'a Calendars<'a>,
    name: String,
    pub(crate) entries: Vec<Entry<'a>>,
}

/// A session of a calendar.
pub(crate) struct Entry<'a> {
    pub session: &'a Session,
    /// Whether it is cancelled for whoever the calendar is of, whatever the session says.
    pub off: bool,
}

impl Entry<'_> {
    /// Whether it is told as cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.off || self.session.status == SessionStatus::Cancelled
    }
}

impl Calendar<'_> {
    /// Its name, as its clients show it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many events it holds.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds none: then it is not to be written.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How the zone is told in it; `None` where no entry needs it.
    ///
    /// # Errors
    /// [`CalendarError::Zone`].
    pub fn zone_form(&self) -> Result<Option<ZoneForm>, CalendarError> {
        Ok(self.zone()?.map(|(_, form)| form))
    }

    fn zone(&self) -> Result<Option<(ics::TimeZone<'static>, ZoneForm)>, CalendarError> {
        let options = &self.of.frame.options;
        let entries = self.entries.iter().map(|entry| entry.session);
        let zoned = entries.filter(|session| needs_zone(session, options));
        let times = zoned.flat_map(|s| [s.starts, s.ends]).flatten();
        let bounds = times.fold(None, |bounds: Option<[NaiveDateTime; 2]>, at| {
            Some(bounds.map_or([at, at], |[first, last]| [first.min(at), last.max(at)]))
        });
        let Some([first, last]) = bounds else {
            return Ok(None);
        };
        Ok(Some(zone::component(&self.of.frame.tzid, first, last)?))
    }

    /// Writes it as an iCalendar object (RFC 5545): UTF-8, lines of at most 75 octets that end
    /// in CR LF, event by event. The same bytes for the same programme, published state,
    /// scope and options: no clock is read.
    ///
    /// # Errors
    /// Whatever the writer says; an unknown zone was refused before.
    pub fn write(&self, out: &mut impl io::Write) -> io::Result<()> {
        self.write_as(None, |_| (), out)
    }

    /// The same for a method of RFC 5546, with what `more` adds to each event.
    pub(crate) fn write_as(
        &self,
        method: Option<&'static str>,
        more: impl Fn(&mut ics::Event<'_>),
        out: &mut impl io::Write,
    ) -> io::Result<()> {
        let mut folder = Folder::new(out);
        let head = self.head(method).map_err(io::Error::other)?.to_string();
        folder.put(head.strip_suffix(END).unwrap_or(&head))?;
        let mut about = String::new();
        for entry in &self.entries {
            let known = self.of.published.sessions.get(&entry.session.id);
            let (session, off) = (entry.session, entry.off);
            if let Some(mut event) = event(session, off, known, &self.of.frame, &mut about) {
                more(&mut event);
                folder.put_shown(&event)?;
            }
        }
        folder.put(END)
    }

    fn head(&self, method: Option<&'static str>) -> Result<ICalendar<'_>, CalendarError> {
        let frame = &self.of.frame;
        let mut calendar = ICalendar::new("2.0", product());
        calendar.push(CalScale::new("GREGORIAN"));
        if let Some(method) = method {
            calendar.push(ics::properties::Method::new(method));
        } else {
            if let Some(name) = text::line(&self.name) {
                calendar.push(Name::new(name.clone()));
                calendar.push(Property::new("X-WR-CALNAME", name));
            }
            let edition = edition(self.of.published.edition, self.of);
            if let Some(edition) = text::line_of(edition.into()) {
                calendar.push(Description::new(edition.clone()));
                calendar.push(Property::new("X-WR-CALDESC", edition));
            }
            if let Some(zone) = text::line(&frame.tzid) {
                calendar.push(Property::new("X-WR-TIMEZONE", zone));
            }
            calendar.push(RefreshInterval::new(REFRESH));
            calendar.push(Property::new("X-PUBLISHED-TTL", REFRESH));
        }
        if let Some((zone, _)) = self.zone()? {
            calendar.add_timezone(zone);
        }
        Ok(calendar)
    }
}

/// Which edition of the programme it is, in words: "Release 3, 12 September 2025, 18:40
/// (UTC+5)", or "Draft".
fn edition(edition: Option<Edition>, of: &Calendars<'_>) -> String {
    let frame = &of.frame;
    frame.tongues.both(|words| {
        let Some(edition) = edition else {
            return words.text("calendar-draft");
        };
        let at = time::to_wall(&frame.zone, edition.at);
        let offset = time::offset_label(time::offset_seconds(&frame.zone, at));
        words.text_with(
            "calendar-release",
            &[
                ("number", edition.number.to_string().into()),
                ("day", messages::day(words.language(), at.date()).into()),
                ("time", at.format("%H:%M").to_string().into()),
                ("offset", offset.into()),
            ],
        )
    })
}

/// The calendar of a scope, as text; see [`Calendar::write`].
///
/// # Errors
/// [`CalendarError`], also where it would be empty.
pub fn calendar(
    programme: &Programme,
    published: &Published,
    scope: &Scope,
    options: CalendarOptions,
) -> Result<String, CalendarError> {
    let told = published.as_told(programme, options.audience);
    let calendars = Calendars::new(&told, published, options)?;
    let calendar = calendars.of(scope)?;
    if calendar.is_empty() {
        return Err(CalendarError::Empty);
    }
    Ok(text_of(|out| calendar.write(out)))
}

/// What is written, as text. Nothing fails in memory, and it is UTF-8 by its making.
pub(crate) fn text_of(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    match write(&mut bytes) {
        Ok(()) => String::from_utf8(bytes).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// PRODID (section 3.7.3): names the program and its version.
pub(crate) fn product() -> String {
    format!("-//Kurultai//Kurultai {}//EN", env!("CARGO_PKG_VERSION"))
}

/// Whether it has a time, takes some, and lies in years that iCalendar can write: four digits.
pub(crate) fn can_be_told(session: &Session) -> bool {
    let written = |at: NaiveDateTime| (1..=9999).contains(&at.year());
    let times = session.starts.zip(session.ends);
    times.is_some_and(|(starts, ends)| ends > starts && written(starts) && written(ends))
}
