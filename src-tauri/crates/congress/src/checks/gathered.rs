//! What is told of many sessions at once, kept while they change.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Numbered;
use crate::part::PartRole;
use crate::session::{Audience, SessionStatus};
use crate::{Changed, Part, Room, Session};

/// Which sessions lack something that many may lack, and what there is of it anywhere.
#[derive(Default)]
pub(super) struct Gathered {
    /// The working languages of the event.
    languages: Vec<String>,
    untitled: BTreeMap<String, BTreeSet<usize>>,
    interpreted: BTreeSet<usize>,
    /// Rooms with booths, and parts of interpreters.
    booths: usize,
    interpreters: usize,
}

/// What an event has for interpretation, anywhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Interpretation {
    /// Whether a room has a booth.
    pub booths: bool,
    /// Whether a session has an interpreter.
    pub interpreters: bool,
}

impl Gathered {
    /// Nothing yet, for an event of some working languages.
    pub fn of(languages: &[String]) -> Self {
        Self {
            languages: languages.to_vec(),
            ..Self::default()
        }
    }

    /// Takes over other working languages, with all sessions.
    pub fn speak<'a>(
        &mut self,
        languages: &[String],
        sessions: impl Iterator<Item = Numbered<'a>>,
    ) {
        self.languages = languages.to_vec();
        self.untitled.clear();
        for (number, row) in sessions {
            self.session(number, row, true);
        }
    }

    /// Enters a session, or takes it out.
    pub fn session(&mut self, number: usize, row: &Session, there: bool) {
        for lang in lacking(&self.languages, row) {
            match (there, self.untitled.get_mut(lang)) {
                (true, Some(numbers)) => {
                    numbers.insert(number);
                }
                (true, None) => {
                    self.untitled.insert(lang.clone(), BTreeSet::from([number]));
                }
                (false, Some(numbers)) => {
                    numbers.remove(&number);
                }
                (false, None) => {}
            }
        }
        if needs_interpreters(row) {
            if there {
                self.interpreted.insert(number);
            } else {
                self.interpreted.remove(&number);
            }
        }
    }

    /// Enters a room, or takes it out.
    pub fn room(&mut self, row: &Room, there: bool) {
        if row.booths > 0 {
            count(&mut self.booths, there);
        }
    }

    /// Enters a part, or takes it out.
    pub fn part(&mut self, row: &Part, there: bool) {
        if row.role == PartRole::Interpreter {
            count(&mut self.interpreters, there);
        }
    }

    /// Whether a session as it changes is to be told otherwise than as it was.
    pub fn differs(&self, old: &Changed, new: &Changed) -> bool {
        let told = |changed: &Changed| match changed {
            Changed::Session { row: Some(row), .. } => {
                let lacking: Vec<_> = lacking(&self.languages, row).cloned().collect();
                Some((lacking, needs_interpreters(row)))
            }
            _ => None,
        };
        told(old) != told(new)
    }

    /// What the event has for interpretation.
    pub fn interpretation(&self) -> Interpretation {
        Interpretation {
            booths: self.booths > 0,
            interpreters: self.interpreters > 0,
        }
    }

    /// The working languages in which sessions have no title, with these sessions.
    pub fn untitled(&self) -> impl Iterator<Item = (&String, &BTreeSet<usize>)> {
        self.untitled
            .iter()
            .filter(|(_, numbers)| !numbers.is_empty())
    }

    /// The confirmed sessions of several languages.
    pub fn interpreted(&self) -> &BTreeSet<usize> {
        &self.interpreted
    }
}

/// The working languages in which a session that guests see should have a title, and has none.
fn lacking<'a>(
    languages: &'a [String],
    session: &'a Session,
) -> impl Iterator<Item = &'a String> + use<'a> {
    let asked =
        session.status == SessionStatus::Confirmed && session.audience != Audience::Internal;
    let languages = languages.iter().filter(move |_| asked);
    languages.filter(|lang| !session.title.0.contains_key(*lang))
}

/// Whether a session is confirmed, has a time, and is held in several languages.
fn needs_interpreters(session: &Session) -> bool {
    let first = session.languages.first();
    session.status == SessionStatus::Confirmed
        && session.span().is_some()
        && session.languages.iter().any(|lang| Some(lang) != first)
}

fn count(of: &mut usize, there: bool) {
    *of = if there { *of + 1 } else { of.saturating_sub(1) };
}
