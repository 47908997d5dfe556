//! What has gone out of an event's sessions, from its releases: what calendars go by.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::{names, stands};
use crate::change::Revision;
use crate::id::SessionId;
use crate::part::Who;
use crate::published::{Edition, Published, PublishedSession, Withdrawn, may_see};
use crate::session::{Audience, SessionStatus};
use crate::{LocalizedText, Part, Programme, Session};

/// A release that went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Its number and time.
    pub edition: Edition,
    /// What was frozen in it.
    pub programme: Programme,
    /// What the journal knew of its sessions then.
    pub revisions: HashMap<SessionId, Revision>,
}

/// Who may be told, the many first.
const READERS: [Audience; 3] = [Audience::Public, Audience::Delegates, Audience::Internal];

/// What has gone out with releases, in the order of their numbers: up to the last of them, or,
/// where `draft` is given with what the journal knows of its sessions, up to the draft.
///
/// SEQUENCE goes on from what the calendars of the draft had when a session first went out
/// (RFC 5545, section 3.8.7.4: it never falls), and rises with each edition in which its
/// start, end, room, status, title or audience is another, or with which it is withdrawn or
/// comes back.
pub fn published(
    releases: &[Outgoing],
    draft: Option<(&Programme, &HashMap<SessionId, Revision>)>,
) -> Published {
    let mut lives: BTreeMap<&SessionId, Life<'_>> = BTreeMap::new();
    for release in releases {
        let revisions = &release.revisions;
        follow(
            &mut lives,
            &release.programme,
            revisions,
            Some(release.edition.at),
        );
    }
    if let Some((programme, revisions)) = draft {
        follow(&mut lives, programme, revisions, None);
    }
    let edition = match draft {
        Some(_) => None,
        None => releases.last().map(|release| release.edition),
    };
    let sessions = lives.into_iter().filter_map(|(id, life)| {
        let told = life.went_out || edition.is_none();
        told.then(|| (id.clone(), life.published(edition.is_some())))
    });
    Published {
        edition,
        sessions: sessions.collect(),
    }
}

/// A session through all editions.
struct Life<'a> {
    created: DateTime<Utc>,
    modified: DateTime<Utc>,
    sequence: u32,
    went_out: bool,
    /// As it was in each edition, the newest last; `None`: it was not there.
    versions: Vec<Option<Version<'a>>>,
}

/// A session in one edition.
#[derive(Clone, Copy)]
struct Version<'a> {
    programme: &'a Programme,
    session: &'a Session,
}

/// What calendar entries show beyond what raises their SEQUENCE.
#[derive(PartialEq)]
struct Entry<'a> {
    session: Option<Session>,
    place: [Option<LocalizedText>; 3],
    parts: Vec<(&'a Part, LocalizedText)>,
    co_organizers: Vec<(String, LocalizedText)>,
}

/// Takes one more edition into the lives of all sessions.
fn follow<'a>(
    lives: &mut BTreeMap<&'a SessionId, Life<'a>>,
    programme: &'a Programme,
    revisions: &HashMap<SessionId, Revision>,
    at: Option<DateTime<Utc>>,
) {
    let there: HashSet<&SessionId> = programme.sessions.iter().map(|s| &s.id).collect();
    for session in &programme.sessions {
        let version = Version { programme, session };
        let revision = revisions.get(&session.id);
        match lives.entry(&session.id) {
            std::collections::btree_map::Entry::Vacant(new) => {
                let known = at.or_else(|| revision.map(|r| r.modified));
                let known = known.unwrap_or_default();
                new.insert(Life {
                    created: revision.map_or(known, |r| r.created),
                    modified: known,
                    sequence: 0,
                    went_out: false,
                    versions: Vec::new(),
                })
                .take(Some(version), revision, at);
            }
            std::collections::btree_map::Entry::Occupied(mut life) => {
                life.get_mut().take(Some(version), revision, at);
            }
        }
    }
    for (id, life) in lives {
        if !there.contains(id) {
            life.take(None, None, at);
        }
    }
}

impl<'a> Life<'a> {
    fn take(
        &mut self,
        version: Option<Version<'a>>,
        revision: Option<&Revision>,
        at: Option<DateTime<Utc>>,
    ) {
        let before = self.versions.last().copied().flatten();
        let changed_at = at.or_else(|| revision.map(|r| r.modified));
        let out = version.is_some_and(Version::is_out);
        if self.went_out {
            if key(before) != key(version) {
                self.sequence += 1;
            }
            if entry(before) != entry(version) {
                self.modified = changed_at.map_or(self.modified, |at| at.max(self.modified));
            }
        } else if out || at.is_none() {
            // Of what is only drafted so far, as of what goes out for the first time.
            self.sequence = revision.map_or(0, |r| r.sequence);
            self.modified = changed_at.unwrap_or(self.modified);
            self.went_out = out && at.is_some();
        }
        self.versions.push(version);
    }

    fn published(&self, released: bool) -> PublishedSession {
        let now = self.versions.last().copied().flatten();
        let earlier = || {
            let before = self
                .versions
                .split_last()
                .map_or(&[][..], |(_, before)| before);
            before.iter().rev().flatten().copied()
        };
        let mut withdrawn: Vec<Withdrawn> = Vec::new();
        for reader in READERS {
            if now.is_some_and(|now| now.is_told(reader, released)) {
                continue;
            }
            let last = earlier().find(|version| version.is_told(reader, true));
            let last = last.map(Version::withdrawn);
            if let Some(last) = last
                && !withdrawn.contains(&last)
            {
                withdrawn.push(last);
            }
        }
        // Whoever sees more saw the newer; the newest first.
        withdrawn.reverse();
        let held: HashSet<&Who> = now
            .iter()
            .flat_map(Version::parts)
            .map(|p| &p.who)
            .collect();
        let mut former: Vec<Part> = Vec::new();
        for part in earlier()
            .filter(Version::is_out_ref)
            .flat_map(|v| v.parts())
        {
            let known = held.contains(&part.who) || former.iter().any(|p| p.who == part.who);
            if !known {
                former.push(part.clone());
            }
        }
        PublishedSession {
            created: self.created,
            modified: self.modified,
            sequence: self.sequence,
            withdrawn,
            former,
        }
    }
}

impl<'a> Version<'a> {
    /// Whether anybody is told that it takes place.
    fn is_out(self) -> bool {
        stands(self.session, Audience::Internal)
    }

    fn is_out_ref(&self) -> bool {
        self.is_out()
    }

    /// Whether a calendar of a release, or of the draft, tells a reader of it.
    fn is_told(self, reader: Audience, released: bool) -> bool {
        let drafted = self.session.status == SessionStatus::Draft;
        self.session.starts.is_some()
            && may_see(reader, self.session.audience)
            && !(released && drafted && reader == Audience::Public)
    }

    fn parts(&self) -> impl Iterator<Item = &'a Part> + use<'a> {
        let id = &self.session.id;
        self.programme
            .parts
            .iter()
            .filter(move |p| p.session_id == *id)
    }

    /// It as it went out: a draft never to the public.
    fn withdrawn(self) -> Withdrawn {
        let (programme, id) = (self.programme, &self.session.id);
        let mut session = self.session.clone();
        if session.status == SessionStatus::Draft && session.audience == Audience::Public {
            session.audience = Audience::Delegates;
        }
        let room = session.room_id.as_ref().and_then(|id| programme.room(id));
        let rows = programme.co_organizers.iter();
        Withdrawn {
            room: room.cloned(),
            venue: room
                .and_then(|room| programme.venue(&room.venue_id))
                .cloned(),
            track: session
                .track_id
                .as_ref()
                .and_then(|id| programme.track(id))
                .cloned(),
            parts: self.parts().cloned().collect(),
            co_organizers: rows.filter(|c| c.is_of(id)).cloned().collect(),
            session,
        }
    }
}

/// What raises SEQUENCE where it is another; `None`: it does not take place.
fn key<'a>(version: Option<Version<'a>>) -> Option<impl PartialEq + use<'a>> {
    let session = version.filter(|version| version.is_out())?.session;
    Some((
        session.place(),
        session.status,
        &session.title,
        session.audience,
    ))
}

/// What a calendar entry shows; `None`: it does not take place.
fn entry<'a>(version: Option<Version<'a>>) -> Option<Entry<'a>> {
    let version = version.filter(|version| version.is_out())?;
    let (programme, session) = (version.programme, version.session);
    let room = session.room_id.as_ref().and_then(|id| programme.room(id));
    let venue = room.and_then(|room| programme.venue(&room.venue_id));
    let track = session.track_id.as_ref().and_then(|id| programme.track(id));
    let rows = programme
        .co_organizers
        .iter()
        .filter(|c| c.is_of(&session.id) && c.status.is_told());
    Some(Entry {
        // What only the secretariat sees of it is no part of its entry.
        session: Some(Session {
            attendance: None,
            notes: String::new(),
            locked: false,
            todos: Vec::new(),
            setup_minutes: None,
            needs: Vec::new(),
            relay: None,
            ..session.clone()
        }),
        place: [
            room.map(|room| room.name.clone()),
            venue.map(|venue| venue.name.clone()),
            track.map(|track| track.name.clone()),
        ],
        parts: version
            .parts()
            .map(|part| (part, names::who(programme, &part.who)))
            .collect(),
        co_organizers: rows
            .map(|c| {
                let name = names::organization(programme, &c.organization_id);
                (format!("{:?} {}", c.role, c.organization_id), name)
            })
            .collect(),
    })
}
