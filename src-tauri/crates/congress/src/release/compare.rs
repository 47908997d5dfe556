//! What differs between two programmes for a reader: session by session and field by field.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{concerned, names, stands};
use crate::co_organizer::CoOrganizerRole;
use crate::history::{FieldChange, RowChange, RowChangeKind, RowName, Shown};
use crate::id::*;
use crate::part::{PartRole, Who};
use crate::session::Audience;
use crate::{CoOrganizer, LocalizedText, Noun, Part, Programme, Session};

/// What differs between two programmes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeChanges {
    /// The sessions that differ, in the order of their times (where they stand no more: of
    /// those that they had).
    pub sessions: Vec<SessionChange>,
    /// What changed for each delegation whose own programme differs; the others are not here.
    /// By name as an English reader sees it.
    pub delegations: Vec<Concerned>,
    /// The same of people.
    pub people: Vec<Concerned>,
}

/// Someone whose own programme differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Concerned {
    /// The delegation or person.
    pub who: RowName,
    /// How each of their sessions differs, in the order of time. Of its parts, only theirs.
    pub sessions: Vec<SessionChange>,
}

/// How one session differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SessionChange {
    /// The session, as it is called now, or was last.
    pub session: RowName,
    /// Whether it came, went or is another.
    pub kind: SessionChangeKind,
    /// When and where it was; `None`: it did not stand there.
    pub before: Option<Standing>,
    /// When and where it is now; `None`: it stands no more.
    pub after: Option<Standing>,
    /// Its fields that differ; none where it came or went.
    pub fields: Vec<FieldChange>,
    /// Its parts and co-organizers that differ. Where it came or went: for whom it is told,
    /// the parts that they have or had.
    pub rows: Vec<RowChange>,
}

/// Whether a session came, went or is another.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum SessionChangeKind {
    /// It did not stand there before.
    Added,
    /// It does not take place any more, or not for this reader.
    Cancelled,
    /// It is another than before.
    Changed,
    /// Of someone's programme: it took place before, and now they take part.
    Joined,
    /// Of someone's programme: it takes place, but they take no part any more.
    Left,
}

/// When and where a session takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// Start, wall time in the event's zone.
    pub starts: NaiveDateTime,
    /// End, wall time in the event's zone.
    pub ends: NaiveDateTime,
    /// The room's name, where decided.
    pub room: Option<LocalizedText>,
    /// The name of its venue.
    pub venue: Option<LocalizedText>,
}

/// How `after` differs from `before` for a reader. Only what stands in the one or the other
/// counts: what happens in the tray, or to cancelled sessions, is told to nobody. The order
/// of parts is no difference.
///
/// A delegation or person is named exactly where their own programme differs: a session came
/// or went, they joined or left it, it has another time, room, title, status, kind, track,
/// language, text or co-organizer, or their own part in it is another.
pub fn compare(before: &Programme, after: &Programme, reader: Audience) -> ProgrammeChanges {
    let pair = Pair::new(before, after, reader);
    let mut sessions: Vec<SessionChange> = pair
        .ids()
        .filter_map(|id| pair.change(id, |_, _| true, false))
        .collect();
    in_order(&mut sessions);
    ProgrammeChanges {
        sessions,
        delegations: concerned::delegations(&pair),
        people: concerned::people(&pair),
    }
}

impl ProgrammeChanges {
    /// Whether nothing differs for anybody.
    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.delegations.is_empty() && self.people.is_empty()
    }
}

impl SessionChange {
    /// Whether its start or end differs.
    pub fn is_moved(&self) -> bool {
        self.has("starts") || self.has("ends")
    }

    /// Whether a field differs, by its name on the wire.
    pub fn has(&self, field: &str) -> bool {
        self.fields.iter().any(|change| change.field == field)
    }
}

/// Changes in the order of time, then of ids.
pub(super) fn in_order(changes: &mut [SessionChange]) {
    changes.sort_by(|a, b| {
        let key = |change: &SessionChange| {
            let standing = change.after.as_ref().or(change.before.as_ref());
            standing.map(|s| (s.starts, s.ends))
        };
        key(a)
            .cmp(&key(b))
            .then_with(|| a.session.id.cmp(&b.session.id))
    });
}

/// A programme with its sessions at hand.
pub(super) struct Side<'a> {
    pub(super) programme: &'a Programme,
    sessions: BTreeMap<&'a SessionId, &'a Session>,
    parts: BTreeMap<&'a SessionId, Vec<&'a Part>>,
    co_organizers: BTreeMap<&'a SessionId, Vec<&'a CoOrganizer>>,
}

/// Two programmes, as a reader sees them.
pub(super) struct Pair<'a> {
    pub(super) before: Side<'a>,
    pub(super) after: Side<'a>,
    reader: Audience,
}

impl<'a> Side<'a> {
    fn new(programme: &'a Programme, reader: Audience) -> Self {
        let standing = programme.sessions.iter().filter(|s| stands(s, reader));
        let sessions: BTreeMap<_, _> = standing.map(|s| (&s.id, s)).collect();
        let mut parts: BTreeMap<_, Vec<&Part>> = BTreeMap::new();
        for part in &programme.parts {
            if sessions.contains_key(&part.session_id) {
                parts.entry(&part.session_id).or_default().push(part);
            }
        }
        let mut co_organizers: BTreeMap<_, Vec<&CoOrganizer>> = BTreeMap::new();
        for row in &programme.co_organizers {
            let session = row.session_id().filter(|id| sessions.contains_key(id));
            if let Some(session) = session.filter(|_| row.status.is_told()) {
                co_organizers.entry(session).or_default().push(row);
            }
        }
        Self {
            programme,
            sessions,
            parts,
            co_organizers,
        }
    }

    /// The parts in a session that stands.
    pub(super) fn parts(&self, id: &SessionId) -> &[&'a Part] {
        self.parts.get(id).map_or(&[], Vec::as_slice)
    }

    /// The parts in all sessions that stand.
    pub(super) fn all_parts(&self) -> impl Iterator<Item = &'a Part> + '_ {
        self.parts.values().flatten().copied()
    }

    fn standing(&self, id: &SessionId) -> Option<Standing> {
        let session = self.sessions.get(id)?;
        let (starts, ends) = session.span()?;
        let room = session.room_id.as_ref();
        let room = room.and_then(|id| self.programme.room(id));
        let venue = room.and_then(|room| self.programme.venue(&room.venue_id));
        Some(Standing {
            starts,
            ends,
            room: room.map(|room| room.name.clone()),
            venue: venue.map(|venue| venue.name.clone()),
        })
    }

    /// The fields that a reader is told of, by their names on the wire.
    fn fields(&self, session: &Session, reader: Audience) -> Vec<(&'static str, Option<Shown>)> {
        let programme = self.programme;
        let room = session.room_id.as_ref();
        let venue = room
            .and_then(|id| programme.room(id))
            .map(|room| Shown::Row(names::venue(programme, &room.venue_id)));
        let track = session.track_id.as_ref();
        let languages = &session.languages;
        let mut fields = vec![
            ("title", texts(&session.title)),
            ("starts", session.starts.map(Shown::Moment)),
            ("ends", session.ends.map(Shown::Moment)),
            (
                "roomId",
                room.map(|id| Shown::Row(names::room(programme, id))),
            ),
            ("venueId", venue),
            ("status", Some(code(&session.status))),
            ("kind", Some(code(&session.kind))),
            (
                "trackId",
                track.map(|id| Shown::Row(names::track(programme, id))),
            ),
            (
                "languages",
                (!languages.is_empty()).then(|| Shown::Languages(languages.clone())),
            ),
            ("description", texts(&session.description)),
        ];
        if reader != Audience::Public {
            // On the margins of agendas.
            let notes = session.notes.trim();
            let notes = (!notes.is_empty()).then(|| Shown::Text(notes.to_owned()));
            fields.push(("notes", notes));
        }
        if reader == Audience::Internal {
            fields.push(("audience", Some(code(&session.audience))));
        }
        fields
    }
}

impl<'a> Pair<'a> {
    fn new(before: &'a Programme, after: &'a Programme, reader: Audience) -> Self {
        Self {
            before: Side::new(before, reader),
            after: Side::new(after, reader),
            reader,
        }
    }

    /// The sessions that stand on either side.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'a SessionId> + '_ {
        let all: BTreeSet<_> = self
            .before
            .sessions
            .keys()
            .chain(self.after.sessions.keys())
            .copied()
            .collect();
        all.into_iter()
    }

    /// How a session differs, with those of its parts that are `told` (of the side before:
    /// `false`); `None`: not at all. `own`: the programme of whoever holds these parts.
    pub(super) fn change(
        &self,
        id: &SessionId,
        told: impl Fn(&Part, bool) -> bool,
        own: bool,
    ) -> Option<SessionChange> {
        let parts = |side: &Side<'a>, after: bool| -> Vec<&'a Part> {
            let all = side.parts(id).iter().copied();
            all.filter(|part| told(part, after)).collect()
        };
        let (old, new) = (parts(&self.before, false), parts(&self.after, true));
        let stood = self.before.sessions.get(id).copied();
        let stand = self.after.sessions.get(id).copied();
        // Of someone's programme it is as if it stood only where they take part.
        let theirs = |session: Option<&'a Session>, parts: &[&Part]| {
            session.filter(|_| !own || !parts.is_empty())
        };
        let (mine_before, mine_after) = (theirs(stood, &old), theirs(stand, &new));
        let (kind, fields) = match (mine_before, mine_after) {
            (None, None) => return None,
            (None, Some(_)) if stood.is_some() => (SessionChangeKind::Joined, Vec::new()),
            (None, Some(_)) => (SessionChangeKind::Added, Vec::new()),
            (Some(_), None) if stand.is_some() => (SessionChangeKind::Left, Vec::new()),
            (Some(_), None) => (SessionChangeKind::Cancelled, Vec::new()),
            (Some(before), Some(after)) => (SessionChangeKind::Changed, self.fields(before, after)),
        };
        let mut rows = Vec::new();
        if own || kind == SessionChangeKind::Changed {
            rows = self.parts(&old, &new);
        }
        if kind == SessionChangeKind::Changed {
            rows.extend(self.co_organizers(id));
            if fields.is_empty() && rows.is_empty() {
                return None;
            }
        }
        let named = if stand.is_some() {
            self.after.programme
        } else {
            self.before.programme
        };
        Some(SessionChange {
            session: names::session(named, id),
            kind,
            before: mine_before.and_then(|_| self.before.standing(id)),
            after: mine_after.and_then(|_| self.after.standing(id)),
            fields,
            rows,
        })
    }

    fn fields(&self, before: &Session, after: &Session) -> Vec<FieldChange> {
        let old = self.before.fields(before, self.reader);
        let new = self.after.fields(after, self.reader);
        let both = old.into_iter().zip(new);
        both.filter(|((_, before), (_, after))| before != after)
            .map(|((field, before), (_, after))| FieldChange {
                field: field.to_owned(),
                before,
                after,
            })
            .collect()
    }

    fn parts(&self, old: &[&Part], new: &[&Part]) -> Vec<RowChange> {
        let held = |parts: &[&'_ Part]| {
            let held = parts.iter().map(|p| Held {
                key: p.who.clone(),
                id: p.id.0.clone(),
                what: (p.role, p.on_behalf_of.clone()),
            });
            held.collect::<Vec<_>>()
        };
        let told = |(role, whom): &(PartRole, LocalizedText)| {
            vec![("role", Some(code(role))), ("onBehalfOf", texts(whom))]
        };
        let name = |who: &Who, after: bool| {
            let side = if after { &self.after } else { &self.before };
            names::who(side.programme, who)
        };
        row_changes(Noun::Part, held(old), held(new), told, name)
    }

    fn co_organizers(&self, id: &SessionId) -> Vec<RowChange> {
        let held = |side: &Side<'_>| {
            let rows = side.co_organizers.get(id).into_iter().flatten();
            let held = rows.map(|c| Held {
                key: c.organization_id.clone(),
                id: c.id.0.clone(),
                what: c.role,
            });
            held.collect::<Vec<_>>()
        };
        let told = |role: &CoOrganizerRole| vec![("role", Some(code(role)))];
        let name = |id: &OrganizationId, after: bool| {
            let side = if after { &self.after } else { &self.before };
            names::organization(side.programme, id)
        };
        let (old, new) = (held(&self.before), held(&self.after));
        row_changes(Noun::CoOrganizer, old, new, told, name)
    }
}

/// A share in a session: whose, under which row, and what it is.
struct Held<Key, What> {
    key: Key,
    id: String,
    what: What,
}

/// How the shares in one session differ. A row that was removed and made again for the same
/// share is no difference; another share of the same holder is an edited one.
fn row_changes<Key: PartialEq, What: PartialEq>(
    noun: Noun,
    mut old: Vec<Held<Key, What>>,
    mut new: Vec<Held<Key, What>>,
    told: impl Fn(&What) -> Vec<(&'static str, Option<Shown>)>,
    name: impl Fn(&Key, bool) -> LocalizedText,
) -> Vec<RowChange> {
    old.retain(|one| {
        let same = new
            .iter()
            .position(|other| one.key == other.key && one.what == other.what);
        same.map(|at| new.remove(at)).is_none()
    });
    let mut changes = Vec::new();
    let mut tell = |before: Option<&Held<Key, What>>, after: Option<&Held<Key, What>>| {
        let (kind, named) = match (before, after) {
            (None, Some(after)) => (RowChangeKind::Made, (after, true)),
            (Some(before), None) => (RowChangeKind::Removed, (before, false)),
            (Some(_), Some(after)) => (RowChangeKind::Edited, (after, true)),
            (None, None) => return,
        };
        // Either of two rows may have been the one: the same from both sides.
        let ids = before.iter().chain(&after).map(|held| &held.id);
        let none = || {
            told(&named.0.what)
                .into_iter()
                .map(|(field, _)| (field, None))
        };
        let all = |held: Option<&Held<Key, What>>| -> Vec<_> {
            held.map_or_else(|| none().collect(), |held| told(&held.what))
        };
        let fields = all(before).into_iter().zip(all(after));
        changes.push(RowChange {
            row: RowName {
                noun,
                id: ids.min().cloned().unwrap_or_default(),
                name: name(&named.0.key, named.1),
            },
            of: None,
            kind,
            fields: fields
                .filter(|((_, before), (_, after))| before != after)
                .map(|((field, before), (_, after))| FieldChange {
                    field: field.to_owned(),
                    before,
                    after,
                })
                .collect(),
        });
    };
    for before in &old {
        let at = new.iter().position(|after| after.key == before.key);
        let after = at.map(|at| new.remove(at));
        tell(Some(before), after.as_ref());
    }
    for after in &new {
        tell(None, Some(after));
    }
    changes
}

fn texts(text: &LocalizedText) -> Option<Shown> {
    (!text.is_empty()).then(|| Shown::Texts(text.clone()))
}

/// An enumeration's code on the wire.
fn code(variant: &impl Serialize) -> Shown {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(code)) => Shown::Code(code),
        other => unreachable!("a variant without fields becomes a string, not {other:?}"),
    }
}
