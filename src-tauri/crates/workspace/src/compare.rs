//! Differences between two moments, row by row and field by field, as people read them.

use chrono::NaiveDateTime;
use congress::delegation::{Movement, StatusDates, Stay};
use congress::{
    Checking, Contact, FieldChange, LocalizedText, Noun, Observance, Precedence, RowChange,
    RowChangeKind, RowName, Shown, acceptance, constraint, release, timetable, travel,
};
use rusqlite::types::Value;
use serde::de::DeserializeOwned;

use crate::fields::{self, Field, Kind};
use crate::snapshot::Snapshot;

/// How `to` differs from `from`, by noun and then in the order of the rows' ids. Rows are
/// named as they are in `to`, or in `from` where `to` has them not; in a field's value
/// before, the other way round.
pub(crate) fn compare(from: &Snapshot, to: &Snapshot) -> Vec<RowChange> {
    let in_either = |first: &'_ Snapshot, second: &'_ Snapshot, key: &(Noun, String)| {
        let found = first.rows.get(key).or_else(|| second.rows.get(key));
        found.cloned()
    };
    let old = Names(&|key| in_either(from, to, key));
    let new = Names(&|key| in_either(to, from, key));
    compare_named(from, to, &old, &new)
}

/// As [`compare`], with the names of rows from elsewhere: those before and those after.
pub(crate) fn compare_named(
    from: &Snapshot,
    to: &Snapshot,
    old_names: &Names<'_>,
    new_names: &Names<'_>,
) -> Vec<RowChange> {
    let mut changes = Vec::new();
    let (mut old, mut new) = (from.rows.iter().peekable(), to.rows.iter().peekable());
    loop {
        // Both are in the same order: the smaller key is missing on the other side.
        let order = match (old.peek(), new.peek()) {
            (Some((a, _)), Some((b, _))) => a.cmp(b),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => return changes,
        };
        let before = if order.is_le() { old.next() } else { None };
        let after = if order.is_ge() { new.next() } else { None };
        let Some((noun, id)) = before.or(after).map(|(key, _)| key) else {
            return changes;
        };
        let (before, after) = (before.map(|(_, v)| v), after.map(|(_, v)| v));
        if before != after {
            let row = (*noun, id.as_str());
            changes.push(row_change(row, before, after, old_names, new_names));
        }
    }
}

fn row_change(
    (noun, id): (Noun, &str),
    before: Option<&Vec<Value>>,
    after: Option<&Vec<Value>>,
    old: &Names<'_>,
    new: &Names<'_>,
) -> RowChange {
    let kind = match (before, after) {
        (None, _) => RowChangeKind::Made,
        (_, None) => RowChangeKind::Removed,
        _ => RowChangeKind::Edited,
    };
    let mut found: Vec<FieldChange> = Vec::new();
    for (at, field) in fields::fields(noun).iter().enumerate() {
        let (before, after) = (before.map(|v| &v[at]), after.map(|v| &v[at]));
        // What a row belongs to is told apart, and its place says nothing where it came
        // or went as a whole.
        let told = match field.kind {
            Kind::Id => false,
            Kind::Of(_) | Kind::Position => kind == RowChangeKind::Edited,
            // Of a row that came or went, what is not so, or not there, says nothing.
            Kind::Flag | Kind::Count => {
                kind == RowChangeKind::Edited || before.or(after) != Some(&Value::Integer(0))
            }
            _ => true,
        };
        if !told || before == after {
            continue;
        }
        let before = before.and_then(|value| old.shown(field, value));
        let after = after.and_then(|value| new.shown(field, value));
        match found.last_mut() {
            // The other column of the same field.
            Some(last) if last.field == field.name => {
                last.before = last.before.take().or(before);
                last.after = last.after.take().or(after);
            }
            _ if before == after => {}
            _ => found.push(FieldChange {
                field: field.name.to_owned(),
                before,
                after,
            }),
        }
    }
    RowChange {
        row: new.row(noun, id),
        of: after.or(before).and_then(|values| new.of(noun, values)),
        kind,
        fields: found,
    }
}

/// What rows are called, by a way to find their values.
pub(crate) struct Names<'a>(pub(crate) &'a Finding<'a>);

/// The values of a row by its noun and id, if it is known.
pub(crate) type Finding<'a> = dyn Fn(&(Noun, String)) -> Option<Vec<Value>> + 'a;

impl Names<'_> {
    /// A row by its id, under its name. One that is nowhere has none.
    pub(crate) fn row(&self, noun: Noun, id: &str) -> RowName {
        RowName {
            noun,
            id: id.to_owned(),
            name: self.name(noun, id),
        }
    }

    /// What a row belongs to.
    pub(crate) fn of(&self, noun: Noun, values: &[Value]) -> Option<RowName> {
        fields::fields(noun)
            .iter()
            .zip(values)
            .find_map(|(field, value)| match (field.kind, value) {
                (Kind::Of(whole), Value::Text(id)) => Some(self.row(whole, id)),
                _ => None,
            })
    }

    /// A field's value; `None`: it is empty.
    pub(crate) fn shown(&self, field: &Field, value: &Value) -> Option<Shown> {
        let text = match value {
            _ if field.kind == Kind::Sealed => return None,
            Value::Text(text) if !text.is_empty() => text,
            Value::Integer(n) if field.kind == Kind::Flag => return Some(Shown::Flag(*n != 0)),
            Value::Integer(n) if field.kind == Kind::Degrees => {
                return Some(Shown::Text(degrees(*n)));
            }
            Value::Integer(n) => return Some(Shown::Number(clamped(*n))),
            _ => return None,
        };
        let plain = || Shown::Text(text.clone());
        Some(match field.kind {
            Kind::Of(noun) | Kind::Row(noun) | Kind::RowOrNone(noun) => {
                Shown::Row(self.row(noun, text))
            }
            Kind::Texts | Kind::Name => {
                let texts = texts(value);
                if texts.is_empty() {
                    return None;
                }
                Shown::Texts(texts)
            }
            Kind::Languages => return listed(text, Shown::Languages),
            Kind::Todos => return listed(text, Shown::Todos),
            Kind::Quiet => return listed(text, Shown::Quiet),
            Kind::Codes => return listed(text, Shown::Codes),
            Kind::Opening => return listed(text, Shown::Opening),
            Kind::Timetable => return listed(text, Shown::Timetable),
            Kind::Pledges => return listed(text, Shown::Pledges),
            Kind::Letters => return listed(text, Shown::Letters),
            Kind::Observance => match serde_json::from_str::<Observance>(text) {
                Ok(observance) if observance.is_none() => return None,
                Ok(observance) => Shown::Observance(observance),
                Err(_) => plain(),
            },
            Kind::Checking => match serde_json::from_str::<Checking>(text) {
                Ok(checking) if checking == Checking::default() => return None,
                Ok(checking) => Shown::Checking(checking),
                Err(_) => plain(),
            },
            Kind::Precedence => match serde_json::from_str::<Precedence>(text) {
                Ok(precedence) if precedence == Precedence::default() => return None,
                Ok(precedence) => Shown::Precedence(Box::new(precedence)),
                Err(_) => plain(),
            },
            Kind::StatusDates => match serde_json::from_str::<StatusDates>(text) {
                Ok(dates) if dates.is_empty() => return None,
                Ok(dates) => Shown::StatusDates(dates),
                Err(_) => plain(),
            },
            Kind::Stay => match serde_json::from_str::<Stay>(text) {
                Ok(stay) if stay.is_none() => return None,
                Ok(stay) => Shown::Text(stay.line()),
                Err(_) => plain(),
            },
            Kind::Contacts => match serde_json::from_str::<Vec<Contact>>(text) {
                Ok(contacts) if contacts.is_empty() => return None,
                Ok(contacts) => Shown::Text(reached(&contacts)),
                Err(_) => plain(),
            },
            Kind::Sealed => return None,
            Kind::Code => Shown::Code(text.clone()),
            Kind::Day => text.parse().map_or_else(|_| plain(), Shown::Day),
            Kind::Moment => text.parse().map_or_else(|_| plain(), Shown::Moment),
            Kind::Movement => serde_json::from_str(text)
                .map_or_else(|_| plain(), |movement| Shown::Text(told(&movement))),
            Kind::Id
            | Kind::Text
            | Kind::Number
            | Kind::Count
            | Kind::Degrees
            | Kind::Position
            | Kind::Flag => plain(),
        })
    }

    fn name(&self, noun: Noun, id: &str) -> LocalizedText {
        let key = (noun, id.to_owned());
        let Some(values) = (self.0)(&key) else {
            return LocalizedText::default();
        };
        let by = |column: &str| fields::index(noun, column).map_or(&Value::Null, |at| &values[at]);
        // None of the rows that these name leads back here.
        let of = |noun, column| match by(column) {
            Value::Text(id) => Some(self.name(noun, id)),
            _ => None,
        };
        match noun {
            Noun::Session | Noun::Agreement | Noun::Commitment => texts(by("title")),
            Noun::Series
            | Noun::Strand
            | Noun::Event
            | Noun::Venue
            | Noun::Room
            | Noun::Track
            | Noun::Organization
            | Noun::Person => texts(by("name")),
            Noun::Travel => {
                let venue = |column| of(Noun::Venue, column).unwrap_or_default();
                travel::name(&venue("from_id"), &venue("to_id"))
            }
            Noun::Delegation | Noun::CoOrganizer | Noun::AgreementParty => {
                of(Noun::Organization, "organization_id").unwrap_or_default()
            }
            Noun::Member => {
                of(Noun::Person, "person_id").unwrap_or_else(|| texts(by("on_behalf_of")))
            }
            Noun::Part => of(Noun::Person, "person_id")
                .or_else(|| of(Noun::Delegation, "delegation_id"))
                .unwrap_or_default(),
            Noun::Constraint => {
                let subject = |session, track, organization| {
                    of(Noun::Session, session)
                        .or_else(|| of(Noun::Track, track))
                        .or_else(|| of(Noun::Organization, organization))
                        .unwrap_or_default()
                };
                constraint::name(
                    &subject("one_session_id", "one_track_id", "one_organization_id"),
                    &subject(
                        "other_session_id",
                        "other_track_id",
                        "other_organization_id",
                    ),
                )
            }
            Noun::Availability | Noun::ProtocolNote => {
                of(Noun::Person, "person_id").unwrap_or_default()
            }
            Noun::Picture => of(Noun::Person, "person_id")
                .or_else(|| of(Noun::Organization, "organization_id"))
                .unwrap_or_default(),
            Noun::AttachmentContent => of(Noun::Attachment, "attachment_id").unwrap_or_default(),
            Noun::StrandTie => of(Noun::Session, "session_id")
                .or_else(|| of(Noun::Agreement, "agreement_id"))
                .or_else(|| of(Noun::Commitment, "commitment_id"))
                .unwrap_or_default(),
            Noun::Timetable | Noun::Attachment => match by("name") {
                Value::Text(name) => timetable::name(name),
                _ => LocalizedText::default(),
            },
            Noun::Release => match by("number") {
                Value::Integer(number) => release::name(u32::try_from(*number).unwrap_or(0)),
                _ => LocalizedText::default(),
            },
            Noun::Acceptance => match by("key") {
                Value::Text(key) => acceptance::session_of(key)
                    .map(|id| self.name(Noun::Session, id.as_str()))
                    .unwrap_or_default(),
                _ => LocalizedText::default(),
            },
        }
    }
}

/// A text in several languages, as it stands in a column.
pub(crate) fn texts(value: &Value) -> LocalizedText {
    match value {
        Value::Text(text) => serde_json::from_str(text).unwrap_or_default(),
        _ => LocalizedText::default(),
    }
}

/// A movement on one line, in no language: `2025-09-16T10:00+05:00 NQZ, KC 852`.
fn told(movement: &Movement) -> String {
    let (sign, minutes) = match movement.offset_minutes {
        behind if behind < 0 => ('-', behind.unsigned_abs()),
        ahead => ('+', ahead.unsigned_abs()),
    };
    let at = minute(movement.at);
    let line = format!(
        "{at}{sign}{:02}:{:02} {}",
        minutes / 60,
        minutes % 60,
        movement.whole_line()
    );
    line.trim_end().to_owned()
}

/// Contacts, one a line, in no language: `+7 000 (office)`.
fn reached(contacts: &[Contact]) -> String {
    let lines = contacts.iter().map(|contact| match contact.note.as_str() {
        "" => contact.value.clone(),
        note => format!("{} ({note})", contact.value),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A list as the wire has it; `None` where it is empty.
fn listed<T: DeserializeOwned>(text: &str, shown: fn(Vec<T>) -> Shown) -> Option<Shown> {
    match serde_json::from_str::<Vec<T>>(text) {
        Ok(list) if list.is_empty() => None,
        Ok(list) => Some(shown(list)),
        Err(_) => Some(Shown::Text(text.to_owned())),
    }
}

/// Millionths of a degree, in no language: `51.169392`.
fn degrees(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let n = millionths.unsigned_abs();
    format!("{sign}{}.{:06}", n / 1_000_000, n % 1_000_000)
}

fn minute(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

/// No field holds a number beyond this; a damaged one is shown as far as it can be.
fn clamped(n: i64) -> i32 {
    i32::try_from(n).unwrap_or(if n < 0 { i32::MIN } else { i32::MAX })
}
