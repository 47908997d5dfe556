//! Verbs of strands and of what is tied to them.

use congress::strand::{StrandEdit, Tied, Years};
use congress::{
    Agreement, Commitment, Done, LocalizedText, Noun, Session, SessionId, Strand, StrandId,
    StrandTie, StrandTieId, TextIn,
};
use rusqlite::Connection;

use crate::order::{self, Placed};
use crate::storage::{get, list, rows_of};
use crate::{Workspace, WorkspaceError, burst, named, new_id};

impl Workspace {
    /// Makes a strand, after all others.
    ///
    /// # Errors
    /// [`WorkspaceError::Invalid`].
    pub fn strand_create(
        &mut self,
        name: TextIn,
        years: Years,
    ) -> Result<Done<StrandId>, WorkspaceError> {
        let others: Vec<Strand> = list(&self.conn, [])?;
        let years = years.taken("years")?;
        let strand = Strand {
            id: new_id(),
            name: named("name", name)?,
            description: LocalizedText::default(),
            starts_in: years.starts_in,
            ends_in: years.ends_in,
            position: order::after(&others),
        };
        self.transact("strand-create", &strand.name, |tx| {
            tx.insert(&strand)?;
            Ok(strand.id.clone())
        })
    }

    /// Changes one field of a strand; a new place moves the others along.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], [`WorkspaceError::Invalid`].
    pub fn strand_edit(
        &mut self,
        id: &StrandId,
        edit: StrandEdit,
    ) -> Result<Done<()>, WorkspaceError> {
        let mut strand: Strand = get(&self.conn, id.as_str())?;
        let action = format!("strand-{}", edit.verb());
        let burst = burst::key(id.as_str(), &edit);
        if let StrandEdit::Position(place) = edit {
            let mut all: Vec<Strand> = list(&self.conn, [])?;
            all.sort_by(|a, b| a.id.cmp(&b.id));
            return self.edit(&action, &strand.name, &burst, |tx| {
                order::move_to(tx, all.clone(), id.as_str(), place)
            });
        }
        strand.apply(edit)?;
        self.edit(&action, &strand.name, &burst, |tx| tx.update(&strand))
    }

    /// Removes a strand; what was tied to it stays.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn strand_remove(&mut self, id: &StrandId) -> Result<Done<()>, WorkspaceError> {
        let strand: Strand = get(&self.conn, id.as_str())?;
        self.transact("strand-remove", &strand.name, |tx| {
            tx.delete_of(Noun::StrandTie, "strand_id", id.as_str())?;
            tx.delete(Noun::Strand, id.as_str())
        })
    }

    /// Ties something to a strand; what is tied already stays so, by the same row.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn strand_tie_add(
        &mut self,
        strand_id: &StrandId,
        to: &Tied,
    ) -> Result<Done<StrandTieId>, WorkspaceError> {
        let strand: Strand = get(&self.conn, strand_id.as_str())?;
        check_tied(&self.conn, to)?;
        let ties: Vec<StrandTie> = rows_of(&self.conn, "strand_id", strand_id.as_str())?;
        let there = ties.into_iter().find(|tie| tie.to == *to);
        let tie = StrandTie {
            id: new_id(),
            strand_id: strand_id.clone(),
            to: to.clone(),
        };
        self.transact("strand-tie-add", &strand.name, |tx| match &there {
            Some(tie) => Ok(tie.id.clone()),
            None => {
                tx.insert(&tie)?;
                Ok(tie.id.clone())
            }
        })
    }

    /// Unties something from a strand.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`].
    pub fn strand_tie_remove(&mut self, id: &StrandTieId) -> Result<Done<()>, WorkspaceError> {
        let tie: StrandTie = get(&self.conn, id.as_str())?;
        let strand: Strand = get(&self.conn, tie.strand_id.as_str())?;
        self.transact("strand-tie-remove", &strand.name, |tx| {
            tx.delete(Noun::StrandTie, id.as_str())
        })
    }
}

impl Placed for Strand {
    fn position(&self) -> u32 {
        self.position
    }

    fn set_position(&mut self, place: u32) {
        self.position = place;
    }
}

/// The ties of sessions that become one, to that one: each strand once.
pub(crate) fn ties_of(
    conn: &Connection,
    one: &SessionId,
    gone: &[&SessionId],
) -> Result<Vec<StrandTie>, WorkspaceError> {
    let own: Vec<StrandTie> = rows_of(conn, "session_id", one.as_str())?;
    let mut strands: Vec<StrandId> = own.into_iter().map(|tie| tie.strand_id).collect();
    let mut more = Vec::new();
    for id in gone {
        let ties: Vec<StrandTie> = rows_of(conn, "session_id", id.as_str())?;
        for tie in ties {
            if !strands.contains(&tie.strand_id) {
                strands.push(tie.strand_id.clone());
                more.push(StrandTie {
                    id: new_id(),
                    strand_id: tie.strand_id,
                    to: Tied::Session(one.clone()),
                });
            }
        }
    }
    Ok(more)
}

fn check_tied(conn: &Connection, to: &Tied) -> Result<(), WorkspaceError> {
    match to {
        Tied::Session(id) => get::<Session>(conn, id.as_str()).map(drop),
        Tied::Agreement(id) => get::<Agreement>(conn, id.as_str()).map(drop),
        Tied::Commitment(id) => get::<Commitment>(conn, id.as_str()).map(drop),
    }
}
