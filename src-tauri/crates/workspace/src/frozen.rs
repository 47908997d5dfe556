//! What a release keeps: the rows that its programme is made of, as images in the form of the
//! journal, compressed and written in letters.
//!
//! The journal's form, because all that reads images reads these: a column that came with a
//! later version has its default here too, and a person who is erased is struck out of both in
//! the same way. Compressed, because the same names stand in it in every release, and each
//! backup holds all of them: of the sample, 784 kB of images come to 109 kB.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Read, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chrono::{DateTime, SecondsFormat, Utc};
use congress::{EventId, Noun, Programme, Revision, SessionId};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use rusqlite::Connection;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use crate::gather::image;
use crate::snapshot::Snapshot;
use crate::{WorkspaceError, fields, programme, schema, undo};

/// Most bytes that a text may unpack to: a hundred thousand sessions take half of it, and
/// no file makes this program fill the memory.
const LIMIT: u64 = 512 * 1024 * 1024;

/// What was frozen.
pub(crate) struct Frozen {
    pub(crate) rows: Snapshot,
    pub(crate) revisions: HashMap<SessionId, Revision>,
}

/// The text before it is compressed.
#[derive(Serialize, Deserialize)]
struct Text {
    /// Table, id and image of each row.
    rows: Vec<(String, String, String)>,
    /// Of each session: made, changed, how often.
    revisions: BTreeMap<String, (String, String, u32)>,
}

/// Why a text cannot be unsealed: it was damaged, or written by no program like this.
#[derive(Debug, thiserror::Error)]
#[error("what was frozen in a release cannot be read: {0}")]
pub(crate) struct Unreadable(String);

impl Unreadable {
    fn new(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// The rows of an event's programme: what it holds, and what that names of the directory.
pub(crate) fn freeze(conn: &Connection, event: &EventId) -> rusqlite::Result<Snapshot> {
    let mut all = Snapshot::now(conn)?.rows;
    let mut kept = Snapshot::default();
    let event = (Noun::Event, event.0.clone());
    if let Some(values) = all.remove(&event) {
        kept.rows.insert(event.clone(), values);
    }
    // What belongs to what is kept, whole by whole.
    for noun in [
        Noun::Venue,
        Noun::Room,
        Noun::Track,
        Noun::Session,
        Noun::Delegation,
        Noun::Member,
        Noun::Part,
        Noun::CoOrganizer,
    ] {
        let of = |key: &(Noun, String), values: &[Value], kept: &Snapshot| {
            key.0 == noun
                && fields::fields(noun)
                    .iter()
                    .zip(values)
                    .any(|(field, value)| match (field.kind, value) {
                        (fields::Kind::Of(whole), Value::Text(id)) => {
                            kept.rows.contains_key(&(whole, id.clone()))
                        }
                        _ => false,
                    })
        };
        let theirs: Vec<_> = all
            .iter()
            .filter(|(key, values)| of(key, values, &kept))
            .map(|(key, _)| key.clone())
            .collect();
        kept.rows
            .extend(theirs.into_iter().filter_map(|key| all.remove_entry(&key)));
    }
    // People before organizations: they name some.
    for noun in [Noun::Person, Noun::Organization, Noun::Series] {
        let named: Vec<_> = kept
            .rows
            .iter()
            .flat_map(|((of, _), values)| {
                let columns = fields::fields(*of).iter().zip(values);
                columns.filter_map(|(field, value)| match value {
                    Value::Text(id) if field.kind.refers_to() == Some(noun) => Some(id.clone()),
                    _ => None,
                })
            })
            .collect();
        let rows = named
            .into_iter()
            .filter_map(|id| all.remove_entry(&(noun, id)));
        let rows: Vec<_> = rows.collect();
        kept.rows.extend(rows);
    }
    Ok(kept)
}

/// The text of rows, with what the journal knew of the sessions then.
pub(crate) fn seal(rows: &Snapshot, revisions: &HashMap<SessionId, Revision>) -> String {
    let written = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Millis, true);
    let revisions = revisions.iter().map(|(id, r)| {
        let life = (written(r.created), written(r.modified), r.sequence);
        (id.0.clone(), life)
    });
    let rows = rows.rows.iter();
    pack(&Text {
        rows: rows
            .map(|((noun, id), values)| (noun.table().to_owned(), id.clone(), image(*noun, values)))
            .collect(),
        revisions: revisions.collect(),
    })
}

/// The rows of a text.
pub(crate) fn unseal(sealed: &str) -> Result<Frozen, Unreadable> {
    let text = unpack(sealed)?;
    let mut rows = Snapshot::default();
    for (table, id, image) in text.rows {
        rows.rows
            .insert((noun(&table)?, id), undo::values(noun(&table)?, &image));
    }
    let read = |at: &str| {
        let at = DateTime::parse_from_rfc3339(at).map_err(Unreadable::new)?;
        Ok::<_, Unreadable>(at.with_timezone(&Utc))
    };
    let revisions = text
        .revisions
        .into_iter()
        .map(|(id, (created, modified, sequence))| {
            let revision = Revision {
                created: read(&created)?,
                modified: read(&modified)?,
                sequence,
            };
            Ok((SessionId(id), revision))
        });
    Ok(Frozen {
        rows,
        revisions: revisions.collect::<Result<_, Unreadable>>()?,
    })
}

/// The text with each image as `change` makes it; `None`: none is changed, or there are none
/// to be read.
pub(crate) fn edited(
    sealed: &str,
    change: impl Fn(Noun, &str, &str) -> Option<String>,
) -> Option<String> {
    let mut text = unpack(sealed).ok()?;
    let mut any = false;
    for (table, id, image) in &mut text.rows {
        if let Some(changed) = noun(table).ok().and_then(|noun| change(noun, id, image)) {
            *image = changed;
            any = true;
        }
    }
    any.then(|| pack(&text))
}

/// The images in a text; none where it cannot be read.
pub(crate) fn images(sealed: &str) -> Vec<(Noun, String, String)> {
    let rows = unpack(sealed).map_or_else(|_| Vec::new(), |text| text.rows);
    let known = rows.into_iter().filter_map(|(table, id, image)| {
        let noun = noun(&table).ok()?;
        Some((noun, id, image))
    });
    known.collect()
}

impl Frozen {
    /// The programme that the rows make: read from a file in memory, as any is.
    pub(crate) fn programme(&self, event: &EventId) -> Result<Programme, WorkspaceError> {
        let conn = Connection::open_in_memory()?;
        schema::migrate(&conn)?;
        schema::drop_triggers(&conn)?;
        // A file with damage may name rows that are nowhere; so may what was frozen of it.
        conn.pragma_update(None, "foreign_keys", false)?;
        self.rows.insert_into(&conn)?;
        programme::read(&conn, event)
    }
}

fn pack(text: &Text) -> String {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let json = serde_json::to_vec(text).expect("texts and numbers become JSON");
    let packed = encoder.write_all(&json).and_then(|()| encoder.finish());
    STANDARD_NO_PAD.encode(packed.expect("memory takes what is written"))
}

fn unpack(sealed: &str) -> Result<Text, Unreadable> {
    let packed = STANDARD_NO_PAD.decode(sealed).map_err(Unreadable::new)?;
    let mut json = Vec::new();
    let read: io::Result<usize> = ZlibDecoder::new(packed.as_slice())
        .take(LIMIT)
        .read_to_end(&mut json);
    read.map_err(Unreadable::new)?;
    serde_json::from_slice(&json).map_err(Unreadable::new)
}

fn noun(table: &str) -> Result<Noun, Unreadable> {
    let found = Noun::ALL.iter().find(|noun| noun.table() == table);
    found.copied().ok_or_else(|| Unreadable::new(table))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_comes_back_and_damage_is_told() {
        let mut rows = Snapshot::default();
        let key = (Noun::Track, "t".to_owned());
        let text = |text: &str| Value::Text(text.to_owned());
        let values = vec![
            text("t"),
            text("e"),
            text("{\"kk\":\"Ә\u{1f54a}\"}"),
            Value::Integer(2),
        ];
        rows.rows.insert(key, values);
        let revision = Revision {
            created: "2025-09-01T06:00:00Z".parse().unwrap(),
            modified: "2025-09-02T06:00:00.250Z".parse().unwrap(),
            sequence: 4,
        };
        let revisions = HashMap::from([(SessionId::from("s"), revision)]);
        let sealed = seal(&rows, &revisions);
        let back = unseal(&sealed).unwrap();
        assert_eq!((back.rows, back.revisions), (rows, revisions));
        assert_eq!(edited(&sealed, |_, _, _| None), None);
        let changed = |_: Noun, id: &str, image: &str| Some(image.replace("Ә", id));
        let again = edited(&sealed, changed).unwrap();
        assert!(images(&again)[0].2.contains("t\u{1f54a}"));
        for broken in ["", "?", &sealed[..sealed.len() / 2], "AAAA"] {
            assert!(unseal(broken).is_err(), "{broken}");
            assert!(images(broken).is_empty());
        }
    }
}
