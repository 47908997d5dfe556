//! Every verb with random choices among the rows that are there.

use congress::agreement::{
    AgreementEdit, AgreementKind, AgreementPartyEdit, AgreementState, Reached,
};
use congress::arrange::SessionPlace;
use congress::availability::{AvailabilityEdit, NewAvailability};
use congress::co_organizer::{
    Carried, CoOrganizerEdit, CoOrganizerRole, CoOrganizerStatus, Letter, Pledge, PledgeKind,
};
use congress::commitment::{CommitmentEdit, CommitmentState};
use congress::constraint::{ConstraintEdit, ConstraintSort, NewConstraint};
use congress::delegation::{MemberEdit, MemberFunction};
use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::part::{PartEdit, PartRole};
use congress::person::PersonEdit;
use congress::room::RoomEdit;
use congress::series::SeriesEdit;
use congress::strand::{StrandEdit, Tied, Years};
use congress::timetable::{NewTimetable, TimetableEdit};
use congress::track::TrackEdit;
use congress::venue::VenueEdit;
use congress::*;

use super::chosen::*;
use super::deed::Deed;
use super::dice::Dice;
use super::imported;
use crate::support::{day, finding, new_event};

/// A verb with choices made; `None` where there is no row to do it to.
type Verb = fn(&mut Dice<'_>) -> Option<Deed>;

/// What every history begins with: rows of each noun, and the edits without which some of
/// what verbs promise would seldom be asked for.
pub const FIRST: &[&str] = &[
    "event_create",
    "venue_create",
    "venue_create",
    "travel_set",
    "room_create",
    "room_create",
    "track_create",
    "organization_create",
    "organization_create",
    "person_create",
    "person_create",
    "session_create",
    "session_create",
    "session_edit",
    "session_edit",
    "session_edit",
    "session_edit",
    "session_edit",
    "session_edit",
    "delegation_create",
    "member_add",
    "member_add",
    "part_add",
    "part_add",
    "part_add",
    "co_organizer_add",
    "co_organizer_edit",
    "agreement_create",
    "agreement_edit",
    "agreement_edit",
    "agreement_party_add",
    "agreement_party_edit",
    "commitment_create",
    "commitment_edit",
    "series_create",
    "strand_create",
    "strand_tie_add",
    "constraint_create",
    "availability_create",
    "timetable_create",
    "acceptance_create",
];

/// All verbs by name. Those that make rows stand twice, so that tables fill.
pub const VERBS: &[(&str, Verb)] = &[
    ("event_create", |d| {
        let rooms: &[&str] = if d.coin() {
            &["Hall", " ", "Salon "]
        } else {
            &[]
        };
        let mut new = new_event(rooms);
        new.name.0.insert("ru".to_owned(), d.text().text);
        Some(Deed::EventCreate(new))
    }),
    ("event_edit", event_edit),
    ("venue_create", |d| {
        Some(Deed::VenueCreate(d.id(Noun::Event)?, d.text()))
    }),
    ("venue_edit", |d| {
        let edit = match d.number(3) {
            0 => VenueEdit::Name(d.text()),
            1 => VenueEdit::Coordinates(d.maybe(Dice::coordinates)),
            _ => VenueEdit::Position(d.small()),
        };
        Some(Deed::VenueEdit(d.id(Noun::Venue)?, edit))
    }),
    ("venue_remove", |d| {
        Some(Deed::VenueRemove(d.id(Noun::Venue)?))
    }),
    ("travel_set", |d| {
        let (one, other) = (d.id(Noun::Venue)?, d.id(Noun::Venue)?);
        let minutes = d.one(&[0, 15, 40, 2000]);
        Some(Deed::TravelSet(d.id(Noun::Event)?, one, other, minutes))
    }),
    ("travel_remove", |d| {
        Some(Deed::TravelRemove(d.id(Noun::Travel)?))
    }),
    ("track_create", |d| {
        Some(Deed::TrackCreate(d.id(Noun::Event)?, d.text()))
    }),
    ("track_edit", |d| {
        let edit = if d.coin() {
            TrackEdit::Name(d.text())
        } else {
            TrackEdit::Position(d.small())
        };
        Some(Deed::TrackEdit(d.id(Noun::Track)?, edit))
    }),
    ("track_remove", |d| {
        Some(Deed::TrackRemove(d.id(Noun::Track)?))
    }),
    ("room_create", |d| {
        Some(Deed::RoomCreate(
            d.id(Noun::Event)?,
            d.id(Noun::Venue)?,
            d.text(),
        ))
    }),
    ("room_edit", |d| {
        let edit = match d.number(11) {
            0 => RoomEdit::Name(d.text()),
            1 => RoomEdit::Venue(d.id(Noun::Venue)?),
            2 => RoomEdit::Capacity(d.maybe(|d| d.one(&[0, 120, 2_000_000]))),
            3 => RoomEdit::SetupMinutes(d.one(&[0, 30, 1441])),
            4 => RoomEdit::Booths(d.one(&[0, 6, 101])),
            5 => RoomEdit::Opening(d.opening()),
            6 => RoomEdit::Closed(d.coin()),
            7 => RoomEdit::Equipment(d.equipment()),
            8 => RoomEdit::DaisSeats(d.maybe(|d| d.one(&[0, 9, 2_000_000]))),
            9 => RoomEdit::Channels(d.maybe(|d| d.one(&[0, 8, 101]))),
            _ => RoomEdit::Position(d.small()),
        };
        Some(Deed::RoomEdit(d.id(Noun::Room)?, edit))
    }),
    ("room_remove", |d| Some(Deed::RoomRemove(d.id(Noun::Room)?))),
    ("session_create", session_create),
    ("session_create", session_create),
    ("session_edit", session_edit),
    ("session_edit", session_edit),
    ("session_duplicate", session_duplicate),
    ("session_duplicate", session_duplicate),
    ("session_remove", session_remove),
    ("session_remove", session_remove),
    ("sessions_edit", |d| {
        let Deed::SessionEdit(id, edit) = session_edit(d)? else {
            return None;
        };
        let mut ids = sessions(d);
        if d.number(20) > 0 {
            ids.push(id);
        }
        Some(Deed::SessionsEdit(ids, edit))
    }),
    ("sessions_move", |d| {
        let moves = sessions(d).into_iter();
        let moves = moves.map(|id| SessionPlace {
            id,
            place: d.place(),
        });
        let moves = moves.collect();
        Some(Deed::SessionsMove(d.id(Noun::Event)?, moves))
    }),
    ("sessions_remove", |d| {
        let ids = sessions(d);
        Some(Deed::SessionsRemove(ids))
    }),
    ("part_add", part_add),
    ("part_add", part_add),
    ("part_edit", |d| {
        let edit = match d.number(6) {
            0 => PartEdit::Who(d.who()?),
            1 => PartEdit::Role(d.one(&[PartRole::Chair, PartRole::Interpreter, PartRole::Guest])),
            2 => PartEdit::OnBehalfOf(d.text()),
            4 => PartEdit::Minutes(d.maybe(|d| d.one(&[0, 7, 1441]))),
            5 => PartEdit::AskedAt(d.maybe(Dice::time)),
            _ => PartEdit::Position(d.small()),
        };
        Some(Deed::PartEdit(d.id(Noun::Part)?, edit))
    }),
    ("part_remove", |d| Some(Deed::PartRemove(d.id(Noun::Part)?))),
    ("co_organizer_add", |d| {
        let role = d.one(&[CoOrganizerRole::Host, CoOrganizerRole::Partner]);
        let of = if d.coin() {
            Carried::Session(d.id(Noun::Session)?)
        } else {
            Carried::Event(d.id(Noun::Event)?)
        };
        Some(Deed::CoOrganizerAdd(of, d.id(Noun::Organization)?, role))
    }),
    ("co_organizer_edit", |d| {
        let statuses = [CoOrganizerStatus::Confirmed, CoOrganizerStatus::Declined];
        let edit = match d.number(10) {
            0 => CoOrganizerEdit::Organization(d.id(Noun::Organization)?),
            1 => CoOrganizerEdit::Role(CoOrganizerRole::Auspices),
            2 => CoOrganizerEdit::Status(d.one(&statuses)),
            3 => CoOrganizerEdit::InvitedOn(d.maybe(|_| day(16))),
            4 => CoOrganizerEdit::AnsweredOn(d.maybe(|_| day(17))),
            5 => CoOrganizerEdit::Person(d.maybe(|d| d.id(Noun::Person)).flatten()),
            6 => CoOrganizerEdit::Position(d.small()),
            7 => CoOrganizerEdit::Pledges(vec![Pledge {
                kind: PledgeKind::Translation,
                text: d.text().text,
                kept: d.coin(),
            }]),
            8 => CoOrganizerEdit::Letters(vec![Letter {
                on: day(16),
                received: d.coin(),
                subject: d.text().text,
            }]),
            _ => CoOrganizerEdit::Contact(d.text().text),
        };
        Some(Deed::CoOrganizerEdit(d.id(Noun::CoOrganizer)?, edit))
    }),
    ("co_organizer_remove", |d| {
        Some(Deed::CoOrganizerRemove(d.id(Noun::CoOrganizer)?))
    }),
    ("delegation_create", |d| {
        let event = d.id(Noun::Event)?;
        Some(Deed::DelegationCreate(event, d.id(Noun::Organization)?))
    }),
    ("delegation_edit", delegation_edit),
    ("delegation_remove", |d| {
        Some(Deed::DelegationRemove(d.id(Noun::Delegation)?))
    }),
    ("member_add", |d| {
        let function = d.one(&[MemberFunction::Head, MemberFunction::Press]);
        let person = d.maybe(|d| d.id(Noun::Person)).flatten();
        Some(Deed::MemberAdd(d.id(Noun::Delegation)?, person, function))
    }),
    ("member_edit", |d| {
        let edit = match d.number(9) {
            0 => MemberEdit::Person(d.maybe(|d| d.id(Noun::Person)).flatten()),
            1 => MemberEdit::Function(MemberFunction::Interpreter),
            2 => MemberEdit::OnBehalfOf(d.text()),
            3 => MemberEdit::Arrival(d.maybe(Dice::movement)),
            4 => MemberEdit::Departure(d.maybe(Dice::movement)),
            6 => MemberEdit::Speaks(d.coin()),
            7 => MemberEdit::InOfficeSince(d.maybe(|d| d.time().date())),
            8 => MemberEdit::Stay(d.stay()),
            _ => MemberEdit::Position(d.small()),
        };
        Some(Deed::MemberEdit(d.id(Noun::Member)?, edit))
    }),
    ("member_remove", |d| {
        Some(Deed::MemberRemove(d.id(Noun::Member)?))
    }),
    ("person_create", |d| {
        let organization = d.maybe(|d| d.id(Noun::Organization)).flatten();
        Some(Deed::PersonCreate(d.text(), organization))
    }),
    ("person_edit", |d| {
        let edit = match d.number(7) {
            0 => PersonEdit::Name(d.text()),
            1 => PersonEdit::Honorific(d.text()),
            2 => PersonEdit::Title(d.text()),
            3 => PersonEdit::Languages(d.languages()),
            4 => PersonEdit::Rank(d.maybe(|d| d.one(&[0, 1, 40]))),
            5 => PersonEdit::Observance(d.observance()),
            _ => PersonEdit::Organization(d.maybe(|d| d.id(Noun::Organization)).flatten()),
        };
        Some(Deed::PersonEdit(d.id(Noun::Person)?, edit))
    }),
    ("person_remove", |d| {
        Some(Deed::PersonRemove(d.id(Noun::Person)?))
    }),
    ("organization_create", |d| {
        Some(Deed::OrganizationCreate(d.text(), OrganizationKind::Ngo))
    }),
    ("organization_edit", |d| {
        let edit = match d.number(3) {
            0 => OrganizationEdit::Name(d.text()),
            1 => OrganizationEdit::Kind(OrganizationKind::Academic),
            _ => OrganizationEdit::Country(d.maybe(|d| d.one(&["KZ", "Kz"]).to_owned())),
        };
        Some(Deed::OrganizationEdit(d.id(Noun::Organization)?, edit))
    }),
    ("organization_remove", |d| {
        Some(Deed::OrganizationRemove(d.id(Noun::Organization)?))
    }),
    ("agreement_create", |d| {
        Some(Deed::AgreementCreate(d.text(), AgreementKind::Memorandum))
    }),
    ("agreement_edit", |d| {
        let edit = match d.number(9) {
            0 => AgreementEdit::Title(d.text()),
            1 => AgreementEdit::Kind(AgreementKind::Communique),
            2 => AgreementEdit::State(d.one(&[AgreementState::Signed, AgreementState::Ended])),
            3 => AgreementEdit::Reached(Reached {
                state: d.one(&AgreementState::ALL),
                on: d.maybe(|_| day(18)),
            }),
            4 => AgreementEdit::SignedAt(d.text().text),
            5 => AgreementEdit::Session(d.maybe(|d| d.id(Noun::Session)).flatten()),
            6 => AgreementEdit::Event(d.maybe(|d| d.id(Noun::Event)).flatten()),
            7 => AgreementEdit::ValidUntil(d.maybe(|_| day(30))),
            _ => AgreementEdit::Notes(d.text().text),
        };
        Some(Deed::AgreementEdit(d.id(Noun::Agreement)?, edit))
    }),
    ("agreement_remove", |d| {
        Some(Deed::AgreementRemove(d.id(Noun::Agreement)?))
    }),
    ("agreement_party_add", |d| {
        let agreement = d.id(Noun::Agreement)?;
        Some(Deed::AgreementPartyAdd(
            agreement,
            d.id(Noun::Organization)?,
        ))
    }),
    ("agreement_party_edit", |d| {
        let edit = if d.coin() {
            AgreementPartyEdit::Person(d.maybe(|d| d.id(Noun::Person)).flatten())
        } else {
            AgreementPartyEdit::Signatory(d.text().text)
        };
        Some(Deed::AgreementPartyEdit(d.id(Noun::AgreementParty)?, edit))
    }),
    ("commitment_create", |d| {
        Some(Deed::CommitmentCreate(d.id(Noun::Agreement)?, d.text()))
    }),
    ("commitment_edit", |d| {
        let edit = match d.number(9) {
            0 => CommitmentEdit::Title(d.text()),
            1 => CommitmentEdit::Organization(d.maybe(|d| d.id(Noun::Organization)).flatten()),
            2 => CommitmentEdit::Responsible(d.text().text),
            3 => CommitmentEdit::DueOn(d.maybe(|_| day(20))),
            4 => CommitmentEdit::State(
                d.one(&[CommitmentState::Underway, CommitmentState::Fulfilled]),
            ),
            5 => CommitmentEdit::DoneOn(d.maybe(|_| day(19))),
            6 => CommitmentEdit::Evidence(d.text().text),
            7 => CommitmentEdit::Event(d.maybe(|d| d.id(Noun::Event)).flatten()),
            _ => CommitmentEdit::Position(d.small()),
        };
        Some(Deed::CommitmentEdit(d.id(Noun::Commitment)?, edit))
    }),
    ("commitment_remove", |d| {
        Some(Deed::CommitmentRemove(d.id(Noun::Commitment)?))
    }),
    ("series_create", |d| Some(Deed::SeriesCreate(d.text()))),
    ("series_edit", |d| {
        let edit = SeriesEdit::Name(d.text());
        Some(Deed::SeriesEdit(d.id(Noun::Series)?, edit))
    }),
    ("series_remove", |d| {
        Some(Deed::SeriesRemove(d.id(Noun::Series)?))
    }),
    ("strand_create", |d| {
        let years = Years {
            starts_in: d.one(&[2023, 23]),
            ends_in: 2033,
        };
        Some(Deed::StrandCreate(d.text(), years))
    }),
    ("strand_edit", |d| {
        let edit = match d.number(4) {
            0 => StrandEdit::Name(d.text()),
            1 => StrandEdit::Description(d.text()),
            2 => StrandEdit::Years(Years {
                starts_in: d.one(&[2024, 2030]),
                ends_in: 2028,
            }),
            _ => StrandEdit::Position(d.small()),
        };
        Some(Deed::StrandEdit(d.id(Noun::Strand)?, edit))
    }),
    ("strand_remove", |d| {
        Some(Deed::StrandRemove(d.id(Noun::Strand)?))
    }),
    ("strand_tie_add", |d| {
        let to = match d.number(3) {
            0 => Tied::Session(d.id(Noun::Session)?),
            1 => Tied::Agreement(d.id(Noun::Agreement)?),
            _ => Tied::Commitment(d.id(Noun::Commitment)?),
        };
        Some(Deed::StrandTieAdd(d.id(Noun::Strand)?, to))
    }),
    ("strand_tie_remove", |d| {
        Some(Deed::StrandTieRemove(d.id(Noun::StrandTie)?))
    }),
    ("agreement_party_remove", |d| {
        Some(Deed::AgreementPartyRemove(d.id(Noun::AgreementParty)?))
    }),
    ("constraint_create", |d| {
        Some(Deed::ConstraintCreate(NewConstraint {
            event_id: d.id(Noun::Event)?,
            sort: d.one(&[ConstraintSort::NeverTogether, ConstraintSort::MustFollow]),
            one: d.subject()?,
            other: d.subject()?,
            gap_minutes: d.one(&[0, 30, 10_081]),
        }))
    }),
    ("constraint_edit", |d| {
        let sorts = [ConstraintSort::NeverTogether, ConstraintSort::MustFollow];
        let edit = match d.number(4) {
            0 => ConstraintEdit::Sort(d.one(&sorts)),
            1 => ConstraintEdit::One(d.subject()?),
            2 => ConstraintEdit::Other(d.subject()?),
            _ => ConstraintEdit::GapMinutes(d.one(&[0, 30, 10_081])),
        };
        Some(Deed::ConstraintEdit(d.id(Noun::Constraint)?, edit))
    }),
    ("constraint_remove", |d| {
        Some(Deed::ConstraintRemove(d.id(Noun::Constraint)?))
    }),
    ("availability_create", |d| {
        Some(Deed::AvailabilityCreate(NewAvailability {
            event_id: d.id(Noun::Event)?,
            person_id: d.id(Noun::Person)?,
            span: d.span(),
            free: d.coin(),
        }))
    }),
    ("availability_edit", |d| {
        let edit = if d.coin() {
            AvailabilityEdit::Span(d.span())
        } else {
            AvailabilityEdit::Free(d.coin())
        };
        Some(Deed::AvailabilityEdit(d.id(Noun::Availability)?, edit))
    }),
    ("availability_remove", |d| {
        Some(Deed::AvailabilityRemove(d.id(Noun::Availability)?))
    }),
    ("timetable_create", |d| {
        Some(Deed::TimetableCreate(NewTimetable {
            event_id: d.id(Noun::Event)?,
            venue_id: d.maybe(|d| d.id(Noun::Venue)).flatten(),
            name: d.text().text,
            days: d.days(),
        }))
    }),
    ("timetable_edit", |d| {
        let edit = match d.number(3) {
            0 => TimetableEdit::Venue(d.maybe(|d| d.id(Noun::Venue)).flatten()),
            1 => TimetableEdit::Name(d.text().text),
            _ => TimetableEdit::Days(d.days()),
        };
        Some(Deed::TimetableEdit(d.id(Noun::Timetable)?, edit))
    }),
    ("timetable_remove", |d| {
        Some(Deed::TimetableRemove(d.id(Noun::Timetable)?))
    }),
    ("acceptance_create", |d| {
        let mut found = finding(&d.id(Noun::Session)?, &d.id(Noun::Person)?);
        // Few findings, so that some are accepted again.
        found.people.truncate(d.number(2) as usize);
        found.figures = vec![d.one(&[1, 2])];
        Some(Deed::AcceptanceCreate(
            d.id(Noun::Event)?,
            Box::new(found),
            d.text().text,
        ))
    }),
    ("acceptance_remove", |d| {
        Some(Deed::AcceptanceRemove(d.id(Noun::Acceptance)?))
    }),
    ("import", |d| {
        // As the sample comes: not to be undone; and as an import may come.
        let action = d.one(&["event-import", "event-import", "file-sample"]);
        let programme = imported::programme(d.number(4), d.number(8) == 0);
        Some(Deed::Import(Box::new(programme), action))
    }),
];
