//! Verbs of the rules on neighbours, and of their reasons, which only the protocol service reads:
//! no error and no operation's name holds a word of one.

use congress::neighbour_rule::{Neighbour, NeighbourRuleEdit, NewNeighbourRule};
use congress::{
    Delegation, Done, Event, LocalizedText, NeighbourReason, NeighbourRule, NeighbourRuleId, Noun,
    Organization, Person, neighbour_reason, neighbour_rule,
};
use rusqlite::Connection;

use crate::journal::Tx;
use crate::storage::{get, list, rows_of};
use crate::{Workspace, WorkspaceError, burst, new_id};

impl Workspace {
    /// Adds a rule on two guests of an event.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a delegation of another event;
    /// [`WorkspaceError::Invalid`].
    pub fn neighbour_rule_create(
        &mut self,
        new: &NewNeighbourRule,
    ) -> Result<Done<NeighbourRuleId>, WorkspaceError> {
        get::<Event>(&self.conn, new.event_id.as_str())?;
        let rule = new.make(new_id())?;
        check(&self.conn, &rule)?;
        let name = name(&self.conn, &rule)?;
        self.transact("neighbour-rule-create", &name, |tx| {
            tx.insert(&rule)?;
            Ok(rule.id.clone())
        })
    }

    /// Changes one field of a rule.
    ///
    /// # Errors
    /// As [`Self::neighbour_rule_create`].
    pub fn neighbour_rule_edit(
        &mut self,
        id: &NeighbourRuleId,
        edit: NeighbourRuleEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut rule: NeighbourRule = get(&self.conn, id.as_str())?;
        let action = format!("neighbour-rule-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        rule.apply(edit)?;
        check(&self.conn, &rule)?;
        let name = name(&self.conn, &rule)?;
        self.edit(&action, &name, &burst, |tx| tx.update(&rule))
    }

    /// Removes a rule with its reason.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn neighbour_rule_remove(
        &mut self,
        id: &NeighbourRuleId,
    ) -> Result<Done<()>, WorkspaceError> {
        let rule: NeighbourRule = get(&self.conn, id.as_str())?;
        let name = name(&self.conn, &rule)?;
        self.transact("neighbour-rule-remove", &name, |tx| remove(tx, id))
    }

    /// The reason of a rule; empty where none is given.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn neighbour_reason(&self, rule_id: &NeighbourRuleId) -> Result<String, WorkspaceError> {
        let reasons: Vec<NeighbourReason> = rows_of(&self.conn, "rule_id", rule_id.as_str())?;
        let texts: Vec<String> = reasons.into_iter().map(|reason| reason.text).collect();
        Ok(texts.join("\n\n"))
    }

    /// All reasons.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn neighbour_reasons(&self) -> Result<Vec<NeighbourReason>, WorkspaceError> {
        Ok(list(&self.conn, [])?)
    }

    /// Gives a rule another reason; blank takes it away.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn neighbour_reason_set(
        &mut self,
        rule_id: &NeighbourRuleId,
        text: &str,
    ) -> Result<Done<()>, WorkspaceError> {
        let rule: NeighbourRule = get(&self.conn, rule_id.as_str())?;
        let name = name(&self.conn, &rule)?;
        let text = neighbour_reason::taken(text)?;
        let known: Vec<NeighbourReason> = rows_of(&self.conn, "rule_id", rule_id.as_str())?;
        let first = known.first();
        let new = NeighbourReason {
            id: first.map_or_else(new_id, |reason| reason.id.clone()),
            rule_id: rule_id.clone(),
            text,
        };
        let key = format!("{rule_id} neighbourReason");
        self.edit("neighbour-reason-set", &name, &key, |tx| {
            for double in known.iter().skip(1) {
                tx.delete(Noun::NeighbourReason, double.id.as_str())?;
            }
            match (first, new.text.is_empty()) {
                (Some(old), true) => tx.delete(Noun::NeighbourReason, old.id.as_str()),
                (Some(old), false) if *old == new => Ok(()),
                (Some(_), false) => tx.update(&new),
                (None, true) => Ok(()),
                (None, false) => tx.insert(&new),
            }
        })
    }
}

/// Removes the rules on a row that goes: a `person`, a `delegation` or an `organization`.
pub(crate) fn forget(tx: &Tx<'_>, sort: &str, id: &str) -> Result<(), WorkspaceError> {
    for side in ["one", "other"] {
        let rules: Vec<NeighbourRule> = rows_of(tx.conn(), &format!("{side}_{sort}_id"), id)?;
        rules.iter().try_for_each(|rule| remove(tx, &rule.id))?;
    }
    Ok(())
}

fn remove(tx: &Tx<'_>, id: &NeighbourRuleId) -> Result<(), WorkspaceError> {
    tx.delete_of(Noun::NeighbourReason, "rule_id", id.as_str())?;
    tx.delete(Noun::NeighbourRule, id.as_str())
}

/// Both are in the directory, or delegations of the event.
fn check(conn: &Connection, rule: &NeighbourRule) -> Result<(), WorkspaceError> {
    for whom in [&rule.one, &rule.other] {
        match whom {
            Neighbour::Person(id) => drop(get::<Person>(conn, id.as_str())?),
            Neighbour::Organization(id) => drop(get::<Organization>(conn, id.as_str())?),
            Neighbour::Delegation(id) => {
                let delegation: Delegation = get(conn, id.as_str())?;
                if delegation.event_id != rule.event_id {
                    return Err(WorkspaceError::not_found(Noun::Delegation, id.as_str()));
                }
            }
        }
    }
    Ok(())
}

/// What a rule is called.
fn name(conn: &Connection, rule: &NeighbourRule) -> Result<LocalizedText, WorkspaceError> {
    let of = |whom: &Neighbour| -> Result<LocalizedText, WorkspaceError> {
        let organization = match whom {
            Neighbour::Person(id) => return Ok(get::<Person>(conn, id.as_str())?.name),
            Neighbour::Delegation(id) => get::<Delegation>(conn, id.as_str())?.organization_id,
            Neighbour::Organization(id) => id.clone(),
        };
        Ok(get::<Organization>(conn, organization.as_str())?.name)
    };
    Ok(neighbour_rule::name(&of(&rule.one)?, &of(&rule.other)?))
}
