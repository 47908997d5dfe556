//! A calendar as a collection of a server takes it: a resource of each session.

use congress::SessionId;
use congress::session::SessionStatus;

use crate::calendar::{Calendar, Head, text_of};
use crate::event::uid;
use crate::read::Entry;

/// One session as a calendar object resource (RFC 4791, section 4.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// The session.
    pub session_id: SessionId,
    /// Its UID: one resource of it in a collection.
    pub uid: String,
    /// Whether it is cancelled for those alone whom the scope is of, and goes on for others.
    pub off: bool,
    /// An iCalendar object without METHOD that holds the session alone, and its zone.
    pub text: String,
    /// What that tells.
    pub entry: Entry,
}

impl Calendar<'_> {
    /// A resource of each of its sessions, in order of time. A session's VEVENT is that of the
    /// calendar, byte by byte; nothing of edition or scope is in it, so that it changes only
    /// with the session.
    pub fn resources(&self) -> Vec<Resource> {
        let each = self.entries.iter().filter_map(|entry| {
            let alone = Calendar {
                of: self.of,
                name: String::new(),
                entries: vec![*entry],
            };
            let text = text_of(|out| alone.write_as(Head::Resource, |_| (), out));
            Some(Resource {
                session_id: entry.session.id.clone(),
                uid: uid(entry.session),
                off: entry.off && entry.session.status != SessionStatus::Cancelled,
                entry: Entry::read(&text)?,
                text,
            })
        });
        each.collect()
    }
}
