//! Calendars, read back by a parser that is not ours.

mod fields;
mod fixture;
mod hostile;
mod konopas;
mod reader;
mod scopes;
mod speed;
mod zones;
