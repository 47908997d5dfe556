//! A programme, looked up by what the rules ask for.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::Finding;
use super::links::Links;
use super::principal::Principal;
use crate::delegation::MemberFunction;
use crate::id::*;
use crate::{
    Agreement, AgreementParty, CoOrganizer, Commitment, Delegation, Member, Part, Person,
    Programme, Room, Session, Travel,
};

/// A programme with its rows found by number.
///
/// Lists come in no order: a rule that picks one of several says by what.
#[derive(Clone, Copy)]
pub(super) struct Index<'a> {
    /// The rows themselves.
    pub programme: &'a Programme,
    /// What belongs to what.
    pub links: &'a Links,
    /// The day that counts as today, in the event's zone.
    pub today: NaiveDate,
}

/// A session with its number.
pub(super) type Numbered<'a> = (usize, &'a Session);

/// Two sessions that share a stretch of time.
pub(super) struct Overlap<'a> {
    /// The one that starts first, or the lesser id where both start at once.
    pub first: Numbered<'a>,
    /// The other.
    pub second: Numbered<'a>,
    /// Start of what they share.
    pub from: NaiveDateTime,
    /// End of what they share, never before `from`.
    pub to: NaiveDateTime,
}

impl<'a> Index<'a> {
    /// A programme with what belongs to what in it.
    pub fn new(programme: &'a Programme, links: &'a Links, today: NaiveDate) -> Self {
        Self {
            programme,
            links,
            today,
        }
    }

    /// A session.
    pub fn session(&self, number: usize) -> Option<&'a Session> {
        let links = self.links;
        links.sessions.row(&self.programme.sessions, number)
    }

    /// A session that takes place.
    pub fn taking_place(&self, number: usize) -> Option<&'a Session> {
        self.session(number).filter(|s| s.takes_place())
    }

    /// Those of some sessions that take place, by start, then id.
    pub fn in_order(&self, numbers: &[usize]) -> Vec<Numbered<'a>> {
        let there = |&number: &usize| Some((number, self.taking_place(number)?));
        let mut found: Vec<_> = numbers.iter().filter_map(there).collect();
        found.sort_unstable_by(|(_, a), (_, b)| (a.starts, &a.id).cmp(&(b.starts, &b.id)));
        found
    }

    /// A room.
    pub fn room(&self, number: usize) -> Option<&'a Room> {
        self.links.rooms.row(&self.programme.rooms, number)
    }

    /// The room of a session.
    pub fn room_of(&self, session: &Session) -> Option<&'a Room> {
        let number = self.links.rooms.number(session.room_id.as_ref()?)?;
        self.room(number)
    }

    /// A person.
    pub fn person(&self, number: usize) -> Option<&'a Person> {
        self.links.people.row(&self.programme.people, number)
    }

    /// Whose number someone's is; of a head whose name is not known, nobody's.
    pub fn person_id(&self, who: Principal) -> Option<&'a PersonId> {
        let links = self.links;
        match who {
            Principal::Person(number) => links.people.id(&self.programme.people, number),
            Principal::HeadOf(_) => None,
        }
    }

    /// The ids of delegations, in order, each once.
    pub fn delegation_ids(&self, numbers: impl Iterator<Item = usize>) -> Vec<DelegationId> {
        let (links, list) = (self.links, &self.programme.delegations);
        let ids = numbers.filter_map(|number| links.delegations.id(list, number).cloned());
        let mut ids: Vec<_> = ids.collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// A delegation.
    pub fn delegation(&self, number: usize) -> Option<&'a Delegation> {
        let links = self.links;
        links.delegations.row(&self.programme.delegations, number)
    }

    /// Parts by their numbers.
    pub fn parts(&self, numbers: &'a [usize]) -> impl Iterator<Item = &'a Part> + use<'a> {
        let (links, list) = (self.links, &self.programme.parts);
        let part = move |&number: &usize| links.parts.row(list, number);
        numbers.iter().filter_map(part)
    }

    /// The parts in a session.
    pub fn parts_in(&self, session: usize) -> impl Iterator<Item = &'a Part> + use<'a> {
        self.parts(self.links.parts_in.of(session))
    }

    /// The co-organizers of a session.
    pub fn co_organizers_of(
        &self,
        session: usize,
    ) -> impl Iterator<Item = &'a CoOrganizer> + use<'a> {
        let (links, list) = (self.links, &self.programme.co_organizers);
        let row = move |&number: &usize| links.co_organizers.row(list, number);
        links.co_organizers_of.of(session).iter().filter_map(row)
    }

    /// The agreements that are signed in a session, each with its parties.
    pub fn signed_in(&self, session: usize) -> Vec<(&'a Agreement, Vec<&'a AgreementParty>)> {
        let (links, p) = (self.links, self.programme);
        let agreements = links.signed_in.of(session).iter();
        let with_parties = |&number: &usize| {
            let agreement = links.agreements.row(&p.agreements, number)?;
            let parties = links.parties_of.of(number).iter();
            let row = |&party: &usize| links.parties.row(&p.agreement_parties, party);
            Some((agreement, parties.filter_map(row).collect()))
        };
        agreements.filter_map(with_parties).collect()
    }

    /// The agreement of a commitment, where that concerns this event: it is the event's outcome
    /// or is signed in it, the event takes the commitment up, or no event does.
    pub fn agreement_of(&self, commitment: &Commitment) -> Option<&'a Agreement> {
        let links = self.links;
        let number = links.agreements.number(&commitment.agreement_id)?;
        let agreement = links.agreements.row(&self.programme.agreements, number)?;
        let here = &self.programme.event.id;
        let session = agreement.session_id.as_ref();
        let signed = session.and_then(|id| links.sessions.number(id));
        let signed = signed.and_then(|number| self.session(number)).is_some();
        let named = [&agreement.event_id, &commitment.event_id];
        let nowhere = session.is_none() && named.iter().all(|id| id.is_none());
        let named = named.iter().any(|id| id.as_ref() == Some(here));
        (named || signed || nowhere).then_some(agreement)
    }

    /// Members by their numbers.
    pub fn members(&self, numbers: &'a [usize]) -> impl Iterator<Item = &'a Member> + use<'a> {
        let (links, list) = (self.links, &self.programme.members);
        let member = move |&number: &usize| links.members.row(list, number);
        numbers.iter().filter_map(member)
    }

    /// The members of a delegation.
    pub fn members_of(&self, delegation: usize) -> impl Iterator<Item = &'a Member> + use<'a> {
        self.members(self.links.members_of.of(delegation))
    }

    /// What a person is a member as.
    pub fn memberships(&self, person: usize) -> impl Iterator<Item = &'a Member> + use<'a> {
        self.members(self.links.memberships.of(person))
    }

    /// The person at a delegation's head: of several heads the first by position, then id;
    /// `None` while only the function is known.
    pub fn head(&self, delegation: usize) -> Option<usize> {
        self.members_of(delegation)
            .filter(|m| m.function == MemberFunction::Head)
            .min_by_key(|m| (m.position, &m.id))
            .and_then(|m| self.links.people.number(m.person_id.as_ref()?))
    }

    /// The pairs of these sessions (by start, then id) that share time, without those in which
    /// one is a part of the other: a breakout takes place within its block.
    pub fn overlaps(&self, sessions: &[Numbered<'a>]) -> Vec<Overlap<'a>> {
        self.overlaps_of(sessions, |_, _| true)
    }

    /// As [`Self::overlaps`], of the pairs alone that are wanted: the earlier is told first. A
    /// sweep by start, in O(n log n) and the number of pairs.
    pub fn overlaps_of(
        &self,
        sessions: &[Numbered<'a>],
        wanted: impl Fn(Numbered<'a>, Numbered<'a>) -> bool,
    ) -> Vec<Overlap<'a>> {
        let mut found = Vec::new();
        let mut running: Vec<Numbered<'a>> = Vec::new();
        for &second in sessions {
            let Some((starts, ends)) = second.1.span() else {
                continue;
            };
            running.retain(|other| other.1.span().is_some_and(|s| last_moment(s) > starts));
            for &first in &running {
                let pair = wanted(first, second) && first.1.overlaps(second.1);
                if !pair || self.related(first.0, second.0) {
                    continue;
                }
                let to = first.1.ends.map_or(ends, |end| end.min(ends)).max(starts);
                found.push(Overlap {
                    first,
                    second,
                    from: starts,
                    to,
                });
            }
            running.push(second);
        }
        found
    }

    /// Those of these sessions (by start, then id) that share time with another of them, as
    /// [`Self::overlaps_of`] has it. It asks whether there is one, not for each pair: of a
    /// hundred at once there are thousands.
    pub fn sharing(
        &self,
        sessions: &[Numbered<'a>],
        wanted: impl Fn(Numbered<'a>, Numbered<'a>) -> bool,
    ) -> Vec<Numbered<'a>> {
        let pair = |first: Numbered<'a>, second: Numbered<'a>| {
            wanted(first, second) && first.1.overlaps(second.1) && !self.related(first.0, second.0)
        };
        let mut shares = vec![false; sessions.len()];
        // Places in the list of those that run: alone as yet, and not.
        let (mut alone, mut together): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
        for (place, &second) in sessions.iter().enumerate() {
            let Some((starts, _)) = second.1.span() else {
                continue;
            };
            let runs = |&other: &usize| {
                let span = sessions[other].1.span();
                span.is_some_and(|span| last_moment(span) > starts)
            };
            alone.retain(runs);
            together.retain(runs);
            let found = alone.extract_if(.., |&mut other| pair(sessions[other], second));
            let found: Vec<usize> = found.collect();
            let beside =
                !found.is_empty() || together.iter().any(|&other| pair(sessions[other], second));
            found.iter().for_each(|&other| shares[other] = true);
            together.extend(found);
            shares[place] = beside;
            if beside { &mut together } else { &mut alone }.push(place);
        }
        let places = (0..sessions.len()).filter(|&place| shares[place]);
        places.map(|place| sessions[place]).collect()
    }

    /// Each of these sessions that begins after another of them has ended, with that other: of
    /// several the one that ends last.
    pub fn followers(&self, sessions: &[Numbered<'a>]) -> Vec<(Numbered<'a>, Numbered<'a>)> {
        let end = |(_, session): Numbered<'a>| session.ends.max(session.starts);
        let mut ended = sessions.to_vec();
        ended.sort_unstable_by_key(|&one| (end(one), &one.1.id));
        let before = |&next: &Numbered<'a>| {
            let until = ended.partition_point(|&one| end(one) <= next.1.starts);
            let earlier = ended[..until].iter().rev();
            let last = earlier.copied().find(|one| one.1.starts < next.1.starts)?;
            Some((last, next))
        };
        sessions.iter().filter_map(before).collect()
    }

    /// How long it takes from one wall time to another, in whole minutes; negative backwards.
    pub fn minutes(&self, from: NaiveDateTime, to: NaiveDateTime) -> i64 {
        let clock = &self.links.clock;
        (clock.instant(to) - clock.instant(from)).div_euclid(60)
    }

    /// How many minutes the way between two venues takes; `None` where it is not known. Of
    /// several rows, as a damaged file may hold them, that of the least id counts.
    pub fn way(&self, one: &VenueId, other: &VenueId) -> Option<&'a Travel> {
        let venues = [one, other].map(|id| self.links.venues.number(id));
        let (one, other) = venues[0].zip(venues[1])?;
        let ways = self.links.ways.get(&(one.min(other), one.max(other)))?;
        let list = &self.programme.travels;
        let rows = ways.iter().filter_map(|&n| self.links.travels.row(list, n));
        rows.min_by_key(|row| &row.id)
    }

    /// The acceptance that holds for a finding.
    pub fn acceptance(&self, finding: &Finding) -> Option<AcceptanceId> {
        let of_rule = self.links.accepted_of.get(&finding.rule);
        if of_rule.is_none_or(|count| *count == 0) {
            return None;
        }
        let numbers = self.links.accepted.get(&finding.key)?;
        let list = &self.programme.acceptances;
        let rows = numbers.iter();
        let rows = rows.filter_map(|&n| self.links.acceptances.row(list, n));
        let holding = rows.filter(|row| row.holds_for(finding));
        holding.map(|row| row.id.clone()).min()
    }

    /// Whether one session is, at any depth, a part of the other.
    pub fn related(&self, a: usize, b: usize) -> bool {
        self.within(a, b) || self.within(b, a)
    }

    fn within(&self, child: usize, block: usize) -> bool {
        // The walk is bounded, since an imported file may hold a circle of parents.
        std::iter::successors(self.parent(child), |&number| self.parent(number))
            .take(DEPTH)
            .any(|ancestor| ancestor == block)
    }

    /// The session of which one is a part, where it has a row.
    pub fn parent(&self, session: usize) -> Option<usize> {
        let parent = *self.links.parents.of(session).first()?;
        self.session(parent).map(|_| parent)
    }
}

/// How many sessions deep one may be a part of another.
const DEPTH: usize = 16;

/// The moment from which a session no longer runs. One without length still holds the
/// moment on which it stands, so that an equal start is seen.
fn last_moment((starts, ends): (NaiveDateTime, NaiveDateTime)) -> NaiveDateTime {
    ends.max(
        starts
            .checked_add_signed(TimeDelta::nanoseconds(1))
            .unwrap_or(starts),
    )
}
