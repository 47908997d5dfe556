//! Verbs of accepted findings.

use congress::checks::Finding;
use congress::{Acceptance, AcceptanceId, Done, EventId, LocalizedText, Noun, Session, acceptance};

use crate::storage::{find, get, rows_of};
use crate::{Workspace, WorkspaceError, new_id};

impl Workspace {
    /// Accepts a finding as it is, with a reason. What was said of the same finding before is
    /// replaced.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn acceptance_create(
        &mut self,
        event_id: &EventId,
        finding: &Finding,
        reason: &str,
    ) -> Result<Done<AcceptanceId>, WorkspaceError> {
        let mut known: Vec<Acceptance> = rows_of(&self.conn, "event_id", event_id.as_str())?;
        let new = Acceptance::make(new_id(), event_id.clone(), finding, reason)?;
        known.retain(|old| old.rule == new.rule && old.key == new.key);
        // More than one: what was removed came back after another took its place.
        let doubles = known.split_off(known.len().min(1));
        let old = known.pop();
        let id = old.as_ref().map_or(new.id.clone(), |old| old.id.clone());
        let new = Acceptance { id, ..new };
        let name = self.told_of(&new)?;
        self.transact("acceptance-create", &name, |tx| {
            match &old {
                Some(_) => tx.update(&new)?,
                None => tx.insert(&new)?,
            }
            for double in &doubles {
                tx.delete(Noun::Acceptance, double.id.as_str())?;
            }
            Ok(new.id.clone())
        })
    }

    /// Takes an acceptance back: the finding counts again.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn acceptance_remove(&mut self, id: &AcceptanceId) -> Result<Done<()>, WorkspaceError> {
        let acceptance: Acceptance = get(&self.conn, id.as_str())?;
        let name = self.told_of(&acceptance)?;
        self.transact("acceptance-remove", &name, |tx| {
            tx.delete(Noun::Acceptance, id.as_str())
        })
    }

    /// What an acceptance is called: by a session of its finding, where it is still there.
    fn told_of(&self, acceptance: &Acceptance) -> Result<LocalizedText, WorkspaceError> {
        let Some(session) = acceptance::session_of(&acceptance.key) else {
            return Ok(LocalizedText::default());
        };
        let session: Option<Session> = find(&self.conn, session.as_str())?;
        Ok(session.map_or_else(LocalizedText::default, |session| session.title))
    }
}
