//! What a calendar is of.

use std::collections::HashSet;

use chrono::Datelike;
use congress::agenda::{AgendaItem, of_delegation, of_person};
use congress::session::{Audience, SessionStatus};
use congress::{
    DelegationId, LocalizedText, Noun, Person, PersonId, Programme, RoomId, Session, SessionId,
};
use messages::Catalogue;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::CalendarError;

/// What a calendar is of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "of", content = "id", rename_all = "camelCase")]
pub enum Scope {
    /// The whole event.
    Event,
    /// What takes place in one room.
    Room(RoomId),
    /// What a delegation or one of its members has a part in.
    Delegation(DelegationId),
    /// What a person, or a delegation that they head, has a part in.
    Person(PersonId),
}

impl Scope {
    /// The name of what it is of, in the language of `words`; `None` for the event itself.
    ///
    /// # Errors
    /// [`CalendarError::NotFound`] where the programme does not hold it.
    pub(crate) fn name(
        &self,
        programme: &Programme,
        words: &Catalogue,
    ) -> Result<Option<String>, CalendarError> {
        let in_words = |name: &LocalizedText| name.get(words.language().tag()).to_owned();
        let (name, noun, id) = match self {
            Self::Event => return Ok(None),
            Self::Room(id) => {
                let room = programme.room(id);
                (room.map(|r| in_words(&r.name)), Noun::Room, id.as_str())
            }
            Self::Person(id) => {
                let person = programme.person(id);
                let name = |p: &Person| {
                    if p.is_erased() {
                        words.text("person-erased")
                    } else {
                        in_words(&p.name)
                    }
                };
                (person.map(name), Noun::Person, id.as_str())
            }
            Self::Delegation(id) => {
                let sender = programme
                    .delegation(id)
                    .and_then(|d| programme.organization(&d.organization_id))
                    .map(|o| in_words(&o.name));
                (sender, Noun::Delegation, id.as_str())
            }
        };
        let name = name.ok_or_else(|| CalendarError::NotFound {
            noun,
            id: id.to_owned(),
        })?;
        Ok(Some(name))
    }

    /// The sessions that a calendar of it holds, in order of time. Not those for the
    /// secretariat alone, nor unscheduled ones: a calendar leaves the house.
    pub(crate) fn sessions<'a>(&self, programme: &'a Programme) -> Vec<&'a Session> {
        let concerned: Option<HashSet<SessionId>> = match self {
            Self::Event | Self::Room(_) => None,
            Self::Delegation(id) => Some(ids(of_delegation(&as_if_held(programme), id))),
            Self::Person(id) => Some(ids(of_person(&as_if_held(programme), id))),
        };
        let mut sessions: Vec<_> = programme
            .sessions
            .iter()
            .filter(|s| s.audience != Audience::Internal && can_be_told(s))
            .filter(|s| concerned.as_ref().is_none_or(|ids| ids.contains(&s.id)))
            .filter(|s| !matches!(self, Self::Room(room) if s.room_id.as_ref() != Some(room)))
            .collect();
        sessions.sort_by(|a, b| (a.starts, &a.id).cmp(&(b.starts, &b.id)));
        sessions
    }
}

/// The programme without cancellations. Agendas leave cancelled sessions out, calendars
/// say that they are cancelled: to those whose agenda would hold them otherwise.
fn as_if_held(programme: &Programme) -> Programme {
    let mut held = programme.clone();
    for session in &mut held.sessions {
        session.status = SessionStatus::Confirmed;
    }
    held
}

fn ids(agenda: Vec<AgendaItem>) -> HashSet<SessionId> {
    agenda.into_iter().map(|item| item.session_id).collect()
}

/// Whether it is scheduled, in years that iCalendar can write: four digits.
fn can_be_told(session: &Session) -> bool {
    let written = |year| (1..=9999).contains(&year);
    session.starts.is_some_and(|at| written(at.year()))
        && session.ends.is_none_or(|at| written(at.year()))
}
