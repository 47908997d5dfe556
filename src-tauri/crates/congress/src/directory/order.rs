//! People in the order that a table asks for.

use std::collections::{BTreeSet, HashMap, HashSet};

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use super::search::{Word, words};
use super::{Directory, PeopleColumn, PeopleQuery, WhichPeople, of_event};
use crate::folding::{folded, latin};
use crate::{LocalizedText, Noun, OrganizationId, Person, PersonId, Programme, country};

/// People in the order of a column; of those after the first `known` it says nothing.
#[derive(Debug)]
pub(super) struct Order {
    people: Vec<PersonId>,
    known: usize,
}

impl Directory {
    /// The ids of the people that a query asks for, in its order. The order of a column is worked
    /// out once, until people change.
    pub fn people(&mut self, programme: &Programme, query: &PeopleQuery) -> Vec<PersonId> {
        let kept = self.kept(programme, query);
        let order = self
            .orders
            .entry((query.sort, query.lang.clone()))
            .or_insert_with(|| order(programme, query.sort, &query.lang));
        let keeps = |id: &&PersonId| kept.as_ref().is_none_or(|kept| kept.contains(*id));
        let (known, unknown) = order.people.split_at(order.known);
        let unknown = unknown.iter().filter(keeps).cloned();
        if query.descending {
            let known = known.iter().rev().filter(keeps).cloned();
            known.chain(unknown).collect()
        } else {
            let known = known.iter().filter(keeps).cloned();
            known.chain(unknown).collect()
        }
    }

    /// Which people a query keeps; `None`: all.
    fn kept<'a>(
        &mut self,
        programme: &'a Programme,
        query: &PeopleQuery,
    ) -> Option<HashSet<&'a PersonId>> {
        let words = words(&query.text);
        let chosen: Option<BTreeSet<PersonId>> = match query.which {
            WhichPeople::Everyone => None,
            WhichPeople::OfEvent => Some(of_event(programme).into_iter().cloned().collect()),
            WhichPeople::Duplicates => {
                Some(self.groups(programme).iter().flatten().cloned().collect())
            }
        };
        if words.is_empty() && chosen.is_none() && query.country.is_none() {
            return None;
        }
        let countries: HashMap<&OrganizationId, Option<&String>> = programme
            .organizations
            .iter()
            .map(|one| (&one.id, one.country.as_ref()))
            .collect();
        let keeps = |person: &&Person| {
            let organization = person.organization_id.as_ref();
            if chosen
                .as_ref()
                .is_some_and(|some| !some.contains(&person.id))
            {
                return false;
            }
            if let Some(wanted) = &query.country {
                let theirs = organization.and_then(|id| countries.get(id).copied().flatten());
                if person.country.as_ref().or(theirs) != Some(wanted) {
                    return false;
                }
            }
            let mut words = words.iter();
            words.all(|word| {
                word.is_in(self.hay(Noun::Person, &person.id.0))
                    || organization
                        .is_some_and(|id| word.is_in(self.hay(Noun::Organization, &id.0)))
                    || is_in_title(word, &person.title)
            })
        };
        let kept = programme.people.iter().filter(keeps);
        Some(kept.map(|person| &person.id).collect())
    }

    fn hay(&self, noun: Noun, id: &str) -> &str {
        let place = self.places.get(&noun).and_then(|places| places.get(id));
        place.map_or("", |place| self.entries[*place].hay.as_str())
    }
}

fn is_in_title(word: &Word, title: &LocalizedText) -> bool {
    title.0.values().any(|text| {
        let text = folded(text);
        word.is_in(&text) || word.is_in(&latin(&text))
    })
}

/// A collator of a language in which numbers stand by their value; of an unknown one, the
/// root's.
fn collator(lang: &str) -> Option<CollatorBorrowed<'static>> {
    let locale = lang.parse::<icu_locale_core::Locale>().ok();
    let mut preferences =
        locale.map_or_else(CollatorPreferences::default, |locale| (&locale).into());
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(preferences, CollatorOptions::default()).ok()
}

/// All people in a column's order, those of whom it is not known last.
fn order(programme: &Programme, column: PeopleColumn, lang: &str) -> Order {
    let people = &programme.people;
    let keys: Vec<Option<Vec<u8>>> = match column {
        PeopleColumn::Rank => {
            let rank = |person: &Person| person.rank.map(|rank| rank.to_be_bytes().to_vec());
            people.iter().map(rank).collect()
        }
        _ => text_keys(programme, column, lang),
    };
    let mut places: Vec<usize> = (0..people.len()).collect();
    places.sort_by(|a, b| {
        let of = |place: &usize| (keys[*place].is_none(), keys[*place].as_deref());
        let by_id = || people[*a].id.cmp(&people[*b].id);
        of(a).cmp(&of(b)).then_with(by_id)
    });
    Order {
        known: keys.iter().flatten().count(),
        people: places.iter().map(|at| people[*at].id.clone()).collect(),
    }
}

/// What a column's texts are sorted by, in the order of the people; `None`: it says nothing.
fn text_keys(programme: &Programme, column: PeopleColumn, lang: &str) -> Vec<Option<Vec<u8>>> {
    let collator = collator(lang);
    let key = |text: &str| -> Option<Vec<u8>> {
        if text.is_empty() {
            return None;
        }
        let mut key = Vec::with_capacity(text.len() * 2);
        match &collator {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(text, &mut key);
            }
            None => key.extend_from_slice(text.as_bytes()),
        }
        Some(key)
    };
    let organizations: HashMap<&OrganizationId, Option<Vec<u8>>> = match column {
        PeopleColumn::Organization => programme
            .organizations
            .iter()
            .map(|one| (&one.id, key(one.name.get(lang))))
            .collect(),
        _ => HashMap::new(),
    };
    let of = |person: &Person| match column {
        PeopleColumn::Organization => {
            let id = person.organization_id.as_ref()?;
            organizations.get(id).cloned().flatten()
        }
        PeopleColumn::Country => key(country::name(person.country.as_deref()?, lang)),
        PeopleColumn::Title => key(person.title.get(lang)),
        PeopleColumn::Family if !person.family.is_empty() => key(person.family.get(lang)),
        PeopleColumn::Family | PeopleColumn::Name | PeopleColumn::Rank => {
            key(person.name.get(lang))
        }
    };
    programme.people.iter().map(of).collect()
}
