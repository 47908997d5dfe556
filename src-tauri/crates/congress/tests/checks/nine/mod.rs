//! Each rule in the nine cases that every rule is asked for. A case that has no meaning for a
//! rule says why; none can be left out, since each is a field.

mod interpretation;
mod observance;
mod partners;
mod people;
mod places;
mod programme;

use chrono::Datelike;
use congress::checks::{Rule, findings};
use congress::*;

use super::told::{TODAY, day, line, programme};

/// One rule in nine cases.
pub struct Nine {
    pub rule: Rule,
    /// What its programmes begin with.
    pub start: &'static str,
    /// By far.
    pub holds: Cell,
    /// To the minute, or to the last seat.
    pub touches: Cell,
    /// By one.
    pub falls_short: Cell,
    /// What lies on another day.
    pub other_day: Cell,
    /// What begins, ends, or is told of after midnight.
    pub after_midnight: Cell,
    /// In a night in which the clocks change: Rome's, unless the programme says otherwise.
    pub zone_change: Cell,
    pub cancelled: Cell,
    pub unscheduled: Cell,
    /// The same person, or organization, through two ways: found once.
    pub two_ways: Cell,
}

pub enum Cell {
    /// A programme, and what the rule finds in it.
    Told(&'static str, &'static [&'static str]),
    /// Why the case has no meaning.
    Without(&'static str),
}

/// A programme in which the rule finds nothing.
pub const fn sound(text: &'static str) -> Cell {
    Cell::Told(text, &[])
}

/// A programme in which the rule finds one thing.
pub const fn found(text: &'static str, lines: &'static [&'static str]) -> Cell {
    Cell::Told(text, lines)
}

pub const fn without(reason: &'static str) -> Cell {
    Cell::Without(reason)
}

/// Of what a rule on places and times alone says nothing.
pub const NOBODY: Cell = without("the rule asks for no person and no organization");

/// The clocks go forward from two to three.
const FORWARD: &str = "event zone:Europe/Rome days:2025-03-29..2025-03-31";

impl Nine {
    fn cells(&self) -> [(&'static str, &Cell); 9] {
        [
            ("holds", &self.holds),
            ("touches", &self.touches),
            ("falls short", &self.falls_short),
            ("other day", &self.other_day),
            ("after midnight", &self.after_midnight),
            ("zone change", &self.zone_change),
            ("cancelled", &self.cancelled),
            ("unscheduled", &self.unscheduled),
            ("two ways", &self.two_ways),
        ]
    }

    /// The programme of a case.
    fn programme(&self, case: &str, text: &str) -> Programme {
        let zone = if case == "zone change" { FORWARD } else { "" };
        programme(&format!("{};{zone};{text}", self.start))
    }
}

fn all() -> impl Iterator<Item = &'static Nine> {
    let tables = [
        places::NINE,
        people::NINE,
        programme::NINE,
        partners::NINE,
        interpretation::NINE,
        observance::NINE,
    ];
    tables.into_iter().flatten()
}

#[test]
fn every_rule_is_held_in_nine_cases() {
    let mut wrong = Vec::new();
    for nine in all() {
        for (case, cell) in nine.cells() {
            let Cell::Told(text, expected) = cell else {
                continue;
            };
            let found = findings(&nine.programme(case, text), day(TODAY));
            let found = found.iter().filter(|f| f.rule == nine.rule).map(line);
            let short = |line: String| line.split_once(' ').unwrap().1.to_owned();
            let found: Vec<String> = found.map(short).collect();
            if found != *expected {
                let code = nine.rule.code();
                wrong.push(format!(
                    "{code}, {case}: {text}: {found:?}, not {expected:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_rule_is_left_out_and_none_is_there_twice() {
    let mut rules: Vec<Rule> = all().map(|nine| nine.rule).collect();
    rules.sort_unstable();
    assert_eq!(rules, Rule::ALL);
}

/// That a case is what it is called, and one that is left out could not be told.
#[test]
fn each_case_is_what_it_is_called() {
    for nine in all() {
        let code = nine.rule.code();
        for (case, cell) in nine.cells() {
            let at = format!("{code}, {case}");
            let (text, expected) = match cell {
                Cell::Told(text, expected) => (*text, *expected),
                Cell::Without(reason) => {
                    assert!(reason.split(' ').count() > 5, "{at}: why?");
                    let may = ["touches", "after midnight", "two ways", "unscheduled"];
                    assert!(may.contains(&case), "{at} has a meaning for every rule");
                    if case == "two ways" {
                        assert!(!nine.names_someone(), "{at}: its findings name someone");
                    }
                    continue;
                }
            };
            let p = nine.programme(case, text);
            match case {
                "holds" | "touches" => assert_eq!(expected, [""; 0], "{at}"),
                "falls short" => assert!(!expected.is_empty(), "{at}"),
                "other day" => {
                    let days = p.sessions.iter().flat_map(|s| [s.starts, s.ends]).flatten();
                    let days: std::collections::BTreeSet<_> = days.map(|at| at.date()).collect();
                    let elsewhere = days.iter().any(|day| day.day() != 16);
                    assert!(elsewhere || days.len() > 1, "{at}: {days:?}");
                }
                "after midnight" => assert!(p.sessions.iter().any(reaches_midnight), "{at}"),
                "zone change" => {
                    assert!(p.sessions.iter().any(|s| clocks_change(&p, s)), "{at}");
                }
                "cancelled" => {
                    let cancelled = |s: &Session| s.status == session::SessionStatus::Cancelled;
                    assert!(p.sessions.iter().any(cancelled), "{at}");
                }
                "unscheduled" => {
                    assert!(p.sessions.iter().any(|s| s.starts.is_none()), "{at}");
                }
                "two ways" => {
                    assert!(expected.len() < 2, "{at}: found once");
                }
                _ => panic!("{case}"),
            }
        }
    }
}

impl Nine {
    /// Whether what it finds in some case concerns a person, a delegation or an organization.
    fn names_someone(&self) -> bool {
        self.cells().into_iter().any(|(case, cell)| match cell {
            Cell::Told(text, _) => {
                let found = findings(&self.programme(case, text), day(TODAY));
                let found = found.iter().filter(|f| f.rule == self.rule);
                found.into_iter().any(|f| {
                    !(f.people.is_empty() && f.delegations.is_empty() && f.organizations.is_empty())
                })
            }
            Cell::Without(_) => false,
        })
    }
}

/// Whether a session runs past midnight, or before the morning; or ends before it starts, as
/// one whose end was entered without its day.
fn reaches_midnight(session: &Session) -> bool {
    session.span().is_some_and(|(from, to)| {
        from.date() != to.date()
            || from.time() < chrono::NaiveTime::from_hms_opt(5, 0, 0).unwrap()
            || to < from
    })
}

/// Whether the clocks change on a day of a session.
fn clocks_change(programme: &Programme, session: &Session) -> bool {
    let zone = time::zone(&programme.event.zone).unwrap();
    session.span().is_some_and(|(from, to)| {
        let at = |date: chrono::NaiveDate, minute| {
            time::offset_seconds(&zone, time::at_minute(date, minute))
        };
        at(from.date(), 0) != at(to.date(), 24 * 60)
    })
}
