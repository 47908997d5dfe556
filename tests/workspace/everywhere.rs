//! A text written wherever a text can stand.

use congress::agreement::{AgreementEdit, AgreementPartyEdit};
use congress::attachment::AttachmentEdit;
use congress::co_organizer::{CoOrganizerEdit, Letter, Pledge, PledgeKind};
use congress::commitment::CommitmentEdit;
use congress::contact::{Contact, ContactKind};
use congress::delegation::{DelegationEdit, MemberEdit, Movement, Stay};
use congress::event::EventEdit;
use congress::organization::OrganizationEdit;
use congress::part::PartEdit;
use congress::precedence::{Draw, Drawn};
use congress::room::RoomEdit;
use congress::series::SeriesEdit;
use congress::session::SessionEdit;
use congress::strand::StrandEdit;
use congress::timetable::TimetableEdit;
use congress::track::TrackEdit;
use congress::venue::VenueEdit;
use congress::*;
use workspace::Workspace;

use crate::support::*;

pub fn line(lang: &str, text: &str) -> TextIn {
    let (lang, text) = (lang.to_owned(), text.to_owned());
    TextIn { lang, text }
}

/// Writes a text into every field of every row that takes one.
pub fn write_everywhere(ws: &mut Workspace, ids: &Ids, text: &str) {
    let plain = || format!("ask {text}, at noon");
    let local = |lang| line(lang, &format!("with {text}."));
    ws.event_edit(&ids.event, EventEdit::Theme(local("en")))
        .unwrap();
    ws.event_edit(&ids.event, EventEdit::Name(local("ru")))
        .unwrap();
    ws.venue_edit(&ids.venue, VenueEdit::Name(local("kk")))
        .unwrap();
    ws.room_edit(&ids.room, RoomEdit::Name(local("en")))
        .unwrap();
    ws.track_edit(&ids.track, TrackEdit::Name(local("ar")))
        .unwrap();
    let quiet = QuietTime {
        name: LocalizedText::of("en", &plain()),
        starts: 720,
        ends: 810,
        day: None,
    };
    ws.event_edit(&ids.event, EventEdit::Quiet(vec![quiet]))
        .unwrap();
    for session in [&ids.session, &ids.inner_session] {
        ws.session_edit(session, SessionEdit::Title(local("en")))
            .unwrap();
        ws.session_edit(session, SessionEdit::Description(local("ar")))
            .unwrap();
        ws.session_edit(session, SessionEdit::Notes(plain()))
            .unwrap();
        let todo = Todo {
            text: plain(),
            done: false,
        };
        ws.session_edit(session, SessionEdit::Todos(vec![todo]))
            .unwrap();
    }
    let organization = &ids.organization;
    ws.organization_edit(organization, OrganizationEdit::Name(local("en")))
        .unwrap();
    for edit in [
        OrganizationEdit::ShortName(local("ru")),
        OrganizationEdit::Address(local("en")),
        OrganizationEdit::Contacts(vec![Contact {
            kind: ContactKind::Other,
            value: plain(),
            note: plain(),
        }]),
    ] {
        ws.organization_edit(organization, edit).unwrap();
    }
    let movement = Movement {
        at: day(16).and_hms_opt(8, 0, 0).unwrap(),
        offset_minutes: 300,
        greeter: plain(),
        note: plain(),
        ..Movement::default()
    };
    let stay = Stay {
        hotel: plain(),
        room: plain(),
    };
    let precedence = Precedence {
        draw: Some(Draw {
            drawn: Drawn::Letter("K".to_owned()),
            on: day(1),
            by: plain(),
        }),
        reason: plain(),
        ..Precedence::default()
    };
    ws.event_edit(&ids.event, EventEdit::Precedence(precedence))
        .unwrap();
    for edit in [
        DelegationEdit::Liaison(plain()),
        DelegationEdit::Notes(plain()),
        DelegationEdit::Arrival(Some(movement.clone())),
        DelegationEdit::Departure(Some(movement.clone())),
        DelegationEdit::Stay(stay.clone()),
    ] {
        ws.delegation_edit(&ids.delegation, edit).unwrap();
    }
    ws.member_edit(&ids.member, MemberEdit::OnBehalfOf(local("en")))
        .unwrap();
    let arrival = MemberEdit::Arrival(Some(movement.clone()));
    ws.member_edit(&ids.member, arrival).unwrap();
    ws.member_edit(&ids.member, MemberEdit::Stay(stay)).unwrap();
    let name = TimetableEdit::Name(plain());
    ws.timetable_edit(&ids.timetable, name).unwrap();
    // Of nobody: what is said of a person's own findings goes with the person.
    let mut found = finding(&ids.inner_session, &ids.person);
    found.people.clear();
    ws.acceptance_create(&ids.event, &found, &plain()).unwrap();
    ws.part_edit(&ids.persons_part, PartEdit::OnBehalfOf(local("en")))
        .unwrap();
    ws.co_organizer_edit(&ids.co_organizer, CoOrganizerEdit::Contact(plain()))
        .unwrap();
    for edit in [
        AgreementEdit::Title(local("en")),
        AgreementEdit::Notes(plain()),
    ] {
        ws.agreement_edit(&ids.agreement, edit).unwrap();
    }
    let promise = Pledge {
        kind: PledgeKind::Speaker,
        text: plain(),
        kept: false,
    };
    let letter = Letter {
        on: day(1),
        received: true,
        subject: plain(),
    };
    for edit in [
        CoOrganizerEdit::Pledges(vec![promise]),
        CoOrganizerEdit::Letters(vec![letter]),
    ] {
        ws.co_organizer_edit(&ids.sponsor, edit).unwrap();
    }
    let signatory = AgreementPartyEdit::Signatory(plain());
    ws.agreement_party_edit(&ids.party, signatory).unwrap();
    for edit in [
        CommitmentEdit::Title(local("en")),
        CommitmentEdit::Responsible(plain()),
        CommitmentEdit::Evidence(plain()),
    ] {
        ws.commitment_edit(&ids.commitment, edit).unwrap();
    }
    let note = AttachmentEdit::Note(plain());
    ws.attachment_edit(&ids.attachment, note).unwrap();
    ws.series_edit(&ids.series, SeriesEdit::Name(local("en")))
        .unwrap();
    for edit in [
        StrandEdit::Name(local("kk")),
        StrandEdit::Description(local("en")),
    ] {
        ws.strand_edit(&ids.strand, edit).unwrap();
    }
}
