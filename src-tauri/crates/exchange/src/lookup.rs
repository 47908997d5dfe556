//! A programme, looked up by what an event of a calendar names.

use congress::co_organizer::CoOrganizerRole;
use congress::part::PartRole;
use congress::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

/// Rows by id, and what belongs to each session. What leads nowhere is not found.
pub(crate) struct Lookup<'a> {
    pub rooms: FxHashMap<&'a RoomId, &'a Room>,
    pub venues: FxHashMap<&'a VenueId, &'a Venue>,
    pub tracks: FxHashMap<&'a TrackId, &'a Track>,
    parts: FxHashMap<&'a SessionId, Vec<Held<'a>>>,
    shares: FxHashMap<&'a SessionId, Vec<Share<'a>>>,
}

/// A part that someone holds.
pub(crate) struct Held<'a> {
    part: &'a Part,
    pub role: PartRole,
    pub by: Holder,
    /// For whom they stand, where it is not themselves.
    pub behalf: Option<&'a LocalizedText>,
}

/// Whoever holds a part, by their place in the programme's list.
#[derive(Clone, Copy)]
pub(crate) enum Holder {
    Person(usize),
    /// The organization that sends the delegation.
    Sender(usize),
}

/// A share that is told.
pub(crate) struct Share<'a> {
    share: &'a CoOrganizer,
    pub role: CoOrganizerRole,
    /// The organization's place in the programme's list.
    pub organization: usize,
}

impl<'a> Lookup<'a> {
    /// Parts and shares are resolved here, in the order in which they lie in memory: session by
    /// session, each name would have to be fetched from far away.
    pub fn new(programme: &'a Programme) -> Self {
        let people = programme.people.iter();
        let people: FxHashMap<_, _> = people.enumerate().map(|(n, p)| (&p.id, n)).collect();
        let organizations = programme.organizations.iter().enumerate();
        let organizations: FxHashMap<_, _> = organizations.map(|(n, o)| (&o.id, n)).collect();
        let senders = programme.delegations.iter();
        let senders = senders.map(|d| (&d.id, organizations.get(&d.organization_id).copied()));
        let senders: FxHashMap<_, _> = senders.collect();
        let held = |part: &'a Part| {
            let by = match &part.who {
                Who::Person(id) => Holder::Person(*people.get(id)?),
                Who::Delegation(id) => Holder::Sender((*senders.get(id)?)?),
            };
            Some(Held {
                part,
                role: part.role,
                by,
                behalf: Some(&part.on_behalf_of).filter(|whom| !whom.is_empty()),
            })
        };
        let mut parts: FxHashMap<_, Vec<_>> =
            FxHashMap::with_capacity_and_hasher(programme.sessions.len(), FxBuildHasher);
        // Those of one session mostly stand together.
        for group in programme
            .parts
            .chunk_by(|a, b| a.session_id == b.session_id)
        {
            let parts = parts.entry(&group[0].session_id).or_default();
            parts.extend(group.iter().filter_map(held));
            parts.sort_by_key(|held| (held.part.position, &held.part.id));
        }
        let mut shares: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for share in programme
            .co_organizers
            .iter()
            .filter(|c| c.status.is_told())
        {
            let organization = organizations.get(&share.organization_id);
            if let Some((session, organization)) = share.session_id().zip(organization.copied()) {
                let shares = shares.entry(session).or_default();
                shares.push(Share {
                    share,
                    role: share.role,
                    organization,
                });
                shares.sort_by_key(|told| (told.share.position, &told.share.id));
            }
        }
        Self {
            rooms: programme.rooms.iter().map(|r| (&r.id, r)).collect(),
            venues: programme.venues.iter().map(|v| (&v.id, v)).collect(),
            tracks: programme.tracks.iter().map(|t| (&t.id, t)).collect(),
            parts,
            shares,
        }
    }

    /// The parts in a session, in the running order.
    pub fn parts(&self, session: &SessionId) -> &[Held<'a>] {
        self.parts.get(session).map_or(&[], Vec::as_slice)
    }

    /// The shares in a session that are told, in the order of their logos.
    pub fn shares(&self, session: &SessionId) -> &[Share<'a>] {
        self.shares.get(session).map_or(&[], Vec::as_slice)
    }
}
