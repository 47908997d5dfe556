//! Finds what a name or an id on the command line means, or says which there are.

use std::fmt;

use congress::{
    DelegationId, Event, EventId, LocalizedText, OrganizationId, PersonId, Programme, ReleaseId,
    RoomId, SeatingPlanId, SessionId, TrackId, VenueId,
};

/// Most names that a message lists.
const LISTED: usize = 30;

/// A name that means nothing, or more than one thing.
#[derive(Debug)]
pub struct NoMatch {
    noun: &'static str,
    asked: Option<String>,
    several: bool,
    names: Vec<String>,
}

/// The event asked for; the only one where none is asked for.
pub fn event(events: &[Event], asked: Option<&str>) -> Result<EventId, NoMatch> {
    let candidates = events.iter().map(|e| (&e.id, e.id.as_str(), &e.name));
    match (asked, events) {
        (Some(asked), _) => find("event", asked, candidates),
        (None, [only]) => Ok(only.id.clone()),
        (None, _) => Err(NoMatch {
            noun: "event",
            asked: None,
            several: !events.is_empty(),
            names: listed(candidates.map(|(_, id, name)| line(id, name))),
        }),
    }
}

/// The room asked for.
pub fn room(programme: &Programme, asked: &str) -> Result<RoomId, NoMatch> {
    let rooms = programme.rooms.iter();
    find(
        "room",
        asked,
        rooms.map(|r| (&r.id, r.id.as_str(), &r.name)),
    )
}

/// The venue asked for.
pub fn venue(programme: &Programme, asked: &str) -> Result<VenueId, NoMatch> {
    let venues = programme.venues.iter();
    let named = venues.map(|v| (&v.id, v.id.as_str(), &v.name));
    find("venue", asked, named)
}

/// The track asked for.
pub fn track(programme: &Programme, asked: &str) -> Result<TrackId, NoMatch> {
    let tracks = programme.tracks.iter();
    let named = tracks.map(|t| (&t.id, t.id.as_str(), &t.name));
    find("track", asked, named)
}

/// The session asked for, by its title.
pub fn session(programme: &Programme, asked: &str) -> Result<SessionId, NoMatch> {
    let sessions = programme.sessions.iter();
    let named = sessions.map(|s| (&s.id, s.id.as_str(), &s.title));
    find("session", asked, named)
}

/// The plan of seats asked for, of a session where one is named; the only one where none is.
pub fn seating_plan(
    programme: &Programme,
    session: Option<&SessionId>,
    asked: Option<&str>,
) -> Result<SeatingPlanId, NoMatch> {
    let plans = programme.seating_plans.iter();
    let plans: Vec<_> = plans
        .filter(|plan| session.is_none() || plan.session_id.as_ref() == session)
        .map(|plan| {
            let session = plan.session_id.as_ref();
            let session = session.and_then(|id| programme.session(id));
            let name = match session {
                Some(session) if plan.name.is_empty() => &session.title,
                _ => &plan.name,
            };
            (&plan.id, plan.id.as_str(), name)
        })
        .collect();
    match (asked, plans.as_slice()) {
        (Some(asked), _) => find("plan", asked, plans.iter().copied()),
        (None, [(id, _, _)]) => Ok((*id).clone()),
        (None, _) => Err(NoMatch {
            noun: "plan",
            asked: None,
            several: !plans.is_empty(),
            names: listed(plans.iter().map(|(_, id, name)| line(id, name))),
        }),
    }
}

/// The organization asked for.
pub fn organization(programme: &Programme, asked: &str) -> Result<OrganizationId, NoMatch> {
    let organizations = programme.organizations.iter();
    let named = organizations.map(|o| (&o.id, o.id.as_str(), &o.name));
    find("organization", asked, named)
}

/// The person asked for.
pub fn person(programme: &Programme, asked: &str) -> Result<PersonId, NoMatch> {
    let people = programme.people.iter();
    find(
        "person",
        asked,
        people.map(|p| (&p.id, p.id.as_str(), &p.name)),
    )
}

/// The release of a number.
pub fn release(programme: &Programme, number: u32) -> Result<ReleaseId, NoMatch> {
    let mut releases = programme.releases.iter();
    let found = releases.find(|release| release.number == number);
    found
        .map(|release| release.id.clone())
        .ok_or_else(|| NoMatch {
            noun: "release",
            asked: Some(number.to_string()),
            several: false,
            names: listed(programme.releases.iter().map(|one| one.number.to_string())),
        })
}

/// The delegation asked for, by its organization's name.
pub fn delegation(programme: &Programme, asked: &str) -> Result<DelegationId, NoMatch> {
    let delegations = programme.delegations.iter().filter_map(|d| {
        let organization = programme.organization(&d.organization_id)?;
        Some((&d.id, d.id.as_str(), &organization.name))
    });
    find("delegation", asked, delegations)
}

fn find<'a, Id: Clone + 'a>(
    noun: &'static str,
    asked: &str,
    candidates: impl Iterator<Item = (&'a Id, &'a str, &'a LocalizedText)> + Clone,
) -> Result<Id, NoMatch> {
    if let Some((id, ..)) = candidates.clone().find(|(_, id, _)| *id == asked) {
        return Ok(id.clone());
    }
    let wanted = asked.trim().to_lowercase();
    let named = |name: &LocalizedText| name.0.values().any(|n| n.to_lowercase() == wanted);
    let found: Vec<_> = candidates
        .clone()
        .filter(|(.., name)| named(name))
        .collect();
    match found.as_slice() {
        [(id, ..)] => Ok((*id).clone()),
        [] => Err(NoMatch {
            noun,
            asked: Some(asked.to_owned()),
            several: false,
            // An erased person has none, and is asked for by the id alone.
            names: listed(
                candidates
                    .filter(|(.., name)| !name.is_empty())
                    .map(|(.., name)| name.get("en").to_owned()),
            ),
        }),
        several => Err(NoMatch {
            noun,
            asked: Some(asked.to_owned()),
            several: true,
            names: listed(several.iter().map(|(_, id, name)| line(id, name))),
        }),
    }
}

fn line(id: &str, name: &LocalizedText) -> String {
    format!("{id}  {}", name.get("en"))
}

fn listed(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.collect();
    names.sort();
    if names.len() > LISTED {
        let more = names.len() - LISTED;
        names.truncate(LISTED);
        names.push(format!("... and {more} more"));
    }
    names
}

impl fmt::Display for NoMatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = self.noun;
        match (&self.asked, self.several) {
            (Some(asked), true) => {
                write!(f, "more than one {noun} is named {asked:?}. Use the id:")?;
            }
            (Some(asked), false) => write!(f, "no {noun} is named {asked:?}. There are:")?,
            (None, true) => write!(f, "the file holds several events. Choose with --event:")?,
            (None, false) => write!(f, "the file holds no event")?,
        }
        self.names
            .iter()
            .try_for_each(|name| write!(f, "\n  {name}"))
    }
}
