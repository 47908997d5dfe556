//! What duplicating a session and importing an event promise.

use congress::co_organizer::Carried;
use congress::session::SessionStatus;
use congress::*;

use super::makings::stand_in;
use super::rules::{Plan, Planned, Refusal, no};
use super::state::State;

/// A draft with all parts and co-organizers, right after the original where that has a
/// span of time that runs forward.
pub fn duplicate(now: &State, id: &SessionId) -> Planned {
    let Some(original) = now.sessions.get(id) else {
        return no(Noun::Session, id);
    };
    let mut state = now.clone();
    let mut copy = original.clone();
    copy.id = stand_in(1);
    copy.status = SessionStatus::Draft;
    copy.locked = false;
    for todo in &mut copy.todos {
        todo.done = false;
    }
    if let (Some(starts), Some(ends)) = (original.starts, original.ends)
        && starts <= ends
    {
        copy.starts = Some(ends);
        copy.ends = Some(ends + (ends - starts));
    }
    let subject = copy.title.clone();
    state.sessions.insert(copy.id.clone(), copy);
    let mut next = 2;
    for part in now.parts.values().filter(|p| p.session_id == *id) {
        let part = Part {
            id: stand_in(next),
            session_id: stand_in(1),
            ..part.clone()
        };
        state.parts.insert(part.id.clone(), part);
        next += 1;
    }
    for carrier in now.co_organizers.values().filter(|c| c.is_of(id)) {
        let carrier = CoOrganizer {
            id: stand_in(next),
            of: Carried::Session(stand_in(1)),
            ..carrier.clone()
        };
        state.co_organizers.insert(carrier.id.clone(), carrier);
        next += 1;
    }
    Ok(Plan {
        state,
        action: "session-duplicate".to_owned(),
        subject,
        made: Some(stand_in(1)),
    })
}

pub fn import(now: &State, p: &Programme, action: &str) -> Planned {
    let mut state = now.clone();
    let mut taken = state
        .events
        .insert(p.event.id.clone(), p.event.clone())
        .is_some();
    macro_rules! take {
        ($($field:ident: $list:ident),+) => {$(
            for row in &p.$list {
                taken |= state.$field.insert(row.id.clone(), row.clone()).is_some();
            }
        )+};
    }
    take!(venues: venues, travels: travels, rooms: rooms, tracks: tracks, sessions: sessions, organizations: organizations,
        people: people, delegations: delegations, members: members, parts: parts,
        co_organizers: co_organizers, agreements: agreements, parties: agreement_parties, commitments: commitments,
        series: series, strands: strands, ties: strand_ties,
        constraints: constraints, availabilities: availabilities, timetables: timetables,
        acceptances: acceptances);
    // Of what it refers to, only the organization may be missing.
    let there = |id| state.organizations.contains_key(id);
    let whole = p.delegations.iter().all(|d| there(&d.organization_id));
    if taken || !whole {
        return Err(vec![Refusal::Storage]);
    }
    Ok(Plan {
        state,
        action: action.to_owned(),
        subject: p.event.name.clone(),
        made: Some(p.event.id.to_string()),
    })
}
