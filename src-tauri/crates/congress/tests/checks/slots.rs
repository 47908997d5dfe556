//! Where a session could be, and what could be done about a finding.

use congress::checks::{Checked, Finding, Remedy, Rule, findings, remedies, remedies_in, slots};
use congress::session::Place;
use congress::*;

use super::edits::{self, Random};
use super::told::{TODAY, day, programme};

fn told(place: &Place) -> String {
    let room = place.room_id.as_ref().map_or("-", |id| id.as_str());
    let (from, to) = place.starts.zip(place.ends).unwrap();
    format!("{room} {}-{}", from.format("%dT%H:%M"), to.format("%H:%M"))
}

/// The first places for session `a`, with their clashes, warnings and notes.
fn places(text: &str, count: usize) -> Vec<String> {
    let found = slots(&programme(text), day(TODAY), &"a".into());
    let found = found.iter().take(count).map(|slot| {
        let of = slot.findings;
        format!(
            "{} {}{}{}",
            told(&slot.place),
            of.clash,
            of.warning,
            of.note
        )
    });
    found.collect()
}

#[test]
fn places_with_the_fewest_findings_come_first() {
    for (text, expected) in [
        // Its own room and the nearest time.
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:30-11:30",
            vec!["hall 16T11:30-12:30 000"],
        ),
        // Too few seats in its own room; then a room that is closed, and one that is taken.
        (
            "session a cabinet 16T10:00-11:00 expects:50",
            vec!["foyer 16T10:00-11:00 000", "hall 16T10:00-11:00 000"],
        ),
        (
            "session a cabinet 16T10:00-11:00 expects:50; room foyer closed; session b hall 16T08:00-22:00",
            vec!["hall 17T08:00-09:00 000"],
        ),
        // Someone is not there before noon; set-up is kept.
        (
            "session a hall 16T10:00-11:00; part a chair x; away x 16T08:00-12:00; session b foyer 16T11:00-12:00;
             part b chair x",
            vec!["hall 16T12:00-13:00 000"],
        ),
        (
            "room hall setup:20; session a hall 16T10:00-11:00; session b hall 16T08:00-12:00",
            vec!["hall 16T12:20-13:20 000"],
        ),
        ("session a hall 16T10:00-11:00 locked", vec![]),
        ("session b hall 16T10:00-11:00", vec![]),
    ] {
        assert_eq!(places(text, expected.len().max(1)), expected, "{text}");
    }
    // Unscheduled and cancelled ones are looked at as if they took place.
    assert_eq!(places("session a hall -", 1), ["hall 16T08:00-09:00 000"]);
    let cancelled = "session a hall 16T10:00-11:00 cancelled; session b hall 16T08:00-12:00";
    assert_eq!(places(cancelled, 1), ["hall 16T12:00-13:00 000"]);
}

fn healed(text: &str, rule: Rule) -> Vec<String> {
    let p = programme(text);
    let found = findings(&p, day(TODAY));
    let finding = found.iter().find(|f| f.rule == rule).expect(text);
    let tell = |remedy: &Remedy| match remedy {
        Remedy::Place { session, place } => format!("{session} {}", told(place)),
        Remedy::End { session, ends } => format!("{session} until {}", ends.format("%dT%H:%M")),
        Remedy::Represent { part, person } => format!("part {part} {person}"),
        Remedy::Detach { session } => format!("{session} by itself"),
        Remedy::Relay { session, language } => {
            format!("{session} through {}", language.as_deref().unwrap_or("-"))
        }
    };
    let found = remedies(&p, day(TODAY), finding);
    found.iter().take(2).map(tell).collect()
}

#[test]
fn remedies_by_rule() {
    for (text, rule, expected) in [
        (
            "session a hall 16T10:00-11:00; session b hall 16T10:30-11:30",
            Rule::RoomDoubleBooked,
            vec!["a until 16T10:30", "a hall 16T11:30-12:30"],
        ),
        (
            "room hall setup:15; session a hall 16T10:00-11:00; session b hall 16T11:05-11:30",
            Rule::SetupNotKept,
            vec!["a until 16T10:50", "a hall 16T11:45-12:45"],
        ),
        (
            "session a hall 16T10:00-09:00",
            Rule::EndNotAfterStart,
            vec!["a until 16T11:00", "a hall 16T08:00-09:00"],
        ),
        (
            "session a cabinet 16T10:00-11:00 expects:50",
            Rule::OverCapacity,
            vec!["a foyer 16T10:00-11:00", "a hall 16T10:00-11:00"],
        ),
        // The deputy takes the delegation's part; not if they are elsewhere.
        (
            "session a hall 16T10:00-11:00 locked; session b foyer 16T10:00-11:00 locked; head d h;
             deputy d p; part a speaker @d; part b chair h",
            Rule::HeadInTwoPlaces,
            vec!["part 4 p"],
        ),
        (
            "session a hall 16T10:00-11:00 locked; session b foyer 16T10:00-11:00 locked; head d h;
             deputy d p; part a speaker @d; part b chair h; part b speaker p",
            Rule::HeadInTwoPlaces,
            vec![],
        ),
        (
            "session a hall 16T10:00-11:00 confirmed plenary",
            Rule::NoChair,
            vec![],
        ),
        // A part of a cancelled block, or that lies beside its block, may stand alone.
        (
            "session k - 16T10:00-12:00 cancelled; session a hall 16T10:00-11:00 in:k",
            Rule::CancelledReferred,
            vec!["a by itself"],
        ),
        (
            "session k hall 16T10:00-12:00; session a foyer 16T11:30-12:30 in:k locked",
            Rule::BreakoutOutsideBlock,
            vec!["a by itself"],
        ),
        // Not where it would then clash with what it was a part of.
        (
            "session k hall 16T10:00-12:00 locked; session a hall 16T11:30-12:30 in:k locked",
            Rule::BreakoutOutsideBlock,
            vec![],
        ),
        // Through the language that both speak; straight, where each goes straight.
        (
            "person x langs:en+ru; person y langs:ru+kk; session a - 16T10:00-11:00 langs:en+ru+kk;
             part a interpreter x; part a interpreter y",
            Rule::RelayMissing,
            vec!["a through ru"],
        ),
        (
            "person x langs:en+ru; session a - 16T10:00-11:00 langs:en+ru relay:kk; part a interpreter x",
            Rule::RelayMissing,
            vec!["a through -", "a through en"],
        ),
        // Nothing is left of the first.
        (
            "session a hall 16T10:00-11:00 locked; session b hall 16T10:10-11:30 locked",
            Rule::RoomDoubleBooked,
            vec![],
        ),
    ] {
        assert_eq!(healed(text, rule), expected, "{text}");
    }
}

/// Whatever is proposed resolves the finding, and brings no clash.
#[test]
fn remedies_heal() {
    let mut tried = 0;
    for seed in 0..25 {
        let mut random = Random(seed);
        let mut checked = Checked::new(edits::start(&mut random), day(TODAY));
        let clashes = |found: &[Finding]| {
            let found = found
                .iter()
                .filter(|f| f.severity == checks::Severity::Clash);
            found.count()
        };
        for finding in checked.findings() {
            let before = checked.findings();
            for remedy in remedies_in(&mut checked, &finding) {
                let mut then = Checked::new(checked.programme().clone(), day(TODAY));
                then.apply(&[remedy.change(checked.programme()).unwrap()]);
                let after = then.findings();
                let same = |f: &&Finding| f.identity() == finding.identity();
                assert_eq!(after.iter().find(same), None, "seed {seed}: {remedy:?}");
                assert!(
                    clashes(&after) <= clashes(&before),
                    "seed {seed}: {remedy:?}"
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "{tried}");
}
