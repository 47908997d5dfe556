//! Looking back: the whole file as it stood after an operation.

use congress::{Done, Invalid, LocalizedText, Noun, Problem, RowChange, Step, time};
use rusqlite::{Connection, params};

use crate::compare::compare;
use crate::snapshot::Snapshot;
use crate::{Access, OpenError, Workspace, WorkspaceError, WriteReason, images};

impl Workspace {
    /// The file as it stood after an operation, to look at. `zone`, an IANA name, is for
    /// the time that [`Access::Past`](crate::Access::Past) tells.
    ///
    /// It is a workspace in memory whose history is gathered up to that operation: every
    /// verb answers [`WorkspaceError::Write`] with [`WriteReason::ReadOnly`], and a session's
    /// revision is what it was.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`] where there is no such operation (any more), or the
    /// zone has no such name.
    pub fn past(&self, operation: u32, zone: &str) -> Result<Workspace, WorkspaceError> {
        let zone = time::zone(zone).map_err(|_| Invalid::new("zone", Problem::UnknownZone))?;
        images::check(&self.conn, operation)?;
        let mut past = Self::in_memory(&self.author).map_err(|e: OpenError| {
            let detail = e.to_string();
            WorkspaceError::Write(WriteReason::Io { detail })
        })?;
        let at = self.fill_past(&mut past.conn, operation)?;
        past.conn.pragma_update(None, "query_only", true)?;
        let at = at.parse().unwrap_or_default();
        let at_local = time::to_wall(&zone, at);
        past.access = Access::Past {
            number: operation,
            at_local: at_local.format("%Y-%m-%dT%H:%M:%S").to_string(),
        };
        past.path.clone_from(&self.path);
        past.clock = self.clock;
        Ok(past)
    }

    /// How the file now differs from what it was after an operation.
    ///
    /// # Errors
    /// As [`Self::past`].
    pub fn changes_since(&self, operation: u32) -> Result<Vec<RowChange>, WorkspaceError> {
        images::check(&self.conn, operation)?;
        let then = Snapshot::after(&self.conn, operation)?;
        Ok(compare(&then, &Snapshot::now(&self.conn)?))
    }

    /// Makes all rows those that they were after an operation, as one new operation, which
    /// can be undone. Releases stay: they were given out. Nothing to change leaves no entry.
    ///
    /// # Errors
    /// As [`Self::past`].
    pub fn return_to(&mut self, operation: u32) -> Result<Done<Step>, WorkspaceError> {
        images::check(&self.conn, operation)?;
        let then = Snapshot::after(&self.conn, operation)?.with_releases_of(&self.conn)?;
        let step = Step {
            action: "file-return".to_owned(),
            subject: LocalizedText::default(),
        };
        self.transact(&step.action, &step.subject, |tx| {
            tx.become_like(&then)?;
            Ok(step.clone())
        })
    }

    /// Fills an empty file with the rows of a moment under one entry, as gathering the
    /// history up to there would leave it; when the moment was.
    fn fill_past(&self, past: &mut Connection, number: u32) -> rusqlite::Result<String> {
        let sql = "SELECT at, author FROM operation WHERE number = ?1";
        let (at, author): (String, String) = self
            .conn
            .query_row(sql, [number], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let then = Snapshot::after(&self.conn, number)?;
        let tx = past.transaction()?;
        tx.execute(
            "INSERT INTO operation (number, at, author, action, subject, sort, state, step)
            VALUES (?1, ?2, ?3, 'history-gather', '{}', 'do', 'open', ?1)",
            params![number, at, author],
        )?;
        then.insert_into(&tx)?;
        let mut revisions = self.conn.prepare_cached(include_str!("past.sql"))?;
        let mut found = revisions.query([number])?;
        while let Some(row) = found.next()? {
            let session: String = row.get(0)?;
            if !then.rows.contains_key(&(Noun::Session, session.clone())) {
                continue;
            }
            let (made, latest): (String, String) = (row.get(1)?, row.get(2)?);
            tx.execute(
                "INSERT INTO revision (session_id, created, modified, sequence)
                VALUES (?1, ?2, ?3, ?4)",
                params![session, made, latest, row.get::<_, i64>(3)?],
            )?;
        }
        tx.execute("UPDATE operation SET state = 'fixed'", [])?;
        tx.commit()?;
        Ok(at)
    }
}
