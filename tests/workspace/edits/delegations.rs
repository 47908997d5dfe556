//! Verbs of delegations: their pipeline, who stands in for whom, the speakers' list.

use congress::delegation::{
    Bloc, DelegationEdit, DelegationStatus, MemberEdit, MemberFunction, StatusOn, Stay,
};
use congress::event::EventEdit;
use congress::part::{PartEdit, PartRole};
use congress::precedence::{Draw, Drawn, PrecedenceRule};
use congress::substitution::{Reprint, Substitute};
use congress::*;
use workspace::WorkspaceError;

use super::{did, expect};
use crate::support::*;

#[test]
fn many_delegations_come_to_a_status_in_one_step() {
    let (mut ws, ids) = filled();
    let organization = ws
        .organization_create(
            en("Council of the Steppe"),
            organization::OrganizationKind::ReligiousBody,
        )
        .unwrap();
    let other = ws.delegation_create(&ids.event, &organization.value);
    let other = other.unwrap().value;
    let known = StatusOn {
        status: DelegationStatus::Invited,
        on: Some(day(1)),
    };
    ws.delegation_edit(&other, DelegationEdit::Date(known))
        .unwrap();
    let before = rows(&ws);
    let to = StatusOn {
        status: DelegationStatus::Invited,
        on: Some(day(9)),
    };
    let both = [ids.delegation.clone(), other.clone(), other.clone()];
    let done = did(&mut ws, |w| w.delegations_status(&both, &to));
    assert_eq!(
        done,
        ("delegations-status".to_owned(), "Holy See".to_owned(), 2)
    );
    let programme = ws.programme(&ids.event).unwrap();
    for (id, on) in [(&ids.delegation, day(9)), (&other, day(1))] {
        let delegation = programme.delegation(id).unwrap();
        assert_eq!(delegation.status, DelegationStatus::Invited);
        assert_eq!(delegation.dates[&DelegationStatus::Invited], on);
    }
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
    let nobody = ["nobody".into()];
    assert!(ws.delegations_status(&nobody, &to).is_err());
    let none = Invalid::new("delegations", Problem::Empty);
    let refused = ws.delegations_status(&[], &to);
    assert!(matches!(refused, Err(WorkspaceError::Invalid(why)) if why == none));
    assert_eq!(rows(&ws), before);
}

#[test]
fn every_field_of_delegations_and_their_order_can_be_edited() {
    let (mut ws, ids) = filled();
    let ws = &mut ws;
    let stay = || Stay {
        hotel: " Hotel on the river ".to_owned(),
        room: "12".to_owned(),
    };
    let on = |status, on| StatusOn { status, on };
    let invited = on(DelegationStatus::Invited, Some(day(1)));
    for (edit, action) in [
        (DelegationEdit::Status(invited.clone()), "delegation-status"),
        (
            DelegationEdit::Date(on(DelegationStatus::Proposed, Some(day(2)))),
            "delegation-date",
        ),
        (DelegationEdit::Expected(Some(7)), "delegation-expected"),
        (
            DelegationEdit::Tradition(Some(Bloc::CatholicChurch)),
            "delegation-tradition",
        ),
        (DelegationEdit::Stay(stay()), "delegation-stay"),
    ] {
        let done = did(ws, |w| w.delegation_edit(&ids.delegation, edit));
        expect(done, action, "Holy See");
    }
    // A day that is known stays where the status is given again.
    let again = on(DelegationStatus::Invited, Some(day(9)));
    ws.delegation_edit(&ids.delegation, DelegationEdit::Status(again))
        .unwrap();
    let programme = ws.programme(&ids.event).unwrap();
    let delegation = programme.delegation(&ids.delegation).unwrap();
    let dates = [
        (DelegationStatus::Proposed, day(2)),
        (DelegationStatus::Invited, day(1)),
    ];
    assert_eq!(delegation.dates, dates.into());
    assert_eq!(delegation.stay.hotel, "Hotel on the river");
    for (edit, action) in [
        (MemberEdit::Speaks(true), "member-speaks"),
        (
            MemberEdit::InOfficeSince(Some(day(3))),
            "member-in-office-since",
        ),
        (MemberEdit::Stay(stay()), "member-stay"),
    ] {
        let done = did(ws, |w| w.member_edit(&ids.member, edit));
        expect(done, action, "Holy See");
    }
    for (edit, action) in [
        (PartEdit::Minutes(Some(7)), "part-minutes"),
        (PartEdit::AskedAt(Some(span(9, 10).from)), "part-asked-at"),
    ] {
        let done = did(ws, |w| w.part_edit(&ids.persons_part, edit));
        expect(done, action, "Opening");
    }
    let precedence = Precedence {
        rule: PrecedenceRule::FromDraw,
        draw: Some(Draw {
            drawn: Drawn::Letter("K".to_owned()),
            on: day(1),
            by: "Secretary".to_owned(),
        }),
        hand: vec![ids.delegation.clone()],
        ..Precedence::default()
    };
    let edit = EventEdit::Precedence(precedence.clone());
    let done = did(ws, |w| w.event_edit(&ids.event, edit));
    expect(done, "event-precedence", "VIII Congress");
    assert_eq!(
        ws.programme(&ids.event).unwrap().event.precedence,
        precedence
    );
}

#[test]
fn a_substitute_takes_place_and_parts_in_one_step_and_gives_them_back() {
    let (mut ws, ids) = filled();
    ws.person_edit(
        &ids.person,
        congress::person::PersonEdit::Title(en("Secretary-General")),
    )
    .unwrap();
    let person_id = ws.person_create(en("Assistant"), None).unwrap().value;
    let deputy = MemberFunction::Deputy;
    let place = ws
        .member_add(&ids.delegation, Some(person_id.clone()), deputy)
        .unwrap()
        .value;
    let before = rows(&ws);
    let by = Substitute {
        person_id: person_id.clone(),
        on_behalf: true,
        from: None,
    };
    let mut again = Vec::new();
    let done = did(&mut ws, |w| {
        let done = w.member_substitute(&ids.member, &by)?;
        again.clone_from(&done.value);
        Ok(done)
    });
    // The place that is taken, the one that is left, and the part in the session.
    let expected = ("member-substitute".to_owned(), "Holy See".to_owned(), 3);
    assert_eq!(done, expected);
    let programme = ws.programme(&ids.event).unwrap();
    assert!(programme.members.iter().all(|m| m.id != place), "moved up");
    let member = programme.members.iter().find(|m| m.id == ids.member);
    let member = member.unwrap();
    assert_eq!(member.person_id.as_ref(), Some(&person_id));
    assert_eq!(member.on_behalf_of.get("en"), "Secretary-General");
    let part = programme.parts.iter().find(|p| p.id == ids.persons_part);
    assert_eq!(part.unwrap().who, Who::Person(person_id.clone()));
    let session_id = ids.session.clone();
    assert!(again.contains(&Reprint::RunningOrder { session_id }));
    ws.undo().unwrap();
    assert_eq!(rows(&ws), before, "one step back");
    ws.redo().unwrap();

    let refused = ws.member_substitute(&ids.member, &by).unwrap_err();
    assert!(matches!(refused, WorkspaceError::Invalid(_)), "{refused:?}");
    let nobody = Substitute {
        person_id: "nobody".into(),
        ..by
    };
    let refused = ws.member_substitute(&ids.member, &nobody).unwrap_err();
    let noun = Noun::Person;
    assert!(matches!(refused, WorkspaceError::NotFound { noun: n, .. } if n == noun));
}

#[test]
fn speakers_exchange_their_places_and_say_with_whom() {
    let (mut ws, ids) = filled();
    let order = |ws: &workspace::Workspace| -> Vec<(PartId, Option<PartId>)> {
        let parts = ws.programme(&ids.event).unwrap().parts.into_iter();
        let own = parts.filter(|p| p.session_id == ids.session);
        own.map(|p| (p.id, p.exchange_id)).collect()
    };
    let who = Who::Delegation(ids.delegation.clone());
    let last = ws
        .part_add(&ids.session, who, PartRole::Speaker)
        .unwrap()
        .value;
    let before: Vec<PartId> = order(&ws).into_iter().map(|(id, _)| id).collect();
    let first = before[0].clone();
    let done = did(&mut ws, |w| w.part_exchange(&first, &last));
    let expected = ("part-exchange".to_owned(), "Opening".to_owned(), 2);
    assert_eq!(done, expected, "both that change places");
    let now = order(&ws);
    assert_eq!(now[0], (last.clone(), Some(first.clone())));
    assert_eq!(now[before.len() - 1], (first.clone(), Some(last.clone())));
    for other in ["nowhere".into(), ids.delegations_part.clone()] {
        if before.contains(&other) {
            continue;
        }
        let refused = ws.part_exchange(&first, &other).unwrap_err();
        assert!(
            matches!(refused, WorkspaceError::NotFound { .. }),
            "{other}"
        );
    }
    ws.undo().unwrap();
    let back: Vec<PartId> = order(&ws).into_iter().map(|(id, _)| id).collect();
    assert_eq!(back, before);
}
