//! What people really write: names of sixty characters, notes of twelve lines, nothing at all.

use congress::{LocalizedText, Programme};
use messages::PageLanguage;
use print::{Handout, Options};

use crate::fixture::names;
use crate::paper::{boxes, hand_out, poppler};
use crate::rich::programme;

const LONG: &str = "Aleksandros Konstantinopoulos-Papadimitriou of Thessaloniki-West";
const LONG_AR: &str = "صاحب السماحة الشيخ عبد الرحمن بن عبد العزيز آل سعود المستشار الأول";

fn crowded() -> Programme {
    let mut programme = programme();
    let note = (1..=12)
        .map(|n| format!("Line {n} of a note that somebody had time to write.\n"))
        .collect::<String>();
    for person in &mut programme.people {
        person.name = names([LONG, LONG, LONG, LONG_AR]);
        person.title = names([LONG, LONG, LONG, LONG_AR]);
        person.honorific = names([LONG, LONG, LONG, LONG_AR]);
    }
    for organization in &mut programme.organizations {
        organization.name = names([LONG, LONG, LONG, LONG_AR]);
    }
    for session in &mut programme.sessions {
        session.title = names([LONG, LONG, LONG, LONG_AR]);
        session.notes.clone_from(&note);
    }
    for room in &mut programme.rooms {
        room.name = names([LONG, LONG, LONG, LONG_AR]);
    }
    for delegation in &mut programme.delegations {
        delegation.notes.clone_from(&note);
        for movement in [&mut delegation.arrival, &mut delegation.departure]
            .into_iter()
            .flatten()
        {
            movement.greeter = LONG.into();
            movement.vehicle = LONG_AR.into();
            movement.note.clone_from(&note);
        }
    }
    programme
}

#[test]
fn long_names_and_notes_stay_on_the_paper() {
    let programme = crowded();
    for handout in Handout::ALL {
        for language in [
            PageLanguage::En,
            PageLanguage::Kk,
            PageLanguage::Ar,
            PageLanguage::Zh,
        ] {
            for &paper in handout.papers() {
                let options = Options {
                    paper: Some(paper),
                    second: Some(PageLanguage::Ru),
                    ..Options::new(language)
                };
                let pdf = hand_out(&programme, handout, &options).unwrap();
                let info = poppler("pdfinfo", &["-"], &pdf);
                let size = info
                    .lines()
                    .find(|line| line.starts_with("Page size:"))
                    .unwrap();
                let mut sides = size
                    .split_whitespace()
                    .filter_map(|word| word.parse::<f64>().ok());
                let (wide, high) = (sides.next().unwrap(), sides.next().unwrap());
                for ([left, top, right, bottom], word) in boxes(&pdf) {
                    let on =
                        left > 20.0 && right < wide - 20.0 && top > 0.0 && bottom < high - 10.0;
                    assert!(
                        on,
                        "{handout:?} {language:?} {paper:?}: {word} at {left} {top} {right} {bottom}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_empty_makes_pages_all_the_same() {
    let mut programme = programme();
    for person in &mut programme.people {
        person.title = LocalizedText::default();
        person.honorific = LocalizedText::default();
    }
    for session in &mut programme.sessions {
        session.room_id = None;
        session.notes.clear();
        session.languages.clear();
    }
    for delegation in &mut programme.delegations {
        delegation.liaison.clear();
        delegation.notes.clear();
        if let Some(arrival) = &mut delegation.arrival {
            *arrival = congress::delegation::Movement {
                at: arrival.at,
                ..Default::default()
            };
        }
    }
    programme.co_organizers.clear();
    programme.event.theme = LocalizedText::default();
    for handout in Handout::ALL {
        for language in [PageLanguage::En, PageLanguage::Ar] {
            let made = hand_out(&programme, handout, &Options::new(language));
            match handout {
                // Without a room there is no door.
                Handout::DoorSigns => assert_eq!(made, Err(print::PrintError::Nothing)),
                _ => assert!(made.unwrap().len() > 1000),
            }
        }
    }
}
