//! What stands on the cards at the seats.

use super::{Holds, SeatingPlan, seating};
use crate::part::Who;
use crate::precedence::heads;
use crate::text::LocalizedText;
use crate::{Member, Person, Programme};

/// The card of a seat that somebody sits on, or that words are kept on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The number of the seat.
    pub number: u32,
    /// The number of the table or row.
    pub table: u32,
    /// Whose it is; of a delegation, its head. `None` where nobody is known by name.
    pub person: Option<Person>,
    /// The name of the delegation, or of the organization for which someone stands.
    pub delegation: LocalizedText,
    /// The same in short, where that is known.
    pub short: LocalizedText,
    /// For whom they are there, where it is not themselves.
    pub on_behalf_of: LocalizedText,
    /// The words of a seat that is reserved.
    pub reserved: String,
}

/// The cards of a plan, by the numbers of the seats. Seats that are free have none.
pub fn cards(programme: &Programme, plan: &SeatingPlan) -> Vec<Card> {
    let heads = heads(programme);
    let seats = seating(programme, plan).seats.into_iter();
    seats
        .filter_map(|seat| {
            let mut card = Card {
                number: seat.number,
                table: seat.table,
                person: None,
                delegation: LocalizedText::default(),
                short: LocalizedText::default(),
                on_behalf_of: LocalizedText::default(),
                reserved: String::new(),
            };
            match seat.holds? {
                Holds::Free => return None,
                Holds::Reserved(text) => card.reserved = text,
                Holds::Delegation(id) => {
                    let delegation = programme.delegation(&id)?;
                    card.sent_by(programme, Some(&delegation.organization_id));
                    if let Some(head) = heads.get(&id) {
                        card.person = head
                            .person_id
                            .as_ref()
                            .and_then(|id| programme.person(id))
                            .cloned();
                        card.on_behalf_of = head.on_behalf_of.clone();
                    }
                }
                Holds::Person(id) => {
                    let person = programme.person(&id)?;
                    let member = membership(programme, person);
                    let delegation = member.and_then(|m| programme.delegation(&m.delegation_id));
                    let sender = delegation.map(|delegation| &delegation.organization_id);
                    card.sent_by(programme, sender.or(person.organization_id.as_ref()));
                    card.person = Some(person.clone());
                    let behalf = behalf(programme, plan, &Who::Person(id), member);
                    card.on_behalf_of = behalf.unwrap_or_default();
                }
            }
            Some(card)
        })
        .collect()
}

impl Card {
    fn sent_by(&mut self, programme: &Programme, id: Option<&crate::OrganizationId>) {
        if let Some(organization) = id.and_then(|id| programme.organization(id)) {
            self.delegation = organization.name.clone();
            self.short = organization.short_name.clone();
        }
    }
}

/// As what someone comes: of several memberships, that of the least ids.
fn membership<'a>(programme: &'a Programme, person: &Person) -> Option<&'a Member> {
    let own = programme
        .members
        .iter()
        .filter(|member| member.person_id.as_ref() == Some(&person.id));
    own.min_by(|a, b| (&a.delegation_id, &a.id).cmp(&(&b.delegation_id, &b.id)))
}

/// For whom someone is there: by their part in the plan's session, or else by their delegation.
fn behalf(
    programme: &Programme,
    plan: &SeatingPlan,
    who: &Who,
    member: Option<&Member>,
) -> Option<LocalizedText> {
    let parts = programme.parts.iter();
    let mut own: Vec<_> = parts
        .filter(|part| Some(&part.session_id) == plan.session_id.as_ref() && part.who == *who)
        .filter(|part| !part.on_behalf_of.is_empty())
        .collect();
    own.sort_by(|a, b| (a.position, &a.id).cmp(&(b.position, &b.id)));
    let told = own.first().map(|part| part.on_behalf_of.clone());
    told.or_else(|| member.map(|member| member.on_behalf_of.clone()))
}
