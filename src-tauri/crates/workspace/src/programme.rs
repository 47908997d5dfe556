//! An event read whole, and a whole event taken in.

use congress::{Done, Event, EventId, Invalid, LocalizedText, Problem, Programme};

use rusqlite::{Connection, OptionalExtension};

use crate::journal::Tx;
use crate::release::releases;
use crate::storage::{get, list};
use crate::{Workspace, WorkspaceError};

impl Workspace {
    /// The events of the file, by first day.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn events(&self) -> Result<Vec<Event>, WorkspaceError> {
        Ok(list(&self.conn, [])?)
    }

    /// The event with the most sessions, of several the latest: what is at work in a file of
    /// many. `None`: there is no event.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn main_event(&self) -> Result<Option<EventId>, WorkspaceError> {
        let sql = "SELECT id FROM event ORDER BY
            (SELECT count(*) FROM session WHERE event_id = event.id) DESC, starts_on DESC, id
            LIMIT 1";
        let found = self.conn.query_row(sql, [], |row| row.get(0).map(EventId));
        Ok(found.optional()?)
    }

    /// The zone of the first event, an IANA name, for times that belong to the file and to
    /// no event; `UTC` where there is none.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`].
    pub fn zone(&self) -> Result<String, WorkspaceError> {
        let first = self.events()?.into_iter().next();
        Ok(first.map_or_else(|| "UTC".to_owned(), |event| event.zone))
    }

    /// An event with everything that it refers to.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`] where the file has no such event.
    pub fn programme(&self, id: &EventId) -> Result<Programme, WorkspaceError> {
        read(&self.conn, id)
    }

    /// Adds all rows of a programme, under the ids that they have, as one operation. They
    /// are not told in [`Done::changed`]: read the event. Releases are not taken in: what was
    /// frozen in them is no part of a programme.
    ///
    /// Nor are attached files, of which a programme names but does not hold the bytes
    /// ([`Workspace::attachment_add`] brings files in), and photos and the protocol service's
    /// notes, which are no part of it.
    ///
    /// # Errors
    /// [`WorkspaceError::Storage`] where an id is taken, or a row refers to one that is
    /// nowhere; nothing is added then.
    pub fn import(
        &mut self,
        programme: &Programme,
        action: &str,
        subject: &LocalizedText,
    ) -> Result<Done<EventId>, WorkspaceError> {
        self.import_all(std::slice::from_ref(programme), action, subject)
    }

    /// As [`Self::import`], of several events in one operation; the answer is the first.
    ///
    /// # Errors
    /// As [`Self::import`]; [`WorkspaceError::Invalid`] for none.
    pub fn import_all(
        &mut self,
        programmes: &[Programme],
        action: &str,
        subject: &LocalizedText,
    ) -> Result<Done<EventId>, WorkspaceError> {
        let first = programmes.first().map(|one| one.event.id.clone());
        let first = first.ok_or_else(|| Invalid::new("programmes", Problem::Empty))?;
        self.take_in(action, subject, |tx| {
            programmes.iter().try_for_each(|one| insert(tx, one))?;
            Ok(first.clone())
        })
    }
}

fn insert(tx: &Tx<'_>, programme: &Programme) -> Result<(), WorkspaceError> {
    tx.insert_all(&programme.series)?;
    tx.insert_all(std::slice::from_ref(&programme.event))?;
    tx.insert_all(&programme.venues)?;
    tx.insert_all(&programme.travels)?;
    tx.insert_all(&programme.rooms)?;
    tx.insert_all(&programme.tracks)?;
    tx.insert_all(&programme.sessions)?;
    tx.insert_all(&programme.organizations)?;
    tx.insert_all(&programme.people)?;
    tx.insert_all(&programme.delegations)?;
    tx.insert_all(&programme.members)?;
    tx.insert_all(&programme.parts)?;
    tx.insert_all(&programme.co_organizers)?;
    tx.insert_all(&programme.agreements)?;
    tx.insert_all(&programme.agreement_parties)?;
    tx.insert_all(&programme.commitments)?;
    tx.insert_all(&programme.strands)?;
    tx.insert_all(&programme.strand_ties)?;
    tx.insert_all(&programme.constraints)?;
    tx.insert_all(&programme.availabilities)?;
    tx.insert_all(&programme.timetables)?;
    tx.insert_all(&programme.acceptances)
}

/// An event with everything that it refers to, from any file of this schema.
pub(crate) fn read(conn: &Connection, id: &EventId) -> Result<Programme, WorkspaceError> {
    let event = [id.as_str()];
    Ok(Programme {
        event: get(conn, id.as_str())?,
        venues: list(conn, event)?,
        travels: list(conn, event)?,
        rooms: list(conn, event)?,
        tracks: list(conn, event)?,
        sessions: list(conn, event)?,
        parts: list(conn, event)?,
        co_organizers: list(conn, event)?,
        delegations: list(conn, event)?,
        members: list(conn, event)?,
        people: list(conn, [])?,
        organizations: list(conn, [])?,
        agreements: list(conn, [])?,
        agreement_parties: list(conn, [])?,
        commitments: list(conn, [])?,
        attachments: list(conn, [])?,
        series: list(conn, [])?,
        strands: list(conn, [])?,
        strand_ties: list(conn, [])?,
        constraints: list(conn, event)?,
        availabilities: list(conn, event)?,
        timetables: list(conn, event)?,
        acceptances: list(conn, event)?,
        releases: releases(conn, id)?,
    })
}
