//! The order itself.

use std::cmp::Ordering;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Drawn, PrecedenceName, PrecedenceRule};
use crate::collation::Collation;
use crate::delegation::{DelegationStatus, MemberFunction};
use crate::id::{DelegationId, MemberId, OrganizationId, PersonId};
use crate::organization::OrganizationKind;
use crate::{Delegation, Member, Organization, Person, Programme, country};

/// Where a delegation stands, and why there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Placing {
    /// Which one.
    pub delegation_id: DelegationId,
    /// Its number, from 1.
    pub number: u32,
    /// The name by which it stands among its equals.
    pub name: String,
    /// Whether what the rule asks for is known of it (a rank, a tradition, a place by hand).
    /// Those of which it is not come last.
    pub known: bool,
    /// Where the rule itself does not decide between it and a neighbour: what did.
    pub tie: Option<Tie>,
}

/// What decides between delegations that are equal by the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Tie {
    /// The name, in the order's language.
    Name,
    /// Nothing that protocol knows: which of them was entered first.
    Entry,
}

/// The delegations of an event in protocol order, without those that have declined.
/// Everything is as it is in the programme now: who is head, what rank they have.
///
/// Where the rule is [`PrecedenceRule::RankAndOffice`], the head of delegation is the first
/// member with that function who is named.
pub fn order(programme: &Programme) -> Vec<Placing> {
    let rule = &programme.event.precedence;
    let collation = Collation::of(&rule.language);
    let mut found = candidates(programme);
    // Names first: a stable sort by the rule leaves them in order where it does not decide.
    found.sort_by(|a, b| a.by_name(b, &collation));
    found.sort_by(|a, b| a.by_rule(b));
    if rule.rule == PrecedenceRule::FromDraw {
        begin_at_the_lot(programme, &mut found, &collation);
    }
    let ties = ties(rule.rule, &found, &collation);
    (1..)
        .zip(found)
        .zip(ties)
        .map(|((number, candidate), tie)| Placing {
            delegation_id: candidate.delegation.id.clone(),
            number,
            name: candidate.name,
            known: candidate.known,
            tie,
        })
        .collect()
}

/// A delegation with what the rules look at.
struct Candidate<'a> {
    delegation: &'a Delegation,
    organization: Option<&'a Organization>,
    /// The name by which it stands, and that of its organization.
    name: String,
    full: String,
    /// What the rule sorts by before names.
    key: Key,
    known: bool,
}

/// What a rule sorts by: the smaller comes first, and what is not known last.
type Key = (u32, Option<chrono::NaiveDate>);

impl Candidate<'_> {
    fn by_rule(&self, other: &Self) -> Ordering {
        let office = |key: &Key| (key.1.is_none(), key.1);
        self.key
            .0
            .cmp(&other.key.0)
            .then_with(|| office(&self.key).cmp(&office(&other.key)))
    }

    fn by_name(&self, other: &Self, collation: &Collation) -> Ordering {
        self.told_by(other, collation)
            .then_with(|| self.delegation.id.cmp(&other.delegation.id))
    }

    fn told_by(&self, other: &Self, collation: &Collation) -> Ordering {
        collation
            .compare(&self.name, &other.name)
            .then_with(|| collation.compare(&self.full, &other.full))
    }
}

fn candidates(programme: &Programme) -> Vec<Candidate<'_>> {
    let rule = &programme.event.precedence;
    let organizations: HashMap<&OrganizationId, &Organization> =
        programme.organizations.iter().map(|o| (&o.id, o)).collect();
    let people: HashMap<&PersonId, &Person> = programme.people.iter().map(|p| (&p.id, p)).collect();
    let heads = heads(programme);
    let hand: HashMap<&DelegationId, u32> = rule.hand.iter().zip(0..).collect();
    let countries = Countries::new(programme, &rule.language);
    programme
        .delegations
        .iter()
        .filter(|d| d.status != DelegationStatus::Declined)
        .map(|delegation| {
            let organization = organizations.get(&delegation.organization_id).copied();
            let full = organization.map_or("", |o| o.name.get(&rule.language));
            let country = organization.and_then(|o| o.country.as_deref());
            let name = match (rule.by, country) {
                (PrecedenceName::Organization, _) | (_, None) => full.to_owned(),
                (PrecedenceName::Country, Some(code)) => countries.name(code, false),
                (PrecedenceName::CountryFormal, Some(code)) => countries.name(code, true),
            };
            let head = heads.get(&delegation.id).copied();
            let person = head.and_then(|m| people.get(m.person_id.as_ref()?).copied());
            let (key, known) = match rule.rule {
                PrecedenceRule::Alphabetical if !rule.members_first => ((0, None), true),
                PrecedenceRule::Alphabetical | PrecedenceRule::FromDraw => {
                    ((group(organization), None), true)
                }
                PrecedenceRule::RankAndOffice => {
                    let rank = person.and_then(|p| p.rank);
                    let since = head.and_then(|m| m.in_office_since);
                    ((rank.unwrap_or(u32::MAX), since), rank.is_some())
                }
                PrecedenceRule::Traditions => {
                    let place = |tradition| rule.traditions.iter().position(|t| *t == tradition);
                    let place = delegation.tradition.and_then(place);
                    let place = place.and_then(|place| u32::try_from(place).ok());
                    ((place.unwrap_or(u32::MAX), None), place.is_some())
                }
                PrecedenceRule::ByHand => {
                    let place = hand.get(&delegation.id).copied();
                    ((place.unwrap_or(u32::MAX), None), place.is_some())
                }
            };
            Candidate {
                delegation,
                organization,
                name,
                full: full.to_owned(),
                key,
                known,
            }
        })
        .collect()
}

/// The first head of each delegation who is named, or else the first.
fn heads(programme: &Programme) -> HashMap<&DelegationId, &Member> {
    let mut heads: Vec<&Member> = programme
        .members
        .iter()
        .filter(|m| m.function == MemberFunction::Head)
        .collect();
    let place = |m: &&Member| -> (bool, u32, MemberId) {
        (m.person_id.is_none(), m.position, m.id.clone())
    };
    heads.sort_by_key(place);
    let mut first = HashMap::new();
    for head in heads {
        first.entry(&head.delegation_id).or_insert(head);
    }
    first
}

/// Members of the United Nations, its observers, and all others. A religious body or an
/// association counts with the country that it is of.
fn group(organization: Option<&Organization>) -> u32 {
    let country = organization.and_then(|o| country::by_code(o.country.as_deref()?));
    match country.map(|country| country.standing) {
        Some(country::Standing::Member) => 0,
        Some(country::Standing::Observer) => 1,
        Some(country::Standing::Territory) | None => 2,
    }
}

/// Turns the members so that the one on whom the lot fell is the first. They are at the front,
/// in the order of their names.
fn begin_at_the_lot(programme: &Programme, found: &mut [Candidate<'_>], collation: &Collation) {
    let Some(draw) = &programme.event.precedence.draw else {
        return;
    };
    let members = found.iter().filter(|one| one.key.0 == 0).count();
    let members = &mut found[..members];
    let first = match &draw.drawn {
        Drawn::Letter(letter) => members
            .iter()
            .position(|one| collation.compare_letters(&one.name, letter).is_ge()),
        Drawn::Country(code) => {
            let itself = members
                .iter()
                .position(|one| one.organization.and_then(|o| o.country.as_ref()) == Some(code));
            let rule = &programme.event.precedence;
            let formal = rule.by == PrecedenceName::CountryFormal;
            let name = Countries::new(programme, &rule.language).name(code, formal);
            itself.or_else(|| {
                members
                    .iter()
                    .position(|one| collation.compare(&one.name, &name).is_ge())
            })
        }
    };
    // After the last name the alphabet begins anew.
    members.rotate_left(first.unwrap_or(0));
}

/// What decided between each and its neighbours, where the rule did not.
fn ties(rule: PrecedenceRule, found: &[Candidate<'_>], collation: &Collation) -> Vec<Option<Tie>> {
    let mut ties = vec![None; found.len()];
    for at in 1..found.len() {
        let (one, other) = (&found[at - 1], &found[at]);
        let named_alike = collation.compare(&one.name, &other.name).is_eq();
        // By rank two can be equal whatever they are called; elsewhere names are the rule.
        let by_rank = rule == PrecedenceRule::RankAndOffice && one.known;
        if one.by_rule(other).is_ne() || !(named_alike || by_rank) {
            continue;
        }
        let tie = match one.told_by(other, collation) {
            Ordering::Equal => Tie::Entry,
            _ => Tie::Name,
        };
        ties[at] = Some(tie);
        // That of the two which says more stands.
        if ties[at - 1] != Some(Tie::Entry) {
            ties[at - 1] = Some(tie);
        }
    }
    ties
}

/// What countries are called in a language.
struct Countries<'a> {
    states: HashMap<&'a str, &'a Organization>,
    language: &'a str,
}

impl<'a> Countries<'a> {
    fn new(programme: &'a Programme, language: &'a str) -> Self {
        let states = programme
            .organizations
            .iter()
            .filter(|o| o.kind == OrganizationKind::State);
        let states = states.filter_map(|o| Some((o.country.as_deref()?, o)));
        Self {
            states: states.collect(),
            language,
        }
    }

    /// A country's name. The formal one is that of its state, where the directory has it in the
    /// language; in English it is known of each. Elsewhere the short name stands in its place.
    fn name(&self, code: &str, formal: bool) -> String {
        let state = self
            .states
            .get(code)
            .and_then(|o| o.name.0.get(self.language));
        match (country::by_code(code), state) {
            (_, Some(state)) if formal => state.clone(),
            (Some(country), _) if formal && self.language == "en" => {
                // The article is no part of the name by which a country stands.
                let name = country.formal.strip_prefix("the ");
                name.unwrap_or(&country.formal).to_owned()
            }
            (Some(country), _) => country.name.get(self.language).to_owned(),
            (None, _) => code.to_owned(),
        }
    }
}
