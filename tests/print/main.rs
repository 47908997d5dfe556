//! Printed agendas, read back with poppler's tools.

mod bulletin;
mod content;
mod fixture;
mod form;
mod layout;
mod paper;
mod seating;
mod strangers;
