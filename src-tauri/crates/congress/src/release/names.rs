//! Rows as a comparison names them: as they are called in the programme where they stand.

use crate::history::RowName;
use crate::id::*;
use crate::part::Who;
use crate::{LocalizedText, Noun, Programme};

pub(super) fn session(programme: &Programme, id: &SessionId) -> RowName {
    let name = programme.session(id).map(|row| row.title.clone());
    row(Noun::Session, id.as_str(), name)
}

pub(super) fn room(programme: &Programme, id: &RoomId) -> RowName {
    let name = programme.room(id).map(|row| row.name.clone());
    row(Noun::Room, id.as_str(), name)
}

pub(super) fn venue(programme: &Programme, id: &VenueId) -> RowName {
    let name = programme.venue(id).map(|row| row.name.clone());
    row(Noun::Venue, id.as_str(), name)
}

pub(super) fn track(programme: &Programme, id: &TrackId) -> RowName {
    let name = programme.track(id).map(|row| row.name.clone());
    row(Noun::Track, id.as_str(), name)
}

pub(super) fn person(programme: &Programme, id: &PersonId) -> RowName {
    let name = programme.person(id).map(|row| row.name.clone());
    row(Noun::Person, id.as_str(), name)
}

pub(super) fn delegation(programme: &Programme, id: &DelegationId) -> RowName {
    let name = programme
        .delegation(id)
        .map(|row| organization(programme, &row.organization_id));
    row(Noun::Delegation, id.as_str(), name)
}

pub(super) fn organization(programme: &Programme, id: &OrganizationId) -> LocalizedText {
    let found = programme.organization(id);
    found.map(|row| row.name.clone()).unwrap_or_default()
}

/// What whoever takes a part is called.
pub(super) fn who(programme: &Programme, who: &Who) -> LocalizedText {
    match who {
        Who::Person(id) => person(programme, id).name,
        Who::Delegation(id) => delegation(programme, id).name,
    }
}

fn row(noun: Noun, id: &str, name: Option<LocalizedText>) -> RowName {
    RowName {
        noun,
        id: id.to_owned(),
        name: name.unwrap_or_default(),
    }
}
