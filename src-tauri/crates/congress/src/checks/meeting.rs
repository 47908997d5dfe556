//! What the checks know of two delegations that are to meet.

use std::collections::HashMap;

use super::principal::{Bound, Principal};
use super::{Checked, Finding};
use crate::delegation::MemberFunction;
use crate::id::*;
use crate::{Changed, Session};

impl Checked {
    /// The sessions that bind whoever stands for a delegation, by start: a guest's do not.
    pub(crate) fn binding(&self, delegation: &DelegationId) -> Vec<&Session> {
        let Some(number) = self.index().links.delegations.number(delegation) else {
            return Vec::new();
        };
        self.bound(Principal::standing_for(&self.index(), number))
    }

    /// Who stands for a delegation, where that is known by name.
    pub(crate) fn head(&self, delegation: &DelegationId) -> Option<&PersonId> {
        let index = self.index();
        let number = index.links.delegations.number(delegation)?;
        index.person_id(Principal::standing_for(&index, number))
    }

    /// The members of a delegation beside its heads who are known by name, each with the
    /// sessions that bind them.
    pub(crate) fn others(&self, delegation: &DelegationId) -> Vec<(&PersonId, Vec<&Session>)> {
        let index = self.index();
        let Some(number) = index.links.delegations.number(delegation) else {
            return Vec::new();
        };
        let members = index.members_of(number);
        let others = members.filter(|one| one.function != MemberFunction::Head);
        let people = others.filter_map(|one| one.person_id.as_ref());
        let with = |id| {
            let person = index.links.people.number(id)?;
            Some((id, self.bound(Principal::Person(person))))
        };
        people.filter_map(with).collect()
    }

    /// The minutes from a venue to each other from which the way is known.
    pub(crate) fn ways_to(&self, venue: &VenueId) -> HashMap<&VenueId, u32> {
        let index = self.index();
        let others = self.programme().venues.iter().map(|one| &one.id);
        let others = others.filter(|id| *id != venue);
        let way = |id| Some((id, index.way(id, venue)?.minutes));
        others.filter_map(way).collect()
    }

    /// What would be found of a session and whom it binds, after changes: what is accepted is
    /// left out, as is what concerns nobody.
    pub(crate) fn would_be_found_of(
        &mut self,
        session: &SessionId,
        changes: &[Changed],
    ) -> Vec<Finding> {
        let mut found = self.would_be_found(changes);
        found.retain(|one| {
            let of_it = one.sessions.contains(session) && one.acceptance.is_none();
            of_it && !(one.people.is_empty() && one.delegations.is_empty())
        });
        found
    }

    fn bound(&self, who: Principal) -> Vec<&Session> {
        let bound = Bound::of(&self.index(), who);
        bound.sessions.into_iter().map(|(_, row)| row).collect()
    }
}
