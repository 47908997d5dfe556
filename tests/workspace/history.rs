//! What the history finds: by author, noun, row, day and text, page by page.

use chrono::{DateTime, NaiveDate, Utc};
use congress::delegation::MemberFunction;
use congress::part::PartRole;
use congress::session::SessionEdit;
use congress::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::*;

fn found(ws: &Workspace, filter: &HistoryFilter) -> Vec<u32> {
    let lines = ws.history(filter, None, 1000, "UTC").unwrap();
    let mut paged = Vec::new();
    let mut before = None;
    loop {
        let page = ws.history(filter, before, 2, "UTC").unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.number);
        paged.extend(page);
    }
    assert_eq!(paged, lines, "pages are the whole");
    lines.iter().rev().map(|l| l.number).collect()
}

fn by_text(ws: &Workspace, text: &str) -> Vec<u32> {
    found(
        ws,
        &HistoryFilter {
            text: Some(text.to_owned()),
            ..HistoryFilter::default()
        },
    )
}

fn by_row(ws: &Workspace, id: impl ToString) -> Vec<u32> {
    found(
        ws,
        &HistoryFilter {
            row: Some(id.to_string()),
            ..HistoryFilter::default()
        },
    )
}

#[test]
fn authors_and_nouns_are_told_apart() {
    let (mut ws, ids) = filled();
    ws.set_author("Protocol");
    ws.session_remove(&ids.session).unwrap();
    ws.set_author("аппарат");
    ws.undo().unwrap().unwrap();
    assert_eq!(
        ws.authors().unwrap(),
        ["Protocol", "Secretariat", "аппарат"]
    );
    let by = |name: &str| HistoryFilter {
        author: Some(name.to_owned()),
        ..HistoryFilter::default()
    };
    assert_eq!(found(&ws, &by("Protocol")), [26]);
    assert_eq!(
        found(&ws, &by("protocol")),
        Vec::<u32>::new(),
        "the exact name"
    );
    let of = |noun| HistoryFilter {
        noun: Some(noun),
        ..HistoryFilter::default()
    };
    assert_eq!(found(&ws, &of(Noun::Part)), [11, 12, 26, 27]);
    assert_eq!(found(&ws, &of(Noun::Room)), [3]);
    let both = HistoryFilter {
        noun: Some(Noun::Part),
        ..by("Protocol")
    };
    assert_eq!(found(&ws, &both), [26], "all conditions hold");
}

#[test]
fn a_row_has_a_history_with_what_belongs_to_it() {
    let (mut ws, ids) = filled();
    let other = ws.person_create(en("Adviser"), None).unwrap().value;
    let member = ws.member_add(
        &ids.delegation,
        Some(other.clone()),
        MemberFunction::Adviser,
    );
    let member = member.unwrap().value;
    ws.member_remove(&member).unwrap();
    ws.part_add(
        &ids.inner_session,
        Who::Person(other.clone()),
        PartRole::Speaker,
    )
    .unwrap();
    assert_eq!(
        by_row(&ws, &ids.session),
        [4, 11, 12, 13, 20],
        "with parts and co-organizers"
    );
    assert_eq!(by_row(&ws, &ids.inner_session), [5, 6, 29]);
    assert_eq!(
        by_row(&ws, &ids.delegation),
        [9, 10, 12, 27, 28],
        "with members and parts"
    );
    assert_eq!(
        by_row(&ws, &other),
        [26, 27, 28, 29],
        "with functions and parts, also removed"
    );
    assert_eq!(
        by_row(&ws, &ids.person),
        [8, 10, 11, 22],
        "with the times at which they are there"
    );
    assert_eq!(
        by_row(&ws, &ids.agreement),
        [14, 15, 16],
        "with its parties"
    );
    assert_eq!(by_row(&ws, "nobody"), Vec::<u32>::new());
}

#[test]
fn texts_are_found_in_any_case_and_script() {
    let (mut ws, ids) = filled();
    let title = TextIn {
        lang: "ru".to_owned(),
        text: "Съезд лидеров".to_owned(),
    };
    ws.session_edit(&ids.session, SessionEdit::Title(title))
        .unwrap();
    ws.session_edit(&ids.session, SessionEdit::Notes("Двери с 9:00".to_owned()))
        .unwrap();
    ws.session_edit(&ids.session, SessionEdit::Notes(String::new()))
        .unwrap();
    ws.set_author("Протокол");
    ws.venue_create(&ids.event, en("Akorda")).unwrap();
    for text in ["съезд", "СЪЕЗД", " Съезд "] {
        assert_eq!(
            by_text(&ws, text),
            [26, 27, 28],
            "in the subjects, too: {text}"
        );
    }
    assert_eq!(by_text(&ws, "двери"), [27, 28], "before and after");
    assert_eq!(by_text(&ws, "протокол"), [29], "the author");
    assert_eq!(by_text(&ws, "akorda"), [29]);
    assert_eq!(
        by_text(&ws, "congress hall"),
        [3, 4],
        "the room in which a session was made"
    );
    assert_eq!(by_text(&ws, "2025-09-17 10:00"), [4, 5]);
    assert_eq!(by_text(&ws, "%"), Vec::<u32>::new(), "a sign as any other");
    assert_eq!(by_text(&ws, " ").len(), 29, "nothing is asked for");
}

thread_local! {
    static NOW: std::cell::RefCell<Vec<&'static str>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// The times given, one after the other.
fn clock() -> DateTime<Utc> {
    let next = NOW.with_borrow_mut(|times| times.remove(0));
    next.parse().unwrap()
}

#[test]
fn days_are_those_of_the_zone() {
    // Almaty went from +06 to +05 on 1 March 2024; Rome puts its clocks back on 27 October.
    let times = [
        "2024-02-28T17:59:59.999Z",
        "2024-02-28T18:00:00.000Z",
        "2024-02-29T18:30:00.000Z",
        "2024-02-29T19:00:00.000Z",
        "2024-10-26T21:59:59.000Z",
        "2024-10-26T22:00:00.000Z",
        "2024-10-27T22:59:59.000Z",
        "2024-10-27T23:00:00.000Z",
    ];
    NOW.set(times.to_vec());
    let mut ws = Workspace::in_memory("Secretariat")
        .unwrap()
        .with_clock(clock);
    for _ in 0..8 {
        ws.event_create(&new_event(&[])).unwrap();
    }
    let on = |year, month, day, zone: &str| -> Vec<u32> {
        let day = NaiveDate::from_ymd_opt(year, month, day);
        let filter = HistoryFilter {
            day,
            ..HistoryFilter::default()
        };
        let lines = ws.history(&filter, None, 1000, zone).unwrap();
        assert!(
            lines
                .iter()
                .all(|l| l.at_local.starts_with(&day.unwrap().to_string()))
        );
        lines.iter().rev().map(|l| l.number).collect()
    };
    assert_eq!(on(2024, 2, 28, "Asia/Almaty"), [1]);
    assert_eq!(on(2024, 2, 29, "Asia/Almaty"), [2, 3], "a day of 25 hours");
    assert_eq!(on(2024, 3, 1, "Asia/Almaty"), [4]);
    assert_eq!(on(2024, 10, 26, "Europe/Rome"), [5]);
    assert_eq!(on(2024, 10, 27, "Europe/Rome"), [6, 7]);
    assert_eq!(on(2024, 10, 28, "Europe/Rome"), [8]);
    assert_eq!(on(2024, 2, 29, "Pacific/Kiritimati"), [1, 2]);
    assert_eq!(
        on(262_142, 12, 31, "UTC"),
        Vec::<u32>::new(),
        "the last day there is"
    );
}

#[test]
fn what_is_not_in_the_history_is_refused() {
    let (mut ws, _) = filled();
    let refused = |outcome: Result<(), WorkspaceError>| {
        let Err(WorkspaceError::Invalid(Invalid { field, problem })) = outcome else {
            panic!("{outcome:?}");
        };
        let range = Problem::OutOfRange { least: 1, most: 25 };
        assert_eq!((field.as_str(), problem), ("operation", range));
    };
    for number in [0, 26, u32::MAX] {
        refused(ws.operation_changes(number).map(drop));
        refused(ws.changes_since(number).map(drop));
        refused(ws.past(number, "UTC").map(drop));
        refused(ws.return_to(number).map(drop));
        refused(ws.bring_back(number, Resolution::TakeThen).map(drop));
    }
}
