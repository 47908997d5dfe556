//! Where rules put what they find.

use std::cmp::{Ordering, Reverse};

use super::index::Index;
use super::rules::{Check, RULES, RuleRow};
use super::{Finding, Severity, Stretch, StretchOf};
use crate::checking::Checking;
use crate::{Session, SessionId};

/// What was found so far, and which rule is at work.
pub(super) struct Report {
    /// The findings, in no order.
    pub found: Vec<Finding>,
    asked: Vec<Asked>,
    now: Asked,
}

/// A rule that the event asks.
#[derive(Clone, Copy)]
struct Asked {
    row: &'static RuleRow,
    severity: Severity,
    /// Whether the event itself says how bad its findings are.
    set: bool,
}

impl Report {
    /// Nothing yet; of the rules those are at work that the event asks.
    pub fn new(checking: &Checking) -> Self {
        let asked = |row: &'static RuleRow| {
            Some(Asked {
                row,
                severity: checking.level(row.rule).severity()?,
                set: checking.levels.contains_key(&row.rule),
            })
        };
        let asked: Vec<Asked> = RULES.iter().filter_map(asked).collect();
        Self {
            found: Vec::new(),
            now: Asked {
                row: &RULES[0],
                severity: RULES[0].rule.severity(),
                set: false,
            },
            asked,
        }
    }

    /// Lets every rule at work look at something.
    pub fn run(&mut self, mut look: impl FnMut(&Check, &mut Self)) {
        for number in 0..self.asked.len() {
            self.now = self.asked[number];
            look(&self.now.row.check, self);
        }
    }

    /// What was found since the last time, with the acceptances that hold.
    pub fn take(&mut self, index: &Index<'_>) -> Vec<Finding> {
        let mut found = std::mem::take(&mut self.found);
        for finding in &mut found {
            finding.key = finding.identity();
            finding.acceptance = index.acceptance(finding);
        }
        found
    }

    /// How bad it is where someone would be missed: a clash, unless the event says otherwise.
    pub fn missed(&self) -> Severity {
        if self.now.set {
            self.now.severity
        } else {
            Severity::Clash
        }
    }

    /// A finding on one session, at its time.
    pub fn on(&mut self, session: &Session) -> &mut Finding {
        let finding = self.add(&[&session.id]);
        finding.from = session.starts;
        finding.to = session.ends;
        finding
    }

    /// A finding on sessions that stand against each other.
    pub fn between(&mut self, sessions: &[&Session]) -> &mut Finding {
        let ids: Vec<_> = sessions.iter().map(|session| &session.id).collect();
        let finding = self.add(&ids);
        let stretches = sessions.iter().filter_map(|session| stretch_of(session));
        finding.stretches.extend(stretches);
        finding
    }

    /// A finding on many sessions at once.
    pub fn of_many(&mut self, sessions: &[&SessionId]) -> &mut Finding {
        let finding = self.add(sessions);
        finding.grouped = true;
        finding
    }

    /// A finding of the rule at work, for it to fill in.
    pub fn add(&mut self, sessions: &[&SessionId]) -> &mut Finding {
        self.found.push(Finding {
            rule: self.now.row.rule,
            key: String::new(),
            grouped: false,
            severity: self.now.severity,
            sessions: sessions.iter().map(|id| (*id).clone()).collect(),
            people: Vec::new(),
            rooms: Vec::new(),
            delegations: Vec::new(),
            organizations: Vec::new(),
            tracks: Vec::new(),
            commitments: Vec::new(),
            languages: Vec::new(),
            constraint: None,
            from: None,
            to: None,
            figures: Vec::new(),
            stretches: Vec::new(),
            source: None,
            expected: None,
            acceptance: None,
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}

/// A session's own stretch of time.
pub(super) fn stretch_of(session: &Session) -> Option<Stretch> {
    let (from, to) = session.span()?;
    let of = StretchOf::Session {
        id: session.id.clone(),
    };
    Some(Stretch { of, from, to })
}

/// A number as a finding's figure.
pub(super) fn figure(number: impl TryInto<i32>) -> i32 {
    number.try_into().unwrap_or(i32::MAX)
}

/// Puts findings in their order, so that the same findings make the same list.
pub(super) fn sort(found: &mut [Finding]) {
    found.sort_by(order);
}

/// The order of findings: the worst first, then time (none last), then rule, then the
/// sessions' ids, then all else.
pub(super) fn order(a: &Finding, b: &Finding) -> Ordering {
    let first = |f: &Finding| (Reverse(f.severity), f.from.is_none(), f.from, f.rule);
    first(a)
        .cmp(&first(b))
        .then_with(|| a.sessions.cmp(&b.sessions))
        .then_with(|| a.people.cmp(&b.people))
        .then_with(|| a.rooms.cmp(&b.rooms))
        .then_with(|| a.delegations.cmp(&b.delegations))
        .then_with(|| a.organizations.cmp(&b.organizations))
        .then_with(|| a.tracks.cmp(&b.tracks))
        .then_with(|| a.commitments.cmp(&b.commitments))
        .then_with(|| a.languages.cmp(&b.languages))
        .then_with(|| (a.to, &a.figures).cmp(&(b.to, &b.figures)))
        .then_with(|| a.stretches.cmp(&b.stretches))
        .then_with(|| (&a.constraint, &a.source).cmp(&(&b.constraint, &b.source)))
        .then_with(|| (a.expected, &a.acceptance).cmp(&(b.expected, &b.acceptance)))
}
