//! What reaches beyond one event, read from all of them.

use congress::horizon::{Partner, SessionLine};
use congress::{Organization, OrganizationId};

use crate::storage::{get, lines, rows_of};
use crate::{Workspace, WorkspaceError};

impl Workspace {
    /// All that an organization takes part in, over all events.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn partner(&self, id: &OrganizationId) -> Result<Partner, WorkspaceError> {
        get::<Organization>(&self.conn, id.as_str())?;
        Ok(Partner {
            shares: rows_of(&self.conn, "organization_id", id.as_str())?,
            delegations: lines::delegations_of(&self.conn, id)?,
            parts: lines::parts_of(&self.conn, id)?,
            sessions: lines::sessions_of(&self.conn, id)?,
        })
    }

    /// The sessions of all events that agreements and strands name, by start, unscheduled ones
    /// last.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn horizon(&self) -> Result<Vec<SessionLine>, WorkspaceError> {
        Ok(lines::sessions_named(&self.conn)?)
    }
}
