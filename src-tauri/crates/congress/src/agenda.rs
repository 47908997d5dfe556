//! What one delegation, or one person, does at the event: the rule behind every printed
//! agenda, personal calendar and "their programme" in the window.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::*;
use crate::part::{Part, PartRole, Who};
use crate::session::{Audience, SessionStatus};
use crate::{LocalizedText, Programme, Session};

/// A session of an agenda, and why it stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    /// The session.
    pub session_id: SessionId,
    /// The parts in it, in the order of roles.
    pub parts: Vec<AgendaPart>,
    /// Other sessions of the same agenda at the same time.
    pub clashes: Vec<SessionId>,
}

/// One part of an [`AgendaItem`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaPart {
    /// As what.
    pub role: PartRole,
    /// Which person; `None`: the delegation as a whole.
    pub person_id: Option<PersonId>,
    /// For whom.
    pub on_behalf_of: LocalizedText,
}

/// The agenda of a delegation: each session in which it, or one of its members, has a
/// part. In order of time, unscheduled sessions last.
///
/// Cancelled sessions and those for the secretariat alone are left out.
pub fn of_delegation(programme: &Programme, delegation: &DelegationId) -> Vec<AgendaItem> {
    let people: HashSet<&PersonId> = programme
        .members
        .iter()
        .filter(|m| m.delegation_id == *delegation)
        .filter_map(|m| m.person_id.as_ref())
        .collect();
    collect(programme, |part| match &part.who {
        Who::Delegation(id) => id == delegation,
        Who::Person(id) => people.contains(id),
    })
}

/// The agenda of a person: their own parts, and those of the delegations that they head.
/// Rules as in [`of_delegation`].
pub fn of_person(programme: &Programme, person: &PersonId) -> Vec<AgendaItem> {
    let headed: HashSet<&DelegationId> = programme
        .members
        .iter()
        .filter(|m| m.function == crate::delegation::MemberFunction::Head)
        .filter(|m| m.person_id.as_ref() == Some(person))
        .map(|m| &m.delegation_id)
        .collect();
    collect(programme, |part| match &part.who {
        Who::Delegation(id) => headed.contains(id),
        Who::Person(id) => id == person,
    })
}

fn collect(programme: &Programme, concerned: impl Fn(&Part) -> bool) -> Vec<AgendaItem> {
    let mut parts: BTreeMap<&SessionId, Vec<&Part>> = BTreeMap::new();
    for part in programme.parts.iter().filter(|p| concerned(p)) {
        parts.entry(&part.session_id).or_default().push(part);
    }
    let mut sessions: Vec<&Session> = programme
        .sessions
        .iter()
        .filter(|s| parts.contains_key(&s.id))
        .filter(|s| s.status != SessionStatus::Cancelled && s.audience != Audience::Internal)
        .collect();
    sessions.sort_by(|a, b| {
        let key = |s: &Session| (s.starts.is_none(), s.starts, s.ends, s.id.clone());
        key(a).cmp(&key(b))
    });
    sessions
        .iter()
        .map(|session| {
            let mut own = parts[&session.id].clone();
            own.sort_by_key(|p| (p.role, p.position));
            let clashes = sessions
                .iter()
                .filter(|other| other.id != session.id && other.overlaps(session))
                .map(|other| other.id.clone())
                .collect();
            AgendaItem {
                session_id: session.id.clone(),
                parts: own.into_iter().map(agenda_part).collect(),
                clashes,
            }
        })
        .collect()
}

fn agenda_part(part: &Part) -> AgendaPart {
    AgendaPart {
        role: part.role,
        person_id: match &part.who {
            Who::Person(id) => Some(id.clone()),
            Who::Delegation(_) => None,
        },
        on_behalf_of: part.on_behalf_of.clone(),
    }
}
