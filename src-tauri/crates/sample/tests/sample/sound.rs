//! Every value is one that its field takes, and every reference leads somewhere.

use std::collections::HashSet;

use congress::delegation::{DelegationEdit, MemberEdit};
use congress::session::{Place, SessionEdit};
use congress::*;

use crate::congress_of_2025;

#[test]
fn every_noun_takes_its_own_values() {
    for p in [congress_of_2025(), sample::scale(300)] {
        takes_its_own_values(p);
    }
}

fn takes_its_own_values(mut p: Programme) {
    let texts = |text: &LocalizedText| -> Vec<TextIn> {
        let one = |(lang, text): (&String, &String)| TextIn {
            lang: lang.clone(),
            text: text.clone(),
        };
        text.0.iter().map(one).collect()
    };
    let before = p.clone();
    let event = &mut p.event;
    for to in texts(&event.name.clone()) {
        event.apply(event::EventEdit::Name(to)).unwrap();
    }
    for to in texts(&event.theme.clone()) {
        event.apply(event::EventEdit::Theme(to)).unwrap();
    }
    let dates = event::Dates {
        starts_on: event.starts_on,
        ends_on: event.ends_on,
    };
    event.apply(event::EventEdit::Dates(dates)).unwrap();
    event
        .apply(event::EventEdit::Zone(event.zone.clone()))
        .unwrap();
    event
        .apply(event::EventEdit::Languages(event.languages.clone()))
        .unwrap();
    let hours = event::Hours {
        day_starts: event.day_starts,
        day_ends: event.day_ends,
    };
    event.apply(event::EventEdit::Hours(hours)).unwrap();
    for room in &mut p.rooms {
        for to in texts(&room.name.clone()) {
            room.apply(room::RoomEdit::Name(to)).unwrap();
        }
        room.apply(room::RoomEdit::Capacity(room.capacity)).unwrap();
    }
    for venue in &mut p.venues {
        for to in texts(&venue.name.clone()) {
            venue.apply(venue::VenueEdit::Name(to)).unwrap();
        }
    }
    for s in &mut p.sessions {
        for to in texts(&s.title.clone()) {
            s.apply(SessionEdit::Title(to)).unwrap();
        }
        for to in texts(&s.description.clone()) {
            s.apply(SessionEdit::Description(to)).unwrap();
        }
        let place = Place {
            room_id: s.room_id.clone(),
            starts: s.starts,
            ends: s.ends,
        };
        s.apply(SessionEdit::Place(place)).unwrap();
        s.apply(SessionEdit::Languages(s.languages.clone()))
            .unwrap();
        s.apply(SessionEdit::Attendance(s.attendance)).unwrap();
        s.apply(SessionEdit::Parent(s.parent_id.clone())).unwrap();
        s.apply(SessionEdit::Notes(s.notes.clone())).unwrap();
    }
    for d in &mut p.delegations {
        d.apply(DelegationEdit::Languages(d.languages.clone()))
            .unwrap();
        d.apply(DelegationEdit::Arrival(d.arrival.clone())).unwrap();
        d.apply(DelegationEdit::Departure(d.departure.clone()))
            .unwrap();
        d.apply(DelegationEdit::Liaison(d.liaison.clone())).unwrap();
        d.apply(DelegationEdit::Notes(d.notes.clone())).unwrap();
    }
    for m in &mut p.members {
        for to in texts(&m.on_behalf_of.clone()) {
            m.apply(MemberEdit::OnBehalfOf(to)).unwrap();
        }
    }
    for person in &mut p.people {
        for to in texts(&person.name.clone()) {
            person.apply(person::PersonEdit::Name(to)).unwrap();
        }
        for to in texts(&person.title.clone()) {
            person.apply(person::PersonEdit::Title(to)).unwrap();
        }
    }
    for o in &mut p.organizations {
        for to in texts(&o.name.clone()) {
            o.apply(organization::OrganizationEdit::Name(to)).unwrap();
        }
        o.apply(organization::OrganizationEdit::Country(o.country.clone()))
            .unwrap();
    }
    for c in &mut p.co_organizers {
        c.apply(co_organizer::CoOrganizerEdit::Contact(c.contact.clone()))
            .unwrap();
    }
    for a in &mut p.agreements {
        for to in texts(&a.title.clone()) {
            a.apply(agreement::AgreementEdit::Title(to)).unwrap();
        }
        a.apply(agreement::AgreementEdit::SignedAt(a.signed_at.clone()))
            .unwrap();
        a.apply(agreement::AgreementEdit::Notes(a.notes.clone()))
            .unwrap();
    }
    assert_eq!(p, before);
}

#[test]
fn references_lead_somewhere_and_ids_are_unique() {
    for p in [
        congress_of_2025(),
        sample::scale(0),
        sample::scale(1),
        sample::scale(500),
    ] {
        let mut ids = HashSet::new();
        let mut fresh = |id: &str| {
            assert_eq!(id.len(), 36);
            assert!(ids.insert(id.to_owned()), "{id} twice");
        };
        p.venues.iter().for_each(|r| fresh(r.id.as_str()));
        p.rooms.iter().for_each(|r| fresh(r.id.as_str()));
        p.sessions.iter().for_each(|r| fresh(r.id.as_str()));
        p.parts.iter().for_each(|r| fresh(r.id.as_str()));
        p.co_organizers.iter().for_each(|r| fresh(r.id.as_str()));
        p.delegations.iter().for_each(|r| fresh(r.id.as_str()));
        p.members.iter().for_each(|r| fresh(r.id.as_str()));
        p.people.iter().for_each(|r| fresh(r.id.as_str()));
        p.organizations.iter().for_each(|r| fresh(r.id.as_str()));
        p.agreements.iter().for_each(|r| fresh(r.id.as_str()));
        p.agreement_parties
            .iter()
            .for_each(|r| fresh(r.id.as_str()));
        let has = |id: &str| assert!(ids.contains(id), "{id} leads nowhere");
        p.rooms.iter().for_each(|r| has(r.venue_id.as_str()));
        for s in &p.sessions {
            assert_eq!(s.event_id, p.event.id);
            s.room_id.iter().for_each(|id| has(id.as_str()));
            s.parent_id.iter().for_each(|id| has(id.as_str()));
        }
        for part in &p.parts {
            has(part.session_id.as_str());
            match &part.who {
                Who::Person(id) => has(id.as_str()),
                Who::Delegation(id) => has(id.as_str()),
            }
        }
        for c in &p.co_organizers {
            c.session_id().iter().for_each(|id| has(id.as_str()));
            has(c.organization_id.as_str());
        }
        p.delegations
            .iter()
            .for_each(|d| has(d.organization_id.as_str()));
        for m in &p.members {
            has(m.delegation_id.as_str());
            m.person_id.iter().for_each(|id| has(id.as_str()));
        }
        p.people
            .iter()
            .flat_map(|p| &p.organization_id)
            .for_each(|id| has(id.as_str()));
        p.agreements
            .iter()
            .flat_map(|a| &a.session_id)
            .for_each(|id| has(id.as_str()));
        for party in &p.agreement_parties {
            has(party.agreement_id.as_str());
            has(party.organization_id.as_str());
        }
    }
}

/// What reaches beyond the VIII Congress: every row leads to one of the whole file.
#[test]
fn the_whole_file_is_sound() {
    let all = sample::events().unwrap();
    let mut ids = HashSet::new();
    macro_rules! rows {
        ($($list:ident)+) => {
            for p in &all {
                assert!(ids.insert(p.event.id.to_string()), "{} twice", p.event.id);
                $(for row in &p.$list {
                    assert!(ids.insert(row.id.to_string()), "{} twice", row.id);
                })+
            }
        };
    }
    rows!(series venues rooms tracks sessions parts co_organizers delegations members people
        organizations agreements agreement_parties commitments strands strand_ties);
    let has = |id: &str| assert!(ids.contains(id), "{id} leads nowhere");
    for p in &all {
        has(p.event.series_id.as_ref().unwrap().as_str());
        for share in &p.co_organizers {
            match &share.of {
                co_organizer::Carried::Event(id) => has(id.as_str()),
                co_organizer::Carried::Session(id) => has(id.as_str()),
            }
            has(share.organization_id.as_str());
        }
        for row in &p.agreements {
            row.session_id.iter().for_each(|id| has(id.as_str()));
            row.event_id.iter().for_each(|id| has(id.as_str()));
        }
        for row in &p.commitments {
            has(row.agreement_id.as_str());
            row.organization_id.iter().for_each(|id| has(id.as_str()));
            row.event_id.iter().for_each(|id| has(id.as_str()));
            assert_eq!(row.title.0.len(), 4, "{:?}", row.title);
        }
        for row in &p.strand_ties {
            has(row.strand_id.as_str());
            match &row.to {
                strand::Tied::Session(id) => has(id.as_str()),
                strand::Tied::Agreement(id) => has(id.as_str()),
                strand::Tied::Commitment(id) => has(id.as_str()),
            }
        }
    }
    // From the press: the day of the memorandum, of the XXIV session, the year of the IX.
    let by_ordinal = |n| all.iter().find(|p| p.event.ordinal == Some(n)).unwrap();
    assert_eq!(by_ordinal(24).event.starts_on.to_string(), "2026-10-07");
    let ninth = &by_ordinal(9).event;
    assert!(ninth.tentative && ninth.starts_on.to_string().starts_with("2028"));
    let signed = all.iter().flat_map(|p| &p.agreements);
    let mecca = signed.filter(|row| row.signed_at == "Mecca").count();
    assert_eq!(mecca, 1);
}
