//! What rules look at, one at a time: a full run is all units, and a change touches some.

use super::index::Index;
use super::principal::{Bound, Principal};
use super::report::Report;
use super::rules::Check;

/// One thing that rules look at, by its number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Unit {
    /// A session by itself.
    Session(usize),
    /// A room with what takes place in it.
    Room(usize),
    /// Someone with what binds them.
    Principal(Principal),
    /// A delegation with its head and deputies.
    Delegation(usize),
    /// A track with its sessions.
    Track(usize),
    /// A constraint with its subjects.
    Constraint(usize),
    /// A commitment of an agreement.
    Commitment(usize),
    /// The event, with what is told of many of its sessions at once.
    Event,
}

impl Unit {
    /// All of a programme.
    pub fn all(index: &Index<'_>) -> Vec<Self> {
        let links = index.links;
        let sessions = links.sessions.all().map(Self::Session);
        let rooms = links.in_room.all().map(Self::Room);
        let principals = Principal::all(index).into_iter().map(Self::Principal);
        let delegations = links.parts_as.all().map(Self::Delegation);
        let tracks = links.in_track.all().map(Self::Track);
        let constraints = links.constraints.all().map(Self::Constraint);
        let commitments = links.commitments.all().map(Self::Commitment);
        let people = principals.chain(delegations);
        let places = sessions.chain(rooms);
        places
            .chain(people)
            .chain(tracks)
            .chain(constraints)
            .chain(commitments)
            .chain([Self::Event])
            .collect()
    }

    /// Runs on it all rules that the event asks.
    pub fn check(self, index: &Index<'_>, report: &mut Report) {
        match self {
            Self::Session(number) => {
                let Some(session) = index.session(number) else {
                    return;
                };
                report.run(|check, report| {
                    if let Check::Session(check) | Check::SessionAndEvent(check, _) = check {
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
            Self::Delegation(number) => report.run(|check, report| {
                if let Check::Delegation(check) = check {
                    check(index, number, report);
                }
            }),
            Self::Track(number) => {
                let sessions = index.in_order(index.links.in_track.of(number));
                report.run(|check, report| {
                    if let Check::Track(check) = check {
                        check(index, &sessions, report);
                    }
                });
            }
            Self::Event => report.run(|check, report| {
                if let Check::Event(check) | Check::SessionAndEvent(_, check) = check {
                    check(index, report);
                }
            }),
            Self::Constraint(number) => {
                let list = &index.programme.constraints;
                let Some(constraint) = index.links.constraints.row(list, number) else {
                    return;
                };
                report.run(|check, report| {
                    if let Check::Constraint(check) = check {
                        check(index, constraint, report);
                    }
                });
            }
            Self::Commitment(number) => {
                let list = &index.programme.commitments;
                let Some(commitment) = index.links.commitments.row(list, number) else {
                    return;
                };
                report.run(|check, report| {
                    if let Check::Commitment(check) = check {
                        check(index, commitment, report);
                    }
                });
            }
        }
    }
}
