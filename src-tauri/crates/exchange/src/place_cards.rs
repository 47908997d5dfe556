//! What stands on the cards of a plan of seats, as a table for whoever prints them.

use std::io::{self, Write};

use congress::seating::cards;
use congress::{LocalizedText, Programme, SeatingPlan};
use messages::{Language, catalogue};

use crate::csv::Csv;

/// Columns of the table, by their keys in the catalogue.
const COLUMNS: [&str; 8] = [
    "print-seating-column-seat",
    "print-seating-column-table",
    "print-seating-column-name",
    "print-seating-column-style",
    "print-seating-column-title",
    "print-seating-column-delegation",
    "print-seating-column-on-behalf-of",
    "print-seating-column-reserved",
];

/// The cards of a plan in one language, a line each, by the numbers of the seats. After that
/// stand the name and the delegation in each other working language of the event, for cards that
/// are written on both sides; empty where there is no name in it.
///
/// # Errors
/// Whatever the writer says.
pub fn place_cards(
    programme: &Programme,
    plan: &SeatingPlan,
    language: Language,
    to: impl Write,
) -> io::Result<()> {
    let words = catalogue(language);
    let tag = language.tag();
    let others = programme.event.languages.iter().filter(|lang| *lang != tag);
    let others: Vec<&String> = others.collect();
    let mut table = Csv::new(to)?;
    let mut names = COLUMNS.map(|key| words.text(key)).to_vec();
    for lang in &others {
        for column in [
            "print-seating-column-name",
            "print-seating-column-delegation",
        ] {
            names.push(format!("{} ({lang})", words.text(column)));
        }
    }
    table.row(names.iter().map(String::as_str))?;
    for card in cards(programme, plan) {
        let person = card.person.as_ref();
        let of = |text: fn(&congress::Person) -> &LocalizedText| {
            person.map_or_else(String::new, |person| text(person).get(tag).to_owned())
        };
        let mut fields = vec![
            card.number.to_string(),
            match plan.layout.has_tables() {
                true => card.table.to_string(),
                false => String::new(),
            },
            of(|person| &person.name),
            of(|person| &person.honorific),
            of(|person| &person.title),
            card.delegation.get(tag).to_owned(),
            card.on_behalf_of.get(tag).to_owned(),
            card.reserved.clone(),
        ];
        for lang in &others {
            let own = |text: &LocalizedText| text.0.get(*lang).cloned().unwrap_or_default();
            fields.push(person.map_or_else(String::new, |person| own(&person.name)));
            fields.push(own(&card.delegation));
        }
        table.row(fields.iter().map(String::as_str))?;
    }
    Ok(())
}
