//! What may take place beside, and after, what.

use std::collections::BTreeSet;

use congress::checks::{Rule, findings};
use congress::*;

use super::told::{TODAY, day, programme, table};

#[test]
fn never_together() {
    let rule = &[Rule::NeverTogether];
    table(
        rule,
        "never session:a session:b; session a hall 16T10:00-11:00",
        &[
            ("session b foyer 16T10:30-12:00", &["a+b 16T10:30-11:00"]),
            ("session b foyer 16T10:00-10:00", &["a+b 16T10:00-10:00"]),
            ("session b foyer 16T11:00-12:00", &[]),
            ("session b foyer 17T10:00-11:00", &[]),
            ("session b foyer 16T10:30-12:00 cancelled", &[]),
            ("session b foyer -", &[]),
            ("session c foyer 16T10:30-12:00", &[]),
            ("session b foyer 16T10:30-11:00 in:a", &[]),
        ],
    );
    let late = "session a hall 16T23:30-+00:30 meal track:t; session b foyer 17T00:00-01:00 press";
    table(
        rule,
        late,
        &[
            ("never session:b kind:meal", &["a+b 17T00:00-00:30"]),
            ("never track:t kind:press", &["a+b track:t 17T00:00-00:30"]),
            ("never kind:meal kind:meal", &[]),
            (
                "never kind:meal kind:meal; session c - 16T23:00-+00:00 meal",
                &["c+a 16T23:30-00:00"],
            ),
            // Those that an organization carries, or in which its delegation or people are bound.
            (
                "never org:o session:b; co a invited o",
                &["a+b o 17T00:00-00:30"],
            ),
            (
                "never org:o session:b; delegation d org:o; part a speaker @d",
                &["a+b o 17T00:00-00:30"],
            ),
            (
                "never session:b org:o; person x org:o; part a speaker x; co a invited o",
                &["a+b o 17T00:00-00:30"],
            ),
            ("never org:o session:b; person x org:o; part a guest x", &[]),
            ("never org:o session:b; person x org:q; part a chair x", &[]),
            (
                "never org:o org:o; co a invited o; co b invited o",
                &["a+b o 17T00:00-00:30"],
            ),
        ],
    );
}

#[test]
fn must_follow() {
    let rule = &[Rule::MustFollow];
    table(
        rule,
        "follow session:b session:a 30; session a hall 16T10:00-11:00",
        &[
            ("session b hall 16T11:30-12:00", &[]),
            (
                "session b hall 16T11:29-12:00",
                &["b+a 16T11:29-12:00 29 30"],
            ),
            (
                "session b hall 16T09:00-10:00",
                &["b+a 16T09:00-10:00 -120 30"],
            ),
            ("session b hall 17T09:00-10:00", &[]),
            (
                "session b hall 15T09:00-10:00",
                &["b+a 15T09:00-10:00 -1560 30"],
            ),
            ("session b hall 16T11:00-12:00 cancelled", &[]),
            ("session b hall -", &[]),
        ],
    );
    table(
        rule,
        "",
        &[
            (
                "follow session:b session:a; session a hall 16T23:00-+00:30; session b hall 17T00:30-01:00",
                &[],
            ),
            (
                "follow session:b session:a; session a hall 16T23:00-+00:30; session b hall 17T00:29-01:00",
                &["b+a 17T00:29-01:00 -1 0"],
            ),
            (
                "follow session:b session:a; session a hall 16T10:00-11:00 cancelled; session b - 16T09:00-10:00",
                &[],
            ),
            // The last of several.
            (
                "follow kind:press track:t 15; session a - 16T10:00-11:00 track:t;
                 session b - 16T10:00-11:30 track:t; session c - 16T11:40-12:00 press",
                &["c+b track:t 16T11:40-12:00 10 15"],
            ),
            // None follows itself.
            (
                "follow session:a kind:press; session a - 16T10:00-11:00 press",
                &[],
            ),
            (
                "event zone:Europe/Rome days:2025-03-30..2025-03-30; follow session:b session:a 30;
                 session a - 2025-03-30T01:00-01:45; session b - 2025-03-30T03:00-04:00",
                &["b+a 30T03:00-04:00 15 30"],
            ),
        ],
    );
}

#[test]
fn tracks() {
    table(
        &[Rule::TrackInParallel],
        "session a hall 16T23:00-+00:30 track:t",
        &[
            (
                "session b foyer 17T00:00-01:00 track:t",
                &["a+b track:t 16T23:00-01:00"],
            ),
            (
                "session b foyer 17T00:00-01:00 track:t public",
                &["a+b track:t 16T23:00-01:00"],
            ),
            // One finding for the track, without those that are alone.
            (
                "session b foyer 17T00:00-01:00 track:t; session c - 17T02:00-03:00 track:t;
                 session d - 18T10:00-12:00 track:t; session e - 18T10:00-11:00 track:t;
                 session f - 18T11:00-12:00 track:t; session g - 18T12:00-13:00 track:t",
                &["a+b+d+e+f track:t 16T23:00-12:00"],
            ),
            ("session b foyer 17T00:30-01:00 track:t", &[]),
            ("session b foyer 17T23:00-23:30 track:t", &[]),
            ("session b foyer 17T00:00-01:00 track:u", &[]),
            ("session b foyer 17T00:00-01:00", &[]),
            ("session b foyer 17T00:00-01:00 track:t for:internal", &[]),
            ("session b foyer 17T00:00-00:30 track:t in:a", &[]),
            ("session b foyer 17T00:00-01:00 track:t cancelled", &[]),
            ("session b foyer - track:t", &[]),
            (
                "session b - 18T10:00-11:00 track:u for:internal; session c - 18T10:30-11:00 track:u for:internal",
                &["b+c track:u 18T10:00-11:00"],
            ),
        ],
    );
}

#[test]
fn plenaries() {
    table(
        &[Rule::BesidePlenary],
        "session a hall 16T23:00-+01:00 plenary",
        &[
            (
                "session b foyer 17T00:30-02:00 public",
                &["a+b 17T00:30-01:00"],
            ),
            ("session b foyer 17T01:00-02:00 public", &[]),
            ("session b foyer 17T23:00-23:30 public", &[]),
            ("session b foyer 17T00:30-02:00", &[]),
            ("session b foyer 17T00:30-02:00 for:internal", &[]),
            ("session b foyer 17T00:30-02:00 public cancelled", &[]),
            ("session b foyer - public", &[]),
            ("session b foyer 17T00:30-01:00 public in:a", &[]),
            // As long as a slip in the year makes it.
            (
                "session b foyer 2025-07-01T10:00-11:00 public; session c - 2025-09-16T23:00-+01:00 public",
                &["a+c 16T23:00-01:00"],
            ),
        ],
    );
    table(
        &[Rule::BesidePlenary],
        "session a hall 16T10:00-11:00 plenary public; session b foyer 16T10:30-12:00 plenary",
        &[
            ("", &["b+a 16T10:30-11:00"]),
            (
                "session c - 16T10:30-11:30 plenary public",
                &[
                    "a+c 16T10:30-11:00",
                    "b+a 16T10:30-11:00",
                    "b+c 16T10:30-11:30",
                ],
            ),
        ],
    );
}

#[test]
fn two_conditions_on_one_pair_are_two_findings() {
    let p = programme(
        "session a hall 16T10:00-11:00 meal track:t; session b foyer 16T10:30-11:30 press track:u;
         never session:a session:b; never kind:meal kind:press; follow session:b session:a;
         follow kind:press session:a 15",
    );
    let found = findings(&p, day(TODAY)).into_iter();
    let held = |f: &checks::Finding| matches!(f.rule, Rule::NeverTogether | Rule::MustFollow);
    let found: Vec<_> = found.filter(held).collect();
    assert_eq!(found.len(), 4, "{found:#?}");
    let keys: BTreeSet<_> = found.iter().map(|f| f.key.as_str()).collect();
    assert_eq!(keys.len(), 4, "{keys:?}");
    for finding in &found {
        let constraint = finding.constraint.as_ref().expect("named");
        assert!(p.constraints.iter().any(|row| row.id == *constraint));
        assert_eq!(finding.key, finding.identity());
    }
}

/// What shares time with another, by comparing all pairs.
#[test]
fn whoever_shares_time_is_found_without_looking_at_each_pair() {
    let mut random = super::edits::Random(7);
    for _ in 0..200 {
        let mut text = String::new();
        for number in 0..12 {
            let from = 9 * 60 + 10 * random.below(50);
            let to = from + 10 * random.below(9);
            let clock = |at: usize| format!("{:02}:{:02}", at / 60, at % 60);
            let words = ["", "for:internal", "in:s0", "public"][random.below(4)];
            let span = format!("{}-{}", clock(from), clock(to));
            text += &format!("session s{number} - 16T{span} track:t {words};");
        }
        let mut p = programme(&text);
        for row in &mut p.sessions {
            row.parent_id = row.parent_id.take().filter(|_| row.id.as_str() != "s0");
        }
        let apart = |a: &Session, b: &Session| {
            let internal = |row: &Session| row.audience == session::Audience::Internal;
            let within = |a: &Session, b: &Session| a.parent_id.as_ref() == Some(&b.id);
            a.id != b.id
                && a.overlaps(b)
                && internal(a) == internal(b)
                && !within(a, b)
                && !within(b, a)
        };
        let shares = p
            .sessions
            .iter()
            .filter(|a| p.sessions.iter().any(|b| apart(a, b)));
        let expected: BTreeSet<_> = shares.map(|row| row.id.clone()).collect();
        let found = findings(&p, day(TODAY)).into_iter();
        let found = found.filter(|f| f.rule == Rule::TrackInParallel);
        let found: BTreeSet<_> = found.flat_map(|f| f.sessions).collect();
        assert_eq!(found, expected, "{text}");
    }
}
