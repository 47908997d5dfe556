//! The sample says what it must, and shows three clashes and one room that is too small.

mod sound;

use std::collections::HashSet;

use chrono::NaiveDate;
use congress::checks::{Finding, Rule, Severity, findings};
use congress::delegation::MemberFunction;
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
fn it_shows_three_clashes_and_a_room_too_small() {
    let p = congress_of_2025();
    // What only wants looking at, such as interpreters yet to be named, is left to the rules.
    let shown = |f: &&Finding| f.severity == Severity::Clash || f.rule == Rule::OverCapacity;
    let found: Vec<_> = found(&p)
        .iter()
        .filter(shown)
        .map(|f| {
            (
                f.rule,
                f.sessions
                    .iter()
                    .map(|id| title(&p, id))
                    .collect::<Vec<_>>()
                    .join(" / "),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (
                Rule::NotPresent,
                "XXIII session of the Secretariat".to_owned()
            ),
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
    let names = names.chain(p.tracks.iter().map(|t| &t.name));
    let names = names.chain(p.event.quiet.iter().map(|q| &q.name));
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
        assert!(
            [0, 4].contains(&session.description.0.len()),
            "{}",
            session.title.get("en")
        );
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
    assert!(
        (45..=60).contains(&p.sessions.len()),
        "{}",
        p.sessions.len()
    );
    assert_eq!(p.venues.len(), 2);
    assert_eq!(p.travel_minutes(&p.venues[1].id, &p.venues[0].id), Some(15));
    assert_eq!((p.tracks.len(), p.event.quiet.len()), (4, 1));
    for track in &p.tracks {
        let own = p.sessions.iter();
        let own = own.filter(|s| s.track_id.as_ref() == Some(&track.id));
        assert!(own.count() >= 2, "{}", track.name.get("en"));
    }
    assert_eq!((p.agreements.len(), p.agreement_parties.len()), (3, 2));
    for delegation in &p.delegations {
        let head = |m: &&Member| m.function == MemberFunction::Head;
        let members = p
            .members
            .iter()
            .filter(|m| m.delegation_id == delegation.id);
        assert!(members.filter(head).count() >= 1);
        assert!(agenda::of_delegation(&p, &delegation.id).len() >= 5);
    }
}

#[test]
fn nobody_is_invented() {
    let p = congress_of_2025();
    let mut names: Vec<_> = p
        .people
        .iter()
        .map(|person| person.name.get("en"))
        .collect();
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
    assert!(
        p.co_organizers
            .iter()
            .all(|c| !c.contact.contains(['@', '+']))
    );
    assert!(p.delegations.iter().all(|d| d.liaison.is_empty()));
}

#[test]
fn assumptions_are_marked() {
    // No source gives a clock time: whatever has one says so.
    for session in congress_of_2025().sessions {
        assert!(
            session.notes.contains("assumed"),
            "{}",
            session.title.get("en")
        );
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
        let (rooms, people) = (
            count(Rule::RoomDoubleBooked),
            count(Rule::PersonDoubleBooked),
        );
        let seats = count(Rule::OverCapacity);
        let all = found.iter().filter(|f| f.severity == Severity::Clash);
        assert_eq!(all.count(), rooms + people, "{sessions}: {found:#?}");
        assert_eq!((people, seats), (clashes, clashes), "{sessions}");
        // The last session of a day has no next one in its room.
        assert!(
            rooms <= clashes && rooms * 2 >= clashes,
            "{sessions}: {rooms}"
        );
    }
}
