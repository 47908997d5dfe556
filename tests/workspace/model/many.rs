//! What verbs on many sessions promise: that of the verbs on one, for each, and all or nothing.

use std::collections::BTreeSet;

use congress::arrange::SessionPlace;
use congress::session::SessionEdit;
use congress::*;

use super::deed::Deed;
use super::rules::{Against, Plan, Planned, Refusal};
use super::state::State;
use super::{edits, removals};

/// One field of many.
pub fn edit(now: &State, ids: &[SessionId], edit: &SessionEdit) -> Planned {
    each(
        now,
        ids,
        &format!("sessions-{}", edit.verb()),
        |state, id| {
            let mut plan = edits::plan(now, &Deed::SessionEdit(id.clone(), edit.clone()))?;
            let row = plan.state.sessions.remove(id).expect("it was edited");
            plan.state = state.clone();
            plan.state.sessions.insert(id.clone(), row);
            Ok(plan)
        },
    )
}

/// Many are removed.
pub fn remove(now: &State, ids: &[SessionId]) -> Planned {
    each(now, ids, "sessions-remove", |state, id| {
        removals::plan(state, &Deed::SessionRemove(id.clone()))
    })
}

/// Each goes where it is said, but for locked ones.
pub fn arrange(now: &State, event: &EventId, moves: &[SessionPlace]) -> Planned {
    let mut state = now.clone();
    let mut against = Against::default();
    against.found(now.events.contains_key(event), Noun::Event, event);
    let mut subject = None;
    for SessionPlace { id, place } in moves {
        let fits = now.sessions.get(id).is_some_and(|s| s.event_id == *event);
        against.found(fits, Noun::Session, id);
        edits::room_of(now, &mut against, event, place.room_id.as_ref());
        against.valid(place.check());
        if let Some(session) = state.sessions.get_mut(id)
            && !session.locked
        {
            session.room_id.clone_from(&place.room_id);
            (session.starts, session.ends) = (place.starts, place.ends);
        }
    }
    // Named after the first that is in the end elsewhere.
    for SessionPlace { id, .. } in moves {
        if state.sessions.get(id) != now.sessions.get(id) && subject.is_none() {
            subject = now.sessions.get(id).map(|s| s.title.clone());
        }
    }
    against.or(|| Plan {
        state,
        action: "sessions-move".to_owned(),
        subject: subject.unwrap_or_default(),
        made: None,
    })
}

/// Each once, in their order; the first one's name.
fn each(
    now: &State,
    ids: &[SessionId],
    action: &str,
    one: impl Fn(&State, &SessionId) -> Planned,
) -> Planned {
    let empty = Invalid::new("sessions", Problem::Empty);
    let mut refused = Vec::new();
    let mut state = now.clone();
    let mut subject = None;
    let mut seen = BTreeSet::new();
    for id in ids.iter().filter(|id| seen.insert(*id)) {
        match one(&state, id) {
            Ok(plan) => {
                state = plan.state;
                subject.get_or_insert(plan.subject);
            }
            Err(reasons) => refused.extend(reasons),
        }
    }
    let Some(subject) = subject.filter(|_| refused.is_empty()) else {
        if ids.is_empty() {
            refused.push(Refusal::Invalid(empty));
        }
        return Err(refused);
    };
    Ok(Plan {
        state,
        action: action.to_owned(),
        subject,
        made: None,
    })
}
