//! What removing promises: what goes along, what lets go, and what stands in the way.

use congress::constraint::Subject;
use congress::strand::Tied;
use congress::*;

use super::deed::Deed;
use super::edits::{called, carried_called, condition_called, finding_called, way_called};
use super::rules::{Plan, Planned, Refusal, no};
use super::state::State;

/// The effect of removing a row.
pub fn plan(now: &State, deed: &Deed) -> Planned {
    let mut state = now.clone();
    let (action, subject);
    macro_rules! taken {
        ($rows:ident, $noun:ident, $id:expr, $action:literal) => {{
            action = $action;
            match state.$rows.remove($id) {
                Some(row) => row,
                None => return no(Noun::$noun, $id),
            }
        }};
    }
    match deed {
        Deed::VenueRemove(id) => {
            subject = taken!(venues, Venue, id, "venue-remove").name;
            let rooms: Vec<RoomId> = now
                .rooms
                .values()
                .filter(|room| room.venue_id == *id)
                .map(|room| room.id.clone())
                .collect();
            for room in &rooms {
                empty(&mut state, room);
                state.rooms.remove(room);
            }
            state
                .travels
                .retain(|_, way| way.from_id != *id && way.to_id != *id);
            state
                .timetables
                .retain(|_, table| table.venue_id.as_ref() != Some(id));
        }
        Deed::RoomRemove(id) => {
            subject = taken!(rooms, Room, id, "room-remove").name;
            empty(&mut state, id);
        }
        Deed::TravelRemove(id) => {
            let way = taken!(travels, Travel, id, "travel-remove");
            subject = way_called(now, &way.from_id, &way.to_id);
        }
        Deed::TrackRemove(id) => {
            subject = taken!(tracks, Track, id, "track-remove").name;
            for session in state.sessions.values_mut() {
                session.track_id.take_if(|track| track == id);
            }
            free(&mut state, &Subject::Track(id.clone()));
        }
        Deed::SessionRemove(id) => {
            subject = taken!(sessions, Session, id, "session-remove").title;
            state.parts.retain(|_, part| part.session_id != *id);
            state.co_organizers.retain(|_, one| !one.is_of(id));
            untie(&mut state, &Tied::Session(id.clone()));
            free(&mut state, &Subject::Session(id.clone()));
            for session in state.sessions.values_mut() {
                session.parent_id.take_if(|parent| parent == id);
            }
            for agreement in state.agreements.values_mut() {
                agreement.session_id.take_if(|session| session == id);
            }
        }
        Deed::OrganizationRemove(id) => {
            subject = taken!(organizations, Organization, id, "organization-remove").name;
            let delegations = now.delegations.values().map(|d| &d.organization_id);
            let carriers = now.co_organizers.values().map(|c| &c.organization_id);
            let parties = now.parties.values().map(|p| &p.organization_id);
            let owners = now.commitments.values();
            let owners = owners.filter_map(|one| one.organization_id.as_ref());
            let all = delegations.chain(carriers).chain(parties).chain(owners);
            let uses = all.filter(|used| *used == id).count();
            if uses > 0 {
                return Err(vec![Refusal::InUse(Noun::Organization, uses as u32)]);
            }
            for person in state.people.values_mut() {
                person.organization_id.take_if(|of| of == id);
            }
            free(&mut state, &Subject::Organization(id.clone()));
        }
        Deed::PersonRemove(id) => {
            subject = taken!(people, Person, id, "person-remove").name;
            let who = Who::Person(id.clone());
            state.parts.retain(|_, part| part.who != who);
            state.availabilities.retain(|_, one| one.person_id != *id);
            for member in state.members.values_mut() {
                member.person_id.take_if(|person| person == id);
            }
            for one in state.co_organizers.values_mut() {
                one.person_id.take_if(|person| person == id);
            }
            for party in state.parties.values_mut() {
                party.person_id.take_if(|person| person == id);
            }
        }
        Deed::DelegationRemove(id) => {
            subject = called(
                now,
                &taken!(delegations, Delegation, id, "delegation-remove"),
            );
            let who = Who::Delegation(id.clone());
            state.parts.retain(|_, part| part.who != who);
            state
                .members
                .retain(|_, member| member.delegation_id != *id);
        }
        Deed::MemberRemove(id) => {
            let member = taken!(members, Member, id, "member-remove");
            subject = called(now, &now.delegations[&member.delegation_id]);
        }
        Deed::PartRemove(id) => {
            let part = taken!(parts, Part, id, "part-remove");
            subject = now.sessions[&part.session_id].title.clone();
        }
        Deed::CoOrganizerRemove(id) => {
            let one = taken!(co_organizers, CoOrganizer, id, "co-organizer-remove");
            subject = carried_called(now, &one.of).expect("it is there");
        }
        Deed::AgreementRemove(id) => {
            subject = taken!(agreements, Agreement, id, "agreement-remove").title;
            state.parties.retain(|_, party| party.agreement_id != *id);
            let promised = now.commitments.values();
            for one in promised.filter(|one| one.agreement_id == *id) {
                state.commitments.remove(&one.id);
                untie(&mut state, &Tied::Commitment(one.id.clone()));
            }
            untie(&mut state, &Tied::Agreement(id.clone()));
        }
        Deed::AgreementPartyRemove(id) => {
            let party = taken!(parties, AgreementParty, id, "agreement-party-remove");
            subject = now.agreements[&party.agreement_id].title.clone();
        }
        Deed::CommitmentRemove(id) => {
            subject = taken!(commitments, Commitment, id, "commitment-remove").title;
            untie(&mut state, &Tied::Commitment(id.clone()));
        }
        Deed::SeriesRemove(id) => {
            subject = taken!(series, Series, id, "series-remove").name;
            for event in state.events.values_mut() {
                event.series_id.take_if(|series| series == id);
            }
        }
        Deed::StrandRemove(id) => {
            subject = taken!(strands, Strand, id, "strand-remove").name;
            state.ties.retain(|_, tie| tie.strand_id != *id);
        }
        Deed::StrandTieRemove(id) => {
            let tie = taken!(ties, StrandTie, id, "strand-tie-remove");
            subject = now.strands[&tie.strand_id].name.clone();
        }
        Deed::ConstraintRemove(id) => {
            let constraint = taken!(constraints, Constraint, id, "constraint-remove");
            subject = condition_called(now, &constraint);
        }
        Deed::AvailabilityRemove(id) => {
            let availability = taken!(availabilities, Availability, id, "availability-remove");
            subject = now.people[&availability.person_id].name.clone();
        }
        Deed::TimetableRemove(id) => {
            let timetable = taken!(timetables, Timetable, id, "timetable-remove");
            subject = LocalizedText::of("und", &timetable.name);
        }
        Deed::AcceptanceRemove(id) => {
            let acceptance = taken!(acceptances, Acceptance, id, "acceptance-remove");
            subject = finding_called(now, &acceptance);
        }
        _ => unreachable!("it removes nothing"),
    }
    Ok(Plan {
        state,
        action: action.to_owned(),
        subject,
        made: None,
    })
}

/// Nothing is tied to a strand that is not there.
fn untie(state: &mut State, to: &Tied) {
    state.ties.retain(|_, tie| tie.to != *to);
}

/// No condition is on what goes.
pub fn free(state: &mut State, subject: &Subject) {
    state
        .constraints
        .retain(|_, constraint| constraint.one != *subject && constraint.other != *subject);
}

/// Sessions in a room that goes keep their times.
fn empty(state: &mut State, room: &RoomId) {
    for session in state.sessions.values_mut() {
        session.room_id.take_if(|in_room| in_room == room);
    }
}
