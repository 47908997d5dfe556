//! Agreements as a table, and due days as a calendar.

use congress::commitment::CommitmentState;
use congress::{Commitment, Programme};
use messages::Language;

use crate::fixture::{instant, sample};
use crate::reader::read;

/// The sample's agreements, with three things promised in the memorandum.
fn promised() -> Programme {
    let mut p = sample();
    let title =
        "Memorandum of understanding between the International Center and the Muslim World League";
    let agreements = p.agreements.iter();
    let mut memorandum = agreements.filter(|row| row.title.get("en") == title);
    let agreement = memorandum.next().unwrap().id.clone();
    let owner = p.organizations[0].id.clone();
    let row = |id: &str, text: &str, due: Option<&str>, state| Commitment {
        due_on: due.map(|day| day.parse().unwrap()),
        state,
        organization_id: Some(owner.clone()),
        evidence: "=HYPERLINK(\"x\"), \"quoted\"\nand more".to_owned(),
        ..Commitment::new(
            id.into(),
            agreement.clone(),
            congress::LocalizedText::of("en", text).with("ru", "Обязательство"),
        )
    };
    p.commitments = vec![
        row(
            "c-1",
            "Report; with a semicolon",
            Some("2026-12-31"),
            CommitmentState::Open,
        ),
        row(
            "c-2",
            "Exchange",
            Some("2026-02-28"),
            CommitmentState::Fulfilled,
        ),
        row(
            "c-3",
            "Given up",
            Some("2026-03-01"),
            CommitmentState::Dropped,
        ),
        row("c-4", "Some day", None, CommitmentState::Open),
    ];
    p
}

#[test]
fn due_days_are_whole_days_in_every_language() {
    let p = promised();
    let now = instant("2026-01-02T03:04:05Z");
    let texts = Language::ALL.map(|language| exchange::due_days(&p, language, now));
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    for (text, calendar) in texts.iter().zip(read(&texts)) {
        assert_eq!(calendar.errors, Vec::<String>::new());
        let uids: Vec<_> = calendar
            .events
            .iter()
            .map(|e| e.get("UID").unwrap())
            .collect();
        let expected = ["c-1@kurultai.app", "c-2@kurultai.app", "c-3@kurultai.app"];
        assert_eq!(uids, expected, "what has no day is not in it");
        for event in &calendar.events {
            let start = event.get("DTSTART").expect("a start");
            start
                .parse::<chrono::NaiveDate>()
                .expect("a day, no moment");
            assert_eq!(event.get("DTEND"), None, "one day");
            assert_eq!(event.get("TRANSP"), Some("TRANSPARENT"));
        }
        for day in ["20261231", "20260228", "20260301"] {
            let line = format!("DTSTART;VALUE=DATE:{day}\r\n");
            assert!(text.contains(&line), "{text}");
        }
        let states: Vec<_> = calendar.events.iter().map(|e| e.get("STATUS")).collect();
        assert_eq!(
            states,
            [Some("CONFIRMED"), Some("CONFIRMED"), Some("CANCELLED")]
        );
    }
    let [english, russian, ..] = &texts[..] else {
        panic!()
    };
    assert!(english.contains("SUMMARY;LANGUAGE=en:Done: Exchange\r\n"));
    assert!(english.contains("Report\\; with a semicolon"));
    assert!(russian.contains("Исполнено: Обязательство"));
    // The same arguments, the same bytes.
    let again = exchange::due_days(&p, Language::En, now);
    assert_eq!(again, *english);
}

#[test]
fn the_table_has_a_line_a_commitment() {
    let p = promised();
    let mut bytes = Vec::new();
    exchange::agreements(&p, Language::En, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let rows = lines(text.strip_prefix('\u{feff}').expect("a mark of UTF-8"));
    // Its header; four of the memorandum; the declaration and the communiqué.
    assert_eq!(rows.len(), 1 + 4 + 2);
    assert!(rows.iter().all(|row| row.len() == 12), "{rows:#?}");
    assert_eq!(rows[0][0], "Agreement");
    let first = &rows[1..];
    let report = first
        .iter()
        .find(|row| row[7].starts_with("Report"))
        .unwrap();
    assert_eq!(report[1], "Memorandum");
    assert_eq!(report[3], "2025-04-15");
    assert_eq!(report[4], "Mecca");
    assert!(report[6].contains("; "), "two parties: {}", report[6]);
    assert_eq!(report[9], "2026-12-31");
    assert_eq!(
        report[11], "'=HYPERLINK(\"x\"), \"quoted\"\nand more",
        "no formula is run"
    );
    let declaration = first.iter().find(|row| row[1] == "Declaration").unwrap();
    assert_eq!(declaration[7..], ["", "", "", "", ""]);
}

/// A table read back by the grammar of RFC 4180, section 2, alone.
fn lines(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, quoted) {
            ('"', true) if letters.next_if_eq(&'"').is_some() => field.push('"'),
            ('"', _) => quoted = !quoted,
            (',', false) => row.push(std::mem::take(&mut field)),
            ('\r', false) => {
                assert_eq!(letters.next(), Some('\n'), "lines end in CR LF");
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            (letter, _) => field.push(letter),
        }
    }
    assert!(field.is_empty() && row.is_empty(), "the last line ends");
    rows
}
