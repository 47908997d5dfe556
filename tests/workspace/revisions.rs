//! The life of a session, as its calendar entry tells it.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use congress::co_organizer::{Carried, CoOrganizerEdit, CoOrganizerStatus};
use congress::part::{PartEdit, PartRole};
use congress::room::RoomEdit;
use congress::session::SessionEdit;
use congress::{Revision, SessionId, Who};
use workspace::Workspace;

use crate::support::*;

/// A clock that moves on by a second each time it is asked.
fn tick() -> DateTime<Utc> {
    static SECONDS: AtomicI64 = AtomicI64::new(1_758_000_000);
    DateTime::from_timestamp(SECONDS.fetch_add(1, Ordering::Relaxed), 0).unwrap()
}

fn revision(ws: &Workspace, id: &SessionId) -> Revision {
    let event = &ws.events().unwrap()[0].id;
    ws.revisions(event).unwrap().remove(id).unwrap()
}

fn last(ws: &Workspace) -> DateTime<Utc> {
    ws.history(&congress::HistoryFilter::default(), None, 1, "UTC")
        .unwrap()[0]
        .at
        .parse()
        .unwrap()
}

#[test]
fn each_operation_on_a_session_counts_once() {
    let mut ws = memory().with_clock(tick);
    let event = ws.event_create(&new_event(&["Hall"])).unwrap().value;
    let session = ws.session_create(&new_session(&event, None)).unwrap().value;
    let made = last(&ws);
    let new = Revision {
        created: made,
        modified: made,
        sequence: 0,
    };
    assert_eq!(revision(&ws, &session), new);

    let organization = ws
        .organization_create(en("UNAOC"), congress::organization::OrganizationKind::State)
        .unwrap()
        .value;
    let person = ws.person_create(en("Speaker"), None).unwrap().value;
    assert_eq!(
        revision(&ws, &session),
        new,
        "what is elsewhere does not count"
    );

    let mut expected = 0;
    let mut counted = |ws: &Workspace| {
        expected += 1;
        let found = revision(ws, &session);
        assert_eq!(
            found,
            Revision {
                created: made,
                modified: last(ws),
                sequence: expected
            }
        );
    };
    ws.session_edit(&session, SessionEdit::Title(en("Plenary")))
        .unwrap();
    counted(&ws);
    let who = || Who::Person(person.clone());
    let first = ws.part_add(&session, who(), PartRole::Chair).unwrap().value;
    counted(&ws);
    ws.part_add(&session, who(), PartRole::Speaker).unwrap();
    counted(&ws);
    let swapped = ws.part_edit(&first, PartEdit::Position(1)).unwrap();
    assert_eq!(swapped.changed.len(), 2);
    counted(&ws);
    let role = congress::co_organizer::CoOrganizerRole::Partner;
    let partner = ws
        .co_organizer_add(&Carried::Session(session.clone()), &organization, role)
        .unwrap()
        .value;
    counted(&ws);
    let confirmed = CoOrganizerEdit::Status(CoOrganizerStatus::Confirmed);
    ws.co_organizer_edit(&partner, confirmed).unwrap();
    counted(&ws);
    ws.part_remove(&first).unwrap();
    counted(&ws);
    ws.undo().unwrap().unwrap();
    counted(&ws);
    ws.redo().unwrap().unwrap();
    counted(&ws);
    ws.person_remove(&person).unwrap();
    counted(&ws);
}

#[test]
fn sequences_never_fall() {
    let (ws, ids) = filled();
    let mut ws = ws.with_clock(tick);
    ws.session_edit(&ids.session, SessionEdit::Notes("x".to_owned()))
        .unwrap();
    let mut highest = revision(&ws, &ids.inner_session).sequence;
    ws.session_remove(&ids.inner_session).unwrap();
    assert!(
        !ws.revisions(&ids.event)
            .unwrap()
            .contains_key(&ids.inner_session)
    );
    ws.undo().unwrap().unwrap();
    let back = revision(&ws, &ids.inner_session);
    assert_eq!(back.sequence, highest + 2, "removed, and brought back");
    assert_eq!(back.modified, last(&ws));
    highest = back.sequence;
    while ws
        .undo_state()
        .unwrap()
        .undo
        .is_some_and(|s| s.action != "session-create")
    {
        ws.undo().unwrap().unwrap();
        let now = revision(&ws, &ids.inner_session).sequence;
        assert!(now >= highest, "{now} after {highest}");
        highest = now;
    }
    ws.undo().unwrap().unwrap();
    ws.redo().unwrap().unwrap();
    assert_eq!(revision(&ws, &ids.inner_session).sequence, highest + 2);
}

#[test]
fn a_room_of_another_name_is_no_revision() {
    let (mut ws, ids) = filled();
    let before = ws.revisions(&ids.event).unwrap();
    ws.room_edit(&ids.room, RoomEdit::Name(en("Blue Hall")))
        .unwrap();
    assert_eq!(ws.revisions(&ids.event).unwrap(), before);
    ws.room_remove(&ids.room).unwrap();
    assert_eq!(
        revision(&ws, &ids.session).sequence,
        before[&ids.session].sequence + 1,
        "the session was moved out of it"
    );
}
