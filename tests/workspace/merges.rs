//! Two rows of the directory made one: what follows, what is left of doubles, and that undoing
//! brings back exactly what was, in random files.

use congress::co_organizer::{
    Carried, CoOrganizerEdit, CoOrganizerRole, Letter, Pledge, PledgeKind,
};
use congress::delegation::{DelegationEdit, MemberEdit, MemberFunction};
use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::part::PartRole;
use congress::person::PersonEdit;
use congress::picture::PictureOwner;
use congress::*;
use proptest::prelude::*;
use workspace::{Workspace, WorkspaceError};

use crate::model::{BY_CHANCE, by_chance};
use crate::support::*;

fn json(rows: &Rows) -> String {
    let rows: Vec<&Changed> = rows.values().collect();
    serde_json::to_string(&rows).unwrap()
}

/// Merges; the rows told are those that changed, and undone and done again all is as it was.
fn merged(
    ws: &mut Workspace,
    gone: &str,
    merge: impl Fn(&mut Workspace) -> Result<Done<()>, WorkspaceError>,
) -> Rows {
    let before = rows(ws);
    let done = merge(ws).unwrap();
    let after = rows(ws);
    let mut told = before.clone();
    apply(&mut told, &done.changed);
    assert_eq!(told, after, "the report is what happened");
    assert!(!json(&after).contains(gone), "nothing names what is gone");
    ws.undo().unwrap().expect("it can be undone");
    assert_eq!(rows(ws), before);
    ws.redo().unwrap().expect("and done again");
    assert_eq!(rows(ws), after);
    after
}

#[test]
fn a_person_stands_wherever_the_other_stood() {
    let (mut ws, i) = filled();
    let twin = ws
        .person_create(en("Head of Delegation"), None)
        .unwrap()
        .value;
    let country = PersonEdit::Country(Some("VA".to_owned()));
    ws.person_edit(&i.person, country).unwrap();
    ws.protocol_note_set(&twin, "Another remark").unwrap();
    let chair = Who::Person(twin.clone());
    ws.part_add(&i.inner_session, chair.clone(), PartRole::Chair)
        .unwrap();
    // The same part in the same session, which both had.
    ws.part_add(&i.session, chair.clone(), PartRole::Chair)
        .unwrap();
    ws.part_add(&i.session, chair, PartRole::Speaker).unwrap();
    let gone = i.person.to_string();
    merged(&mut ws, &gone, |ws| ws.people_merge(&twin, &i.person));
    let p = ws.programme(&i.event).unwrap();
    let person = p.person(&twin).unwrap();
    assert_eq!(person.country.as_deref(), Some("VA"));
    assert_eq!(person.organization_id.as_ref(), Some(&i.organization));
    let mut parts: Vec<_> = p
        .parts
        .iter()
        .filter(|part| part.who == Who::Person(twin.clone()))
        .map(|part| (part.session_id == i.session, part.role))
        .collect();
    parts.sort_by_key(|(own, role)| (*own, *role != PartRole::Chair));
    let expected = [
        (false, PartRole::Chair),
        (true, PartRole::Chair),
        (true, PartRole::Speaker),
    ];
    assert_eq!(parts, expected);
    assert_eq!(p.members[0].person_id.as_ref(), Some(&twin));
    assert_eq!(p.availabilities[0].person_id, twin);
    // What was accepted of the one is accepted of the other.
    assert!(p.acceptances[0].concerns(&twin));
    let note = ws.protocol_note(&twin).unwrap();
    assert_eq!(note, "Another remark\n\nRestricted remark");
    assert!(ws.picture(&PictureOwner::Person(twin)).unwrap().is_some());
}

#[test]
fn of_two_photos_the_one_that_stays_keeps_its_own() {
    let (mut ws, i) = filled();
    let twin = ws.person_create(en("Head"), None).unwrap().value;
    let owner = PictureOwner::Person(twin.clone());
    ws.picture_set(&owner, PIXEL).unwrap();
    let own = ws.picture(&owner).unwrap().unwrap().id;
    let gone = i.person.to_string();
    merged(&mut ws, &gone, |ws| ws.people_merge(&twin, &i.person));
    let left: Vec<PictureId> = ws.pictures().unwrap().into_iter().map(|p| p.id).collect();
    assert_eq!(left, [own]);
}

#[test]
fn two_delegations_of_what_was_one_become_one() {
    let (mut ws, i) = filled();
    let kind = OrganizationKind::State;
    let twin = ws.organization_create(en("See, Holy"), kind).unwrap().value;
    let second = ws.delegation_create(&i.event, &twin).unwrap().value;
    let notes = |text: &str| DelegationEdit::Notes(text.to_owned());
    ws.delegation_edit(&second, DelegationEdit::Expected(Some(7)))
        .unwrap();
    ws.delegation_edit(&second, notes("second")).unwrap();
    ws.delegation_edit(&i.delegation, notes("first")).unwrap();
    let adviser = ws
        .member_add(&second, None, MemberFunction::Adviser)
        .unwrap()
        .value;
    let part = ws
        .part_add(
            &i.inner_session,
            Who::Delegation(second.clone()),
            PartRole::Guest,
        )
        .unwrap()
        .value;
    let gone = twin.to_string();
    merged(&mut ws, &gone, |ws| {
        ws.organizations_merge(&i.organization, &twin)
    });
    let p = ws.programme(&i.event).unwrap();
    let [delegation] = p.delegations.as_slice() else {
        panic!("{:?}", p.delegations)
    };
    assert_eq!(delegation.notes, "first\n\nsecond");
    assert_eq!(delegation.expected, Some(7));
    let moved = p
        .members
        .iter()
        .find(|member| member.id == adviser)
        .unwrap();
    assert_eq!(moved.delegation_id, i.delegation);
    let moved = p.parts.iter().find(|one| one.id == part).unwrap();
    assert_eq!(moved.who, Who::Delegation(i.delegation));
}

#[test]
fn shares_of_two_events_stay_two_and_of_one_become_one() {
    let (mut ws, i) = filled();
    let kind = OrganizationKind::State;
    let twin = ws.organization_create(en("See, Holy"), kind).unwrap().value;
    let other = ws.event_create(&new_event(&[])).unwrap().value;
    let share = |ws: &mut Workspace, event: &EventId| {
        let of = Carried::Event(event.clone());
        let role = CoOrganizerRole::Sponsor;
        ws.co_organizer_add(&of, &twin, role).unwrap().value
    };
    let elsewhere = share(&mut ws, &other);
    let double = share(&mut ws, &i.event);
    let pledge = |text: &str| Pledge {
        kind: PledgeKind::Hall,
        text: text.to_owned(),
        kept: false,
    };
    let letter = |of: u32| Letter {
        on: day(of),
        received: true,
        subject: format!("No. {of}"),
    };
    for (id, edit) in [
        (&i.sponsor, CoOrganizerEdit::Pledges(vec![pledge("one")])),
        (&i.sponsor, CoOrganizerEdit::Letters(vec![letter(9)])),
        (
            &double,
            CoOrganizerEdit::Pledges(vec![pledge("one"), pledge("two")]),
        ),
        (&double, CoOrganizerEdit::Letters(vec![letter(3)])),
        (&double, CoOrganizerEdit::InvitedOn(Some(day(1)))),
    ] {
        ws.co_organizer_edit(id, edit).unwrap();
    }
    let gone = twin.to_string();
    let after = merged(&mut ws, &gone, |ws| {
        ws.organizations_merge(&i.organization, &twin)
    });
    let left = |id: &CoOrganizerId| match after.get(&(Noun::CoOrganizer, id.to_string())) {
        Some(Changed::CoOrganizer { row, .. }) => row.clone(),
        _ => None,
    };
    let stayed = left(&elsewhere).expect("a share in another event is no double");
    assert_eq!(stayed.organization_id, i.organization);
    let whole = left(&i.sponsor).unwrap();
    assert_eq!(whole.pledges, [pledge("one"), pledge("two")]);
    assert_eq!(whole.letters, [letter(3), letter(9)]);
    assert_eq!(whole.invited_on, Some(day(1)));
    assert_eq!(whole.person_id.as_ref(), Some(&i.person));
    assert_eq!(left(&double), None);
}

#[test]
fn what_is_known_of_one_member_of_two_stays_known() {
    let (mut ws, i) = filled();
    let twin = ws.person_create(en("Head"), None).unwrap().value;
    let head = MemberFunction::Head;
    let double = ws
        .member_add(&i.delegation, Some(twin.clone()), head)
        .unwrap()
        .value;
    let stay = congress::delegation::Stay {
        hotel: "Hotel".to_owned(),
        room: "7".to_owned(),
    };
    for edit in [
        MemberEdit::Stay(stay.clone()),
        MemberEdit::Speaks(true),
        MemberEdit::InOfficeSince(Some(day(2))),
    ] {
        ws.member_edit(&double, edit).unwrap();
    }
    let gone = twin.to_string();
    merged(&mut ws, &gone, |ws| ws.people_merge(&i.person, &twin));
    let p = ws.programme(&i.event).unwrap();
    let [member] = p.members.as_slice() else {
        panic!("{:?}", p.members)
    };
    assert_eq!(member.id, i.member);
    assert_eq!((&member.stay, member.speaks), (&stay, true));
    assert_eq!(member.in_office_since, Some(day(2)));
}

#[test]
fn no_organization_comes_to_be_a_part_of_itself() {
    let (mut ws, i) = filled();
    let mut made = |name: &str| {
        let kind = OrganizationKind::Ngo;
        ws.organization_create(en(name), kind).unwrap().value
    };
    let (middle, low) = (made("Middle"), made("Low"));
    let parent = |to: &OrganizationId| OrganizationEdit::Parent(Some(to.clone()));
    ws.organization_edit(&middle, parent(&i.organization))
        .unwrap();
    ws.organization_edit(&low, parent(&middle)).unwrap();
    let round = ws.organization_edit(&i.organization, parent(&low));
    let expected = Invalid::new("parentId", Problem::OwnParent);
    assert!(
        matches!(&round, Err(WorkspaceError::Invalid(invalid)) if *invalid == expected),
        "{round:?}"
    );
    let all = [i.organization.clone(), middle.clone()];
    let both = ws.organizations_edit(&all, &parent(&low));
    assert!(matches!(both, Err(WorkspaceError::Invalid(_))), "{both:?}");
    // The lowest and the highest are one: what was between them is a part of it.
    let gone = i.organization.to_string();
    merged(&mut ws, &gone, |ws| {
        ws.organizations_merge(&low, &i.organization)
    });
    let p = ws.programme(&i.event).unwrap();
    let of = |id: &OrganizationId| p.organization(id).unwrap().parent_id.clone();
    assert_eq!((of(&low), of(&middle)), (None, Some(low.clone())));
}

#[test]
fn one_row_is_no_two() {
    let (mut ws, i) = filled();
    let before = rows(&ws);
    let same = ws.people_merge(&i.person, &i.person);
    let expected = Invalid::new("people", Problem::Repeated);
    assert!(matches!(same, Err(WorkspaceError::Invalid(invalid)) if invalid == expected));
    let nobody = ws.people_merge(&i.person, &"nobody".into());
    assert!(matches!(nobody, Err(WorkspaceError::NotFound { .. })));
    assert_eq!(rows(&ws), before);
}

#[test]
fn many_people_change_and_go_in_one_step() {
    let (mut ws, i) = filled();
    let other = ws.person_create(en("Deputy"), None).unwrap().value;
    let both = [i.person.clone(), other.clone(), other.clone()];
    let before = rows(&ws);
    let country = PersonEdit::Country(Some("KZ".to_owned()));
    let done = ws.people_edit(&both, &country).unwrap();
    assert_eq!(done.changed.len(), 2);
    let step = done.undo.undo.unwrap();
    assert_eq!(step.action, "people-country");
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
    let bad = PersonEdit::Country(Some("Kazakhstan".to_owned()));
    assert!(ws.people_edit(&both, &bad).is_err());
    assert!(ws.people_edit(&[], &country).is_err());
    ws.people_remove(&both).unwrap();
    assert!(ws.programme(&i.event).unwrap().people.is_empty());
    assert!(ws.pictures().unwrap().is_empty() && ws.protocol_notes().unwrap().is_empty());
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
}

#[test]
fn what_names_a_row_is_told_by_where_it_is_found() {
    let (ws, i) = filled();
    let uses = ws.uses(Noun::Person, i.person.as_str()).unwrap();
    let told: Vec<(Noun, Noun, &str)> = uses
        .rows
        .iter()
        .map(|(noun, row)| (*noun, row.noun, row.id.as_str()))
        .collect();
    let expected = [
        (Noun::Member, Noun::Delegation, i.delegation.as_str()),
        (Noun::Part, Noun::Session, i.session.as_str()),
        (Noun::CoOrganizer, Noun::CoOrganizer, i.sponsor.as_str()),
        (Noun::AgreementParty, Noun::Agreement, i.agreement.as_str()),
        (
            Noun::Availability,
            Noun::Availability,
            i.availability.as_str(),
        ),
    ];
    assert_eq!(told, expected);
    assert_eq!(uses.count as usize, expected.len());
    let uses = ws
        .uses(Noun::Organization, i.organization.as_str())
        .unwrap();
    let told: Vec<Noun> = uses.rows.iter().map(|(_, row)| row.noun).collect();
    let expected = [
        Noun::Person,
        Noun::Delegation,
        Noun::Session,
        Noun::CoOrganizer,
        Noun::Agreement,
    ];
    assert_eq!(told, expected, "a share in an event is told by itself");
    assert!(ws.uses(Noun::Person, "nobody").is_err());
}

/// A file after some verbs by chance.
fn by_verbs(verbs: &[(usize, u64)]) -> Workspace {
    let (mut ws, _) = filled();
    for (verb, seed) in verbs {
        let there = rows(&ws);
        let _refused = by_chance(*verb, *seed, &mut ws, &there);
    }
    ws
}

/// Two rows of a noun by chance, if there are two.
fn pair(rows: &Rows, noun: Noun, seed: u64) -> Option<(String, String)> {
    let keys = rows.keys().filter(|(of, _)| *of == noun);
    let ids: Vec<String> = keys.map(|(_, id)| id.clone()).collect();
    if ids.len() < 2 {
        return None;
    }
    let one = seed as usize % ids.len();
    let other = (one + 1 + (seed >> 32) as usize % (ids.len() - 1)) % ids.len();
    Some((ids[one].clone(), ids[other].clone()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn merging_and_undoing_is_nothing(
        verbs in prop::collection::vec((0..BY_CHANCE, any::<u64>()), 10..60),
        seed in any::<u64>(),
    ) {
        let mut ws = by_verbs(&verbs);
        let there = rows(&ws);
        if let Some((one, other)) = pair(&there, Noun::Person, seed) {
            merged(&mut ws, &other, |ws| {
                ws.people_merge(&one.as_str().into(), &other.as_str().into())
            });
            ws.undo().unwrap();
            prop_assert_eq!(&rows(&ws), &there);
        }
        if let Some((one, other)) = pair(&there, Noun::Organization, seed) {
            merged(&mut ws, &other, |ws| {
                ws.organizations_merge(&one.as_str().into(), &other.as_str().into())
            });
            ws.undo().unwrap();
            prop_assert_eq!(&rows(&ws), &there);
        }
    }
}
