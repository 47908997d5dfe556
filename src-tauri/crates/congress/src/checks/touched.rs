//! Which units a change touches: those whose findings may differ after it.

use std::collections::BTreeSet;

use super::index::Index;
use super::principal::Principal;
use super::unit::Unit;
use crate::part::Who;
use crate::{Changed, Member, Part, Session};

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
    /// What a change touches in a programme as it stands. `deep`: of a session, also whatever
    /// is a part of it.
    pub fn by(&mut self, index: &Index<'_>, changed: &Changed, deep: bool) {
        let links = index.links;
        match changed {
            Changed::Event { .. } => self.all = true,
            // No rule asks for names; what has rooms or sessions is theirs to say.
            Changed::Venue { .. } | Changed::Track { .. } | Changed::Organization { .. } => {}
            Changed::Travel { .. } => {}
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
                    let session = links.sessions.number(&row.session_id);
                    self.units.extend(session.map(Unit::Session));
                }
            }
            Changed::Agreement { id, .. } => {
                if let Some(agreement) = links.agreements.number(id) {
                    self.agreement(index, agreement);
                }
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
        for part in index.parts_in(number) {
            self.who(index, &part.who);
        }
        if let Some(session) = index.session(number) {
            self.place(index, session);
        }
    }

    fn place(&mut self, index: &Index<'_>, session: &Session) {
        let room = session.room_id.as_ref();
        let room = room.and_then(|id| index.links.rooms.number(id));
        self.units.extend(room.map(Unit::Room));
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

    fn room(&mut self, index: &Index<'_>, number: usize) {
        let links = index.links;
        self.units.insert(Unit::Room(number));
        for &session in links.in_room.of(number) {
            self.units.insert(Unit::Session(session));
        }
    }

    fn who(&mut self, index: &Index<'_>, who: &Who) {
        let links = index.links;
        match who {
            Who::Person(id) => {
                let person = links.people.number(id).map(Principal::Person);
                self.units.extend(person.map(Unit::Principal));
            }
            Who::Delegation(id) => {
                if let Some(delegation) = links.delegations.number(id) {
                    let who = Principal::standing_for(index, delegation);
                    self.units.insert(Unit::Principal(who));
                }
            }
        }
    }

    fn part(&mut self, index: &Index<'_>, part: &Part) {
        let session = index.links.sessions.number(&part.session_id);
        self.units.extend(session.map(Unit::Session));
        self.who(index, &part.who);
    }

    fn parts(&mut self, index: &Index<'_>, numbers: &[usize]) {
        for part in index.parts(numbers) {
            self.part(index, part);
        }
    }

    /// A person, and the sessions in which they have a part.
    fn person(&mut self, index: &Index<'_>, number: usize) {
        let links = index.links;
        self.units
            .insert(Unit::Principal(Principal::Person(number)));
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
        self.units
            .insert(Unit::Principal(Principal::HeadOf(number)));
        for member in index.members_of(number) {
            let person = member.person_id.as_ref();
            let person = person.and_then(|id| links.people.number(id));
            let person = person.map(Principal::Person);
            self.units.extend(person.map(Unit::Principal));
        }
        self.parts(index, links.parts_as.of(number));
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
    }
}
