//! Into which papers a job falls: one of each delegation, day, room.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use congress::collation::Collation;
use congress::delegation::DelegationStatus;
use congress::precedence;
use congress::release::stands;
use congress::session::{Audience, SessionKind};
use congress::{
    Delegation, DelegationId, LocalizedText, MemberId, PersonId, RoomId, Session, SessionId, Who,
};
use messages::PageLanguage;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::PrintError;
use crate::handout::{Handout, Options, Per};
use crate::index::Index;

/// Of what a handout is made. An empty list chooses all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename = "HandoutScope", rename_all = "camelCase", default)]
pub struct Scope {
    /// Delegations, in the order of their papers.
    pub delegations: Vec<DelegationId>,
    /// Delegations of these statuses; where none is named: of all but those that declined.
    pub statuses: Vec<DelegationStatus>,
    /// People.
    pub people: Vec<PersonId>,
    /// Sessions: of running orders, and of the place cards of those who sit in them.
    pub sessions: Vec<SessionId>,
    /// Rooms.
    pub rooms: Vec<RoomId>,
    /// Days.
    pub days: Vec<NaiveDate>,
}

/// One paper of a handout, or one card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename = "HandoutUnit")]
pub struct Unit {
    /// Of what.
    pub subject: Subject,
    /// Its name, of which a file can be named.
    pub name: LocalizedText,
    /// In which language it is.
    pub language: PageLanguage,
}

/// What a paper is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(
    rename = "HandoutSubject",
    tag = "is",
    content = "id",
    rename_all = "camelCase"
)]
pub enum Subject {
    /// The whole event.
    Event,
    /// A delegation.
    Delegation(DelegationId),
    /// One of a delegation.
    Member(MemberId),
    /// A person.
    Person(PersonId),
    /// A room.
    Room(RoomId),
    /// A session.
    Session(SessionId),
    /// A day.
    Day(NaiveDate),
}

impl Subject {
    /// Its identity, as an address carries it.
    pub(crate) fn id(&self) -> String {
        match self {
            Self::Event => String::new(),
            Self::Delegation(id) => id.0.clone(),
            Self::Member(id) => id.0.clone(),
            Self::Person(id) => id.0.clone(),
            Self::Room(id) => id.0.clone(),
            Self::Session(id) => id.0.clone(),
            Self::Day(day) => day.to_string(),
        }
    }
}

/// The papers of a job, in their order.
pub fn units(
    index: &Index<'_>,
    handout: Handout,
    scope: &Scope,
    options: &Options,
) -> Result<Vec<Unit>, PrintError> {
    let language = options.language;
    let unit = |subject, name: LocalizedText| Unit {
        subject,
        name,
        language,
    };
    let found: Vec<Unit> = match handout.per() {
        Per::Event => vec![unit(Subject::Event, index.programme.event.name.clone())],
        Per::Delegation => delegations(index, scope, language)?
            .into_iter()
            .map(|delegation| Unit {
                language: language_of(delegation, options),
                ..unit(
                    Subject::Delegation(delegation.id.clone()),
                    organization_name(index, delegation),
                )
            })
            .collect(),
        Per::Person => people(index, scope, language)?
            .into_iter()
            .map(|(id, name)| unit(Subject::Person(id), name))
            .collect(),
        Per::DayOrSession if !scope.sessions.is_empty() => {
            let find = |id: &SessionId| {
                let session = index.session(id);
                let session = session.ok_or_else(|| PrintError::unknown("session", id))?;
                Ok(unit(Subject::Session(id.clone()), session.title.clone()))
            };
            scope
                .sessions
                .iter()
                .map(find)
                .collect::<Result<_, PrintError>>()?
        }
        Per::DayOrSession | Per::Day => {
            let only = (handout == Handout::Bilaterals).then_some(SessionKind::Bilateral);
            let of_kind = |session: &&Session| only.is_none_or(|kind| session.kind == kind);
            let told = index.programme.sessions.iter().filter(of_kind);
            days(told, scope, Audience::Internal)
                .into_iter()
                .map(|day| unit(Subject::Day(day), LocalizedText::of("en", &day.to_string())))
                .collect()
        }
        Per::Room => rooms(index, scope, options.reader)?
            .into_iter()
            .map(|(id, name)| unit(Subject::Room(id), name))
            .collect(),
        Per::Card => cards(index, scope, language)?
            .into_iter()
            .map(|(subject, name)| unit(subject, name))
            .collect(),
    };
    match found.is_empty() {
        true if handout.per() == Per::Delegation => Err(PrintError::NoDelegation),
        true => Err(PrintError::Nothing),
        false => Ok(found),
    }
}

/// The days on which sessions stand, of those chosen.
pub fn days<'a>(
    sessions: impl Iterator<Item = &'a Session>,
    scope: &Scope,
    reader: Audience,
) -> BTreeSet<NaiveDate> {
    sessions
        .filter(|session| stands(session, reader))
        .filter_map(|session| session.starts)
        .map(|starts| starts.date())
        .filter(|day| scope.days.is_empty() || scope.days.contains(day))
        .collect()
}

/// The delegations of a scope: as they are named, or all by name.
pub fn delegations<'a>(
    index: &Index<'a>,
    scope: &Scope,
    language: PageLanguage,
) -> Result<Vec<&'a Delegation>, PrintError> {
    if !scope.delegations.is_empty() {
        let find = |id| {
            let found = index.delegation(id);
            found.ok_or_else(|| PrintError::UnknownDelegation(id.clone()))
        };
        return scope.delegations.iter().map(find).collect();
    }
    let collation = Collation::of(language.tag());
    let mut all: Vec<(String, &Delegation)> = index
        .programme
        .delegations
        .iter()
        .filter(|delegation| of_status(delegation, scope))
        .map(|delegation| {
            let name = organization_name(index, delegation);
            (name.get(language.tag()).to_owned(), delegation)
        })
        .collect();
    all.sort_by(|(a, one), (b, other)| collation.compare(a, b).then_with(|| one.id.cmp(&other.id)));
    Ok(all.into_iter().map(|(_, delegation)| delegation).collect())
}

/// Whether a delegation is of a scope.
pub fn of_status(delegation: &Delegation, scope: &Scope) -> bool {
    let named = scope.delegations.is_empty() || scope.delegations.contains(&delegation.id);
    let status = match scope.statuses.as_slice() {
        [] => delegation.status != DelegationStatus::Declined,
        some => some.contains(&delegation.status),
    };
    named && status
}

/// The language of a delegation's own paper.
pub fn language_of(delegation: &Delegation, options: &Options) -> PageLanguage {
    let mut own = delegation
        .languages
        .iter()
        .filter_map(|tag| PageLanguage::from_tag(tag));
    match options.own_language {
        true => own.next().unwrap_or(options.language),
        false => options.language,
    }
}

fn organization_name(index: &Index<'_>, delegation: &Delegation) -> LocalizedText {
    let organization = index.organization(&delegation.organization_id);
    organization.map(|o| o.name.clone()).unwrap_or_default()
}

/// People: as they are named; else all who have a part or a place in a delegation of the scope,
/// by name.
fn people(
    index: &Index<'_>,
    scope: &Scope,
    language: PageLanguage,
) -> Result<Vec<(PersonId, LocalizedText)>, PrintError> {
    let named = |id: &PersonId| {
        let person = index.person(id);
        let person = person.ok_or_else(|| PrintError::unknown("person", id))?;
        Ok((id.clone(), person.name.clone()))
    };
    if !scope.people.is_empty() {
        return scope.people.iter().map(named).collect();
    }
    let members = index.programme.members.iter().filter(|member| {
        let delegation = index.delegation(&member.delegation_id);
        delegation.is_some_and(|delegation| of_status(delegation, scope))
    });
    let all_in = scope.delegations.is_empty() && scope.statuses.is_empty();
    let parts = index.programme.parts.iter().filter(|_| all_in);
    let parts = parts.filter_map(|part| match &part.who {
        Who::Person(id) => Some(id),
        Who::Delegation(_) => None,
    });
    let ids: BTreeSet<&PersonId> = members
        .filter_map(|member| member.person_id.as_ref())
        .chain(parts)
        .filter(|id| index.person(id).is_some_and(|person| !person.is_erased()))
        .collect();
    let mut all = ids
        .into_iter()
        .map(named)
        .collect::<Result<Vec<_>, PrintError>>()?;
    let collation = Collation::of(language.tag());
    all.sort_by(|(one, a), (other, b)| {
        let (a, b) = (a.get(language.tag()), b.get(language.tag()));
        collation.compare(a, b).then_with(|| one.cmp(other))
    });
    Ok(all)
}

/// Rooms in which something stands for a reader, in their order.
fn rooms(
    index: &Index<'_>,
    scope: &Scope,
    reader: Audience,
) -> Result<Vec<(RoomId, LocalizedText)>, PrintError> {
    if let Some(id) = scope.rooms.iter().find(|id| index.room(id).is_none()) {
        return Err(PrintError::unknown("room", id));
    }
    let used = |id: &RoomId| {
        let mut sessions = index.programme.sessions.iter();
        sessions.any(|session| {
            session.room_id.as_ref() == Some(id)
                && stands(session, reader)
                && session.starts.is_some_and(|starts| {
                    scope.days.is_empty() || scope.days.contains(&starts.date())
                })
        })
    };
    let rooms = index.programme.rooms.iter();
    Ok(rooms
        .filter(|room| scope.rooms.is_empty() || scope.rooms.contains(&room.id))
        .filter(|room| used(&room.id))
        .map(|room| (room.id.clone(), room.name.clone()))
        .collect())
}

/// Cards: of those who sit in the sessions named; of the people named; else of all members in
/// protocol order, then of all others who have a part.
fn cards(
    index: &Index<'_>,
    scope: &Scope,
    language: PageLanguage,
) -> Result<Vec<(Subject, LocalizedText)>, PrintError> {
    if !scope.sessions.is_empty() {
        return seated(index, scope);
    }
    if !scope.people.is_empty() {
        let all = people(index, scope, language)?;
        let card = |(id, name): (PersonId, LocalizedText)| {
            let mut members = index.programme.members.iter();
            let member = members.find(|member| member.person_id.as_ref() == Some(&id));
            let subject = member.map_or(Subject::Person(id), |m| Subject::Member(m.id.clone()));
            (subject, name)
        };
        return Ok(all.into_iter().map(card).collect());
    }
    let mut found = Vec::new();
    let mut seen: BTreeSet<&PersonId> = BTreeSet::new();
    let placed = precedence::order(index.programme).into_iter();
    for placing in placed {
        let delegation = index.delegation(&placing.delegation_id);
        if !delegation.is_some_and(|delegation| of_status(delegation, scope)) {
            continue;
        }
        for member in index.members(&placing.delegation_id) {
            let Some(person) = member.person_id.as_ref().and_then(|id| index.person(id)) else {
                continue;
            };
            if !person.is_erased() && seen.insert(&person.id) {
                found.push((Subject::Member(member.id.clone()), person.name.clone()));
            }
        }
    }
    if scope.delegations.is_empty() && scope.statuses.is_empty() {
        let members: BTreeSet<PersonId> = index
            .programme
            .members
            .iter()
            .filter_map(|member| member.person_id.clone())
            .collect();
        let others = people(index, scope, language)?.into_iter();
        let others = others.filter(|(id, _)| !members.contains(id));
        found.extend(others.map(|(id, name)| (Subject::Person(id), name)));
    }
    Ok(found)
}

/// Who sits in sessions: each once, in the order of their parts. A delegation's head sits for it.
fn seated(index: &Index<'_>, scope: &Scope) -> Result<Vec<(Subject, LocalizedText)>, PrintError> {
    let mut found: Vec<(Subject, LocalizedText)> = Vec::new();
    for id in &scope.sessions {
        if index.session(id).is_none() {
            return Err(PrintError::unknown("session", id));
        }
        for part in index.parts(id) {
            let (subject, name) = match &part.who {
                Who::Person(id) => {
                    let person = index.person(id);
                    let name = person.map(|person| person.name.clone());
                    (Subject::Person(id.clone()), name.unwrap_or_default())
                }
                Who::Delegation(id) => {
                    let name = index.delegation(id).map(|d| organization_name(index, d));
                    (Subject::Delegation(id.clone()), name.unwrap_or_default())
                }
            };
            let again = found.iter().any(|(known, _)| *known == subject);
            if !again && !name.is_empty() {
                found.push((subject, name));
            }
        }
    }
    Ok(found)
}
