//! Delegations and their members.

use congress::delegation::{DelegationStatus, MemberFunction, Movement, StatusDates, Stay};
use congress::organization::OrganizationKind;
use congress::*;

use super::{organization, person};
use crate::SampleError;
use crate::data::{self, Data};
use crate::ids::id;

/// Delegations named in public, with their people.
pub(super) fn named(data: &Data, p: &mut Programme) -> Result<(), SampleError> {
    for delegation in &data.delegations {
        let key = &delegation.organization;
        p.delegations.push(Delegation {
            id: id("delegation", key),
            event_id: p.event.id.clone(),
            organization_id: organization(p, key)?,
            status: delegation.status,
            languages: delegation.languages.clone(),
            arrival: delegation.arrival.as_ref().map(movement),
            departure: delegation.departure.as_ref().map(movement),
            liaison: String::new(),
            notes: delegation.notes.clone(),
            observance: Observance::default(),
            dates: StatusDates::new(),
            expected: None,
            tradition: delegation.tradition,
            stay: Stay::default(),
        });
        for member in &delegation.members {
            let person = member
                .person
                .as_deref()
                .map(|key| person(p, key))
                .transpose()?;
            let on_behalf_of = member.on_behalf_of.clone();
            push_member(p, key, person, member.function, on_behalf_of);
        }
    }
    Ok(())
}

fn movement(data::Movement(at, offset_minutes, place): &data::Movement) -> Movement {
    Movement {
        at: *at,
        offset_minutes: *offset_minutes,
        place: place.clone(),
        ..Movement::default()
    }
}

/// Delegations beyond those, known by country and function only.
pub(super) fn invented(data: &data::Invented, p: &mut Programme) {
    let statuses = [
        DelegationStatus::Accepted,
        DelegationStatus::Accepted,
        DelegationStatus::Accredited,
        DelegationStatus::Invited,
    ];
    let others = [
        MemberFunction::Deputy,
        MemberFunction::Adviser,
        MemberFunction::Interpreter,
    ];
    for country in &data.from {
        let council = country.council.then(|| {
            let name = data
                .council
                .0
                .iter()
                .fold(LocalizedText::default(), |name, (tag, text)| {
                    name.with(tag, &text.replace("{}", country.name.get(tag)))
                });
            ("council", name, OrganizationKind::ReligiousBody)
        });
        let state = ("state", country.name.clone(), OrganizationKind::State);
        for (sort, name, kind) in [Some(state), council].into_iter().flatten() {
            let key = format!("{sort}-{}", country.country);
            let number = p.delegations.len();
            let country = Some(country.country.clone());
            let organization_id: OrganizationId = id("organization", &key);
            p.organizations.push(Organization {
                country,
                ..Organization::named(organization_id.clone(), name, kind)
            });
            p.delegations.push(Delegation {
                id: id("delegation", &key),
                event_id: p.event.id.clone(),
                organization_id,
                status: statuses[number % statuses.len()],
                languages: vec!["en".to_owned()],
                arrival: None,
                departure: None,
                liaison: String::new(),
                notes: data.notes.clone(),
                observance: Observance::default(),
                dates: StatusDates::new(),
                expected: None,
                tradition: None,
                stay: Stay::default(),
            });
            push_member(
                p,
                &key,
                None,
                MemberFunction::Head,
                LocalizedText::default(),
            );
            for function in &others[..number % (others.len() + 1)] {
                push_member(p, &key, None, *function, LocalizedText::default());
            }
        }
    }
}

fn push_member(
    p: &mut Programme,
    delegation: &str,
    person_id: Option<PersonId>,
    function: MemberFunction,
    on_behalf_of: LocalizedText,
) {
    let delegation_id: DelegationId = id("delegation", delegation);
    let position = p
        .members
        .iter()
        .filter(|m| m.delegation_id == delegation_id)
        .count();
    p.members.push(Member {
        id: id("member", &format!("{delegation}/{position}")),
        delegation_id,
        person_id,
        function,
        on_behalf_of,
        position: u32::try_from(position).unwrap_or(u32::MAX),
        arrival: None,
        departure: None,
        speaks: false,
        in_office_since: None,
        stay: Stay::default(),
    });
}
