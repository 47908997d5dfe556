//! What verbs promise, done by hand to rows in memory: from their documentation, not by
//! calling the workspace.

use congress::{Invalid, LocalizedText, Noun};
use workspace::WorkspaceError;

use super::deed::Deed;
use super::state::State;
use super::{accepting, copies, edits, makings, many, removals, travels};

/// What a verb makes of the rows, and how the journal names it.
#[derive(Clone, Debug)]
pub struct Plan {
    pub state: State,
    pub action: String,
    pub subject: LocalizedText,
    /// The id of what was made: a stand-in such as `new-1`, until the workspace says it.
    pub made: Option<String>,
}

/// Why a verb is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    Invalid(Invalid),
    NotFound(Noun, String),
    InUse(Noun, u32),
    /// Rows to import that are there already, or refer to nothing.
    Storage,
}

/// All reasons against a verb. Which of them it gives is not promised.
pub type Planned = Result<Plan, Vec<Refusal>>;

/// What stands against a verb, collected.
#[derive(Debug, Default)]
pub struct Against(Vec<Refusal>);

impl Against {
    pub fn found(&mut self, there: bool, noun: Noun, id: &impl ToString) {
        if !there {
            self.0.push(Refusal::NotFound(noun, id.to_string()));
        }
    }

    pub fn valid<T>(&mut self, checked: Result<T, Invalid>) -> Option<T> {
        let refused = |invalid| self.0.push(Refusal::Invalid(invalid));
        checked.map_err(refused).ok()
    }

    pub fn or(self, plan: impl FnOnce() -> Plan) -> Planned {
        if self.0.is_empty() {
            Ok(plan())
        } else {
            Err(self.0)
        }
    }
}

impl Refusal {
    /// What the workspace said; `None` for what no rule says.
    pub fn of(error: &WorkspaceError) -> Option<Self> {
        Some(match error {
            WorkspaceError::Invalid(invalid) => Self::Invalid(invalid.clone()),
            WorkspaceError::NotFound { noun, id } => Self::NotFound(*noun, id.clone()),
            WorkspaceError::InUse { noun, uses } => Self::InUse(*noun, *uses),
            WorkspaceError::Storage(rusqlite::Error::SqliteFailure(e, _))
                if e.code == rusqlite::ErrorCode::ConstraintViolation =>
            {
                Self::Storage
            }
            _ => return None,
        })
    }
}

/// The verb's effect on the rows.
pub fn plan(now: &State, deed: &Deed) -> Planned {
    match deed {
        Deed::SessionDuplicate(id) => copies::duplicate(now, id),
        Deed::SessionsEdit(ids, edit) => many::edit(now, ids, edit),
        Deed::SessionsRemove(ids) => many::remove(now, ids),
        Deed::SessionsMove(event, moves) => many::arrange(now, event, moves),
        Deed::TravelSet(event, one, other, minutes) => {
            travels::way(now, event, [one, other], *minutes)
        }
        Deed::AcceptanceCreate(event, finding, reason) => {
            accepting::accept(now, event, finding, reason)
        }
        Deed::Import(programme, action) => copies::import(now, programme, action),
        _ if deed.field().is_some() => edits::plan(now, deed),
        Deed::VenueRemove(_)
        | Deed::TravelRemove(_)
        | Deed::RoomRemove(_)
        | Deed::TrackRemove(_)
        | Deed::SessionRemove(_)
        | Deed::OrganizationRemove(_)
        | Deed::PersonRemove(_)
        | Deed::DelegationRemove(_)
        | Deed::MemberRemove(_)
        | Deed::PartRemove(_)
        | Deed::CoOrganizerRemove(_)
        | Deed::AgreementRemove(_)
        | Deed::AgreementPartyRemove(_)
        | Deed::CommitmentRemove(_)
        | Deed::SeriesRemove(_)
        | Deed::StrandRemove(_)
        | Deed::StrandTieRemove(_)
        | Deed::ConstraintRemove(_)
        | Deed::AvailabilityRemove(_)
        | Deed::TimetableRemove(_)
        | Deed::AcceptanceRemove(_) => removals::plan(now, deed),
        _ => makings::plan(now, deed),
    }
}

/// A row that is not there.
pub fn no<T>(noun: Noun, id: &impl ToString) -> Result<T, Vec<Refusal>> {
    Err(vec![Refusal::NotFound(noun, id.to_string())])
}
