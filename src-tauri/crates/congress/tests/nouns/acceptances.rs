//! What makes a finding the same one, and what makes it another.

use congress::checks::{Finding, Rule, Severity, Stretch, StretchOf};
use congress::*;

fn at(clock: &str) -> chrono::NaiveDateTime {
    format!("2025-09-17T{clock}:00").parse().unwrap()
}

fn finding() -> Finding {
    let stretch = |of, from, to| Stretch {
        of,
        from: at(from),
        to: at(to),
    };
    let session = |id: &str| StretchOf::Session { id: id.into() };
    Finding {
        rule: Rule::TravelTooShort,
        key: String::new(),
        grouped: false,
        severity: Severity::Clash,
        sessions: vec!["b".into(), "a".into()],
        people: vec!["p".into()],
        rooms: vec![],
        delegations: vec!["p".into()],
        organizations: vec![],
        tracks: vec![],
        commitments: vec![],
        languages: vec![],
        constraint: None,
        from: Some(at("10:00")),
        to: Some(at("10:05")),
        figures: vec![5, 20],
        stretches: vec![
            stretch(session("b"), "09:00", "10:00"),
            stretch(session("a"), "10:05", "11:00"),
        ],
        source: None,
        expected: None,
        acceptance: None,
    }
}

/// A finding that differs in one thing.
fn but(change: impl FnOnce(&mut Finding)) -> Finding {
    let mut finding = finding();
    change(&mut finding);
    finding
}

fn accepted(finding: &Finding) -> Acceptance {
    Acceptance::make("x".into(), "e".into(), finding, " He goes by car. ").unwrap()
}

#[test]
fn an_acceptance_holds_while_the_facts_do() {
    let acceptance = accepted(&finding());
    assert_eq!(acceptance.reason, "He goes by car.");
    let rows: [(&str, Finding, bool); 10] = [
        ("as it was", finding(), true),
        ("severity", but(|f| f.severity = Severity::Note), true),
        ("order", but(|f| f.sessions.reverse()), true),
        ("order of stretches", but(|f| f.stretches.reverse()), true),
        (
            "told as accepted",
            but(|f| f.acceptance = Some("x".into())),
            true,
        ),
        ("start", but(|f| f.from = Some(at("10:01"))), false),
        ("end", but(|f| f.to = None), false),
        ("figures", but(|f| f.figures = vec![5, 25]), false),
        ("a stretch", but(|f| f.stretches[1].to = at("11:30")), false),
        ("person", but(|f| f.people = vec!["q".into()]), false),
    ];
    for (what, finding, holds) in rows {
        assert_eq!(acceptance.holds_for(&finding), holds, "{what}");
    }
}

#[test]
fn the_identity_is_of_whom_it_concerns() {
    let same = [
        but(|f| f.sessions.reverse()),
        but(|f| f.from = None),
        but(|f| f.figures = vec![]),
        but(|f| f.stretches.clear()),
    ];
    for other in same {
        assert_eq!(other.identity(), finding().identity());
    }
    let observed = |name: &str| StretchOf::Observance { name: name.into() };
    let others = [
        but(|f| f.rule = Rule::NoBreak),
        but(|f| f.sessions.truncate(1)),
        but(|f| f.people.clear()),
        but(|f| f.rooms = vec!["p".into()]),
        but(|f| f.tracks = vec!["p".into()]),
        but(|f| f.organizations = vec!["p".into()]),
        but(|f| f.languages = vec!["kk".into()]),
        but(|f| f.constraint = Some("p".into())),
        but(|f| f.constraint = Some("q".into())),
        but(|f| f.stretches[0].of = observed("dhuhr")),
        but(|f| f.stretches[0].of = observed("asr")),
    ];
    let mut all: Vec<_> = others.iter().map(Finding::identity).collect();
    all.push(finding().identity());
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 12);
}

/// Files keep these texts: another form would bring every accepted finding back.
#[test]
fn the_texts_are_those_that_files_keep() {
    assert_eq!(
        finding().identity(),
        r#"["travel-too-short",[["delegation","p"],["person","p"],["session","a"],["session","b"]]]"#
    );
    assert_eq!(
        finding().fingerprint(),
        r#"["2025-09-17T10:00:00","2025-09-17T10:05:00",[5,20],[[["session","a"],"2025-09-17T10:05:00","2025-09-17T11:00:00"],[["session","b"],"2025-09-17T09:00:00","2025-09-17T10:00:00"]]]"#
    );
}

#[test]
fn it_is_accepted_with_a_reason() {
    let make = |reason: &str| Acceptance::make("x".into(), "e".into(), &finding(), reason);
    assert_eq!(
        make(" ").unwrap_err(),
        Invalid::new("reason", Problem::Empty)
    );
    assert!(make(&"x".repeat(1000)).is_ok());
    let (limit, length) = (1000, 1001);
    assert_eq!(
        make(&"x".repeat(1001)).unwrap_err(),
        Invalid::new("reason", Problem::TooLong { limit, length })
    );
}

#[test]
fn it_knows_the_people_whom_it_concerns() {
    let acceptance = accepted(&finding());
    assert!(acceptance.concerns(&"p".into()));
    assert!(!acceptance.concerns(&"a".into()));
    let without = accepted(&but(|f| f.people.clear()));
    assert!(
        !without.concerns(&"p".into()),
        "the delegation is no person"
    );
}

#[test]
fn of_many_sessions_which_ones_is_a_fact() {
    let of = |sessions: &[&str]| {
        but(|f| {
            f.grouped = true;
            f.sessions = sessions.iter().map(|id| (*id).into()).collect();
        })
    };
    let acceptance = accepted(&of(&["a", "b"]));
    assert!(!acceptance.key.contains("session"), "{}", acceptance.key);
    for (sessions, holds) in [
        (&["b", "a"][..], true),
        (&["a"][..], false),
        (&["a", "b", "c"][..], false),
        (&["ab"][..], false),
    ] {
        assert_eq!(of(sessions).identity(), acceptance.key);
        assert_eq!(acceptance.holds_for(&of(sessions)), holds, "{sessions:?}");
    }
    // A file keeps no list of them.
    let many: Vec<String> = (0..50_000).map(|n| n.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert!(accepted(&of(&many)).facts.len() < 100);
}
