//! The sample is sound, says what it must, and shows three clashes and no other.

use std::collections::HashSet;

use chrono::NaiveDate;
use congress::checks::{Finding, Rule, findings};
use congress::delegation::{DelegationEdit, MemberEdit, MemberFunction};
use congress::session::{Place, SessionEdit};
use congress::*;

fn congress_of_2025() -> Programme {
    sample::viii_congress().unwrap()
}

fn found(p: &Programme) -> Vec<Finding> {
    findings(p, NaiveDate::from_ymd_opt(2025, 9, 10).unwrap())
}

fn title(p: &Programme, id: &SessionId) -> String {
    p.session(id).unwrap().title.get("en").to_owned()
}

#[test]
fn it_shows_three_clashes() {
    let p = congress_of_2025();
    let found: Vec<_> = found(&p)
        .iter()
        .map(|f| (f.rule, f.sessions.iter().map(|id| title(&p, id)).collect::<Vec<_>>().join(" / ")))
        .collect();
    assert_eq!(
        found,
        [
            (
                Rule::RoomDoubleBooked,
                "Expert roundtable: Intercultural and Interreligious Dialogue Today / \
                 Briefing of interpreters"
                    .to_owned()
            ),
            (
                Rule::HeadInTwoPlaces,
                "Opening and plenary session / \
                 Bilateral meeting: International Center and Muslim World League"
                    .to_owned()
            ),
            (
                Rule::OverCapacity,
                "Panel 4: Faith against extremism, the peacemaking potential of religions"
                    .to_owned()
            ),
        ]
    );
}

#[test]
fn every_session_has_a_title_in_each_working_language() {
    let p = congress_of_2025();
    assert_eq!(p.event.languages, ["en", "ru", "kk", "ar"]);
    let names = p.sessions.iter().map(|s| &s.title);
    let names = names.chain(p.rooms.iter().map(|r| &r.name));
    let names = names.chain(p.venues.iter().map(|v| &v.name));
    let names = names.chain(p.organizations.iter().map(|o| &o.name));
    let names = names.chain(p.people.iter().map(|person| &person.name));
    for name in names.chain([&p.event.name, &p.event.theme]) {
        for language in &p.event.languages {
            assert!(name.0.contains_key(language), "{language}: {name:?}");
        }
    }
}

#[test]
fn descriptions_are_whole_or_not_there() {
    for session in congress_of_2025().sessions {
        assert!([0, 4].contains(&session.description.0.len()), "{}", session.title.get("en"));
    }
}

#[test]
fn it_has_the_size_of_the_congress() {
    let p = congress_of_2025();
    assert_eq!(p.delegations.len(), 100);
    let countries: HashSet<_> = p
        .delegations
        .iter()
        .filter_map(|d| p.organization(&d.organization_id)?.country.clone())
        .collect();
    assert_eq!(countries.len(), 60);
    assert!((45..=60).contains(&p.sessions.len()), "{}", p.sessions.len());
    assert_eq!(p.venues.len(), 2);
    assert_eq!((p.agreements.len(), p.agreement_parties.len()), (3, 2));
    for delegation in &p.delegations {
        let head = |m: &&Member| m.function == MemberFunction::Head;
        let members = p.members.iter().filter(|m| m.delegation_id == delegation.id);
        assert!(members.filter(head).count() >= 1);
        assert!(agenda::of_delegation(&p, &delegation.id).len() >= 5);
    }
}

#[test]
fn nobody_is_invented() {
    let p = congress_of_2025();
    let mut names: Vec<_> = p.people.iter().map(|person| person.name.get("en")).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "Abdulrahman Al-Zaid",
            "Basanese",
            "Cardinal George Koovakad",
            "Danald Jute",
            "David Yosef",
            "Jo Bailey Wells",
            "Kalman Ber",
            "Kassym-Jomart Tokayev",
            "Marinelli",
            "Maulen Ashimbayev",
            "Miguel Moratinos",
            "Mohammed Al-Issa",
            "Onesti",
            "Pasquale Ferrara",
            "Patriarch Kirill",
            "Salim AlMalik",
            "Sardar M. Yousuf",
            "Sheikh-ul-Islam Pashazade",
            "Theophilos III",
            "Yousef Al-Dobeay",
        ]
    );
    assert!(p.co_organizers.iter().all(|c| !c.contact.contains(['@', '+'])));
    assert!(p.delegations.iter().all(|d| d.liaison.is_empty()));
}

#[test]
fn assumptions_are_marked() {
    // No source gives a clock time: whatever has one says so.
    for session in congress_of_2025().sessions {
        assert!(session.notes.contains("assumed"), "{}", session.title.get("en"));
    }
}

#[test]
fn every_noun_takes_its_own_values() {
    for p in [congress_of_2025(), sample::scale(300)] {
        takes_its_own_values(p);
    }
}

fn takes_its_own_values(mut p: Programme) {
    let texts = |text: &LocalizedText| -> Vec<TextIn> {
        let one = |(lang, text): (&String, &String)| TextIn { lang: lang.clone(), text: text.clone() };
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
    let dates = event::Dates { starts_on: event.starts_on, ends_on: event.ends_on };
    event.apply(event::EventEdit::Dates(dates)).unwrap();
    event.apply(event::EventEdit::Zone(event.zone.clone())).unwrap();
    event.apply(event::EventEdit::Languages(event.languages.clone())).unwrap();
    let hours = event::Hours { day_starts: event.day_starts, day_ends: event.day_ends };
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
        let place = Place { room_id: s.room_id.clone(), starts: s.starts, ends: s.ends };
        s.apply(SessionEdit::Place(place)).unwrap();
        s.apply(SessionEdit::Languages(s.languages.clone())).unwrap();
        s.apply(SessionEdit::Attendance(s.attendance)).unwrap();
        s.apply(SessionEdit::Parent(s.parent_id.clone())).unwrap();
        s.apply(SessionEdit::Notes(s.notes.clone())).unwrap();
    }
    for d in &mut p.delegations {
        d.apply(DelegationEdit::Languages(d.languages.clone())).unwrap();
        d.apply(DelegationEdit::Arrival(d.arrival.clone())).unwrap();
        d.apply(DelegationEdit::Departure(d.departure.clone())).unwrap();
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
        o.apply(organization::OrganizationEdit::Country(o.country.clone())).unwrap();
    }
    for c in &mut p.co_organizers {
        c.apply(co_organizer::CoOrganizerEdit::Contact(c.contact.clone())).unwrap();
    }
    for a in &mut p.agreements {
        for to in texts(&a.title.clone()) {
            a.apply(agreement::AgreementEdit::Title(to)).unwrap();
        }
        a.apply(agreement::AgreementEdit::SignedAt(a.signed_at.clone())).unwrap();
        a.apply(agreement::AgreementEdit::Notes(a.notes.clone())).unwrap();
    }
    assert_eq!(p, before);
}

#[test]
fn references_lead_somewhere_and_ids_are_unique() {
    for p in [congress_of_2025(), sample::scale(0), sample::scale(1), sample::scale(500)] {
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
        p.agreement_parties.iter().for_each(|r| fresh(r.id.as_str()));
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
            has(c.session_id.as_str());
            has(c.organization_id.as_str());
        }
        p.delegations.iter().for_each(|d| has(d.organization_id.as_str()));
        for m in &p.members {
            has(m.delegation_id.as_str());
            m.person_id.iter().for_each(|id| has(id.as_str()));
        }
        p.people.iter().flat_map(|p| &p.organization_id).for_each(|id| has(id.as_str()));
        p.agreements.iter().flat_map(|a| &a.session_id).for_each(|id| has(id.as_str()));
        for party in &p.agreement_parties {
            has(party.agreement_id.as_str());
            has(party.organization_id.as_str());
        }
    }
}

#[test]
fn large_programmes_are_the_same_each_time_with_few_clashes() {
    for (sessions, clashes) in [(0, 0), (1, 0), (2, 0), (45, 1), (1000, 10), (5000, 10)] {
        let p = sample::scale(sessions);
        assert_eq!(p, sample::scale(sessions));
        assert_eq!(p.sessions.len(), sessions as usize);
        assert!(p.event.days().count() <= 14);
        let found = found(&p);
        let count = |rule| found.iter().filter(|f| f.rule == rule).count();
        let (rooms, people) = (count(Rule::RoomDoubleBooked), count(Rule::PersonDoubleBooked));
        let seats = count(Rule::OverCapacity);
        assert_eq!(found.len(), rooms + people + seats, "{sessions}: {found:#?}");
        assert_eq!((people, seats), (clashes, clashes), "{sessions}");
        // The last session of a day has no next one in its room.
        assert!(rooms <= clashes && rooms * 2 >= clashes, "{sessions}: {rooms}");
    }
}
