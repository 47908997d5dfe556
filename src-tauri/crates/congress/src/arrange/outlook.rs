//! What an arrangement would come to.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Arranged, Arrangement, SessionPlace, arrange};
use crate::checks::{Checked, Finding};
use crate::id::SessionId;
use crate::invalid::Invalid;
use crate::{Changed, Programme, Session};

/// What an arrangement would come to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Outlook {
    /// Where sessions would go; those that stay are left out.
    pub moves: Vec<SessionPlace>,
    /// What would be found then and is not found now.
    pub arising: Vec<Finding>,
    /// What is found now and would not be found then.
    pub resolved: Vec<Finding>,
    /// Sessions that stay because they are locked.
    pub locked: Vec<SessionId>,
}

/// What an arrangement would come to on the day `today` in the event's zone.
///
/// # Errors
/// As [`arrange`].
pub fn outlook(
    programme: Programme,
    arrangement: &Arrangement,
    today: NaiveDate,
) -> Result<Outlook, Invalid> {
    outlook_in(&mut Checked::new(programme, today), arrangement)
}

/// What an arrangement would come to in a programme whose findings are known: as [`outlook`],
/// but fast enough to ask at every step of a drag. Nothing is changed.
///
/// # Errors
/// As [`arrange`].
pub fn outlook_in(checked: &mut Checked, arrangement: &Arrangement) -> Result<Outlook, Invalid> {
    let sessions = concerned(checked, arrangement);
    let rooms = &checked.programme().rooms;
    let Arranged { moves, locked } = arrange(&sessions, rooms, arrangement)?;
    let moved = |SessionPlace { id, place }: &SessionPlace| {
        let mut row = checked.session(id)?.clone();
        row.put(place.clone());
        Some(Changed::Session {
            id: id.clone(),
            row: Some(row),
        })
    };
    let changes: Vec<Changed> = moves.iter().filter_map(moved).collect();
    let difference = checked.suppose(&changes);
    Ok(Outlook {
        arising: lacking(&difference.arising, &difference.gone),
        resolved: lacking(&difference.gone, &difference.arising),
        moves,
        locked,
    })
}

/// The sessions that an arrangement may look at, by start, then id. For a drag these are few:
/// to read all of a large programme would take longer than all the rest.
fn concerned(checked: &Checked, arrangement: &Arrangement) -> Vec<Session> {
    let named = arrangement.sessions();
    let mut sessions: Vec<Session> = match arrangement {
        Arrangement::Move { .. } => {
            let named = named.into_iter().filter_map(|id| checked.session(id));
            named.cloned().collect()
        }
        Arrangement::Shift { .. } => checked.programme().sessions.clone(),
        _ => checked.around(&named, &arrangement.rooms()),
    };
    sessions.sort_by(|a, b| (a.starts, &a.id).cmp(&(b.starts, &b.id)));
    sessions
}

/// The findings that the others lack. One is the same wherever its time goes.
fn lacking(these: &[Finding], others: &[Finding]) -> Vec<Finding> {
    let others: HashMap<_, _> = others.iter().map(|f| (f.key.as_str(), f)).collect();
    let told = |f: &Finding| others.get(f.key.as_str()).is_some_and(|old| old.tells(f));
    let new = these.iter().filter(|f| !told(f));
    new.cloned().collect()
}
