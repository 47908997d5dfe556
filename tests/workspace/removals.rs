//! What goes with a row, what stays without it, and what must not go.

use std::fmt::Display;

use congress::agreement::AgreementEdit;
use congress::commitment::CommitmentEdit;
use congress::constraint::{ConstraintEdit, Subject};
use congress::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::*;

/// Removes something; the rows that went, and those that changed and stayed.
fn removed(
    ws: &mut Workspace,
    verb: impl FnOnce(&mut Workspace) -> Result<Done<()>, WorkspaceError>,
) -> (Vec<String>, Vec<Changed>) {
    let before = rows(ws);
    let done = verb(ws).unwrap();
    let mut told = before.clone();
    apply(&mut told, &done.changed);
    assert_eq!(told, rows(ws), "the report is what happened");
    let nouns: Vec<Noun> = done.changed.iter().map(Changed::noun).collect();
    assert!(nouns.is_sorted(), "in the order of nouns: {nouns:?}");
    let (gone, stayed) = done.changed.into_iter().partition::<Vec<_>, _>(is_gone);
    ws.undo().unwrap().expect("a removal can be undone");
    assert_eq!(rows(ws), before);
    (gone.iter().map(|c| c.id().to_owned()).collect(), stayed)
}

fn ids<const N: usize>(ids: [&dyn Display; N]) -> Vec<String> {
    ids.iter().map(|id| id.to_string()).collect()
}

#[test]
fn a_session_takes_its_parts_along() {
    let (mut ws, i) = filled();
    let (gone, stayed) = removed(&mut ws, |ws| ws.session_remove(&i.session));
    let parts = [
        &i.session,
        &i.persons_part as &dyn Display,
        &i.delegations_part,
        &i.co_organizer,
        &i.tie,
    ];
    assert_eq!(gone, ids(parts));
    let (gone, _) = removed(&mut ws, |ws| ws.session_remove(&i.inner_session));
    assert_eq!(gone, ids([&i.inner_session, &i.constraint as &dyn Display]));
    match stayed.as_slice() {
        [
            Changed::Session {
                row: Some(child), ..
            },
            Changed::Agreement {
                row: Some(paper), ..
            },
        ] => {
            assert_eq!((&child.id, &child.parent_id), (&i.inner_session, &None));
            assert_eq!((&paper.id, &paper.session_id), (&i.agreement, &None));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_room_leaves_its_sessions_their_times() {
    let (mut ws, i) = filled();
    let before = ws
        .programme(&i.event)
        .unwrap()
        .session(&i.session)
        .unwrap()
        .clone();
    let (gone, stayed) = removed(&mut ws, |ws| ws.room_remove(&i.room));
    assert_eq!(gone, ids([&i.room]));
    let row = Some(Session {
        room_id: None,
        ..before
    });
    assert_eq!(
        stayed,
        [Changed::Session {
            id: i.session.clone(),
            row
        }]
    );
}

#[test]
fn a_venue_takes_its_rooms_and_ways_along() {
    let (mut ws, i) = filled();
    let second = ws
        .room_create(&i.event, &i.venue, en("Blue Hall"))
        .unwrap()
        .value;
    let (gone, stayed) = removed(&mut ws, |ws| ws.venue_remove(&i.venue));
    let there: [&dyn Display; 5] = [&i.venue, &i.travel, &i.room, &second, &i.timetable];
    assert_eq!(gone, ids(there));
    assert!(
        matches!(stayed.as_slice(), [Changed::Session { row: Some(s), .. }]
        if s.room_id.is_none() && s.starts.is_some())
    );
}

#[test]
fn a_way_goes_with_either_venue_or_alone() {
    let (mut ws, i) = filled();
    let (gone, stayed) = removed(&mut ws, |ws| ws.venue_remove(&i.far_venue));
    let there: [&dyn Display; 2] = [&i.far_venue, &i.travel];
    assert_eq!((gone, stayed), (ids(there), Vec::new()));
    let (gone, stayed) = removed(&mut ws, |ws| ws.travel_remove(&i.travel));
    assert_eq!((gone, stayed), (ids([&i.travel]), Vec::new()));
}

#[test]
fn a_track_leaves_its_sessions() {
    let (mut ws, i) = filled();
    let edit = ConstraintEdit::Other(Subject::Track(i.track.clone()));
    ws.constraint_edit(&i.constraint, edit).unwrap();
    let (gone, stayed) = removed(&mut ws, |ws| ws.track_remove(&i.track));
    assert_eq!(gone, ids([&i.track, &i.constraint as &dyn Display]));
    assert!(
        matches!(stayed.as_slice(), [Changed::Session { row: Some(s), .. }]
        if s.track_id.is_none() && s.id == i.session && s.room_id.is_some())
    );
}

#[test]
fn a_delegation_takes_members_and_its_parts_along() {
    let (mut ws, i) = filled();
    let (gone, stayed) = removed(&mut ws, |ws| ws.delegation_remove(&i.delegation));
    assert_eq!(gone, ids([&i.delegation, &i.member, &i.delegations_part]));
    assert_eq!(stayed, []);
}

#[test]
fn a_person_leaves_the_function() {
    let (mut ws, i) = filled();
    let (gone, stayed) = removed(&mut ws, |ws| ws.person_remove(&i.person));
    let there: [&dyn Display; 5] = [
        &i.person,
        &i.persons_part,
        &i.availability,
        &i.picture,
        &i.protocol_note,
    ];
    assert_eq!(gone, ids(there));
    assert!(matches!(stayed.as_slice(), [
            Changed::Member { row: Some(m), .. },
            Changed::CoOrganizer { row: Some(c), .. },
            Changed::AgreementParty { row: Some(p), .. },
        ] if m.person_id.is_none() && m.id == i.member
            && c.person_id.is_none() && p.person_id.is_none()));
}

#[test]
fn an_agreement_takes_parties_commitments_and_files_along() {
    let (mut ws, i) = filled();
    let (mut gone, stayed) = removed(&mut ws, |ws| ws.agreement_remove(&i.agreement));
    gone.pop().expect("what the file held: the last of them");
    let all: [&dyn Display; 4] = [&i.agreement, &i.party, &i.commitment, &i.attachment];
    assert_eq!((gone, stayed), (ids(all), Vec::new()));
    assert!(ws.attachment_read(&i.attachment).is_ok(), "undone");
    let (gone, _) = removed(&mut ws, |ws| ws.attachment_remove(&i.attachment));
    assert_eq!((gone.len(), &gone[0]), (2, &i.attachment.to_string()));
}

#[test]
fn the_small_ones_go_alone() {
    let (mut ws, i) = filled();
    let alone = |gone: (Vec<String>, Vec<Changed>), id: &dyn Display| {
        assert_eq!(gone, (vec![id.to_string()], Vec::new()));
    };
    alone(
        removed(&mut ws, |ws| ws.part_remove(&i.persons_part)),
        &i.persons_part,
    );
    alone(
        removed(&mut ws, |ws| ws.co_organizer_remove(&i.co_organizer)),
        &i.co_organizer,
    );
    alone(
        removed(&mut ws, |ws| ws.member_remove(&i.member)),
        &i.member,
    );
    alone(
        removed(&mut ws, |ws| ws.agreement_party_remove(&i.party)),
        &i.party,
    );
    alone(
        removed(&mut ws, |ws| ws.constraint_remove(&i.constraint)),
        &i.constraint,
    );
    alone(
        removed(&mut ws, |ws| ws.availability_remove(&i.availability)),
        &i.availability,
    );
    alone(
        removed(&mut ws, |ws| ws.timetable_remove(&i.timetable)),
        &i.timetable,
    );
    alone(
        removed(&mut ws, |ws| ws.acceptance_remove(&i.acceptance)),
        &i.acceptance,
    );
    ws.constraint_remove(&i.constraint).unwrap();
    alone(
        removed(&mut ws, |ws| ws.session_remove(&i.inner_session)),
        &i.inner_session,
    );
}

#[test]
fn an_organization_in_use_stays() {
    let (mut ws, i) = filled();
    let uses = |ws: &mut Workspace| match ws.organization_remove(&i.organization) {
        Err(WorkspaceError::InUse {
            noun: Noun::Organization,
            uses,
        }) => uses,
        other => panic!("{other:?}"),
    };
    let owner = CommitmentEdit::Organization(Some(i.organization.clone()));
    ws.commitment_edit(&i.commitment, owner).unwrap();
    let all = rows(&ws);
    let what = "a delegation, two co-organizers, a party, an owner";
    assert_eq!(uses(&mut ws), 5, "{what}");
    assert_eq!(rows(&ws), all);
    ws.delegation_remove(&i.delegation).unwrap();
    assert_eq!(uses(&mut ws), 4);
    ws.co_organizer_remove(&i.co_organizer).unwrap();
    ws.co_organizer_remove(&i.sponsor).unwrap();
    assert_eq!(uses(&mut ws), 2);
    ws.agreement_edit(&i.agreement, AgreementEdit::Session(None))
        .unwrap();
    ws.agreement_remove(&i.agreement).unwrap();
    let edit = ConstraintEdit::One(Subject::Organization(i.organization.clone()));
    ws.constraint_edit(&i.constraint, edit).unwrap();
    let (gone, stayed) = removed(&mut ws, |ws| ws.organization_remove(&i.organization));
    assert_eq!(gone, ids([&i.organization, &i.constraint as &dyn Display]));
    assert!(
        matches!(stayed.as_slice(), [Changed::Person { row: Some(p), .. }]
        if p.organization_id.is_none())
    );
}
