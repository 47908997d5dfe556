//! What making a row promises.

use congress::agreement::AgreementState;
use congress::co_organizer::{Carried, CoOrganizerStatus};
use congress::commitment::CommitmentState;
use congress::delegation::DelegationStatus;
use congress::invalid;
use congress::strand::Tied;
use congress::*;

use super::deed::Deed;
use super::edits;
use super::rules::{Against, Plan, Planned};
use super::state::State;

/// Only the row made; all its other fields as the nouns' documentation says.
pub fn plan(now: &State, deed: &Deed) -> Planned {
    let mut state = now.clone();
    let mut against = Against::default();
    let action;
    let mut subject = LocalizedText::default();
    match deed {
        Deed::EventCreate(new) => {
            action = if now.events.is_empty() {
                "file-create"
            } else {
                "event-create"
            };
            let name = tidy(&new.name);
            let new = event::NewEvent {
                name: name.clone(),
                ..new.clone()
            };
            if let Some(event) = against.valid(new.make(stand_in(1))) {
                let id = event.id.clone();
                state.events.insert(id.clone(), event);
                let rooms = new.rooms.iter().map(|name| name.trim());
                let rooms: Vec<&str> = rooms.filter(|name| !name.is_empty()).collect();
                for (position, room) in (0..).zip(&rooms) {
                    let venue_id: VenueId = stand_in(2);
                    let venue = Venue {
                        id: venue_id.clone(),
                        event_id: id.clone(),
                        name: name.clone(),
                        position: 0,
                        latitude: None,
                        longitude: None,
                    };
                    state.venues.insert(venue_id.clone(), venue);
                    let room = Room {
                        id: stand_in(3 + position),
                        event_id: id.clone(),
                        venue_id,
                        name: LocalizedText::of(&new.languages[0], room),
                        capacity: None,
                        position,
                        setup_minutes: 0,
                        booths: 0,
                        opening: Vec::new(),
                        closed: false,
                        equipment: Vec::new(),
                        dais_seats: None,
                        channels: None,
                    };
                    state.rooms.insert(room.id.clone(), room);
                }
                subject = name;
            }
        }
        Deed::VenueCreate(event_id, name) => {
            action = "venue-create";
            against.found(now.events.contains_key(event_id), Noun::Event, event_id);
            let others = now.venues.values().filter(|v| v.event_id == *event_id);
            if let Some(name) = against.valid(named("name", name)) {
                subject = name.clone();
                let venue = Venue {
                    id: stand_in(1),
                    event_id: event_id.clone(),
                    name,
                    position: after(others.map(|v| v.position)),
                    latitude: None,
                    longitude: None,
                };
                state.venues.insert(venue.id.clone(), venue);
            }
        }
        Deed::RoomCreate(event_id, venue_id, name) => {
            action = "room-create";
            let venue = now.venues.get(venue_id);
            let fits = venue.is_some_and(|v| v.event_id == *event_id);
            against.found(fits, Noun::Venue, venue_id);
            against.found(now.events.contains_key(event_id), Noun::Event, event_id);
            let others = now.rooms.values().filter(|r| r.event_id == *event_id);
            if let Some(name) = against.valid(named("name", name)) {
                subject = name.clone();
                let room = Room {
                    id: stand_in(1),
                    event_id: event_id.clone(),
                    venue_id: venue_id.clone(),
                    name,
                    capacity: None,
                    position: after(others.map(|r| r.position)),
                    setup_minutes: 0,
                    booths: 0,
                    opening: Vec::new(),
                    closed: false,
                    equipment: Vec::new(),
                    dais_seats: None,
                    channels: None,
                };
                state.rooms.insert(room.id.clone(), room);
            }
        }
        Deed::TrackCreate(event_id, name) => {
            action = "track-create";
            against.found(now.events.contains_key(event_id), Noun::Event, event_id);
            let others = now.tracks.values().filter(|t| t.event_id == *event_id);
            if let Some(name) = against.valid(named("name", name)) {
                subject = name.clone();
                let track = Track {
                    id: stand_in(1),
                    event_id: event_id.clone(),
                    name,
                    position: after(others.map(|t| t.position)),
                };
                state.tracks.insert(track.id.clone(), track);
            }
        }
        Deed::SessionCreate(new) => {
            action = "session-create";
            let there = now.events.contains_key(&new.event_id);
            against.found(there, Noun::Event, &new.event_id);
            edits::room_of(now, &mut against, &new.event_id, new.place.room_id.as_ref());
            if let Some(track) = &new.track_id {
                edits::track_of(now, &mut against, &new.event_id, track);
            }
            let title = tidy(&new.title);
            let new = session::NewSession {
                title: title.clone(),
                ..new.clone()
            };
            for (position, part) in (0..).zip(&new.parts) {
                edits::who_of(now, &mut against, &new.event_id, &part.who);
                let part = part.make(stand_in(2 + position), stand_in(1), position);
                state.parts.insert(part.id.clone(), part);
            }
            if let Some(session) = against.valid(new.make(stand_in(1))) {
                state.sessions.insert(session.id.clone(), session);
                subject = title;
            }
        }
        Deed::OrganizationCreate(name, kind) => {
            action = "organization-create";
            if let Some(name) = against.valid(named("name", name)) {
                subject = name.clone();
                let organization = Organization::named(stand_in(1), name, *kind);
                state
                    .organizations
                    .insert(organization.id.clone(), organization);
            }
        }
        Deed::PersonCreate(name, organization_id) => {
            action = "person-create";
            if let Some(id) = organization_id {
                against.found(now.organizations.contains_key(id), Noun::Organization, id);
            }
            if let Some(name) = against.valid(named("name", name)) {
                subject = name.clone();
                let person = Person {
                    organization_id: organization_id.clone(),
                    ..Person::named(stand_in(1), name)
                };
                state.people.insert(person.id.clone(), person);
            }
        }
        Deed::DelegationCreate(event_id, organization_id) => {
            action = "delegation-create";
            against.found(now.events.contains_key(event_id), Noun::Event, event_id);
            match now.organizations.get(organization_id) {
                Some(organization) => subject = organization.name.clone(),
                None => against.found(false, Noun::Organization, organization_id),
            }
            let delegation = Delegation {
                id: stand_in(1),
                event_id: event_id.clone(),
                organization_id: organization_id.clone(),
                status: DelegationStatus::Proposed,
                languages: Vec::new(),
                arrival: None,
                departure: None,
                liaison: String::new(),
                notes: String::new(),
                observance: Observance::default(),
                dates: Default::default(),
                expected: None,
                tradition: None,
                stay: Default::default(),
            };
            state.delegations.insert(delegation.id.clone(), delegation);
        }
        Deed::MemberAdd(delegation_id, person_id, function) => {
            action = "member-add";
            match now.delegations.get(delegation_id) {
                Some(delegation) => subject = edits::called(now, delegation),
                None => against.found(false, Noun::Delegation, delegation_id),
            }
            if let Some(id) = person_id {
                against.found(now.people.contains_key(id), Noun::Person, id);
            }
            let others = now.members.values();
            let others = others.filter(|m| m.delegation_id == *delegation_id);
            let member = Member {
                id: stand_in(1),
                delegation_id: delegation_id.clone(),
                person_id: person_id.clone(),
                function: *function,
                on_behalf_of: LocalizedText::default(),
                position: after(others.map(|m| m.position)),
                arrival: None,
                departure: None,
                speaks: false,
                in_office_since: None,
                stay: Default::default(),
            };
            state.members.insert(member.id.clone(), member);
        }
        Deed::PartAdd(session_id, who, role) => {
            action = "part-add";
            match now.sessions.get(session_id) {
                Some(session) => {
                    subject = session.title.clone();
                    edits::who_of(now, &mut against, &session.event_id, who);
                }
                None => against.found(false, Noun::Session, session_id),
            }
            let others = now.parts.values().filter(|p| p.session_id == *session_id);
            let part = Part {
                id: stand_in(1),
                session_id: session_id.clone(),
                who: who.clone(),
                role: *role,
                on_behalf_of: LocalizedText::default(),
                position: after(others.map(|p| p.position)),
                minutes: None,
                asked_at: None,
                exchange_id: None,
            };
            state.parts.insert(part.id.clone(), part);
        }
        Deed::CoOrganizerAdd(of, organization_id, role) => {
            action = "co-organizer-add";
            match edits::carried_called(now, of) {
                Some(name) => subject = name,
                None => match of {
                    Carried::Session(id) => against.found(false, Noun::Session, id),
                    Carried::Event(id) => against.found(false, Noun::Event, id),
                },
            }
            let there = now.organizations.contains_key(organization_id);
            against.found(there, Noun::Organization, organization_id);
            let beside = now.co_organizers.values().filter(|one| one.of == *of);
            let co_organizer = CoOrganizer {
                id: stand_in(1),
                of: of.clone(),
                organization_id: organization_id.clone(),
                role: *role,
                status: CoOrganizerStatus::Invited,
                invited_on: None,
                answered_on: None,
                person_id: None,
                contact: String::new(),
                position: after(beside.map(|one| one.position)),
                pledges: vec![],
                letters: vec![],
            };
            state
                .co_organizers
                .insert(co_organizer.id.clone(), co_organizer);
        }
        Deed::AgreementCreate(title, kind) => {
            action = "agreement-create";
            if let Some(title) = against.valid(named("title", title)) {
                subject = title.clone();
                let agreement = Agreement {
                    id: stand_in(1),
                    title,
                    kind: *kind,
                    state: AgreementState::Draft,
                    drafted_on: None,
                    negotiated_on: None,
                    agreed_on: None,
                    signed_on: None,
                    in_force_on: None,
                    ended_on: None,
                    valid_until: None,
                    signed_at: String::new(),
                    session_id: None,
                    event_id: None,
                    notes: String::new(),
                };
                state.agreements.insert(agreement.id.clone(), agreement);
            }
        }
        Deed::AgreementPartyAdd(agreement_id, organization_id) => {
            action = "agreement-party-add";
            match now.agreements.get(agreement_id) {
                Some(agreement) => subject = agreement.title.clone(),
                None => against.found(false, Noun::Agreement, agreement_id),
            }
            let there = now.organizations.contains_key(organization_id);
            against.found(there, Noun::Organization, organization_id);
            let party = AgreementParty {
                id: stand_in(1),
                agreement_id: agreement_id.clone(),
                organization_id: organization_id.clone(),
                person_id: None,
                signatory: String::new(),
            };
            state.parties.insert(party.id.clone(), party);
        }
        Deed::CommitmentCreate(agreement_id, title) => {
            action = "commitment-create";
            let there = now.agreements.contains_key(agreement_id);
            against.found(there, Noun::Agreement, agreement_id);
            let beside = now.commitments.values();
            let beside = beside.filter(|one| one.agreement_id == *agreement_id);
            if let Some(title) = against.valid(named("title", title)) {
                subject = title.clone();
                let commitment = Commitment {
                    id: stand_in(1),
                    agreement_id: agreement_id.clone(),
                    title,
                    organization_id: None,
                    responsible: String::new(),
                    due_on: None,
                    state: CommitmentState::Open,
                    done_on: None,
                    evidence: String::new(),
                    event_id: None,
                    position: after(beside.map(|one| one.position)),
                };
                state.commitments.insert(commitment.id.clone(), commitment);
            }
        }
        Deed::SeriesCreate(name) => {
            action = "series-create";
            if let Some(name) = against.valid(named("name", name)) {
                subject = name.clone();
                let series = Series {
                    id: stand_in(1),
                    name,
                };
                state.series.insert(series.id.clone(), series);
            }
        }
        Deed::StrandCreate(name, years) => {
            action = "strand-create";
            let years = against.valid(years.taken("years"));
            if let Some((name, years)) = against.valid(named("name", name)).zip(years) {
                subject = name.clone();
                let strand = Strand {
                    id: stand_in(1),
                    name,
                    description: LocalizedText::default(),
                    starts_in: years.starts_in,
                    ends_in: years.ends_in,
                    position: after(now.strands.values().map(|one| one.position)),
                };
                state.strands.insert(strand.id.clone(), strand);
            }
        }
        Deed::StrandTieAdd(strand_id, to) => {
            action = "strand-tie-add";
            match now.strands.get(strand_id) {
                Some(strand) => subject = strand.name.clone(),
                None => against.found(false, Noun::Strand, strand_id),
            }
            match to {
                Tied::Session(id) => {
                    against.found(now.sessions.contains_key(id), Noun::Session, id);
                }
                Tied::Agreement(id) => {
                    against.found(now.agreements.contains_key(id), Noun::Agreement, id);
                }
                Tied::Commitment(id) => {
                    against.found(now.commitments.contains_key(id), Noun::Commitment, id);
                }
            }
            let mut ties = now.ties.values();
            let there = ties.find(|tie| tie.strand_id == *strand_id && tie.to == *to);
            // What is tied already is not tied again.
            if let Some(tie) = there {
                let made = Some(tie.id.to_string());
                return against.or(|| Plan {
                    state,
                    action: action.to_owned(),
                    subject,
                    made,
                });
            }
            let tie = StrandTie {
                id: stand_in(1),
                strand_id: strand_id.clone(),
                to: to.clone(),
            };
            state.ties.insert(tie.id.clone(), tie);
        }
        Deed::ConstraintCreate(new) => {
            action = "constraint-create";
            let there = now.events.contains_key(&new.event_id);
            against.found(there, Noun::Event, &new.event_id);
            for of in [&new.one, &new.other] {
                edits::subject_of(now, &mut against, &new.event_id, of);
            }
            if let Some(constraint) = against.valid(new.make(stand_in(1))) {
                subject = edits::condition_called(now, &constraint);
                state.constraints.insert(constraint.id.clone(), constraint);
            }
        }
        Deed::AvailabilityCreate(new) => {
            action = "availability-create";
            let there = now.events.contains_key(&new.event_id);
            against.found(there, Noun::Event, &new.event_id);
            match now.people.get(&new.person_id) {
                Some(person) => subject = person.name.clone(),
                None => against.found(false, Noun::Person, &new.person_id),
            }
            if let Some(availability) = against.valid(new.make(stand_in(1))) {
                state
                    .availabilities
                    .insert(availability.id.clone(), availability);
            }
        }
        Deed::TimetableCreate(new) => {
            action = "timetable-create";
            let there = now.events.contains_key(&new.event_id);
            against.found(there, Noun::Event, &new.event_id);
            edits::venue_of(now, &mut against, &new.event_id, new.venue_id.as_ref());
            if let Some(timetable) = against.valid(new.make(stand_in(1))) {
                subject = LocalizedText::of("und", &timetable.name);
                state.timetables.insert(timetable.id.clone(), timetable);
            }
        }
        _ => unreachable!("it makes no row"),
    }
    against.or(|| Plan {
        state,
        action: action.to_owned(),
        subject,
        made: Some(stand_in(1)),
    })
}

/// The id of something new, until the workspace tells it.
pub fn stand_in<Id: for<'a> From<&'a str>>(number: u32) -> Id {
    Id::from(&format!("new-{number}"))
}

fn named(field: &str, text: &TextIn) -> Result<LocalizedText, Invalid> {
    let mut name = LocalizedText::default();
    invalid::set_name(field, &mut name, text.clone())?;
    Ok(name)
}

/// A whole text as edits would have left it: no blank language, nothing around a text.
fn tidy(text: &LocalizedText) -> LocalizedText {
    let trimmed = text.0.iter().map(|(lang, text)| (lang, text.trim()));
    let said = trimmed.filter(|(_, text)| !text.is_empty());
    LocalizedText(
        said.map(|(lang, text)| (lang.clone(), text.to_owned()))
            .collect(),
    )
}

/// The place after all others.
fn after(places: impl Iterator<Item = u32>) -> u32 {
    places.max().map_or(0, |last| last + 1)
}
