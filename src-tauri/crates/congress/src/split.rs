//! One session made two, and several made one.

use chrono::NaiveDateTime;

use crate::arrange::SESSION_LIMIT;
use crate::invalid::{self, Invalid, Problem};
use crate::text::LocalizedText;
use crate::{Session, SessionId, equipment, todo};

/// Cuts a session in two at a wall time inside it: the first, and the second under the id
/// given. What is to do stays with the first.
///
/// # Errors
/// [`Problem::Locked`]; [`Problem::Empty`] where it is unscheduled; [`Problem::OutOfRange`],
/// in minutes from its start, where the time does not lie inside.
pub fn split(
    session: &Session,
    at: NaiveDateTime,
    id: SessionId,
) -> Result<(Session, Session), Invalid> {
    session.unlocked()?;
    let Some((starts, ends)) = session.span() else {
        return Err(Invalid::new("starts", Problem::Empty));
    };
    if at <= starts || at >= ends {
        let most = u32::try_from((ends - starts).num_minutes() - 1).unwrap_or(0);
        let least = 1;
        return Err(Invalid::new("at", Problem::OutOfRange { least, most }));
    }
    let first = Session {
        ends: Some(at),
        ..session.clone()
    };
    let second = Session {
        id,
        starts: Some(at),
        todos: Vec::new(),
        ..session.clone()
    };
    Ok((first, second))
}

/// Which of several sessions stays when they are made one: the earliest, of equals the one
/// named first; none of them without a time where another has one.
pub fn earliest(sessions: &[Session]) -> Option<&Session> {
    sessions
        .iter()
        .min_by_key(|s| (s.starts.is_none(), s.starts))
}

/// Makes one session of several: the [`earliest`], from the first start to the last end, with
/// the descriptions, notes, languages, needs and to-dos of all, in the order of their times, and
/// the greatest attendance. The same text twice stands in it once.
///
/// # Errors
/// [`Problem::OutOfRange`] for fewer than two, or more than [`SESSION_LIMIT`];
/// [`Problem::TooLong`] where their texts together are too long; [`Problem::Locked`] where the
/// one that stays is locked, and would not keep its time.
pub fn merge(sessions: &[Session]) -> Result<Session, Invalid> {
    let count = u32::try_from(sessions.len()).unwrap_or(u32::MAX);
    let (Some(stays), 2..=SESSION_LIMIT) = (earliest(sessions), count) else {
        let (least, most) = (2, SESSION_LIMIT);
        return Err(Invalid::new(
            "sessions",
            Problem::OutOfRange { least, most },
        ));
    };
    let mut others: Vec<&Session> = sessions.iter().filter(|s| s.id != stays.id).collect();
    others.sort_by_key(|s| (s.starts.is_none(), s.starts));
    let mut one = stays.clone();
    for other in others {
        one.ends = one.ends.max(other.ends);
        for (lang, text) in &other.description.0 {
            let joined = joined(one.description.0.get(lang).map_or("", String::as_str), text);
            one.description.0.insert(lang.clone(), joined);
        }
        one.notes = joined(&one.notes, &other.notes);
        add(&mut one.languages, &other.languages);
        add(&mut one.todos, &other.todos);
        add(&mut one.needs, &other.needs);
        one.attendance = one.attendance.max(other.attendance);
    }
    if one.place() != stays.place() {
        stays.unlocked()?;
    }
    check(&one.description, &one.notes)?;
    invalid::languages("languages", &one.languages)?;
    one.needs = equipment::tidy(one.needs);
    one.todos = todo::taken("todos", one.todos)?;
    Ok(one)
}

fn check(description: &LocalizedText, notes: &str) -> Result<(), Invalid> {
    invalid::all_fit("description", description, invalid::PROSE_LIMIT)?;
    invalid::fits("notes", notes, invalid::PROSE_LIMIT)
}

/// Two texts with a blank line between; what stands there already is not said again.
fn joined(one: &str, other: &str) -> String {
    if other.trim().is_empty() || one.split("\n\n").any(|said| said == other) || one == other {
        return one.to_owned();
    }
    if one.trim().is_empty() {
        return other.to_owned();
    }
    format!("{one}\n\n{other}")
}

/// Adds what is not there yet.
fn add<T: Clone + PartialEq>(to: &mut Vec<T>, more: &[T]) {
    for entry in more {
        if !to.contains(entry) {
            to.push(entry.clone());
        }
    }
}
