//! Observances: what is taken, the times against other programs' tables, and the rules.

mod almanac;
mod dates;
mod rules;
mod tables;
mod taken;
mod times;
mod timetable;
mod told;
