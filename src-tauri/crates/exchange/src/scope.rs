//! What a calendar is of.

use std::collections::HashSet;

use chrono::NaiveDate;
use congress::delegation::MemberFunction;
use congress::session::SessionKind;
use congress::{
    CoOrganizer, DelegationId, LocalizedText, Noun, OrganizationId, Part, Person, PersonId,
    Programme, Published, RoomId, Session, SessionId, TrackId, VenueId, Who,
};
use messages::Catalogue;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::CalendarError;
use crate::describe::kind_key;

/// What a calendar is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "of", content = "id", rename_all = "camelCase")]
pub enum Scope {
    /// The whole event.
    Event,
    /// What takes place in the rooms of one venue.
    Venue(VenueId),
    /// What takes place in one room.
    Room(RoomId),
    /// What begins on one day, in the event's zone.
    Day(NaiveDate),
    /// What belongs to one track.
    Track(TrackId),
    /// One sort of session, such as signings or bilateral meetings.
    Kind(SessionKind),
    /// What a delegation or one of its members has a part in.
    Delegation(DelegationId),
    /// What a person, or a delegation that they head, has a part in.
    Person(PersonId),
    /// What an organization carries, as host, co-organizer or partner, and has not declined.
    Organization(OrganizationId),
}

/// Scopes of one sort, for a calendar of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the words are those of the scopes")]
pub enum Each {
    Venue,
    Room,
    Day,
    Track,
    Kind,
    Delegation,
    Person,
    Organization,
}

impl Each {
    /// Each of its sort that the event has, in the programme's own order; of people and
    /// organizations those who have a part or a share in a session.
    pub fn scopes(self, programme: &Programme) -> Vec<Scope> {
        let p = programme;
        let once = |found: &mut Vec<Scope>, scope: Scope| {
            if !found.contains(&scope) {
                found.push(scope);
            }
        };
        match self {
            Self::Venue => p
                .venues
                .iter()
                .map(|v| Scope::Venue(v.id.clone()))
                .collect(),
            Self::Room => p.rooms.iter().map(|r| Scope::Room(r.id.clone())).collect(),
            Self::Track => p
                .tracks
                .iter()
                .map(|t| Scope::Track(t.id.clone()))
                .collect(),
            Self::Delegation => {
                let ids = p.delegations.iter().map(|d| d.id.clone());
                ids.map(Scope::Delegation).collect()
            }
            Self::Day => {
                let days: HashSet<_> = p.sessions.iter().filter_map(day).collect();
                let mut days: Vec<_> = days.into_iter().collect();
                days.sort();
                days.into_iter().map(Scope::Day).collect()
            }
            Self::Kind => {
                let kinds: HashSet<_> = p.sessions.iter().map(|s| s.kind).collect();
                let mut kinds: Vec<_> = kinds.into_iter().collect();
                kinds.sort();
                kinds.into_iter().map(Scope::Kind).collect()
            }
            Self::Person => {
                let held = p.parts.iter().filter_map(|part| match &part.who {
                    Who::Person(id) => Some(id),
                    Who::Delegation(_) => None,
                });
                let held: HashSet<&PersonId> = held.collect();
                let people = p.people.iter().filter(|person| held.contains(&person.id));
                people
                    .map(|person| Scope::Person(person.id.clone()))
                    .collect()
            }
            Self::Organization => {
                let mut found = Vec::new();
                // Who carries the event alone has no session to be told of.
                let shares = p.co_organizers.iter();
                for share in shares.filter(|share| share.session_id().is_some()) {
                    once(
                        &mut found,
                        Scope::Organization(share.organization_id.clone()),
                    );
                }
                found
            }
        }
    }
}

impl Scope {
    /// The name of what it is of, in the language of `words`; `None` for the event itself.
    ///
    /// # Errors
    /// [`CalendarError::NotFound`] where the programme does not hold it.
    pub(crate) fn name(
        &self,
        programme: &Programme,
        words: &Catalogue,
    ) -> Result<Option<String>, CalendarError> {
        let in_words = |name: &LocalizedText| name.get(words.language().tag()).to_owned();
        let (name, noun, id) = match self {
            Self::Event => return Ok(None),
            Self::Day(day) => return Ok(Some(messages::day(words.language(), *day))),
            Self::Kind(kind) => return Ok(Some(words.text(kind_key(*kind)))),
            Self::Venue(id) => {
                let venue = programme.venue(id);
                (venue.map(|v| in_words(&v.name)), Noun::Venue, id.as_str())
            }
            Self::Room(id) => {
                let room = programme.room(id);
                (room.map(|r| in_words(&r.name)), Noun::Room, id.as_str())
            }
            Self::Track(id) => {
                let track = programme.track(id);
                (track.map(|t| in_words(&t.name)), Noun::Track, id.as_str())
            }
            Self::Person(id) => {
                let person = programme.person(id);
                let name = |p: &Person| {
                    if p.is_erased() {
                        words.text("person-erased")
                    } else {
                        in_words(&p.name)
                    }
                };
                (person.map(name), Noun::Person, id.as_str())
            }
            Self::Delegation(id) => {
                let sender = programme
                    .delegation(id)
                    .and_then(|d| programme.organization(&d.organization_id))
                    .map(|o| in_words(&o.name));
                (sender, Noun::Delegation, id.as_str())
            }
            Self::Organization(id) => {
                let organization = programme.organization(id);
                let name = organization.map(|o| in_words(&o.name));
                (name, Noun::Organization, id.as_str())
            }
        };
        let name = name.ok_or_else(|| CalendarError::NotFound {
            noun,
            id: id.to_owned(),
        })?;
        Ok(Some(name))
    }
}

/// A scope ready to be asked of each session of a programme.
pub(crate) struct Reach<'a> {
    scope: &'a Scope,
    /// The rooms of a venue.
    rooms: HashSet<&'a RoomId>,
    /// Whose parts count, of a delegation or a person.
    people: HashSet<&'a PersonId>,
    delegations: HashSet<&'a DelegationId>,
    /// The sessions in which one of them has a part, or that an organization carries.
    sessions: HashSet<&'a SessionId>,
}

impl<'a> Reach<'a> {
    pub fn new(scope: &'a Scope, programme: &'a Programme) -> Self {
        let mut reach = Self {
            scope,
            rooms: HashSet::new(),
            people: HashSet::new(),
            delegations: HashSet::new(),
            sessions: HashSet::new(),
        };
        let members = &programme.members;
        match scope {
            Scope::Venue(id) => {
                let rooms = programme.rooms.iter().filter(|r| r.venue_id == *id);
                reach.rooms = rooms.map(|r| &r.id).collect();
            }
            Scope::Delegation(id) => {
                let own = members.iter().filter(|m| m.delegation_id == *id);
                reach.people = own.filter_map(|m| m.person_id.as_ref()).collect();
                reach.delegations.insert(id);
            }
            Scope::Person(id) => {
                let headed = members.iter().filter(|m| {
                    m.function == MemberFunction::Head && m.person_id.as_ref() == Some(id)
                });
                reach.delegations = headed.map(|m| &m.delegation_id).collect();
                reach.people.insert(id);
            }
            Scope::Organization(id) => {
                let shares = programme
                    .co_organizers
                    .iter()
                    .filter(|share| share.organization_id == *id && share.status.is_told());
                reach.sessions = shares.filter_map(CoOrganizer::session_id).collect();
            }
            _ => {}
        }
        if reach.is_personal() {
            let parts = programme.parts.iter().filter(|part| reach.concerns(part));
            reach.sessions = parts.map(|part| &part.session_id).collect();
        }
        reach
    }

    /// Whether it reaches a session.
    pub fn holds(&self, session: &Session) -> bool {
        match self.scope {
            Scope::Event => true,
            Scope::Venue(_) => {
                let room = session.room_id.as_ref();
                room.is_some_and(|room| self.rooms.contains(room))
            }
            Scope::Room(id) => session.room_id.as_ref() == Some(id),
            Scope::Day(on) => day(session) == Some(*on),
            Scope::Track(id) => session.track_id.as_ref() == Some(id),
            Scope::Kind(kind) => session.kind == *kind,
            Scope::Delegation(_) | Scope::Person(_) | Scope::Organization(_) => {
                self.sessions.contains(&session.id)
            }
        }
    }

    /// Whether whoever it is of had a part in a session once, and has none now: for them it
    /// is cancelled.
    pub fn held_once(&self, session: &Session, published: &Published) -> bool {
        self.is_personal()
            && !self.sessions.contains(&session.id)
            && published
                .sessions
                .get(&session.id)
                .is_some_and(|p| p.former.iter().any(|part| self.concerns(part)))
    }

    /// Whether it is of someone, so that parts decide.
    fn is_personal(&self) -> bool {
        matches!(self.scope, Scope::Delegation(_) | Scope::Person(_))
    }

    fn concerns(&self, part: &Part) -> bool {
        match &part.who {
            Who::Person(id) => self.people.contains(id),
            Who::Delegation(id) => self.delegations.contains(id),
        }
    }
}

/// The day on which a session begins.
fn day(session: &Session) -> Option<NaiveDate> {
    session.starts.map(|at| at.date())
}
