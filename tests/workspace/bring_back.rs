//! Bringing one older operation back: exact where nothing contradicts, told where
//! something does, and never a file that is not whole.

use std::collections::{BTreeMap, HashSet};

use congress::organization::OrganizationKind;
use congress::room::RoomEdit;
use congress::session::{Place, SessionEdit};
use congress::*;
use workspace::Workspace;

use crate::past::{histories, last, live};
use crate::support::*;

const ALL: [Resolution; 3] = [Resolution::Ask, Resolution::KeepNow, Resolution::TakeThen];

fn session(ws: &Workspace, ids: &Ids) -> Session {
    let programme = ws.programme(&ids.event).unwrap();
    programme.session(&ids.session).unwrap().clone()
}

fn edit(ws: &mut Workspace, ids: &Ids, edit: SessionEdit) -> u32 {
    ws.session_edit(&ids.session, edit).unwrap();
    last(ws)
}

fn notes(text: &str) -> SessionEdit {
    SessionEdit::Notes(text.to_owned())
}

/// Brings back with nothing against it.
fn freely(ws: &mut Workspace, number: u32) -> Done<Step> {
    let back = ws.bring_back(number, Resolution::Ask).unwrap();
    assert_eq!(back.contradictions, []);
    let done = back.done.unwrap();
    assert_eq!(done.value.action, "history-bring-back");
    assert_eq!(done.undo.undo.as_ref(), Some(&done.value));
    done
}

#[test]
fn an_old_field_comes_back_alone() {
    let (mut ws, ids) = filled();
    let number = edit(&mut ws, &ids, notes("wrong"));
    edit(&mut ws, &ids, SessionEdit::Attendance(Some(700)));
    let done = freely(&mut ws, number);
    assert_eq!(done.value.subject.get("en"), "Opening");
    let now = session(&ws, &ids);
    assert_eq!((now.notes.as_str(), now.attendance), ("", Some(700)));
    let again = ws.bring_back(number, Resolution::Ask).unwrap();
    assert_eq!(
        (again.done, again.contradictions),
        (None, vec![]),
        "it is back already"
    );
}

#[test]
fn a_removed_session_comes_back_with_its_parts() {
    let (mut ws, ids) = filled();
    let before = rows(&ws);
    ws.session_remove(&ids.session).unwrap();
    let number = last(&ws);
    ws.room_edit(&ids.room, RoomEdit::Name(en("Blue Hall")))
        .unwrap();
    let done = freely(&mut ws, number);
    assert_eq!(
        done.changed.len(),
        7,
        "two sessions, two parts, a co-organizer, an agreement, a tie to a strand"
    );
    ws.room_edit(&ids.room, RoomEdit::Name(en("Congress Hall")))
        .unwrap();
    assert_eq!(rows(&ws), before);
}

#[test]
fn a_later_change_of_the_field_is_told() {
    let (mut ws, ids) = filled();
    let number = edit(&mut ws, &ids, notes("first"));
    edit(&mut ws, &ids, notes("second"));
    let before = rows(&ws);
    for resolution in ALL {
        let back = ws.bring_back(number, resolution).unwrap();
        let [
            Contradiction::Changed {
                row,
                field,
                then,
                now,
            },
        ] = back.contradictions.as_slice()
        else {
            panic!("{back:?}");
        };
        assert_eq!((row.name.get("en"), field.as_str()), ("Opening", "notes"));
        assert_eq!(
            (then, now),
            (&None, &Some(Shown::Text("second".to_owned())))
        );
        if resolution == Resolution::TakeThen {
            assert_eq!(session(&ws, &ids).notes, "");
            assert_eq!(back.done.unwrap().changed.len(), 1);
        } else {
            assert_eq!((back.done, &rows(&ws)), (None, &before));
        }
    }
}

#[test]
fn languages_come_back_each_by_itself() {
    let (mut ws, ids) = filled();
    let ru = |text: &str| TextIn {
        lang: "ru".to_owned(),
        text: text.to_owned(),
    };
    let number = edit(&mut ws, &ids, SessionEdit::Title(en("Wrong")));
    edit(&mut ws, &ids, SessionEdit::Title(ru("Открытие")));
    freely(&mut ws, number);
    let title = LocalizedText::of("en", "Opening").with("ru", "Открытие");
    assert_eq!(session(&ws, &ids).title, title);
    // The Russian title cannot go again once it is the only one.
    edit(&mut ws, &ids, SessionEdit::Title(en("")));
    let back = ws.bring_back(number + 1, Resolution::KeepNow).unwrap();
    assert!(
        matches!(back.contradictions.as_slice(), [Contradiction::Changed { field, .. }]
        if field == "title")
    );
    assert_eq!(back.done, None);
    assert_eq!(
        session(&ws, &ids).title,
        LocalizedText::of("ru", "Открытие")
    );
}

#[test]
fn a_removed_room_is_missed_and_one_that_is_gone_is_told() {
    let (mut ws, ids) = filled();
    let place = Place {
        room_id: None,
        starts: None,
        ends: None,
    };
    let moved = edit(&mut ws, &ids, SessionEdit::Place(place));
    ws.room_remove(&ids.room).unwrap();
    for resolution in ALL {
        let back = ws.bring_back(moved, resolution).unwrap();
        let [
            Contradiction::Missing {
                row,
                field,
                missing,
            },
        ] = back.contradictions.as_slice()
        else {
            panic!("{back:?}");
        };
        assert_eq!(
            (row.id.as_str(), field.as_str()),
            (ids.session.as_str(), "roomId")
        );
        assert_eq!(missing.name.get("en"), "Congress Hall", "by its last name");
        let back = session(&ws, &ids);
        let starts = (resolution != Resolution::Ask).then(|| day(17).and_hms_opt(10, 0, 0));
        assert_eq!((back.room_id, back.starts), (None, starts.flatten()));
        if resolution != Resolution::Ask {
            ws.undo().unwrap().unwrap();
        }
    }
    ws.session_remove(&ids.session).unwrap();
    let back = ws.bring_back(moved, Resolution::Ask).unwrap();
    assert!(
        back.contradictions
            .iter()
            .any(|c| matches!(c, Contradiction::Gone { row }
        if row.name.get("en") == "Opening"))
    );
    ws.bring_back(moved, Resolution::TakeThen)
        .unwrap()
        .done
        .unwrap();
    assert_eq!(session(&ws, &ids).starts, day(17).and_hms_opt(10, 0, 0));
}

#[test]
fn what_was_made_and_is_needed_stays_or_takes_others_along() {
    let (mut ws, ids) = filled();
    let made = |ws: &Workspace, noun| {
        let filter = HistoryFilter {
            noun: Some(noun),
            ..HistoryFilter::default()
        };
        ws.history(&filter, None, 100, "UTC")
            .unwrap()
            .last()
            .unwrap()
            .number
    };
    let number = made(&ws, Noun::Delegation);
    let before = rows(&ws);
    let back = ws.bring_back(number, Resolution::KeepNow).unwrap();
    assert!(
        matches!(back.contradictions.as_slice(), [Contradiction::Needed { uses: 2, row }]
        if row.name.get("en") == "Holy See")
    );
    assert_eq!((back.done, rows(&ws)), (None, before.clone()));
    ws.bring_back(number, Resolution::TakeThen)
        .unwrap()
        .done
        .unwrap();
    let taken = rows(&ws);
    ws.undo().unwrap().unwrap();
    ws.delegation_remove(&ids.delegation).unwrap();
    assert_eq!(taken, rows(&ws), "as its own verb does");
    let unused = ws
        .organization_create(en("UNAOC"), OrganizationKind::State)
        .unwrap()
        .value;
    let number = last(&ws);
    freely(&mut ws, number);
    assert!(!rows(&ws).contains_key(&(Noun::Organization, unused.to_string())));
}

#[test]
fn no_session_comes_back_into_itself() {
    let (mut ws, ids) = filled();
    let parent = |ws: &mut Workspace, of: &SessionId, to: Option<&SessionId>| {
        ws.session_edit(of, SessionEdit::Parent(to.cloned()))
            .unwrap();
        last(ws)
    };
    let out = parent(&mut ws, &ids.inner_session, None);
    parent(&mut ws, &ids.session, Some(&ids.inner_session));
    let before = rows(&ws);
    let back = ws.bring_back(out, Resolution::KeepNow).unwrap();
    assert!(
        matches!(back.contradictions.as_slice(), [Contradiction::Changed { field, .. }]
        if field == "parentId")
    );
    assert_eq!((back.done, &rows(&ws)), (None, &before));
    ws.bring_back(out, Resolution::TakeThen)
        .unwrap()
        .done
        .unwrap();
    let programme = ws.programme(&ids.event).unwrap();
    let parent = |id| programme.session(id).unwrap().parent_id.clone();
    assert_eq!(
        (parent(&ids.inner_session), parent(&ids.session)),
        (Some(ids.session.clone()), None)
    );
}

#[test]
fn a_burst_comes_back_whole_and_the_first_entry_never() {
    let (ws, ids) = filled();
    let mut ws = ws.with_clock(|| "2026-01-01T00:00:00Z".parse().unwrap());
    for text in ["a", "ab", "abc"] {
        edit(&mut ws, &ids, notes(text));
    }
    let middle = last(&ws) - 1;
    freely(&mut ws, middle);
    assert_eq!(session(&ws, &ids).notes, "");
    let all = rows(&ws);
    let back = ws.bring_back(1, Resolution::TakeThen).unwrap();
    assert_eq!(
        (back.done, back.contradictions, rows(&ws)),
        (None, vec![], all)
    );
}

#[test]
fn any_operation_of_any_history_comes_back_whole() {
    histories(40, |seeds| {
        let mut ws = memory();
        let states = live(&mut ws, &seeds);
        let now = rows(&ws);
        for number in 2..=last(&ws) {
            let mut free = Vec::new();
            for resolution in ALL {
                let mut told = now.clone();
                let back = ws.bring_back(number, resolution).unwrap();
                let after = rows(&ws);
                whole(&after);
                free.push(back.contradictions.clone());
                let before = states.range(..number).next_back().map(|(_, rows)| rows);
                if let (true, Some(before), true) = (
                    back.contradictions.is_empty(),
                    before,
                    states.contains_key(&number),
                ) {
                    as_before(&ws, number, before, &after);
                }
                match back.done {
                    Some(done) => {
                        apply(&mut told, &done.changed);
                        assert_eq!(told, after, "{number} {resolution:?}");
                        assert_eq!(done.undo, ws.undo_state().unwrap());
                        ws.undo().unwrap().unwrap();
                    }
                    None => assert_eq!(after, now, "{number} {resolution:?}"),
                }
                assert_eq!(rows(&ws), now, "undone: {number} {resolution:?}");
            }
            let none = free.iter().filter(|found| found.is_empty()).count();
            assert!([0, ALL.len()].contains(&none), "{number}: {free:?}");
        }
    });
}

/// That what an operation changed is as it was before it.
fn as_before(ws: &Workspace, number: u32, before: &Rows, after: &Rows) {
    let wire = |row: &Changed| serde_json::to_value(row).unwrap()["row"].clone();
    for change in ws.operation_changes(number).unwrap() {
        let key = (change.row.noun, change.row.id.clone());
        match change.kind {
            RowChangeKind::Made => assert!(!after.contains_key(&key), "{number}: {change:?}"),
            RowChangeKind::Removed => assert_eq!(after.get(&key), before.get(&key), "{number}"),
            RowChangeKind::Edited => {
                let (then, now) = (wire(&before[&key]), wire(&after[&key]));
                for field in change.fields {
                    let (then, now) = (&then[&field.field], &now[&field.field]);
                    if let (Some(Shown::Texts(_)), _) | (_, Some(Shown::Texts(_))) =
                        (&field.before, &field.after)
                    {
                        continue; // languages are compared in a test of their own
                    }
                    assert_eq!(then, now, "{number}: {}", field.field);
                }
            }
        }
    }
}

/// What the program counts on beyond the file's foreign keys, which SQLite checks at each
/// commit.
fn whole(rows: &Rows) {
    let mut parents = BTreeMap::new();
    for row in rows.values() {
        match row {
            Changed::Event {
                row: Some(event), ..
            } => {
                assert!(event.starts_on <= event.ends_on && event.day_starts < event.day_ends);
                assert!(!event.name.is_empty());
            }
            Changed::Session {
                row: Some(session), ..
            } => {
                assert_eq!(session.starts.is_some(), session.ends.is_some());
                assert!(!session.title.is_empty());
                parents.insert(session.id.clone(), session.parent_id.clone());
            }
            Changed::Person {
                row: Some(person), ..
            } => assert!(!person.name.is_empty()),
            _ => {}
        }
    }
    for start in parents.keys() {
        let (mut at, mut seen) = (start, HashSet::new());
        while let Some(Some(above)) = parents.get(at) {
            assert!(seen.insert(at), "a session inside of itself");
            at = above;
        }
    }
}
