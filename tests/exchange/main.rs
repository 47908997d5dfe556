//! Calendars, read back by a parser that is not ours; and schedules of others, checked.

mod agreements;
mod fields;
mod fixture;
mod frab;
mod hostile;
mod invitations;
mod khal;
mod konopas;
mod published;
mod reader;
mod readers;
mod resources;
mod schedules;
mod scopes;
mod speed;
mod told;
mod zones;
