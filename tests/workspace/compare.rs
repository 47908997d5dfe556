//! Differences between two moments, as they are shown.

mod rare;

use std::collections::{BTreeMap, BTreeSet};

use congress::constraint::{ConstraintEdit, Subject};
use congress::delegation::{DelegationEdit, Movement};
use congress::part::PartEdit;
use congress::person::PersonEdit;
use congress::session::SessionEdit;
use congress::venue::{Coordinates, VenueEdit};
use congress::*;
use workspace::Workspace;

use crate::model::{BY_CHANCE, by_chance};
use crate::support::*;

use rare::{RARE, fasting, movement};

fn last(ws: &Workspace) -> u32 {
    ws.history(&HistoryFilter::default(), None, 1, "UTC")
        .unwrap()[0]
        .number
}

/// Whether a verb changed anything.
fn changes<T>(done: Result<Done<T>, workspace::WorkspaceError>) -> bool {
    done.is_ok_and(|done| !done.changed.is_empty())
}

fn field<'a>(change: &'a RowChange, name: &str) -> &'a FieldChange {
    let found = change.fields.iter().find(|f| f.field == name);
    found.unwrap_or_else(|| panic!("no {name} in {change:?}"))
}

/// A row as it is on the wire.
fn wire(row: &Changed) -> serde_json::Map<String, serde_json::Value> {
    let json = serde_json::to_value(row).unwrap();
    json["row"].as_object().unwrap().clone()
}

#[test]
fn every_field_is_told_by_its_name_on_the_wire() {
    let (mut ws, ids) = filled();
    let (mut told, mut owners) = (BTreeMap::new(), BTreeMap::new());
    let mut names = BTreeMap::<Noun, BTreeSet<String>>::new();
    for seed in 0..3000 {
        let state = rows(&ws);
        for ((noun, _), row) in &state {
            names
                .entry(*noun)
                .or_default()
                .extend(wire(row).keys().cloned());
        }
        let changed = match RARE.get(seed) {
            Some(rare) => rare(&mut ws, &ids),
            None => {
                let did = by_chance(seed % BY_CHANCE, seed as u64, &mut ws, &state);
                did.is_some_and(changes)
            }
        };
        if !changed {
            continue;
        }
        for change in ws.operation_changes(last(&ws)).unwrap() {
            let fields = change.fields.iter().map(|f| f.field.clone());
            told.entry(change.row.noun)
                .or_insert_with(BTreeSet::new)
                .extend(fields);
            owners.insert(change.row.noun, change.of.map(|of| of.noun));
        }
    }
    let mut untold = Vec::new();
    for (noun, mut wire) in names {
        wire.remove("id");
        let owner = match owners[&noun] {
            Some(_) if noun == Noun::CoOrganizer => "of",
            Some(Noun::Strand) => "strandId",
            Some(Noun::Event) => "eventId",
            Some(Noun::Session) => "sessionId",
            Some(Noun::Delegation) => "delegationId",
            Some(Noun::Agreement) => "agreementId",
            Some(Noun::Person) => "personId",
            Some(Noun::Attachment) => "attachmentId",
            None => "",
            other => panic!("{noun:?} of {other:?}"),
        };
        assert_eq!(wire.remove(owner), owners[&noun].is_some(), "{noun:?}");
        if noun == Noun::Acceptance {
            // What the program alone reads.
            assert!(wire.remove("key") && wire.remove("facts"));
        }
        if noun == Noun::Release {
            // Said by the hall clock's time.
            assert!(wire.remove("at") && wire.remove("offsetMinutes"));
        }
        if noun == Noun::Picture {
            assert!(wire.remove("data"));
        }
        if noun == Noun::Part {
            // Told by the places that the two have then.
            assert!(wire.remove("exchangeId"));
        }
        if told[&noun] != wire {
            untold.push((noun, told[&noun].clone(), wire));
        }
    }
    assert_eq!(untold, [], "what is told, and what is on the wire");
}

#[test]
fn values_are_shown_as_what_they_are() {
    let (mut ws, ids) = filled();
    let start = last(&ws);
    let movement = movement();
    let west = Movement {
        offset_minutes: -210,
        note: String::new(),
        ..movement.clone()
    };
    let id = &ids.delegation;
    ws.delegation_edit(id, DelegationEdit::Arrival(Some(movement)))
        .unwrap();
    ws.delegation_edit(id, DelegationEdit::Departure(Some(west)))
        .unwrap();
    ws.session_remove(&ids.session).unwrap();
    ws.person_edit(&ids.person, PersonEdit::Languages(vec!["kk".to_owned()]))
        .unwrap();
    let changes = ws.changes_since(start).unwrap();
    let nouns: Vec<_> = changes.iter().map(|c| c.row.noun).collect();
    assert!(nouns.is_sorted(), "{nouns:?}");
    let of = |noun, id: &str| {
        changes
            .iter()
            .find(|c| c.row.noun == noun && c.row.id == id)
            .unwrap()
    };
    let text = |text: &str| Some(Shown::Text(text.to_owned()));
    let delegation = of(Noun::Delegation, ids.delegation.as_str());
    assert_eq!(delegation.row.name.get("en"), "Holy See");
    assert_eq!(
        delegation.of.as_ref().unwrap().name.get("en"),
        "VIII Congress"
    );
    assert_eq!(
        field(delegation, "arrival").after,
        text("2025-09-16T10:00+05:00 KC 852")
    );
    assert_eq!(
        field(delegation, "departure").after,
        text("2025-09-16T10:00-03:30")
    );
    let session = of(Noun::Session, ids.session.as_str());
    assert_eq!(session.kind, RowChangeKind::Removed);
    assert_eq!(session.row.name.get("en"), "Opening", "called as it was");
    assert_eq!(
        field(session, "kind").before,
        Some(Shown::Code("plenary".to_owned()))
    );
    let starts = day(17).and_hms_opt(10, 0, 0).unwrap();
    assert_eq!(field(session, "starts").before, Some(Shown::Moment(starts)));
    assert!(
        matches!(&field(session, "roomId").before, Some(Shown::Row(room))
        if room.noun == Noun::Room && room.name.get("en") == "Congress Hall")
    );
    assert!(
        session
            .fields
            .iter()
            .all(|f| f.after.is_none() && f.before.is_some())
    );
    let inner = of(Noun::Session, ids.inner_session.as_str());
    assert_eq!((inner.kind, inner.fields.len()), (RowChangeKind::Edited, 1));
    assert!(
        matches!(&field(inner, "parentId").before, Some(Shown::Row(row))
        if row.name.get("en") == "Opening")
    );
    let part = of(Noun::Part, ids.persons_part.as_str());
    assert_eq!(part.row.name.get("en"), "Head of delegation");
    assert_eq!(part.of.as_ref().unwrap().name.get("en"), "Opening");
    let person = of(Noun::Person, ids.person.as_str());
    let tags = Some(Shown::Languages(vec!["kk".to_owned()]));
    assert_eq!(field(person, "languages").after, tags);
    assert_eq!(
        field(person, "languages").before,
        None,
        "an empty list is nothing"
    );
    for noun in [Noun::Organization, Noun::Venue] {
        assert!(!nouns.contains(&noun), "what did not change is not told");
    }
}

#[test]
fn what_the_checks_read_is_shown_as_what_it_is() {
    let (mut ws, ids) = filled();
    let start = last(&ws);
    let at = Coordinates {
        latitude: -0.5,
        longitude: 71.430_42,
    };
    ws.venue_edit(&ids.venue, VenueEdit::Coordinates(Some(at)))
        .unwrap();
    let observance = fasting();
    let edit = PersonEdit::Observance(observance.clone());
    ws.person_edit(&ids.person, edit).unwrap();
    let needs = SessionEdit::Needs(vec![Equipment::SigningTable]);
    ws.session_edit(&ids.session, needs).unwrap();
    let other = Subject::Track(ids.track.clone());
    ws.constraint_edit(&ids.constraint, ConstraintEdit::Other(other))
        .unwrap();
    ws.timetable_remove(&ids.timetable).unwrap();
    ws.acceptance_remove(&ids.acceptance).unwrap();
    ws.availability_remove(&ids.availability).unwrap();
    let changes = ws.changes_since(start).unwrap();
    let of = |noun| changes.iter().find(|c| c.row.noun == noun).unwrap();
    let text = |text: &str| Some(Shown::Text(text.to_owned()));
    let venue = of(Noun::Venue);
    assert_eq!(field(venue, "latitude").after, text("-0.500000"));
    assert_eq!(field(venue, "longitude").after, text("71.430420"));
    let person = field(of(Noun::Person), "observance");
    let shown = Some(Shown::Observance(observance));
    assert_eq!((&person.before, &person.after), (&None, &shown));
    let needs = &field(of(Noun::Session), "needs").after;
    assert_eq!(*needs, Some(Shown::Codes(vec!["signingTable".to_owned()])));
    let constraint = of(Noun::Constraint);
    assert_eq!(constraint.row.name.get("en"), "Opening – Plenaries");
    let [other] = constraint.fields.as_slice() else {
        panic!("{constraint:?}");
    };
    assert_eq!(other.field, "other");
    assert_eq!(other.before, Some(Shown::Code("plenary".to_owned())));
    assert!(matches!(&other.after, Some(Shown::Row(row)) if row.noun == Noun::Track));
    let timetable = of(Noun::Timetable);
    assert_eq!(timetable.row.name.get("en"), "Official table");
    let days = Some(Shown::Timetable(vec![prayers(17)]));
    assert_eq!(field(timetable, "days").before, days);
    let availability = of(Noun::Availability);
    assert_eq!(availability.row.name.get("en"), "Head of delegation");
    assert_eq!(field(availability, "free").before, Some(Shown::Flag(true)));
    let acceptance = of(Noun::Acceptance);
    assert_eq!(acceptance.row.name.get("en"), "Opening");
    let told: Vec<_> = acceptance.fields.iter().map(|f| f.field.as_str()).collect();
    assert_eq!(told, ["rule", "reason"]);
}

#[test]
fn whoever_takes_part_is_one_field() {
    let (mut ws, ids) = filled();
    let who = PartEdit::Who(Who::Delegation(ids.delegation.clone()));
    ws.part_edit(&ids.persons_part, who).unwrap();
    let changes = ws.operation_changes(last(&ws)).unwrap();
    let [
        FieldChange {
            field,
            before,
            after,
        },
    ] = changes[0].fields.as_slice()
    else {
        panic!("{changes:?}");
    };
    assert_eq!(field, "who");
    assert!(matches!(before, Some(Shown::Row(row)) if row.noun == Noun::Person));
    assert!(
        matches!(after, Some(Shown::Row(row)) if row.noun == Noun::Delegation
        && row.name.get("en") == "Holy See")
    );
}

#[test]
fn names_are_those_of_the_time() {
    let (mut ws, ids) = filled();
    ws.session_edit(&ids.session, SessionEdit::Attendance(Some(7)))
        .unwrap();
    let number = last(&ws);
    ws.session_edit(&ids.session, SessionEdit::Title(en("Plenary")))
        .unwrap();
    assert_eq!(
        ws.operation_changes(number).unwrap()[0].row.name.get("en"),
        "Opening"
    );
    let renamed = &ws.operation_changes(number + 1).unwrap()[0];
    assert_eq!(renamed.row.name.get("en"), "Plenary");
    let titles = field(renamed, "title");
    assert_eq!(
        titles.before,
        Some(Shown::Texts(LocalizedText::of("en", "Opening")))
    );
    ws.session_remove(&ids.session).unwrap();
    let removed = ws.operation_changes(last(&ws)).unwrap();
    let part = removed.iter().find(|c| c.row.noun == Noun::Part).unwrap();
    assert_eq!(part.of.as_ref().unwrap().name.get("en"), "Plenary");
    assert_eq!(ws.changes_since(last(&ws)).unwrap(), []);
}

#[test]
fn large_programmes_are_compared_at_once() {
    let mut ws = memory();
    ws.event_create(&new_event(&[])).unwrap();
    let before = last(&ws);
    ws.import(
        &sample::scale(1000),
        "file-import",
        &LocalizedText::default(),
    )
    .unwrap();
    let started = std::time::Instant::now();
    let all = ws.changes_since(before).unwrap();
    println!("{} rows that came: {:?}", all.len(), started.elapsed());
    let started = std::time::Instant::now();
    assert_eq!(ws.changes_since(last(&ws)).unwrap(), []);
    println!("nothing changed: {:?}", started.elapsed());
    assert!(all.iter().all(|c| c.kind == RowChangeKind::Made));
    assert_eq!(
        all.iter().filter(|c| c.row.noun == Noun::Session).count(),
        1000
    );
}
