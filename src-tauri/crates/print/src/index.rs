//! A programme to be looked into again and again: what a thousand pages ask of it.

use std::collections::HashMap;

use congress::picture::PictureOwner;
use congress::time::{self, UnknownZone, Zone};
use congress::{
    CoOrganizer, Delegation, DelegationId, LocalizedText, Member, MemberId, Noun, Organization,
    OrganizationId, Part, Person, PersonId, Picture, Programme, Room, RoomId, Session, SessionId,
    Venue, VenueId,
};

/// A programme by ids, shared by all threads that print of it.
pub struct Index<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// The event's zone.
    pub zone: Zone,
    sessions: HashMap<&'a SessionId, &'a Session>,
    rooms: HashMap<&'a RoomId, &'a Room>,
    venues: HashMap<&'a VenueId, &'a Venue>,
    people: HashMap<&'a PersonId, &'a Person>,
    organizations: HashMap<&'a OrganizationId, &'a Organization>,
    delegations: HashMap<&'a DelegationId, &'a Delegation>,
    emblems: HashMap<&'a OrganizationId, &'a Picture>,
    members: HashMap<&'a DelegationId, Vec<&'a Member>>,
    parts: HashMap<&'a SessionId, Vec<&'a Part>>,
    co_organizers: HashMap<&'a SessionId, Vec<&'a CoOrganizer>>,
}

impl<'a> Index<'a> {
    /// Of a programme and the pictures that may stand on its pages.
    pub fn new(programme: &'a Programme, pictures: &'a [Picture]) -> Result<Self, UnknownZone> {
        let mut members: HashMap<_, Vec<&Member>> = HashMap::new();
        for member in &programme.members {
            members
                .entry(&member.delegation_id)
                .or_default()
                .push(member);
        }
        for of_one in members.values_mut() {
            of_one.sort_by_key(|member| member.position);
        }
        let mut parts: HashMap<_, Vec<&Part>> = HashMap::new();
        for part in &programme.parts {
            parts.entry(&part.session_id).or_default().push(part);
        }
        for of_one in parts.values_mut() {
            of_one.sort_by_key(|part| part.position);
        }
        let mut co_organizers: HashMap<_, Vec<&CoOrganizer>> = HashMap::new();
        for row in &programme.co_organizers {
            if let congress::co_organizer::Carried::Session(id) = &row.of {
                co_organizers.entry(id).or_default().push(row);
            }
        }
        let emblem = |picture: &'a Picture| match &picture.owner {
            PictureOwner::Organization(id) => Some((id, picture)),
            PictureOwner::Person(_) => None,
        };
        Ok(Self {
            programme,
            zone: time::zone(&programme.event.zone)?,
            sessions: programme
                .sessions
                .iter()
                .map(|row| (&row.id, row))
                .collect(),
            rooms: programme.rooms.iter().map(|row| (&row.id, row)).collect(),
            venues: programme.venues.iter().map(|row| (&row.id, row)).collect(),
            people: programme.people.iter().map(|row| (&row.id, row)).collect(),
            organizations: programme
                .organizations
                .iter()
                .map(|row| (&row.id, row))
                .collect(),
            delegations: programme
                .delegations
                .iter()
                .map(|row| (&row.id, row))
                .collect(),
            emblems: pictures.iter().filter_map(emblem).collect(),
            members,
            parts,
            co_organizers,
        })
    }

    pub fn session(&self, id: &SessionId) -> Option<&'a Session> {
        self.sessions.get(id).copied()
    }

    pub fn room(&self, id: &RoomId) -> Option<&'a Room> {
        self.rooms.get(id).copied()
    }

    pub fn venue(&self, id: &VenueId) -> Option<&'a Venue> {
        self.venues.get(id).copied()
    }

    pub fn person(&self, id: &PersonId) -> Option<&'a Person> {
        self.people.get(id).copied()
    }

    pub fn organization(&self, id: &OrganizationId) -> Option<&'a Organization> {
        self.organizations.get(id).copied()
    }

    pub fn delegation(&self, id: &DelegationId) -> Option<&'a Delegation> {
        self.delegations.get(id).copied()
    }

    pub fn emblem(&self, id: &OrganizationId) -> Option<&'a Picture> {
        self.emblems.get(id).copied()
    }

    /// A delegation's members in their order.
    pub fn members(&self, id: &DelegationId) -> &[&'a Member] {
        self.members.get(id).map_or(&[], Vec::as_slice)
    }

    /// A member by their identity.
    pub fn member(&self, id: &MemberId) -> Option<&'a Member> {
        self.programme
            .members
            .iter()
            .find(|member| member.id == *id)
    }

    /// A session's parts in their order.
    pub fn parts(&self, id: &SessionId) -> &[&'a Part] {
        self.parts.get(id).map_or(&[], Vec::as_slice)
    }

    /// Those who carry a session.
    pub fn co_organizers(&self, id: &SessionId) -> &[&'a CoOrganizer] {
        self.co_organizers.get(id).map_or(&[], Vec::as_slice)
    }

    /// What a row is called.
    pub fn name_of(&self, noun: Noun, id: &str) -> LocalizedText {
        let programme = self.programme;
        let of_delegation = |delegation: &Delegation| {
            let organization = self.organization(&delegation.organization_id);
            organization.map(|o| o.name.clone())
        };
        let named = match noun {
            Noun::Event => Some(programme.event.name.clone()),
            Noun::Person => self.person(&id.into()).map(|row| row.name.clone()),
            Noun::Session => self.session(&id.into()).map(|row| row.title.clone()),
            Noun::Room => self.room(&id.into()).map(|row| row.name.clone()),
            Noun::Venue => self.venue(&id.into()).map(|row| row.name.clone()),
            Noun::Organization => self.organization(&id.into()).map(|row| row.name.clone()),
            Noun::Delegation => self.delegation(&id.into()).and_then(of_delegation),
            Noun::Member => {
                let mut members = programme.members.iter();
                let member = members.find(|member| member.id.as_str() == id);
                member.and_then(|member| match &member.person_id {
                    Some(person) => self.person(person).map(|row| row.name.clone()),
                    None => self
                        .delegation(&member.delegation_id)
                        .and_then(of_delegation),
                })
            }
            Noun::Part => {
                let mut parts = programme.parts.iter();
                let part = parts.find(|part| part.id.as_str() == id);
                part.and_then(|part| self.session(&part.session_id))
                    .map(|session| session.title.clone())
            }
            _ => None,
        };
        named.unwrap_or_default()
    }
}
