//! Long lines of work that run through many events, and what is tied to them.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgreementId, CommitmentId, SessionId, StrandId, StrandTieId};
use crate::invalid::{self, Invalid, Problem};
use crate::text::{LocalizedText, TextIn};

/// Years that a strand may begin and end in.
pub const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;

/// A strand of a development concept, such as spiritual diplomacy from 2023 to 2033.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Strand {
    /// Its identity.
    pub id: StrandId,
    /// Its name.
    pub name: LocalizedText,
    /// What it aims at.
    pub description: LocalizedText,
    /// Its first year.
    pub starts_in: u32,
    /// Its last year, never before `starts_in`.
    pub ends_in: u32,
    /// Place in the order of strands, from 0.
    pub position: u32,
}

/// That something serves a strand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StrandTie {
    /// Its identity.
    pub id: StrandTieId,
    /// The strand.
    pub strand_id: StrandId,
    /// What serves it.
    pub to: Tied,
}

/// What may be tied to a strand.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "id", rename_all = "camelCase")]
pub enum Tied {
    /// A session of any event.
    Session(SessionId),
    /// An agreement.
    Agreement(AgreementId),
    /// A commitment.
    Commitment(CommitmentId),
}

/// One field of a [`Strand`] to change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "field", content = "to", rename_all = "camelCase")]
pub enum StrandEdit {
    /// The name in one language.
    Name(TextIn),
    /// The description in one language.
    Description(TextIn),
    /// First and last year.
    Years(Years),
    /// Place in the order of strands.
    Position(u32),
}

/// First and last year of a strand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Years {
    /// First year.
    pub starts_in: u32,
    /// Last year.
    pub ends_in: u32,
}

impl Years {
    /// The same, where it makes sense.
    ///
    /// # Errors
    /// [`Problem::OutOfRange`] beyond [`YEARS`], [`Problem::EndBeforeStart`].
    pub fn taken(self, field: &str) -> Result<Self, Invalid> {
        if !YEARS.contains(&self.starts_in) || !YEARS.contains(&self.ends_in) {
            let (least, most) = (*YEARS.start(), *YEARS.end());
            return Err(Invalid::new(field, Problem::OutOfRange { least, most }));
        }
        if self.ends_in < self.starts_in {
            return Err(Invalid::new(field, Problem::EndBeforeStart));
        }
        Ok(self)
    }
}

impl Strand {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Invalid`] where the value is not taken; the strand is then unchanged.
    pub fn apply(&mut self, edit: StrandEdit) -> Result<(), Invalid> {
        match edit {
            StrandEdit::Name(to) => invalid::set_name("name", &mut self.name, to)?,
            StrandEdit::Description(to) => {
                let limit = invalid::PROSE_LIMIT;
                invalid::set_text("description", &mut self.description, to, limit)?;
            }
            StrandEdit::Years(to) => {
                let years = to.taken("years")?;
                self.starts_in = years.starts_in;
                self.ends_in = years.ends_in;
            }
            StrandEdit::Position(to) => self.position = to,
        }
        Ok(())
    }
}

impl StrandEdit {
    /// The edit's name in the journal, after `strand-`.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Name(_) => "name",
            Self::Description(_) => "description",
            Self::Years(_) => "years",
            Self::Position(_) => "position",
        }
    }
}
