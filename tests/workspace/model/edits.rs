//! What editing one field promises.

use std::collections::BTreeMap;

use congress::agreement::{AgreementEdit, AgreementPartyEdit};
use congress::co_organizer::{Carried, CoOrganizerEdit};
use congress::commitment::CommitmentEdit;
use congress::constraint::{ConstraintEdit, Subject};
use congress::delegation::{DelegationEdit, MemberEdit};
use congress::event::EventEdit;
use congress::part::PartEdit;
use congress::person::PersonEdit;
use congress::room::RoomEdit;
use congress::session::SessionEdit;
use congress::strand::StrandEdit;
use congress::timetable::TimetableEdit;
use congress::track::TrackEdit;
use congress::venue::VenueEdit;
use congress::*;

use super::deed::Deed;
use super::rules::{Against, Plan, Planned, no};
use super::state::State;

/// The effect of an edit: one field of one row, or the places of all in an order.
pub fn plan(now: &State, deed: &Deed) -> Planned {
    let mut state = now.clone();
    let mut against = Against::default();
    let action;
    let subject;
    // The row as it becomes, where the field takes the value.
    macro_rules! applied {
        ($rows:ident, $noun:ident, $id:expr, $edit:expr, $prefix:literal) => {{
            let Some(row) = state.$rows.get_mut($id) else {
                return no(Noun::$noun, $id);
            };
            action = format!("{}-{}", $prefix, $edit.verb());
            against.valid(row.apply($edit.clone()));
            row.clone()
        }};
    }
    match deed {
        Deed::EventEdit(id, edit) => {
            subject = applied!(events, Event, id, edit, "event").name;
            if let EventEdit::Series(Some(to)) = edit {
                against.found(now.series.contains_key(to), Noun::Series, to);
            }
        }
        Deed::VenueEdit(id, edit) => {
            let venue = applied!(venues, Venue, id, edit, "venue");
            if let VenueEdit::Position(to) = edit {
                let event = &venue.event_id;
                let order =
                    renumbered(&now.venues, id, *to, |v| (v.event_id == *event, v.position));
                for (id, place) in order {
                    state.venues.get_mut(&id).unwrap().position = place;
                }
            }
            subject = venue.name;
        }
        Deed::RoomEdit(id, edit) => {
            let room = applied!(rooms, Room, id, edit, "room");
            let event = &room.event_id;
            match edit {
                RoomEdit::Position(to) => {
                    let order =
                        renumbered(&now.rooms, id, *to, |r| (r.event_id == *event, r.position));
                    for (id, place) in order {
                        state.rooms.get_mut(&id).unwrap().position = place;
                    }
                }
                RoomEdit::Venue(venue) => {
                    let fits = now.venues.get(venue).is_some_and(|v| v.event_id == *event);
                    against.found(fits, Noun::Venue, venue);
                }
                _ => {}
            }
            subject = room.name;
        }
        Deed::TrackEdit(id, edit) => {
            let track = applied!(tracks, Track, id, edit, "track");
            if let TrackEdit::Position(to) = edit {
                let event = &track.event_id;
                let order =
                    renumbered(&now.tracks, id, *to, |t| (t.event_id == *event, t.position));
                for (id, place) in order {
                    state.tracks.get_mut(&id).unwrap().position = place;
                }
            }
            subject = track.name;
        }
        Deed::SessionEdit(id, edit) => {
            let session = applied!(sessions, Session, id, edit, "session");
            match edit {
                SessionEdit::Place(place) => {
                    room_of(now, &mut against, &session.event_id, place.room_id.as_ref());
                }
                SessionEdit::Parent(Some(parent)) => parent_of(now, &mut against, &session, parent),
                SessionEdit::Track(Some(track)) => {
                    track_of(now, &mut against, &session.event_id, track);
                }
                _ => {}
            }
            subject = session.title;
        }
        Deed::OrganizationEdit(id, edit) => {
            subject = applied!(organizations, Organization, id, edit, "organization").name;
        }
        Deed::PersonEdit(id, edit) => {
            subject = applied!(people, Person, id, edit, "person").name;
            if let PersonEdit::Organization(Some(to)) = edit {
                against.found(now.organizations.contains_key(to), Noun::Organization, to);
            }
        }
        Deed::DelegationEdit(id, edit) => {
            let delegation = applied!(delegations, Delegation, id, edit, "delegation");
            if let DelegationEdit::Organization(to) = edit {
                against.found(now.organizations.contains_key(to), Noun::Organization, to);
            }
            subject = called(now, &delegation);
        }
        Deed::MemberEdit(id, edit) => {
            let member = applied!(members, Member, id, edit, "member");
            let delegation = &member.delegation_id;
            match edit {
                MemberEdit::Person(Some(to)) => {
                    against.found(now.people.contains_key(to), Noun::Person, to);
                }
                MemberEdit::Position(to) => {
                    let sibling = |m: &Member| (m.delegation_id == *delegation, m.position);
                    for (id, place) in renumbered(&now.members, id, *to, sibling) {
                        state.members.get_mut(&id).unwrap().position = place;
                    }
                }
                _ => {}
            }
            subject = called(now, &now.delegations[delegation]);
        }
        Deed::PartEdit(id, edit) => {
            let part = applied!(parts, Part, id, edit, "part");
            let session = &now.sessions[&part.session_id];
            match edit {
                PartEdit::Who(who) => who_of(now, &mut against, &session.event_id, who),
                PartEdit::Position(to) => {
                    let sibling = |p: &Part| (p.session_id == session.id, p.position);
                    for (id, place) in renumbered(&now.parts, id, *to, sibling) {
                        state.parts.get_mut(&id).unwrap().position = place;
                    }
                }
                _ => {}
            }
            subject = session.title.clone();
        }
        Deed::CoOrganizerEdit(id, edit) => {
            let one = applied!(co_organizers, CoOrganizer, id, edit, "co-organizer");
            match edit {
                CoOrganizerEdit::Organization(to) => {
                    against.found(now.organizations.contains_key(to), Noun::Organization, to);
                }
                CoOrganizerEdit::Person(Some(to)) => {
                    against.found(now.people.contains_key(to), Noun::Person, to);
                }
                CoOrganizerEdit::Position(to) => {
                    let sibling = |c: &CoOrganizer| (c.of == one.of, c.position);
                    for (id, place) in renumbered(&now.co_organizers, id, *to, sibling) {
                        state.co_organizers.get_mut(&id).unwrap().position = place;
                    }
                }
                _ => {}
            }
            subject = carried_called(now, &one.of).expect("it is there");
        }
        Deed::AgreementEdit(id, edit) => {
            subject = applied!(agreements, Agreement, id, edit, "agreement").title;
            if let AgreementEdit::Session(Some(to)) = edit {
                against.found(now.sessions.contains_key(to), Noun::Session, to);
            }
            if let AgreementEdit::Event(Some(to)) = edit {
                against.found(now.events.contains_key(to), Noun::Event, to);
            }
        }
        Deed::AgreementPartyEdit(id, edit) => {
            let party = applied!(parties, AgreementParty, id, edit, "agreement-party");
            if let AgreementPartyEdit::Person(Some(to)) = edit {
                against.found(now.people.contains_key(to), Noun::Person, to);
            }
            subject = now.agreements[&party.agreement_id].title.clone();
        }
        Deed::CommitmentEdit(id, edit) => {
            let one = applied!(commitments, Commitment, id, edit, "commitment");
            match edit {
                CommitmentEdit::Organization(Some(to)) => {
                    against.found(now.organizations.contains_key(to), Noun::Organization, to);
                }
                CommitmentEdit::Event(Some(to)) => {
                    against.found(now.events.contains_key(to), Noun::Event, to);
                }
                CommitmentEdit::Position(to) => {
                    let sibling = |c: &Commitment| (c.agreement_id == one.agreement_id, c.position);
                    for (id, place) in renumbered(&now.commitments, id, *to, sibling) {
                        state.commitments.get_mut(&id).unwrap().position = place;
                    }
                }
                _ => {}
            }
            subject = one.title;
        }
        Deed::SeriesEdit(id, edit) => {
            subject = applied!(series, Series, id, edit, "series").name;
        }
        Deed::StrandEdit(id, edit) => {
            subject = applied!(strands, Strand, id, edit, "strand").name;
            if let StrandEdit::Position(to) = edit {
                for (id, place) in renumbered(&now.strands, id, *to, |s| (true, s.position)) {
                    state.strands.get_mut(&id).unwrap().position = place;
                }
            }
        }
        Deed::ConstraintEdit(id, edit) => {
            let constraint = applied!(constraints, Constraint, id, edit, "constraint");
            if let ConstraintEdit::One(to) | ConstraintEdit::Other(to) = edit {
                subject_of(now, &mut against, &constraint.event_id, to);
            }
            subject = condition_called(now, &constraint);
        }
        Deed::AvailabilityEdit(id, edit) => {
            let availability = applied!(availabilities, Availability, id, edit, "availability");
            subject = now.people[&availability.person_id].name.clone();
        }
        Deed::TimetableEdit(id, edit) => {
            let timetable = applied!(timetables, Timetable, id, edit, "timetable");
            if let TimetableEdit::Venue(to) = edit {
                venue_of(now, &mut against, &timetable.event_id, to.as_ref());
            }
            subject = LocalizedText::of("und", &timetable.name);
        }
        _ => unreachable!("it edits no field"),
    }
    against.or(|| Plan {
        state,
        action,
        subject,
        made: None,
    })
}

/// What a co-organizer carries, by its name, if it is there.
pub fn carried_called(now: &State, of: &Carried) -> Option<LocalizedText> {
    match of {
        Carried::Session(id) => now.sessions.get(id).map(|row| row.title.clone()),
        Carried::Event(id) => now.events.get(id).map(|row| row.name.clone()),
    }
}

/// A room is one of the session's own event.
pub fn room_of(now: &State, against: &mut Against, event: &EventId, room: Option<&RoomId>) {
    if let Some(id) = room {
        let fits = now.rooms.get(id).is_some_and(|r| r.event_id == *event);
        against.found(fits, Noun::Room, id);
    }
}

/// A track is one of the session's own event.
pub fn track_of(now: &State, against: &mut Against, event: &EventId, track: &TrackId) {
    let fits = now.tracks.get(track).is_some_and(|t| t.event_id == *event);
    against.found(fits, Noun::Track, track);
}

/// A venue is one of the event.
pub fn venue_of(now: &State, against: &mut Against, event: &EventId, venue: Option<&VenueId>) {
    if let Some(id) = venue {
        let fits = now.venues.get(id).is_some_and(|v| v.event_id == *event);
        against.found(fits, Noun::Venue, id);
    }
}

/// What a condition is on is of its event; organizations are the whole file's.
pub fn subject_of(now: &State, against: &mut Against, event: &EventId, subject: &Subject) {
    match subject {
        Subject::Session(id) => {
            let fits = now.sessions.get(id).is_some_and(|s| s.event_id == *event);
            against.found(fits, Noun::Session, id);
        }
        Subject::Track(id) => track_of(now, against, event, id),
        Subject::Kind(_) => {}
        Subject::Organization(id) => {
            against.found(now.organizations.contains_key(id), Noun::Organization, id);
        }
    }
}

/// A condition is called by what it is on, where that has a name.
pub fn condition_called(now: &State, constraint: &Constraint) -> LocalizedText {
    let name = |subject: &Subject| match subject {
        Subject::Session(id) => now.sessions.get(id).map(|s| s.title.clone()),
        Subject::Track(id) => now.tracks.get(id).map(|t| t.name.clone()),
        Subject::Kind(_) => None,
        Subject::Organization(id) => now.organizations.get(id).map(|o| o.name.clone()),
    };
    match (name(&constraint.one), name(&constraint.other)) {
        (Some(one), Some(other)) => both_called(&one, &other),
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

/// An acceptance is called by the session of its finding, if that is still there.
pub fn finding_called(now: &State, acceptance: &Acceptance) -> LocalizedText {
    let named = |s: &&Session| {
        acceptance
            .key
            .contains(&format!("[\"session\",\"{}\"]", s.id))
    };
    let first = now.sessions.values().find(named);
    first.map(|s| s.title.clone()).unwrap_or_default()
}

/// The way between two venues is called by both, in the languages that both have.
pub fn way_called(now: &State, from: &VenueId, to: &VenueId) -> LocalizedText {
    both_called(&now.venues[from].name, &now.venues[to].name)
}

fn both_called(from: &LocalizedText, to: &LocalizedText) -> LocalizedText {
    let both = from.0.iter().filter(|(lang, _)| to.0.contains_key(*lang));
    LocalizedText(
        both.map(|(lang, name)| (lang.clone(), format!("{name} – {}", to.0[lang])))
            .collect(),
    )
}

/// A delegation takes part where it comes to; a person anywhere.
pub fn who_of(now: &State, against: &mut Against, event: &EventId, who: &Who) {
    match who {
        Who::Person(id) => against.found(now.people.contains_key(id), Noun::Person, id),
        Who::Delegation(id) => {
            let fits = now
                .delegations
                .get(id)
                .is_some_and(|d| d.event_id == *event);
            against.found(fits, Noun::Delegation, id);
        }
    }
}

/// A delegation is called by its organization's name.
pub fn called(now: &State, delegation: &Delegation) -> LocalizedText {
    let organization = now.organizations.get(&delegation.organization_id);
    organization.map(|o| o.name.clone()).unwrap_or_default()
}

/// A parent is of the same event, and not the session itself nor inside of it.
fn parent_of(now: &State, against: &mut Against, session: &Session, parent: &SessionId) {
    let Some(found) = now.sessions.get(parent) else {
        return against.found(false, Noun::Session, parent);
    };
    against.found(found.event_id == session.event_id, Noun::Session, parent);
    let mut above = found.parent_id.as_ref();
    while let Some(id) = above {
        if *id == session.id {
            against.valid(Err::<(), _>(Invalid::new("parent", Problem::OwnParent)));
        }
        above = now.sessions[id].parent_id.as_ref();
    }
}

/// All of an order with their new places, counted from 0, once one of them was moved to a
/// place among the others; past the end is the end.
fn renumbered<Id: Clone + Ord, Row>(
    rows: &BTreeMap<Id, Row>,
    moved: &Id,
    to: u32,
    sibling: impl Fn(&Row) -> (bool, u32),
) -> Vec<(Id, u32)> {
    let others = rows
        .iter()
        .filter(|(id, row)| sibling(row).0 && *id != moved);
    let mut order: Vec<(u32, Id)> = others
        .map(|(id, row)| (sibling(row).1, id.clone()))
        .collect();
    order.sort();
    let to = (to as usize).min(order.len());
    order.insert(to, (0, moved.clone()));
    (0..)
        .zip(order)
        .map(|(place, (_, id))| (id, place))
        .collect()
}
