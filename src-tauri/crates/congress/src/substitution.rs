//! Another person in a member's place, at the last hour: what changes with it, and what must
//! be printed again.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::delegation::MemberFunction;
use crate::id::{DelegationId, MemberId, PersonId, SessionId};
use crate::part::{Part, Who};
use crate::session::SessionStatus;
use crate::{LocalizedText, Member, Person, Programme, precedence};

/// Who takes a member's place, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Substitute {
    /// The person who takes it. Whoever is a member of the delegation already leaves the place
    /// that they had.
    pub person_id: PersonId,
    /// Whether they act on behalf of the one whom they replace, so that the programme says so.
    pub on_behalf: bool,
    /// From when on, wall time in the event's zone: sessions that began before keep whom they
    /// had. `None`: in all.
    pub from: Option<NaiveDateTime>,
}

/// All rows that a substitution changes, as they become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitution {
    /// The member's place, with the substitute in it.
    pub member: Member,
    /// The place that the substitute had in the delegation, which goes.
    pub left: Vec<MemberId>,
    /// Parts that the substitute takes over.
    pub parts: Vec<Part>,
    /// Parts that the substitute had in the same sessions in the same role, which go.
    pub doubled: Vec<Part>,
}

/// Something printed that a substitution makes wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(tag = "of", rename_all = "camelCase")]
pub enum Reprint {
    /// The substitute's badge.
    Badge {
        /// Their place in the delegation.
        #[serde(rename = "memberId")]
        member_id: MemberId,
    },
    /// The list of participants.
    Participants,
    /// The protocol order, in which someone now has another place.
    Precedence,
    /// A delegation's agenda.
    Agenda {
        /// Whose.
        #[serde(rename = "delegationId")]
        delegation_id: DelegationId,
    },
    /// A session's running order, with its place cards.
    RunningOrder {
        /// Which session.
        #[serde(rename = "sessionId")]
        session_id: SessionId,
    },
}

/// What putting the substitute in a member's place changes; `None` where they have it already,
/// or the member or the person is not known.
pub fn substitution(
    programme: &Programme,
    member: &MemberId,
    by: &Substitute,
) -> Option<Substitution> {
    let place = programme.members.iter().find(|m| m.id == *member)?;
    if place.person_id.as_ref() == Some(&by.person_id) {
        return None;
    }
    programme.person(&by.person_id)?;
    let replaced = place.person_id.as_ref();
    let behalf = match (by.on_behalf, replaced.and_then(|id| programme.person(id))) {
        (true, Some(person)) => style(person),
        _ => LocalizedText::default(),
    };
    let own = |m: &&Member| {
        m.delegation_id == place.delegation_id
            && m.id != place.id
            && m.person_id.as_ref() == Some(&by.person_id)
    };
    let before: Vec<&Member> = programme.members.iter().filter(own).collect();
    let taken: Vec<Part> = programme
        .parts
        .iter()
        .filter(|part| matches!(&part.who, Who::Person(id) if Some(id) == replaced))
        .filter(|part| is_ahead(programme, &part.session_id, by.from))
        .map(|part| Part {
            who: Who::Person(by.person_id.clone()),
            on_behalf_of: match behalf.is_empty() {
                true => part.on_behalf_of.clone(),
                false => behalf.clone(),
            },
            ..part.clone()
        })
        .collect();
    let same = |part: &&Part| {
        let beside = |other: &Part| other.session_id == part.session_id && other.role == part.role;
        part.who == Who::Person(by.person_id.clone()) && taken.iter().any(beside)
    };
    let doubled = programme.parts.iter().filter(same).cloned().collect();
    // How they come and where they stay is theirs; when the other took office is not.
    let known = before.first();
    Some(Substitution {
        member: Member {
            person_id: Some(by.person_id.clone()),
            on_behalf_of: behalf,
            arrival: known.and_then(|m| m.arrival.clone()),
            departure: known.and_then(|m| m.departure.clone()),
            stay: known.map(|m| m.stay.clone()).unwrap_or_default(),
            in_office_since: known.and_then(|m| m.in_office_since),
            ..place.clone()
        },
        left: before.into_iter().map(|m| m.id.clone()).collect(),
        parts: taken,
        doubled,
    })
}

impl Substitution {
    /// The programme with the substitute in it.
    pub fn applied(&self, programme: &Programme) -> Programme {
        let mut after = programme.clone();
        after.members.retain(|m| !self.left.contains(&m.id));
        for member in &mut after.members {
            if member.id == self.member.id {
                *member = self.member.clone();
            }
        }
        after
            .parts
            .retain(|p| !self.doubled.iter().any(|gone| gone.id == p.id));
        for part in &mut after.parts {
            if let Some(taken) = self.parts.iter().find(|taken| taken.id == part.id) {
                *part = taken.clone();
            }
        }
        after
    }
}

/// What must be printed again, from the programme before and after the substitution.
pub fn reprints(before: &Programme, after: &Programme, member: &MemberId) -> Vec<Reprint> {
    let mut found = BTreeSet::new();
    let Some(place) = after.members.iter().find(|m| m.id == *member) else {
        return Vec::new();
    };
    found.insert(Reprint::Badge {
        member_id: member.clone(),
    });
    found.insert(Reprint::Participants);
    found.insert(Reprint::Agenda {
        delegation_id: place.delegation_id.clone(),
    });
    let order = |programme| -> Vec<DelegationId> {
        let order = precedence::order(programme);
        order.into_iter().map(|s| s.delegation_id).collect()
    };
    if order(before) != order(after) {
        found.insert(Reprint::Precedence);
    }
    let replaced = before.members.iter().find(|m| m.id == *member);
    let people = [replaced, Some(place)].into_iter().flatten();
    let people: Vec<&PersonId> = people.filter_map(|m| m.person_id.as_ref()).collect();
    let heads = place.function == MemberFunction::Head;
    // Sessions that name one of the two, or the delegation that they head.
    let names = |part: &Part| match &part.who {
        Who::Person(id) => people.contains(&id),
        Who::Delegation(id) => heads && *id == place.delegation_id,
    };
    let changed = |session: &SessionId| {
        let of = |programme: &Programme| -> Vec<Part> {
            let parts = programme.parts.iter();
            parts
                .filter(|p| p.session_id == *session)
                .cloned()
                .collect()
        };
        heads || of(before) != of(after)
    };
    for session in &after.sessions {
        if session.status == SessionStatus::Cancelled {
            continue;
        }
        let mut parts = before.parts.iter().chain(&after.parts);
        let named = parts.any(|part| part.session_id == session.id && names(part));
        if named && changed(&session.id) {
            found.insert(Reprint::RunningOrder {
                session_id: session.id.clone(),
            });
        }
    }
    found.into_iter().collect()
}

/// Whom a substitute stands for: the office, or the name where no office is told.
fn style(person: &Person) -> LocalizedText {
    match person.title.is_empty() {
        true => person.name.clone(),
        false => person.title.clone(),
    }
}

/// Whether a session still lies ahead, or has no time yet.
fn is_ahead(programme: &Programme, session: &SessionId, from: Option<NaiveDateTime>) -> bool {
    let starts = programme.session(session).and_then(|s| s.starts);
    match (starts, from) {
        (Some(starts), Some(from)) => starts >= from,
        _ => true,
    }
}
