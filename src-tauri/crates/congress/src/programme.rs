//! One event with everything that it refers to, as plain rows: what the window holds,
//! the checks read and the exports are made from.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::*;
use crate::{
    Acceptance, Agreement, AgreementParty, Attachment, Availability, CoOrganizer, Commitment,
    Constraint, Delegation, Event, Member, Organization, Part, Person, Release, Room, Series,
    Session, Strand, StrandTie, Timetable, Track, Travel, Venue,
};

/// An event and all rows that belong to it, with the file's whole directory.
///
/// Lists are in the order in which people expect them: venues, rooms and tracks by position,
/// sessions by start (unscheduled last) then id, members and parts by position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Programme {
    /// The event.
    pub event: Event,
    /// Its venues.
    pub venues: Vec<Venue>,
    /// How long the ways between them take.
    pub travels: Vec<Travel>,
    /// Its rooms.
    pub rooms: Vec<Room>,
    /// Its tracks.
    pub tracks: Vec<Track>,
    /// Its sessions.
    pub sessions: Vec<Session>,
    /// Who does what in them.
    pub parts: Vec<Part>,
    /// Who carries them, or the event as a whole, with the host.
    pub co_organizers: Vec<CoOrganizer>,
    /// Its delegations.
    pub delegations: Vec<Delegation>,
    /// Who comes with them.
    pub members: Vec<Member>,
    /// Everyone in the file's directory.
    pub people: Vec<Person>,
    /// Every organization in the file's directory.
    pub organizations: Vec<Organization>,
    /// The file's agreements.
    pub agreements: Vec<Agreement>,
    /// Their parties.
    pub agreement_parties: Vec<AgreementParty>,
    /// What was promised in them.
    pub commitments: Vec<Commitment>,
    /// The files kept with them, without their bytes.
    pub attachments: Vec<Attachment>,
    /// The file's series of events.
    pub series: Vec<Series>,
    /// The strands of its development concept.
    pub strands: Vec<Strand>,
    /// What is tied to them.
    pub strand_ties: Vec<StrandTie>,
    /// What must hold between its sessions.
    pub constraints: Vec<Constraint>,
    /// When its people are there, and when not.
    pub availabilities: Vec<Availability>,
    /// The official times of prayer of its places.
    pub timetables: Vec<Timetable>,
    /// The findings of its checks that were accepted.
    pub acceptances: Vec<Acceptance>,
    /// Its releases, by number.
    pub releases: Vec<Release>,
}

impl Programme {
    /// A session by its id.
    pub fn session(&self, id: &SessionId) -> Option<&Session> {
        self.sessions.iter().find(|s| s.id == *id)
    }

    /// A room by its id.
    pub fn room(&self, id: &RoomId) -> Option<&Room> {
        self.rooms.iter().find(|r| r.id == *id)
    }

    /// A venue by its id.
    pub fn venue(&self, id: &VenueId) -> Option<&Venue> {
        self.venues.iter().find(|v| v.id == *id)
    }

    /// A track by its id.
    pub fn track(&self, id: &TrackId) -> Option<&Track> {
        self.tracks.iter().find(|t| t.id == *id)
    }

    /// How many minutes the way between two venues takes, in either direction: none within
    /// one; `None` where it is not known.
    pub fn travel_minutes(&self, one: &VenueId, other: &VenueId) -> Option<u32> {
        if one == other {
            return Some(0);
        }
        let way = self.travels.iter().find(|way| way.joins(one, other));
        way.map(|way| way.minutes)
    }

    /// A delegation by its id.
    pub fn delegation(&self, id: &DelegationId) -> Option<&Delegation> {
        self.delegations.iter().find(|d| d.id == *id)
    }

    /// A person by their id.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().find(|p| p.id == *id)
    }

    /// An organization by its id.
    pub fn organization(&self, id: &OrganizationId) -> Option<&Organization> {
        self.organizations.iter().find(|o| o.id == *id)
    }
}
