//! All rows in memory, and the order in which a programme lists them.

use std::collections::BTreeMap;

use congress::co_organizer::Carried;
use congress::*;
use serde::{Deserialize, Serialize};

use crate::support::Rows;

/// Every row of a workspace, by noun and id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct State {
    pub series: BTreeMap<SeriesId, Series>,
    pub events: BTreeMap<EventId, Event>,
    pub venues: BTreeMap<VenueId, Venue>,
    pub travels: BTreeMap<TravelId, Travel>,
    pub rooms: BTreeMap<RoomId, Room>,
    pub tracks: BTreeMap<TrackId, Track>,
    pub sessions: BTreeMap<SessionId, Session>,
    pub organizations: BTreeMap<OrganizationId, Organization>,
    pub people: BTreeMap<PersonId, Person>,
    pub delegations: BTreeMap<DelegationId, Delegation>,
    pub members: BTreeMap<MemberId, Member>,
    pub parts: BTreeMap<PartId, Part>,
    pub co_organizers: BTreeMap<CoOrganizerId, CoOrganizer>,
    pub agreements: BTreeMap<AgreementId, Agreement>,
    pub parties: BTreeMap<AgreementPartyId, AgreementParty>,
    pub commitments: BTreeMap<CommitmentId, Commitment>,
    pub strands: BTreeMap<StrandId, Strand>,
    pub ties: BTreeMap<StrandTieId, StrandTie>,
    pub constraints: BTreeMap<ConstraintId, Constraint>,
    pub availabilities: BTreeMap<AvailabilityId, Availability>,
    pub timetables: BTreeMap<TimetableId, Timetable>,
    pub acceptances: BTreeMap<AcceptanceId, Acceptance>,
}

impl State {
    /// The rows as verbs report them.
    pub fn rows(&self) -> Rows {
        let mut all = Rows::new();
        macro_rules! take {
            ($($noun:ident: $rows:ident),+ $(,)?) => {$(
                for (id, row) in &self.$rows {
                    let told = Changed::$noun { id: id.clone(), row: Some(row.clone()) };
                    all.insert((Noun::$noun, id.to_string()), told);
                }
            )+};
        }
        take! {
            Series: series,
            Event: events,
            Venue: venues,
            Travel: travels,
            Room: rooms,
            Track: tracks,
            Session: sessions,
            Organization: organizations,
            Person: people,
            Delegation: delegations,
            Member: members,
            Part: parts,
            CoOrganizer: co_organizers,
            Agreement: agreements,
            AgreementParty: parties,
            Commitment: commitments,
            Strand: strands,
            StrandTie: ties,
            Constraint: constraints,
            Availability: availabilities,
            Timetable: timetables,
            Acceptance: acceptances,
        }
        all
    }

    /// What stands after this state that did not stand before it, and the other way round:
    /// each row once, as it then is, in the order of [`Noun::ALL`].
    pub fn changed_from(&self, before: &Self) -> Vec<Changed> {
        let (before, after) = (before.rows(), self.rows());
        let mut changed: Vec<Changed> = before
            .iter()
            .filter(|(key, _)| !after.contains_key(*key))
            .map(|(_, row)| gone(row))
            .collect();
        let new = after
            .iter()
            .filter(|(key, row)| before.get(key) != Some(*row));
        changed.extend(new.map(|(_, row)| row.clone()));
        sorted(changed)
    }

    /// The events, by first day.
    pub fn all_events(&self) -> Vec<Event> {
        let mut events: Vec<Event> = self.events.values().cloned().collect();
        events.sort_by(|a, b| (a.starts_on, &a.id).cmp(&(b.starts_on, &b.id)));
        events
    }

    /// One event with all that belongs to it, in the order in which people expect it.
    pub fn programme(&self, id: &EventId) -> Option<Programme> {
        let session_of = |session: &SessionId| &self.sessions[session].event_id;
        let mut programme = Programme {
            event: self.events.get(id)?.clone(),
            venues: picked(&self.venues, |venue| venue.event_id == *id),
            travels: picked(&self.travels, |way| way.event_id == *id),
            rooms: picked(&self.rooms, |room| room.event_id == *id),
            tracks: picked(&self.tracks, |track| track.event_id == *id),
            sessions: picked(&self.sessions, |session| session.event_id == *id),
            parts: picked(&self.parts, |part| session_of(&part.session_id) == id),
            co_organizers: picked(&self.co_organizers, |one| match &one.of {
                Carried::Session(session) => session_of(session) == id,
                Carried::Event(event) => event == id,
            }),
            delegations: picked(&self.delegations, |delegation| delegation.event_id == *id),
            members: picked(&self.members, |member| {
                self.delegations[&member.delegation_id].event_id == *id
            }),
            people: picked(&self.people, |_| true),
            organizations: picked(&self.organizations, |_| true),
            agreements: picked(&self.agreements, |_| true),
            agreement_parties: picked(&self.parties, |_| true),
            commitments: picked(&self.commitments, |_| true),
            attachments: Vec::new(),
            series: picked(&self.series, |_| true),
            strands: picked(&self.strands, |_| true),
            strand_ties: picked(&self.ties, |_| true),
            constraints: picked(&self.constraints, |one| one.event_id == *id),
            availabilities: picked(&self.availabilities, |one| one.event_id == *id),
            timetables: picked(&self.timetables, |one| one.event_id == *id),
            acceptances: picked(&self.acceptances, |one| one.event_id == *id),
            // Publishing is no verb of the model: it knows no clock.
            releases: Vec::new(),
        };
        // Sorting is stable, and so far all are in the order of their ids.
        programme.venues.sort_by_key(|venue| venue.position);
        programme.rooms.sort_by_key(|room| room.position);
        programme.tracks.sort_by_key(|track| track.position);
        programme
            .sessions
            .sort_by_key(|session| (session.starts.is_none(), session.starts));
        let place = |part: &Part| (part.session_id.clone(), part.position);
        programme.parts.sort_by_key(place);
        programme
            .co_organizers
            .sort_by_key(|one| (one.session_id().cloned(), one.position));
        programme
            .commitments
            .sort_by_key(|one| (one.agreement_id.clone(), one.position));
        programme.strands.sort_by_key(|strand| strand.position);
        programme
            .strand_ties
            .sort_by_key(|tie| tie.strand_id.clone());
        let place = |member: &Member| (member.delegation_id.clone(), member.position);
        programme.members.sort_by_key(place);
        programme
            .agreement_parties
            .sort_by_key(|party| party.agreement_id.clone());
        programme
            .availabilities
            .sort_by_key(|one| (one.person_id.clone(), one.from));
        programme.timetables.sort_by_key(|table| table.name.clone());
        Some(programme)
    }

    /// The same with an id in the place of another, wherever it stands.
    pub fn renamed(&self, names: &[(String, String)]) -> Self {
        let json = serde_json::to_string(self).expect("rows become JSON");
        serde_json::from_str(&renamed(json, names)).expect("and JSON becomes rows")
    }
}

/// Rows as they are reported: in the order of [`Noun::ALL`], and here by id within a noun.
pub fn sorted(mut changed: Vec<Changed>) -> Vec<Changed> {
    changed.sort_by(|a, b| (a.noun(), a.id()).cmp(&(b.noun(), b.id())));
    changed
}

/// A row's report, once it is gone.
pub fn gone(row: &Changed) -> Changed {
    macro_rules! gone {
        ($($noun:ident)+) => { match row { $(
            Changed::$noun { id, .. } => Changed::$noun { id: id.clone(), row: None },
        )+ } };
    }
    gone!(Series Event Venue Travel Room Track Session Organization Person Delegation Member
        Part CoOrganizer Agreement AgreementParty Commitment Attachment AttachmentContent Strand
        StrandTie Constraint Availability Timetable Acceptance Release Picture ProtocolNote)
}

/// JSON with whole texts in the place of others.
pub fn renamed(mut json: String, names: &[(String, String)]) -> String {
    for (from, to) in names {
        json = json.replace(&format!("\"{from}\""), &format!("\"{to}\""));
    }
    json
}

fn picked<Id, Row: Clone>(rows: &BTreeMap<Id, Row>, which: impl Fn(&Row) -> bool) -> Vec<Row> {
    rows.values().filter(|row| which(row)).cloned().collect()
}
