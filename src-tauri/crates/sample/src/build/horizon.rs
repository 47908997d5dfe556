//! The editions before and after the VIII Congress, and what runs through all of them.

use congress::co_organizer::Carried;
use congress::delegation::DelegationStatus;
use congress::strand::Tied;
use congress::*;

use super::{agreement, event_row, known, organization, sessions};
use crate::SampleError;
use crate::data;
use crate::ids::id;

/// The other events, each with its rows; what belongs to none stands in the first.
pub(crate) fn programmes(
    horizon: &data::Horizon,
    data: &data::Data,
    main: &Programme,
) -> Result<Vec<Programme>, SampleError> {
    let mut all = Vec::new();
    for one in &horizon.events {
        all.push(edition(one, data, main)?);
    }
    let Some(first) = all.first_mut() else {
        return Ok(all);
    };
    for share in &horizon.co_organizers {
        first.co_organizers.push(shared(share, main)?);
    }
    for (position, strand) in (0..).zip(&horizon.strands) {
        first.strands.push(Strand {
            id: id("strand", &strand.key),
            name: strand.name.clone(),
            description: LocalizedText::default(),
            starts_in: strand.starts_in,
            ends_in: strand.ends_in,
            position,
        });
    }
    for paper in &horizon.agreements {
        let mut row = agreement(paper);
        row.session_id = paper.session.as_deref().map(|key| id("session", key));
        row.event_id = paper.event.as_deref().map(|key| id("event", key));
        first.agreements.push(row);
        for party in &paper.parties {
            first.agreement_parties.push(AgreementParty {
                id: id("agreement-party", &format!("{}/{party}", paper.key)),
                agreement_id: id("agreement", &paper.key),
                organization_id: organization(main, party)?,
                person_id: None,
                signatory: String::new(),
            });
        }
    }
    for (position, one) in (0..).zip(&horizon.commitments) {
        let agreement = id("agreement", &one.agreement);
        let mut row = Commitment::new(id("commitment", &one.key), agreement, one.title.clone());
        row.organization_id = Some(organization(main, &one.organization)?);
        row.due_on = one.due;
        row.done_on = one.done;
        row.state = one.state;
        row.evidence = one.evidence.clone();
        row.event_id = one.event.as_deref().map(|key| id("event", key));
        row.position = position;
        first.commitments.push(row);
    }
    for (strand, sort, key) in &horizon.ties {
        let to = match sort.as_str() {
            "session" => Tied::Session(id("session", key)),
            "agreement" => Tied::Agreement(id("agreement", key)),
            _ => Tied::Commitment(id("commitment", key)),
        };
        first.strand_ties.push(StrandTie {
            id: id("strand-tie", &format!("{strand}/{sort}/{key}")),
            strand_id: id("strand", strand),
            to,
        });
    }
    Ok(all)
}

/// One edition: without the directory, which the VIII Congress brings along.
fn edition(
    one: &data::Edition,
    data: &data::Data,
    main: &Programme,
) -> Result<Programme, SampleError> {
    let mut event = event_row(&data.event);
    event.id = id("event", &one.key);
    event.name = one.name.clone();
    event.theme = LocalizedText::default();
    (event.starts_on, event.ends_on) = (one.starts_on, one.ends_on);
    event.quiet = Vec::new();
    event.series_id = Some(id("series", &one.series));
    known(
        "series",
        &one.series,
        main.series
            .iter()
            .find(|s| event.series_id.as_ref() == Some(&s.id)),
    )?;
    event.ordinal = Some(one.ordinal);
    event.tentative = one.tentative;
    let mut p = super::empty(event);
    p.venues.extend(one.venue.iter().map(|venue| Venue {
        id: id("venue", &venue.key),
        event_id: p.event.id.clone(),
        name: venue.name.clone(),
        position: 0,
        latitude: None,
        longitude: None,
    }));
    for key in &one.delegations {
        let sender = organization(main, key)?;
        p.delegations.push(Delegation {
            id: id("delegation", &format!("{}/{key}", one.key)),
            event_id: p.event.id.clone(),
            organization_id: sender.clone(),
            // Nothing that was said of the visit of 2025 is said of this one.
            status: DelegationStatus::Accepted,
            arrival: None,
            departure: None,
            liaison: String::new(),
            notes: String::new(),
            dates: Default::default(),
            expected: None,
            stay: Default::default(),
            ..main
                .delegations
                .iter()
                .find(|row| row.organization_id == sender)
                .cloned()
                .ok_or_else(|| SampleError::UnknownKey {
                    noun: "delegation",
                    key: key.clone(),
                })?
        });
    }
    for session in &one.sessions {
        let row = sessions::row(session, &p, data)?;
        p.sessions.push(row);
        for (position, part) in (0..).zip(&session.parts) {
            let Some(key) = &part.delegation else {
                continue;
            };
            let delegation: DelegationId = id("delegation", &format!("{}/{key}", one.key));
            known("delegation", key, p.delegation(&delegation))?;
            p.parts.push(Part {
                id: id("part", &format!("{}/{position}", session.key)),
                session_id: id("session", &session.key),
                who: Who::Delegation(delegation),
                role: part.role,
                on_behalf_of: LocalizedText::default(),
                position,
                minutes: None,
                asked_at: None,
                exchange_id: None,
            });
        }
    }
    Ok(p)
}

fn shared(share: &data::EventShare, main: &Programme) -> Result<CoOrganizer, SampleError> {
    let key = format!("{}/{}", share.event, share.organization);
    let mut row = CoOrganizer::new(
        id("co-organizer", &key),
        Carried::Event(id("event", &share.event)),
        organization(main, &share.organization)?,
        share.role,
        share.status,
    );
    row.contact = share.contact.clone();
    row.pledges = share.pledges.clone();
    Ok(row)
}
