//! A programme read, and one taken in whole.

use congress::session::{Place, SessionEdit};
use congress::{LocalizedText, Noun, SessionId};
use workspace::WorkspaceError;

use crate::support::*;

#[test]
fn an_imported_programme_is_one_operation() {
    let (ws, ids) = filled();
    let mut programme = ws.programme(&ids.event).unwrap();
    // What was given out of it, and the files attached to it, stay with the file that has them.
    programme.releases.clear();
    programme.attachments.clear();
    let (_folder, path) = fresh();
    let mut other = workspace::Workspace::create(&path, "Sample").unwrap();
    let subject = LocalizedText::of("en", "VIII Congress");
    let done = other.import(&programme, "file-sample", &subject).unwrap();
    assert_eq!(done.value, ids.event);
    assert_eq!(done.changed, [], "whoever takes in an event reads it whole");
    assert_eq!(
        done.undo.undo, None,
        "a sample is what the file starts with"
    );
    assert_eq!(
        other
            .history(&congress::HistoryFilter::default(), None, 10, "UTC")
            .unwrap()
            .len(),
        1
    );
    assert!(
        other
            .revisions(&ids.event)
            .unwrap()
            .values()
            .all(|r| r.sequence == 0)
    );
    drop(other);
    assert_eq!(open(&path).programme(&ids.event).unwrap(), programme);
}

#[test]
fn another_import_can_be_undone() {
    let (ws, ids) = filled();
    let programme = ws.programme(&ids.event).unwrap();
    let mut other = memory();
    other
        .import(&programme, "event-import", &LocalizedText::default())
        .unwrap();
    other.undo().unwrap().unwrap();
    assert_eq!(rows(&other), Rows::new());
    other.redo().unwrap().unwrap();
    let mut all = rows(&ws);
    // No rows of a programme: what it gave out, what is attached, photos and restricted notes.
    let left = [
        Noun::Attachment,
        Noun::AttachmentContent,
        Noun::Release,
        Noun::Picture,
        Noun::ProtocolNote,
    ];
    all.retain(|(noun, _), _| !left.contains(noun));
    assert_eq!(rows(&other), all);
}

#[test]
fn a_broken_programme_is_not_taken_in() {
    let (ws, ids) = filled();
    let mut programme = ws.programme(&ids.event).unwrap();
    programme.organizations.clear();
    let mut other = memory();
    let refused = other.import(&programme, "file-sample", &LocalizedText::default());
    assert!(
        matches!(refused, Err(WorkspaceError::Storage(_))),
        "{refused:?}"
    );
    assert_eq!(rows(&other), Rows::new());
    assert_eq!(
        other
            .history(&congress::HistoryFilter::default(), None, 10, "UTC")
            .unwrap(),
        []
    );
    other.event_create(&new_event(&[])).unwrap();
}

#[test]
fn sessions_come_by_start_and_the_tray_last() {
    let (mut ws, ids) = filled();
    let mut at = |hour: Option<u32>| -> SessionId {
        let id = ws
            .session_create(&new_session(&ids.event, None))
            .unwrap()
            .value;
        let starts = hour.and_then(|h| day(16).and_hms_opt(h, 0, 0));
        let place = Place {
            room_id: None,
            starts,
            ends: starts,
        };
        ws.session_edit(&id, SessionEdit::Place(place)).unwrap();
        id
    };
    let (tray, late, early) = (at(None), at(Some(22)), at(Some(8)));
    let programme = ws.programme(&ids.event).unwrap();
    let order: Vec<_> = programme.sessions.iter().map(|s| s.id.clone()).collect();
    assert_eq!(order, [early, late, ids.session, ids.inner_session, tray]);
}

#[test]
fn an_event_is_read_without_its_neighbours() {
    let (mut ws, ids) = filled();
    let programme = ws.programme(&ids.event).unwrap();
    let second = ws.event_create(&new_event(&["Hall"])).unwrap().value;
    ws.session_create(&new_session(&second, None)).unwrap();
    assert_eq!(ws.programme(&ids.event).unwrap(), programme);
    let other = ws.programme(&second).unwrap();
    assert_eq!(
        (other.sessions.len(), other.rooms.len(), other.parts.len()),
        (1, 1, 0)
    );
    assert_eq!(
        other.people, programme.people,
        "the directory is the file's"
    );
}
