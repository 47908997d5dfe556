//! What belongs to what in a programme, kept by numbers while its rows change.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use super::Rule;
use super::clock::Clock;
use super::days::Days;
use super::gathered::Gathered;
use super::rows::{Many, Rows, set};
use crate::id::*;
use crate::observance::Almanac;
use crate::part::Who;
use crate::session::Audience;
use crate::{
    Acceptance, Agreement, AgreementParty, Availability, Changed, CoOrganizer, Commitment,
    Delegation, Member, Part, Person, Programme, Room, Session, Timetable, Travel,
};

/// Numbers for a programme's rows, and what belongs to what.
///
/// References to rows that the programme does not hold have numbers as well; whoever follows
/// one finds no row there.
pub(super) struct Links {
    pub venues: Rows<VenueId>,
    pub travels: Rows<TravelId>,
    pub rooms: Rows<RoomId>,
    pub tracks: Rows<TrackId>,
    pub sessions: Rows<SessionId>,
    pub organizations: Rows<OrganizationId>,
    pub people: Rows<PersonId>,
    pub delegations: Rows<DelegationId>,
    pub members: Rows<MemberId>,
    pub parts: Rows<PartId>,
    pub co_organizers: Rows<CoOrganizerId>,
    pub agreements: Rows<AgreementId>,
    pub parties: Rows<AgreementPartyId>,
    pub commitments: Rows<CommitmentId>,
    pub constraints: Rows<ConstraintId>,
    pub availabilities: Rows<AvailabilityId>,
    pub timetables: Rows<TimetableId>,
    pub acceptances: Rows<AcceptanceId>,
    pub releases: Rows<ReleaseId>,
    /// The event's zone.
    pub clock: Clock,
    /// What people observe, day by day, as far as it was asked.
    pub almanac: RefCell<Almanac>,
    /// Official times of prayer, by id.
    pub tables: Vec<Arc<Timetable>>,
    /// What is told of many sessions at once.
    pub gathered: Gathered,
    /// Public sessions by day.
    pub public: Days,
    /// Ways between two venues.
    pub ways: HashMap<(usize, usize), Vec<usize>>,
    /// Acceptances by the identity of the finding.
    pub accepted: HashMap<String, Vec<usize>>,
    /// How many acceptances there are of a rule's findings.
    pub accepted_of: HashMap<Rule, usize>,
    /// Sessions of a room.
    pub in_room: Many,
    /// Rooms of a venue.
    pub in_venue: Many,
    /// Sessions of a track.
    pub in_track: Many,
    /// Sessions of a kind, by the kind's own number.
    pub of_kind: Many,
    /// Sessions that are parts of a session.
    pub children: Many,
    /// The session of which a session is a part: at most one.
    pub parents: Many,
    /// Parts in a session.
    pub parts_in: Many,
    /// Parts of a person.
    pub parts_of: Many,
    /// Parts of a delegation as a whole.
    pub parts_as: Many,
    /// Members of a delegation.
    pub members_of: Many,
    /// What a person is a member as.
    pub memberships: Many,
    /// Delegations of an organization.
    pub sent_by: Many,
    /// People of an organization.
    pub staff_of: Many,
    /// Co-organizers of a session.
    pub co_organizers_of: Many,
    /// An organization's shares in sessions.
    pub shares_of: Many,
    /// Agreements signed in a session.
    pub signed_in: Many,
    /// Parties of an agreement.
    pub parties_of: Many,
    /// Commitments of an agreement.
    pub promised_in: Many,
    /// When a person is there, and when not.
    pub availabilities_of: Many,
}

impl Links {
    /// Those of a programme.
    pub fn new(programme: &Programme) -> Self {
        let mut links = Self {
            venues: Rows::of(&programme.venues),
            travels: Rows::of(&programme.travels),
            rooms: Rows::of(&programme.rooms),
            tracks: Rows::of(&programme.tracks),
            sessions: Rows::of(&programme.sessions),
            organizations: Rows::of(&programme.organizations),
            people: Rows::of(&programme.people),
            delegations: Rows::of(&programme.delegations),
            members: Rows::of(&programme.members),
            parts: Rows::of(&programme.parts),
            co_organizers: Rows::of(&programme.co_organizers),
            agreements: Rows::of(&programme.agreements),
            parties: Rows::of(&programme.agreement_parties),
            commitments: Rows::of(&programme.commitments),
            constraints: Rows::of(&programme.constraints),
            availabilities: Rows::of(&programme.availabilities),
            timetables: Rows::of(&programme.timetables),
            acceptances: Rows::of(&programme.acceptances),
            releases: Rows::of(&programme.releases),
            clock: Clock::of(&programme.event),
            almanac: RefCell::new(Almanac::new(&programme.event)),
            tables: tables(programme),
            gathered: Gathered::of(&programme.event.languages),
            public: Days::default(),
            ways: HashMap::new(),
            accepted: HashMap::new(),
            accepted_of: HashMap::new(),
            in_room: Many::default(),
            in_venue: Many::default(),
            in_track: Many::default(),
            of_kind: Many::default(),
            children: Many::default(),
            parents: Many::default(),
            parts_in: Many::default(),
            parts_of: Many::default(),
            parts_as: Many::default(),
            members_of: Many::default(),
            memberships: Many::default(),
            sent_by: Many::default(),
            staff_of: Many::default(),
            co_organizers_of: Many::default(),
            shares_of: Many::default(),
            signed_in: Many::default(),
            parties_of: Many::default(),
            promised_in: Many::default(),
            availabilities_of: Many::default(),
        };
        macro_rules! link {
            ($($list:ident $link:ident),+) => {$(
                for (number, row) in programme.$list.iter().enumerate() {
                    links.$link(number, row, true);
                }
            )+};
        }
        link!(rooms room, sessions session, people person, delegations delegation);
        link!(members member, parts part, co_organizers co_organizer, agreements agreement);
        link!(agreement_parties party, travels travel, availabilities availability);
        link!(acceptances acceptance, commitments commitment);
        links
    }

    /// Puts a row that changed into the programme, and links it.
    pub fn put(&mut self, programme: &mut Programme, changed: &Changed) {
        macro_rules! put {
            ($id:expr, $row:expr, $rows:ident, $list:ident) => {{
                let row = $row.as_ref();
                self.$rows.put(&mut programme.$list, $id, row);
            }};
            ($id:expr, $row:expr, $rows:ident, $list:ident, $link:ident) => {{
                let number = self.$rows.numbered($id);
                if let Some(old) = self.$rows.row(&programme.$list, number) {
                    self.$link(number, &old.clone(), false);
                }
                put!($id, $row, $rows, $list);
                if let Some(new) = $row {
                    self.$link(number, new, true);
                }
            }};
        }
        match changed {
            Changed::Event { id, row } => {
                if let Some(row) = row.as_ref().filter(|_| *id == programme.event.id) {
                    programme.event = row.clone();
                    self.clock = Clock::of(row);
                    let list = programme.sessions.iter();
                    let sessions =
                        list.filter_map(|row| Some((self.sessions.number(&row.id)?, row)));
                    self.gathered.speak(&row.languages, sessions);
                    self.almanac = RefCell::new(Almanac::new(row));
                }
            }
            Changed::Venue { id, row } => put!(id, row, venues, venues),
            Changed::Travel { id, row } => put!(id, row, travels, travels, travel),
            Changed::Room { id, row } => put!(id, row, rooms, rooms, room),
            Changed::Track { id, row } => put!(id, row, tracks, tracks),
            Changed::Session { id, row } => put!(id, row, sessions, sessions, session),
            Changed::Organization { id, row } => put!(id, row, organizations, organizations),
            Changed::Person { id, row } => put!(id, row, people, people, person),
            Changed::Delegation { id, row } => {
                put!(id, row, delegations, delegations, delegation);
            }
            Changed::Member { id, row } => put!(id, row, members, members, member),
            Changed::Part { id, row } => put!(id, row, parts, parts, part),
            Changed::CoOrganizer { id, row } => {
                put!(id, row, co_organizers, co_organizers, co_organizer);
            }
            Changed::Agreement { id, row } => put!(id, row, agreements, agreements, agreement),
            Changed::AgreementParty { id, row } => {
                put!(id, row, parties, agreement_parties, party);
            }
            Changed::Commitment { id, row } => {
                put!(id, row, commitments, commitments, commitment);
            }
            // No rule reads them, and no programme of a rule's is asked for them.
            Changed::Series { .. }
            | Changed::Attachment { .. }
            | Changed::AttachmentContent { .. }
            | Changed::Strand { .. }
            | Changed::StrandTie { .. } => {}
            Changed::Constraint { id, row } => put!(id, row, constraints, constraints),
            Changed::Availability { id, row } => {
                put!(id, row, availabilities, availabilities, availability);
            }
            Changed::Timetable { id, row } => {
                put!(id, row, timetables, timetables);
                self.tables = tables(programme);
            }
            Changed::Acceptance { id, row } => {
                put!(id, row, acceptances, acceptances, acceptance);
            }
            Changed::Release { id, row } => put!(id, row, releases, releases),
            // No part of a programme.
            Changed::Picture { .. } | Changed::ProtocolNote { .. } => {}
        }
    }

    /// The same row as it stands in the programme.
    pub fn as_it_is(&self, programme: &Programme, changed: &Changed) -> Changed {
        macro_rules! as_it_is {
            ($noun:ident, $id:expr, $rows:ident, $list:ident) => {{
                let number = self.$rows.number($id);
                let row = number.and_then(|number| self.$rows.row(&programme.$list, number));
                Changed::$noun {
                    id: $id.clone(),
                    row: row.cloned(),
                }
            }};
        }
        match changed {
            Changed::Picture { .. } | Changed::ProtocolNote { .. } => changed.clone(),
            Changed::Event { .. } => Changed::Event {
                id: programme.event.id.clone(),
                row: Some(programme.event.clone()),
            },
            Changed::Venue { id, .. } => as_it_is!(Venue, id, venues, venues),
            Changed::Travel { id, .. } => as_it_is!(Travel, id, travels, travels),
            Changed::Room { id, .. } => as_it_is!(Room, id, rooms, rooms),
            Changed::Track { id, .. } => as_it_is!(Track, id, tracks, tracks),
            Changed::Session { id, .. } => as_it_is!(Session, id, sessions, sessions),
            Changed::Organization { id, .. } => {
                as_it_is!(Organization, id, organizations, organizations)
            }
            Changed::Person { id, .. } => as_it_is!(Person, id, people, people),
            Changed::Delegation { id, .. } => as_it_is!(Delegation, id, delegations, delegations),
            Changed::Member { id, .. } => as_it_is!(Member, id, members, members),
            Changed::Part { id, .. } => as_it_is!(Part, id, parts, parts),
            Changed::CoOrganizer { id, .. } => {
                as_it_is!(CoOrganizer, id, co_organizers, co_organizers)
            }
            Changed::Agreement { id, .. } => as_it_is!(Agreement, id, agreements, agreements),
            Changed::AgreementParty { id, .. } => {
                as_it_is!(AgreementParty, id, parties, agreement_parties)
            }
            Changed::Commitment { id, .. } => as_it_is!(Commitment, id, commitments, commitments),
            Changed::Series { .. }
            | Changed::Attachment { .. }
            | Changed::AttachmentContent { .. }
            | Changed::Strand { .. }
            | Changed::StrandTie { .. } => changed.clone(),
            Changed::Constraint { id, .. } => as_it_is!(Constraint, id, constraints, constraints),
            Changed::Availability { id, .. } => {
                as_it_is!(Availability, id, availabilities, availabilities)
            }
            Changed::Timetable { id, .. } => as_it_is!(Timetable, id, timetables, timetables),
            Changed::Acceptance { id, .. } => as_it_is!(Acceptance, id, acceptances, acceptances),
            Changed::Release { id, .. } => as_it_is!(Release, id, releases, releases),
        }
    }

    fn room(&mut self, number: usize, row: &Room, there: bool) {
        let venue = self.venues.numbered(&row.venue_id);
        self.in_venue.set(venue, number, there);
        self.gathered.room(row, there);
    }

    fn session(&mut self, number: usize, row: &Session, there: bool) {
        self.of_kind.set(row.kind as usize, number, there);
        self.gathered.session(number, row, there);
        if let Some(span) = row.span().filter(|_| row.audience == Audience::Public) {
            self.public.set(span, number, there);
        }
        if let Some(room) = &row.room_id {
            let room = self.rooms.numbered(room);
            self.in_room.set(room, number, there);
        }
        if let Some(track) = &row.track_id {
            let track = self.tracks.numbered(track);
            self.in_track.set(track, number, there);
        }
        if let Some(parent) = &row.parent_id {
            let parent = self.sessions.numbered(parent);
            self.children.set(parent, number, there);
            self.parents.set(number, parent, there);
        }
    }

    fn person(&mut self, number: usize, row: &Person, there: bool) {
        if let Some(organization) = &row.organization_id {
            let organization = self.organizations.numbered(organization);
            self.staff_of.set(organization, number, there);
        }
    }

    fn delegation(&mut self, number: usize, row: &Delegation, there: bool) {
        let organization = self.organizations.numbered(&row.organization_id);
        self.sent_by.set(organization, number, there);
    }

    fn member(&mut self, number: usize, row: &Member, there: bool) {
        let delegation = self.delegations.numbered(&row.delegation_id);
        self.members_of.set(delegation, number, there);
        if let Some(person) = &row.person_id {
            let person = self.people.numbered(person);
            self.memberships.set(person, number, there);
        }
    }

    fn part(&mut self, number: usize, row: &Part, there: bool) {
        let session = self.sessions.numbered(&row.session_id);
        self.parts_in.set(session, number, there);
        self.gathered.part(row, there);
        match &row.who {
            Who::Person(id) => {
                let person = self.people.numbered(id);
                self.parts_of.set(person, number, there);
            }
            Who::Delegation(id) => {
                let delegation = self.delegations.numbered(id);
                self.parts_as.set(delegation, number, there);
            }
        }
    }

    fn co_organizer(&mut self, number: usize, row: &CoOrganizer, there: bool) {
        let organization = self.organizations.numbered(&row.organization_id);
        if let Some(session) = row.session_id() {
            let session = self.sessions.numbered(session);
            self.co_organizers_of.set(session, number, there);
        }
        self.shares_of.set(organization, number, there);
    }

    fn agreement(&mut self, number: usize, row: &Agreement, there: bool) {
        if let Some(session) = &row.session_id {
            let session = self.sessions.numbered(session);
            self.signed_in.set(session, number, there);
        }
    }

    fn party(&mut self, number: usize, row: &AgreementParty, there: bool) {
        let agreement = self.agreements.numbered(&row.agreement_id);
        self.parties_of.set(agreement, number, there);
    }

    fn commitment(&mut self, number: usize, row: &Commitment, there: bool) {
        let agreement = self.agreements.numbered(&row.agreement_id);
        self.promised_in.set(agreement, number, there);
    }

    fn travel(&mut self, number: usize, row: &Travel, there: bool) {
        let venues = [&row.from_id, &row.to_id].map(|id| self.venues.numbered(id));
        let way = (venues[0].min(venues[1]), venues[0].max(venues[1]));
        set(self.ways.entry(way).or_default(), number, there);
    }

    fn availability(&mut self, number: usize, row: &Availability, there: bool) {
        let person = self.people.numbered(&row.person_id);
        self.availabilities_of.set(person, number, there);
    }

    fn acceptance(&mut self, number: usize, row: &Acceptance, there: bool) {
        let of_key = self.accepted.entry(row.key.clone()).or_default();
        set(of_key, number, there);
        let count = self.accepted_of.entry(row.rule).or_default();
        *count = if there { *count + 1 } else { *count - 1 };
    }
}

/// Kept apart from the programme, since who keeps what is known by them as well.
fn tables(programme: &Programme) -> Vec<Arc<Timetable>> {
    let mut tables: Vec<_> = programme.timetables.iter().cloned().map(Arc::new).collect();
    tables.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    tables
}
