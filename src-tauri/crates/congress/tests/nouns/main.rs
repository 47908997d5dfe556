//! What the nouns that the checks read take, and what is read from them.

mod acceptances;
mod constraints;
mod editions;
mod partners;
mod places;

use congress::availability::{AvailabilityEdit, NewAvailability, Span};
use congress::checking::Checking;
use congress::checks::{Level, Rule, Severity};
use congress::delegation::{MemberEdit, MemberFunction, Movement};
use congress::event::{EventEdit, NewEvent};
use congress::observance::{Confirmed, Occasion, Shabbat, Tradition};
use congress::person::PersonEdit;
use congress::session::SessionKind;
use congress::*;

fn event() -> Event {
    let new = NewEvent {
        name: LocalizedText::of("en", "VIII Congress"),
        starts_on: "2025-09-16".parse().unwrap(),
        ends_on: "2025-09-18".parse().unwrap(),
        zone: "Asia/Almaty".into(),
        languages: vec!["en".into()],
        rooms: vec![],
    };
    new.make("e".into()).unwrap()
}

fn out_of(least: u32, most: u32) -> Problem {
    Problem::OutOfRange { least, most }
}

#[test]
fn only_levels_that_differ_are_kept() {
    let mut event = event();
    assert_eq!(event.checking.level(Rule::NoChair), Level::Warning);
    let mut to = Checking::default();
    to.levels.insert(Rule::NoChair, Level::Warning);
    to.levels.insert(Rule::Prayer, Level::Off);
    event.apply(EventEdit::Checking(to)).unwrap();
    assert_eq!(event.checking.levels, [(Rule::Prayer, Level::Off)].into());
    assert_eq!(event.checking.level(Rule::Prayer), Level::Off);
    assert_eq!(event.checking.level(Rule::Prayer).severity(), None);
    assert_eq!(Level::Clash.severity(), Some(Severity::Clash));
}

#[test]
fn checks_ask_nothing_that_makes_no_sense() {
    let mut event = event();
    let kept = event.checking.clone();
    let plain = Checking::default;
    let rows = [
        (
            Checking {
                stretch_minutes: 1441,
                ..plain()
            },
            out_of(0, 1440),
        ),
        (
            Checking {
                confirm_days: 367,
                ..plain()
            },
            out_of(0, 366),
        ),
        (
            Checking {
                chair_ranks: [(SessionKind::Plenary, 0)].into(),
                ..plain()
            },
            out_of(1, 1000),
        ),
    ];
    for (to, problem) in rows {
        let refused = event.apply(EventEdit::Checking(to)).unwrap_err();
        assert_eq!(refused, Invalid::new("checking", problem));
    }
    assert_eq!(event.checking, kept);
}

#[test]
fn settings_cross_the_wire_by_the_codes_of_rules() {
    let json = serde_json::json!({ "field": "checking", "to": {
        "levels": { "head-in-two-places": "off" }, "stretchMinutes": 0, "confirmDays": 3,
        "chairRanks": { "specialSession": 2 },
        "confirmed": [],
    } });
    let edit: EventEdit = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&edit).unwrap(), json);
    for rule in Rule::ALL {
        assert_eq!(serde_json::to_value(rule).unwrap(), rule.code());
    }
}

fn person() -> Person {
    Person::named("p".into(), LocalizedText::of("en", "Head of delegation"))
}

#[test]
fn what_is_observed_is_stated() {
    let mut person = person();
    let mut to = Observance {
        feasts: vec![Tradition::Islamic, Tradition::Catholic, Tradition::Islamic],
        ..Observance::default()
    };
    person.apply(PersonEdit::Observance(to.clone())).unwrap();
    let kept = person.observance.clone();
    assert_eq!(kept.feasts, [Tradition::Catholic, Tradition::Islamic]);
    to.shabbat = Some(Shabbat { candle_minutes: 61 });
    let refused = person.apply(PersonEdit::Observance(to)).unwrap_err();
    assert_eq!(refused, Invalid::new("observance", out_of(0, 60)));
    assert_eq!(person.observance, kept);
}

#[test]
fn ranks_begin_at_the_first() {
    let mut person = person();
    person.apply(PersonEdit::Rank(Some(1))).unwrap();
    for rank in [0, 1001] {
        let refused = person.apply(PersonEdit::Rank(Some(rank))).unwrap_err();
        assert_eq!(refused, Invalid::new("rank", out_of(1, 1000)));
    }
    assert_eq!(person.rank, Some(1));
    person.apply(PersonEdit::Rank(None)).unwrap();
    assert_eq!(person.rank, None);
}

#[test]
fn a_member_may_come_alone() {
    let mut member = Member {
        id: "m".into(),
        delegation_id: "d".into(),
        person_id: None,
        function: MemberFunction::Deputy,
        on_behalf_of: LocalizedText::default(),
        position: 0,
        arrival: None,
        departure: None,
        speaks: false,
        in_office_since: None,
        stay: Default::default(),
    };
    let movement = |offset_minutes| Movement {
        at: "2025-09-16T04:10:00".parse().unwrap(),
        offset_minutes,
        note: "TK 350".into(),
        ..Movement::default()
    };
    member
        .apply(MemberEdit::Arrival(Some(movement(300))))
        .unwrap();
    member
        .apply(MemberEdit::Departure(Some(movement(180))))
        .unwrap();
    let refused = member.apply(MemberEdit::Departure(Some(movement(1081))));
    assert_eq!(refused.unwrap_err().field, "departure");
    assert_eq!(member.arrival, Some(movement(300)));
    assert_eq!(member.departure, Some(movement(180)));
}

#[test]
fn an_availability_ends_after_it_starts() {
    let span = |from: &str, to: &str| Span {
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
    };
    let morning = span("2025-09-16T08:00:00", "2025-09-16T12:00:00");
    let nothing = span("2025-09-16T08:00:00", "2025-09-16T08:00:00");
    let mut new = NewAvailability {
        event_id: "e".into(),
        person_id: "p".into(),
        span: morning,
        free: true,
    };
    let mut availability = new.make("a".into()).unwrap();
    assert_eq!(
        (availability.from, availability.to),
        (morning.from, morning.to)
    );
    let refused = availability.apply(AvailabilityEdit::Span(nothing));
    assert_eq!(refused.unwrap_err().problem, Problem::EndBeforeStart);
    availability.apply(AvailabilityEdit::Free(false)).unwrap();
    assert!(!availability.free && availability.to == morning.to);
    new.span = nothing;
    assert!(new.make("a".into()).is_err());
}

#[test]
fn of_a_day_that_is_confirmed_twice_the_later_word_counts() {
    let one = |occasion, day: &str| Confirmed {
        occasion,
        day: day.parse().unwrap(),
    };
    let (adha, fitr) = (Occasion::EidAlAdha, Occasion::EidAlFitr);
    let mut event = event();
    let to = Checking {
        confirmed: vec![
            one(adha, "2026-05-27"),
            one(adha, "2025-06-06"),
            one(fitr, "2026-03-20"),
            one(adha, "2026-05-28"),
        ],
        ..Checking::default()
    };
    event.apply(EventEdit::Checking(to)).unwrap();
    let kept = [
        one(fitr, "2026-03-20"),
        one(adha, "2025-06-06"),
        one(adha, "2026-05-28"),
    ];
    assert_eq!(event.checking.confirmed, kept);
}
