//! The protocol order of an event's delegations: a rule that is chosen by name, and can be
//! changed for another at any time without losing what the others were given.

mod order;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::Bloc;
use crate::id::DelegationId;
use crate::invalid::{self, Invalid, Problem};

pub use order::{Placing, Tie, order};

/// Most delegations that are put in order by hand.
pub const HAND_LIMIT: u32 = 10_000;
/// Longest letter that is drawn, in characters: some are written with two.
const LETTER_LIMIT: u32 = 4;

/// By what rule an event's delegations stand, and all that any of the rules was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Precedence {
    /// The rule that holds.
    pub rule: PrecedenceRule,
    /// By which name, where the rule goes by names.
    pub by: PrecedenceName,
    /// The language whose names and alphabet count, BCP 47.
    pub language: String,
    /// Whether member states of the United Nations go first, then its observers (the Holy See,
    /// Palestine), then all others, where the rule goes by names. From a draw it is always so.
    pub members_first: bool,
    /// What was drawn by lot, if anything was yet.
    pub draw: Option<Draw>,
    /// The traditions in their order; those that are not here come after them.
    pub traditions: Vec<Bloc>,
    /// The delegations as they were put by hand; those that are not here come after them.
    pub hand: Vec<DelegationId>,
    /// Why they stand as they were put by hand.
    pub reason: String,
}

/// The rules of protocol order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PrecedenceRule {
    /// By name. Of two of one country, the organization's name decides.
    Alphabetical,
    /// By name, beginning where the lot fell (practice of the United Nations). The Holy See and
    /// other observers come after the members, and all others after those; the lot is for the
    /// members.
    FromDraw,
    /// By the rank of the head of delegation, then by the longer time in office.
    RankAndOffice,
    /// By tradition, in an order that the event sets; by name within each.
    Traditions,
    /// As someone put them, who says why.
    ByHand,
}

/// The names by which delegations can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PrecedenceName {
    /// The country's everyday name; that of the organization where it is of no country.
    Country,
    /// The country's formal name ("Republic of Kazakhstan"); that of the organization where it
    /// is of no country.
    CountryFormal,
    /// The organization's full name.
    Organization,
}

/// A draw by lot, as it was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Draw {
    /// What was drawn.
    pub drawn: Drawn,
    /// On which day.
    pub on: NaiveDate,
    /// By whom, by office or function.
    pub by: String,
}

/// What can be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "is", content = "what", rename_all = "camelCase")]
pub enum Drawn {
    /// A letter: the first name at or after it begins.
    Letter(String),
    /// A country by its code: it begins, or the next where it does not come.
    Country(String),
}

impl Default for Precedence {
    fn default() -> Self {
        Self {
            rule: PrecedenceRule::Alphabetical,
            by: PrecedenceName::Organization,
            language: "en".to_owned(),
            members_first: false,
            draw: None,
            traditions: Vec::new(),
            hand: Vec::new(),
            reason: String::new(),
        }
    }
}

impl Precedence {
    /// The order as it is stored.
    ///
    /// # Errors
    /// [`Problem::Empty`] for an order by hand without a reason, and for an empty letter;
    /// [`Problem::Repeated`] for what stands twice in an order; [`Problem::NotALanguage`],
    /// [`Problem::NotACountry`], [`Problem::TooLong`].
    pub fn taken(mut self, field: &str) -> Result<Self, Invalid> {
        invalid::language(field, &self.language)?;
        unrepeated(field, &self.traditions)?;
        invalid::fit_in(field, &self.hand, HAND_LIMIT)?;
        unrepeated(field, &self.hand)?;
        self.reason = self.reason.trim().to_owned();
        invalid::fits("reason", &self.reason, invalid::LINE_LIMIT)?;
        if self.rule == PrecedenceRule::ByHand && self.reason.is_empty() {
            return Err(Invalid::new("reason", Problem::Empty));
        }
        if let Some(draw) = &mut self.draw {
            invalid::fits("draw", &draw.by, invalid::LINE_LIMIT)?;
            match &mut draw.drawn {
                Drawn::Letter(letter) => {
                    *letter = letter.trim().to_owned();
                    if letter.is_empty() {
                        return Err(Invalid::new("draw", Problem::Empty));
                    }
                    invalid::fits("draw", letter, LETTER_LIMIT)?;
                }
                Drawn::Country(code) => invalid::country("draw", Some(code))?,
            }
        }
        Ok(self)
    }
}

fn unrepeated<T: Ord>(field: &str, list: &[T]) -> Result<(), Invalid> {
    let mut sorted: Vec<&T> = list.iter().collect();
    sorted.sort_unstable();
    match sorted.windows(2).any(|pair| pair[0] == pair[1]) {
        true => Err(Invalid::new(field, Problem::Repeated)),
        false => Ok(()),
    }
}
