//! A place of an event that holds rooms.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{EventId, VenueId};
use crate::invalid::{self, Invalid, Problem};
use crate::text::{LocalizedText, TextIn};

/// A palace, hotel or hall of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Venue {
    /// Its identity.
    pub id: VenueId,
    /// The event that uses it.
    pub event_id: EventId,
    /// Its name.
    pub name: LocalizedText,
    /// Place in the order of venues, from 0.
    pub position: u32,
    /// Degrees north of the equator, WGS 84, -90 to 90, to a millionth of a degree; `None`
    /// exactly where `longitude` is.
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich, WGS 84, -180 to 180, to a millionth of a degree.
    pub longitude: Option<f64>,
}

// Coordinates are never NaN: none is taken, and a file cannot hold it.
impl Eq for Venue {}

/// A place on the earth, in degrees of WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Coordinates {
    /// North of the equator, -90 to 90.
    pub latitude: f64,
    /// East of Greenwich, -180 to 180.
    pub longitude: f64,
}

/// One field of a [`Venue`] to change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum VenueEdit {
    /// The name in one language.
    Name(TextIn),
    /// Place in the order of venues.
    Position(u32),
    /// Where on the earth it lies.
    Coordinates(Option<Coordinates>),
}

impl Venue {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the venue is then unchanged.
    pub fn apply(&mut self, edit: VenueEdit) -> Result<(), Invalid> {
        match edit {
            VenueEdit::Name(to) => invalid::set_name("name", &mut self.name, to)?,
            VenueEdit::Position(to) => self.position = to,
            VenueEdit::Coordinates(to) => {
                let to = to.map(Coordinates::taken).transpose()?;
                self.latitude = to.map(|at| at.latitude);
                self.longitude = to.map(|at| at.longitude);
            }
        }
        Ok(())
    }

    /// Where on the earth it lies, if that is known.
    pub fn coordinates(&self) -> Option<Coordinates> {
        let at = self.latitude.zip(self.longitude);
        at.map(|(latitude, longitude)| Coordinates {
            latitude,
            longitude,
        })
    }
}

impl VenueEdit {
    /// The edit's name in the journal, after `venue-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Position(_) => "position",
            Self::Coordinates(_) => "coordinates",
        }
    }
}

impl Coordinates {
    /// As they are stored: to a millionth of a degree, 11 cm. What is told finer would not
    /// come back the same from the text of the journal's images.
    fn taken(self) -> Result<Self, Invalid> {
        Ok(Self {
            latitude: degrees("latitude", self.latitude, 90)?,
            longitude: degrees("longitude", self.longitude, 180)?,
        })
    }
}

fn degrees(field: &str, value: f64, most: u32) -> Result<f64, Invalid> {
    if value.is_finite() && value.abs() <= f64::from(most) {
        return Ok((value * 1e6).round() / 1e6);
    }
    // The least is the same to the other side; the window says both.
    Err(Invalid::new(field, Problem::OutOfRange { least: 0, most }))
}
