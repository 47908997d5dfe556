//! Every verb as a value, and how it is done to the workspace.

use congress::agreement::{AgreementEdit, AgreementKind, AgreementPartyEdit};
use congress::arrange::{Arrangement, SessionPlace};
use congress::availability::{AvailabilityEdit, NewAvailability};
use congress::checks::Finding;
use congress::co_organizer::{Carried, CoOrganizerEdit, CoOrganizerRole};
use congress::commitment::CommitmentEdit;
use congress::constraint::{ConstraintEdit, NewConstraint};
use congress::delegation::{DelegationEdit, MemberEdit, MemberFunction};
use congress::event::{EventEdit, NewEvent};
use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::part::{PartEdit, PartRole};
use congress::person::PersonEdit;
use congress::room::RoomEdit;
use congress::series::SeriesEdit;
use congress::session::{NewSession, SessionEdit};
use congress::strand::{StrandEdit, Tied, Years};
use congress::timetable::{NewTimetable, TimetableEdit};
use congress::track::TrackEdit;
use congress::venue::VenueEdit;
use congress::*;
use serde::Serialize;
use workspace::{Workspace, WorkspaceError};

use super::dice::Field;

/// One call of a verb.
#[derive(Clone, Debug)]
pub enum Deed {
    EventCreate(NewEvent),
    EventEdit(EventId, EventEdit),
    VenueCreate(EventId, TextIn),
    VenueEdit(VenueId, VenueEdit),
    VenueRemove(VenueId),
    TravelSet(EventId, VenueId, VenueId, u32),
    TravelRemove(TravelId),
    RoomCreate(EventId, VenueId, TextIn),
    RoomEdit(RoomId, RoomEdit),
    RoomRemove(RoomId),
    TrackCreate(EventId, TextIn),
    TrackEdit(TrackId, TrackEdit),
    TrackRemove(TrackId),
    SessionCreate(NewSession),
    SessionEdit(SessionId, SessionEdit),
    SessionRemove(SessionId),
    SessionDuplicate(SessionId),
    SessionsEdit(Vec<SessionId>, SessionEdit),
    SessionsRemove(Vec<SessionId>),
    SessionsMove(EventId, Vec<SessionPlace>),
    OrganizationCreate(TextIn, OrganizationKind),
    OrganizationEdit(OrganizationId, OrganizationEdit),
    OrganizationRemove(OrganizationId),
    PersonCreate(TextIn, Option<OrganizationId>),
    PersonEdit(PersonId, PersonEdit),
    PersonRemove(PersonId),
    DelegationCreate(EventId, OrganizationId),
    DelegationEdit(DelegationId, DelegationEdit),
    DelegationRemove(DelegationId),
    MemberAdd(DelegationId, Option<PersonId>, MemberFunction),
    MemberEdit(MemberId, MemberEdit),
    MemberRemove(MemberId),
    PartAdd(SessionId, Who, PartRole),
    PartEdit(PartId, PartEdit),
    PartRemove(PartId),
    CoOrganizerAdd(Carried, OrganizationId, CoOrganizerRole),
    CoOrganizerEdit(CoOrganizerId, CoOrganizerEdit),
    CoOrganizerRemove(CoOrganizerId),
    AgreementCreate(TextIn, AgreementKind),
    AgreementEdit(AgreementId, AgreementEdit),
    AgreementRemove(AgreementId),
    AgreementPartyAdd(AgreementId, OrganizationId),
    AgreementPartyEdit(AgreementPartyId, AgreementPartyEdit),
    AgreementPartyRemove(AgreementPartyId),
    CommitmentCreate(AgreementId, TextIn),
    CommitmentEdit(CommitmentId, CommitmentEdit),
    CommitmentRemove(CommitmentId),
    SeriesCreate(TextIn),
    SeriesEdit(SeriesId, SeriesEdit),
    SeriesRemove(SeriesId),
    StrandCreate(TextIn, Years),
    StrandEdit(StrandId, StrandEdit),
    StrandRemove(StrandId),
    StrandTieAdd(StrandId, Tied),
    StrandTieRemove(StrandTieId),
    ConstraintCreate(NewConstraint),
    ConstraintEdit(ConstraintId, ConstraintEdit),
    ConstraintRemove(ConstraintId),
    AvailabilityCreate(NewAvailability),
    AvailabilityEdit(AvailabilityId, AvailabilityEdit),
    AvailabilityRemove(AvailabilityId),
    TimetableCreate(NewTimetable),
    TimetableEdit(TimetableId, TimetableEdit),
    TimetableRemove(TimetableId),
    AcceptanceCreate(EventId, Box<Finding>, String),
    AcceptanceRemove(AcceptanceId),
    Import(Box<Programme>, &'static str),
}

/// What a verb reports; `value` is the id of what it made, if it made something.
pub type Reported = Result<Done<Option<String>>, WorkspaceError>;

impl Deed {
    /// Does it.
    pub fn to(&self, ws: &mut Workspace) -> Reported {
        match self {
            Self::EventCreate(new) => made(ws.event_create(new)),
            Self::EventEdit(id, edit) => did(ws.event_edit(id, edit.clone())),
            Self::VenueCreate(event, name) => made(ws.venue_create(event, name.clone())),
            Self::VenueEdit(id, edit) => did(ws.venue_edit(id, edit.clone())),
            Self::VenueRemove(id) => did(ws.venue_remove(id)),
            Self::TravelSet(event, one, other, minutes) => {
                made(ws.travel_set(event, (one, other), *minutes))
            }
            Self::TravelRemove(id) => did(ws.travel_remove(id)),
            Self::RoomCreate(event, venue, name) => {
                made(ws.room_create(event, venue, name.clone()))
            }
            Self::RoomEdit(id, edit) => did(ws.room_edit(id, edit.clone())),
            Self::RoomRemove(id) => did(ws.room_remove(id)),
            Self::TrackCreate(event, name) => made(ws.track_create(event, name.clone())),
            Self::TrackEdit(id, edit) => did(ws.track_edit(id, edit.clone())),
            Self::TrackRemove(id) => did(ws.track_remove(id)),
            Self::SessionCreate(new) => made(ws.session_create(new)),
            Self::SessionEdit(id, edit) => did(ws.session_edit(id, edit.clone())),
            Self::SessionRemove(id) => did(ws.session_remove(id)),
            Self::SessionDuplicate(id) => made(ws.session_duplicate(id)),
            Self::SessionsEdit(ids, edit) => did(ws.sessions_edit(ids, edit)),
            Self::SessionsRemove(ids) => did(ws.sessions_remove(ids)),
            Self::SessionsMove(event, moves) => {
                let moves = moves.clone();
                ws.sessions_arrange(event, &Arrangement::Move { moves })
                    .map(|done| with(None, done))
            }
            Self::OrganizationCreate(name, kind) => {
                made(ws.organization_create(name.clone(), *kind))
            }
            Self::OrganizationEdit(id, edit) => did(ws.organization_edit(id, edit.clone())),
            Self::OrganizationRemove(id) => did(ws.organization_remove(id)),
            Self::PersonCreate(name, organization) => {
                made(ws.person_create(name.clone(), organization.clone()))
            }
            Self::PersonEdit(id, edit) => did(ws.person_edit(id, edit.clone())),
            Self::PersonRemove(id) => did(ws.person_remove(id)),
            Self::DelegationCreate(event, organization) => {
                made(ws.delegation_create(event, organization))
            }
            Self::DelegationEdit(id, edit) => did(ws.delegation_edit(id, edit.clone())),
            Self::DelegationRemove(id) => did(ws.delegation_remove(id)),
            Self::MemberAdd(delegation, person, function) => {
                made(ws.member_add(delegation, person.clone(), *function))
            }
            Self::MemberEdit(id, edit) => did(ws.member_edit(id, edit.clone())),
            Self::MemberRemove(id) => did(ws.member_remove(id)),
            Self::PartAdd(session, who, role) => made(ws.part_add(session, who.clone(), *role)),
            Self::PartEdit(id, edit) => did(ws.part_edit(id, edit.clone())),
            Self::PartRemove(id) => did(ws.part_remove(id)),
            Self::CoOrganizerAdd(of, organization, role) => {
                made(ws.co_organizer_add(of, organization, *role))
            }
            Self::CoOrganizerEdit(id, edit) => did(ws.co_organizer_edit(id, edit.clone())),
            Self::CoOrganizerRemove(id) => did(ws.co_organizer_remove(id)),
            Self::AgreementCreate(title, kind) => made(ws.agreement_create(title.clone(), *kind)),
            Self::AgreementEdit(id, edit) => did(ws.agreement_edit(id, edit.clone())),
            Self::AgreementRemove(id) => did(ws.agreement_remove(id)),
            Self::AgreementPartyAdd(agreement, organization) => {
                made(ws.agreement_party_add(agreement, organization))
            }
            Self::AgreementPartyEdit(id, edit) => did(ws.agreement_party_edit(id, edit.clone())),
            Self::AgreementPartyRemove(id) => did(ws.agreement_party_remove(id)),
            Self::CommitmentCreate(agreement, title) => {
                made(ws.commitment_create(agreement, title.clone()))
            }
            Self::CommitmentEdit(id, edit) => did(ws.commitment_edit(id, edit.clone())),
            Self::CommitmentRemove(id) => did(ws.commitment_remove(id)),
            Self::SeriesCreate(name) => made(ws.series_create(name.clone())),
            Self::SeriesEdit(id, edit) => did(ws.series_edit(id, edit.clone())),
            Self::SeriesRemove(id) => did(ws.series_remove(id)),
            Self::StrandCreate(name, years) => made(ws.strand_create(name.clone(), *years)),
            Self::StrandEdit(id, edit) => did(ws.strand_edit(id, edit.clone())),
            Self::StrandRemove(id) => did(ws.strand_remove(id)),
            Self::StrandTieAdd(strand, to) => made(ws.strand_tie_add(strand, to)),
            Self::StrandTieRemove(id) => did(ws.strand_tie_remove(id)),
            Self::ConstraintCreate(new) => made(ws.constraint_create(new)),
            Self::ConstraintEdit(id, edit) => did(ws.constraint_edit(id, edit.clone())),
            Self::ConstraintRemove(id) => did(ws.constraint_remove(id)),
            Self::AvailabilityCreate(new) => made(ws.availability_create(new)),
            Self::AvailabilityEdit(id, edit) => did(ws.availability_edit(id, edit.clone())),
            Self::AvailabilityRemove(id) => did(ws.availability_remove(id)),
            Self::TimetableCreate(new) => made(ws.timetable_create(new)),
            Self::TimetableEdit(id, edit) => did(ws.timetable_edit(id, edit.clone())),
            Self::TimetableRemove(id) => did(ws.timetable_remove(id)),
            Self::AcceptanceCreate(event, finding, reason) => {
                made(ws.acceptance_create(event, finding, reason))
            }
            Self::AcceptanceRemove(id) => did(ws.acceptance_remove(id)),
            Self::Import(programme, action) => {
                made(ws.import(programme, action, &programme.event.name))
            }
        }
    }

    /// The field that it edits, if it edits one.
    pub fn field(&self) -> Option<Field> {
        Some(match self {
            Self::EventEdit(id, edit) => field(Noun::Event, &id.0, edit),
            Self::VenueEdit(id, edit) => field(Noun::Venue, &id.0, edit),
            Self::RoomEdit(id, edit) => field(Noun::Room, &id.0, edit),
            Self::TrackEdit(id, edit) => field(Noun::Track, &id.0, edit),
            Self::SessionEdit(id, edit) => field(Noun::Session, &id.0, edit),
            Self::OrganizationEdit(id, edit) => field(Noun::Organization, &id.0, edit),
            Self::PersonEdit(id, edit) => field(Noun::Person, &id.0, edit),
            Self::DelegationEdit(id, edit) => field(Noun::Delegation, &id.0, edit),
            Self::MemberEdit(id, edit) => field(Noun::Member, &id.0, edit),
            Self::PartEdit(id, edit) => field(Noun::Part, &id.0, edit),
            Self::CoOrganizerEdit(id, edit) => field(Noun::CoOrganizer, &id.0, edit),
            Self::AgreementEdit(id, edit) => field(Noun::Agreement, &id.0, edit),
            Self::AgreementPartyEdit(id, edit) => field(Noun::AgreementParty, &id.0, edit),
            Self::CommitmentEdit(id, edit) => field(Noun::Commitment, &id.0, edit),
            Self::SeriesEdit(id, edit) => field(Noun::Series, &id.0, edit),
            Self::StrandEdit(id, edit) => field(Noun::Strand, &id.0, edit),
            Self::ConstraintEdit(id, edit) => field(Noun::Constraint, &id.0, edit),
            Self::AvailabilityEdit(id, edit) => field(Noun::Availability, &id.0, edit),
            Self::TimetableEdit(id, edit) => field(Noun::Timetable, &id.0, edit),
            _ => return None,
        })
    }
}

/// As the edit crosses the wire: the field's name, and with a text its language.
fn field(noun: Noun, id: &str, edit: &impl Serialize) -> Field {
    let edit = serde_json::to_value(edit).expect("an edit becomes JSON");
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    Field {
        noun,
        id: id.to_owned(),
        name: text(&edit["field"]).expect("an edit names its field"),
        lang: text(&edit["to"]["lang"]),
    }
}

fn made<Id: ToString>(result: Result<Done<Id>, WorkspaceError>) -> Reported {
    result.map(|done| with(Some(done.value.to_string()), done))
}

fn did(result: Result<Done<()>, WorkspaceError>) -> Reported {
    result.map(|done| with(None, done))
}

fn with<T, U>(value: U, done: Done<T>) -> Done<U> {
    Done {
        value,
        changed: done.changed,
        undo: done.undo,
        unsaved: done.unsaved,
    }
}
