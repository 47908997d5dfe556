//! Partners over events: attached files, new editions, what reaches beyond one event.

use congress::agreement::{AgreementEdit, AgreementKind};
use congress::attachment::{AttachmentEdit, SIZE_LIMIT};
use congress::co_organizer::{
    Carried, CoOrganizerEdit, CoOrganizerRole, CoOrganizerStatus, Pledge, PledgeKind,
};
use congress::commitment::{CommitmentEdit, CommitmentState};
use congress::edition::{NewEdition, Takes};
use congress::strand::Tied;
use congress::*;
use proptest::prelude::*;
use workspace::{Workspace, WorkspaceError};

use crate::support::*;

/// The whole sample, in memory.
fn sample_file() -> (Workspace, EventId) {
    let mut ws = memory();
    let all = sample::events().unwrap();
    let done = ws
        .import_all(&all, "file-sample", &LocalizedText::of("en", "Sample"))
        .unwrap();
    (ws, done.value)
}

/// The sizes of all images in the journal.
fn journal_bytes(path: &std::path::Path) -> i64 {
    let conn = rusqlite::Connection::open(path).unwrap();
    let sql = "SELECT sum(ifnull(length(before), 0) + ifnull(length(after), 0)) FROM change";
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_file_comes_out_as_it_went_in() {
    let (ws, ids) = filled();
    let programme = ws.programme(&ids.event).unwrap();
    let (_folder, path) = fresh();
    let mut ws = Workspace::create(&path, "Office").unwrap();
    ws.import(&programme, "file-sample", &LocalizedText::default())
        .unwrap();
    // Every byte there is, NUL and broken UTF-8 among them.
    let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    let add = |ws: &mut Workspace, name: &str, bytes: &[u8]| {
        ws.attachment_add(&ids.agreement, name, bytes).unwrap()
    };
    let first = add(&mut ws, "draft.docx", &bytes);
    let told = serde_json::to_string(&first.changed).unwrap();
    assert!(told.len() < 1000, "no byte is told: {} letters", told.len());
    let second = add(&mut ws, "draft.docx", b"x").value;
    let first = first.value;
    let before = {
        drop(ws);
        journal_bytes(&path)
    };
    let mut ws = open(&path);
    let note = AttachmentEdit::Note("as sent".to_owned());
    ws.attachment_edit(&first, note).unwrap();
    let rows = ws.programme(&ids.event).unwrap().attachments;
    let facts: Vec<_> = rows
        .iter()
        .map(|row| (row.version, row.bytes, row.note.as_str()))
        .collect();
    assert_eq!(facts, [(1, 70_000, "as sent"), (2, 1, "")]);

    // Removing and undoing bring the very bytes back, also in the reopened file.
    ws.attachment_remove(&first).unwrap();
    assert!(matches!(
        ws.attachment_read(&first),
        Err(WorkspaceError::NotFound {
            noun: Noun::Attachment,
            ..
        })
    ));
    ws.undo().unwrap().unwrap();
    drop(ws);
    let mut ws = open(&path);
    assert_eq!(ws.attachment_read(&first).unwrap().1, bytes);
    assert_eq!(ws.attachment_read(&second).unwrap().1, b"x");

    // With its agreement it goes and comes.
    ws.agreement_remove(&ids.agreement).unwrap();
    assert!(ws.attachment_read(&second).is_err());
    ws.undo().unwrap().unwrap();
    assert_eq!(ws.attachment_read(&second).unwrap().1, b"x");
    drop(ws);

    // The note's edit kept no byte of the file: what the journal grew by is the removals' own.
    let grown = journal_bytes(&path) - before;
    let one = 70_000 * 4 / 3;
    assert!((2 * one..5 * one).contains(&grown), "{grown}");
}

#[test]
fn what_is_no_file_to_keep() {
    let (mut ws, ids) = filled();
    let before = rows(&ws);
    let large = vec![0; SIZE_LIMIT as usize + 1];
    for (name, bytes, problem) in [
        ("a.pdf", &[][..], Problem::Empty),
        ("  ", &b"x"[..], Problem::Empty),
        (
            "a.pdf",
            &large[..],
            Problem::TooLong {
                limit: SIZE_LIMIT,
                length: SIZE_LIMIT + 1,
            },
        ),
    ] {
        match ws.attachment_add(&ids.agreement, name, bytes) {
            Err(WorkspaceError::Invalid(invalid)) => assert_eq!(invalid.problem, problem),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(rows(&ws), before);
    ws.attachment_add(&ids.agreement, "a.pdf", &large[1..])
        .unwrap();
}

#[test]
fn from_draft_to_a_fulfilled_commitment() {
    let (mut ws, ids) = filled();
    let memorandum = ws
        .agreement_create(en("Memorandum"), AgreementKind::Memorandum)
        .unwrap()
        .value;
    let id = ws
        .commitment_create(&memorandum, en("Joint programmes"))
        .unwrap()
        .value;
    let due: chrono::NaiveDate = "2026-12-31".parse().unwrap();
    for edit in [
        CommitmentEdit::Organization(Some(ids.organization.clone())),
        CommitmentEdit::DueOn(Some(due)),
        CommitmentEdit::Event(Some(ids.event.clone())),
        CommitmentEdit::State(CommitmentState::Fulfilled),
        CommitmentEdit::Evidence("Report of 2026".to_owned()),
    ] {
        ws.commitment_edit(&id, edit).unwrap();
    }
    let p = ws.programme(&ids.event).unwrap();
    let row = p.commitments.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row.state, CommitmentState::Fulfilled);
    assert_eq!(row.days_late("2030-01-01".parse().unwrap()), None);
    // What it names must be there.
    let nowhere = CommitmentEdit::Event(Some("gone".into()));
    assert!(matches!(
        ws.commitment_edit(&id, nowhere),
        Err(WorkspaceError::NotFound {
            noun: Noun::Event,
            ..
        })
    ));
    let outcome = AgreementEdit::Event(Some("gone".into()));
    assert!(ws.agreement_edit(&memorandum, outcome).is_err());
}

#[test]
fn logos_keep_their_order_and_each_its_own() {
    let (mut ws, ids) = filled();
    let of = Carried::Event(ids.event.clone());
    let add = |ws: &mut Workspace| {
        let role = CoOrganizerRole::Partner;
        ws.co_organizer_add(&of, &ids.organization, role)
            .unwrap()
            .value
    };
    let (second, third) = (add(&mut ws), add(&mut ws));
    ws.co_organizer_edit(&third, CoOrganizerEdit::Position(0))
        .unwrap();
    let order = |ws: &Workspace| -> Vec<(CoOrganizerId, u32)> {
        let p = ws.programme(&ids.event).unwrap();
        let of_event = p.co_organizers.into_iter().filter(|row| row.of == of);
        of_event.map(|row| (row.id, row.position)).collect()
    };
    let expected = [(third, 0), (ids.sponsor.clone(), 1), (second, 2)];
    assert_eq!(order(&ws), expected);
    let p = ws.programme(&ids.event).unwrap();
    let of_session = p
        .co_organizers
        .iter()
        .find(|row| row.id == ids.co_organizer);
    assert_eq!(
        of_session.unwrap().position,
        0,
        "another's order is its own"
    );
}

fn edition(from: &EventId, takes: Takes) -> NewEdition {
    NewEdition {
        from: from.clone(),
        name: LocalizedText::of("en", " X Congress "),
        starts_on: "2031-01-01".parse().unwrap(),
        ends_on: "2031-12-31".parse().unwrap(),
        tentative: true,
        ordinal: Some(10),
        takes,
    }
}

#[test]
fn the_ninth_after_the_eighth() {
    let (mut ws, from) = sample_file();
    let takes = Takes {
        rooms: true,
        tracks: true,
        sessions: false,
        delegations: true,
        partners: true,
    };
    let old = ws.programme(&from).unwrap();
    let done = ws.edition_create(&edition(&from, takes)).unwrap();
    let new = ws.programme(&done.value).unwrap();
    assert_eq!(new.event.name.get("en"), "X Congress");
    assert_eq!(new.event.series_id, old.event.series_id);
    assert_eq!(new.rooms.len(), old.rooms.len());
    assert_eq!(new.delegations.len(), 100);
    assert!(new.sessions.is_empty() && new.members.is_empty());
    let proposed = |row: &CoOrganizer| row.status == CoOrganizerStatus::Proposed;
    assert_eq!(new.co_organizers.len(), 3);
    assert!(new.co_organizers.iter().all(proposed));
    assert_eq!(ws.programme(&from).unwrap().delegations, old.delegations);
    let nowhere = edition(&"gone".into(), takes);
    assert!(matches!(
        ws.edition_create(&nowhere),
        Err(WorkspaceError::NotFound { .. })
    ));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Copying an edition and undoing it leaves all as it was, whatever comes along and
    /// whatever was done in it meanwhile; doing it again gives the same rows again.
    #[test]
    fn an_edition_and_its_undoing_is_nothing(
        rooms: bool, tracks: bool, sessions: bool, delegations: bool, partners: bool,
        edits in 0..4_usize,
    ) {
        let (mut ws, from) = sample_file();
        let before = rows_of_all(&ws);
        let takes = Takes { rooms, tracks, sessions, delegations, partners };
        let new = ws.edition_create(&edition(&from, takes)).unwrap().value;
        let made = rows_of_all(&ws);
        for n in 0..edits {
            let text = en(&format!("Strand {n}"));
            let years = strand::Years { starts_in: 2023, ends_in: 2033 };
            let id = ws.strand_create(text, years).unwrap().value;
            let first = ws.programme(&new).unwrap().agreements[0].id.clone();
            ws.strand_tie_add(&id, &Tied::Agreement(first)).unwrap();
        }
        for _ in 0..2 * edits {
            ws.undo().unwrap().unwrap();
        }
        prop_assert_eq!(&rows_of_all(&ws), &made);
        ws.undo().unwrap().unwrap();
        prop_assert_eq!(&rows_of_all(&ws), &before);
        ws.redo().unwrap().unwrap();
        prop_assert_eq!(&rows_of_all(&ws), &made);
    }
}

fn rows_of_all(ws: &Workspace) -> Rows {
    rows(ws)
}

#[test]
fn a_partner_over_all_events() {
    let (ws, eighth) = sample_file();
    let p = ws.programme(&eighth).unwrap();
    let named = |name: &str| {
        let mut all = p.organizations.iter();
        all.find(|row| row.name.get("en") == name)
            .unwrap()
            .id
            .clone()
    };
    let league = ws.partner(&named("Muslim World League")).unwrap();
    assert_eq!(league.delegations.len(), 3, "2022, the Secretariat, 2025");
    let events: std::collections::BTreeSet<_> =
        league.sessions.iter().map(|row| &row.event_id).collect();
    assert_eq!(events.len(), 2, "the VII and the VIII");
    let starts: Vec<_> = league
        .sessions
        .iter()
        .filter_map(|row| row.starts)
        .collect();
    assert!(starts.is_sorted() && starts.len() > 1);
    for part in &league.parts {
        assert!(league.sessions.iter().any(|row| row.id == part.session_id));
    }
    let host = ws.partner(&named("Secretariat of the Congress")).unwrap();
    let carried = host.shares.iter();
    let whole = carried.filter(|row| matches!(row.of, Carried::Event(_)));
    assert_eq!(whole.count(), 4, "VII, VIII, XXIV, IX");
    assert!(matches!(
        ws.partner(&"gone".into()),
        Err(WorkspaceError::NotFound { .. })
    ));
    // What agreements and strands name, of whichever event.
    let lines = ws.horizon().unwrap();
    let decision = lines
        .iter()
        .find(|row| row.title.get("en") == "Decisions on the next meetings");
    assert_ne!(decision.unwrap().event_id, eighth);
    assert_eq!(ws.main_event().unwrap(), Some(eighth));
}

#[test]
fn promises_are_shown_in_the_history() {
    let (mut ws, ids) = filled();
    let pledge = Pledge {
        kind: PledgeKind::Translation,
        text: "Into Arabic".to_owned(),
        kept: false,
    };
    let edit = CoOrganizerEdit::Pledges(vec![pledge.clone()]);
    ws.co_organizer_edit(&ids.sponsor, edit).unwrap();
    let last = ws.last_operation().unwrap();
    let changes = ws.operation_changes(last).unwrap();
    let [change] = &changes[..] else { panic!() };
    assert_eq!(change.row.name.get("en"), "Holy See");
    let of = change.of.as_ref().unwrap();
    assert_eq!((of.noun, of.name.get("en")), (Noun::Event, "VIII Congress"));
    assert_eq!(change.fields[0].after, Some(Shown::Pledges(vec![pledge])));
}
