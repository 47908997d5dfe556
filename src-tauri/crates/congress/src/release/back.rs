//! Making the draft what a release was.

use std::collections::HashSet;

use crate::id::SessionId;
use crate::part::Who;
use crate::session::Place;
use crate::{CoOrganizer, Part, Programme, Session};

/// A draft that is to be what a release was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoBack {
    /// The draft as it is to be.
    pub programme: Programme,
    /// The sessions that the release has not, which go from their places to the tray. Locked
    /// ones too: where they stand, the release may have others.
    pub tray: Vec<SessionId>,
}

/// The draft made what a release was: its sessions with their parts and co-organizers.
///
/// No session goes: those that the release has not come to lie in the tray, with their parts,
/// and those that were removed since come back. What guests are not told stays as it is in
/// the draft: what is still to do for a session, and whether it is locked. So does the
/// directory (names of people, of organizations and of rooms); what a session names and is
/// no more comes back.
pub fn go_back(release: &Programme, draft: &Programme) -> GoBack {
    let mut programme = draft.clone();
    let released: HashSet<&SessionId> = release.sessions.iter().map(|s| &s.id).collect();
    let mut tray = Vec::new();
    for session in &mut programme.sessions {
        if let Some(then) = release.session(&session.id) {
            *session = Session {
                locked: session.locked,
                todos: std::mem::take(&mut session.todos),
                ..then.clone()
            };
        } else if session.starts.is_some() {
            tray.push(session.id.clone());
            session.put(Place {
                room_id: None,
                starts: None,
                ends: None,
            });
        }
    }
    let there: HashSet<&SessionId> = draft.sessions.iter().map(|s| &s.id).collect();
    let gone = release.sessions.iter().filter(|s| !there.contains(&s.id));
    programme.sessions.extend(gone.cloned());

    // An id stands once, be the file one whose part went from session to session.
    let parts: HashSet<_> = release.parts.iter().map(|p| &p.id).collect();
    let kept = |p: &Part| !released.contains(&p.session_id) && !parts.contains(&p.id);
    programme.parts.retain(kept);
    programme.parts.extend(release.parts.iter().cloned());
    let shares: HashSet<_> = release.co_organizers.iter().map(|c| &c.id).collect();
    let kept = |c: &CoOrganizer| {
        let session = c.session_id();
        !session.is_some_and(|id| released.contains(id)) && !shares.contains(&c.id)
    };
    programme.co_organizers.retain(kept);
    let theirs = release.co_organizers.iter().cloned();
    programme.co_organizers.extend(theirs);

    bring_back_named(&mut programme, release);
    GoBack { programme, tray }
}

/// Brings back what the release's sessions name and the draft has no more.
fn bring_back_named(programme: &mut Programme, release: &Programme) {
    for room in &release.rooms {
        let named = |s: &Session| s.room_id.as_ref() == Some(&room.id);
        if programme.room(&room.id).is_none() && release.sessions.iter().any(named) {
            programme.rooms.push(room.clone());
            if let Some(venue) = release.venue(&room.venue_id)
                && programme.venue(&venue.id).is_none()
            {
                programme.venues.push(venue.clone());
            }
        }
    }
    for track in &release.tracks {
        let named = |s: &Session| s.track_id.as_ref() == Some(&track.id);
        if programme.track(&track.id).is_none() && release.sessions.iter().any(named) {
            programme.tracks.push(track.clone());
        }
    }
    for part in &release.parts {
        match &part.who {
            Who::Person(id) => bring_back_person(programme, release, id),
            Who::Delegation(id) => {
                if programme.delegation(id).is_some() {
                    continue;
                }
                let Some(delegation) = release.delegation(id) else {
                    continue;
                };
                programme.delegations.push(delegation.clone());
                bring_back_organization(programme, release, &delegation.organization_id);
                let members = release.members.iter().filter(|m| m.delegation_id == *id);
                for member in members {
                    if let Some(person) = &member.person_id {
                        bring_back_person(programme, release, person);
                    }
                    programme.members.push(member.clone());
                }
            }
        }
    }
    for row in &release.co_organizers {
        bring_back_organization(programme, release, &row.organization_id);
        if let Some(person) = &row.person_id {
            bring_back_person(programme, release, person);
        }
    }
}

fn bring_back_person(programme: &mut Programme, release: &Programme, id: &crate::PersonId) {
    if programme.person(id).is_some() {
        return;
    }
    if let Some(person) = release.person(id) {
        programme.people.push(person.clone());
        if let Some(organization) = &person.organization_id {
            bring_back_organization(programme, release, organization);
        }
    }
}

fn bring_back_organization(
    programme: &mut Programme,
    release: &Programme,
    id: &crate::OrganizationId,
) {
    if programme.organization(id).is_none()
        && let Some(organization) = release.organization(id)
    {
        programme.organizations.push(organization.clone());
    }
}
