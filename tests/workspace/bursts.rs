//! Bursts: edits of one field in quick succession are undone as one step.

use std::cell::Cell;

use chrono::{DateTime, Utc};
use congress::session::SessionEdit;
use congress::{HistoryFilter, SessionId};
use workspace::Workspace;

use crate::support::*;

thread_local! {
    static NOW: Cell<i64> = const { Cell::new(1_757_000_000) };
}

fn clock() -> DateTime<Utc> {
    DateTime::from_timestamp(NOW.get(), 0).unwrap()
}

/// Lets the clock of this test move on, or back.
fn pass(seconds: i64) {
    NOW.set(NOW.get() + seconds);
}

fn setting() -> (Workspace, Ids) {
    let (ws, ids) = filled();
    NOW.set(1_900_000_000);
    (ws.with_clock(clock), ids)
}

fn notes(ws: &mut Workspace, id: &SessionId, text: &str) {
    let done = ws.session_edit(id, SessionEdit::Notes(text.to_owned()));
    assert_eq!(done.unwrap().changed.len(), 1);
}

/// How many operations the last step holds, by the history.
fn last_step(ws: &Workspace) -> usize {
    let lines = ws.history(&HistoryFilter::default(), None, 100, "UTC");
    let lines = lines.unwrap();
    lines.iter().filter(|l| l.burst == lines[0].burst).count()
}

#[test]
fn typing_is_one_step() {
    let (mut ws, ids) = setting();
    let before = rows(&ws);
    for text in ["H", "He", "Hel", "Hall"] {
        notes(&mut ws, &ids.session, text);
        pass(20);
    }
    assert_eq!(last_step(&ws), 4);
    let typed = rows(&ws);
    let done = ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
    assert_eq!(
        (done.changed.len(), done.value.action.as_str()),
        (1, "session-notes")
    );
    assert_eq!(done.undo.redo, Some(done.value));
    let undone = ws
        .history(&HistoryFilter::default(), None, 5, "UTC")
        .unwrap();
    assert_eq!(
        undone.iter().filter(|l| l.undone).count(),
        4,
        "one undoing, four undone"
    );
    let done = ws.redo().unwrap().unwrap();
    assert_eq!((rows(&ws), done.undo.redo), (typed, None));
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), before);
}

#[test]
fn a_burst_ends_a_minute_after_it_began() {
    let (mut ws, ids) = setting();
    notes(&mut ws, &ids.session, "a");
    pass(59);
    notes(&mut ws, &ids.session, "b");
    pass(1);
    notes(&mut ws, &ids.session, "c");
    assert_eq!(last_step(&ws), 3);
    let first = rows(&ws);
    pass(1);
    notes(&mut ws, &ids.session, "d");
    assert_eq!(
        last_step(&ws),
        1,
        "it is counted from the first, not from the last"
    );
    ws.undo().unwrap().unwrap();
    assert_eq!(rows(&ws), first);
}

#[test]
fn a_burst_survives_the_program() {
    let (_folder, path, ids) = filled_file();
    let before = rows(&open(&path));
    NOW.set(1_900_000_000);
    for text in ["a", "ab"] {
        let mut ws = Workspace::open(&path, "Secretariat")
            .unwrap()
            .with_clock(clock);
        notes(&mut ws, &ids.session, text);
    }
    assert_eq!(last_step(&open(&path)), 2);
    open(&path).undo().unwrap().unwrap();
    assert_eq!(rows(&open(&path)), before);
    open(&path).redo().unwrap().unwrap();
    assert_eq!(open(&path).undo_state().unwrap().redo, None);
}

#[test]
fn anything_else_ends_a_burst() {
    type Act = fn(&mut Workspace, &Ids);
    let acts: [(&str, Act); 9] = [
        ("another field", |ws, i| {
            ws.session_edit(&i.session, SessionEdit::Attendance(Some(1)))
                .unwrap();
        }),
        ("another language", |ws, i| {
            ws.session_edit(&i.session, SessionEdit::Title(en("T")))
                .unwrap();
        }),
        ("another row", |ws, i| notes(ws, &i.inner_session, "other")),
        ("another author", |ws, _| ws.set_author("Protocol")),
        ("something made", |ws, i| {
            ws.venue_create(&i.event, en("Akorda")).unwrap();
        }),
        ("an undo", |ws, i| {
            notes(ws, &i.session, "x");
            ws.undo().unwrap().unwrap();
        }),
        ("an undo and a redo", |ws, _| {
            ws.undo().unwrap().unwrap();
            ws.redo().unwrap().unwrap();
        }),
        ("a clock put back", |_, _| pass(-1)),
        ("a clock put back a day", |_, _| pass(-86_400)),
    ];
    for (what, act) in acts {
        let (mut ws, ids) = setting();
        notes(&mut ws, &ids.session, "a");
        act(&mut ws, &ids);
        let before = rows(&ws);
        notes(&mut ws, &ids.session, "after");
        assert_eq!(last_step(&ws), 1, "{what}");
        ws.undo().unwrap().unwrap();
        assert_eq!(rows(&ws), before, "{what}");
    }
}

#[test]
fn languages_of_one_text_are_steps_of_their_own() {
    let (mut ws, ids) = setting();
    let title = |ws: &mut Workspace, lang: &str, text: &str| {
        let text = congress::TextIn {
            lang: lang.to_owned(),
            text: text.to_owned(),
        };
        ws.session_edit(&ids.session, SessionEdit::Title(text))
            .unwrap();
    };
    for (lang, text) in [("en", "A"), ("en", "AB"), ("ru", "Б"), ("ru", "БВ")] {
        title(&mut ws, lang, text);
    }
    let now = |ws: &Workspace| {
        ws.programme(&ids.event)
            .unwrap()
            .session(&ids.session)
            .unwrap()
            .title
            .clone()
    };
    let done = ws.undo().unwrap().unwrap();
    assert_eq!(done.value.subject.get("ru"), "БВ", "called as it was last");
    assert_eq!(now(&ws), congress::LocalizedText::of("en", "AB"));
    ws.undo().unwrap().unwrap();
    assert_eq!(now(&ws), congress::LocalizedText::of("en", "Opening"));
}

#[test]
fn each_edit_of_a_burst_counts_in_the_calendar() {
    let (mut ws, ids) = setting();
    let sequence = |ws: &Workspace| ws.revisions(&ids.event).unwrap()[&ids.session].sequence;
    let before = sequence(&ws);
    for text in ["a", "b", "c"] {
        notes(&mut ws, &ids.session, text);
    }
    assert_eq!(sequence(&ws), before + 3);
    ws.undo().unwrap().unwrap();
    assert_eq!(sequence(&ws), before + 4, "undone in one operation");
}

#[test]
fn room_time_and_length_are_steps_of_their_own() {
    let (mut ws, ids) = setting();
    let day = chrono::NaiveDate::from_ymd_opt(2025, 9, 17).unwrap();
    let place = |room: Option<&congress::RoomId>, from: u32, to: u32| {
        SessionEdit::Place(congress::session::Place {
            room_id: room.cloned(),
            starts: day.and_hms_opt(from, 0, 0),
            ends: day.and_hms_opt(to, 0, 0),
        })
    };
    ws.session_edit(&ids.session, place(Some(&ids.room), 8, 9))
        .unwrap();
    let mut states = Vec::new();
    let moves = [
        (Some(&ids.room), 10, 11),
        (Some(&ids.room), 12, 13),
        (Some(&ids.room), 12, 15),
        (None, 12, 15),
        (None, 14, 17),
    ];
    pass(3600);
    for (at, (room, from, to)) in moves.into_iter().enumerate() {
        // The second move is one of time as the first is: both are one step.
        if at != 1 {
            states.push(rows(&ws));
        }
        ws.session_edit(&ids.session, place(room, from, to))
            .unwrap();
    }
    for state in states.into_iter().rev() {
        ws.undo().unwrap().unwrap();
        assert_eq!(rows(&ws), state);
    }
}
