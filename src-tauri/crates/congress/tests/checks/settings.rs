//! What an event makes of rules, and findings that were accepted.

use congress::checks::{Checked, Rule, Severity, findings};
use congress::*;

use super::told::{TODAY, day, line, programme};

const BOTH: &str = "session a hall 16T10:00-11:00; session b hall 16T10:30-12:00 expects:101";

fn severities(text: &str) -> Vec<(Rule, Severity)> {
    let found = findings(&programme(text), day(TODAY));
    found.iter().map(|f| (f.rule, f.severity)).collect()
}

#[test]
fn a_rule_is_as_bad_as_the_event_says() {
    let room = Rule::RoomDoubleBooked;
    let seats = Rule::OverCapacity;
    let (note, warning, clash) = (Severity::Note, Severity::Warning, Severity::Clash);
    let rows: [(&str, &[(Rule, Severity)]); 4] = [
        ("", &[(room, clash), (seats, warning)]),
        (
            "event level:room-double-booked=note",
            &[(seats, warning), (room, note)],
        ),
        (
            "event level:over-capacity=clash",
            &[(room, clash), (seats, clash)],
        ),
        (
            "event level:over-capacity=off level:room-double-booked=warning",
            &[(room, warning)],
        ),
    ];
    for (event, expected) in rows {
        assert_eq!(severities(&format!("{BOTH};{event}")), expected, "{event}");
    }
}

#[test]
fn every_rule_can_be_turned_off() {
    let mut p = programme(BOTH);
    for rule in Rule::ALL {
        p.event.checking.levels.insert(*rule, checks::Level::Off);
    }
    assert_eq!(findings(&p, day(TODAY)), []);
}

#[test]
fn an_accepted_finding_comes_back_with_other_facts() {
    let mut p = programme(BOTH);
    let found = findings(&p, day(TODAY));
    assert!(found.iter().all(|f| f.acceptance.is_none()));
    p.acceptances
        .push(Acceptance::make("x".into(), "e".into(), &found[0], "A wall is drawn.").unwrap());
    let accepted = |found: &[checks::Finding]| -> Vec<(String, bool)> {
        let held = |f: &checks::Finding| f.acceptance == Some("x".into());
        found.iter().map(|f| (line(f), held(f))).collect()
    };
    let seats = (
        "over-capacity b room:hall 16T10:30-12:00 101 100".to_owned(),
        false,
    );
    let room = "room-double-booked a+b room:hall 16T10:30-11:00".to_owned();
    assert_eq!(
        accepted(&findings(&p, day(TODAY))),
        [(room.clone(), true), seats.clone()]
    );
    // An hour later it is another clash; back where it was it is the same one.
    let mut checked = Checked::new(p.clone(), day(TODAY));
    let place = |from: u32| {
        let mut row = p.sessions[0].clone();
        row.starts = Some(time::at_minute(day("2025-09-16"), from));
        let id = row.id.clone();
        Changed::Session { id, row: Some(row) }
    };
    checked.apply(&[place(605)]);
    assert!(checked.findings().iter().all(|f| f.acceptance.is_none()));
    checked.apply(&[place(600)]);
    assert_eq!(accepted(&checked.findings()), [(room, true), seats]);
    let gone = Changed::Acceptance {
        id: "x".into(),
        row: None,
    };
    let difference = checked.apply(&[gone]);
    assert_eq!((difference.arising.len(), difference.gone.len()), (1, 1));
    assert!(checked.findings().iter().all(|f| f.acceptance.is_none()));
}

/// A programme in which nothing is wrong has no findings: what nobody can act on is noise.
#[test]
fn nothing_is_found_in_a_sound_programme() {
    let sound = "event langs:en+ru quiet:12:00-13:30;
        room hall booths:1 setup:15 open:08:00-20:00 dais:4 channels:2; room side venue:w;
        way v w 20; person x langs:en+ru rank:1; person y langs:en+ru; delegation d org:org
        arrives:16T07:00+05:00 leaves:18T20:00+05:00; head d h; deputy d p;
        session a hall 16T09:00-11:00 plenary confirmed langs:en+ru titles:en+ru;
        session b side 16T11:20-12:00 bilateral confirmed titles:en+ru;
        session c hall 16T12:00-13:30 meal confirmed titles:en+ru;
        session s hall 17T09:00-09:30 signing confirmed titles:en+ru langs:en+ru;
        agreement g s agreed org; part s signatory @d; part s interpreter x; co a confirmed;
        part a chair h; part a interpreter x; part a interpreter y; part b participant @d;
        part c guest @d; follow session:b session:a 20; never session:a session:b";
    let found = findings(&programme(sound), day(TODAY));
    assert_eq!(found.iter().map(line).collect::<Vec<_>>(), [""; 0]);
}
