//! Data out of a programme: calendars as iCalendar text (RFC 5545), tables (RFC 4180), and
//! files written whole or not at all.
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
mod options;
mod place;
mod preview;
mod scope;
mod text;
mod words;
mod zone;

pub use agreements::{agreements, due_days};
pub use calendar::{Calendar, CalendarError, Calendars, calendar};
pub use csv::Csv;
pub use file::{write, write_with};
pub use invitation::{Invitation, InvitationMethod, Mailbox, invitation};
pub use options::{ALARM_LIMIT, CalendarOptions};
pub use preview::{CalendarPreview, LeftOut, Reason, Told, preview};
pub use scope::{Each, Scope};
pub use zone::ZoneForm;
