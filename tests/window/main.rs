//! Journeys in the real window: what a user does, what the screen shows, and what the
//! file holds when it is opened again.

mod access;
mod arabic;
mod checks;
mod directory;
mod event;
mod file;
mod history;
mod outputs;
mod programme;
mod security;
mod start;
