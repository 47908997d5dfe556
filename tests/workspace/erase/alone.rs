//! What is said of a person and of nobody else.

use congress::availability::{AvailabilityEdit, NewAvailability};
use congress::contact::{Contact, ContactKind};
use congress::delegation::{MemberEdit, Movement};
use congress::person::{Diet, PersonEdit};
use congress::*;

use super::{bytes, redo_all, undo_all};
use crate::support::*;

#[test]
fn what_is_said_of_a_person_alone_goes_with_them() {
    let (folder, path, ids) = filled_file();
    let mut ws = open(&path);
    let observance = Observance {
        fasting: true,
        ..Observance::default()
    };
    ws.person_edit(&ids.person, PersonEdit::Rank(Some(3)))
        .unwrap();
    ws.person_edit(&ids.person, PersonEdit::Observance(observance))
        .unwrap();
    for edit in [
        PersonEdit::Given(en("Their given name")),
        PersonEdit::Spoken(en("Their form of address")),
        PersonEdit::Care("Their care".to_owned()),
        PersonEdit::Diet(vec![Diet::NutAllergy]),
        PersonEdit::Country(Some("VA".to_owned())),
        PersonEdit::Contacts(vec![Contact {
            kind: ContactKind::Phone,
            value: "Their number".to_owned(),
            note: String::new(),
        }]),
    ] {
        ws.person_edit(&ids.person, edit).unwrap();
    }
    let arrival = Movement {
        at: day(16).and_hms_opt(4, 10, 0).unwrap(),
        offset_minutes: 300,
        note: "Flight of theirs".to_owned(),
        ..Movement::default()
    };
    ws.member_edit(&ids.member, MemberEdit::Arrival(Some(arrival)))
        .unwrap();
    let stay = congress::delegation::Stay {
        hotel: "Hotel of theirs".to_owned(),
        room: String::new(),
    };
    ws.member_edit(&ids.member, MemberEdit::Stay(stay)).unwrap();
    let since = MemberEdit::InOfficeSince(Some(day(3)));
    ws.member_edit(&ids.member, since).unwrap();
    ws.availability_edit(&ids.availability, AvailabilityEdit::Free(false))
        .unwrap();
    // Another's stay, and so does what is accepted of nobody.
    let other = ws.person_create(en("Somebody else"), None).unwrap().value;
    let new = NewAvailability {
        event_id: ids.event.clone(),
        person_id: other.clone(),
        span: span(9, 10),
        free: false,
    };
    let kept = ws.availability_create(&new).unwrap().value;
    let found = finding(&ids.session, &other);
    let accepted = ws.acceptance_create(&ids.event, &found, "Theirs").unwrap();
    let secrets = [
        "\\\"fasting\\\":true",
        "Flight of theirs",
        "Hotel of theirs",
        "Agreed by telephone",
        "Their given name",
        "Their form of address",
        "Their care",
        "nutAllergy",
        "Their number",
        "Restricted remark",
    ];
    let left = |bytes: &[u8]| -> Vec<&str> {
        let holds = |secret: &&str| bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
        secrets.into_iter().filter(holds).collect()
    };
    assert_eq!(left(&bytes(&path)), secrets, "they were there");
    let mut expected = rows(&ws);

    let done = ws.person_erase(&ids.person, None).unwrap();
    apply(&mut expected, &done.changed);
    assert_eq!(rows(&ws), expected, "the report is what happened");
    assert_eq!(left(&bytes(&path)), [""; 0]);
    let programme = ws.programme(&ids.event).unwrap();
    let person = programme.person(&ids.person).unwrap();
    assert!(person.rank.is_none() && person.observance.is_none());
    let member = &programme.members[0];
    assert_eq!((&member.arrival, member.in_office_since), (&None, None));
    assert!(member.stay.is_none());
    let blank = Person::named(ids.person.clone(), LocalizedText::default());
    assert_eq!(*person, blank);
    let times: Vec<_> = programme.availabilities.iter().map(|a| &a.id).collect();
    assert_eq!(times, [&kept]);
    let acceptances: Vec<_> = programme.acceptances.iter().map(|a| &a.id).collect();
    assert_eq!(acceptances, [&accepted.value]);

    // What came before is undone and done again, and brings nothing back.
    undo_all(&mut ws);
    redo_all(&mut ws);
    assert_eq!(rows(&ws), expected);
    let lines = ws.history(&HistoryFilter::default(), None, 100, "UTC");
    for line in lines.unwrap() {
        let past = ws.past(line.number, "UTC").unwrap();
        for event in past.events().unwrap() {
            let then = past.programme(&event.id).unwrap();
            let theirs = |a: &Availability| a.person_id == ids.person;
            assert!(!then.availabilities.iter().any(theirs), "{}", line.number);
        }
    }
    drop(ws);
    assert_eq!(rows(&open(&path)), expected, "the journal fits the rows");
    drop(folder);
}
