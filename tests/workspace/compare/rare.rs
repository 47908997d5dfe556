//! Edits of every field.

use congress::agreement::{AgreementEdit, AgreementState, Reached};
use congress::attachment::AttachmentEdit;
use congress::co_organizer::{Carried, CoOrganizerEdit, CoOrganizerRole};
use congress::commitment::CommitmentEdit;
use congress::contact::{Contact, ContactKind};
use congress::delegation::{
    Bloc, DelegationEdit, DelegationStatus, MemberEdit, MemberFunction, Movement, StatusOn, Stay,
};
use congress::event::EventEdit;
use congress::organization::{OrganizationEdit, OrganizationKind};
use congress::part::PartEdit;
use congress::person::{Diet, Mobility, PersonEdit};
use congress::picture::PictureOwner;
use congress::room::RoomEdit;
use congress::session::SessionEdit;
use congress::strand::{StrandEdit, Years};
use congress::timetable::TimetableEdit;
use congress::track::TrackEdit;
use congress::venue::{Coordinates, VenueEdit};
use congress::*;
use workspace::Workspace;

use super::changes;
use crate::support::*;

/// What no dice would surely throw among so few.
pub(super) const RARE: &[fn(&mut Workspace, &Ids) -> bool] = &[
    |ws, ids| {
        let function = MemberFunction::Adviser;
        let second = ws.member_add(&ids.delegation, None, function).unwrap();
        changes(ws.member_edit(&second.value, MemberEdit::Position(0)))
    },
    |ws, ids| {
        let host = PartEdit::OnBehalfOf(en("the host"));
        changes(ws.part_edit(&ids.persons_part, host))
    },
    |ws, ids| changes(ws.part_edit(&ids.persons_part, PartEdit::Position(1))),
    |ws, ids| {
        ws.track_create(&ids.event, en("Youth")).unwrap();
        changes(ws.track_edit(&ids.track, TrackEdit::Position(1)))
    },
    |ws, ids| changes(ws.member_edit(&ids.member, MemberEdit::Arrival(Some(movement())))),
    |ws, ids| changes(ws.member_edit(&ids.member, MemberEdit::Departure(Some(movement())))),
    |ws, ids| {
        let checking = Checking {
            confirm_days: 3,
            ..Checking::default()
        };
        changes(ws.event_edit(&ids.event, EventEdit::Checking(checking)))
    },
    |ws, ids| {
        let at = Coordinates {
            latitude: 51.5,
            longitude: -0.1,
        };
        changes(ws.venue_edit(&ids.venue, VenueEdit::Coordinates(Some(at))))
    },
    |ws, ids| changes(ws.room_edit(&ids.room, RoomEdit::Booths(6))),
    |ws, ids| changes(ws.room_edit(&ids.room, RoomEdit::DaisSeats(Some(9)))),
    |ws, ids| changes(ws.room_edit(&ids.room, RoomEdit::Channels(Some(8)))),
    |ws, ids| changes(ws.room_edit(&ids.room, RoomEdit::Closed(true))),
    |ws, ids| {
        let edit = RoomEdit::Equipment(vec![Equipment::Hybrid]);
        changes(ws.room_edit(&ids.room, edit))
    },
    |ws, ids| {
        let opening = Opening {
            day: None,
            starts: 480,
            ends: 1200,
        };
        changes(ws.room_edit(&ids.room, RoomEdit::Opening(vec![opening])))
    },
    |ws, ids| changes(ws.session_edit(&ids.session, SessionEdit::SetupMinutes(Some(5)))),
    |ws, ids| {
        let edit = SessionEdit::Relay(Some("en".to_owned()));
        changes(ws.session_edit(&ids.session, edit))
    },
    |ws, ids| changes(ws.person_edit(&ids.person, PersonEdit::Rank(Some(2)))),
    |ws, ids| changes(ws.person_edit(&ids.person, PersonEdit::Observance(fasting()))),
    |ws, ids| {
        let edit = DelegationEdit::Observance(fasting());
        changes(ws.delegation_edit(&ids.delegation, edit))
    },
    |ws, ids| changes(ws.attachment_add(&ids.agreement, "second.txt", b"Second")),
    |ws, ids| {
        let note = AttachmentEdit::Note("As sent".to_owned());
        let made = ws.attachment_add(&ids.agreement, "third.txt", b"Third");
        changes(ws.attachment_edit(&made.unwrap().value, note))
    },
    |ws, ids| {
        ws.commitment_create(&ids.agreement, en("Second")).unwrap();
        changes(ws.commitment_edit(&ids.commitment, CommitmentEdit::Position(1)))
    },
    |ws, ids| {
        let years = Years {
            starts_in: 2020,
            ends_in: 2030,
        };
        ws.strand_create(en("Second"), years).unwrap();
        changes(ws.strand_edit(&ids.strand, StrandEdit::Position(1)))
    },
    |ws, ids| {
        let of = Carried::Event(ids.event.clone());
        let role = CoOrganizerRole::Host;
        ws.co_organizer_add(&of, &ids.organization, role).unwrap();
        changes(ws.co_organizer_edit(&ids.sponsor, CoOrganizerEdit::Position(1)))
    },
    |ws, ids| {
        let edit = TimetableEdit::Days(vec![prayers(18)]);
        changes(ws.timetable_edit(&ids.timetable, edit))
    },
    |ws, ids| changes(ws.release_publish(&ids.event, "Rooms moved")),
    |ws, ids| {
        let edit = DelegationEdit::Arrival(Some(movement()));
        changes(ws.delegation_edit(&ids.delegation, edit))
    },
    |ws, ids| {
        let edit = MemberEdit::OnBehalfOf(en("the head"));
        changes(ws.member_edit(&ids.member, edit))
    },
    |ws, ids| {
        let edit = AgreementEdit::Event(Some(ids.event.clone()));
        changes(ws.agreement_edit(&ids.agreement, edit))
    },
    |ws, ids| {
        let edit = CommitmentEdit::Organization(Some(ids.organization.clone()));
        changes(ws.commitment_edit(&ids.commitment, edit))
    },
    |ws, ids| {
        let edit = CommitmentEdit::DueOn(Some(day(30)));
        changes(ws.commitment_edit(&ids.commitment, edit))
    },
    |ws, ids| changes(ws.event_edit(&ids.event, EventEdit::Ordinal(Some(9)))),
    |ws, ids| changes(ws.event_edit(&ids.event, EventEdit::Tentative(true))),
    |ws, ids| changes(ws.event_edit(&ids.event, EventEdit::Series(None))),
    |ws, ids| {
        let precedence = Precedence {
            reason: "As agreed".to_owned(),
            ..Precedence::default()
        };
        changes(ws.event_edit(&ids.event, EventEdit::Precedence(precedence)))
    },
    |ws, ids| {
        let accredited = StatusOn {
            status: DelegationStatus::Accredited,
            on: Some(day(12)),
        };
        let edit = DelegationEdit::Status(accredited);
        changes(ws.delegation_edit(&ids.delegation, edit))
    },
    |ws, ids| changes(ws.delegation_edit(&ids.delegation, DelegationEdit::Expected(Some(7)))),
    |ws, ids| {
        let edit = DelegationEdit::Tradition(Some(Bloc::CatholicChurch));
        changes(ws.delegation_edit(&ids.delegation, edit))
    },
    |ws, ids| changes(ws.delegation_edit(&ids.delegation, DelegationEdit::Stay(stay()))),
    |ws, ids| changes(ws.member_edit(&ids.member, MemberEdit::Stay(stay()))),
    |ws, ids| changes(ws.member_edit(&ids.member, MemberEdit::Speaks(true))),
    |ws, ids| {
        let edit = MemberEdit::InOfficeSince(Some(day(1)));
        changes(ws.member_edit(&ids.member, edit))
    },
    |ws, ids| changes(ws.part_edit(&ids.persons_part, PartEdit::Minutes(Some(7)))),
    |ws, ids| {
        let edit = PartEdit::AskedAt(Some(span(9, 10).from));
        changes(ws.part_edit(&ids.persons_part, edit))
    },
    |ws, ids| reached(ws, ids, AgreementState::ALL[0]),
    |ws, ids| reached(ws, ids, AgreementState::ALL[1]),
    |ws, ids| reached(ws, ids, AgreementState::ALL[2]),
    |ws, ids| reached(ws, ids, AgreementState::ALL[3]),
    |ws, ids| reached(ws, ids, AgreementState::ALL[4]),
    |ws, ids| reached(ws, ids, AgreementState::ALL[5]),
    |ws, ids| {
        let owner = PictureOwner::Person(ids.person.clone());
        changes(ws.picture_remove(&owner)) && ws.undo().is_ok()
    },
    |ws, ids| changes(ws.protocol_note_set(&ids.person, "Another remark")),
    |ws, ids| of_person(ws, ids, PersonEdit::Given(en("Given"))),
    |ws, ids| of_person(ws, ids, PersonEdit::Family(en("Family"))),
    |ws, ids| of_person(ws, ids, PersonEdit::FamilyFirst(true)),
    |ws, ids| of_person(ws, ids, PersonEdit::Spoken(en("Your Eminence"))),
    |ws, ids| of_person(ws, ids, PersonEdit::Written(en("Eminence"))),
    |ws, ids| of_person(ws, ids, PersonEdit::Country(Some("VA".to_owned()))),
    |ws, ids| of_person(ws, ids, PersonEdit::Diet(vec![Diet::Vegan])),
    |ws, ids| of_person(ws, ids, PersonEdit::Mobility(vec![Mobility::NoStairs])),
    |ws, ids| of_person(ws, ids, PersonEdit::Care("no salt".to_owned())),
    |ws, ids| of_person(ws, ids, PersonEdit::Contacts(contacts())),
    |ws, ids| of_organization(ws, ids, OrganizationEdit::ShortName(en("HS"))),
    |ws, ids| of_organization(ws, ids, OrganizationEdit::Address(en("Street 1"))),
    |ws, ids| of_organization(ws, ids, OrganizationEdit::Contacts(contacts())),
    |ws, ids| {
        let kind = OrganizationKind::Ngo;
        let above = ws.organization_create(en("Above"), kind).unwrap().value;
        of_organization(ws, ids, OrganizationEdit::Parent(Some(above)))
    },
];

fn of_person(ws: &mut Workspace, ids: &Ids, edit: PersonEdit) -> bool {
    changes(ws.person_edit(&ids.person, edit))
}

fn of_organization(ws: &mut Workspace, ids: &Ids, edit: OrganizationEdit) -> bool {
    changes(ws.organization_edit(&ids.organization, edit))
}

fn reached(ws: &mut Workspace, ids: &Ids, state: AgreementState) -> bool {
    let on = Some(day(18));
    let edit = AgreementEdit::Reached(Reached { state, on });
    changes(ws.agreement_edit(&ids.agreement, edit))
}

fn contacts() -> Vec<Contact> {
    vec![Contact {
        kind: ContactKind::Phone,
        value: "+7 000".to_owned(),
        note: "office".to_owned(),
    }]
}

pub(super) fn movement() -> Movement {
    Movement {
        at: day(16).and_hms_opt(10, 0, 0).unwrap(),
        offset_minutes: 300,
        note: "KC 852".to_owned(),
        ..Movement::default()
    }
}

fn stay() -> Stay {
    Stay {
        hotel: "Hotel".to_owned(),
        room: "7".to_owned(),
    }
}

pub(super) fn fasting() -> Observance {
    Observance {
        fasting: true,
        ..Observance::default()
    }
}
