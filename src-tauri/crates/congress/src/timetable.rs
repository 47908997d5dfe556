//! Official times of prayer of a place, as its authority publishes them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{EventId, TimetableId, VenueId};
use crate::invalid::{self, Invalid, Problem};
use crate::text::LocalizedText;

/// Most days of one timetable: a leap year, and a day on either side of it.
pub const DAY_LIMIT: u32 = 368;

/// A table of the times of prayer. Where it has a day, it wins over what is computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Timetable {
    /// Its identity.
    pub id: TimetableId,
    /// The event.
    pub event_id: EventId,
    /// The venue for which it holds; `None`: for all that have none of their own.
    pub venue_id: Option<VenueId>,
    /// Whose table it is, as findings name the source of a time.
    pub name: String,
    /// Its days, in their order, each once.
    pub days: Vec<TimetableDay>,
}

/// The times of one day, as minutes after its midnight in the event's zone. Isha after
/// midnight counts on: 1455 is a quarter past midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimetableDay {
    /// The day.
    pub day: NaiveDate,
    /// Dawn prayer.
    pub fajr: u32,
    /// Sunrise, with which the time of fajr ends.
    pub sunrise: u32,
    /// Noon prayer.
    pub dhuhr: u32,
    /// Afternoon prayer.
    pub asr: u32,
    /// Prayer at sunset.
    pub maghrib: u32,
    /// Night prayer; less than two days.
    pub isha: u32,
}

/// What a new timetable is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewTimetable {
    /// The event.
    pub event_id: EventId,
    /// The venue for which it holds.
    pub venue_id: Option<VenueId>,
    /// Whose table it is.
    pub name: String,
    /// Its days.
    pub days: Vec<TimetableDay>,
}

/// One field of a [`Timetable`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum TimetableEdit {
    /// The venue for which it holds.
    Venue(Option<VenueId>),
    /// Whose table it is.
    Name(String),
    /// Its days.
    Days(Vec<TimetableDay>),
}

impl NewTimetable {
    /// The timetable under the id given.
    ///
    /// # Errors
    /// As [`Timetable::apply`].
    pub fn make(&self, id: TimetableId) -> Result<Timetable, Invalid> {
        Ok(Timetable {
            id,
            event_id: self.event_id.clone(),
            venue_id: self.venue_id.clone(),
            name: named(&self.name)?,
            days: taken(self.days.clone())?,
        })
    }
}

impl Timetable {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Problem::Empty`] for a blank name or no day; [`Problem::Repeated`] for a day that is
    /// there twice; [`Problem::TooLong`]; [`Problem::EndBeforeStart`] for times that do not
    /// follow each other; [`Problem::OutOfRange`] for minutes that there are not. The timetable
    /// is then unchanged.
    pub fn apply(&mut self, edit: TimetableEdit) -> Result<(), Invalid> {
        match edit {
            TimetableEdit::Venue(to) => self.venue_id = to,
            TimetableEdit::Name(to) => self.name = named(&to)?,
            TimetableEdit::Days(to) => self.days = taken(to)?,
        }
        Ok(())
    }

    /// The times of a day, if the table has it.
    pub fn on(&self, day: NaiveDate) -> Option<&TimetableDay> {
        let at = self.days.binary_search_by_key(&day, |times| times.day);
        at.ok().map(|at| &self.days[at])
    }
}

impl TimetableEdit {
    /// The edit's name in the journal, after `timetable-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Venue(_) => "venue",
            Self::Name(_) => "name",
            Self::Days(_) => "days",
        }
    }
}

impl TimetableDay {
    /// Its times in the order of the day.
    pub fn times(&self) -> [u32; 6] {
        [
            self.fajr,
            self.sunrise,
            self.dhuhr,
            self.asr,
            self.maghrib,
            self.isha,
        ]
    }

    /// Checks that its times follow each other, and all but the last lie within the day.
    ///
    /// # Errors
    /// [`Problem::EndBeforeStart`], [`Problem::OutOfRange`].
    pub fn check(&self, field: &str) -> Result<(), Invalid> {
        invalid::at_most(field, self.maghrib, 1439)?;
        invalid::at_most(field, self.isha, 2 * 1440 - 1)?;
        if self.times().windows(2).any(|pair| pair[0] >= pair[1]) {
            return Err(Invalid::new(field, Problem::EndBeforeStart));
        }
        Ok(())
    }
}

/// What a timetable is called: its name is in whatever language its source has (`und`, BCP 47).
pub fn name(name: &str) -> LocalizedText {
    LocalizedText::of("und", name)
}

fn named(name: &str) -> Result<String, Invalid> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Invalid::new("name", Problem::Empty));
    }
    invalid::fits("name", name, invalid::LINE_LIMIT)?;
    Ok(name.to_owned())
}

/// Days as they are stored: in their order, which [`Timetable::on`] goes by.
fn taken(mut days: Vec<TimetableDay>) -> Result<Vec<TimetableDay>, Invalid> {
    invalid::fit_in("days", &days, DAY_LIMIT)?;
    days.iter().try_for_each(|times| times.check("days"))?;
    days.sort_unstable_by_key(|times| times.day);
    if days.is_empty() {
        return Err(Invalid::new("days", Problem::Empty));
    }
    if days.windows(2).any(|pair| pair[0].day == pair[1].day) {
        return Err(Invalid::new("days", Problem::Repeated));
    }
    Ok(days)
}
