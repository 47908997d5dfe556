//! Releases: what is frozen stays, what is published is counted, and going back loses nothing.

use chrono::{TimeDelta, Utc};
use congress::part::PartRole;
use congress::person::PersonEdit;
use congress::release::SessionChangeKind;
use congress::room::RoomEdit;
use congress::session::{Audience, Place, SessionEdit, SessionStatus};
use congress::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::*;

const NOBODY_KNOWS: &str = "His Beatitude the Guest";

/// A session at an hour of 17 September.
fn at(hour: u32, room: Option<&RoomId>) -> SessionEdit {
    let span = span(hour, hour + 1);
    SessionEdit::Place(Place {
        room_id: room.cloned(),
        starts: Some(span.from),
        ends: Some(span.to),
    })
}

fn tray() -> SessionEdit {
    SessionEdit::Place(Place {
        room_id: None,
        starts: None,
        ends: None,
    })
}

fn publish(ws: &mut Workspace, ids: &Ids) -> ReleaseId {
    ws.release_publish(&ids.event, "").unwrap().value
}

fn numbers(ws: &Workspace, ids: &Ids) -> Vec<u32> {
    let releases = ws.programme(&ids.event).unwrap().releases;
    releases.iter().map(|release| release.number).collect()
}

fn sequence(ws: &Workspace, ids: &Ids, release: Option<&ReleaseId>) -> u32 {
    let published = ws.published(&ids.event, release).unwrap();
    published.sessions[&ids.session].sequence
}

#[test]
fn what_is_frozen_stays_as_it_was() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    let draft = ws.programme(&ids.event).unwrap();
    let frozen = ws.release_programme(&ids.release).unwrap();
    // All that guests are told is there; what the secretariat plans by is not.
    for (name, same) in [
        ("event", frozen.event == draft.event),
        ("venues", frozen.venues == draft.venues),
        ("rooms", frozen.rooms == draft.rooms),
        ("tracks", frozen.tracks == draft.tracks),
        ("sessions", frozen.sessions == draft.sessions),
        ("parts", frozen.parts == draft.parts),
        ("co-organizers", frozen.co_organizers == draft.co_organizers),
        ("delegations", frozen.delegations == draft.delegations),
        ("members", frozen.members == draft.members),
        ("people", frozen.people == draft.people),
        ("organizations", frozen.organizations == draft.organizations),
    ] {
        assert!(same, "{name}");
    }
    assert!(frozen.constraints.is_empty() && frozen.agreements.is_empty());
    assert!(frozen.availabilities.is_empty() && frozen.acceptances.is_empty());

    let room = RoomEdit::Name(en("Great Hall"));
    ws.room_edit(&ids.room, room).unwrap();
    ws.session_edit(&ids.session, at(15, None)).unwrap();
    ws.person_create(en("Somebody new"), None).unwrap();
    ws.session_remove(&ids.inner_session).unwrap();
    assert_eq!(ws.release_programme(&ids.release).unwrap(), frozen);
    // In the file, in its copies, and once its history is gathered.
    drop(ws);
    let mut ws = open(&path);
    assert_eq!(ws.release_programme(&ids.release).unwrap(), frozen);
    let copy = folder.path().join("copy.kurultai");
    ws.export_clean(&copy, false).unwrap();
    assert_eq!(open(&copy).release_programme(&ids.release).unwrap(), frozen);
    let tomorrow = (Utc::now() + TimeDelta::days(20_000)).date_naive();
    ws.history_gather(tomorrow, "UTC").unwrap();
    assert_eq!(ws.release_programme(&ids.release).unwrap(), frozen);
    assert_eq!(ws.check().unwrap(), []);
}

#[test]
fn a_release_says_who_when_and_why() {
    let (mut ws, ids) = filled();
    ws.set_author("Protocol");
    let done = ws.release_publish(&ids.event, "  Rooms moved ").unwrap();
    let told = done.changed.as_slice();
    let [Changed::Release { id, row: Some(row) }] = told else {
        panic!("{told:?}");
    };
    assert_eq!((id, &row.id), (&done.value, &done.value));
    assert_eq!(
        (row.number, row.note.as_str(), row.author.as_str()),
        (2, "Rooms moved", "Protocol")
    );
    assert_eq!((row.wall - row.at.naive_utc()).num_minutes(), 300);
    assert_eq!(row.offset_minutes, 300);
    assert_eq!(ws.programme(&ids.event).unwrap().releases[1], *row);
    let changes = ws.operation_changes(ws.last_operation().unwrap()).unwrap();
    assert_eq!((changes.len(), changes[0].row.noun), (1, Noun::Release));
    let gone = ws.release_publish(&"gone".into(), "");
    assert!(matches!(
        gone,
        Err(WorkspaceError::NotFound {
            noun: Noun::Event,
            ..
        })
    ));
    let long = ws.release_publish(&ids.event, &"x".repeat(2001));
    assert!(matches!(long, Err(WorkspaceError::Invalid(_))));
    let none = ws.release_programme(&"gone".into());
    assert!(matches!(
        none,
        Err(WorkspaceError::NotFound {
            noun: Noun::Release,
            ..
        })
    ));
}

#[test]
fn a_number_is_never_given_twice() {
    let (mut ws, ids) = filled();
    publish(&mut ws, &ids);
    assert_eq!(numbers(&ws, &ids), [1, 2]);
    ws.undo().unwrap().unwrap();
    assert_eq!(numbers(&ws, &ids), [1]);
    ws.redo().unwrap().unwrap();
    assert_eq!(numbers(&ws, &ids), [1, 2]);
    ws.undo().unwrap().unwrap();
    publish(&mut ws, &ids);
    assert_eq!(numbers(&ws, &ids), [1, 3]);
    // Another event's are its own.
    let other = ws.event_create(&new_event(&[])).unwrap().value;
    ws.release_publish(&other, "").unwrap();
    let released = ws.programme(&other).unwrap().releases;
    assert_eq!(released[0].number, 1);
    let foreign = ws.edition(&ids.event, Some(&released[0].id));
    assert!(matches!(foreign, Err(WorkspaceError::NotFound { .. })));
}

#[test]
fn calendars_count_what_went_out_also_what_was_taken_back() {
    let (mut ws, ids) = filled();
    let first = sequence(&ws, &ids, Some(&ids.release));
    assert_eq!(
        first,
        ws.revisions(&ids.event).unwrap()[&ids.session].sequence
    );
    assert_eq!(
        sequence(&ws, &ids, None),
        first,
        "the draft is as it went out"
    );
    ws.session_edit(&ids.session, at(15, Some(&ids.room)))
        .unwrap();
    assert_eq!(sequence(&ws, &ids, None), first + 1);
    ws.session_edit(&ids.session, at(16, Some(&ids.room)))
        .unwrap();
    let second = publish(&mut ws, &ids);
    assert_eq!(
        sequence(&ws, &ids, Some(&second)),
        first + 1,
        "published once"
    );
    assert_eq!(sequence(&ws, &ids, Some(&ids.release)), first, "as it was");
    // The release is undone, and then its move: calendars may have both.
    ws.undo().unwrap().unwrap();
    ws.undo().unwrap().unwrap();
    ws.undo().unwrap().unwrap();
    let third = publish(&mut ws, &ids);
    assert_eq!(sequence(&ws, &ids, Some(&third)), first + 2);
    // In the tray, and gone: withdrawn once, with the last times.
    ws.session_edit(&ids.session, tray()).unwrap();
    publish(&mut ws, &ids);
    ws.session_remove(&ids.session).unwrap();
    let last = publish(&mut ws, &ids);
    let published = ws.published(&ids.event, Some(&last)).unwrap();
    let gone = &published.sessions[&ids.session];
    assert_eq!(gone.sequence, first + 3);
    let programme = ws.programme(&ids.event).unwrap();
    let told = published.as_told(&programme, Audience::Delegates);
    let told = told.session(&ids.session).unwrap();
    assert_eq!(told.status, SessionStatus::Cancelled);
    assert_eq!(told.starts, Some(day(17).and_hms_opt(10, 0, 0).unwrap()));
    let parts = gone.withdrawn[0].parts.iter().map(|part| &part.id);
    assert_eq!(
        parts.collect::<Vec<_>>(),
        [&ids.persons_part, &ids.delegations_part]
    );
}

#[test]
fn an_event_never_released_goes_by_its_journal() {
    let mut ws = memory();
    let event = ws.event_create(&new_event(&[])).unwrap().value;
    let session = ws.session_create(&new_session(&event, None)).unwrap().value;
    ws.session_edit(&session, at(15, None)).unwrap();
    let published = ws.published(&event, None).unwrap();
    assert_eq!(published, ws.revisions(&event).unwrap().into());
    assert_eq!(published.sessions[&session].sequence, 1);
}

#[test]
fn any_two_are_compared_and_one_with_the_draft() {
    let (mut ws, ids) = filled();
    let compared = |ws: &Workspace, from: Option<&ReleaseId>, to: Option<&ReleaseId>| {
        ws.release_changes(&ids.event, from, to, Audience::Delegates)
            .unwrap()
    };
    assert!(compared(&ws, Some(&ids.release), None).is_empty());
    let added = compared(&ws, None, Some(&ids.release));
    assert_eq!(added.sessions.len(), 2);
    assert!(
        added
            .sessions
            .iter()
            .all(|s| s.kind == SessionChangeKind::Added)
    );

    ws.session_edit(&ids.session, at(15, Some(&ids.room)))
        .unwrap();
    let second = publish(&mut ws, &ids);
    ws.session_edit(&ids.inner_session, at(9, None)).unwrap();
    let there = compared(&ws, Some(&ids.release), Some(&second));
    assert_eq!(there.sessions.len(), 1);
    assert!(there.sessions[0].is_moved());
    let who: Vec<_> = there
        .delegations
        .iter()
        .map(|d| d.who.id.as_str())
        .collect();
    assert_eq!(who, [ids.delegation.as_str()]);
    let who: Vec<_> = there.people.iter().map(|p| p.who.id.as_str()).collect();
    assert_eq!(who, [ids.person.as_str()]);
    let draft = compared(&ws, Some(&second), None);
    assert_eq!(draft.sessions[0].session.id, ids.inner_session.as_str());
    assert_eq!(draft.delegations, []);
    assert_eq!(compared(&ws, Some(&ids.release), None).sessions.len(), 2);
}

#[test]
fn going_back_is_one_step_and_loses_nothing() {
    let (mut ws, ids) = filled();
    let then = ws.programme(&ids.event).unwrap();
    // Moved, removed, made; and the room, the delegation and its person are no more.
    ws.session_edit(&ids.inner_session, at(9, None)).unwrap();
    ws.session_remove(&ids.session).unwrap();
    let new = ws
        .session_create(&new_session(&ids.event, Some(&ids.room)))
        .unwrap();
    let speaker = ws.person_create(en("New speaker"), None).unwrap().value;
    let who = Who::Person(speaker.clone());
    ws.part_add(&new.value, who, PartRole::Speaker).unwrap();
    ws.session_edit(&new.value, SessionEdit::Locked(true))
        .unwrap();
    ws.delegation_remove(&ids.delegation).unwrap();
    let before = rows(&ws);

    let done = ws.release_return(&ids.release).unwrap();
    assert_eq!(
        (done.value.number, done.value.tray.as_slice()),
        (1, &[new.value.clone()][..])
    );
    let mut told = before.clone();
    apply(&mut told, &done.changed);
    assert_eq!(told, rows(&ws), "the report is what happened");
    let now = ws.programme(&ids.event).unwrap();
    let released: Vec<_> = now.sessions.iter().filter(|s| s.id != new.value).collect();
    assert_eq!(released, then.sessions.iter().collect::<Vec<_>>());
    let newer = now.session(&new.value).unwrap();
    assert_eq!((newer.starts, newer.room_id.as_ref()), (None, None));
    assert_eq!(
        now.parts
            .iter()
            .filter(|p| p.session_id == new.value)
            .count(),
        1
    );
    assert_eq!(now.delegations, then.delegations);
    assert_eq!(now.members, then.members);
    assert_eq!(now.co_organizers, then.co_organizers);
    assert!(now.person(&speaker).is_some());
    let again = ws.release_return(&ids.release).unwrap();
    assert_eq!(again.changed, []);
    let step = ws.undo_state().unwrap().undo.unwrap();
    assert_eq!(
        (step.action.as_str(), step.subject.get("en")),
        ("release-return", "1")
    );
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
}

#[test]
fn returning_and_restoring_leave_what_was_given_out() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    let root = folder.path().join("backups");
    let backup = ws.back_up(&root, BackupReason::Asked).unwrap();
    let moment = ws.last_operation().unwrap();
    ws.session_edit(&ids.session, at(15, None)).unwrap();
    publish(&mut ws, &ids);
    ws.return_to(moment).unwrap();
    assert_eq!(numbers(&ws, &ids), [1, 2]);
    ws.undo().unwrap().unwrap();
    ws.restore(&root, &backup).unwrap();
    assert_eq!(numbers(&ws, &ids), [1, 2]);
    let session = ws.programme(&ids.event).unwrap();
    let starts = session.session(&ids.session).unwrap().starts.unwrap();
    assert_eq!(starts, day(17).and_hms_opt(10, 0, 0).unwrap());
    // Looking back tells the releases of then.
    let past = ws.past(moment, "UTC").unwrap();
    assert_eq!(past.programme(&ids.event).unwrap().releases.len(), 1);
    assert!(past.published(&ids.event, None).is_ok());
}

#[test]
fn an_erased_person_is_gone_from_every_release() {
    let (folder, path, ids) = filled_file();
    let root = folder.path().join("backups");
    std::fs::create_dir(&root).unwrap();
    let mut ws = open(&path);
    let name = PersonEdit::Name(en(NOBODY_KNOWS));
    ws.person_edit(&ids.person, name).unwrap();
    let said = SessionEdit::Notes(format!("Ask {NOBODY_KNOWS} for the text"));
    ws.session_edit(&ids.session, said).unwrap();
    let note = format!("At the wish of {NOBODY_KNOWS}.");
    let second = ws.release_publish(&ids.event, &note).unwrap().value;
    // Withdrawn, and in the history alone.
    let third = publish(&mut ws, &ids);
    ws.undo().unwrap().unwrap();
    ws.back_up(&root, BackupReason::Asked).unwrap();
    let told = |ws: &Workspace| -> String {
        let released = [&ids.release, &second].map(|id| ws.release_programme(id).unwrap());
        let published = ws.published(&ids.event, None).unwrap();
        let releases = ws.programme(&ids.event).unwrap().releases;
        format!("{released:?} {published:?} {releases:?}")
    };
    assert!(told(&ws).contains(NOBODY_KNOWS) && told(&ws).contains("Head of delegation"));
    let traces = ws.person_traces(&ids.person).unwrap();
    let mentions = traces
        .mentions
        .iter()
        .filter(|row| row.noun == Noun::Release);
    assert_eq!(mentions.count(), 2, "both releases name them");

    ws.person_erase(&ids.person, Some(&root)).unwrap();
    let left = |told: &str| told.contains(NOBODY_KNOWS) || told.contains("Head of delegation");
    assert!(!left(&told(&ws)));
    let frozen = ws.release_programme(&second).unwrap();
    assert!(frozen.person(&ids.person).unwrap().is_erased());
    assert_eq!(frozen.parts.len(), 2, "their parts stay, without the name");
    assert_eq!(
        frozen.session(&ids.session).unwrap().notes,
        "Ask — for the text"
    );
    // What was withdrawn comes back without them, and undoing still meets its images.
    ws.redo().unwrap().unwrap();
    assert!(!left(&format!(
        "{:?}",
        ws.release_programme(&third).unwrap()
    )));
    while ws.undo().unwrap().is_some() {}
    while ws.redo().unwrap().is_some() {}
    assert_eq!(ws.check().unwrap(), []);
    drop(ws);
    let mut ws = open(&path);
    assert!(!left(&told(&ws)));
    let backup = ws.backups(&root, "UTC").unwrap().remove(0).file;
    ws.restore(&root, &backup).unwrap();
    assert!(!left(&told(&ws)));
}

#[test]
fn of_whom_only_a_release_knows_can_be_erased_too() {
    let (mut ws, ids) = filled();
    let guest = ws.person_create(en(NOBODY_KNOWS), None).unwrap().value;
    let who = Who::Person(guest.clone());
    ws.part_add(&ids.session, who, PartRole::Guest).unwrap();
    let release = publish(&mut ws, &ids);
    ws.person_remove(&guest).unwrap();
    let tomorrow = (Utc::now() + TimeDelta::days(20_000)).date_naive();
    ws.history_gather(tomorrow, "UTC").unwrap();
    ws.person_erase(&guest, None).unwrap();
    let frozen = ws.release_programme(&release).unwrap();
    assert!(frozen.person(&guest).unwrap().is_erased());
    assert!(!format!("{frozen:?}").contains(NOBODY_KNOWS));
}

#[test]
fn a_release_that_cannot_be_read_is_told() {
    let (_folder, path, ids) = filled_file();
    let conn = rusqlite::Connection::open(&path).unwrap();
    let trigger: String = conn
        .query_row(
            "SELECT sql FROM sqlite_schema WHERE name = 'release_edited'",
            [],
            |r| r.get(0),
        )
        .unwrap();
    conn.execute_batch("DROP TRIGGER release_edited").unwrap();
    conn.execute("UPDATE release SET frozen = substr(frozen, 1, 40)", [])
        .unwrap();
    conn.execute_batch(&trigger).unwrap();
    drop(conn);
    let view = Workspace::view(&path, "Secretariat");
    match view {
        Err(error) => assert!(format!("{error:?}").contains("Damaged"), "{error:?}"),
        Ok(ws) => {
            let refused = ws.release_programme(&ids.release).unwrap_err();
            assert!(refused.to_string().contains("frozen"), "{refused}");
            assert!(!ws.check().unwrap().is_empty());
        }
    }
}
