//! What only the protocol service reads leaves the file by no way that was not ticked.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use congress::contact::{Contact, ContactKind};
use congress::delegation::{MemberEdit, Stay};
use congress::person::PersonEdit;
use congress::*;
use flate2::read::ZlibDecoder;
use rusqlite::Connection;
use workspace::Workspace;

use crate::support::*;

const MARK: &str = "Restricted remark";

/// Every text of a file's bytes, however its pages are laid out.
fn holds(path: &Path) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(MARK.len()).any(|w| w == MARK.as_bytes())
}

/// What lies sealed in the releases of a closed file, and in the history of them.
fn unsealed(path: &Path) -> Vec<String> {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT frozen FROM release
        UNION ALL SELECT before ->> 'frozen' FROM change WHERE noun = 'release' AND before NOT NULL
        UNION ALL SELECT after ->> 'frozen' FROM change WHERE noun = 'release' AND after NOT NULL";
    let mut statement = conn.prepare(sql).unwrap();
    let sealed = statement.query_map([], |row| row.get(0)).unwrap();
    let texts = sealed.map(|sealed: Result<String, _>| {
        let packed = STANDARD_NO_PAD.decode(sealed.unwrap()).unwrap();
        let mut text = String::new();
        ZlibDecoder::new(&packed[..])
            .read_to_string(&mut text)
            .unwrap();
        text
    });
    texts.collect()
}

/// The tables whose rows lie in such a text.
fn tables(text: &str) -> BTreeSet<String> {
    let text: serde_json::Value = serde_json::from_str(text).unwrap();
    let rows = text["rows"].as_array().unwrap().iter();
    rows.map(|row| row[0].as_str().unwrap().to_owned())
        .collect()
}

/// Says of a person what goes into a release and what does not, and publishes one.
fn published(ws: &mut Workspace, ids: &Ids) {
    ws.person_edit(&ids.person, PersonEdit::Care("Their care".to_owned()))
        .unwrap();
    let phone = Contact {
        kind: ContactKind::Phone,
        value: "Their number".to_owned(),
        note: String::new(),
    };
    ws.person_edit(&ids.person, PersonEdit::Contacts(vec![phone]))
        .unwrap();
    let stay = Stay {
        hotel: "Hotel of theirs".to_owned(),
        room: "7".to_owned(),
    };
    ws.member_edit(&ids.member, MemberEdit::Stay(stay)).unwrap();
    ws.release_publish(&ids.event, "With all that").unwrap();
}

#[test]
fn no_release_holds_it_in_any_copy() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    published(&mut ws, &ids);
    let at = |name: &str| folder.path().join(name);
    ws.export_clean(&at("clean"), false).unwrap();
    ws.export_clean(&at("ticked"), true).unwrap();
    ws.save_copy(&at("copy")).unwrap();
    drop(ws);
    // One that is new here is to be thought of: is it restricted?
    let frozen = [
        "co_organizer",
        "delegation",
        "event",
        "member",
        "organization",
        "part",
        "person",
        "room",
        "series",
        "session",
        "track",
        "venue",
    ];
    let photo = STANDARD.encode(PIXEL);
    for file in ["clean", "ticked", "copy"] {
        let texts = unsealed(&at(file));
        assert_eq!(
            texts.len(),
            4,
            "{file}: two releases, and where they were made"
        );
        for text in &texts {
            assert_eq!(tables(text), frozen.map(str::to_owned).into(), "{file}");
            assert!(text.contains("Head of delegation"), "{file}");
            assert!(!text.contains(MARK) && !text.contains(&photo), "{file}");
        }
    }
}

#[test]
fn whoever_is_erased_is_in_no_release() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    let mut ws = open(&path);
    published(&mut ws, &ids);
    let backup = ws.back_up(&root, BackupReason::Asked).unwrap();
    let secrets = [
        "Head of delegation",
        "Their care",
        "Their number",
        "Hotel of theirs",
    ];
    let copy = folder.path().join("copy");
    ws.save_copy(&copy).unwrap();
    let held = unsealed(&copy).concat();
    let there = secrets.into_iter().filter(|secret| held.contains(secret));
    assert_eq!(there.collect::<Vec<_>>(), secrets, "they were there");
    ws.person_erase(&ids.person, Some(&root)).unwrap();
    let backups = ws.backups(&root, "UTC").unwrap();
    let rewritten: Vec<_> = backups.iter().map(|line| line.file.clone()).collect();
    assert!(rewritten.len() == 1 && rewritten[0] != backup);
    let own = std::fs::read_dir(&root).unwrap().next().unwrap().unwrap();
    drop(ws);
    for file in [path, own.path().join(&rewritten[0])] {
        let texts = unsealed(&file);
        assert!(texts.len() >= 4, "{}: {}", file.display(), texts.len());
        let photo = STANDARD.encode(PIXEL);
        for secret in secrets.into_iter().chain([MARK, photo.as_str()]) {
            let left = texts.iter().any(|text| text.contains(secret));
            assert!(!left, "{secret}: {}", file.display());
        }
    }
}

#[test]
fn a_file_to_hand_on_holds_it_only_where_it_was_ticked() {
    let (folder, path, ids) = filled_file();
    let ws = open(&path);
    assert!(holds(&path), "the file itself does");
    let clean = folder.path().join("clean.kurultai");
    ws.export_clean(&clean, false).unwrap();
    assert!(!holds(&clean));
    let handed = Workspace::open(&clean, "x").unwrap();
    assert_eq!(handed.protocol_notes().unwrap(), []);
    assert_eq!(
        handed.programme(&ids.event).unwrap(),
        ws.programme(&ids.event).unwrap()
    );
    drop(handed);
    ws.export_clean(&clean, true).unwrap();
    assert!(holds(&clean));
}

#[test]
fn neither_errors_nor_names_of_operations_tell_it() {
    let (mut ws, ids) = filled();
    let too_long = format!("{MARK}{}", "x".repeat(20_001));
    let refused = ws.protocol_note_set(&ids.person, &too_long).unwrap_err();
    assert!(!format!("{refused:?} {refused}").contains(MARK));
    let done = ws
        .protocol_note_set(&ids.person, "Restricted remark, more")
        .unwrap();
    let step = done.undo.undo.unwrap();
    assert_eq!(step.action, "protocol-note-set");
    assert!(!format!("{step:?}").contains(MARK));
    let missing = ws.protocol_note_set(&"nobody".into(), MARK).unwrap_err();
    assert!(!format!("{missing:?} {missing}").contains(MARK));
}

#[test]
fn a_note_is_one_a_person_and_blank_is_none() {
    let (mut ws, ids) = filled();
    let before = rows(&ws);
    ws.protocol_note_set(&ids.person, "  ").unwrap();
    assert_eq!(ws.protocol_note(&ids.person).unwrap(), "");
    assert_eq!(ws.protocol_notes().unwrap(), []);
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
    let same = ws.protocol_note_set(&ids.person, MARK).unwrap();
    assert!(same.changed.is_empty());
    // A minute apart, two edits are two steps.
    ws.protocol_note_set(&ids.person, "a").unwrap();
    ws.protocol_note_set(&ids.person, "ab").unwrap();
    for left in ["a", MARK] {
        ws.undo().unwrap().unwrap();
        assert_eq!(ws.protocol_note(&ids.person).unwrap(), left);
    }
}

#[test]
fn it_goes_with_whoever_is_erased_out_of_rows_and_history() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    ws.protocol_note_set(&ids.person, "Restricted remark, another")
        .unwrap();
    ws.person_erase(&ids.person, Some(folder.path())).unwrap();
    assert_eq!(ws.protocol_notes().unwrap(), []);
    assert_eq!(ws.pictures().unwrap(), []);
    drop(ws);
    assert!(!holds(&path));
    let mut ws = open(&path);
    while ws.undo().unwrap().is_some() {}
    assert_eq!(ws.protocol_notes().unwrap(), [] as [ProtocolNote; 0]);
}
