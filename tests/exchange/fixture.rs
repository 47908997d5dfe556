//! Programmes to export, and what has gone out of them.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use congress::published::PublishedSession;
use congress::{Programme, Published, Session};

/// The sample congress.
pub fn sample() -> Programme {
    sample::viii_congress().unwrap()
}

/// A session of the sample, by its English title.
pub fn session<'a>(programme: &'a Programme, title: &str) -> &'a Session {
    let found = programme
        .sessions
        .iter()
        .find(|s| s.title.get("en") == title);
    found.unwrap_or_else(|| panic!("no session {title}"))
}

/// As [`session`], to change it.
pub fn session_mut<'a>(programme: &'a mut Programme, title: &str) -> &'a mut Session {
    let found = programme
        .sessions
        .iter_mut()
        .find(|s| s.title.get("en") == title);
    found.unwrap_or_else(|| panic!("no session {title}"))
}

/// An instant in UTC.
pub fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A wall time.
pub fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

/// What has gone out of each session, of each something else.
pub fn published(programme: &Programme) -> Published {
    let created = instant("2025-05-02T08:00:00Z");
    let session = |number: u32| PublishedSession {
        created: created + TimeDelta::minutes(i64::from(number)),
        modified: created + TimeDelta::days(i64::from(number)),
        sequence: number,
        withdrawn: Vec::new(),
        former: Vec::new(),
    };
    Published {
        edition: None,
        sessions: (0..)
            .zip(&programme.sessions)
            .map(|(n, s)| (s.id.clone(), session(n)))
            .collect(),
    }
}
