//! From the data file's rows to a programme's: keys become ids, shares become parts.

mod delegations;
pub(crate) mod horizon;
mod sessions;

use congress::agreement::AgreementKind;
use congress::*;

use crate::SampleError;
use crate::data::{self, Data};
use crate::ids::id;

/// The programme that the data tells.
pub(crate) fn programme(data: &Data) -> Result<Programme, SampleError> {
    let mut event = event_row(&data.event);
    event.series_id = Some(id("series", "congress"));
    event.ordinal = Some(8);
    let mut p = empty(event);
    for series in &data.series {
        p.series.push(Series {
            id: id("series", &series.key),
            name: series.name.clone(),
        });
    }
    places(data, &mut p)?;
    directory(data, &mut p)?;
    delegations::named(data, &mut p)?;
    delegations::invented(&data.invented, &mut p);
    for session in &data.sessions {
        p.sessions.push(sessions::row(session, &p, data)?);
    }
    for session in &data.sessions {
        sessions::parts(session, &mut p)?;
        sessions::co_organizers(session, &mut p)?;
    }
    agreements(data, &mut p)?;
    p.sessions.sort_by(|a, b| {
        let key = |s: &Session| (s.starts.is_none(), s.starts);
        key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
    });
    Ok(p)
}

/// A programme of an event alone.
fn empty(event: Event) -> Programme {
    Programme {
        venues: Vec::new(),
        travels: Vec::new(),
        rooms: Vec::new(),
        tracks: Vec::new(),
        sessions: Vec::new(),
        parts: Vec::new(),
        co_organizers: Vec::new(),
        delegations: Vec::new(),
        members: Vec::new(),
        people: Vec::new(),
        organizations: Vec::new(),
        agreements: Vec::new(),
        agreement_parties: Vec::new(),
        commitments: Vec::new(),
        attachments: Vec::new(),
        series: Vec::new(),
        strands: Vec::new(),
        strand_ties: Vec::new(),
        constraints: Vec::new(),
        availabilities: Vec::new(),
        timetables: Vec::new(),
        acceptances: Vec::new(),
        releases: Vec::new(),
        event,
    }
}

fn event_row(data: &data::Event) -> Event {
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
        quiet: data.quiet.clone(),
        checking: Checking::default(),
        series_id: None,
        ordinal: None,
        tentative: false,
        precedence: Default::default(),
    }
}

fn places(data: &Data, p: &mut Programme) -> Result<(), SampleError> {
    for (position, venue) in (0..).zip(&data.venues) {
        let event_id = p.event.id.clone();
        let name = venue.name.clone();
        p.venues.push(Venue {
            id: id("venue", &venue.key),
            event_id,
            name,
            position,
            latitude: None,
            longitude: None,
        });
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
            setup_minutes: room.setup_minutes,
            booths: room.booths,
            opening: Vec::new(),
            closed: false,
            equipment: Vec::new(),
            dais_seats: None,
            channels: None,
        });
    }
    for (one, other, minutes) in &data.travels {
        let venues = (id("venue", one), id("venue", other));
        known("venue", one, p.venue(&venues.0))?;
        known("venue", other, p.venue(&venues.1))?;
        let way = id("travel", &format!("{one}/{other}"));
        let way = Travel::make(way, p.event.id.clone(), (&venues.0, &venues.1), *minutes);
        p.travels.push(way.map_err(|_| SampleError::UnknownKey {
            noun: "venue",
            key: other.clone(),
        })?);
    }
    for (position, track) in (0..).zip(&data.tracks) {
        p.tracks.push(Track {
            id: id("track", &track.key),
            event_id: p.event.id.clone(),
            name: track.name.clone(),
            position,
        });
    }
    Ok(())
}

fn directory(data: &Data, p: &mut Programme) -> Result<(), SampleError> {
    for organization in &data.organizations {
        let own = id("organization", &organization.key);
        p.organizations.push(Organization {
            country: organization.country.clone(),
            ..Organization::named(own, organization.name.clone(), organization.kind)
        });
    }
    for person in &data.people {
        p.people.push(Person {
            title: person.title.clone(),
            organization_id: Some(organization(p, &person.organization)?),
            ..Person::named(id("person", &person.key), person.name.clone())
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
        let mut row = self::agreement(agreement);
        row.session_id = session_id.transpose()?;
        let adopted = row.kind != AgreementKind::Memorandum;
        row.event_id = adopted.then(|| p.event.id.clone());
        p.agreements.push(row);
        for party in &agreement.parties {
            p.agreement_parties.push(AgreementParty {
                id: id("agreement-party", &format!("{}/{party}", agreement.key)),
                agreement_id: id("agreement", &agreement.key),
                organization_id: organization(p, party)?,
                person_id: None,
                signatory: String::new(),
            });
        }
    }
    Ok(())
}

/// A paper as its data tells it, but for where it is signed.
fn agreement(paper: &data::Agreement) -> Agreement {
    let mut row = Agreement::new(id("agreement", &paper.key), paper.title.clone(), paper.kind);
    row.state = paper.state;
    row.signed_on = paper.signed_on;
    row.valid_until = paper.valid_until;
    row.signed_at = paper.signed_at.clone();
    row.notes = paper.notes.clone();
    row
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
    found.ok_or_else(|| SampleError::UnknownKey {
        noun,
        key: key.to_owned(),
    })
}
