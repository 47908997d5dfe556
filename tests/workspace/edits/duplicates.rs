//! A session and its duplicate.

use congress::session::{Place, SessionEdit, SessionStatus};
use congress::*;

use crate::support::*;

#[test]
fn a_duplicate_follows_its_original() {
    let (mut ws, ids) = filled();
    ws.session_edit(&ids.session, SessionEdit::Status(SessionStatus::Confirmed))
        .unwrap();
    let done = ws.session_duplicate(&ids.session).unwrap();
    assert_eq!(
        done.changed.len(),
        4,
        "the session, two parts, a co-organizer"
    );
    let programme = ws.programme(&ids.event).unwrap();
    let original = programme.session(&ids.session).unwrap();
    let copy = programme.session(&done.value).unwrap();
    let expected = Session {
        id: done.value.clone(),
        status: SessionStatus::Draft,
        starts: day(17).and_hms_opt(11, 30, 0),
        ends: day(17).and_hms_opt(13, 0, 0),
        ..original.clone()
    };
    assert_eq!(*copy, expected);
    let parts = |id: &SessionId| -> Vec<_> {
        let parts = programme.parts.iter().filter(|p| p.session_id == *id);
        parts.map(|p| (p.who.clone(), p.role, p.position)).collect()
    };
    assert_eq!(parts(&copy.id), parts(&original.id));
    assert_eq!(parts(&copy.id).len(), 2);
    let of = |id: &SessionId| {
        programme
            .co_organizers
            .iter()
            .filter(|c| c.session_id() == Some(id))
            .count()
    };
    assert_eq!((of(&copy.id), of(&original.id)), (1, 1));

    let tray = Place {
        room_id: None,
        starts: None,
        ends: None,
    };
    ws.session_edit(&ids.session, SessionEdit::Place(tray))
        .unwrap();
    let copy = ws.session_duplicate(&ids.session).unwrap().value;
    assert_eq!(
        ws.programme(&ids.event)
            .unwrap()
            .session(&copy)
            .unwrap()
            .span(),
        None
    );
}
