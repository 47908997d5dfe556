//! Where things stand: within the margins, rows whole, headings never alone.

use congress::Programme;
use congress::part::PartRole;
use messages::Language;

use crate::fixture::{self, names};
use crate::paper::{boxes, pages, poppler, print, text};

/// The margins of the template, in points: 25 mm at the sides.
const SIDE: f64 = 70.8;
const WIDTH: f64 = 595.3;

fn many_sessions() -> Programme {
    let mut programme = fixture::programme();
    programme.sessions.clear();
    programme.parts.clear();
    programme.co_organizers.clear();
    for n in 0..48_u32 {
        let id = format!("s-{n}");
        let day = 16 + n / 16;
        let hour = 6 + n % 16;
        let starts = format!("2025-09-{day}T{hour:02}:00:00");
        let ends = format!("2025-09-{day}T{hour:02}:45:00");
        let title = names([&format!("Session-{n}-begins"), "", "", ""]);
        let mut session = fixture::session(&id, title, Some((&starts, &ends)));
        session.notes = "line\n".repeat((n as usize * 7) % 12) + &format!("Session-{n}-closes");
        programme.sessions.push(session);
        programme
            .parts
            .push(fixture::part(&id, fixture::guest(), PartRole::Guest, n));
    }
    programme
}

#[test]
fn rows_are_never_split_and_headings_never_alone() {
    let pages = pages(&print(&many_sessions(), Language::En));
    assert!(pages.len() > 4, "{} pages", pages.len());
    for n in 0..48 {
        let page_of = |what: &str| {
            let word = format!("Session-{n}-{what}");
            pages
                .iter()
                .position(|page| page.split(' ').any(|w| w == word))
                .unwrap()
        };
        assert_eq!(page_of("begins"), page_of("closes"), "session {n} is split");
    }
    for page in &pages {
        for (at, heading) in page.match_indices("September 2025 Astana time") {
            let after = &page[at + heading.len()..];
            assert!(
                after.contains("-begins"),
                "a heading stands alone at the foot of {page}"
            );
        }
    }
}

#[test]
fn a_day_that_goes_on_overleaf_is_named_again() {
    let pages = pages(&print(&many_sessions(), Language::En));
    for page in pages.iter().filter(|page| page.contains("-begins")) {
        let first = page.find("-begins").unwrap();
        assert!(
            page[..first].contains("September 2025 Astana time"),
            "{page}"
        );
    }
}

#[test]
fn the_bookmarks_name_each_day_once() {
    let pdf = print(&many_sessions(), Language::En);
    // This tool alone reads no PDF from its input.
    let file = format!("{}/bookmarks.pdf", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&file, &pdf).unwrap();
    let xml = poppler("pdftohtml", &["-xml", "-i", "-stdout", &file], &[]);
    let outline: Vec<_> = xml
        .lines()
        .filter(|line| line.contains("<item page"))
        .collect();
    assert_eq!(
        outline.len(),
        5,
        "delegation, three days, notes: {outline:#?}"
    );
}

#[test]
fn a_row_longer_than_a_page_goes_on_overleaf() {
    let mut programme = fixture::programme();
    let long: String = (0..3400).map(|n| format!("w{n} ")).collect();
    programme.sessions[1].notes = long.chars().take(20_000).collect();
    let pages = pages(&print(&programme, Language::En));
    assert!(pages.len() > 5);
    let whole = pages.concat();
    for word in 0..3400 {
        assert!(
            whole.contains(&format!("w{word}")),
            "w{word} of the note is lost"
        );
    }
}

#[test]
fn long_text_stays_within_the_margins() {
    let scripts = [
        "W".repeat(300),
        "Ж".repeat(300),
        "ң".repeat(300),
        "ضصث".repeat(100),
        "Unity ".repeat(50),
        "Бірлік пен келісім ".repeat(15),
        "السلام والوئام ".repeat(20),
        "a-b/c.d@e_f".repeat(27),
    ];
    for language in [Language::En, Language::Ar] {
        for script in &scripts {
            let name = || names([script, "", "", script]);
            let mut programme = fixture::programme();
            programme.event.name = name();
            programme.event.theme = name();
            programme
                .organizations
                .iter_mut()
                .for_each(|o| o.name = name());
            programme.rooms.iter_mut().for_each(|r| r.name = name());
            programme.venues.iter_mut().for_each(|v| v.name = name());
            programme.people.iter_mut().for_each(|p| {
                p.name = name();
                p.title = name();
            });
            programme.delegations.iter_mut().for_each(|d| {
                d.liaison.clone_from(script);
                d.notes.clone_from(script);
            });
            for session in &mut programme.sessions {
                session.title = name();
                session.notes.clone_from(script);
            }
            let found = boxes(&print(&programme, language));
            assert!(found.len() > 20);
            for ([left, top, right, bottom], word) in found {
                assert!(
                    left > SIDE - 1.0 && right < WIDTH - SIDE + 1.0,
                    "{left} {right} {word}"
                );
                assert!(top > 0.0 && bottom < 841.9, "{top} {bottom} {word}");
            }
        }
    }
}

#[test]
fn a_broken_word_loses_no_letter() {
    let mut programme = fixture::programme();
    let word: String = (0..300)
        .map(|n| char::from(b'a' + (n % 26) as u8))
        .collect();
    programme.sessions[1].title = names([&word, "", "", ""]);
    let page = text(&print(&programme, Language::En));
    let joined: String = page
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{200B}')
        .collect();
    assert!(joined.contains(&word), "{page}");
}
