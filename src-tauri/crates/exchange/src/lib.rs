//! Data out of a programme: calendars as iCalendar text (RFC 5545), what others made of them
//! read back, tables (RFC 4180), and files written whole or not at all.
//!
//! What is exported is a function of programme, published state, scope and options alone:
//! nothing reads a clock, so that the same data gives the same bytes.

mod agreements;
mod calendar;
mod csv;
mod describe;
mod event;
mod file;
mod fold;
mod invitation;
mod lookup;
mod mail;
mod options;
mod place;
mod place_cards;
mod preview;
mod read;
mod resource;
mod scope;
mod text;
mod words;
mod zone;

pub use agreements::{agreements, due_days};
pub use calendar::{Calendar, CalendarError, Calendars, calendar};
pub use csv::Csv;
pub use file::{write, write_with};
pub use invitation::{
    GUEST_LIMIT, Invitation, InvitationMethod, MAILBOX_NAME_LIMIT, Mailbox, invitation,
};
pub use mail::{Mail, mail};
pub use options::{ALARM_LIMIT, CalendarOptions};
pub use place_cards::place_cards;
pub use preview::{CalendarPreview, LeftOut, Reason, Told, preview};
pub use read::{Entry, Side, called_off};
pub use resource::Resource;
pub use scope::{Each, Scope};
pub use zone::ZoneForm;
