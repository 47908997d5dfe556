//! Differences between two moments, as they are shown.

use std::collections::{BTreeMap, BTreeSet};

use congress::delegation::{DelegationEdit, Movement};
use congress::part::PartEdit;
use congress::person::PersonEdit;
use congress::session::SessionEdit;
use congress::*;
use workspace::Workspace;

use crate::model::{BY_CHANCE, by_chance};
use crate::support::*;

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
        let changed = if seed == 0 {
            // No dice would throw this among so few.
            let function = congress::delegation::MemberFunction::Adviser;
            let second = ws.member_add(&ids.delegation, None, function).unwrap();
            let first = congress::delegation::MemberEdit::Position(0);
            changes(ws.member_edit(&second.value, first))
        } else if seed == 1 {
            let host = PartEdit::OnBehalfOf(en("the host"));
            changes(ws.part_edit(&ids.persons_part, host))
        } else if seed == 2 {
            changes(ws.part_edit(&ids.persons_part, PartEdit::Position(1)))
        } else {
            let did = by_chance(seed % BY_CHANCE, seed as u64, &mut ws, &state);
            did.is_some_and(changes)
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
    for (noun, mut wire) in names {
        wire.remove("id");
        let owner = match owners[&noun] {
            Some(Noun::Event) => "eventId",
            Some(Noun::Session) => "sessionId",
            Some(Noun::Delegation) => "delegationId",
            Some(Noun::Agreement) => "agreementId",
            None => "",
            other => panic!("{noun:?} of {other:?}"),
        };
        assert_eq!(wire.remove(owner), owners[&noun].is_some(), "{noun:?}");
        assert_eq!(told[&noun], wire, "{noun:?}");
    }
}

#[test]
fn values_are_shown_as_what_they_are() {
    let (mut ws, ids) = filled();
    let start = last(&ws);
    let movement = Movement {
        at: day(16).and_hms_opt(10, 0, 0).unwrap(),
        offset_minutes: 300,
        note: "KC 852".to_owned(),
    };
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
