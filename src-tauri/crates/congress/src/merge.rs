//! Two rows of the directory that are the same made one: what the one that stays takes over.

use crate::co_organizer::{ENTRY_LIMIT, Letter};
use crate::movement::Stay;
use crate::text::LocalizedText;
use crate::{CoOrganizer, Contact, Delegation, Member, Organization, Person, ProtocolNote};

impl Person {
    /// Takes over from another row of the same person what is not known here. What is known
    /// stays as it is: nothing is overwritten.
    pub fn absorb(&mut self, other: &Person) {
        for (own, others) in [
            (&mut self.honorific, &other.honorific),
            (&mut self.name, &other.name),
            (&mut self.title, &other.title),
            (&mut self.given, &other.given),
            (&mut self.family, &other.family),
            (&mut self.spoken, &other.spoken),
            (&mut self.written, &other.written),
        ] {
            fill(own, others);
        }
        self.organization_id = self
            .organization_id
            .take()
            .or_else(|| other.organization_id.clone());
        self.rank = self.rank.or(other.rank);
        self.country = self.country.take().or_else(|| other.country.clone());
        self.family_first |= other.family_first;
        if self.observance == crate::Observance::default() {
            self.observance = other.observance.clone();
        }
        union(&mut self.languages, &other.languages);
        union(&mut self.diet, &other.diet);
        union(&mut self.mobility, &other.mobility);
        contacts(&mut self.contacts, &other.contacts);
        if self.care.is_empty() {
            self.care.clone_from(&other.care);
        }
    }
}

impl Organization {
    /// Takes over from another row of the same organization what is not known here.
    pub fn absorb(&mut self, other: &Organization) {
        fill(&mut self.name, &other.name);
        fill(&mut self.short_name, &other.short_name);
        fill(&mut self.address, &other.address);
        self.country = self.country.take().or_else(|| other.country.clone());
        // Neither of two that are the same is a part of the other.
        let inside = |parent: &Option<crate::OrganizationId>, id| parent.as_ref() == Some(id);
        if inside(&self.parent_id, &other.id) {
            self.parent_id = None;
        }
        if self.parent_id.is_none() && !inside(&other.parent_id, &self.id) {
            self.parent_id.clone_from(&other.parent_id);
        }
        contacts(&mut self.contacts, &other.contacts);
    }
}

impl Delegation {
    /// Takes over from another delegation of the same organization to the same event what is not
    /// known here; its notes come after the own.
    pub fn absorb(&mut self, other: &Delegation) {
        self.arrival = self.arrival.take().or_else(|| other.arrival.clone());
        self.departure = self.departure.take().or_else(|| other.departure.clone());
        union(&mut self.languages, &other.languages);
        if self.liaison.is_empty() {
            self.liaison.clone_from(&other.liaison);
        }
        if self.notes.is_empty() {
            self.notes.clone_from(&other.notes);
        } else if !other.notes.is_empty() && other.notes != self.notes {
            self.notes = format!("{}\n\n{}", self.notes, other.notes);
        }
        if self.observance == crate::Observance::default() {
            self.observance = other.observance.clone();
        }
        for (status, on) in &other.dates {
            self.dates.entry(*status).or_insert(*on);
        }
        self.expected = self.expected.or(other.expected);
        self.tradition = self.tradition.or(other.tradition);
        stay(&mut self.stay, &other.stay);
    }
}

impl Member {
    /// Takes over from another row of the same person in the same function what is not known
    /// here.
    pub fn absorb(&mut self, other: &Member) {
        fill(&mut self.on_behalf_of, &other.on_behalf_of);
        self.arrival = self.arrival.take().or_else(|| other.arrival.clone());
        self.departure = self.departure.take().or_else(|| other.departure.clone());
        self.speaks |= other.speaks;
        self.in_office_since = self.in_office_since.or(other.in_office_since);
        stay(&mut self.stay, &other.stay);
    }
}

impl CoOrganizer {
    /// Takes over from another row of the same share what is not known here, and what was
    /// promised and written in both: no more of either than one may have.
    pub fn absorb(&mut self, other: &CoOrganizer) {
        self.invited_on = self.invited_on.or(other.invited_on);
        self.answered_on = self.answered_on.or(other.answered_on);
        self.person_id = self.person_id.take().or_else(|| other.person_id.clone());
        if self.contact.is_empty() {
            self.contact.clone_from(&other.contact);
        }
        union(&mut self.pledges, &other.pledges);
        self.pledges.truncate(ENTRY_LIMIT as usize);
        union(&mut self.letters, &other.letters);
        self.letters.sort_by_key(|letter: &Letter| letter.on);
        self.letters.truncate(ENTRY_LIMIT as usize);
    }
}

impl ProtocolNote {
    /// Takes over another note on the same person, after its own.
    pub fn absorb(&mut self, other: &ProtocolNote) {
        if self.text != other.text {
            self.text = format!("{}\n\n{}", self.text, other.text);
        }
    }
}

/// Languages that the one lacks, from the other.
fn fill(own: &mut LocalizedText, others: &LocalizedText) {
    for (lang, text) in &others.0 {
        own.0.entry(lang.clone()).or_insert_with(|| text.clone());
    }
}

/// Hotel and room go together: the room of another hotel is none.
fn stay(own: &mut Stay, other: &Stay) {
    if own.is_none() {
        own.clone_from(other);
    }
}

fn union<T: PartialEq + Clone>(own: &mut Vec<T>, others: &[T]) {
    for other in others {
        if !own.contains(other) {
            own.push(other.clone());
        }
    }
}

fn contacts(own: &mut Vec<Contact>, others: &[Contact]) {
    for other in others {
        let same = |one: &Contact| one.kind == other.kind && one.value == other.value;
        if !own.iter().any(same) {
            own.push(other.clone());
        }
    }
}
