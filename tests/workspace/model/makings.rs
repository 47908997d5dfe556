//! What making a row promises.

use congress::agreement::AgreementState;
use congress::co_organizer::CoOrganizerStatus;
use congress::delegation::DelegationStatus;
use congress::invalid;
use congress::session::SessionStatus;
use congress::*;

use super::deed::Deed;
use super::edits;
use super::rules::{Against, Plan, Planned, Refusal, no};
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
                let organization = Organization {
                    id: stand_in(1),
                    name,
                    kind: *kind,
                    country: None,
                };
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
                    id: stand_in(1),
                    honorific: LocalizedText::default(),
                    name,
                    title: LocalizedText::default(),
                    organization_id: organization_id.clone(),
                    languages: Vec::new(),
                    rank: None,
                    observance: Observance::default(),
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
        Deed::CoOrganizerAdd(session_id, organization_id, role) => {
            action = "co-organizer-add";
            match now.sessions.get(session_id) {
                Some(session) => subject = session.title.clone(),
                None => against.found(false, Noun::Session, session_id),
            }
            let there = now.organizations.contains_key(organization_id);
            against.found(there, Noun::Organization, organization_id);
            let co_organizer = CoOrganizer {
                id: stand_in(1),
                session_id: session_id.clone(),
                organization_id: organization_id.clone(),
                role: *role,
                status: CoOrganizerStatus::Invited,
                contact: String::new(),
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
                    signed_on: None,
                    signed_at: String::new(),
                    session_id: None,
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
            };
            state.parties.insert(party.id.clone(), party);
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
        Deed::BilateralCreate(new) => {
            action = "bilateral-create";
            let mut names = Vec::new();
            for side in [&new.from_id, &new.to_id] {
                match now.delegations.get(side) {
                    Some(one) if one.event_id == new.event_id => {
                        names.push(edits::called(now, one));
                    }
                    _ => against.found(false, Noun::Delegation, side),
                }
            }
            if let Some(bilateral) = against.valid(new.make(stand_in(1))) {
                state.bilaterals.insert(bilateral.id.clone(), bilateral);
            }
            if let [from, to] = names.as_slice() {
                subject = congress::bilateral::title(from, to);
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
    for carrier in now.co_organizers.values().filter(|c| c.session_id == *id) {
        let carrier = CoOrganizer {
            id: stand_in(next),
            session_id: stand_in(1),
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

/// The one way between two venues of an event: made, or said anew.
pub fn way(now: &State, event: &EventId, venues: [&VenueId; 2], minutes: u32) -> Planned {
    let mut against = Against::default();
    for venue in venues {
        let fits = now.venues.get(venue).is_some_and(|v| v.event_id == *event);
        against.found(fits, Noun::Venue, venue);
    }
    if venues[0] == venues[1] {
        against.valid(Err::<(), _>(Invalid::new("toId", Problem::Empty)));
    }
    if minutes > travel::TRAVEL_LIMIT {
        let (least, most) = (0, travel::TRAVEL_LIMIT);
        let range = Problem::OutOfRange { least, most };
        against.valid(Err::<(), _>(Invalid::new("minutes", range)));
    }
    against.or(|| {
        let mut ends = venues.map(Clone::clone);
        ends.sort();
        let [from_id, to_id] = ends;
        let known = now
            .travels
            .values()
            .find(|way| way.from_id == from_id && way.to_id == to_id);
        let way = Travel {
            id: known.map_or_else(|| stand_in(1), |way| way.id.clone()),
            event_id: event.clone(),
            from_id,
            to_id,
            minutes,
        };
        let mut state = now.clone();
        let made = Some(way.id.to_string());
        let subject = edits::way_called(now, &way.from_id, &way.to_id);
        state.travels.insert(way.id.clone(), way);
        Plan {
            state,
            action: "travel-set".to_owned(),
            subject,
            made,
        }
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
        co_organizers: co_organizers, agreements: agreements, parties: agreement_parties,
        constraints: constraints, availabilities: availabilities, timetables: timetables, bilaterals: bilaterals,
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
