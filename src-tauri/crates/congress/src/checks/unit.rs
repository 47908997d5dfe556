//! What rules look at, one at a time: a full run is all units, and a change touches some.

use super::index::Index;
use super::principal::{Bound, Principal};
use super::report::Report;
use super::rules::Check;

/// One thing that rules look at, by its number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Unit {
    Session(usize),
    Room(usize),
    Principal(Principal),
}

impl Unit {
    /// All of a programme.
    pub fn all(index: &Index<'_>) -> Vec<Self> {
        let links = index.links;
        let sessions = links.sessions.all().map(Self::Session);
        let rooms = links.in_room.all().map(Self::Room);
        let principals = Principal::all(index).into_iter().map(Self::Principal);
        sessions.chain(rooms).chain(principals).collect()
    }

    /// Runs all rules on it.
    pub fn check(self, index: &Index<'_>, report: &mut Report) {
        match self {
            Self::Session(number) => {
                let Some(session) = index.session(number) else {
                    return;
                };
                report.run(|check, report| {
                    if let Check::Session(check) = check {
                        check(index, (number, session), report);
                    }
                });
            }
            Self::Room(number) => {
                let sessions = index.in_order(index.links.in_room.of(number));
                if sessions.is_empty() {
                    return;
                }
                report.run(|check, report| {
                    if let Check::Room(check) = check {
                        check(index, number, &sessions, report);
                    }
                });
            }
            Self::Principal(who) => {
                let bound = Bound::of(index, who);
                if bound.sessions.is_empty() {
                    return;
                }
                report.run(|check, report| {
                    if let Check::Principal(check) = check {
                        check(index, &bound, report);
                    }
                });
            }
        }
    }
}
