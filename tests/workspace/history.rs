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
    let made = ws.last_operation().unwrap();
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
    assert_eq!(found(&ws, &by("Protocol")), [made + 1]);
    assert_eq!(
        found(&ws, &by("protocol")),
        Vec::<u32>::new(),
        "the exact name"
    );
    let of = |noun| HistoryFilter {
        noun: Some(noun),
        ..HistoryFilter::default()
    };
    let mut parts = numbers(&ws, "part-add");
    assert_eq!(parts.len(), 2);
    parts.extend([made + 1, made + 2]);
    assert_eq!(found(&ws, &of(Noun::Part)), parts);
    assert_eq!(found(&ws, &of(Noun::Room)), numbers(&ws, "room-create"));
    let both = HistoryFilter {
        noun: Some(Noun::Part),
        ..by("Protocol")
    };
    assert_eq!(found(&ws, &both), [made + 1], "all conditions hold");
}

#[test]
fn a_row_has_a_history_with_what_belongs_to_it() {
    let (mut ws, ids) = filled();
    // The operation of an action of which there is one, or that in its place.
    let at = |ws: &Workspace, action: &str, place: usize| numbers(ws, action)[place];
    let one = |ws: &Workspace, action: &str| {
        let [only] = numbers(ws, action)[..] else {
            panic!("{action}")
        };
        only
    };
    let other = ws.person_create(en("Adviser"), None).unwrap().value;
    let named = ws.last_operation().unwrap();
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
    let (joined, left, spoke) = (named + 1, named + 2, named + 3);
    let of_session = [
        at(&ws, "session-create", 0),
        at(&ws, "part-add", 0),
        at(&ws, "part-add", 1),
        at(&ws, "co-organizer-add", 0),
        one(&ws, "session-track"),
    ];
    assert_eq!(
        by_row(&ws, &ids.session),
        of_session,
        "with parts and co-organizers"
    );
    let of_inner = [
        at(&ws, "session-create", 1),
        one(&ws, "session-parent"),
        spoke,
    ];
    assert_eq!(by_row(&ws, &ids.inner_session), of_inner);
    let of_delegation = [
        one(&ws, "delegation-create"),
        at(&ws, "member-add", 0),
        at(&ws, "part-add", 1),
        joined,
        left,
    ];
    assert_eq!(
        by_row(&ws, &ids.delegation),
        of_delegation,
        "with members and parts"
    );
    assert_eq!(
        by_row(&ws, &other),
        [named, joined, left, spoke],
        "with functions and parts, also removed"
    );
    let of_person = [
        at(&ws, "person-create", 0),
        at(&ws, "member-add", 0),
        at(&ws, "part-add", 0),
        one(&ws, "agreement-party-person"),
        one(&ws, "availability-create"),
        one(&ws, "picture-set"),
        one(&ws, "protocol-note-set"),
    ];
    assert_eq!(
        by_row(&ws, &ids.person),
        of_person,
        "with what they sign, the times at which they are there, photo and note"
    );
    let of_agreement = [
        one(&ws, "agreement-create"),
        one(&ws, "agreement-session"),
        one(&ws, "agreement-party-add"),
        one(&ws, "agreement-party-person"),
        one(&ws, "commitment-create"),
        one(&ws, "attachment-add"),
    ];
    assert_eq!(
        by_row(&ws, &ids.agreement),
        of_agreement,
        "with its parties, commitments and files"
    );
    assert_eq!(by_row(&ws, "nobody"), Vec::<u32>::new());
}

#[test]
fn texts_are_found_in_any_case_and_script() {
    let (mut ws, ids) = filled();
    let made = ws.last_operation().unwrap();
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
            [made + 1, made + 2, made + 3],
            "in the subjects, too: {text}"
        );
    }
    assert_eq!(
        by_text(&ws, "двери"),
        [made + 2, made + 3],
        "before and after"
    );
    assert_eq!(by_text(&ws, "протокол"), [made + 4], "the author");
    assert_eq!(by_text(&ws, "akorda"), [made + 4]);
    assert_eq!(
        by_text(&ws, "congress hall"),
        [
            numbers(&ws, "room-create")[0],
            numbers(&ws, "session-create")[0]
        ],
        "the room in which a session was made"
    );
    assert_eq!(
        by_text(&ws, "2025-09-17 10:00"),
        numbers(&ws, "session-create")
    );
    assert_eq!(by_text(&ws, "%"), Vec::<u32>::new(), "a sign as any other");
    assert_eq!(
        by_text(&ws, " ").len(),
        made as usize + 4,
        "nothing is asked for"
    );
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
    let most = ws.last_operation().unwrap();
    let refused = |outcome: Result<(), WorkspaceError>| {
        let Err(WorkspaceError::Invalid(Invalid { field, problem })) = outcome else {
            panic!("{outcome:?}");
        };
        let range = Problem::OutOfRange { least: 1, most };
        assert_eq!((field.as_str(), problem), ("operation", range));
    };
    for number in [0, most + 1, u32::MAX] {
        refused(ws.operation_changes(number).map(drop));
        refused(ws.changes_since(number).map(drop));
        refused(ws.past(number, "UTC").map(drop));
        refused(ws.return_to(number).map(drop));
        refused(ws.bring_back(number, Resolution::TakeThen).map(drop));
    }
}
