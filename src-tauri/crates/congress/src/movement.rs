//! How people come and go, and where they stay meanwhile.

use chrono::NaiveDateTime;
use serde::{Deserialize, Deserializer, Serialize};
use specta::Type;

use crate::invalid::{self, Invalid, Problem};

/// Most pieces of luggage that are taken for one movement.
pub const LUGGAGE_LIMIT: u32 = 1000;

/// An arrival or a departure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Movement {
    /// Wall time at the place where it happens.
    pub at: NaiveDateTime,
    /// That place's offset from UTC in minutes, east positive (Astana 2025: 300).
    pub offset_minutes: i32,
    /// Where it happens: airport and terminal, station, border crossing.
    pub place: String,
    /// Flight or train by its number.
    pub flight: String,
    /// Who greets them, or sees them off.
    pub greeter: String,
    /// The vehicle that waits, or brings them.
    pub vehicle: String,
    /// The lounge in which they wait.
    pub lounge: String,
    /// Pieces of luggage; `None` where not known.
    pub luggage: Option<u32>,
    /// What else there is to say of it.
    pub note: String,
}

/// Where someone stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Stay {
    /// The hotel.
    pub hotel: String,
    /// The room, or rooms, there.
    pub room: String,
}

impl Movement {
    /// Place, flight and note on one line, as it stands in a table.
    ///
    /// ```
    /// use congress::movement::Movement;
    /// let by_air = Movement { place: "NQZ".into(), flight: "KC 852".into(), ..Movement::default() };
    /// assert_eq!(by_air.line(), "NQZ, KC 852");
    /// ```
    pub fn line(&self) -> String {
        joined(&[&self.place, &self.flight, &self.note])
    }

    /// All of it but the time, on one line.
    pub fn whole_line(&self) -> String {
        let luggage = self.luggage.map(|pieces| pieces.to_string());
        joined(&[
            &self.place,
            &self.flight,
            &self.greeter,
            &self.vehicle,
            &self.lounge,
            luggage.as_deref().unwrap_or_default(),
            &self.note,
        ])
    }
}

impl Stay {
    /// The stay as it is stored, without surrounding white space.
    ///
    /// # Errors
    /// [`Problem::TooLong`].
    pub fn taken(self, field: &str) -> Result<Self, Invalid> {
        invalid::fits(field, &self.hotel, invalid::LINE_LIMIT)?;
        invalid::fits(field, &self.room, invalid::LINE_LIMIT)?;
        Ok(Self {
            hotel: self.hotel.trim().to_owned(),
            room: self.room.trim().to_owned(),
        })
    }

    /// Hotel and room on one line.
    pub fn line(&self) -> String {
        joined(&[&self.hotel, &self.room])
    }

    /// Whether nothing is known of it.
    pub fn is_none(&self) -> bool {
        self.hotel.is_empty() && self.room.is_empty()
    }
}

fn joined(texts: &[&str]) -> String {
    let told = texts.iter().map(|text| text.trim());
    let told: Vec<&str> = told.filter(|text| !text.is_empty()).collect();
    told.join(", ")
}

pub(crate) fn check_movement(field: &str, movement: Option<&Movement>) -> Result<(), Invalid> {
    let Some(movement) = movement else {
        return Ok(());
    };
    let lines = [
        &movement.place,
        &movement.flight,
        &movement.greeter,
        &movement.vehicle,
        &movement.lounge,
        &movement.note,
    ];
    for line in lines {
        invalid::fits(field, line, invalid::LINE_LIMIT)?;
    }
    invalid::at_most(field, movement.luggage.unwrap_or(0), LUGGAGE_LIMIT)?;
    // The world's offsets lie within 18 hours (ISO 8601 practice of java.time and jiff).
    if movement.offset_minutes.abs() > 18 * 60 {
        return Err(Invalid::new(
            field,
            Problem::OutOfRange {
                least: 0,
                most: 18 * 60,
            },
        ));
    }
    Ok(())
}

// Files, and images in their history, hold movements of before there was more than a note.
impl<'de> Deserialize<'de> for Movement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Stored {
            at: NaiveDateTime,
            offset_minutes: i32,
            #[serde(default)]
            place: String,
            #[serde(default)]
            flight: String,
            #[serde(default)]
            greeter: String,
            #[serde(default)]
            vehicle: String,
            #[serde(default)]
            lounge: String,
            #[serde(default)]
            luggage: Option<u32>,
            #[serde(default)]
            note: String,
        }
        let stored = Stored::deserialize(deserializer)?;
        Ok(Self {
            at: stored.at,
            offset_minutes: stored.offset_minutes,
            place: stored.place,
            flight: stored.flight,
            greeter: stored.greeter,
            vehicle: stored.vehicle,
            lounge: stored.lounge,
            luggage: stored.luggage,
            note: stored.note,
        })
    }
}
