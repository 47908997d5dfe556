//! Where rules put what they find.

use std::cmp::Ordering;

use super::rules::{Check, RULES};
use super::{Finding, Rule, Severity};
use crate::{Session, SessionId};

/// What was found so far, and what the rule at work is.
pub(super) struct Report {
    /// The findings, in no order.
    pub found: Vec<Finding>,
    rule: Rule,
    severity: Severity,
}

impl Report {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            found: Vec::new(),
            rule: RULES[0].rule,
            severity: RULES[0].severity,
        }
    }

    /// Lets every rule at work look at something.
    pub fn run(&mut self, mut look: impl FnMut(&Check, &mut Self)) {
        for row in RULES {
            self.rule = row.rule;
            self.severity = row.severity;
            look(&row.check, self);
        }
    }

    /// A finding on one session, at its time.
    pub fn on(&mut self, session: &Session) -> &mut Finding {
        let finding = self.add(&[&session.id]);
        finding.from = session.starts;
        finding.to = session.ends;
        finding
    }

    /// A finding of the rule at work, for it to fill in.
    pub fn add(&mut self, sessions: &[&SessionId]) -> &mut Finding {
        self.found.push(Finding {
            rule: self.rule,
            severity: self.severity,
            sessions: sessions.iter().map(|id| (*id).clone()).collect(),
            people: Vec::new(),
            rooms: Vec::new(),
            delegations: Vec::new(),
            organizations: Vec::new(),
            from: None,
            to: None,
            figures: Vec::new(),
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }
}

/// Puts findings in their order, so that the same findings make the same list.
pub(super) fn sort(found: &mut [Finding]) {
    found.sort_by(order);
}

/// The order of findings: severity, then time (none last), then rule, then the sessions' ids,
/// then all else that they name.
pub(super) fn order(a: &Finding, b: &Finding) -> Ordering {
    let first = |f: &Finding| (f.severity, f.from.is_none(), f.from, f.rule);
    first(a)
        .cmp(&first(b))
        .then_with(|| a.sessions.cmp(&b.sessions))
        .then_with(|| a.people.cmp(&b.people))
        .then_with(|| a.rooms.cmp(&b.rooms))
        .then_with(|| a.delegations.cmp(&b.delegations))
        .then_with(|| a.organizations.cmp(&b.organizations))
        .then_with(|| (a.to, &a.figures).cmp(&(b.to, &b.figures)))
}
