//! One edition of a congress.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::checking::Checking;
use crate::id::{EventId, SeriesId};
use crate::invalid::{self, Invalid, Problem};
use crate::precedence::Precedence;
use crate::quiet::{self, QuietTime};
use crate::text::{LocalizedText, TextIn};
use crate::time;

/// One edition (VIII Congress 2025, XXIII session of the Secretariat).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// Its identity.
    pub id: EventId,
    /// Official name.
    pub name: LocalizedText,
    /// Motto of this edition.
    pub theme: LocalizedText,
    /// First day, in the event's zone.
    pub starts_on: NaiveDate,
    /// Last day, in the event's zone; never before `starts_on`.
    pub ends_on: NaiveDate,
    /// IANA time zone in which all session times are told, such as `Asia/Almaty`.
    pub zone: String,
    /// Working languages, BCP 47, in the order in which fields are shown.
    pub languages: Vec<String>,
    /// First minute of the day that the board shows, 0 to 1439.
    pub day_starts: u32,
    /// Last minute of the day that the board shows, more than `day_starts`, at most 1440.
    pub day_ends: u32,
    /// Times that are kept free, in the order in which they were given.
    pub quiet: Vec<QuietTime>,
    /// What its checks ask, and how bad what they find is.
    pub checking: Checking,
    /// The series of which it is an edition.
    pub series_id: Option<SeriesId>,
    /// Which edition of the series it is, from 1.
    pub ordinal: Option<u32>,
    /// Whether only the year of its days is settled.
    pub tentative: bool,
    /// In what order its delegations stand.
    pub precedence: Precedence,
}

/// One field of an [`Event`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum EventEdit {
    /// The name in one language.
    Name(TextIn),
    /// The theme in one language.
    Theme(TextIn),
    /// First and last day.
    Dates(Dates),
    /// The IANA zone; wall times stay as they are.
    Zone(String),
    /// The working languages.
    Languages(Vec<String>),
    /// The hours that the board shows.
    Hours(Hours),
    /// The times that are kept free.
    Quiet(Vec<QuietTime>),
    /// What the checks ask.
    Checking(Checking),
    /// The series.
    Series(Option<SeriesId>),
    /// Which edition of the series it is.
    Ordinal(Option<u32>),
    /// Whether only the year is settled.
    Tentative(bool),
    /// The protocol order.
    Precedence(Precedence),
}

/// First and last day of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Dates {
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
}

/// The hours of a day, in minutes after midnight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Hours {
    /// First minute shown.
    pub day_starts: u32,
    /// Minute after the last one shown.
    pub day_ends: u32,
}

/// What a new event is made from: a file starts with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewEvent {
    /// Official name in at least one language.
    pub name: LocalizedText,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// IANA zone.
    pub zone: String,
    /// Working languages.
    pub languages: Vec<String>,
    /// Names of the rooms to start with, each in the first working language.
    pub rooms: Vec<String>,
}

impl Event {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the event is then unchanged.
    pub fn apply(&mut self, edit: EventEdit) -> Result<(), Invalid> {
        match edit {
            EventEdit::Name(to) => invalid::set_name("name", &mut self.name, to)?,
            EventEdit::Theme(to) => {
                invalid::set_text("theme", &mut self.theme, to, invalid::TITLE_LIMIT)?;
            }
            EventEdit::Dates(to) => {
                check_dates(to.starts_on, to.ends_on)?;
                self.starts_on = to.starts_on;
                self.ends_on = to.ends_on;
            }
            EventEdit::Zone(to) => {
                check_zone(&to)?;
                self.zone = to;
            }
            EventEdit::Languages(to) => {
                check_languages(&to)?;
                self.languages = to;
            }
            EventEdit::Hours(to) => {
                if to.day_ends > 1440 || to.day_starts >= to.day_ends {
                    return Err(Invalid::new(
                        "hours",
                        Problem::OutOfRange {
                            least: 0,
                            most: 1440,
                        },
                    ));
                }
                self.day_starts = to.day_starts;
                self.day_ends = to.day_ends;
            }
            EventEdit::Quiet(to) => self.quiet = quiet::taken("quiet", to)?,
            EventEdit::Checking(to) => self.checking = to.taken("checking")?,
            EventEdit::Series(to) => self.series_id = to,
            EventEdit::Ordinal(to) => {
                check_ordinal(to)?;
                self.ordinal = to;
            }
            EventEdit::Tentative(to) => self.tentative = to,
            EventEdit::Precedence(to) => self.precedence = to.taken("precedence")?,
        }
        Ok(())
    }

    /// The days of the event, first to last.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        self.starts_on
            .iter_days()
            .take_while(|d| *d <= self.ends_on)
    }

    /// The times that are kept free on a day of the event.
    pub fn quiet_on(&self, day: NaiveDate) -> impl Iterator<Item = &QuietTime> {
        let within = self.starts_on <= day && day <= self.ends_on;
        let on = move |time: &&QuietTime| match time.day {
            Some(only) => only == day,
            None => within,
        };
        self.quiet.iter().filter(on)
    }
}

impl EventEdit {
    /// The edit's name in the journal, after `event-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Theme(_) => "theme",
            Self::Dates(_) => "dates",
            Self::Zone(_) => "zone",
            Self::Languages(_) => "languages",
            Self::Hours(_) => "hours",
            Self::Quiet(_) => "quiet",
            Self::Checking(_) => "checking",
            Self::Series(_) => "series",
            Self::Ordinal(_) => "ordinal",
            Self::Tentative(_) => "tentative",
            Self::Precedence(_) => "precedence",
        }
    }
}

impl NewEvent {
    /// The event under the id given; rooms are the caller's to make.
    ///
    /// # Errors
    /// [`Invalid`] naming the field that is not taken.
    pub fn make(&self, id: EventId) -> Result<Event, Invalid> {
        invalid::named("name", &self.name)?;
        check_dates(self.starts_on, self.ends_on)?;
        check_zone(&self.zone)?;
        check_languages(&self.languages)?;
        for room in &self.rooms {
            invalid::fits("rooms", room, invalid::TITLE_LIMIT)?;
        }
        Ok(Event {
            id,
            name: self.name.clone(),
            theme: LocalizedText::default(),
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            zone: self.zone.clone(),
            languages: self.languages.clone(),
            day_starts: 8 * 60,
            day_ends: 22 * 60,
            quiet: Vec::new(),
            checking: Checking::default(),
            series_id: None,
            ordinal: None,
            tentative: false,
            precedence: Precedence::default(),
        })
    }
}

/// Checks which edition of a series an event is said to be.
pub(crate) fn check_ordinal(ordinal: Option<u32>) -> Result<(), Invalid> {
    let (least, most) = (1, 999);
    match ordinal {
        Some(n) if !(least..=most).contains(&n) => {
            Err(Invalid::new("ordinal", Problem::OutOfRange { least, most }))
        }
        _ => Ok(()),
    }
}

fn check_dates(starts_on: NaiveDate, ends_on: NaiveDate) -> Result<(), Invalid> {
    if ends_on < starts_on {
        return Err(Invalid::new("dates", Problem::EndBeforeStart));
    }
    // A year is far beyond any congress; a slip in the year is the likelier cause.
    if (ends_on - starts_on).num_days() > 366 {
        return Err(Invalid::new(
            "dates",
            Problem::OutOfRange {
                least: 1,
                most: 367,
            },
        ));
    }
    Ok(())
}

fn check_zone(zone: &str) -> Result<(), Invalid> {
    if time::zone(zone).is_err() {
        return Err(Invalid::new("zone", Problem::UnknownZone));
    }
    Ok(())
}

fn check_languages(tags: &[String]) -> Result<(), Invalid> {
    if tags.is_empty() {
        return Err(Invalid::new("languages", Problem::Empty));
    }
    invalid::languages("languages", tags)
}
