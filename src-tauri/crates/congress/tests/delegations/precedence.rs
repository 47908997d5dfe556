//! Each rule of protocol order, as a table.

use congress::delegation::Bloc;
use congress::precedence::{Draw, Drawn, PrecedenceName, PrecedenceRule, Tie, order};
use congress::{Precedence, Problem, Programme};

use crate::hall::{called, day, programme};

/// The names in the order in which they stand.
fn names(p: &Programme) -> Vec<String> {
    let placings = order(p);
    let numbers: Vec<u32> = placings.iter().map(|s| s.number).collect();
    assert_eq!(numbers, (1..=placings.len() as u32).collect::<Vec<_>>());
    placings.into_iter().map(|s| s.name).collect()
}

fn ids(p: &Programme) -> Vec<String> {
    let placings = order(p).into_iter();
    placings.map(|s| s.delegation_id.to_string()).collect()
}

/// Names in the order of their language. Bytes would put each of these lists otherwise.
const ALPHABETS: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "Colombia",
            "Costa Rica",
            "Côte d’Ivoire",
            "Croatia",
            "Cuba",
            "Türkiye",
            "Turkmenistan",
        ],
    ),
    (
        "fr",
        &[
            "Égypte",
            "Émirats arabes unis",
            "Équateur",
            "Espagne",
            "Estonie",
            "États-Unis d’Amérique",
            "Éthiopie",
            "Finlande",
            "Zambie",
        ],
    ),
    (
        "ru",
        &[
            "Европейский совет",
            "Ёлкинский приход",
            "Женевский совет",
            "Иордания",
            "Йемен",
            "Казахстан",
        ],
    ),
    (
        "kk",
        &[
            "Армения",
            "Әзербайжан",
            "Бразилия",
            "Иран",
            "Кения",
            "Қазақстан",
            "Латвия",
            "Оман",
            "Өзбекстан",
            "Украина",
            "Ұлыбритания",
            "Үндістан",
            "Финляндия",
            "Ірландия",
        ],
    ),
    (
        "ar",
        &[
            // The article counts: it is part of the name, as in the lists of the United Nations.
            "اليمن",
            "إيران",
            "أيرلندا",
            "إيطاليا",
            "باكستان",
            "تونس",
            "كازاخستان",
            "هنغاريا",
        ],
    ),
];

#[test]
fn names_stand_in_the_order_of_their_language() {
    for (lang, expected) in ALPHABETS {
        let expected: Vec<&str> = expected.to_vec();
        let mut given = expected.clone();
        given.reverse();
        assert_eq!(names(&called(lang, &given)), expected, "{lang}");
        let mut bytes = expected.clone();
        bytes.sort_unstable();
        assert_ne!(bytes, expected, "{lang}: no test of a language");
    }
}

const STATES: &str = "
    delegation kz country=KZ name=Kazakhstan; delegation va country=VA name=Holy_See;
    delegation la country=LA name=Laos; delegation ps country=PS name=Palestine;
    delegation fr country=FR name=France; delegation oic name=Organization_of_Islamic_Cooperation
        kind=internationalOrganization;
    delegation in country=IN name=India; delegation un name=Alliance_of_Civilizations
        kind=internationalOrganization; delegation mo country=MO name=Macao;
    delegation no country=NO name=Norway is=declined";

fn states(rule: PrecedenceRule, change: impl Fn(&mut Precedence)) -> Programme {
    let mut p = programme(STATES);
    p.event.precedence.rule = rule;
    p.event.precedence.by = PrecedenceName::Country;
    change(&mut p.event.precedence);
    p
}

fn drawn(what: Drawn) -> Programme {
    states(PrecedenceRule::FromDraw, |precedence| {
        precedence.draw = Some(Draw {
            drawn: what.clone(),
            on: day("2025-08-01"),
            by: "Secretary of the Congress".into(),
        });
    })
}

#[test]
fn the_lot_turns_the_members_and_leaves_observers_and_others_after_them() {
    let letter = |letter: &str| Drawn::Letter(letter.into());
    let country = |code: &str| Drawn::Country(code.into());
    let rows: [(Drawn, &[&str]); 8] = [
        (letter("K"), &["kz", "la", "fr", "in"]),
        (letter("G"), &["in", "kz", "la", "fr"]),
        (letter("l"), &["la", "fr", "in", "kz"]),
        // After the last name the alphabet begins anew.
        (letter("Z"), &["fr", "in", "kz", "la"]),
        (country("IN"), &["in", "kz", "la", "fr"]),
        (country("LA"), &["la", "fr", "in", "kz"]),
        // One that does not come begins with the next.
        (country("JP"), &["kz", "la", "fr", "in"]),
        // An observer draws no lot: the members begin with the name after its own.
        (country("VA"), &["in", "kz", "la", "fr"]),
    ];
    for (what, members) in rows {
        let p = drawn(what.clone());
        let mut expected = members.to_vec();
        // Norway has declined and stands nowhere; Macao is no member.
        expected.extend(["va", "ps", "un", "mo", "oic"]);
        assert_eq!(ids(&p), expected, "{what:?}");
    }
}

#[test]
fn countries_stand_by_their_short_or_formal_name_in_the_language() {
    use PrecedenceName::{Country, CountryFormal};
    let rows: [(&str, PrecedenceName, &[&str]); 6] = [
        (
            "en",
            Country,
            &["France", "Iran", "Kazakhstan", "Laos", "Russia"],
        ),
        (
            "en",
            CountryFormal,
            &[
                "French Republic",
                "Islamic Republic of Iran",
                "Lao People's Democratic Republic",
                "Republic of Kazakhstan",
                "Russian Federation",
            ],
        ),
        (
            "fr",
            Country,
            &["France", "Iran", "Kazakhstan", "Laos", "Russie"],
        ),
        (
            "ru",
            Country,
            &["Иран", "Казахстан", "Лаос", "Россия", "Франция"],
        ),
        (
            "kk",
            Country,
            &["Иран", "Қазақстан", "Лаос", "Ресей", "Франция"],
        ),
        (
            "ar",
            Country,
            &["إيران", "روسيا", "فرنسا", "كازاخستان", "لاوس"],
        ),
    ];
    for (language, by, expected) in rows {
        let mut p = programme(
            "delegation a country=LA kind=ngo; delegation b country=KZ kind=ngo;
             delegation c country=RU kind=ngo; delegation d country=IR kind=ngo;
             delegation e country=FR kind=ngo",
        );
        p.event.precedence.by = by;
        p.event.precedence.language = language.to_owned();
        let plain = |name: String| name.replace('\u{2019}', "'");
        let found: Vec<String> = names(&p).into_iter().map(plain).collect();
        assert_eq!(found, expected, "{language}");
    }
}

#[test]
fn before_the_draw_the_order_is_that_of_names() {
    let p = states(PrecedenceRule::FromDraw, |_| {});
    assert_eq!(
        ids(&p),
        ["fr", "in", "kz", "la", "va", "ps", "un", "mo", "oic"]
    );
}

#[test]
fn by_name_the_holy_see_comes_after_members_only_where_that_is_asked() {
    let p = states(PrecedenceRule::Alphabetical, |_| {});
    assert_eq!(
        ids(&p),
        ["un", "fr", "va", "in", "kz", "la", "mo", "oic", "ps"]
    );
    let p = states(PrecedenceRule::Alphabetical, |p| p.members_first = true);
    assert_eq!(
        ids(&p),
        ["fr", "in", "kz", "la", "va", "ps", "un", "mo", "oic"]
    );
}

#[test]
fn of_one_country_the_organization_decides_and_that_is_said() {
    let mut p = programme(
        "delegation b country=KZ name=Kazakhstan; delegation a country=KZ name=Council
            kind=religiousBody; delegation c country=LA name=Laos;
         delegation e country=PK name=Same kind=ngo; delegation d country=PK name=Same kind=ngo",
    );
    p.event.precedence.by = PrecedenceName::Country;
    let told: Vec<_> = order(&p)
        .into_iter()
        .map(|s| (s.delegation_id.to_string(), s.tie))
        .collect();
    let expected = [
        ("a", Some(Tie::Name)),
        ("b", Some(Tie::Name)),
        ("c", None),
        ("d", Some(Tie::Entry)),
        ("e", Some(Tie::Entry)),
    ];
    assert_eq!(told, expected.map(|(id, tie)| (id.to_owned(), tie)));
}

#[test]
fn by_rank_then_by_the_longer_time_in_office_then_by_name() {
    let mut p = programme(
        "delegation a; delegation b; delegation c; delegation d; delegation e; delegation f;
         head a anna rank=2 since=2019-05-01; head b boris rank=2 since=2010-01-01;
         head c chen rank=1; head d dina rank=2; head e - ; head f farid rank=2 since=2019-05-01",
    );
    p.event.precedence.rule = PrecedenceRule::RankAndOffice;
    let told: Vec<_> = order(&p)
        .into_iter()
        .map(|s| (s.delegation_id.to_string(), s.known, s.tie))
        .collect();
    let expected = [
        ("c", true, None),
        ("b", true, None),
        ("a", true, Some(Tie::Name)),
        ("f", true, Some(Tie::Name)),
        // Of one rank, whose date of office is not known comes after those whose is.
        ("d", true, None),
        ("e", false, None),
    ];
    assert_eq!(
        told,
        expected.map(|(id, known, tie)| (id.to_owned(), known, tie))
    );
}

#[test]
fn by_traditions_in_the_order_that_the_event_sets() {
    let mut p = programme(
        "delegation a of=islam; delegation b of=judaism; delegation c of=islam; delegation d;
         delegation e of=orthodoxChurch; delegation f of=buddhism",
    );
    p.event.precedence.rule = PrecedenceRule::Traditions;
    p.event.precedence.traditions = vec![Bloc::Buddhism, Bloc::OrthodoxChurch, Bloc::Islam];
    assert_eq!(ids(&p), ["f", "e", "a", "c", "b", "d"]);
    let known: Vec<bool> = order(&p).iter().map(|s| s.known).collect();
    assert_eq!(known, [true, true, true, true, false, false]);
}

#[test]
fn by_hand_as_they_were_put_and_whoever_came_later_by_name() {
    let mut p = programme("delegation b; delegation a; delegation d; delegation c");
    p.event.precedence.rule = PrecedenceRule::ByHand;
    p.event.precedence.hand = vec!["d".into(), "gone".into(), "b".into()];
    assert_eq!(ids(&p), ["d", "b", "a", "c"]);
    let known: Vec<bool> = order(&p).iter().map(|s| s.known).collect();
    assert_eq!(known, [true, true, false, false]);
}

#[test]
fn an_order_that_makes_no_sense_is_not_taken() {
    let draw = |drawn| {
        Some(Draw {
            drawn,
            on: day("2025-08-01"),
            by: String::new(),
        })
    };
    type Harm = fn(&mut Precedence);
    let rows: [(Harm, Problem); 5] = [
        (|p| p.rule = PrecedenceRule::ByHand, Problem::Empty),
        (|p| p.language = "no language".into(), Problem::NotALanguage),
        (
            |p| p.hand = vec!["a".into(), "b".into(), "a".into()],
            Problem::Repeated,
        ),
        (
            |p| p.traditions = vec![Bloc::Islam, Bloc::Islam],
            Problem::Repeated,
        ),
        (
            |p| p.reason = "x".repeat(301),
            Problem::TooLong {
                limit: 300,
                length: 301,
            },
        ),
    ];
    for (change, problem) in rows {
        let mut precedence = Precedence::default();
        change(&mut precedence);
        assert_eq!(precedence.taken("precedence").unwrap_err().problem, problem);
    }
    for (drawn, problem) in [
        (Drawn::Letter("  ".into()), Problem::Empty),
        (
            Drawn::Letter("abcde".into()),
            Problem::TooLong {
                limit: 4,
                length: 5,
            },
        ),
        (Drawn::Country("Laos".into()), Problem::NotACountry),
    ] {
        let precedence = Precedence {
            draw: draw(drawn),
            ..Precedence::default()
        };
        assert_eq!(precedence.taken("precedence").unwrap_err().problem, problem);
    }
    let by_hand = Precedence {
        rule: PrecedenceRule::ByHand,
        reason: " The host decides. ".into(),
        draw: draw(Drawn::Letter(" K ".into())),
        ..Precedence::default()
    };
    let taken = by_hand.taken("precedence").unwrap();
    assert_eq!(taken.reason, "The host decides.");
    assert_eq!(taken.draw.unwrap().drawn, Drawn::Letter("K".into()));
}
