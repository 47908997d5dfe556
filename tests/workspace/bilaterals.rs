//! Bilateral meetings: booked in one operation, and true to their sessions ever after.

use std::collections::BTreeSet;

use congress::bilateral::{BilateralEdit, BilateralStatus, NewBilateral};
use congress::checks::{Checked, findings};
use congress::organization::OrganizationKind;
use congress::session::{Place, SessionEdit, SessionKind, SessionStatus};
use congress::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::*;

/// Another organization's delegation to the event.
pub fn second(ws: &mut Workspace, event: &EventId, name: &str) -> (OrganizationId, DelegationId) {
    let kind = OrganizationKind::ReligiousBody;
    let organization = ws.organization_create(en(name), kind).unwrap().value;
    let delegation = ws.delegation_create(event, &organization).unwrap().value;
    (organization, delegation)
}

/// A request of the first delegation to meet a second, with all that it can say.
pub fn request(ws: &mut Workspace, ids: &Ids, to: &DelegationId, text: &str) -> BilateralId {
    let new = NewBilateral {
        event_id: ids.event.clone(),
        from_id: ids.delegation.clone(),
        to_id: to.clone(),
    };
    let id = ws.bilateral_create(&new).unwrap().value;
    for edit in [
        BilateralEdit::Days(vec![day(18)]),
        BilateralEdit::Minutes(45),
        BilateralEdit::Topic(text.to_owned()),
        BilateralEdit::Accompanying(2),
        BilateralEdit::Languages(vec!["kk".to_owned()]),
        BilateralEdit::Flags(true),
        BilateralEdit::Gift(text.to_owned()),
        BilateralEdit::Notes(text.to_owned()),
    ] {
        ws.bilateral_edit(&id, edit).unwrap();
    }
    id
}

fn at(of: u32, hour: u32) -> chrono::NaiveDateTime {
    day(of).and_hms_opt(hour, 0, 0).unwrap()
}

fn row(ws: &Workspace, ids: &Ids, id: &BilateralId) -> Bilateral {
    let rows = ws.programme(&ids.event).unwrap().bilaterals;
    rows.into_iter().find(|row| row.id == *id).unwrap()
}

fn session(ws: &Workspace, ids: &Ids, id: &SessionId) -> Session {
    ws.programme(&ids.event)
        .unwrap()
        .session(id)
        .unwrap()
        .clone()
}

#[test]
fn booking_makes_session_parts_and_answer_in_one_step() {
    let (mut ws, ids) = filled();
    let (_, to) = second(&mut ws, &ids.event, "Al-Azhar");
    let id = request(&mut ws, &ids, &to, "Carpet");
    let before = rows(&ws);
    let done = ws.bilateral_book(&id, &ids.room, at(18, 9)).unwrap();
    let nouns: Vec<Noun> = done.changed.iter().map(Changed::noun).collect();
    let expected = [Noun::Session, Noun::Part, Noun::Part, Noun::Bilateral];
    assert_eq!(nouns, expected);
    assert_eq!(done.undo.undo.as_ref().unwrap().action, "bilateral-book");
    let booked = session(&ws, &ids, &done.value);
    assert_eq!(booked.kind, SessionKind::Bilateral);
    assert_eq!(booked.title.get("en"), "Holy See – Al-Azhar");
    assert_eq!(booked.starts, Some(at(18, 9)));
    assert_eq!(booked.ends, day(18).and_hms_opt(9, 45, 0));
    assert_eq!((booked.attendance, booked.languages.len()), (Some(7), 1));
    // What is given, and why, is the secretariat's alone.
    assert!(!format!("{booked:?}").contains("Carpet"));
    let request = row(&ws, &ids, &id);
    assert_eq!(request.session_id.as_ref(), Some(&done.value));
    assert_eq!(request.status, BilateralStatus::Agreed);
    let booked = rows(&ws);
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
    ws.redo().unwrap().unwrap();
    assert_eq!(rows(&ws), booked);
    // Booked again, it is moved: the same session, of the same parts.
    let moved = ws.bilateral_book(&id, &ids.room, at(18, 15)).unwrap();
    assert_eq!(moved.value, done.value);
    let nouns: Vec<Noun> = moved.changed.iter().map(Changed::noun).collect();
    assert_eq!(nouns, [Noun::Session]);
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), booked);
}

#[test]
fn request_and_session_stay_true_to_each_other() {
    let (mut ws, ids) = filled();
    let (_, to) = second(&mut ws, &ids.event, "Al-Azhar");
    let id = request(&mut ws, &ids, &to, "Carpet");
    let booked = ws.bilateral_book(&id, &ids.room, at(18, 9)).unwrap().value;
    ws.bilateral_edit(&id, BilateralEdit::Minutes(60)).unwrap();
    assert_eq!(session(&ws, &ids, &booked).ends, Some(at(18, 10)));
    ws.undo().unwrap().unwrap();
    assert_eq!(row(&ws, &ids, &id).minutes, 45);
    assert_ne!(session(&ws, &ids, &booked).ends, Some(at(18, 10)));
    // A session that is locked in place is not made longer, and then the request is not either.
    let locked = SessionEdit::Locked(true);
    ws.session_edit(&booked, locked).unwrap();
    let before = rows(&ws);
    let refused = ws.bilateral_edit(&id, BilateralEdit::Minutes(60));
    let locked = |one: &Invalid| one.problem == Problem::Locked;
    assert!(matches!(refused, Err(WorkspaceError::Invalid(one)) if locked(&one)));
    let refused = ws.bilateral_book(&id, &ids.room, at(18, 15));
    assert!(matches!(refused, Err(WorkspaceError::Invalid(one)) if locked(&one)));
    assert_eq!(rows(&ws), before);
    ws.session_edit(&booked, SessionEdit::Locked(false))
        .unwrap();
    // Moved on the board, the request knows; refused, the session does not take place.
    let place = Place {
        room_id: None,
        starts: Some(at(18, 16)),
        ends: Some(at(18, 17)),
    };
    ws.session_edit(&booked, SessionEdit::Place(place)).unwrap();
    assert_eq!(row(&ws, &ids, &id).session_id.as_ref(), Some(&booked));
    let held = rows(&ws);
    for status in [BilateralStatus::Refused, BilateralStatus::Withdrawn] {
        let done = ws.bilateral_edit(&id, BilateralEdit::Status(status));
        let nouns: Vec<Noun> = done.unwrap().changed.iter().map(Changed::noun).collect();
        assert_eq!(nouns, [Noun::Session, Noun::Bilateral]);
        let status = session(&ws, &ids, &booked).status;
        assert_eq!(status, SessionStatus::Cancelled);
        ws.undo().unwrap().unwrap();
        assert_eq!(rows(&ws), held);
    }
    // A meeting that was called off is booked again, in the session that people know.
    let off = BilateralEdit::Status(BilateralStatus::Withdrawn);
    ws.bilateral_edit(&id, off).unwrap();
    let again = ws.bilateral_book(&id, &ids.room, at(18, 9)).unwrap().value;
    assert_eq!(again, booked);
    assert_eq!(session(&ws, &ids, &booked).status, SessionStatus::Draft);
    assert_eq!(row(&ws, &ids, &id).status, BilateralStatus::Agreed);
    // Without its session, it waits for another.
    let before = rows(&ws);
    ws.session_remove(&booked).unwrap();
    assert_eq!(row(&ws, &ids, &id).session_id, None);
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
    // Without its request, the session is one like others.
    ws.bilateral_remove(&id).unwrap();
    assert_eq!(session(&ws, &ids, &booked).starts, Some(at(18, 9)));
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
    let done = ws.delegation_remove(&to).unwrap();
    let gone = done.changed.iter().filter(|row| is_gone(row));
    let gone: BTreeSet<Noun> = gone.map(Changed::noun).collect();
    let expected = [Noun::Delegation, Noun::Part, Noun::Bilateral];
    assert_eq!(gone, BTreeSet::from(expected));
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
}

#[test]
fn what_is_not_there_is_not_met() {
    let (mut ws, ids) = filled();
    let (_, to) = second(&mut ws, &ids.event, "Al-Azhar");
    let other = ws.event_create(&new_event(&["Hall"])).unwrap().value;
    let (_, far) = second(&mut ws, &other, "Elsewhere");
    let before = rows(&ws);
    let new = |from: &DelegationId, to: &DelegationId| NewBilateral {
        event_id: ids.event.clone(),
        from_id: from.clone(),
        to_id: to.clone(),
    };
    for (from, to) in [(&ids.delegation, &far), (&far, &to)] {
        let refused = ws.bilateral_create(&new(from, to));
        let noun = |noun: Noun| noun == Noun::Delegation;
        assert!(matches!(refused, Err(WorkspaceError::NotFound { noun: of, .. }) if noun(of)));
    }
    assert!(ws.bilateral_create(&new(&to, &to)).is_err());
    assert_eq!(rows(&ws), before);
    let id = request(&mut ws, &ids, &to, "Carpet");
    let hall = ws.programme(&other).unwrap().rooms[0].id.clone();
    assert!(ws.bilateral_book(&id, &hall, at(18, 9)).is_err());
    assert!(
        ws.bilateral_book(&"x".into(), &ids.room, at(18, 9))
            .is_err()
    );
    let last = chrono::NaiveDateTime::MAX;
    assert!(ws.bilateral_book(&id, &ids.room, last).is_err());
    assert_eq!(row(&ws, &ids, &id).session_id, None);
}

/// As with every other noun: a file takes them in, organizations that are one share theirs, and
/// what names a delegation is told before it goes.
#[test]
fn requests_go_where_their_delegations_go() {
    let (mut ws, ids) = filled();
    let (one, to) = second(&mut ws, &ids.event, "Al-Azhar");
    let (two, double) = second(&mut ws, &ids.event, "al azhar");
    let id = request(&mut ws, &ids, &to, "Carpet");
    let other = request(&mut ws, &ids, &double, "Silk");
    ws.bilateral_book(&other, &ids.room, at(18, 9)).unwrap();
    let uses = ws.uses(Noun::Delegation, double.as_str()).unwrap();
    let nouns: Vec<Noun> = uses.rows.iter().map(|(noun, _)| *noun).collect();
    assert_eq!(nouns, [Noun::Part, Noun::Bilateral]);
    let before = rows(&ws);
    ws.organizations_merge(&one, &two).unwrap();
    assert_eq!(row(&ws, &ids, &other).to_id, to);
    assert_eq!(row(&ws, &ids, &id).to_id, to);
    // Between the two that are one, nobody meets.
    ws.organizations_merge(&ids.organization, &one).unwrap();
    assert_eq!(ws.programme(&ids.event).unwrap().bilaterals, []);
    ws.undo().unwrap().unwrap();
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);

    let programme = ws.programme(&ids.event).unwrap();
    assert_eq!(programme.bilaterals.len(), 2);
    let mut taken = memory();
    let name = LocalizedText::of("en", "Sample");
    taken.import(&programme, "file-sample", &name).unwrap();
    let there = taken.programme(&ids.event).unwrap().bilaterals;
    assert_eq!(there, programme.bilaterals);
}

/// What the planner gives holds in the file: the checks find nothing new.
#[test]
fn what_is_booked_at_a_free_time_clashes_with_nothing() {
    let (mut ws, ids) = filled();
    let (_, to) = second(&mut ws, &ids.event, "Al-Azhar");
    let id = request(&mut ws, &ids, &to, "Carpet");
    ws.bilateral_edit(&id, BilateralEdit::Days(vec![day(17)]))
        .unwrap();
    let today = day(1);
    let clashes = |p: &Programme| {
        let found = findings(p, today).into_iter();
        let clash = checks::Severity::Clash;
        found.filter(|one| one.severity == clash).count()
    };
    let programme = ws.programme(&ids.event).unwrap();
    let before = clashes(&programme);
    let mut checked = Checked::new(programme, today);
    let times = bilateral::free_times(&mut checked, &id);
    // The head is free from nine to noon, and in a session from ten to half past eleven.
    let told: Vec<_> = times.iter().map(|time| time.starts).collect();
    assert_eq!(told, [at(17, 9)]);
    let room = times[0].rooms[0].clone();
    ws.bilateral_book(&id, &room, times[0].starts).unwrap();
    assert_eq!(clashes(&ws.programme(&ids.event).unwrap()), before);
    // An hour later it would have been otherwise.
    ws.bilateral_book(&id, &room, at(17, 10)).unwrap();
    assert!(clashes(&ws.programme(&ids.event).unwrap()) > before);
}
