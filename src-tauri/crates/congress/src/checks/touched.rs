//! Which units a change touches: those whose findings may differ after it.

use std::collections::BTreeSet;

use super::index::{Index, Numbered};
use super::principal::Principal;
use super::unit::Unit;
use crate::constraint::Subject;
use crate::part::Who;
use crate::session::SessionKind;
use crate::{Changed, Member, Part, VenueId};

/// The units that changes touch. Each change is looked at twice, before and after it is made,
/// so that what a row belonged to counts as much as what it belongs to now.
#[derive(Default)]
pub(super) struct Touched {
    /// The units.
    pub units: BTreeSet<Unit>,
    /// Whether all are touched.
    pub all: bool,
}

impl Touched {
    /// What a change touches in a programme as it stands. `deep`: beyond what the row belongs to;
    /// of a session, also whatever is a part of it.
    pub fn by(&mut self, index: &Index<'_>, changed: &Changed, deep: bool) {
        let links = index.links;
        match changed {
            Changed::Event { .. } => self.all = true,
            // No rule asks for their names; what is held against an acceptance is found by it.
            Changed::Track { .. }
            | Changed::Organization { .. }
            | Changed::Acceptance { .. }
            | Changed::Release { .. } => {}
            // No rule reads them.
            Changed::Series { .. }
            | Changed::Attachment { .. }
            | Changed::AttachmentContent { .. }
            | Changed::Strand { .. }
            | Changed::StrandTie { .. } => {}
            // No part of a programme.
            Changed::Picture { .. } | Changed::ProtocolNote { .. } => {}
            // Sessions without a room are taken to be in one of the event's venues.
            Changed::Venue { .. } if deep => self.all = true,
            Changed::Venue { .. } => {}
            Changed::Travel { id, .. } => {
                let number = links.travels.number(id);
                let list = &index.programme.travels;
                if let Some(row) = number.and_then(|n| links.travels.row(list, n)) {
                    self.venue(index, &row.from_id);
                    self.venue(index, &row.to_id);
                }
            }
            // Whose prayers it moves hangs on the day and the place of each of their sessions.
            Changed::Timetable { .. } => self.all = true,
            Changed::Constraint { id, .. } => {
                let number = links.constraints.number(id);
                self.units.extend(number.map(Unit::Constraint));
            }
            Changed::Availability { id, .. } => {
                let number = links.availabilities.number(id);
                let list = &index.programme.availabilities;
                if let Some(row) = number.and_then(|n| links.availabilities.row(list, n)) {
                    let person = links.people.number(&row.person_id);
                    let person = person.map(Principal::Person);
                    self.units.extend(person.map(Unit::Principal));
                }
            }
            Changed::Room { id, .. } => {
                if let Some(room) = links.rooms.number(id) {
                    self.room(index, room);
                }
            }
            Changed::Session { id, .. } => {
                if let Some(session) = links.sessions.number(id) {
                    self.session(index, session);
                    if deep {
                        self.below(index, session);
                    }
                }
            }
            Changed::Person { id, .. } => {
                if let Some(person) = links.people.number(id) {
                    self.person(index, person);
                }
            }
            Changed::Delegation { id, .. } => {
                if let Some(delegation) = links.delegations.number(id) {
                    self.delegation(index, delegation);
                }
            }
            Changed::Member { id, .. } => {
                let member = links.members.number(id);
                let list = &index.programme.members;
                if let Some(member) = member.and_then(|n| links.members.row(list, n)) {
                    self.member(index, member);
                }
            }
            Changed::Part { id, .. } => {
                let part = links.parts.number(id);
                let part = part.and_then(|n| links.parts.row(&index.programme.parts, n));
                if let Some(part) = part {
                    self.part(index, part);
                }
            }
            Changed::CoOrganizer { id, .. } => {
                let number = links.co_organizers.number(id);
                let list = &index.programme.co_organizers;
                if let Some(row) = number.and_then(|n| links.co_organizers.row(list, n)) {
                    let session = row.session_id();
                    let session = session.and_then(|id| links.sessions.number(id));
                    self.units.extend(session.map(Unit::Session));
                    self.organizations(index);
                }
            }
            Changed::Agreement { id, .. } => {
                if let Some(agreement) = links.agreements.number(id) {
                    self.agreement(index, agreement);
                }
            }
            Changed::Commitment { id, .. } => {
                let number = links.commitments.number(id);
                self.units.extend(number.map(Unit::Commitment));
            }
            Changed::AgreementParty { id, .. } => {
                let number = links.parties.number(id);
                let list = &index.programme.agreement_parties;
                if let Some(row) = number.and_then(|n| links.parties.row(list, n)) {
                    let agreement = links.agreements.number(&row.agreement_id);
                    agreement.into_iter().for_each(|n| self.agreement(index, n));
                }
            }
        }
    }

    /// A session, and everyone and everything in it.
    fn session(&mut self, index: &Index<'_>, number: usize) {
        let links = index.links;
        self.units.insert(Unit::Session(number));
        // A part is held against its block, a block that is cancelled against its parts.
        let near = links.children.of(number).iter();
        let near = near.chain(links.parents.of(number));
        self.units.extend(near.map(|&other| Unit::Session(other)));
        // Whether what was promised there concerns this event hangs on it.
        for &agreement in links.signed_in.of(number) {
            self.commitments(index, agreement);
        }
        for part in index.parts_in(number) {
            self.who(index, &part.who);
        }
        if let Some(session) = index.session(number) {
            self.place(index, (number, session));
        }
    }

    /// What a session as it stands is held against, by where and when and as what it is.
    fn place(&mut self, index: &Index<'_>, one: Numbered<'_>) {
        let (number, session) = one;
        let links = index.links;
        let room = session.room_id.as_ref();
        let room = room.and_then(|id| links.rooms.number(id));
        self.units.extend(room.map(Unit::Room));
        let track = session.track_id.as_ref();
        let track = track.and_then(|id| links.tracks.number(id));
        self.units.extend(track.map(Unit::Track));
        for &plenary in links.of_kind.of(SessionKind::Plenary as usize) {
            let beside = index
                .session(plenary)
                .is_some_and(|row| row.overlaps(session));
            if beside || plenary == number {
                self.units.insert(Unit::Session(plenary));
            }
        }
        let concerns = |subject: &Subject| match subject {
            Subject::Session(id) => *id == session.id,
            Subject::Track(id) => session.track_id.as_ref() == Some(id),
            Subject::Kind(kind) => *kind == session.kind,
            Subject::Organization(_) => true,
        };
        self.constraints(index, concerns);
    }

    /// The constraints of which a subject is such a one.
    fn constraints(&mut self, index: &Index<'_>, such: impl Fn(&Subject) -> bool) {
        let rows = index.programme.constraints.iter();
        let rows = rows.filter(|row| such(&row.one) || such(&row.other));
        let numbers = rows.filter_map(|row| index.links.constraints.number(&row.id));
        self.units.extend(numbers.map(Unit::Constraint));
    }

    /// The constraints on organizations: whose sessions are theirs hangs on many rows.
    fn organizations(&mut self, index: &Index<'_>) {
        self.constraints(index, |subject| matches!(subject, Subject::Organization(_)));
    }

    /// All sessions that are, at any depth, parts of one: what they may clash with hangs on it.
    fn below(&mut self, index: &Index<'_>, number: usize) {
        // An imported file may hold a circle of parents.
        let mut seen = BTreeSet::from([number]);
        let mut left = vec![number];
        while let Some(next) = left.pop() {
            for &child in index.links.children.of(next) {
                if seen.insert(child) {
                    self.session(index, child);
                    left.push(child);
                }
            }
        }
    }

    fn venue(&mut self, index: &Index<'_>, id: &VenueId) {
        let Some(venue) = index.links.venues.number(id) else {
            return;
        };
        for &room in index.links.in_venue.of(venue) {
            self.room(index, room);
        }
    }

    /// A room, its sessions, and those who have to get there.
    fn room(&mut self, index: &Index<'_>, number: usize) {
        let links = index.links;
        self.units.insert(Unit::Room(number));
        for &session in links.in_room.of(number) {
            self.units.insert(Unit::Session(session));
            for part in index.parts_in(session) {
                self.who(index, &part.who);
            }
        }
    }

    fn who(&mut self, index: &Index<'_>, who: &Who) {
        let links = index.links;
        match who {
            Who::Person(id) => {
                if let Some(person) = links.people.number(id) {
                    self.principal(index, Principal::Person(person));
                }
            }
            Who::Delegation(id) => {
                if let Some(delegation) = links.delegations.number(id) {
                    self.principal(index, Principal::standing_for(index, delegation));
                    self.units.insert(Unit::Delegation(delegation));
                }
            }
        }
    }

    /// Someone, and the delegations that they may have to represent.
    fn principal(&mut self, index: &Index<'_>, who: Principal) {
        self.units.insert(Unit::Principal(who));
        if let Principal::Person(person) = who {
            let members = index.memberships(person);
            let delegations = members.filter_map(|member| {
                let delegations = &index.links.delegations;
                delegations.number(&member.delegation_id)
            });
            self.units.extend(delegations.map(Unit::Delegation));
        }
    }

    fn part(&mut self, index: &Index<'_>, part: &Part) {
        let session = index.links.sessions.number(&part.session_id);
        self.units.extend(session.map(Unit::Session));
        self.who(index, &part.who);
        self.organizations(index);
    }

    fn parts(&mut self, index: &Index<'_>, numbers: &[usize]) {
        for part in index.parts(numbers) {
            self.part(index, part);
        }
    }

    /// A person, and the sessions in which they have a part, by name or for a delegation.
    fn person(&mut self, index: &Index<'_>, number: usize) {
        let links = index.links;
        self.principal(index, Principal::Person(number));
        self.parts(index, links.parts_of.of(number));
        for member in index.memberships(number) {
            if let Some(delegation) = links.delegations.number(&member.delegation_id) {
                self.parts(index, links.parts_as.of(delegation));
            }
        }
    }

    /// A delegation, its people, and the sessions in which it has a part.
    fn delegation(&mut self, index: &Index<'_>, number: usize) {
        let links = index.links;
        self.units.insert(Unit::Delegation(number));
        self.units
            .insert(Unit::Principal(Principal::HeadOf(number)));
        for member in index.members_of(number) {
            let person = member.person_id.as_ref();
            if let Some(person) = person.and_then(|id| links.people.number(id)) {
                self.person(index, person);
            }
        }
        self.parts(index, links.parts_as.of(number));
        self.organizations(index);
    }

    fn member(&mut self, index: &Index<'_>, member: &Member) {
        // Who heads it may hang on this row, and what binds the head on that.
        if let Some(delegation) = index.links.delegations.number(&member.delegation_id) {
            self.delegation(index, delegation);
        }
    }

    fn agreement(&mut self, index: &Index<'_>, number: usize) {
        let list = &index.programme.agreements;
        let agreement = index.links.agreements.row(list, number);
        let session = agreement.and_then(|row| row.session_id.as_ref());
        let session = session.and_then(|id| index.links.sessions.number(id));
        self.units.extend(session.map(Unit::Session));
        self.commitments(index, number);
    }

    /// What was promised in an agreement.
    fn commitments(&mut self, index: &Index<'_>, agreement: usize) {
        let numbers = index.links.promised_in.of(agreement).iter();
        self.units.extend(numbers.map(|&n| Unit::Commitment(n)));
    }
}
