//! The rules of the directory as data: countries, contacts, names folded, who may be one person,
//! what is found and in which order, what two rows come to as one, and pictures made safe.

mod pictures;
mod searches;

use std::collections::BTreeSet;

use congress::co_organizer::{Carried, CoOrganizerRole, CoOrganizerStatus, Pledge, PledgeKind};
use congress::contact::{Contact, ContactKind};
use congress::country::{self, Standing};
use congress::folding::{consonants, folded, latin};
use congress::invalid::{Invalid, Problem};
use congress::likeness::{Likeness, groups};
use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::person::{Diet, PersonEdit};
use congress::{CoOrganizer, LocalizedText, Organization, Person, ProtocolNote, TextIn};

#[test]
fn the_table_of_countries_is_whole() {
    let all = country::all();
    assert_eq!(all.len(), 249, "every code of the standard");
    let of = |standing| all.iter().filter(|c| c.standing == standing).count();
    assert_eq!((of(Standing::Member), of(Standing::Observer)), (193, 2));
    let codes: BTreeSet<&str> = all.iter().map(|c| c.code.as_str()).collect();
    assert_eq!(codes.len(), 249);
    for one in all {
        assert!(
            one.code.len() == 2 && one.code.bytes().all(|b| b.is_ascii_uppercase()),
            "{one:?}"
        );
        let languages: Vec<&str> = one.name.0.keys().map(String::as_str).collect();
        assert_eq!(languages, ["ar", "en", "fr", "kk", "ru"], "{one:?}");
        assert!(!one.formal.is_empty() && !one.formal.starts_with("The "));
    }
    let formal = |code| country::by_code(code).unwrap().formal.as_str();
    assert_eq!(formal("GR"), "the Hellenic Republic");
    assert_eq!(formal("VA"), "the Holy See");
    assert_eq!(formal("JP"), "Japan");
    assert_eq!(country::name("KZ", "ar"), "كازاخستان");
    assert_eq!(country::name("ZZ", "en"), "ZZ");
}

#[test]
fn names_are_folded() {
    for (text, expected) in [
        ("Théophile  III", "theophile iii"),
        ("O’Brien-Smith, Ms.", "obrien smith ms"),
        ("Алёна Йорданова", "алена иорданова"),
        ("ҚАСЫМ-Жомарт", "қасым жомарт"),
        ("مُحَمَّد", "محمد"),
        ("İstanbul", "istanbul"),
        ("Ⅷ Съезд", "viii съезд"),
        ("北京", "北京"),
        (" .. ", ""),
    ] {
        assert_eq!(folded(text), expected, "{text}");
    }
}

#[test]
fn scripts_come_to_one() {
    for (one, other) in [
        ("Кирилл", "Kirill"),
        ("Токаев", "Tokayev"),
        ("Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev"),
        ("Мәулен Әшімбаев", "Maulen Ashimbayev"),
        ("Юлия", "Yulia"),
        ("Щукин", "Shchukin"),
        ("Хабибуллин", "Khabibullin"),
        ("Джавад", "Javad"),
        ("Сергей", "Sergei"),
        ("Александр", "Aleksandr"),
        ("Alexander", "Aleksander"),
        ("Philip", "Filip"),
        ("Цой", "Tsoy"),
    ] {
        assert_eq!(latin(&folded(one)), latin(&folded(other)), "{one} {other}");
    }
    let bare = |text| consonants(&latin(&folded(text)));
    assert_eq!(bare("محمد العيسى"), bare("Mohammed Al-Issa"));
    assert_ne!(latin(&folded("Иван")), latin(&folded("Ян")));
}

fn name(text: &str) -> LocalizedText {
    LocalizedText::of("en", text)
}

#[test]
fn likely_duplicates_are_told_from_others() {
    for (one, other, alike) in [
        ("Head of Delegation", "head of DELEGATION", true),
        ("José García", "Garcia, Jose", true),
        ("Касым-Жомарт Токаев", "TOKAYEV Kassym-Jomart", true),
        ("محمد العيسى", "Mohammed Al-Issa", true),
        // Bare consonants say nothing between two Latin names.
        ("Mohammed Issa", "Mehmed Assu", false),
        ("Participant 11", "Participant 1", false),
        ("Participant 12", "Participant 21", false),
        // Two letters are too little to go by.
        ("Li", "Ли", false),
        ("Иван Петров", "Петр Иванов", false),
        ("王小明", "王小明", false),
    ] {
        let (a, b) = (Likeness::of(&name(one)), Likeness::of(&name(other)));
        assert_eq!(a.is_like(&b), alike, "{one} | {other}");
        assert_eq!(b.is_like(&a), alike, "{other} | {one}");
        let expected: Vec<Vec<usize>> = if alike { vec![vec![0, 1]] } else { vec![] };
        assert_eq!(groups(&[a, b]), expected, "{one} | {other}");
    }
}

#[test]
fn a_group_holds_all_that_are_like_one_of_it() {
    let both = name("Kirill Ivanov").with("ar", "كيريل إيفانوف");
    let rows = [
        name("Ivan Kirillov"),
        name("Кирилл Иванов"),
        both,
        name("كيريل إيفانوف"),
        name("Somebody Else"),
    ];
    let rows: Vec<Likeness> = rows.iter().map(Likeness::of).collect();
    assert_eq!(groups(&rows), [vec![1, 2, 3]]);
}

fn contact(kind: ContactKind, value: &str) -> Contact {
    Contact {
        kind,
        value: value.to_owned(),
        note: String::new(),
    }
}

#[test]
fn of_two_rows_the_one_that_stays_keeps_what_it_knows() {
    let mut one = Person {
        rank: Some(2),
        diet: vec![Diet::Halal],
        contacts: vec![contact(ContactKind::Phone, "+7 000")],
        ..Person::named("a".into(), name("Head"))
    };
    let other = Person {
        rank: Some(5),
        country: Some("KZ".to_owned()),
        diet: vec![Diet::Halal, Diet::NutAllergy],
        contacts: vec![
            contact(ContactKind::Phone, "+7 000"),
            contact(ContactKind::Email, "office@example.org"),
        ],
        care: "no peanuts".to_owned(),
        ..Person::named("b".into(), name("Leader").with("ru", "Глава"))
    };
    one.absorb(&other);
    assert_eq!(one.id.as_str(), "a");
    assert_eq!(one.name, name("Head").with("ru", "Глава"));
    assert_eq!((one.rank, one.country.as_deref()), (Some(2), Some("KZ")));
    assert_eq!(one.diet, [Diet::Halal, Diet::NutAllergy]);
    assert_eq!(one.contacts, other.contacts);
    assert_eq!(one.care, "no peanuts");
    let same = one.clone();
    one.absorb(&other);
    assert_eq!(one, same, "twice is once");
}

#[test]
fn an_organization_is_no_part_of_what_it_was_the_same_as() {
    let org = |id: &str, parent: Option<&str>| Organization {
        parent_id: parent.map(Into::into),
        ..Organization::named(id.into(), name(id), OrganizationKind::Ngo)
    };
    for (own, others, expected) in [
        (Some("b"), None, None),
        (None, Some("a"), None),
        (None, Some("c"), Some("c")),
        (Some("d"), Some("c"), Some("d")),
        (Some("b"), Some("c"), Some("c")),
    ] {
        let mut one = org("a", own);
        one.absorb(&org("b", others));
        let parent = one.parent_id.as_ref().map(|id| id.as_str());
        assert_eq!(parent, expected, "{own:?} {others:?}");
    }
}

#[test]
fn a_share_takes_over_no_more_promises_than_one_may_have() {
    let share = |from: u32, to: u32| CoOrganizer {
        pledges: (from..to)
            .map(|n| Pledge {
                kind: PledgeKind::Other,
                text: n.to_string(),
                kept: false,
            })
            .collect(),
        ..CoOrganizer::new(
            "c".into(),
            Carried::Event("e".into()),
            "o".into(),
            CoOrganizerRole::Host,
            CoOrganizerStatus::Confirmed,
        )
    };
    let mut one = share(0, 60);
    one.absorb(&share(50, 120));
    assert_eq!(one, share(0, 100), "the own ones first, each once");
}

#[test]
fn two_notes_come_after_one_another() {
    let note = |text: &str| ProtocolNote {
        id: text.into(),
        person_id: "p".into(),
        text: text.to_owned(),
    };
    let mut one = note("one");
    one.absorb(&note("two"));
    one.absorb(&note("one\n\ntwo"));
    assert_eq!(one.text, "one\n\ntwo");
}

#[test]
fn what_a_field_does_not_take_changes_nothing() {
    let mut person = Person::named("p".into(), name("Head"));
    let before = person.clone();
    let text = |lang: &str, text: &str| TextIn {
        lang: lang.to_owned(),
        text: text.to_owned(),
    };
    for (edit, field, problem) in [
        (
            PersonEdit::Diet(vec![Diet::Vegan, Diet::Vegan]),
            "diet",
            Problem::Repeated,
        ),
        (
            PersonEdit::Contacts(vec![contact(ContactKind::Web, "  ")]),
            "contacts",
            Problem::Empty,
        ),
        (
            PersonEdit::Contacts(vec![contact(ContactKind::Web, "x"); 21]),
            "contacts",
            Problem::TooLong {
                limit: 20,
                length: 21,
            },
        ),
        (
            PersonEdit::Country(Some("kz".to_owned())),
            "country",
            Problem::NotACountry,
        ),
        (
            PersonEdit::Spoken(text("?", "x")),
            "spoken",
            Problem::NotALanguage,
        ),
        (
            PersonEdit::Care("x".repeat(1001)),
            "care",
            Problem::TooLong {
                limit: 1000,
                length: 1001,
            },
        ),
    ] {
        assert_eq!(person.apply(edit), Err(Invalid::new(field, problem)));
        assert_eq!(person, before);
    }
    person
        .apply(PersonEdit::Care("  low salt ".into()))
        .unwrap();
    assert_eq!(person.care, "low salt");
    let mut one = Organization::named("o".into(), name("O"), OrganizationKind::Ngo);
    let refused = one.apply(OrganizationEdit::Parent(Some("o".into())));
    assert_eq!(refused, Err(Invalid::new("parentId", Problem::OwnParent)));
}
