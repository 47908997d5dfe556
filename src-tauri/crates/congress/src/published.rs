//! What has gone out of an event's sessions: by it a calendar tells the next edition of a
//! session from the last, and cancels what is no more (RFC 5545, section 3.8.7).
//!
//! Exports take a [`Programme`] and a [`Published`] beside it, and are functions of both:
//!
//! - of a release: the programme as it was frozen, and what had gone out up to that release;
//! - of the draft where there are releases: the draft, and what has gone out so far; a session
//!   that has changed since its last release is one edition further;
//! - of the draft where nothing was ever released: the draft, and what the journal knows
//!   (`Published::from` the revisions). Nothing can be withdrawn then.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};

use crate::change::Revision;
use crate::id::SessionId;
use crate::session::{Audience, SessionStatus};
use crate::{CoOrganizer, Part, Programme, Room, Session, Track, Venue};

/// What has gone out, up to the edition that the programme beside it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// The release that the programme is; `None`: the draft.
    pub edition: Option<Edition>,
    /// Of each session that is in the programme, or was in an earlier release.
    pub sessions: HashMap<SessionId, PublishedSession>,
}

/// A release, as prints and calendars name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its number, from 1.
    pub number: u32,
    /// When it was published.
    pub at: DateTime<Utc>,
}

/// What has gone out of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedSession {
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When what its calendar entry says last changed: DTSTAMP and LAST-MODIFIED. Never the
    /// time of the export.
    pub modified: DateTime<Utc>,
    /// How many published changes of start, end, room, status, title or audience (leaving and
    /// coming back included) it has had since it first went out, from 0: never falls. The
    /// edition that withdraws it counts.
    pub sequence: u32,
    /// How it last went out to those who do not see it any more, since it is gone, lies in the
    /// tray, is a draft again or is for fewer people. Newest first, at most one an audience.
    pub withdrawn: Vec<Withdrawn>,
    /// Parts that it had in an earlier release and has no more: those who held them are told
    /// that it is cancelled for them, as long as they hold no other.
    pub former: Vec<Part>,
}

/// A session as it last went out, with what its entry named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawn {
    /// The session: with times, and the audience to which it went out.
    pub session: Session,
    /// Its room, as it was.
    pub room: Option<Room>,
    /// The room's venue.
    pub venue: Option<Venue>,
    /// Its track.
    pub track: Option<Track>,
    /// The parts in it.
    pub parts: Vec<Part>,
    /// Who carried it.
    pub co_organizers: Vec<CoOrganizer>,
}

/// Whether something for `audience` may be told to `reader`: the public sees what is public,
/// delegates that too, the secretariat everything.
pub fn may_see(reader: Audience, audience: Audience) -> bool {
    width(audience) >= width(reader)
}

/// How many may see it, the fewest first.
fn width(audience: Audience) -> u8 {
    match audience {
        Audience::Internal => 0,
        Audience::Delegates => 1,
        Audience::Public => 2,
    }
}

impl Published {
    /// Whether a session of the programme is told to `reader` as it stands: it has times and
    /// is for them. Of a release the public is told no drafts, and nobody of a cancellation
    /// of what never went out.
    pub fn tells(&self, session: &Session, reader: Audience) -> bool {
        let released = self.edition.is_some();
        session.starts.is_some()
            && may_see(reader, session.audience)
            && match session.status {
                SessionStatus::Draft => !(released && reader == Audience::Public),
                SessionStatus::Cancelled => !released || self.sessions.contains_key(&session.id),
                SessionStatus::Confirmed => true,
            }
    }

    /// The programme as `reader` is told it: what [`Self::tells`] lets through, and what was
    /// withdrawn from them, cancelled, with the times, room and parts that it last had. What
    /// they are not told is not in it, be it a row without times.
    ///
    /// Where all of it is told and nothing was withdrawn, it is the programme itself: a large
    /// one takes longer to copy than its calendar takes to write.
    pub fn as_told<'a>(&self, programme: &'a Programme, reader: Audience) -> Cow<'a, Programme> {
        let is_told = |session: &&Session| self.tells(session, reader);
        let withdrawn = self.sessions.iter().filter_map(|(id, published)| {
            let mut withdrawn = published.withdrawn.iter();
            let last = withdrawn
                .find(|w| w.session.starts.is_some() && may_see(reader, w.session.audience));
            Some((id, last?))
        });
        let mut gone: Vec<_> = withdrawn.collect();
        if !gone.is_empty() {
            let told = programme.sessions.iter().filter(is_told);
            let told: HashSet<_> = told.map(|session| &session.id).collect();
            gone.retain(|(id, _)| !told.contains(id));
        }
        if gone.is_empty() && programme.sessions.iter().all(|s| is_told(&s)) {
            return Cow::Borrowed(programme);
        }
        let mut told = programme.clone();
        told.sessions.retain(|s| is_told(&s));
        gone.sort_by(|a, b| a.1.session.id.cmp(&b.1.session.id));
        for (_, withdrawn) in gone {
            withdrawn.join(&mut told);
        }
        Cow::Owned(told)
    }
}

impl Withdrawn {
    /// Puts the session into a programme that does not hold it, cancelled.
    fn join(&self, programme: &mut Programme) {
        let id = &self.session.id;
        programme.parts.retain(|p| p.session_id != *id);
        programme.parts.extend(self.parts.iter().cloned());
        programme.co_organizers.retain(|c| !c.is_of(id));
        programme
            .co_organizers
            .extend(self.co_organizers.iter().cloned());
        if let Some(room) = &self.room
            && programme.room(&room.id).is_none()
        {
            programme.rooms.push(room.clone());
        }
        if let Some(venue) = &self.venue
            && programme.venue(&venue.id).is_none()
        {
            programme.venues.push(venue.clone());
        }
        if let Some(track) = &self.track
            && programme.track(&track.id).is_none()
        {
            programme.tracks.push(track.clone());
        }
        programme.sessions.push(Session {
            status: SessionStatus::Cancelled,
            ..self.session.clone()
        });
    }
}

/// Of a draft that was never released: each operation on a session is an edition of it.
impl From<HashMap<SessionId, Revision>> for Published {
    fn from(revisions: HashMap<SessionId, Revision>) -> Self {
        let sessions = revisions.into_iter().map(|(id, revision)| {
            let published = PublishedSession {
                created: revision.created,
                modified: revision.modified,
                sequence: revision.sequence,
                withdrawn: Vec::new(),
                former: Vec::new(),
            };
            (id, published)
        });
        Self {
            edition: None,
            sessions: sessions.collect(),
        }
    }
}
