//! A programme, looked up by what an event of a calendar names.

use std::collections::HashMap;

use congress::*;

/// Rows by id, and what belongs to each session. What leads nowhere is not found.
pub(crate) struct Lookup<'a> {
    pub rooms: HashMap<&'a RoomId, &'a Room>,
    pub venues: HashMap<&'a VenueId, &'a Venue>,
    pub tracks: HashMap<&'a TrackId, &'a Track>,
    pub people: HashMap<&'a PersonId, &'a Person>,
    pub organizations: HashMap<&'a OrganizationId, &'a Organization>,
    delegations: HashMap<&'a DelegationId, &'a OrganizationId>,
    parts: HashMap<&'a SessionId, Vec<&'a Part>>,
    co_organizers: HashMap<&'a SessionId, Vec<&'a CoOrganizer>>,
}

impl<'a> Lookup<'a> {
    pub fn new(programme: &'a Programme) -> Self {
        let mut parts: HashMap<_, Vec<_>> = HashMap::new();
        for part in &programme.parts {
            parts.entry(&part.session_id).or_default().push(part);
        }
        let mut co_organizers: HashMap<_, Vec<_>> = HashMap::new();
        for share in &programme.co_organizers {
            let Some(session) = share.session_id() else {
                continue;
            };
            co_organizers.entry(session).or_default().push(share);
        }
        Self {
            rooms: programme.rooms.iter().map(|r| (&r.id, r)).collect(),
            venues: programme.venues.iter().map(|v| (&v.id, v)).collect(),
            tracks: programme.tracks.iter().map(|t| (&t.id, t)).collect(),
            people: programme.people.iter().map(|p| (&p.id, p)).collect(),
            organizations: programme.organizations.iter().map(|o| (&o.id, o)).collect(),
            delegations: programme
                .delegations
                .iter()
                .map(|d| (&d.id, &d.organization_id))
                .collect(),
            parts,
            co_organizers,
        }
    }

    /// Where on the earth a session takes place, if that is known.
    pub fn coordinates(&self, session: &Session) -> Option<congress::venue::Coordinates> {
        let room = self.rooms.get(session.room_id.as_ref()?)?;
        self.venues.get(&room.venue_id)?.coordinates()
    }

    /// The organization that sends a delegation.
    pub fn sender(&self, delegation: &DelegationId) -> Option<&'a Organization> {
        self.organizations
            .get(self.delegations.get(delegation)?)
            .copied()
    }

    /// The parts in a session, in the running order.
    pub fn parts(&self, session: &SessionId) -> Vec<&'a Part> {
        let mut parts = self.parts.get(session).cloned().unwrap_or_default();
        parts.sort_by(|a, b| (a.position, &a.id).cmp(&(b.position, &b.id)));
        parts
    }

    /// The shares in a session, in the order of their logos.
    pub fn co_organizers(&self, session: &SessionId) -> Vec<&'a CoOrganizer> {
        let mut shares = self.co_organizers.get(session).cloned().unwrap_or_default();
        shares.sort_by(|a, b| (a.position, &a.id).cmp(&(b.position, &b.id)));
        shares
    }
}
