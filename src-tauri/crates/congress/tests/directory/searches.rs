//! What a search finds, in which order, and in which order people stand.

use congress::directory::{Directory, PeopleColumn, PeopleQuery, WhichPeople};
use congress::organization::OrganizationKind;
use congress::*;

fn named(pairs: &[(&str, &str)]) -> LocalizedText {
    let fold = |name: LocalizedText, (lang, text): &(&str, &str)| name.with(lang, text);
    pairs.iter().fold(LocalizedText::default(), fold)
}

fn person(id: &str, name: &[(&str, &str)]) -> Person {
    Person::named(id.into(), named(name))
}

fn organization(id: &str, name: &[(&str, &str)], short: &[(&str, &str)]) -> Organization {
    let (name, kind) = (named(name), OrganizationKind::ReligiousBody);
    Organization {
        short_name: named(short),
        ..Organization::named(id.into(), name, kind)
    }
}

fn programme() -> Programme {
    let mut p = crate_programme();
    p.organizations = vec![
        organization(
            "oic",
            &[("en", "Organisation of Islamic Cooperation")],
            &[("en", "OIC")],
        ),
        organization(
            "roc",
            &[("ru", "Русская православная церковь")],
            &[("ru", "РПЦ")],
        ),
    ];
    p.people = vec![
        person("1", &[("ru", "Глава Кирилловской обители")]),
        person("2", &[("ru", "Кирилл Архипов"), ("kk", "Кирилл Архипов")]),
        person("3", &[("en", "Ákos Kirilenko")]),
        person("4", &[("en", "Somebody Else"), ("ar", "محمد العيسى")]),
        person("5", &[("kk", "Әлия Қасымова")]),
    ];
    p.people[3].organization_id = Some("oic".into());
    p.people[4].organization_id = Some("roc".into());
    p.people[4].title = named(&[("en", "Interpreter")]);
    p
}

/// An event without rows.
fn crate_programme() -> Programme {
    let event = event::NewEvent {
        name: named(&[("en", "Congress")]),
        starts_on: chrono::NaiveDate::from_ymd_opt(2025, 9, 16).unwrap(),
        ends_on: chrono::NaiveDate::from_ymd_opt(2025, 9, 18).unwrap(),
        zone: "Asia/Almaty".to_owned(),
        languages: vec!["en".to_owned()],
        rooms: vec![],
    };
    Programme {
        event: event.make("e".into()).unwrap(),
        venues: vec![],
        travels: vec![],
        rooms: vec![],
        tracks: vec![],
        sessions: vec![],
        parts: vec![],
        co_organizers: vec![],
        delegations: vec![],
        members: vec![],
        people: vec![],
        organizations: vec![],
        agreements: vec![],
        agreement_parties: vec![],
        constraints: vec![],
        availabilities: vec![],
        timetables: vec![],
        acceptances: vec![],
        commitments: vec![],
        attachments: vec![],
        series: vec![],
        strands: vec![],
        strand_ties: vec![],
        releases: vec![],
    }
}

fn found(directory: &Directory, query: &str) -> Vec<String> {
    let found = directory.search(query, 50);
    assert_eq!(found.count as usize, found.hits.len());
    found.hits.into_iter().map(|hit| hit.id).collect()
}

#[test]
fn a_name_is_found_in_whichever_script_it_is_typed() {
    let directory = Directory::new(&programme());
    for (query, expected) in [
        ("кирилл архипов", &["2"][..]),
        ("Kirill Arkhipov", &["2"]),
        ("arkhipov, KIRILL", &["2"]),
        // The one who is called so before those whose name goes on.
        ("кирилл", &["2", "1", "3"]),
        ("kiril", &["2", "3", "1"]),
        ("akos", &["3"]),
        ("aliya kasymova", &["5"]),
        ("Кириленко", &["3"]),
        ("العيسى", &["4"]),
        ("oic", &["oic"]),
        ("рпц", &["roc"]),
        ("rpts", &["roc"]),
        ("islam coop", &["oic"]),
        ("кирилл нет", &[]),
        ("", &[]),
        ("  ,", &[]),
    ] {
        assert_eq!(found(&directory, query), expected, "{query}");
    }
    let best = directory.search("кирилл", 1);
    assert_eq!((best.hits.len(), best.count), (1, 3));
}

#[test]
fn the_index_follows_what_changes() {
    let mut p = programme();
    let mut directory = Directory::new(&p);
    let gone = Changed::Person {
        id: "1".into(),
        row: None,
    };
    let renamed = Person {
        name: named(&[("en", "Nobody Known")]),
        ..p.people[1].clone()
    };
    let made = person("6", &[("en", "Kirill New")]);
    p.people.remove(0);
    p.people[0] = renamed.clone();
    p.people.push(made.clone());
    let changed = [renamed, made].map(|row| Changed::Person {
        id: row.id.clone(),
        row: Some(row),
    });
    directory.apply(&p, &[gone]);
    directory.apply(&p, &changed);
    let fresh = Directory::new(&p);
    for query in ["kirill", "nobody", "кирилл", "глава", "oic", "a"] {
        assert_eq!(found(&directory, query), found(&fresh, query), "{query}");
    }
    // A delegation is found by the name of who sends it.
    p.delegations = vec![Delegation {
        id: "d".into(),
        event_id: "e".into(),
        organization_id: "oic".into(),
        status: delegation::DelegationStatus::Invited,
        languages: vec![],
        arrival: None,
        departure: None,
        liaison: String::new(),
        notes: String::new(),
        observance: Observance::default(),
        dates: Default::default(),
        expected: None,
        tradition: None,
        stay: Default::default(),
    }];
    directory.apply(
        &p,
        &[Changed::Delegation {
            id: "d".into(),
            row: Some(p.delegations[0].clone()),
        }],
    );
    assert_eq!(found(&directory, "oic"), ["d", "oic"]);
    p.organizations[0].short_name = named(&[("en", "ОИС")]);
    directory.apply(
        &p,
        &[Changed::Organization {
            id: "oic".into(),
            row: Some(p.organizations[0].clone()),
        }],
    );
    assert_eq!(found(&directory, "oic"), [""; 0]);
    assert_eq!(found(&directory, "ois"), ["d", "oic"]);
}

fn query(text: &str, sort: PeopleColumn, lang: &str) -> PeopleQuery {
    PeopleQuery {
        text: text.to_owned(),
        which: WhichPeople::Everyone,
        country: None,
        sort,
        descending: false,
        lang: lang.to_owned(),
    }
}

fn ids(found: Vec<PersonId>) -> String {
    let ids: Vec<String> = found.into_iter().map(|id| id.0).collect();
    ids.join(" ")
}

#[test]
fn people_stand_in_the_order_of_the_language() {
    let mut p = crate_programme();
    let names = ["Қанат", "Кайрат", "Ғалым", "Гүлнар", "Әсем", "Асем", "Ян"];
    p.people = (0..)
        .zip(names)
        .map(|(n, name)| person(&n.to_string(), &[("kk", name)]))
        .collect();
    p.people[3].rank = Some(1);
    p.people[0].rank = Some(4);
    let mut directory = Directory::new(&p);
    // Кayрат before Қанат, Гүлнар before Ғалым, Асем before Әсем: Kazakh letters of their own.
    let by_name = query("", PeopleColumn::Name, "kk");
    assert_eq!(ids(directory.people(&p, &by_name)), "5 4 3 2 1 0 6");
    let down = PeopleQuery {
        descending: true,
        ..by_name
    };
    assert_eq!(ids(directory.people(&p, &down)), "6 0 1 2 3 4 5");
    // What is not known stands last, whichever way.
    let by_rank = query("", PeopleColumn::Rank, "kk");
    assert!(ids(directory.people(&p, &by_rank)).starts_with("3 0 "));
    let down = PeopleQuery {
        descending: true,
        ..by_rank
    };
    assert!(ids(directory.people(&p, &down)).starts_with("0 3 "));
}

#[test]
fn people_are_asked_for_by_words_and_by_what_they_are() {
    let mut p = programme();
    p.people[1].country = Some("KZ".to_owned());
    p.organizations[1].country = Some("KZ".to_owned());
    let mut directory = Directory::new(&p);
    for (text, expected) in [
        ("islamic", "4"),
        ("somebody OIC", "4"),
        ("interpreter", "5"),
        ("рпц перевод", ""),
        ("rpts interp", "5"),
        ("kirill", "2 1 3"),
    ] {
        let found = directory.people(&p, &query(text, PeopleColumn::Name, "ru"));
        let mut found: Vec<&str> = found.iter().map(|id| id.as_str()).collect();
        found.sort_unstable();
        let mut expected: Vec<&str> = expected.split(' ').filter(|id| !id.is_empty()).collect();
        expected.sort_unstable();
        assert_eq!(found, expected, "{text}");
    }
    let of = PeopleQuery {
        country: Some("KZ".to_owned()),
        ..query("", PeopleColumn::Rank, "en")
    };
    assert_eq!(ids(directory.people(&p, &of)), "2 5");
    let twice = PeopleQuery {
        which: WhichPeople::Duplicates,
        ..query("", PeopleColumn::Rank, "en")
    };
    assert_eq!(ids(directory.people(&p, &twice)), "");
    let other = person("7", &[("en", "Kirill Arkhipov")]);
    p.people.push(other.clone());
    let change = Changed::Person {
        id: "7".into(),
        row: Some(other),
    };
    directory.apply(&p, &[change]);
    assert_eq!(ids(directory.people(&p, &twice)), "2 7");
    assert_eq!(ids(directory.alike(&p, &"7".into())), "2");
    assert_eq!(ids(directory.alike(&p, &"3".into())), "");
    let of_event = PeopleQuery {
        which: WhichPeople::OfEvent,
        ..query("", PeopleColumn::Name, "en")
    };
    p.parts = vec![Part {
        id: "part".into(),
        session_id: "s".into(),
        who: Who::Person("3".into()),
        role: part::PartRole::Chair,
        on_behalf_of: LocalizedText::default(),
        position: 0,
        minutes: None,
        asked_at: None,
        exchange_id: None,
    }];
    assert_eq!(ids(directory.people(&p, &of_event)), "3");
}
