//! What the tests share: a workspace with one row of every noun, and all rows as a map.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use std::sync::atomic::{AtomicI64, Ordering};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, NaiveDate, Utc};
use congress::agreement::AgreementKind;
use congress::availability::Span;
use congress::checks::{Finding, Rule, Severity};
use congress::co_organizer::{Carried, CoOrganizerRole};
use congress::constraint::{ConstraintSort, Subject};
use congress::delegation::MemberFunction;
use congress::event::NewEvent;
use congress::organization::OrganizationKind;
use congress::part::PartRole;
use congress::picture::PictureOwner;
use congress::session::{NewSession, Place, SessionKind};
use congress::*;
use tempfile::TempDir;
use workspace::Workspace;

/// Every row of a file, by noun and id.
pub type Rows = BTreeMap<(Noun, String), Changed>;

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
        languages: vec![],
        constraint: None,
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

/// All rows of all nouns.
pub fn rows(ws: &Workspace) -> Rows {
    let mut rows = Rows::new();
    let events = ws.events().unwrap();
    for event in &events {
        add(&mut rows, &ws.programme(&event.id).unwrap());
    }
    let attached = rows.values().filter_map(|row| match row {
        Changed::Attachment { row: Some(row), .. } => Some(row.clone()),
        _ => None,
    });
    for row in attached.collect::<Vec<_>>() {
        let (told, bytes) = ws.attachment_read(&row.id).unwrap();
        assert_eq!((&told, bytes.len()), (&row, row.bytes as usize));
        hold(&mut rows, &row.id, STANDARD.encode(bytes));
    }
    // No part of a programme.
    for row in ws.pictures().unwrap() {
        let (id, row) = (row.id.clone(), Some(row));
        rows.insert(
            (Noun::Picture, id.to_string()),
            Changed::Picture { id, row },
        );
    }
    for row in ws.protocol_notes().unwrap() {
        let (id, row) = (row.id.clone(), Some(row));
        let changed = Changed::ProtocolNote {
            id: id.clone(),
            row,
        };
        rows.insert((Noun::ProtocolNote, id.to_string()), changed);
    }
    rows
}

/// The numbers of all operations of an action, the earliest first.
pub fn numbers(ws: &Workspace, action: &str) -> Vec<u32> {
    let all = ws.history(&HistoryFilter::default(), None, u32::MAX, "UTC");
    let own = all.unwrap().into_iter().rev();
    own.filter(|line| line.step.action == action)
        .map(|line| line.number)
        .collect()
}

/// What an attached file holds, under the file's own id: that of its bytes is told nobody.
fn hold(rows: &mut Rows, of: &AttachmentId, data: String) {
    let id = AttachmentContentId::from(of.as_str());
    let row = Some(AttachmentContent {
        id: id.clone(),
        attachment_id: of.clone(),
        data,
    });
    let key = (Noun::AttachmentContent, of.to_string());
    rows.insert(key, Changed::AttachmentContent { id, row });
}

/// Takes a verb's report into a copy of the rows, as the window does.
pub fn apply(rows: &mut Rows, changed: &[Changed]) {
    for change in changed {
        match change {
            Changed::AttachmentContent { row: Some(row), .. } => {
                hold(rows, &row.attachment_id, row.data.clone());
                continue;
            }
            // They come and go with their file.
            Changed::AttachmentContent { row: None, .. } => continue,
            Changed::Attachment { id, row: None } => {
                rows.remove(&(Noun::AttachmentContent, id.to_string()));
            }
            _ => {}
        }
        let key = (change.noun(), change.id().to_owned());
        if is_gone(change) {
            rows.remove(&key);
        } else {
            rows.insert(key, change.clone());
        }
    }
}

pub fn is_gone(change: &Changed) -> bool {
    macro_rules! gone {
        ($($noun:ident)+) => { match change { $(Changed::$noun { row, .. } => row.is_none()),+ } };
    }
    gone!(Series Event Venue Travel Room Track Session Organization Person Delegation Member
        Part CoOrganizer Agreement AgreementParty Commitment Attachment AttachmentContent Strand
        StrandTie Constraint Availability Timetable Acceptance Release Picture ProtocolNote)
}

fn add(rows: &mut Rows, programme: &Programme) {
    macro_rules! take {
        ($($noun:ident: $list:expr),+ $(,)?) => {$(
            for row in $list {
                let changed = Changed::$noun { id: row.id.clone(), row: Some(row.clone()) };
                rows.insert((Noun::$noun, row.id.to_string()), changed);
            }
        )+};
    }
    take! {
        Series: &programme.series,
        Event: [&programme.event],
        Venue: &programme.venues,
        Travel: &programme.travels,
        Room: &programme.rooms,
        Track: &programme.tracks,
        Session: &programme.sessions,
        Organization: &programme.organizations,
        Person: &programme.people,
        Delegation: &programme.delegations,
        Member: &programme.members,
        Part: &programme.parts,
        CoOrganizer: &programme.co_organizers,
        Agreement: &programme.agreements,
        AgreementParty: &programme.agreement_parties,
        Commitment: &programme.commitments,
        Attachment: &programme.attachments,
        Strand: &programme.strands,
        StrandTie: &programme.strand_ties,
        Constraint: &programme.constraints,
        Availability: &programme.availabilities,
        Timetable: &programme.timetables,
        Acceptance: &programme.acceptances,
        Release: &programme.releases,
    }
}
