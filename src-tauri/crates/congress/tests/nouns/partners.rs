//! What partners' nouns take: shares, agreements, commitments, attached files, strands.

use chrono::NaiveDate;
use congress::agreement::*;
use congress::attachment::{self, AttachmentEdit};
use congress::co_organizer::*;
use congress::commitment::*;
use congress::strand::{StrandEdit, Years};
use congress::*;

use super::out_of;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn share() -> CoOrganizer {
    let of = Carried::Event("e".into());
    let (role, status) = (CoOrganizerRole::Sponsor, CoOrganizerStatus::Proposed);
    CoOrganizer::new("c".into(), of, "o".into(), role, status)
}

#[test]
fn letters_stand_in_the_order_of_their_days() {
    let letter = |on: &str, subject: &str, received| Letter {
        on: day(on),
        received,
        subject: subject.to_owned(),
    };
    let mut row = share();
    let to = vec![
        letter("2025-03-02", " Reply ", true),
        letter("2025-02-01", "Invitation", false),
    ];
    row.apply(CoOrganizerEdit::Letters(to)).unwrap();
    let told: Vec<_> = row.letters.iter().map(|l| l.subject.as_str()).collect();
    assert_eq!(told, ["Invitation", "Reply"]);
    let kept = row.clone();
    for (to, problem) in [
        (vec![letter("2025-03-02", "  ", true)], Problem::Empty),
        (
            vec![letter("2025-03-02", &"x".repeat(301), true)],
            Problem::TooLong {
                limit: 300,
                length: 301,
            },
        ),
        (
            vec![letter("2025-03-02", "x", true); 101],
            Problem::TooLong {
                limit: 100,
                length: 101,
            },
        ),
    ] {
        let refused = row.apply(CoOrganizerEdit::Letters(to)).unwrap_err();
        assert_eq!(refused, Invalid::new("letters", problem));
        assert_eq!(row, kept, "unchanged");
    }
}

#[test]
fn a_promise_needs_no_words() {
    let mut row = share();
    let promise = |text: &str| Pledge {
        kind: PledgeKind::Hall,
        text: text.to_owned(),
        kept: false,
    };
    let to = vec![promise(" Hall A "), promise("")];
    row.apply(CoOrganizerEdit::Pledges(to)).unwrap();
    assert_eq!(row.pledges, [promise("Hall A"), promise("")]);
}

#[test]
fn guests_are_told_of_those_who_were_asked() {
    use CoOrganizerStatus::*;
    let told: Vec<_> = [Proposed, Invited, Confirmed, Declined]
        .into_iter()
        .filter(|status| status.is_told())
        .collect();
    assert_eq!(told, [Invited, Confirmed]);
}

#[test]
fn each_state_has_its_day() {
    let title = LocalizedText::of("en", "Memorandum");
    let mut row = Agreement::new("a".into(), title, AgreementKind::Memorandum);
    for (n, state) in (1..).zip(AgreementState::ALL) {
        let on = NaiveDate::from_ymd_opt(2025, n, 1);
        row.apply(AgreementEdit::Reached(Reached { state, on }))
            .unwrap();
    }
    let days: Vec<_> = AgreementState::ALL
        .map(|state| row.reached_on(state).unwrap().to_string())
        .into();
    assert_eq!(
        days,
        [
            "2025-01-01",
            "2025-02-01",
            "2025-03-01",
            "2025-04-01",
            "2025-05-01",
            "2025-06-01"
        ]
    );
    let state = AgreementState::Signed;
    row.apply(AgreementEdit::Reached(Reached { state, on: None }))
        .unwrap();
    assert_eq!(row.signed_on, None);
    assert_eq!(row.state, AgreementState::Draft, "a day is no state");
    let before: Vec<_> = AgreementState::ALL
        .into_iter()
        .filter(|state| state.is_before_signature())
        .collect();
    use AgreementState::*;
    assert_eq!(before, [Draft, Negotiated, Agreed]);
}

#[test]
fn lateness() {
    let title = LocalizedText::of("en", "Report");
    let mut row = Commitment::new("c".into(), "a".into(), title);
    row.due_on = Some(day("2025-12-31"));
    for (state, today, late) in [
        (CommitmentState::Open, "2025-12-31", None),
        (CommitmentState::Open, "2026-01-01", Some(1)),
        (CommitmentState::Underway, "2026-12-31", Some(365)),
        (CommitmentState::Fulfilled, "2026-12-31", None),
        (CommitmentState::Dropped, "2026-12-31", None),
    ] {
        row.state = state;
        assert_eq!(row.days_late(day(today)), late, "{state:?} {today}");
    }
    row.state = CommitmentState::Open;
    row.due_on = None;
    assert_eq!(row.days_late(day("2030-01-01")), None);
}

#[test]
fn versions_are_counted_and_sizes_held() {
    let on = day("2025-03-01");
    let make = |others: &[Attachment], name: &str, bytes| {
        Attachment::make("f".into(), "a".into(), others, (name, bytes), on)
    };
    let first = make(&[], " draft.docx ", 10).unwrap();
    assert_eq!((first.version, first.name.as_str()), (1, "draft.docx"));
    let fourth = Attachment {
        version: 4,
        ..first.clone()
    };
    assert_eq!(
        make(&[fourth, first.clone()], "x.pdf", 1).unwrap().version,
        5
    );
    let limit = attachment::SIZE_LIMIT;
    assert!(make(&[], "x.pdf", limit as usize).is_ok());
    let length = limit + 1;
    for (name, bytes, refused) in [
        (
            "x.pdf",
            length as usize,
            Invalid::new("attachment", Problem::TooLong { limit, length }),
        ),
        ("x.pdf", 0, Invalid::new("attachment", Problem::Empty)),
        (" ", 1, Invalid::new("attachment", Problem::Empty)),
    ] {
        assert_eq!(make(&[], name, bytes).unwrap_err(), refused);
    }
    let mut noted = first;
    noted.apply(AttachmentEdit::Note("as sent".into())).unwrap();
    assert_eq!(noted.note, "as sent");
}

/// What is told of a change must not hold a file's bytes.
#[test]
fn bytes_do_not_leave_with_the_row() {
    let content = AttachmentContent {
        id: "x".into(),
        attachment_id: "f".into(),
        data: "c2VjcmV0".into(),
    };
    let told = serde_json::to_string(&Changed::AttachmentContent {
        id: "x".into(),
        row: Some(content),
    });
    assert!(!told.unwrap().contains("c2VjcmV0"));
}

#[test]
fn years_of_a_strand() {
    let mut row = Strand {
        id: "s".into(),
        name: LocalizedText::of("en", "Youth forums"),
        description: LocalizedText::default(),
        starts_in: 2023,
        ends_in: 2033,
        position: 0,
    };
    let years = |starts_in, ends_in| StrandEdit::Years(Years { starts_in, ends_in });
    row.apply(years(2024, 2024)).unwrap();
    assert_eq!((row.starts_in, row.ends_in), (2024, 2024));
    for (to, problem) in [
        (years(2030, 2029), Problem::EndBeforeStart),
        (years(23, 2033), out_of(1900, 2200)),
        (years(2023, 9999), out_of(1900, 2200)),
    ] {
        assert_eq!(row.apply(to).unwrap_err(), Invalid::new("years", problem));
    }
    assert_eq!((row.starts_in, row.ends_in), (2024, 2024));
}
