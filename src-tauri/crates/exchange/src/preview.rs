//! A calendar looked at before it is written: what is in it, and what is not and why.

use std::collections::HashSet;

use congress::published::may_see;
use congress::session::SessionStatus;
use congress::{Programme, Published, Session, SessionId};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::CalendarError;
use crate::calendar::{Calendar, Calendars};
use crate::options::CalendarOptions;
use crate::scope::{Reach, Scope};
use crate::zone::ZoneForm;

/// What a calendar would hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CalendarPreview {
    /// Its name.
    pub name: String,
    /// What it holds, in order of time.
    pub told: Vec<Told>,
    /// What belongs to its scope and is left out, in the programme's order.
    pub left_out: Vec<LeftOut>,
    /// The zone's name in it.
    pub zone: String,
    /// How the zone is told; `None` where no time needs it.
    pub zone_form: Option<ZoneForm>,
}

/// An event of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Told {
    /// The session, which the draft may hold no more.
    pub session_id: SessionId,
    /// Its title, in the calendar's language.
    pub title: String,
    /// When it begins, wall time in the event's zone.
    pub starts: Option<chrono::NaiveDateTime>,
    /// When it ends.
    pub ends: Option<chrono::NaiveDateTime>,
    /// Whether it is told as cancelled.
    pub cancelled: bool,
    /// Its edition, as SEQUENCE tells it.
    pub sequence: u32,
}

/// A session that a calendar does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut {
    /// The session.
    pub session_id: SessionId,
    /// Its title, in the calendar's language.
    pub title: String,
    /// Why.
    pub reason: Reason,
}

/// Why a session is not in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// It has no time yet.
    Unscheduled,
    /// It ends when it begins, or before.
    NoLength,
    /// It lies in a year that calendars cannot tell.
    Year,
    /// It is for fewer people than those who read the calendar.
    Audience,
    /// It is a draft, and of a release the public is told no drafts.
    Draft,
}

/// What the calendar of a scope would hold.
///
/// # Errors
/// [`CalendarError::NotFound`], [`CalendarError::Zone`]; an empty calendar is shown as one.
pub fn preview(
    programme: &Programme,
    published: &Published,
    scope: &Scope,
    options: CalendarOptions,
) -> Result<CalendarPreview, CalendarError> {
    let told = published.as_told(programme, options.audience);
    let calendars = Calendars::new(&told, published, options)?;
    let calendar = calendars.of(scope)?;
    let lang = options.language.tag();
    let reach = Reach::new(scope, programme);
    let is_told: HashSet<_> = calendar.entries.iter().map(|e| &e.session.id).collect();
    let left_out = programme
        .sessions
        .iter()
        .filter(|s| reach.holds(s) && !is_told.contains(&s.id))
        .filter_map(|session| {
            Some(LeftOut {
                session_id: session.id.clone(),
                title: session.title.get(lang).to_owned(),
                reason: reason(session, published, options)?,
            })
        });
    Ok(CalendarPreview {
        name: calendar.name().to_owned(),
        told: calendar.told(),
        left_out: left_out.collect(),
        zone: calendars.frame.tzid.clone(),
        zone_form: calendar.zone_form()?,
    })
}

impl Calendar<'_> {
    /// What it holds, in order of time.
    pub fn told(&self) -> Vec<Told> {
        let of = self.of;
        let lang = of.frame.options.language.tag();
        let events = self.entries.iter().map(|entry| {
            let session = entry.session;
            let known = of.published.sessions.get(&session.id);
            Told {
                session_id: session.id.clone(),
                title: session.title.get(lang).to_owned(),
                starts: session.starts,
                ends: session.ends,
                cancelled: entry.is_cancelled(),
                sequence: known.map_or(0, |known| known.sequence),
            }
        });
        events.collect()
    }
}

/// Why a session is not told; `None` for what nobody misses: the cancellation of what never
/// went out.
fn reason(session: &Session, published: &Published, options: CalendarOptions) -> Option<Reason> {
    let Some((starts, ends)) = session.starts.zip(session.ends) else {
        return Some(Reason::Unscheduled);
    };
    if !may_see(options.audience, session.audience) {
        return Some(Reason::Audience);
    }
    if !published.tells(session, options.audience) {
        let draft = session.status == SessionStatus::Draft;
        return draft.then_some(Reason::Draft);
    }
    Some(if ends <= starts {
        Reason::NoLength
    } else {
        Reason::Year
    })
}
