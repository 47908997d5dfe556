//! Places that people set by hand: one row moves, the others make room.

use congress::delegation::{MemberEdit, MemberFunction};
use congress::part::{PartEdit, PartRole};
use congress::room::RoomEdit;
use congress::track::TrackEdit;
use congress::venue::VenueEdit;
use congress::{PartId, Who};
use workspace::Workspace;

use crate::support::*;

#[test]
fn a_part_moves_to_any_place() {
    let (mut ws, ids) = filled();
    let who = || Who::Delegation(ids.delegation.clone());
    let mut parts = vec![ids.persons_part.clone(), ids.delegations_part.clone()];
    for _ in 0..4 {
        parts.push(
            ws.part_add(&ids.session, who(), PartRole::Speaker)
                .unwrap()
                .value,
        );
    }
    for (from, to) in [
        (0, 5),
        (5, 0),
        (2, 3),
        (3, 2),
        (1, 1),
        (4, u32::MAX),
        (0, 99),
    ] {
        let id = parts.remove(from);
        ws.part_edit(&id, PartEdit::Position(to)).unwrap();
        parts.insert((to as usize).min(parts.len()), id);
        assert_eq!(order(&ws), parts, "{from} to {to}");
    }
}

#[test]
fn moving_closes_gaps_and_tells_all_that_moved() {
    let (mut ws, ids) = filled();
    let who = || Who::Person(ids.person.clone());
    let last = ws
        .part_add(&ids.session, who(), PartRole::Speaker)
        .unwrap()
        .value;
    ws.part_remove(&ids.delegations_part).unwrap();
    let next = ws
        .part_add(&ids.session, who(), PartRole::Guest)
        .unwrap()
        .value;
    assert_eq!(places(&ws), [0, 2, 3]);
    let done = ws.part_edit(&next, PartEdit::Position(1)).unwrap();
    assert_eq!(
        done.changed.len(),
        1,
        "the last one was third before and is now"
    );
    let done = ws.part_edit(&next, PartEdit::Position(0)).unwrap();
    assert_eq!(done.changed.len(), 2);
    assert_eq!(order(&ws), [next, ids.persons_part, last]);
    assert_eq!(places(&ws), [0, 1, 2]);
}

#[test]
fn venues_rooms_tracks_and_members_move_too() {
    let (mut ws, ids) = filled();
    let venue = ws.venue_create(&ids.event, en("Akorda")).unwrap().value;
    ws.venue_edit(&venue, VenueEdit::Position(0)).unwrap();
    let room = ws
        .room_create(&ids.event, &venue, en("Blue Hall"))
        .unwrap()
        .value;
    ws.room_edit(&room, RoomEdit::Position(0)).unwrap();
    let track = ws.track_create(&ids.event, en("Youth")).unwrap().value;
    ws.track_edit(&track, TrackEdit::Position(0)).unwrap();
    let deputy = MemberFunction::Deputy;
    let member = ws.member_add(&ids.delegation, None, deputy).unwrap().value;
    ws.member_edit(&member, MemberEdit::Position(0)).unwrap();
    let programme = ws.programme(&ids.event).unwrap();
    let venues: Vec<_> = programme
        .venues
        .iter()
        .map(|v| (&v.id, v.position))
        .collect();
    assert_eq!(venues, [(&venue, 0), (&ids.venue, 1), (&ids.far_venue, 2)]);
    let rooms: Vec<_> = programme
        .rooms
        .iter()
        .map(|r| (&r.id, r.position))
        .collect();
    assert_eq!(rooms, [(&room, 0), (&ids.room, 1)]);
    let tracks: Vec<_> = programme
        .tracks
        .iter()
        .map(|t| (&t.id, t.position))
        .collect();
    assert_eq!(tracks, [(&track, 0), (&ids.track, 1)]);
    let members: Vec<_> = programme
        .members
        .iter()
        .map(|m| (&m.id, m.position))
        .collect();
    assert_eq!(members, [(&member, 0), (&ids.member, 1)]);
}

fn order(ws: &Workspace) -> Vec<PartId> {
    let event = &ws.events().unwrap()[0].id;
    ws.programme(event)
        .unwrap()
        .parts
        .into_iter()
        .map(|p| p.id)
        .collect()
}

fn places(ws: &Workspace) -> Vec<u32> {
    let event = &ws.events().unwrap()[0].id;
    ws.programme(event)
        .unwrap()
        .parts
        .into_iter()
        .map(|p| p.position)
        .collect()
}
