//! Data out of a programme: calendars as iCalendar text (RFC 5545), and files written
//! whole or not at all.
//!
//! What is exported is a function of programme, revisions, scope and language alone:
//! nothing reads a clock, so that the same data gives the same bytes.

mod calendar;
mod describe;
mod event;
mod file;
mod fold;
mod lookup;
mod scope;
mod text;
mod zone;

pub use calendar::{CalendarError, calendar};
pub use file::write;
pub use scope::Scope;
