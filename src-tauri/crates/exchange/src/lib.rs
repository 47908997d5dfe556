//! Data out of a programme: calendars as iCalendar text (RFC 5545), tables (RFC 4180), and
//! files written whole or not at all.
//!
//! What is exported is a function of programme, revisions, scope and language alone:
//! nothing reads a clock, so that the same data gives the same bytes.

mod agreements;
mod calendar;
mod csv;
mod describe;
mod event;
mod file;
mod fold;
mod lookup;
mod scope;
mod text;
mod zone;

pub use agreements::{agreements, due_days};
pub use calendar::{CalendarError, calendar};
pub use csv::Csv;
pub use file::{write, write_with};
pub use scope::Scope;
