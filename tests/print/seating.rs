//! A plan of seats on paper, and its place cards as a table.

use congress::seating::{Begins, Filling, Holds, Layout, Seat, SeatingPlan};
use congress::{LocalizedText, Programme};
use exchange::place_cards;
use kurultai_tests::fixture::fonts;
use messages::Language;
use print::{Document, SeatingRequest, seating};

use crate::fixture;
use crate::paper::{arabic_words, boxes, pages, poppler};

fn plan(layout: Layout) -> SeatingPlan {
    SeatingPlan {
        id: "plan".into(),
        event_id: "e".into(),
        session_id: Some("s-sites".into()),
        name: LocalizedText::of("en", "Hall").with("ar", "القاعة"),
        layout,
        begins: Begins::Honour,
        filling: Filling::Protocol,
        position: 0,
    }
}

/// The congress with words on the first seat, and nobody on the second.
fn congress() -> Programme {
    let mut programme = fixture::programme();
    let seat = |number: u32, holds| Seat {
        id: format!("seat-{number}").as_str().into(),
        plan_id: "plan".into(),
        number,
        holds,
    };
    programme.seats = vec![
        seat(1, Holds::Reserved("Press".to_owned())),
        seat(2, Holds::Free),
    ];
    programme
}

fn document(programme: &Programme, plan: &SeatingPlan, language: Language) -> Document {
    seating(&SeatingRequest {
        programme,
        plan,
        language: language.into(),
        issued_at: fixture::at(crate::paper::ISSUED),
        fonts: fonts(),
    })
    .unwrap()
}

const SHAPES: [Layout; 5] = [
    Layout::Round {
        tables: 2,
        seats: 5,
    },
    Layout::U {
        head: 3,
        left: 4,
        right: 4,
    },
    Layout::HollowSquare {
        top: 4,
        right: 2,
        bottom: 4,
        left: 2,
    },
    Layout::Theatre {
        rows: 3,
        seats: 6,
        aisle: true,
    },
    Layout::Dais { seats: 7 },
];

#[test]
fn each_shape_has_all_numbers_and_names_in_each_language() {
    let programme = congress();
    for layout in SHAPES {
        let plan = plan(layout);
        for (language, name) in [
            (Language::En, "World Council of Elders"),
            (Language::Ru, "Всемирный совет старейшин"),
            (Language::Kk, "Дүниежүзілік ақсақалдар кеңесі"),
            (Language::Ar, "المجلس العالمي للحكماء"),
        ] {
            let document = document(&programme, &plan, language);
            let pdf = document.pdf().unwrap();
            let pages = pages(&pdf);
            assert_eq!(
                pages.len(),
                2,
                "{layout:?} {language:?}: the floor, and the list"
            );
            for number in 1..=layout.seats() {
                let word = number.to_string();
                let there = pages[0].split_whitespace().any(|one| one == word);
                assert!(
                    there,
                    "{layout:?} {language:?}: seat {number}: {}",
                    pages[0]
                );
            }
            // As a reader puts the words together, whose letters lie above each other.
            let read = poppler("pdftotext", &["-f", "2", "-", "-"], &pdf);
            let list = arabic_words(&read);
            for word in arabic_words(name) {
                assert!(list.contains(&word), "{layout:?} {language:?}: {read}");
            }
            assert!(pages[0].contains("Press") && pages[1].contains("Press"));
            let tagged = poppler("pdfinfo", &["-"], &pdf);
            assert!(tagged.contains("Tagged:          yes"), "{tagged}");
            if std::env::var_os("KURULTAI_LOOK").is_some() {
                let name = serde_json::to_value(layout).unwrap()["shape"]
                    .as_str()
                    .unwrap()
                    .to_owned();
                let path = format!("/tmp/seating-{name}-{}.png", language.tag());
                std::fs::write(path, document.png(0, 1.6).unwrap()).unwrap();
                let path = format!("/tmp/seating-{name}-{}-list.png", language.tag());
                std::fs::write(path, document.png(1, 1.2).unwrap()).unwrap();
            }
        }
    }
}

#[test]
fn left_stays_left_where_the_page_is_read_from_the_right() {
    let programme = congress();
    let plan = plan(Layout::Dais { seats: 7 });
    for language in [Language::En, Language::Ar] {
        let pdf = document(&programme, &plan, language).pdf().unwrap();
        let found = boxes(&pdf);
        let x = |number: &str| {
            let (sides, _) = found.iter().find(|(_, word)| word == number).unwrap();
            sides[0]
        };
        let numbers: Vec<f64> = ["3", "4", "5", "6", "7"].map(x).to_vec();
        assert!(numbers.is_sorted(), "{language:?}: {numbers:?}");
    }
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let programme = congress();
    let plan = plan(SHAPES[1]);
    let pdf = || document(&programme, &plan, Language::Ru).pdf().unwrap();
    assert_eq!(pdf(), pdf());
}

#[test]
fn a_hall_of_many_seats_has_its_names_in_the_list() {
    let mut programme = congress();
    programme.seats.clear();
    let plan = plan(Layout::Theatre {
        rows: 20,
        seats: 30,
        aisle: true,
    });
    let pages = pages(&document(&programme, &plan, Language::En).pdf().unwrap());
    let numbers = pages[0].split_whitespace();
    assert!(
        numbers
            .filter_map(|word| word.parse::<u32>().ok())
            .any(|n| n == 600)
    );
    assert!(pages[1].contains("World Council of Elders"), "{}", pages[1]);
    assert!(pages[1].contains("Row 1"), "{}", pages[1]);
}

#[test]
fn place_cards_are_a_table() {
    let programme = congress();
    let mut bytes = Vec::new();
    place_cards(&programme, &plan(SHAPES[0]), Language::Ru, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let head = lines.next().unwrap();
    assert!(
        head.starts_with("Место,Стол или ряд,Имя,Обращение,Должность,Делегация,"),
        "{head}"
    );
    let all: Vec<&str> = lines.collect();
    assert!(
        all.iter()
            .any(|line| line.starts_with("1,1,") && line.contains(",Press")),
        "{all:?}"
    );
    assert!(
        !all.iter().any(|line| line.starts_with("2,")),
        "a free seat has no card"
    );
    let council = all
        .iter()
        .find(|line| line.contains("Всемирный совет старейшин"));
    let council = council.unwrap_or_else(|| panic!("{all:?}"));
    // The other working languages of the event stand after it.
    assert!(council.contains("World Council of Elders"), "{council}");
}
