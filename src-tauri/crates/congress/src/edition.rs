//! A new edition of an event, made after an earlier one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::HashMap;
use std::hash::Hash;

use crate::co_organizer::{Carried, CoOrganizerStatus};
use crate::copy::copied;
use crate::delegation::{DelegationStatus, StatusDates, Stay};
use crate::event::{self, NewEvent};
use crate::id::*;
use crate::invalid::Invalid;
use crate::precedence::Precedence;
use crate::text::LocalizedText;
use crate::{CoOrganizer, Delegation, Event, Programme, Room, Session, Track, Travel, Venue};

/// What a new edition is called, when it is, and what it takes over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewEdition {
    /// The edition that it is made after.
    pub from: EventId,
    /// Official name in at least one language.
    pub name: LocalizedText,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// Whether only the year is settled.
    pub tentative: bool,
    /// Which edition of the series it is, from 1.
    pub ordinal: Option<u32>,
    /// What it takes over.
    pub takes: Takes,
}

/// What an edition takes over from an earlier one. Time zone, languages, hours and the settings
/// of the checks come along in any case; dates and persons never do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Takes {
    /// Venues with their rooms and the ways between them.
    pub rooms: bool,
    /// Tracks.
    pub tracks: bool,
    /// Sessions: unscheduled drafts, without people, attendance and notes.
    pub sessions: bool,
    /// Delegations, as proposed, without people, travel and notes.
    pub delegations: bool,
    /// Co-organizers of the event and, with the sessions, of these: as proposed, without
    /// contacts, promises and letters.
    pub partners: bool,
}

/// The rows of a new edition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the list of that name in a programme")]
pub struct Edition {
    pub event: Event,
    pub venues: Vec<Venue>,
    pub travels: Vec<Travel>,
    pub rooms: Vec<Room>,
    pub tracks: Vec<Track>,
    pub sessions: Vec<Session>,
    pub delegations: Vec<Delegation>,
    pub co_organizers: Vec<CoOrganizer>,
}

/// A new edition after the one that a programme holds; `id` gives a new id at each call.
///
/// # Errors
/// [`Invalid`] where the name, the dates or the ordinal is not taken.
pub fn edition(
    p: &Programme,
    new: &NewEdition,
    mut id: impl FnMut() -> String,
) -> Result<Edition, Invalid> {
    let mut event = NewEvent {
        name: new.name.clone(),
        starts_on: new.starts_on,
        ends_on: new.ends_on,
        zone: p.event.zone.clone(),
        languages: p.event.languages.clone(),
        rooms: Vec::new(),
    }
    .make(EventId(id()))?;
    event::check_ordinal(new.ordinal)?;
    event.tentative = new.tentative;
    event.series_id = p.event.series_id.clone();
    event.ordinal = new.ordinal;
    event.day_starts = p.event.day_starts;
    event.day_ends = p.event.day_ends;
    event.checking = p.event.checking.clone();
    event.precedence = Precedence {
        // What was drawn, and put by hand, was of those delegations.
        draw: None,
        hand: Vec::new(),
        reason: String::new(),
        ..p.event.precedence.clone()
    };
    let daily = p.event.quiet.iter().filter(|time| time.day.is_none());
    event.quiet = daily.cloned().collect();

    let takes = new.takes;
    let mut edition = Edition {
        event,
        venues: Vec::new(),
        travels: Vec::new(),
        rooms: Vec::new(),
        tracks: Vec::new(),
        sessions: Vec::new(),
        delegations: Vec::new(),
        co_organizers: Vec::new(),
    };
    if takes.rooms {
        edition.places(p, &mut id);
    }
    let mut tracks = HashMap::new();
    if takes.tracks {
        tracks = renamed(&p.tracks, |row| &row.id, || TrackId(id()));
        edition.tracks.extend(p.tracks.iter().map(|row| Track {
            id: tracks[&row.id].clone(),
            event_id: edition.event.id.clone(),
            ..row.clone()
        }));
    }
    let mut sessions = HashMap::new();
    if takes.sessions {
        sessions = renamed(&p.sessions, |row| &row.id, || SessionId(id()));
        for row in &p.sessions {
            let mut draft = copied(row);
            draft.id = sessions[&row.id].clone();
            draft.event_id = edition.event.id.clone();
            draft.parent_id = known(&sessions, row.parent_id.as_ref());
            draft.track_id = known(&tracks, row.track_id.as_ref());
            draft.room_id = None;
            (draft.starts, draft.ends) = (None, None);
            draft.attendance = None;
            draft.notes = String::new();
            edition.sessions.push(draft);
        }
    }
    if takes.delegations {
        edition.invite(p, &mut id);
    }
    if takes.partners {
        edition.partners(p, &sessions, &mut id);
    }
    Ok(edition)
}

impl Edition {
    fn places(&mut self, p: &Programme, id: &mut impl FnMut() -> String) {
        let event_id = &self.event.id;
        let venues = renamed(&p.venues, |row| &row.id, || VenueId(id()));
        self.venues.extend(p.venues.iter().map(|row| Venue {
            id: venues[&row.id].clone(),
            event_id: event_id.clone(),
            ..row.clone()
        }));
        for row in &p.rooms {
            // A room of a venue that is not there stays behind with it.
            let Some(venue_id) = known(&venues, Some(&row.venue_id)) else {
                continue;
            };
            let mut room = Room {
                id: RoomId(id()),
                event_id: event_id.clone(),
                venue_id,
                ..row.clone()
            };
            // What was said of one day of that year says nothing of this one.
            room.opening.retain(|opening| opening.day.is_none());
            self.rooms.push(room);
        }
        for row in &p.travels {
            let ends = (venues.get(&row.from_id), venues.get(&row.to_id));
            if let (Some(from), Some(to)) = ends {
                let way = Travel::make(TravelId(id()), event_id.clone(), (from, to), row.minutes);
                // Between two venues there is a way; there was one.
                self.travels.extend(way.ok());
            }
        }
    }

    fn invite(&mut self, p: &Programme, id: &mut impl FnMut() -> String) {
        for row in &p.delegations {
            self.delegations.push(Delegation {
                id: DelegationId(id()),
                event_id: self.event.id.clone(),
                status: DelegationStatus::Proposed,
                arrival: None,
                departure: None,
                liaison: String::new(),
                notes: String::new(),
                dates: StatusDates::new(),
                expected: None,
                stay: Stay::default(),
                ..row.clone()
            });
        }
    }

    fn partners(
        &mut self,
        p: &Programme,
        sessions: &HashMap<SessionId, SessionId>,
        id: &mut impl FnMut() -> String,
    ) {
        for row in &p.co_organizers {
            let of = match &row.of {
                Carried::Event(_) => Some(Carried::Event(self.event.id.clone())),
                Carried::Session(session) => known(sessions, Some(session)).map(Carried::Session),
            };
            let Some(of) = of else { continue };
            let status = CoOrganizerStatus::Proposed;
            let organization = row.organization_id.clone();
            let mut share =
                CoOrganizer::new(CoOrganizerId(id()), of, organization, row.role, status);
            share.position = row.position;
            self.co_organizers.push(share);
        }
    }
}

/// A new id for each row.
fn renamed<Row, Id: Clone + Eq + Hash>(
    rows: &[Row],
    of: impl Fn(&Row) -> &Id,
    mut new: impl FnMut() -> Id,
) -> HashMap<Id, Id> {
    rows.iter().map(|row| (of(row).clone(), new())).collect()
}

fn known<Id: Clone + Eq + Hash>(ids: &HashMap<Id, Id>, id: Option<&Id>) -> Option<Id> {
    ids.get(id?).cloned()
}
