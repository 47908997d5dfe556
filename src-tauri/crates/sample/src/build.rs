//! From the data file's rows to a programme's: keys become ids, shares become parts.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use congress::delegation::{DelegationStatus, MemberFunction, Movement};
use congress::organization::OrganizationKind;
use congress::*;

use crate::SampleError;
use crate::data::{self, Data};
use crate::ids::id;

/// The programme that the data tells.
pub(crate) fn programme(data: &Data) -> Result<Programme, SampleError> {
    let event = event(&data.event);
    let mut p = Programme {
        venues: Vec::new(),
        rooms: Vec::new(),
        sessions: Vec::new(),
        parts: Vec::new(),
        co_organizers: Vec::new(),
        delegations: Vec::new(),
        members: Vec::new(),
        people: Vec::new(),
        organizations: Vec::new(),
        agreements: Vec::new(),
        agreement_parties: Vec::new(),
        event,
    };
    places(data, &mut p)?;
    directory(data, &mut p)?;
    delegations(data, &mut p)?;
    invented(&data.invented, &mut p);
    for session in &data.sessions {
        p.sessions.push(row(session, &p, data)?);
    }
    for session in &data.sessions {
        parts(session, &mut p)?;
        co_organizers(session, &mut p)?;
    }
    agreements(data, &mut p)?;
    p.sessions.sort_by(|a, b| {
        let key = |s: &Session| (s.starts.is_none(), s.starts);
        key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
    });
    Ok(p)
}

fn event(data: &data::Event) -> Event {
    Event {
        id: id("event", "viii-congress"),
        name: data.name.clone(),
        theme: data.theme.clone(),
        starts_on: data.starts_on,
        ends_on: data.ends_on,
        zone: data.zone.clone(),
        languages: data.languages.clone(),
        day_starts: data.day_starts,
        day_ends: data.day_ends,
    }
}

fn places(data: &Data, p: &mut Programme) -> Result<(), SampleError> {
    for (position, venue) in (0..).zip(&data.venues) {
        let event_id = p.event.id.clone();
        let name = venue.name.clone();
        p.venues.push(Venue { id: id("venue", &venue.key), event_id, name, position });
    }
    for (position, room) in (0..).zip(&data.rooms) {
        let venue_id = id("venue", &room.venue);
        known("venue", &room.venue, p.venue(&venue_id))?;
        p.rooms.push(Room {
            id: id("room", &room.key),
            event_id: p.event.id.clone(),
            venue_id,
            name: room.name.clone(),
            capacity: room.capacity,
            position,
        });
    }
    Ok(())
}

fn directory(data: &Data, p: &mut Programme) -> Result<(), SampleError> {
    for organization in &data.organizations {
        p.organizations.push(Organization {
            id: id("organization", &organization.key),
            name: organization.name.clone(),
            kind: organization.kind,
            country: organization.country.clone(),
        });
    }
    for person in &data.people {
        p.people.push(Person {
            id: id("person", &person.key),
            honorific: LocalizedText::default(),
            name: person.name.clone(),
            title: person.title.clone(),
            organization_id: Some(organization(p, &person.organization)?),
            languages: Vec::new(),
        });
    }
    Ok(())
}

fn delegations(data: &Data, p: &mut Programme) -> Result<(), SampleError> {
    for delegation in &data.delegations {
        let key = &delegation.organization;
        p.delegations.push(Delegation {
            id: id("delegation", key),
            event_id: p.event.id.clone(),
            organization_id: organization(p, key)?,
            status: delegation.status,
            languages: delegation.languages.clone(),
            arrival: delegation.arrival.as_ref().map(movement),
            departure: delegation.departure.as_ref().map(movement),
            liaison: String::new(),
            notes: delegation.notes.clone(),
        });
        for member in &delegation.members {
            let person = member.person.as_deref().map(|key| person(p, key)).transpose()?;
            let on_behalf_of = member.on_behalf_of.clone();
            push_member(p, key, person, member.function, on_behalf_of);
        }
    }
    Ok(())
}

fn movement(data::Movement(at, offset_minutes, note): &data::Movement) -> Movement {
    Movement { at: *at, offset_minutes: *offset_minutes, note: note.clone() }
}

fn invented(data: &data::Invented, p: &mut Programme) {
    let statuses = [
        DelegationStatus::Accepted,
        DelegationStatus::Accepted,
        DelegationStatus::Accredited,
        DelegationStatus::Invited,
    ];
    let others = [MemberFunction::Deputy, MemberFunction::Adviser, MemberFunction::Interpreter];
    for country in &data.from {
        let council = country.council.then(|| {
            let name = data.council.0.iter().fold(LocalizedText::default(), |name, (tag, text)| {
                name.with(tag, &text.replace("{}", country.name.get(tag)))
            });
            ("council", name, OrganizationKind::ReligiousBody)
        });
        let state = ("state", country.name.clone(), OrganizationKind::State);
        for (sort, name, kind) in [Some(state), council].into_iter().flatten() {
            let key = format!("{sort}-{}", country.country);
            let number = p.delegations.len();
            let country = Some(country.country.clone());
            let organization_id: OrganizationId = id("organization", &key);
            p.organizations.push(Organization { id: organization_id.clone(), name, kind, country });
            p.delegations.push(Delegation {
                id: id("delegation", &key),
                event_id: p.event.id.clone(),
                organization_id,
                status: statuses[number % statuses.len()],
                languages: vec!["en".to_owned()],
                arrival: None,
                departure: None,
                liaison: String::new(),
                notes: data.notes.clone(),
            });
            push_member(p, &key, None, MemberFunction::Head, LocalizedText::default());
            for function in &others[..number % (others.len() + 1)] {
                push_member(p, &key, None, *function, LocalizedText::default());
            }
        }
    }
}

fn push_member(
    p: &mut Programme,
    delegation: &str,
    person_id: Option<PersonId>,
    function: MemberFunction,
    on_behalf_of: LocalizedText,
) {
    let delegation_id: DelegationId = id("delegation", delegation);
    let position = p.members.iter().filter(|m| m.delegation_id == delegation_id).count();
    p.members.push(Member {
        id: id("member", &format!("{delegation}/{position}")),
        delegation_id,
        person_id,
        function,
        on_behalf_of,
        position: u32::try_from(position).unwrap_or(u32::MAX),
    });
}

fn row(session: &data::Session, p: &Programme, data: &Data) -> Result<Session, SampleError> {
    if let Some(parent) = &session.parent {
        known("session", parent, data.sessions.iter().find(|s| s.key == *parent))?;
    }
    let room_id = session.room.as_deref().map(|key| {
        let room_id = id("room", key);
        known("room", key, p.room(&room_id)).map(|_| room_id)
    });
    let at = session.at.as_ref();
    let at = at.map(|(day, from, to)| Ok::<_, SampleError>((wall(*day, from)?, wall(*day, to)?)));
    let at = at.transpose()?;
    Ok(Session {
        id: id("session", &session.key),
        event_id: p.event.id.clone(),
        parent_id: session.parent.as_deref().map(|key| id("session", key)),
        room_id: room_id.transpose()?,
        kind: session.kind,
        status: session.status,
        audience: session.audience,
        title: session.title.clone(),
        description: session.description.clone(),
        starts: at.map(|(starts, _)| starts),
        ends: at.map(|(_, ends)| ends),
        languages: session.languages.clone(),
        attendance: session.attendance,
        notes: session.notes.clone(),
    })
}

fn parts(session: &data::Session, p: &mut Programme) -> Result<(), SampleError> {
    let mut parts: Vec<(Who, part::PartRole)> = Vec::new();
    for part in &session.parts {
        if let Some(key) = &part.person {
            parts.push((Who::Person(person(p, key)?), part.role));
        }
        if let Some(key) = &part.delegation {
            let delegation = id("delegation", key);
            known("delegation", key, p.delegation(&delegation))?;
            parts.push((Who::Delegation(delegation), part.role));
        }
        if let Some((place, of)) = part.share {
            let taken: HashSet<Who> = parts.iter().map(|(who, _)| who.clone()).collect();
            let share = p.delegations.iter().skip(place).step_by(of.max(1));
            let share = share.map(|d| Who::Delegation(d.id.clone()));
            parts.extend(share.filter(|who| !taken.contains(who)).map(|who| (who, part.role)));
        }
    }
    for (position, (who, role)) in (0_u32..).zip(parts) {
        p.parts.push(Part {
            id: id("part", &format!("{}/{position}", session.key)),
            session_id: id("session", &session.key),
            who,
            role,
            on_behalf_of: LocalizedText::default(),
            position,
        });
    }
    Ok(())
}

fn co_organizers(session: &data::Session, p: &mut Programme) -> Result<(), SampleError> {
    for share in &session.co_organizers {
        p.co_organizers.push(CoOrganizer {
            id: id("co-organizer", &format!("{}/{}", session.key, share.organization)),
            session_id: id("session", &session.key),
            organization_id: organization(p, &share.organization)?,
            role: share.role,
            status: share.status,
            contact: share.contact.clone(),
        });
    }
    Ok(())
}

fn agreements(data: &Data, p: &mut Programme) -> Result<(), SampleError> {
    for agreement in &data.agreements {
        let session_id = agreement.session.as_deref().map(|key| {
            let session_id = id("session", key);
            known("session", key, p.session(&session_id)).map(|_| session_id)
        });
        p.agreements.push(Agreement {
            id: id("agreement", &agreement.key),
            title: agreement.title.clone(),
            kind: agreement.kind,
            state: agreement.state,
            signed_on: agreement.signed_on,
            signed_at: agreement.signed_at.clone(),
            session_id: session_id.transpose()?,
            notes: agreement.notes.clone(),
        });
        for party in &agreement.parties {
            p.agreement_parties.push(AgreementParty {
                id: id("agreement-party", &format!("{}/{party}", agreement.key)),
                agreement_id: id("agreement", &agreement.key),
                organization_id: organization(p, party)?,
            });
        }
    }
    Ok(())
}

fn organization(p: &Programme, key: &str) -> Result<OrganizationId, SampleError> {
    let organization = id("organization", key);
    known("organization", key, p.organization(&organization)).map(|_| organization)
}

fn person(p: &Programme, key: &str) -> Result<PersonId, SampleError> {
    let person = id("person", key);
    known("person", key, p.person(&person)).map(|_| person)
}

fn known<T>(noun: &'static str, key: &str, found: Option<T>) -> Result<T, SampleError> {
    found.ok_or_else(|| SampleError::UnknownKey { noun, key: key.to_owned() })
}

fn wall(day: NaiveDate, clock: &str) -> Result<NaiveDateTime, SampleError> {
    NaiveTime::parse_from_str(clock, "%H:%M")
        .map(|time| day.and_time(time))
        .map_err(|_| SampleError::Time(clock.to_owned()))
}
