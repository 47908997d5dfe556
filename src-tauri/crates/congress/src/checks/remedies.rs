//! What could be done about a finding with one press.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::slots::{put, slots_in};
use super::{Checked, Difference, Finding, Rule, Severity};
use crate::delegation::MemberFunction;
use crate::part::Who;
use crate::session::Place;
use crate::{Changed, DelegationId, Part, PartId, PersonId, Programme, Session, SessionId};

/// How many sessions of a finding are moved, how many places each is given, and how many
/// remedies there are in all.
const SESSIONS: usize = 3;
const PLACES: usize = 2;
const MOST: usize = 6;

/// Least minutes that a session is shortened to.
const SHORTEST: TimeDelta = TimeDelta::minutes(15);
/// How long a session is made that ends before it starts.
const USUAL: TimeDelta = TimeDelta::hours(1);

/// Something that would resolve a finding and bring no clash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "is", rename_all = "camelCase")]
pub enum Remedy {
    /// A session goes elsewhere.
    Place {
        /// The session.
        session: SessionId,
        /// Where it goes.
        place: Place,
    },
    /// A session ends at another time.
    End {
        /// The session.
        session: SessionId,
        /// Its end, wall time in the event's zone.
        ends: NaiveDateTime,
    },
    /// Someone of the delegation takes a part that is its head's.
    Represent {
        /// The part.
        part: PartId,
        /// Who takes it.
        person: PersonId,
    },
    /// A part of a session becomes a session of its own.
    Detach {
        /// The part.
        session: SessionId,
    },
    /// A session is interpreted through another language, or straight.
    Relay {
        /// The session.
        session: SessionId,
        /// The pivot, BCP 47; `None`: straight.
        language: Option<String>,
    },
}

/// What could be done about a finding, the least change first. Each was tried: the finding
/// would be gone, and no clash would arise. A locked session stays as it is.
pub fn remedies(programme: &Programme, today: NaiveDate, finding: &Finding) -> Vec<Remedy> {
    remedies_in(&mut Checked::new(programme.clone(), today), finding)
}

/// As [`remedies`], in a programme whose findings are known.
pub fn remedies_in(checked: &mut Checked, finding: &Finding) -> Vec<Remedy> {
    let mut tried: Vec<Remedy> = represent(checked.programme(), finding);
    tried.extend(ends(checked, finding));
    tried.extend(detach(checked, finding));
    tried.extend(relays(checked, finding));
    tried.retain(|remedy| heals(checked, remedy, finding));
    if is_of_place(finding.rule) {
        for id in finding.sessions.iter().take(SESSIONS) {
            let slots = slots_in(checked, id).into_iter();
            let places = slots.map(|slot| Remedy::Place {
                session: id.clone(),
                place: slot.place,
            });
            let mut found = 0;
            for remedy in places {
                if found == PLACES {
                    break;
                }
                // Another end may come to the same.
                let change = remedy.change(checked.programme());
                let mut others = tried.iter().map(|one| one.change(checked.programme()));
                if others.all(|other| other != change) && heals(checked, &remedy, finding) {
                    tried.push(remedy);
                    found += 1;
                }
            }
        }
    }
    tried.truncate(MOST);
    tried
}

impl Remedy {
    /// The row that it changes, as it would then stand; `None` where there is no such row.
    pub fn change(&self, programme: &Programme) -> Option<Changed> {
        match self {
            Self::Place { session, place } => Some(put(programme.session(session)?, place)),
            Self::End { session, ends } => {
                let row = programme.session(session)?;
                let place = Place {
                    ends: Some(*ends),
                    ..row.place()
                };
                Some(put(row, &place))
            }
            Self::Detach { session } => {
                let row = Session {
                    parent_id: None,
                    ..programme.session(session)?.clone()
                };
                Some(changed(row))
            }
            Self::Relay { session, language } => {
                let row = Session {
                    relay: language.clone(),
                    ..programme.session(session)?.clone()
                };
                Some(changed(row))
            }
            Self::Represent { part, person } => {
                let row = programme.parts.iter().find(|row| row.id == *part)?;
                Some(Changed::Part {
                    id: row.id.clone(),
                    row: Some(Part {
                        who: Who::Person(person.clone()),
                        ..row.clone()
                    }),
                })
            }
        }
    }
}

fn changed(row: Session) -> Changed {
    Changed::Session {
        id: row.id.clone(),
        row: Some(row),
    }
}

/// Whether a finding would be gone, and no clash arise.
fn heals(checked: &mut Checked, remedy: &Remedy, finding: &Finding) -> bool {
    let Some(change) = remedy.change(checked.programme()) else {
        return false;
    };
    let Difference { arising, gone } = checked.suppose(&[change]);
    let key = finding.identity();
    let same = |other: &Finding| other.key == key;
    // Less of the same is still there: of three languages that nobody joins, two.
    let still = |other: &Finding| other.rule == finding.rule && other.sessions == finding.sessions;
    let worse = |other: &Finding| {
        let there = gone.iter().any(|old| old.tells(other));
        other.severity == Severity::Clash && !there
    };
    gone.iter().any(same)
        && !arising
            .iter()
            .any(|other| same(other) || still(other) || worse(other))
}

/// Whether another room or time can help.
fn is_of_place(rule: Rule) -> bool {
    !matches!(
        rule,
        Rule::ChairRank
            | Rule::CoOrganizerUnconfirmed
            | Rule::CoOrganizerDeclined
            | Rule::CoOrganizerContactMissing
            | Rule::NoChair
            | Rule::NoInterpretation
            | Rule::NoTitle
            | Rule::SignatoryMissing
            | Rule::CancelledReferred
            | Rule::CommitmentOverdue
            | Rule::RelayMissing
            | Rule::TooFewInterpreters
    )
}

/// Members who could take the parts that their delegations have as a whole.
fn represent(programme: &Programme, finding: &Finding) -> Vec<Remedy> {
    let mut found = Vec::new();
    for part in &programme.parts {
        let Who::Delegation(delegation) = &part.who else {
            continue;
        };
        let concerned =
            finding.sessions.contains(&part.session_id) && finding.delegations.contains(delegation);
        if concerned {
            let deputies = deputies(programme, delegation);
            found.extend(deputies.into_iter().map(|person| Remedy::Represent {
                part: part.id.clone(),
                person,
            }));
        }
    }
    found
}

fn deputies(programme: &Programme, delegation: &DelegationId) -> Vec<PersonId> {
    let members = programme.members.iter();
    let members = members.filter(|row| row.delegation_id == *delegation);
    let deputies = members.filter(|row| row.function == MemberFunction::Deputy);
    let mut deputies: Vec<_> = deputies.collect();
    deputies.sort_by_key(|row| (row.position, &row.id));
    let people = deputies.into_iter().filter_map(|row| row.person_id.clone());
    people.collect()
}

/// A part that its block holds back, or that has lost it.
fn detach(checked: &Checked, finding: &Finding) -> Option<Remedy> {
    let held = matches!(
        finding.rule,
        Rule::BreakoutOutsideBlock | Rule::CancelledReferred
    );
    let part = finding.sessions.first().filter(|_| held)?;
    let block = checked.session(checked.session(part)?.parent_id.as_ref()?);
    // Of two that are part of each other, as a file made by hand may have them, one is not enough.
    block.filter(|block| block.parent_id.as_ref() != Some(part))?;
    Some(Remedy::Detach {
        session: part.clone(),
    })
}

/// Other pivots: none at all where all may go straight, or one of the session's languages.
fn relays(checked: &Checked, finding: &Finding) -> Vec<Remedy> {
    let session = finding.sessions.first().and_then(|id| checked.session(id));
    let Some(session) = session.filter(|_| finding.rule == Rule::RelayMissing) else {
        return Vec::new();
    };
    let pivots = session.languages.iter().cloned().map(Some);
    let others = std::iter::once(None).chain(pivots);
    let others = others.filter(|language| *language != session.relay);
    let relay = |language| Remedy::Relay {
        session: session.id.clone(),
        language,
    };
    others.map(relay).collect()
}

/// Other ends: of one that ends before it starts, and of the earlier of two that are too close.
fn ends(checked: &Checked, finding: &Finding) -> Option<Remedy> {
    let mut sessions = finding.sessions.iter().filter_map(|id| checked.session(id));
    let mut first: &Session = sessions.next()?;
    let ends = if finding.rule == Rule::EndNotAfterStart {
        first.starts?.checked_add_signed(USUAL)?
    } else {
        let mut second = sessions.next()?;
        if second.starts < first.starts {
            (first, second) = (second, first);
        }
        // As many minutes as are missing, or as they share.
        let missing = match (finding.rule, finding.figures.as_slice()) {
            (Rule::SetupNotKept | Rule::TravelTooShort, [there, needed]) => {
                TimeDelta::minutes(i64::from(*needed) - i64::from(*there))
            }
            _ => first.ends? - second.starts?,
        };
        first.ends?.checked_sub_signed(missing)?
    };
    let sound = !first.locked && ends >= first.starts?.checked_add_signed(SHORTEST)?;
    sound.then(|| Remedy::End {
        session: first.id.clone(),
        ends,
    })
}
