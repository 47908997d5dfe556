//! Sessions, their parts and co-organizers.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use congress::co_organizer::Carried;
use congress::*;

use super::{known, organization, person};
use crate::SampleError;
use crate::data::{self, Data};
use crate::ids::id;

/// A session without who takes part.
pub(super) fn row(
    session: &data::Session,
    p: &Programme,
    data: &Data,
) -> Result<Session, SampleError> {
    if let Some(parent) = &session.parent {
        known(
            "session",
            parent,
            data.sessions.iter().find(|s| s.key == *parent),
        )?;
    }
    let room_id = session.room.as_deref().map(|key| {
        let room_id = id("room", key);
        known("room", key, p.room(&room_id)).map(|_| room_id)
    });
    let track_id = session.track.as_deref().map(|key| {
        let track_id = id("track", key);
        known("track", key, p.track(&track_id)).map(|_| track_id)
    });
    let at = session.at.as_ref();
    let at = at.map(|(day, from, to)| Ok::<_, SampleError>((wall(*day, from)?, wall(*day, to)?)));
    let at = at.transpose()?;
    Ok(Session {
        id: id("session", &session.key),
        event_id: p.event.id.clone(),
        parent_id: session.parent.as_deref().map(|key| id("session", key)),
        room_id: room_id.transpose()?,
        kind: session.kind,
        status: session.status,
        audience: session.audience,
        title: session.title.clone(),
        description: session.description.clone(),
        starts: at.map(|(starts, _)| starts),
        ends: at.map(|(_, ends)| ends),
        languages: session.languages.clone(),
        attendance: session.attendance,
        notes: session.notes.clone(),
        locked: false,
        todos: Vec::new(),
        track_id: track_id.transpose()?,
        setup_minutes: None,
        needs: Vec::new(),
        relay: None,
    })
}

/// Who takes part, shares of all delegations spread out.
pub(super) fn parts(session: &data::Session, p: &mut Programme) -> Result<(), SampleError> {
    let mut parts: Vec<(Who, part::PartRole)> = Vec::new();
    for part in &session.parts {
        if let Some(key) = &part.person {
            parts.push((Who::Person(person(p, key)?), part.role));
        }
        if let Some(key) = &part.delegation {
            let delegation = id("delegation", key);
            known("delegation", key, p.delegation(&delegation))?;
            parts.push((Who::Delegation(delegation), part.role));
        }
        if let Some((place, of)) = part.share {
            let taken: HashSet<Who> = parts.iter().map(|(who, _)| who.clone()).collect();
            let share = p.delegations.iter().skip(place).step_by(of.max(1));
            let share = share.map(|d| Who::Delegation(d.id.clone()));
            parts.extend(
                share
                    .filter(|who| !taken.contains(who))
                    .map(|who| (who, part.role)),
            );
        }
    }
    for (position, (who, role)) in (0_u32..).zip(parts) {
        p.parts.push(Part {
            id: id("part", &format!("{}/{position}", session.key)),
            session_id: id("session", &session.key),
            who,
            role,
            on_behalf_of: LocalizedText::default(),
            position,
            minutes: None,
            asked_at: None,
            exchange_id: None,
        });
    }
    Ok(())
}

/// Who carries a session with the host.
pub(super) fn co_organizers(session: &data::Session, p: &mut Programme) -> Result<(), SampleError> {
    for share in &session.co_organizers {
        let key = format!("{}/{}", session.key, share.organization);
        let mut row = CoOrganizer::new(
            id("co-organizer", &key),
            Carried::Session(id("session", &session.key)),
            organization(p, &share.organization)?,
            share.role,
            share.status,
        );
        row.contact = share.contact.clone();
        p.co_organizers.push(row);
    }
    Ok(())
}

fn wall(day: NaiveDate, clock: &str) -> Result<NaiveDateTime, SampleError> {
    NaiveTime::parse_from_str(clock, "%H:%M")
        .map(|time| day.and_time(time))
        .map_err(|_| SampleError::Time(clock.to_owned()))
}
