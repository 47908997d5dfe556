//! Copying many sessions.

use std::collections::HashMap;

use congress::co_organizer::Carried;
use congress::copy::{CopyTo, copied, room_called, track_called};
use congress::session::Place;
use congress::{
    CoOrganizer, Delegation, DelegationId, Done, Event, EventId, OrganizationId, Part, Room,
    RoomId, Session, SessionId, Track, TrackId, Who,
};
use rusqlite::Connection;

use super::{chosen, title};
use crate::session::check_room;
use crate::storage::{get, list, rows_of};
use crate::{Workspace, WorkspaceError, new_id};

impl Workspace {
    /// Copies sessions with their parts and co-organizers: unlocked drafts, with all still to
    /// do. Gives the copies, in the order of the sessions, day by day. A copy is inside of
    /// the copy of what the original is inside of, where that is copied with it, and
    /// otherwise of nothing. In another event, a room or track is the one of the same name and
    /// a delegation that of the same organization; what has none there is left out.
    ///
    /// # Errors
    /// [`WorkspaceError::NotFound`], also for a room of another event;
    /// [`WorkspaceError::Invalid`] as [`CopyTo::places`], and for no sessions.
    pub fn sessions_copy(
        &mut self,
        ids: &[SessionId],
        to: &CopyTo,
    ) -> Result<Done<Vec<SessionId>>, WorkspaceError> {
        let sessions = chosen(&self.conn, ids)?;
        let rounds = to.places(&sessions)?;
        if let CopyTo::Places { places } = to {
            for (session, place) in sessions.iter().zip(places) {
                check_room(&self.conn, &session.event_id, place.room_id.as_ref())?;
            }
        }
        let abroad = match to {
            CopyTo::Event { event_id, .. } => Some(Abroad::read(&self.conn, event_id)?),
            CopyTo::Days { .. } | CopyTo::Places { .. } => None,
        };
        let mut copies = Copies::default();
        for places in &rounds {
            copies.add(&self.conn, &sessions, places, abroad.as_ref())?;
        }
        self.transact("sessions-copy", &title(&sessions), |tx| {
            tx.insert_all(&copies.sessions)?;
            tx.insert_all(&copies.parts)?;
            tx.insert_all(&copies.co_organizers)?;
            Ok(copies.sessions.iter().map(|s| s.id.clone()).collect())
        })
    }
}

/// Another event, and what it has in the place of the first one's rooms, tracks and delegations.
struct Abroad {
    event_id: EventId,
    rooms: Vec<Room>,
    tracks: Vec<Track>,
    delegations: HashMap<OrganizationId, DelegationId>,
}

impl Abroad {
    fn read(conn: &Connection, event_id: &EventId) -> Result<Self, WorkspaceError> {
        let event: Event = get(conn, event_id.as_str())?;
        let delegations: Vec<Delegation> = list(conn, [event_id.as_str()])?;
        // Of several of one organization the first counts.
        let delegations = delegations.into_iter().rev();
        Ok(Self {
            event_id: event.id,
            rooms: list(conn, [event_id.as_str()])?,
            tracks: list(conn, [event_id.as_str()])?,
            delegations: delegations.map(|d| (d.organization_id, d.id)).collect(),
        })
    }

    fn room(
        &self,
        conn: &Connection,
        id: Option<&RoomId>,
    ) -> Result<Option<RoomId>, WorkspaceError> {
        let Some(id) = id else {
            return Ok(None);
        };
        let room: Room = get(conn, id.as_str())?;
        if room.event_id == self.event_id {
            return Ok(Some(room.id));
        }
        Ok(room_called(&room, &self.rooms).cloned())
    }

    fn track(
        &self,
        conn: &Connection,
        id: Option<&TrackId>,
    ) -> Result<Option<TrackId>, WorkspaceError> {
        let Some(id) = id else {
            return Ok(None);
        };
        let track: Track = get(conn, id.as_str())?;
        if track.event_id == self.event_id {
            return Ok(Some(track.id));
        }
        Ok(track_called(&track, &self.tracks).cloned())
    }

    fn who(&self, conn: &Connection, who: &Who) -> Result<Option<Who>, WorkspaceError> {
        let Who::Delegation(id) = who else {
            return Ok(Some(who.clone()));
        };
        let delegation: Delegation = get(conn, id.as_str())?;
        if delegation.event_id == self.event_id {
            return Ok(Some(who.clone()));
        }
        let found = self.delegations.get(&delegation.organization_id);
        Ok(found.cloned().map(Who::Delegation))
    }
}

/// The rows of copies.
#[derive(Default)]
struct Copies {
    sessions: Vec<Session>,
    parts: Vec<Part>,
    co_organizers: Vec<CoOrganizer>,
}

impl Copies {
    /// One copy of each session.
    fn add(
        &mut self,
        conn: &Connection,
        sessions: &[Session],
        places: &[Place],
        abroad: Option<&Abroad>,
    ) -> Result<(), WorkspaceError> {
        let ids: HashMap<&SessionId, SessionId> =
            sessions.iter().map(|s| (&s.id, new_id())).collect();
        for (session, place) in sessions.iter().zip(places) {
            let id = ids[&session.id].clone();
            let mut copy = copied(session);
            copy.put(place.clone());
            let parent = copy.parent_id.as_ref();
            copy.parent_id = parent.and_then(|parent| ids.get(parent).cloned());
            copy.id = id.clone();
            if let Some(abroad) = abroad {
                copy.event_id = abroad.event_id.clone();
                copy.room_id = abroad.room(conn, place.room_id.as_ref())?;
                copy.track_id = abroad.track(conn, session.track_id.as_ref())?;
            }
            let parts: Vec<Part> = rows_of(conn, "session_id", session.id.as_str())?;
            for part in parts {
                let who = match abroad {
                    Some(abroad) => abroad.who(conn, &part.who)?,
                    None => Some(part.who.clone()),
                };
                self.parts.extend(who.map(|who| Part {
                    id: new_id(),
                    session_id: id.clone(),
                    who,
                    ..part
                }));
            }
            let carriers: Vec<CoOrganizer> = rows_of(conn, "session_id", session.id.as_str())?;
            let carriers = carriers.into_iter().map(|carrier| CoOrganizer {
                id: new_id(),
                of: Carried::Session(id.clone()),
                ..carrier
            });
            self.co_organizers.extend(carriers);
            self.sessions.push(copy);
        }
        Ok(())
    }
}
