//! Which columns hold what people typed, and how a name is struck out of them. Codes,
//! ids, days and language tags are never searched: nobody's name is a status.

use std::collections::BTreeSet;

use congress::{Noun, acceptance};
use rusqlite::types::Value as Sql;
use serde_json::{Map, Value, json};

use super::spelling::{STRUCK, Spellings};
use crate::{frozen, storage};

/// How a column holds its text.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// As it is.
    Plain,
    /// As JSON, whose strings are texts; its keys are tags.
    Json,
    /// As JSON, whose strings are codes but for what says why and by whom.
    Reasons,
    /// As rows that were frozen in a release.
    Frozen,
    /// As a JSON list of contacts: their kinds are codes.
    Contacts,
}

/// The columns of a noun that hold texts. The names of other people are theirs.
pub(super) fn texts(noun: Noun) -> &'static [(&'static str, Form)] {
    use Form::{Contacts, Frozen, Json, Plain, Reasons};
    match noun {
        Noun::Event => &[
            ("name", Json),
            ("theme", Json),
            ("quiet", Json),
            ("precedence", Reasons),
        ],
        Noun::Venue | Noun::Room | Noun::Track | Noun::Series => &[("name", Json)],
        Noun::Organization => &[
            ("name", Json),
            ("short_name", Json),
            ("address", Json),
            ("contacts", Contacts),
        ],
        Noun::Session => &[
            ("title", Json),
            ("description", Json),
            ("notes", Plain),
            ("todos", Json),
        ],
        Noun::Person => &[
            ("honorific", Json),
            ("title", Json),
            ("spoken", Json),
            ("written", Json),
            ("care", Plain),
            ("contacts", Contacts),
        ],
        Noun::ProtocolNote => &[("text", Plain)],
        Noun::Delegation => &[
            ("arrival", Json),
            ("departure", Json),
            ("liaison", Plain),
            ("notes", Plain),
            ("stay", Json),
        ],
        Noun::Member => &[
            ("on_behalf_of", Json),
            ("arrival", Json),
            ("departure", Json),
            ("stay", Json),
        ],
        Noun::Part => &[("on_behalf_of", Json)],
        Noun::CoOrganizer => &[("contact", Plain), ("pledges", Json), ("letters", Json)],
        Noun::Agreement => &[("title", Json), ("signed_at", Plain), ("notes", Plain)],
        Noun::AgreementParty => &[("signatory", Plain)],
        Noun::Commitment => &[("title", Json), ("responsible", Plain), ("evidence", Plain)],
        Noun::Attachment => &[("name", Plain), ("note", Plain)],
        Noun::Strand => &[("name", Json), ("description", Json)],
        Noun::Timetable => &[("name", Plain)],
        Noun::Acceptance => &[("reason", Plain)],
        // Who published it is one of those who keep the file, as an operation's author is.
        Noun::Release => &[("note", Plain), ("frozen", Frozen)],
        // A file that someone attached is theirs to edit: its bytes are not searched.
        Noun::AttachmentContent
        | Noun::StrandTie
        | Noun::Travel
        | Noun::Constraint
        | Noun::Availability
        | Noun::Picture => &[],
    }
}

impl Form {
    /// A column's text without the names, and of frozen rows without the person; `None` where
    /// it has nothing of them.
    pub(super) fn strike(self, text: &str, person: &str, names: &Spellings) -> Option<String> {
        match self {
            Self::Plain => names.strike(text),
            Self::Json => {
                let mut value = serde_json::from_str(text).ok()?;
                strike_value(&mut value, names).then(|| value.to_string())
            }
            Self::Reasons => {
                let mut value: Value = serde_json::from_str(text).ok()?;
                let mut any = false;
                for place in ["/reason", "/draw/by"] {
                    any |= value
                        .pointer_mut(place)
                        .is_some_and(|told| strike_value(told, names));
                }
                any.then(|| value.to_string())
            }
            Self::Frozen => frozen::edited(text, |noun, row, image| {
                strike_image(noun, row, image, person, names)
            }),
            Self::Contacts => {
                let mut contacts: Vec<Value> = serde_json::from_str(text).ok()?;
                let mut any = false;
                for contact in &mut contacts {
                    for field in ["value", "note"] {
                        any |= strike_value(&mut contact[field], names);
                    }
                }
                any.then(|| Value::Array(contacts).to_string())
            }
        }
    }
}

/// A row's image in the journal without the person; `None` where it is as it should be.
pub(super) fn strike_image(
    noun: Noun,
    row: &str,
    image: &str,
    person: &str,
    names: &Spellings,
) -> Option<String> {
    if noun == Noun::Person && row == person {
        let blank = blank(person);
        let is_blank = serde_json::from_str::<Value>(image).is_ok_and(|image| image == blank);
        return (!is_blank).then(|| blank.to_string());
    }
    let mut image: Map<String, Value> = serde_json::from_str(image).ok()?;
    let mut any = false;
    if noun == Noun::Member && image.get("person_id").and_then(Value::as_str) == Some(person) {
        // When and how they themselves come and go, where they stay, since when they hold office.
        for (column, nothing) in [
            ("arrival", Value::Null),
            ("departure", Value::Null),
            ("in_office_since", Value::Null),
            ("stay", Value::String(nowhere())),
        ] {
            if image.get(column).is_some_and(|value| *value != nothing) {
                image.insert(column.to_owned(), nothing);
                any = true;
            }
        }
    }
    for (column, form) in texts(noun) {
        let Some(Value::String(text)) = image.get(*column) else {
            continue;
        };
        if let Some(struck) = form.strike(text, person, names) {
            image.insert((*column).to_owned(), Value::String(struck));
            any = true;
        }
    }
    any.then(|| Value::Object(image).to_string())
}

/// The image of a person of whom nothing is left.
pub(super) fn blank(person: &str) -> Value {
    let mut image = Map::new();
    for (column, value) in blank_columns() {
        let value = match value {
            Sql::Text(text) => Value::String(text),
            Sql::Integer(number) => json!(number),
            _ => Value::Null,
        };
        image.insert(column.to_owned(), value);
    }
    image.insert("id".to_owned(), json!(person));
    Value::Object(image)
}

/// What a person's columns hold, but for the id, of whom nothing is left.
pub(super) fn blank_columns() -> Vec<(&'static str, Sql)> {
    let columns = storage::columns(Noun::Person).iter().skip(1);
    columns
        .map(|column| match *column {
            "honorific" | "name" | "title" => (*column, Sql::Text("{}".to_owned())),
            "languages" => (*column, Sql::Text("[]".to_owned())),
            _ => (*column, storage::before(Noun::Person, column)),
        })
        .collect()
}

/// What a member's column holds who stays nowhere of their own.
pub(super) fn nowhere() -> String {
    match storage::before(Noun::Member, "stay") {
        rusqlite::types::Value::Text(text) => text,
        _ => String::new(),
    }
}

/// Whether a row's image is wholly about a person, so that it goes with them: when they are
/// there, their photo, the protocol service's note, and what was said of findings that concern them.
pub(super) fn is_of(noun: Noun, image: &str, person: &str) -> bool {
    let column = match noun {
        Noun::Availability | Noun::Picture | Noun::ProtocolNote => "person_id",
        Noun::Acceptance => "key",
        _ => return false,
    };
    let image: Value = serde_json::from_str(image).unwrap_or_default();
    let value = image[column].as_str().unwrap_or_default();
    match noun {
        Noun::Acceptance => acceptance::concerns(value, &person.into()),
        _ => value == person,
    }
}

/// All names in a person's image.
pub(super) fn names_in(image: &str) -> BTreeSet<String> {
    let image: Value = serde_json::from_str(image).unwrap_or_default();
    texts_in(image["name"].as_str().unwrap_or_default())
}

/// All texts of a localized text, as its column holds it.
pub(super) fn texts_in(localized: &str) -> BTreeSet<String> {
    match serde_json::from_str(localized) {
        Ok(Value::Object(texts)) => texts
            .values()
            .filter_map(|text| text.as_str().map(str::to_owned))
            .filter(|text| text != STRUCK)
            .collect(),
        _ => BTreeSet::new(),
    }
}

fn strike_value(value: &mut Value, names: &Spellings) -> bool {
    // Not `any`: every string is to be looked at.
    let all = |found: Vec<bool>| found.contains(&true);
    match value {
        Value::String(text) => match names.strike(text) {
            Some(struck) => {
                *text = struck;
                true
            }
            None => false,
        },
        Value::Array(list) => all(list.iter_mut().map(|v| strike_value(v, names)).collect()),
        Value::Object(map) => all(map.values_mut().map(|v| strike_value(v, names)).collect()),
        _ => false,
    }
}
