//! What only the protocol service reads leaves the file by no way that was not ticked.

use congress::*;
use workspace::Workspace;

use crate::support::*;

const MARK: &str = "Restricted remark";

/// Every text of a file's bytes, however its pages are laid out.
fn holds(path: &std::path::Path) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(MARK.len()).any(|w| w == MARK.as_bytes())
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
    assert_eq!(handed.neighbour_reasons().unwrap(), []);
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
