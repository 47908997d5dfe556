//! What the tests share: a workspace with one row of every noun.

use std::path::{Path, PathBuf};

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, Utc};
use congress::agreement::AgreementKind;
use congress::availability::Span;
use congress::checks::{Finding, Rule, Severity};
use congress::co_organizer::{Carried, CoOrganizerRole};
use congress::constraint::{ConstraintSort, Subject};
use congress::delegation::MemberFunction;
use congress::event::NewEvent;
use congress::neighbour_rule::{Neighbour, NeighbourSort};
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::picture::PictureOwner;
use congress::seating::{Begins, Filling, Holds, Layout, NewSeatingPlan};
use congress::session::{NewSession, Place, SessionKind};
use congress::*;
use tempfile::TempDir;
use workspace::Workspace;

pub use crate::rows::*;

/// One row of every noun, and a second session, room and part where two matter.
#[derive(Clone, Debug)]
pub struct Ids {
    pub event: EventId,
    pub venue: VenueId,
    pub room: RoomId,
    pub far_venue: VenueId,
    pub travel: TravelId,
    pub track: TrackId,
    pub session: SessionId,
    pub inner_session: SessionId,
    pub organization: OrganizationId,
    pub person: PersonId,
    pub delegation: DelegationId,
    pub member: MemberId,
    pub persons_part: PartId,
    pub delegations_part: PartId,
    pub co_organizer: CoOrganizerId,
    pub agreement: AgreementId,
    pub party: AgreementPartyId,
    pub sponsor: CoOrganizerId,
    pub commitment: CommitmentId,
    pub attachment: AttachmentId,
    pub series: SeriesId,
    pub strand: StrandId,
    pub tie: StrandTieId,
    pub constraint: ConstraintId,
    pub availability: AvailabilityId,
    pub timetable: TimetableId,
    pub acceptance: AcceptanceId,
    pub release: ReleaseId,
    pub picture: PictureId,
    pub protocol_note: ProtocolNoteId,
    pub plan: SeatingPlanId,
    pub seat: SeatId,
    pub neighbours: NeighbourRuleId,
    pub neighbour_reason: NeighbourReasonId,
}

/// A path in a fresh folder, which goes with the first value.
pub fn fresh() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("congress.kurultai");
    (folder, path)
}

/// A clock that moves on by more than a minute each time it is asked, so that each
/// operation is a step of its own.
pub fn minutes() -> DateTime<Utc> {
    static SECONDS: AtomicI64 = AtomicI64::new(1_757_000_000);
    DateTime::from_timestamp(SECONDS.fetch_add(61, Ordering::Relaxed), 0).unwrap()
}

/// A new workspace without a file.
pub fn memory() -> Workspace {
    Workspace::in_memory("Secretariat")
        .unwrap()
        .with_clock(minutes)
}

/// A workspace without a file, with one row of every noun.
pub fn filled() -> (Workspace, Ids) {
    let mut workspace = memory();
    let ids = fill(&mut workspace);
    (workspace, ids)
}

/// A closed file with one row of every noun.
pub fn filled_file() -> (TempDir, PathBuf, Ids) {
    let (folder, path) = fresh();
    let made = Workspace::create(&path, "Secretariat").unwrap();
    let ids = fill(&mut made.with_clock(minutes));
    (folder, path, ids)
}

pub fn open(path: &Path) -> Workspace {
    Workspace::open(path, "Secretariat")
        .unwrap()
        .with_clock(minutes)
}

/// The smallest picture.
pub const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xae, 0x42, 0x60, 0x82,
];

/// Makes one row of every noun, each referring to as many others as it can.
pub fn fill(ws: &mut Workspace) -> Ids {
    let event = ws.event_create(&new_event(&[])).unwrap().value;
    let venue = ws
        .venue_create(&event, en("Palace of Independence"))
        .unwrap()
        .value;
    let room = ws
        .room_create(&event, &venue, en("Congress Hall"))
        .unwrap()
        .value;
    let session = ws
        .session_create(&new_session(&event, Some(&room)))
        .unwrap()
        .value;
    let inner_session = ws.session_create(&new_session(&event, None)).unwrap().value;
    let parent = session::SessionEdit::Parent(Some(session.clone()));
    ws.session_edit(&inner_session, parent).unwrap();
    let kind = OrganizationKind::ReligiousBody;
    let organization = ws.organization_create(en("Holy See"), kind).unwrap().value;
    let person = ws.person_create(en("Head of delegation"), Some(organization.clone()));
    let person = person.unwrap().value;
    let delegation = ws.delegation_create(&event, &organization).unwrap().value;
    let head = MemberFunction::Head;
    let member = ws
        .member_add(&delegation, Some(person.clone()), head)
        .unwrap()
        .value;
    let who = Who::Person(person.clone());
    let persons_part = ws.part_add(&session, who, PartRole::Chair).unwrap().value;
    let who = Who::Delegation(delegation.clone());
    let delegations_part = ws
        .part_add(&session, who, PartRole::Participant)
        .unwrap()
        .value;
    let role = CoOrganizerRole::Partner;
    let co_organizer = ws
        .co_organizer_add(&Carried::Session(session.clone()), &organization, role)
        .unwrap()
        .value;
    let kind = AgreementKind::Declaration;
    let agreement = ws
        .agreement_create(en("Astana Peace Declaration"), kind)
        .unwrap()
        .value;
    let signing = agreement::AgreementEdit::Session(Some(session.clone()));
    ws.agreement_edit(&agreement, signing).unwrap();
    let party = ws
        .agreement_party_add(&agreement, &organization)
        .unwrap()
        .value;
    let role = CoOrganizerRole::Sponsor;
    let sponsor = ws
        .co_organizer_add(&Carried::Event(event.clone()), &organization, role)
        .unwrap()
        .value;
    let desk = co_organizer::CoOrganizerEdit::Person(Some(person.clone()));
    ws.co_organizer_edit(&sponsor, desk).unwrap();
    let signatory = agreement::AgreementPartyEdit::Person(Some(person.clone()));
    ws.agreement_party_edit(&party, signatory).unwrap();
    let commitment = ws
        .commitment_create(&agreement, en("Circulate the Declaration"))
        .unwrap()
        .value;
    let attachment = ws
        .attachment_add(&agreement, "declaration.txt", b"Draft of the Declaration")
        .unwrap()
        .value;
    let series = ws.series_create(en("Congress")).unwrap().value;
    ws.event_edit(&event, event::EventEdit::Series(Some(series.clone())))
        .unwrap();
    let years = strand::Years {
        starts_in: 2023,
        ends_in: 2033,
    };
    let strand = ws.strand_create(en("Youth forums"), years).unwrap().value;
    let tie = ws
        .strand_tie_add(&strand, &strand::Tied::Session(session.clone()))
        .unwrap()
        .value;
    let far_venue = ws
        .venue_create(&event, en("Palace of Peace"))
        .unwrap()
        .value;
    let travel = ws
        .travel_set(&event, (&venue, &far_venue), 15)
        .unwrap()
        .value;
    let track = ws.track_create(&event, en("Plenaries")).unwrap().value;
    let on_track = session::SessionEdit::Track(Some(track.clone()));
    ws.session_edit(&session, on_track).unwrap();
    let new = constraint::NewConstraint {
        event_id: event.clone(),
        sort: ConstraintSort::MustFollow,
        one: Subject::Session(inner_session.clone()),
        other: Subject::Kind(SessionKind::Plenary),
        gap_minutes: 15,
    };
    let constraint = ws.constraint_create(&new).unwrap().value;
    let new = availability::NewAvailability {
        event_id: event.clone(),
        person_id: person.clone(),
        span: span(9, 12),
        free: true,
    };
    let availability = ws.availability_create(&new).unwrap().value;
    let new = timetable::NewTimetable {
        event_id: event.clone(),
        venue_id: Some(venue.clone()),
        name: "Official table".to_owned(),
        days: vec![prayers(17)],
    };
    let timetable = ws.timetable_create(&new).unwrap().value;
    let finding = finding(&session, &person);
    let acceptance = ws
        .acceptance_create(&event, &finding, "Agreed by telephone")
        .unwrap()
        .value;
    let release = ws
        .release_publish(&event, "For the heads of delegation")
        .unwrap()
        .value;
    let owner = PictureOwner::Person(person.clone());
    ws.picture_set(&owner, PIXEL).unwrap();
    let picture = ws.picture(&owner).unwrap().unwrap().id;
    ws.protocol_note_set(&person, "Restricted remark").unwrap();
    let protocol_note = ws.protocol_notes().unwrap()[0].id.clone();
    let plan = ws
        .seating_plan_create(&new_plan(&event, Some(&session)))
        .unwrap()
        .value;
    let held = Holds::Delegation(delegation.clone());
    ws.seat_put(&plan, 2, held).unwrap();
    let seat = ws.programme(&event).unwrap().seats[0].id.clone();
    let new = neighbour_rule::NewNeighbourRule {
        event_id: event.clone(),
        sort: NeighbourSort::Apart,
        one: Neighbour::Person(person.clone()),
        other: Neighbour::Organization(organization.clone()),
    };
    let neighbours = ws.neighbour_rule_create(&new).unwrap().value;
    ws.neighbour_reason_set(&neighbours, "Restricted remark on two")
        .unwrap();
    let neighbour_reason = ws.neighbour_reasons().unwrap()[0].id.clone();
    Ids {
        event,
        venue,
        room,
        far_venue,
        travel,
        track,
        session,
        inner_session,
        organization,
        person,
        delegation,
        member,
        persons_part,
        delegations_part,
        co_organizer,
        agreement,
        party,
        sponsor,
        commitment,
        attachment,
        series,
        strand,
        tie,
        constraint,
        availability,
        timetable,
        acceptance,
        release,
        picture,
        protocol_note,
        plan,
        seat,
        neighbours,
        neighbour_reason,
    }
}

pub fn en(text: &str) -> TextIn {
    TextIn {
        lang: "en".to_owned(),
        text: text.to_owned(),
    }
}

pub fn new_event(rooms: &[&str]) -> NewEvent {
    NewEvent {
        name: LocalizedText::of("en", "VIII Congress"),
        starts_on: day(16),
        ends_on: day(18),
        zone: "Asia/Almaty".to_owned(),
        languages: vec!["en".to_owned(), "kk".to_owned()],
        rooms: rooms.iter().map(|&name| name.to_owned()).collect(),
    }
}

/// A plenary on 17 September 2025, 10:00 to 11:30.
pub fn new_session(event: &EventId, room: Option<&RoomId>) -> NewSession {
    NewSession {
        event_id: event.clone(),
        title: LocalizedText::of("en", "Opening"),
        kind: SessionKind::Plenary,
        place: Place {
            room_id: room.cloned(),
            starts: day(17).and_hms_opt(10, 0, 0),
            ends: day(17).and_hms_opt(11, 30, 0),
        },
        track_id: None,
        parts: vec![],
    }
}

/// A dais of five, filled in protocol order from the first seat.
pub fn new_plan(event: &EventId, session: Option<&SessionId>) -> NewSeatingPlan {
    NewSeatingPlan {
        event_id: event.clone(),
        session_id: session.cloned(),
        name: LocalizedText::of("en", "Dais"),
        layout: Layout::Dais { seats: 5 },
        begins: Begins::Straight,
        filling: Filling::Protocol,
    }
}

/// A stretch of 17 September 2025, from one full hour to another.
pub fn span(from: u32, to: u32) -> Span {
    let at = |hour| day(17).and_hms_opt(hour, 0, 0).unwrap();
    Span {
        from: at(from),
        to: at(to),
    }
}

/// Times of prayer of a day of September 2025.
pub fn prayers(of: u32) -> TimetableDay {
    TimetableDay {
        day: day(of),
        fajr: 240,
        sunrise: 350,
        dhuhr: 729,
        asr: 983,
        maghrib: 1102,
        isha: 1208,
    }
}

/// That a session lies when someone is not there.
pub fn finding(session: &SessionId, person: &PersonId) -> Finding {
    let Span { from, to } = span(10, 11);
    Finding {
        rule: Rule::NotAvailable,
        key: String::new(),
        grouped: false,
        severity: Severity::Clash,
        sessions: vec![session.clone()],
        people: vec![person.clone()],
        rooms: vec![],
        delegations: vec![],
        organizations: vec![],
        tracks: vec![],
        commitments: vec![],
        seating_plans: vec![],
        languages: vec![],
        constraint: None,
        neighbour_rule: None,
        from: Some(from),
        to: Some(to),
        figures: vec![],
        stretches: vec![],
        source: None,
        expected: None,
        acceptance: None,
    }
}

/// A day of September 2025.
pub fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 9, day).unwrap()
}

/// The numbers of all operations of an action, the earliest first.
pub fn numbers(ws: &Workspace, action: &str) -> Vec<u32> {
    let all = ws.history(&HistoryFilter::default(), None, u32::MAX, "UTC");
    let own = all.unwrap().into_iter().rev();
    own.filter(|line| line.step.action == action)
        .map(|line| line.number)
        .collect()
}
