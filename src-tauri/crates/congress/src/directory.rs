//! The directory of a file and the things of an event as they are searched and sorted: an index
//! that is made once and then follows what changes.

mod order;
mod search;

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::folding::{folded, latin};
use crate::likeness::{Likeness, groups};
use crate::{Changed, LocalizedText, Noun, OrganizationId, PersonId, Programme, Who};

pub use search::{Found, Hit};

/// What a table of people is to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PeopleQuery {
    /// Each word of it stands in a name, a position or the organization's name; blank: everyone.
    pub text: String,
    /// Which of them.
    pub which: WhichPeople,
    /// Only those of this country: their own, or else their organization's.
    pub country: Option<String>,
    /// By which column.
    pub sort: PeopleColumn,
    /// The last first. What is not known stands last all the same.
    pub descending: bool,
    /// The language of names, and of their order.
    pub lang: String,
}

/// Which people of a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum WhichPeople {
    /// All of them.
    Everyone,
    /// Those who have a part in the event or are of one of its delegations.
    OfEvent,
    /// Those who may stand in the directory twice.
    Duplicates,
}

/// A column by which people are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is the column of that name")]
pub enum PeopleColumn {
    Name,
    Family,
    Title,
    Organization,
    Country,
    Rank,
}

/// The index of a programme's people, organizations, sessions, rooms and delegations.
#[derive(Debug)]
pub struct Directory {
    entries: Vec<Entry>,
    /// Where each stands among the entries.
    places: HashMap<Noun, HashMap<String, usize>>,
    /// Everyone in the order of a column for readers of a language.
    orders: HashMap<(PeopleColumn, String), order::Order>,
    likeness: Option<Vec<BTreeSet<PersonId>>>,
}

/// Something to be found.
#[derive(Debug)]
struct Entry {
    noun: Noun,
    id: String,
    /// Its names, folded; the first is the shortest to be shown.
    texts: Vec<String>,
    /// The same in Latin letters, where these are others.
    sounds: Vec<String>,
    /// All of it, by which most are passed over.
    hay: String,
}

impl Directory {
    /// The index of a programme as it stands.
    pub fn new(programme: &Programme) -> Self {
        let mut directory = Self {
            entries: Vec::new(),
            places: HashMap::new(),
            orders: HashMap::new(),
            likeness: None,
        };
        for person in &programme.people {
            directory.put(Noun::Person, &person.id.0, &[&person.name]);
        }
        for one in &programme.organizations {
            directory.put(Noun::Organization, &one.id.0, &[&one.name, &one.short_name]);
        }
        for session in &programme.sessions {
            directory.put(Noun::Session, &session.id.0, &[&session.title]);
        }
        for room in &programme.rooms {
            directory.put(Noun::Room, &room.id.0, &[&room.name]);
        }
        let names: HashMap<&OrganizationId, [&LocalizedText; 2]> = programme
            .organizations
            .iter()
            .map(|one| (&one.id, [&one.name, &one.short_name]))
            .collect();
        for delegation in &programme.delegations {
            if let Some(names) = names.get(&delegation.organization_id) {
                directory.put(Noun::Delegation, &delegation.id.0, names);
            }
        }
        directory
    }

    /// Follows what changed; `programme` is that of after it.
    pub fn apply(&mut self, programme: &Programme, changed: &[Changed]) {
        for change in changed {
            let id = change.id();
            match change {
                Changed::Person { row, .. } => {
                    let names = row.as_ref().map(|row| [&row.name]);
                    self.set(Noun::Person, id, names.as_ref().map(<[_; 1]>::as_slice));
                    self.forget_people();
                }
                Changed::Organization { row, .. } => {
                    let names = row.as_ref().map(|row| [&row.name, &row.short_name]);
                    let names = names.as_ref().map(<[_; 2]>::as_slice);
                    self.set(Noun::Organization, id, names);
                    for delegation in &programme.delegations {
                        if delegation.organization_id.as_str() == id {
                            self.set(Noun::Delegation, &delegation.id.0, names);
                        }
                    }
                    self.orders.clear();
                }
                Changed::Session { row, .. } => {
                    let row = row.as_ref();
                    let own = row.filter(|row| row.event_id == programme.event.id);
                    let names = own.map(|row| [&row.title]);
                    self.set(Noun::Session, id, names.as_ref().map(<[_; 1]>::as_slice));
                }
                Changed::Room { row, .. } => {
                    let row = row.as_ref();
                    let own = row.filter(|row| row.event_id == programme.event.id);
                    let names = own.map(|row| [&row.name]);
                    self.set(Noun::Room, id, names.as_ref().map(<[_; 1]>::as_slice));
                }
                Changed::Delegation { row, .. } => {
                    let row = row.as_ref();
                    let own = row.filter(|row| row.event_id == programme.event.id);
                    let sender = own.and_then(|row| programme.organization(&row.organization_id));
                    let names = sender.map(|sender| [&sender.name, &sender.short_name]);
                    self.set(Noun::Delegation, id, names.as_ref().map(<[_; 2]>::as_slice));
                }
                _ => {}
            }
        }
    }

    /// Those whom a person may be again, in the order of their ids.
    pub fn alike(&mut self, programme: &Programme, id: &PersonId) -> Vec<PersonId> {
        let groups = self.groups(programme);
        let own = groups.iter().find(|group| group.contains(id));
        let others = own.into_iter().flatten().filter(|other| *other != id);
        others.cloned().collect()
    }

    /// The people who may stand in the directory more than once, in groups.
    pub fn groups(&mut self, programme: &Programme) -> &[BTreeSet<PersonId>] {
        self.likeness.get_or_insert_with(|| {
            let people = &programme.people;
            let likeness: Vec<Likeness> = people.iter().map(|p| Likeness::of(&p.name)).collect();
            let named = groups(&likeness).into_iter();
            named
                .map(|group| group.into_iter().map(|at| people[at].id.clone()).collect())
                .collect()
        })
    }

    fn forget_people(&mut self) {
        self.orders.clear();
        self.likeness = None;
    }

    fn put(&mut self, noun: Noun, id: &str, names: &[&LocalizedText]) {
        let entry = Entry::new(noun, id, names);
        let next = self.entries.len();
        let places = self.places.entry(noun).or_default();
        places.insert(id.to_owned(), next);
        self.entries.push(entry);
    }

    /// Puts, replaces or takes out an entry.
    fn set(&mut self, noun: Noun, id: &str, names: Option<&[&LocalizedText]>) {
        let places = self.places.entry(noun).or_default();
        match (places.get(id).copied(), names) {
            (Some(place), Some(names)) => self.entries[place] = Entry::new(noun, id, names),
            (None, Some(names)) => self.put(noun, id, names),
            (Some(place), None) => {
                places.remove(id);
                self.entries.swap_remove(place);
                if let Some(moved) = self.entries.get(place) {
                    let places = self.places.entry(moved.noun).or_default();
                    places.insert(moved.id.clone(), place);
                }
            }
            (None, None) => {}
        }
    }
}

impl Entry {
    fn new(noun: Noun, id: &str, names: &[&LocalizedText]) -> Self {
        let mut texts: Vec<String> = Vec::new();
        let mut sounds: Vec<String> = Vec::new();
        for text in names.iter().flat_map(|name| name.0.values()) {
            let text = folded(text);
            let sound = latin(&text);
            if sound != text && !sound.is_empty() && !sounds.contains(&sound) {
                sounds.push(sound);
            }
            if !text.is_empty() && !texts.contains(&text) {
                texts.push(text);
            }
        }
        let all: Vec<&str> = texts.iter().chain(&sounds).map(String::as_str).collect();
        let hay = all.join("\n");
        Self {
            noun,
            id: id.to_owned(),
            texts,
            sounds,
            hay,
        }
    }
}

/// The people who have a part in an event or are of one of its delegations.
fn of_event(programme: &Programme) -> BTreeSet<&PersonId> {
    let parts = programme.parts.iter().filter_map(|part| match &part.who {
        Who::Person(id) => Some(id),
        Who::Delegation(_) => None,
    });
    let members = programme.members.iter();
    parts
        .chain(members.filter_map(|member| member.person_id.as_ref()))
        .collect()
}
