//! Printed handouts, read back with poppler's tools.

mod bulletin;
mod content;
mod fixture;
mod form;
mod golden;
mod handouts;
mod hostile;
mod layout;
mod many;
mod paper;
mod rich;
mod seating;
mod standards;
mod strangers;
